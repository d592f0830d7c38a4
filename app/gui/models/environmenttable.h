#pragma once
#include "app/gui/models/wordfilter.h"
#include "core/session/machinescan.h"

#include <QStringList>
#include <array>

namespace truewheel::gui {

enum class EnvironmentColumn { State, Name, Kind, Python, Packages, Links, Size, LastUsed, Project };
inline constexpr int environmentColumnCount = int(EnvironmentColumn::Project) + 1;

/// A picture of the machine in rows, one for each environment. Immutable; made on a worker.
struct EnvironmentTable {
    std::shared_ptr<const MachinePicture> picture;
    std::vector<TableRow> rows;  ///< parallel to picture->environments
    std::array<int, 4> counts{}; ///< by Severity
    int packages = 0;            ///< in all of them

    const InventoryEntry &entry(size_t row) const { return *picture->environments[row]; }
    std::optional<Measured> measured(size_t row) const { return row < picture->sizes.size() ? picture->sizes[row] : std::nullopt; }
    int count(Severity severity) const { return counts[size_t(severity)]; }
};

/// Thread-safe.
std::shared_ptr<const EnvironmentTable> makeEnvironmentTable(std::shared_ptr<const MachinePicture> picture);

/// One for each column.
QStringList environmentTitles();

/// Fields: state, name, env, kind, python, project, pkg, packages (a number), links (a number), size (bytes on disk),
/// age (days since it was last used).
std::span<const FilterField> environmentFields();
WordFilter environmentFilter(const QString &text);

} // namespace truewheel::gui
