#include "core/platform/filesystem.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace truewheel {

bool FileSystem::isDirectory(const Path &path) const
{
    const Result<FileStatus> found = status(path);
    return found && found->type == FileType::Directory;
}

bool FileSystem::isRegular(const Path &path) const
{
    const Result<FileStatus> found = status(path);
    return found && found->type == FileType::Regular;
}

bool isAbsence(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotADirectory;
}

struct ScanFileSystem::Cache {
    std::unordered_map<Path::string_type, Result<std::vector<DirectoryEntry>>> listings;
};

ScanFileSystem::ScanFileSystem(const FileSystem &base)
    : m_base(base)
    , m_cache(std::make_unique<Cache>())
{
}

ScanFileSystem::~ScanFileSystem() = default;

const Result<std::vector<DirectoryEntry>> &ScanFileSystem::listing(const Path &directory) const
{
    const auto known = m_cache->listings.find(directory.native());
    if (known != m_cache->listings.end())
        return known->second;
    return m_cache->listings.emplace(directory.native(), m_base.list(directory)).first->second;
}

Result<std::vector<DirectoryEntry>> ScanFileSystem::list(const Path &directory) const
{
    return listing(directory);
}

const DirectoryEntry *ScanFileSystem::find(const Path &directory, std::string_view name) const
{
    const Result<std::vector<DirectoryEntry>> &entries = listing(directory);
    if (!entries)
        return nullptr;
    const auto at = std::lower_bound(entries->begin(), entries->end(), name,
                                     [](const DirectoryEntry &entry, std::string_view wanted) { return entry.name < wanted; });
    return at != entries->end() && at->name == name ? &*at : nullptr;
}

Result<FileStatus> ScanFileSystem::status(const Path &path) const { return m_base.status(path); }
Result<FileStatus> ScanFileSystem::linkStatus(const Path &path) const { return m_base.linkStatus(path); }
Result<std::string> ScanFileSystem::read(const Path &file, uint64_t cap) const { return m_base.read(file, cap); }
Result<std::string> ScanFileSystem::readHead(const Path &file, uint64_t bytes) const { return m_base.readHead(file, bytes); }
Result<Path> ScanFileSystem::readLink(const Path &link) const { return m_base.readLink(link); }

} // namespace truewheel
