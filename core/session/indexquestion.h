#pragma once
#include "core/caches/cache.h"
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
/// A wheel that an index gave, as `user`, an environment that has its files, would ask for it; without one as its tool does.
AskedEnvironment askedOf(const CachedWheel &wheel, const Environment *user);
IndexSettings indexSettingsOf(const Choices &choices);

} // namespace truewheel
