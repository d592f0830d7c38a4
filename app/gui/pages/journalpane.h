#pragma once
#include "app/gui/models/journaltable.h"
#include "app/gui/models/rowmodel.h"
#include "core/session/session.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace truewheel::gui {

class CommandBox;
class PlainLabel;
class WrapText;

/// The journal: everything that was done, with its command. Read anew when it is shown, and after a job.
class JournalPane final : public QWidget
{
    Q_OBJECT
public:
    /// The session outlives the pane.
    explicit JournalPane(Session &session, QWidget *parent = nullptr);

    QTableView &table() const { return *m_table; }
    const JournalRow *current() const; ///< nullptr when none is chosen

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDetail();
    void read();
    void show(std::shared_ptr<const JournalTable> table);
    void showCurrent();

    Session &m_session;
    RowModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    PlainLabel *m_empty;
    PlainLabel *m_title;
    WrapText *m_facts;
    CommandBox *m_command;
    std::shared_ptr<const JournalTable> m_journal = std::make_shared<JournalTable>();
    uint64_t m_generation = 0;
};

} // namespace truewheel::gui
