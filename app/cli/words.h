#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/repair/plan.h"

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

/// What a person can paste into a POSIX shell: `cd DIRECTORY && env -u NAME … NAME=value … PROGRAM …`. The environment
/// changes are left out unless `withEnvironment`.
std::string pasteable(const truewheel::Command &command, bool withEnvironment);

} // namespace truewheel::cli
