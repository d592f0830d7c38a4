#include "core/caches/places.h"

namespace truewheel {

namespace {

// Crates feed the builds of Rust extensions. Cargo's home holds programs too; its caches are these two.
std::vector<Cache> cargoPlaces(const CacheWorld &world, std::vector<Error> &)
{
    const std::optional<std::string> variable = world.environment.get("CARGO_HOME");
    const Path home = variable ? pathFromBytes(*variable) : below(world.locations.home, ".cargo");
    std::vector<Cache> places;
    for (const char *part : {"registry", "git"}) {
        if (!home.empty())
            places.push_back({"cargo", home / part, variable ? "CARGO_HOME" : ""});
    }
    return places;
}

Result<CacheContents> readCargo(const Path &, const CacheWorld &, JobContext &)
{
    return CacheContents();
}

} // namespace

extern const CacheTool cargoCacheTool;
const CacheTool cargoCacheTool = {"cargo", cargoPlaces, readCargo};

} // namespace truewheel
