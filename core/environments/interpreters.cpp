#include "core/environments/interpreters.h"

#include "core/base/text.h"
#include "core/environments/condaprefix.h"
#include "core/environments/interpreterreader.h"

#include <algorithm>
#include <map>

namespace truewheel {

namespace {

/// A directory whose entries are installations.
struct Shelf {
    std::string source;
    Path directory;
    Path inside;                 ///< below each entry: where the prefix is
    std::string_view start = {}; ///< of the names that count
};

std::vector<Shelf> windowsShelves(const LocatorWorld &world)
{
    const Path roaming = variablePath(world, "APPDATA");
    const Path local = world.locations.dataHome;
    std::vector<Shelf> shelves = {
        {"uv", below(roaming, "uv/data/python"), {}},
        {"uv", below(roaming, "uv/python"), {}},
        {"hatch", below(local, "hatch/pythons"), "python"},
        {"pdm", below(local, "pdm/pdm/python"), {}},
        {"python.org", below(local, "Programs/Python"), {}, "Python"},
        {"python.org", "C:/", {}, "Python3"},
    };
    for (const char *name : {"PROGRAMFILES", "PROGRAMFILES(X86)"})
        shelves.push_back({"python.org", variablePath(world, name), {}, "Python3"});
    return shelves;
}

std::vector<Shelf> unixShelves(const LocatorWorld &world)
{
    const Path data = xdgDataHome(world);
    const Path &home = world.locations.home;
    std::vector<Shelf> shelves = {
        {"uv", below(data, "uv/python"), {}},
        {"hatch", userDataDirectory(world, "hatch/pythons"), "python"},
        {"pdm", userDataDirectory(world, "pdm/python"), {}},
        {"asdf", below(home, ".asdf/installs/python"), {}},
        {"mise", below(data, "mise/installs/python"), {}},
    };
    for (const char *cellar : {"/opt/homebrew/Cellar", "/usr/local/Cellar", "/home/linuxbrew/.linuxbrew/Cellar"}) {
        const Result<std::vector<DirectoryEntry>> formulas = world.fs.list(cellar);
        for (const DirectoryEntry &formula : formulas ? *formulas : std::vector<DirectoryEntry>()) {
            if (formula.name.starts_with("python@") || formula.name.starts_with("pypy3"))
                shelves.push_back({"homebrew", Path(cellar) / formula.name, {}});
        }
    }
    if (world.locations.os == Os::MacOs)
        shelves.push_back({"python.org", "/Library/Frameworks/Python.framework/Versions", {}});
    return shelves;
}

std::vector<Shelf> shelvesOf(const LocatorWorld &world)
{
    const bool isWindows = world.locations.os == Os::Windows;
    std::vector<Shelf> shelves = isWindows ? windowsShelves(world) : unixShelves(world);
    if (const Path set = variablePath(world, "UV_PYTHON_INSTALL_DIR"); !set.empty())
        shelves.push_back({"uv", set, {}});
    const Path pyenv = variablePath(world, "PYENV_ROOT");
    const Path usual = below(world.locations.home, isWindows ? ".pyenv/pyenv-win" : ".pyenv");
    shelves.push_back({"pyenv", below(pyenv.empty() ? usual : pyenv, "versions"), {}});
    const Path rye = variablePath(world, "RYE_HOME");
    shelves.push_back({"rye", below(rye.empty() ? below(world.locations.home, ".rye") : rye, "py"), {}});
    return shelves;
}

// "3.11.7" of "cpython-3.11.7-linux-x86_64-gnu", "3.11.7", "cpython@3.11.7"; empty when the name has no three numbers.
std::string fullVersionIn(const std::string &name)
{
    for (size_t begin = 0; begin < name.size(); ++begin) {
        const bool isStart = name[begin] >= '0' && name[begin] <= '9'
            && (begin == 0 || name[begin - 1] == '-' || name[begin - 1] == '@' || name[begin - 1] == 'y');
        if (!isStart)
            continue;
        const size_t end = std::min(name.find_first_not_of("0123456789.abrc", begin), name.size());
        const std::string version = name.substr(begin, end - begin);
        if (std::count(version.begin(), version.end(), '.') == 2 && version.back() != '.')
            return version;
    }
    return {};
}

// `#define PY_VERSION "3.11.7"` of the headers.
std::string versionOfHeaders(const Path &prefix, const std::string &library, const FileSystem &fs)
{
    const Result<std::string> text = fs.readHead(prefix / "include" / library / "patchlevel.h", 16 * 1024);
    constexpr std::string_view key = "#define PY_VERSION";
    const size_t at = text ? text->find(key) : std::string::npos;
    const size_t begin = at == std::string::npos ? at : text->find('"', at);
    if (begin == std::string::npos)
        return {};
    return text->substr(begin + 1, text->find('"', begin + 1) - begin - 1);
}

// The interpreter's own file among the names of a directory: "python3.11", "pypy3.10"; not its links python3 and python.
struct Program {
    Path path;
    std::string library; ///< "python3.11"
    LibraryName name;
};

std::vector<Program> programsIn(const Path &directory, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
    std::vector<Program> found;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        const std::optional<LibraryName> name = parseLibraryName(entry.name);
        if (name && entry.type != FileType::Directory)
            found.push_back({directory / entry.name, entry.name, *name});
    }
    return found;
}

BaseInterpreter baseOf(const Program &program, const Path &prefix, const std::string &source, const std::string &label,
                       const FileSystem &fs)
{
    BaseInterpreter base;
    base.prefix = prefix;
    base.executable = program.path;
    base.source = source;
    base.implementation = program.name.implementation;
    base.version = base.implementation == "cpython" ? fullVersionIn(label) : std::string();
    if (base.version.empty() && base.implementation == "cpython")
        base.version = versionOfHeaders(prefix, program.library, fs);
    if (base.version.empty())
        base.version = std::to_string(program.name.major) + "." + std::to_string(program.name.minor);
    return base;
}

void addShelf(const Shelf &shelf, const LocatorWorld &world, std::vector<BaseInterpreter> &bases)
{
    const Result<std::vector<DirectoryEntry>> entries = shelf.directory.empty() ? failure(ErrorCode::NotFound, {})
                                                                                : world.fs.list(shelf.directory);
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type != FileType::Directory || entry.name.starts_with('.') || !entry.name.starts_with(shelf.start))
            continue;
        Path prefix = shelf.directory / pathFromBytes(entry.name);
        if (!shelf.inside.empty())
            prefix /= shelf.inside;
        if (world.fs.exists(prefix / "pyvenv.cfg"))
            continue; // an environment of pyenv-virtualenv
        if (world.locations.os == Os::Windows) {
            if (world.fs.isRegular(prefix / "python.exe"))
                bases.push_back({prefix, prefix / "python.exe", shelf.source, "cpython", fullVersionIn(entry.name), true, {}});
            continue;
        }
        const std::string source = isCondaPrefix(prefix, world.fs) ? "conda" : shelf.source;
        for (const Program &program : programsIn(prefix / "bin", world.fs))
            bases.push_back(baseOf(program, prefix, source, entry.name, world.fs));
    }
}

void addSystem(const LocatorWorld &world, std::vector<BaseInterpreter> &bases)
{
    if (world.locations.os == Os::Windows)
        return;
    for (const char *prefix : {"/usr", "/usr/local"}) {
        for (const Program &program : programsIn(Path(prefix) / "bin", world.fs)) {
            const Result<FileStatus> status = world.fs.linkStatus(program.path);
            if (status && status->type == FileType::Regular)
                bases.push_back(baseOf(program, prefix, "system", {}, world.fs));
        }
    }
}

// What the environment rests on, its links followed as far as they lead.
Path executableUnder(const Environment &environment, const FileSystem &fs, std::map<Path, Path> &targets)
{
    if (const Result<Path> named = fs.readLink(environment.python)) {
        const bool isWhole = named->is_absolute();
        Path &real = targets[isWhole ? *named : environment.python];
        if (real.empty())
            real = fs.realPath(isWhole ? *named : environment.python).value_or(isWhole ? *named : Path());
        if (!real.empty())
            return real;
    }
    const bool isWhole = isRooted(environment.base, environment.interpreter.os);
    const Path home = isWhole ? environment.base : cleanAbsolute(environment.base, environment.path);
    if (environment.interpreter.os == Os::Windows)
        return home / "python.exe";
    const std::string name = environment.interpreter.implementation == "pypy" ? "pypy" : "python";
    const Path versioned = home
        / (name + std::to_string(environment.interpreter.major) + "." + std::to_string(environment.interpreter.minor));
    return fs.realPath(versioned).value_or(versioned);
}

} // namespace

std::vector<BaseInterpreter> findBaseInterpreters(const LocatorWorld &world)
{
    std::vector<BaseInterpreter> bases;
    for (const Shelf &shelf : shelvesOf(world))
        addShelf(shelf, world, bases);
    addSystem(world, bases);
    const auto order = [](const BaseInterpreter &a, const BaseInterpreter &b) { return a.executable.native() < b.executable.native(); };
    std::stable_sort(bases.begin(), bases.end(), order);
    const auto same = [](const BaseInterpreter &a, const BaseInterpreter &b) { return a.executable == b.executable; };
    bases.erase(std::unique(bases.begin(), bases.end(), same), bases.end());
    return bases;
}

void assignEnvironments(std::vector<BaseInterpreter> &bases, const std::vector<Environment> &environments, const FileSystem &fs)
{
    std::map<Path, size_t> known; // by the place of the executable, as listed and without links
    for (size_t i = 0; i < bases.size(); ++i) {
        known.emplace(bases[i].executable, i);
        known.emplace(fs.realPath(bases[i].executable).value_or(bases[i].executable), i);
    }
    std::map<Path, Path> targets; // of links, without links: most environments have the same few
    for (const Environment &environment : environments) {
        if (environment.base.empty())
            continue;
        const Path executable = executableUnder(environment, fs, targets);
        const auto [at, isNew] = known.emplace(executable, bases.size());
        if (isNew) {
            BaseInterpreter unlisted;
            unlisted.executable = executable;
            const Path directory = executable.parent_path();
            unlisted.prefix = environment.interpreter.os == Os::Windows || directory.filename() != "bin" ? directory
                                                                                                         : directory.parent_path();
            unlisted.source = isCondaPrefix(unlisted.prefix, fs) ? "conda" : "other";
            unlisted.implementation = environment.interpreter.implementation;
            unlisted.version = environment.interpreter.version;
            const Result<FileStatus> status = fs.status(executable);
            unlisted.isPresent = status || !isAbsence(status.error());
            bases.push_back(std::move(unlisted));
        }
        bases[at->second].environments.push_back(environment.path);
    }
    for (BaseInterpreter &base : bases)
        std::sort(base.environments.begin(), base.environments.end());
}

} // namespace truewheel
