#pragma once
#include "core/editables/modulefinder.h"

#include <utility>

namespace truewheel {

/// `editable_mode=strict` of setuptools: the link leads to a folder of links that the build made, one for each file that it installs.
/// Every module in it, with its file: at most 5,000.
std::vector<std::pair<std::string, Path>> farmedModules(const EditableLink &link, const ModuleFinder &finder);

/// Packages of that folder without the link to the `__init__.py` that lies beside the sources of their other links.
std::vector<std::string> packagesWithoutInit(const ModuleRoot &root, const ModuleFinder &finder, const ScanFileSystem &fs);

} // namespace truewheel
