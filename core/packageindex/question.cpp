#include "core/packageindex/question.h"

#include "core/base/text.h"
#include "core/python/version.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t installerCap = 4096; // bytes

Unasked whyUnasked(const AskedPackage &package, const FileSystem &fs)
{
    if (package.isEditable)
        return Unasked::Editable;
    if (fs.exists(package.path / "direct_url.json"))
        return Unasked::DirectUrl;
    const Result<std::string> installer = fs.read(package.path / "INSTALLER", installerCap);
    const std::string word = installer ? toLower(trimmed(*installer)) : std::string();
    if (word == "conda" || word == "debian" || word == "rpm")
        return Unasked::OtherInstaller;
    return parseVersion(package.version) ? Unasked::No : Unasked::NoVersion;
}

// Of an unpacked wheel, which holds one dist-info; of a packed one, itself.
Path placeOf(const AskedPackage &package, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = package.isCached ? fs.list(package.path) : failure(ErrorCode::NotFound, {});
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (entry.name.ends_with(".dist-info"))
            return package.path / pathFromBytes(entry.name);
    }
    return package.path;
}

bool isOfTheNetwork(const Index &index)
{
    return index.url.starts_with("https://") || index.url.starts_with("http://");
}

} // namespace

std::vector<IndexPlan::Recipient> IndexPlan::recipients() const
{
    std::map<std::string, std::set<std::string>> names;
    for (const PlannedPackage &package : packages) {
        for (const Index *index : package.indexes) {
            if (isOfTheNetwork(*index) && package.unasked == Unasked::No)
                names[index->url].insert(index->isFlat ? std::string() : package.normalized);
        }
    }
    std::vector<Recipient> recipients;
    for (const auto &[url, asked] : names)
        recipients.push_back({url, asked.size()});
    return recipients;
}

size_t IndexPlan::versions() const
{
    std::set<std::pair<std::string, std::string>> different;
    for (const PlannedPackage &package : packages) {
        if (package.isPublic())
            different.insert({package.normalized, package.version});
    }
    return different.size();
}

IndexPlan planIndexQuestion(const std::vector<AskedEnvironment> &environments, const IndexWorld &world)
{
    IndexPlan plan;
    for (const AskedEnvironment &asked : environments) {
        plan.environments.push_back(asked.environment);
        plan.setups.push_back(indexSetupOf(asked.environment, world));
    }
    for (size_t i = 0; i < environments.size(); ++i) { // the setups are in their place for good
        for (const AskedPackage &package : environments[i].packages) {
            PlannedPackage planned{
                i, package.name, normalizedName(package.name), package.version, placeOf(package, world.fs), whyUnasked(package, world.fs),
                {}};
            if (planned.unasked == Unasked::No)
                planned.indexes = plan.setups[i].indexesFor(planned.normalized);
            if (planned.unasked == Unasked::No && planned.indexes.empty())
                planned.unasked = Unasked::NoIndex;
            plan.packages.push_back(std::move(planned));
        }
    }
    return plan;
}

Result<void> askProjects(const IndexPlan &plan, Projects &projects, JobContext &job)
{
    std::set<int> tiers;
    for (const IndexSetup &setup : plan.setups) {
        for (const Index &index : setup.indexes)
            tiers.insert(index.tier);
    }
    for (const int tier : tiers) {
        std::vector<ProjectQuestion> questions;
        for (const PlannedPackage &package : plan.packages) {
            if (package.unasked != Unasked::No || findProject(package, projects).isThere)
                continue;
            const IndexSetup &setup = plan.setups[package.environment];
            for (const Index *index : package.indexes) {
                if (index->tier == tier)
                    questions.push_back({index, package.normalized, setup.caFile, setup.proxy});
            }
        }
        if (const Result<void> done = projects.ask(questions, job); !done)
            return done;
    }
    return {};
}

FoundProject findProject(const PlannedPackage &package, const Projects &projects)
{
    FoundProject found;
    for (size_t i = 0; i < package.indexes.size(); ++i) {
        const Index &index = *package.indexes[i];
        if (found.isThere && index.tier != package.indexes[i - 1]->tier)
            break;
        const ProjectAnswer *answer = projects.find(index, package.normalized);
        if (!answer)
            continue;
        if (answer->error && !found.error)
            found.error = answer->error;
        if (!answer->isThere)
            continue;
        if (!found.isThere || answer->asked < found.asked)
            found.asked = answer->asked;
        found.isThere = true;
        found.project.files.insert(found.project.files.end(), answer->project.files.begin(), answer->project.files.end());
        if (found.project.status == "active") {
            found.project.status = answer->project.status;
            found.project.statusReason = answer->project.statusReason;
        }
    }
    if (found.error)
        found.isThere = false;
    return found;
}

} // namespace truewheel
