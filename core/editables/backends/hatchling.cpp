// hatchling: build hooks write into the tree. hatch-vcs `version-file`, hatchling's own `version` hook, `artifacts` that name
// one file, jupyter-builder's `ensured-targets`. What a custom hook writes is its own affair: the other rules find it.
#include "core/editables/backends/declaration.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("hatchling");
}

bool isOff(const TomlValue &hook)
{
    return hook.get("enable-by-default").asBool() == false;
}

void declareHook(const BackendInput &input, const std::string &table, const std::string &key, Certainty certainty, Declarations &declared)
{
    const TomlValue &hook = input.project.setting(table);
    const TomlValue &file = hook.get(key);
    if (!file || isOff(hook))
        return;
    for (const std::string &path : file.strings())
        declareFile(input, path, certainty,
                    {Rule::Config, input.project.pyprojectFile(), "[" + table + "] " + key + " = \"" + path + "\"", file.line()}, declared);
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const std::string &base : {std::string("tool.hatch.build"), std::string("tool.hatch.build.targets.wheel")}) {
        declareHook(input, base + ".hooks.vcs", "version-file", Certainty::Certain, declared);
        declareHook(input, base + ".hooks.version", "path", Certainty::Certain, declared);
        declareHook(input, base + ".hooks.jupyter-builder", "ensured-targets", Certainty::Certain, declared);
        for (const std::string &pattern : input.project.setting(base + ".artifacts").strings()) {
            const std::string path = !pattern.empty() && pattern.front() == '/' ? pattern.substr(1) : pattern;
            if (path.find_first_of("*?[!") == std::string::npos)
                declareFile(input, path, Certainty::Conditional,
                            {Rule::Config, input.project.pyprojectFile(), said("artifacts name \"%1\"", pattern)}, declared);
        }
    }
}

} // namespace

extern const Backend hatchlingBackend;
const Backend hatchlingBackend = {"hatchling", claims, declare};

} // namespace truewheel
