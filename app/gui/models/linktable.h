#pragma once
#include "app/gui/models/tablerow.h"
#include "core/session/session.h"

#include <array>
#include <memory>
#include <vector>

namespace truewheel::gui {

enum class LinkColumn { State, Package, Version, Project, Environment, Python, Backend, Problem };
inline constexpr int linkColumnCount = int(LinkColumn::Problem) + 1;

/// A finished picture in rows. Immutable; made on a worker, shown by LinkModel.
struct LinkTable {
    std::shared_ptr<const Look> look;
    std::vector<TableRow> rows;     ///< parallel to look->snapshot.editables; an accepted link is muted
    std::array<int, 4> counts{};    ///< by Severity, without the accepted rows
    int accepted = 0;               ///< accepted rows
    std::vector<size_t> repairable; ///< broken rows that a repair is known for, without the accepted ones

    const CheckedLink &link(size_t row) const { return look->snapshot.editables[row]; }
    int count(Severity severity) const { return counts[size_t(severity)]; }
};

/// Thread-safe.
std::shared_ptr<const LinkTable> makeLinkTable(std::shared_ptr<const Look> look);

/// The key of its row: the same environment and the same installed distribution are one link.
std::string keyOf(const CheckedLink &link);

} // namespace truewheel::gui
