#include "core/python/interpreter.h"

namespace truewheel {

namespace {

std::string withoutDots(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        if (c != '.')
            out += c;
    }
    return out;
}

std::string linuxMultiarch(Machine machine)
{
    switch (machine) {
    case Machine::X86: return "i386-linux-gnu";
    case Machine::X86_64: return "x86_64-linux-gnu";
    case Machine::Arm: return "arm-linux-gnueabihf";
    case Machine::Arm64: return "aarch64-linux-gnu";
    case Machine::Ppc64: return "powerpc64-linux-gnu";
    case Machine::Ppc64Le: return "powerpc64le-linux-gnu";
    case Machine::S390x: return "s390x-linux-gnu";
    case Machine::RiscV64: return "riscv64-linux-gnu";
    case Machine::LoongArch64: return "loongarch64-linux-gnu";
    case Machine::Unknown: break;
    }
    return {};
}

std::string windowsPlatform(Machine machine)
{
    switch (machine) {
    case Machine::X86: return "win32";
    case Machine::X86_64: return "win_amd64";
    case Machine::Arm: return "win_arm32";
    case Machine::Arm64: return "win_arm64";
    default: return {};
    }
}

// The platform part of tagged suffixes. Given, or what a build for the machine has by default.
std::string platformPart(const Interpreter &interpreter)
{
    if (!interpreter.multiarch.empty())
        return interpreter.multiarch;
    switch (interpreter.os) {
    case Os::Linux: return linuxMultiarch(interpreter.machine);
    case Os::MacOs: return "darwin";
    case Os::Windows: return windowsPlatform(interpreter.machine);
    }
    return {};
}

std::string versionDigits(const Interpreter &interpreter)
{
    return std::to_string(interpreter.major) + std::to_string(interpreter.minor);
}

bool isAtLeast(const Interpreter &interpreter, int minor)
{
    return interpreter.major > 3 || (interpreter.major == 3 && interpreter.minor >= minor);
}

// `sys.abiflags`: "t" free-threaded, "d" debug, and until 3.7 "m" for pymalloc.
std::string abiFlags(const Interpreter &interpreter)
{
    std::string flags;
    if (interpreter.freeThreaded)
        flags += 't';
    if (interpreter.debug)
        flags += 'd';
    if (interpreter.major == 3 && !isAtLeast(interpreter, 8))
        flags += 'm';
    return flags;
}

// dynload_shlib.c: SOABI; from 3.8 on in debug builds the release SOABI too; abi3 unless free-threaded; no tag at all.
std::vector<std::string> unixSuffixes(const Interpreter &interpreter)
{
    const std::string platform = platformPart(interpreter);
    const std::string base = ".cpython-" + versionDigits(interpreter);
    std::vector<std::string> suffixes;
    if (!platform.empty())
        suffixes.push_back(base + abiFlags(interpreter) + "-" + platform + ".so");
    if (!platform.empty() && interpreter.debug && isAtLeast(interpreter, 8))
        suffixes.push_back(base + (interpreter.freeThreaded ? "t-" : "-") + platform + ".so");
    if (!interpreter.freeThreaded)
        suffixes.push_back(".abi3.so");
    suffixes.push_back(".so");
    return suffixes;
}

// dynload_win.c: the tagged suffix, then the plain one, which abi3 modules use too.
std::vector<std::string> windowsSuffixes(const Interpreter &interpreter)
{
    const std::string platform = platformPart(interpreter);
    const std::string debug = interpreter.debug ? "_d" : "";
    std::vector<std::string> suffixes;
    if (!platform.empty())
        suffixes.push_back(debug + ".cp" + versionDigits(interpreter) + (interpreter.freeThreaded ? "t-" : "-") + platform + ".pyd");
    suffixes.push_back(debug + ".pyd");
    return suffixes;
}

// PyPy takes only its own tag: a plain `.so` is not looked for.
std::vector<std::string> pypySuffixes(const Interpreter &interpreter)
{
    const std::string platform = platformPart(interpreter);
    if (platform.empty() || interpreter.pypyVersion.empty())
        return {};
    const std::string end = interpreter.os == Os::Windows ? ".pyd" : ".so";
    return {"." + cacheTag(interpreter) + "-pp" + withoutDots(interpreter.pypyVersion) + "-" + platform + end};
}

std::string graalArchitecture(const Interpreter &interpreter)
{
    const bool isArm = interpreter.machine == Machine::Arm64;
    switch (interpreter.os) {
    case Os::Linux: return isArm ? "aarch64-linux" : "x86_64-linux";
    case Os::MacOs: return isArm ? "arm64-darwin" : "x86_64-darwin";
    case Os::Windows: return "amd64-win32";
    }
    return {};
}

std::vector<std::string> graalSuffixes(const Interpreter &interpreter)
{
    const std::string end = interpreter.os == Os::Windows ? ".pyd" : ".so";
    std::vector<std::string> suffixes;
    if (!interpreter.pypyVersion.empty())
        suffixes.push_back("." + cacheTag(interpreter) + "-native-" + graalArchitecture(interpreter) + end);
    suffixes.push_back(".so");
    suffixes.push_back(".pyd");
    return suffixes;
}

} // namespace

std::vector<std::string> extensionSuffixes(const Interpreter &interpreter)
{
    if (interpreter.implementation == "pypy")
        return pypySuffixes(interpreter);
    if (interpreter.implementation == "graalpy")
        return graalSuffixes(interpreter);
    return interpreter.os == Os::Windows ? windowsSuffixes(interpreter) : unixSuffixes(interpreter);
}

std::string cacheTag(const Interpreter &interpreter)
{
    if (interpreter.implementation == "graalpy")
        return "graalpy" + withoutDots(interpreter.pypyVersion) + "-" + versionDigits(interpreter);
    const std::string separator = interpreter.implementation == "cpython" ? "-" : "";
    return interpreter.implementation + separator + versionDigits(interpreter);
}

std::string interpreterTag(const Interpreter &interpreter)
{
    const std::string platform = platformPart(interpreter);
    return cacheTag(interpreter) + abiFlags(interpreter) + (platform.empty() ? "" : "-" + platform);
}

bool looksLikeExtension(std::string_view fileName)
{
    return (fileName.ends_with(".so") || fileName.ends_with(".pyd")) && !extensionModuleName(fileName).empty();
}

std::string extensionModuleName(std::string_view fileName)
{
    return std::string(fileName.substr(0, fileName.find('.')));
}

} // namespace truewheel
