#include "core/environments/interpreterreader.h"
#include "core/base/text.h"
#include "core/python/extensionfile.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace truewheel {

namespace {

constexpr uint64_t executableHeadBytes = 4096;
constexpr uint64_t sysconfigDataCap = 1024 * 1024; // bytes

// The number that `text` begins with, taken off it.
std::optional<int> takeNumber(std::string_view &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || number < 0)
        return std::nullopt;
    text.remove_prefix(size_t(end - text.data()));
    return number;
}

bool takePrefix(std::string_view &text, std::string_view prefix)
{
    if (!text.starts_with(prefix))
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

// "3.11.7" of "3.11.7.final.0"; a `version` that is already so stays.
std::string plainVersion(const std::string &version)
{
    const std::vector<std::string_view> parts = split(version, '.');
    if (parts.size() <= 3)
        return version;
    return std::string(parts[0]) + "." + std::string(parts[1]) + "." + std::string(parts[2]);
}

void takeVersion(Interpreter &interpreter, const PyvenvCfg &cfg, const std::optional<LibraryName> &library)
{
    std::string_view text = cfg.version;
    const std::optional<int> major = takeNumber(text);
    const std::optional<int> minor = takePrefix(text, ".") ? takeNumber(text) : std::nullopt;
    if (major && minor) {
        interpreter.major = *major;
        interpreter.minor = *minor;
        interpreter.version = plainVersion(cfg.version);
    } else if (library) {
        interpreter.major = library->major;
        interpreter.minor = library->minor;
        interpreter.version = std::to_string(library->major) + "." + std::to_string(library->minor);
    }
}

std::string implementationOf(const PyvenvCfg &cfg, const std::optional<LibraryName> &library)
{
    const std::string named = toLower(cfg.implementation);
    if (!named.empty())
        return named == "graalvm" ? "graalpy" : named;
    return library ? library->implementation : "cpython";
}

// The machine in the head of the environment's executable (a link to the base's) or of the base's own.
Machine machineOf(const PyvenvCfg &cfg, const InterpreterPlaces &places, const FileSystem &fs, Os os)
{
    std::vector<Path> executables = {places.python};
    if (!cfg.executable.empty())
        executables.push_back(pathFromBytes(cfg.executable));
    executables.push_back(pathFromBytes(cfg.home) / (os == Os::Windows ? "python.exe" : "python3"));
    for (const Path &executable : executables) {
        const Result<std::string> head = fs.readHead(executable, executableHeadBytes);
        if (!head)
            continue;
        const BinaryHeader header = parseBinaryHeader(*head, head->size());
        if (header.hasMachine(hostMachine()))
            return hostMachine();
        if (!header.machines.empty())
            return header.machines.front();
    }
    return Machine::Unknown;
}

// "python3.11d", "python3.11-dbg" (Debian), "python_d.exe".
bool isDebugExecutable(std::string name)
{
    name = toLower(name);
    if (name.ends_with(".exe"))
        name.resize(name.size() - 4);
    if (name.ends_with("-dbg") || name.ends_with("_d"))
        return true;
    return name.size() > 2 && name.ends_with('d')
        && (name[name.size() - 2] == 't' || (name[name.size() - 2] >= '0' && name[name.size() - 2] <= '9'));
}

bool isDebugBuild(const PyvenvCfg &cfg, const InterpreterPlaces &places, const FileSystem &fs)
{
    if (!cfg.executable.empty())
        return isDebugExecutable(pathBytes(pathFromBytes(cfg.executable).filename()));
    const Result<Path> target = fs.readLink(places.python);
    return target && isDebugExecutable(pathBytes(target->filename()));
}

// The ABI flags as CPython's build writes them into the name of its `_sysconfigdata` file.
std::string abiFlags(const Interpreter &interpreter)
{
    std::string flags = interpreter.freeThreaded ? "t" : "";
    if (interpreter.debug)
        flags += 'd';
    if (interpreter.major == 3 && interpreter.minor < 8)
        flags += 'm';
    return flags;
}

struct SysconfigName {
    std::string flags;
    std::string multiarch;
};

// "_sysconfigdata_<flags>_<platform>_<multiarch>.py" (CPython's Makefile); Debian also has it without the platform.
std::optional<SysconfigName> parseSysconfigName(std::string_view name)
{
    if (!takePrefix(name, "_sysconfigdata_") || !name.ends_with(".py"))
        return std::nullopt;
    name.remove_suffix(3);
    const size_t end = name.find('_');
    const std::string_view flags = name.substr(0, end);
    if (end == std::string_view::npos || flags.find_first_not_of("dmtu") != std::string_view::npos)
        return std::nullopt;
    name.remove_prefix(end + 1);
    takePrefix(name, "linux_");
    if (name.find('-') == std::string_view::npos)
        return std::nullopt;
    return SysconfigName{std::string(flags), std::string(name)};
}

// 'EXT_SUFFIX': '.cpython-311-x86_64-linux-gnu.so', read as text.
std::string multiarchInSysconfigData(const Path &file, const FileSystem &fs)
{
    const Result<std::string> text = fs.read(file, sysconfigDataCap);
    if (!text)
        return {};
    constexpr std::string_view key = "'EXT_SUFFIX': '";
    const size_t at = text->find(key);
    if (at == std::string::npos)
        return {};
    const size_t begin = at + key.size();
    return multiarchOf("x" + text->substr(begin, text->find('\'', begin) - begin));
}

// The base interpreter's standard library: below the prefix of `home`, else of the executable's real place. Empty when neither has one.
Path standardLibrary(const PyvenvCfg &cfg, const InterpreterPlaces &places, const FileSystem &fs)
{
    const auto below = [&](const Path &prefix) {
        for (const char *lib : {"lib", "lib64"}) {
            Path directory = prefix / lib / places.library;
            if (fs.isDirectory(directory))
                return directory;
        }
        return Path();
    };
    const Path found = below(cleanAbsolute(pathFromBytes(cfg.home), places.python.parent_path()).parent_path());
    if (!found.empty())
        return found;
    const Result<Path> real = fs.realPath(places.python);
    return real ? below(real->parent_path().parent_path()) : Path();
}

// What the build of the base interpreter says, by the names of its files; its text is read only when no name tells.
void takeBuild(Interpreter &interpreter, const Path &directory, const FileSystem &fs)
{
    // Nearly every CPython has this very file: one question instead of a listing.
    const std::string usual = usualMultiarch(interpreter.os, interpreter.machine);
    if (!usual.empty() && fs.exists(directory / ("_sysconfigdata_" + abiFlags(interpreter) + "_linux_" + usual + ".py"))) {
        interpreter.multiarch = usual;
        return;
    }
    const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
    if (!entries)
        return;
    std::optional<SysconfigName> best;
    std::string unclear;
    for (const DirectoryEntry &entry : *entries) {
        if (!entry.name.starts_with("_sysconfigdata_"))
            continue;
        const std::optional<SysconfigName> name = parseSysconfigName(entry.name);
        if (!name)
            unclear = entry.name;
        else if (!best || name->flags == abiFlags(interpreter))
            best = name;
    }
    if (best) {
        interpreter.multiarch = best->multiarch;
        interpreter.debug = best->flags.find('d') != std::string::npos;
        interpreter.freeThreaded = interpreter.freeThreaded || best->flags.find('t') != std::string::npos;
    } else if (!unclear.empty()) {
        interpreter.multiarch = multiarchInSysconfigData(directory / unclear, fs);
    }
}

// PyPy's own extension modules carry its tag: "_sqlite3_cffi.pypy310-pp73-x86_64-linux-gnu.so".
void takePyPyTag(Interpreter &interpreter, const Path &directory, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
    if (!entries)
        return;
    for (const DirectoryEntry &entry : *entries) {
        const size_t at = entry.name.find("-pp");
        if (at == std::string::npos || entry.name.find(".pypy") == std::string::npos || at + 5 > entry.name.size())
            continue;
        interpreter.pypyVersion = std::string(1, entry.name[at + 3]) + "."
            + entry.name.substr(at + 4, entry.name.find_first_of("-.", at + 4) - at - 4);
        interpreter.multiarch = multiarchOf(entry.name);
        return;
    }
}

std::string multiarchOfInstalled(const std::vector<Path> &sitePackages, const FileSystem &fs)
{
    for (const Path &directory : sitePackages) {
        const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
        if (!entries)
            continue;
        for (const DirectoryEntry &entry : *entries) {
            const std::string multiarch = multiarchOf(entry.name);
            if (!multiarch.empty())
                return multiarch;
        }
    }
    return {};
}

struct MachineName {
    Machine machine;
    std::string_view linuxName;
    std::string_view windows;
};

constexpr std::array machineNames = {
    MachineName{Machine::X86_64, "x86_64-linux-gnu", "win_amd64"},
    MachineName{Machine::X86, "i386-linux-gnu", "win32"},
    MachineName{Machine::Arm64, "aarch64-linux-gnu", "win_arm64"},
    MachineName{Machine::Arm, "arm-linux-gnueabihf", "win_arm32"},
    MachineName{Machine::Ppc64, "powerpc64-linux-gnu", ""},
    MachineName{Machine::Ppc64Le, "powerpc64le-linux-gnu", ""},
    MachineName{Machine::S390x, "s390x-linux-gnu", ""},
    MachineName{Machine::RiscV64, "riscv64-linux-gnu", ""},
    MachineName{Machine::LoongArch64, "loongarch64-linux-gnu", ""},
};

Machine machineOfMultiarch(std::string_view multiarch)
{
    for (const MachineName &name : machineNames) {
        const std::string_view processor = name.linuxName.substr(0, name.linuxName.find('-') + 1);
        if (multiarch.starts_with(processor) || (!name.windows.empty() && multiarch == name.windows))
            return name.machine;
    }
    return Machine::Unknown;
}

} // namespace

std::optional<LibraryName> parseLibraryName(std::string_view name)
{
    LibraryName found;
    if (takePrefix(name, "python"))
        found.implementation = "cpython";
    else if (takePrefix(name, "pypy"))
        found.implementation = "pypy";
    else
        return std::nullopt;
    const std::optional<int> major = takeNumber(name);
    const std::optional<int> minor = takePrefix(name, ".") ? takeNumber(name) : std::nullopt;
    if (!major || !minor)
        return std::nullopt;
    found.major = *major;
    found.minor = *minor;
    found.freeThreaded = takePrefix(name, "t");
    if (!name.empty())
        return std::nullopt;
    return found;
}

std::string multiarchOf(std::string_view extensionFileName)
{
    // NAME.cpython-311-PLATFORM.so, NAME.pypy310-pp73-PLATFORM.so, NAME.cp311-PLATFORM.pyd
    const size_t end = extensionFileName.rfind('.');
    const size_t begin = end == std::string_view::npos || end == 0 ? std::string_view::npos : extensionFileName.rfind('.', end - 1);
    if (begin == std::string_view::npos)
        return {};
    const std::string_view ending = extensionFileName.substr(end);
    std::string_view tag = extensionFileName.substr(begin + 1, end - begin - 1);
    if (ending == ".pyd")
        return tag.starts_with("cp3") && tag.find('-') != std::string_view::npos ? std::string(tag.substr(tag.find('-') + 1))
                                                                                 : std::string();
    if (ending != ".so" || (!tag.starts_with("cpython-") && !tag.starts_with("pypy")))
        return {};
    tag.remove_prefix(tag.find('-') == std::string_view::npos ? tag.size() : tag.find('-') + 1);
    tag.remove_prefix(tag.find('-') == std::string_view::npos ? tag.size() : tag.find('-') + 1);
    return std::string(tag);
}

std::string usualMultiarch(Os os, Machine machine)
{
    if (os == Os::MacOs)
        return "darwin";
    for (const MachineName &name : machineNames) {
        if (name.machine == machine)
            return std::string(os == Os::Windows ? name.windows : name.linuxName);
    }
    return {};
}

Interpreter readInterpreter(const PyvenvCfg &cfg, const InterpreterPlaces &places, const FileSystem &fs, Os os)
{
    const std::optional<LibraryName> library = parseLibraryName(places.library);
    Interpreter interpreter;
    interpreter.os = os;
    interpreter.implementation = implementationOf(cfg, library);
    takeVersion(interpreter, cfg, library);
    interpreter.freeThreaded = library && library->freeThreaded;
    interpreter.machine = machineOf(cfg, places, fs, os);
    interpreter.debug = isDebugBuild(cfg, places, fs);
    if (interpreter.implementation == "pypy")
        interpreter.pypyVersion = "7.3"; // of every PyPy since 2019

    if (os == Os::Windows) {
        const std::string versioned = "python" + std::to_string(interpreter.major) + std::to_string(interpreter.minor) + "t.dll";
        interpreter.freeThreaded = fs.exists(pathFromBytes(cfg.home) / versioned);
    } else if (os == Os::Linux) {
        const Path directory = standardLibrary(cfg, places, fs);
        if (interpreter.implementation == "pypy" && !directory.empty())
            takePyPyTag(interpreter, directory, fs);
        else if (!directory.empty())
            takeBuild(interpreter, directory, fs);
        if (interpreter.multiarch.empty())
            interpreter.multiarch = multiarchOfInstalled(places.sitePackages, fs);
        if (interpreter.machine == Machine::Unknown)
            interpreter.machine = machineOfMultiarch(interpreter.multiarch);
    }
    if (interpreter.machine == Machine::Unknown)
        interpreter.machine = hostMachine();
    if (interpreter.multiarch.empty())
        interpreter.multiarch = usualMultiarch(os, interpreter.machine);
    return interpreter;
}

} // namespace truewheel
