#pragma once
#include <QByteArray>
#include <QString>
#include <vector>

namespace truewheel::gui {

class RowModel;

enum class RowFormat {
    Text, ///< tab separated, with the titles; for people
    Csv,  ///< RFC 4180 with the names of the columns; a cell that a spreadsheet would calculate is made text by a leading '
    Json, ///< a list of objects; a number is a number in its own unit (bytes, seconds since 1970), null where it is not known
};

/// One column of what is written.
struct ExportColumn {
    int column = 0;
    QString name; ///< the same in every language
};

/// Those that the model shows.
std::vector<int> allRows(const RowModel &model);

/// The rows, by their place in the model, in this order. UTF-8.
QByteArray rowsAs(RowFormat format, const RowModel &model, const std::vector<int> &rows, const std::vector<ExportColumn> &columns);

} // namespace truewheel::gui
