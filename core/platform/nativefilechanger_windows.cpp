// The person's own files on Windows: by path, each checked to be the same thing first; links are removed and not followed.
#include "core/platform/filechanger.h"

#ifdef _WIN32
#include <QFile>
#include <algorithm>
#include <fstream>
#include <random>
#include <system_error>
#include <windows.h>

namespace truewheel {

namespace {

Result<void> isSame(const Path &path, const FileIdentity &identity)
{
    const Result<FileStatus> status = NativeFileSystem().linkStatus(path);
    if (!status)
        return tl::unexpected(status.error());
    if (status->identity != identity)
        return failure(ErrorCode::Refused, pathBytes(path), "another thing has taken its place since it was looked at");
    return {};
}

Result<void> result(const Path &path, BOOL done)
{
    if (done)
        return {};
    const DWORD code = ::GetLastError();
    if (code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS)
        return failure(ErrorCode::Refused, pathBytes(path), "something has that name already");
    const bool isDenied = code == ERROR_ACCESS_DENIED || code == ERROR_SHARING_VIOLATION;
    return failure(isDenied ? ErrorCode::PermissionDenied : ErrorCode::Io, pathBytes(path), "Windows error " + std::to_string(code));
}

} // namespace

Result<Trashed> NativeFileChanger::moveToTrash(const Path &path, const FileIdentity &identity)
{
    if (Result<void> same = isSame(path, identity); !same)
        return tl::unexpected(same.error());
    QString place;
    if (!QFile::moveToTrash(QString::fromStdWString(path.wstring()), &place))
        return failure(ErrorCode::Unsupported, pathBytes(path), "the system did not take it into the Recycle Bin");
    return Trashed{Path(place.toStdWString()), {}};
}

std::optional<Trashed> NativeFileChanger::findInTrash(const Path &, const FileIdentity &) const
{
    return std::nullopt;
}

Result<void> NativeFileChanger::takeFromTrash(const Trashed &trashed, const FileIdentity &identity, const Path &to)
{
    return rename(trashed.place, identity, to);
}

Result<void> NativeFileChanger::rename(const Path &from, const FileIdentity &identity, const Path &to)
{
    if (Result<void> same = isSame(from, identity); !same)
        return same;
    return result(to, ::MoveFileExW(from.c_str(), to.c_str(), 0));
}

Result<TreeRemoval> NativeFileChanger::removeTree(const Path &root, const TreeManifest &manifest, JobContext &job)
{
    if (Result<void> same = isSame(root, manifest.root); !same)
        return tl::unexpected(same.error());
    std::vector<std::string> names;
    for (const auto &[name, entry] : manifest.entries)
        names.push_back(name);
    std::sort(names.rbegin(), names.rend()); // what is in a directory comes before it
    TreeRemoval report;
    for (const std::string &name : names) {
        report.cancelled = job.isCancelled();
        if (report.cancelled)
            return report;
        const Path path = root / pathFromBytes(name);
        std::error_code code;
        if (!isSame(path, manifest.entries.at(name).identity))
            report.kept.push_back(path);
        else if (!std::filesystem::remove(path, code) && code)
            report.faults.push_back(failure(ErrorCode::PermissionDenied, pathBytes(path), code.message()).value());
        else
            ++report.removed;
        job.progress(int(report.removed), int(names.size()));
    }
    std::error_code code;
    report.isGone = std::filesystem::remove(root, code);
    return report;
}

Result<void> NativeFileChanger::replaceFile(const Path &file, const FileIdentity &identity, std::string_view content)
{
    if (Result<void> same = isSame(file, identity); !same)
        return same;
    const Path newer = file.parent_path() / (".truewheel-" + std::to_string(std::random_device()()));
    std::ofstream stream(newer, std::ios::binary);
    stream.write(content.data(), std::streamsize(content.size()));
    stream.close();
    if (!stream) {
        ::DeleteFileW(newer.c_str());
        return failure(ErrorCode::Io, pathBytes(file), "could not be written");
    }
    Result<void> done = result(file, ::MoveFileExW(newer.c_str(), file.c_str(), MOVEFILE_REPLACE_EXISTING));
    if (!done)
        ::DeleteFileW(newer.c_str());
    return done;
}

} // namespace truewheel

#endif
