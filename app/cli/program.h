#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// One call of the program: reads the arguments (without the program's name), runs the verb, and gives the exit code.
ExitCode runProgram(const std::vector<std::string> &arguments, Context &context);

} // namespace truewheel::cli
