#include "core/platform/locations.h"

#include <string_view>

#ifdef _WIN32
#include <windows.h>
#else
#include <pwd.h>
#include <unistd.h>
extern char **environ; // POSIX declares it in no header
#endif

namespace truewheel {

#ifdef _WIN32

EnvironmentVariables EnvironmentVariables::ofProcess()
{
    EnvironmentVariables found;
    wchar_t *block = ::GetEnvironmentStringsW();
    for (const wchar_t *entry = block; entry && *entry; entry += std::wstring_view(entry).size() + 1) {
        const std::u8string utf8 = Path(entry).u8string();
        const std::string text(utf8.begin(), utf8.end());
        const size_t equals = text.find('=', 1); // "=C:" names a drive's directory
        if (equals == std::string::npos)
            continue;
        std::string name = text.substr(0, equals);
        for (char &c : name)
            c = c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c;
        found.values[name] = text.substr(equals + 1);
    }
    ::FreeEnvironmentStringsW(block);
    return found;
}

#else

EnvironmentVariables EnvironmentVariables::ofProcess()
{
    EnvironmentVariables found;
    for (char **entry = environ; entry && *entry; ++entry) {
        const std::string_view text(*entry);
        const size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            found.values.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    if (const auto home = found.get("HOME"); !home || !Path(*home).is_absolute()) {
        const passwd *user = ::getpwuid(::getuid());
        if (user && user->pw_dir)
            found.values["HOME"] = user->pw_dir;
    }
    return found;
}

#endif

std::optional<std::string> EnvironmentVariables::get(const std::string &name) const
{
    if (asked)
        asked->insert(name);
    const auto found = values.find(name);
    if (found == values.end() || found->second.empty())
        return std::nullopt;
    return found->second;
}

namespace {

Path pathOf(const std::optional<std::string> &value)
{
    return value ? pathFromBytes(*value) : Path();
}

Path below(const Path &base, const Path &relative)
{
    return base.empty() ? Path() : base / relative;
}

// A relative value counts as unset, as the XDG specification says of its variables.
Path absoluteValue(const EnvironmentVariables &environment, const std::string &name, const Path &otherwise)
{
    const std::optional<std::string> value = environment.get(name);
    return value && value->starts_with('/') ? pathFromBytes(*value) : otherwise;
}

} // namespace

Locations locationsFor(Os os, const EnvironmentVariables &environment)
{
    Locations at;
    at.os = os;
    at.uvProjectEnvironment = pathOf(environment.get("UV_PROJECT_ENVIRONMENT"));
    if (os == Os::Windows) {
        at.home = pathOf(environment.get("USERPROFILE"));
        const Path local = environment.get("LOCALAPPDATA") ? pathOf(environment.get("LOCALAPPDATA")) : below(at.home, "AppData/Local");
        at.dataHome = local; // not the roaming directory: what is kept speaks of this machine's paths
        at.cacheHome = local;
        at.uvCache = below(local, "uv/cache");
    } else {
        at.home = absoluteValue(environment, "HOME", {}); // a relative one would be below whatever directory this is
        const Path xdgCache = absoluteValue(environment, "XDG_CACHE_HOME", below(at.home, ".cache"));
        at.uvCache = below(xdgCache, "uv");
        at.cacheHome = os == Os::MacOs ? below(at.home, "Library/Caches") : xdgCache;
        at.dataHome = os == Os::MacOs ? below(at.home, "Library/Application Support")
                                      : absoluteValue(environment, "XDG_DATA_HOME", below(at.home, ".local/share"));
        at.runtime = os == Os::MacOs ? pathOf(environment.get("TMPDIR")) : absoluteValue(environment, "XDG_RUNTIME_DIR", {});
    }
    if (const std::optional<std::string> cache = environment.get("UV_CACHE_DIR"))
        at.uvCache = pathFromBytes(*cache);
    return at;
}

} // namespace truewheel
