#pragma once
#include "core/base/result.h"
#include "core/base/timestamp.h"
#include "core/environments/environment.h"
#include "core/platform/filesystem.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// What can be wrong with an environment as a whole, in the order of the contract (docs/cli.md).
enum class HealthProblem {
    BaseMissing,    ///< the interpreter that it was made from is gone
    BaseUpgraded,   ///< that interpreter is now of another minor version, which looks for packages elsewhere
    HalfInstalled,  ///< the installation or removal of a distribution was cut off: parts of it are missing
    Moved,          ///< its scripts point to the place where it was made
    ProjectMissing, ///< the project that it belongs to is gone
    Empty,          ///< nothing is installed in it
    EndOfLife,      ///< its version of Python gets no security fixes any more
};
std::string toString(HealthProblem problem); ///< "base-missing", …

/// True for what keeps the environment from working; the others only deserve a look.
bool isBroken(HealthProblem problem);

struct HealthEvidence {
    Path source;  ///< the file or directory that was read
    Said detail;  ///< English; names are the stranger's own, escape before showing
    int line = 0; ///< 1-based; 0 when it is the whole file
    bool operator==(const HealthEvidence &) const = default;
};

struct HealthFinding {
    HealthProblem problem = HealthProblem::Empty;
    Said summary; ///< one English sentence
    std::vector<HealthEvidence> evidence;
    std::string remedy; ///< one English sentence: what to do
    Path madeAt = {};   ///< of Moved: the place that the scripts name
    bool operator==(const HealthFinding &) const = default;
};

struct Health {
    std::vector<HealthFinding> findings; ///< each problem at most once, in the order of the enum
    std::vector<Error> unreadable;
};

enum class HealthDepth {
    /// From a listing of site-packages and of each dist-info: RECORD is read of those alone that look cut off.
    Quick,
    /// Every row of every RECORD is looked for, and every script.
    Full,
};

/// Judges an environment from its files alone. `environment.project` has been filled in by ownerOf().
Health checkHealth(const Environment &environment, const ScanFileSystem &fs, Timestamp now, HealthDepth depth = HealthDepth::Quick);

/// The last day (UTC) on which the branch of CPython got fixes; nullopt when it is not known: a newer one.
struct EndOfLife {
    int major = 0;
    int minor = 0;
    const char *day = ""; ///< "2025-10-31"
    int64_t seconds = 0;  ///< the end of that day, since the Unix epoch
};
std::optional<EndOfLife> endOfLifeOf(int major, int minor);

} // namespace truewheel
