// py-build-cmake installs what CMake makes into site-packages, where RECORD lists it.
#include "core/editables/backends/backend.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("py_build_cmake");
}

void declare(const BackendInput &, Declarations &) {}

} // namespace

extern const Backend pyBuildCmakeBackend;
const Backend pyBuildCmakeBackend = {"py-build-cmake", claims, declare};

} // namespace truewheel
