#include "core/snapshot/store.h"

#include "core/snapshot/pictureformat.h"

#include <map>

namespace truewheel {

Store::Store(Path file)
    : m_database(std::move(file), pictureFormat)
{
}

std::optional<StoredPicture> Store::picture()
{
    StoredPicture picture;
    std::vector<Path> paths;
    bool isKnown = false;
    std::map<std::string, std::string> entries;
    std::map<std::string, std::string> sizes;
    for (KeptRow &row : m_database.read({"machine", "entry", "size", "caches"})) {
        if (row.kind == "machine")
            isKnown = fromBytes(row.value, picture.taken, paths, picture.interpreters);
        else if (row.kind == "caches" && !fromBytes(row.value, picture.caches.emplace()))
            picture.caches.reset();
        else if (row.kind == "entry")
            entries.emplace(std::move(row.key), std::move(row.value));
        else if (row.kind == "size")
            sizes.emplace(std::move(row.key), std::move(row.value));
    }
    if (!isKnown)
        return std::nullopt;
    for (const Path &path : paths) {
        const auto kept = entries.find(pathBytes(path));
        KeptEntry last;
        if (kept == entries.end() || !fromBytes(kept->second, last))
            continue;
        Sizes size;
        const auto measured = sizes.find(pathBytes(path));
        const bool isMeasured = measured != sizes.end() && fromBytes(measured->second, size);
        picture.entries.push_back(std::move(last.entry));
        picture.sizes.push_back(isMeasured ? std::optional(size) : std::nullopt);
    }
    return picture;
}

void Store::keepSizes(const std::vector<std::pair<Path, Sizes>> &sizes)
{
    std::vector<KeptRow> rows;
    for (const auto &[path, size] : sizes)
        rows.push_back({"size", pathBytes(path), toBytes(size)});
    m_database.write(rows);
}

void Store::keepCaches(const CacheScan &caches)
{
    m_database.write({{"caches", {}, toBytes(caches)}});
}

} // namespace truewheel
