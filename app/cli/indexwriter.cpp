#include "app/cli/indexwriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <algorithm>
#include <ostream>

namespace truewheel::cli {

namespace {

QJsonArray toJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(jsonText(text));
    return array;
}

QJsonObject toJson(const AdvisoryNote &note)
{
    return {{QStringLiteral("id"), jsonText(note.id)},
            {QStringLiteral("aliases"), toJson(note.aliases)},
            {QStringLiteral("severity"), jsonText(toString(note.severity))},
            {QStringLiteral("summary"), textOrNull(note.summary)},
            {QStringLiteral("fixed"), toJson(note.fixed)}};
}

QJsonObject toJson(const IndexReport &report, const PackageAnswer &package)
{
    QJsonObject row{{QStringLiteral("name"), jsonText(package.name)},
                    {QStringLiteral("version"), jsonText(package.version)},
                    {QStringLiteral("latest"), textOrNull(package.latest)},
                    {QStringLiteral("yanked"), package.yanked ? QJsonValue(jsonText(*package.yanked)) : QJsonValue(QJsonValue::Null)},
                    {QStringLiteral("withdrawn"), package.isWithdrawn},
                    {QStringLiteral("status"), jsonText(package.status)}};
    insertPath(row, QStringLiteral("environment"), report.environments[package.environment].path);
    QJsonArray advisories;
    for (const AdvisoryNote &note : package.advisories)
        advisories.append(toJson(note));
    row[QStringLiteral("advisories")] = advisories;
    return row;
}

std::string painted(const Paint &paint, Gravity severity)
{
    const std::string word = toString(severity);
    return severity >= Gravity::High ? paint.red(word) : paint.yellow(word);
}

void writeMarks(std::ostream &out, const Paint &paint, const PackageAnswer &package)
{
    if (package.isOutdated)
        out << "  latest " << displayText(package.latest);
    const auto withReason = [&](const std::string &word, const std::string &reason) {
        out << "  " << paint.yellow(word) << (reason.empty() ? std::string() : ": " + displayText(reason));
    };
    if (package.yanked)
        withReason("yanked", *package.yanked);
    if (package.isWithdrawn)
        withReason("withdrawn", "the index has no such version");
    if (package.status != "active")
        withReason(displayText(package.status), package.statusReason);
}

std::string whyNotAsked(Unasked unasked)
{
    switch (unasked) {
    case Unasked::No: return {};
    case Unasked::Editable: return "an editable link";
    case Unasked::DirectUrl: return "installed from a file, a directory or a URL";
    case Unasked::OtherInstaller: return "of another package manager";
    case Unasked::NoVersion: return "its version cannot be read";
    case Unasked::NoIndex: return "no index is known";
    }
    return {};
}

std::string standingOf(const PackageAnswer &package)
{
    switch (package.standing) {
    case Standing::Known: return package.latest.empty() ? "no release for this interpreter" : "the latest";
    case Standing::NotOnIndex: return "not on its index";
    case Standing::NotAsked: return "not asked: " + whyNotAsked(package.unasked);
    case Standing::Unknown: return "not known";
    }
    return {};
}

void writePackage(Context &context, const PackageAnswer &package)
{
    std::ostream &out = context.streams.out;
    const Paint paint = context.paintOut();
    out << "  " << displayText(package.name) << ' ' << displayText(package.version);
    writeMarks(out, paint, package);
    if (!isFinding(package))
        out << "  " << paint.dim(standingOf(package));
    out << '\n';
    for (const AdvisoryNote &note : package.advisories) {
        out << "    " << painted(paint, note.severity) << "  " << displayText(note.id) << "  "
            << (note.fixed.empty() ? std::string("no fixed version") : "fixed in " + displayText(join(note.fixed, ", ")));
        if (!note.summary.empty())
            out << "  " << displayText(note.summary);
        out << '\n';
    }
}

std::string closingSentence(const IndexReport &report, const IndexWish &wish)
{
    const auto count = [&](auto &&matches) { return size_t(std::count_if(report.packages.begin(), report.packages.end(), matches)); };
    std::string text = counted(count([](const PackageAnswer &p) { return p.standing != Standing::NotAsked; }), "package") + " in "
        + counted(report.environments.size(), "environment");
    const auto add = [&](size_t number, const std::string &words) {
        if (number > 0)
            text += ", " + std::to_string(number) + ' ' + words;
    };
    if (wish.releases) {
        add(count([](const PackageAnswer &p) { return p.isOutdated; }), "outdated");
        add(count([](const PackageAnswer &p) { return p.yanked.has_value(); }), "yanked");
        add(count([](const PackageAnswer &p) { return p.isWithdrawn; }), "withdrawn");
        add(count([](const PackageAnswer &p) { return p.status != "active"; }), "archived or quarantined");
        add(count([](const PackageAnswer &p) { return p.standing == Standing::NotOnIndex; }), "not on their index");
        add(count([](const PackageAnswer &p) { return p.standing == Standing::Unknown; }), "not known");
    }
    if (wish.advisories) {
        add(count([](const PackageAnswer &p) { return !p.advisories.empty(); }), "vulnerable");
        add(count([](const PackageAnswer &p) { return !p.areAdvisoriesKnown && p.standing != Standing::NotAsked; }), "not known");
    }
    add(count([](const PackageAnswer &p) { return p.standing == Standing::NotAsked; }), "not asked about");
    if (report.oldest.seconds != 0 && wish.isOffline)
        text += "; known since " + toRfc3339(report.oldest);
    return text + ".\n";
}

} // namespace

bool isFinding(const PackageAnswer &package)
{
    return package.isOutdated || package.isMarked() || !package.advisories.empty();
}

void insertAnswers(QJsonObject &document, const IndexReport &report)
{
    QJsonArray rows;
    for (const PackageAnswer &package : report.packages) {
        if (isFinding(package))
            rows.append(toJson(report, package));
    }
    document[QStringLiteral("packages")] = rows;
    document[QStringLiteral("oldest")] = report.oldest.seconds == 0 ? QJsonValue(QJsonValue::Null)
                                                                    : QJsonValue(jsonText(toRfc3339(report.oldest)));
}

void writeAnswers(Context &context, const IndexReport &report, const IndexWish &wish)
{
    for (size_t i = 0; i < report.environments.size(); ++i) {
        bool isNamed = false;
        for (const PackageAnswer &package : report.packages) {
            if (package.environment != i || (!isFinding(package) && !context.options.verbose))
                continue;
            if (!isNamed)
                context.streams.out << context.paintOut().bold(shown(report.environments[i].path)) << '\n';
            isNamed = true;
            writePackage(context, package);
        }
    }
    if (!context.options.quiet)
        context.streams.out << closingSentence(report, wish);
}

QJsonArray genuineToJson(const IndexPlan &plan, const GenuineReport &report)
{
    QJsonArray rows;
    for (const GenuineAnswer &answer : report.answers) {
        const PlannedPackage &package = plan.packages[answer.package];
        QJsonArray differences;
        for (const GenuineDifference &difference : answer.differences)
            differences.append(QJsonObject{{QStringLiteral("path"), jsonText(difference.path)},
                                           {QStringLiteral("change"), jsonText(toString(difference.change))}});
        QJsonObject row{{QStringLiteral("name"), jsonText(package.name)},
                        {QStringLiteral("version"), jsonText(package.version)},
                        {QStringLiteral("state"), jsonText(toString(answer.state))},
                        {QStringLiteral("wheel"), textOrNull(answer.fileName)},
                        {QStringLiteral("differences"), differences},
                        {QStringLiteral("detail"), textOrNull(answer.detail)}};
        insertPath(row, QStringLiteral("environment"), plan.environments[package.environment].path);
        rows.append(row);
    }
    return rows;
}

void writeGenuine(Context &context, const IndexPlan &plan, const GenuineReport &report)
{
    std::ostream &out = context.streams.out;
    const Paint paint = context.paintOut();
    std::map<Genuineness, size_t> counts;
    size_t environment = plan.environments.size();
    for (const GenuineAnswer &answer : report.answers) {
        ++counts[answer.state];
        const PlannedPackage &package = plan.packages[answer.package];
        const bool isFine = answer.state == Genuineness::Matches;
        if (isFine && !context.options.verbose)
            continue;
        if (answer.state != Genuineness::Differs && context.options.quiet)
            continue;
        if (environment != package.environment)
            out << paint.bold(shown(plan.environments[package.environment].path)) << '\n';
        environment = package.environment;
        const std::string word = toString(answer.state);
        out << "  "
            << (isFine                                     ? word
                    : answer.state == Genuineness::Differs ? paint.red(word)
                                                           : paint.yellow(word))
            << "  " << displayText(package.name) << ' ' << displayText(package.version);
        if (!answer.detail.empty())
            out << "  " << paint.dim(displayText(answer.detail));
        out << '\n';
        for (const GenuineDifference &difference : answer.differences)
            out << "    " << toString(difference.change) << "  " << displayText(difference.path) << '\n';
    }
    if (context.options.quiet)
        return;
    out << counted(report.answers.size(), "package") << " compared: " << counts[Genuineness::Matches] << " as published, "
        << counts[Genuineness::Differs] << " different, " << counts[Genuineness::Local] << " built locally, "
        << counts[Genuineness::Unknown] << " not known.\n";
}

} // namespace truewheel::cli
