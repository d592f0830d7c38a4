#include "app/gui/mainwindow.h"

#include "app/gui/acceptanceflow.h"
#include "app/gui/actions.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dropflow.h"
#include "app/gui/exportflow.h"
#include "app/gui/helpflow.h"
#include "app/gui/menus.h"
#include "app/gui/pages/activitypage.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/jobpanel.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/pages/packagespage.h"
#include "app/gui/pages/pages.h"
#include "app/gui/reclaimflow.h"
#include "app/gui/repairflow.h"
#include "app/gui/searchpopup.h"
#include "app/gui/settingsflow.h"
#include "app/gui/widgets/rail.h"
#include "core/session/trouble.h"
#include "core/settings/setting.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace truewheel::gui {

namespace {

constexpr std::chrono::seconds endJobsWithin(4);

Path pathOf(const QString &fileName)
{
    return pathFromBytes(QFile::encodeName(fileName).toStdString());
}

void letToolsTakeFocus(QToolBar &bar)
{
    for (QAction *action : bar.actions()) {
        if (auto *button = qobject_cast<QToolButton *>(bar.widgetForAction(action)))
            button->setFocusPolicy(Qt::TabFocus);
    }
}

} // namespace

MainWindow::MainWindow(Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_actions(new Actions(this))
    , m_repairs(new RepairFlow(session, this))
    , m_acceptances(new AcceptanceFlow(session, this))
    , m_exports(new ExportFlow(session, this))
    , m_search(new SearchPopup(session, *m_actions, this))
    , m_pages(new QStackedWidget)
    , m_jobs(new JobPanel(session.repairs(), *m_actions))
    , m_jobDock(new QDockWidget(tr("Jobs")))
    , m_drops(new DropFlow(session, *this))
    , m_reclaims(new ReclaimFlow(session, *m_actions, this))
{
    setWindowTitle(tr("Truewheel"));
    setWindowIcon(symbol(QStringLiteral("truewheel"), Tone::Accent));
    resize(1424, 860);
    auto *centre = new QWidget;
    auto *sideBySide = new QHBoxLayout(centre);
    sideBySide->setContentsMargins(0, 0, 0, 0);
    sideBySide->setSpacing(0);
    sideBySide->addWidget(new Rail(m_actions->pages()));
    sideBySide->addWidget(m_pages, 1);
    m_centre = new QWidget;
    auto *column = new QVBoxLayout(m_centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(centre, 1);
    setCentralWidget(m_centre);
    makeJobDock();
    fillMenus(*menuBar(), *m_actions);
    makeToolBar();
    connectActions();
    connectPages();
    for (const PageRow &row : pageRows())
        addPage(*row.make(session, *m_actions), *m_actions->page(QLatin1String(row.name)));
    showPage(*m_actions->pages().front());
}

void MainWindow::addPage(Page &page, QAction &action)
{
    m_pages->addWidget(&page);
    m_pageOf.emplace_back(&action, &page);
    connect(&action, &QAction::triggered, this, [this, &action] { showPage(action); });
    connect(&page, &Page::wanted, this, &MainWindow::showThing);
    connect(&page, &Page::filterWanted, this, &MainWindow::showFiltered);
    connect(&page, &Page::rebuildWanted, m_repairs, &RepairFlow::rebuild);
    connect(&page, &Page::acceptWanted, m_acceptances, &AcceptanceFlow::accept);
    if (auto *packages = qobject_cast<PackagesPage *>(&page))
        connect(packages, &PackagesPage::updateWanted, m_repairs, &RepairFlow::update);
    if (auto *environments = qobject_cast<EnvironmentsPage *>(&page))
        connect(environments, &EnvironmentsPage::updateWanted, m_repairs, &RepairFlow::update);
    if (auto *activity = qobject_cast<ActivityPage *>(&page))
        connect(&activity->jobs(), &JobPanel::againWanted, m_repairs, &RepairFlow::again);
}

void MainWindow::showFiltered(const QString &page, const QString &filter)
{
    if (QAction *action = m_actions->page(page)) {
        showPage(*action);
        m_page->setFilter(filter);
    }
}

void MainWindow::showThing(const QString &page, const std::string &key)
{
    if (QAction *action = m_actions->page(page)) {
        showPage(*action);
        m_page->choose(key);
    }
}

void MainWindow::showPage(QAction &action)
{
    const auto found = std::find_if(m_pageOf.begin(), m_pageOf.end(), [&action](const auto &one) { return one.first == &action; });
    if (found == m_pageOf.end() || found->second == m_page)
        return;
    action.setChecked(true);
    if (m_page) {
        m_page->setCurrent(false);
        for (QAction *tool : m_page->tools())
            m_bar->removeAction(tool);
    }
    m_actions->turnOffPageActions();
    m_page = found->second;
    const bool isActivity = qobject_cast<ActivityPage *>(m_page) != nullptr;
    if (isActivity && !m_jobDock->isHidden()) {
        m_jobDock->hide(); // the page has all of it
        m_isDockPutAway = true;
    }
    m_actions->jobPanel->setEnabled(!isActivity);
    m_pages->setCurrentWidget(m_page);
    if (!isActivity && std::exchange(m_isDockPutAway, false))
        m_jobDock->show();
    m_bar->insertActions(m_barSpace, m_page->tools());
    letToolsTakeFocus(*m_bar);
    m_page->setCurrent(true);
    m_page->focusNextPane();
}

void MainWindow::makeJobDock()
{
    m_jobDock->setObjectName(QStringLiteral("jobs"));
    m_jobDock->setAccessibleName(m_jobDock->windowTitle());
    m_jobDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_jobDock->setAllowedAreas(Qt::BottomDockWidgetArea);
    m_jobDock->setTitleBarWidget(new QWidget(m_jobDock)); // the panel has its own heading
    m_jobDock->setWidget(m_jobs);
    connect(m_jobs, &JobPanel::againWanted, m_repairs, &RepairFlow::again);
    addDockWidget(Qt::BottomDockWidgetArea, m_jobDock);
    m_jobDock->hide();
    m_actions->jobPanel->setCheckable(true);
    // Also said while the window's own parts are taken apart: `this` is no window any more then.
    connect(m_jobDock, &QDockWidget::visibilityChanged, m_actions->jobPanel,
            [dock = m_jobDock, action = m_actions->jobPanel] { action->setChecked(!dock->isHidden()); });
    connect(m_actions->jobPanel, &QAction::triggered, m_jobDock, &QDockWidget::setVisible);
    connect(&m_session.repairs(), &RepairQueue::jobAdded, m_jobDock, [this] {
        if (m_jobDock->isHidden() && !qobject_cast<ActivityPage *>(m_page)) {
            m_jobDock->show();
            resizeDocks({m_jobDock}, {300}, Qt::Vertical);
        }
    });
}

void MainWindow::makeToolBar()
{
    m_bar = addToolBar(tr("Tools"));
    m_bar->setObjectName(QStringLiteral("tools"));
    m_bar->setMovable(false);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar->setIconSize(QSize(20, 20));
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_bar->addActions({m_actions->open, m_actions->rescan});
    m_bar->addSeparator();
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_barSpace = m_bar->addWidget(space);
    m_bar->addAction(m_actions->jobPanel);
    letToolsTakeFocus(*m_bar);
}

void MainWindow::connectActions()
{
    Actions &a = *m_actions;
    for (QAction *action : a.all()) {
        if (action->shortcutContext() == Qt::WindowShortcut) // the others belong to a widget
            addAction(action);
    }
    connect(a.open, &QAction::triggered, this, [this] { openDialog(false); });
    connect(a.openFile, &QAction::triggered, this, [this] { openDialog(true); });
    connect(a.home, &QAction::triggered, this, [this] { look({pathFromBytes(qgetenv("HOME").toStdString())}); });
    connect(a.machine, &QAction::triggered, this, [this] {
        m_session.lookAtMachine();
        showPage(*m_actions->page(QStringLiteral("links")));
    });
    connect(m_search, &SearchPopup::chosen, this, [this](const SearchHit &hit) {
        if (hit.kind == SearchKind::Action)
            m_actions->all()[hit.action]->trigger();
        else if (!hit.filter.isEmpty())
            showFiltered(hit.page, hit.filter);
        else
            showThing(hit.page, hit.key);
    });
    connect(m_drops, &DropFlow::dropped, this, &MainWindow::look);
    connect(m_drops, &DropFlow::archiveDropped, this, &MainWindow::lookInside);
    connect(a.quit, &QAction::triggered, this, &MainWindow::quit);
    connect(a.rebuild, &QAction::triggered, this, [this] { m_repairs->rebuild(m_page->selectedLinks()); });
    connect(a.rebuildAll, &QAction::triggered, this, [this] { m_repairs->rebuild(m_page->brokenLinks()); });
    connect(a.sync, &QAction::triggered, this, [this] {
        if (const std::vector<CheckedLink> links = m_page->selectedLinks(); links.size() == 1)
            m_repairs->sync(links.front());
    });
    connect(a.accept, &QAction::triggered, this, [this] {
        if (m_page->isSelectionAccepted())
            m_acceptances->withdraw(m_page->selectedLinks());
        else
            m_acceptances->accept(m_page->selectedLinks());
    });
    connect(a.acceptances, &QAction::triggered, m_acceptances, &AcceptanceFlow::showAll);
    auto *settings = new SettingsFlow(m_session, this);
    connect(a.settings, &QAction::triggered, settings, &SettingsFlow::show);
    connect(settings, &SettingsFlow::acceptancesAsked, m_acceptances, &AcceptanceFlow::showAll);
    connect(settings, &SettingsFlow::changed, this, &MainWindow::settingChanged);
    connect(a.themeSystem, &QAction::triggered, this, [this] { emit themeChosen(Theme::System); });
    connect(a.themeLight, &QAction::triggered, this, [this] { emit themeChosen(Theme::Light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { emit themeChosen(Theme::Dark); });
    new HelpFlow(m_session, *m_actions, this);
}

/// What acts on the page that is shown.
void MainWindow::connectPages()
{
    Actions &a = *m_actions;
    connect(a.rescan, &QAction::triggered, this, [this] { m_page->rescan(); });
    connect(a.stopLooking, &QAction::triggered, this, [this] { m_page->stopLooking(); });
    connect(a.copyCommand, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_page->command()); });
    connect(a.reveal, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(QByteArray::fromStdString(pathBytes(m_page->revealed())))));
    });
    connect(a.addToBasket, &QAction::triggered, this, [this] { m_reclaims->add(m_page->reclaimable()); });
    connect(a.lookInside, &QAction::triggered, this, [this] { lookInside(m_page->archive()); });
    connect(a.showMap, &QAction::triggered, this, [this](bool isShown) { m_page->setMapShown(isShown); });
    const std::pair<QAction *, RowFormat> copies[] = {
        {a.copyRows, RowFormat::Text}, {a.copyCsv, RowFormat::Csv}, {a.copyJson, RowFormat::Json}};
    for (const auto &[action, format] : copies) {
        connect(action, &QAction::triggered, this,
                [this, as = format] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_page->selectedRowsAs(as))); });
    }
    connect(a.exportRows, &QAction::triggered, this, [this] { m_exports->exportRows(*m_page); });
    connect(a.search, &QAction::triggered, this, [this] { m_search->open(); });
    connect(a.filter, &QAction::triggered, this, [this] { m_page->focusFilter(); });
    connect(a.clearFilter, &QAction::triggered, this, [this] { m_page->clearFilter(); });
    connect(a.nextPane, &QAction::triggered, this, [this] {
        if (!m_jobDock->isHidden() && m_page->isAncestorOf(QApplication::focusWidget()) && !m_page->isTableFocused())
            m_jobs->focusList();
        else
            m_page->focusNextPane();
    });
}

void MainWindow::look(const std::vector<Path> &paths)
{
    m_session.look(paths);
    showPage(QStringLiteral("links")); // where the answer is
}

void MainWindow::showPage(const QString &name)
{
    if (QAction *action = m_actions->page(name))
        showPage(*action);
}

void MainWindow::showLink(const CheckedLink &link)
{
    showThing(QStringLiteral("links"), linkKey(link));
}

void MainWindow::rebuild(const std::vector<CheckedLink> &links)
{
    m_repairs->rebuild(links);
}

void MainWindow::setBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(m_centre->layout())->insertWidget(0, banner);
}

void MainWindow::quit()
{
    m_isQuitting = true;
    close();
}

void MainWindow::setTheme(Theme theme)
{
    switch (theme) {
    case Theme::System: m_actions->themeSystem->setChecked(true); break;
    case Theme::Light: m_actions->themeLight->setChecked(true); break;
    case Theme::Dark: m_actions->themeDark->setChecked(true); break;
    }
    m_theme = theme;
    applyTheme(theme, m_desktopScheme);
}

void MainWindow::setDesktopScheme(std::optional<Scheme> scheme)
{
    m_desktopScheme = scheme;
    if (m_theme == Theme::System)
        applyTheme(m_theme, scheme);
}

void MainWindow::lookInside(const Path &archive)
{
    auto *dialog = new ArchiveDialog(m_session, archive, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openDialog(bool isFile)
{
    auto *dialog = new QFileDialog(this,
                                   isFile ? tr("Open a project file, an environment file, a wheel or a source archive")
                                          : tr("Open a project, an environment or a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFile ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QString archives = QStringLiteral("*.whl *.zip *.tar *.tgz *.tar.gz *.tar.bz2 *.tar.xz *.tar.zst");
    if (isFile)
        dialog->setNameFilters({tr("All that can be opened (%1)").arg(QStringLiteral("pyproject.toml .venv ") + archives),
                                tr("Project and environment files (%1)").arg(QStringLiteral("pyproject.toml .venv")),
                                tr("Wheels and source archives (%1)").arg(archives), tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) { m_drops->open({pathOf(name)}); });
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isQuitting && !m_isClosing && m_keepOpen && m_keepOpen()) {
        event->ignore();
        return;
    }
    if (m_session.repairs().unfinished() == 0 || m_isClosing) {
        event->accept();
        emit closed();
        return;
    }
    event->ignore();
    askToEndJobs();
}

void MainWindow::askToEndJobs()
{
    auto *dialog = new NoticeDialog(
        QStringLiteral("suspect"), Tone::Suspect, tr("%n job(s) have not ended", nullptr, m_session.repairs().unfinished()),
        tr("Quitting ends them and everything they started. The links they repair stay as they are until they are rebuilt."), this);
    dialog->setDoubt(tr("End them and quit"), tr("Go on"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::closeWhenJobsEnded);
    connect(dialog, &QDialog::rejected, this, [this] { m_isQuitting = false; });
    dialog->open();
}

void MainWindow::closeWhenJobsEnded()
{
    setEnabled(false);
    m_session.repairs().cancelAll();
    const auto closeNow = [this] {
        m_isClosing = true;
        close();
    };
    if (m_session.repairs().unfinished() == 0) {
        closeNow();
        return;
    }
    connect(&m_session.repairs(), &RepairQueue::jobFinished, this, [this, closeNow] {
        if (m_session.repairs().unfinished() == 0)
            closeNow();
    });
    QTimer::singleShot(endJobsWithin, this, closeNow);
}

/// The machine is looked at by itself, after the first frame.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (m_session.machine().state() == ScanState::Nothing && !m_hasScanned)
            m_session.machine().start();
        m_hasScanned = true;
    });
}

void MainWindow::restore(const QSettings &store)
{
    if (!restoreGeometry(settings::windowGeometry.read(store)))
        resize(size().boundedTo(screen()->availableSize()));
    for (const auto &[action, page] : m_pageOf) {
        page->restore(store);
        if (settings::page.read(store) == action->objectName())
            showPage(*action);
    }
}

void MainWindow::save(QSettings &store) const
{
    settings::windowGeometry.write(store, saveGeometry());
    for (const auto &[action, page] : m_pageOf) {
        page->save(store);
        if (page == m_page)
            settings::page.write(store, action->objectName());
    }
}

} // namespace truewheel::gui
