#pragma once
#include "app/cli/context.h"
#include "app/cli/exitcode.h"

#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace truewheel::cli {

/// One verb. An object lives for one call: addOptions() binds the options to its members, run() reads them.
class Command
{
public:
    virtual ~Command() = default;
    virtual std::string name() const = 0;
    virtual std::string summary() const = 0;  ///< one sentence, for the list of verbs and the head of its help
    virtual std::string examples() const = 0; ///< lines for the foot of its help
    virtual void addOptions(CLI::App &app) = 0;
    virtual ExitCode run(Context &context) = 0;
};

/// For options that take a PATH: an empty one (of a shell variable that is not set) would mean the current directory.
std::string refuseEmpty(const std::string &path);

/// Every verb of the program, in the order of its help.
std::vector<std::unique_ptr<Command>> allCommands();

} // namespace truewheel::cli
