#pragma once
#include <string>
#include <vector>

namespace truewheel {

/// What the expectations of one editable link add up to, the worst first (docs/verdicts.md).
enum class Verdict { Unlinked, Absent, Unloadable, Unknown, Shadowed, Stale, Degraded, Intact };

/// Broken: the import fails. Suspect: it works, not as it should. Incomplete: could not look.
enum class Severity { Broken, Incomplete, Suspect, Fine };

/// What was found where one expected file should be.
enum class FileState { Present, Absent, Unloadable, Unlinked, Shadowed, Stale, Unknown };

Severity severityOf(Verdict verdict);
Verdict worst(const std::vector<Verdict> &verdicts); ///< Intact for none

std::string toString(Verdict verdict); ///< "absent", as in the JSON contract
std::string toString(FileState state);

} // namespace truewheel
