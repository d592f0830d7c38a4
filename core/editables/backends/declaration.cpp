#include "core/editables/backends/declaration.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumMatches = 5000;
constexpr int maximumDepth = 32;

bool matches(std::string_view name, std::string_view pattern)
{
    if (pattern.empty())
        return name.empty();
    if (pattern.front() == '*')
        return matches(name, pattern.substr(1)) || (!name.empty() && matches(name.substr(1), pattern));
    return !name.empty() && (pattern.front() == '?' || pattern.front() == name.front()) && matches(name.substr(1), pattern.substr(1));
}

void expand(const BackendInput &input, const Path &directory, const std::vector<std::string_view> &parts, size_t at, int depth,
            std::vector<Path> &out, Declarations &declared)
{
    if (at == parts.size() || depth > maximumDepth || out.size() > maximumMatches)
        return;
    const bool isLast = at + 1 == parts.size();
    const bool isAnyDepth = parts[at] == "**";
    if (isAnyDepth && !isLast)
        expand(input, directory, parts, at + 1, depth, out, declared);
    const Result<std::vector<DirectoryEntry>> &entries = input.fs.listing(directory);
    if (!entries)
        return declared.couldNotRead(entries.error());
    for (const DirectoryEntry &entry : *entries) {
        const Path path = directory / pathFromBytes(entry.name);
        if (entry.type == FileType::Directory) {
            const bool isHidden = entry.name.front() == '.';
            if (isAnyDepth && !isHidden)
                expand(input, path, parts, at, depth + 1, out, declared);
            else if (!isLast && matches(entry.name, parts[at]))
                expand(input, path, parts, at + 1, depth + 1, out, declared);
        } else if (isLast && !isAnyDepth && matches(entry.name, parts[at])) {
            out.push_back(path);
        }
    }
}

// A build_ext of the script's own puts others in the place of an extension that is there to have it run: of no source is there a trace.
bool isReplaced(const BackendInput &input, const SetupPyFacts &facts, const DeclaredExtension &extension)
{
    const bool hasOwnBuilder = std::find(facts.commands.begin(), facts.commands.end(), "build_ext") != facts.commands.end();
    if (!hasOwnBuilder || !extension.sourcesKnown || extension.sources.empty())
        return false;
    return std::none_of(extension.sources.begin(), extension.sources.end(), [&](const std::string &source) {
        const Path file = cleanAbsolute(pathFromBytes(source), input.project.root);
        const std::string cython = pathBytes(file.stem()) + ".pyx";
        return source.find('*') != std::string::npos || input.fs.find(file.parent_path(), pathBytes(file.filename()))
            || input.fs.find(file.parent_path(), cython);
    });
}

} // namespace

std::string exposedModule(const BackendInput &input, const Path &file)
{
    for (const ModuleRoot &root : input.link.roots) {
        if (!isAtOrBelow(file, root.directory) || file == root.directory)
            continue;
        std::string module = replaced(pathBytes(file.lexically_relative(root.directory).replace_extension()), "/", ".");
        if (!root.package.empty())
            module = root.package + "." + module;
        constexpr std::string_view init = ".__init__";
        if (module.ends_with(init))
            module.resize(module.size() - init.size());
        return module;
    }
    return {};
}

void declareFile(const BackendInput &input, const std::string &relative, Certainty certainty, Evidence evidence, Declarations &declared)
{
    const Path file = cleanAbsolute(pathFromBytes(relative), input.project.root);
    const std::string module = exposedModule(input, file);
    if (relative.empty() || module.empty())
        return;
    Declared made;
    made.certainty = certainty;
    made.evidence = std::move(evidence);
    if (file.extension() == ".py") {
        made.module = module;
        made.kind = ExpectedKind::Python;
    } else {
        made.path = file;
        made.kind = ExpectedKind::Data;
    }
    declared.files.push_back(std::move(made));
}

Declared declaredBy(const DeclaredExtension &extension, std::string module, const Path &script)
{
    Declared made;
    made.module = std::move(module);
    made.certainty = extension.certainty == DeclarationCertainty::Certain ? Certainty::Certain : Certainty::Conditional;
    made.optional = extension.optional;
    made.limitedApi = extension.limitedApi;
    made.tolerated = extension.tolerated;
    made.condition = extension.condition;
    made.evidence = {Rule::Config, script, said("declares the extension module %1", made.module), extension.line};
    return made;
}

void declareExtensions(const BackendInput &input, const SetupPyFacts &facts, ExtensionKind kind, const Path &script, Declarations &declared)
{
    // The wheel would not be pure if setup() had been given an extension.
    if (input.link.rootIsPurelib == true)
        return;
    for (const DeclaredExtension &extension : facts.extensions) {
        if (extension.kind != kind || extension.certainty == DeclarationCertainty::Unnamed || extension.module.empty())
            continue;
        const bool isPrefixed = kind != ExtensionKind::Rust && !facts.extPackage.empty();
        declared.files.push_back(
            declaredBy(extension, isPrefixed ? moduleIn(facts.extPackage, extension.module) : extension.module, script));
        if (kind == ExtensionKind::C && isReplaced(input, facts, extension))
            declared.files.back().certainty = Certainty::Conditional;
    }
}

std::string moduleOfSource(const BackendInput &input, const Path &source)
{
    std::string module = pathBytes(source.stem());
    Path directory = source.parent_path();
    while (directory.has_filename() && directory != input.project.root.parent_path()) {
        const bool isPackage = input.fs.find(directory, "__init__.py") || input.fs.find(directory, "__init__.pyx")
            || input.fs.find(directory, "__init__.pxd");
        if (!isPackage)
            break;
        module = pathBytes(directory.filename()) + "." + module;
        directory = directory.parent_path();
    }
    return module;
}

std::vector<Path> globbed(const BackendInput &input, const std::string &pattern, Declarations &declared)
{
    std::vector<Path> out;
    const std::string clean = pathBytes(pathFromBytes(pattern).lexically_normal());
    if (!clean.empty() && clean.front() != '/' && !clean.starts_with(".."))
        expand(input, input.project.root, split(clean, '/'), 0, 0, out, declared);
    return out;
}

} // namespace truewheel
