#pragma once
#include "app/gui/models/rowexport.h"
#include "core/base/path.h"
#include "core/editables/checkedlink.h"

#include <QList>
#include <QWidget>
#include <vector>

class QAction;
class QSettings;

namespace truewheel::gui {

class Actions;

/// One page of the window. What it can do it says through the shared actions while it is the current one; the window asks it back
/// when one of them is triggered.
class Page : public QWidget
{
    Q_OBJECT
public:
    const QString &title() const { return m_title; }
    /// What the tool bar offers while the page is shown.
    virtual QList<QAction *> tools() const { return {}; }
    virtual void rescan() = 0;
    virtual void stopLooking() = 0;
    /// What Reveal shows in the file manager; empty: nothing.
    virtual Path revealed() const { return {}; }
    /// The wheel or source archive that Look inside shows; empty: nothing.
    virtual Path archive() const { return {}; }
    /// What Copy command copies; empty: nothing.
    virtual QString command() const { return {}; }
    /// What Rebuild, Sync and "I know" act on.
    virtual std::vector<CheckedLink> selectedLinks() const { return {}; }
    /// The selected rows, or all that are shown, in the columns that are shown.
    virtual QByteArray selectedRowsAs(RowFormat format) const;
    virtual QByteArray shownRowsAs(RowFormat format) const;
    /// The person accepted the findings of one of them.
    virtual bool isSelectionAccepted() const { return false; }
    /// What "Rebuild all broken" acts on.
    virtual std::vector<CheckedLink> brokenLinks() const { return {}; }
    /// What the reclaim basket takes: environments, and entries of caches.
    virtual std::vector<Path> reclaimable() const { return {}; }

    /// The current page says through the shared actions what can be done; all that belong to a page are off before.
    void setCurrent(bool isCurrent);
    bool isCurrent() const { return m_isCurrent; }
    virtual void focusFilter() {}
    virtual void clearFilter() {}
    virtual void setFilter(const QString &text) { Q_UNUSED(text) }
    virtual void focusNextPane() = 0;                            ///< the first one, when none has the focus
    virtual bool isTableFocused() const { return false; }        ///< what the page is about has the focus, not its details
    virtual void setMapShown(bool isShown) { Q_UNUSED(isShown) } ///< the page's map of sizes
    /// Chooses the thing that has this key on this page, now or when there is one.
    virtual void choose(const std::string &key) { Q_UNUSED(key) }

    virtual void restore(const QSettings &store) { Q_UNUSED(store) }
    virtual void save(QSettings &store) const { Q_UNUSED(store) }

signals:
    /// The page shows the newest picture.
    void shown();
    /// The person asks for a thing of another page: the page's name, and the thing's key there.
    void wanted(const QString &page, const std::string &key);
    /// The same for all that a filter finds there.
    void filterWanted(const QString &page, const QString &filter);
    void rebuildWanted(const std::vector<truewheel::CheckedLink> &links);
    void acceptWanted(const std::vector<truewheel::CheckedLink> &links);

protected:
    /// The actions outlive the page.
    Page(const QString &title, Actions &actions);
    virtual void refreshActions() = 0; ///< called while current only

    Actions &actions() const { return m_actions; }

private:
    QString m_title;
    Actions &m_actions;
    bool m_isCurrent = false;
};

} // namespace truewheel::gui
