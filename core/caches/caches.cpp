#include "core/caches/cache.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace truewheel {

extern const CacheTool uvCacheTool;
extern const CacheTool pipCacheTool;
extern const CacheTool poetryCacheTool;
extern const CacheTool pdmCacheTool;
extern const CacheTool pipenvCacheTool;
extern const CacheTool hatchCacheTool;
extern const CacheTool condaCacheTool;
extern const CacheTool pixiCacheTool;
extern const CacheTool cargoCacheTool;

const std::vector<const CacheTool *> &allCacheTools()
{
    static const std::vector<const CacheTool *> tools = {
        &uvCacheTool,    &pipCacheTool,   &poetryCacheTool, &pdmCacheTool,   &pipenvCacheTool,
        &hatchCacheTool, &condaCacheTool, &pixiCacheTool,   &cargoCacheTool,
    };
    return tools;
}

const CacheTool *findCacheTool(std::string_view name)
{
    for (const CacheTool *tool : allCacheTools()) {
        if (tool->name == name)
            return tool;
    }
    return nullptr;
}

std::vector<Cache> findCaches(const CacheWorld &world, std::vector<Error> &unreadable)
{
    std::vector<Cache> caches;
    std::set<std::pair<std::string, FileIdentity>> seen;
    for (const CacheTool *tool : allCacheTools()) {
        for (Cache &cache : tool->places(world, unreadable)) {
            cache.path = cleanAbsolute(cache.path, world.currentDirectory);
            const Result<FileStatus> status = world.fs.status(cache.path);
            if (!status && !isAbsence(status.error()))
                unreadable.push_back(status.error());
            const bool isThere = status && status->type == FileType::Directory;
            if (isThere && seen.insert({cache.tool, status->identity}).second)
                caches.push_back(std::move(cache));
        }
    }
    return caches;
}

Result<CacheContents> readCache(const Cache &cache, const CacheWorld &world, JobContext &job)
{
    const CacheTool *tool = findCacheTool(cache.tool);
    if (!tool)
        return failure(ErrorCode::Unsupported, cache.tool, "no such tool");
    Result<CacheContents> contents = tool->read(cache.path, world, job);
    if (!contents)
        return contents;
    std::sort(contents->wheels.begin(), contents->wheels.end(), [](const CachedWheel &a, const CachedWheel &b) {
        return std::tie(a.name, a.version, a.path) < std::tie(b.name, b.version, b.path);
    });
    std::sort(contents->stale.begin(), contents->stale.end(),
              [](const StaleEntry &a, const StaleEntry &b) { return std::tie(a.kind, a.path) < std::tie(b.kind, b.path); });
    return contents;
}

std::string toString(WheelOrigin origin)
{
    switch (origin) {
    case WheelOrigin::Unknown: return "unknown";
    case WheelOrigin::Index: return "index";
    case WheelOrigin::Url: return "url";
    case WheelOrigin::Local: return "path";
    case WheelOrigin::Git: return "git";
    case WheelOrigin::Editable: return "editable";
    }
    return {};
}

std::string toString(WheelForm form)
{
    switch (form) {
    case WheelForm::Unpacked: return "unpacked";
    case WheelForm::Wheel: return "wheel";
    case WheelForm::Sdist: return "sdist";
    case WheelForm::Package: return "package";
    }
    return {};
}

std::string toString(StaleKind kind)
{
    switch (kind) {
    case StaleKind::OutputsAbsent: return "editable-outputs-absent";
    case StaleKind::ProjectGone: return "editable-project-gone";
    case StaleKind::SupersededBucket: return "superseded-bucket";
    case StaleKind::SupersededRevision: return "superseded-revision";
    case StaleKind::OrphanArchive: return "orphan-archive";
    case StaleKind::UnusedWheel: return "unused-wheel";
    case StaleKind::Interrupted: return "interrupted";
    }
    return {};
}

} // namespace truewheel
