#include "core/environments/condaprefix.h"

#include "core/base/text.h"
#include "core/environments/interpreterreader.h"

namespace truewheel {

namespace {

// The package that brings the interpreter; an empty name when there is none.
CondaPackage pythonOf(const Path &conda, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(conda);
    CondaPackage found;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        if (!entry.name.starts_with("python-"))
            continue;
        const CondaPackage package = parseCondaPackage(entry.name);
        if (package.name == "python")
            found = package;
    }
    return found;
}

// "python3.11" of lib/python3.11, by the version of the package or by what is there.
std::string libraryOf(const Path &lib, const std::string &version, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(lib);
    std::string found;
    for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
        const std::optional<LibraryName> name = parseLibraryName(entry.name);
        if (!name || entry.type != FileType::Directory)
            continue;
        const std::string minor = std::to_string(name->major) + "." + std::to_string(name->minor);
        if (found.empty() || version == minor || version.starts_with(minor + "."))
            found = entry.name;
    }
    return found;
}

} // namespace

CondaPackage parseCondaPackage(std::string_view fileName)
{
    constexpr std::string_view ending = ".json";
    if (!fileName.ends_with(ending))
        return {};
    fileName.remove_suffix(ending.size());
    const size_t build = fileName.rfind('-');
    const size_t version = build == std::string_view::npos || build == 0 ? build : fileName.rfind('-', build - 1);
    if (version == std::string_view::npos || version == 0)
        return {};
    return {std::string(fileName.substr(0, version)), std::string(fileName.substr(version + 1, build - version - 1)),
            std::string(fileName.substr(build + 1))};
}

bool isCondaPrefix(const Path &path, const FileSystem &fs)
{
    return fs.isRegular(path / "conda-meta" / "history") || fs.isRegular(path / "conda-meta" / "pixi");
}

Result<Environment> readCondaPrefix(const Path &path, const FileSystem &fs, Os os)
{
    if (!isCondaPrefix(path, fs))
        return failure(ErrorCode::NotFound, pathBytes(path), "no conda-meta/history");
    const Result<FileStatus> status = fs.status(path);
    if (!status)
        return tl::unexpected(status.error());
    Environment environment;
    environment.path = path;
    environment.identity = status->identity;
    environment.kind = "conda";
    environment.interpreter.os = os;

    const CondaPackage package = pythonOf(path / "conda-meta", fs);
    const std::string library = os == Os::Windows ? std::string() : libraryOf(path / "lib", package.version, fs);
    if (package.name.empty() && library.empty())
        return environment;
    environment.python = os == Os::Windows ? path / "python.exe" : path / "bin" / "python";
    if (os == Os::Windows)
        environment.sitePackages = {path / "Lib" / "site-packages"};
    else if (!library.empty())
        environment.sitePackages = {path / "lib" / library / "site-packages"};
    PyvenvCfg own; // a prefix is its own base
    own.home = pathBytes(os == Os::Windows ? path : path / "bin");
    own.version = package.version;
    own.implementation = package.build.find("pypy") != std::string::npos ? "PyPy" : "";
    environment.interpreter = readInterpreter(own, {environment.python, library, environment.sitePackages}, fs, os);
    return environment;
}

} // namespace truewheel
