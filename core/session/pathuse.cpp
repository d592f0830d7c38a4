#include "core/session/pathuse.h"

#include "core/archives/archive.h"

namespace truewheel {

PathUse describePath(const FileSystem &fs, const Path &path)
{
    const Result<FileStatus> status = fs.status(path);
    if (!status)
        return {path, PathKind::Unusable, status.error()};
    if (status->type == FileType::Directory) {
        if (fs.exists(path / "pyvenv.cfg"))
            return {path, PathKind::Environment, {}};
        if (fs.exists(path / "pyproject.toml") || fs.exists(path / "setup.py"))
            return {path, PathKind::Project, {}};
        return {path, PathKind::Folder, {}};
    }
    if (status->type == FileType::Regular && path.filename() == "pyproject.toml")
        return {path, PathKind::ProjectFile, {}};
    if (status->type == FileType::Regular && isArchiveFileName(pathBytes(path.filename())))
        return {path, PathKind::Archive, {}};
    if (status->type == FileType::Regular && path.filename() == ".venv")
        return {path, PathKind::EnvironmentFile, {}};
    return {path, PathKind::Unusable, {}};
}

} // namespace truewheel
