#pragma once
#include "core/session/session.h"

#include <QString>
#include <array>
#include <memory>
#include <vector>

namespace truewheel::gui {

enum class LinkColumn { State, Package, Version, Project, Environment, Python, Backend, Problem };
inline constexpr int linkColumnCount = int(LinkColumn::Problem) + 1;

/// One editable link, ready for a table.
struct LinkRow {
    std::array<QString, linkColumnCount> cells; ///< what is shown
    std::array<int, linkColumnCount> ranks{};   ///< the order of the cells: smaller is first
    std::array<QString, linkColumnCount> words; ///< what the filter compares, lower case
    QString spoken;                             ///< for screen readers and the tooltip: the whole row in a sentence
    Verdict verdict = Verdict::Unknown;
    Severity severity = Severity::Incomplete;
    bool isAccepted = false; ///< the person knows, and asked not to be told again
};

/// A finished picture in rows. Immutable; made on a worker, shown by LinkModel.
struct LinkTable {
    std::shared_ptr<const Look> look;
    std::vector<LinkRow> rows;      ///< parallel to look->snapshot.editables
    std::array<int, 4> counts{};    ///< by Severity, without the accepted rows
    int accepted = 0;               ///< accepted rows
    std::vector<size_t> repairable; ///< broken rows that a repair is known for, without the accepted ones

    const CheckedLink &link(size_t row) const { return look->snapshot.editables[row]; }
    int count(Severity severity) const { return counts[size_t(severity)]; }
};

/// Thread-safe.
std::shared_ptr<const LinkTable> makeLinkTable(std::shared_ptr<const Look> look);

/// True when the two are one link, whatever its state: the same environment and the same installed distribution.
bool isSameLink(const CheckedLink &a, const CheckedLink &b);

} // namespace truewheel::gui
