#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/platform/filesystem.h"
#include "core/platform/os.h"

namespace truewheel {

/// uv and pip open every file of a dist-info directory, and Python every `.pth`, and wait for ever for the other end of a pipe, or read a device
/// without end. NotRegular (detail: what to do) for such a file in the environment. What cannot be listed is left for the installer to say.
Result<void> checkInstallerReads(const Path &environment, const FileSystem &fs, Os os);

} // namespace truewheel
