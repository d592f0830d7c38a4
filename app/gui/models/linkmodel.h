#pragma once
#include "app/gui/models/linkfilter.h"

#include <QAbstractTableModel>

namespace truewheel::gui {

/// A window on a finished LinkTable: which of its rows are shown, and in what order.
class LinkModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, VerdictRole, AcceptedRole };

    explicit LinkModel(QObject *parent = nullptr);

    /// Gives back the table that was shown before.
    std::shared_ptr<const LinkTable> setTable(std::shared_ptr<const LinkTable> table);
    void setFilter(const LinkFilter &filter);
    void setShowAccepted(bool isShown); ///< off at first
    bool showsAccepted() const { return m_showAccepted; }
    const LinkTable &table() const { return *m_table; }

    const CheckedLink &link(int row) const { return m_table->link(m_shown[size_t(row)]); }
    const std::optional<Result<Plan>> &plan(int row) const { return m_table->look->plans[m_shown[size_t(row)]]; }
    bool isAccepted(int row) const { return m_table->rows[m_shown[size_t(row)]].isAccepted; }
    int rowOf(const CheckedLink &link) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    static QString title(LinkColumn column);

private:
    void show(); // m_shown from m_table, m_filter, m_showAccepted and the order

    std::shared_ptr<const LinkTable> m_table;
    LinkFilter m_filter;
    bool m_showAccepted = false;
    std::vector<size_t> m_shown; // rows of m_table
    LinkColumn m_sortColumn = LinkColumn::State;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace truewheel::gui
