#pragma once
#include "core/base/path.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// How a process uses what is in a directory.
enum class UseKind {
    Program, ///< it runs a program of it
    WorkingDirectory,
    LoadedFile, ///< a file of it is mapped into its memory
};

struct ProcessUse {
    int pid = 0;
    std::string name; ///< as the system calls it; a stranger's text
    UseKind kind = UseKind::Program;
    bool operator==(const ProcessUse &) const = default;
};

struct ProcessUses {
    std::vector<ProcessUse> uses; ///< by pid; one for each process
    int notSeen = 0;              ///< processes of others, of which only the command line could be read
    bool isKnown = true;          ///< false: this platform does not tell
};

/// The processes that use `directory` (real: no links), this one aside. Reads /proc alone, starts and signals nothing.
ProcessUses processesIn(const Path &directory);

/// True when a line of the text of /proc/PID/maps (proc(5)) names a file at or below `directory`.
bool mapsNameFileIn(std::string_view maps, const Path &directory);

} // namespace truewheel
