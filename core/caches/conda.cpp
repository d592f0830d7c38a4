#include "core/base/text.h"
#include "core/caches/condapackages.h"
#include "core/caches/places.h"

namespace truewheel {

namespace {

constexpr uint64_t condarcCap = 64 * 1024; // bytes

// The list under one key of a `.condarc`: the two ways in which conda itself writes a YAML list of paths.
std::vector<std::string> condarcList(std::string_view text, std::string_view key)
{
    std::vector<std::string> values;
    bool isInList = false;
    for (const std::string_view line : splitLines(text)) {
        const std::string_view word = trimmed(line.substr(0, line.find(" #")));
        if (word.empty() || word.front() == '#')
            continue;
        if (isInList && word.starts_with("- "))
            values.emplace_back(trimmed(word.substr(2)));
        else
            isInList = word == std::string(key) + ':';
    }
    return values;
}

void addCondarc(CachePlaces &places, const Path &file, const CacheWorld &world, std::vector<Error> &unreadable)
{
    const auto text = file.empty() ? failure(ErrorCode::NotFound, {}) : world.fs.read(file, condarcCap);
    if (!text) {
        if (!isAbsence(text.error()))
            unreadable.push_back(text.error());
        return;
    }
    for (const std::string &value : condarcList(*text, "pkgs_dirs")) {
        const Path path = value.starts_with("~/") ? below(world.locations.home, std::string_view(value).substr(2)) : pathFromBytes(value);
        if (path.is_absolute())
            places.add(path, pathBytes(file) + ": pkgs_dirs");
    }
}

std::vector<Cache> condaPlaces(const CacheWorld &world, std::vector<Error> &unreadable)
{
    CachePlaces places("conda", world, unreadable);
    const Locations &at = world.locations;
    const std::string listed = world.environment.get("CONDA_PKGS_DIRS").value_or(std::string());
    for (const std::string_view path : split(listed, ','))
        places.add(pathFromBytes(trimmed(path)), "CONDA_PKGS_DIRS");
    addCondarc(places, below(at.home, ".condarc"), world, unreadable);
    addCondarc(places, below(xdgConfig(world), "conda/.condarc"), world, unreadable);
    if (const auto root = world.environment.get("MAMBA_ROOT_PREFIX"))
        places.add(pathFromBytes(*root) / "pkgs", "MAMBA_ROOT_PREFIX");
    for (const char *prefix : {"miniconda3", "anaconda3", "miniforge3", "mambaforge", "micromamba", ".conda", "opt/miniconda3",
                               "opt/anaconda3", ".local/share/mamba"})
        places.add(below(below(at.home, prefix), "pkgs"));
    if (at.os != Os::Windows)
        places.add("/opt/conda/pkgs");
    else
        places.add(below(at.cacheHome, "conda/conda/pkgs"));
    return std::move(places.found);
}

Result<CacheContents> readConda(const Path &cache, const CacheWorld &world, JobContext &job)
{
    CacheContents contents;
    if (const Result<void> added = addCondaPackages(cache, "conda", world, job, contents); !added)
        return tl::unexpected(added.error());
    return contents;
}

} // namespace

extern const CacheTool condaCacheTool;
const CacheTool condaCacheTool = {"conda", condaPlaces, readConda};

} // namespace truewheel
