#include "core/snapshot/cachedwheels.h"

#include "core/caches/unpackedwheel.h"
#include "core/caches/uvwheelsearch.h"
#include "core/python/modulename.h"
#include "core/python/record.h"

#include <set>

namespace truewheel {

namespace {

constexpr size_t moduleCap = 5'000;

// A package itself tells nothing: every build has it.
std::string moduleOfRow(const RecordRow &row)
{
    const RecordKind kind = recordKind(row.path);
    const bool isModule = kind == RecordKind::Module || kind == RecordKind::Extension;
    const bool isPackage = pathFromBytes(row.path).stem() == "__init__";
    return isModule && !isPackage && row.path.find(".data/") == std::string::npos ? moduleOfFile(row.path) : std::string();
}

} // namespace

std::vector<CachedModule> cachedModulesOf(const EditableLink &link, const Path &uvCache, const FileSystem &fs)
{
    if (uvCache.empty() || link.version.empty())
        return {};
    std::vector<CachedModule> modules;
    std::set<std::string> seen;
    for (const Path &wheel : unpackedWheelsOf(fs, uvCache, link.name, link.version)) {
        const Result<Path> distInfo = distInfoOf(fs, wheel);
        const Result<std::vector<RecordRow>> rows = distInfo ? readRecord(fs, *distInfo / "RECORD") : tl::unexpected(distInfo.error());
        for (const RecordRow &row : rows ? *rows : std::vector<RecordRow>()) {
            const std::string module = moduleOfRow(row);
            if (module.empty() || modules.size() == moduleCap || !seen.insert(module).second)
                continue;
            modules.push_back({module,
                               {Rule::CachedWheel, wheel / pathFromBytes(row.path),
                                said("another build of %1 %2 holds this file", link.name, link.version)}});
        }
    }
    return modules;
}

} // namespace truewheel
