#include "core/caches/ownerlisting.h"

namespace truewheel {

namespace {

constexpr int depthCap = 12;
constexpr std::string_view cacheTag = "Signature: 8a477f597d28d172789f06886806bc55";

} // namespace

bool hasCacheTag(const FileSystem &fs, const Path &directory)
{
    const Result<std::string> tag = fs.readHead(directory / "CACHEDIR.TAG", cacheTag.size());
    return tag && *tag == cacheTag;
}

bool isHexPair(std::string_view name)
{
    return name.size() == 2 && name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::vector<DirectoryEntry> OwnerListing::of(const Path &directory)
{
    if (m_job.isCancelled() && !m_error)
        m_error = Error{ErrorCode::Cancelled, pathBytes(directory), {}};
    if (m_error)
        return {};
    auto entries = m_fs.list(directory);
    if (entries)
        return std::move(*entries);
    if (!isAbsence(entries.error()))
        m_error = entries.error();
    return {};
}

std::vector<Path> OwnerListing::filesBelow(const Path &directory)
{
    std::vector<Path> files;
    addFiles(directory, 0, files);
    return files;
}

void OwnerListing::addFiles(const Path &directory, int depth, std::vector<Path> &files)
{
    for (const DirectoryEntry &entry : depth <= depthCap ? of(directory) : std::vector<DirectoryEntry>()) {
        const Path path = directory / pathFromBytes(entry.name);
        if (entry.type == FileType::Directory)
            addFiles(path, depth + 1, files);
        else
            files.push_back(path);
    }
}

} // namespace truewheel
