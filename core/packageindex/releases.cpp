#include "core/packageindex/releases.h"

#include "core/python/wheelfit.h"

namespace truewheel {

namespace {

bool isInstallable(const IndexFile &file, const std::optional<PythonVersion> &python, const Interpreter &interpreter,
                   const CLibrary &library)
{
    if (file.yanked || file.version.isPrerelease())
        return false;
    if (!file.requiresPython.empty() && python
        && !satisfies(*python, file.requiresPython).value_or(true)) // one that cannot be read is ignored
        return false;
    return !file.wheel || fitOf(file.wheel->tags, interpreter, library).tag;
}

// A build of one's own of a published version ("2.1.0+cu118") stands for that version.
bool isSameRelease(const PythonVersion &file, const PythonVersion &own)
{
    if (compareVersions(file, own) == 0)
        return true;
    PythonVersion published = own;
    published.local.clear();
    return !own.local.empty() && compareVersions(file, published) == 0;
}

} // namespace

ReleaseAnswer releasesFor(const SimpleProject &project, const std::string &installed, const Interpreter &interpreter,
                          const CLibrary &library)
{
    const std::string text = interpreter.version.empty() ? std::to_string(interpreter.major) + '.' + std::to_string(interpreter.minor)
                                                         : interpreter.version;
    const std::optional<PythonVersion> python = parseVersion(text);
    const std::optional<PythonVersion> own = parseVersion(installed);
    ReleaseAnswer answer;
    bool hasOwn = false;
    bool isAllYanked = true;
    for (const IndexFile &file : project.files) {
        if (own && isSameRelease(file.version, *own)) {
            if (file.yanked && !answer.yanked)
                answer.yanked = file.yanked;
            isAllYanked = isAllYanked && file.yanked.has_value();
            hasOwn = true;
        }
        const bool isNewer = !answer.latest || compareVersions(file.version, *answer.latest) > 0;
        if (isNewer && isInstallable(file, python, interpreter, library))
            answer.latest = file.version;
    }
    if (!hasOwn || !isAllYanked)
        answer.yanked.reset();
    answer.isWithdrawn = own && !hasOwn;
    answer.isOutdated = own && answer.latest && compareVersions(*answer.latest, *own) > 0;
    return answer;
}

} // namespace truewheel
