#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

constexpr uint64_t pyvenvCfgCap = 64 * 1024; // bytes

/// The `pyvenv.cfg` of an environment (PEP 405), with what venv, virtualenv and uv add to it. Values are as written.
struct PyvenvCfg {
    std::string home;           ///< the directory of the base interpreter's executable; never empty
    std::string version;        ///< `version` (venv) or `version_info` (virtualenv, uv): "3.11.7", "3.11.7.final.0"
    std::string implementation; ///< "CPython", "PyPy"; empty: not written
    std::string prompt;         ///< without the quotes that venv puts around it
    std::string uv;             ///< version of the uv that made it; empty: not made by uv
    std::string virtualenv;     ///< version of the virtualenv that made it
    std::string executable;     ///< the base interpreter's executable (venv of 3.11 and later)
    std::string command;        ///< the command that made it (venv of 3.11 and later)
    bool includeSystemSitePackages = false;
    bool relocatable = false;
    bool operator==(const PyvenvCfg &) const = default;
};

/// Errors: TooLarge, Malformed (no `home`: it marks no environment).
Result<PyvenvCfg> parsePyvenvCfg(std::string_view text, const std::string &subject = "pyvenv.cfg");

/// Errors: as parsePyvenvCfg() and FileSystem::read().
Result<PyvenvCfg> readPyvenvCfg(const FileSystem &fs, const Path &file);

} // namespace truewheel
