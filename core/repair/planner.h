#pragma once
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/repair/plan.h"
#include "core/repair/tools.h"

#include <optional>

namespace truewheel {

struct PlannerInput {
    std::optional<Tool> uv;
    Path uvCache; ///< where uv's lock would be waited for; empty: not known
};

/// Pure: what would put this link right, in the form that works for its backend (DESIGN 5, FACTS 5).
/// Errors: Unsupported (subject: the project; detail: the advice) when no command of ours repairs it,
/// ToolMissing when neither uv nor the environment's own pip is there.
Result<Plan> planRepair(const CheckedLink &checked, const Environment &environment, const PlannerInput &input);

} // namespace truewheel
