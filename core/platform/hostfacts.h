#pragma once
#include <string>
#include <utility>
#include <vector>

namespace truewheel {

/// What this program runs on, for a report: the system, the processor, Qt, the C library. Names and values, English. Reads the disk.
std::vector<std::pair<std::string, std::string>> hostFacts();

} // namespace truewheel
