// cffi: `cffi_modules=["build_foo.py:ffibuilder"]` names scripts whose set_source("pkg._foo", …) names the module; without C
// source (None) it is a `.py` file (ABI mode).
#include "core/editables/backends/declaration.h"

#include "core/python/source/literals.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.runsSetupPy;
}

void declareScript(const BackendInput &input, const SetupPyFacts &facts, const std::string &script, Declarations &declared)
{
    const Path file = cleanAbsolute(pathFromBytes(script), input.project.root);
    const Result<std::string> source = input.fs.read(file, setupPyCap);
    if (!source)
        return declared.couldNotRead(source.error());
    for (const PyCall &call : findCalls(*source, "set_source")) {
        const PyValue *module = call.argument(0, "module_name");
        const PyValue *code = call.argument(1, "source");
        if (!module || !module->isStr())
            continue;
        Declared made;
        made.module = facts.extPackage.empty() ? module->text : facts.extPackage + "." + module->text;
        made.kind = code && code->kind == PyValue::Kind::None ? ExpectedKind::Python : ExpectedKind::Extension;
        made.evidence = {Rule::Config, file, said("set_source(\"%1\", …), named by cffi_modules in setup.py", module->text),
                         int(call.line)};
        declared.files.push_back(std::move(made));
    }
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const std::string &entry : input.setupPy ? input.setupPy->cffiModules : std::vector<std::string>())
        declareScript(input, *input.setupPy, entry.substr(0, entry.rfind(':')), declared);
}

} // namespace

extern const Backend cffiModules;
const Backend cffiModules = {"", claims, declare};

} // namespace truewheel
