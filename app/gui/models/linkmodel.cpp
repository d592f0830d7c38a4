#include "app/gui/models/linkmodel.h"

#include <algorithm>

namespace truewheel::gui {

LinkModel::LinkModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(std::make_shared<LinkTable>())
{
}

std::shared_ptr<const LinkTable> LinkModel::setTable(std::shared_ptr<const LinkTable> table)
{
    beginResetModel();
    std::swap(m_table, table);
    show();
    endResetModel();
    return table;
}

void LinkModel::setFilter(const LinkFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void LinkModel::setShowAccepted(bool isShown)
{
    beginResetModel();
    m_showAccepted = isShown;
    show();
    endResetModel();
}

void LinkModel::show()
{
    m_shown.clear();
    for (size_t row = 0; row < m_table->rows.size(); ++row) {
        const bool isHidden = m_table->rows[row].isAccepted && !m_showAccepted;
        if (!isHidden && m_filter.matches(m_table->rows[row]))
            m_shown.push_back(row);
    }
    const auto rank = [this](size_t row) { return m_table->rows[row].ranks[size_t(m_sortColumn)]; };
    std::stable_sort(m_shown.begin(), m_shown.end(), [this, rank](size_t a, size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
    });
}

void LinkModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= linkColumnCount)
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<size_t> before = m_shown;
    m_sortColumn = LinkColumn(column);
    m_sortOrder = order;
    show();
    std::vector<int> positions(m_table->rows.size(), -1);
    for (size_t i = 0; i < m_shown.size(); ++i)
        positions[m_shown[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(positions[before[size_t(old.row())]], old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int LinkModel::rowOf(const CheckedLink &wanted) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t row) { return isSameLink(m_table->link(row), wanted); });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : linkColumnCount;
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LinkRow &row = m_table->rows[m_shown[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return row.cells[size_t(index.column())];
    case Qt::AccessibleTextRole: return index.column() == int(LinkColumn::State) ? row.spoken : row.cells[size_t(index.column())];
    case SeverityRole: return int(row.severity);
    case VerdictRole: return int(row.verdict);
    case AcceptedRole: return row.isAccepted;
    }
    return {};
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= linkColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? title(LinkColumn(section)) : QVariant();
}

QString LinkModel::title(LinkColumn column)
{
    switch (column) {
    case LinkColumn::State: return tr("State");
    case LinkColumn::Package: return tr("Package");
    case LinkColumn::Version: return tr("Version");
    case LinkColumn::Project: return tr("Project");
    case LinkColumn::Environment: return tr("Environment");
    case LinkColumn::Python: return tr("Python");
    case LinkColumn::Backend: return tr("Backend");
    case LinkColumn::Problem: return tr("Problem");
    }
    return {};
}

} // namespace truewheel::gui
