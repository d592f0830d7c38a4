#include "app/gui/shots/sampleindex.h"

#include "core/base/text.h"

namespace truewheel::gui {

namespace {

constexpr Timestamp asked{1795356300, 0}; // 2026-11-22

AdvisoryNote advisory(const std::string &id, Gravity gravity, const std::string &summary, std::vector<std::string> fixed)
{
    AdvisoryNote note;
    note.id = id;
    note.aliases = {"CVE-2026-" + std::to_string(10000 + id.size() * 731)};
    note.severity = gravity;
    note.summary = summary;
    note.details = "### Impact\nAn answer from a server that is not trusted can lead to *" + summary
        + "*.\n\n### Workarounds\nNone is known. Upgrade.";
    note.fixed = std::move(fixed);
    note.links = {"https://advisories.example.org/" + id};
    return note;
}

/// By the name, so that every state is somewhere in the picture.
void answerFor(PackageAnswer &answer)
{
    const std::string &name = answer.name;
    answer.latest = answer.version;
    if (name == "requests" || name == "urllib3" || name == "jinja2") {
        const Gravity gravity = name == "urllib3" ? Gravity::Critical : name == "requests" ? Gravity::High : Gravity::Medium;
        answer.advisories = {
            advisory("SAMPLE-2026-" + name, gravity, "a redirect that carries credentials to another host", {"9.0.4", "9.1.0"})};
        answer.latest = "9.1.0";
        answer.isOutdated = true;
    } else if (name == "attrs") {
        answer.yanked = "Breaks on import when typing-extensions is older than 4.";
    } else if (name == "sniffio") {
        answer.status = "archived";
        answer.statusReason = "No longer needed by anyio.";
    } else if (name == "rich") {
        answer.isWithdrawn = true;
    } else if (name == "vault-client") {
        answer.standing = Standing::NotOnIndex;
    } else if (name == "numpy" || name == "scipy" || name == "click" || name == "ruff") {
        answer.latest = "8.2.1";
        answer.isOutdated = true;
    }
}

} // namespace

IndexQuestion sampleQuestion(const std::vector<AskedEnvironment> &environments)
{
    IndexPlan plan;
    IndexSetup setup;
    setup.tool = "uv";
    setup.indexes.emplace_back();
    setup.indexes.back().url = "https://packages.example.org/simple";
    plan.setups.push_back(std::move(setup));
    for (size_t i = 0; i < environments.size(); ++i) {
        plan.environments.push_back(environments[i].environment);
        for (const AskedPackage &package : environments[i].packages) {
            const Unasked unasked = package.isEditable        ? Unasked::Editable
                : environments[i].environment.kind == "conda" ? Unasked::OtherInstaller
                                                              : Unasked::No;
            plan.packages.push_back({i, package.name, normalizedName(package.name), package.version, package.path, unasked, {}});
        }
    }
    for (PlannedPackage &package : plan.packages) {
        if (package.unasked == Unasked::No)
            package.indexes = {&plan.setups.front().indexes.front()};
    }
    return {std::make_shared<const IndexPlan>(std::move(plan)), {}, "https://advisories.example.org"};
}

IndexReport sampleAnswers(const IndexQuestion &question)
{
    IndexReport report;
    report.environments = question.plan->environments;
    report.oldest = asked;
    for (const PlannedPackage &package : question.plan->packages) {
        PackageAnswer answer;
        answer.environment = package.environment;
        answer.name = package.name;
        answer.version = package.version;
        answer.unasked = package.unasked;
        answer.standing = package.unasked == Unasked::No ? Standing::Known : Standing::NotAsked;
        answer.areAdvisoriesKnown = package.isPublic();
        answer.asked = asked;
        if (package.unasked == Unasked::No)
            answerFor(answer);
        report.packages.push_back(std::move(answer));
    }
    return report;
}

GenuineReport sampleGenuine(const IndexQuestion &question)
{
    GenuineReport report;
    for (size_t i = 0; i < question.plan->packages.size(); ++i) {
        const PlannedPackage &package = question.plan->packages[i];
        GenuineAnswer answer{i, Genuineness::Matches, package.normalized + '-' + package.version + "-py3-none-any.whl", {}, {}};
        if (i % 2 == 1) {
            answer.state = Genuineness::Differs;
            answer.differences = {{package.normalized + "/util/retry.py", GenuineDifference::Change::Modified},
                                  {package.normalized + "/debug.py", GenuineDifference::Change::Added}};
        }
        report.answers.push_back(std::move(answer));
    }
    return report;
}

} // namespace truewheel::gui
