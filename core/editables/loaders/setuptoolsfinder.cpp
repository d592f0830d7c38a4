// `__editable___NAME_VERSION_finder.py` of setuptools (PEP 660): MAPPING is package or module -> place without suffix,
// NAMESPACES is namespace package -> its directories.
#include "core/editables/loaders/loader.h"

#include "core/python/source/literals.h"

namespace truewheel {

namespace {

bool claims(std::string_view source)
{
    return source.find("class _EditableFinder") != std::string_view::npos && source.find("MAPPING") != std::string_view::npos;
}

int lineOf(std::string_view source, std::string_view text)
{
    const size_t at = source.find(text);
    int line = 1;
    for (size_t i = 0; at != std::string_view::npos && i < at; ++i)
        line += source[i] == '\n' ? 1 : 0;
    return line;
}

void addMapping(const LoaderInput &input, const PyValue &mapping, int line, LinkReading &reading)
{
    for (size_t i = 0; i + 1 < mapping.items.size(); i += 2) {
        const std::string &package = mapping.items[i].text;
        if (!mapping.items[i].isStr() || !mapping.items[i + 1].isStr() || package.empty())
            continue;
        const Path place = pathFromBytes(mapping.items[i + 1].text);
        if (!place.is_absolute())
            continue;
        reading.link.roots.push_back({package, place, input.file, line});
        Expectation expectation = linkExpectation(input, place, said("maps %1 to this place", package), line, reading);
        // A top-level module is mapped without its suffix: `/p/mod` for mod.py or mod.*.so. Its file may be a build's to make.
        if (expectation.state == FileState::Unlinked && input.fs.isDirectory(place.parent_path())) {
            reading.modules.emplace_back(package, expectation.evidence.front());
            continue;
        }
        reading.expectations.push_back(std::move(expectation));
    }
}

void addNamespaces(const LoaderInput &input, const PyValue &namespaces, int line, LinkReading &reading)
{
    for (size_t i = 0; i + 1 < namespaces.items.size(); i += 2) {
        for (const std::string &directory : namespaces.items[i + 1].strings())
            reading.link.roots.push_back({namespaces.items[i].text, pathFromBytes(directory), input.file, line, true});
    }
}

void read(const LoaderInput &input, LinkReading &reading)
{
    if (const std::optional<PyValue> mapping = findAssignment(input.source, "MAPPING"); mapping && mapping->isDict())
        addMapping(input, *mapping, lineOf(input.source, "\nMAPPING") + 1, reading);
    else
        reading.unreadable.push_back({ErrorCode::Malformed, pathBytes(input.file), "no MAPPING that can be read"});
    if (const std::optional<PyValue> namespaces = findAssignment(input.source, "NAMESPACES"); namespaces && namespaces->isDict())
        addNamespaces(input, *namespaces, lineOf(input.source, "\nNAMESPACES") + 1, reading);
}

} // namespace

extern const Loader setuptoolsFinder;
const Loader setuptoolsFinder = {claims, read};

} // namespace truewheel
