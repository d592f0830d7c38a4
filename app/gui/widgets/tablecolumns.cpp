#include "app/gui/widgets/tablecolumns.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/widgets/basics.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QCoreApplication>
#include <QTableView>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int narrowest = 96; // of a column that gives room away
constexpr int narrowestName = 150;

int columnOf(const TableColumns &columns, TableColumn::Kind kind)
{
    const auto found = std::find_if(columns.all.begin(), columns.all.end(), [kind](const TableColumn &c) { return c.kind == kind; });
    return found == columns.all.end() ? -1 : int(found - columns.all.begin());
}

/// Wide enough for every state in this language.
int stateWidth(const QTableView &table, const TableColumns &columns)
{
    int width = 0;
    for (const QString &word : columns.states)
        width = std::max(width, table.fontMetrics().horizontalAdvance(word));
    return width + RowDelegate::stateMargins;
}

void setUpHeader(QTableView &table, const TableColumns &columns)
{
    QHeaderView *header = table.horizontalHeader();
    header->setAccessibleName(QCoreApplication::translate("Table", "Columns"));
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(56);
    header->resizeSection(columnOf(columns, TableColumn::Kind::State), stateWidth(table, columns));
    const int rest = columnOf(columns, TableColumn::Kind::Rest);
    header->resizeSection(rest, columns.narrowestRest);
    header->moveSection(rest, columns.restAt);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int c = 0; c < int(columns.all.size()); ++c) {
        auto *shown = new QAction(table.model()->headerData(c, Qt::Horizontal).toString(), header);
        shown->setCheckable(true);
        shown->setChecked(true);
        shown->setEnabled(columns.all[size_t(c)].kind != TableColumn::Kind::Name);
        QObject::connect(shown, &QAction::toggled, header, [header, c](bool on) { header->setSectionHidden(c, !on); });
        header->addAction(shown);
    }
    for (const int column : columns.hidden)
        header->actions().at(column)->setChecked(false);
}

} // namespace

void setUpTable(QTableView &table, QAbstractTableModel &model, const TableColumns &columns)
{
    table.setHorizontalHeader(new FlatHeader(&table));
    table.setModel(&model);
    table.setItemDelegate(new RowDelegate(columns.all, &table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setMouseTracking(true);
    table.setTabKeyNavigation(false);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setSortingEnabled(true);
    table.sortByColumn(columnOf(columns, TableColumn::Kind::State), Qt::AscendingOrder);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 18);
    setUpHeader(table, columns);
}

void fitColumns(QTableView &table, const TableColumns &columns)
{
    QHeaderView *header = table.horizontalHeader();
    int left = table.viewport()->width();
    std::vector<int> giving;
    for (int c = 0; c < int(columns.all.size()); ++c) {
        const TableColumn &column = columns.all[size_t(c)];
        if (column.kind == TableColumn::Kind::Rest)
            continue;
        const int needed = static_cast<QAbstractItemView &>(table).sizeHintForColumn(c);
        const int width = column.kind == TableColumn::Kind::State ? stateWidth(table, columns)
                                                                  : std::max(header->sectionSizeHint(c), std::min(needed, column.widest));
        header->resizeSection(c, width);
        left -= header->isSectionHidden(c) ? 0 : width;
        if (column.giving > 0)
            giving.push_back(c);
    }
    const int rest = columnOf(columns, TableColumn::Kind::Rest);
    const int asked = std::max(header->sectionSizeHint(rest), static_cast<QAbstractItemView &>(table).sizeHintForColumn(rest));
    const int least = std::min(columns.narrowestRest, asked); // what has little to say leaves its room to the others
    std::sort(giving.begin(), giving.end(),
              [&columns](int a, int b) { return columns.all[size_t(a)].giving < columns.all[size_t(b)].giving; });
    for (const int c : giving) {
        const int width = header->sectionSize(c);
        const int keeps = columns.all[size_t(c)].kind == TableColumn::Kind::Name ? narrowestName : narrowest;
        const int given = std::clamp(least - left, 0, std::max(0, width - keeps));
        header->resizeSection(c, width - given);
        left += given;
    }
    header->resizeSection(rest, std::max(std::min(least, header->sectionSizeHint(rest)), left)); // before the table scrolls
}

void followWidth(QTableView &table, const TableColumns &columns, int change)
{
    QHeaderView *header = table.horizontalHeader();
    const int rest = columnOf(columns, TableColumn::Kind::Rest);
    const int before = table.viewport()->width() - change;
    if (header->isSectionHidden(rest) || header->length() > before)
        return;
    const int filling = header->sectionSize(rest) + table.viewport()->width() - header->length();
    header->resizeSection(rest, std::max(filling, std::min(header->sectionSize(rest), columns.narrowestRest)));
}

std::vector<ExportColumn> shownColumns(const QTableView &table, const TableColumns &columns)
{
    std::vector<ExportColumn> shown;
    const QHeaderView *header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            shown.push_back({column, columns.names.at(column)});
    }
    return shown;
}

std::vector<int> selectedRows(const QTableView &table)
{
    std::vector<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void restoreColumns(QTableView &table, const TableColumns &columns, const QByteArray &state)
{
    QHeaderView *header = table.horizontalHeader();
    header->restoreState(state);
    header->setSectionHidden(columnOf(columns, TableColumn::Kind::Name), false);
    const QList<QAction *> actions = header->actions();
    for (int c = 0; c < actions.size(); ++c)
        actions.at(c)->setChecked(!header->isSectionHidden(c));
}

} // namespace truewheel::gui
