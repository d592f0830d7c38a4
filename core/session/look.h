#pragma once
#include "core/session/services.h"

#include <memory>
#include <optional>
#include <vector>

namespace truewheel {

/// The picture of one look, with the repair of every link that needs one.
struct Look {
    Snapshot snapshot;
    /// One for each of snapshot.editables; nullopt where nothing is to be repaired.
    std::vector<std::optional<Result<Plan>>> plans;
    /// What the person accepted ("I know, do not tell me again"), also what has ended since.
    std::vector<Acceptance> acceptances;
    /// One for each of snapshot.editables: every finding of it is accepted.
    std::vector<bool> accepted;

    bool isAccepted(size_t editable) const { return editable < accepted.size() && accepted[editable]; }
};

/// The environment that the link lies in; nullptr when it is not in the snapshot.
const Environment *environmentOf(const Snapshot &snapshot, const CheckedLink &link);

/// How the link is repaired in this snapshot.
Result<Plan> planFor(const CheckedLink &link, const Snapshot &snapshot, const SessionServices &services);

/// Where a link and its environment are as in `before`, its plan is taken from there.
Look makeLook(Snapshot snapshot, const Look *before, const SessionServices &services, JobContext &job);

/// Reads them anew. What cannot be read hides nothing.
void readAcceptances(Look &look, const SessionServices &services);

} // namespace truewheel
