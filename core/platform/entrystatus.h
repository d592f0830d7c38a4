#pragma once
// Inside core/platform, on Unix: what a walk asks about an entry.
#include "core/platform/filesystem.h"

#include <cstdint>

namespace truewheel {

struct EntryStatus {
    FileType type = FileType::Other;
    FileIdentity identity;
    uint64_t size = 0;
    uint64_t blocks = 0;
    uint64_t links = 1;
    bool isMountRoot = false; ///< another file system, or a bind mount: it does not belong to the directory that it is seen in
};

/// Of an entry of an open directory on `device`; a link is not followed. 0, or an errno. Does not wake an automount, and does not ask a server
/// for what the system knows.
int statusAt(int directory, const char *name, uint64_t device, EntryStatus &status);

/// True where the inode number that a listing gives for a regular file is the one that its status would give. Not so on an overlay, and on
/// a server's file system nobody knows.
bool listsTrueInodes(int directory);

} // namespace truewheel
