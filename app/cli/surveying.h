#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/report.h"
#include "core/base/sizes.h"
#include "core/snapshot/cachescan.h"
#include "core/snapshot/inventory.h"

#include <QJsonObject>
#include <optional>
#include <string>
#include <vector>

namespace truewheel::cli {

/// What scan and env tell of: the inventory, and the report of its editable links with their repairs.
struct Survey {
    Inventory inventory;
    Report report; ///< also what could not be read, and whether the answer is complete
    Outcome outcome;
    CacheScan caches = {};                        ///< what of them was read
    std::vector<std::optional<Sizes>> sizes = {}; ///< of the inventory's environments; nullopt where it is not known; empty: not measured
};

/// Looks at the machine, or below the ROOTs.
Survey surveyOf(Context &context, const std::string &command, const std::vector<std::string> &roots, HealthDepth depth,
                const InventorySink &found = {});

/// Measures the environments and the caches that were read, all in one pass over the disk.
void measureSizes(Context &context, Survey &survey);

/// The report of the links of one environment, as soon as it is found.
Report reportOf(Context &context, const InventoryEntry &entry);

/// The exit code that one environment asks for: broken, or not wholly read.
Outcome outcomeOf(const InventoryEntry &entry);

/// A row of `environments`.
QJsonObject toJson(const InventoryEntry &entry);
QJsonObject toJson(const BaseInterpreter &interpreter);
QJsonObject toJson(const InventoryEntry &entry, const InstalledPackage &package);
/// The keys that every document has, and `environments`.
QJsonObject documentOf(const Survey &survey);
QJsonObject toJson(const Sizes &sizes);

/// "uv, Python 3.11.7, 48 packages, 2 editable links".
std::string describe(const InventoryEntry &entry);
/// "48 environments, 2436 packages, …".
std::string closingSentence(const Survey &survey);
/// "1.2 GiB".
std::string shownBytes(uint64_t bytes);
/// "1.2 GiB on disk, 300.0 MiB reclaimable"; empty when it was not measured.
std::string shownSize(const Survey &survey, size_t entry);
/// A block of lines: the environment, what is wrong with it, its links that are not intact. `details`: also the rest that is known.
void writeEntry(const InventoryEntry &entry, Context &context, bool details);

} // namespace truewheel::cli
