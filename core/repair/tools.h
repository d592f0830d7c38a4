#pragma once
#include "core/base/path.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/platform/process.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// A tool found on this machine. The version is read from its own metadata or name when that is possible without running it.
struct Tool {
    Path path;           ///< absolute
    std::string version; ///< empty when unknown
    bool operator==(const Tool &) const = default;
};

/// Where a tool must never be taken from: the project, the environment and the current directory (THREATS 6).
struct ForbiddenPlaces {
    std::vector<Path> directories; ///< with all below them
    Path current;                  ///< the current directory itself (what lies deeper, as ~/.local/bin below home, is another place)
};

/// The directories where uv is looked for, in order: the absolute entries of PATH, then user installs (~/.local/bin, cargo, pipx),
/// Homebrew, and the platform's own.
std::vector<Path> uvPlaces(const Locations &locations, const EnvironmentVariables &environment);

/// nullopt when `program` may be run; else why not, in English. On Unix every directory on the way to it, also through links,
/// must belong to the user or root and must not be writable by others (its group may: Homebrew's directories are so), and the
/// file must be a program, not a script: a pyenv or asdf shim runs whatever the project's `.python-version` names.
/// Windows: only the forbidden places are checked.
std::optional<Said> reasonNotToRun(const FileSystem &fs, Os os, const Path &program, const ForbiddenPlaces &forbidden, uint32_t user);

/// The same for the program of another tool, which may be a script of a Python that may be run itself: pip, poetry, pdm.
std::optional<Said> reasonNotToRunScript(const FileSystem &fs, Os os, const Path &program, const ForbiddenPlaces &forbidden, uint32_t user);

/// The version of a distribution in the Python installation of a prefix, as its dist-info is named; empty when it is not told. Runs nothing.
std::string versionInPrefix(const FileSystem &fs, const Path &prefix, const std::string &distribution);

/// uv: the setting, and nothing else when there is one; else the first of uvPlaces() that may be run.
std::optional<Tool> findUv(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment,
                           const ForbiddenPlaces &forbidden, const Path &setting = {});

/// Why findUv() gives nothing: where the setting points to and why that is not run; else the first uv that was seen and refused;
/// else that none is there, and how to name one. English, one sentence, safe for a terminal.
Said whyNoUv(const FileSystem &fs, const Locations &locations, const EnvironmentVariables &environment, const ForbiddenPlaces &forbidden,
             const Path &setting = {});

/// `tool` with its version, asked of the tool itself when it is not known yet. Runs `uv --version`: not for looking.
/// Errors: ToolFailed (no version in what it says), and those of ProcessRunner::run().
Result<Tool> withVersion(const Tool &tool, const ProcessRunner &processes, JobContext &job);

/// True when `version` is at least `wanted`; both "0.13.9". What follows the third number is not looked at.
bool isAtLeast(const std::string &version, const std::string &wanted);

} // namespace truewheel
