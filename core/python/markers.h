#pragma once
#include "core/base/result.h"
#include "core/python/interpreter.h"

#include <map>
#include <set>
#include <string>
#include <string_view>

namespace truewheel {

/// The variables of environment markers (the dependency specifiers specification) for an interpreter that was not run.
/// What cannot be known without running it (platform_release, platform_version) is left out.
std::map<std::string, std::string> markerVariables(const Interpreter &interpreter);

/// What a marker is evaluated against.
struct MarkerEnvironment {
    std::map<std::string, std::string> variables;
    std::set<std::string> extras; ///< normalised; `extra == "x"` is true for each of them
    std::set<std::string> groups; ///< normalised; for `"x" in dependency_groups`
};

/// True when the marker holds; an empty one does. Compares as the specification says: as versions (PEP 440) where both sides are
/// versions and the variable is a version's, else as strings. Errors: Malformed; Unsupported (subject: the variable) for
/// a variable whose value is not known, unless the rest decides without it.
Result<bool> evaluateMarker(std::string_view marker, const MarkerEnvironment &environment);

} // namespace truewheel
