#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/platform/locations.h"

#include <string>
#include <vector>

namespace truewheel {

/// Where the reports of crashes lie: for their user alone, the newest few.
Path crashDirectory(const Locations &locations);

/// From now on a crash of this process writes into a file that lies ready in the directory: `program`, the system, the signal (or exception),
/// the addresses of the calling functions, and where code was loaded. Then the process ends as it would have. What runs then allocates
/// nothing and takes no lock. Once in a process. Errors: PermissionDenied, Io.
Result<void> catchCrashes(const Path &directory, const std::string &program);

/// The reports of processes that have ended, of which nobody was told: each is given once, the newest first.
std::vector<Path> takeNewCrashes(const Path &directory);

/// All that are kept, the newest first.
std::vector<Path> crashReports(const Path &directory);

} // namespace truewheel
