#pragma once
#include "core/platform/filesystem.h"
#include "core/platform/os.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

constexpr uint64_t binaryHeadBytes = 64 * 1024; // what is read of an extension module

enum class BinaryFormat { None, Elf, MachO, Pe };

/// What the head of an extension module says of it. The file is never loaded.
struct BinaryHeader {
    BinaryFormat format = BinaryFormat::None;
    std::vector<Machine> machines; ///< one; for a universal Mach-O one for each slice
    int wordBits = 0;              ///< 32 or 64, of the first
    bool isSharedLibrary = false;  ///< ELF ET_DYN, Mach-O dylib or bundle, PE with the DLL flag
    bool truncated = false;        ///< the headers speak of bytes beyond the end of the file
    bool endsProcess = false;      ///< loading it does not fail, it kills: an ELF segment is mapped that lies beyond the end of the file
    std::string problem;           ///< English: why it is no loadable file ("empty file", "not a binary", …); empty: none seen
    bool operator==(const BinaryHeader &) const = default;

    bool hasMachine(Machine machine) const;
};

/// `head` is the first binaryHeadBytes of the file (or all), `fileSize` its length. Pure; every input has an answer.
BinaryHeader parseBinaryHeader(std::string_view head, uint64_t fileSize);

/// Errors: FileSystem's.
Result<BinaryHeader> readBinaryHeader(const FileSystem &fs, const Path &file);

/// The format that the operating system loads.
BinaryFormat binaryFormatOf(Os os);

} // namespace truewheel
