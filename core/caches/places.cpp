#include "core/caches/places.h"

#include "core/base/text.h"
#include "core/python/setupcfg.h"
#include "core/python/tomldocument.h"

namespace truewheel {

namespace {

constexpr uint64_t settingsCap = 256 * 1024; // bytes

Path fromVariable(const CacheWorld &world, const std::string &name)
{
    return pathFromBytes(world.environment.get(name).value_or(std::string()));
}

} // namespace

CachePlaces::CachePlaces(std::string tool, const CacheWorld &world, std::vector<Error> &unreadable)
    : m_tool(std::move(tool))
    , m_world(world)
    , m_unreadable(unreadable)
{
}

void CachePlaces::addVariable(const std::string &name)
{
    add(fromVariable(m_world, name), name);
}

void CachePlaces::add(const Path &path, std::string named)
{
    if (!path.empty())
        found.push_back({m_tool, path, std::move(named)});
}

void CachePlaces::addWritten(const std::string &value, const Path &file, std::string_view key)
{
    const std::string named = pathBytes(file) + ": " + std::string(key);
    if (value.starts_with("~/"))
        add(below(m_world.locations.home, std::string_view(value).substr(2)), named);
    else
        add(file.parent_path() / pathFromBytes(value), named);
}

void CachePlaces::addToml(const Path &file, std::string_view dottedKey)
{
    if (file.empty())
        return;
    const auto document = readToml(m_world.fs, file);
    if (!document) {
        if (!isAbsence(document.error()))
            m_unreadable.push_back(document.error());
        return;
    }
    if (const auto value = document->find(dottedKey).asString(); value && !value->empty())
        addWritten(*value, file, dottedKey);
}

void CachePlaces::addPipConf(const Path &file)
{
    if (file.empty())
        return;
    const auto text = m_world.fs.read(file, settingsCap);
    const auto sections = text ? parseIni(*text, pathBytes(file)) : tl::unexpected(text.error());
    if (!sections) {
        if (!isAbsence(sections.error()))
            m_unreadable.push_back(sections.error());
        return;
    }
    for (const IniSection &section : *sections) {
        for (const IniEntry &entry : section.entries) {
            if (section.name == "global" && (entry.key == "cache-dir" || entry.key == "cache_dir") && !entry.value.empty())
                addWritten(entry.value, file, entry.key);
        }
    }
}

Path platformCache(const Locations &locations, std::string_view application)
{
    const Path place = below(locations.cacheHome, application);
    return locations.os == Os::Windows ? below(place, "Cache") : place;
}

Path xdgConfig(const CacheWorld &world)
{
    if (world.locations.os == Os::Windows)
        return fromVariable(world, "APPDATA");
    const Path config = fromVariable(world, "XDG_CONFIG_HOME");
    return pathBytes(config).starts_with('/') ? config : below(world.locations.home, ".config");
}

Path platformConfig(const CacheWorld &world)
{
    return world.locations.os == Os::MacOs ? below(world.locations.home, "Library/Application Support") : xdgConfig(world);
}

Path below(const Path &base, std::string_view relative)
{
    return base.empty() ? Path() : base / pathFromBytes(relative);
}

} // namespace truewheel
