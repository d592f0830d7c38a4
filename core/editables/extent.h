#pragma once
#include "core/editables/linkreader.h"
#include "core/editables/modulefinder.h"
#include "core/editables/project.h"

#include <set>
#include <string>
#include <vector>

namespace truewheel {

/// Which part of what an environment can import belongs to one editable distribution.
struct LinkExtent {
    std::set<std::string> topLevels;   ///< names that the distribution gives to the import system
    std::vector<Path> places;          ///< directories and files that hold its own modules
    std::vector<std::string> packages; ///< every package of it that is a directory, dotted, parents first
    std::set<std::string> lost;        ///< names that `top_level.txt` gives it and nothing in the link's places has any more
    std::vector<Error> unreadable;     ///< `top_level.txt`, when it is there and cannot be read
};

/// From the link's roots and files, `top_level.txt`, the build configuration and, where all of them are silent, names.
LinkExtent extentOf(const LinkReading &reading, const Project &project, const ModuleFinder &finder, const ScanFileSystem &fs);

/// True for names that stand beside a package in a project without being part of it: tests, docs, setup, conftest, …
bool isProjectClutter(const std::string &name);

} // namespace truewheel
