#include "core/editables/trackedfiles.h"

namespace truewheel {

Tracked TrackedFiles::of(const Path &file)
{
    if (!m_workTree || !isAtOrBelow(file, m_workTree->root))
        return Tracked::Unknown;
    if (!m_index)
        m_index = readGitIndex(m_fs, *m_workTree);
    return *m_index ? (*m_index)->isTracked(pathBytes(file.lexically_relative(m_workTree->root))) : Tracked::Unknown;
}

bool TrackedFiles::isRemovedOnPurpose(const Path &file, bool wasTracked)
{
    const Result<FileStatus> status = m_fs.linkStatus(file);
    return wasTracked && !status && isAbsence(status.error()) && of(file) == Tracked::No;
}

} // namespace truewheel
