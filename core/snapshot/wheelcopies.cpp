#include "core/snapshot/wheelcopies.h"

#include "core/base/text.h"
#include "core/caches/unpackedwheel.h"
#include "core/python/record.h"

#include <algorithm>
#include <map>

namespace truewheel {

namespace {

using Hashes = std::map<std::string, std::string>; // of each file that is installed as it lies in the wheel

struct Installed {
    const InventoryEntry *entry;
    Path distInfo;
};

std::string keyOf(const std::string &name, const std::string &version)
{
    return normalizedName(name) + ' ' + version;
}

Result<Hashes> hashesOf(const FileSystem &fs, const Path &distInfo)
{
    Hashes hashes;
    const Result<std::vector<RecordRow>> rows = readRecord(fs, distInfo / "RECORD");
    if (!rows)
        return tl::unexpected(rows.error());
    for (const RecordRow &row : *rows) {
        if (!row.hash.empty() && row.path.find(".data/") == std::string::npos)
            hashes.emplace(row.path, row.hash);
    }
    return hashes;
}

bool isIn(const Hashes &wheel, const Hashes &installed)
{
    return !wheel.empty() && std::all_of(wheel.begin(), wheel.end(), [&](const auto &row) {
        const auto found = installed.find(row.first);
        return found != installed.end() && found->second == row.second;
    });
}

} // namespace

Result<void> findWheelCopies(CacheScan &scan, const std::vector<InventoryEntry> &entries, const FileSystem &fs, JobContext &job)
{
    std::multimap<std::string, Installed> installed;
    for (const InventoryEntry &entry : entries) {
        for (const InstalledPackage &package : entry.packages)
            installed.emplace(keyOf(package.name, package.version), Installed{&entry, package.path()});
    }
    for (ScannedCache &scanned : scan.caches) {
        for (CachedWheel &wheel : scanned.wheels) {
            if (job.isCancelled())
                return failure(ErrorCode::Cancelled, pathBytes(wheel.path));
            if (wheel.form != WheelForm::Unpacked)
                continue;
            wheel.copies.emplace();
            const auto [first, last] = installed.equal_range(keyOf(wheel.name, wheel.version));
            const Result<Path> distInfo = first == last ? failure(ErrorCode::NotFound, {}) : distInfoOf(fs, wheel.content);
            const Result<Hashes> own = distInfo ? hashesOf(fs, *distInfo) : tl::unexpected(distInfo.error());
            if (!own) {
                if (!isAbsence(own.error()))
                    scan.unreadable.push_back(own.error());
                continue;
            }
            for (auto it = first; it != last; ++it) {
                const Result<Hashes> theirs = hashesOf(fs, it->second.distInfo);
                if (theirs && isIn(*own, *theirs))
                    wheel.copies->push_back(it->second.entry->environment.path);
                else if (!theirs && !isAbsence(theirs.error()))
                    scan.unreadable.push_back(theirs.error());
            }
        }
    }
    return {};
}

} // namespace truewheel
