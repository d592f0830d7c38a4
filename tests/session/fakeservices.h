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
    services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
        return snapshotOf({linkOf("matlib", Verdict::Absent)});
    };
    services.describePath = [](const Path &path) { return PathUse{path, PathKind::Project, {}}; };
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
