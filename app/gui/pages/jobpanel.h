#pragma once
#include "core/session/repairqueue.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace truewheel::gui {

class Actions;
class CommandBox;
class JobModel;
class PlainLabel;
class SymbolLabel;
class WrapText;

/// The repairs of this session: their list, and of the chosen one the command, the clock and the live log.
class JobPanel final : public QWidget
{
    Q_OBJECT
public:
    /// Queue and actions outlive the panel.
    JobPanel(RepairQueue &queue, Actions &actions, QWidget *parent = nullptr);

    void choose(JobId id);
    JobId chosen() const;
    QString command() const; ///< of the chosen job; empty when there is none
    void focusList();
    void focusSearch();

signals:
    void chosenChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetail();
    QWidget *makeSearch();
    void findWords(bool isBackward);
    void showChosen();
    void refreshActions(); ///< of two panels the one that is shown says what can be done
    void takeLog();
    void tick();

    RepairQueue &m_queue;
    Actions &m_actions;
    JobModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    SymbolLabel *m_symbol;
    PlainLabel *m_title;
    PlainLabel *m_clock;
    WrapText *m_status;
    CommandBox *m_command;
    QPlainTextEdit *m_log;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QLineEdit *m_search;
    PlainLabel *m_searchNote;
    QTimer m_clockTimer;
    JobId m_shown;
    uint64_t m_logPosition = 0;
};

} // namespace truewheel::gui
