#pragma once
#include "core/editables/verdict.h"

#include <QString>
#include <string>
#include <vector>

namespace truewheel::gui {

/// One row, ready for a table: `cells` and `ranks` have an entry for each of its columns.
struct TableRow {
    std::string key;            ///< which thing it is about, whatever its state; no two rows of a table have the same
    std::vector<QString> cells; ///< what is shown
    std::vector<qint64> ranks;  ///< the order of the cells: smaller is first; of a number or a size the value itself, negative when unknown
    std::vector<QString> words; ///< what the filter compares, lower case; those after the last column are found by their field only
    QString spoken;             ///< for screen readers and the tooltip: the whole row in a sentence
    Severity severity = Severity::Incomplete;
    bool isMuted = false; ///< nothing to be told of: drawn calmly, and left out unless asked for
};

/// Runs of digits as numbers (3.9 before 3.10), everything else without case; in any locale the same.
bool naturalLess(const QString &a, const QString &b);

/// Ranks a column by what it shows, in that order.
void rankByText(std::vector<TableRow> &rows, size_t column);

} // namespace truewheel::gui
