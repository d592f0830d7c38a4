#pragma once
#include "core/editables/checkedlink.h"
#include "core/environments/environment.h"
#include "core/repair/plan.h"
#include "core/repair/tools.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace truewheel {

/// What a plan depends on besides the link itself. lookForTools() fills it from the disk.
struct PlannerInput {
    std::optional<Tool> uv;
    Path uvCache;                            ///< where uv's lock would be waited for; empty: not known
    bool hasPip = false;                     ///< pip is installed in the environment
    std::set<std::string> settingsOfUv = {}; ///< config settings that uv gives by itself, by key: recorded ones of that key are left to it
    bool hasPython = true;                   ///< the environment's executable is a file; false when its base interpreter is gone
    std::optional<Error> pythonError = {};   ///< why it could not be looked at
    std::string diversion = {};              ///< where uv's configuration sends what is installed; empty: nowhere
    Said whyNoUv = "uv was not found.";      ///< a sentence, when there is none
    std::string projectName = {};            ///< as pyproject.toml says it; empty: it does not
    /// The project that the environment belongs to has uv build this one in the environment itself.
    bool isBuiltInTheEnvironment = false;
    std::string searchPath = {};                       ///< PATH with the environment's programs first, as a build in it expects them
    std::map<std::string, std::string> variables = {}; ///< what uv gave the last build by itself, and records
};

/// Reads the disk for a plan for `link` in `environment`. Starts no program. `uvSetting` is the person's own choice of uv; empty: looked for.
PlannerInput lookForTools(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables, const EditableLink &link,
                          const Environment &environment, const Path &currentDirectory, const Path &uvSetting = {});

/// Pure: what would put this link right, in the form that works for its backend (DESIGN 5).
/// Errors: Unsupported (subject: the project; detail: the advice) when no command of ours repairs it, Refused (subject: the
/// package) when its name is not one that PEP 508 allows, Unsupported also when the project has another name now, ToolMissing when neither uv nor the environment's own pip is there.
Result<Plan> planRepair(const CheckedLink &checked, const Environment &environment, const PlannerInput &input);

/// PEP 508: ^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$ without case. So it cannot look like an option.
bool isDistributionName(const std::string &name);

/// Appends each setting as its tool takes it: `-C KEY=VALUE`, and as `longOption` what would be taken for an option. `longOption` is
/// "--config-setting" of uv or "--config-settings" of pip, which takes that form alone.
void addSettings(std::vector<std::string> &argv, const std::map<std::string, std::string> &settings, const std::string &longOption);

/// The variables that no command of a repair may see: each would send the build to another place (DESIGN 5).
const std::vector<std::string> &strippedVariables();

/// `command`, which runs uv, with a short wait for uv's locks (an older uv does not know the variable and waits on).
Command commandOfUv(Command command);

/// The argument of `-e` for a project: its path, or its file URL where uv or pip would read the path as something else (brackets
/// are extras, `${…}` a variable, `;` a marker); `.` where neither form can say it (a `#`, bytes that are not UTF-8).
std::string editableArgument(const Path &project);

} // namespace truewheel
