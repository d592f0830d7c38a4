#include "core/editables/verdict.h"

#include <algorithm>

namespace truewheel {

Severity severityOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unlinked:
    case Verdict::Absent:
    case Verdict::Unloadable: return Severity::Broken;
    case Verdict::Unknown: return Severity::Incomplete;
    case Verdict::Shadowed:
    case Verdict::Stale:
    case Verdict::Degraded: return Severity::Suspect;
    case Verdict::Intact: return Severity::Fine;
    }
    return Severity::Incomplete;
}

Verdict worst(const std::vector<Verdict> &verdicts)
{
    const auto found = std::min_element(verdicts.begin(), verdicts.end());
    return found == verdicts.end() ? Verdict::Intact : *found;
}

std::string toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unlinked: return "unlinked";
    case Verdict::Absent: return "absent";
    case Verdict::Unloadable: return "unloadable";
    case Verdict::Unknown: return "unknown";
    case Verdict::Shadowed: return "shadowed";
    case Verdict::Stale: return "stale";
    case Verdict::Degraded: return "degraded";
    case Verdict::Intact: return "intact";
    }
    return {};
}

std::string toString(FileState state)
{
    switch (state) {
    case FileState::Present: return "present";
    case FileState::Absent: return "absent";
    case FileState::Unloadable: return "unloadable";
    case FileState::Unlinked: return "unlinked";
    case FileState::Shadowed: return "shadowed";
    case FileState::Stale: return "stale";
    case FileState::Unknown: return "unknown";
    }
    return {};
}

} // namespace truewheel
