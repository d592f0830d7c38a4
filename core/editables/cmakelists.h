#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A Python extension module that a CMakeLists.txt adds and installs.
struct CmakeModule {
    std::string module;         ///< dotted: the install destination and the target's name
    bool isConditional = false; ///< inside if(), foreach(), function() or macro()
    bool limitedApi = false;    ///< STABLE_ABI, USE_SABI
    int line = 0;               ///< 1-based, of the command that adds it
};

/// Reads CMake's language lexically: comments, quoted and bracket arguments, set() of plain values. Nothing is run.
/// `project` is the distribution's name, for SKBUILD_PROJECT_NAME.
std::vector<CmakeModule> readCmakeModules(std::string_view text, std::string_view project);

} // namespace truewheel
