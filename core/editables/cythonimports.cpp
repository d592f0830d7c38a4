// What compiled Cython modules import when they are loaded.
#include "core/editables/importgraph.h"

#include "core/base/text.h"
#include "core/python/modulename.h"

namespace truewheel {

namespace {

constexpr uint64_t sourceCap = uint64_t(32) * 1024 * 1024;   // bytes
constexpr uint64_t compiledCap = uint64_t(64) * 1024 * 1024; // bytes

} // namespace

// A `.py` beside an extension is what it was compiled from, of which it keeps the name (Cython) or a group (mypyc); any other runs in its
// stead elsewhere.
Reach ImportGraph::reachOfTwin(const std::string &module, const FoundModule &found, Reach reach)
{
    if (found.source.empty() || found.extensions.empty() || reach != Reach::Strong)
        return reach;
    const auto [known, isNew] = m_compiledFrom.emplace(module, true);
    if (isNew) {
        const Result<std::string> bytes = m_fs.read(found.extensions.front(), compiledCap);
        const auto holds = [&](std::string_view text) { return bytes->find(text) != std::string::npos; };
        known->second = !bytes || holds(pathBytes(found.source.filename())) || holds("__mypyc");
    }
    return known->second ? reach : Reach::Weak;
}

// What a Cython module was compiled from lies beside it. Unindented imports of its `.pyx` run when it is loaded, and what
// it cimports from a module that is compiled too is imported then. A `.pxd` need not use all that it cimports.
void ImportGraph::followCompiledSource(const std::string &module, const FoundModule &found, const ImportUse &use)
{
    const std::string name = lastPart(module);
    if (found.isPackage() || !m_compiled.insert({module, use.reach}).second)
        return;
    for (const std::string_view suffix : {".pyx", ".pxd"}) {
        const std::string fileName = name + std::string(suffix);
        const Path file = found.file.parent_path() / pathFromBytes(fileName);
        if (!m_fs.find(file.parent_path(), fileName))
            continue;
        const Reach reach = suffix == ".pyx" || use.reach == Reach::Guarded ? use.reach : Reach::Weak;
        const Result<std::string> source = m_fs.read(file, sourceCap);
        if (!source && !isAbsence(source.error()))
            m_unreadable.push_back(source.error());
        int line = 0;
        for (const std::string_view text : source ? splitLines(*source) : std::vector<std::string_view>())
            followCythonLine(module, text, {{}, module, file, ++line, reach, std::string(trimmed(text)), false});
    }
}

void ImportGraph::followCythonLine(const std::string &module, std::string_view text, const ImportUse &use)
{
    const bool isFrom = text.starts_with("from ");
    const bool isPlain = text.starts_with("import ") || text.starts_with("cimport ");
    const size_t keyword = text.find("import ");
    if (!isFrom && !isPlain)
        return;
    const std::string_view named = isFrom ? text.substr(5, text.find(' ', 5) - 5) : text.substr(keyword + 7);
    const bool isCython = text.find("cimport ") != std::string_view::npos;
    Import import;
    import.module = std::string(named.substr(0, named.find_first_of(" ,#;")));
    while (import.module.starts_with('.')) {
        ++import.level;
        import.module.erase(0, 1);
    }
    const std::string target = absoluteTarget(module, false, import);
    if (target.empty() || !isOwn(target))
        return;
    const FoundModule &wanted = m_finder.find(target);
    const std::string last = lastPart(target);
    // A `.pxd` alone declares C things: nothing is imported for it.
    if (isCython && (wanted.expectedDirectory.empty() || !m_fs.find(wanted.expectedDirectory, last + ".pyx")))
        return;
    ImportUse here = use;
    here.module = target;
    reachModule(target, here);
}

} // namespace truewheel
