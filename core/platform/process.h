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
    /// process tree (first politely, after two seconds by force) and returns Cancelled. What the program leaves running when it
    /// ends by itself is ended in the same way. Errors: ToolMissing when the program cannot be started (also: not an absolute
    /// path), NotFound, NotADirectory or PermissionDenied for `directory`, Cancelled, Io. A non-zero exit is not an error here.
    virtual Result<Exit> run(const Command &command, const Output &output, JobContext &job) const = 0;
};

/// The variables that a command's child sees: `inherited` without `unset`, and then `set`.
std::map<std::string, std::string> childEnvironment(const std::map<std::string, std::string> &inherited, const Command &command);

/// One command line that CommandLineToArgvW and the C runtime split into `argv` again (Windows).
std::string windowsCommandLine(const std::vector<std::string> &argv);

/// Real processes. Starts nothing by PATH and reads no standard input. Thread-safe.
///
/// Unix: when this process is killed, a guard ends the child's group (the file locks of this process are held until then).
/// The child has a session of its own, and its variables carry TRUEWHEEL_JOB with a value made for it. Who left the
/// session and kept the variables is found by them (Linux); a process that leaves both cannot be found.
/// Windows: a job object that ends all of its processes.
class NativeProcessRunner final : public ProcessRunner
{
public:
    Result<Exit> run(const Command &command, const Output &output, JobContext &job) const override;
};

} // namespace truewheel
