#pragma once
#include "core/repair/plan.h"
#include "core/snapshot/explanation.h"
#include "core/snapshot/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel::cli {

/// The command that would put a link right, and whether the person's word for it is still missing.
struct OfferedRepair {
    Plan plan;
    bool needsTrust = true;
};

/// What `fix` did with one link. A link that it had no reason to touch has only `before`.
struct FixOutcome {
    Verdict before = Verdict::Unknown;
    double seconds = 0;
    Path log;
    std::string skipped;      ///< English; why nothing was run; empty when something was, or nothing had to be
    std::string reason;       ///< English; why what ran did not repair it; empty otherwise
    bool toolMissing = false; ///< all that kept it from running
    bool toolFailed = false;  ///< although its files are there now: what was installed may be of before
};

/// One editable link as check, fix and explain tell of it; or an armed trap, a project without an environment.
struct EditableReport {
    CheckedLink checked;   ///< link.environment is empty for a trap
    bool accepted = false; ///< the person said "I know"; it does not count
    std::optional<OfferedRepair> repair;
    std::string advice; ///< what to do when there is no repair; may be empty
    std::optional<FixOutcome> fix;
    std::optional<Explanation> explanation;

    bool isTrap() const { return checked.link.environment.empty(); }
};

/// The answer of check, fix or explain: a value that the writers print.
struct Report {
    std::string command; ///< "check", "fix", "explain"
    bool complete = true;
    std::vector<Error> unreadable;
    std::vector<EditableReport> editables;
    size_t environments = 0;   ///< how many were looked at
    std::string notLinked;     ///< "PROJECT in ENVIRONMENT", safe for a terminal, when all looked at are others' that have no link to it
    size_t hiddenAccepted = 0; ///< accepted findings that are left out of `editables`
};

} // namespace truewheel::cli
