#pragma once
#include "core/editables/modulefinder.h"

#include <map>
#include <string>
#include <utility>

namespace truewheel {

/// `editable_mode=strict` of setuptools: the link leads to a folder of links that the build made, one for each file that it installs.
bool isFarm(const ModuleRoot &root);

/// What the build of the link was told: what the installer recorded, and a mode that the link itself shows (pip records nothing).
std::map<std::string, std::string> settingsOfBuild(const EditableLink &link);

/// Every module in it, with its file: at most 5,000.
std::vector<std::pair<std::string, Path>> farmedModules(const EditableLink &link, const ModuleFinder &finder);

/// A module of that folder that is there no more, or only in part.
struct FarmFlaw {
    std::string module;
    Path source; ///< the `.py` that lies beside the sources of the other links of its package, and was there when the build made them
    Path copy;   ///< the file in its place, which holds only the beginning of `source`; empty: nothing is there
};
std::vector<FarmFlaw> flawsOfFarm(const ModuleRoot &root, const ModuleFinder &finder, const ScanFileSystem &fs);

} // namespace truewheel
