#include "app/gui/text/overviewwords.h"

#include "app/gui/models/overview.h"
#include "app/gui/text/plaintext.h"

#include <QLocale>
#include <algorithm>

namespace truewheel::gui {

namespace {

QString ofLinks(const Overview &overview)
{
    if (overview.links == 0)
        return OverviewWords::tr("No editable link was found");
    const QString all = QLocale().toString(overview.links);
    if (!overview.broken.empty())
        return OverviewWords::tr("%n of %1 editable link(s) are broken", nullptr, int(overview.broken.size())).arg(all);
    if (overview.isIncomplete())
        return OverviewWords::tr("None of the %n editable link(s) was found broken", nullptr, overview.links);
    if (overview.accepted > 0)
        return OverviewWords::tr("Nothing is broken that you do not know of");
    return overview.sick.empty() ? OverviewWords::tr("Nothing is broken") : OverviewWords::tr("No editable link is broken");
}

} // namespace

QString OverviewWords::sentence(const Overview &overview, ScanState state)
{
    if (!overview.look || !overview.picture)
        return state == ScanState::Nothing ? tr("Nothing has been looked at yet.") : tr("Looking through this machine…");
    QStringList clauses{ofLinks(overview)};
    if (!overview.sick.empty())
        clauses.append(tr("%n environment(s) do not work", nullptr, int(overview.sick.size())));
    if (!overview.traps.empty())
        clauses.append(tr("%n trap(s) are armed", nullptr, int(overview.traps.size())));
    if (overview.reclaimable > 0)
        clauses.append(tr("%1 can be had back").arg(shownSize(overview.reclaimable, overview.isMeasured)));
    if (overview.isIncomplete())
        clauses.append(tr("not everything could be read"));
    if (overview.picture->isStored)
        clauses.append(tr("that is how it was last time"));
    else if (state == ScanState::Looking)
        clauses.append(tr("there may be more, the search goes on"));
    else if (!overview.picture->isWhole)
        clauses.append(tr("there may be more, the search was stopped"));
    return tr("%1.", "ends a sentence").arg(clauses.join(tr("; ", "between the parts of a sentence")));
}

QString OverviewWords::extent(const Overview &overview)
{
    if (!overview.picture)
        return {};
    QStringList parts{tr("%n environment(s)", nullptr, int(overview.picture->environments.size())),
                      tr("%n package(s)", nullptr, overview.packages), tr("%n editable link(s)", nullptr, overview.links)};
    if (overview.hasCaches)
        parts.append(tr("%n cache(s)", nullptr, int(overview.picture->caches->caches.size())));
    if (overview.suspect > 0)
        parts.append(tr("%n link(s) worth a look", nullptr, overview.suspect));
    if (overview.accepted > 0)
        parts.append(tr("%n accepted", nullptr, overview.accepted));
    if (overview.picture->isStored)
        parts.append(tr("as of %1").arg(shownMoment(overview.picture->taken)));
    return parts.join(QStringLiteral(" · "));
}

QString OverviewWords::changes(const Overview &overview)
{
    constexpr size_t most = 12;
    if (!overview.before)
        return tr("This is the first look. The next one says here what has changed.");
    QStringList lines;
    for (size_t i = 0; i < std::min(overview.changes.size(), most); ++i) {
        const OverviewChange &change = overview.changes[i];
        switch (change.kind) {
        case OverviewChange::Kind::Broke: lines.append(tr("%1 broke").arg(change.name)); break;
        case OverviewChange::Kind::Repaired: lines.append(tr("%1 works again").arg(change.name)); break;
        case OverviewChange::Kind::Appeared: lines.append(tr("New environment %1").arg(change.name)); break;
        case OverviewChange::Kind::Gone: lines.append(tr("Environment %1 is gone").arg(change.name)); break;
        }
    }
    if (overview.changes.size() > most)
        lines.append(tr("and %n more", nullptr, int(overview.changes.size() - most)));
    return lines.isEmpty() ? tr("Nothing has changed since %1.").arg(shownMoment(*overview.before)) : lines.join(QLatin1Char('\n'));
}

QString OverviewWords::brokenHeading(const Overview &overview)
{
    return tr("Broken (%1)").arg(QLocale().toString(overview.broken.size()));
}

} // namespace truewheel::gui
