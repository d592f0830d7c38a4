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

/// The machine that this program was built for.
constexpr Machine hostMachine()
{
#if defined(__x86_64__) || defined(_M_X64)
    return Machine::X86_64;
#elif defined(__aarch64__) || defined(_M_ARM64)
    return Machine::Arm64;
#elif defined(__i386__) || defined(_M_IX86)
    return Machine::X86;
#elif defined(__arm__) || defined(_M_ARM)
    return Machine::Arm;
#elif defined(__powerpc64__) && defined(__LITTLE_ENDIAN__)
    return Machine::Ppc64Le;
#elif defined(__powerpc64__)
    return Machine::Ppc64;
#elif defined(__s390x__)
    return Machine::S390x;
#elif defined(__riscv) && __riscv_xlen == 64
    return Machine::RiscV64;
#elif defined(__loongarch64)
    return Machine::LoongArch64;
#else
    return Machine::Unknown;
#endif
}

/// `sys.platform` of CPython there: "linux", "darwin", "win32".
std::string sysPlatform(Os os);

} // namespace truewheel
