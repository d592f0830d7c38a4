#pragma once
#include "core/editables/backends/backend.h"
#include "core/editables/check.h"
#include "core/editables/witness.h"

#include <optional>
#include <set>
#include <vector>

namespace truewheel {

/// What the ledger says of one link, and what it learns from a look at it. All arguments outlive it.
class LinkMemory
{
public:
    LinkMemory(const CheckInput &input, const Project &project, ProjectHints &hints);

    /// Takes out the files that nothing but memory speaks for and that the project gave up on purpose since they were recorded:
    /// - the directory that they lay in is gone; or
    /// - every source is gone, and git, which tracked it, tracks it no more (a rename, a removal, another branch); or
    /// - a file that proved them (an importing module, the build configuration) has other content, or left git so, and no build file names
    ///   them any more.
    /// A source that is only missing, or never was in git, is no such sign.
    void forgetWhatTheProjectDropped(std::vector<Expectation> &expectations);

    /// Present extension modules whose sources have other content than when they were built become stale.
    void judgeSources(std::vector<Expectation> &expectations);

    /// Records the builds that are not known yet, when the link works; what is known of others stays. Fills in output.builds.
    void record(const BackendInput &input, CheckOutput &output);

private:
    bool isDropped(const RememberedFile &file);
    std::vector<Path> proofsOf(const Expectation *expectation, const Path &file);

    const CheckInput &m_input;
    const Project &m_project;
    ProjectHints &m_hints;
    TrackedFiles m_git;
    std::optional<BuildMemory> m_builds;
};

} // namespace truewheel
