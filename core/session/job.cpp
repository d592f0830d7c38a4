#include "core/session/job.h"

namespace truewheel {

bool Job::isRepeatable() const
{
    switch (plan.action) {
    case RepairAction::Rebuild:
    case RepairAction::PrepareAndRebuild:
    case RepairAction::RecreateLink:
    case RepairAction::Sync: return isOver();
    case RepairAction::Upgrade:
    case RepairAction::RemoveEnvironment:
    case RepairAction::RestoreEnvironment:
    case RepairAction::RecreateEnvironment:
    case RepairAction::RepointEnvironment:
    case RepairAction::Reclaim: break;
    }
    return false;
}

std::chrono::milliseconds Job::elapsed() const
{
    using namespace std::chrono;
    if (started == steady_clock::time_point())
        return milliseconds(0);
    return duration_cast<milliseconds>((isOver() ? finished : steady_clock::now()) - started);
}

} // namespace truewheel
