#pragma once
#include "core/repair/environmentworld.h"
#include "core/repair/makenote.h"
#include "core/repair/plan.h"
#include "core/repair/savedenvironment.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// How uv is told which Python an environment is made from.
struct PythonChoice {
    std::string request;          ///< of `--python`: an executable of this machine, or "3.11"
    std::optional<MakeNote> note; ///< nullopt: the same one, or the same version
};

/// The interpreter of this machine that fits what the environment was made from: the same executable where it still lies, else one of the
/// same implementation and version, or of the same minor version. `otherwise`: an executable to take when there is none; empty: uv is asked
/// for the minor version.
PythonChoice choosePython(const SavedEnvironment &saved, const Path &otherwise, const EnvironmentWorld &world);

/// The commands that make an environment, and what they cannot bring back.
struct MakeSteps {
    std::vector<Step> steps;
    std::vector<MakeNote> notes;
    std::vector<Path> builds;           ///< projects whose own code runs when they are linked again
    std::vector<SavedPackage> expected; ///< what must be there afterwards
};

/// `uv venv` at `at`, which must be free.
Step stepToMake(const SavedEnvironment &saved, const std::string &python, const Path &at, const Tool &uv);
/// Exact versions, nothing else: `uv pip install --no-deps NAME==VERSION …`, and each editable link in its project's directory.
/// Nothing for no packages.
MakeSteps stepsToInstall(const std::vector<SavedPackage> &packages, const Path &at, const Tool &uv, const FileSystem &fs);

/// Refused when uv's configuration sends what a step of `uv pip install` installs to another place than the environment.
Result<void> refuseDiversion(const std::vector<Step> &steps, const EnvironmentWorld &world);

/// Runs the steps with a log. `report` gets the log, what stopped them and the tool's words. True when every command ended well.
bool runEnvironmentSteps(const Plan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job,
                         EnvironmentReport &report);

/// The packages of the environment at `at` as they are now. Errors: of readEnvironment().
Result<InventoryEntry> lookAtEnvironment(const Path &at, const EnvironmentWorld &world, HealthDepth depth);

/// Removes what our own commands have made at `at` and nobody else has seen. What cannot be removed stays.
void discardMade(const Path &at, const EnvironmentWorld &world);

} // namespace truewheel
