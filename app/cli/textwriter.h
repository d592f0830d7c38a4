#pragma once
#include "app/cli/context.h"
#include "app/cli/paint.h"
#include "app/cli/report.h"
#include "core/repair/sync.h"

#include <iosfwd>
#include <map>
#include <string>

namespace truewheel::cli {

struct TextOptions {
    Paint paint;
    bool quiet = false;                                ///< only what is not fine, without the closing sentence
    bool verbose = false;                              ///< also the evidence of what is fine, and every environment change of a command
    std::map<std::string, std::string> variables = {}; ///< of this process: a command to copy takes those away that it must not see
};

TextOptions textOptionsOf(const Context &context);

/// The report for people: a block for each link that is not fine, a line for each that is. A stranger's text is escaped,
/// so that it cannot move the cursor or colour the screen.
void writeText(const Report &report, const TextOptions &options, std::ostream &out);

/// What a sync would do or did, a line for each change.
void writeChanges(const std::vector<SyncChange> &changes, const Paint &paint, std::ostream &out);

/// "3 editable links: 1 absent, 2 intact."
std::string closingSentence(const Report &report);

} // namespace truewheel::cli
