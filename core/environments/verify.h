#pragma once
#include "core/environments/environment.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"

#include <functional>
#include <string>
#include <vector>

namespace truewheel {

/// What is not as RECORD says.
enum class FileFault {
    Modified, ///< its content has another hash
    Missing,  ///< no such file; files in `__pycache__`, which come and go, are never missed
    Outside,  ///< the row, or a link on its way, leaves the environment: nothing was read there
    Extra,    ///< a file in a package's own directories that no RECORD lists; `__pycache__` aside
    Unhashed, ///< the row has no hash, or one that nobody should trust any more: that the file is there is all that is known
    Absolute, ///< an absolute row (poetry writes them): the environment cannot be moved. Its file is verified all the same
};
std::string toString(FileFault fault);
/// The file is not what was installed. The other faults are for people to know.
bool isDamage(FileFault fault);

struct FileFinding {
    FileFault fault = FileFault::Modified;
    std::string package; ///< name as its dist-info has it; of an extra file the owner of its directory, or empty when several own it
    Path path;           ///< absolute; of Outside as the row leads to it
    Said detail;         ///< English; may be empty
    bool operator==(const FileFinding &) const = default;
};

struct VerifiedPackage {
    std::string name;
    std::string version;
    bool hasRecord = true;
    uint64_t files = 0; ///< rows of its RECORD
    bool operator==(const VerifiedPackage &) const = default;
};

struct Verification {
    std::vector<VerifiedPackage> packages; ///< by name
    std::vector<FileFinding> findings;     ///< by package, then path; at most 100,000
    uint64_t moreFindings = 0;             ///< how many are left out
    std::vector<Error> unreadable;         ///< what could not be looked at: the answer is incomplete
    uint64_t files = 0;                    ///< hashed
    uint64_t bytes = 0;                    ///< read and hashed

    bool isDamaged() const;
};

struct VerifyOptions {
    unsigned threads = 0; ///< 0: as many as the machine has processors, at most 8
    /// Directories whose files the environment may be made of by links: uv's cache (`--link-mode symlink`).
    std::vector<Path> linkedStores;
    /// Bytes read, of how many RECORD announces. Called from any thread, a few times a second at most by each.
    std::function<void(uint64_t done, uint64_t total)> progress = [](uint64_t, uint64_t) {};
};

/// Compares every file of the environment's packages with the hash in RECORD (PEP 376, 427, 627) and looks for files that no RECORD
/// lists. Reads only; runs nothing; never reads outside the environment and the linked stores. Errors: Cancelled; NotFound, … when no
/// site-packages directory can be listed.
Result<Verification> verifyEnvironment(const Environment &environment, const FileSystem &fs, JobContext &job,
                                       const VerifyOptions &options = {});

} // namespace truewheel
