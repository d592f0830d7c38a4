#pragma once
#include <QAction>
#include <QObject>
#include <vector>

namespace truewheel::gui {

/// Every action of the window in one table: text, icon and key. Pages enable them and connect to them.
/// Each has a key and stands in a menu; the list of keys is made from all().
class Actions final : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QObject *parent = nullptr);

    QAction *open;
    QAction *openFile;
    QAction *home;
    QAction *machine;
    QAction *rescan;
    QAction *stopLooking;
    QAction *quit;
    QAction *rebuild;
    QAction *sync;
    QAction *rebuildAll;
    QAction *copyCommand;
    QAction *reveal;
    QAction *lookInside;
    QAction *accept;
    QAction *acceptances;
    QAction *settings;
    QAction *showAccepted;
    QAction *removeEnvironment;
    QAction *repairEnvironment;
    QAction *restoreEnvironment;
    QAction *askIndexes;
    QAction *updatePackage;
    QAction *checkGenuine;
    QAction *undo;
    QAction *copyRows;
    QAction *copyCsv;
    QAction *copyJson;
    QAction *exportRows;
    QAction *search;
    QAction *filter;
    QAction *clearFilter;
    QAction *showMap;
    QAction *nextPane;
    QAction *jobPanel;
    QAction *cancelJob;
    QAction *addToBasket;
    QAction *prune;
    QAction *basket;
    QAction *runAgain;
    QAction *findInLog;
    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;
    QAction *handbook;
    QAction *shortcuts;
    QAction *diagnostics;
    QAction *about;

    /// One for each of pageRows(); they exclude each other.
    const QList<QAction *> &pages() const { return m_pages; }
    QAction *page(const QString &name) const; ///< nullptr when there is no such page

    /// What `accept` does: accept the findings of the chosen links, or withdraw what was accepted.
    void setAccepts(bool accepts);

    /// Off, until the page that is shown says what it can do: everything that acts on a page or its rows.
    void turnOffPageActions();

    const std::vector<QAction *> &all() const { return m_all; }

private:
    QAction *add(const QString &text, const char *icon, const QKeySequence &key, const QString &tip);
    void addPages();
    void exclude(const QList<QAction *> &group);
    static void setTip(QAction &action, const QString &tip);
    std::vector<QAction *> m_all;
    QList<QAction *> m_pages;
};

/// The text without the mark of its mnemonic, for a button.
QString buttonText(const QAction &action);

} // namespace truewheel::gui
