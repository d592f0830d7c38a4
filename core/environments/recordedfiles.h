#pragma once
#include "core/environments/environment.h"
#include "core/environments/verify.h"
#include "core/platform/filesystem.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace truewheel {

struct InstalledDistribution;
struct RecordRow;

constexpr uint32_t noPackage = UINT32_MAX;

/// What a RECORD says of one file.
struct RecordedFile {
    uint32_t package;
    std::string name; ///< in its directory
    std::string hash; ///< "sha256=…", or empty
    bool isUnhashedByRule = false;
};

/// The files of one directory that RECORDs list: what a thread takes at a time.
struct RecordedDirectory {
    Path path;
    std::vector<RecordedFile> files;
    std::set<std::string, std::less<>> directories; ///< that hold listed files
    bool isOwned = false;                           ///< at or below a package's own directory: what is not listed is extra
    uint32_t owner = noPackage;                     ///< the only package that has files here or below
    bool hasOwners = false;                         ///< more than one
    uint64_t bytes = 0;                             ///< as RECORD announces
};

/// What RECORD says, by directory.
class RecordedFiles
{
public:
    RecordedFiles(const Environment &environment, const FileSystem &fs)
        : m_environment(environment)
        , m_fs(fs)
    {
    }

    /// Errors: as verifyEnvironment().
    Result<void> read();

    Verification result;
    std::map<std::string, RecordedDirectory> directories; // by path
    uint64_t bytes = 0;

private:
    void readDistribution(const InstalledDistribution &distribution, const Path &sitePackages);
    void addRow(const RecordRow &row, uint32_t package, const Path &sitePackages);
    // True when the row lies in the directory of the row before: most do.
    bool isNext(const RecordRow &row, size_t slash, uint32_t package) const;
    void expect(RecordedDirectory &directory, const RecordRow &row, std::string name, uint32_t package);
    RecordedDirectory &directoryAt(const Path &path);
    void settleOwners();

    const Environment &m_environment;
    const FileSystem &m_fs;
    RecordedDirectory *m_last = nullptr;
    RecordedDirectory *m_near = nullptr; // of the row before, as it names it: m_nearText, which ends with a slash
    std::string m_nearText;
    uint32_t m_nearPackage = noPackage;
};

} // namespace truewheel
