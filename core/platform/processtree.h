#pragma once
#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// A running process as a value that another process can ask about later: its id, and when it was started where that is known.
std::string ownProcessToken();
/// False when that process has ended, also when its id was given to another one since (Linux).
bool isProcessAlive(const std::string &token);

/// The whole of a file of /proc, which tells no size; nullopt when it cannot be read or there is no /proc.
std::optional<std::string> readProcFile(const std::string &file);

/// The name of the variable that marks what a run has started. A command that sets it itself chooses the mark.
inline constexpr const char *jobVariable = "TRUEWHEEL_JOB";
std::string newJobMark();
/// True when the process was started with `mark` as the value of TRUEWHEEL_JOB (told on Linux).
bool carriesMark(int pid, const std::string &mark);

#ifndef _WIN32

/// The processes that are in `session`, or have `mark` as the value of TRUEWHEEL_JOB; no zombies, never the caller.
/// Linux reads /proc; elsewhere only the process group `session` is seen.
std::vector<int> processesOf(int session, const std::string &mark);
#endif

} // namespace truewheel
