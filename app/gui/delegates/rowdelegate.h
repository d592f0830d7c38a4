#pragma once
#include "app/gui/widgets/tablecolumns.h"

#include <QStyledItemDelegate>

namespace truewheel::gui {

/// Rows of a RowModel: generous, one line, the state with its icon.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// One for each column of the model.
    explicit RowDelegate(std::vector<TableColumn> columns, QObject *parent = nullptr);
    static const int stateMargins; ///< what a state's cell has besides its word

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole text of a cell that is too narrow for it.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    TableColumn::Kind kindOf(const QModelIndex &index) const { return m_columns[size_t(index.column())].kind; }
    std::vector<TableColumn> m_columns;
};

/// Rows of a plain list in a dialog, with room above and below.
class RoomyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of the job list: icon, title, and state with time below it.
class JobDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Rows of what a search found: title, detail below it, and at the side what it is.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace truewheel::gui
