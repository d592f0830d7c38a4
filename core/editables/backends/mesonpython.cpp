// meson-python: everything it makes lies in the build directory that its loader names; loaders/mesonpyloader.cpp reads it there.
#include "core/editables/backends/backend.h"

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.buildBackend == "mesonpy";
}

void declare(const BackendInput &, Declarations &) {}

} // namespace

extern const Backend mesonPythonBackend;
const Backend mesonPythonBackend = {"meson-python", claims, declare};

} // namespace truewheel
