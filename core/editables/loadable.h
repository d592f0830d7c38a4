#pragma once
#include "core/editables/expectation.h"
#include "core/platform/filesystem.h"
#include "core/python/interpreter.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel {

/// Why an interpreter could not load an extension file.
struct LoadProblem {
    Said text;                ///< one English clause: "is empty", "was built for arm64"
    bool endsProcess = false; ///< the attempt kills the interpreter, so that no `except` helps
};

/// From the file's own header (ELF, Mach-O, PE); the file is not loaded. nullopt: nothing speaks against it. Errors: it could
/// not be read.
Result<std::optional<LoadProblem>> loadProblem(const Path &file, const Interpreter &interpreter, const FileSystem &fs);

/// Judges an expectation that names its file: sets `found`, `state` and `note`. `missing` is the state when the file is known
/// not to be there. What could not be looked at is Unknown, and its error is added to `unreadable`: a directory that cannot be
/// listed hides its files from the import system too, so it is no proof that one is gone.
void judgeFile(Expectation &expectation, FileState missing, const Interpreter &interpreter, const ScanFileSystem &fs,
               std::vector<Error> &unreadable);

/// A judged expectation that a place which a link names is there: Present, Unlinked or Unknown.
Expectation judgedLink(const Path &place, Evidence evidence, const Interpreter &interpreter, const ScanFileSystem &fs,
                       std::vector<Error> &unreadable);

/// As judgeFile(), for an extension file that was found: `found` is set, and it is Present, Unloadable or Unknown.
void judgeFound(Expectation &expectation, const Interpreter &interpreter, const FileSystem &fs, std::vector<Error> &unreadable);

} // namespace truewheel
