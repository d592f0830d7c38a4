#pragma once
#include "core/environments/health.h"

namespace truewheel {

/// What an installation or removal that was cut off has left in the environment (HealthProblem::HalfInstalled); nullopt: nothing.
/// What could not be read is added to `unreadable`.
std::optional<HealthFinding> cutOffInstallation(const Environment &environment, const ScanFileSystem &fs, HealthDepth depth,
                                                std::vector<Error> &unreadable);

} // namespace truewheel
