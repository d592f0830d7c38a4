#include "core/session/look.h"

#include "core/base/wallclock.h"

#include <algorithm>

namespace truewheel {

namespace {

bool needsRepair(const CheckedLink &link)
{
    return link.remedy != Remedy::None && severityOf(link.verdict) != Severity::Fine;
}

/// nullptr where there was no such link, or its environment has changed since.
const std::optional<Result<Plan>> *planOf(const CheckedLink &link, const Look &before, const Snapshot &now)
{
    const std::vector<CheckedLink> &known = before.snapshot.editables;
    const auto same = std::find(known.begin(), known.end(), link);
    const Environment *then = environmentOf(before.snapshot, link);
    const Environment *today = environmentOf(now, link);
    const size_t at = size_t(same - known.begin());
    return same != known.end() && at < before.plans.size() && then && today && *then == *today ? &before.plans[at] : nullptr;
}

} // namespace

const Environment *environmentOf(const Snapshot &snapshot, const CheckedLink &link)
{
    const auto found = std::find_if(snapshot.environments.begin(), snapshot.environments.end(),
                                    [&link](const Environment &e) { return e.path == link.link.environment; });
    return found == snapshot.environments.end() ? nullptr : &*found;
}

Result<Plan> planFor(const CheckedLink &link, const Snapshot &snapshot, const SessionServices &services)
{
    const Environment *environment = environmentOf(snapshot, link);
    if (!environment)
        return failure(ErrorCode::NotFound, pathBytes(link.link.environment), "the environment is not in this picture");
    return services.planRepair(link, *environment);
}

Look makeLook(Snapshot snapshot, const Look *before, const SessionServices &services, JobContext &job)
{
    Look look{std::move(snapshot), {}, {}, {}};
    readAcceptances(look, services);
    look.plans.resize(look.snapshot.editables.size());
    for (size_t i = 0; i < look.plans.size() && !job.isCancelled(); ++i) {
        const CheckedLink &link = look.snapshot.editables[i];
        if (!needsRepair(link))
            continue;
        const std::optional<Result<Plan>> *known = before ? planOf(link, *before, look.snapshot) : nullptr;
        look.plans[i] = known ? *known : std::optional(planFor(link, look.snapshot, services));
    }
    return look;
}

void readAcceptances(Look &look, const SessionServices &services)
{
    Result<std::vector<Acceptance>> kept = services.acceptances();
    if (kept)
        look.acceptances = std::move(*kept);
    else
        look.snapshot.unreadable.push_back(kept.error());
    look.accepted.assign(look.snapshot.editables.size(), false);
    for (size_t i = 0; i < look.accepted.size() && !look.acceptances.empty(); ++i)
        look.accepted[i] = isAccepted(look.snapshot.editables[i], look.acceptances, wallClock());
}

} // namespace truewheel
