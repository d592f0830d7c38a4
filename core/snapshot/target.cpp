#include "core/snapshot/target.h"

#include "core/environments/finder.h"
#include "core/environments/reader.h"
#include "core/python/directurl.h"
#include "core/python/installed.h"
#include "core/snapshot/workspace.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

namespace truewheel {

namespace {

bool isProjectDirectory(const Path &directory, const FileSystem &fs)
{
    return fs.isRegular(directory / "pyproject.toml") || fs.isRegular(directory / "setup.py");
}

bool marksProject(const Path &file)
{
    static constexpr std::array names = {"pyproject.toml", "setup.py", "setup.cfg", "uv.lock", "uv.toml"};
    return std::find(names.begin(), names.end(), pathBytes(file.filename())) != names.end();
}

bool pointsInto(const Path &linkProject, const Path &project, const FileSystem &fs)
{
    if (isAtOrBelow(linkProject, project))
        return true;
    const Result<Path> realLink = fs.realPath(linkProject);
    const Result<Path> realProject = fs.realPath(project);
    return realLink && realProject && isAtOrBelow(*realLink, *realProject);
}

// What `path` lies in: the nearest directory at or above it that is a project or an environment.
struct Surroundings {
    Target::Kind kind = Target::Kind::Root;
    Path path;
};

Surroundings surroundingsOf(const Path &path, const Path &home, const FileSystem &fs)
{
    for (Path at = path;; at = at.parent_path()) {
        const bool isBoundary = at == home || isAtOrBelow(home, at) || !at.has_relative_path();
        if (isProjectDirectory(at, fs) && (at == path || !isBoundary))
            return {Target::Kind::Project, at};
        if (fs.exists(at / "pyvenv.cfg") && !fs.isDirectory(at / "pyvenv.cfg"))
            return {Target::Kind::Environment, at};
        if (isBoundary || fs.exists(at / ".git"))
            return {Target::Kind::Root, path};
    }
}

// The environment at `place`: a directory, a link to one, or a text file that names one.
Result<Environment> environmentAt(const Path &place, const FileSystem &fs, Os os)
{
    const Result<FileStatus> status = fs.status(place);
    if (!status)
        return tl::unexpected(status.error());
    if (status->type == FileType::Directory)
        return readEnvironment(place, fs, os);
    return readVenvFile(place, fs).and_then([&](const Path &directory) { return readEnvironment(directory, fs, os); });
}

Result<Surroundings> surroundingsOfFile(const Path &file, const Locations &locations, const FileSystem &fs)
{
    if (marksProject(file))
        return Surroundings{Target::Kind::Project, file.parent_path()};
    if (file.filename() == "pyvenv.cfg")
        return surroundingsOf(file.parent_path(), locations.home, fs);
    if (file.filename() != ".venv")
        return failure(ErrorCode::NotADirectory, pathBytes(file), "no project, environment or directory");
    const Result<Path> named = readVenvFile(file, fs);
    if (!named && (named.error().code == ErrorCode::Malformed || named.error().code == ErrorCode::TooLarge))
        return failure(ErrorCode::NotADirectory, pathBytes(file), named.error().detail);
    if (!named)
        return tl::unexpected(named.error());
    return Surroundings{Target::Kind::Environment, *named};
}

Surroundings surroundingsOfDirectory(const Path &path, const Locations &locations, const FileSystem &fs)
{
    const Surroundings found = surroundingsOf(path, locations.home, fs);
    const Result<Path> real = fs.realPath(path);
    if (found.kind != Target::Kind::Root || !real || *real == path)
        return found;
    const Surroundings really = surroundingsOf(*real, locations.home, fs);
    return really.kind == Target::Kind::Root ? found : really;
}

// What the person means by `given`. Errors have it as subject.
Result<Surroundings> meaningOf(const Path &given, const Locations &locations, const FileSystem &fs)
{
    const auto about = [&given](const Error &error) { return failure(error.code, pathBytes(given), error.detail); };
    if (!given.is_absolute())
        return failure(ErrorCode::NotFound, pathBytes(given), "not an absolute path");
    Path path = cleanAbsolute(given, given.root_path());
    if (std::find(given.begin(), given.end(), "..") != given.end()) { // what is above a link is not what stands before it
        const Result<Path> real = fs.realPath(given);
        if (!real)
            return about(real.error());
        path = *real;
    }
    const Result<FileStatus> status = fs.status(path);
    if (!status)
        return about(status.error());
    if (status->type == FileType::Directory)
        return surroundingsOfDirectory(path, locations, fs);
    if (status->type != FileType::Regular)
        return failure(ErrorCode::NotADirectory, pathBytes(given), "no project, environment or directory");
    Result<Surroundings> found = surroundingsOfFile(path, locations, fs);
    return found ? found : about(found.error());
}

class Resolver
{
public:
    Resolver(const std::vector<Path> &known, const Locations &locations, const FileSystem &fs, JobContext &job)
        : m_known(known)
        , m_locations(locations)
        , m_fs(fs)
        , m_job(job)
    {
    }

    Result<Target> resolve(const Path &path);

private:
    Result<void> takeAllBelow(const Path &root);
    Result<void> takeProject(const Path &project);
    void takeOwn(Result<Environment> environment);
    enum class Without { Left, Taken }; // what becomes of an environment that has no link into the project
    void takeShared(const Path &place, const Path &project, Without link = Without::Left);
    void reportVenvLeadingNowhere(const Path &venv);
    void takeAbove(const Path &project, const Path &workspace);
    bool hasLinkInto(const Environment &environment, const Path &project);

    const std::vector<Path> &m_known;
    const Locations &m_locations;
    const FileSystem &m_fs;
    JobContext &m_job;
    std::set<FileIdentity> m_seen;
    Target m_target;
};

Result<Target> Resolver::resolve(const Path &given)
{
    if (m_job.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(given));
    const Result<Surroundings> meaning = meaningOf(given, m_locations, m_fs);
    if (!meaning)
        return tl::unexpected(meaning.error());
    const Surroundings &found = *meaning;
    m_target.kind = found.kind;
    m_target.path = found.path;
    Result<void> done;
    switch (found.kind) {
    case Target::Kind::Project: done = takeProject(found.path); break;
    case Target::Kind::Environment: takeOwn(readEnvironment(found.path, m_fs, m_locations.os)); break;
    case Target::Kind::Root: done = takeAllBelow(found.path); break;
    }
    if (!done)
        return tl::unexpected(done.error());
    const auto order = [](const TargetEnvironment &one) { return std::pair(!one.allLinks, one.environment.path.native()); };
    std::sort(m_target.environments.begin(), m_target.environments.end(),
              [&](const TargetEnvironment &a, const TargetEnvironment &b) { return order(a) < order(b); });
    return std::move(m_target);
}

Result<void> Resolver::takeAllBelow(const Path &root)
{
    Result<FoundEnvironments> found = findEnvironments(root, m_fs, m_job, {m_locations.os, false});
    if (!found)
        return tl::unexpected(found.error());
    for (Environment &environment : found->environments)
        takeOwn(std::move(environment));
    m_target.unreadable.insert(m_target.unreadable.end(), found->unreadable.begin(), found->unreadable.end());
    m_target.notEntered = std::move(found->notEntered);
    return {};
}

void Resolver::takeOwn(Result<Environment> environment)
{
    if (!environment)
        m_target.unreadable.push_back(environment.error());
    else if (m_seen.insert(environment->identity).second)
        m_target.environments.push_back({std::move(*environment), true});
}

// An environment that is not the project's alone. That it is gone is nothing to speak of.
void Resolver::takeShared(const Path &place, const Path &project, Without link)
{
    Result<Environment> environment = environmentAt(place, m_fs, m_locations.os);
    if (!environment && !isAbsence(environment.error()))
        m_target.unreadable.push_back(environment.error());
    if (!environment || m_seen.contains(environment->identity) || (link == Without::Left && !hasLinkInto(*environment, project)))
        return;
    m_seen.insert(environment->identity);
    m_target.environments.push_back({std::move(*environment), false});
}

bool Resolver::hasLinkInto(const Environment &environment, const Path &project)
{
    for (const Path &directory : environment.sitePackages) {
        const Result<DistributionList> list = listDistributions(directory, m_fs);
        if (!list && !isAbsence(list.error()))
            return true; // whoever reads its links will say what could not be read
        if (!list)
            continue;
        for (const InstalledDistribution &distribution : list->distributions) {
            Result<Path> linked = failure(ErrorCode::NotFound, {});
            if (distribution.kind == DistributionKind::DistInfo) {
                const Result<DirectUrl> url = readDirectUrl(m_fs, distribution.path / "direct_url.json");
                if (url && url->isEditable)
                    linked = fileUrlToPath(url->url, m_locations.home, m_locations.os);
            } else if (distribution.kind == DistributionKind::EggLink) {
                linked = readEggLink(m_fs, distribution.path).map([](const EggLink &link) { return link.project; });
            }
            if (linked && pointsInto(*linked, project, m_fs))
                return true;
        }
    }
    return false;
}

void Resolver::reportVenvLeadingNowhere(const Path &venv)
{
    const Result<FileStatus> entry = m_fs.linkStatus(venv);
    if (!entry || entry->type == FileType::Directory)
        return;
    const Result<Environment> environment = environmentAt(venv, m_fs, m_locations.os);
    if (!environment && isAbsence(environment.error()))
        m_target.unreadable.push_back({ErrorCode::NotFound, pathBytes(venv), "leads to no environment"});
}

// The `.venv` of the directories above (or, for a checkout below an environment, the environment itself), up to the home directory;
// the workspace root's always.
void Resolver::takeAbove(const Path &project, const Path &workspace)
{
    bool isInside = true;
    for (Path at = project; at.has_relative_path();) {
        isInside = isInside && !isAtOrBelow(m_locations.home, at);
        at = at.parent_path();
        if (at == workspace)
            reportVenvLeadingNowhere(at / ".venv");
        if (isInside || at == workspace) {
            takeShared(at / ".venv", project, at == workspace ? Without::Taken : Without::Left);
            takeShared(at, project);
        } else if (workspace.empty() || !isAtOrBelow(at, workspace)) {
            return;
        }
    }
}

Result<void> Resolver::takeProject(const Path &project)
{
    const Result<void> below = takeAllBelow(project);
    if (!below)
        return below;
    const Result<std::optional<Path>> workspace = workspaceRootOf(project, m_fs);
    if (!workspace)
        m_target.unreadable.push_back(workspace.error());
    const Path root = workspace && *workspace ? **workspace : Path();
    if (!m_locations.uvProjectEnvironment.empty()) {
        const Path place = cleanAbsolute(m_locations.uvProjectEnvironment, root.empty() ? project : root);
        if (!root.empty())
            takeShared(place, project, Without::Taken);
        else if (m_fs.exists(place))
            takeOwn(environmentAt(place, m_fs, m_locations.os));
    }
    takeAbove(project, root);
    for (const Path &known : m_known) {
        if (m_job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(project));
        takeShared(known, project);
    }
    return {};
}

} // namespace

Result<Target> resolveTarget(const Path &path, const std::vector<Path> &known, const Locations &locations, const FileSystem &fs,
                             JobContext &job)
{
    return Resolver(known, locations, fs, job).resolve(path);
}

std::optional<Path> namedProject(const Path &path, const Locations &locations, const FileSystem &fs)
{
    const Result<Surroundings> meaning = meaningOf(path, locations, fs);
    if (!meaning || meaning->kind != Target::Kind::Project)
        return std::nullopt;
    return meaning->path;
}

bool means(const Target &target, const TargetEnvironment &environment, const Path &linkProject, const FileSystem &fs)
{
    return environment.allLinks || pointsInto(linkProject, target.path, fs);
}

} // namespace truewheel
