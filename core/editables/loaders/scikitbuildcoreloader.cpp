// `_editable_skbc_NAME.py` (older: `_NAME_editable.py`) of scikit-build-core ends with one call.
//   install(source files, wheel files, …, build directory or None, rebuild, …): modules -> files; relative ones lie beside the loader.
//   install_inplace(packages, search paths, source directory or None, rebuild, …).
// With rebuild, the build directory is built again at the first import.
#include "core/editables/loaders/loader.h"

#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "core/python/source/literals.h"

namespace truewheel {

namespace {

bool claims(std::string_view source)
{
    return source.find("class ScikitBuildRedirectingFinder") != std::string_view::npos;
}

struct Arguments {
    Path buildDirectory; ///< empty: None
    bool rebuilds = false;
};

// Versions differ in what stands before: the first string or None that a bool follows is the build directory.
Arguments readArguments(const PyCall &call)
{
    Arguments arguments;
    for (size_t i = 1; i + 1 < call.positional.size(); ++i) {
        const PyValue &value = call.positional[i];
        const bool isPlace = value.isStr() || value.kind == PyValue::Kind::None;
        if (isPlace && call.positional[i + 1].kind == PyValue::Kind::Bool) {
            if (value.isStr())
                arguments.buildDirectory = pathFromBytes(value.text);
            arguments.rebuilds = call.positional[i + 1].isTrue();
            break;
        }
    }
    return arguments;
}

std::string cacheEntry(std::string_view cache, std::string_view key)
{
    for (const std::string_view line : splitLines(cache)) {
        if (line.starts_with(key) && line.size() > key.size() && line[key.size()] == ':') {
            const size_t equals = line.find('=');
            return equals == std::string_view::npos ? std::string() : std::string(line.substr(equals + 1));
        }
    }
    return {};
}

// A rebuild at import needs the build directory as it was configured, and the programs that its cache names.
void readRebuild(const LoaderInput &input, const Path &directory, int line, LinkReading &reading)
{
    const Expectation place = linkExpectation(input, directory, "builds in this directory at the first import", line, reading);
    reading.expectations.push_back(place);
    if (place.state != FileState::Present)
        return;
    const Path cacheFile = directory / "CMakeCache.txt";
    const Result<std::string> cache = input.fs.read(cacheFile, uint64_t(8) * 1024 * 1024);
    if (!cache) {
        if (!isAbsence(cache.error()))
            reading.unreadable.push_back(cache.error());
        else
            reading.expectations.push_back(
                linkExpectation(input, cacheFile, "builds by this configuration at the first import", line, reading));
        return;
    }
    const LoaderInput cacheInput{cacheFile, *cache, input.environment, input.fs};
    for (const std::string_view key :
         {"CMAKE_COMMAND", "CMAKE_MAKE_PROGRAM", "Python_EXECUTABLE", "Python3_EXECUTABLE", "PYTHON_EXECUTABLE"}) {
        const std::string program = cacheEntry(*cache, key);
        if (program.empty() || !pathFromBytes(program).is_absolute())
            continue;
        Expectation tool = linkExpectation(cacheInput, pathFromBytes(program), said("%1 names this program", std::string(key)), 0, reading);
        reading.loaderToolGone = reading.loaderToolGone || tool.state == FileState::Unlinked;
        reading.expectations.push_back(std::move(tool));
    }
    reading.loaderRebuilds = !reading.loaderToolGone;
}

void addFiles(const LoaderInput &input, const PyValue &files, bool isBuilt, int line, LinkReading &reading)
{
    for (size_t i = 0; i + 1 < files.items.size(); i += 2) {
        const std::string &module = files.items[i].text;
        const Path file = cleanAbsolute(pathFromBytes(files.items[i + 1].text), input.file.parent_path());
        if (module.empty() || files.items[i + 1].text.empty())
            continue;
        reading.link.moduleFiles.emplace(module, file);
        const std::string name = pathBytes(file.filename());
        if (!looksLikeExtension(name) && !name.ends_with(".py"))
            continue;
        Expectation expectation;
        expectation.module = module;
        expectation.path = file;
        expectation.kind = looksLikeExtension(name) ? ExpectedKind::Extension : ExpectedKind::Python;
        expectation.evidence.push_back({Rule::Link, input.file, said("maps %1 to this file", module), line});
        judgeFile(expectation, FileState::Absent, input.environment.interpreter, input.fs, reading.unreadable);
        if (expectation.state == FileState::Absent && isBuilt && reading.loaderRebuilds) {
            expectation.optional = true;
            expectation.note = "the loader builds it at the first import";
        }
        if (isBuilt || expectation.state != FileState::Present)
            reading.expectations.push_back(std::move(expectation));
    }
}

void read(const LoaderInput &input, LinkReading &reading)
{
    if (const std::optional<PyCall> inplace = findCall(input.source, "install_inplace")) {
        const Arguments arguments = readArguments(*inplace);
        if (arguments.rebuilds && !arguments.buildDirectory.empty())
            readRebuild(input, arguments.buildDirectory, int(inplace->line), reading);
        return; // its .pth adds the search paths
    }
    const std::optional<PyCall> call = findCall(input.source, "install");
    if (!call || call->positional.size() < 2 || !call->positional[0].isDict() || !call->positional[1].isDict()) {
        reading.unreadable.push_back({ErrorCode::Malformed, pathBytes(input.file), "no install(…) that can be read"});
        return;
    }
    const Arguments arguments = readArguments(*call);
    if (arguments.rebuilds && !arguments.buildDirectory.empty())
        readRebuild(input, arguments.buildDirectory, int(call->line), reading);
    addFiles(input, call->positional[0], false, int(call->line), reading);
    addFiles(input, call->positional[1], true, int(call->line), reading);
}

} // namespace

extern const Loader scikitBuildCoreLoader;
const Loader scikitBuildCoreLoader = {claims, read};

} // namespace truewheel
