#include "app/cli/synccommand.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/repairing.h"
#include "app/cli/textwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <istream>

namespace truewheel::cli {

/// What is known so far, and how it stands.
struct SyncCommand::Answer {
    Outcome outcome;
    std::vector<Error> unreadable;
    Looked looked;
    Path project;
    std::optional<SyncRequest> request;
    std::optional<SyncPreview> preview;
    bool applied = false;
    std::string reason;            ///< why it was not applied, or not as announced; empty otherwise
    std::optional<Report> repairs; ///< the links of the environment afterwards

    void fail(ExitCode code, Error error)
    {
        outcome.add(code);
        unreadable.push_back(std::move(error));
    }
};

namespace {

ExitCode exitCodeFor(const Error &error)
{
    return error.code == ErrorCode::Cancelled ? ExitCode::Cancelled : ExitCode::Incomplete;
}

// The environment that `uv sync` of the project means: one in the project or the nearest directory above it, else the only one.
std::vector<const Environment *> environmentsOf(const Snapshot &snapshot, const Path &project)
{
    std::vector<const Environment *> nearest;
    size_t depth = 0;
    for (const Environment &environment : snapshot.environments) {
        const Path parent = environment.path.parent_path();
        if (!isAtOrBelow(project, parent) || environment.path.filename() != ".venv")
            continue;
        const size_t own = size_t(std::distance(parent.begin(), parent.end()));
        if (own >= depth) {
            depth = own;
            nearest = {&environment};
        }
    }
    if (!nearest.empty())
        return nearest;
    for (const Environment &environment : snapshot.environments)
        nearest.push_back(&environment);
    return nearest;
}

bool contains(const std::vector<std::string> &names, const SyncChoice &choice)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string &name) { return normalizedName(name) == normalizedName(choice.name); });
}

bool removesSomething(const SyncPreview &preview)
{
    return std::any_of(preview.changes.begin(), preview.changes.end(), [](const SyncChange &change) { return !change.to; });
}

} // namespace

std::string SyncCommand::examples() const
{
    return "  truewheel sync . --dry-run            show what would be installed, changed and removed\n"
           "  truewheel sync . --yes                do it without asking, removals too\n"
           "  truewheel sync . --extra plot --no-group docs\n"
           "  truewheel sync . --upgrade numpy      update numpy in uv.lock first; --dry-run shows what that changes\n"
           "\n"
           "The extras and groups that the environment holds are kept, unless --no-extra or --no-group says otherwise.\n";
}

void SyncCommand::addOptions(CLI::App &app)
{
    app.add_option("PROJECT", m_project, "The project to sync")->required()->type_name("")->check(refuseEmpty);
    app.add_flag("--dry-run", m_dryRun, "Show the changes and make none");
    app.add_flag("--yes", m_yes, "Do not ask before packages are removed");
    const auto names = [&app](const char *option, std::vector<std::string> &list, const char *help) {
        app.add_option(option, list, help)->type_name("NAME")->allow_extra_args(false);
    };
    names("--extra", m_extras, "Install this extra; may be given more than once");
    names("--group", m_groups, "Install this dependency group; may be given more than once");
    names("--no-extra", m_noExtras, "Leave this extra out");
    names("--no-group", m_noGroups, "Leave this dependency group out");
    names("--upgrade", m_upgrades, "Update this package in uv.lock first; may be given more than once");
}

void SyncCommand::prepare(Context &context, Answer &answer) const
{
    answer.looked = lookAt(context, {m_project});
    answer.outcome.add(answer.looked.outcome.code());
    answer.unreadable = answer.looked.unreadable;
    const std::vector<Path> named = projectsNamed(context, {m_project});
    if (answer.outcome.code() == ExitCode::Usage || answer.outcome.code() == ExitCode::Cancelled)
        return;
    const bool couldNotLook = std::any_of(answer.unreadable.begin(), answer.unreadable.end(),
                                          [](const Error &error) { return !isAbsence(error); });
    if (named.empty() && couldNotLook)
        return; // the project may well be there
    if (named.empty())
        return answer.fail(
            ExitCode::Usage,
            Error{ErrorCode::NotFound, pathBytes(absolutePath(context, m_project)), "no project: neither pyproject.toml nor setup.py"});
    answer.project = named.front();
    const auto environments = environmentsOf(answer.looked.snapshot, answer.project);
    if (environments.empty())
        return; // lookAt() has said so
    if (environments.size() > 1)
        return answer.fail(
            ExitCode::Incomplete,
            Error{ErrorCode::Unsupported, pathBytes(answer.project), "it is linked from several environments, and none is its own .venv"});
    const auto uv = context.engine.findUv(ForbiddenPlaces{{answer.project, environments.front()->path}, context.currentDirectory});
    if (!uv)
        return answer.fail(ExitCode::Incomplete, uv.error());
    const auto choices = context.engine.syncChoices(answer.project, *environments.front());
    if (!choices)
        return answer.fail(exitCodeFor(choices.error()), choices.error());
    answer.request = SyncRequest{answer.project, *environments.front(), {}, m_upgrades};
    chooseFrom(*choices, context, answer);
    if (answer.outcome.code() == ExitCode::Usage)
        return;
    // uv runs the environment's Python to say what it would do; naming the project is the person's word for that.
    const auto granted = context.engine.grantTrust(answer.project, environments.front()->path);
    if (!granted)
        return answer.fail(exitCodeFor(granted.error()), granted.error());
    WatchedJob watched(context, "asking uv:");
    auto preview = context.engine.previewSync(*answer.request, *uv, watched.job());
    if (!preview)
        return answer.fail(exitCodeFor(preview.error()), preview.error());
    answer.preview = std::move(*preview);
}

void SyncCommand::chooseFrom(const std::vector<SyncChoice> &choices, Context &, Answer &answer) const
{
    answer.request->choices = choices;
    for (SyncChoice &choice : answer.request->choices) {
        if (contains(choice.isGroup ? m_groups : m_extras, choice))
            choice.isHeld = true;
        if (contains(choice.isGroup ? m_noGroups : m_noExtras, choice))
            choice.isHeld = false;
    }
    const auto demand = [&](const std::vector<std::string> &names, bool isGroup) {
        for (const std::string &name : names) {
            if (std::none_of(choices.begin(), choices.end(),
                             [&](const SyncChoice &choice) { return choice.isGroup == isGroup && contains({name}, choice); }))
                answer.fail(ExitCode::Usage,
                            Error{ErrorCode::NotFound, name, isGroup ? "no dependency group of this project" : "no extra of this project"});
        }
    };
    demand(m_extras, false);
    demand(m_noExtras, false);
    demand(m_groups, true);
    demand(m_noGroups, true);
}

bool SyncCommand::isAllowed(Context &context, Answer &answer) const
{
    if (m_yes || !removesSomething(*answer.preview))
        return true;
    static const std::string needsYes = "packages would be removed: give --yes to allow it";
    Streams &streams = context.streams;
    if (streams.inIsTerminal && streams.errIsTerminal) {
        if (context.options.json) // the changes were not shown yet
            writeChanges(answer.preview->changes, context.paintErr(), streams.err);
        streams.err << "Go on? [y/N] " << std::flush;
        std::string line;
        std::getline(streams.in, line);
        if (line == "y" || line == "Y" || line == "yes")
            return true;
    } else {
        streams.err << "truewheel: " << needsYes << '\n';
    }
    answer.reason = needsYes;
    answer.outcome.add(ExitCode::Findings);
    return false;
}

void SyncCommand::apply(Context &context, Answer &answer) const
{
    WatchedJob watched(context, {});
    ToolLog log(context);
    const auto report = context.engine.applySync(*answer.preview, *answer.request, log.events(), watched.job());
    if (!report)
        return answer.fail(exitCodeFor(report.error()), report.error());
    if (report->stopped)
        return answer.fail(exitCodeFor(*report->stopped), Error{report->stopped->code, pathBytes(answer.project), report->reason});
    answer.applied = report->exitCode == 0;
    // A link that came back broken is rebuilt next; anything else that is not as announced is a finding.
    const bool isAsAnnounced = report->verified || severityOf(report->after.verdict) == Severity::Broken;
    if (!answer.applied || !isAsAnnounced) {
        answer.outcome.add(ExitCode::Findings);
        answer.reason = report->reason;
        context.streams.err << "truewheel: the sync did not verify: " << displayText(report->reason) << "\n  log: " << shown(report->log)
                            << '\n';
    }
}

// uv restores an editable link from its cache without a build, so what it restored may be broken.
void SyncCommand::repairRestored(Context &context, Answer &answer) const
{
    const std::vector<std::string> paths{m_project};
    answer.looked = lookAt(context, paths);
    answer.repairs = reportOf(context, name(), answer.looked, true);
    answer.outcome.add(repairBroken(context, paths, Permission{{answer.project}, m_yes}, answer.looked, *answer.repairs).code());
}

void SyncCommand::write(Context &context, const Answer &answer) const
{
    const std::vector<SyncChange> changes = answer.preview ? answer.preview->changes : std::vector<SyncChange>();
    if (context.options.json) {
        const bool isComplete = answer.unreadable.empty() && answer.preview.has_value();
        QJsonObject document = documentHead(name(), isComplete, answer.unreadable);
        document[QStringLiteral("changes")] = changesToJson(changes);
        if (answer.preview && !m_upgrades.empty()) {
            QJsonArray lines;
            for (const std::string &line : answer.preview->lockChanges)
                lines.append(jsonText(line));
            document[QStringLiteral("lockChanges")] = lines;
        }
        document[QStringLiteral("applied")] = answer.applied;
        document[QStringLiteral("reason")] = textOrNull(answer.reason);
        if (answer.preview) {
            document[QStringLiteral("warning")] = textOrNull(answer.preview->warning);
            document[QStringLiteral("lockIsOlder")] = answer.preview->lockIsOlder;
            document[QStringLiteral("plan")] = planToJson(answer.preview->plan);
        }
        if (answer.repairs)
            document[QStringLiteral("editables")] = toJson(*answer.repairs)[QStringLiteral("editables")];
        writeJson(document, context.streams.out);
    } else if (answer.repairs) {
        writeText(*answer.repairs, textOptionsOf(context), context.streams.out);
    }
    sayUnreadable(context, answer.unreadable);
}

ExitCode SyncCommand::run(Context &context)
{
    Answer answer;
    prepare(context, answer);
    if (answer.preview) {
        const SyncPreview &preview = *answer.preview;
        if (!context.options.json) {
            writeChanges(preview.changes, context.paintOut(), context.streams.out);
            for (const std::string &line : preview.lockChanges)
                context.streams.out << "uv.lock  " << displayText(line) << '\n';
            context.streams.out << std::flush;
        }
        if (preview.lockIsOlder && !context.options.quiet)
            context.streams.err << "truewheel: uv.lock is older than pyproject.toml; `uv lock` rewrites it\n";
        if (!preview.warning.empty())
            context.streams.err << "truewheel: " << displayText(preview.warning) << '\n';
        if (preview.changes.empty() && !context.options.quiet)
            context.streams.err << (m_upgrades.empty() ? "truewheel: the environment is what the lock says\n"
                                                       : "truewheel: the update changes nothing in the environment\n");
        if (!m_dryRun && isAllowed(context, answer)) {
            apply(context, answer);
            if (answer.applied)
                repairRestored(context, answer);
        }
    }
    write(context, answer);
    return answer.outcome.code();
}

} // namespace truewheel::cli
