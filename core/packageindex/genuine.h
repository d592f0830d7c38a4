#pragma once
#include "core/packageindex/question.h"

namespace truewheel {

enum class Genuineness {
    Matches, ///< RECORD, and METADATA where its hash is published, are those of the wheel that the index has
    Differs,
    Local,   ///< no wheel of the index has these tags: it was built here, or elsewhere
    Unknown, ///< see `detail`
};
std::string toString(Genuineness genuineness); ///< "matches", "differs", "local", "unknown"

struct GenuineDifference {
    enum class Change { Modified, Missing, Added };
    std::string path; ///< as in RECORD
    Change change = Change::Modified;
    bool operator==(const GenuineDifference &) const = default;
};

std::string toString(GenuineDifference::Change change); ///< "modified", "missing", "added"

struct GenuineAnswer {
    size_t package = 0; ///< of the plan
    Genuineness state = Genuineness::Unknown;
    std::string fileName; ///< of the wheel that it was compared with
    std::vector<GenuineDifference> differences;
    Said detail; ///< English; may be empty
};

struct GenuineReport {
    std::vector<GenuineAnswer> answers; ///< those that are asked about
    std::vector<Error> unreadable;
};

/// What the published RECORD says that the installed one does not, and the other way round for modules. What installers write themselves
/// (INSTALLER, scripts, `__pycache__`) is no difference. Pure.
Result<std::vector<GenuineDifference>> compareRecords(std::string_view published, std::string_view installed, const std::string &subject);

/// Compares what is installed with what the indexes publish. Of a wheel only its end is asked for, where the server can do that. Errors: those
/// of HttpDoor::fetch().
Result<GenuineReport> checkGenuine(const IndexPlan &plan, HttpDoor &door, const FileSystem &fs, JobContext &job);

} // namespace truewheel
