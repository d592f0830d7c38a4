#include "core/environments/recordedfiles.h"

#include "core/python/installed.h"
#include "core/python/record.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace truewheel {

namespace {

constexpr size_t pathCap = 4096;
constexpr int depthCap = 100;
constexpr size_t directoryCap = 1'000'000;

// RECORD's own row, and those of its signatures, cannot have a hash (PEP 427).
bool needsNoHash(std::string_view path)
{
    return path.ends_with(".dist-info/RECORD") || path.ends_with(".dist-info/RECORD.jws") || path.ends_with(".dist-info/RECORD.p7s");
}

} // namespace

Result<void> RecordedFiles::read()
{
    std::optional<Error> error;
    bool isAnyListed = false;
    std::set<std::string> seen; // lib and lib64 may be one directory
    for (const Path &sitePackages : m_environment.sitePackages) {
        const Result<Path> real = m_fs.realPath(sitePackages);
        if (real && !seen.insert(pathBytes(*real)).second)
            continue;
        const Result<DistributionList> list = listDistributions(sitePackages, m_fs);
        isAnyListed |= list.has_value();
        if (!list && !isAbsence(list.error()))
            result.unreadable.push_back(list.error());
        if (!list) {
            error = list.error();
            continue;
        }
        result.unreadable.insert(result.unreadable.end(), list->unreadable.begin(), list->unreadable.end());
        for (const InstalledDistribution &distribution : list->distributions)
            readDistribution(distribution, sitePackages);
    }
    if (!isAnyListed)
        return tl::unexpected(error.value_or(Error{ErrorCode::NotFound, pathBytes(m_environment.path), "no site-packages"}));
    settleOwners();
    return {};
}

void RecordedFiles::readDistribution(const InstalledDistribution &distribution, const Path &sitePackages)
{
    if (distribution.kind == DistributionKind::EggLink)
        return;
    const auto package = uint32_t(result.packages.size());
    result.packages.push_back({distribution.name, distribution.version, false, 0});
    if (distribution.kind != DistributionKind::DistInfo)
        return;
    const Result<std::vector<RecordRow>> rows = readRecord(m_fs, distribution.path / "RECORD");
    if (!rows && !isAbsence(rows.error()))
        result.unreadable.push_back(rows.error());
    if (!rows)
        return;
    result.packages.back().hasRecord = true;
    result.packages.back().files = rows->size();
    for (const RecordRow &row : *rows)
        addRow(row, package, sitePackages);
}

void RecordedFiles::addRow(const RecordRow &row, uint32_t package, const Path &sitePackages)
{
    if (row.path.size() > pathCap || std::count(row.path.begin(), row.path.end(), '/') > depthCap || directories.size() > directoryCap) {
        result.unreadable.push_back(
            {ErrorCode::TooLarge, pathBytes(sitePackages), said("a row of %1 has too long a path", result.packages[package].name)});
        return;
    }
    if (const size_t slash = row.path.rfind('/'); isNext(row, slash, package)) {
        expect(*m_near, row, row.path.substr(slash + 1), package);
        return;
    }
    const Path relative = pathFromBytes(row.path);
    const Path path = cleanAbsolute(relative, sitePackages);
    const std::string &name = result.packages[package].name;
    if (!isAtOrBelow(path, m_environment.path) || path == m_environment.path) {
        result.findings.push_back({FileFault::Outside, name, path, said("the row says %1", row.path)});
        return;
    }
    if (relative.is_absolute())
        result.findings.push_back({FileFault::Absolute, name, path, {}});
    RecordedDirectory &directory = directoryAt(path.parent_path());
    expect(directory, row, pathBytes(path.filename()), package);
    m_near = relative.is_absolute() || pathBytes(path.filename()) != pathBytes(relative.filename()) ? nullptr : &directory;
    m_nearText = m_near ? row.path.substr(0, row.path.rfind('/') + 1) : std::string();
    m_nearPackage = package;
    if (!isAtOrBelow(path.parent_path(), sitePackages))
        return;
    // Every directory from here up to site-packages, without it, is a package's own.
    for (Path at = path.parent_path(); at != sitePackages; at = at.parent_path()) {
        RecordedDirectory &own = directoryAt(at);
        if (own.isOwned && own.owner == package)
            break; // and so are those above
        own.hasOwners |= own.isOwned && own.owner != package;
        own.isOwned = true;
        own.owner = package;
        directoryAt(at.parent_path()).directories.insert(pathBytes(at.filename()));
    }
}

// True when the row lies in the directory of the row before: most do.
bool RecordedFiles::isNext(const RecordRow &row, size_t slash, uint32_t package) const
{
    if (!m_near || package != m_nearPackage || slash == std::string::npos || slash + 1 != m_nearText.size()
        || !row.path.starts_with(m_nearText))
        return false;
    const std::string_view name = std::string_view(row.path).substr(slash + 1);
    return !name.empty() && name != "." && name != "..";
}

void RecordedFiles::expect(RecordedDirectory &directory, const RecordRow &row, std::string name, uint32_t package)
{
    directory.files.push_back({package, std::move(name), row.hash, needsNoHash(row.path)});
    const uint64_t size = row.hash.empty() ? 0 : row.size.value_or(0);
    directory.bytes += size;
    bytes += size;
}

RecordedDirectory &RecordedFiles::directoryAt(const Path &path)
{
    if (m_last && m_last->path == path)
        return *m_last;
    m_last = &directories[pathBytes(path)];
    m_last->path = path;
    return *m_last;
}

void RecordedFiles::settleOwners()
{
    for (auto &[path, directory] : directories) {
        if (directory.hasOwners)
            directory.owner = noPackage;
    }
}

} // namespace truewheel
