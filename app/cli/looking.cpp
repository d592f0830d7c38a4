#include "app/cli/looking.h"

#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/snapshot/finding.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>
#include <ostream>

namespace truewheel::cli {

struct WatchedJob::Private {
    std::ostream &err;
    std::string title;
    std::mutex mutex;
    std::chrono::steady_clock::time_point next;
    bool shown = false;
};

WatchedJob::WatchedJob(Context &context, std::string title)
{
    m_job.isCancelled = context.isCancelled;
    if (!context.streams.errIsTerminal || context.options.quiet)
        return;
    // What is over in the blink of an eye shows no progress.
    const auto first = std::chrono::steady_clock::now() + std::chrono::milliseconds(300);
    d.reset(new Private{context.streams.err, std::move(title), {}, first, false});
    m_job.progress = [shared = d](int done, int total) {
        const std::lock_guard lock(shared->mutex);
        const auto now = std::chrono::steady_clock::now();
        if (now < shared->next)
            return;
        shared->next = now + std::chrono::milliseconds(100);
        shared->shown = true;
        shared->err << '\r' << shared->title << ' ' << done;
        if (total > 0)
            shared->err << " of " << total;
        shared->err << "\x1b[K" << std::flush;
    };
}

WatchedJob::~WatchedJob()
{
    if (d && d->shown)
        d->err << "\r\x1b[K" << std::flush;
}

namespace {

void addUnreadable(std::vector<Error> &list, const Error &error)
{
    if (std::find(list.begin(), list.end(), error) == list.end())
        list.push_back(error);
}

std::vector<Path> absolutePaths(const Context &context, const std::vector<std::string> &paths)
{
    std::vector<Path> absolute;
    for (const std::string &path : paths)
        absolute.push_back(cleanAbsolute(pathFromBytes(path), context.currentDirectory));
    if (absolute.empty())
        absolute.push_back(context.currentDirectory);
    return absolute;
}

// Environments outside the PATHs that may hold links to their projects: those looked at before, and those of the shell.
std::vector<Path> knownEnvironments(Context &context, Looked &looked)
{
    std::vector<Path> known;
    if (const auto remembered = context.engine.knownEnvironments()) {
        known = *remembered;
    } else {
        addUnreadable(looked.unreadable, remembered.error());
        looked.outcome.add(ExitCode::Incomplete);
    }
    for (const char *name : {"VIRTUAL_ENV", "CONDA_PREFIX", "UV_PROJECT_ENVIRONMENT"}) {
        const auto value = context.environment.get(name);
        const Path path = value ? cleanAbsolute(pathFromBytes(*value), context.currentDirectory) : Path();
        if (value && std::find(known.begin(), known.end(), path) == known.end() && context.fs.isDirectory(path))
            known.push_back(path);
    }
    return known;
}

void remember(Context &context, const std::vector<Path> &known, const Snapshot &snapshot)
{
    std::vector<Path> fresh;
    for (const Environment &environment : snapshot.environments) {
        if (std::find(known.begin(), known.end(), environment.path) == known.end())
            fresh.push_back(environment.path);
    }
    if (fresh.empty())
        return;
    const auto written = context.engine.rememberEnvironments(fresh);
    if (!written && context.options.verbose)
        context.streams.err << "truewheel: could not remember the environments: " << sentenceFor(written.error()) << '\n';
}

// Drops the PATH that an error is about, so that the others can be looked at. False when it is about none of them.
bool dropPath(std::vector<Path> &paths, const Error &error)
{
    return std::erase_if(paths, [&](const Path &path) { return pathBytes(path) == error.subject; }) > 0;
}

bool isPathError(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotADirectory;
}

} // namespace

Looked lookAt(Context &context, const std::vector<std::string> &paths)
{
    Looked looked;
    SnapshotRequest request{absolutePaths(context, paths), {}};
    request.knownEnvironments = knownEnvironments(context, looked);
    WatchedJob watched(context, "looking:");
    while (!request.paths.empty()) {
        auto snapshot = context.engine.look(request, watched.job());
        if (snapshot) {
            looked.snapshot = std::move(*snapshot);
            break;
        }
        const Error &error = snapshot.error();
        addUnreadable(looked.unreadable, error);
        looked.outcome.add(error.code == ErrorCode::Cancelled ? ExitCode::Cancelled
                           : isPathError(error)               ? ExitCode::Usage
                                                              : ExitCode::Incomplete);
        if (error.code == ErrorCode::Cancelled || !dropPath(request.paths, error))
            return looked;
    }
    if (request.paths.empty())
        return looked;
    for (const Error &error : looked.snapshot.unreadable)
        addUnreadable(looked.unreadable, error);
    for (const CheckedLink &checked : looked.snapshot.editables) {
        for (const Error &error : checked.unreadable)
            addUnreadable(looked.unreadable, error);
    }
    if (looked.snapshot.environments.empty()) {
        for (const Path &path : request.paths)
            addUnreadable(looked.unreadable, Error{ErrorCode::NotFound, pathBytes(path), "no environment at or below it"});
    }
    if (!looked.unreadable.empty())
        looked.outcome.add(ExitCode::Incomplete);
    remember(context, request.knownEnvironments, looked.snapshot);
    return looked;
}

const Environment *environmentAt(const Snapshot &snapshot, const Path &path)
{
    for (const Environment &environment : snapshot.environments) {
        if (environment.path == path)
            return &environment;
    }
    return nullptr;
}

void offerRepair(Context &context, const Environment *environment, EditableReport &editable)
{
    editable.repair.reset();
    editable.advice = editable.checked.advice;
    if (severityOf(editable.checked.verdict) != Severity::Broken || !environment)
        return;
    auto plan = context.engine.plan(editable.checked, *environment);
    if (!plan) {
        if (editable.advice.empty())
            editable.advice = plan.error().code == ErrorCode::Unsupported && !plan.error().detail.empty() ? plan.error().detail
                                                                                                          : sentenceFor(plan.error());
        return;
    }
    const auto trusted = context.engine.isTrusted(plan->project, plan->environment);
    editable.repair = OfferedRepair{std::move(*plan), !trusted.value_or(false)};
}

Report reportOf(Context &context, const std::string &command, Looked &looked, bool showAccepted)
{
    Report report;
    report.command = command;
    report.environments = looked.snapshot.environments.size();
    std::vector<Acceptance> acceptances;
    if (auto known = context.engine.acceptances()) {
        acceptances = std::move(*known);
    } else {
        addUnreadable(looked.unreadable, known.error());
        looked.outcome.add(ExitCode::Incomplete);
    }
    const Timestamp now = context.engine.now();
    for (const CheckedLink &checked : looked.snapshot.editables) {
        EditableReport editable;
        editable.checked = checked;
        editable.accepted = isAccepted(checked, acceptances, now);
        if (editable.accepted && !showAccepted) {
            ++report.hiddenAccepted;
            continue;
        }
        offerRepair(context, environmentAt(looked.snapshot, checked.link.environment), editable);
        report.editables.push_back(std::move(editable));
    }
    report.unreadable = looked.unreadable;
    return report;
}

Outcome outcomeOf(const Report &report, bool strict)
{
    Outcome outcome;
    for (const EditableReport &editable : report.editables) {
        if (!editable.checked.unreadable.empty())
            outcome.add(ExitCode::Incomplete);
        if (editable.accepted)
            continue;
        switch (severityOf(editable.checked.verdict)) {
        case Severity::Broken: outcome.add(ExitCode::Findings); break;
        case Severity::Incomplete: outcome.add(ExitCode::Incomplete); break;
        case Severity::Suspect: outcome.add(strict ? ExitCode::Findings : ExitCode::Fine); break;
        case Severity::Fine: break;
        }
    }
    return outcome;
}

void settleCompleteness(Report &report, const Outcome &outcome)
{
    report.complete = report.unreadable.empty() && outcome.code() != ExitCode::Cancelled && outcome.code() != ExitCode::Incomplete
        && std::none_of(report.editables.begin(), report.editables.end(),
                        [](const EditableReport &editable) { return severityOf(editable.checked.verdict) == Severity::Incomplete; });
}

std::vector<Path> projectsNamed(const Context &context, const std::vector<std::string> &paths)
{
    std::vector<Path> projects;
    for (const Path &path : absolutePaths(context, paths)) {
        if (context.fs.exists(path / "pyvenv.cfg") || context.fs.exists(path / "conda-meta"))
            continue;
        if (!context.fs.isDirectory(path) && path.filename() != "pyproject.toml" && path.filename() != "setup.py")
            continue;
        for (Path directory = path;; directory = directory.parent_path()) {
            if (context.fs.isRegular(directory / "pyproject.toml") || context.fs.isRegular(directory / "setup.py")) {
                projects.push_back(directory);
                break;
            }
            if (directory == directory.parent_path())
                break;
        }
    }
    return projects;
}

bool liesInOneOf(const FileSystem &fs, const Path &path, const std::vector<Path> &directories)
{
    std::vector<FileIdentity> wanted;
    for (const Path &directory : directories) {
        if (isAtOrBelow(path, directory))
            return true;
        if (const auto status = fs.status(directory))
            wanted.push_back(status->identity);
    }
    for (Path at = path; !wanted.empty() && !at.empty(); at = at.parent_path()) {
        const auto status = fs.status(at);
        if (status && std::find(wanted.begin(), wanted.end(), status->identity) != wanted.end())
            return true;
        if (at == at.parent_path())
            break;
    }
    return false;
}

void sayUnreadable(Context &context, const std::vector<Error> &unreadable)
{
    for (const Error &error : unreadable)
        context.streams.err << "truewheel: " << sentenceFor(error) << '\n';
}

} // namespace truewheel::cli
