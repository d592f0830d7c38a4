#include "core/snapshot/cachedwheels.h"

#include "core/base/text.h"
#include "core/python/record.h"
#include "core/python/wheelname.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr size_t entryCap = 20'000; // directory entries of the cache in one look
constexpr size_t wheelCap = 8;
constexpr size_t moduleCap = 5'000;
constexpr int depthCap = 5; // sdists-v11/index/HASH/NAME/VERSION/REVISION holds the wheels

class WheelSearch
{
public:
    WheelSearch(const EditableLink &link, const FileSystem &fs)
        : m_link(link)
        , m_name(normalizedName(link.name))
        , m_fs(fs)
    {
    }

    std::vector<CachedModule> run(const Path &uvCache)
    {
        for (const DirectoryEntry &bucket : listed(uvCache)) {
            const Path path = uvCache / bucket.name;
            if (bucket.name.starts_with("wheels-v"))
                lookAmongDownloads(path, 0);
            else if (bucket.name.starts_with("sdists-v"))
                lookAmongBuilds(path, 0);
        }
        return std::move(m_modules);
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
            if (entry.type != FileType::Regular && isVersion(entry.name.substr(0, entry.name.find('-'))))
                lookAtWheel(directory / pathFromBytes(entry.name));
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
                lookAtWheel(path);
            else if (!wheel && entry.type == FileType::Directory && depth < depthCap && entry.name != "src")
                lookAmongBuilds(path, depth + 1);
        }
    }

    bool isVersion(const std::string &version) const
    {
        return version == m_link.version || normalizedName(version) == normalizedName(m_link.version);
    }

    void lookAtWheel(const Path &wheel)
    {
        if (m_wheels == wheelCap)
            return;
        const std::vector<DirectoryEntry> entries = listed(wheel);
        const auto distInfo = std::find_if(entries.begin(), entries.end(),
                                           [](const DirectoryEntry &entry) { return entry.name.ends_with(".dist-info"); });
        if (distInfo == entries.end())
            return;
        const Result<std::vector<RecordRow>> rows = readRecord(m_fs, wheel / pathFromBytes(distInfo->name) / "RECORD");
        if (!rows)
            return;
        ++m_wheels;
        for (const RecordRow &row : *rows) {
            const RecordKind kind = recordKind(row.path);
            if ((kind == RecordKind::Module || kind == RecordKind::Extension) && row.path.find(".data/") == std::string::npos)
                add(wheel, row.path, kind == RecordKind::Extension);
        }
    }

    void add(const Path &wheel, const std::string &relative, bool isExtension)
    {
        const Path file = pathFromBytes(relative);
        const std::string name = isExtension ? extensionModuleName(pathBytes(file.filename())) : pathBytes(file.stem());
        if (name == "__init__" || m_modules.size() == moduleCap)
            return;
        const std::string package = replaced(pathBytes(file.parent_path()), "/", ".");
        const std::string module = package.empty() ? name : package + "." + name;
        if (m_seen.insert(module).second)
            m_modules.push_back(
                {module, {Rule::CachedWheel, wheel / file, "another build of " + m_link.name + " " + m_link.version + " holds this file"}});
    }

    const EditableLink &m_link;
    std::string m_name;
    const FileSystem &m_fs;
    std::vector<CachedModule> m_modules;
    std::set<std::string> m_seen;
    size_t m_entries = 0;
    size_t m_wheels = 0;
};

} // namespace

std::vector<CachedModule> cachedModulesOf(const EditableLink &link, const Path &uvCache, const FileSystem &fs)
{
    if (uvCache.empty() || link.version.empty())
        return {};
    return WheelSearch(link, fs).run(uvCache);
}

} // namespace truewheel
