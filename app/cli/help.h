#pragma once
#include <string>

namespace CLI {
class App;
}

namespace truewheel::cli {

/// The help of the program or of one of its verbs, the same with every version of CLI11.
std::string helpText(const CLI::App &app);

} // namespace truewheel::cli
