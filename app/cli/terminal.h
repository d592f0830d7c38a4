#pragma once
#include "core/base/path.h"

#include <string>
#include <vector>

namespace truewheel::cli {

/// What the operating system tells a command-line program about itself.

enum class Standard { In, Out, Err };
bool isTerminal(Standard stream);

/// From here on Ctrl-C, SIGTERM and the end of the terminal (SIGHUP) end nothing by themselves: wasInterrupted() turns true. A second
/// Ctrl-C or SIGTERM ends the program. A reader of our output that has gone is a failed write, not the end.
void catchInterrupts();
bool wasInterrupted();

/// While it lives, the thread that made it, and those that this one starts, are never chosen to hear of an interrupt: one that waits for a disk
/// which does not answer would not, and nobody else would be asked.
class DeafToInterrupts
{
public:
    DeafToInterrupts();
    ~DeafToInterrupts();
    DeafToInterrupts(const DeafToInterrupts &) = delete;
    DeafToInterrupts &operator=(const DeafToInterrupts &) = delete;

private:
    bool m_wasDeaf = false;
};

/// Without the program's name; bytes on Unix, UTF-8 on Windows.
std::vector<std::string> argumentsOf(int argc, char **argv);

/// Empty when it is gone or cannot be told.
Path currentDirectory();
Path programDirectory();

} // namespace truewheel::cli
