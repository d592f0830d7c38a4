#pragma once
#include "core/editables/checkedlink.h"
#include "core/editables/linkreader.h"
#include "core/editables/project.h"

namespace truewheel {

/// Adds up the judged expectations of `checked` (DESIGN 4): verdict, summary, remedy and advice.
void conclude(const LinkReading &reading, const Project &project, CheckedLink &checked);

/// What one expectation contributes to the verdict.
Verdict verdictOf(const Expectation &expectation);

} // namespace truewheel
