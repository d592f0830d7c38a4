#pragma once
#include "core/caches/cache.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// The places of one tool's cache, in the order in which the tool would look.
class CachePlaces
{
public:
    CachePlaces(std::string tool, const CacheWorld &world, std::vector<Error> &unreadable);

    /// The value of an environment variable, when it is set.
    void addVariable(const std::string &name);
    void add(const Path &path, std::string named = {}); ///< nothing when it is empty
    /// A string of a TOML file of settings, when the file is there.
    void addToml(const Path &file, std::string_view dottedKey);
    /// `cache-dir` in the section `[global]` of an INI file, as pip writes it.
    void addPipConf(const Path &file);

    std::vector<Cache> found;

private:
    void addWritten(const std::string &value, const Path &file, std::string_view key);
    std::string m_tool;
    const CacheWorld &m_world;
    std::vector<Error> &m_unreadable;
};

/// Where the library platformdirs puts the cache of an application: `~/.cache/APP`, `~/Library/Caches/APP`, `%LOCALAPPDATA%\APP\Cache`.
Path platformCache(const Locations &locations, std::string_view application);

/// Where it puts settings: `$XDG_CONFIG_HOME` or `~/.config`, `~/Library/Application Support`, `%APPDATA%`.
Path platformConfig(const CacheWorld &world);

/// `$XDG_CONFIG_HOME` or `~/.config` on Unix, macOS too; `%APPDATA%` on Windows.
Path xdgConfig(const CacheWorld &world);

Path below(const Path &base, std::string_view relative); ///< empty when `base` is

} // namespace truewheel
