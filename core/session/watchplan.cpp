#include "core/session/watchplan.h"

namespace truewheel {

namespace {

constexpr size_t mostInCache = 500; // directories of one cache

void addLink(WatchPlan &plan, const CheckedLink &checked, const WatchTarget &target)
{
    static const std::set<std::string> projectFiles = {"pyproject.toml", "setup.py", "setup.cfg", "uv.toml"};
    const EditableLink &link = checked.link;
    plan.add(link.project.parent_path(), target, {pathBytes(link.project.filename())});
    plan.add(link.project, target, projectFiles);
    for (const ModuleRoot &root : link.roots)
        plan.add(root.directory, target);
    for (const auto &[module, file] : link.moduleFiles)
        plan.add(file.parent_path(), target);
    for (const Expectation &expected : checked.expected) {
        for (const Path &file : {expected.path, expected.found}) {
            if (!file.empty())
                plan.add(file.parent_path(), target);
        }
        for (const Evidence &evidence : expected.evidence) {
            if (isAtOrBelow(evidence.source, link.project))
                plan.add(evidence.source.parent_path(), target, {pathBytes(evidence.source.filename())});
        }
    }
}

void addEnvironment(WatchPlan &plan, const Environment &environment)
{
    const WatchTarget target{WatchTarget::Kind::Environment, environment.path};
    plan.add(environment.path, target);
    plan.add(environment.path.parent_path(), target, {pathBytes(environment.path.filename())});
    for (const Path &sitePackages : environment.sitePackages)
        plan.add(sitePackages, target);
}

void addCache(WatchPlan &plan, const ScannedCache &scanned)
{
    const WatchTarget target{WatchTarget::Kind::Cache, scanned.cache.path};
    std::set<Path> directories = {scanned.cache.path};
    for (const StaleEntry &stale : scanned.stale)
        directories.insert(stale.path.parent_path());
    for (const CachedWheel &wheel : scanned.wheels) {
        if (directories.size() < mostInCache)
            directories.insert(wheel.path.parent_path());
    }
    for (const Path &directory : directories)
        plan.add(directory, target);
}

} // namespace

WatchPlan watchPlanOf(const std::vector<Path> &asked, const Look *look, const MachinePicture *machine)
{
    static const std::set<std::string> marks = {".venv", "venv", "pyvenv.cfg", "pyproject.toml", "setup.py"};
    const WatchTarget all{WatchTarget::Kind::Paths, {}};
    WatchPlan plan;
    for (const Path &path : asked) {
        plan.add(path, all, marks);
        plan.add(path.parent_path(), all, {pathBytes(path.filename())});
    }
    if (look) {
        for (const Environment &environment : look->snapshot.environments)
            addEnvironment(plan, environment);
        for (const CheckedLink &link : look->snapshot.editables)
            addLink(plan, link, {WatchTarget::Kind::Environment, link.link.environment});
        for (const ArmedTrap &trap : look->snapshot.traps)
            addLink(plan, trap.checked, all);
    }
    if (machine) {
        for (const auto &entry : machine->environments) {
            addEnvironment(plan, entry->environment);
            for (const CheckedLink &link : entry->editables)
                addLink(plan, link, {WatchTarget::Kind::Environment, entry->environment.path});
        }
        for (size_t i = 0; machine->caches && i < machine->caches->caches.size(); ++i)
            addCache(plan, machine->caches->caches[i]);
    }
    return plan;
}

} // namespace truewheel
