#pragma once
// How the store writes what it keeps (archive.h). A change here is a change of `pictureFormat`.
#include "core/environments/finder.h"
#include "core/platform/trace.h"
#include "core/snapshot/archive.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/inventory.h"
#include "core/snapshot/state.h"

namespace truewheel {

/// Of the bytes, and of what the verdicts in them mean. Rows of another number are as if they were not there.
constexpr uint64_t pictureFormat = 5;

/// An environment as readEnvironment() told it.
struct KeptEnvironment {
    Environment environment;
    Trace trace;
};

/// What an answer was told from.
struct KeptSource {
    Trace trace;
    std::vector<std::string> variables; // that were asked for
    uint64_t inputs = 0;                // what was told from anything but the disk: inputsOf()
};

/// What was found in it.
struct KeptEntry {
    Environment environment; // as it was read: another one needs another look
    InventoryEntry entry;
    Timestamp taken;
    KeptSource source;
};

struct KeptCache {
    ScannedCache scanned; // not measured
    KeptSource source;
};

struct KeptInterpreters {
    std::vector<BaseInterpreter> bases; // without their environments
    KeptSource source;
};

struct KeptDirectory {
    std::string path;
    SeenDirectory seen;
};

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Timestamp> time)
{
    archive(time.seconds, time.nanoseconds);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<FileIdentity> identity)
{
    archive(identity.device, identity.inode);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Sizes> sizes)
{
    archive(sizes.apparent, sizes.disk, sizes.reclaimable);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Said> said)
{
    archive(static_cast<typename Archive::template Ref<std::string>>(said), said.pattern, said.subjects);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Error> error)
{
    archive(error.code, error.subject, error.detail);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<FileStatus> status)
{
    archive(status.type, status.size, status.identity, status.modified, status.changed, status.mode, status.owner);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<DirectoryEntry> entry)
{
    archive(entry.name, entry.type);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<TracePoint> point)
{
    archive(point.name, point.isEntry, point.aspect, point.isAbsent);
    if (!point.isAbsent)
        archive(point.status);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<TracedDirectory> directory)
{
    archive.path(directory.path);
    archive(directory.points, directory.status);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Trace> trace)
{
    archive(trace.directories, trace.isSettled);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Interpreter> python)
{
    archive(python.implementation, python.major, python.minor, python.version, python.freeThreaded, python.debug, python.os, python.machine,
            python.multiarch, python.pypyVersion);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Environment> environment)
{
    archive(environment.path, environment.identity, environment.kind, environment.interpreter, environment.base, environment.python,
            environment.sitePackages, environment.prompt, environment.seesBasePackages, environment.isRelocatable, environment.project);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<BaseInterpreter> base)
{
    archive(base.prefix, base.executable, base.source, base.implementation, base.version, base.isPresent, base.environments);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<InstalledPackage> package)
{
    archive(package.name, package.version);
    archive.path(package.place);
    archive(package.editable, package.requested);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<HealthEvidence> evidence)
{
    archive(evidence.source, evidence.detail, evidence.line);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<HealthFinding> finding)
{
    archive(finding.problem, finding.summary, finding.evidence, finding.remedy);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Evidence> evidence)
{
    archive(evidence.rule, evidence.source, evidence.detail, evidence.line);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Expectation> expected)
{
    archive(expected.module, expected.path, expected.kind, expected.optional, expected.evidence, expected.state, expected.found,
            expected.note, expected.endsProcess, expected.tracked);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<ModuleRoot> root)
{
    archive(root.package, root.directory, root.source, root.line, root.isNamespace);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<EditableLink> link)
{
    archive(link.name, link.version, link.environment, link.distInfo, link.project, link.installer, link.rootIsPurelib, link.wheelTags,
            link.configSettings, link.roots, link.moduleFiles);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<CheckedLink> checked)
{
    archive(checked.link, checked.python, checked.backend, checked.verdict, checked.summary, checked.expected, checked.remedy,
            checked.buildRequires, checked.advice, checked.unreadable);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<SeenTime> seen)
{
    archive(seen.time, seen.source);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<InventoryEntry> entry)
{
    archive(entry.environment, entry.packages, entry.editables, entry.health, entry.created, entry.lastUsed, entry.unreadable);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<Cache> cache)
{
    archive(cache.tool, cache.path, cache.named);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<CachedWheel> wheel)
{
    archive(wheel.tool, wheel.name, wheel.version, wheel.tags, wheel.origin, wheel.source, wheel.form, wheel.path, wheel.content,
            wheel.fetched, wheel.linked, wheel.size, wheel.environments);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<StaleEntry> stale)
{
    archive(stale.tool, stale.kind, stale.path, stale.with, stale.subject, stale.remedy, stale.size, stale.lost, stale.lastUse);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<ScannedCache> scanned)
{
    archive(scanned.cache, scanned.wheels, scanned.stale, scanned.size);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<CacheScan> scan)
{
    archive(scan.caches, scan.unreadable);
}

// What a verdict takes from state.db.

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<LedgerRow> row)
{
    archive(row.module, row.file, row.kind, row.origin, row.seen);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<FileStamp> stamp)
{
    archive(stamp.size, stamp.inode, stamp.modified);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<MadeFile> made)
{
    archive(made.file, made.stamp);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<BuildInput> input)
{
    archive(input.file, input.role, input.sha256, input.stamp, input.tracked);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<BuildRecord> record)
{
    archive(record.files, record.inputs);
}

// What the rows are.

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptEnvironment> kept)
{
    archive(kept.environment, kept.trace);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptSource> source)
{
    archive(source.trace, source.variables, source.inputs);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptEntry> kept)
{
    archive(kept.environment, kept.entry, kept.taken, kept.source);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptCache> kept)
{
    archive(kept.scanned, kept.source);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptInterpreters> kept)
{
    archive(kept.bases, kept.source);
}

template<typename Archive>
void fields(Archive &archive, typename Archive::template Ref<KeptDirectory> kept)
{
    archive.path(kept.path);
    archive(kept.seen.status, kept.seen.entries);
}

/// The bytes of the values, in order.
template<typename... T>
std::string toBytes(const T &...values)
{
    ArchiveWriter writer;
    writer(values...);
    return writer.bytes();
}

/// False when the bytes are of something else; the values are then anything.
template<typename... T>
bool fromBytes(std::string_view bytes, T &...values)
{
    ArchiveReader reader(bytes);
    reader(values...);
    return reader.isAtEnd();
}

} // namespace truewheel
