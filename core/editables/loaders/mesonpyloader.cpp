// `_NAME_editable_loader.py` of meson-python: MesonpyMetaFinder(name, {top-level names}, build directory, build command, verbose).
// At import it runs the build command in the build directory and then reads meson-info/intro-install_plan.json there.
#include "core/editables/loaders/loader.h"

#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "core/editables/loaders/ninjadeps.h"
#include "core/python/json.h"
#include "core/python/modulename.h"
#include "core/python/source/literals.h"

#include <QJsonObject>
#include <algorithm>
#include <set>

namespace truewheel {

namespace {

constexpr uint64_t planCap = 64 * 1024 * 1024; // bytes

bool claims(std::string_view source)
{
    return source.find("class MesonpyMetaFinder") != std::string_view::npos;
}

// "mesonpkg/_native.cpython-311-x86_64-linux-gnu.so" of "{py_platlib}/mesonpkg/…"; empty for what is not installed as a module.
std::string installedAs(const std::string &destination)
{
    for (const std::string_view scheme : {"{py_platlib}/", "{py_purelib}/"}) {
        if (destination.starts_with(scheme))
            return destination.substr(scheme.size());
    }
    return {};
}

void addPlan(const LoaderInput &input, const Path &buildDirectory, LinkReading &reading)
{
    const Path file = buildDirectory / "meson-info" / "intro-install_plan.json";
    const Result<std::string> text = input.fs.read(file, planCap);
    if (!text) {
        if (!isAbsence(text.error()))
            reading.unreadable.push_back(text.error());
        else
            reading.expectations.push_back(linkExpectation(input, file, "the loader reads meson's install plan", 0, reading));
        return;
    }
    const Result<QJsonDocument> plan = parseJson(*text, planCap, pathBytes(file));
    if (!plan) {
        reading.unreadable.push_back(plan.error());
        return;
    }
    const QJsonObject kinds = plan->object();
    for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
        const QJsonObject files = kind.value().toObject();
        for (auto it = files.begin(); it != files.end(); ++it) {
            const std::string relative = installedAs(it.value().toObject().value(QLatin1String("destination")).toString().toStdString());
            const std::string module = moduleOfFile(relative);
            if (module.empty())
                continue;
            Expectation expectation;
            expectation.module = module;
            expectation.path = pathFromBytes(it.key().toStdString());
            expectation.kind = looksLikeExtension(relative) ? ExpectedKind::Extension : ExpectedKind::Python;
            expectation.evidence.push_back({Rule::Link, file, said("the install plan maps this file to %1", relative)});
            judgeFile(expectation, FileState::Absent, input.environment.interpreter, input.fs, reading.unreadable);
            if (expectation.state == FileState::Absent && reading.loaderRebuilds && isAtOrBelow(expectation.path, buildDirectory)) {
                expectation.optional = true;
                expectation.note = "the loader builds it when it is next imported";
            }
            reading.link.moduleFiles.emplace(module, expectation.path);
            if (expectation.kind == ExpectedKind::Extension || expectation.state != FileState::Present)
                reading.expectations.push_back(std::move(expectation));
        }
    }
}

// "cython" or the like of `command = cython -3 …`; empty when no rule runs it.
std::string cythonOf(std::string_view ninjaFile)
{
    constexpr std::string_view key = "command = ";
    for (const std::string_view line : splitLines(ninjaFile)) {
        const std::string_view command = trimmed(line);
        if (!command.starts_with(key))
            continue;
        const std::string_view program = command.substr(key.size(), command.find(' ', key.size()) - key.size());
        if (pathBytes(pathFromBytes(program).filename()).starts_with("cython"))
            return std::string(program);
    }
    return {};
}

bool isProgramThere(const LoaderInput &input, const std::string &program)
{
    const std::vector<Path> places = {"/", input.environment.path / "bin", input.environment.path / "Scripts", "/usr/local/bin",
                                      "/usr/bin"};
    return std::any_of(places.begin(), places.end(), [&](const Path &place) {
        return input.fs.exists(place / pathFromBytes(program)) || input.fs.exists(place / pathFromBytes(program + ".exe"));
    });
}

// Packages that the build took files from and that are gone, as those of an isolated build environment are: ninja builds again what
// was made from them, which fails where a command of the build names them, or Cython is gone with them.
void addLostPackages(const LoaderInput &input, const Path &buildDirectory, int line, LinkReading &reading)
{
    constexpr std::string_view part = "/site-packages/";
    const Result<Path> root = input.fs.realPath(buildDirectory);
    const Result<std::string> ninjaFile = root ? input.fs.read(*root / "build.ninja", planCap) : tl::unexpected(root.error());
    if (!ninjaFile)
        return;
    std::vector<std::string> inputs = depfileInputs(input.fs, *root, *ninjaFile);
    if (const Result<std::vector<std::string>> logged = ninjaInputs(input.fs, *root))
        inputs.insert(inputs.end(), logged->begin(), logged->end());
    std::set<std::string> seen;
    for (const std::string &file : inputs) {
        const size_t at = file.find(part);
        if (at == std::string::npos || !seen.insert(file.substr(0, file.find('/', at + part.size()))).second)
            continue; // one file of each package is enough
        const std::string named = file.substr(0, at + part.size() - 1);
        const Path packages = cleanAbsolute(pathFromBytes(named), *root);
        const Result<FileStatus> status = input.fs.status(packages);
        if (status || !isAbsence(status.error()))
            continue;
        const bool isNamed = ninjaFile->find(named) != std::string::npos || ninjaFile->find(pathBytes(packages)) != std::string::npos;
        const std::string cython = cythonOf(*ninjaFile);
        const bool lacksCython = file.find("/Cython/", at) != std::string::npos && !cython.empty() && !isProgramThere(input, cython);
        if (!isNamed && !lacksCython)
            continue;
        reading.loaderToolGone = true;
        reading.expectations.push_back(
            linkExpectation(input, packages, "builds at every import with files of these packages", line, reading));
        return;
    }
}

void read(const LoaderInput &input, LinkReading &reading)
{
    std::optional<PyCall> call;
    for (PyCall &candidate : findCalls(input.source, "MesonpyMetaFinder")) {
        if (candidate.positional.size() >= 4)
            call = std::move(candidate);
    }
    const PyValue *directory = call ? call->argument(2, "build_path") : nullptr;
    if (!directory || !directory->isStr()) {
        reading.unreadable.push_back({ErrorCode::Malformed, pathBytes(input.file), "no build directory that can be read"});
        return;
    }
    const int line = int(call->line);
    const Path buildDirectory = pathFromBytes(directory->text);
    const Expectation place = linkExpectation(input, buildDirectory, "loads its modules from this build directory", line, reading);
    reading.expectations.push_back(place);
    if (place.state != FileState::Present)
        return;
    const PyValue *command = call->argument(3, "build_cmd");
    const std::vector<std::string> words = command ? command->strings() : std::vector<std::string>();
    if (!words.empty() && pathFromBytes(words.front()).is_absolute()) {
        Expectation tool = linkExpectation(input, pathFromBytes(words.front()), "runs this program at every import", line, reading);
        reading.loaderToolGone = tool.state == FileState::Unlinked;
        reading.expectations.push_back(std::move(tool));
    }
    if (!words.empty())
        addLostPackages(input, buildDirectory, line, reading);
    Expectation ninjaFile = linkExpectation(input, buildDirectory / "build.ninja", "builds by this file at every import", line, reading);
    if (ninjaFile.state != FileState::Present)
        reading.expectations.push_back(std::move(ninjaFile));
    else
        reading.loaderRebuilds = !reading.loaderToolGone && !words.empty();
    addPlan(input, buildDirectory, reading);
}

} // namespace

extern const Loader mesonpyLoader;
const Loader mesonpyLoader = {claims, read};

} // namespace truewheel
