#include "tests/support/memoryfilesystem.h"

#include <deque>

namespace truewheel::test {

void MemoryFileSystem::put(const Path &path, Node node)
{
    const Path clean = cleanAbsolute(path, "/");
    if (clean.has_relative_path() && !m_nodes.contains(pathBytes(clean.parent_path())))
        put(clean.parent_path(), {FileType::Directory, {}});
    node.inode = m_nextInode++;
    if (node.type == FileType::Directory)
        node.mode = 0755;
    m_nodes[pathBytes(clean)] = std::move(node);
}

void MemoryFileSystem::remove(const Path &path)
{
    const std::string gone = key(path);
    const auto isGone = [&](const auto &item) { return item.first == gone || item.first.starts_with(gone + "/"); };
    std::erase_if(m_nodes, isGone);
}

void MemoryFileSystem::move(const Path &from, const Path &to)
{
    const std::string old = key(from);
    const std::string now = key(to);
    const std::string parent = key(to.parent_path());
    if (!m_nodes.contains(parent))
        addDirectory(parent);
    std::map<std::string, Node> kept;
    for (auto &[name, node] : m_nodes) {
        const bool isMoved = name == old || name.starts_with(old + "/");
        kept[isMoved ? now + name.substr(old.size()) : name] = std::move(node);
    }
    m_nodes = std::move(kept);
}

Result<std::string> MemoryFileSystem::resolved(const Path &path, bool last) const
{
    const Path absolute = path.is_absolute() ? path : "/" / path;
    const Path relative = absolute.relative_path();
    std::deque<Path> rest(relative.begin(), relative.end());
    Path at = absolute.root_path();
    int links = 0;
    while (!rest.empty()) {
        const Path part = rest.front();
        rest.pop_front();
        if (part.empty() || part == ".")
            continue;
        if (part == "..") {
            at = at.parent_path();
            continue;
        }
        at /= part;
        const auto found = m_nodes.find(pathBytes(at));
        if (found == m_nodes.end() && !m_failures.contains(pathBytes(at)))
            return failure(ErrorCode::NotFound, pathBytes(path));
        if (found == m_nodes.end())
            continue;
        if (found->second.type == FileType::Link && (last || !rest.empty())) {
            if (++links > 40)
                return failure(ErrorCode::Io, pathBytes(path), "too many links");
            const Path target = pathFromBytes(found->second.content);
            at = target.is_absolute() ? target.root_path() : at.parent_path();
            const Path steps = target.relative_path();
            rest.insert(rest.begin(), steps.begin(), steps.end());
        } else if (found->second.type != FileType::Directory && !rest.empty()) {
            return failure(ErrorCode::NotADirectory, pathBytes(path));
        }
    }
    return pathBytes(at);
}

Result<const MemoryFileSystem::Node *> MemoryFileSystem::node(const Path &path, bool followLast) const
{
    if (const auto ordered = m_failures.find(key(path)); ordered != m_failures.end())
        return failure(ordered->second, pathBytes(path), "injected");
    const Result<std::string> at = resolved(path, followLast);
    if (!at)
        return tl::unexpected(at.error());
    if (const auto ordered = m_failures.find(*at); ordered != m_failures.end())
        return failure(ordered->second, pathBytes(path), "injected");
    const auto found = m_nodes.find(*at);
    if (found == m_nodes.end())
        return failure(ErrorCode::NotFound, pathBytes(path));
    return &found->second;
}

FileStatus MemoryFileSystem::statusOf(const Node &node) const
{
    FileStatus status;
    status.type = node.type;
    status.size = node.content.size();
    status.identity = {1, node.inode};
    status.modified = node.time;
    status.changed = node.time;
    status.mode = node.mode;
    status.owner = node.owner;
    return status;
}

void MemoryFileSystem::record(std::vector<Path> &calls, const Path &path) const
{
    const std::lock_guard lock(m_mutex);
    calls.push_back(path);
}

std::vector<Path> MemoryFileSystem::copyOf(const std::vector<Path> &calls) const
{
    const std::lock_guard lock(m_mutex);
    return calls;
}

void MemoryFileSystem::forgetCalls()
{
    const std::lock_guard lock(m_mutex);
    m_reads.clear();
    m_listings.clear();
    m_statuses.clear();
}

Result<FileStatus> MemoryFileSystem::status(const Path &path) const
{
    record(m_statuses, path);
    return node(path, true).map([this](const Node *found) { return statusOf(*found); });
}

Result<FileStatus> MemoryFileSystem::linkStatus(const Path &path) const
{
    record(m_statuses, path);
    return node(path, false).map([this](const Node *found) { return statusOf(*found); });
}

Result<std::vector<DirectoryEntry>> MemoryFileSystem::list(const Path &directory) const
{
    record(m_listings, directory);
    if (const auto ordered = m_listFailures.find(key(directory)); ordered != m_listFailures.end())
        return failure(ordered->second, pathBytes(directory), "injected");
    const Result<const Node *> found = node(directory, true);
    if (!found)
        return tl::unexpected(found.error());
    if ((*found)->type != FileType::Directory)
        return failure(ErrorCode::NotADirectory, pathBytes(directory));
    const std::string at = *resolved(directory, true);
    const std::string prefix = at.ends_with('/') ? at : at + "/";
    std::vector<DirectoryEntry> entries;
    for (auto it = m_nodes.lower_bound(prefix); it != m_nodes.end() && it->first.starts_with(prefix); ++it) {
        const std::string name = it->first.substr(prefix.size());
        if (!name.empty() && name.find('/') == std::string::npos)
            entries.push_back({name, it->second.type});
    }
    return entries;
}

Result<std::string> MemoryFileSystem::read(const Path &file, uint64_t cap) const
{
    record(m_reads, file);
    const Result<const Node *> found = node(file, true);
    if (!found)
        return tl::unexpected(found.error());
    if ((*found)->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file));
    if ((*found)->content.size() > cap)
        return failure(ErrorCode::TooLarge, pathBytes(file));
    return (*found)->content;
}

Result<std::string> MemoryFileSystem::readHead(const Path &file, uint64_t bytes) const
{
    record(m_reads, file);
    const Result<const Node *> found = node(file, true);
    if (!found)
        return tl::unexpected(found.error());
    if ((*found)->type != FileType::Regular)
        return failure(ErrorCode::NotRegular, pathBytes(file));
    return (*found)->content.substr(0, size_t(bytes));
}

Result<Path> MemoryFileSystem::readLink(const Path &link) const
{
    record(m_statuses, link);
    const Result<const Node *> found = node(link, false);
    if (!found)
        return tl::unexpected(found.error());
    if ((*found)->type != FileType::Link)
        return failure(ErrorCode::Io, pathBytes(link), "not a link");
    return pathFromBytes((*found)->content);
}

} // namespace truewheel::test
