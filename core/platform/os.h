#pragma once
#include <string>

namespace truewheel {

/// An operating system as a value, so that the rules of each are tested on any.
enum class Os { Linux, MacOs, Windows };

/// A processor architecture, as file headers name it.
enum class Machine { Unknown, X86, X86_64, Arm, Arm64, Ppc64, Ppc64Le, S390x, RiscV64, LoongArch64 };

constexpr Os hostOs()
{
#if defined(_WIN32)
    return Os::Windows;
#elif defined(__APPLE__)
    return Os::MacOs;
#else
    return Os::Linux;
#endif
}

/// `sys.platform` of CPython there: "linux", "darwin", "win32".
std::string sysPlatform(Os os);

} // namespace truewheel
