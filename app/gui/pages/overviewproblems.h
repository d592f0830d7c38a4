#pragma once
#include "app/gui/models/overview.h"
#include "app/gui/widgets/diskpicture.h"
#include "app/gui/widgets/problemcard.h"

namespace truewheel::gui {

/// What the cards of the overview say, in the person's language.
Problem problemOf(const CheckedLink &link);
Problem problemOf(const ArmedEntry &trap);
Problem problemOf(const InventoryEntry &entry); ///< an environment that is broken itself
Problem allWell(const Overview &overview);      ///< instead of the broken ones

std::string keyOf(const ArmedEntry &trap); ///< on the page of the caches
Severity severityOf(const Overview &overview);
std::vector<DiskShare> sharesOf(const Overview &overview, bool isBusy); ///< isBusy: the machine is looked through

} // namespace truewheel::gui
