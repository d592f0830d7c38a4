#pragma once
#include "core/packageindex/advisoryservice.h"
#include "core/packageindex/question.h"
#include "core/packageindex/releases.h"

namespace truewheel {

/// An advisory as it concerns one installed version.
struct AdvisoryNote {
    std::string id;
    std::vector<std::string> aliases;
    std::string summary;
    std::string details;
    std::vector<std::string> links;
    Gravity severity = Gravity::Unknown;
    std::vector<std::string> fixed; ///< versions above the installed one that fix it, the lowest first
    bool operator==(const AdvisoryNote &) const = default;
};

enum class Standing {
    Known,      ///< the index told of it
    NotOnIndex, ///< none of its indexes has such a project
    NotAsked,   ///< see `unasked`
    Unknown,    ///< could not be asked
};

/// What the indexes know of one installed package.
struct PackageAnswer {
    size_t environment = 0; ///< of IndexReport::environments
    std::string name;       ///< as its dist-info writes it
    std::string version;
    Standing standing = Standing::Unknown;
    Unasked unasked = Unasked::No;
    std::string latest; ///< newest that this interpreter can install; empty: none, or not known
    bool isOutdated = false;
    std::optional<std::string> yanked; ///< the reason, which may be empty
    bool isWithdrawn = false;          ///< the index has the project and no file of this version
    std::string status = "active";     ///< PEP 792
    std::string statusReason;
    std::vector<AdvisoryNote> advisories; ///< the gravest first
    bool areAdvisoriesKnown = false;
    Timestamp asked; ///< when the index said so; zero: it did not
    bool operator==(const PackageAnswer &) const = default;

    /// The index says that it should not be used as it is: yanked, withdrawn, archived or quarantined.
    bool isMarked() const { return yanked || isWithdrawn || status != "active"; }
};

struct IndexReport {
    std::vector<Environment> environments;
    std::vector<PackageAnswer> packages; ///< by environment, in the order asked
    std::vector<Error> unreadable;       ///< each index and each reason once
    Timestamp oldest;                    ///< of the answers; zero: there is none
};

struct AnswerOptions {
    bool wantsReleases = true;
    bool wantsAdvisories = true;
    std::string advisoryService; ///< empty: there is none (Unsupported, subject "index/advisories")
    Path cache;
    bool isOffline = false;
};

/// What `known` tells of the same plan, where `report` could not be asked.
void addWhatWasKnown(IndexReport &report, const IndexReport &known);

/// Asks the indexes of the plan and the advisory service. Errors: Cancelled; ToolMissing (no libcurl).
Result<IndexReport> answerPlan(const IndexPlan &plan, const AnswerOptions &options, HttpDoor &door, const FileSystem &fs, JobContext &job);

} // namespace truewheel
