#include "core/editables/expectations.h"

#include "core/base/text.h"
#include "core/editables/loadable.h"
#include "core/python/modulename.h"

#include <algorithm>

namespace truewheel {

bool isGood(FileState state)
{
    return state == FileState::Present || state == FileState::Shadowed || state == FileState::Stale;
}

Expectations::Expectations(const ModuleFinder &finder, const Interpreter &interpreter, const ScanFileSystem &fs)
    : m_finder(finder)
    , m_interpreter(interpreter)
    , m_fs(fs)
{
}

void Expectations::addJudged(Expectation expectation)
{
    if (!expectation.module.empty()) {
        if (Expectation *known = find(expectation.module)) {
            known->evidence.insert(known->evidence.end(), expectation.evidence.begin(), expectation.evidence.end());
            return;
        }
        m_byModule.emplace(expectation.module, m_all.size());
    }
    m_all.push_back(std::move(expectation));
}

Expectation *Expectations::find(const std::string &module)
{
    const auto known = m_byModule.find(module);
    return known == m_byModule.end() ? nullptr : &m_all[known->second];
}

Expectation &Expectations::expectModule(const std::string &module, ExpectedKind kind, Evidence evidence)
{
    if (Expectation *known = find(module)) {
        if (std::find(known->evidence.begin(), known->evidence.end(), evidence) == known->evidence.end())
            known->evidence.push_back(std::move(evidence));
        return *known;
    }
    Expectation expectation;
    expectation.module = module;
    expectation.kind = kind;
    expectation.evidence.push_back(std::move(evidence));
    judge(expectation);
    m_byModule.emplace(module, m_all.size());
    m_all.push_back(std::move(expectation));
    return m_all.back();
}

Expectation &Expectations::expectFile(const Path &file, ExpectedKind kind, Evidence evidence)
{
    for (Expectation &known : m_all) {
        if (known.path == file) {
            known.evidence.push_back(std::move(evidence));
            return known;
        }
    }
    Expectation expectation;
    expectation.path = file;
    expectation.kind = kind;
    expectation.evidence.push_back(std::move(evidence));
    judgeFile(expectation, FileState::Absent, m_interpreter, m_fs, m_unreadable);
    m_all.push_back(std::move(expectation));
    return m_all.back();
}

std::string Expectations::extensionName(const std::string &module) const
{
    const std::vector<std::string> &suffixes = m_finder.suffixes();
    if (suffixes.empty())
        return lastPart(module) + ".so";
    std::string suffix = suffixes.front();
    if (m_limited.contains(module)) {
        const auto abi3 = std::find_if(suffixes.begin(), suffixes.end(), [](const std::string &s) { return s.starts_with(".abi3."); });
        suffix = abi3 == suffixes.end() ? suffixes.back() : *abi3;
    }
    return lastPart(module) + suffix;
}

// Where a build would put the module, also when packages above it are gone.
Path Expectations::directoryFor(const std::string &module) const
{
    const FoundModule &found = m_finder.find(module);
    if (!found.expectedDirectory.empty())
        return found.expectedDirectory;
    const std::string parent = parentModule(module);
    if (parent.empty())
        return {};
    const Path above = directoryFor(parent);
    return above.empty() ? Path() : above / pathFromBytes(lastPart(parent));
}

void Expectations::judge(Expectation &expectation)
{
    const FoundModule &found = m_finder.find(expectation.module);
    const Path directory = directoryFor(expectation.module);
    if (expectation.kind == ExpectedKind::Extension) {
        if (!directory.empty())
            expectation.path = directory / pathFromBytes(extensionName(expectation.module));
        if (found.isPackage() && !found.extensions.empty()) // a compiled `__init__`
            expectation.path = found.extensions.front();
        judgeExtension(expectation, found);
        return;
    }
    const Path beside = directory.empty() ? Path() : directory / pathFromBytes(lastPart(expectation.module) + ".py");
    const bool isFolder = found.kind == ModuleKind::Namespace && !found.searchPath.empty();
    expectation.path = isFolder && !m_fs.isRegular(beside) ? found.searchPath.front() / "__init__.py" : beside;
    if (found.exists() && found.kind != ModuleKind::Namespace) {
        expectation.found = found.file;
        expectation.path = found.file;
        expectation.state = FileState::Present;
        if (found.kind == ModuleKind::Extension)
            judgeExtension(expectation, found);
        return;
    }
    judgeMissing(expectation, directory);
    if (expectation.state == FileState::Absent)
        judgeHidden(expectation, found);
}

void Expectations::judgeExtension(Expectation &expectation, const FoundModule &found)
{
    if (found.extensions.empty()) {
        judgeMissing(expectation, directoryFor(expectation.module));
        for (const Path &foreign : found.foreign) {
            if (expectation.state == FileState::Absent)
                judgeForeign(expectation, foreign);
        }
        if (expectation.state == FileState::Absent)
            judgeHidden(expectation, found);
        // Cython's pure mode and mypyc compile a module that also runs from its source.
        if (expectation.state != FileState::Unknown && !found.source.empty())
            expectation.optional = true;
        return;
    }
    expectation.found = found.extensions.front();
    judgeFound(expectation, m_interpreter, m_fs, m_unreadable);
    if (expectation.state != FileState::Present)
        return;
    const Result<FileStatus> taken = m_fs.status(expectation.found);
    for (size_t i = 1; taken && i < found.extensions.size(); ++i) {
        const Result<FileStatus> other = m_fs.status(found.extensions[i]);
        if (other && other->modified > taken->modified) {
            expectation.state = FileState::Shadowed;
            expectation.note = said("%1 is imported, though %2 beside it is newer", pathBytes(expectation.found.filename()),
                                    pathBytes(found.extensions[i].filename()));
        }
    }
}

// A file that no suffix of this interpreter fits, or what is there under the name of one and is none.
void Expectations::judgeForeign(Expectation &expectation, const Path &file)
{
    const std::string name = pathBytes(file.filename());
    const Result<FileStatus> target = m_fs.status(file);
    if (target && target->type != FileType::Regular) {
        expectation.note = said("%1 is no regular file", name);
    } else if (target) {
        expectation.state = FileState::Unloadable;
        expectation.found = file;
        expectation.note = said("%1 is for another interpreter or platform", name);
    } else if (isAbsence(target.error())) {
        expectation.note = said("%1 is a link to a file that does not exist", name);
    } else {
        expectation.state = FileState::Unknown;
        m_unreadable.push_back(target.error());
    }
}

// The build put it where it should, but the import system does not come there.
void Expectations::judgeHidden(Expectation &expectation, const FoundModule &found)
{
    if (expectation.path.empty())
        return;
    Path hidden = expectation.path;
    const std::vector<std::string> suffixes = expectation.kind == ExpectedKind::Extension ? m_finder.suffixes()
                                                                                          : std::vector<std::string>();
    for (const std::string &suffix : suffixes) {
        if (!m_fs.isRegular(hidden))
            hidden = expectation.path.parent_path() / pathFromBytes(lastPart(expectation.module) + suffix);
    }
    if (!m_fs.isRegular(hidden))
        return;
    const std::string name = pathBytes(hidden.filename());
    expectation.state = FileState::Unloadable;
    expectation.found = hidden;
    expectation.note = found.kind == ModuleKind::Namespace && !found.searchPath.empty()
        ? said("%1 is there, but the import system takes the folder %2 for this module", name, displayPath(found.searchPath.front()))
        : said("%1 is there, but the link does not lead the import system to it", name);
}

// Not found is only "absent" when the directory could be looked at, and all in it that bears the name of the module.
void Expectations::judgeMissing(Expectation &expectation, const Path &directory)
{
    expectation.state = FileState::Absent;
    if (directory.empty())
        return;
    const std::string name = lastPart(expectation.module);
    std::optional<Error> error = obstacleTo(name, directory);
    const DirectoryEntry *folder = m_fs.find(directory, name);
    if (!error && folder && folder->type == FileType::Directory)
        error = obstacleTo("__init__", directory / pathFromBytes(name));
    if (error) {
        expectation.state = FileState::Unknown;
        m_unreadable.push_back(*error);
    }
}

// Why it cannot be told that `directory` has nothing for the module `name`: an entry whose type nobody told could be anything.
std::optional<Error> Expectations::obstacleTo(const std::string &name, const Path &directory) const
{
    const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(directory);
    if (!entries)
        return isAbsence(entries.error()) ? std::nullopt : std::optional(entries.error());
    for (const DirectoryEntry &entry : *entries) {
        if (entry.type != FileType::Other || (entry.name != name && !entry.name.starts_with(name + ".")))
            continue;
        const Result<FileStatus> status = m_fs.linkStatus(directory / pathFromBytes(entry.name));
        if (!status && !isAbsence(status.error()))
            return status.error();
    }
    return std::nullopt;
}

} // namespace truewheel
