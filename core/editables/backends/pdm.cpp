// pdm-backend: `[tool.pdm.version] write_to` is written by a build; build hooks and setup scripts are found by the other rules.
#include "core/editables/backends/declaration.h"

#include "core/python/source/setuppy.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("pdm.");
}

void declare(const BackendInput &input, Declarations &declared)
{
    const TomlValue &file = input.project.setting("tool.pdm.version.write_to");
    const std::string directory = input.project.setting("tool.pdm.build.package-dir").string();
    if (file)
        declareFile(input, directory.empty() ? file.string() : directory + "/" + file.string(), Certainty::Conditional,
                    {Rule::Config, input.project.pyprojectFile(), "[tool.pdm.version] write_to = \"" + file.string() + "\"", file.line()},
                    declared);
}

} // namespace

extern const Backend pdmBackend;
const Backend pdmBackend = {"pdm", claims, declare};

} // namespace truewheel
