#include "core/caches/ownerlisting.h"

namespace truewheel {

std::vector<DirectoryEntry> OwnerListing::of(const Path &directory)
{
    if (m_job.isCancelled() && !m_error)
        m_error = Error{ErrorCode::Cancelled, pathBytes(directory), {}};
    if (m_error)
        return {};
    auto entries = m_fs.list(directory);
    if (entries)
        return std::move(*entries);
    if (!isAbsence(entries.error()))
        m_error = entries.error();
    return {};
}

} // namespace truewheel
