#include "core/editables/generated.h"

#include "core/base/text.h"
#include "core/editables/linkfarm.h"
#include "core/python/gitignore.h"

#include <algorithm>

namespace truewheel {

namespace {

constexpr int64_t longestBuild = 3600; // seconds
constexpr int64_t slack = 5;           // seconds between the build's last file and the installer's first

struct SourceFile {
    std::string module;
    Path path;
};

std::vector<SourceFile> sourcesOf(const LinkExtent &extent, const ModuleFinder &finder, const ScanFileSystem &fs)
{
    std::vector<SourceFile> files;
    for (const std::string &package : extent.packages) {
        for (const Path &directory : finder.find(package).searchPath) {
            const Result<std::vector<DirectoryEntry>> &entries = fs.listing(directory);
            for (const DirectoryEntry &entry : entries ? *entries : std::vector<DirectoryEntry>()) {
                if (entry.type != FileType::Regular || !entry.name.ends_with(".py") || entry.name == "__init__.py")
                    continue;
                files.push_back({package + "." + entry.name.substr(0, entry.name.size() - 3), directory / pathFromBytes(entry.name)});
            }
        }
    }
    for (const std::string &top : extent.topLevels) {
        const FoundModule &found = finder.find(top);
        const bool isOurs = std::find(extent.places.begin(), extent.places.end(), found.source) != extent.places.end();
        if (found.kind == ModuleKind::Source && isOurs)
            files.push_back({top, found.source});
    }
    return files;
}

std::vector<SourceFile> ignoredOnes(const std::vector<SourceFile> &files, const Path &root, const ScanFileSystem &fs)
{
    std::vector<SourceFile> out;
    std::map<Path, GitIgnore> byDirectory;
    for (const SourceFile &file : files) {
        if (!isAtOrBelow(file.path, root))
            continue;
        const Path directory = file.path.parent_path();
        auto known = byDirectory.find(directory);
        if (known == byDirectory.end()) {
            Result<GitIgnore> ignore = readGitIgnore(fs, root, file.path);
            known = byDirectory.emplace(directory, ignore ? std::move(*ignore) : GitIgnore()).first;
        }
        if (known->second.isIgnored(pathBytes(file.path.lexically_relative(root)), false))
            out.push_back(file);
    }
    return out;
}

// Without git: a source that was written between the project's own files and the end of the installation.
std::vector<SourceFile> writtenByTheBuild(const std::vector<SourceFile> &files, const Project &project, const EditableLink &link,
                                          const ScanFileSystem &fs)
{
    const Result<FileStatus> installed = fs.status(link.distInfo);
    if (!installed)
        return {};
    Timestamp newestOwn;
    for (const std::string_view name : {"pyproject.toml", "setup.py", "setup.cfg", "PKG-INFO"}) {
        if (const Result<FileStatus> status = fs.status(project.root / name))
            newestOwn = std::max(newestOwn, status->modified);
    }
    std::vector<SourceFile> out;
    for (const SourceFile &file : files) {
        const Result<FileStatus> status = fs.status(file.path);
        if (!status)
            continue;
        const int64_t written = status->modified.seconds;
        const Timestamp secondBefore = {written - 1, status->modified.nanoseconds};
        if (secondBefore > newestOwn && written >= installed->modified.seconds - longestBuild
            && written <= installed->modified.seconds + slack)
            out.push_back(file);
    }
    // More than a few means that the tree was copied or edited then: its times say nothing.
    return out.size() <= std::max<size_t>(10, files.size() / 10) ? out : std::vector<SourceFile>();
}

} // namespace

std::vector<RememberedFile> generatedFiles(const CheckedLink &checked, const Project &project, const LinkExtent &extent,
                                           const ModuleFinder &finder, const ScanFileSystem &fs)
{
    std::map<std::string, RememberedFile> files;
    for (const Expectation &expectation : checked.expected) {
        const bool isMade = expectation.kind == ExpectedKind::Extension || expectation.kind == ExpectedKind::Python;
        const Path &file = expectation.found.empty() ? expectation.path : expectation.found;
        const bool isProjects = isAtOrBelow(file, project.root) && !isAtOrBelow(file, checked.link.environment);
        if (isMade && isProjects && !expectation.module.empty() && !expectation.tracked)
            files.emplace(expectation.module, RememberedFile{expectation.module, file, expectation.kind, "scan", {}});
    }
    const std::vector<SourceFile> sources = sourcesOf(extent, finder, fs);
    const std::vector<SourceFile> made = project.workTree ? ignoredOnes(sources, project.workTree->root, fs)
                                                          : writtenByTheBuild(sources, project, checked.link, fs);
    for (const SourceFile &file : made) {
        if (const Result<FileStatus> status = fs.status(file.path); status && status->size > 0) // an empty one proves no build
            files.emplace(file.module, RememberedFile{file.module, file.path, ExpectedKind::Python, "scan", {}});
    }
    for (const auto &[module, file] : farmedModules(checked.link, finder)) {
        const ExpectedKind kind = finder.find(module).extensions.empty() ? ExpectedKind::Python : ExpectedKind::Extension;
        files.emplace(module, RememberedFile{module, file, kind, "scan", {}});
    }
    std::vector<RememberedFile> out;
    for (auto &[module, file] : files)
        out.push_back(std::move(file));
    return out;
}

} // namespace truewheel
