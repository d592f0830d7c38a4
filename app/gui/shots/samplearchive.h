#pragma once
#include "core/session/archivedoors.h"

namespace truewheel::gui {

/// Archives that are nowhere on the disk: an honest wheel, or a hostile one when its name begins with "evil".
ArchiveDoors sampleArchives();

} // namespace truewheel::gui
