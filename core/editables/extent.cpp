#include "core/editables/extent.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>
#include <iterator>

namespace truewheel {

namespace {

constexpr size_t maximumPackages = 20000;
constexpr uint64_t topLevelCap = 64 * 1024; // bytes

void addDeclared(const TomlValue &names, std::set<std::string> &out)
{
    for (const std::string &text : names.strings()) {
        // A package as a path ("src/pkg"), a module ("pkg.sub") or a file ("pkg.py").
        std::string name = pathBytes(pathFromBytes(text).lexically_normal().filename());
        if (name.ends_with(".py"))
            name.resize(name.size() - 3);
        if (!name.empty() && name.find('*') == std::string::npos)
            out.insert(topLevel(name));
    }
}

// Names that the build configuration gives away, whatever the backend.
std::set<std::string> configuredNames(const Project &project)
{
    std::set<std::string> names;
    addDeclared(project.setting("tool.setuptools.packages"), names);
    addDeclared(project.setting("tool.setuptools.py-modules"), names);
    addDeclared(project.setting("tool.hatch.build.targets.wheel.packages"), names);
    addDeclared(project.setting("tool.hatch.build.targets.wheel.only-include"), names);
    addDeclared(project.setting("tool.flit.module.name"), names);
    addDeclared(project.setting("tool.uv.build-backend.module-name"), names);
    addDeclared(project.setting("tool.maturin.python-packages"), names);
    addDeclared(project.setting("tool.scikit-build.wheel.packages"), names);
    addDeclared(project.setting("tool.pdm.build.includes"), names);
    for (const TomlValue &package : project.setting("tool.poetry.packages").children())
        addDeclared(package.get("include"), names);
    const std::string module = project.setting("tool.maturin.module-name").string();
    if (!module.empty())
        names.insert(topLevel(module));
    return names;
}

std::set<std::string> recordedNames(const EditableLink &link, const ScanFileSystem &fs, std::vector<Error> &unreadable)
{
    std::set<std::string> names;
    if (!fs.find(link.distInfo, "top_level.txt"))
        return names;
    const Result<std::string> text = fs.read(link.distInfo / "top_level.txt", topLevelCap);
    if (!text && !isAbsence(text.error()))
        unreadable.push_back(text.error());
    for (const std::string_view line : text ? splitLines(*text) : std::vector<std::string_view>()) {
        if (!trimmed(line).empty())
            names.insert(std::string(trimmed(line)));
    }
    return names;
}

// A name that is there and that the metadata does not give tells of a project that was changed after it was installed.
std::set<std::string> lostNames(const EditableLink &link, const std::set<std::string> &recorded, const ModuleFinder &finder)
{
    std::set<std::string> lost;
    for (const ModuleRoot &root : link.roots) {
        const std::vector<std::string> there = root.package.empty() ? finder.namesIn({root.directory}) : std::vector<std::string>();
        if (std::any_of(there.begin(), there.end(),
                        [&](const std::string &name) { return !recorded.contains(name) && !isProjectClutter(name); }))
            return {};
    }
    std::copy_if(recorded.begin(), recorded.end(), std::inserter(lost, lost.end()), [&](const std::string &name) {
        const FoundModule &found = finder.find(name);
        return isModuleName(name) && !isProjectClutter(name) && !found.exists() && found.foreign.empty();
    });
    return lost;
}

bool isLike(const std::string &module, const std::string &distribution)
{
    return replaced(normalizedName(module), "-", "") == replaced(normalizedName(distribution), "-", "");
}

// What one entry of sys.path that the link adds gives of this distribution.
std::set<std::string> namesOfRoot(const ModuleRoot &root, const EditableLink &link, const Project &project,
                                  const std::set<std::string> &recorded, const ModuleFinder &finder)
{
    std::vector<std::string> there = finder.namesIn({root.directory});
    std::erase_if(there, [](const std::string &name) { return isProjectClutter(name); });
    std::set<std::string> known = recorded.empty() ? configuredNames(project) : recorded;
    std::set<std::string> names;
    std::copy_if(there.begin(), there.end(), std::inserter(names, names.end()),
                 [&](const std::string &name) { return known.contains(name); });
    if (!names.empty()) {
        // What is compiled lies there because a build put it there.
        std::copy_if(there.begin(), there.end(), std::inserter(names, names.end()), [&](const std::string &name) {
            return link.rootIsPurelib == false && finder.find(name).kind == ModuleKind::Extension;
        });
        return names;
    }
    if (root.directory != project.root)
        return {there.begin(), there.end()};
    std::copy_if(there.begin(), there.end(), std::inserter(names, names.end()),
                 [&](const std::string &name) { return isLike(name, link.name); });
    if (names.empty()) {
        std::copy_if(there.begin(), there.end(), std::inserter(names, names.end()), [&](const std::string &name) {
            return finder.find(name).kind == ModuleKind::Package || finder.find(name).kind == ModuleKind::Extension;
        });
    }
    return names;
}

// A namespace holds packages of others, too.
bool isOwn(const FoundModule &package, const LinkExtent &extent)
{
    return std::any_of(package.searchPath.begin(), package.searchPath.end(), [&](const Path &directory) {
        return std::any_of(extent.places.begin(), extent.places.end(),
                           [&](const Path &place) { return isAtOrBelow(directory, place) || isAtOrBelow(place, directory); });
    });
}

void addPackages(const std::string &module, const ModuleFinder &finder, LinkExtent &extent)
{
    const FoundModule &found = finder.find(module);
    if (!found.isPackage() || extent.packages.size() > maximumPackages)
        return;
    if (found.searchPath.empty() || isOwn(found, extent))
        extent.packages.push_back(module);
    else if (found.kind != ModuleKind::Namespace)
        return;
    for (const std::string &name : finder.namesOf(module))
        addPackages(module + "." + name, finder, extent);
}

} // namespace

bool isProjectClutter(const std::string &name)
{
    static const std::set<std::string> names = {
        "test",    "tests",       "testing",   "doc",        "docs",         "example",      "examples",  "demo",    "demos",
        "sample",  "samples",     "benchmark", "benchmarks", "bench",        "script",       "scripts",   "tool",    "tools",
        "ci",      "build",       "dist",      "target",     "node_modules", "setup",        "conftest",  "noxfile", "tasks",
        "fabfile", "hatch_build", "pdm_build", "versioneer", "manage",       "ez_setup",     "bootstrap", "venv",    "env",
        "htmlcov", "site",        "benches",   "fuzz",       "packaging",    "requirements", "typings",   "stubs",
    };
    return names.contains(name) || name.find('-') != std::string::npos || name.ends_with(".egg-info");
}

LinkExtent extentOf(const LinkReading &reading, const Project &project, const ModuleFinder &finder, const ScanFileSystem &fs)
{
    LinkExtent extent;
    const std::set<std::string> recorded = recordedNames(reading.link, fs, extent.unreadable);
    for (const ModuleRoot &root : reading.link.roots) {
        if (!root.package.empty()) {
            if (isProjectClutter(topLevel(root.package)) && reading.link.roots.size() > 1)
                continue;
            extent.topLevels.insert(topLevel(root.package));
            extent.places.push_back(root.directory);
            extent.places.push_back(root.directory.parent_path() / pathFromBytes(pathBytes(root.directory.filename()) + ".py"));
            continue;
        }
        for (const std::string &name : namesOfRoot(root, reading.link, project, recorded, finder)) {
            extent.topLevels.insert(name);
            extent.places.push_back(root.directory / pathFromBytes(name));
            extent.places.push_back(root.directory / pathFromBytes(name + ".py"));
        }
    }
    for (const auto &[module, file] : reading.link.moduleFiles) {
        extent.topLevels.insert(topLevel(module));
        extent.places.push_back(file);
    }
    for (const Expectation &expectation : reading.expectations) {
        const bool isRecorded = !expectation.evidence.empty() && expectation.evidence.front().rule == Rule::Record;
        if (!isRecorded || expectation.module.empty())
            continue;
        extent.topLevels.insert(topLevel(expectation.module));
        extent.places.push_back(expectation.path);
    }
    extent.lost = lostNames(reading.link, recorded, finder);
    for (const std::string &name : std::set<std::string>(extent.topLevels))
        addPackages(name, finder, extent);
    return extent;
}

} // namespace truewheel
