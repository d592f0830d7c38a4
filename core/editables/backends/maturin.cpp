// maturin: `[tool.maturin]` and Cargo.toml name one module. In a mixed project (a package beside the Rust source) an editable
// build puts it into the package; in a pure Rust one it goes to site-packages, where RECORD lists it.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/python/cargotoml.h"

#include <algorithm>

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend == "maturin";
}

// A workspace above that cannot be read costs no verdict: only the name for the file that is shown depends on it.
bool isLimited(const BackendInput &input, const CargoFacts &cargo, const Path &manifest)
{
    if (cargo.abi3Minor || !cargo.pyo3FromWorkspace || cargo.isWorkspace)
        return cargo.abi3Minor.has_value();
    const Result<std::optional<Path>> workspace = findCargoWorkspace(input.fs, manifest.parent_path().parent_path());
    if (!workspace || !*workspace)
        return false;
    const Result<CargoFacts> shared = readCargoToml(input.fs, **workspace);
    return shared && shared->abi3Minor.has_value();
}

// A crate without a library makes programs only (`bindings = "bin"`).
bool makesModule(const BackendInput &input, const CargoFacts &cargo, const Path &manifest)
{
    const std::string bindings = input.project.setting("tool.maturin.bindings").string();
    if (bindings == "bin")
        return false;
    if (!bindings.empty())
        return true;
    const bool isLibrary = cargo.libName || !cargo.crateTypes.empty() || input.fs.exists(manifest.parent_path() / "src" / "lib.rs");
    return isLibrary || cargo.usesPyo3;
}

// "name" stands for "name.name" when the package of that name lies beside the Rust source.
std::string moduleName(const BackendInput &input, const std::string &configured)
{
    if (configured.find('.') != std::string::npos)
        return configured;
    return input.finder.find(configured).isPackage() ? configured + "." + configured : configured;
}

void declare(const BackendInput &input, Declarations &declared)
{
    const Path manifest = cleanAbsolute(pathFromBytes(input.project.setting("tool.maturin.manifest-path").string("Cargo.toml")),
                                        input.project.root);
    const Result<CargoFacts> cargo = readCargoToml(input.fs, manifest, input.project.setting("tool.maturin.features").strings());
    if (!cargo)
        return declared.couldNotRead(cargo.error());
    const bool isExposed = std::any_of(input.link.roots.begin(), input.link.roots.end(),
                                       [&](const ModuleRoot &root) { return isAtOrBelow(root.directory, input.project.root); });
    if (!isExposed || !makesModule(input, *cargo, manifest))
        return;
    const TomlValue &configured = input.project.setting("tool.maturin.module-name");
    Declared made;
    made.limitedApi = isLimited(input, *cargo, manifest);
    if (configured) {
        made.module = moduleName(input, configured.string());
        made.evidence = {Rule::Config, input.project.pyprojectFile(), "[tool.maturin] module-name = \"" + configured.string() + "\"",
                         configured.line()};
    } else {
        made.module = moduleName(input, cargo->libraryName());
        made.evidence = {Rule::Config, manifest, said("the library of the crate is named %1", cargo->libraryName()), cargo->libLine};
    }
    if (!made.module.empty())
        declared.files.push_back(std::move(made));
}

} // namespace

extern const Backend maturinBackend;
const Backend maturinBackend = {"maturin", claims, declare};

} // namespace truewheel
