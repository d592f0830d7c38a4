#include "core/repair/installerreads.h"

#include "core/environments/reader.h"
#include "core/python/installed.h"

namespace truewheel {

namespace {

Result<void> checkFile(const Path &file, const FileSystem &fs)
{
    const Result<FileStatus> status = fs.status(file);
    if (!status || status->type != FileType::Other)
        return {};
    return failure(ErrorCode::NotRegular, pathBytes(file), "an installer that opens it waits for ever. Remove it, and try again");
}

Result<void> checkDistribution(const Path &directory, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(directory);
    if (!entries)
        return {};
    for (const DirectoryEntry &entry : *entries) {
        if (entry.type == FileType::Regular || entry.type == FileType::Directory)
            continue;
        if (const Result<void> checked = checkFile(directory / entry.name, fs); !checked)
            return checked;
    }
    return {};
}

} // namespace

Result<void> checkInstallerReads(const Path &environment, const FileSystem &fs, Os os)
{
    const Result<Environment> read = readEnvironment(environment, fs, os);
    if (!read)
        return {};
    for (const Path &directory : read->sitePackages) {
        const Result<DistributionList> found = listDistributions(directory, fs);
        if (!found)
            continue;
        for (const Path &file : found->pthFiles) {
            if (const Result<void> checked = checkFile(file, fs); !checked)
                return checked;
        }
        for (const InstalledDistribution &distribution : found->distributions) {
            if (const Result<void> checked = checkDistribution(distribution.path, fs); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace truewheel
