#include "core/platform/filesystem.h"
#include "core/platform/treewalk.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace truewheel {

namespace {

class DirectoryByPath final : public OpenDirectory
{
public:
    DirectoryByPath(const FileSystem &fs, Path path)
        : m_fs(fs)
        , m_path(std::move(path))
    {
    }
    Result<std::vector<DirectoryEntry>> list() override { return m_fs.list(m_path); }
    Result<std::vector<DirectoryEntry>> listWithStatus(const std::string &name, Result<FileStatus> &before) const override
    {
        return m_fs.listWithStatus(m_path / pathFromBytes(name), before);
    }
    Result<uint64_t> stream(const std::string &name, const PieceTaker &piece) const override
    {
        return m_fs.stream(m_path / pathFromBytes(name), piece);
    }
    Result<FileStatus> status(const std::string &name, bool isEntry) const override
    {
        const Path path = m_path / pathFromBytes(name);
        return isEntry ? m_fs.linkStatus(path) : m_fs.status(path);
    }

private:
    const FileSystem &m_fs;
    const Path m_path;
};

} // namespace

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

Result<std::vector<DirectoryEntry>> FileSystem::listWithStatus(const Path &directory, Result<FileStatus> &before) const
{
    before = status(directory);
    return list(directory);
}

Result<void> FileSystem::visit(const Path &directory, const Visitor &entry) const
{
    const Result<FileStatus> found = linkStatus(directory);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != FileType::Directory)
        return failure(ErrorCode::NotADirectory, pathBytes(directory), "not a directory");
    const Result<std::vector<DirectoryEntry>> entries = list(directory);
    if (!entries)
        return tl::unexpected(entries.error());
    for (const DirectoryEntry &one : *entries)
        entry(one.name, one.type);
    return {};
}

Result<uint64_t> FileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    const Result<FileStatus> found = linkStatus(file);
    if (!found)
        return tl::unexpected(found.error());
    if (found->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file), "not a regular file");
    const Result<std::string> text = read(file, UINT64_MAX);
    if (!text)
        return tl::unexpected(text.error());
    if (!piece(*text))
        return failure(ErrorCode::Cancelled, pathBytes(file));
    return text->size();
}

Result<std::unique_ptr<OpenDirectory>> FileSystem::open(const Path &directory) const
{
    return std::make_unique<DirectoryByPath>(*this, directory);
}

Result<Path> FileSystem::realPath(const Path &path) const
{
    constexpr int mostLinks = 40; // as Linux
    Path real = path.root_path();
    std::vector<Path> ahead; // last is next
    const auto push = [&ahead](const Path &relative) {
        const std::vector<Path> parts(relative.begin(), relative.end());
        ahead.insert(ahead.end(), parts.rbegin(), parts.rend());
    };
    push(path.relative_path());
    for (int links = 0; !ahead.empty();) {
        const Path part = ahead.back();
        ahead.pop_back();
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            real = real.parent_path();
            continue;
        }
        const Result<FileStatus> found = linkStatus(real / part);
        if (!found)
            return tl::unexpected(found.error());
        if (found->type != FileType::Link) {
            real /= part;
            continue;
        }
        if (++links > mostLinks)
            return failure(ErrorCode::Io, pathBytes(path), "too many links");
        const Result<Path> target = readLink(real / part);
        if (!target)
            return tl::unexpected(target.error());
        if (target->is_absolute())
            real = target->root_path();
        push(target->relative_path());
    }
    return real;
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

Result<FileStatus> ScanFileSystem::status(const Path &path) const
{
    return m_base.status(path);
}
Result<FileStatus> ScanFileSystem::linkStatus(const Path &path) const
{
    return m_base.linkStatus(path);
}
Result<std::string> ScanFileSystem::read(const Path &file, uint64_t cap) const
{
    return m_base.read(file, cap);
}
Result<std::string> ScanFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    return m_base.readHead(file, bytes);
}
Result<Path> ScanFileSystem::readLink(const Path &link) const
{
    return m_base.readLink(link);
}
Result<uint64_t> ScanFileSystem::stream(const Path &file, const PieceTaker &piece) const
{
    return m_base.stream(file, piece);
}
Result<void> ScanFileSystem::visit(const Path &directory, const Visitor &entry) const
{
    return m_base.visit(directory, entry);
}
WalkReport ScanFileSystem::walk(const std::vector<WalkStart> &starts, TreeVisitor &visitor, const WalkOptions &options,
                                JobContext &job) const
{
    return m_base.walk(starts, visitor, options, job);
}
Result<Path> ScanFileSystem::realPath(const Path &path) const
{
    return m_base.realPath(path);
}
std::vector<Mount> ScanFileSystem::mounts() const
{
    return m_base.mounts();
}

} // namespace truewheel
