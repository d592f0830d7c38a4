// SWIG inside setuptools: from a source "pkg/foo.i" of an Extension it writes the module that `%module` names beside that source.
#include "core/editables/backends/declaration.h"

#include "core/base/text.h"

#include <algorithm>

namespace truewheel {

namespace {

bool claims(const Project &project)
{
    return project.runsSetupPy;
}

// "bar" of `%module(directors="1") bar` and of `%module "bar"`; empty where no line says it.
std::string moduleNamedIn(std::string_view interface)
{
    constexpr std::string_view directive = "%module";
    for (const std::string_view line : splitLines(interface)) {
        std::string_view rest = trimmed(line);
        if (!rest.starts_with(directive))
            continue;
        rest = trimmed(rest.substr(directive.size()));
        if (rest.starts_with('('))
            rest = trimmed(rest.substr(std::min(rest.find(')'), rest.size() - 1) + 1));
        if (rest.starts_with('"'))
            rest.remove_prefix(1);
        return std::string(rest.substr(0, rest.find_first_of(" \t\";/%")));
    }
    return {};
}

std::string valueOf(const std::vector<std::string> &options, std::string_view name)
{
    const auto found = std::find(options.begin(), options.end(), name);
    return found == options.end() || found + 1 == options.end() ? std::string() : *(found + 1);
}

void declareProxy(const BackendInput &input, const DeclaredExtension &extension, const std::string &source, Declarations &declared)
{
    const Path file = cleanAbsolute(pathFromBytes(source), input.project.root);
    const Result<std::string> interface = input.fs.read(file, setupPyCap);
    if (!interface)
        return declared.couldNotRead(interface.error());
    const std::string directory = valueOf(extension.swigOptions, "-outdir");
    std::string name = valueOf(extension.swigOptions, "-module");
    if (name.empty())
        name = moduleNamedIn(*interface);
    if (name.empty())
        return;
    // A build_ext of the script's own may run SWIG in another way.
    const std::vector<std::string> &commands = input.setupPy->commands;
    const bool isPlain = extension.certainty == DeclarationCertainty::Certain && extension.swigOptionsKnown
        && std::find(commands.begin(), commands.end(), "build_ext") == commands.end();
    const Path place = directory.empty() ? file.parent_path() : cleanAbsolute(pathFromBytes(directory), input.project.root);
    declareFile(input, pathBytes(place / pathFromBytes(name + ".py")), isPlain ? Certainty::Certain : Certainty::Conditional,
                {Rule::Config, input.project.setupPyFile(), said("names %1", source), extension.line}, declared);
}

void declare(const BackendInput &input, Declarations &declared)
{
    if (!input.setupPy || input.link.rootIsPurelib == true)
        return;
    for (const DeclaredExtension &extension : input.setupPy->extensions) {
        const auto &options = extension.swigOptions;
        if (std::find(options.begin(), options.end(), "-noproxy") != options.end())
            continue;
        for (const std::string &source : extension.sources) {
            if (source.ends_with(".i"))
                declareProxy(input, extension, source, declared);
        }
    }
}

} // namespace

extern const Backend swigModules;
const Backend swigModules = {"", claims, declare};

} // namespace truewheel
