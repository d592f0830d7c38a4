#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t recordCap = 64 * 1024 * 1024; // bytes

/// One row of RECORD (PEP 376, 427 and 627). `path` is relative to the directory that holds the `.dist-info`, or absolute.
struct RecordRow {
    std::string path;             ///< bytes, with `/` or, from old tools on Windows, `\`
    std::string hash;             ///< "sha256=…" (URL-safe base64 without padding); empty when none is recorded
    std::optional<uint64_t> size; // bytes
    int line = 0;                 ///< 1-based
    bool operator==(const RecordRow &) const = default;
};

/// What a row is to the import system.
enum class RecordKind {
    Module,    ///< `.py`, or a `.pyc` outside `__pycache__`
    Extension, ///< `.so`, `.pyd`
    Pth,
    Loader,   ///< the finder or loader module of an editable install
    Metadata, ///< `*.dist-info/METADATA`
    Other,    ///< scripts, data, documents, `__pycache__`, everything outside site-packages
};

/// Decided by the path alone. A row with `..` is Other. An absolute row is judged by its file name: whether it lies
/// in the environment is the caller's question.
RecordKind recordKind(std::string_view path);

/// Calls `row` for each row, in order. Empty lines are skipped. Errors: TooLarge; Malformed (an open quote, text after a
/// closing quote, a NUL in a path); rows before the error have been given.
Result<void> forEachRecordRow(std::string_view text, const std::string &subject, const std::function<void(const RecordRow &)> &row);

Result<std::vector<RecordRow>> parseRecord(std::string_view text, const std::string &subject = "RECORD");

/// Errors: as parseRecord() and FileSystem::read().
Result<std::vector<RecordRow>> readRecord(const FileSystem &fs, const Path &file);

} // namespace truewheel
