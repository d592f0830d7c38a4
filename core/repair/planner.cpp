#include "core/repair/planner.h"

#include "core/base/text.h"
#include "core/editables/linkfarm.h"
#include "core/python/tomldocument.h"
#include "core/repair/uvsettings.h"

#include <algorithm>

namespace truewheel {

namespace {

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

Command commandIn(const CheckedLink &checked, std::vector<std::string> argv)
{
    return {std::move(argv), checked.link.project, strippedVariables(), {}};
}

// What was recorded is for the build, and may not send the command itself to another place or index.
bool isForTheBuild(const std::string &variable)
{
    const bool isOfATool = variable.starts_with("UV_") || variable.starts_with("PIP_");
    return !isOfATool && !childEnvironment({{variable, {}}}, {{}, {}, strippedVariables(), {}}).empty();
}

Step rebuildWithUv(const CheckedLink &checked, const Environment &environment, const PlannerInput &input, bool inEnvironment)
{
    const EditableLink &link = checked.link;
    std::vector<std::string> argv = {pathBytes(input.uv->path), "pip", "install", "--no-deps", "--reinstall-package", link.name};
    if (inEnvironment)
        argv.insert(argv.end(), {"--no-build-isolation-package", link.name});
    argv.insert(argv.end(), {"-e", editableArgument(link.project), "--python", pathBytes(environment.path)});
    std::map<std::string, std::string> settings = settingsOfBuild(link);
    std::erase_if(settings, [&](const auto &setting) { return input.settingsOfUv.contains(setting.first); });
    addSettings(argv, settings, "--config-setting");
    return {said("Rebuild %1", link.name), commandOfUv(commandIn(checked, std::move(argv)))};
}

Step rebuildWithPip(const CheckedLink &checked, const Environment &environment, const PlannerInput &input, bool inEnvironment)
{
    const EditableLink &link = checked.link;
    std::vector<std::string> argv = {pathBytes(environment.python), "-m", "pip", "install", "--no-deps", "--force-reinstall"};
    if (inEnvironment)
        argv.push_back("--no-build-isolation");
    argv.insert(argv.end(), {"-e", editableArgument(link.project)});
    addSettings(argv, settingsOfBuild(link), "--config-settings");
    Command command = commandIn(checked, std::move(argv));
    if (inEnvironment && !input.searchPath.empty()) // uv does it by itself: meson and ninja are looked for there
        command.set["PATH"] = input.searchPath;
    return {said("Rebuild %1", link.name), std::move(command)};
}

// The requirements are the project's own text: after `--` none of them can be an option.
Step prepare(const CheckedLink &checked, const Environment &environment, const PlannerInput &input)
{
    std::vector<std::string> argv;
    if (input.uv)
        argv = {pathBytes(input.uv->path), "pip", "install", "--python", pathBytes(environment.path), "--"};
    else
        argv = {pathBytes(environment.python), "-m", "pip", "install", "--"};
    argv.insert(argv.end(), checked.buildRequires.begin(), checked.buildRequires.end());
    Command command = commandIn(checked, std::move(argv));
    return {said("Install the build requirements of %1", checked.link.name),
            input.uv ? commandOfUv(std::move(command)) : std::move(command)};
}

RepairAction actionFor(Remedy remedy)
{
    switch (remedy) {
    case Remedy::PrepareAndRebuild: return RepairAction::PrepareAndRebuild;
    case Remedy::RecreateLink: return RepairAction::RecreateLink;
    case Remedy::Rebuild:
    case Remedy::None: break;
    }
    return RepairAction::Rebuild;
}

} // namespace

void addSettings(std::vector<std::string> &argv, const std::map<std::string, std::string> &settings, const std::string &longOption)
{
    for (const auto &[key, value] : settings) {
        if (key.starts_with('-') || longOption == "--config-settings") {
            argv.push_back(longOption + "=" + key + "=" + value);
        } else {
            argv.push_back("-C");
            argv.push_back(key + "=" + value);
        }
    }
}

bool isDistributionName(const std::string &name)
{
    const auto isAllowed = [](char c) { return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-'; };
    return !name.empty() && isLetterOrDigit(name.front()) && isLetterOrDigit(name.back())
        && std::all_of(name.begin(), name.end(), isAllowed);
}

const std::vector<std::string> &strippedVariables()
{
    static const std::vector<std::string> names = {
        "UV_PROJECT*",      "UV_WORKING_DIRECTORY",
        "UV_WORKING_DIR",   "UV_NO_EDITABLE*",
        "UV_NO_BUILD*",     "UV_PYTHON",
        "UV_SYSTEM_PYTHON", "UV_FROZEN",
        "UV_LOCKED",        "PIP_TARGET",
        "PIP_PREFIX",       "PIP_ROOT",
        "PIP_USER",         "PYTHON*",
        "VIRTUAL_ENV",      "CONDA_PREFIX",
    };
    return names;
}

Command commandOfUv(Command command)
{
    command.set["UV_LOCK_TIMEOUT"] = "60"; // seconds; uv's own default is five minutes
    return command;
}

std::string editableArgument(const Path &project)
{
    const std::string bytes = pathBytes(project);
    if (bytes.find('#') != std::string::npos || !isValidUtf8(bytes))
        return ".";
    const auto isPlain = [](char c) {
        return isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80
            || std::string_view("/-._~+=: ").find(c) != std::string_view::npos;
    };
    if (std::all_of(bytes.begin(), bytes.end(), isPlain) && !bytes.ends_with(' '))
        return bytes;
    return fileUrl(project);
}

PlannerInput lookForTools(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &variables, const EditableLink &link,
                          const Environment &environment, const Path &currentDirectory, const Path &uvSetting)
{
    PlannerInput input;
    const ForbiddenPlaces forbidden{{link.project, environment.path}, currentDirectory};
    input.uv = findUv(fs, locations, variables, forbidden, uvSetting);
    if (!input.uv)
        input.whyNoUv = whyNoUv(fs, locations, variables, forbidden, uvSetting);
    input.uvCache = locations.uvCache;
    if (input.uv && !settingsOfBuild(link).empty())
        input.settingsOfUv = configSettingsOfUv(link.project, link.name, fs, locations, variables);
    const Result<FileStatus> python = fs.status(environment.python);
    input.hasPython = python && python->type == FileType::Regular;
    if (!python && !isAbsence(python.error()))
        input.pythonError = python.error();
    if (input.uv)
        input.diversion = diversionOfUv(link.project, fs, locations, variables);
    const Path owner = environment.project.empty() ? environment.path.parent_path() : environment.project;
    input.isBuiltInTheEnvironment = isBuiltInTheEnvironment(owner, link.name, fs, locations, variables);
    input.variables = recordedVariables(link.distInfo, fs);
    const std::optional<std::string> path = variables.get("PATH");
    input.searchPath = pathBytes(environment.python.parent_path()) + (path ? (locations.os == Os::Windows ? ";" : ":") + *path : "");
    if (const Result<TomlValue> pyproject = readToml(fs, link.project / "pyproject.toml"))
        input.projectName = pyproject->find("project.name").string(pyproject->find("tool.poetry.name").string());
    for (const Path &sitePackages : environment.sitePackages)
        input.hasPip = input.hasPip || fs.isRegular(sitePackages / "pip" / "__main__.py");
    return input;
}

Result<Plan> planRepair(const CheckedLink &checked, const Environment &environment, const PlannerInput &input)
{
    const EditableLink &link = checked.link;
    if (checked.remedy == Remedy::None)
        return failure(ErrorCode::Unsupported, pathBytes(link.project), checked.advice);
    if (input.pythonError)
        return tl::unexpected(*input.pythonError);
    if (!input.hasPython)
        return failure(
            ErrorCode::Unsupported, pathBytes(link.project),
            "The environment's Python is gone, so nothing can be built for it. Make the environment again, for a uv project with `uv sync`.");
    if (!isDistributionName(link.name))
        return failure(ErrorCode::Refused, link.name, "not a name that a package may have");
    if (!input.diversion.empty())
        return failure(ErrorCode::Refused, pathBytes(link.project), saidOfDiversion(input.diversion));
    if (!input.projectName.empty() && normalizedName(input.projectName) != normalizedName(link.name)) {
        const std::string python = " --python " + shellQuote(displayPath(environment.path));
        return failure(ErrorCode::Unsupported, pathBytes(link.project),
                       said("The project is called %1 now: a build would install that beside %2. Put it in its place: %3, then %4.",
                            input.projectName, link.name, "uv pip uninstall " + link.name + python,
                            "uv pip install -e " + shellQuote(displayPath(link.project)) + python));
    }
    if (!input.uv && !input.hasPip)
        return failure(ErrorCode::ToolMissing, "uv", said("%1 The environment has no pip either.", input.whyNoUv));

    Plan plan;
    plan.action = actionFor(checked.remedy);
    plan.package = link.name;
    plan.project = link.project;
    plan.environment = environment.path;
    plan.backend = checked.backend;
    const bool prepared = checked.remedy == Remedy::PrepareAndRebuild;
    if (prepared && !checked.buildRequires.empty()) {
        plan.installs = checked.buildRequires;
        plan.steps.push_back(prepare(checked, environment, input));
    }
    const bool inEnvironment = prepared || input.isBuiltInTheEnvironment;
    plan.steps.push_back(input.uv ? rebuildWithUv(checked, environment, input, inEnvironment)
                                  : rebuildWithPip(checked, environment, input, inEnvironment));
    for (const auto &[name, value] : input.variables) {
        if (isForTheBuild(name))
            plan.steps.back().command.set.emplace(name, value);
    }
    return plan;
}

} // namespace truewheel
