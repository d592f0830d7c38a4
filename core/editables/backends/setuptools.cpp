// setuptools: `ext-modules` of pyproject.toml, Extension(...) of setup.py. Editable builds put the modules beside the package's
// own source (build_ext --inplace).
#include "core/editables/backends/declaration.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    if (project.buildBackend.empty())
        return bool(project.pyproject) || project.hasSetupPy;
    return project.buildBackend.starts_with("setuptools");
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const TomlValue &extension : input.project.setting("tool.setuptools.ext-modules").children()) {
        Declared made;
        made.module = extension.get("name").string();
        made.optional = extension.get("optional").asBool().value_or(false);
        made.limitedApi = extension.get("py-limited-api").asBool().value_or(false);
        made.evidence = {Rule::Config, input.project.pyprojectFile(), "[[tool.setuptools.ext-modules]] name = \"" + made.module + "\"",
                         extension.line()};
        if (!made.module.empty())
            declared.files.push_back(std::move(made));
    }
    if (input.setupPy)
        declareExtensions(input, *input.setupPy, ExtensionKind::C, input.project.setupPyFile(), declared);
}

} // namespace

extern const Backend setuptoolsBackend;
const Backend setuptoolsBackend = {"setuptools", claims, declare};

} // namespace truewheel
