#pragma once
#include "core/platform/filesystem.h"

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace truewheel::test {

/// A tree in memory with links, and failures to order. It remembers what was asked, so that a test can say what was not touched.
class MemoryFileSystem final : public FileSystem
{
public:
    /// Parents are made. Replaces what was there.
    void addFile(const Path &path, std::string content = {}) { put(path, {FileType::Regular, std::move(content)}); }
    void addDirectory(const Path &path) { put(path, {FileType::Directory, {}}); }
    void addLink(const Path &path, const Path &target) { put(path, {FileType::Link, pathBytes(target)}); }
    void addOther(const Path &path) { put(path, {FileType::Other, {}}); } ///< a FIFO, a socket, a device
    void remove(const Path &path);                                        ///< with everything below
    void move(const Path &from, const Path &to);                          ///< with everything below; they stay what they are (inodes)
    void setModified(const Path &path, Timestamp time) { m_nodes.at(key(path)).time = time; }
    void setMode(const Path &path, uint32_t mode) { m_nodes.at(key(path)).mode = mode; }
    void setOwner(const Path &path, uint32_t owner) { m_nodes.at(key(path)).owner = owner; }
    /// Every call about this very path fails so; for a directory, calls about what is below it do not.
    void fail(const Path &path, ErrorCode code) { m_failures[key(path)] = code; }
    /// Only the listing fails.
    void failListing(const Path &path, ErrorCode code) { m_listFailures[key(path)] = code; }
    void addMount(Mount mount) { m_mounts.push_back(std::move(mount)); }

    Result<FileStatus> status(const Path &path) const override;
    Result<FileStatus> linkStatus(const Path &path) const override;
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override;
    Result<std::string> read(const Path &file, uint64_t cap) const override;
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override;
    Result<Path> readLink(const Path &link) const override;
    std::vector<Mount> mounts() const override { return m_mounts; }

    std::vector<Path> reads() const { return copyOf(m_reads); }       ///< read() and readHead(), in order
    std::vector<Path> listings() const { return copyOf(m_listings); } ///< list(), in order
    std::vector<Path> statuses() const { return copyOf(m_statuses); } ///< status(), linkStatus(), readLink(), in order
    void forgetCalls();

private:
    struct Node {
        FileType type = FileType::Regular;
        std::string content; // of a link: its target
        Timestamp time = {1700000000, 0};
        uint32_t mode = 0644;
        uint32_t owner = 1000;
        uint64_t inode = 0;
    };

    static std::string key(const Path &path) { return pathBytes(cleanAbsolute(path, "/")); }
    void put(const Path &path, Node node);
    // The key of the node that `path` means after its links; `last` says whether the last component's link is followed.
    Result<std::string> resolved(const Path &path, bool last) const;
    Result<const Node *> node(const Path &path, bool followLast) const;
    FileStatus statusOf(const Node &node) const;
    void record(std::vector<Path> &calls, const Path &path) const;
    std::vector<Path> copyOf(const std::vector<Path> &calls) const;

    std::map<std::string, Node> m_nodes;
    std::map<std::string, ErrorCode> m_failures;
    std::map<std::string, ErrorCode> m_listFailures;
    std::vector<Mount> m_mounts;
    uint64_t m_nextInode = 1;
    mutable std::mutex m_mutex; // guards the records of calls
    mutable std::vector<Path> m_reads;
    mutable std::vector<Path> m_listings;
    mutable std::vector<Path> m_statuses;
};

} // namespace truewheel::test
