#include "core/editables/trackedfiles.h"

#include "core/python/modulename.h"

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

Result<void> markTracked(std::vector<Expectation> &expectations, const std::optional<GitWorkTree> &workTree, const FileSystem &fs)
{
    bool anyMissing = false;
    bool anyNeeded = false;
    for (const Expectation &expectation : expectations) {
        const bool isMissing = expectation.state == FileState::Absent && expectation.kind != ExpectedKind::Link;
        anyMissing |= isMissing;
        anyNeeded |= isMissing && !expectation.optional;
    }
    if (!anyMissing || !workTree)
        return {};
    const Result<GitIndex> index = readGitIndex(fs, *workTree);
    if (!index)
        return anyNeeded ? Result<void>(tl::unexpected(index.error())) : Result<void>();
    for (Expectation &expectation : expectations) {
        if (expectation.state != FileState::Absent || expectation.path.empty() || !isAtOrBelow(expectation.path, workTree->root))
            continue;
        Path source = expectation.path;
        Path package;
        if (!expectation.module.empty()) {
            const Path name = pathFromBytes(lastPart(expectation.module));
            Path directory = expectation.path.parent_path();
            if (expectation.path.filename() == "__init__.py" && directory.filename() == name)
                directory = directory.parent_path();
            source = directory / pathFromBytes(lastPart(expectation.module) + ".py");
            package = directory / name / "__init__.py";
        }
        for (const Path &file : {expectation.path, source, package}) {
            if (file.empty() || index->isTracked(pathBytes(file.lexically_relative(workTree->root))) != Tracked::Yes)
                continue;
            expectation.tracked = true;
            if (file != expectation.path)
                expectation.kind = ExpectedKind::Python;
            expectation.path = file;
            break;
        }
    }
    return {};
}

} // namespace truewheel
