#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "app/cli/report.h"
#include "app/cli/terminal.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace truewheel::cli {

/// One look at the disk, with everything that kept it from being whole.
struct Looked {
    Snapshot snapshot;
    std::string notLinked;         ///< as in Report
    std::vector<Error> unreadable; ///< also the PATHs that are missing or not directories
    Outcome outcome;               ///< of looking; the verdicts are not in it
};

/// Looks at every PATH, or at the current directory when there is none. A PATH that is missing does not keep the others
/// from being looked at. No environment at all is an incomplete answer.
Looked lookAt(Context &context, const std::vector<std::string> &paths);

/// The report of a look, with the repair that each broken link needs. Accepted links are left out unless `showAccepted`.
Report reportOf(Context &context, const std::string &command, Looked &looked, bool showAccepted);

/// What the verdicts of a report add up to. Accepted ones do not count.
Outcome outcomeOf(const Report &report, bool strict);

/// Sets `complete` from the outcome and the verdicts.
void settleCompleteness(Report &report, const Outcome &outcome);

/// Fills in the repair of one link, or the advice in its place.
void offerRepair(Context &context, const Environment *environment, EditableReport &editable);

const Environment *environmentAt(const Snapshot &snapshot, const Path &path);

/// A PATH as it was typed, made absolute.
Path absolutePath(const Context &context, const std::string &path);

/// The directories of the projects that the PATHs name; an environment or a root names none.
std::vector<Path> projectsNamed(const Context &context, const std::vector<std::string> &paths);

/// True when `path` is one of the directories or lies below one, whatever links lead there.
bool liesInOneOf(const FileSystem &fs, const Path &path, const std::vector<Path> &directories);

/// Says on stderr what could not be looked at.
void sayUnreadable(Context &context, const std::vector<Error> &unreadable);

/// A job that the person can interrupt and, on a terminal, see the progress of.
class WatchedJob
{
public:
    WatchedJob(Context &context, std::string title);
    ~WatchedJob();
    WatchedJob(const WatchedJob &) = delete;
    WatchedJob &operator=(const WatchedJob &) = delete;
    JobContext &job() { return m_job; }

private:
    struct Private;
    std::shared_ptr<Private> d;
    JobContext m_job;
};

/// A watched job that changes nothing. A disk that does not answer holds its threads, and they do not hear of an interrupt: a second after
/// it the program says what it waited for, with --json in a document, and ends there as cancelled.
class ReadingJob : public WatchedJob
{
public:
    /// `places`: what is said where nothing narrower is known.
    ReadingJob(Context &context, std::string title, std::vector<Path> places = {});
    ~ReadingJob();
    /// That the reading of something begins, and that it has ended. On any thread.
    void reading(const Path &path, bool begins);

private:
    void watch();
    [[noreturn]] void leave();

    Context &m_context;
    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::vector<Path> m_places;
    std::set<Path> m_reading;
    bool m_isOver = false;
    std::thread m_thread;                   // hears of interrupts; none where the system has no thread for us
    std::optional<DeafToInterrupts> m_deaf; // the thread that works does not
};

} // namespace truewheel::cli
