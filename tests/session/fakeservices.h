#pragma once
#include "core/session/services.h"

#include <mutex>
#include <thread>

namespace truewheel::test {

inline CheckedLink linkOf(const std::string &name, Verdict verdict, const Path &project = "/w/project", const Path &environment = "/w/env")
{
    CheckedLink checked;
    checked.link.name = name;
    checked.link.version = "1.0";
    checked.link.project = project;
    checked.link.environment = environment;
    checked.link.distInfo = environment / "lib" / (name + ".dist-info");
    checked.python = "3.12.1";
    checked.backend = "setuptools";
    checked.verdict = verdict;
    if (severityOf(verdict) == Severity::Broken) {
        checked.remedy = Remedy::Rebuild;
        Expectation file;
        file.module = name + "._native";
        file.path = project / name / "_native.so";
        file.state = FileState::Absent;
        file.evidence = {{Rule::Config, project / "setup.py", "Extension(\"" + name + "._native\")", 4}};
        checked.expected = {file};
    }
    return checked;
}

inline Snapshot snapshotOf(std::vector<CheckedLink> links)
{
    Snapshot snapshot;
    for (const CheckedLink &link : links) {
        Environment environment;
        environment.path = link.link.environment;
        environment.kind = "uv";
        if (snapshot.environments.empty() || snapshot.environments.back().path != environment.path)
            snapshot.environments.push_back(environment);
    }
    snapshot.editables = std::move(links);
    return snapshot;
}

inline InventoryEntry entryOf(const Path &path, std::vector<CheckedLink> links = {}, std::vector<HealthProblem> problems = {})
{
    InventoryEntry entry;
    entry.environment.path = path;
    entry.environment.kind = "uv";
    entry.environment.interpreter.major = 3;
    entry.environment.interpreter.minor = 12;
    entry.environment.interpreter.version = "3.12.1";
    entry.packages = {{"numpy", "2.1.0", path / "numpy.dist-info", false, true}, {"idna", "3.10", path / "idna.dist-info", false, false}};
    entry.editables = std::move(links);
    for (const HealthProblem problem : problems)
        entry.health.push_back({problem, "A sentence.", {{path / "pyvenv.cfg", "home = /gone", 1}}, "A remedy."});
    return entry;
}

/// Finds them one by one, at once.
inline std::function<Result<Inventory>(const InventorySink &, JobContext &)> finding(std::vector<InventoryEntry> entries)
{
    return [entries = std::move(entries)](const InventorySink &found, JobContext &) -> Result<Inventory> {
        Inventory inventory;
        for (const InventoryEntry &entry : entries) {
            found(entry);
            inventory.entries.push_back(entry);
        }
        return inventory;
    };
}

inline Plan planOf(const CheckedLink &link)
{
    Plan plan;
    plan.package = link.link.name;
    plan.project = link.link.project;
    plan.environment = link.link.environment;
    plan.backend = link.backend;
    plan.steps = {
        {"Build it", {{"/usr/bin/uv", "pip", "install", "-e", pathBytes(link.link.project)}, link.link.project, {"UV_PYTHON"}, {}}}};
    return plan;
}

/// Answers at once and touches nothing: one broken link, trusted, whose repair succeeds.
inline SessionServices fakeServices()
{
    SessionServices services;
    services.storedPicture = []() -> std::optional<StoredPicture> { return std::nullopt; };
    services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
        return snapshotOf({linkOf("matlib", Verdict::Absent)});
    };
    services.lookAgain = [](const Path &, const Snapshot &before) -> std::optional<Snapshot> { return before; };
    services.scanAgain = [](const Path &path) -> Result<InventoryEntry> { return entryOf(path); };
    services.busyEnvironments = [](const std::set<Path> &) { return std::set<Path>(); };
    services.describePath = [](const Path &path) { return PathUse{path, PathKind::Project, {}}; };
    services.scan = finding({});
    services.scanCaches = [](JobContext &) -> Result<CacheScan> { return CacheScan{}; };
    services.measureCaches = [](CacheScan scan, const CacheUsers &, JobContext &) -> Result<Reclaim> { return Reclaim(std::move(scan)); };
    services.measure = [](const std::vector<UsageRoot> &roots, JobContext &) -> Result<Measurement> {
        Measurement measurement;
        for (size_t i = 0; i < roots.size(); ++i)
            measurement.roots.push_back({{(i + 1) * 3000000, (i + 1) * 2000000, (i + 1) * 500000}, true});
        return measurement;
    };
    services.planRepair = [](const CheckedLink &link, const Environment &) -> Result<Plan> { return planOf(link); };
    services.isTrusted = [](const Path &, const Path &) -> Result<bool> { return true; };
    services.grantTrust = [](const Path &, const Path &) -> Result<void> { return {}; };
    services.runPlan = [](const Plan &, const CheckedLink &before, const RepairEvents &, JobContext &) -> Result<RepairReport> {
        RepairReport report;
        report.before = before.verdict;
        report.verified = true;
        return report;
    };
    services.syncChoices = [](const Path &, const Environment &) -> Result<std::vector<SyncChoice>> { return std::vector<SyncChoice>{}; };
    services.previewSync = [](const SyncRequest &, JobContext &) -> Result<SyncPreview> { return SyncPreview{}; };
    services.applySync = [](const SyncPreview &, const SyncRequest &, const RepairEvents &, JobContext &) -> Result<RepairReport> {
        return RepairReport{};
    };
    services.allTrust = []() -> Result<std::vector<TrustRow>> { return std::vector<TrustRow>{}; };
    services.removeTrust = [](const TrustRow &) -> Result<void> { return {}; };
    services.planIndexes = [](const std::vector<AskedEnvironment> &) { return IndexQuestion{std::make_shared<const IndexPlan>(), {}, {}}; };
    services.askIndexes = [](const IndexQuestion &, const IndexWish &, JobContext &) -> Result<IndexReport> { return IndexReport{}; };
    services.checkGenuine = [](const IndexQuestion &, JobContext &) -> Result<GenuineReport> { return GenuineReport{}; };
    services.journal = [](int) -> Result<std::vector<JournalRow>> { return std::vector<JournalRow>{}; };
    services.environments.restorables = [](JobContext &) -> Result<std::vector<Restorable>> { return std::vector<Restorable>{}; };
    services.acceptances = []() -> Result<std::vector<Acceptance>> { return std::vector<Acceptance>{}; };
    services.accept = [](const Acceptance &) -> Result<void> { return {}; };
    services.withdraw = [](const std::string &) -> Result<void> { return {}; };
    return services;
}

/// Acceptances that are kept in memory, as state.db would.
struct FakeAcceptances {
    std::mutex mutex;
    std::vector<Acceptance> kept;

    void serve(SessionServices &services)
    {
        services.acceptances = [this]() -> Result<std::vector<Acceptance>> {
            const std::lock_guard lock(mutex);
            return kept;
        };
        services.accept = [this](const Acceptance &acceptance) -> Result<void> {
            const std::lock_guard lock(mutex);
            kept.push_back(acceptance);
            return {};
        };
        services.withdraw = [this](const std::string &finding) -> Result<void> {
            const std::lock_guard lock(mutex);
            std::erase_if(kept, [&](const Acceptance &acceptance) { return acceptance.finding == finding; });
            return {};
        };
    }
};

inline void waitALittle()
{
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
}

} // namespace truewheel::test
