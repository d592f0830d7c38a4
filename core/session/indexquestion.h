#pragma once
#include "core/packageindex/asker.h"
#include "core/settings/choices.h"
#include "core/snapshot/inventory.h"

#include <memory>

namespace truewheel {

/// What would be asked of whom, before anything is sent. Immutable.
struct IndexQuestion {
    std::shared_ptr<const IndexPlan> plan; ///< never nullptr
    IndexSettings settings;                ///< that it was planned with, and is asked with
    std::string advisoryService;           ///< without credentials; empty: there is none
};

AskedEnvironment askedOf(const InventoryEntry &entry);
IndexSettings indexSettingsOf(const Choices &choices);

} // namespace truewheel
