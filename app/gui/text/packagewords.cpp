#include "app/gui/text/packagewords.h"

#include "app/gui/text/errors.h"
#include "app/gui/text/plaintext.h"
#include "app/gui/text/saidwords.h"
#include "core/base/text.h"

namespace truewheel::gui {

namespace {

constexpr int mostDifferences = 12; // files of a package that are named

bool isUrl(const std::string &subject)
{
    return subject.find("://") != std::string::npos;
}

QString shortWhy(Unasked unasked)
{
    switch (unasked) {
    case Unasked::No: break;
    case Unasked::Editable: return PackageWords::tr("Not asked: editable");
    case Unasked::DirectUrl: return PackageWords::tr("Not asked: file or URL");
    case Unasked::OtherInstaller: return PackageWords::tr("Not asked: other tool");
    case Unasked::NoVersion: return PackageWords::tr("Not asked: no version");
    case Unasked::NoIndex: return PackageWords::tr("Not asked: no index");
    }
    return PackageWords::word(PackageState::NotAsked);
}

QString vulnerable(Gravity gravity)
{
    return gravity == Gravity::Unknown ? PackageWords::word(PackageState::Vulnerable)
                                       : PackageWords::tr("Vulnerable: %1").arg(PackageWords::word(gravity));
}

} // namespace

Severity severityOf(Gravity gravity)
{
    return gravity >= Gravity::High ? Severity::Broken : Severity::Suspect;
}

Severity severityOf(const PackageItem &item)
{
    switch (item.state) {
    case PackageState::Vulnerable: return severityOf(item.gravity());
    case PackageState::Quarantined: return Severity::Broken;
    case PackageState::Yanked:
    case PackageState::Withdrawn:
    case PackageState::Outdated:
    case PackageState::Deprecated:
    case PackageState::Archived: return Severity::Suspect;
    case PackageState::Unknown:
    case PackageState::NotOnIndex:
    case PackageState::NotAskedYet:
    case PackageState::NotAsked: return Severity::Incomplete;
    case PackageState::Current: return Severity::Fine;
    }
    return Severity::Incomplete;
}

const char *englishWord(PackageState state)
{
    switch (state) {
    case PackageState::Vulnerable: return "vulnerable";
    case PackageState::Quarantined: return "quarantined";
    case PackageState::Yanked: return "yanked";
    case PackageState::Withdrawn: return "withdrawn";
    case PackageState::Unknown: return "unknown";
    case PackageState::Outdated: return "outdated";
    case PackageState::Deprecated: return "deprecated";
    case PackageState::Archived: return "archived";
    case PackageState::NotOnIndex: return "not-on-index";
    case PackageState::Current: return "current";
    case PackageState::NotAskedYet: return "not-asked-yet";
    case PackageState::NotAsked: return "not-asked";
    }
    return "";
}

QString PackageWords::word(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Unknown: return tr("of unknown gravity");
    case Gravity::Low: return tr("low", "gravity");
    case Gravity::Medium: return tr("medium", "gravity");
    case Gravity::High: return tr("high", "gravity");
    case Gravity::Critical: return tr("critical", "gravity");
    }
    return {};
}

QString PackageWords::word(PackageState state)
{
    switch (state) {
    case PackageState::Vulnerable: return tr("Vulnerable");
    case PackageState::Quarantined: return tr("Quarantined");
    case PackageState::Yanked: return tr("Yanked");
    case PackageState::Withdrawn: return tr("Withdrawn");
    case PackageState::Unknown: return tr("Not known");
    case PackageState::Outdated: return tr("Outdated");
    case PackageState::Deprecated: return tr("Deprecated");
    case PackageState::Archived: return tr("Archived");
    case PackageState::NotOnIndex: return tr("Not on its index");
    case PackageState::Current: return tr("Current");
    case PackageState::NotAskedYet: return tr("Not asked yet");
    case PackageState::NotAsked: return tr("Not asked");
    }
    return {};
}

QString PackageWords::state(const PackageItem &item)
{
    if (item.state == PackageState::Vulnerable)
        return vulnerable(item.gravity());
    return item.state == PackageState::NotAsked ? shortWhy(item.worst->unasked) : word(item.state);
}

QStringList PackageWords::states()
{
    QStringList all;
    for (int state = 0; state <= int(PackageState::NotAsked); ++state)
        all.append(word(PackageState(state)));
    for (int gravity = 0; gravity <= int(Gravity::Critical); ++gravity)
        all.append(vulnerable(Gravity(gravity)));
    for (int unasked = 0; unasked <= int(Unasked::NoIndex); ++unasked)
        all.append(shortWhy(Unasked(unasked)));
    return all;
}

QString PackageWords::summary(const PackageItem &item)
{
    switch (item.state) {
    case PackageState::Vulnerable: return tr("%n advisory(ies) tell of a hole in this version.", nullptr, int(item.advisories.size()));
    case PackageState::Quarantined: return tr("Its index has put the whole project into quarantine: it may be malicious.");
    case PackageState::Yanked: return tr("Its publisher has yanked this version: it should not be used any more.");
    case PackageState::Withdrawn: return tr("Its index has no file of this version any more.");
    case PackageState::Unknown: return tr("Not everything about it could be asked.");
    case PackageState::Outdated: return tr("There is a newer version that these environments can use.");
    case PackageState::Deprecated: return tr("Its publisher has declared the project obsolete.");
    case PackageState::Archived: return tr("Its publisher has archived the project: no fix is to be expected.");
    case PackageState::NotOnIndex: return tr("None of the indexes of its environments has such a project.");
    case PackageState::Current: return tr("It is the newest version that these environments can use, and nothing is said against it.");
    case PackageState::NotAskedYet: return tr("The package indexes have not been asked about it.");
    case PackageState::NotAsked: return whyNotAsked(item.worst->unasked);
    }
    return {};
}

QString PackageWords::whyNotAsked(Unasked unasked)
{
    switch (unasked) {
    case Unasked::No: break;
    case Unasked::Editable: return tr("It is an editable link to a project of yours: its name is sent to nobody.");
    case Unasked::DirectUrl: return tr("It was installed from a file, a folder or a URL: its name is sent to no index.");
    case Unasked::OtherInstaller: return tr("Another package manager has installed it, and knows whether there is a newer one.");
    case Unasked::NoVersion: return tr("Its version cannot be read.");
    case Unasked::NoIndex: return tr("Nothing says which index it comes from; the settings can name one.");
    }
    return {};
}

QString PackageWords::sentence(const Error &error)
{
    const QString subject = isUrl(error.subject) ? plain(error.subject) : shownPath(pathFromBytes(error.subject));
    const QString detail = worded(error.detail);
    switch (error.code) {
    case ErrorCode::NotFound:
        return isUrl(error.subject) ? tr("%1 was never asked.").arg(subject)
                                    : tr("Nothing says which index the packages of %1 come from.").arg(subject);
    case ErrorCode::PermissionDenied:
        return isUrl(error.subject) ? tr("%1 lets nobody in without the right name and password (%2).").arg(subject, detail)
                                    : Words::sentence(error);
    case ErrorCode::Unreachable: return tr("%1 could not be asked: %2.").arg(subject, detail);
    case ErrorCode::TimedOut: return tr("%1 took too long to answer: %2.").arg(subject, detail);
    case ErrorCode::Refused: return tr("%1 is not asked: %2.").arg(subject, detail);
    case ErrorCode::TooLarge: return tr("The answer of %1 is too large: %2.").arg(subject, detail);
    case ErrorCode::Malformed: return tr("The answer of %1 cannot be understood: %2.").arg(subject, detail);
    case ErrorCode::Unsupported: return tr("No advisory service is set: nobody was asked for known holes.");
    case ErrorCode::ToolMissing: return tr("The library libcurl was not found on this machine: without it no index can be asked.");
    case ErrorCode::NotADirectory:
    case ErrorCode::NotRegular:
    case ErrorCode::Io:
    case ErrorCode::Cancelled:
    case ErrorCode::ToolFailed:
    case ErrorCode::Untrusted:
    case ErrorCode::Locked: break;
    }
    return Words::sentence(error);
}

QString PackageWords::sentence(const GenuineNote &note)
{
    if (!note.answer)
        return note.error ? sentence(*note.error) : whyNotAsked(note.unasked);
    const GenuineAnswer &answer = *note.answer;
    const QString file = plain(answer.fileName);
    switch (answer.state) {
    case Genuineness::Matches: return tr("Genuine: it is %1 as the index publishes it.").arg(file);
    case Genuineness::Local: return tr("Not from the index: %1.").arg(worded(answer.detail));
    case Genuineness::Unknown: return note.error ? sentence(*note.error) : tr("Not known: %1.").arg(worded(answer.detail));
    case Genuineness::Differs: break;
    }
    QStringList lines{tr("It is not %1 as the index publishes it. %n file(s) differ:", nullptr, int(answer.differences.size())).arg(file)};
    for (const GenuineDifference &difference : answer.differences) {
        if (lines.size() > mostDifferences) {
            lines.append(tr("and %n more", nullptr, int(answer.differences.size()) - mostDifferences));
            break;
        }
        const QString path = plain(difference.path);
        switch (difference.change) {
        case GenuineDifference::Change::Modified: lines.append(tr("%1: changed").arg(path)); break;
        case GenuineDifference::Change::Missing: lines.append(tr("%1: missing").arg(path)); break;
        case GenuineDifference::Change::Added: lines.append(tr("%1: added").arg(path)); break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString PackageWords::nextStep(const Error &error)
{
    return error.code == ErrorCode::ToolMissing ? tr("Install it with your system’s packages, then ask again.") : Words::nextStep(error);
}

QString PackageWords::lastAsked(const IndexPicture *picture)
{
    if (!picture || (picture->isRecalled && picture->report.oldest.seconds == 0))
        return tr("the indexes have not been asked");
    if (picture->report.oldest.seconds == 0)
        return tr("no index has answered");
    return tr("as the indexes said on %1").arg(shownMoment(picture->report.oldest));
}

bool hasUpdate(const PackageItem &item)
{
    return item.state <= PackageState::Outdated && item.state != PackageState::Unknown;
}

Plan updateOf(const std::vector<std::string> &names, const Environment &environment, bool isLocked)
{
    Plan plan;
    plan.package = names.size() == 1 ? names.front() : std::string();
    plan.environment = environment.path;
    if (names.empty()
        || std::any_of(names.begin(), names.end(), [](const std::string &name) { return name.empty() || name.front() == '-'; }))
        return plan;
    // Each name with the option before it, if there is one.
    const auto add = [&](std::vector<std::string> argv, const char *option, const Path &directory) {
        for (const std::string &name : names) {
            if (option)
                argv.push_back(option);
            argv.push_back(normalizedName(name));
        }
        plan.steps.push_back({{}, {std::move(argv), directory, {}, {}}});
    };
    const std::string place = pathBytes(environment.path);
    const std::string tool = pathBytes(environment.path.filename());
    if (isLocked)
        add({"truewheel", "sync", "."}, "--upgrade", environment.project);
    else if (!environment.project.empty() && (environment.kind == "poetry" || environment.kind == "pdm"))
        add({environment.kind, "update"}, nullptr, environment.project);
    else if (environment.kind == "uv-tool")
        plan.steps.push_back({{}, {{"uv", "tool", "upgrade", tool}, {}, {}, {}}});
    else if (environment.kind == "pipx")
        plan.steps.push_back({{}, {{"pipx", "upgrade", tool}, {}, {}, {}}});
    else if (environment.kind == "conda" || environment.kind == "pixi")
        add({pathBytes(environment.python), "-m", "pip", "install", "--upgrade"}, nullptr, {});
    else
        add({"truewheel", "env", "upgrade", place}, "--package", {});
    return plan;
}

bool isOurs(const Plan &update)
{
    return !update.steps.empty() && update.steps.front().command.argv.front() == "truewheel";
}

std::map<Path, GenuineNote> genuineNotes(const IndexQuestion &question, const Result<GenuineReport> &report)
{
    std::map<Path, GenuineNote> notes;
    for (const PlannedPackage &package : question.plan->packages) {
        GenuineNote &note = notes[package.path];
        note.unasked = package.unasked;
        if (!report && package.unasked == Unasked::No)
            note.error = report.error();
    }
    for (const GenuineAnswer &answer : report ? report->answers : std::vector<GenuineAnswer>()) {
        GenuineNote &note = notes[question.plan->packages[answer.package].path];
        note.answer = answer;
        if (answer.state == Genuineness::Unknown && !report->unreadable.empty())
            note.error = report->unreadable.front();
    }
    return notes;
}

Severity severityOf(const GenuineNote &note)
{
    if (!note.answer)
        return note.error ? Severity::Incomplete : Severity::Fine;
    switch (note.answer->state) {
    case Genuineness::Matches:
    case Genuineness::Local: return Severity::Fine;
    case Genuineness::Differs: return Severity::Broken;
    case Genuineness::Unknown: return Severity::Incomplete;
    }
    return Severity::Incomplete;
}

} // namespace truewheel::gui
