#pragma once
#include "app/gui/models/wordfilter.h"
#include "core/session/indexscan.h"

#include <QStringList>

namespace truewheel::gui {

enum class PackageColumn { State, Name, Version, Latest, Advisories, Environments, Where };
inline constexpr int packageColumnCount = int(PackageColumn::Where) + 1;

/// What is to be said of a package first: the smallest is the gravest.
enum class PackageState {
    Vulnerable,
    Quarantined,
    Yanked,
    Withdrawn,
    Unknown, ///< it could not be asked about
    Outdated,
    Deprecated,
    Archived,
    NotOnIndex,
    Current,
    NotAskedYet,
    NotAsked, ///< and never will be: see Unasked
};

/// A package in one version, wherever it is installed.
struct PackageItem {
    std::string name; ///< as the first one writes it
    std::string normalized;
    std::string version;
    std::vector<size_t> environments;           ///< of MachinePicture::environments
    std::vector<const PackageAnswer *> answers; ///< one for each of environments; nullptr: it was not asked about
    const PackageAnswer *worst = nullptr;       ///< of the answers; nullptr: there is none
    PackageState state = PackageState::NotAskedYet;
    std::vector<const AdvisoryNote *> advisories; ///< of all answers, each once; the gravest first

    Gravity gravity() const { return advisories.empty() ? Gravity::Unknown : advisories.front()->severity; }
};

/// Every package of the machine in rows, one for each version. Immutable; made on a worker.
struct PackageTable {
    std::shared_ptr<const MachinePicture> machine; ///< nullptr: nothing was found yet
    std::shared_ptr<const IndexPicture> index;     ///< nullptr: nothing is known
    std::vector<PackageItem> items;
    std::vector<TableRow> rows; ///< parallel to items

    const InventoryEntry &environment(size_t at) const { return *machine->environments[at]; }
    int count(PackageState state) const;
};

/// Thread-safe. Either may be nullptr.
std::shared_ptr<const PackageTable> makePackageTable(std::shared_ptr<const MachinePicture> machine,
                                                     std::shared_ptr<const IndexPicture> index);

/// One for each column.
QStringList packageTitles();

/// Fields: state, name, pkg, version, latest, env (name or path of an environment), vuln (alone, or a gravity: that one or a graver),
/// advisories and environments (numbers); outdated, yanked and withdrawn stand alone.
std::span<const FilterField> packageFields();
WordFilter packageFilter(const QString &text);

} // namespace truewheel::gui
