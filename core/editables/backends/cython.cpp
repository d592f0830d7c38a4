// Cython inside setuptools: each module that cythonize() is given becomes an extension beside its source.
#include "core/editables/backends/declaration.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.runsSetupPy;
}

void declare(const BackendInput &input, Declarations &declared)
{
    const std::optional<SetupPyFacts> &facts = input.setupPy;
    if (!facts)
        return;
    const Path script = input.project.setupPyFile();
    declareExtensions(input, *facts, ExtensionKind::Cython, script, declared);
    if (input.link.rootIsPurelib == true)
        return;
    for (const std::string &pattern : facts->cythonGlobs) {
        for (const Path &source : globbed(input, pattern, declared)) {
            Declared made;
            made.module = moduleOfSource(input, source);
            made.certainty = facts->cythonGlobsCertain ? Certainty::Certain : Certainty::Conditional;
            made.evidence = {Rule::Config, script,
                             said("cythonize(\"%1\") compiles %2", pattern, pathBytes(source.lexically_relative(input.project.root)))};
            declared.files.push_back(std::move(made));
        }
    }
}

} // namespace

extern const Backend cythonExtensions;
const Backend cythonExtensions = {"", claims, declare};

} // namespace truewheel
