#include "app/cli/looking.h"

#include "app/cli/jsonwriter.h"
#include "app/cli/words.h"
#include "core/base/text.h"
#include "core/snapshot/finding.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <mutex>
#include <ostream>
#include <system_error>

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

ReadingJob::ReadingJob(Context &context, std::string title, std::vector<Path> places)
    : WatchedJob(context, std::move(title))
    , m_context(context)
    , m_places(std::move(places))
{
    try {
        m_thread = std::thread([this] { watch(); });
        m_deaf.emplace();
    } catch (const std::system_error &) {
        // an interrupt is heard when the disk has answered
    }
}

ReadingJob::~ReadingJob()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ReadingJob::reading(const Path &path, bool begins)
{
    const std::lock_guard lock(m_mutex);
    if (begins)
        m_reading.insert(path);
    else
        m_reading.erase(path);
}

void ReadingJob::watch()
{
    constexpr auto glance = std::chrono::milliseconds(50);
    constexpr int patience = 16; // glances
    int interrupted = 0;
    std::unique_lock lock(m_mutex);
    while (!m_isOver && interrupted < patience) {
        m_changed.wait_for(lock, glance);
        interrupted += m_context.isCancelled() ? 1 : 0;
    }
    if (!m_isOver)
        leave();
}

void ReadingJob::leave()
{
    if (!m_reading.empty())
        m_places.assign(m_reading.begin(), m_reading.end());
    std::vector<Error> unreadable;
    for (const Path &path : m_places)
        unreadable.push_back({ErrorCode::Io, pathBytes(path), "the disk did not answer"});
    if (m_context.options.json)
        writeJson(documentHead(m_context.command, false, unreadable), m_context.streams.out);
    sayUnreadable(m_context, unreadable);
    m_context.streams.err << "truewheel: stopped while a disk did not answer\n" << std::flush;
    m_context.streams.out << std::flush;
    std::_Exit(int(ExitCode::Cancelled));
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
        absolute.push_back(absolutePath(context, path));
    if (absolute.empty())
        absolute.push_back(context.currentDirectory);
    return absolute;
}

// Environments outside the PATHs that may hold links to their projects: those that the shell is in.
std::vector<Path> activeEnvironments(const Context &context)
{
    std::vector<Path> active;
    for (const char *name : {"VIRTUAL_ENV", "CONDA_PREFIX"}) {
        const auto value = context.environment.get(name);
        const Path path = value ? cleanAbsolute(pathFromBytes(*value), context.currentDirectory) : Path();
        if (value && context.fs.isDirectory(path))
            active.push_back(path);
    }
    return active;
}

// Drops the PATH that an error is about, so that the others can be looked at. False when it is about none of them.
bool dropPath(std::vector<Path> &paths, const Error &error)
{
    return std::erase_if(paths, [&](const Path &path) { return pathBytes(path) == error.subject; }) > 0;
}

// Where something could not be read, that there is no environment has not been seen.
bool hasUnreadablePlace(const std::vector<Error> &unreadable, const Path &path)
{
    return std::any_of(unreadable.begin(), unreadable.end(),
                       [&](const Error &error) { return !isAbsence(error) && isAtOrBelow(pathFromBytes(error.subject), path); });
}

// The environment of a workspace need not have a link to each of its members.
std::string notLinked(const Context &context, const Snapshot &snapshot, const std::vector<std::string> &paths)
{
    const std::vector<Path> projects = projectsNamed(context, paths);
    if (!snapshot.editables.empty() || snapshot.environments.size() != 1 || projects.size() != 1)
        return {};
    const Path &environment = snapshot.environments.front().path;
    const bool isOthers = isAtOrBelow(projects.front(), environment.parent_path()) && projects.front() != environment.parent_path();
    return isOthers ? shown(projects.front()) + " in " + shown(environment) : std::string();
}

bool isPathError(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotADirectory;
}

} // namespace

// `..` stays: what is above a link is not what stands before it in the text.
Path absolutePath(const Context &context, const std::string &path)
{
    const Path given = pathFromBytes(path);
    const bool goesUp = std::find(given.begin(), given.end(), "..") != given.end();
    return goesUp ? context.currentDirectory / given : cleanAbsolute(given, context.currentDirectory);
}

Looked lookAt(Context &context, const std::vector<std::string> &paths)
{
    Looked looked;
    SnapshotRequest request{absolutePaths(context, paths), activeEnvironments(context)};
    ReadingJob watched(context, "looking:", request.paths);
    while (!request.paths.empty()) {
        auto snapshot = context.engine.look(request, watched.job());
        if (snapshot) {
            looked.snapshot = std::move(*snapshot);
            break;
        }
        const Error &error = snapshot.error();
        addUnreadable(looked.unreadable, error);
        looked.outcome.add(error.code == ErrorCode::Cancelled ? ExitCode::Cancelled
                               : isPathError(error)           ? ExitCode::Usage
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
        for (const Path &path : request.paths) {
            if (!hasUnreadablePlace(looked.unreadable, path))
                addUnreadable(looked.unreadable, Error{ErrorCode::NotFound, pathBytes(path), "no environment at or below it"});
        }
    }
    if (!looked.unreadable.empty())
        looked.outcome.add(ExitCode::Incomplete);
    looked.notLinked = notLinked(context, looked.snapshot, paths);
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
    const bool needsBuild = severityOf(editable.checked.verdict) == Severity::Broken || editable.checked.remedy != Remedy::None;
    if (!needsBuild || !environment)
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
    report.notLinked = looked.notLinked;
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
    for (const ArmedTrap &trap : looked.snapshot.traps) {
        EditableReport editable;
        editable.checked = trap.checked;
        editable.advice = trap.checked.advice;
        editable.explanation = trap.uv;
        editable.accepted = isAccepted(trap.checked, acceptances, now);
        if (editable.accepted && !showAccepted)
            ++report.hiddenAccepted;
        else
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
        if (auto project = context.engine.namedProject(path))
            projects.push_back(std::move(*project));
    }
    return projects;
}

bool liesInOneOf(const FileSystem &fs, const Path &path, const std::vector<Path> &directories)
{
    const Result<Path> real = fs.realPath(path);
    return std::any_of(directories.begin(), directories.end(), [&](const Path &directory) {
        if (isAtOrBelow(path, directory))
            return true;
        const Result<Path> realDirectory = fs.realPath(directory);
        return real && realDirectory && isAtOrBelow(*real, *realDirectory);
    });
}

void sayUnreadable(Context &context, const std::vector<Error> &unreadable)
{
    for (const Error &error : unreadable)
        context.streams.err << "truewheel: " << sentenceFor(error) << '\n';
}

} // namespace truewheel::cli
