#pragma once
#include "app/gui/models/journaltable.h"
#include "app/gui/models/rowexport.h"
#include "app/gui/models/rowmodel.h"
#include "core/session/session.h"

#include <QWidget>

class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace truewheel::gui {

class Actions;
class ChipBar;
class CommandBox;
class FilterBox;
class PlainLabel;
class WrapText;

/// The journal: everything that was done, with its command, and Undo where it can be taken back. Read anew when it is shown, and
/// after a job.
class JournalPane final : public QWidget
{
    Q_OBJECT
public:
    /// Session and actions outlive the pane.
    JournalPane(Session &session, Actions &actions, QWidget *parent = nullptr);

    QTableView &table() const { return *m_table; }
    FilterBox &filter() const { return *m_filter; }
    const JournalRow *current() const; ///< nullptr when none is chosen
    bool isUndoable() const;           ///< the current row
    QString command() const;           ///< of the current row; empty when it has none
    bool hasRows() const { return m_model->rowCount() > 0; }
    QByteArray selectedRowsAs(RowFormat format) const;
    QByteArray shownRowsAs(RowFormat format) const;

    void restore(const QSettings &store);
    void save(QSettings &store) const;

signals:
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeDetail();
    void read();
    void show(std::shared_ptr<const JournalTable> table);
    void showCurrent();
    void showCount();
    QString facts(const JournalRow &row, const TableRow &shown) const;

    Session &m_session;
    Actions &m_actions;
    RowModel *m_model;
    QTableView *m_table;
    FilterBox *m_filter;
    QStackedWidget *m_stack;
    PlainLabel *m_empty;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_title;
    WrapText *m_facts;
    CommandBox *m_command;
    QPushButton *m_undo;
    std::shared_ptr<const JournalTable> m_journal = std::make_shared<JournalTable>();
    uint64_t m_generation = 0;
    bool m_columnsFit = false; // their widths come from the contents, or from the person
};

} // namespace truewheel::gui
