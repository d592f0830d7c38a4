#include "core/packageindex/answers.h"

#include "core/base/text.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

// Many packages of an index that cannot be asked are one thing that went wrong.
class Complaints
{
public:
    explicit Complaints(std::vector<Error> &errors)
        : m_errors(errors)
    {
    }
    void add(const PlannedPackage &package, Error error)
    {
        for (const Index *index : package.indexes) {
            if (error.code != ErrorCode::Malformed && !index->url.empty() && error.subject.starts_with(index->url)) {
                error.subject = index->url;
                break;
            }
        }
        if (m_known.insert({int(error.code), error.subject + '\n' + error.detail}).second)
            m_errors.push_back(std::move(error));
    }

private:
    std::vector<Error> &m_errors;
    std::set<std::pair<int, std::string>> m_known;
};

void noteAge(IndexReport &report, Timestamp asked)
{
    if (asked.seconds != 0 && (report.oldest.seconds == 0 || asked < report.oldest))
        report.oldest = asked;
}

void addReleases(PackageAnswer &answer, const FoundProject &found, const Interpreter &interpreter, const CLibrary &library)
{
    const ReleaseAnswer releases = releasesFor(found.project, answer.version, interpreter, library);
    answer.standing = Standing::Known;
    answer.latest = releases.latest ? toString(*releases.latest) : std::string();
    answer.isOutdated = releases.isOutdated;
    answer.yanked = releases.yanked;
    answer.isWithdrawn = releases.isWithdrawn;
    answer.status = found.project.status;
    answer.statusReason = found.project.statusReason;
    answer.asked = found.asked;
}

Result<void> addAllReleases(IndexReport &report, const IndexPlan &plan, HttpDoor &door, const FileSystem &fs, JobContext &job)
{
    Projects projects(door, fs, false);
    if (const Result<void> done = askProjects(plan, projects, job); !done)
        return done;
    Complaints complaints(report.unreadable);
    const CLibrary library = hostCLibrary();
    for (size_t i = 0; i < plan.packages.size(); ++i) {
        const PlannedPackage &package = plan.packages[i];
        PackageAnswer &answer = report.packages[i];
        if (package.unasked != Unasked::No)
            continue;
        const FoundProject found = findProject(package, projects);
        if (found.error)
            complaints.add(package, *found.error);
        else if (found.isThere)
            addReleases(answer, found, plan.environments[package.environment].interpreter, library);
        else
            answer.standing = Standing::NotOnIndex;
        noteAge(report, found.asked);
    }
    return {};
}

AdvisoryNote noteOf(const Advisory &advisory, const PackageVersion &package)
{
    return {advisory.id,
            advisory.aliases,
            advisory.summary,
            advisory.details,
            advisory.links,
            advisory.severity,
            fixesFor(advisory, package.name, package.version)};
}

Result<void> addAllAdvisories(IndexReport &report, const IndexPlan &plan, const AnswerOptions &options, HttpDoor &door, JobContext &job)
{
    if (options.advisoryService.empty()) {
        report.unreadable.push_back({ErrorCode::Unsupported, "index/advisories", "no advisory service is set"});
        return {};
    }
    std::set<PackageVersion> asked;
    for (const PlannedPackage &package : plan.packages) {
        if (package.isPublic())
            asked.insert({package.normalized, package.version});
    }
    const AdvisoryWorld world{door, options.advisoryService, options.cache, options.isOffline};
    const Result<AdvisoryAnswers> answers = askAdvisories(asked, world, job);
    if (!answers)
        return tl::unexpected(answers.error());
    report.unreadable.insert(report.unreadable.end(), answers->errors.begin(), answers->errors.end());
    noteAge(report, answers->oldest);
    for (size_t i = 0; i < plan.packages.size(); ++i) {
        const PackageVersion package{plan.packages[i].normalized, plan.packages[i].version};
        if (!plan.packages[i].isPublic())
            continue;
        report.packages[i].areAdvisoriesKnown = !answers->unknown.contains(package);
        if (const auto found = answers->advisories.find(package); found != answers->advisories.end()) {
            for (const Advisory &advisory : found->second)
                report.packages[i].advisories.push_back(noteOf(advisory, package));
        }
    }
    return {};
}

} // namespace

void addWhatWasKnown(IndexReport &report, const IndexReport &known)
{
    bool isUsed = false;
    for (size_t i = 0; i < std::min(report.packages.size(), known.packages.size()); ++i) {
        PackageAnswer &answer = report.packages[i];
        PackageAnswer before = known.packages[i];
        const bool hasReleases = answer.standing == Standing::Unknown && before.standing != Standing::Unknown;
        const bool hasAdvisories = !answer.areAdvisoriesKnown && before.areAdvisoriesKnown;
        isUsed = isUsed || hasReleases || hasAdvisories;
        if (!hasAdvisories) {
            before.advisories = answer.advisories;
            before.areAdvisoriesKnown = answer.areAdvisoriesKnown;
        }
        if (hasReleases) {
            answer = std::move(before);
        } else if (hasAdvisories) {
            answer.advisories = std::move(before.advisories);
            answer.areAdvisoriesKnown = true;
        }
    }
    if (isUsed)
        noteAge(report, known.oldest);
}

Result<IndexReport> answerPlan(const IndexPlan &plan, const AnswerOptions &options, HttpDoor &door, const FileSystem &fs, JobContext &job)
{
    IndexReport report;
    report.environments = plan.environments;
    for (const IndexSetup &setup : plan.setups) {
        for (const Error &error : setup.unreadable) {
            if (std::find(report.unreadable.begin(), report.unreadable.end(), error) == report.unreadable.end())
                report.unreadable.push_back(error);
        }
    }
    std::set<Path> withoutIndex;
    for (const PlannedPackage &package : plan.packages) {
        PackageAnswer answer;
        answer.environment = package.environment;
        answer.name = package.name;
        answer.version = package.version;
        answer.unasked = package.unasked;
        answer.standing = package.unasked == Unasked::No ? Standing::Unknown : Standing::NotAsked;
        report.packages.push_back(std::move(answer));
        const Path &environment = plan.environments[package.environment].path;
        if (options.wantsReleases && package.unasked == Unasked::NoIndex && withoutIndex.insert(environment).second)
            report.unreadable.push_back({ErrorCode::NotFound, pathBytes(environment), "nothing says which index its packages come from"});
    }
    Result<void> done;
    if (options.wantsReleases)
        done = addAllReleases(report, plan, door, fs, job);
    if (done && options.wantsAdvisories)
        done = addAllAdvisories(report, plan, options, door, job);
    if (!done)
        return tl::unexpected(done.error());
    return report;
}

} // namespace truewheel
