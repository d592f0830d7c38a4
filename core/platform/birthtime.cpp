#include "core/platform/birthtime.h"

#ifdef _WIN32
#include <windows.h>
#else
#include "core/platform/posixplace.h"

#include <sys/stat.h>
#endif

namespace truewheel {

std::optional<Timestamp> birthTime(const Path &path)
{
#ifdef _WIN32
    WIN32_FILE_ATTRIBUTE_DATA found;
    if (!::GetFileAttributesExW(path.c_str(), GetFileExInfoStandard, &found))
        return std::nullopt;
    constexpr int64_t secondsTo1970 = 11644473600;
    const uint64_t ticks = (uint64_t(found.ftCreationTime.dwHighDateTime) << 32) | found.ftCreationTime.dwLowDateTime; // of 100 ns
    return Timestamp{int64_t(ticks / 10000000) - secondsTo1970, int32_t(ticks % 10000000 * 100)};
#else
    const Place place(path);
    if (place.error() != 0)
        return std::nullopt;
#ifdef __APPLE__
    struct stat found;
    if (::fstatat(place.directory(), place.name(), &found, 0) != 0)
        return std::nullopt;
    return Timestamp{int64_t(found.st_birthtimespec.tv_sec), int32_t(found.st_birthtimespec.tv_nsec)};
#else
    struct statx found;
    if (::statx(place.directory(), place.name(), AT_STATX_SYNC_AS_STAT, STATX_BTIME, &found) != 0 || !(found.stx_mask & STATX_BTIME))
        return std::nullopt;
    return Timestamp{int64_t(found.stx_btime.tv_sec), int32_t(found.stx_btime.tv_nsec)};
#endif
#endif
}

} // namespace truewheel
