#include "core/repair/environmentsteps.h"

#include "core/base/text.h"
#include "core/base/wallclock.h"
#include "core/environments/interpreters.h"
#include "core/environments/reader.h"
#include "core/repair/execution.h"
#include "core/repair/planner.h"
#include "core/repair/repairlog.h"
#include "core/repair/uvsettings.h"

#include <algorithm>

namespace truewheel {

namespace {

std::string minorOf(const SavedEnvironment &saved)
{
    return std::to_string(saved.major) + "." + std::to_string(saved.minor);
}

bool isVersionOf(const std::string &version, const std::string &minor)
{
    return version == minor || version.starts_with(minor + ".");
}

// The interpreter that the environment was made from, where it still lies there. Elsewhere than on Windows its name has its version.
Path ownInterpreter(const SavedEnvironment &saved, const FileSystem &fs)
{
    const std::string program = saved.implementation == "cpython" ? "python" : saved.implementation;
    const Path executable = saved.base / (program + minorOf(saved) + (saved.freeThreaded ? "t" : ""));
    return !saved.base.empty() && fs.isRegular(executable) ? executable : Path();
}

Command uvCommand(std::vector<std::string> argv, const Path &directory)
{
    Command command = commandOfUv({std::move(argv), directory, strippedVariables(), {}});
    command.unset.emplace_back("UV_VENV*");
    return command;
}

// A version that could be an option or another requirement is none.
bool isPlainVersion(const std::string &version)
{
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::string_view(".+!_-").find(c) != std::string_view::npos;
    };
    return !version.empty() && std::all_of(version.begin(), version.end(), isAllowed);
}

bool isOneWord(const std::string &url)
{
    return std::none_of(url.begin(), url.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == ';'; });
}

Step linkStep(const SavedPackage &package, const Path &at, const Tool &uv)
{
    std::vector<std::string> argv = {pathBytes(uv.path),
                                     "pip",
                                     "install",
                                     "--no-deps",
                                     "--reinstall-package",
                                     package.name,
                                     "-e",
                                     editableArgument(package.project),
                                     "--python",
                                     pathBytes(at)};
    addSettings(argv, package.configSettings, "--config-setting");
    return {"Link " + package.name, uvCommand(std::move(argv), package.project)};
}

} // namespace

PythonChoice choosePython(const SavedEnvironment &saved, const Path &otherwise, const EnvironmentWorld &world)
{
    const std::string minor = minorOf(saved);
    PythonChoice choice;
    choice.request = pathBytes(ownInterpreter(saved, world.fs));
    if (choice.request.empty() && !saved.freeThreaded) { // what is installed does not tell which of its builds is meant
        const Path home = saved.base.empty() ? saved.base : world.fs.realPath(saved.base).value_or(saved.base);
        for (const BaseInterpreter &base : findBaseInterpreters({world.locations, world.variables, world.fs})) {
            if (!base.isPresent || base.implementation != saved.implementation || !isVersionOf(base.version, minor))
                continue;
            const bool isBetter = base.executable.parent_path() == home || base.version == saved.python;
            if (choice.request.empty() || isBetter) {
                choice.request = pathBytes(base.executable);
                choice.note.reset();
                if (!isBetter && base.version != minor && !saved.python.empty())
                    choice.note = MakeNote{MakeNoteCode::OtherPython, {}, saved.python, choice.request};
            }
            if (base.executable.parent_path() == home)
                break;
        }
    }
    if (!choice.request.empty())
        return choice;
    if (!otherwise.empty()) {
        choice.request = pathBytes(otherwise);
        choice.note = MakeNote{MakeNoteCode::OtherPython, {}, minor, pathBytes(otherwise)};
        return choice;
    }
    choice.request = (saved.implementation == "cpython" ? "" : saved.implementation + "@") + minor + (saved.freeThreaded ? "t" : "");
    choice.note = MakeNote{MakeNoteCode::PythonNotFound, {}, minor, {}};
    return choice;
}

Step stepToMake(const SavedEnvironment &saved, const std::string &python, const Path &at, const Tool &uv)
{
    std::vector<std::string> argv = {pathBytes(uv.path), "venv", "--no-project", "--python", python};
    if (!saved.prompt.empty())
        argv.push_back("--prompt=" + saved.prompt);
    if (saved.seesBasePackages)
        argv.emplace_back("--system-site-packages");
    if (saved.isRelocatable)
        argv.emplace_back("--relocatable");
    argv.push_back(pathBytes(at));
    return {"Make the environment", uvCommand(std::move(argv), at.parent_path())};
}

MakeSteps stepsToInstall(const std::vector<SavedPackage> &packages, const Path &at, const Tool &uv, const FileSystem &fs)
{
    MakeSteps made;
    std::vector<std::string> argv = {pathBytes(uv.path), "pip", "install", "--no-deps", "--python", pathBytes(at), "--"};
    const size_t fixed = argv.size();
    std::vector<Step> links;
    for (const SavedPackage &package : packages) {
        const bool isNamed = isDistributionName(package.name);
        if (package.editable && isNamed && fs.isDirectory(package.project)) {
            links.push_back(linkStep(package, at, uv));
            made.builds.push_back(package.project);
        } else if (package.editable) {
            made.notes.push_back({MakeNoteCode::ProjectGone, package.name, pathBytes(package.project), {}});
        } else if (isNamed && !package.url.empty() && isOneWord(package.url)) {
            argv.push_back(package.name + " @ " + package.url);
        } else if (isNamed && isPlainVersion(package.version)) {
            argv.push_back(package.name + "==" + package.version);
        } else {
            made.notes.push_back({MakeNoteCode::VersionUnknown, package.name, {}, {}});
        }
        made.expected.push_back(package);
    }
    if (argv.size() > fixed) {
        const size_t count = argv.size() - fixed;
        const std::string title = "Install " + std::to_string(count) + (count == 1 ? " package" : " packages");
        made.steps.push_back({title, uvCommand(std::move(argv), at.parent_path())});
    }
    made.steps.insert(made.steps.end(), links.begin(), links.end());
    return made;
}

Result<void> refuseDiversion(const std::vector<Step> &steps, const EnvironmentWorld &world)
{
    for (const Step &step : steps) {
        const Command &command = step.command;
        const bool isUvPip = command.argv.size() > 1 && command.argv[1] == "pip";
        const std::string diversion = isUvPip ? diversionOfUv(command.directory, world.fs, world.locations, world.variables)
                                              : std::string();
        if (!diversion.empty())
            return failure(ErrorCode::Refused, pathBytes(command.directory), saidOfDiversion(diversion));
    }
    return {};
}

bool runEnvironmentSteps(const Plan &plan, const EnvironmentWorld &world, const RepairEvents &events, JobContext &job,
                         EnvironmentReport &report)
{
    Result<RepairLog> log = RepairLog::create(world.locations.logDirectory(), wallClock(), toString(plan.action));
    if (!log) {
        report.stopped = log.error();
        report.reason = "The log could not be written.";
        return false;
    }
    report.log = log->file();
    const Result<StepsResult> steps = runSteps(plan, *log, world.repairs(), events, job);
    log->finish();
    if (!steps) {
        report.stopped = steps.error();
        report.reason = said("%1.", howItStopped(steps.error()));
        return false;
    }
    if (steps->exitCode == 0)
        return true;
    report.toolError = steps->words;
    report.reason = said("%1 %2", failedWith("A command failed (status %1)", steps->exitCode, report.toolError), log->closing());
    return false;
}

Result<InventoryEntry> lookAtEnvironment(const Path &at, const EnvironmentWorld &world, HealthDepth depth)
{
    const Result<Environment> environment = readEnvironment(at, world.fs, world.locations.os);
    if (!environment)
        return tl::unexpected(environment.error());
    return inventoryEntryOf(*environment, world.inventory(), wallClock(), depth);
}

void discardMade(const Path &at, const EnvironmentWorld &world)
{
    JobContext job; // also after a cancel
    const Result<TreeManifest> manifest = readManifest(at, world.fs, job);
    if (manifest)
        (void)world.changer.removeTree(at, *manifest, job);
}

} // namespace truewheel
