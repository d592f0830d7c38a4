// setuptools-rust: `[[tool.setuptools-rust.ext-modules]]`, RustExtension(...) of setup.py.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.setting("tool.setuptools-rust") || (project.runsSetupPy && project.requiresToBuild("setuptools-rust"));
}

void declare(const BackendInput &input, Declarations &declared)
{
    if (input.link.rootIsPurelib == true) // it did not run
        return;
    for (const TomlValue &extension : input.project.setting("tool.setuptools-rust.ext-modules").children()) {
        const std::string binding = toLower(extension.get("binding").string("PyO3"));
        if (binding == "exec" || binding == "nobinding")
            continue;
        Declared made;
        made.module = extension.get("target").string();
        made.optional = extension.get("optional").asBool().value_or(false);
        made.limitedApi = extension.get("py-limited-api").asBool().value_or(false);
        made.evidence = {Rule::Config, input.project.pyprojectFile(),
                         "[[tool.setuptools-rust.ext-modules]] target = \"" + made.module + "\"", extension.line()};
        if (!made.module.empty())
            declared.files.push_back(std::move(made));
    }
    if (input.setupPy)
        declareExtensions(input, *input.setupPy, ExtensionKind::Rust, input.project.setupPyFile(), declared);
}

} // namespace

extern const Backend rustExtensions;
const Backend rustExtensions = {"", claims, declare};

} // namespace truewheel
