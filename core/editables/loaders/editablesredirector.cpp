// `_editable_impl_NAME.py` made with the `editables` distribution (hatchling, pdm-backend, poetry with packages that need it):
// `F.map_module('pkg', '/project/src/pkg/__init__.py')`.
#include "core/editables/loaders/loader.h"

#include "core/python/source/literals.h"

namespace truewheel {

namespace {

bool claims(std::string_view source)
{
    return source.find("editables.redirector") != std::string_view::npos;
}

void read(const LoaderInput &input, LinkReading &reading)
{
    const Path redirector = input.file.parent_path() / "editables" / "redirector.py";
    reading.expectations.push_back(
        linkExpectation(input, redirector, "imports the redirector of the distribution `editables`", 0, reading));
    for (const PyCall &call : findCalls(input.source, "map_module")) {
        const PyValue *module = call.argument(0, "name");
        const PyValue *place = call.argument(1, "path");
        if (!module || !place || !module->isStr() || !place->isStr())
            continue;
        const Path file = pathFromBytes(place->text);
        Expectation expectation = linkExpectation(input, file, said("maps %1 to this file", module->text), int(call.line), reading);
        if (file.filename() == "__init__.py")
            reading.link.roots.push_back({module->text, file.parent_path(), input.file, int(call.line)});
        else
            reading.link.moduleFiles.emplace(module->text, file);
        reading.expectations.push_back(std::move(expectation));
    }
}

} // namespace

extern const Loader editablesRedirector;
const Loader editablesRedirector = {claims, read};

} // namespace truewheel
