#pragma once
#include "core/editables/editablelink.h"
#include "core/platform/filesystem.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace truewheel {

enum class ModuleKind { Missing, Package, Namespace, Source, Bytecode, Extension };

/// What an import of one module would find.
struct FoundModule {
    ModuleKind kind = ModuleKind::Missing;
    Path file;                    ///< what is executed or loaded; the `__init__` of a package; empty for Missing and Namespace
    std::vector<Path> searchPath; ///< of a package or namespace: where its modules are looked for
    std::vector<Path> extensions; ///< every file for it whose suffix this interpreter takes, in import order
    std::vector<Path> foreign;    ///< extension files for it that only other interpreters or platforms take
    Path source;                  ///< the `.py` for it, also when an extension is taken first
    Path expectedDirectory;       ///< where a build would put it; empty when the parent is missing

    bool exists() const { return kind != ModuleKind::Missing; }
    bool isPackage() const { return kind == ModuleKind::Package || kind == ModuleKind::Namespace; }
};

/// Finds modules as the import system of one environment would (importlib's PathFinder and the finders that editable
/// links install), from directory listings alone. Nothing is imported or run. Not thread-safe.
class ModuleFinder
{
public:
    /// `links` are all editable links of the environment: each adds its roots. All arguments outlive the finder.
    ModuleFinder(const LinkEnvironment &environment, const std::vector<const EditableLink *> &links, const ScanFileSystem &fs);

    const FoundModule &find(const std::string &module) const;

    /// The names directly inside the directories `searchPath` that import as modules or packages.
    std::vector<std::string> namesIn(const std::vector<Path> &searchPath) const;

    /// The names directly inside the package or namespace `module`, those that a finder maps included.
    std::vector<std::string> namesOf(const std::string &module) const;

    const std::vector<std::string> &suffixes() const { return m_suffixes; }

private:
    FoundModule search(const std::string &module) const;
    FoundModule searchDirectories(std::string_view name, const std::vector<Path> &directories) const;
    bool isFile(const Path &directory, const std::string &name) const;
    void addExtensions(const Path &directory, std::string_view name, FoundModule &found) const;
    FoundModule mapped(std::string_view name, const Path &target) const;

    const ScanFileSystem &m_fs;
    std::vector<std::string> m_suffixes;
    std::vector<Path> m_path;                                            ///< sys.path, as far as this environment adds to it
    std::unordered_map<std::string, Path> m_mappings;                    ///< package -> directory, from finders
    std::unordered_map<std::string, std::vector<Path>> m_namespaces;     ///< namespace -> its portions, from finders
    std::unordered_map<std::string, Path> m_files;                       ///< module -> file, from loaders
    std::unordered_map<std::string, std::vector<Path>> m_loaderPackages; ///< package -> directories of its mapped files
    mutable std::unordered_map<std::string, FoundModule> m_found;
};

} // namespace truewheel
