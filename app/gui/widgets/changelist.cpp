#include "app/gui/widgets/changelist.h"

#include "app/gui/text/plaintext.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/plainlist.h"

#include <QHeaderView>
#include <algorithm>

namespace truewheel::gui {

namespace {

ChangeList::Change kindOf(const SyncChange &change)
{
    if (!change.to)
        return ChangeList::Change::Removed;
    return change.from ? ChangeList::Change::Changed : ChangeList::Change::Installed;
}

struct ChangeLook {
    const char *icon = "";
    Tone tone = Tone::Text;
    QString word;
};

ChangeLook lookOf(ChangeList::Change change)
{
    switch (change) {
    case ChangeList::Change::Removed: return {"removed", Tone::Broken, ChangeList::tr("Removed")};
    case ChangeList::Change::Changed: return {"changed", Tone::Suspect, ChangeList::tr("Changed")};
    case ChangeList::Change::Installed: return {"added", Tone::Fine, ChangeList::tr("Installed")};
    }
    return {};
}

} // namespace

ChangeList::ChangeList(QWidget *parent)
    : QTreeWidget(parent)
{
    setUpList(*this);
    setAccessibleName(tr("What changes"));
    setHeaderLabels({tr("Package"), tr("Change"), tr("Now"), tr("After")});
    header()->setDefaultSectionSize(150);
    header()->resizeSection(0, 230);
}

void ChangeList::setChanges(std::vector<SyncChange> changes)
{
    std::stable_sort(changes.begin(), changes.end(), [](const SyncChange &a, const SyncChange &b) { return kindOf(a) < kindOf(b); });
    clear();
    m_counts = {};
    for (const SyncChange &change : changes) {
        ++m_counts[size_t(kindOf(change))];
        const ChangeLook look = lookOf(kindOf(change));
        auto *item = new QTreeWidgetItem(this,
                                         {plain(change.name), look.word, plain(change.from.value_or("")), plain(change.to.value_or(""))});
        item->setIcon(0, symbol(QLatin1String(look.icon), look.tone));
        item->setForeground(1, colour(look.tone, palette()));
    }
}

} // namespace truewheel::gui
