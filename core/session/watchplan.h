#pragma once
#include "core/session/look.h"
#include "core/session/machinescan.h"
#include "core/watch/watchplan.h"

namespace truewheel {

/// What is watched for these pictures: of every environment its own directory, its site-packages and where its links' files are or should
/// be; where what was asked for lies; the directories of the caches. Either picture may be nullptr. Touches no disk.
WatchPlan watchPlanOf(const std::vector<Path> &asked, const Look *look, const MachinePicture *machine);

} // namespace truewheel
