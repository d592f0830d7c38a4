#include "core/caches/uvwheelsearch.h"

#include "core/base/text.h"
#include "core/caches/uvbucket.h"
#include "core/python/wheelname.h"

namespace truewheel {

namespace {

constexpr size_t entryCap = 20'000; // directory entries of the cache in one look
constexpr size_t wheelCap = 8;
constexpr int depthCap = 5; // sdists-v11/index/HASH/NAME/VERSION/REVISION holds the wheels

class WheelSearch
{
public:
    WheelSearch(const FileSystem &fs, const std::string &name, const std::string &version)
        : m_fs(fs)
        , m_name(normalizedName(name))
        , m_version(version)
    {
    }

    std::vector<Path> run(const Path &uvCache)
    {
        const auto buckets = uvBuckets(m_fs, uvCache);
        for (const UvBucket &bucket : buckets ? *buckets : std::vector<UvBucket>()) {
            if (bucket.name == "wheels")
                lookAmongDownloads(bucket.path, 0);
            else if (bucket.name == "sdists")
                lookAmongBuilds(bucket.path, 0);
        }
        return std::move(m_wheels);
    }

private:
    std::vector<DirectoryEntry> listed(const Path &directory)
    {
        auto entries = m_fs.list(directory);
        if (!entries || m_entries > entryCap)
            return {};
        m_entries += entries->size();
        return std::move(*entries);
    }

    // wheels-vN/pypi/NAME/VERSION-TAGS, wheels-vN/{index,url}/HASH/NAME/VERSION-TAGS
    void lookAmongDownloads(const Path &directory, int depth)
    {
        for (const DirectoryEntry &entry : listed(directory)) {
            const Path path = directory / pathFromBytes(entry.name);
            if (depth > 0 && normalizedName(entry.name) == m_name)
                lookAtVersions(path);
            else if (entry.type == FileType::Directory && (depth == 0 || (depth == 1 && directory.filename() != "pypi")))
                lookAmongDownloads(path, depth + 1);
        }
    }

    void lookAtVersions(const Path &directory)
    {
        for (const DirectoryEntry &entry : listed(directory)) {
            const Result<WheelName> wheel = uvWheelName(m_name, entry.name);
            if (entry.type != FileType::Regular && isVersion(wheel ? wheel->version : entry.name.substr(0, entry.name.find('-'))))
                add(directory / pathFromBytes(entry.name));
        }
    }

    // The wheels that uv built, each unpacked beside its archive under the wheel's own name.
    void lookAmongBuilds(const Path &directory, int depth)
    {
        for (const DirectoryEntry &entry : listed(directory)) {
            if (entry.type == FileType::Regular || (depth == 0 && entry.name == "editable"))
                continue;
            const Path path = directory / pathFromBytes(entry.name);
            const Result<WheelName> wheel = parseWheelName(entry.name);
            if (wheel && normalizedName(wheel->name) == m_name && isVersion(wheel->version))
                add(path);
            else if (!wheel && entry.type == FileType::Directory && depth < depthCap && entry.name != "src")
                lookAmongBuilds(path, depth + 1);
        }
    }

    bool isVersion(const std::string &version) const
    {
        return version == m_version || normalizedName(version) == normalizedName(m_version);
    }

    void add(Path wheel)
    {
        if (m_wheels.size() < wheelCap)
            m_wheels.push_back(std::move(wheel));
    }

    const FileSystem &m_fs;
    std::string m_name;
    std::string m_version;
    std::vector<Path> m_wheels;
    size_t m_entries = 0;
};

} // namespace

std::vector<Path> unpackedWheelsOf(const FileSystem &fs, const Path &uvCache, const std::string &name, const std::string &version)
{
    return WheelSearch(fs, name, version).run(uvCache);
}

} // namespace truewheel
