#include "core/environments/locators/locator.h"

#include "core/base/text.h"

namespace truewheel {

namespace {

constexpr uint64_t listCap = 1024 * 1024; // bytes

void addPrefix(const Path &prefix, std::vector<EnvironmentPlace> &places)
{
    places.push_back({prefix, 0});
    places.push_back({below(prefix, "envs"), 1});
}

// conda notes each environment that it makes.
void addNoted(const Path &file, const FileSystem &fs, std::vector<EnvironmentPlace> &places)
{
    const Result<std::string> text = fs.read(file, listCap);
    for (const std::string_view line : text ? splitLines(*text) : std::vector<std::string_view>()) {
        const std::string_view path = trimmed(line);
        if (!path.empty() && path.find('\0') == std::string_view::npos)
            places.push_back({pathFromBytes(path), 0});
    }
}

// The plain list `envs_dirs:` of a .condarc; other YAML is left alone.
void addSet(const Path &file, const LocatorWorld &world, std::vector<EnvironmentPlace> &places)
{
    const Result<std::string> text = world.fs.read(file, listCap);
    bool isInList = false;
    for (const std::string_view whole : text ? splitLines(*text) : std::vector<std::string_view>()) {
        std::string_view line = trimmed(whole);
        if (!isInList || !line.starts_with("-")) {
            isInList = whole.starts_with("envs_dirs:") || whole.starts_with("envs_path:");
            continue;
        }
        line = trimmed(line.substr(1, line.find(" #") == std::string_view::npos ? line.npos : line.find(" #") - 1));
        if (line.size() > 1 && (line.front() == '"' || line.front() == '\'') && line.back() == line.front())
            line = line.substr(1, line.size() - 2);
        if (line.starts_with("~/"))
            places.push_back({below(world.locations.home, pathFromBytes(line.substr(2))), 1});
        else if (!line.empty())
            places.push_back({pathFromBytes(line), 1});
    }
}

std::vector<Path> installations(const LocatorWorld &world)
{
    std::vector<Path> all;
    std::vector<Path> above = {world.locations.home};
    if (world.locations.os == Os::Windows)
        above.push_back(variablePath(world, "PROGRAMDATA"));
    else
        above.insert(above.end(), {"/opt", "/usr/local"});
    if (world.locations.os == Os::MacOs)
        above.insert(above.end(), {below(world.locations.home, "opt"), "/opt/homebrew/Caskroom/miniconda/base", "/opt/homebrew"});
    for (const Path &directory : above) {
        for (const char *name : {"anaconda3", "miniconda3", "miniforge3", "mambaforge", "micromamba", "conda", "anaconda", "miniconda"})
            all.push_back(below(directory, name));
    }
    for (const char *name : {"CONDA_PREFIX", "CONDA_ROOT", "MAMBA_ROOT_PREFIX"})
        all.push_back(variablePath(world, name));
    if (const Path program = variablePath(world, "CONDA_EXE"); !program.empty())
        all.push_back(program.parent_path().parent_path());
    return all;
}

std::vector<EnvironmentPlace> places(const LocatorWorld &world)
{
    const Path &home = world.locations.home;
    std::vector<EnvironmentPlace> all;
    for (const Path &prefix : installations(world))
        addPrefix(prefix, all);
    all.push_back({below(home, ".conda/envs"), 1});
    all.push_back({below(userDataDirectory(world, "mamba"), "envs"), 1});
    if (world.locations.os == Os::Windows)
        all.push_back({below(world.locations.dataHome, "conda/conda/envs"), 1});
    addNoted(below(home, ".conda/environments.txt"), world.fs, all);
    for (const char *name : {"CONDA_ENVS_PATH", "CONDA_ENVS_DIRS"}) {
        const char separator = world.locations.os == Os::Windows ? ';' : ':';
        const std::string value = world.variables.get(name).value_or("");
        for (const std::string_view directory : split(value, separator)) {
            if (!trimmed(directory).empty())
                all.push_back({pathFromBytes(trimmed(directory)), 1});
        }
    }
    for (const Path &file :
         {below(home, ".condarc"), below(home, ".conda/.condarc"), below(home, ".config/conda/.condarc"), below(home, ".mambarc")})
        addSet(file, world, all);
    return all;
}

// An environment in a project is made with `conda create --prefix`.
std::optional<Ownership> claim(const Sighting &sighting, const LocatorWorld &world)
{
    if (sighting.environment.kind != "conda")
        return std::nullopt;
    const Path parent = sighting.environment.path.parent_path();
    const bool isInProject = isProject(parent, world.fs) || world.fs.isRegular(parent / "environment.yml");
    return Ownership{"conda", isInProject ? parent : Path()};
}

} // namespace

extern const Locator condaLocator;
const Locator condaLocator = {places, claim};

} // namespace truewheel
