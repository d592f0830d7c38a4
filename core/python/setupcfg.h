#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t setupCfgCap = 1024 * 1024; // bytes

struct IniEntry {
    std::string key;   ///< lower case, as configparser compares
    std::string value; ///< trimmed; continuation lines joined by newlines
    int line = 0;      ///< 1-based
};

struct IniSection {
    std::string name;
    std::vector<IniEntry> entries;
    int line = 0;
};

/// INI text as configparser reads it, without interpolation. A key given twice keeps both. Errors: Malformed (a key before
/// any section).
Result<std::vector<IniSection>> parseIni(std::string_view text, const std::string &subject);

/// What setup.cfg says of the layout of a project.
struct SetupCfgFacts {
    std::string name;
    std::vector<std::string> packages; ///< "find:" and "find_namespace:" as written
    std::map<std::string, std::string> packageDir;
    std::vector<std::string> pyModules;
    std::string findWhere; ///< `[options.packages.find] where`
};

/// Errors: TooLarge, Malformed.
Result<SetupCfgFacts> parseSetupCfg(std::string_view text, const std::string &subject = "setup.cfg");

/// Errors: as parseSetupCfg() and FileSystem::read().
Result<SetupCfgFacts> readSetupCfg(const FileSystem &fs, const Path &file);

} // namespace truewheel
