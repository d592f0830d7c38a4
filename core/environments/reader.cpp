#include "core/environments/reader.h"
#include "core/base/text.h"
#include "core/environments/condaprefix.h"
#include "core/environments/interpreterreader.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr uint64_t venvFileCap = 64 * 1024; // bytes

// The directory in `lib` that belongs to the version of pyvenv.cfg; the newest when there is none for it. Empty when there is none at all.
std::string libraryOf(const Path &lib, const PyvenvCfg &cfg, const FileSystem &fs)
{
    const Result<std::vector<DirectoryEntry>> entries = fs.list(lib);
    if (!entries)
        return {};
    std::string best;
    LibraryName newest;
    for (const DirectoryEntry &entry : *entries) {
        const std::optional<LibraryName> name = parseLibraryName(entry.name);
        if (!name || entry.type == FileType::Regular)
            continue;
        const std::string version = std::to_string(name->major) + "." + std::to_string(name->minor);
        if (cfg.version == version || cfg.version.starts_with(version + "."))
            return entry.name;
        if (std::pair(name->major, name->minor) > std::pair(newest.major, newest.minor)) {
            newest = *name;
            best = entry.name;
        }
    }
    return best;
}

std::string majorMinor(const std::string &version)
{
    const size_t first = version.find('.');
    return first == std::string::npos ? std::string() : version.substr(0, version.find_first_not_of("0123456789", first + 1));
}

struct Layout {
    std::string library; // name of the directory in lib
    std::vector<Path> sitePackages;
};

Layout layoutOf(const Path &path, const PyvenvCfg &cfg, const FileSystem &fs, Os os)
{
    if (os == Os::Windows)
        return {{}, {path / "Lib" / "site-packages"}};
    Layout layout;
    layout.library = libraryOf(path / "lib", cfg, fs);
    if (layout.library.empty())
        layout.library = (toLower(cfg.implementation) == "pypy" ? "pypy" : "python") + majorMinor(cfg.version);
    layout.sitePackages = {path / "lib" / layout.library / "site-packages"};
    const Result<FileStatus> lib64 = fs.linkStatus(path / "lib64");
    if (lib64 && lib64->type == FileType::Directory)
        layout.sitePackages.push_back(path / "lib64" / layout.library / "site-packages");
    return layout;
}

std::string kindOf(const PyvenvCfg &cfg)
{
    if (!cfg.uv.empty())
        return "uv";
    return cfg.virtualenv.empty() ? "venv" : "virtualenv";
}

} // namespace

Result<Environment> readEnvironment(const Path &path, const FileSystem &fs, Os os)
{
    const Result<PyvenvCfg> cfg = readPyvenvCfg(fs, path / "pyvenv.cfg");
    if (!cfg && isAbsence(cfg.error()) && isCondaPrefix(path, fs))
        return readCondaPrefix(path, fs, os);
    if (!cfg)
        return tl::unexpected(cfg.error());
    const Result<FileStatus> status = fs.status(path);
    if (!status)
        return tl::unexpected(status.error());

    Environment environment;
    environment.path = path;
    environment.identity = status->identity;
    environment.kind = kindOf(*cfg);
    environment.base = pathFromBytes(cfg->home);
    environment.python = os == Os::Windows ? path / "Scripts" / "python.exe" : path / "bin" / "python";
    environment.prompt = cfg->prompt;
    environment.seesBasePackages = cfg->includeSystemSitePackages;
    environment.isRelocatable = cfg->relocatable;
    Layout layout = layoutOf(path, *cfg, fs, os);
    environment.interpreter = readInterpreter(*cfg, {environment.python, layout.library, layout.sitePackages}, fs, os);
    environment.sitePackages = std::move(layout.sitePackages);
    return environment;
}

Result<Path> readVenvFile(const Path &file, const FileSystem &fs)
{
    const Result<std::string> text = fs.read(file, venvFileCap);
    if (!text)
        return tl::unexpected(text.error());
    const std::string_view named = trimmed(*text);
    if (named.empty() || named.find('\0') != std::string_view::npos || named.find('\n') != std::string_view::npos)
        return failure(ErrorCode::Malformed, pathBytes(file), "does not hold one path");
    const Path place = cleanAbsolute(pathFromBytes(named), file.parent_path());
    const Result<FileStatus> found = fs.status(place / "pyvenv.cfg");
    if (!found && isAbsence(found.error()))
        return failure(ErrorCode::NotFound, pathBytes(file), said("names %1, which is no environment", pathBytes(place)));
    if (!found)
        return tl::unexpected(found.error());
    return place;
}

} // namespace truewheel
