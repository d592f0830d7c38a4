#include "app/gui/pages/overviewproblems.h"

#include "app/gui/text/cachewords.h"
#include "app/gui/text/environmentwords.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/overviewwords.h"
#include "app/gui/text/plaintext.h"

namespace truewheel::gui {

std::string keyOf(const ArmedEntry &trap)
{
    return "stale " + toString(trap.stale->kind) + ' ' + pathBytes(trap.stale->path);
}

Severity severityOf(const Overview &overview)
{
    if (!overview.broken.empty() || !overview.sick.empty())
        return Severity::Broken;
    if (overview.isIncomplete())
        return Severity::Incomplete;
    return overview.traps.empty() && overview.suspect == 0 ? Severity::Fine : Severity::Suspect;
}

Problem problemOf(const CheckedLink &link)
{
    return {plain(link.link.name), Findings::word(link.verdict), shownPath(link.link.project), Findings::summary(link),
            truewheel::severityOf(link.verdict)};
}

Problem problemOf(const ArmedEntry &trap)
{
    const QString name = trap.wheel ? plain(trap.wheel->name) + QLatin1Char(' ') + plain(trap.wheel->version) : shownName(trap.stale->path);
    return {name, CacheWords::word(trap.stale->kind), shownPath(trap.stale->path), CacheWords::meaning(trap.stale->kind),
            gui::severityOf(trap.stale->kind)};
}

Problem problemOf(const InventoryEntry &entry)
{
    return {EnvironmentWords::name(entry.environment), EnvironmentWords::state(entry), shownPath(entry.environment.path),
            EnvironmentWords::summary(entry), Severity::Broken};
}

Problem allWell(const Overview &overview)
{
    if (overview.isIncomplete())
        return {OverviewWords::tr("Nothing was found broken"),
                OverviewWords::tr("Incomplete"),
                {},
                OverviewWords::tr("Something could not be read, so there may be more."),
                Severity::Incomplete};
    if (overview.links == 0)
        return {OverviewWords::tr("Nothing is broken"),
                OverviewWords::tr("Fine"),
                {},
                OverviewWords::tr("No package on this machine is installed as a link to its project."),
                Severity::Fine};
    return {OverviewWords::tr("Nothing is broken"),
            OverviewWords::tr("Fine"),
            {},
            overview.accepted > 0
                ? OverviewWords::tr("%n link(s) are left out, because you accepted what is wrong with them.", nullptr, overview.accepted)
                : OverviewWords::tr("Every editable link finds the files that it needs."),
            Severity::Fine};
}

std::vector<DiskShare> sharesOf(const Overview &overview, bool isBusy)
{
    const auto size = [&overview, isBusy](uint64_t bytes) {
        if (bytes == 0 && !overview.isMeasured)
            return isBusy ? OverviewWords::tr("measuring…") : OverviewWords::tr("not measured");
        return shownSize(bytes, overview.isMeasured);
    };
    return {{OverviewWords::tr("Environments"), size(overview.environmentsOnDisk), overview.environmentsOnDisk, Tone::Accent},
            {OverviewWords::tr("Caches"), size(overview.cachesOnDisk), overview.cachesOnDisk, Tone::Accent},
            {OverviewWords::tr("Can be had back"), size(overview.reclaimable), overview.reclaimable, Tone::Suspect}};
}

} // namespace truewheel::gui
