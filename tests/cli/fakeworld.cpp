#include "tests/cli/fakeworld.h"

#include <algorithm>

namespace truewheel::cli::test {

CheckedLink intactLink(const std::string &name, const Path &project, const Path &environment)
{
    CheckedLink checked;
    checked.link.name = name;
    checked.link.version = "0.1.0";
    checked.link.project = project;
    checked.link.environment = environment;
    checked.python = "3.11.7";
    checked.backend = "maturin";
    checked.verdict = Verdict::Intact;
    checked.summary = "Every expected file is there.";
    return checked;
}

CheckedLink absentLink(const std::string &name, const Path &project, const Path &environment)
{
    CheckedLink checked = intactLink(name, project, environment);
    checked.verdict = Verdict::Absent;
    checked.summary = "The extension module " + name + "._native is missing.";
    checked.remedy = Remedy::Rebuild;
    Expectation expected;
    expected.module = name + "._native";
    expected.path = project / "python" / name / "_native.cpython-311-x86_64-linux-gnu.so";
    expected.state = FileState::Absent;
    expected.evidence.push_back({Rule::Config, project / "pyproject.toml", "module-name = \"" + name + "._native\"", 12});
    expected.evidence.push_back({Rule::Import, project / "python" / name / "__init__.py", "from ._native import answer", 1});
    checked.expected.push_back(expected);
    return checked;
}

CheckedLink linkWith(Verdict verdict, const std::string &name, const Path &project, const Path &environment)
{
    CheckedLink checked = intactLink(name, project, environment);
    checked.verdict = verdict;
    return checked;
}

Plan rebuildPlan(const CheckedLink &checked)
{
    Plan plan;
    plan.package = checked.link.name;
    plan.project = checked.link.project;
    plan.environment = checked.link.environment;
    plan.backend = checked.backend;
    truewheel::Command command;
    command.argv = {"/usr/bin/uv",
                    "pip",
                    "install",
                    "--no-deps",
                    "--reinstall-package",
                    checked.link.name,
                    "-e",
                    pathBytes(checked.link.project),
                    "--python",
                    pathBytes(checked.link.environment)};
    command.directory = checked.link.project;
    command.unset = {"UV_PYTHON", "UV_PROJECT*"};
    command.set = {{"UV_LOCK_TIMEOUT", "600"}};
    plan.steps.push_back({"Rebuild " + checked.link.name, command});
    return plan;
}

FakeWorld::FakeWorld()
{
    fs.addDirectory("/here");
    repair = [this](const CheckedLink &before, const RepairEvents &) -> Result<RepairReport> {
        CheckedLink after = intactLink(before.link.name, before.link.project, before.link.environment);
        setVerdict(after);
        return RepairReport{before.verdict, after, 0, {}, 1.5, "/cache/truewheel/logs/1.log", true, {}};
    };
}

void FakeWorld::addEnvironment(const Path &path)
{
    fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\n");
    Environment environment;
    environment.path = path;
    environment.kind = "uv";
    snapshot.environments.push_back(environment);
}

void FakeWorld::addProject(const Path &path)
{
    fs.addFile(path / "pyproject.toml", "[project]\n");
}

void FakeWorld::setVerdict(const CheckedLink &checked)
{
    for (CheckedLink &link : snapshot.editables) {
        if (link.link.name == checked.link.name && link.link.environment == checked.link.environment)
            link = checked;
    }
}

Engine FakeWorld::engine()
{
    const auto pairOf = [](const Path &project, const Path &environment) { return pathBytes(project) + " in " + pathBytes(environment); };
    Engine engine;
    engine.look = [this](const SnapshotRequest &request, JobContext &job) -> Result<Snapshot> {
        events.push_back("look");
        known = request.knownEnvironments;
        if (job.isCancelled())
            return failure(ErrorCode::Cancelled, {});
        for (const Path &path : request.paths) {
            if (std::find(missing.begin(), missing.end(), path) != missing.end())
                return failure(ErrorCode::NotFound, pathBytes(path));
        }
        return snapshot;
    };
    engine.inventory = [this](const InventoryRequest &request, JobContext &job, const InventorySink &found) -> Result<Inventory> {
        events.push_back(request.roots.empty() ? "inventory" : "inventory " + pathBytes(request.roots.front()));
        for (const Path &root : request.roots) {
            if (std::find(missing.begin(), missing.end(), root) != missing.end())
                return failure(ErrorCode::NotFound, pathBytes(root));
        }
        inventory.isCancelled = job.isCancelled();
        for (const InventoryEntry &entry : inventory.entries) {
            if (found)
                found(entry);
        }
        return inventory;
    };
    engine.planIndexes = [this](const std::vector<AskedEnvironment> &environments) {
        events.push_back("plan indexes for " + std::to_string(environments.size()));
        return planIndexQuestion(environments, {fs, emptyLocations, emptyVariables, "https://index.example/simple", {}});
    };
    engine.advisoryService = [] { return std::string("https://advisories.example"); };
    engine.askIndexes = [this](const IndexPlan &, const IndexWish &wish, JobContext &) -> Result<IndexReport> {
        events.push_back(std::string("ask indexes") + (wish.releases ? " releases" : "") + (wish.advisories ? " advisories" : "")
                         + (wish.isOffline ? " offline" : ""));
        return indexReport;
    };
    engine.checkGenuine = [this](const IndexPlan &, JobContext &) -> Result<GenuineReport> {
        events.push_back("check genuine");
        return genuineReport;
    };
    engine.namedProject = [this](const Path &path) -> std::optional<Path> {
        for (Path at = path; at != at.parent_path() && !fs.exists(at / "pyvenv.cfg"); at = at.parent_path()) {
            if (fs.exists(at / "pyproject.toml"))
                return at;
        }
        return std::nullopt;
    };
    engine.plan = [this](const CheckedLink &checked, const Environment &) -> Result<Plan> {
        if (planError)
            return tl::unexpected(*planError);
        Plan plan = rebuildPlan(checked);
        plan.installs = planInstalls;
        return plan;
    };
    engine.isTrusted = [this, pairOf](const Path &project, const Path &environment) -> Result<bool> {
        return std::find(trusted.begin(), trusted.end(), pairOf(project, environment)) != trusted.end();
    };
    engine.grantTrust = [this, pairOf](const Path &project, const Path &environment) {
        trusted.push_back(pairOf(project, environment));
        return Result<void>();
    };
    engine.repair = [this](const Plan &plan, const CheckedLink &before, const RepairEvents &repairEvents, JobContext &) {
        events.push_back("repair " + plan.package);
        return repair(before, repairEvents);
    };
    engine.findUv = [this](const ForbiddenPlaces &) -> Result<Tool> {
        return uv ? Result<Tool>(*uv) : failure(ErrorCode::ToolMissing, "uv", "uv was not found.");
    };
    engine.settingsFile = [] { return Path("/home/ada/.config/truewheel/truewheel.conf"); };
    engine.syncChoices = [this](const Path &, const Environment &) -> Result<std::vector<SyncChoice>> { return choices; };
    engine.previewSync = [this, pairOf](const SyncRequest &request, const Tool &, JobContext &) -> Result<SyncPreview> {
        if (std::find(trusted.begin(), trusted.end(), pairOf(request.project, request.environment.path)) == trusted.end())
            return failure(ErrorCode::Untrusted, pathBytes(request.project));
        std::string asked = "preview";
        for (const SyncChoice &choice : request.choices)
            asked += choice.isHeld ? ' ' + choice.name : std::string();
        events.push_back(asked);
        return preview;
    };
    engine.applySync = [this](const SyncPreview &, const SyncRequest &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
        events.push_back("sync");
        RepairReport report;
        report.verified = isSyncVerified;
        report.reason = isSyncVerified ? "" : "idna is not what was announced";
        return report;
    };
    engine.explain = [](const CheckedLink &, JobContext &) -> Result<Explanation> { return Explanation{}; };
    engine.scanCaches = [this](const std::string &tool, JobContext &job) -> Result<CacheScan> {
        events.push_back("scan caches " + tool);
        return job.isCancelled() ? failure(ErrorCode::Cancelled, {}) : caches;
    };
    engine.measureCaches = [](CacheScan &, bool, JobContext &) { return Result<void>(); };
    engine.overBudget = [](const CacheScan &) { return std::vector<OverBudget>(); };
    engine.measureReclaim = [](const CacheScan &scan, bool, JobContext &) { return Result<Reclaim>(Reclaim(scan)); };
    engine.runReclaim = [this](const Reclaim &, const ReclaimPlan &, bool, const RepairEvents &, JobContext &) {
        events.push_back("run reclaim");
        return Result<ReclaimReport>(ReclaimReport());
    };
    engine.acceptances = [this]() -> Result<std::vector<Acceptance>> {
        return stateError ? Result<std::vector<Acceptance>>(tl::unexpected(*stateError)) : acceptances;
    };
    engine.accept = [this](const Acceptance &acceptance) {
        acceptances.push_back(acceptance);
        return Result<void>();
    };
    engine.withdraw = [this](const std::string &finding) {
        std::erase_if(acceptances, [&](const Acceptance &acceptance) { return acceptance.finding == finding; });
        return Result<void>();
    };
    engine.diagnostics.collect = [](JobContext &) { return std::vector<DiagnosticFile>{{"about.txt", "program\n\x1b[31mred\n"}}; };
    engine.diagnostics.save = [this](const Path &file, const std::vector<DiagnosticFile> &) -> Result<void> {
        if (file.parent_path() == "/nowhere")
            return failure(ErrorCode::PermissionDenied, pathBytes(file));
        events.push_back("save " + pathBytes(file));
        return {};
    };
    engine.settings = [] { return std::vector<SettingInUse>{{"tools/uv", {}}}; };
    engine.now = [] { return Timestamp{1'795'000'000, 0}; }; // 2026-11-18
    engine.startDetached = [this](const Path &program, const std::vector<std::string> &arguments) {
        std::string line = pathBytes(program);
        for (const std::string &argument : arguments)
            line += ' ' + argument;
        events.push_back(line);
        return Result<void>();
    };
    return engine;
}

ExitCode FakeWorld::run(const std::vector<std::string> &arguments)
{
    std::ostringstream outStream;
    std::ostringstream errStream;
    std::istringstream inStream(input);
    if (isOutFull)
        outStream.setstate(std::ios::badbit);
    EnvironmentVariables environment{variables};
    Locations locations = locationsFor(Os::Linux, EnvironmentVariables{{{"HOME", "/home/ada"}}});
    Context context{{outStream, errStream, inStream, isTerminal, isTerminal, isTerminal},
                    engine(),
                    fs,
                    locations,
                    environment,
                    here,
                    "/opt/truewheel/bin",
                    [this] { return cancelled; },
                    {}};
    events.clear();
    const ExitCode code = runProgram(arguments, context);
    out = outStream.str();
    err = errStream.str();
    return code;
}

} // namespace truewheel::cli::test
