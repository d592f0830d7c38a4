#include "app/gui/shots/sampleactions.h"

namespace truewheel::gui {

namespace {

const Path home = "/home/ada";

SavedEnvironment savedAt(const Path &path)
{
    SavedEnvironment saved;
    saved.path = path;
    saved.kind = "uv";
    saved.implementation = "cpython";
    saved.python = "3.12.11";
    saved.major = 3;
    saved.minor = 12;
    saved.base = home / ".local/share/uv/python/cpython-3.12.11-linux-x86_64-gnu/bin";
    saved.packages = {{"anyio", "4.9.0", false, false, {}, {}, {}},
                      {"certifi", "2026.4.26", false, false, {}, {}, {}},
                      {"matlib", "0.4.1", true, true, home / "src/matlib", {}, {}},
                      {"numpy", "2.3.4", true, false, {}, {}, {}},
                      {"pandas", "2.2.3", true, false, {}, {}, {}},
                      {"pytest", "9.0.1", true, false, {}, {}, {}},
                      {"ruff", "0.14.2", true, false, {}, {}, {}},
                      {"scipy", "1.16.0", true, false, {}, {}, {}}};
    return saved;
}

Result<RemovalPlan> planRemoval(const Path &path, RemovalMode mode, JobContext &)
{
    RemovalPlan plan;
    plan.mode = mode;
    plan.environment.path = path;
    plan.saved = savedAt(path);
    TreeManifest manifest;
    for (int i = 0; i < 12'482; ++i)
        manifest.entries[std::to_string(i)] = {{1, uint64_t(i)}, i % 9 == 0 ? FileType::Directory : FileType::Regular};
    plan.manifest = std::make_shared<const TreeManifest>(std::move(manifest));
    plan.sizes = {912'345'678, 684'810'240, 76'062'720};
    plan.strangers = {"notes.txt"};
    return plan;
}

Restorable restorableAt(const Path &path, Whereabouts where, int daysAgo)
{
    Restorable one;
    one.removal.environment = path;
    one.removal.started = {1795305600 - int64_t(daysAgo) * 86400, 0};
    one.saved = savedAt(path);
    one.where = where;
    one.trashed = {home / ".local/share/Trash/files" / path.filename(), {}};
    return one;
}

Step step(const std::string &title, std::vector<std::string> words)
{
    words.insert(words.begin(), pathBytes(home / ".local/bin/uv"));
    return {title, {std::move(words), home / "work/reports", {}, {}}};
}

Result<EnvironmentRepairPlan> planRepair(const Path &path, JobContext &)
{
    EnvironmentRepairPlan plan;
    plan.before.environment.path = path;
    plan.before.health = {{HealthProblem::BaseMissing, {}, {}, {}, {}}};
    plan.saved = savedAt(path);
    plan.plan.action = RepairAction::RecreateEnvironment;
    plan.plan.environment = path;
    const std::string beside = pathBytes(path) + ".truewheel-new-4711";
    plan.plan.steps = {
        step("Make the environment", {"venv", "--no-project", "--python", "3.12", beside}),
        step("Install 7 packages", {"pip", "install", "--no-deps", "--python", beside, "--", "anyio==4.9.0", "numpy==2.3.4"})};
    plan.notes = {{MakeNoteCode::PythonNotFound, {}, "3.12", {}}};
    plan.builds = {home / "src/matlib"};
    return plan;
}

Result<UpgradePlan> planUpgrade(const Path &path, const std::vector<std::string> &names, JobContext &)
{
    UpgradePlan plan;
    plan.environment.path = path;
    plan.names = names;
    plan.changes = {{names.front(), "1.26.4", "2.3.4"}, {"scipy", "1.11.4", "1.15.3"}};
    plan.plan.action = RepairAction::Upgrade;
    plan.plan.package = names.front();
    plan.plan.project = path;
    plan.plan.environment = path;
    plan.plan.steps = {step("Update", {"pip", "install", "--python", pathBytes(path), "--upgrade-package", names.front(), names.front()})};
    return plan;
}

} // namespace

EnvironmentActions sampleActions()
{
    EnvironmentActions actions;
    actions.planRemoval = planRemoval;
    actions.remove = [](const RemovalPlan &, JobContext &) -> Result<EnvironmentReport> {
        EnvironmentReport report;
        report.verified = true;
        return report;
    };
    actions.restorables = [](JobContext &) -> Result<std::vector<Restorable>> {
        return std::vector<Restorable>{restorableAt(home / "src/matlib/.venv", Whereabouts::InTrash, 0),
                                       restorableAt(home / "work/reports/.venv", Whereabouts::ListOnly, 9),
                                       restorableAt(home / "lab/venv", Whereabouts::Beside, 31)};
    };
    actions.planRestoration = [](const Path &path, JobContext &) -> Result<RestorePlan> {
        RestorePlan plan;
        plan.from = restorableAt(path, Whereabouts::InTrash, 0);
        plan.movesBack = true;
        plan.plan.action = RepairAction::RestoreEnvironment;
        plan.plan.environment = path;
        return plan;
    };
    actions.restore = [](const RestorePlan &, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
        EnvironmentReport report;
        report.verified = true;
        return report;
    };
    actions.planRepair = planRepair;
    actions.repair = [](const EnvironmentRepairPlan &, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
        return EnvironmentReport();
    };
    actions.planUpgrade = planUpgrade;
    actions.upgrade = [](const UpgradePlan &, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
        EnvironmentReport report;
        report.verified = true;
        return report;
    };
    return actions;
}

} // namespace truewheel::gui
