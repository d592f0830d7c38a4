#pragma once
// What an answer of the store was told from, besides state.db.
#include "core/platform/filesystem.h"
#include "core/platform/locations.h"
#include "core/snapshot/archive.h"

#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// The devices of what lies on other machines.
std::set<uint64_t> remoteDevices(const FileSystem &fs);

/// What no status of a file tells: who looks, where the tools' places are, and the values of the variables `asked`.
void addInputs(ArchiveWriter &inputs, const Locations &at, const EnvironmentVariables &variables, const std::vector<std::string> &asked);

} // namespace truewheel
