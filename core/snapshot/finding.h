#pragma once
#include "core/editables/checkedlink.h"
#include "core/snapshot/state.h"

#include <string>
#include <vector>

namespace truewheel {

/// The name of one finding, stable from scan to scan: "NAME@ENVIRONMENT:VERDICT:MODULE-OR-FILE", with the verdict of the
/// whole link. `expected` is nullptr when the verdict rests on no expected file (the project cannot be read).
std::string findingOf(const CheckedLink &checked, const Expectation *expected);

/// Every finding of one link; none when it is intact.
std::vector<std::string> findingsOf(const CheckedLink &checked);

/// True when the link has findings and the person accepted each of them for longer than `now`.
bool isAccepted(const CheckedLink &checked, const std::vector<Acceptance> &acceptances, Timestamp now);

} // namespace truewheel
