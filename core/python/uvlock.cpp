#include "core/python/uvlock.h"

#include "core/base/text.h"

#include <set>

namespace truewheel {

namespace {

std::string sourceText(const TomlValue &source)
{
    if (source.children().empty())
        return {};
    const TomlValue &first = source.children().front();
    return first.key() + "=" + first.string();
}

std::vector<LockedDependency> dependenciesOf(const TomlValue &array)
{
    std::vector<LockedDependency> out;
    for (const TomlValue &entry : array.children())
        out.push_back({entry.get("name").string(), entry.get("version").string(), sourceText(entry.get("source")),
                       entry.get("extra").strings(), entry.get("marker").string()});
    return out;
}

std::map<std::string, std::vector<LockedDependency>> dependencyTables(const TomlValue &table)
{
    std::map<std::string, std::vector<LockedDependency>> out;
    for (const TomlValue &entry : table.children())
        out[entry.key()] = dependenciesOf(entry);
    return out;
}

std::vector<LockedRequirement> requirementsOf(const TomlValue &array)
{
    std::vector<LockedRequirement> out;
    for (const TomlValue &entry : array.children()) {
        LockedRequirement requirement{entry.get("name").string(), entry.get("specifier").string(), entry.get("marker").string(), false};
        for (const char *key : {"url", "git", "path", "directory", "editable", "virtual"})
            requirement.hasSource = requirement.hasSource || bool(entry.get(key));
        out.push_back(std::move(requirement));
    }
    return out;
}

LockedPackage packageOf(const TomlValue &table)
{
    LockedPackage package;
    package.name = table.get("name").string();
    package.version = table.get("version").string();
    package.source = sourceText(table.get("source"));
    package.resolutionMarkers = table.get("resolution-markers").strings();
    package.dependencies = dependenciesOf(table.get("dependencies"));
    package.extras = dependencyTables(table.get("optional-dependencies"));
    package.groups = dependencyTables(table.get("dev-dependencies"));
    const TomlValue &metadata = table.get("metadata");
    package.hasMetadata = bool(metadata);
    package.requiresDist = requirementsOf(metadata.get("requires-dist"));
    for (const TomlValue &group : metadata.get("requires-dev").children())
        package.requiresDev[group.key()] = requirementsOf(group);
    return package;
}

// Walks the arrows whose markers hold.
class ClosureWalk
{
public:
    ClosureWalk(const UvLock &lock, MarkerEnvironment environment)
        : m_lock(lock)
        , m_environment(std::move(environment))
    {
    }

    Result<void> follow(const std::vector<LockedDependency> &dependencies)
    {
        std::vector<LockedDependency> pending = dependencies;
        while (!pending.empty()) {
            const LockedDependency dependency = pending.back();
            pending.pop_back();
            const Result<bool> holds = evaluateMarker(dependency.marker, m_environment);
            if (!holds)
                return tl::unexpected(holds.error());
            if (!*holds)
                continue;
            const Result<const LockedPackage *> package = find(dependency);
            if (!package)
                return tl::unexpected(package.error());
            if (m_found.emplace(normalizedName((*package)->name), *package).second)
                pending.insert(pending.end(), (*package)->dependencies.begin(), (*package)->dependencies.end());
            for (const std::string &extra : dependency.extras)
                addExtra(**package, extra, pending);
        }
        return {};
    }

    std::map<std::string, const LockedPackage *> found() && { return std::move(m_found); }

private:
    void addExtra(const LockedPackage &package, const std::string &extra, std::vector<LockedDependency> &pending)
    {
        const auto table = package.extras.find(extra);
        if (table == package.extras.end() || !m_extras.insert({&package, extra}).second)
            return;
        pending.insert(pending.end(), table->second.begin(), table->second.end());
    }

    Result<const LockedPackage *> find(const LockedDependency &dependency)
    {
        for (const LockedPackage &package : m_lock.packages) {
            if (package.name != dependency.name || (!dependency.version.empty() && package.version != dependency.version)
                || (!dependency.source.empty() && package.source != dependency.source))
                continue;
            bool applies = package.resolutionMarkers.empty() || !dependency.version.empty();
            for (const std::string &marker : package.resolutionMarkers)
                applies = applies || evaluateMarker(marker, m_environment).value_or(true);
            if (applies)
                return &package;
        }
        return failure(ErrorCode::Malformed, dependency.name, "the lock does not hold this package");
    }

    const UvLock &m_lock;
    MarkerEnvironment m_environment;
    std::map<std::string, const LockedPackage *> m_found;
    std::set<std::pair<const LockedPackage *, std::string>> m_extras;
};

} // namespace

std::string LockedPackage::directory() const
{
    for (const std::string_view kind : {"editable=", "virtual=", "directory="}) {
        if (source.starts_with(kind))
            return source.substr(kind.size());
    }
    return {};
}

const LockedPackage *UvLock::packageAt(const std::string &relative) const
{
    for (const LockedPackage &package : packages) {
        if (package.directory() == relative)
            return &package;
    }
    return nullptr;
}

Result<UvLock> readUvLock(const FileSystem &fs, const Path &file)
{
    const Result<TomlValue> document = readToml(fs, file);
    if (!document)
        return tl::unexpected(document.error());
    const std::optional<int64_t> version = document->get("version").asInteger();
    if (version != 1)
        return failure(ErrorCode::Unsupported, pathBytes(file),
                       "uv.lock of another format (version " + std::to_string(version.value_or(0)) + ")");
    UvLock lock;
    lock.requiresPython = document->get("requires-python").string();
    for (const TomlValue &table : document->get("package").children())
        lock.packages.push_back(packageOf(table));
    lock.manifestGroups = dependencyTables(document->find("manifest.dependency-groups"));
    return lock;
}

Result<std::map<std::string, const LockedPackage *>> lockedClosure(const UvLock &lock, const LockedPackage &root,
                                                                   const LockSelection &selection,
                                                                   const std::map<std::string, std::string> &markerVariables)
{
    // Where extras or groups conflict, uv's markers name them as "extra-<length>-<package>-<extra>" and "group-…".
    MarkerEnvironment environment{markerVariables, {}, {}};
    const std::string encoded = std::to_string(root.name.size()) + "-" + root.name + "-";
    std::vector<LockedDependency> start;
    const auto add = [&](const std::vector<LockedDependency> &more) { start.insert(start.end(), more.begin(), more.end()); };
    if (selection.base)
        add(root.dependencies);
    for (const std::string &extra : selection.extras) {
        environment.extras.insert({normalizedName(extra), normalizedName("extra-" + encoded + extra)});
        if (const auto table = root.extras.find(extra); table != root.extras.end())
            add(table->second);
    }
    for (const std::string &group : selection.groups) {
        environment.groups.insert(normalizedName(group));
        environment.extras.insert(normalizedName("group-" + encoded + group));
        if (const auto table = root.groups.find(group); table != root.groups.end())
            add(table->second);
    }
    ClosureWalk walk(lock, environment);
    if (const Result<void> done = walk.follow(start); !done)
        return tl::unexpected(done.error());
    return std::move(walk).found();
}

} // namespace truewheel
