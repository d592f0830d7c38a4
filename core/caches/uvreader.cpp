#include "core/caches/uvreader.h"

#include "core/base/text.h"
#include "core/caches/unpackedwheel.h"
#include "core/caches/uvcacheentry.h"
#include "core/caches/wheelfiles.h"
#include "core/python/msgpack.h"
#include "core/python/wheelfile.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t entryCap = 5'000'000;         // directory entries of one cache; sources and archives are not entered
constexpr int depthCap = 12;                   // directories below a bucket
constexpr uint64_t metadataCacheCap = 1 << 20; // bytes of metadata.msgpack
constexpr int64_t hour = 3600;                 // a build of the cache's present user may take this long
constexpr int64_t day = 24 * hour;             // where nothing tells whether somebody is at work

bool isTemporary(std::string_view name)
{
    return name.starts_with(".tmp");
}

bool isUnpackedSource(std::string_view name)
{
    return name == "src" || name.ends_with(".tar.gz") || name.ends_with(".zip");
}

WheelOrigin originOf(std::string_view directory)
{
    if (directory == "pypi" || directory == "index")
        return WheelOrigin::Index;
    if (directory == "url")
        return WheelOrigin::Url;
    if (directory == "path")
        return WheelOrigin::Local;
    if (directory == "git")
        return WheelOrigin::Git;
    if (directory == "editable")
        return WheelOrigin::Editable;
    return WheelOrigin::Unknown;
}

// The older name of a bucket that goes on under another.
std::string_view familyOf(std::string_view bucket)
{
    return bucket == "built-wheels" ? "sdists" : bucket;
}

} // namespace

UvReader::UvReader(const Path &cache, const CacheWorld &world, JobContext &job)
    : m_cache(cache)
    , m_realCache(world.fs.realPath(cache).value_or(cache))
    , m_world(world)
    , m_fs(world.fs)
    , m_job(job)
{
}

Result<CacheContents> UvReader::run()
{
    const auto buckets = uvBuckets(m_fs, m_cache);
    if (!buckets)
        return tl::unexpected(buckets.error());
    const std::vector<DirectoryEntry> entries = listed(m_cache);
    if (buckets->empty() && !entries.empty() && !m_fs.isRegular(m_cache / "CACHEDIR.TAG"))
        return failure(ErrorCode::Unsupported, pathBytes(m_cache),
                       "no cache of uv's: neither CACHEDIR.TAG nor one of its buckets is in it");
    for (const DirectoryEntry &entry : entries) {
        if (isTemporary(entry.name))
            addInterrupted(m_cache / pathFromBytes(entry.name));
    }
    readBuckets(*buckets);
    nameProjects();
    addOrphans();
    addGoneProjects();
    if (m_isCancelled)
        return failure(ErrorCode::Cancelled, pathBytes(m_cache));
    return std::move(m_contents);
}

void UvReader::readBuckets(const std::vector<UvBucket> &buckets)
{
    std::map<std::string_view, const UvBucket *> newest;
    for (const UvBucket &bucket : buckets) {
        if (bucket.name == "archive")
            listArchives(bucket);
        const UvBucket *&known = newest[familyOf(bucket.name)];
        if (!known || familyOf(bucket.name) == bucket.name)
            known = known && known->name == bucket.name ? known : &bucket;
    }
    for (const UvBucket &bucket : buckets) {
        const UvBucket &current = *newest.at(familyOf(bucket.name));
        if (bucket.name == "archive")
            continue;
        if (!(bucket == current))
            addSuperseded(bucket, pathBytes(current.path.filename()));
        else if (bucket.name == "wheels")
            readDownloads(bucket);
        else if (familyOf(bucket.name) == "sdists")
            readSources(bucket);
        else if (bucket.name == "environments")
            collectPointers(bucket.path, isLive, 0);
        else if (bucket.name == "builds") {
            for (const DirectoryEntry &entry : listed(bucket.path))
                addInterrupted(bucket.path / pathFromBytes(entry.name));
        }
    }
}

void UvReader::listArchives(const UvBucket &bucket)
{
    const std::string prefix = pathBytes(bucket.path.filename()) + '/';
    for (const DirectoryEntry &entry : listed(bucket.path)) {
        const Path path = bucket.path / pathFromBytes(entry.name);
        if (isTemporary(entry.name))
            addInterrupted(path);
        else if (entry.type == FileType::Directory)
            m_archives.emplace(prefix + entry.name, path);
    }
}

// wheels-vN/pypi/NAME/VERSION-TAGS, wheels-vN/{index,url,path}/HASH/NAME/VERSION-TAGS
void UvReader::readDownloads(const UvBucket &bucket)
{
    for (const DirectoryEntry &kind : listed(bucket.path)) {
        const Path path = bucket.path / pathFromBytes(kind.name);
        if (isTemporary(kind.name))
            addInterrupted(path);
        if (kind.type != FileType::Directory || isTemporary(kind.name))
            continue;
        if (kind.name == "pypi") {
            readPackages(path, {WheelOrigin::Index, "pypi", {}});
            continue;
        }
        for (const DirectoryEntry &address : listed(path)) {
            if (address.type == FileType::Directory)
                readPackages(path / pathFromBytes(address.name), {originOf(kind.name), address.name, {}});
        }
    }
}

void UvReader::readPackages(const Path &directory, const Source &source)
{
    for (const DirectoryEntry &package : listed(directory)) {
        if (package.type == FileType::Directory)
            readVersions(directory / pathFromBytes(package.name), package.name, source);
    }
}

void UvReader::readVersions(const Path &directory, const std::string &package, const Source &source)
{
    for (const DirectoryEntry &entry : listed(directory)) {
        CachedWheel wheel;
        wheel.path = directory / pathFromBytes(entry.name);
        const bool isPacked = entry.type == FileType::Regular && entry.name.ends_with(".whl");
        if (isUvSideFile(entry.name) && !isPacked)
            continue;
        if (isPacked || entry.type == FileType::Directory) {
            wheel.content = wheel.path;
            wheel.form = isPacked ? WheelForm::Wheel : WheelForm::Unpacked;
        } else {
            const std::string key = refer(wheel.path, entry.type, isLive);
            const auto archive = m_archives.find(key);
            if (archive == m_archives.end()) {
                addDangling(wheel.path, key, package);
                continue;
            }
            wheel.content = archive->second;
        }
        const bool isNamed = nameWheel(wheel, uvWheelName(package, entry.name));
        if (!isNamed && entry.type == FileType::Directory)
            continue; // only a link or pointer may have a name cut short to a hash
        if (!isNamed)
            wheel.version = entry.name.substr(0, entry.name.find('-'));
        wheel.name = package;
        addWheel(std::move(wheel), source);
    }
}

// sdists-vN/pypi/NAME/VERSION/…, sdists-vN/index/HASH/NAME/VERSION/…, sdists-vN/{url,path,editable}/HASH/…, sdists-vN/git/HASH/COMMIT/…
void UvReader::readSources(const UvBucket &bucket)
{
    for (const DirectoryEntry &kind : listed(bucket.path)) {
        const Path path = bucket.path / pathFromBytes(kind.name);
        if (isTemporary(kind.name))
            addInterrupted(path);
        if (kind.type != FileType::Directory || isTemporary(kind.name))
            continue;
        for (const DirectoryEntry &entry : listed(path)) {
            if (entry.type != FileType::Directory)
                continue;
            const bool isMain = kind.name == "pypi";
            Source source{originOf(kind.name), isMain ? kind.name : entry.name, {}};
            if (source.origin == WheelOrigin::Editable)
                source.entry = path / pathFromBytes(entry.name);
            readSource(path / pathFromBytes(entry.name), source, 0);
        }
    }
}

// A directory of revisions, of wheels, or of such directories.
void UvReader::readSource(const Path &directory, const Source &source, int depth)
{
    if (depth > depthCap)
        return note({ErrorCode::TooLarge, pathBytes(directory), "too deep for a cache of uv's"});
    const std::vector<DirectoryEntry> entries = listed(directory);
    std::set<std::string> current;
    bool isUnknown = false;
    bool isRevision = false;
    for (const DirectoryEntry &entry : entries) {
        isRevision |= entry.name == "metadata.msgpack" || (entry.type == FileType::Link && !isUvSideFile(entry.name))
            || entry.name.ends_with(".whl");
        if (entry.type == FileType::Directory || (entry.name != "revision.http" && entry.name != "revision.rev"))
            continue;
        const Path file = directory / pathFromBytes(entry.name);
        const Result<std::string> id = readUvRevisionName(m_fs, file);
        if (id)
            current.insert(*id);
        else
            m_contents.unreadable.push_back(id.error());
        isUnknown |= !id;
    }
    if (isRevision)
        return readRevision(directory, source, depth);
    for (const DirectoryEntry &entry : entries) {
        if (entry.type != FileType::Directory || isTemporary(entry.name))
            continue;
        const Path path = directory / pathFromBytes(entry.name);
        if (current.empty() && !isUnknown) {
            readSource(path, source, depth + 1);
        } else if (isUnknown || current.contains(entry.name)) {
            readRevision(path, source, depth + 1);
        } else {
            m_contents.stale.push_back({"uv", StaleKind::SupersededRevision, path, {}, {}, prune()});
            collectPointers(path, m_contents.stale.size() - 1, depth + 1);
        }
    }
}

void UvReader::readRevision(const Path &directory, const Source &source, int depth)
{
    if (depth > depthCap)
        return note({ErrorCode::TooLarge, pathBytes(directory), "too deep for a cache of uv's"});
    for (const DirectoryEntry &entry : listed(directory)) {
        CachedWheel wheel;
        wheel.path = directory / pathFromBytes(entry.name);
        wheel.content = wheel.path;
        if (entry.type == FileType::Directory && isUnpackedSource(entry.name)) {
            addSdist(directory, wheel.path, source);
        } else if (entry.type == FileType::Directory) {
            if (nameWheel(wheel, parseWheelName(entry.name)))
                addWheel(std::move(wheel), source);
            else
                readRevision(wheel.path, source, depth + 1); // a build with other settings
        } else if (entry.type == FileType::Regular && entry.name.ends_with(".whl")) {
            wheel.form = WheelForm::Wheel;
            if (nameWheel(wheel, parseWheelName(entry.name)))
                addWheel(std::move(wheel), source);
        } else if (!isUvSideFile(entry.name)) {
            const std::string key = refer(wheel.path, entry.type, isLive);
            const auto archive = m_archives.find(key);
            if (!nameWheel(wheel, parseWheelName(entry.name)))
                continue;
            if (archive == m_archives.end()) {
                addDangling(wheel.path, key, wheel.name);
                continue;
            }
            wheel.content = archive->second;
            addWheel(std::move(wheel), source);
        }
    }
}

void UvReader::addSdist(const Path &revision, const Path &tree, const Source &source)
{
    CachedWheel sdist;
    sdist.form = WheelForm::Sdist;
    sdist.path = tree;
    sdist.content = tree;
    const Path file = revision / "metadata.msgpack";
    const auto bytes = m_fs.read(file, metadataCacheCap);
    const auto root = bytes ? parseMsgpack(*bytes, pathBytes(file)) : tl::unexpected(bytes.error());
    if (root && root->type == MsgpackValue::Type::Array) {
        sdist.name = root->at(0).text;
        sdist.version = root->at(1).text;
    }
    addWheel(std::move(sdist), source);
}

void UvReader::addWheel(CachedWheel wheel, const Source &source)
{
    wheel.tool = "uv";
    wheel.origin = source.origin;
    wheel.source = source.text;
    if (const auto status = m_fs.linkStatus(wheel.path))
        wheel.fetched = status->modified;
    if (wheel.form == WheelForm::Unpacked) {
        const Result<Path> distInfo = distInfoOf(m_fs, wheel.content);
        const auto metadata = distInfo ? m_fs.linkStatus(*distInfo / "METADATA") : tl::unexpected(distInfo.error());
        if (metadata && wheel.fetched && *wheel.fetched < metadata->changed)
            wheel.linked = metadata->changed;
        const auto file = distInfo && wheel.tags.empty() ? readWheelFile(m_fs, *distInfo / "WHEEL") : failure(ErrorCode::NotFound, {});
        if (file)
            wheel.tags = file->tags;
        if (source.origin == WheelOrigin::Editable)
            tellEditable(wheel.content, source);
    }
    m_contents.wheels.push_back(std::move(wheel));
}

void UvReader::tellEditable(const Path &unpacked, const Source &source)
{
    const std::optional<Path> project = uvProjectOf(pathBytes(source.entry.filename()), linkedPaths(m_fs, unpacked));
    if (!project)
        return;
    m_editables[source.entry] = *project;
}

// Everything below that points to an archive; unpacked sources are not entered, and no link is followed.
void UvReader::collectPointers(const Path &directory, size_t owner, int depth)
{
    if (depth > depthCap)
        return note({ErrorCode::TooLarge, pathBytes(directory), "too deep for a cache of uv's"});
    for (const DirectoryEntry &entry : listed(directory)) {
        const Path path = directory / pathFromBytes(entry.name);
        if (entry.type == FileType::Directory && !isUnpackedSource(entry.name))
            collectPointers(path, owner, depth + 1);
        else if (entry.type != FileType::Directory && !isUvSideFile(entry.name))
            refer(path, entry.type, owner);
    }
}

void UvReader::addSuperseded(const UvBucket &bucket, const std::string &newer)
{
    m_contents.stale.push_back({"uv", StaleKind::SupersededBucket, bucket.path, {}, newer, prune()});
    if (bucket.name == "wheels" || familyOf(bucket.name) == "sdists" || bucket.name == "environments")
        collectPointers(bucket.path, m_contents.stale.size() - 1, 0);
}

void UvReader::addInterrupted(const Path &path)
{
    m_contents.isOfNow |= !isOlderThan(path, day);
    if (!isOlderThan(path, hour) || (!isOlderThan(path, day) && isInUse()))
        return;
    m_contents.stale.push_back({"uv", StaleKind::Interrupted, path, {}, {}, prune()});
}

// A pointer to an archive that is gone; `key` is empty when it could not be read.
void UvReader::addDangling(const Path &pointer, const std::string &key, const std::string &name)
{
    const auto archive = key.empty() ? failure(ErrorCode::Io, {}) : m_fs.status(m_cache / pathFromBytes(key)); // unpacked meanwhile?
    if (archive || !isAbsence(archive.error()))
        return;
    StaleEntry stale{"uv", StaleKind::Interrupted, pointer, {}, {}, {}};
    if (!name.starts_with('-'))
        stale.remedy = {"uv", "cache", "clean", name, "--cache-dir", pathBytes(m_cache)};
    m_contents.stale.push_back(std::move(stale));
}

void UvReader::addOrphans()
{
    if (!m_isComplete || m_isCancelled)
        return;
    for (const auto &[key, path] : m_archives) {
        const auto found = m_references.find(key);
        if (found == m_references.end()) {
            m_contents.isOfNow |= !isOlderThan(path, hour);
            if (!isOlderThan(path, hour) && isInUse())
                continue; // unpacked by the uv at work, which has yet to point to it
            m_contents.stale.push_back({"uv", StaleKind::OrphanArchive, path, {}, unpackedName(path), prune()});
        } else if (found->second.live.empty()) {
            m_contents.stale[found->second.stale.front()].with.push_back(path);
        }
    }
}

std::string UvReader::unpackedName(const Path &archive) const
{
    const Result<Path> distInfo = distInfoOf(m_fs, archive);
    return distInfo ? replaced(pathBytes(distInfo->stem()), "-", " ") : std::string();
}

// Only an unpacked wheel tells whose it is; the same entry holds it packed, too.
void UvReader::nameProjects()
{
    for (CachedWheel &wheel : m_contents.wheels) {
        const auto project = m_editables.find(wheel.path.parent_path().parent_path());
        if (wheel.origin == WheelOrigin::Editable && project != m_editables.end())
            wheel.source = pathBytes(project->second);
    }
}

void UvReader::addGoneProjects()
{
    for (const auto &[directory, project] : m_editables) {
        const Path &entry = directory; // clang 14 lets no lambda have a structured binding
        const auto status = m_fs.status(project);
        if (!status && !isAbsence(status.error()))
            m_contents.unreadable.push_back(status.error());
        if (status || !isAbsence(status.error()))
            continue;
        StaleEntry stale{"uv", StaleKind::ProjectGone, entry, {}, pathBytes(project), {}};
        for (const auto &[key, references] : m_references) {
            const bool isOnlyHere = !references.live.empty()
                && std::all_of(references.live.begin(), references.live.end(), [&](const Path &path) { return isAtOrBelow(path, entry); });
            const auto archive = m_archives.find(key);
            if (m_isComplete && isOnlyHere && archive != m_archives.end())
                stale.with.push_back(archive->second);
        }
        m_contents.stale.push_back(std::move(stale));
    }
}

std::string UvReader::refer(const Path &entry, FileType type, size_t owner)
{
    std::string key = uvArchiveKey(m_fs, entry, type, m_cache, m_realCache);
    if (key.empty())
        return key;
    References &references = m_references[key];
    if (owner == isLive)
        references.live.push_back(entry);
    else
        references.stale.push_back(owner);
    return key;
}

std::vector<DirectoryEntry> UvReader::listed(const Path &directory)
{
    m_isCancelled = m_isCancelled || m_job.isCancelled();
    if (m_isCancelled)
        return {};
    auto entries = m_fs.list(directory);
    if (!entries) {
        note(entries.error());
        return {};
    }
    m_entries += entries->size();
    if (m_entries > entryCap) {
        note({ErrorCode::TooLarge, pathBytes(m_cache), "too many entries for a cache"});
        return {};
    }
    return std::move(*entries);
}

void UvReader::note(const Error &error)
{
    if (isAbsence(error))
        return; // it went while we looked
    m_isComplete = false;
    if (std::find(m_contents.unreadable.begin(), m_contents.unreadable.end(), error) == m_contents.unreadable.end())
        m_contents.unreadable.push_back(error);
}

// The lock is read off the kernel's table, never taken. Where there is no table, or an old uv that takes no lock, it is not known.
bool UvReader::isInUse()
{
    if (!m_isInUse) {
        const auto lock = m_fs.status(m_cache / ".lock");
        const auto locks = lock && m_world.locks ? m_world.locks() : std::nullopt;
        const auto isOurs = [&lock](const LockEntry &entry) { return entry.inode == lock->identity.inode; };
        m_isInUse = !locks || std::any_of(locks->begin(), locks->end(), isOurs);
    }
    return *m_isInUse;
}

bool UvReader::isOlderThan(const Path &path, int64_t seconds) const
{
    const auto status = m_fs.linkStatus(path);
    return status && status->modified.seconds + seconds < m_world.now.seconds;
}

} // namespace truewheel
