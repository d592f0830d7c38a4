#include "core/python/wheelfit.h"

#include <algorithm>
#include <charconv>

namespace truewheel {

namespace {

struct PythonTag {
    std::string implementation; // "py", "cp", "pp"
    int major = 0;
    int minor = -1; // -1: any
};

std::optional<PythonTag> parsePythonTag(const std::string &text)
{
    const size_t digits = std::find_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }) - text.begin();
    if (digits == 0 || digits == text.size())
        return {};
    PythonTag tag{text.substr(0, digits), text[digits] - '0', -1};
    if (digits + 1 == text.size())
        return tag;
    const char *end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data() + digits + 1, end, tag.minor);
    if (error != std::errc() || stop != end)
        return {};
    return tag;
}

std::string shortName(const Interpreter &interpreter)
{
    if (interpreter.implementation == "cpython")
        return "cp";
    return interpreter.implementation == "pypy" ? "pp" : interpreter.implementation;
}

std::optional<Misfit> misfitOfPython(const WheelTag &tag, const Interpreter &interpreter)
{
    const std::optional<PythonTag> python = parsePythonTag(tag.python);
    if (!python)
        return Misfit::Unknown;
    if (python->implementation != "py" && python->implementation != shortName(interpreter))
        return Misfit::Implementation;
    if (python->major != interpreter.major)
        return Misfit::Version;
    const bool isForLater = python->minor >= 0 && python->minor <= interpreter.minor;
    if (python->implementation == "py")
        return python->minor < 0 || isForLater ? std::nullopt : std::optional(Misfit::Version);
    const bool isStable = tag.abi == "abi3" && interpreter.implementation == "cpython";
    if (python->minor != interpreter.minor && !(isStable && isForLater) && python->minor >= 0)
        return Misfit::Version;
    return {};
}

std::optional<Misfit> misfitOfAbi(const WheelTag &tag, const Interpreter &interpreter)
{
    if (tag.abi == "none")
        return {};
    if (tag.abi == "abi3")
        return interpreter.implementation == "cpython" && !interpreter.freeThreaded ? std::nullopt : std::optional(Misfit::Abi);
    const std::string version = std::to_string(interpreter.major) + std::to_string(interpreter.minor);
    if (interpreter.implementation == "pypy") // "pypy310_pp73"
        return tag.abi.starts_with("pypy" + version + '_') ? std::nullopt : std::optional(Misfit::Abi);
    const std::string flags = std::string(interpreter.freeThreaded ? "t" : "") + (interpreter.debug ? "d" : "");
    const bool hadMalloc = interpreter.major == 3 && interpreter.minor < 8; // "cp37m"
    const std::string own = shortName(interpreter) + version + flags;
    return tag.abi == own || (hadMalloc && tag.abi == own + 'm') ? std::nullopt : std::optional(Misfit::Abi);
}

std::optional<Misfit> misfitOfPlatform(const WheelTag &tag, const Interpreter &interpreter, const CLibrary &library)
{
    if (tag.platform == "any")
        return {};
    const std::optional<PlatformTag> platform = parsePlatformTag(tag.platform);
    if (!platform)
        return Misfit::Unknown;
    if (platform->os != interpreter.os)
        return Misfit::System;
    const bool isUniversal = platform->os == Os::MacOs && platform->machine == Machine::Unknown;
    if (platform->machine != interpreter.machine && interpreter.machine != Machine::Unknown && !isUniversal)
        return Misfit::Machine;
    if (platform->os != Os::Linux || platform->libc.empty() || library.name.empty())
        return {};
    if (platform->libc != library.name)
        return Misfit::Library;
    const bool isNewer = std::pair(platform->major, platform->minor) > std::pair(library.major, library.minor);
    return library.major > 0 && isNewer ? std::optional(Misfit::Library) : std::nullopt;
}

} // namespace

std::string toString(Misfit misfit)
{
    switch (misfit) {
    case Misfit::Implementation: return "implementation";
    case Misfit::Version: return "version";
    case Misfit::Abi: return "abi";
    case Misfit::System: return "system";
    case Misfit::Machine: return "machine";
    case Misfit::Library: return "library";
    case Misfit::Unknown: return "unknown";
    }
    return {};
}

std::optional<Misfit> misfitOf(const WheelTag &tag, const Interpreter &interpreter, const CLibrary &library)
{
    if (const std::optional<Misfit> misfit = misfitOfPython(tag, interpreter))
        return misfit;
    if (const std::optional<Misfit> misfit = misfitOfAbi(tag, interpreter))
        return misfit;
    return misfitOfPlatform(tag, interpreter, library);
}

WheelFit fitOf(const std::vector<WheelTag> &tags, const Interpreter &interpreter, const CLibrary &library)
{
    WheelFit fit;
    bool isFirst = true;
    for (const WheelTag &tag : tags) {
        const std::optional<Misfit> misfit = misfitOf(tag, interpreter, library);
        if (!misfit)
            return {tag, std::nullopt};
        const bool isNearer = *misfit != Misfit::Unknown && (fit.why == Misfit::Unknown || *misfit > *fit.why);
        if (isFirst || isNearer)
            fit.why = misfit;
        isFirst = false;
    }
    return fit;
}

} // namespace truewheel
