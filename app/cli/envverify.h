#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// `truewheel env verify`: every file of the environments that the PATHs mean (default: here) against the hash in its RECORD.
/// Damage is Findings; extra files and rows without a hash are not.
ExitCode verifyEnvironments(Context &context, const std::vector<std::string> &paths);

} // namespace truewheel::cli
