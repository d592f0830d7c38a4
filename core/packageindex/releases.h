#pragma once
#include "core/packageindex/simpleproject.h"
#include "core/platform/clibrary.h"
#include "core/python/interpreter.h"

#include <optional>

namespace truewheel {

/// What the files of a project mean for one interpreter and one installed version. Pure.
struct ReleaseAnswer {
    /// The newest that this interpreter on this machine can install: a wheel whose tags fit or a source distribution, whose
    /// Requires-Python holds, that is neither a pre-release nor yanked.
    std::optional<PythonVersion> latest;
    bool isOutdated = false;           ///< `latest` is newer than what is installed
    std::optional<std::string> yanked; ///< every file of the installed version is yanked: the reason of the first
    bool isWithdrawn = false;          ///< the index has no file of the installed version
};

ReleaseAnswer releasesFor(const SimpleProject &project, const std::string &installed, const Interpreter &interpreter,
                          const CLibrary &library);

} // namespace truewheel
