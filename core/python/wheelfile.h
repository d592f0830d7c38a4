#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t wheelFileCap = 64 * 1024; // bytes

/// The `WHEEL` file (PEP 427).
struct WheelFile {
    std::string generator;
    std::optional<bool> rootIsPurelib;
    std::vector<std::string> tags; ///< "cp311-cp311-linux_x86_64", one for each `Tag`
    std::string build;
    bool operator==(const WheelFile &) const = default;
};

/// Errors: TooLarge, Malformed (none of its fields is there).
Result<WheelFile> parseWheelFile(std::string_view text, const std::string &subject = "WHEEL");

/// Errors: as parseWheelFile() and FileSystem::read().
Result<WheelFile> readWheelFile(const FileSystem &fs, const Path &file);

} // namespace truewheel
