#include "core/settings/choices.h"

#include "core/settings/pathlist.h"
#include "core/settings/setting.h"

namespace truewheel {

Choices choicesOf(const QSettings &store)
{
    Choices choices;
    choices.uv = pathFromBytes(settings::uvPath.read(store).toStdString());
    choices.roots = decodedPaths(settings::scanRoots.read(store));
    choices.exclusions = decodedPaths(settings::scanExclusions.read(store));
    choices.threads = settings::scanThreads.read(store);
    choices.defaultIndex = settings::defaultIndex.read(store).toStdString();
    choices.advisoryService = settings::advisoryService.read(store).toStdString();
    choices.allowsLoopbackHttp = settings::loopbackHttp.read(store);
    choices.readsNetrc = settings::readsNetrc.read(store);
    return choices;
}

} // namespace truewheel
