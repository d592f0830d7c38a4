#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/repair/plan.h"

#include <map>
#include <string>
#include <string_view>

namespace truewheel::cli {

/// What went wrong, without its subject: "permission denied". May carry a stranger's words; escape before showing.
std::string reasonOf(const Error &error);

/// "SUBJECT: reason", safe for a terminal.
std::string sentenceFor(const Error &error);

/// A path safe for a terminal.
std::string shown(const Path &path);

/// "1 link", "2 links".
std::string counted(size_t count, std::string_view noun);

/// What a person can paste into a POSIX shell: `cd DIRECTORY && env -u NAME … NAME=value … PROGRAM …`. Taken away are those of
/// `variables` that the command must not see; with `all` also the names of those that are not set.
std::string pasteable(const truewheel::Command &command, const std::map<std::string, std::string> &variables, bool all);

} // namespace truewheel::cli
