#pragma once
#include "core/base/fileidentity.h"
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/base/sizes.h"
#include "core/base/timestamp.h"
#include "core/editables/buildrecord.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// A generated file that a verified build of ours or an intact scan saw.
struct LedgerRow {
    std::string module;
    Path file;          ///< relative to the project, or absolute inside the environment
    std::string kind;   ///< "extension", "python", "data"
    std::string origin; ///< "build" or "scan"
    Timestamp seen;
    bool operator==(const LedgerRow &) const = default;
};

struct JournalRow {
    int64_t id = 0;
    Timestamp started;
    double seconds = 0;
    std::string action; ///< "rebuild", "prepare+rebuild", "recreate-link", "sync"
    std::string package;
    Path project;
    Path environment;
    std::vector<std::string> argv;
    Path directory;
    int exitCode = 0;
    std::string before; ///< verdict
    std::string after;  ///< verdict; empty while running or when it was cut off
    std::string
        outcome; ///< "verified", "not verified", "failed", "cancelled"; empty while it runs; "interrupted" when its process has ended since
    Path log;
};

/// The person's word that building this project in this environment may run its code.
struct TrustRow {
    FileIdentity project;
    FileIdentity environment;
    std::string buildHash; ///< of `[build-system]` and the build scripts
    Path projectPath;
    Path environmentPath;
    Timestamp given;
};

/// "I know, do not tell me again": one finding, with its reason and end.
struct Acceptance {
    std::string finding; ///< "NAME@ENVIRONMENT:VERDICT:MODULE-OR-FILE"
    std::string reason;
    std::optional<Timestamp> until;
    Timestamp given;
};

enum class RemovalState {
    Running,     ///< the process that began it has not ended
    Interrupted, ///< it has: the environment is where it was, or at `place`, whole or in part
    Trashed,
    Deleted,
    Restored,
};

/// An environment that was taken away, with what is needed to make it again.
struct RemovalRow {
    int64_t id = 0;
    Timestamp started;
    Path environment; ///< where it was
    FileIdentity identity;
    RemovalState state = RemovalState::Running;
    Path place; ///< where it went: into the trash, or to the name beside it under which it is deleted; empty: not yet, or nobody knows
    Path trashInfo;
    uint64_t entries = 0; ///< names in it
    Sizes sizes;
    std::string saved; ///< JSON of a SavedEnvironment (core/repair)
    bool operator==(const RemovalRow &) const = default;
};

/// state.db: what is kept. SQLite (WAL) through QtSql; opened on first use. Every call may be made from any thread
/// (each thread has its own connection). A newer schema is left alone (Unsupported); before a migration the file is
/// backed up beside itself; a corrupt file is an error that names it, never rebuilt silently. Errors: Malformed (corrupt, or
/// another program's database), Unsupported (newer), Locked (by another process for 5 s), PermissionDenied, NotRegular, Io (disk full);
/// subject: the file. An error leaves what was there.
class State
{
public:
    explicit State(Path file);
    ~State();
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    const Path &file() const; ///< may not exist yet

    /// Keyed by project directory and interpreterTag(). Reading from a file that does not exist gives nothing and makes no file.
    Result<std::vector<LedgerRow>> ledger(const Path &project, const std::string &tag) const;
    /// Replaces the rows of the project and tag; writes nothing when they are the same already but for `seen`.
    Result<void> setLedger(const Path &project, const std::string &tag, const std::vector<LedgerRow> &rows);
    /// What the builds of a project for one interpreter read and made: what `stale` is decided by. Kept relative to the project.
    Result<std::vector<BuildRecord>> builds(const Path &project, const std::string &tag) const;
    Result<void> setBuilds(const Path &project, const std::string &tag, const std::vector<BuildRecord> &records);

    /// `after` and `outcome` are left empty until endJournal(), which takes the row with the id given here.
    Result<int64_t> beginJournal(const JournalRow &row);
    Result<void> endJournal(const JournalRow &row);
    Result<std::vector<JournalRow>> journal(int newest) const; ///< the newest first

    Result<std::optional<TrustRow>> trust(const FileIdentity &project, const FileIdentity &environment) const;
    Result<void> setTrust(const TrustRow &row);
    Result<std::vector<TrustRow>> allTrust() const;
    Result<void> removeTrust(const FileIdentity &project, const FileIdentity &environment);

    Result<std::vector<Acceptance>> acceptances() const;
    Result<void> accept(const Acceptance &acceptance);
    Result<void> withdraw(const std::string &finding);

    /// What was taken away, the newest first; kept for good. The id of a new row is given here and taken by updateRemoval().
    Result<std::vector<RemovalRow>> removals() const;
    Result<int64_t> addRemoval(const RemovalRow &row);
    Result<void> updateRemoval(const RemovalRow &row);

    /// Environments that were ever looked at, newest first: the "known environments" of a project.
    Result<std::vector<Path>> knownEnvironments() const;
    Result<void> rememberEnvironments(const std::vector<Path> &environments);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace truewheel
