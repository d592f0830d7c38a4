#pragma once
#include "core/base/result.h"
#include "core/environments/environment.h"
#include "core/platform/filesystem.h"

namespace truewheel {

/// The environment that the directory `path` (or a link to one) is, told from its files alone: nothing is run. `os` decides the layout.
/// A base interpreter that is gone is no error: what its files would say is taken from pyvenv.cfg and the names of directories and
/// extension modules, the machine from this host. Without pyvenv.cfg it may be a conda or pixi prefix (condaprefix.h). Its kind is that of
/// the program that made it; whose it is, locators know. Errors: NotFound and NotADirectory (neither: it is no environment), NotRegular, Malformed, TooLarge, PermissionDenied, Io.
Result<Environment> readEnvironment(const Path &path, const FileSystem &fs, Os os);

/// The directory that a file named `.venv` names: one line, relative to the file's own directory (uv's `venv-redirect-files`).
/// NotRegular, TooLarge and Malformed (no text, a NUL) for what is no such file; NotFound when there is no environment at the place it
/// names (subject: the file; detail: the place).
Result<Path> readVenvFile(const Path &file, const FileSystem &fs);

} // namespace truewheel
