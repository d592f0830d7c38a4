#include "core/session/indexquestion.h"

namespace truewheel {

AskedEnvironment askedOf(const InventoryEntry &entry)
{
    AskedEnvironment asked{entry.environment, {}};
    for (const InstalledPackage &package : entry.packages)
        asked.packages.push_back({package.name, package.version, package.path(), package.editable});
    return asked;
}

IndexSettings indexSettingsOf(const Choices &choices)
{
    return {choices.defaultIndex, choices.advisoryService, choices.allowsLoopbackHttp, choices.readsNetrc};
}

} // namespace truewheel
