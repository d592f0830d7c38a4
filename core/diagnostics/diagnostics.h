#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/jobs/jobcontext.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace truewheel {

struct EnvironmentVariables;

/// One text of what a person sends with a report of a fault.
struct DiagnosticFile {
    std::string name; ///< relative, by '/'
    std::string text; ///< UTF-8, of lines; without secrets, the home directory as `~`
};

struct Diagnostics {
    /// Versions, settings, roots, tools, the newest logs, the journal, crashes. What could not be read is a line of its file. Reads only.
    std::function<std::vector<DiagnosticFile>(JobContext &)> collect;
    /// As one zip archive; a file that stands there is replaced. Errors: PermissionDenied, Io.
    std::function<Result<void>(const Path &file, const std::vector<DiagnosticFile> &)> save;
};

/// The real ones. `settings` gives key and value of what is written; called on worker threads.
Diagnostics nativeDiagnostics(const EnvironmentVariables &environment, const Path &currentDirectory, const std::string &program,
                              std::function<std::vector<std::pair<std::string, std::string>>()> settings);

} // namespace truewheel
