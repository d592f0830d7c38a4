#include "core/repair/plan.h"

namespace truewheel {

std::string toString(RepairAction action)
{
    switch (action) {
    case RepairAction::Rebuild: return "rebuild";
    case RepairAction::PrepareAndRebuild: return "prepare+rebuild";
    case RepairAction::RecreateLink: return "recreate-link";
    case RepairAction::Sync: return "sync";
    case RepairAction::Upgrade: return "upgrade";
    case RepairAction::RemoveEnvironment: return "remove-environment";
    case RepairAction::RestoreEnvironment: return "restore-environment";
    case RepairAction::RecreateEnvironment: return "recreate-environment";
    case RepairAction::RepointEnvironment: return "repoint-environment";
    case RepairAction::Reclaim: return "reclaim";
    }
    return {};
}

} // namespace truewheel
