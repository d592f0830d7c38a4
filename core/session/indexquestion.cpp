#include "core/session/indexquestion.h"

namespace truewheel {

AskedEnvironment askedOf(const InventoryEntry &entry)
{
    AskedEnvironment asked{entry.environment, {}};
    for (const InstalledPackage &package : entry.packages)
        asked.packages.push_back({package.name, package.version, package.path(), package.editable});
    return asked;
}

AskedEnvironment askedOf(const CachedWheel &wheel, const Environment *user)
{
    AskedEnvironment asked;
    if (user) {
        asked.environment = *user;
    } else {
        asked.environment.path = wheel.path;
        asked.environment.kind = wheel.tool;
    }
    AskedPackage package{wheel.name, wheel.version, wheel.content};
    package.isCached = true;
    asked.packages = {std::move(package)};
    return asked;
}

IndexSettings indexSettingsOf(const Choices &choices)
{
    return {choices.defaultIndex, choices.advisoryService, choices.allowsLoopbackHttp, choices.readsNetrc};
}

} // namespace truewheel
