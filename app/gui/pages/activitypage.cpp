#include "app/gui/pages/activitypage.h"

#include "app/gui/actions.h"
#include "app/gui/pages/jobpanel.h"
#include "app/gui/pages/journalpane.h"
#include "app/gui/widgets/basics.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace truewheel::gui {

ActivityPage::ActivityPage(Session &session, Actions &actions)
    : Page(tr("Activity"), actions)
    , m_jobs(new JobPanel(session.repairs(), actions))
    , m_journal(new JournalPane(session))
    , m_tabs(new QTabWidget)
{
    m_tabs->addTab(m_jobs, tr("&Jobs of this session"));
    m_tabs->addTab(m_journal, tr("&Journal"));
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(title());
    m_tabs->tabBar()->setAccessibleName(title());
    auto *header = new QWidget;
    auto *titles = new QVBoxLayout(header);
    titles->setContentsMargins(18, 14, 18, 8);
    titles->addWidget(makeHeading(title(), 6));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(m_tabs, 1);
    connect(m_jobs, &JobPanel::chosenChanged, this, [this] {
        if (isCurrent())
            refreshActions();
    });
}

QList<QAction *> ActivityPage::tools() const
{
    return {actions().runAgain, actions().copyCommand, actions().findInLog};
}

QString ActivityPage::command() const
{
    return m_jobs->command();
}

void ActivityPage::focusFilter()
{
    m_tabs->setCurrentWidget(m_jobs);
    m_jobs->focusSearch();
}

void ActivityPage::focusNextPane()
{
    if (m_tabs->currentWidget() == m_jobs)
        m_jobs->focusList();
    else
        m_journal->table().setFocus(Qt::ShortcutFocusReason);
}

void ActivityPage::showJournal()
{
    m_tabs->setCurrentWidget(m_journal);
}

void ActivityPage::refreshActions()
{
    actions().copyCommand->setEnabled(!command().isEmpty());
}

} // namespace truewheel::gui
