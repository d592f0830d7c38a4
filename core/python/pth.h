#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t pthCap = 1024 * 1024; // bytes

enum class PthKind {
    Directory, ///< added to sys.path if it exists
    Code,      ///< `import …`: Python runs it; here it is text
    Unusable,  ///< a path with a NUL: never a place to look at
};

struct PthLine {
    PthKind kind = PthKind::Directory;
    std::string text;                 ///< bytes, without the end of the line; trailing blanks of a path are gone
    std::vector<std::string> imports; ///< of Code: the modules that its import statements name
    int line = 0;                     ///< 1-based
    bool operator==(const PthLine &) const = default;
};

struct PthFile {
    std::vector<PthLine> lines;    ///< without comments and blank lines
    bool hasByteOrderMark = false; ///< Pythons before 3.13 take it as part of the first line
    bool operator==(const PthFile &) const = default;
};

/// A `.pth` file as site.py reads it. Errors: TooLarge.
Result<PthFile> parsePth(std::string_view text, const std::string &subject);

/// Errors: as parsePth() and FileSystem::read().
Result<PthFile> readPth(const FileSystem &fs, const Path &file);

/// What a Directory line names: absolute, or relative to the directory of the `.pth`; clean.
Path pthDirectory(const PthLine &line, const Path &pthFile);

/// site.py reads only names that end in `.pth` and (since 3.12) do not start with a dot.
bool isPthName(std::string_view fileName);

} // namespace truewheel
