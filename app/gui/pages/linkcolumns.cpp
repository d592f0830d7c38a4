#include "app/gui/pages/linkcolumns.h"

#include "app/gui/delegates/rowdelegate.h"
#include "app/gui/models/linkmodel.h"
#include "app/gui/text/findings.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr int problemAt = 2; // right after what it is about
constexpr int narrowestProblem = 180;
constexpr int narrowest = 108; // of a column that gives room away

/// What a column gets at most from its contents, in pixels.
int widest(LinkColumn column)
{
    switch (column) {
    case LinkColumn::State:
    case LinkColumn::Problem: break;
    case LinkColumn::Package: return 150;
    case LinkColumn::Version: return 100;
    case LinkColumn::Project: return 190;
    case LinkColumn::Environment: return 150;
    case LinkColumn::Python: return 90;
    case LinkColumn::Backend: return 140;
    }
    return 0;
}

/// Wide enough for every state in this language.
int stateWidth(const QTableView &table)
{
    int width = 0;
    for (int verdict = 0; verdict <= int(Verdict::Intact); ++verdict)
        width = std::max(width, table.fontMetrics().horizontalAdvance(Findings::word(Verdict(verdict))));
    return width + LinkDelegate::stateMargins;
}

} // namespace

void setUpColumns(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(56);
    header->resizeSection(int(LinkColumn::State), stateWidth(table));
    header->resizeSection(int(LinkColumn::Problem), narrowestProblem);
    header->moveSection(int(LinkColumn::Problem), problemAt);
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int c = 0; c < linkColumnCount; ++c) {
        auto *shown = new QAction(LinkModel::title(LinkColumn(c)), header);
        shown->setCheckable(true);
        shown->setChecked(true);
        shown->setEnabled(c != int(LinkColumn::Package));
        QObject::connect(shown, &QAction::toggled, header, [header, c](bool on) { header->setSectionHidden(c, !on); });
        header->addAction(shown);
    }
}

void fitColumns(QTableView &table)
{
    QHeaderView *header = table.horizontalHeader();
    int left = table.viewport()->width();
    for (int c = 0; c < linkColumnCount; ++c) {
        const auto column = LinkColumn(c);
        if (column == LinkColumn::Problem)
            continue;
        const int needed = static_cast<QAbstractItemView &>(table).sizeHintForColumn(c);
        const int width = column == LinkColumn::State ? stateWidth(table)
                                                      : std::max(header->sectionSizeHint(c), std::min(needed, widest(column)));
        header->resizeSection(c, width);
        left -= header->isSectionHidden(c) ? 0 : width;
    }
    for (const LinkColumn giving : {LinkColumn::Project, LinkColumn::Backend, LinkColumn::Environment, LinkColumn::Package}) {
        const int width = header->sectionSize(int(giving));
        const int given = std::clamp(narrowestProblem - left, 0, std::max(0, width - narrowest));
        header->resizeSection(int(giving), width - given);
        left += given;
    }
    header->resizeSection(int(LinkColumn::Problem), std::max(narrowestProblem, left));
}

void restoreColumns(QTableView &table, const QByteArray &state)
{
    QHeaderView *header = table.horizontalHeader();
    header->restoreState(state);
    header->setSectionHidden(int(LinkColumn::Package), false);
    const QList<QAction *> columns = header->actions();
    for (int c = 0; c < columns.size(); ++c)
        columns.at(c)->setChecked(!header->isSectionHidden(c));
}

} // namespace truewheel::gui
