#include "core/editables/loaders/loader.h"

#include "core/editables/loadable.h"

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

Expectation linkExpectation(const LoaderInput &input, const Path &place, Said detail, int line, LinkReading &reading)
{
    return judgedLink(place, {Rule::Link, input.file, std::move(detail), line}, input.environment.interpreter, input.fs,
                      reading.unreadable);
}

} // namespace truewheel
