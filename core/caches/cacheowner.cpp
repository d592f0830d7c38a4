#include "core/caches/cacheowner.h"

#include <algorithm>

namespace truewheel {

OwnerOutcome::OwnerOutcome(const OwnerFacts &facts)
    : m_facts(facts)
{
}

bool OwnerOutcome::isGone(const Path &path) const
{
    for (Path at = path; at.has_relative_path(); at = at.parent_path()) {
        if (m_gone.contains(pathBytes(at)))
            return true;
    }
    return false;
}

void OwnerOutcome::take(const std::vector<Path> &paths, std::vector<Path> &removed)
{
    for (const Path &path : paths) {
        if (!isGone(path))
            removed.push_back(path);
        m_gone.insert(pathBytes(path));
    }
}

std::vector<Path> OwnerOutcome::removedBy(const OwnerRequest &request)
{
    std::vector<Path> removed;
    if (request.verb == OwnerVerb::Purge) {
        take(m_facts.all, removed);
        return removed;
    }
    std::vector<const OwnerFacts::Archive *> left; // those that may go now
    for (const OwnerFacts::Archive &archive : m_facts.archives) {
        const auto isLeft = [this](const Path &pointer) { return !isGone(pointer); };
        const bool hadPointer = std::any_of(archive.pointers.begin(), archive.pointers.end(), isLeft);
        if (!isGone(archive.path) && (hadPointer || request.verb == OwnerVerb::Prune))
            left.push_back(&archive);
    }
    if (request.verb == OwnerVerb::Prune) {
        take(m_facts.dead, removed);
    } else if (const auto named = m_facts.byName.find(request.name); named != m_facts.byName.end()) {
        take(named->second, removed);
        take(m_facts.withEveryName, removed);
    }
    for (const OwnerFacts::Archive *archive : left) {
        if (std::all_of(archive->pointers.begin(), archive->pointers.end(), [this](const Path &pointer) { return isGone(pointer); }))
            take({archive->path}, removed);
    }
    return removed;
}

} // namespace truewheel
