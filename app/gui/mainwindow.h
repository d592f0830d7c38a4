#pragma once
#include "app/gui/theme.h"
#include "core/session/session.h"

#include <QMainWindow>
#include <functional>

class QDockWidget;
class QSettings;
class QStackedWidget;
class QToolBar;

namespace truewheel::gui {

class AcceptanceFlow;
class Actions;
class DropFlow;
class ExportFlow;
class JobPanel;
class Page;
class ReclaimFlow;
class RepairFlow;
class SearchPopup;

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

    /// A line over the pages; belongs to the window.
    void setBanner(QWidget *banner);
    /// Asked before the window closes, unless the program is to quit: true keeps it from closing.
    void setKeepOpen(std::function<bool()> keepOpen) { m_keepOpen = std::move(keepOpen); }
    /// Ends the program; asks first when something runs.
    void quit();
    void look(const std::vector<Path> &paths);
    void showPage(const QString &name);
    void showLink(const CheckedLink &link);
    void rebuild(const std::vector<CheckedLink> &links);

    Actions &actions() { return *m_actions; }
    JobPanel &jobs() { return *m_jobs; }
    DropFlow &drops() { return *m_drops; }
    ReclaimFlow &reclaims() { return *m_reclaims; }
    Page &page() const { return *m_page; } ///< the one that is shown
    /// The one of this class.
    template<typename P>
    P &page() const
    {
        return *findChild<P *>();
    }

signals:
    void themeChosen(truewheel::gui::Theme theme);
    void closed();
    void settingChanged(const QString &key); ///< see SettingsFlow::changed()

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeToolBar();
    void makeJobDock();
    void connectActions();
    void connectPages();
    void addPage(Page &page, QAction &action);
    void showPage(QAction &action);
    void showFiltered(const QString &page, const QString &filter);
    void showThing(const QString &page, const std::string &key);
    void openDialog(bool isFile);
    void lookInside(const Path &archive);
    void askToEndJobs();
    void closeWhenJobsEnded();

    Session &m_session;
    Actions *m_actions;
    RepairFlow *m_repairs;
    AcceptanceFlow *m_acceptances;
    ExportFlow *m_exports;
    SearchPopup *m_search;
    QStackedWidget *m_pages;
    std::vector<std::pair<QAction *, Page *>> m_pageOf; // in the order of the rail
    Page *m_page = nullptr;                             // the one that is shown
    QToolBar *m_bar = nullptr;
    QAction *m_barSpace = nullptr; // before it stand the tools of the page
    JobPanel *m_jobs;
    QDockWidget *m_jobDock;
    DropFlow *m_drops;
    ReclaimFlow *m_reclaims;
    Theme m_theme = Theme::System;
    std::optional<Scheme> m_desktopScheme;
    bool m_hasScanned = false; // since the window is shown
    std::function<bool()> m_keepOpen;
    QWidget *m_centre;
    bool m_isQuitting = false;
    bool m_isDockPutAway = false; // while the page of the activity is shown
    bool m_isClosing = false;
};

} // namespace truewheel::gui
