#include "core/platform/entrystatus.h"

#ifndef _WIN32

#include "core/platform/posixplace.h"

#include <cerrno>
#include <sys/stat.h>
#ifdef __linux__
#include <linux/magic.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#endif

namespace truewheel {

#ifdef __linux__

int statusAt(int directory, const char *name, uint64_t device, EntryStatus &status)
{
    constexpr unsigned wanted = STATX_TYPE | STATX_INO | STATX_NLINK | STATX_SIZE | STATX_BLOCKS;
    constexpr uint64_t otherMount = STATX_ATTR_MOUNT_ROOT | STATX_ATTR_AUTOMOUNT;
    struct statx found;
    if (::statx(directory, name, AT_SYMLINK_NOFOLLOW | AT_NO_AUTOMOUNT | AT_STATX_DONT_SYNC, wanted, &found) != 0)
        return errno;
    status.type = fileTypeOf(found.stx_mode);
    status.identity = {makedev(found.stx_dev_major, found.stx_dev_minor), found.stx_ino};
    status.size = found.stx_size;
    status.blocks = found.stx_blocks;
    status.links = found.stx_nlink;
    const bool isTold = (found.stx_attributes_mask & STATX_ATTR_MOUNT_ROOT) != 0; // since Linux 5.8
    status.isMountRoot = isTold ? (found.stx_attributes & otherMount) != 0 : status.identity.device != device;
    return 0;
}

bool listsTrueInodes(int directory)
{
    struct statfs system;
    if (::fstatfs(directory, &system) != 0)
        return false;
    switch (uint64_t(system.f_type)) {
    case EXT4_SUPER_MAGIC: // ext2 and ext3 too
    case BTRFS_SUPER_MAGIC:
    case XFS_SUPER_MAGIC:
    case F2FS_SUPER_MAGIC:
    case TMPFS_MAGIC: return true;
    default: return false;
    }
}

#else

int statusAt(int directory, const char *name, uint64_t device, EntryStatus &status)
{
    struct stat found;
    if (::fstatat(directory, name, &found, AT_SYMLINK_NOFOLLOW) != 0)
        return errno;
    status.type = fileTypeOf(found.st_mode);
    status.identity = {uint64_t(found.st_dev), uint64_t(found.st_ino)};
    status.size = uint64_t(found.st_size);
    status.blocks = uint64_t(found.st_blocks);
    status.links = uint64_t(found.st_nlink);
    status.isMountRoot = status.identity.device != device;
    return 0;
}

bool listsTrueInodes(int)
{
    return false;
}

#endif

} // namespace truewheel

#endif
