#pragma once
#include "core/base/path.h"
#include "core/base/result.h"

#include <fstream>
#include <string_view>

namespace truewheel {

/// The files that Truewheel keeps for itself (databases, logs), for their user alone: modes 0700 and 0600 on Unix.
/// Never called with a file of anybody else. Errors: PermissionDenied, Io.

/// With its parents; one that exists keeps its mode.
Result<void> makePrivateDirectory(const Path &directory);
/// An empty file and its directory; a file that exists is left as it is.
Result<void> makePrivateFile(const Path &file);
/// Takes every permission of others away.
Result<void> makeFilePrivate(const Path &file);
/// A file that is not there is no error.
Result<void> removePrivateFile(const Path &file);

/// True when this process may make files there; false also where the system does not say (Windows).
bool isKnownWritable(const Path &directory);

/// Adds to the end of a file that makePrivateFile() made; what is appended has reached the operating system on return.
class PrivateFileWriter
{
public:
    static Result<PrivateFileWriter> open(const Path &file);
    bool append(std::string_view text); ///< false when not all of it could be written, or of what came before

private:
    explicit PrivateFileWriter(const Path &file);
    std::ofstream m_stream;
};

} // namespace truewheel
