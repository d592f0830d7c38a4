#include "core/python/cargotoml.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <set>

namespace truewheel {

namespace {

constexpr int mostLevels = 32;

// "abi3" is 0, "abi3-py38" is 8.
std::optional<int> abi3Feature(std::string_view feature)
{
    constexpr std::string_view prefix = "abi3-py3";
    if (feature == "abi3")
        return 0;
    if (!feature.starts_with(prefix))
        return std::nullopt;
    int minor = 0;
    const std::string_view digits = feature.substr(prefix.size());
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), minor);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(minor) : std::nullopt;
}

// Two features of one crate add up to the higher floor.
void takeAbi3(CargoFacts &facts, std::string_view feature)
{
    const std::optional<int> minor = abi3Feature(feature);
    if (minor)
        facts.abi3Minor = std::max(facts.abi3Minor.value_or(0), *minor);
}

bool isPyo3(const TomlValue &dependency)
{
    const std::string crate = dependency.get("package").string(dependency.key());
    return crate == "pyo3" || crate == "pyo3-ffi";
}

void takeDependencies(CargoFacts &facts, const TomlValue &dependencies)
{
    for (const TomlValue &dependency : dependencies.children()) {
        if (!isPyo3(dependency))
            continue;
        facts.usesPyo3 = true;
        facts.pyo3FromWorkspace |= dependency.get("workspace").asBool().value_or(false);
        for (const std::string &feature : dependency.get("features").strings())
            takeAbi3(facts, feature);
    }
}

// What the asked features and "default" switch on in pyo3: `abi3 = ["pyo3/abi3-py38"]`.
void takeFeatures(CargoFacts &facts, const TomlValue &features, const std::vector<std::string> &asked)
{
    std::vector<std::string> open = asked;
    open.push_back("default");
    std::set<std::string> seen;
    while (!open.empty()) {
        const std::string feature = std::move(open.back());
        open.pop_back();
        if (!seen.insert(feature).second)
            continue;
        const size_t slash = feature.find('/');
        if (slash == std::string::npos) {
            const std::vector<std::string> more = features.get(feature).strings();
            open.insert(open.end(), more.begin(), more.end());
            continue;
        }
        const std::string crate = replaced(feature.substr(0, slash), "?", "");
        if (crate == "pyo3" || crate == "pyo3-ffi")
            takeAbi3(facts, std::string_view(feature).substr(slash + 1));
    }
}

} // namespace

std::string CargoFacts::libraryName() const
{
    return libName ? *libName : replaced(packageName, "-", "_");
}

CargoFacts cargoFacts(const TomlValue &manifest, const std::vector<std::string> &features)
{
    CargoFacts facts;
    const TomlValue &name = manifest.find("package.name");
    const TomlValue &lib = manifest.get("lib");
    facts.packageName = name.string();
    facts.libName = lib.get("name").asString();
    facts.libLine = facts.libName ? lib.get("name").line() : name.line();
    facts.crateTypes = lib.get(lib.get("crate-type") ? "crate-type" : "crate_type").strings();
    facts.isWorkspace = bool(manifest.get("workspace"));
    facts.members = manifest.find("workspace.members").strings();
    for (const TomlValue &binary : manifest.get("bin").children())
        facts.binaries.push_back(binary.get("name").string());
    takeDependencies(facts, manifest.get("dependencies"));
    takeDependencies(facts, manifest.find("workspace.dependencies"));
    for (const TomlValue &target : manifest.get("target").children())
        takeDependencies(facts, target.get("dependencies"));
    takeFeatures(facts, manifest.get("features"), features);
    return facts;
}

Result<CargoFacts> readCargoToml(const FileSystem &fs, const Path &file, const std::vector<std::string> &features)
{
    const Result<TomlValue> manifest = readToml(fs, file);
    if (!manifest)
        return tl::unexpected(manifest.error());
    return cargoFacts(*manifest, features);
}

Result<std::optional<Path>> findCargoWorkspace(const FileSystem &fs, const Path &directory)
{
    Path at = directory;
    for (int level = 0; level < mostLevels; ++level) {
        const Result<TomlValue> manifest = readToml(fs, at / "Cargo.toml");
        if (!manifest && !isAbsence(manifest.error()))
            return tl::unexpected(manifest.error());
        if (manifest && manifest->get("workspace"))
            return at / "Cargo.toml";
        const Path parent = at.parent_path();
        if (parent == at || parent.empty())
            break;
        at = parent;
    }
    return std::nullopt;
}

} // namespace truewheel
