#pragma once
#include "core/archives/archive.h"
#include "core/platform/locations.h"

#include <functional>

namespace truewheel {

/// How a window looks into archives: for worker threads, several at once; what the functions use is owned by them.
struct ArchiveDoors {
    /// See readArchive(); held against every interpreter of this machine.
    std::function<Result<Archive>(const Path &, JobContext &)> read;
    /// See readMember(), of at most memberTextCap.
    std::function<Result<std::string>(const Path &archive, const std::string &member, JobContext &)> readMember;
};

/// The real disk.
ArchiveDoors nativeArchiveDoors(const EnvironmentVariables &environment);

} // namespace truewheel
