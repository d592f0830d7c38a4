#include "core/snapshot/inventory.h"

#include "core/base/wallclock.h"
#include "core/environments/finder.h"
#include "core/environments/locators/locator.h"
#include "core/snapshot/scanmemory.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <set>
#include <system_error>
#include <thread>
#include <utility>

namespace truewheel {

namespace {

constexpr int mostThreads = 8;
constexpr size_t mostAtPlace = 10000; // directories that are looked at below one place of a locator

/// The threads that read environments while the search for more goes on.
class Readers
{
public:
    Readers(int wanted, ScanMemory &memory, const JobContext &job, const InventorySink &sink)
        : m_memory(memory)
        , m_job(job)
        , m_sink(sink)
    {
        const int processors = int(std::max(1U, std::thread::hardware_concurrency()));
        const int threads = wanted > 0 ? wanted : std::min(processors, mostThreads);
        try {
            for (int i = 0; i < threads; ++i)
                m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            // the system has no more threads for us: those that there are do the work, or finish() does
        }
    }
    ~Readers() { finish(); }
    Readers(const Readers &) = delete;
    Readers &operator=(const Readers &) = delete;

    /// False when the environment was there already.
    bool add(const Environment &environment)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_seen.insert(environment.identity).second)
            return false;
        m_waiting.push_back(environment);
        m_changed.notify_one();
        return true;
    }

    /// Waits for what was added; nothing may be added after it.
    std::vector<InventoryEntry> finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = true;
        }
        m_changed.notify_all();
        if (m_threads.empty())
            work();
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
        return std::move(m_entries);
    }

private:
    void work()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
            if (m_waiting.empty() || m_job.isCancelled())
                return;
            const Environment environment = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            InventoryEntry entry = m_memory.entryOf(environment);
            if (m_job.isCancelled())
                return;
            lock.lock();
            if (m_sink)
                m_sink(entry);
            m_entries.push_back(std::move(entry));
            m_job.progress(int(m_entries.size()), 0);
        }
    }

    ScanMemory &m_memory;
    const JobContext &m_job;
    const InventorySink &m_sink;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<Environment> m_waiting;
    std::set<FileIdentity> m_seen;
    std::vector<InventoryEntry> m_entries;
    bool m_isClosed = false;
    std::vector<std::thread> m_threads;
};

/// Which directories a search does not enter by itself.
class Boundaries
{
public:
    Boundaries(const Locations &locations, const std::vector<Path> &roots, const std::vector<Path> &exclusions)
        : m_home(pathBytes(locations.home))
        , m_homes(pathBytes(locations.home.parent_path()))
    {
        if (m_homes == "/" || m_homes == m_home)
            m_homes = locations.os == Os::MacOs ? "/Users" : "/home";
        for (const Path &root : roots)
            m_asked.insert(pathBytes(root));
        for (const Path &exclusion : exclusions)
            m_excluded.insert(pathBytes(exclusion));
    }

    bool isLeftOut(const std::string &path) const
    {
        if (m_asked.contains(path))
            return false;
        if (m_excluded.contains(path))
            return true;
        const size_t slash = path.rfind('/');
        const std::string_view name = std::string_view(path).substr(slash + 1);
        if (name == ".Trash" || name == "$Recycle.Bin" || name.starts_with(".Trash-"))
            return true;
        if (name == "Trash" && path == m_home + "/.local/share/Trash")
            return true;
        const bool isHome = path.compare(0, slash, m_homes) == 0 && slash == m_homes.size();
        return (isHome || path == "/root") && path != m_home;
    }

private:
    std::string m_home;
    std::string m_homes; // the directory that users' homes are in
    std::set<std::string> m_asked;
    std::set<std::string> m_excluded;
};

class Survey
{
public:
    Survey(const InventoryRequest &request, const InventoryWorld &world, ScanMemory &memory, JobContext &job, Readers &readers,
           Inventory &inventory)
        : m_request(request)
        , m_world(world)
        , m_memory(memory)
        , m_job(job)
        , m_readers(readers)
        , m_inventory(inventory)
    {
        for (const Mount &mount : world.fs.mounts()) {
            if (isRemote(mount))
                m_remote.push_back(mount);
        }
    }

    void lookAtPlaces();
    Result<void> lookBelow(const Path &root, const Boundaries &boundaries);
    void addError(const Error &error);

private:
    bool isOnRemote(const Path &path);
    void lookAtPlace(const Path &path, int depth, size_t &looked);

    const InventoryRequest &m_request;
    const InventoryWorld &m_world;
    ScanMemory &m_memory;
    JobContext &m_job;
    Readers &m_readers;
    Inventory &m_inventory;
    std::vector<Mount> m_remote;
    std::vector<Path> m_links; // that lead to directories of places, for later: an environment is shown by its own path
};

void Survey::addError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    if (std::find(m_inventory.unreadable.begin(), m_inventory.unreadable.end(), error) == m_inventory.unreadable.end())
        m_inventory.unreadable.push_back(error);
}

// A look at a server that does not answer may never return.
bool Survey::isOnRemote(const Path &path)
{
    for (const Mount &mount : m_remote) {
        if (isAtOrBelow(path, mount.path)) {
            addError({ErrorCode::Refused, pathBytes(path),
                      said("lies on a file system of type %1; name it as a ROOT to look there", mount.type)});
            return true;
        }
    }
    return false;
}

void Survey::lookAtPlace(const Path &path, int depth, size_t &looked)
{
    if (m_job.isCancelled() || ++looked > mostAtPlace)
        return;
    const Result<Environment> environment = m_memory.environmentAt(path);
    if (environment) {
        m_readers.add(*environment);
        return;
    }
    if (!isAbsence(environment.error()))
        addError(environment.error());
    if (depth == 0)
        return;
    const Result<std::vector<DirectoryEntry>> entries = m_world.fs.list(path);
    if (!entries && !isAbsence(entries.error()))
        addError(entries.error());
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.type == FileType::Directory)
            lookAtPlace(path / pathFromBytes(entry.name), depth - 1, looked);
        else if (entry.type == FileType::Link)
            m_links.push_back(path / pathFromBytes(entry.name));
    }
}

void Survey::lookAtPlaces()
{
    const LocatorWorld locatorWorld{m_world.locations, m_world.variables, m_world.fs};
    size_t looked = 0;
    for (const EnvironmentPlace &place : allEnvironmentPlaces(locatorWorld)) {
        looked = 0;
        const auto isExcluded = [&place](const Path &exclusion) { return isAtOrBelow(place.path, exclusion); };
        if (std::none_of(m_request.exclusions.begin(), m_request.exclusions.end(), isExcluded) && !isOnRemote(place.path))
            lookAtPlace(place.path, place.depth, looked);
    }
    const std::vector<Path> links = std::exchange(m_links, {});
    for (const Path &link : links) {
        if (const Result<Path> real = m_world.fs.realPath(link); real && !isOnRemote(*real))
            lookAtPlace(link, 0, looked);
    }
}

Result<void> Survey::lookBelow(const Path &root, const Boundaries &boundaries)
{
    FindOptions options;
    options.os = m_world.locations.os;
    options.isLeftOut = [&boundaries](const std::string &path) { return boundaries.isLeftOut(path); };
    options.found = [this](const Environment &environment) { m_readers.add(environment); };
    const Result<FoundEnvironments> found = m_memory.find(root, options, m_job);
    if (!found)
        return found.error().code == ErrorCode::Cancelled ? Result<void>() : tl::unexpected(found.error());
    for (const Environment &environment : found->environments)
        m_readers.add(environment);
    for (const Error &error : found->unreadable)
        addError(error);
    for (const Mount &mount : found->notEntered) {
        if (std::find(m_request.roots.begin(), m_request.roots.end(), mount.path) == m_request.roots.end())
            addError({ErrorCode::Refused, pathBytes(mount.path),
                      said("another file system, of type %1, is not entered; name it as a ROOT to look there", mount.type)});
    }
    return {};
}

} // namespace

bool Inventory::isComplete() const
{
    return unreadable.empty() && !isCancelled
        && std::all_of(entries.begin(), entries.end(), [](const InventoryEntry &entry) { return entry.unreadable.empty(); });
}

std::vector<Path> projectsOf(const Inventory &inventory)
{
    std::set<Path> projects;
    for (const InventoryEntry &entry : inventory.entries) {
        projects.insert(entry.environment.project);
        for (const CheckedLink &editable : entry.editables)
            projects.insert(editable.link.project);
    }
    projects.erase(Path());
    return {projects.begin(), projects.end()};
}

Result<Inventory> takeInventory(const InventoryRequest &request, const InventoryWorld &world, JobContext &job, const InventorySink &found)
{
    Inventory inventory;
    inventory.taken = wallClock();
    std::vector<Path> roots = request.roots;
    ScanMemory memory(world, request, job, inventory.taken);
    {
        Readers readers(request.threads, memory, job, found);
        Survey survey(request, world, memory, job, readers, inventory);
        if (roots.empty()) {
            survey.lookAtPlaces();
            if (!world.locations.home.empty())
                roots.push_back(world.locations.home);
            roots.insert(roots.end(), request.moreRoots.begin(), request.moreRoots.end());
        }
        const Boundaries boundaries(world.locations, roots, request.exclusions);
        for (const Path &root : roots) {
            const Result<void> looked = survey.lookBelow(root, boundaries);
            if (!looked && !request.roots.empty())
                return tl::unexpected(looked.error());
            if (!looked)
                survey.addError(looked.error());
        }
        inventory.interpreters = memory.interpreters(); // while the threads read
        inventory.entries = readers.finish();
    }
    inventory.isCancelled = job.isCancelled();
    const auto order = [](const InventoryEntry &a, const InventoryEntry &b) {
        return a.environment.path.native() < b.environment.path.native();
    };
    std::sort(inventory.entries.begin(), inventory.entries.end(), order);
    if (inventory.isCancelled) {
        inventory.interpreters.clear(); // half of them may be missing
    } else {
        std::vector<Environment> environments;
        for (const InventoryEntry &entry : inventory.entries)
            environments.push_back(entry.environment);
        assignEnvironments(inventory.interpreters, environments, world.fs);
    }
    memory.keep(inventory, request.roots.empty());
    return inventory;
}

} // namespace truewheel
