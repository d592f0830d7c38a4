#include "core/caches/places.h"
#include "core/python/cargotoml.h"

namespace truewheel {

namespace {

constexpr int mostLevels = 32; // directories up to the root

// The crates of a project: beside its pyproject.toml, and where maturin and setuptools-rust are told that they are.
std::vector<Path> cratesOf(const Path &project, const FileSystem &fs)
{
    std::vector<Path> manifests = {project / "Cargo.toml"};
    if (const auto settings = readToml(fs, project / "pyproject.toml")) {
        const auto add = [&](const TomlValue &value) {
            if (const auto manifest = value.asString())
                manifests.push_back(cleanAbsolute(pathFromBytes(*manifest), project));
        };
        add(settings->find("tool.maturin.manifest-path"));
        for (const TomlValue &extension : settings->find("tool.setuptools-rust.ext-modules").children())
            add(extension.get("path"));
    }
    std::vector<Path> crates;
    for (const Path &manifest : manifests) {
        if (fs.isRegular(manifest))
            crates.push_back(manifest.parent_path());
    }
    return crates;
}

// `build.target-dir` of the nearest `.cargo/config.toml`, relative to the directory that holds `.cargo`.
std::optional<Cache> configuredTarget(const Path &crate, const CacheWorld &world, std::vector<Error> &unreadable)
{
    Path at = crate;
    for (int level = 0; level < mostLevels && at.has_relative_path(); ++level, at = at.parent_path()) {
        const Path file = at / ".cargo" / "config.toml";
        const auto config = readToml(world.fs, file);
        if (!config && !isAbsence(config.error()))
            unreadable.push_back(config.error());
        if (const auto place = config ? config->find("build.target-dir").asString() : std::nullopt; place && !place->empty())
            return Cache{"cargo", cleanAbsolute(pathFromBytes(*place), at), pathBytes(file) + ": build.target-dir"};
    }
    return std::nullopt;
}

Cache targetOf(const Path &crate, const CacheWorld &world, std::vector<Error> &unreadable)
{
    for (const char *variable : {"CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR"}) {
        if (const auto place = world.environment.get(variable); place && !place->empty())
            return {"cargo", cleanAbsolute(pathFromBytes(*place), world.currentDirectory), variable};
    }
    if (const auto configured = configuredTarget(crate, world, unreadable))
        return *configured;
    const Result<std::optional<Path>> workspace = findCargoWorkspace(world.fs, crate);
    const Path root = workspace && *workspace ? (*workspace)->parent_path() : crate;
    return {"cargo", root / "target", {}};
}

// Crates feed the builds of Rust extensions. Cargo's home holds programs too; its caches are these two. What a build makes is kept with
// the project.
std::vector<Cache> cargoPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    const std::optional<std::string> variable = world.environment.get("CARGO_HOME");
    const Path home = variable ? pathFromBytes(*variable) : below(world.locations.home, ".cargo");
    std::vector<Cache> places;
    for (const char *part : {"registry", "git"}) {
        if (!home.empty())
            places.push_back({"cargo", home / part, variable ? "CARGO_HOME" : ""});
    }
    for (const Path &project : world.projects) {
        for (const Path &crate : cratesOf(project, world.fs))
            places.push_back(targetOf(crate, world, unreadable));
    }
    return places;
}

Result<CacheContents> readCargo(const Path &, const CacheWorld &, JobContext &)
{
    return CacheContents();
}

} // namespace

extern const OwnerCommands cargoOwner;
extern const CacheTool cargoCacheTool;
const CacheTool cargoCacheTool = {"cargo", cargoPlaces, readCargo, &cargoOwner};

} // namespace truewheel
