// setuptools-scm: `[tool.setuptools_scm] version_file` (older: write_to), or `use_scm_version={...}` of setup.py, is written by
// every build that asks it for the version.
#include "core/editables/backends/declaration.h"

#include <algorithm>

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.requiresToBuild("setuptools-scm") || project.requiresToBuild("vcs-versioning");
}

// With a static version nobody asks setuptools-scm.
bool isVersionDynamic(const Project &project)
{
    const TomlValue &table = project.setting("project");
    const std::vector<std::string> dynamic = table.get("dynamic").strings();
    return !table || std::find(dynamic.begin(), dynamic.end(), "version") != dynamic.end();
}

void declare(const BackendInput &input, Declarations &declared)
{
    const Certainty certainty = isVersionDynamic(input.project) ? Certainty::Certain : Certainty::Conditional;
    for (const std::string_view key : {"tool.setuptools_scm.version_file", "tool.setuptools_scm.write_to",
                                       "tool.setuptools-scm.version_file", "tool.vcs-versioning.version_file"}) {
        const TomlValue &file = input.project.setting(key);
        if (file)
            declareFile(input, file.string(), certainty,
                        {Rule::Config, input.project.pyprojectFile(), std::string(key) + " = \"" + file.string() + "\"", file.line()},
                        declared);
    }
    if (input.setupPy && input.setupPy->versionFile)
        declareFile(input, *input.setupPy->versionFile, Certainty::Certain,
                    {Rule::Config, input.project.setupPyFile(), said("use_scm_version writes %1", *input.setupPy->versionFile)}, declared);
}

} // namespace

extern const Backend setuptoolsScmFiles;
const Backend setuptoolsScmFiles = {"", claims, declare};

} // namespace truewheel
