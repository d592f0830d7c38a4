#include "core/editables/backends/backend.h"

namespace truewheel {

extern const Backend maturinBackend;
extern const Backend setuptoolsBackend;
extern const Backend hatchlingBackend;
extern const Backend mesonPythonBackend;
extern const Backend scikitBuildCoreBackend;
extern const Backend pdmBackend;
extern const Backend poetryBackend;
extern const Backend flitBackend;
extern const Backend uvBuildBackend;
extern const Backend pyBuildCmakeBackend;
extern const Backend cythonExtensions;
extern const Backend cythonPeers;
extern const Backend rustExtensions;
extern const Backend cffiModules;
extern const Backend swigModules;
extern const Backend mypycModules;
extern const Backend setuptoolsScmFiles;
extern const Backend versioningitFiles;

const std::vector<const Backend *> &allBackends()
{
    static const std::vector<const Backend *> backends = {
        &maturinBackend,
        &setuptoolsBackend,
        &hatchlingBackend,
        &mesonPythonBackend,
        &scikitBuildCoreBackend,
        &pdmBackend,
        &poetryBackend,
        &flitBackend,
        &uvBuildBackend,
        &pyBuildCmakeBackend,
        // What runs inside others.
        &cythonExtensions,
        &cythonPeers,
        &rustExtensions,
        &cffiModules,
        &swigModules,
        &mypycModules,
        &setuptoolsScmFiles,
        &versioningitFiles,
    };
    return backends;
}

void Declarations::couldNotRead(const Error &error)
{
    if (!isAbsence(error))
        unreadable.push_back(error);
}

std::string backendFamily(const Project &project)
{
    for (const Backend *backend : allBackends()) {
        if (!backend->family.empty() && backend->claims(project))
            return std::string(backend->family);
    }
    return "unknown";
}

} // namespace truewheel
