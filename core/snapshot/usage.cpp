#include "core/snapshot/usage.h"

#include "core/platform/treewalk.h"
#include "core/snapshot/linkedfiles.h"
#include "core/snapshot/usageunits.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace truewheel {

namespace {

// A name of a file with more than one.
struct Occurrence {
    uint32_t file; // in LinkedFiles
    Unit unit;
};

struct Plain {
    uint64_t apparent = 0;
    uint64_t disk = 0;
};

struct LinkIntoWheel {
    size_t wheel;
    Unit unit;
};

} // namespace

struct Usage::Data {
    std::vector<Sizes> sizes;
    std::vector<char> complete;
    std::vector<WheelUse> wheelUses;
    std::vector<Error> unreadable;
    uint64_t moreUnreadable = 0;
    std::vector<Path> notEntered;
    uint64_t entries = 0;

    std::vector<std::vector<uint32_t>> rootsOf; // by unit: the roots that it lies in
    std::vector<Plain> plain;                   // by unit: directories, and files with one name
    std::vector<LinkedFile> files;
    std::vector<uint32_t> begin; // by file: where its names begin in `names`; one more at the end
    std::vector<Unit> names;
};

namespace {

class UsageVisitor final : public TreeVisitor
{
public:
    UsageVisitor(const Units &units, const WheelPlaces &wheels, unsigned workers)
        : m_units(units)
        , m_wheels(wheels)
    {
        for (unsigned i = 0; i < workers; ++i) {
            parts.push_back(std::make_unique<Part>());
            parts.back()->plain.resize(units.starts.size());
        }
    }

    // What one thread found.
    struct Part {
        std::vector<Plain> plain;
        std::vector<Occurrence> occurrences;
        std::vector<std::pair<Unit, Unit>> inside; // a unit, and the one that it was met in
        std::vector<LinkIntoWheel> links;
    };

    WalkTag visit(unsigned worker, const WalkPlace &place, const WalkEntry &entry) override
    {
        Part &part = *parts[worker];
        const Unit unit = Unit(place.tag());
        const bool isStart = place.identity() == FileIdentity();
        if (!isStart && meetsUnit(part, unit, place, entry))
            return doNotEnter;
        if (entry.links > 1 && entry.type != FileType::Directory) {
            part.occurrences.push_back({linked.add({entry.identity, entry.size, entry.disk, entry.links}), unit});
        } else {
            part.plain[unit].apparent += entry.size;
            part.plain[unit].disk += entry.disk;
        }
        if (entry.type == FileType::Link && !isStart && !m_wheels.isEmpty())
            noteLink(part, unit, place, entry);
        return unit;
    }

    bool takesKnown(unsigned worker, const WalkPlace &place, const WalkEntry &entry) override
    {
        if (m_units.hasFiles() && m_units.file(place.identity(), entry.name) != noUnit)
            return false;
        const std::optional<uint32_t> file = linked.find(entry.identity);
        if (file)
            parts[worker]->occurrences.push_back({*file, Unit(place.tag())});
        return file.has_value();
    }

    LinkedFiles linked;
    std::vector<std::unique_ptr<Part>> parts;

private:
    // Another root begins here; it is counted by its own start.
    bool meetsUnit(Part &part, Unit unit, const WalkPlace &place, const WalkEntry &entry) const
    {
        const bool isDirectory = entry.type == FileType::Directory;
        const Unit met = isDirectory ? m_units.directory(entry.identity)
            : m_units.hasFiles()     ? m_units.file(place.identity(), entry.name)
                                     : noUnit;
        if (met == noUnit)
            return false;
        part.inside.emplace_back(met, unit);
        return true;
    }

    void noteLink(Part &part, Unit unit, const WalkPlace &place, const WalkEntry &entry) const
    {
        const Result<Path> target = place.readLink(entry);
        if (!target)
            return; // it is gone
        const Path full = target->is_absolute() ? *target : cleanAbsolute(*target, place.path());
        if (const std::optional<size_t> wheel = m_wheels.wheelOf(full))
            part.links.push_back({*wheel, unit});
    }

    const Units &m_units;
    const WheelPlaces &m_wheels;
};

// Adds up what the threads found.
class Sum
{
public:
    Sum(const std::vector<UsageRoot> &roots, Units &units, UsageVisitor &visitor, WalkReport &report)
        : m_roots(roots)
        , m_visitor(visitor)
    {
        data->rootsOf = std::move(units.roots);
        data->sizes.resize(roots.size());
        data->complete.assign(roots.size(), true);
        findAncestors();
        addPlain();
        addFaults(units, report);
        gatherNames();
        addLinked();
        addUses();
        data->notEntered = std::move(report.notEntered);
        data->entries = report.entries;
    }

    std::shared_ptr<Usage::Data> data = std::make_shared<Usage::Data>();

private:
    // From the roots that a path was given for to all that it lies in. Parents can make a ring: directories that were moved into one another
    // meanwhile, a file system that gives several of them one inode number.
    void findAncestors()
    {
        std::vector<std::vector<uint32_t>> &rootsOf = data->rootsOf;
        std::vector<Unit> parent(rootsOf.size(), noUnit);
        for (const auto &part : m_visitor.parts) {
            for (const auto &[unit, around] : part->inside)
                parent[unit] = around;
        }
        const std::vector<std::vector<uint32_t>> own = rootsOf;
        std::vector<Unit> passedFrom(rootsOf.size(), noUnit);
        for (Unit unit = 0; unit < rootsOf.size(); ++unit) {
            passedFrom[unit] = unit;
            for (Unit above = parent[unit]; above != noUnit && passedFrom[above] != unit; above = parent[above]) {
                passedFrom[above] = unit;
                rootsOf[unit].insert(rootsOf[unit].end(), own[above].begin(), own[above].end());
            }
            std::sort(rootsOf[unit].begin(), rootsOf[unit].end());
            rootsOf[unit].erase(std::unique(rootsOf[unit].begin(), rootsOf[unit].end()), rootsOf[unit].end());
        }
    }

    void addPlain()
    {
        data->plain.resize(data->rootsOf.size());
        for (Unit unit = 0; unit < data->plain.size(); ++unit) {
            Plain &sum = data->plain[unit];
            for (const auto &part : m_visitor.parts) {
                sum.apparent += part->plain[unit].apparent;
                sum.disk += part->plain[unit].disk;
            }
            for (const uint32_t root : data->rootsOf[unit]) {
                data->sizes[root].apparent += sum.apparent;
                data->sizes[root].disk += sum.disk;
                data->sizes[root].reclaimable += sum.disk;
            }
        }
    }

    void addFaults(Units &units, WalkReport &report)
    {
        for (const WalkFault &fault : report.faults) {
            if (fault.error.code == ErrorCode::NotFound)
                continue; // a start that vanished
            for (const uint32_t root : data->rootsOf[fault.tag])
                data->complete[root] = false;
            data->unreadable.push_back(fault.error);
        }
        for (const uint32_t root : units.unreadableRoots)
            data->complete[root] = false;
        data->unreadable.insert(data->unreadable.end(), units.unreadable.begin(), units.unreadable.end());
        std::sort(data->unreadable.begin(), data->unreadable.end(), [](const Error &a, const Error &b) { return a.subject < b.subject; });
        data->moreUnreadable = report.moreFaults;
        if (report.moreFaults > 0) // whose they are is not known
            std::fill(data->complete.begin(), data->complete.end(), false);
    }

    // The names of each linked file together.
    void gatherNames()
    {
        data->files = m_visitor.linked.take();
        data->begin.assign(data->files.size() + 1, 0);
        for (const auto &part : m_visitor.parts) {
            for (Occurrence &occurrence : part->occurrences) {
                occurrence.file = m_visitor.linked.position(occurrence.file);
                ++data->begin[occurrence.file + 1];
            }
        }
        for (size_t i = 1; i < data->begin.size(); ++i)
            data->begin[i] += data->begin[i - 1];
        data->names.resize(data->begin.back());
        std::vector<uint32_t> next(data->begin.begin(), data->begin.end() - 1);
        for (const auto &part : m_visitor.parts) {
            for (const Occurrence &occurrence : part->occurrences)
                data->names[next[occurrence.file]++] = occurrence.unit;
            part->occurrences = {};
        }
    }

    void addLinked()
    {
        std::vector<uint32_t> count(m_roots.size()); // names of one file in each root
        std::vector<uint32_t> touched;
        for (uint32_t file = 0; file < data->files.size(); ++file) {
            const LinkedFile &one = data->files[file];
            for (uint32_t i = data->begin[file]; i < data->begin[file + 1]; ++i) {
                for (const uint32_t root : data->rootsOf[data->names[i]]) {
                    data->sizes[root].apparent += one.size;
                    if (count[root]++ == 0)
                        touched.push_back(root);
                }
            }
            for (const uint32_t root : touched) {
                data->sizes[root].disk += one.disk;
                if (count[root] >= one.links)
                    data->sizes[root].reclaimable += one.disk;
                if (m_roots[root].isCachedWheel)
                    m_filesOf[root].push_back(file);
                count[root] = 0;
            }
            touched.clear();
        }
    }

    bool isUser(uint32_t root, uint32_t wheel) const
    {
        const auto holders = m_holders.find(wheel); // none when the wheel itself is gone
        return !m_roots[root].isCachedWheel
            && (holders == m_holders.end() || std::find(holders->second.begin(), holders->second.end(), root) == holders->second.end());
    }

    void addUses()
    {
        for (const std::vector<uint32_t> &around : data->rootsOf) {
            for (const uint32_t wheel : around) {
                if (m_roots[wheel].isCachedWheel)
                    m_holders[wheel].insert(m_holders[wheel].end(), around.begin(), around.end());
            }
        }
        std::map<std::pair<uint32_t, uint32_t>, WheelUse> uses;
        const auto use = [&uses](uint32_t wheel, uint32_t user) -> WheelUse & {
            return uses.try_emplace({wheel, user}, WheelUse{wheel, user, 0, 0, 0}).first->second;
        };
        std::vector<WheelUse> found(m_roots.size()); // of the wheel whose files are being gone through
        std::vector<uint32_t> lastFile(m_roots.size(), UINT32_MAX);
        std::vector<uint32_t> touched;
        for (const auto &[wheel, files] : m_filesOf) {
            for (const uint32_t file : files) {
                for (uint32_t name = data->begin[file]; name < data->begin[file + 1]; ++name) {
                    for (const uint32_t root : data->rootsOf[data->names[name]]) {
                        if (lastFile[root] == file)
                            continue;
                        lastFile[root] = file;
                        if (found[root].files++ == 0)
                            touched.push_back(root);
                        found[root].disk += data->files[file].disk;
                    }
                }
            }
            for (const uint32_t root : touched) {
                if (isUser(root, wheel))
                    use(wheel, root) = {wheel, root, found[root].files, found[root].disk, 0};
                found[root] = {};
                lastFile[root] = UINT32_MAX;
            }
            touched.clear();
        }
        for (const auto &part : m_visitor.parts) {
            for (const LinkIntoWheel &link : part->links) {
                for (const uint32_t root : data->rootsOf[link.unit]) {
                    if (!isUser(root, uint32_t(link.wheel)))
                        continue;
                    ++use(uint32_t(link.wheel), root).files;
                    ++use(uint32_t(link.wheel), root).links;
                }
            }
        }
        for (const auto &[key, one] : uses)
            data->wheelUses.push_back(one);
    }

    const std::vector<UsageRoot> &m_roots;
    UsageVisitor &m_visitor;
    std::map<uint32_t, std::vector<uint32_t>> m_filesOf; // by wheel: its linked files
    std::map<uint32_t, std::vector<uint32_t>> m_holders; // by wheel: the roots that it lies in, itself among them
};

} // namespace

Usage::Usage(std::shared_ptr<const Data> data)
    : d(std::move(data))
{
}

const Sizes &Usage::sizes(size_t root) const
{
    return d->sizes[root];
}
bool Usage::isComplete(size_t root) const
{
    return d->complete[root];
}
const std::vector<WheelUse> &Usage::wheelUses() const
{
    return d->wheelUses;
}
const std::vector<Error> &Usage::unreadable() const
{
    return d->unreadable;
}
uint64_t Usage::moreUnreadable() const
{
    return d->moreUnreadable;
}
const std::vector<Path> &Usage::notEntered() const
{
    return d->notEntered;
}
uint64_t Usage::entries() const
{
    return d->entries;
}

Sizes Usage::together(const std::vector<size_t> &roots) const
{
    std::vector<char> isChosen(d->sizes.size(), false);
    for (const size_t root : roots)
        isChosen[root] = true;
    std::vector<char> isInside(d->rootsOf.size());
    Sizes sum;
    for (Unit unit = 0; unit < d->rootsOf.size(); ++unit) {
        isInside[unit] = std::any_of(d->rootsOf[unit].begin(), d->rootsOf[unit].end(), [&](uint32_t root) { return isChosen[root]; });
        if (isInside[unit]) {
            sum.apparent += d->plain[unit].apparent;
            sum.disk += d->plain[unit].disk;
            sum.reclaimable += d->plain[unit].disk;
        }
    }
    for (size_t file = 0; file < d->files.size(); ++file) {
        uint64_t names = 0;
        for (uint32_t i = d->begin[file]; i < d->begin[file + 1]; ++i)
            names += isInside[d->names[i]] ? 1 : 0;
        const LinkedFile &one = d->files[file];
        sum.apparent += names * one.size;
        sum.disk += names > 0 ? one.disk : 0;
        sum.reclaimable += names >= one.links ? one.disk : 0;
    }
    return sum;
}

// A file goes with the last of its names: with the group that takes it, when no name is left elsewhere.
std::vector<uint64_t> Usage::freedInTurn(const std::vector<std::vector<size_t>> &groups) const
{
    const size_t never = groups.size();
    std::vector<size_t> turnOfRoot(d->sizes.size(), never);
    for (size_t group = groups.size(); group-- > 0;) {
        for (const size_t root : groups[group])
            turnOfRoot[root] = group;
    }
    std::vector<uint64_t> freed(groups.size());
    std::vector<size_t> turnOf(d->rootsOf.size(), never);
    for (Unit unit = 0; unit < d->rootsOf.size(); ++unit) {
        for (const uint32_t root : d->rootsOf[unit])
            turnOf[unit] = std::min(turnOf[unit], turnOfRoot[root]);
        if (turnOf[unit] != never)
            freed[turnOf[unit]] += d->plain[unit].disk;
    }
    for (size_t file = 0; file < d->files.size(); ++file) {
        size_t last = 0;
        for (uint32_t i = d->begin[file]; i < d->begin[file + 1]; ++i)
            last = std::max(last, turnOf[d->names[i]]);
        if (last != never && d->begin[file + 1] - d->begin[file] >= d->files[file].links)
            freed[last] += d->files[file].disk;
    }
    return freed;
}

Result<Usage> measureUsage(const std::vector<UsageRoot> &roots, const FileSystem &fs, JobContext &job)
{
    Units units(roots, fs);
    const WheelPlaces wheels(roots, fs);
    WalkOptions options;
    options.workers = units.starts.empty() ? 1 : walkWorkers(units.starts.front().path, fs);
    UsageVisitor visitor(units, wheels, options.workers);
    WalkReport report = fs.walk(units.starts, visitor, options, job);
    if (report.cancelled)
        return failure(ErrorCode::Cancelled, {});
    return Usage(Sum(roots, units, visitor, report).data);
}

} // namespace truewheel
