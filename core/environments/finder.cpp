#include "core/environments/finder.h"
#include "core/environments/condaprefix.h"
#include "core/environments/reader.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

namespace truewheel {

namespace {

template<size_t Size>
bool isOneOf(std::string_view name, const std::array<std::string_view, Size> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

// Directories that hold no environment of their own and are large.
constexpr std::array<std::string_view, 7> closedNames = {"site-packages", "node_modules", "__pycache__", ".git", ".hg", ".svn", ".jj"};
// Caches by CACHEDIR.TAG in which environments are kept all the same.
constexpr std::array<std::string_view, 3> openCaches = {"target", ".tox", ".nox"};
constexpr std::array<std::string_view, 18> withoutFiles = {"proc",       "sysfs",     "devtmpfs", "devpts",      "cgroup",  "cgroup2",
                                                           "securityfs", "debugfs",   "tracefs",  "mqueue",      "pstore",  "bpf",
                                                           "configfs",   "hugetlbfs", "efivarfs", "binfmt_misc", "fusectl", "nsfs"};

// What one directory's listing says to the search.
struct Sight {
    bool isEnvironment = false;
    bool isCondaPrefix = false; // perhaps
    bool isCache = false;
    bool isBuildProfile = false;         // of Cargo: `target/debug`, `target/release`
    FileType venv = FileType::Directory; // of the entry `.venv`, when it is a link or a file
    std::vector<std::string> links;      // to directories that people give to environments
    std::vector<std::string> subdirectories;

    // False when the entry says nothing.
    bool take(std::string_view name, FileType type)
    {
        if (type == FileType::Directory) {
            isBuildProfile |= name == ".fingerprint";
            isCondaPrefix |= name == "conda-meta";
            const bool isClosed = isOneOf(name, closedNames);
            if (!isClosed)
                subdirectories.emplace_back(name);
            return !isClosed;
        }
        if (name == "pyvenv.cfg")
            isEnvironment = true;
        else if (name == "CACHEDIR.TAG")
            isCache = true;
        else if (name == ".venv")
            venv = type;
        else if (type == FileType::Link && (name == "venv" || name == "env"))
            links.emplace_back(name);
        else
            return false;
        return true;
    }
};

struct Candidate {
    Environment environment;
    bool byLink = false;
};

class Search
{
public:
    Search(const FileSystem &fs, const FindOptions &options)
        : m_fs(fs)
        , m_options(options)
    {
    }

    Result<void> run(const Path &root, JobContext &job);
    FoundEnvironments takeResult();

private:
    void leaveOutMounts(const Path &root);
    Sight lookInto(const Path &directory);
    void consider(const Path &directory, const Sight &sight);
    void enter(const Path &directory, const std::vector<std::string> &names);
    bool addEnvironment(const Path &path, bool byLink);
    void followVenv(const Path &venv, FileType type);

    const FileSystem &m_fs;
    const FindOptions &m_options;
    std::set<std::string> m_leftOut;  // directories not to enter
    std::vector<std::string> m_ahead; // directories to look at, the last first
    std::vector<Candidate> m_candidates;
    FoundEnvironments m_found;
};

void Search::leaveOutMounts(const Path &root)
{
    const std::vector<Mount> mounts = m_fs.mounts();
    const Result<Path> real = m_fs.realPath(root);
    if (mounts.empty() || !real)
        return;
    const Mount *own = nullptr; // the deepest at or above the root; of two at one place the later hides the earlier
    for (const Mount &mount : mounts) {
        if (isAtOrBelow(*real, mount.path) && (!own || isAtOrBelow(mount.path, own->path)))
            own = &mount;
    }
    for (const Mount &mount : mounts) {
        const bool isSame = own && mount.device == own->device;
        if (mount.path == *real || !isAtOrBelow(mount.path, *real) || (!isRemote(mount) && (isSame || m_options.otherMounts)))
            continue;
        m_leftOut.insert(pathBytes(root / mount.path.lexically_relative(*real)));
        if (!isOneOf(mount.type, withoutFiles))
            m_found.notEntered.push_back(mount);
    }
}

Result<void> Search::run(const Path &root, JobContext &job)
{
    if (job.isCancelled())
        return failure(ErrorCode::Cancelled, pathBytes(root));
    leaveOutMounts(root);
    // The root may be a link; below it none is followed.
    const Result<std::vector<DirectoryEntry>> entries = m_fs.list(root);
    if (!entries)
        return tl::unexpected(entries.error());
    Sight first;
    for (const DirectoryEntry &entry : *entries)
        first.take(entry.name, entry.type);
    first.isCache = false;
    consider(root, first);

    int done = 0;
    while (!m_ahead.empty()) {
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, pathBytes(root));
        if (++done % 256 == 0)
            job.progress(done, 0);
        const Path directory = pathFromBytes(m_ahead.back());
        m_ahead.pop_back();
        consider(directory, lookInto(directory));
    }
    return {};
}

Sight Search::lookInto(const Path &directory)
{
    Sight sight;
    const bool isRemembering = m_options.before || m_options.seen;
    const Result<FileStatus> status = isRemembering ? m_fs.linkStatus(directory) : Result<FileStatus>();
    if (isRemembering && status && m_options.before) {
        const auto known = m_options.before->find(pathBytes(directory));
        if (known != m_options.before->end() && known->second.status == *status) {
            for (const DirectoryEntry &entry : known->second.entries)
                sight.take(entry.name, entry.type);
            if (m_options.seen)
                m_options.seen->insert(*known);
            return sight;
        }
    }
    std::vector<DirectoryEntry> entries;
    const Result<void> looked = m_fs.visit(directory, [&](std::string_view name, FileType type) {
        if (sight.take(name, type) && m_options.seen)
            entries.push_back({std::string(name), type});
    });
    if (!looked && !isAbsence(looked.error()))
        m_found.unreadable.push_back(looked.error());
    if (looked && m_options.seen && status && status->changed < m_options.seenBefore)
        m_options.seen->emplace(pathBytes(directory), SeenDirectory{*status, std::move(entries)});
    return sight;
}

void Search::consider(const Path &directory, const Sight &sight)
{
    if (sight.isEnvironment) {
        addEnvironment(directory, false);
        return;
    }
    if (sight.isCondaPrefix && isCondaPrefix(directory, m_fs)) {
        addEnvironment(directory, false);
        enter(directory, {"envs"});
        return;
    }
    if (sight.isCache && !isOneOf(pathBytes(directory.filename()), openCaches))
        return;
    if (sight.isBuildProfile)
        return;
    if (sight.venv != FileType::Directory)
        followVenv(directory / ".venv", sight.venv);
    for (const std::string &link : sight.links) {
        if (m_fs.isRegular(directory / link / "pyvenv.cfg"))
            addEnvironment(directory / link, true);
    }
    enter(directory, sight.subdirectories);
}

void Search::enter(const Path &directory, const std::vector<std::string> &names)
{
    std::string prefix = pathBytes(directory);
    if (!prefix.ends_with('/'))
        prefix += '/';
    for (const std::string &name : names) {
        std::string path = prefix + name;
        if ((m_leftOut.empty() || !m_leftOut.contains(path)) && !(m_options.isLeftOut && m_options.isLeftOut(path)))
            m_ahead.push_back(std::move(path));
    }
}

// False when there is none at `path`; one that cannot be read is among the unreadable.
bool Search::addEnvironment(const Path &path, bool byLink)
{
    Result<Environment> environment = m_options.read ? m_options.read(path) : readEnvironment(path, m_fs, m_options.os);
    if (environment && !byLink && m_options.found)
        m_options.found(*environment);
    if (environment)
        m_candidates.push_back({std::move(*environment), byLink});
    else if (!isAbsence(environment.error()))
        m_found.unreadable.push_back(environment.error());
    return environment || !isAbsence(environment.error());
}

void Search::followVenv(const Path &venv, FileType type)
{
    if (type == FileType::Link) {
        const Result<FileStatus> target = m_fs.status(venv);
        if (!target) {
            m_found.unreadable.push_back({target.error().code, pathBytes(venv), "a link that leads nowhere"});
            return;
        }
        if (target->type == FileType::Directory) {
            if (!addEnvironment(venv, true))
                m_found.unreadable.push_back({ErrorCode::NotFound, pathBytes(venv), "leads to a directory that is no environment"});
            return;
        }
    }
    const Result<Path> named = readVenvFile(venv, m_fs);
    if (named)
        addEnvironment(*named, true);
    else
        m_found.unreadable.push_back(named.error());
}

FoundEnvironments Search::takeResult()
{
    std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(a.byLink, pathBytes(a.environment.path)) < std::pair(b.byLink, pathBytes(b.environment.path));
    });
    std::set<FileIdentity> seen;
    for (Candidate &candidate : m_candidates) {
        if (seen.insert(candidate.environment.identity).second)
            m_found.environments.push_back(std::move(candidate.environment));
    }
    const auto byPath = [](const Environment &a, const Environment &b) { return a.path.native() < b.path.native(); };
    std::sort(m_found.environments.begin(), m_found.environments.end(), byPath);
    const auto bySubject = [](const Error &a, const Error &b) { return a.subject < b.subject; };
    std::sort(m_found.unreadable.begin(), m_found.unreadable.end(), bySubject);
    return std::move(m_found);
}

} // namespace

Result<FoundEnvironments> findEnvironments(const Path &root, const FileSystem &fs, JobContext &job, const FindOptions &options)
{
    Search search(fs, options);
    const Result<void> done = search.run(root, job);
    if (!done)
        return tl::unexpected(done.error());
    return search.takeResult();
}

} // namespace truewheel
