#include "app/gui/models/rowmodel.h"

#include <algorithm>

namespace truewheel::gui {

RowModel::RowModel(QStringList titles, std::vector<int> numbers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
    , m_numbers(std::move(numbers))
    , m_rows(std::make_shared<std::vector<TableRow>>())
{
}

RowModel::Rows RowModel::setRows(Rows rows)
{
    beginResetModel();
    std::swap(m_rows, rows);
    show();
    endResetModel();
    return rows;
}

void RowModel::setFilter(const WordFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    show();
    endResetModel();
}

void RowModel::setShowMuted(bool isShown)
{
    beginResetModel();
    m_showMuted = isShown;
    show();
    endResetModel();
}

void RowModel::show()
{
    m_shown.clear();
    for (size_t row = 0; row < m_rows->size(); ++row) {
        const bool isHidden = (*m_rows)[row].isMuted && !m_showMuted;
        if (!isHidden && m_filter.matches((*m_rows)[row]))
            m_shown.push_back(row);
    }
    const auto rank = [this](size_t row) { return (*m_rows)[row].ranks[m_sortColumn]; };
    std::stable_sort(m_shown.begin(), m_shown.end(), [this, rank](size_t a, size_t b) {
        return m_sortOrder == Qt::AscendingOrder ? rank(a) < rank(b) : rank(b) < rank(a);
    });
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_titles.size())
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const std::vector<size_t> before = m_shown;
    m_sortColumn = size_t(column);
    m_sortOrder = order;
    show();
    std::vector<int> positions(m_rows->size(), -1);
    for (size_t i = 0; i < m_shown.size(); ++i)
        positions[m_shown[i]] = int(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.append(index(positions[before[size_t(old.row())]], old.column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

int RowModel::rowOf(const std::string &key) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t at) { return (*m_rows)[at].key == key; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

bool RowModel::isNumber(int column) const
{
    return std::find(m_numbers.begin(), m_numbers.end(), column) != m_numbers.end();
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_titles.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableRow &at = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return at.cells[size_t(index.column())];
    case Qt::AccessibleTextRole: return index.column() == 0 ? at.spoken : at.cells[size_t(index.column())];
    case SeverityRole: return int(at.severity);
    case MutedRole: return at.isMuted;
    }
    return {};
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size())
        return {};
    if (role == Qt::TextAlignmentRole) {
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    return role == Qt::DisplayRole ? m_titles.at(section) : QVariant();
}

} // namespace truewheel::gui
