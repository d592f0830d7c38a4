#pragma once
class QByteArray;
class QTableView;

namespace truewheel::gui {

/// The columns of the links table: order, first widths and the menu that hides them. The table has its model and its header.
void setUpColumns(QTableView &table);

/// Widths that fit what the table holds; what is left over goes to the problem. For a table that has been laid out.
void fitColumns(QTableView &table);

/// As header()->saveState() kept them. The package is always shown: a table without columns could not be got back.
void restoreColumns(QTableView &table, const QByteArray &state);

} // namespace truewheel::gui
