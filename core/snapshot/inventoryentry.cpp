#include "core/snapshot/inventory.h"

#include "core/base/text.h"
#include "core/environments/locators/locator.h"
#include "core/python/installed.h"
#include "core/snapshot/environmentcheck.h"

#include <algorithm>
#include <tuple>

namespace truewheel {

namespace {

void addError(std::vector<Error> &errors, const Error &error)
{
    if (std::find(errors.begin(), errors.end(), error) == errors.end())
        errors.push_back(error);
}

void addPackages(const Path &sitePackages, const ScanFileSystem &fs, InventoryEntry &entry)
{
    Result<DistributionList> list = listDistributions(sitePackages, fs);
    if (!list) {
        if (!isAbsence(list.error()))
            addError(entry.unreadable, list.error());
        return;
    }
    for (const Error &error : list->unreadable)
        addError(entry.unreadable, error);
    for (InstalledDistribution &distribution : list->distributions) {
        InstalledPackage package{std::move(distribution.name), std::move(distribution.version), pathBytes(distribution.path), false, false};
        package.editable = distribution.kind == DistributionKind::EggLink;
        package.requested = distribution.kind == DistributionKind::DistInfo && fs.find(distribution.path, "REQUESTED");
        entry.packages.push_back(std::move(package));
    }
}

void sortByName(std::vector<InstalledPackage> &packages)
{
    std::vector<std::pair<std::string, InstalledPackage>> named;
    for (InstalledPackage &package : packages)
        named.emplace_back(normalizedName(package.name), std::move(package));
    std::sort(named.begin(), named.end(),
              [](const auto &a, const auto &b) { return std::tie(a.first, a.second.place) < std::tie(b.first, b.second.place); });
    packages.clear();
    for (auto &[name, package] : named)
        packages.push_back(std::move(package));
}

// A link says more of itself than the name of its entry.
void markEditable(InventoryEntry &entry)
{
    for (const CheckedLink &checked : entry.editables) {
        const std::string place = pathBytes(checked.link.distInfo);
        for (InstalledPackage &package : entry.packages) {
            if (package.place != place)
                continue;
            package.editable = true;
            if (package.version.empty())
                package.version = checked.link.version;
        }
    }
}

std::vector<Path> linkedProjects(const std::vector<CheckedLink> &editables)
{
    std::vector<Path> projects;
    for (const CheckedLink &checked : editables) {
        const Path &project = checked.link.project;
        if (!project.empty() && std::find(projects.begin(), projects.end(), project) == projects.end())
            projects.push_back(project);
    }
    return projects;
}

SeenTime newest(const std::vector<Path> &places, const FileSystem &fs)
{
    SeenTime found;
    for (const Path &place : places) {
        const Result<FileStatus> status = fs.status(place);
        if (status && found.time < status->modified)
            found = {status->modified, place};
    }
    return found;
}

} // namespace

bool isBroken(const InventoryEntry &entry)
{
    return std::any_of(entry.health.begin(), entry.health.end(), [](const HealthFinding &finding) { return isBroken(finding.problem); })
        || std::any_of(entry.editables.begin(), entry.editables.end(),
                       [](const CheckedLink &checked) { return severityOf(checked.verdict) == Severity::Broken; });
}

void readTimes(InventoryEntry &entry, const FileSystem &fs)
{
    const Environment &environment = entry.environment;
    entry.created = newest({environment.path / "pyvenv.cfg"}, fs);
    std::vector<Path> places = {environment.python.parent_path()};
    for (const Path &sitePackages : environment.sitePackages) {
        places.push_back(sitePackages);
        places.push_back(sitePackages / "__pycache__");
    }
    entry.lastUsed = newest(places, fs);
}

InventoryEntry inventoryEntryOf(const Environment &environment, const InventoryWorld &world, Timestamp now, HealthDepth depth,
                                bool *hasLearned)
{
    const ScanFileSystem fs(world.fs);
    InventoryEntry entry;
    entry.environment = environment;
    for (const Path &sitePackages : environment.sitePackages)
        addPackages(sitePackages, fs, entry);
    const auto isWanted = [](const Path &) { return true; };
    EnvironmentCheck check = checkEnvironment(environment, isWanted, world.locations.home, world.locations.uvCache, fs, world.state, now);
    entry.editables = std::move(check.links);
    if (hasLearned)
        *hasLearned = check.hasLearned;
    for (const Error &error : check.unreadable)
        addError(entry.unreadable, error);
    for (const CheckedLink &checked : entry.editables) {
        for (const Error &error : checked.unreadable)
            addError(entry.unreadable, error);
    }
    markEditable(entry);
    sortByName(entry.packages);

    const std::vector<Path> projects = linkedProjects(entry.editables);
    Ownership owner = ownerOf({environment, projects}, {world.locations, world.variables, fs});
    entry.environment.kind = std::move(owner.kind);
    entry.environment.project = std::move(owner.project);
    Health health = checkHealth(entry.environment, fs, now, depth);
    entry.health = std::move(health.findings);
    for (const Error &error : health.unreadable)
        addError(entry.unreadable, error);
    readTimes(entry, fs);
    return entry;
}

} // namespace truewheel
