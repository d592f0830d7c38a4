#include "core/python/source/setuppy.h"
#include "core/base/text.h"
#include "core/python/source/staticscript.h"

#include <algorithm>
#include <set>

namespace truewheel {

namespace {

// A list of `setup()` holds Objects: extensions by their index, globs of cythonize() by this number and theirs.
constexpr std::int64_t firstGlob = 1'000'000;
constexpr std::int64_t foundPackages = -1;
constexpr std::size_t mostExtensions = 5000;

bool isCythonSource(const std::string &source)
{
    return source.ends_with(".pyx") || source.ends_with(".py");
}

/// Collects what the calls of a build script declare while the script is followed.
class SetupPyReader
{
public:
    SetupPyReader(std::string_view text, const ReadContext &context)
        : m_script(
            text, context, [this](const StaticCall &call) { return onCall(call); },
            [this](const StaticValue &object, std::string_view name, const StaticValue &value) { onAttribute(object, name, value); })
    {
    }

    const StaticScript &script() const { return m_script; }

    SetupPyFacts read()
    {
        m_script.run();
        if (m_script.isCutShort())
            m_facts.unreadable.emplace_back("the script is too long to be followed to its end");
        finishExtensions();
        for (const Glob &glob : m_globs) {
            m_facts.cythonGlobsCertain &= glob.given;
            if (std::find(m_facts.cythonGlobs.begin(), m_facts.cythonGlobs.end(), glob.pattern) == m_facts.cythonGlobs.end())
                m_facts.cythonGlobs.push_back(glob.pattern);
        }
        for (const StaticScript::NamedUnderTest &source : m_script.stringsUnderTests(".pyx"))
            m_facts.conditionalSources.push_back({source.name, source.branch});
        return std::move(m_facts);
    }

private:
    struct Made {
        DeclaredExtension extension;
        bool given = false; // to setup(), whatever way the script takes
        int branch = 0;     // that it was made in
        bool mayBeRenamed = false;
        std::string callee;
    };
    struct Glob {
        std::string pattern;
        bool given = false;
    };

    StaticValue onCall(const StaticCall &call);
    void onAttribute(const StaticValue &object, std::string_view name, const StaticValue &value);
    StaticValue makeExtension(const StaticCall &call, const std::string &callee);
    StaticValue makeRustExtensions(const StaticCall &call);
    StaticValue add(DeclaredExtension extension, std::string callee);
    StaticValue addGlob(const std::string &pattern);
    StaticValue cythonize(const StaticCall &call);
    StaticValue mypycify(const StaticCall &call);
    void setup(const StaticCall &call);
    void give(const StaticCall &call, std::string_view argument, bool isTolerant);
    void giveExtension(Made &made, const StaticValue &item, bool isTolerant);
    void takeLayout(const StaticCall &call);
    void takePackages(const StaticValue &value);
    void finishExtensions();
    void note(int line, const std::string &text);
    Made *madeBy(const StaticValue &object)
    {
        const bool fits = object.isObject() && object.number >= 0 && std::size_t(object.number) < m_made.size();
        return fits ? &m_made[std::size_t(object.number)] : nullptr;
    }

    StaticScript m_script;
    SetupPyFacts m_facts;
    std::vector<Made> m_made;
    std::vector<Glob> m_globs;
};

void SetupPyReader::note(int line, const std::string &text)
{
    std::string full = "line " + std::to_string(line) + ": " + text;
    if (std::find(m_facts.unreadable.begin(), m_facts.unreadable.end(), full) == m_facts.unreadable.end()
        && m_facts.unreadable.size() < mostExtensions)
        m_facts.unreadable.push_back(std::move(full));
}

StaticValue SetupPyReader::onCall(const StaticCall &call)
{
    const std::string name = call.callee.find('.') == std::string::npos ? m_script.original(call.callee) : call.method;
    if (name == "setup" && !call.self.isKnown()) {
        setup(call);
        StaticValue none;
        none.kind = StaticValue::Kind::None;
        return none;
    }
    if (name == "cythonize")
        return cythonize(call);
    if (name == "mypycify")
        return mypycify(call);
    if (name == "find_packages" || name == "find_namespace_packages") {
        const StaticCall::Argument *where = call.argument(0, "where");
        return StaticValue::object(foundPackages, where && where->value.isStr() ? where->value.text : std::string());
    }
    if (name == "RustExtension")
        return makeRustExtensions(call);
    if (name.ends_with("Extension"))
        return makeExtension(call, name);
    return {};
}

StaticValue SetupPyReader::add(DeclaredExtension extension, std::string callee)
{
    if (m_made.size() >= mostExtensions)
        return {};
    const std::string name = extension.module;
    if (name.empty() && extension.kind != ExtensionKind::Mypyc)
        extension.certainty = DeclarationCertainty::Unnamed;
    else
        extension.certainty = DeclarationCertainty::Conditional; // until setup() is given it
    m_made.push_back({std::move(extension), false, m_script.branch(), false, std::move(callee)});
    const std::string &text = name.empty() && !m_made.back().extension.sources.empty() ? m_made.back().extension.sources.front() : name;
    return StaticValue::object(std::int64_t(m_made.size()) - 1, text);
}

StaticValue SetupPyReader::addGlob(const std::string &pattern)
{
    if (m_globs.size() >= mostExtensions)
        return {};
    m_globs.push_back({pattern, false});
    return StaticValue::object(firstGlob + std::int64_t(m_globs.size()) - 1, "glob:" + pattern);
}

// True, or not known: what may be optional does not prove that a file must exist.
bool mayBeTrue(const StaticCall::Argument *argument)
{
    return argument && argument->value.kind != StaticValue::Kind::None
        && (argument->value.kind != StaticValue::Kind::Bool || argument->value.isTrue());
}

bool isAllStrings(const StaticValue &list)
{
    return list.isList() && list.complete && list.strings().size() == list.items().size();
}

void setSources(DeclaredExtension &extension, const StaticValue &sources)
{
    extension.sources = sources.strings();
    extension.sourcesKnown = isAllStrings(sources);
}

StaticValue SetupPyReader::makeExtension(const StaticCall &call, const std::string &callee)
{
    DeclaredExtension extension;
    extension.line = call.line;
    const StaticCall::Argument *name = call.argument(0, "name");
    const StaticCall::Argument *sources = call.argument(1, "sources");
    const StaticCall::Argument *limited = call.keyword("py_limited_api");
    if (name && name->value.isStr())
        extension.module = name->value.text;
    else
        note(call.line, "the name of " + callee + "(...) is computed");
    extension.sourcesKnown = sources != nullptr || !call.hasUnknownStars;
    if (sources)
        setSources(extension, sources->value);
    const bool isCython = std::any_of(extension.sources.begin(), extension.sources.end(), isCythonSource);
    extension.kind = isCython || callee == "CythonExtension" ? ExtensionKind::Cython : ExtensionKind::C;
    extension.optional = mayBeTrue(call.keyword("optional"));
    extension.limitedApi = limited && limited->value.isTrue();
    if (const StaticCall::Argument *options = call.keyword("swig_opts")) {
        extension.swigOptions = options->value.strings();
        extension.swigOptionsKnown = isAllStrings(options->value);
    }
    if (extension.module.find('*') != std::string::npos) { // cythonize() names each file's own
        if (extension.sources.size() == 1 && extension.sourcesKnown)
            return addGlob(extension.sources[0]);
        extension.module.clear();
        note(call.line, "the files of " + callee + "(\"*\") are computed");
    }
    return add(std::move(extension), callee);
}

// setuptools-rust: the first argument is a name, or a mapping from binary names to module names.
StaticValue SetupPyReader::makeRustExtensions(const StaticCall &call)
{
    const auto isExec = [](const Token &token) { return token.isName("Exec"); };
    const StaticCall::Argument *binding = call.argument(6, "binding");
    if (binding && std::any_of(binding->tokens.begin(), binding->tokens.end(), isExec))
        return StaticValue::object(foundPackages, "a program, not a module");
    const StaticCall::Argument *target = call.argument(0, "target");
    const StaticCall::Argument *limited = call.keyword("py_limited_api");
    const StaticCall::Argument *path = call.argument(1, "path");
    DeclaredExtension extension;
    extension.kind = ExtensionKind::Rust;
    extension.line = call.line;
    extension.optional = mayBeTrue(call.keyword("optional"));
    extension.limitedApi = limited && limited->value.isTrue();
    extension.sourcesKnown = !path || path->value.isStr();
    extension.sources = {path && path->value.isStr() ? path->value.text : std::string("Cargo.toml")};
    if (target && target->value.isStr()) {
        extension.module = target->value.text;
        return add(std::move(extension), "RustExtension");
    }
    note(call.line, "the name of RustExtension(...) is computed");
    return add(std::move(extension), "RustExtension");
}

StaticValue SetupPyReader::cythonize(const StaticCall &call)
{
    m_facts.callsCythonize = true;
    const StaticCall::Argument *list = call.argument(0, "module_list");
    if (!list)
        return {};
    const StaticValue given = list->value.isStr() || list->value.isObject() ? StaticValue::list({list->value}) : list->value;
    if (!given.isList()) {
        note(call.line, "the modules of cythonize(...) are computed");
        return {};
    }
    StaticValue::Items items;
    for (StaticValue item : given.items()) {
        const bool isCertain = item.certain;
        const bool mayBeDropped = item.mayBeDropped;
        const bool mayBeChanged = item.mayBeChanged;
        const std::int64_t choice = item.choice;
        if (item.isStr())
            item = addGlob(item.text);
        if (Made *made = madeBy(item); made && (made->extension.sources.empty() || !made->extension.sourcesKnown))
            made->extension.kind = ExtensionKind::Cython;
        item.certain = isCertain;
        item.mayBeDropped = mayBeDropped;
        item.mayBeChanged = mayBeChanged;
        item.choice = choice;
        items.push_back(std::move(item));
    }
    const StaticValue made = StaticValue::list(std::move(items), given.complete);
    if (!made.complete)
        note(call.line, "cythonize(...) is given more than can be read");
    return call.keyword("exclude") ? uncertain(made) : made;
}

// A module's name follows from where the packages lie, so only its source is told.
StaticValue SetupPyReader::mypycify(const StaticCall &call)
{
    const StaticCall::Argument *paths = call.argument(0, "paths");
    StaticValue::Items items;
    for (const std::string &path : paths ? paths->value.strings() : std::vector<std::string>()) {
        if (path.starts_with("-"))
            continue;
        DeclaredExtension extension;
        extension.kind = ExtensionKind::Mypyc;
        extension.sources = {path};
        extension.optional = true; // the `.py` that it is made from serves as well
        extension.line = call.line;
        items.push_back(add(std::move(extension), "mypycify"));
    }
    const bool complete = paths && paths->value.isList() && paths->value.complete;
    if (!complete)
        note(call.line, "the files of mypycify(...) are computed");
    return StaticValue::list(std::move(items), complete);
}

void SetupPyReader::onAttribute(const StaticValue &object, std::string_view name, const StaticValue &value)
{
    Made *made = madeBy(object);
    if (!made)
        return;
    DeclaredExtension &extension = made->extension;
    const StaticCall::Argument asArgument = {{}, 0, value, {}};
    if (name == "name") {
        made->mayBeRenamed |= m_script.isConditional(); // all of them or none, by the same test
        if (!m_script.isConditional())
            extension.module = value.isStr() ? value.text : std::string();
        if (extension.module.empty())
            extension.certainty = DeclarationCertainty::Unnamed;
    } else if (name == "sources") {
        setSources(extension, m_script.isConditional() ? StaticValue() : value);
    } else if (name == "optional") {
        extension.optional |= mayBeTrue(&asArgument);
    } else if (name == "py_limited_api") {
        extension.limitedApi = value.isTrue();
    }
}

// What decides about an extension that is not surely given under its name: the branch that it was made in, a test that chose the list
// that it came with, a build_ext of the script, or what was done to the whole list.
void SetupPyReader::giveExtension(Made &made, const StaticValue &item, bool isTolerant)
{
    const bool isListed = item.certain || item.mayBeChanged;
    made.given |= item.certain && !m_script.isConditional() && !isTolerant && !made.mayBeRenamed;
    if (!isListed && (item.mayBeDropped || (made.branch == 0 && item.choice < 0)))
        return;
    made.extension.tolerated = isTolerant;
    const std::string what = isListed ? (isTolerant ? "build_ext" : "list " + std::to_string(m_script.branch()))
        : made.branch != 0            ? std::to_string(made.branch)
                                      : "choice " + std::to_string(item.choice);
    made.extension.condition = what + ":" + made.callee;
}

void SetupPyReader::give(const StaticCall &call, std::string_view name, bool isTolerant)
{
    const StaticCall::Argument *argument = call.keyword(name);
    if (!argument || argument->value.kind == StaticValue::Kind::None)
        return;
    if (!argument->value.isList())
        return note(call.line, std::string(name) + " is computed");
    if (!argument->value.complete)
        note(call.line, std::string(name) + " holds more than can be read");
    for (const StaticValue &item : argument->value.items()) {
        if (!item.isObject())
            continue;
        if (Made *made = madeBy(item))
            giveExtension(*made, item, isTolerant);
        if (!item.certain || m_script.isConditional() || isTolerant)
            continue;
        const std::int64_t glob = item.number - firstGlob;
        if (glob >= 0 && std::size_t(glob) < m_globs.size())
            m_globs[std::size_t(glob)].given = true;
    }
}

void SetupPyReader::takePackages(const StaticValue &value)
{
    if (value.isObject() && value.number == foundPackages) {
        m_facts.packages = {"find:"};
        m_facts.findWhere = value.text;
    } else if (value.isList() && m_facts.packages.empty()) {
        m_facts.packages = value.strings();
    }
}

void SetupPyReader::takeLayout(const StaticCall &call)
{
    const auto valueOf = [&](std::string_view name) {
        const StaticCall::Argument *argument = call.keyword(name);
        return argument ? argument->value : StaticValue();
    };
    const auto takeText = [&](std::string &field, std::string_view name) {
        if (const StaticValue value = valueOf(name); value.isStr() && field.empty())
            field = value.text;
    };
    takeText(m_facts.name, "name");
    takeText(m_facts.extPackage, "ext_package");
    takePackages(valueOf("packages"));
    for (const StaticValue modules = valueOf("py_modules");
         const StaticValue &module : modules.isList() ? modules.items() : StaticValue::Items()) {
        if (module.isStr() && module.certain)
            m_facts.pyModules.push_back(module.text);
    }
    for (const std::string &module : valueOf("cffi_modules").strings())
        m_facts.cffiModules.push_back(module);
    const StaticValue directories = valueOf("package_dir");
    for (std::size_t i = 0; i + 1 < directories.items().size(); i += 2) {
        if (directories.isDict() && directories.items()[i].isStr() && directories.items()[i + 1].isStr())
            m_facts.packageDir[directories.items()[i].text] = directories.items()[i + 1].text;
    }
    const StaticValue commands = valueOf("cmdclass");
    for (std::size_t i = 0; i + 1 < commands.items().size(); i += 2) {
        if (commands.isDict() && commands.items()[i].isStr())
            m_facts.commands.push_back(commands.items()[i].text);
    }
    const StaticValue scm = valueOf("use_scm_version");
    for (const std::string_view key : {"version_file", "write_to"}) {
        if (const StaticValue *file = scm.get(key); file && file->isStr() && !m_facts.versionFile)
            m_facts.versionFile = file->text;
    }
}

void SetupPyReader::setup(const StaticCall &call)
{
    m_facts.hasSetupCall = true;
    if (call.hasUnknownStars)
        note(call.line, "setup(...) is given more than can be read");
    const StaticCall::Argument *commands = call.keyword("cmdclass");
    const StaticValue *builder = commands ? commands->value.get("build_ext") : nullptr;
    const bool isTolerant = builder && builder->isObject() && builder->number == StaticScript::tolerantClass;
    if (isTolerant)
        note(call.line, "build_ext is a class of the script that may go on without an extension");
    give(call, "ext_modules", isTolerant);
    give(call, "rust_extensions", false);
    takeLayout(call);
}

// One declaration for each module: a name that two branches declare is one extension, perhaps of other sources.
void SetupPyReader::finishExtensions()
{
    std::set<int> unnamedLines;
    for (Made &made : m_made) {
        DeclaredExtension &extension = made.extension;
        if (made.given && extension.certainty == DeclarationCertainty::Conditional)
            extension.certainty = DeclarationCertainty::Certain;
        if (extension.certainty == DeclarationCertainty::Certain)
            extension.tolerated = false;
        if (extension.module.empty() && extension.sources.empty() && !unnamedLines.insert(extension.line).second)
            continue;
        const auto same = std::find_if(m_facts.extensions.begin(), m_facts.extensions.end(), [&](const DeclaredExtension &other) {
            return other.module == extension.module
                && (!extension.module.empty() || (other.sources == extension.sources && other.line == extension.line));
        });
        if (same == m_facts.extensions.end()) {
            m_facts.extensions.push_back(std::move(extension));
            continue;
        }
        same->sourcesKnown &= extension.sourcesKnown && same->sources == extension.sources;
        same->optional |= extension.optional;
        if (extension.certainty == DeclarationCertainty::Certain)
            same->certainty = DeclarationCertainty::Certain;
    }
}

} // namespace

std::string toString(ExtensionKind kind)
{
    switch (kind) {
    case ExtensionKind::C: return "c";
    case ExtensionKind::Cython: return "cython";
    case ExtensionKind::Rust: return "rust";
    case ExtensionKind::Cffi: return "cffi";
    case ExtensionKind::Mypyc: return "mypyc";
    }
    return {};
}

Result<SetupPyFacts> parseSetupPy(std::string_view text, const std::string &subject, const ReadContext &context)
{
    if (text.size() > setupPyCap)
        return failure(ErrorCode::TooLarge, subject, std::to_string(text.size()) + " bytes");
    SetupPyReader reader(text, context);
    if (reader.script().isMalformed())
        return failure(ErrorCode::Malformed, subject, "line " + std::to_string(reader.script().malformedLine()) + ": not Python");
    SetupPyFacts facts = reader.read();
    facts.claimsPlatform = text.find("has_ext_modules") != std::string_view::npos || text.find("root_is_pure") != std::string_view::npos;
    return facts;
}

Result<SetupPyFacts> readSetupPy(const FileSystem &fs, const Path &file, const ReadContext &context)
{
    const Result<std::string> text = fs.read(file, setupPyCap);
    if (!text)
        return tl::unexpected(text.error());
    return parseSetupPy(*text, pathBytes(file), context);
}

} // namespace truewheel
