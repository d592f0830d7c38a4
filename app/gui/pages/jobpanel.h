#pragma once
#include "core/session/repairqueue.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QPushButton;
class QStackedWidget;

namespace truewheel::gui {

class Actions;
class CommandBox;
class JobModel;
class LogView;
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
    void againWanted(truewheel::JobId id); ///< a job that is over

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeDetail();
    void showChosen();
    void refreshActions(); ///< of two panels the one that is shown says what can be done
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
    LogView *m_log;
    QPushButton *m_cancel;
    QPushButton *m_again;
    QTimer m_clockTimer;
};

} // namespace truewheel::gui
