#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/jobs/jobcontext.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// One program to run. Never a shell: `argv[0]` is an absolute path, the rest are its arguments.
struct Command {
    std::vector<std::string> argv;
    Path directory;
    std::vector<std::string> unset; ///< environment variables that the child must not see; a trailing `*` matches a prefix
    std::map<std::string, std::string> set;
    bool operator==(const Command &) const = default;
};

struct Exit {
    int code = 0; ///< the exit status; 128 + signal when a signal ended it
    double seconds = 0;
};

/// The one way core starts a program. Blocks the calling thread until the child and everything it started are gone.
class ProcessRunner
{
public:
    virtual ~ProcessRunner() = default;
    using Output = std::function<void(std::string_view)>;
    /// `output` gets stdout and stderr as they come, in pieces, on the calling thread. Cancelling through `job` ends the whole
    /// process tree (first politely, after two seconds by force) and returns Cancelled. Errors: ToolMissing when it
    /// cannot be started, Cancelled, Io. A non-zero exit is not an error here.
    virtual Result<Exit> run(const Command &command, const Output &output, JobContext &job) const = 0;
};

/// Real processes. Starts nothing by PATH and reads no standard input.
class NativeProcessRunner final : public ProcessRunner
{
public:
    Result<Exit> run(const Command &command, const Output &output, JobContext &job) const override;
};

} // namespace truewheel
