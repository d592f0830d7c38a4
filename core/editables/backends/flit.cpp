// flit-core makes nothing: its editable link is a path.
#include "core/editables/backends/backend.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend.starts_with("flit_core.");
}

void declare(const BackendInput &, Declarations &) {}

} // namespace

extern const Backend flitBackend;
const Backend flitBackend = {"flit", claims, declare};

} // namespace truewheel
