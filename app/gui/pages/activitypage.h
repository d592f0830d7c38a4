#pragma once
#include "app/gui/pages/page.h"
#include "core/session/session.h"

class QTabWidget;

namespace truewheel::gui {

class EnvironmentFlow;
class JobPanel;
class JournalPane;

/// "Activity": what runs, waits and is done in this session with its log, and the journal of everything that was ever done.
class ActivityPage final : public Page
{
    Q_OBJECT
public:
    /// Session and actions outlive the page.
    ActivityPage(Session &session, Actions &actions);

    QList<QAction *> tools() const override;
    void rescan() override {}
    void stopLooking() override {}
    QString command() const override; ///< of the chosen job, or row of the journal
    Path revealed() const override;   ///< the folder of the log, or the environment of that row
    QByteArray selectedRowsAs(RowFormat format) const override;
    QByteArray shownRowsAs(RowFormat format) const override;
    void focusFilter() override; ///< finds in the log, or filters the journal
    void clearFilter() override;
    void restore(const QSettings &store) override;
    void save(QSettings &store) const override;
    void focusNextPane() override;

    JobPanel &jobs() const { return *m_jobs; }
    JournalPane &journal() const { return *m_journal; }
    void showJournal();

private:
    void refreshActions() override;
    bool isJournalShown() const;

    JobPanel *m_jobs;
    JournalPane *m_journal;
    EnvironmentFlow *m_flow;
    QTabWidget *m_tabs;
};

} // namespace truewheel::gui
