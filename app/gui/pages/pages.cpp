#include "app/gui/pages/pages.h"

#include "app/gui/pages/activitypage.h"
#include "app/gui/pages/cachespage.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/pages/overviewpage.h"
#include "app/gui/pages/packagespage.h"

namespace truewheel::gui {

namespace {

template<typename P>
Page *make(Session &session, Actions &actions)
{
    return new P(session, actions);
}

constexpr PageRow rows[] = {
    {"overview", "overview", QT_TRANSLATE_NOOP("Pages", "Over&view"),
     QT_TRANSLATE_NOOP("Pages", "The state of this machine, what is broken first"), make<OverviewPage>},
    {"environments", "environments", QT_TRANSLATE_NOOP("Pages", "E&nvironments"),
     QT_TRANSLATE_NOOP("Pages", "Every Python environment of this machine"), make<EnvironmentsPage>},
    {"links", "link", QT_TRANSLATE_NOOP("Pages", "&Editable links"),
     QT_TRANSLATE_NOOP("Pages", "The editable links of what was looked at, and what is wrong with them"), make<LinksPage>},
    {"caches", "caches", QT_TRANSLATE_NOOP("Pages", "Ca&ches"),
     QT_TRANSLATE_NOOP("Pages", "What the caches of uv, pip and the others hold, and what in them is stale"), make<CachesPage>},
    {"packages", "packages", QT_TRANSLATE_NOOP("Pages", "&Packages"),
     QT_TRANSLATE_NOOP("Pages", "Every package of every environment, and what the indexes say of it"), make<PackagesPage>},
    {"activity", "activity", QT_TRANSLATE_NOOP("Pages", "&Activity"),
     QT_TRANSLATE_NOOP("Pages", "What runs, what is done, and the journal of everything that was done"), make<ActivityPage>},
};

} // namespace

std::span<const PageRow> pageRows()
{
    return rows;
}

} // namespace truewheel::gui
