#include "core/caches/uvbucket.h"

#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace truewheel {

std::optional<UvBucket> parseUvBucket(std::string_view directoryName)
{
    const size_t mark = directoryName.rfind("-v");
    if (mark == std::string_view::npos || mark == 0)
        return std::nullopt;
    UvBucket bucket;
    bucket.name = directoryName.substr(0, mark);
    const std::string_view digits = directoryName.substr(mark + 2);
    const char *end = digits.data() + digits.size();
    const auto parsed = std::from_chars(digits.data(), end, bucket.number);
    const bool isNamed = std::all_of(bucket.name.begin(), bucket.name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    if (parsed.ec != std::errc() || parsed.ptr != end || bucket.number < 0 || !isNamed)
        return std::nullopt;
    return bucket;
}

Result<std::vector<UvBucket>> uvBuckets(const FileSystem &fs, const Path &uvCache)
{
    const auto entries = fs.list(uvCache);
    if (!entries) {
        if (isAbsence(entries.error()))
            return std::vector<UvBucket>();
        return tl::unexpected(entries.error());
    }
    std::vector<UvBucket> buckets;
    for (const DirectoryEntry &entry : *entries) {
        std::optional<UvBucket> bucket = entry.type == FileType::Directory ? parseUvBucket(entry.name) : std::nullopt;
        if (!bucket)
            continue;
        bucket->path = uvCache / pathFromBytes(entry.name);
        buckets.push_back(std::move(*bucket));
    }
    std::sort(buckets.begin(), buckets.end(), [](const UvBucket &a, const UvBucket &b) {
        return std::tuple(std::string_view(a.name), -a.number) < std::tuple(std::string_view(b.name), -b.number);
    });
    return buckets;
}

Result<std::vector<UvBucket>> uvBuckets(const FileSystem &fs, const Path &uvCache, std::string_view name)
{
    auto buckets = uvBuckets(fs, uvCache);
    if (buckets)
        std::erase_if(*buckets, [&](const UvBucket &bucket) { return bucket.name != name; });
    return buckets;
}

Result<WheelName> uvWheelName(std::string_view package, std::string_view entryName)
{
    Result<WheelName> whole = parseWheelName(entryName);
    if (whole && normalizedName(whole->name) == normalizedName(package))
        return whole;
    return parseWheelName(replaced(std::string(package), "-", "_") + '-' + std::string(entryName));
}

bool isUvSideFile(std::string_view name)
{
    for (const std::string_view ending : {".http", ".rev", ".msgpack", ".lock", ".rkyv", ".whl"}) {
        if (name.ends_with(ending))
            return true;
    }
    return name.starts_with('.');
}

std::string uvArchiveKey(const FileSystem &fs, const Path &entry, FileType type, const Path &cache, const Path &realCache)
{
    Path target;
    if (type == FileType::Link) {
        const auto link = fs.readLink(entry);
        target = link ? cleanAbsolute(*link, entry.parent_path()) : Path();
    } else if (type == FileType::Regular) { // what uv writes on Windows: "archive-v0/ID"
        const auto text = fs.read(entry, 256);
        if (text && text->starts_with("archive-v"))
            target = cleanAbsolute(pathFromBytes(trimmed(*text)), cache);
    }
    const Path bucket = target.parent_path();
    const auto parsed = parseUvBucket(pathBytes(bucket.filename()));
    const bool isOurs = bucket.parent_path() == cache || bucket.parent_path() == realCache;
    return parsed && parsed->name == "archive" && isOurs ? pathBytes(bucket.filename()) + '/' + pathBytes(target.filename())
                                                         : std::string();
}

} // namespace truewheel
