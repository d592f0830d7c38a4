#include "core/editables/loaders/loader.h"

namespace truewheel {

extern const Loader setuptoolsFinder;
extern const Loader editablesRedirector;
extern const Loader mesonpyLoader;
extern const Loader scikitBuildCoreLoader;

const std::vector<const Loader *> &allLoaders()
{
    static const std::vector<const Loader *> loaders = {
        &setuptoolsFinder,
        &editablesRedirector,
        &mesonpyLoader,
        &scikitBuildCoreLoader,
    };
    return loaders;
}

Expectation linkExpectation(const LoaderInput &input, const Path &place, std::string detail, int line)
{
    Expectation expectation;
    expectation.path = place;
    expectation.kind = ExpectedKind::Link;
    expectation.evidence.push_back({Rule::Link, input.file, std::move(detail), line});
    const Result<FileStatus> found = input.fs.status(place);
    if (found)
        expectation.state = FileState::Present;
    else
        expectation.state = isAbsence(found.error()) ? FileState::Unlinked : FileState::Unknown;
    if (found)
        expectation.found = place;
    return expectation;
}

} // namespace truewheel
