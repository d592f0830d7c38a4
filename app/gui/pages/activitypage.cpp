#include "app/gui/pages/activitypage.h"

#include "app/gui/actions.h"
#include "app/gui/environmentflow.h"
#include "app/gui/pages/jobpanel.h"
#include "app/gui/pages/journalpane.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/filterbox.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace truewheel::gui {

ActivityPage::ActivityPage(Session &session, Actions &actions)
    : Page(tr("Activity"), actions)
    , m_jobs(new JobPanel(session.repairs(), actions))
    , m_journal(new JournalPane(session, actions))
    , m_flow(new EnvironmentFlow(session, this))
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
    const auto refresh = [this] {
        if (isCurrent())
            refreshActions();
    };
    connect(m_jobs, &JobPanel::chosenChanged, this, refresh);
    connect(m_journal, &JournalPane::currentChanged, this, refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, refresh);
    connect(actions.undo, &QAction::triggered, this, [this] { m_flow->undo(m_journal->current()->environment); });
}

QList<QAction *> ActivityPage::tools() const
{
    return {actions().runAgain, actions().findInLog, actions().copyCommand, actions().undo, actions().exportRows};
}

bool ActivityPage::isJournalShown() const
{
    return m_tabs->currentWidget() == m_journal;
}

QString ActivityPage::command() const
{
    return isJournalShown() ? m_journal->command() : m_jobs->command();
}

Path ActivityPage::revealed() const
{
    const JournalRow *row = isJournalShown() ? m_journal->current() : nullptr;
    return !row ? Path() : row->log.empty() ? row->environment : row->log.parent_path();
}

QByteArray ActivityPage::selectedRowsAs(RowFormat format) const
{
    return isJournalShown() ? m_journal->selectedRowsAs(format) : QByteArray();
}

QByteArray ActivityPage::shownRowsAs(RowFormat format) const
{
    return isJournalShown() ? m_journal->shownRowsAs(format) : QByteArray();
}

void ActivityPage::focusFilter()
{
    if (isJournalShown())
        m_journal->filter().setFocus(Qt::ShortcutFocusReason);
    else
        m_jobs->focusSearch();
}

void ActivityPage::clearFilter()
{
    m_journal->filter().clear();
}

void ActivityPage::focusNextPane()
{
    if (isJournalShown())
        m_journal->table().setFocus(Qt::ShortcutFocusReason);
    else
        m_jobs->focusList();
}

void ActivityPage::showJournal()
{
    m_tabs->setCurrentWidget(m_journal);
}

void ActivityPage::restore(const QSettings &store)
{
    m_journal->restore(store);
}

void ActivityPage::save(QSettings &store) const
{
    m_journal->save(store);
}

void ActivityPage::refreshActions()
{
    Actions &a = actions();
    const bool isRow = isJournalShown() && m_journal->current();
    a.copyCommand->setEnabled(!command().isEmpty());
    a.reveal->setEnabled(!revealed().empty());
    a.undo->setEnabled(isRow && m_journal->isUndoable());
    for (QAction *copy : {a.copyRows, a.copyCsv, a.copyJson})
        copy->setEnabled(isRow);
    a.exportRows->setEnabled(isJournalShown() && m_journal->hasRows());
    a.clearFilter->setEnabled(isJournalShown() && !m_journal->filter().text().isEmpty());
}

} // namespace truewheel::gui
