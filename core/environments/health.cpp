#include "core/environments/health.h"

#include "core/base/text.h"
#include "core/environments/installstate.h"
#include "core/environments/interpreterreader.h"
#include "core/python/installed.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

constexpr uint64_t scriptHeadBytes = 16 * 1024;
constexpr size_t mostScripts = 4096;

bool isCondaLike(const Environment &environment)
{
    return environment.base.empty();
}

std::string minorOf(const Interpreter &interpreter)
{
    return std::to_string(interpreter.major) + "." + std::to_string(interpreter.minor);
}

Path homeOf(const Environment &environment)
{
    return cleanAbsolute(environment.base, environment.path);
}

// ---- the base interpreter ----

std::optional<HealthFinding> missingBase(const Environment &environment, const FileSystem &fs, std::vector<Error> &unreadable)
{
    if (isCondaLike(environment))
        return std::nullopt;
    const Path home = homeOf(environment);
    HealthFinding finding;
    finding.problem = HealthProblem::BaseMissing;
    finding.summary = said("The Python that it was made from is gone: %1.", pathBytes(home));
    finding.remedy = "Install that Python again, or recreate the environment from its lock or package list.";
    const Result<FileStatus> link = fs.linkStatus(environment.python);
    if (link && link->type == FileType::Link) {
        const Result<FileStatus> target = fs.status(environment.python);
        if (target)
            return std::nullopt;
        if (!isAbsence(target.error())) {
            unreadable.push_back(target.error());
            return std::nullopt;
        }
        const Result<Path> named = fs.readLink(environment.python);
        finding.evidence.push_back(
            {environment.python,
             said("is a link to %1, which is not there", named ? Said(pathBytes(*named)) : Said("what cannot be read"))});
        finding.evidence.push_back({environment.path / "pyvenv.cfg", "home = " + pathBytes(environment.base)});
        return finding;
    }
    // A copy of the executable, as on Windows, needs the library at `home` all the same.
    const Result<FileStatus> status = fs.status(home);
    if (status || !isAbsence(status.error())) {
        if (!status)
            unreadable.push_back(status.error());
        return std::nullopt;
    }
    finding.evidence.push_back({environment.path / "pyvenv.cfg", said("home = %1, which is not there", pathBytes(environment.base))});
    return finding;
}

// "3.12" of "python3.12", "pypy3.10", "python3.13t"; empty when the name has no minor version.
std::string minorInName(const std::string &fileName)
{
    const std::optional<LibraryName> name = parseLibraryName(fileName);
    return name ? std::to_string(name->major) + "." + std::to_string(name->minor) : std::string();
}

struct FoundMinor {
    std::string minor;
    HealthEvidence evidence;
};

// On Windows the base's DLL carries the version; `python3.dll` has none.
std::optional<FoundMinor> minorOfDll(const Path &home, const FileSystem &fs, const std::string &own)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(home);
    std::optional<FoundMinor> other;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        std::string_view name = entry.name;
        if (!name.starts_with("python3") || !name.ends_with(".dll"))
            continue;
        name = name.substr(7, name.size() - 11);
        if (name.ends_with("t"))
            name.remove_suffix(1);
        if (name.empty() || name.find_first_not_of("0123456789") != std::string_view::npos)
            continue;
        const std::string minor = "3." + std::string(name);
        if (minor == own)
            return std::nullopt;
        other = FoundMinor{minor, {home / entry.name, said("is of Python %1", minor)}};
    }
    return other;
}

// The end of a chain of links. How its directory is reached does not matter here: the real path costs five times as many questions.
Result<Path> endOfLinks(Path link, const FileSystem &fs)
{
    constexpr int mostLinks = 40; // as Linux
    for (int links = 0; links < mostLinks; ++links) {
        const Result<Path> target = fs.readLink(link);
        if (!target)
            return target;
        link = target->is_absolute() ? *target : link.parent_path() / *target;
        const Result<FileStatus> status = fs.linkStatus(link);
        if (!status)
            return tl::unexpected(status.error());
        if (status->type != FileType::Link)
            return link;
    }
    return failure(ErrorCode::Io, pathBytes(link), "too many links");
}

std::optional<FoundMinor> minorOfBase(const Environment &environment, const FileSystem &fs)
{
    if (environment.interpreter.os == Os::Windows)
        return minorOfDll(homeOf(environment), fs, minorOf(environment.interpreter));
    const Result<FileStatus> link = fs.linkStatus(environment.python);
    const Result<Path> real = link && link->type == FileType::Link ? endOfLinks(environment.python, fs) : failure(ErrorCode::NotFound, {});
    if (!real)
        return std::nullopt;
    const std::string minor = minorInName(pathBytes(real->filename()));
    return minor.empty() ? std::nullopt : std::optional(FoundMinor{minor, {environment.python, said("leads to %1", pathBytes(*real))}});
}

std::optional<HealthFinding> upgradedBase(const Environment &environment, const FileSystem &fs)
{
    if (isCondaLike(environment) || !environment.interpreter.isKnown())
        return std::nullopt;
    const std::optional<FoundMinor> now = minorOfBase(environment, fs);
    if (!now || now->minor == minorOf(environment.interpreter))
        return std::nullopt;
    HealthFinding finding;
    finding.problem = HealthProblem::BaseUpgraded;
    finding.summary = said("It was made with Python %1, and its base is now Python %2, which does not see the packages that are installed.",
                           minorOf(environment.interpreter), now->minor);
    finding.evidence = {now->evidence};
    if (!environment.sitePackages.empty())
        finding.evidence.push_back({environment.sitePackages.front(), "holds the packages"});
    finding.remedy = "Recreate the environment with Python " + now->minor + ", or install Python " + minorOf(environment.interpreter)
        + " again.";
    return finding;
}

// ---- where it was made ----

struct BakedPlace {
    Path path;
    HealthEvidence evidence;
};

Path unquoted(std::string_view value)
{
    value = trimmed(value);
    if (value.size() > 1 && (value.front() == '\'' || value.front() == '"')) {
        const size_t end = value.find(value.front(), 1);
        value = end == std::string_view::npos ? std::string_view() : value.substr(1, end - 1);
    } else if (value.ends_with('"')) { // @set "VIRTUAL_ENV=C:\x"
        value.remove_suffix(1);
    }
    // What a shell would compute says nothing, nor does a name with its quotes.
    if (value.find_first_of("$%`'\"") != std::string_view::npos || value.find('\0') != std::string_view::npos)
        return {};
    return pathFromBytes(value);
}

// The assignment of VIRTUAL_ENV in an activation script, in the words of any of the programs that write one.
std::optional<BakedPlace> placeInActivate(const Path &script, const FileSystem &fs)
{
    const Result<std::string> text = fs.readHead(script, scriptHeadBytes);
    if (!text)
        return std::nullopt;
    int number = 0;
    for (const std::string_view line : splitLines(*text)) {
        ++number;
        constexpr std::string_view name = "VIRTUAL_ENV=";
        const size_t at = line.find(name);
        const std::string_view before = at == std::string_view::npos ? line : trimmed(line.substr(0, at));
        const bool isAssignment = before.empty() || before == "export" || before == "set" || before == "@set" || before == "@set \"";
        if (at == std::string_view::npos || !isAssignment)
            continue;
        const Path place = unquoted(line.substr(at + name.size()));
        if (!place.empty())
            return BakedPlace{place, {script, std::string(trimmed(line)), number}};
    }
    return std::nullopt;
}

// PREFIX of "#!PREFIX/bin/python"; also of the form for long addresses: #!/bin/sh, then '''exec' PREFIX/bin/python …
std::optional<BakedPlace> placeInScript(const Path &script, const FileSystem &fs)
{
    const Result<std::string> text = fs.readHead(script, 1024);
    if (!text || !text->starts_with("#!"))
        return std::nullopt;
    const std::vector<std::string_view> lines = splitLines(*text);
    std::string_view command = trimmed(lines[0].substr(2));
    int number = 1;
    constexpr std::string_view exec = "'''exec' ";
    if (command == "/bin/sh" && lines.size() > 1 && lines[1].starts_with(exec)) {
        command = trimmed(lines[1].substr(exec.size()));
        number = 2;
    }
    if (command.starts_with('"'))
        command = command.substr(1, command.find('"', 1) - 1);
    else if (number == 2)
        command = command.substr(0, command.find(" \"$0\""));
    const Path program = pathFromBytes(command);
    const std::string name = pathBytes(program.filename());
    const bool isPython = program.has_root_directory() && program.parent_path().filename() == "bin"
        && (name.starts_with("python") || name.starts_with("pypy"));
    if (!isPython)
        return std::nullopt;
    return BakedPlace{program.parent_path().parent_path(), {script, std::string(trimmed(lines[size_t(number) - 1])), number}};
}

// The same directory by another name is where it was made.
bool isElsewhere(const Path &place, const Environment &environment, const FileSystem &fs)
{
    if (cleanAbsolute(place, environment.path) == cleanAbsolute(environment.path, environment.path.root_path()))
        return false;
    const Result<FileStatus> status = fs.status(place);
    if (status)
        return status->identity != environment.identity;
    return isAbsence(status.error());
}

// Scripts may start with the interpreter of another place by intent; a whole environment whose scripts do was moved.
std::optional<BakedPlace> foreignScript(const Environment &environment, const Path &scripts, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(scripts);
    std::optional<BakedPlace> foreign;
    size_t read = 0;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type != FileType::Regular || ++read > mostScripts)
            continue;
        const std::optional<BakedPlace> place = placeInScript(scripts / pathFromBytes(entry.name), fs);
        if (place && !isElsewhere(place->path, environment, fs))
            return std::nullopt;
        // The base's own prefix in a script comes from installing with its pip.
        if (place && !foreign && !fs.exists(place->path / "bin"))
            foreign = place;
    }
    return foreign;
}

std::optional<HealthFinding> moved(const Environment &environment, const FileSystem &fs, HealthDepth depth)
{
    if (environment.isRelocatable || isCondaLike(environment))
        return std::nullopt;
    const Path scripts = environment.python.parent_path();
    std::optional<BakedPlace> place;
    for (const char *name : {"activate", "activate.bat"}) {
        place = placeInActivate(scripts / name, fs);
        if (place)
            break;
    }
    const bool isHome = place && !isElsewhere(place->path, environment, fs);
    if (isHome)
        place.reset();
    if (!place && (!isHome || depth == HealthDepth::Full))
        place = foreignScript(environment, scripts, fs);
    if (!place)
        return std::nullopt;
    HealthFinding finding;
    finding.problem = HealthProblem::Moved;
    finding.summary = said("It was made at %1, where its scripts still point.", pathBytes(place->path));
    finding.evidence = {place->evidence};
    finding.remedy = "Move it back, or recreate it here: its scripts and its activation do not work.";
    finding.madeAt = place->path;
    return finding;
}

// ---- the rest ----

std::optional<HealthFinding> missingProject(const Environment &environment, const FileSystem &fs, std::vector<Error> &unreadable)
{
    if (environment.project.empty())
        return std::nullopt;
    const Result<FileStatus> status = fs.status(environment.project);
    if (status && status->type == FileType::Directory)
        return std::nullopt;
    if (!status && !isAbsence(status.error())) {
        unreadable.push_back(status.error());
        return std::nullopt;
    }
    HealthFinding finding;
    finding.problem = HealthProblem::ProjectMissing;
    finding.summary = "The project that it belongs to is gone.";
    finding.evidence = {{environment.project, "is no directory"}};
    finding.remedy = "Remove the environment when the project is not coming back.";
    return finding;
}

// What the programs themselves put into a new environment.
bool isSeed(const DirectoryEntry &entry)
{
    static constexpr std::array names = {"__pycache__", "_virtualenv.py", "_virtualenv.pth", "distutils-precedence.pth",
                                         "README.txt",  "README"};
    return std::find(names.begin(), names.end(), entry.name) != names.end();
}

std::optional<HealthFinding> emptiness(const Environment &environment, const ScanFileSystem &fs)
{
    for (const Path &sitePackages : environment.sitePackages) {
        const Result<std::vector<DirectoryEntry>> &entries = fs.listing(sitePackages);
        if (!entries && !isAbsence(entries.error()))
            return std::nullopt; // reported by who lists it for what is installed
        if (entries && std::any_of(entries->begin(), entries->end(), [](const DirectoryEntry &entry) { return !isSeed(entry); }))
            return std::nullopt;
    }
    if (environment.sitePackages.empty())
        return std::nullopt; // of another language
    HealthFinding finding;
    finding.problem = HealthProblem::Empty;
    finding.summary = "Nothing is installed in it.";
    finding.evidence = {{environment.sitePackages.front(), "holds no distribution and no module"}};
    finding.remedy = "Install what it is for, or remove it.";
    return finding;
}

std::optional<HealthFinding> endOfLife(const Environment &environment, Timestamp now)
{
    const Interpreter &interpreter = environment.interpreter;
    const std::optional<EndOfLife> end = interpreter.implementation == "cpython" ? endOfLifeOf(interpreter.major, interpreter.minor)
                                                                                 : std::nullopt;
    if (!end || now.seconds < end->seconds)
        return std::nullopt;
    HealthFinding finding;
    finding.problem = HealthProblem::EndOfLife;
    finding.summary = said("Python %1 has had no security fixes since %2.", minorOf(interpreter), std::string(end->day));
    finding.evidence = {
        {environment.path / (isCondaLike(environment) ? "conda-meta" : "pyvenv.cfg"), "names Python " + interpreter.version}};
    finding.remedy = "Recreate the environment with a newer Python.";
    return finding;
}

} // namespace

std::string toString(HealthProblem problem)
{
    switch (problem) {
    case HealthProblem::BaseMissing: return "base-missing";
    case HealthProblem::BaseUpgraded: return "base-upgraded";
    case HealthProblem::HalfInstalled: return "half-installed";
    case HealthProblem::Moved: return "moved";
    case HealthProblem::ProjectMissing: return "project-missing";
    case HealthProblem::Empty: return "empty";
    case HealthProblem::EndOfLife: return "end-of-life";
    }
    return {};
}

bool isBroken(HealthProblem problem)
{
    switch (problem) {
    case HealthProblem::BaseMissing:
    case HealthProblem::BaseUpgraded:
    case HealthProblem::HalfInstalled:
    case HealthProblem::Moved: return true;
    case HealthProblem::ProjectMissing:
    case HealthProblem::Empty:
    case HealthProblem::EndOfLife: return false;
    }
    return false;
}

Health checkHealth(const Environment &environment, const ScanFileSystem &fs, Timestamp now, HealthDepth depth)
{
    Health health;
    const auto add = [&health](std::optional<HealthFinding> finding) {
        if (finding)
            health.findings.push_back(*std::move(finding));
    };
    std::optional<HealthFinding> missing = missingBase(environment, fs, health.unreadable);
    const bool hasBase = !missing;
    add(std::move(missing));
    if (hasBase)
        add(upgradedBase(environment, fs));
    add(cutOffInstallation(environment, fs, depth, health.unreadable));
    add(moved(environment, fs, depth));
    add(missingProject(environment, fs, health.unreadable));
    add(emptiness(environment, fs));
    add(endOfLife(environment, now));
    return health;
}

} // namespace truewheel
