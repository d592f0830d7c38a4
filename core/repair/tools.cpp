#include "core/repair/tools.h"

#include "core/base/text.h"
#include "core/platform/user.h"
#include "core/python/installed.h"
#include "core/python/json.h"

#include <QJsonObject>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace truewheel {

namespace {

constexpr int linkCap = 40;
constexpr uint64_t receiptCap = 64 * 1024; // bytes
constexpr uint64_t shebangCap = 512;       // bytes

// Absolute by the rules of `os`, which need not be the host's.
bool isAbsoluteFor(Os os, const std::string &path)
{
    if (os == Os::Windows)
        return path.size() > 2 && path[1] == ':' && (path[2] == '/' || path[2] == '\\');
    return path.starts_with('/');
}

bool isForbidden(const Path &path, const ForbiddenPlaces &forbidden)
{
    const auto isTree = [&](const Path &directory) { return !directory.empty() && isAtOrBelow(path, directory); };
    return path.parent_path() == forbidden.current || std::any_of(forbidden.directories.begin(), forbidden.directories.end(), isTree);
}

Said unsafeOwner(const FileStatus &status, const Path &path, uint32_t user, bool holdsTheProgram)
{
    constexpr uint32_t othersMayWrite = 0002;
    constexpr uint32_t sticky = 01000;
    if (status.owner != 0 && status.owner != user)
        return said("%1 belongs to another user", displayPath(path));
    if ((status.mode & othersMayWrite) && (holdsTheProgram || !(status.mode & sticky)))
        return said("%1 can be written to by others", displayPath(path));
    return {};
}

struct Resolved {
    Path file;
    Said problem; // English; empty when every directory and link on the way is safe
};

// Follows `path` component by component, so that every directory that a name was looked up in is checked.
Resolved resolve(const FileSystem &fs, const Path &path, uint32_t user)
{
    std::vector<Path> pending(path.begin(), path.end());
    std::reverse(pending.begin(), pending.end());
    Path at;
    int links = 0;
    while (!pending.empty()) {
        const Path part = pending.back();
        pending.pop_back();
        if (part.is_absolute()) {
            at = part;
        } else if (part == "..") {
            at = at.parent_path();
            continue;
        } else if (part == "." || part.empty()) {
            continue;
        } else {
            at /= part;
        }
        const Result<FileStatus> status = fs.linkStatus(at);
        if (!status)
            return {at, said("%1 cannot be read", displayPath(at))};
        if (status->type == FileType::Link) {
            const Result<Path> target = fs.readLink(at);
            if (!target || ++links > linkCap)
                return {at, said("%1 is a link that leads nowhere", displayPath(at))};
            at = at.parent_path();
            for (auto it = target->end(); it != target->begin();)
                pending.push_back(*--it);
            continue;
        }
        const Said problem = unsafeOwner(*status, at, user, pending.size() <= 1);
        if (!problem.empty())
            return {at, problem};
    }
    return {at, {}};
}

std::string versionOfDistInfo(const FileSystem &fs, const Path &sitePackages, const std::string &name)
{
    const Result<DistributionList> found = listDistributions(sitePackages, fs);
    if (!found)
        return {};
    for (const InstalledDistribution &distribution : found->distributions) {
        if (distribution.kind == DistributionKind::DistInfo && normalizedName(distribution.name) == name)
            return distribution.version;
    }
    return {};
}

// The stand-alone installer keeps a receipt of what it put where.
std::string versionOfReceipt(const FileSystem &fs, const Path &configHome, const Path &directory)
{
    const Result<std::string> text = fs.read(configHome / "uv" / "uv-receipt.json", receiptCap);
    const Result<QJsonDocument> receipt = text ? parseJson(*text, receiptCap, "uv-receipt.json") : tl::unexpected(text.error());
    if (!receipt)
        return {};
    const std::string prefix = receipt->object().value(QLatin1String("install_prefix")).toString().toStdString();
    if (cleanAbsolute(pathFromBytes(prefix), "/") != directory)
        return {};
    return receipt->object().value(QLatin1String("version")).toString().toStdString();
}

// Homebrew: …/Cellar/uv/0.13.9/bin/uv
std::string versionOfCellar(const Path &file)
{
    const Path version = file.parent_path().parent_path();
    const bool isCellar = version.parent_path().filename() == "uv" && version.parent_path().parent_path().filename() == "Cellar";
    return isCellar ? pathBytes(version.filename()) : std::string();
}

std::string versionWithoutRunning(const FileSystem &fs, const Path &file, const Path &configHome)
{
    const std::string cellar = versionOfCellar(file);
    if (!cellar.empty())
        return cellar;
    const std::string receipt = versionOfReceipt(fs, configHome, file.parent_path());
    return receipt.empty() ? versionInPrefix(fs, file.parent_path().parent_path(), "uv") : receipt;
}

Path valueOr(const EnvironmentVariables &environment, const char *name, const Path &otherwise)
{
    const std::optional<std::string> value = environment.get(name);
    return value ? pathFromBytes(*value) : otherwise;
}

std::vector<Path> unixPlaces(const Locations &at, const EnvironmentVariables &environment)
{
    std::vector<Path> places = {
        valueOr(environment, "UV_INSTALL_DIR", {}),
        valueOr(environment, "XDG_BIN_HOME", {}),
        at.home / ".local/bin",
        valueOr(environment, "CARGO_HOME", at.home / ".cargo") / "bin",
        valueOr(environment, "PIPX_HOME", at.home / ".local/share/pipx") / "venvs/uv/bin",
        at.home / ".local/pipx/venvs/uv/bin",
        "/opt/pipx/venvs/uv/bin",
    };
    if (at.os == Os::MacOs) {
        places.push_back(at.home / "Library/Application Support/pipx/venvs/uv/bin");
        places.push_back("/opt/homebrew/bin");
    }
    places.push_back("/usr/local/bin");
    if (at.os == Os::Linux) {
        places.push_back("/home/linuxbrew/.linuxbrew/bin");
        places.push_back(at.home / ".linuxbrew/bin");
        places.push_back("/snap/bin");
    }
    places.push_back("/usr/bin");
    return places;
}

std::vector<Path> windowsPlaces(const Locations &at, const EnvironmentVariables &environment)
{
    const Path local = valueOr(environment, "LOCALAPPDATA", at.home / "AppData/Local");
    return {
        valueOr(environment, "UV_INSTALL_DIR", {}),
        valueOr(environment, "XDG_BIN_HOME", {}),
        at.home / ".local/bin",
        valueOr(environment, "CARGO_HOME", at.home / ".cargo") / "bin",
        valueOr(environment, "PIPX_HOME", at.home / "pipx") / "venvs/uv/Scripts",
        local / "pipx/pipx/venvs/uv/Scripts",
        local / "Microsoft/WinGet/Links",
        at.home / "scoop/shims",
        valueOr(environment, "PROGRAMDATA", "C:/ProgramData") / "chocolatey/bin",
    };
}

} // namespace

std::string versionInPrefix(const FileSystem &fs, const Path &prefix, const std::string &distribution)
{
    const std::string onWindows = versionOfDistInfo(fs, prefix / "Lib" / "site-packages", distribution);
    if (!onWindows.empty())
        return onWindows;
    const Result<std::vector<DirectoryEntry>> libraries = fs.list(prefix / "lib");
    std::vector<std::string> versions;
    for (const DirectoryEntry &entry : libraries ? *libraries : std::vector<DirectoryEntry>()) {
        for (const char *packages : {"site-packages", "dist-packages"}) { // the latter of Debian's own Python
            const bool isPython = entry.name.starts_with("python3");
            const std::string version = isPython ? versionOfDistInfo(fs, prefix / "lib" / entry.name / packages, distribution)
                                                 : std::string();
            if (!version.empty())
                versions.push_back(version);
        }
    }
    return versions.size() == 1 ? versions.front() : std::string(); // several: which one wrote the program is not known
}

std::vector<Path> uvPlaces(const Locations &locations, const EnvironmentVariables &environment)
{
    const bool windows = locations.os == Os::Windows;
    std::vector<Path> wanted;
    const std::string path = environment.get("PATH").value_or("");
    for (const std::string_view entry : split(path, windows ? ';' : ':'))
        wanted.push_back(pathFromBytes(entry));
    const std::vector<Path> known = windows ? windowsPlaces(locations, environment) : unixPlaces(locations, environment);
    wanted.insert(wanted.end(), known.begin(), known.end());
    std::vector<Path> places;
    for (const Path &place : wanted) {
        const bool usable = isAbsoluteFor(locations.os, pathBytes(place));
        const Path clean = usable ? cleanAbsolute(place, {}) : Path();
        if (usable && std::find(places.begin(), places.end(), clean) == places.end())
            places.push_back(clean);
    }
    return places;
}

namespace {

std::optional<Said> reasonByPlace(const FileSystem &fs, Os os, const Path &program, const ForbiddenPlaces &forbidden, uint32_t user)
{
    if (!isAbsoluteFor(os, pathBytes(program)))
        return "not an absolute path";
    if (isForbidden(cleanAbsolute(program, {}), forbidden))
        return "inside the project, the environment or the current directory";
    const Result<FileStatus> status = fs.status(program);
    if (!status)
        return status.error().code == ErrorCode::NotFound ? "not there" : "cannot be read";
    if (status->type != FileType::Regular)
        return "not a file";
    if (os == Os::Windows)
        return std::nullopt;
    if (!(status->mode & 0111))
        return "not executable";
    const Resolved resolved = resolve(fs, program, user);
    if (!resolved.problem.empty())
        return resolved.problem;
    if (isForbidden(resolved.file, forbidden))
        return "a link into the project, the environment or the current directory";
    return std::nullopt;
}

} // namespace

std::optional<Said> reasonNotToRun(const FileSystem &fs, Os os, const Path &program, const ForbiddenPlaces &forbidden, uint32_t user)
{
    if (auto reason = reasonByPlace(fs, os, program, forbidden, user); reason || os == Os::Windows)
        return reason;
    const Result<std::string> head = fs.readHead(program, 2);
    if (!head)
        return "cannot be read";
    if (*head == "#!")
        return "a script (a shim), not uv itself";
    return std::nullopt;
}

std::optional<Said> reasonNotToRunScript(const FileSystem &fs, Os os, const Path &program, const ForbiddenPlaces &forbidden, uint32_t user)
{
    if (auto reason = reasonByPlace(fs, os, program, forbidden, user); reason || os == Os::Windows)
        return reason;
    const Result<std::string> head = fs.readHead(program, shebangCap);
    if (!head)
        return "cannot be read";
    if (!head->starts_with("#!"))
        return std::nullopt;
    const std::string_view line = std::string_view(*head).substr(2, head->find('\n') - 2);
    const Path interpreter = pathFromBytes(split(trimmed(line), ' ').front());
    const std::string name = pathBytes(interpreter.filename());
    if (!name.starts_with("python") && !name.starts_with("pypy"))
        return said("a script of %1 (a shim)", displayText(name));
    return reasonNotToRun(fs, os, interpreter, forbidden, user);
}

namespace {

std::vector<Path> candidatesFor(const Locations &locations, const EnvironmentVariables &environment, const Path &setting)
{
    if (!setting.empty())
        return {setting};
    std::vector<Path> candidates;
    for (const Path &place : uvPlaces(locations, environment))
        candidates.push_back(place / (locations.os == Os::Windows ? "uv.exe" : "uv"));
    return candidates;
}

} // namespace

std::optional<Tool> findUv(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                           const ForbiddenPlaces &forbidden, const Path &setting)
{
    for (const Path &candidate : candidatesFor(locations, environment, setting)) {
        if (reasonNotToRun(fs, locations.os, candidate, forbidden, effectiveUser()))
            continue;
        const Path file = locations.os == Os::Windows ? candidate : resolve(fs, candidate, effectiveUser()).file;
        const Path configHome = valueOr(environment, locations.os == Os::Windows ? "LOCALAPPDATA" : "XDG_CONFIG_HOME",
                                        locations.home / ".config");
        return Tool{candidate, versionWithoutRunning(fs, file, configHome)};
    }
    return std::nullopt;
}

Said whyNoUv(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment, const ForbiddenPlaces &forbidden,
             const Path &setting)
{
    for (const Path &candidate : candidatesFor(locations, environment, setting)) {
        const std::optional<Said> reason = reasonNotToRun(fs, locations.os, candidate, forbidden, effectiveUser());
        if (!setting.empty())
            return said("the setting tools/uv names %1, which is not run: %2.", displayPath(candidate), reason.value_or(""));
        const Result<FileStatus> status = fs.linkStatus(candidate);
        if (reason && (status || !isAbsence(status.error())))
            return said("uv is at %1, but it is not run: %2.", displayPath(candidate), *reason);
    }
    return "uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file).";
}

Result<Tool> withVersion(const Tool &tool, const ProcessRunner &processes, JobContext &job)
{
    if (!tool.version.empty())
        return tool;
    std::string said;
    const Command command{{pathBytes(tool.path), "--version"}, tool.path.parent_path(), {}, {}};
    const Result<Exit> exit = processes.run(
        command,
        [&](std::string_view piece) {
        if (said.size() < 4096)
            said += piece;
        },
        job);
    if (!exit)
        return tl::unexpected(exit.error());
    // "uv 0.13.9 (abc 2026-11-01)"
    const std::vector<std::string_view> words = split(trimmed(said), ' ');
    if (exit->code != 0 || words.size() < 2 || words[0] != "uv")
        return failure(ErrorCode::ToolFailed, pathBytes(tool.path), truewheel::said("no version in: %1", displayText(said)));
    return Tool{tool.path, std::string(words[1])};
}

bool isAtLeast(const std::string &version, const std::string &wanted)
{
    const auto numbers = [](const std::string &text) {
        std::array<long, 3> out = {};
        const std::vector<std::string_view> parts = split(text, '.');
        for (size_t i = 0; i < out.size() && i < parts.size(); ++i)
            out[i] = std::strtol(std::string(parts[i]).c_str(), nullptr, 10);
        return out;
    };
    return numbers(version) >= numbers(wanted);
}

} // namespace truewheel
