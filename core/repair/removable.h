#pragma once
#include "core/environments/environment.h"
#include "core/repair/environmentworld.h"

namespace truewheel {

/// The environment at `path`, when it may be taken away as a whole. Reads alone.
///
/// It must be a directory of its own (not a link) with a regular `pyvenv.cfg`, `bin` or `Scripts`, and `lib`; or a conda or pixi prefix that
/// is not an installation of conda itself. Refused, with the sentence as detail: the root, the home directory and what is above it, a mount
/// point, the root of a repository, a project, an installation of Python, what holds another environment's tools for us (uv, Truewheel).
/// Other errors: NotFound and NotADirectory (no environment), and what keeps it from being looked at.
Result<Environment> removableEnvironment(const Path &path, const EnvironmentWorld &world);

/// Refused when a process uses it; the detail names the first. Else how many processes could not be wholly looked at.
Result<int> refuseWhenUsed(const Path &path, const EnvironmentWorld &world);

} // namespace truewheel
