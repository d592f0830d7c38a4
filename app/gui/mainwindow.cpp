#include "app/gui/mainwindow.h"

#include "app/gui/acceptanceflow.h"
#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/shortcutsdialog.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/jobpanel.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/repairflow.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/dropoverlay.h"
#include "app/gui/widgets/rail.h"
#include "core/base/text.h"
#include "core/jobs/deliver.h"
#include "core/settings/setting.h"

#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <algorithm>

namespace truewheel::gui {

namespace {

constexpr std::chrono::seconds endJobsWithin(4);

Path pathOf(const QUrl &url)
{
#ifdef Q_OS_WIN
    return Path(url.toLocalFile().toStdU16String());
#else
    // By bytes: a name that is not UTF-8 would be lost in a QString.
    return pathFromBytes(percentDecoded(url.path(QUrl::FullyEncoded).toStdString()));
#endif
}

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
    , m_pages(new QStackedWidget)
    , m_links(new LinksPage(session, *m_actions))
    , m_environments(new EnvironmentsPage(session, *m_actions))
    , m_caches(new CachesPage(session, *m_actions))
    , m_jobs(new JobPanel(session.repairs(), *m_actions))
    , m_jobDock(new QDockWidget(tr("Jobs")))
    , m_overlay(new DropOverlay(this))
{
    setWindowTitle(tr("Truewheel"));
    setWindowIcon(symbol(QStringLiteral("truewheel"), Tone::Accent));
    setAcceptDrops(true);
    resize(1424, 860);
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(new Rail({m_actions->pageLinks, m_actions->pageEnvironments, m_actions->pageCaches}));
    row->addWidget(m_pages, 1);
    setCentralWidget(centre);
    makeJobDock();
    makeMenus();
    makeToolBar();
    connectActions();
    connectPages();
    addPage(*m_links, *m_actions->pageLinks);
    addPage(*m_environments, *m_actions->pageEnvironments);
    addPage(*m_caches, *m_actions->pageCaches);
    showPage(*m_actions->pageLinks);
    m_links->focusNextPane();
}

void MainWindow::addPage(Page &page, QAction &action)
{
    m_pages->addWidget(&page);
    m_pageOf.emplace_back(&action, &page);
    connect(&action, &QAction::triggered, this, [this, &action] { showPage(action); });
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
    m_pages->setCurrentWidget(m_page);
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
    addDockWidget(Qt::BottomDockWidgetArea, m_jobDock);
    m_jobDock->hide();
    m_actions->jobPanel->setCheckable(true);
    // Also said while the window's own parts are taken apart: `this` is no window any more then.
    connect(m_jobDock, &QDockWidget::visibilityChanged, m_actions->jobPanel,
            [dock = m_jobDock, action = m_actions->jobPanel] { action->setChecked(!dock->isHidden()); });
    connect(m_actions->jobPanel, &QAction::triggered, m_jobDock, &QDockWidget::setVisible);
    connect(&m_session.repairs(), &RepairQueue::jobAdded, m_jobDock, [this] {
        if (m_jobDock->isHidden()) {
            m_jobDock->show();
            resizeDocks({m_jobDock}, {300}, Qt::Vertical);
        }
    });
}

void MainWindow::makeMenus()
{
    const auto fill = [this](const QString &title, const QList<QAction *> &entries) {
        QMenu *menu = menuBar()->addMenu(title);
        for (QAction *entry : entries) {
            if (entry)
                menu->addAction(entry);
            else
                menu->addSeparator();
        }
        return menu;
    };
    Actions &a = *m_actions;
    fill(tr("&File"), {a.open, a.openFile, a.home, nullptr, a.rescan, a.stopLooking, nullptr, a.quit});
    fill(tr("&Link"), {a.rebuild, a.sync, nullptr, a.rebuildAll, nullptr, a.accept, a.acceptances, nullptr, a.copyCommand, a.reveal});
    QMenu *view = fill(tr("&View"),
                       {a.pageLinks, a.pageEnvironments, a.pageCaches, nullptr, a.filter, a.clearFilter, a.showAccepted, nullptr,
                        a.nextPane, a.jobPanel, a.cancelJob, nullptr});
    QMenu *theme = view->addMenu(symbol(QStringLiteral("theme")), tr("&Colours"));
    theme->addActions({a.themeSystem, a.themeLight, a.themeDark});
    fill(tr("&Help"), {a.shortcuts, a.about});
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
        if (action != a.cancelJob) // it is the job panel's own
            addAction(action);
    }
    connect(a.open, &QAction::triggered, this, [this] { openDialog(false); });
    connect(a.openFile, &QAction::triggered, this, [this] { openDialog(true); });
    connect(a.home, &QAction::triggered, this, [this] { look({pathFromBytes(qgetenv("HOME").toStdString())}); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.rebuild, &QAction::triggered, this, [this] { m_repairs->rebuild(m_links->selected()); });
    connect(a.rebuildAll, &QAction::triggered, this, [this] { m_repairs->rebuild(m_links->broken()); });
    connect(a.sync, &QAction::triggered, this, [this] {
        if (const CheckedLink *link = m_links->current())
            m_repairs->sync(*link);
    });
    connect(a.accept, &QAction::triggered, this, [this] {
        if (m_links->isSelectionAccepted())
            m_acceptances->withdraw(m_links->selected());
        else
            m_acceptances->accept(m_links->selected());
    });
    connect(a.acceptances, &QAction::triggered, m_acceptances, &AcceptanceFlow::showAll);
    connect(a.themeSystem, &QAction::triggered, this, [this] { emit themeChosen(Theme::System); });
    connect(a.themeLight, &QAction::triggered, this, [this] { emit themeChosen(Theme::Light); });
    connect(a.themeDark, &QAction::triggered, this, [this] { emit themeChosen(Theme::Dark); });
    connect(a.shortcuts, &QAction::triggered, this, [this] {
        auto *dialog = new ShortcutsDialog(*m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(a.about, &QAction::triggered, this, [this] {
        auto *dialog = new NoticeDialog(
            QStringLiteral("truewheel"), Tone::Accent, tr("Truewheel %1").arg(QCoreApplication::applicationVersion()),
            tr("Finds editable Python installs that have lost their generated files, says why, and puts them right.\n"
               "Free software under the Apache License 2.0."),
            this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

/// What acts on the page that is shown.
void MainWindow::connectPages()
{
    Actions &a = *m_actions;
    connect(m_environments, &EnvironmentsPage::linkChosen, this, [this](const CheckedLink &link) {
        showPage(*m_actions->pageLinks);
        m_links->showLink(link);
    });
    connect(a.rescan, &QAction::triggered, this, [this] { m_page->rescan(); });
    connect(a.stopLooking, &QAction::triggered, this, [this] { m_page->stopLooking(); });
    connect(a.copyCommand, &QAction::triggered, this, [this] { QGuiApplication::clipboard()->setText(m_page->command()); });
    connect(a.reveal, &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFile::decodeName(QByteArray::fromStdString(pathBytes(m_page->revealed())))));
    });
    connect(a.filter, &QAction::triggered, this, [this] { m_page->focusFilter(); });
    connect(a.clearFilter, &QAction::triggered, this, [this] { m_page->clearFilter(); });
    connect(a.nextPane, &QAction::triggered, this, [this] {
        if (!m_jobDock->isHidden() && m_page->isAncestorOf(QApplication::focusWidget()) && !m_page->isTableFocused())
            m_jobs->focusList();
        else
            m_page->focusNextPane();
    });
}

void MainWindow::look(std::vector<Path> paths)
{
    m_session.look(std::move(paths));
    showPage(*m_actions->pageLinks); // where the answer is
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

void MainWindow::openDialog(bool isFile)
{
    auto *dialog = new QFileDialog(this,
                                   isFile ? tr("Open a pyproject.toml or a .venv file") : tr("Open a project, an environment or a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(isFile ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setFilter(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    if (isFile)
        dialog->setNameFilters({tr("Project and environment files (%1)").arg(QStringLiteral("pyproject.toml .venv")),
                                tr("All files (%1)").arg(QStringLiteral("*"))});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) { look({pathOf(name)}); });
    dialog->open();
}

std::vector<Path> MainWindow::pathsOf(const QMimeData &mime)
{
    std::vector<Path> paths;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile() && url.host().isEmpty()) // a share of another host is not looked at (THREATS 15)
            paths.push_back(cleanAbsolute(pathOf(url), "/"));
    }
    return paths;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const uint64_t generation = ++m_dragGeneration;
    if (!event->mimeData()->hasUrls())
        return;
    const std::vector<Path> paths = pathsOf(*event->mimeData());
    event->acceptProposedAction(); // also when it cannot be used: the overlay says why
    if (paths.empty()) {
        m_overlay->showUse({tr("Only files and folders of this machine can be dropped here.")}, false);
        return;
    }
    QStringList names;
    for (const Path &path : paths)
        names.append(shownName(path));
    m_overlay->showUse({tr("Check %1").arg(names.join(QStringLiteral(", ")))}, true);
    deliver(m_session.describePaths(paths), this, [this, generation](const std::vector<PathUse> &uses) {
        if (generation == m_dragGeneration && m_overlay->isVisible())
            showUses(uses);
    });
}

void MainWindow::showUses(const std::vector<PathUse> &uses)
{
    constexpr size_t most = 6;
    QStringList sentences;
    for (size_t i = 0; i < std::min(uses.size(), most); ++i)
        sentences.append(Words::use(uses[i]));
    if (uses.size() > most)
        sentences.append(tr("and %n more", nullptr, int(uses.size() - most)));
    const bool isUsable = std::any_of(uses.begin(), uses.end(), [](const PathUse &use) { return use.kind != PathKind::Unusable; });
    m_overlay->showUse(sentences, isUsable);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    ++m_dragGeneration;
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const uint64_t generation = ++m_dragGeneration;
    const std::vector<Path> paths = pathsOf(*event->mimeData());
    event->acceptProposedAction();
    if (paths.empty()) {
        m_overlay->hide();
        return;
    }
    deliver(m_session.describePaths(paths), this, [this, generation](const std::vector<PathUse> &uses) {
        if (generation != m_dragGeneration)
            return;
        m_overlay->hide();
        std::vector<Path> usable;
        QStringList refused;
        for (const PathUse &use : uses) {
            if (use.kind == PathKind::Unusable)
                refused.append(Words::use(use));
            else
                usable.push_back(use.path);
        }
        if (!usable.empty())
            look(usable);
        if (!refused.isEmpty()) {
            auto *dialog = new NoticeDialog(QStringLiteral("suspect"), Tone::Suspect,
                                            tr("%n thing(s) cannot be used", nullptr, int(refused.size())), refused.join(QLatin1Char('\n')),
                                            this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.repairs().unfinished() == 0 || m_isClosing) {
        event->accept();
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
    dialog->setQuestion(tr("End them and quit"), tr("Go on"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &MainWindow::closeWhenJobsEnded);
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

void MainWindow::restore(const QSettings &store)
{
    restoreGeometry(settings::windowGeometry.read(store));
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
