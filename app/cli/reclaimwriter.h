#pragma once
#include "app/cli/context.h"
#include "core/repair/reclaimrun.h"

#include <QJsonObject>
#include <optional>

namespace truewheel::cli {

/// The answer of `cache reclaim` and `cache prune`.
struct ReclaimAnswer {
    std::string command; ///< "cache reclaim", "cache prune"
    ReclaimPlan plan;
    std::optional<uint64_t> target;
    bool isSelection = false;
    std::vector<Error> unreadable;
    std::optional<ReclaimReport> report; ///< when it was run
    std::string reason;                  ///< English; why it was not run although it was asked for
};

QJsonObject toJson(const ReclaimAnswer &answer);
/// What the plan would give back, and for what; before anything is run.
void writePlan(const ReclaimAnswer &answer, const Context &context);
/// What was promised, and what really came back.
void writeReport(const ReclaimReport &report, const Context &context);

} // namespace truewheel::cli
