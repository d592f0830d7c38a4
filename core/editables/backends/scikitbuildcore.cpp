// scikit-build-core: redirect links name every file in their loader. An inplace link leaves what CMake builds in the source tree:
// CMakeLists.txt says which modules it adds and where it installs them, which is where the package expects them.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/editables/cmakelists.h"

namespace truewheel {

namespace {

constexpr uint64_t cmakeCap = 1024 * 1024; // bytes

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("scikit_build_core");
}

void declare(const BackendInput &input, Declarations &declared)
{
    for (const TomlValue &file : input.project.setting("tool.scikit-build.generate").children()) {
        if (file.get("location").string() == "source")
            declareFile(input, file.get("path").string(), Certainty::Certain,
                        {Rule::Config, input.project.pyprojectFile(),
                         "[[tool.scikit-build.generate]] path = \"" + file.get("path").string() + "\"", file.line()},
                        declared);
    }
    if (input.project.setting("tool.scikit-build.editable.mode").string() != "inplace")
        return;
    const Path lists = input.project.root / "CMakeLists.txt";
    const Result<std::string> text = input.fs.read(lists, cmakeCap);
    if (!text)
        declared.couldNotRead(text.error());
    for (const CmakeModule &module : text ? readCmakeModules(*text, input.link.name) : std::vector<CmakeModule>()) {
        Declared made;
        made.module = module.module;
        made.certainty = module.isConditional ? Certainty::Conditional : Certainty::Certain;
        made.limitedApi = module.limitedApi;
        made.evidence = {Rule::Config, lists, said("adds the module %1", module.module), module.line};
        declared.files.push_back(std::move(made));
    }
}

} // namespace

extern const Backend scikitBuildCoreBackend;
const Backend scikitBuildCoreBackend = {"scikit-build-core", claims, declare};

} // namespace truewheel
