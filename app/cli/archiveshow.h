#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"
#include "core/archives/archive.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// True for a NAME of `cache show` that means a file and not a distribution: it has a directory in it, or ends as an archive does.
bool isArchiveName(const std::string &name);

/// What was read of several archives.
struct ShownArchives {
    std::vector<Archive> archives;
    std::vector<Error> unreadable;
    Outcome outcome;
};

/// Reads each. `skipsOthers`: what is no archive is left out in silence.
ShownArchives readArchives(Context &context, const std::vector<Path> &paths, bool skipsOthers);

/// Prints one member of the first that has it. Incomplete when none has, or it is no text.
ExitCode showMember(Context &context, const std::vector<Path> &paths, const std::string &member);

} // namespace truewheel::cli
