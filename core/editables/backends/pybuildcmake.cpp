// py-build-cmake: an editable link in its usual mode leads to a mirror in `.py-build-cmake_cache`, which holds a link to each source of
// the module, and beside them what CMake installs. In its other modes the sources themselves are imported, and CMake's part lies in
// site-packages, where RECORD lists it.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("py_build_cmake");
}

bool leadsToMirror(const EditableLink &link, const Path &project)
{
    return std::any_of(link.roots.begin(), link.roots.end(),
                       [&](const ModuleRoot &root) { return isAtOrBelow(root.directory, project / ".py-build-cmake_cache"); });
}

void declare(const BackendInput &input, Declarations &declared)
{
    const Project &project = input.project;
    const TomlValue &settings = project.setting("tool.py-build-cmake.module");
    if (!leadsToMirror(input.link, project.root) || !settings.get("generated").string().empty())
        return;
    std::string name = settings.get("name").string();
    if (name.empty())
        name = replaced(project.setting("project.name").string(), "-", "_");
    const std::string given = settings.get("directory").string();
    for (const std::string &directory : given.empty() ? std::vector<std::string>{".", "src"} : std::vector<std::string>{given}) {
        const std::string below = directory + "/" + replaced(name, ".", "/");
        const std::vector<Path> sources = globbed(input, below + "/**/*.py", declared);
        for (const Path &source : sources) {
            const Path relative = source.lexically_relative(cleanAbsolute(pathFromBytes(directory), project.root));
            Declared made;
            made.module = moduleOfFile(pathBytes(relative));
            made.kind = ExpectedKind::Python;
            made.evidence = {Rule::Config, source, "the build makes a link to it in the mirror that is imported"};
            if (isModuleName(made.module))
                declared.files.push_back(std::move(made));
        }
        if (!sources.empty())
            return;
    }
}

} // namespace

extern const Backend pyBuildCmakeBackend;
const Backend pyBuildCmakeBackend = {"py-build-cmake", claims, declare};

} // namespace truewheel
