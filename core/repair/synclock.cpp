#include "core/repair/synclock.h"

#include "core/base/text.h"
#include "core/python/installed.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr int groupDepthCap = 32;

bool isWorkspaceRoot(const FileSystem &fs, const Path &directory)
{
    const Result<TomlValue> document = readToml(fs, directory / "pyproject.toml");
    return document && document->find("tool.uv.workspace").isTable();
}

// The project's own, or that of the nearest workspace root above.
Result<Path> findLock(const FileSystem &fs, const Path &project)
{
    for (Path at = project;; at = at.parent_path()) {
        const Result<FileStatus> lock = fs.linkStatus(at / "uv.lock");
        const bool isThere = lock || !isAbsence(lock.error()); // what cannot be read says so when it is
        if (isThere && (at == project || isWorkspaceRoot(fs, at)))
            return at / "uv.lock";
        if (at == at.parent_path())
            break;
    }
    return failure(ErrorCode::NotFound, pathBytes(project), "There is no uv.lock. `uv lock` makes one.");
}

LockedPackage everyMember(const UvLock &lock)
{
    LockedPackage root;
    root.source = "virtual=.";
    root.groups = lock.manifestGroups;
    for (const LockedPackage &package : lock.packages) {
        if (package.source.starts_with("editable=") || package.source.starts_with("virtual="))
            root.dependencies.push_back({package.name, package.version, package.source, {}, {}});
    }
    return root;
}

// A requirement as pyproject.toml writes it (PEP 508), as far as it is compared: "name" and its sorted version clauses.
std::string comparable(std::string_view requirement)
{
    const size_t marker = requirement.find(';');
    std::string_view text = trimmed(requirement.substr(0, marker));
    const size_t nameEnd = std::min(text.find_first_of(" \t[(<>=!~@"), text.size());
    const std::string name = normalizedName(text.substr(0, nameEnd));
    text.remove_prefix(nameEnd);
    if (const size_t close = text.find(']'); close != std::string_view::npos)
        text.remove_prefix(close + 1);
    if (trimmed(text).starts_with('@'))
        return name;
    std::vector<std::string> clauses;
    for (const std::string_view clause : split(text, ',')) {
        std::string plain;
        for (const char c : clause) {
            if (c != ' ' && c != '\t' && c != '(' && c != ')')
                plain += c;
        }
        if (!plain.empty())
            clauses.push_back(plain);
    }
    std::sort(clauses.begin(), clauses.end());
    return name + join(clauses, ",");
}

std::string comparable(const LockedRequirement &requirement)
{
    return requirement.hasSource ? normalizedName(requirement.name) : comparable(requirement.name + requirement.specifier);
}

std::string nameOf(const std::string &compared)
{
    return compared.substr(0, std::min(compared.find_first_of("<>=!~"), compared.size()));
}

// PEP 735, with `{include-group = "x"}`.
void addGroup(const TomlValue &groups, const std::string &name, int depth, std::set<std::string> &out)
{
    for (const TomlValue &group : groups.children()) {
        if (depth > groupDepthCap || normalizedName(group.key()) != normalizedName(name))
            continue;
        for (const TomlValue &entry : group.children()) {
            if (entry.isTable())
                addGroup(groups, entry.get("include-group").string(), depth + 1, out);
            else
                out.insert(comparable(entry.string()));
        }
    }
}

void compare(const std::set<std::string> &asked, const std::vector<LockedRequirement> &locked, std::vector<std::string> &missing)
{
    std::set<std::string> known;
    for (const LockedRequirement &requirement : locked) {
        known.insert(comparable(requirement));
        if (requirement.hasSource)
            known.insert(nameOf(comparable(requirement)));
    }
    for (const std::string &requirement : asked) {
        const bool fromSource = std::any_of(locked.begin(), locked.end(), [&](const LockedRequirement &l) {
            return l.hasSource && normalizedName(l.name) == nameOf(requirement);
        });
        if (!fromSource && known.count(requirement) == 0)
            missing.push_back(requirement);
    }
}

bool isDynamic(const TomlValue &project, const std::string &field)
{
    const std::vector<std::string> dynamic = project.get("dynamic").strings();
    return std::find(dynamic.begin(), dynamic.end(), field) != dynamic.end();
}

} // namespace

Result<LockedProject> readLockedProject(const FileSystem &fs, const Path &project)
{
    Result<TomlValue> pyproject = readToml(fs, project / "pyproject.toml");
    if (!pyproject)
        return tl::unexpected(pyproject.error());
    const Result<Path> file = findLock(fs, project);
    if (!file)
        return tl::unexpected(file.error());
    Result<UvLock> lock = readUvLock(fs, *file);
    if (!lock)
        return tl::unexpected(lock.error());
    LockedProject locked{project, std::move(*pyproject), *file, std::move(*lock), {}};
    const std::string relative = pathBytes(project.lexically_relative(file->parent_path()));
    if (const LockedPackage *root = locked.lock.packageAt(relative))
        locked.root = *root;
    else if (relative == "." && !locked.pyproject.get("project").isTable())
        locked.root = everyMember(locked.lock);
    else
        return failure(ErrorCode::NotFound, pathBytes(project), "uv.lock does not hold this project. `uv lock` makes it anew.");
    return locked;
}

Result<std::map<std::string, std::string>> installedVersions(const FileSystem &fs, const Environment &environment)
{
    std::map<std::string, std::string> versions;
    for (const Path &directory : environment.sitePackages) {
        const Result<DistributionList> found = listDistributions(directory, fs);
        if (!found && isAbsence(found.error()))
            continue;
        if (!found)
            return tl::unexpected(found.error());
        for (const InstalledDistribution &distribution : found->distributions)
            versions[normalizedName(distribution.name)] = distribution.version;
    }
    return versions;
}

std::vector<std::string> requirementsNotInLock(const LockedProject &project)
{
    std::vector<std::string> missing;
    const TomlValue &table = project.pyproject.get("project");
    if (!project.root.hasMetadata || !table.isTable())
        return missing;
    std::set<std::string> asked;
    if (!isDynamic(table, "dependencies")) {
        for (const std::string &requirement : table.get("dependencies").strings())
            asked.insert(comparable(requirement));
    }
    for (const TomlValue &extra : table.get("optional-dependencies").children()) {
        for (const std::string &requirement : extra.strings()) {
            if (nameOf(comparable(requirement)) != normalizedName(table.get("name").string())) // "self[other]" is resolved when locking
                asked.insert(comparable(requirement));
        }
    }
    compare(asked, project.root.requiresDist, missing);

    std::map<std::string, std::set<std::string>> groups;
    for (const TomlValue &group : project.pyproject.get("dependency-groups").children())
        addGroup(project.pyproject.get("dependency-groups"), group.key(), 0, groups[normalizedName(group.key())]);
    for (const std::string &requirement : project.pyproject.find("tool.uv.dev-dependencies").strings())
        groups["dev"].insert(comparable(requirement));
    for (const auto &[name, requirements] : groups) {
        const auto locked = project.root.requiresDev.find(name);
        compare(requirements, locked == project.root.requiresDev.end() ? std::vector<LockedRequirement>() : locked->second, missing);
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

} // namespace truewheel
