#pragma once
#include "core/base/result.h"
#include "core/environments/environment.h"
#include "core/jobs/jobcontext.h"
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"

#include <optional>
#include <vector>

namespace truewheel {

/// An environment that a PATH means, and how much of it.
struct TargetEnvironment {
    Environment environment;
    /// True: every editable link in it is meant. False: only those that point into the target's project; it is somebody else's too.
    bool allLinks = true;
};

/// What a PATH of the command line, or a thing dropped on the window, means.
struct Target {
    enum class Kind { Project, Environment, Root };
    Kind kind = Kind::Root;
    Path path;                                   ///< the project directory, the environment, or the root; absolute and clean
    std::vector<TargetEnvironment> environments; ///< those with all their links first, then by path; each directory once
    std::vector<Error> unreadable; ///< what could not be looked at, and each `.venv` that leads nowhere: the answer is incomplete
    std::vector<Mount> notEntered; ///< as FoundEnvironments
};

/// What `path` means. It must be absolute; `.`, `..` and trailing slashes are allowed.
///
/// - An environment (or a place inside one): that environment, all links. It may be a link, or a text file `.venv` that names it.
/// - A project: `path` is pyproject.toml, setup.py or another file that marks one (its directory is meant), or a directory with
///   one of the first two, or lies below such a directory. The nearest counts. Above `path` itself the search ends at the root of a
///   repository and below the home directory, so that a stray file there does not turn all that a person has into one project.
///   Meant are
///   1. the project's own environments with all their links (an environment of the project that holds its siblings shows them
///      too): all at or below its directory, as findEnvironments() has them, and UV_PROJECT_ENVIRONMENT;
///   2. of these only the links that point to the project or below it: the `.venv` (and UV_PROJECT_ENVIRONMENT) of its workspace root,
///      also without such a link; the `.venv` of directories above it up to the home directory, and those of `known`, that have one.
///   A project that is itself a workspace root, with `[project]` or without, is as 1.
/// - Any other directory: a root, every environment at or below it with all links.
///
/// A directory that is an environment and holds a pyproject.toml is the project. No environment found is no error.
/// Errors, with `path` as subject: NotFound (also a relative path, and a link or `.venv` file that leads nowhere), NotADirectory (a file that is none
/// of these), what keeps `path` from being read; Cancelled.
Result<Target> resolveTarget(const Path &path, const std::vector<Path> &known, const Locations &locations, const FileSystem &fs,
                             JobContext &job);

/// The directory of the project that `path` means; nullopt when it means none: an environment, a root, nothing at all.
/// The same rules, without looking for environments.
std::optional<Path> namedProject(const Path &path, const Locations &locations, const FileSystem &fs);

/// True when a link in `environment` to `linkProject` is meant by the target.
bool means(const Target &target, const TargetEnvironment &environment, const Path &linkProject, const FileSystem &fs);

} // namespace truewheel
