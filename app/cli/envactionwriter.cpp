#include "app/cli/envactionwriter.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/surveying.h"
#include "app/cli/textwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <ostream>

namespace truewheel::cli {

namespace {

QJsonArray textsToJson(const std::vector<std::string> &texts)
{
    QJsonArray array;
    for (const std::string &text : texts)
        array.append(jsonText(text));
    return array;
}

QJsonArray pathsToJson(const std::vector<Path> &paths)
{
    QJsonArray array;
    for (const Path &path : paths) {
        QJsonObject object;
        insertPath(object, QStringLiteral("path"), path);
        array.append(object);
    }
    return array;
}

QJsonArray packagesToJson(const std::vector<SavedPackage> &packages)
{
    QJsonArray array;
    for (const SavedPackage &package : packages) {
        QJsonObject object{{QStringLiteral("name"), jsonText(package.name)},
                           {QStringLiteral("version"), textOrNull(package.version)},
                           {QStringLiteral("editable"), package.editable},
                           {QStringLiteral("requested"), package.requested},
                           {QStringLiteral("url"), textOrNull(package.url)}};
        insertPath(object, QStringLiteral("project"), package.project);
        array.append(object);
    }
    return array;
}

size_t editablesIn(const SavedEnvironment &saved)
{
    return size_t(
        std::count_if(saved.packages.begin(), saved.packages.end(), [](const SavedPackage &package) { return package.editable; }));
}

std::string described(const SavedEnvironment &saved)
{
    return displayText(saved.kind) + ", Python " + displayText(saved.python.empty() ? "?" : saved.python) + ", "
        + counted(saved.packages.size(), "package") + ", " + counted(editablesIn(saved), "editable link");
}

std::string exactSize(uint64_t bytes)
{
    return shownBytes(bytes) + " (" + counted(bytes, "byte") + ")";
}

const char *wordFor(Whereabouts where)
{
    switch (where) {
    case Whereabouts::InTrash: return "trash";
    case Whereabouts::Beside: return "beside";
    case Whereabouts::InPart: return "in-part";
    case Whereabouts::NeverMoved: return "not-moved";
    case Whereabouts::ListOnly: return "list";
    }
    return "";
}

// One sentence; not escaped.
std::string sentenceFor(const MakeNote &note)
{
    switch (note.code) {
    case MakeNoteCode::OtherPython:
        return "There is no Python " + note.from + " on this machine any more: it is made with " + note.to + ".";
    case MakeNoteCode::PythonNotFound:
        return "No Python " + note.from + " was found on this machine: uv gets one, if its settings allow that.";
    case MakeNoteCode::ProjectGone: return note.subject + " cannot be linked again: its project is gone (" + note.from + ").";
    case MakeNoteCode::VersionUnknown: return note.subject + " cannot be asked for again: nobody wrote down its version.";
    case MakeNoteCode::PathIsQuoted:
        return "Its scripts cannot be changed, since its path holds characters that the scripts would have to quote: it is made anew.";
    case MakeNoteCode::PathTooLong:
        return "Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.";
    case MakeNoteCode::LockNotUsed: return "Its project's uv.lock is not used: " + note.subject;
    case MakeNoteCode::NewPackage: return note.subject + " is new: uv.lock has it.";
    case MakeNoteCode::OtherVersion: return note.subject + ' ' + note.from + " becomes " + note.to + ", as uv.lock says.";
    case MakeNoteCode::PartIsLeft: return "A part of it is gone already; what is left stays in " + note.subject + ".";
    }
    return {};
}

QJsonArray notesToJson(const std::vector<MakeNote> &notes)
{
    QJsonArray array;
    for (const MakeNote &note : notes)
        array.append(jsonText(sentenceFor(note)));
    return array;
}

void writeSteps(const Plan &plan, const std::vector<Path> &builds, const std::vector<MakeNote> &notes, const Context &context,
                std::ostream &out)
{
    for (const Step &step : plan.steps)
        out << "    " << displayText(step.title) << "\n      $ "
            << pasteable(step.command, context.environment.values, context.options.verbose) << '\n';
    for (const Path &project : builds)
        out << "  runs the code of " << shown(project) << '\n';
    for (const MakeNote &note : notes)
        out << "  " << displayText(sentenceFor(note)) << '\n';
}

QJsonArray stepsToJson(const Plan &plan)
{
    return plan.steps.empty() ? QJsonArray() : cli::planToJson(plan)[QStringLiteral("steps")].toArray();
}

// The lines that differ; a change of place changes no count of them.
void writeChange(const FileChange &change, std::ostream &out)
{
    out << "    " << shown(change.file) << '\n';
    if (change.file.filename() == "RECORD")
        return;
    const auto before = splitLines(change.before);
    const auto after = splitLines(change.after);
    for (size_t i = 0; i < before.size() && i < after.size(); ++i) {
        if (before[i] != after[i])
            out << "      - " << displayText(before[i]) << "\n      + " << displayText(after[i]) << '\n';
    }
}

} // namespace

void writePlan(const RemovalPlan &plan, const Context &context, std::ostream &out)
{
    const bool toTrash = plan.mode == RemovalMode::ToTrash;
    const uint64_t files = plan.manifest->files();
    const uint64_t directories = plan.manifest->entries.size() - files + 1; // its own too
    out << context.paintOut().bold(shown(plan.environment.path)) << '\n' << "  " << described(plan.saved) << '\n';
    if (!plan.leftover.empty())
        out << "  its removal was cut off; what is left lies in " << shown(plan.leftover) << '\n';
    out << "  " << exactSize(plan.sizes.apparent) << " apparent, " << exactSize(plan.sizes.disk) << " on disk, "
        << exactSize(plan.sizes.reclaimable) << " reclaimable\n  " << counted(files, "file") << " in "
        << (directories == 1 ? "1 directory" : std::to_string(directories) + " directories")
        << (toTrash ? ", moved to the trash as they are\n" : ", deleted for good\n");
    if (context.options.verbose) {
        for (const SavedPackage &package : plan.saved.packages)
            out << "    " << displayText(package.name) << ' ' << displayText(package.version)
                << (package.editable ? "  editable: " + shown(package.project) : "") << '\n';
    }
    for (const std::string &name : plan.strangers)
        out << "  also in it: " << displayText(name) << '\n';
    for (const Path &inside : plan.inside)
        out << "  goes with it: " << shown(inside) << '\n';
    for (const Error &error : plan.notSaved)
        out << "  not saved: " << sentenceFor(error) << '\n';
}

QJsonObject planToJson(const RemovalPlan &plan)
{
    const uint64_t files = plan.manifest->files();
    QJsonObject object{{QStringLiteral("kind"), jsonText(plan.saved.kind)},
                       {QStringLiteral("python"), textOrNull(plan.saved.python)},
                       {QStringLiteral("mode"), plan.mode == RemovalMode::ToTrash ? QStringLiteral("trash") : QStringLiteral("delete")},
                       {QStringLiteral("size"), toJson(plan.sizes)},
                       {QStringLiteral("files"), double(files)},
                       {QStringLiteral("directories"), double(plan.manifest->entries.size() - files + 1)},
                       {QStringLiteral("packages"), packagesToJson(plan.saved.packages)},
                       {QStringLiteral("alsoInIt"), textsToJson(plan.strangers)},
                       {QStringLiteral("goesWithIt"), pathsToJson(plan.inside)},
                       {QStringLiteral("processesNotSeen"), plan.notSeen}};
    insertPath(object, QStringLiteral("leftover"), plan.leftover);
    return object;
}

void writePlan(const RestorePlan &plan, const Context &context, std::ostream &out)
{
    out << context.paintOut().bold(shown(plan.from.removal.environment)) << "\n  " << described(plan.from.saved) << ", removed "
        << toRfc3339(plan.from.removal.started) << '\n';
    if (plan.from.where == Whereabouts::NeverMoved)
        out << "  its removal was cut off before it began: it is where it was, and whole\n";
    else if (plan.movesBack)
        out << "  comes back whole from " << shown(plan.from.trashed.place) << '\n';
    else
        out << "  is made again from its package list\n";
    writeSteps(plan.plan, plan.builds, plan.notes, context, out);
}

QJsonObject planToJson(const RestorePlan &plan)
{
    QJsonObject object = toJson(plan.from);
    object[QStringLiteral("steps")] = stepsToJson(plan.plan);
    object[QStringLiteral("notes")] = notesToJson(plan.notes);
    object[QStringLiteral("runsCodeOf")] = pathsToJson(plan.builds);
    return object;
}

void writePlan(const EnvironmentRepairPlan &plan, const Context &context, std::ostream &out)
{
    if (!plan.isNeeded() && context.options.quiet)
        return;
    out << context.paintOut().bold(shown(plan.before.environment.path)) << '\n';
    for (const HealthFinding &finding : plan.before.health)
        out << "  " << toString(finding.problem) << "  " << displayText(finding.summary) << '\n';
    if (!plan.isNeeded()) {
        out << "  nothing to repair\n";
        return;
    }
    if (plan.plan.action == RepairAction::RepointEnvironment) {
        out << "  its scripts are made to name the place where it is: " << counted(plan.changes.size(), "file") << '\n';
        for (const FileChange &change : plan.changes)
            writeChange(change, out);
    } else {
        out << "  is made anew beside itself, from " << (plan.isFromLock ? "its project's uv.lock" : "its own package list")
            << "; then the old one goes to the trash\n";
    }
    writeSteps(plan.plan, plan.builds, plan.notes, context, out);
}

QJsonObject planToJson(const EnvironmentRepairPlan &plan)
{
    QJsonArray health;
    for (const HealthFinding &finding : plan.before.health)
        health.append(jsonText(toString(finding.problem)));
    QJsonArray changes;
    for (const FileChange &change : plan.changes) {
        QJsonObject row{{QStringLiteral("before"), jsonText(change.before)}, {QStringLiteral("after"), jsonText(change.after)}};
        insertPath(row, QStringLiteral("path"), change.file);
        changes.append(row);
    }
    return {{QStringLiteral("health"), health},
            {QStringLiteral("action"), plan.isNeeded() ? jsonText(toString(plan.plan.action)) : QJsonValue()},
            {QStringLiteral("from"), plan.isFromLock ? QStringLiteral("lock") : QStringLiteral("list")},
            {QStringLiteral("steps"), stepsToJson(plan.plan)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("notes"), notesToJson(plan.notes)},
            {QStringLiteral("runsCodeOf"), pathsToJson(plan.builds)},
            {QStringLiteral("packages"), packagesToJson(plan.saved.packages)}};
}

void writePlan(const UpgradePlan &plan, const Context &context, std::ostream &out)
{
    if (!plan.isNeeded() && context.options.quiet)
        return;
    out << context.paintOut().bold(shown(plan.environment.path)) << '\n';
    if (!plan.isNeeded()) {
        out << "  nothing newer that it can have\n";
        return;
    }
    writeChanges(plan.changes, context.paintOut(), out);
    writeSteps(plan.plan, {}, {}, context, out);
}

QJsonObject planToJson(const UpgradePlan &plan)
{
    return {{QStringLiteral("changes"), changesToJson(plan.changes)}, {QStringLiteral("steps"), stepsToJson(plan.plan)}};
}

void writeLine(const Restorable &restorable, const Context &context)
{
    std::ostream &out = context.streams.out;
    out << shown(restorable.removal.environment) << "  " << described(restorable.saved) << ", removed "
        << toRfc3339(restorable.removal.started) << "  " << wordFor(restorable.where);
    if (!restorable.trashed.place.empty() && (context.options.verbose || restorable.where != Whereabouts::InTrash))
        out << "  " << shown(restorable.trashed.place);
    out << '\n';
}

QJsonObject toJson(const Restorable &restorable)
{
    QJsonObject object{{QStringLiteral("kind"), jsonText(restorable.saved.kind)},
                       {QStringLiteral("python"), textOrNull(restorable.saved.python)},
                       {QStringLiteral("removed"), jsonText(toRfc3339(restorable.removal.started))},
                       {QStringLiteral("where"), QString::fromLatin1(wordFor(restorable.where))},
                       {QStringLiteral("size"), toJson(restorable.removal.sizes)},
                       {QStringLiteral("packages"), packagesToJson(restorable.saved.packages)}};
    insertPath(object, QStringLiteral("path"), restorable.removal.environment);
    insertPath(object, QStringLiteral("lies"), restorable.trashed.place);
    return object;
}

void insertReport(QJsonObject &object, const EnvironmentReport *report)
{
    insertPath(object, QStringLiteral("place"), report ? report->place : Path());
    insertPath(object, QStringLiteral("log"), report ? report->log : Path());
    object[QStringLiteral("kept")] = report ? pathsToJson(report->kept) : QJsonArray();
    object[QStringLiteral("seconds")] = report ? QJsonValue(report->seconds) : QJsonValue();
}

void tellOutcome(const Path &path, const EnvironmentReport &report, const std::string &done, const Context &context)
{
    if (report.verified && context.options.quiet)
        return;
    context.streams.err << "truewheel: " << shown(path) << ": " << (report.verified ? done : displayText(report.reason)) << '\n';
    if (!report.verified && !report.log.empty())
        context.streams.err << "  log: " << shown(report.log) << '\n';
}

void sayInterrupted(const Context &context)
{
    JobContext job;
    const Result<std::vector<Restorable>> found = context.engine.environments.restorables(job);
    for (const Restorable &one : found ? *found : std::vector<Restorable>()) {
        if (one.removal.state != RemovalState::Interrupted)
            continue;
        if (one.where == Whereabouts::InPart && one.isTaken) {
            context.streams.err << "truewheel: a part of what was removed from " << shown(one.removal.environment)
                                << " is left; `truewheel env remove "
                                << "--delete " << shellQuote(pathBytes(one.trashed.place)) << "` takes it away\n";
            continue;
        }
        const std::string path = shellQuote(pathBytes(one.removal.environment));
        context.streams.err << "truewheel: the removal of " << shown(one.removal.environment) << " was cut off: ";
        switch (one.where) {
        case Whereabouts::NeverMoved: context.streams.err << "it is where it was, and whole"; break;
        case Whereabouts::InTrash: context.streams.err << "it lies whole in the trash"; break;
        case Whereabouts::Beside: context.streams.err << "it lies whole in " << shown(one.trashed.place); break;
        case Whereabouts::InPart: context.streams.err << "a part of it lies in " << shown(one.trashed.place); break;
        case Whereabouts::ListOnly: context.streams.err << "nothing of it is left but its package list"; break;
        }
        context.streams.err << "; `truewheel env restore " << path << "` puts it right\n";
    }
}

} // namespace truewheel::cli
