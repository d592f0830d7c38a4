#include "core/editables/project.h"

#include "core/base/text.h"
#include "core/python/gitignore.h"

#include <algorithm>
#include <set>

namespace truewheel {

std::string requirementName(std::string_view requirement)
{
    const std::string_view text = trimmed(requirement);
    return std::string(text.substr(0, text.find_first_of(" \t[(<>=!~;@,")));
}

bool Project::requiresToBuild(std::string_view distribution) const
{
    const std::string wanted = normalizedName(distribution);
    return std::any_of(buildRequires.begin(), buildRequires.end(),
                       [&](const std::string &requirement) { return normalizedName(requirementName(requirement)) == wanted; });
}

namespace {

constexpr uint64_t backendCap = 1024 * 1024; // bytes of one file of an in-tree backend

// An in-tree backend (PEP 517 backend-path) mostly adds to a published one, which its source imports.
std::string wrappedBackend(const Project &project, const FileSystem &fs, std::vector<Error> &unreadable)
{
    const std::string module = project.buildBackend.substr(0, project.buildBackend.find(':'));
    const Path relative = pathFromBytes(replaced(module, ".", "/"));
    for (const Path &directory : project.backendPath) {
        Path file = directory / relative;
        file += ".py";
        std::vector<Path> files = {file};
        const Path package = fs.isDirectory(directory / relative) ? directory / relative : (directory / relative).parent_path();
        const Result<std::vector<DirectoryEntry>> entries = fs.list(package);
        if (!entries && !isAbsence(entries.error()))
            unreadable.push_back(entries.error());
        for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
            const Path other = package / pathFromBytes(entry.name);
            if (entry.name.ends_with(".py") && other != file)
                files.push_back(other);
        }
        for (const Path &source : files) {
            const Result<std::string> text = fs.read(source, backendCap);
            if (!text && !isAbsence(text.error()))
                unreadable.push_back(text.error());
            if (!text)
                continue;
            for (const std::string_view known : {"setuptools.build_meta", "hatchling.build", "poetry.core.masonry.api",
                                                 "flit_core.buildapi", "scikit_build_core.build", "mesonpy", "maturin", "pdm.backend"}) {
                const std::string inParts = "from " + std::string(known.substr(0, known.rfind('.'))) + " import "
                    + std::string(known.substr(known.rfind('.') + 1));
                if (text->find(known) != std::string::npos
                    || (known.find('.') != std::string_view::npos && text->find(inParts) != std::string::npos))
                    return std::string(known);
            }
        }
    }
    return project.buildBackend;
}

// A work tree around the project that ignores all of it and tracks nothing in it knows nothing of its files.
bool isForeign(const GitWorkTree &tree, const Path &root, const FileSystem &fs)
{
    const std::string place = pathBytes(root.lexically_relative(tree.root));
    const Result<GitIgnore> ignore = root == tree.root ? failure(ErrorCode::NotFound, {}) : readGitIgnore(fs, tree.root, root);
    if (!ignore || !ignore->isIgnored(place, true))
        return false;
    const Result<GitIndex> index = readGitIndex(fs, tree);
    return index && index->isAnythingTrackedBelow(place) == Tracked::No;
}

} // namespace

Project readProject(const Path &root, const FileSystem &fs)
{
    Project project;
    project.root = root;
    Result<TomlValue> pyproject = readToml(fs, project.pyprojectFile());
    if (pyproject)
        project.pyproject = std::move(*pyproject);
    else if (!isAbsence(pyproject.error()))
        project.unreadable.push_back(pyproject.error());
    const TomlValue &buildSystem = project.setting("build-system");
    project.buildBackend = buildSystem.get("build-backend").string();
    project.buildRequires = buildSystem.get("requires").strings();
    for (const std::string &directory : buildSystem.get("backend-path").strings())
        project.backendPath.push_back(cleanAbsolute(pathFromBytes(directory), root));
    if (!project.backendPath.empty())
        project.buildBackend = wrappedBackend(project, fs, project.unreadable);
    const Result<FileStatus> setupPy = fs.status(project.setupPyFile());
    project.hasSetupPy = setupPy || !isAbsence(setupPy.error());
    static const std::set<std::string, std::less<>> others = {"hatchling", "maturin",   "mesonpy",  "scikit_build_core", "pdm",
                                                              "poetry",    "flit_core", "uv_build", "py_build_cmake"};
    project.runsSetupPy = project.hasSetupPy && !others.contains(project.buildBackend.substr(0, project.buildBackend.find('.')));
    if (Result<std::optional<GitWorkTree>> tree = findGitWorkTree(root, fs))
        project.workTree = *tree && isForeign(**tree, root, fs) ? std::nullopt : *tree;
    else
        project.unreadable.push_back(tree.error());
    return project;
}

} // namespace truewheel
