#include "app/gui/actions.h"

#include "app/gui/pages/pages.h"
#include "app/gui/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace truewheel::gui {

Actions::Actions(QObject *parent)
    : QObject(parent)
{
    open = add(tr("&Open project…"), "open", QKeySequence::Open, tr("Choose a project, an environment or any folder above them"));
    openFile = add(tr("Open &file…"), "open", Qt::CTRL | Qt::ALT | Qt::Key_O,
                   tr("Choose a pyproject.toml, a .venv that is a file, a wheel or a source archive"));
    home = add(tr("Look through my &home folder"), "home", Qt::CTRL | Qt::Key_H,
               tr("Look for environments anywhere below the home folder"));
    machine = add(tr("Look at the whole &machine"), "environments", Qt::CTRL | Qt::SHIFT | Qt::Key_M,
                  tr("Show the editable links of every environment of this machine"));
    rescan = add(tr("&Rescan"), "rescan", QKeySequence::Refresh, tr("Look at the same places again"));
    stopLooking = add(tr("&Stop looking"), "cancel", Qt::CTRL | Qt::Key_Period, tr("End the scan that runs"));
    quit = add(tr("&Quit"), "quit", Qt::CTRL | Qt::Key_Q, tr("Close the window and end what runs"));

    settings = add(tr("Se&ttings…"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma),
                   tr("Where to look, colours, language, tools and more"));

    rebuild = add(tr("Re&build"), "rebuild", Qt::CTRL | Qt::Key_B, tr("Make the generated files again; no other package is touched"));
    sync = add(tr("&Sync…"), "sync", Qt::CTRL | Qt::Key_Y,
               tr("Make the environment what the lock file says; first shows what that changes"));
    rebuildAll = add(tr("Rebuild &all broken"), "rebuild-all", Qt::CTRL | Qt::SHIFT | Qt::Key_B, tr("Rebuild every link that is broken"));
    copyCommand = add(tr("&Copy command"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("Copy the command that the details show"));
    reveal = add(tr("Re&veal folder"), "reveal", Qt::CTRL | Qt::SHIFT | Qt::Key_O, tr("Show the folder in the file manager"));
    lookInside = add(tr("Look &inside…"), "archive", Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                     tr("Show what the wheel or source archive holds; nothing is unpacked"));
    accept = add({}, "accepted", Qt::CTRL | Qt::Key_I, {});
    setAccepts(true);
    acceptances = add(tr("Acce&pted findings…"), "list", Qt::CTRL | Qt::SHIFT | Qt::Key_I,
                      tr("Every finding that you accepted, to withdraw it"));

    repairEnvironment = add(tr("Repa&ir environment…"), "rebuild", Qt::CTRL | Qt::Key_R,
                            tr("Make the environment anew, or tell its scripts where it is; first shows what that does"));
    removeEnvironment = add(tr("Re&move environment…"), "removed", Qt::CTRL | Qt::Key_Delete,
                            tr("Move the environment to the trash; first shows what goes, and keeps what it takes to make it again"));
    restoreEnvironment = add(tr("Res&tore environment…"), "undo", Qt::CTRL | Qt::SHIFT | Qt::Key_Z,
                             tr("Bring back an environment that was removed"));
    askIndexes = add(tr("Ask the package inde&xes…"), "packages", Qt::CTRL | Qt::ALT | Qt::Key_I,
                     tr("Ask what is newer, yanked or vulnerable; the first time it is said before what is sent to whom"));
    updatePackage = add(tr("U&pdate…"), "update", Qt::CTRL | Qt::Key_U,
                        tr("Update packages with the environment’s own tool; first shows what that changes"));
    checkGenuine = add(tr("&Genuine?"), "shield", Qt::CTRL | Qt::Key_G,
                       tr("Ask the index whether this is the wheel that was published; its name is sent"));
    undo = add(tr("&Undo"), "undo", QKeySequence::Undo, tr("Take back what the chosen row of the journal did"));
    copyRows = add(tr("&Copy rows"), "copy", QKeySequence::Copy, tr("Copy the selected rows as text"));
    copyRows->setShortcutContext(Qt::WidgetShortcut); // texts copy themselves
    copyCsv = add(tr("Copy rows as CS&V"), "copy", Qt::CTRL | Qt::ALT | Qt::Key_C, tr("Copy the selected rows for a spreadsheet"));
    copyJson = add(tr("Copy rows as &JSON"), "copy", Qt::CTRL | Qt::ALT | Qt::Key_J, tr("Copy the selected rows for a program"));
    exportRows = add(tr("&Export…"), "export", Qt::CTRL | Qt::Key_E, tr("Write the rows that are shown to a file"));
    search = add(tr("Search every&where…"), "search", Qt::CTRL | Qt::Key_K,
                 tr("Find an environment, a link, a package, a cached wheel or an action by its name or path"));

    addPages();
    filter = add(tr("&Filter"), "search", QKeySequence::Find, tr("Type words, or state:broken pkg:name backend:maturin env:name"));
    clearFilter = add(tr("C&lear filter"), "cancel", Qt::CTRL | Qt::Key_L, tr("Show every link again"));
    showAccepted = add(tr("&Show accepted"), "eye", Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                       tr("Show or hide the links whose findings you accepted"));
    showAccepted->setCheckable(true);
    showMap = add(tr("&Map"), "map", Qt::CTRL | Qt::Key_M, tr("Show or hide a picture of what takes how much room on the disk"));
    showMap->setCheckable(true);
    nextPane = add(tr("Ne&xt pane"), "changed", Qt::Key_F6, tr("Go from the table to the details, to the jobs, and round"));
    jobPanel = add(tr("&Jobs"), "jobs", Qt::CTRL | Qt::Key_J, tr("Show or hide the running and finished jobs"));
    cancelJob = add(tr("Cancel jo&b"), "cancel", Qt::Key_Escape, tr("End the chosen job and everything it started"));
    cancelJob->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addToBasket = add(tr("Add to &reclaim"), "added", Qt::CTRL | Qt::ALT | Qt::Key_R,
                      tr("Put the chosen entries into the reclaim basket, which says what would come back"));
    prune = add(tr("&Prune…"), "removed", Qt::CTRL | Qt::ALT | Qt::Key_P,
                tr("Show what the owners of the caches would remove as never used again"));
    basket = add(tr("Reclaim &basket"), "list", Qt::CTRL | Qt::ALT | Qt::Key_B, tr("Show or hide the reclaim basket"));
    runAgain = add(tr("&Run again"), "rescan", Qt::CTRL | Qt::SHIFT | Qt::Key_R, tr("Do once more what the chosen job did"));
    findInLog = add(tr("F&ind in the log"), "search", Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Find words in the log of the chosen job"));

    themeSystem = add(tr("As the &system"), "theme", Qt::CTRL | Qt::ALT | Qt::Key_S, tr("Follow the desktop’s light or dark colours"));
    themeLight = add(tr("&Light"), "theme", Qt::CTRL | Qt::ALT | Qt::Key_L, tr("Light colours"));
    themeDark = add(tr("&Dark"), "theme", Qt::CTRL | Qt::ALT | Qt::Key_D, tr("Dark colours"));
    exclude({themeSystem, themeLight, themeDark});

    handbook = add(tr("&Handbook"), "book", Qt::Key_F1, tr("What this page shows and does"));
    shortcuts = add(tr("&Keyboard shortcuts"), "keyboard", Qt::CTRL | Qt::Key_F1, tr("Every key of this window"));
    diagnostics = add(tr("Copy &diagnostics…"), "copy", Qt::CTRL | Qt::SHIFT | Qt::Key_F1,
                      tr("What a report of a fault needs, without secrets; shown before it is saved"));
    about = add(tr("&About Truewheel"), "info", Qt::SHIFT | Qt::Key_F1, tr("Version, and the licences of what it is made of"));
    turnOffPageActions();
    cancelJob->setEnabled(false);
    runAgain->setEnabled(false);
    findInLog->setEnabled(false);
}

void Actions::addPages()
{
    for (const PageRow &row : pageRows()) {
        const auto tr = [](const char *text) { return QCoreApplication::translate("Pages", text); };
        QAction *page = add(tr(row.text), row.icon, Qt::CTRL | Qt::Key(Qt::Key_1 + m_pages.size()), tr(row.tip));
        page->setObjectName(QLatin1String(row.name));
        m_pages.append(page);
    }
    exclude(m_pages);
    m_pages.front()->setChecked(true);
}

QAction *Actions::page(const QString &name) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&name](const QAction *page) { return page->objectName() == name; });
    return found == m_pages.end() ? nullptr : *found;
}

void Actions::exclude(const QList<QAction *> &group)
{
    auto *actions = new QActionGroup(this);
    for (QAction *action : group) {
        action->setCheckable(true);
        action->setIconVisibleInMenu(false);
        actions->addAction(action);
    }
}

void Actions::turnOffPageActions()
{
    for (QAction *action : {
             stopLooking,
             rescan,
             rebuild,
             sync,
             rebuildAll,
             copyCommand,
             reveal,
             lookInside,
             accept,
             showAccepted,
             clearFilter,
             undo,
             copyRows,
             copyCsv,
             copyJson,
             exportRows,
             showMap,
             removeEnvironment,
             repairEnvironment,
             askIndexes,
             updatePackage,
             checkGenuine,
             addToBasket,
         })
        action->setEnabled(false);
}

void Actions::setAccepts(bool accepts)
{
    accept->setText(accepts ? tr("I &know…") : tr("&Tell me again"));
    setTip(*accept,
           accepts ? tr("Do not tell me of this link again; a rebuild of all broken links leaves it out too")
                   : tr("Let the findings of this link count again"));
}

QAction *Actions::add(const QString &text, const char *icon, const QKeySequence &key, const QString &tip)
{
    auto *action = new QAction(symbol(QLatin1String(icon)), text, this);
    action->setShortcut(key);
    setTip(*action, tip);
    const auto name = [action] { action->setIconText(buttonText(*action)); };
    name();
    connect(action, &QAction::changed, action, name);
    m_all.push_back(action);
    return action;
}

void Actions::setTip(QAction &action, const QString &tip)
{
    action.setStatusTip(tip);
    action.setToolTip(tip + QStringLiteral(" (") + action.shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
}

QString buttonText(const QAction &action)
{
    static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&")); // "(&B)": as Chinese has it
    return action.text().remove(mnemonic);
}

} // namespace truewheel::gui
