#pragma once
#include "app/gui/models/rowexport.h"

#include <QStringList>
#include <vector>

class QAbstractTableModel;
class QByteArray;
class QTableView;

namespace truewheel::gui {

/// What a column of a table holds: how it is drawn, and what room it gets.
struct TableColumn {
    enum class Kind {
        State, ///< a word with the icon of the row's severity
        Name,  ///< what the row is about; always shown
        Words,
        Place,  ///< a path: its middle goes first
        Number, ///< at the right
        Rest,   ///< gets what the others leave
    };
    Kind kind = Kind::Words;
    int widest = 0;       ///< what it gets at most from its contents, in pixels; 0 for State and Rest
    int giving = 0;       ///< 1 gives room to Rest first, then 2, …; 0 gives none
    bool isPlace = false; ///< of Rest: it holds paths
};

/// One for each column of the model.
struct TableColumns {
    std::vector<TableColumn> all;
    int restAt = 0;          ///< where Rest stands from the start
    int narrowestRest = 180; ///< what the others leave it at least, in pixels
    QStringList states;      ///< every word of the State column
    QStringList names;       ///< one for each column, the same in every language: what an export calls it
    std::vector<int> hidden; ///< from the start
};

/// Everything about a table but its actions: looks, header, delegate, order, first widths and the menu that hides columns.
/// Sorted by the State column. The table belongs to a page; the model outlives it.
void setUpTable(QTableView &table, QAbstractTableModel &model, const TableColumns &columns);

/// Those that are shown, from the left as the person has them.
std::vector<ExportColumn> shownColumns(const QTableView &table, const TableColumns &columns);

/// The selected rows, from the top.
std::vector<int> selectedRows(const QTableView &table);

/// Widths that fit what the table holds; what is left over goes to Rest. For a table that has been laid out.
void fitColumns(QTableView &table, const TableColumns &columns);

/// Gives or takes what the table became wider or narrower by `change` pixels to or from Rest, when the columns filled the table before.
void followWidth(QTableView &table, const TableColumns &columns, int change);

/// As header()->saveState() kept them. The Name is always shown: a table without columns could not be got back.
void restoreColumns(QTableView &table, const TableColumns &columns, const QByteArray &state);

} // namespace truewheel::gui
