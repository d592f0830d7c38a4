#pragma once
#include "app/gui/models/wordfilter.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <memory>

namespace truewheel::gui {

/// A window on finished rows: which of them are shown, and in what order.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, MutedRole };
    using Rows = std::shared_ptr<const std::vector<TableRow>>;

    /// One title for each column. The columns `numbers` stand at the right.
    explicit RowModel(QStringList titles, std::vector<int> numbers = {}, QObject *parent = nullptr);

    /// Gives back the rows that were shown before.
    Rows setRows(Rows rows);
    void setFilter(const WordFilter &filter);
    void setShowMuted(bool isShown); ///< off at first
    bool showsMuted() const { return m_showMuted; }

    size_t source(int row) const { return m_shown[size_t(row)]; }    ///< its place in what setRows() was given
    const std::vector<TableRow> &allRows() const { return *m_rows; } ///< also those that are not shown
    bool isNumber(int column) const;
    const TableRow &row(int row) const { return (*m_rows)[source(row)]; }
    int rowOf(const std::string &key) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void show(); // m_shown from m_rows, m_filter, m_showMuted and the order

    QStringList m_titles;
    std::vector<int> m_numbers;
    Rows m_rows;
    WordFilter m_filter;
    bool m_showMuted = false;
    std::vector<size_t> m_shown; // of m_rows
    size_t m_sortColumn = 0;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace truewheel::gui
