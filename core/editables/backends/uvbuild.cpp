// uv_build makes nothing: its editable link is a path.
#include "core/editables/backends/backend.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("uv_build");
}

void declare(const BackendInput &, Declarations &) {}

} // namespace

extern const Backend uvBuildBackend;
const Backend uvBuildBackend = {"uv-build", claims, declare};

} // namespace truewheel
