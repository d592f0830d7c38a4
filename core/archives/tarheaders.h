#pragma once
#include "core/archives/archive.h"

#include <functional>

namespace truewheel {

/// The bytes of a tar, in order: as many as `most`, fewer only at the end.
using TarBytes = std::function<Result<size_t>(char *into, size_t most)>;

/// What is done with the content of a member: asked before, given in pieces. A member that is not wanted is skipped over.
struct TarVisitor {
    std::function<bool(const ArchiveMember &member)> wants = [](const ArchiveMember &) { return false; };
    /// False ends the reading.
    std::function<bool(std::string_view piece)> take = [](std::string_view) { return true; };
};

struct TarHeaders {
    std::vector<ArchiveMember> members;
    std::vector<ArchiveWarning> warnings;
};

/// ustar, GNU and pax (POSIX.1-2001) headers. Every length is held against its cap; checksums are verified. Warnings: Truncated, Malformed,
/// TooMany, Bomb (the bytes end with TooLarge), Surroundings, Unsupported (sparse files). Errors: Cancelled; Unsupported when it does not begin
/// with a header; those of `bytes` but TooLarge and Malformed.
Result<TarHeaders> readTar(const TarBytes &bytes, const TarVisitor &visitor, JobContext &job);

} // namespace truewheel
