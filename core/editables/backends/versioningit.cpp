// versioningit: `[tool.versioningit.write] file` is written by every build.
#include "core/editables/backends/declaration.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.requiresToBuild("versioningit");
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const std::string_view key : {"tool.versioningit.write.file", "tool.hatch.build.hooks.versioningit-onbuild.build-file"}) {
        const TomlValue &file = input.project.setting(key);
        if (file)
            declareFile(input, file.string(), Certainty::Conditional,
                        {Rule::Config, input.project.pyprojectFile(), std::string(key) + " = \"" + file.string() + "\"", file.line()},
                        declared);
    }
}

} // namespace

extern const Backend versioningitFiles;
const Backend versioningitFiles = {"", claims, declare};

} // namespace truewheel
