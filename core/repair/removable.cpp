#include "core/repair/removable.h"

#include "core/environments/condaprefix.h"
#include "core/environments/reader.h"

#include <algorithm>
#include <array>

namespace truewheel {

namespace {

tl::unexpected<Error> refused(const Path &path, const Said &why)
{
    return failure(ErrorCode::Refused, pathBytes(path), why);
}

bool isOwnDirectory(const Path &path, const FileSystem &fs)
{
    const Result<FileStatus> status = fs.linkStatus(path);
    return status && status->type == FileType::Directory;
}

// The one name of a place: its directory without links, and its own name.
Result<Path> realPlaceOf(const Path &path, const FileSystem &fs)
{
    const Result<Path> parent = fs.realPath(path.parent_path());
    if (!parent)
        return parent;
    return *parent / path.filename();
}

Result<void> refuseDirectory(const Path &path, const Path &real, const EnvironmentWorld &world)
{
    if (!path.has_filename() || !real.has_relative_path())
        return refused(path, "it is the root of a file system");
    const Path home = world.fs.realPath(world.locations.home).value_or(world.locations.home);
    if (!home.empty() && isAtOrBelow(home, real))
        return refused(path, "it is the home directory or above it");
    for (const Mount &mount : world.fs.mounts()) {
        if (mount.path == real)
            return refused(path, "another file system is mounted there");
    }
    const Result<FileStatus> own = world.fs.linkStatus(path);
    const Result<FileStatus> above = world.fs.status(path.parent_path());
    if (own && above && own->identity.device != above->identity.device)
        return refused(path, "another file system is mounted there");
    static constexpr std::array repositories = {".git", ".hg", ".svn", ".bzr", ".jj", "_darcs", ".fossil", "CVS"};
    for (const char *name : repositories) {
        if (world.fs.linkStatus(path / name))
            return refused(path, said("it is the root of a repository: it holds %1", std::string(name)));
    }
    static constexpr std::array projects = {"pyproject.toml", "setup.py", "setup.cfg", "Cargo.toml", "package.json", "uv.lock"};
    for (const char *name : projects) {
        if (world.fs.linkStatus(path / name))
            return refused(path, said("it is a project too: it holds %1", std::string(name)));
    }
    return {};
}

Result<void> refuseVirtual(const Path &path, const FileSystem &fs)
{
    const Result<FileStatus> cfg = fs.linkStatus(path / "pyvenv.cfg");
    if (!cfg || cfg->type != FileType::Regular)
        return refused(path, "its pyvenv.cfg is not a regular file");
    if (!isOwnDirectory(path / "bin", fs) && !isOwnDirectory(path / "Scripts", fs))
        return refused(path, "it is not a whole environment: neither bin nor Scripts is a directory in it");
    if (!isOwnDirectory(path / "lib", fs) && !isOwnDirectory(path / "Lib", fs))
        return refused(path, "it is not a whole environment: lib is no directory in it");
    return {};
}

// conda itself, and a base that other prefixes rest on.
Result<void> refuseConda(const Path &path, const FileSystem &fs)
{
    if (!isOwnDirectory(path / "conda-meta", fs))
        return refused(path, "its conda-meta is not a directory");
    for (const char *name : {"condabin", "pkgs", "envs"}) {
        if (fs.linkStatus(path / name))
            return refused(path, said("it is an installation of conda: it holds %1", std::string(name)));
    }
    return {};
}

Result<void> refuseOurTools(const Path &path, const Path &real, const EnvironmentWorld &world)
{
    const auto liesInside = [&](const Path &place) {
        return !place.empty() && isAtOrBelow(world.fs.realPath(place).value_or(place), real);
    };
    if (liesInside(world.programDirectory))
        return refused(path, "Truewheel itself lies in it");
    if (liesInside(world.toolDirectory))
        return refused(path, "the uv that Truewheel uses lies in it");
    for (const Path &own : {world.locations.dataHome / "truewheel", world.locations.cacheHome / "truewheel", world.locations.uvCache}) {
        if (liesInside(own))
            return refused(path, said("it holds %1", displayPath(own)));
    }
    return {};
}

const char *wordsFor(UseKind kind)
{
    switch (kind) {
    case UseKind::Program: return "runs a program of it";
    case UseKind::WorkingDirectory: return "has its working directory in it";
    case UseKind::LoadedFile: return "has loaded a file of it";
    }
    return "";
}

} // namespace

Result<Environment> removableEnvironment(const Path &path, const EnvironmentWorld &world)
{
    const Result<FileStatus> status = world.fs.linkStatus(path);
    if (!status)
        return tl::unexpected(status.error());
    if (status->type == FileType::Link)
        return refused(path, "it is a link: name the environment that it leads to");
    if (status->type != FileType::Directory)
        return refused(path, "it is no directory");
    const Result<Path> real = realPlaceOf(path, world.fs);
    if (!real)
        return tl::unexpected(real.error());
    if (const Result<void> allowed = refuseDirectory(path, *real, world); !allowed)
        return tl::unexpected(allowed.error());
    Result<Environment> environment = readEnvironment(path, world.fs, world.locations.os);
    if (!environment && isAbsence(environment.error()))
        return refused(path, "it is no environment: it holds neither pyvenv.cfg nor conda-meta");
    if (!environment)
        return environment;
    const Result<void> whole = environment->base.empty() ? refuseConda(path, world.fs) : refuseVirtual(path, world.fs);
    if (!whole)
        return tl::unexpected(whole.error());
    if (const Result<void> allowed = refuseOurTools(path, *real, world); !allowed)
        return tl::unexpected(allowed.error());
    environment->identity = status->identity;
    return environment;
}

Result<int> refuseWhenUsed(const Path &path, const EnvironmentWorld &world)
{
    const Result<Path> real = world.fs.realPath(path);
    if (!real)
        return tl::unexpected(real.error());
    const ProcessUses found = world.usersOf(*real);
    if (found.uses.empty())
        return found.notSeen;
    const ProcessUse &first = found.uses.front();
    return refused(path,
                   said(found.uses.size() > 1 ? "it is in use: %1 (pid %2) %3, and %4 more" : "it is in use: %1 (pid %2) %3", first.name,
                        std::to_string(first.pid), wordsFor(first.kind), std::to_string(found.uses.size() - 1)));
}

} // namespace truewheel
