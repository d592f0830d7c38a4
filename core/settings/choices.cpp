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
    return choices;
}

} // namespace truewheel
