#include "core/editables/linkmemory.h"

#include "core/editables/buildsources.h"
#include "core/editables/expectations.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t maximumNamed = 3; // changed sources that are named as evidence

bool isFromConfig(const Evidence &evidence)
{
    return evidence.rule == Rule::Config;
}

// Among written sources no link stands for one.
bool isAmongSources(const Path &file, const ScanFileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> &entries = fs.listing(file.parent_path());
    bool hasSource = false;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (!entry.name.ends_with(".py") || entry.name == pathBytes(file.filename()))
            continue;
        if (entry.type == FileType::Link)
            return false;
        hasSource |= entry.type == FileType::Regular;
    }
    return hasSource;
}

} // namespace

LinkMemory::LinkMemory(const CheckInput &input, const Project &project, ProjectHints &hints)
    : m_input(input)
    , m_project(project)
    , m_hints(hints)
    , m_git(project.workTree, input.fs)
{
    if (input.builds)
        m_builds.emplace(*input.builds, input.fs, input.now);
}

bool LinkMemory::isDropped(const RememberedFile &file)
{
    if (!m_input.fs.exists(file.file.parent_path()))
        return true;
    // In a directory of links, one that leads nowhere any more: its source was removed, not what the build made.
    const DirectoryEntry *entry = m_input.fs.find(file.file.parent_path(), pathBytes(file.file.filename()));
    if (file.kind == ExpectedKind::Python && entry && entry->type == FileType::Link && !isAmongSources(file.file, m_input.fs))
        return true;
    const BuildRecord *record = m_builds ? m_builds->recordOf(file.file) : nullptr;
    if (!record || m_input.finder.find(file.module).exists())
        return false;
    bool hasSource = false;
    bool sourcesRemoved = true;
    bool proofChanged = false;
    for (const BuildInput &input : record->inputs) {
        const bool isRemoved = m_git.isRemovedOnPurpose(input.file, input.tracked);
        hasSource |= input.role == InputRole::Source;
        sourcesRemoved &= input.role != InputRole::Source || isRemoved;
        proofChanged |= input.role == InputRole::Proof && (isRemoved || m_builds->isChanged(input));
    }
    if (hasSource && sourcesRemoved)
        return true;
    if (!proofChanged)
        return false;
    const std::vector<Evidence> hints = m_hints.of(file.file);
    return std::none_of(hints.begin(), hints.end(), isFromConfig);
}

void LinkMemory::forgetWhatTheProjectDropped(std::vector<Expectation> &expectations)
{
    std::erase_if(expectations, [&](const Expectation &expectation) {
        if (!isOnlyRemembered(expectation) || expectation.state != FileState::Absent)
            return false;
        return std::any_of(m_input.remembered.begin(), m_input.remembered.end(), [&](const RememberedFile &file) {
            const bool isIt = expectation.module.empty() ? file.file == expectation.path : file.module == expectation.module;
            return isIt && isDropped(file);
        });
    });
}

void LinkMemory::judgeSources(std::vector<Expectation> &expectations)
{
    if (!m_builds || m_input.reading.loaderRebuilds) // at import it brings itself up to date
        return;
    for (Expectation &expectation : expectations) {
        if (expectation.kind != ExpectedKind::Extension || expectation.state != FileState::Present)
            continue;
        const std::vector<Path> changed = m_builds->changedSources(expectation.found);
        if (changed.empty())
            continue;
        expectation.state = FileState::Stale;
        expectation.note = said(changed.size() > 1 ? "%1 and %2 more have other content than when it was built"
                                                   : "%1 has other content than when it was built",
                                displayPath(changed.front().lexically_relative(m_project.root)), std::to_string(changed.size() - 1));
        for (size_t i = 0; i < std::min(changed.size(), maximumNamed); ++i)
            expectation.evidence.push_back(
                {Rule::Ledger, changed[i], said("has other content than when %1 was built", pathBytes(expectation.found.filename()))});
    }
}

// The files whose text says that a build makes `file`.
std::vector<Path> LinkMemory::proofsOf(const Expectation *expectation, const Path &file)
{
    std::vector<Evidence> evidence = m_hints.of(file);
    if (expectation)
        evidence.insert(evidence.end(), expectation->evidence.begin(), expectation->evidence.end());
    std::set<Path> proofs;
    for (const Evidence &piece : evidence) {
        const bool isText = !looksLikeExtension(pathBytes(piece.source.filename()));
        if ((isFromConfig(piece) || piece.rule == Rule::Import) && isText)
            proofs.insert(piece.source);
    }
    return {proofs.begin(), proofs.end()};
}

void LinkMemory::record(const BackendInput &input, CheckOutput &output)
{
    const Severity severity = severityOf(output.checked.verdict);
    if (!m_builds || (severity != Severity::Fine && severity != Severity::Suspect))
        return;
    const std::vector<Expectation> &expected = output.checked.expected;
    std::map<Path, RememberedFile> unknown;
    for (const Expectation &e : expected) {
        if (e.kind == ExpectedKind::Extension && isGood(e.state) && !e.found.empty() && !e.tracked && !m_builds->knows(e.found))
            unknown.emplace(e.found, RememberedFile{e.module, e.found, e.kind, {}, {}});
    }
    for (const RememberedFile &file : output.generated) {
        if (!m_builds->knows(file.file))
            unknown.emplace(file.file, file);
    }
    std::vector<MadeModule> compiled;
    for (const auto &[path, file] : unknown) {
        if (file.kind == ExpectedKind::Extension)
            compiled.push_back({file.module, path});
    }
    std::map<std::string, std::vector<Path>> sources;
    if (!compiled.empty())
        sources = sourcesOf(compiled, input, m_git);
    for (const auto &[path, file] : unknown) {
        const auto same = std::find_if(expected.begin(), expected.end(),
                                       [&module = file.module](const Expectation &e) { return e.module == module; });
        m_builds->add(path, sources[file.module], proofsOf(same == expected.end() ? nullptr : &*same, path), m_git);
    }
    if (m_builds->isDirty())
        output.builds = m_builds->records();
}

} // namespace truewheel
