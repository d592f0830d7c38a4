// poetry-core: `[tool.poetry.build] script` (older: `build = "build.py"`) runs in the tree; extensions that it declares are copied
// beside the package by most such scripts.
#include "core/editables/backends/declaration.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("poetry.");
}

void declare(const BackendInput &input, Declarations &declared)
{
    std::string script = input.project.setting("tool.poetry.build.script").string();
    if (script.empty())
        script = input.project.setting("tool.poetry.build").string();
    if (script.empty())
        return;
    const Path file = cleanAbsolute(pathFromBytes(script), input.project.root);
    const Result<SetupPyFacts> facts = readSetupPy(input.fs, file, readContextFor(input.environment.interpreter, false));
    if (!facts)
        return declared.couldNotRead(facts.error());
    const size_t first = declared.files.size();
    for (const ExtensionKind kind : {ExtensionKind::C, ExtensionKind::Cython, ExtensionKind::Rust})
        declareExtensions(input, *facts, kind, file, declared);
    // Where the script leaves them is its own decision.
    for (size_t i = first; i < declared.files.size(); ++i)
        declared.files[i].certainty = Certainty::Conditional;
}

} // namespace

extern const Backend poetryBackend;
const Backend poetryBackend = {"poetry", claims, declare};

} // namespace truewheel
