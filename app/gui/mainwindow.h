#pragma once
#include "app/gui/theme.h"
#include "core/session/session.h"

#include <QMainWindow>

class QDockWidget;
class QMimeData;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace truewheel::gui {

class AcceptanceFlow;
class Actions;
class CachesPage;
class DropOverlay;
class EnvironmentsPage;
class JobPanel;
class LinksPage;
class Page;
class RepairFlow;

/// Menus, tool bar, pages and the job panel around one session. Anything that can be looked at is dropped anywhere on it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// The session outlives the window.
    explicit MainWindow(Session &session, QWidget *parent = nullptr);

    void setTheme(Theme theme);
    /// What the desktop asks for; followed while the theme is System.
    void setDesktopScheme(std::optional<Scheme> scheme);
    void restore(const QSettings &store);
    void save(QSettings &store) const;

    Actions &actions() { return *m_actions; }
    LinksPage &links() const { return *m_links; }
    EnvironmentsPage &environments() const { return *m_environments; }
    JobPanel &jobs() { return *m_jobs; }
    Page &page() const { return *m_page; }
    DropOverlay &overlay() { return *m_overlay; }

    /// The local paths of a drag; empty when it has none. Touches no disk.
    static std::vector<Path> pathsOf(const QMimeData &mime);

signals:
    void themeChosen(truewheel::gui::Theme theme);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenus();
    void makeToolBar();
    void makeJobDock();
    void connectActions();
    void connectPages();
    void addPage(Page &page, QAction &action);
    void showPage(QAction &action);
    void look(std::vector<Path> paths);
    void openDialog(bool isFile);
    void showUses(const std::vector<PathUse> &uses);
    void askToEndJobs();
    void closeWhenJobsEnded();

    Session &m_session;
    Actions *m_actions;
    RepairFlow *m_repairs;
    AcceptanceFlow *m_acceptances;
    QStackedWidget *m_pages;
    std::vector<std::pair<QAction *, Page *>> m_pageOf; // in the order of the rail
    Page *m_page = nullptr;                             // the one that is shown
    LinksPage *m_links;
    EnvironmentsPage *m_environments;
    CachesPage *m_caches;
    QToolBar *m_bar = nullptr;
    QAction *m_barSpace = nullptr; // before it stand the tools of the page
    JobPanel *m_jobs;
    QDockWidget *m_jobDock;
    DropOverlay *m_overlay;
    Theme m_theme = Theme::System;
    std::optional<Scheme> m_desktopScheme;
    uint64_t m_dragGeneration = 0;
    bool m_isClosing = false;
};

} // namespace truewheel::gui
