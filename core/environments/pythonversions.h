#pragma once
#include "core/environments/interpreters.h"

#include <vector>

namespace truewheel {

/// The versions that this machine has, each once, the newest first, for the question what a wheel fits. An interpreter that is gone, or of
/// no known version, is left out.
std::vector<Interpreter> interpretersOf(const std::vector<BaseInterpreter> &bases);

} // namespace truewheel
