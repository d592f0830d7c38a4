#pragma once
#include "core/platform/filesystem.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truewheel {

constexpr uint64_t metadataCap = 1024 * 1024; // bytes of headers; the description after them is not read

/// The fields of core metadata that are used, as written. Text of a stranger: show it with displayText().
struct CoreMetadata {
    std::string name;
    std::string version;
    std::string summary;
    std::string requiresPython;
    std::vector<std::string> requiresDist;
    std::vector<std::string> providesExtra;
    bool operator==(const CoreMetadata &) const = default;
};

/// One field of an RFC 822 header block: the name as written, the value with continuation lines joined by newlines.
struct HeaderField {
    std::string name;
    std::string value;
};

/// The fields up to the first empty line. Lines that are no field are skipped. Names compare without case.
std::vector<HeaderField> parseHeaders(std::string_view text);

/// METADATA or PKG-INFO. Errors: TooLarge (the headers do not end within the cap), Malformed (no Name).
Result<CoreMetadata> parseMetadata(std::string_view text, const std::string &subject = "METADATA");

/// Reads at most the cap. Errors: as parseMetadata() and FileSystem::readHead().
Result<CoreMetadata> readMetadata(const FileSystem &fs, const Path &file);

} // namespace truewheel
