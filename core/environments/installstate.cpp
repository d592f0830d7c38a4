#include "core/environments/installstate.h"

#include "core/base/text.h"
#include "core/python/installed.h"
#include "core/python/record.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr size_t mostEvidence = 20; // pieces that are kept; the summary counts all

struct Faults {
    std::vector<HealthEvidence> evidence;
    size_t missing = 0; // all, also those that are not kept
    std::vector<std::string> names;

    void add(const std::string &name, HealthEvidence piece)
    {
        ++missing;
        if (names.empty() || names.back() != name)
            names.push_back(name);
        if (evidence.size() < mostEvidence)
            evidence.push_back(std::move(piece));
    }
};

class Inspection
{
public:
    Inspection(const Environment &environment, const ScanFileSystem &fs, std::vector<Error> &unreadable)
        : m_environment(environment)
        , m_fs(fs)
        , m_unreadable(unreadable)
    {
    }

    void inspectInterpreter();
    void inspect(const InstalledDistribution &distribution, const Path &sitePackages, HealthDepth depth);
    Faults faults;

private:
    void inspectRows(const InstalledDistribution &distribution, const Path &sitePackages);
    bool isThere(const Path &file) const;
    // Whose absence says that an installation was cut off. Caches come and go, and documents are pruned.
    static bool matters(std::string_view row);

    const Environment &m_environment;
    const ScanFileSystem &m_fs;
    std::vector<Error> &m_unreadable;
};

bool Inspection::matters(std::string_view row)
{
    return recordKind(row) != RecordKind::Other;
}

// By the listing of its directory, which many rows share. What cannot be listed is not known to be missing.
bool Inspection::isThere(const Path &file) const
{
    const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(file.parent_path());
    if (!entries)
        return !isAbsence(entries.error());
    return m_fs.find(file.parent_path(), pathBytes(file.filename())) != nullptr;
}

// A link to what is gone is another matter (HealthProblem::BaseMissing).
void Inspection::inspectInterpreter()
{
    const Path &python = m_environment.python;
    if (!python.empty() && !isThere(python))
        faults.add("the environment itself", {python, "is not there: the environment has no interpreter of its own"});
}

void Inspection::inspectRows(const InstalledDistribution &distribution, const Path &sitePackages)
{
    const Path record = distribution.path / "RECORD";
    const Result<std::string> text = m_fs.read(record, recordCap);
    if (!text) {
        if (!isAbsence(text.error()))
            m_unreadable.push_back(text.error());
        return;
    }
    const Result<void> read = forEachRecordRow(*text, pathBytes(record), [&](const RecordRow &row) {
        if (!matters(row.path))
            return;
        const Path file = cleanAbsolute(pathFromBytes(row.path), sitePackages);
        if (isAtOrBelow(file, sitePackages) && !isThere(file))
            faults.add(distribution.name, {record, said("lists %1, which is not there", row.path), row.line});
    });
    if (!read)
        m_unreadable.push_back(read.error());
}

void Inspection::inspect(const InstalledDistribution &distribution, const Path &sitePackages, HealthDepth depth)
{
    if (distribution.kind != DistributionKind::DistInfo)
        return; // an egg-info promises no files
    const Result<std::vector<DirectoryEntry>> &entries = m_fs.listing(distribution.path);
    if (!entries) {
        if (!isAbsence(entries.error()))
            m_unreadable.push_back(entries.error());
        return;
    }
    const auto has = [&entries](std::string_view name) {
        return std::any_of(entries->begin(), entries->end(), [name](const DirectoryEntry &entry) { return entry.name == name; });
    };
    if (!has("METADATA")) {
        faults.add(distribution.name, {distribution.path, "has no METADATA"});
        return;
    }
    if (!has("RECORD")) {
        // Not every packager keeps one (PEP 627); an installer of wheels writes it last.
        const std::string installer = toLower(trimmed(m_fs.readHead(distribution.path / "INSTALLER", 256).value_or("")));
        if (m_environment.kind != "conda" && m_environment.kind != "pixi" && (!has("INSTALLER") || installer == "pip"))
            faults.add(distribution.name, {distribution.path, "has no RECORD, which an installer writes last"});
        return;
    }
    // An installer that was stopped has not come to its own mark; but that is also true of one that never sets it.
    if (depth == HealthDepth::Full || !has("INSTALLER"))
        inspectRows(distribution, sitePackages);
}

std::string summaryOf(const Faults &faults)
{
    std::string names;
    for (size_t i = 0; i < std::min<size_t>(faults.names.size(), 3); ++i)
        names += (i ? ", " : "") + faults.names[i];
    if (faults.names.size() > 3)
        names += " and " + std::to_string(faults.names.size() - 3) + " more";
    return names + (faults.names.size() == 1 ? " is" : " are") + " only partly installed: "
        + (faults.missing == 1 ? "1 part is" : std::to_string(faults.missing) + " parts are") + " missing or left over.";
}

} // namespace

std::optional<HealthFinding> cutOffInstallation(const Environment &environment, const ScanFileSystem &fs, HealthDepth depth,
                                                std::vector<Error> &unreadable)
{
    Inspection inspection(environment, fs, unreadable);
    inspection.inspectInterpreter();
    for (const Path &sitePackages : environment.sitePackages) {
        const Result<DistributionList> list = listDistributions(sitePackages, fs);
        if (!list) {
            if (!isAbsence(list.error()))
                unreadable.push_back(list.error());
            continue;
        }
        for (const InstalledDistribution &distribution : list->distributions)
            inspection.inspect(distribution, sitePackages, depth);
        for (const Path &leftover : list->leftovers)
            inspection.faults.add(pathBytes(leftover.filename()), {leftover, "is what an interrupted pip left"});
    }
    if (inspection.faults.missing == 0)
        return std::nullopt;
    return HealthFinding{
        HealthProblem::HalfInstalled, summaryOf(inspection.faults), std::move(inspection.faults.evidence),
        "Install them again (uv pip install --reinstall, pip install --force-reinstall), or recreate the environment; what "
        "a pip left under a name with ~ can be removed."};
}

} // namespace truewheel
