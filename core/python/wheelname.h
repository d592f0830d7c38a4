#pragma once
#include "core/base/result.h"
#include "core/platform/os.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// A compatibility tag (PEP 425). In a file name each part may be a set ("py2.py3"); here each is one word.
struct WheelTag {
    std::string python;   ///< "cp311", "py3"
    std::string abi;      ///< "cp311", "abi3", "none"
    std::string platform; ///< "manylinux_2_17_x86_64", "any"
    bool operator==(const WheelTag &) const = default;
};

/// A wheel's file name (PEP 427).
struct WheelName {
    std::string name; ///< as written: escaped, "foo_bar"
    std::string version;
    std::string build;          ///< build tag; empty: none
    std::vector<WheelTag> tags; ///< the compressed sets, expanded
    bool operator==(const WheelName &) const = default;
};

/// `fileName` with or without `.whl` and directories before it. Errors: Malformed.
Result<WheelName> parseWheelName(std::string_view fileName);

/// "cp311-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64", expanded (at most 1,024 tags). Errors: Malformed.
Result<std::vector<WheelTag>> parseWheelTags(std::string_view text);

/// What a platform tag says (PEP 425, 600 and 656).
struct PlatformTag {
    Os os = Os::Linux;
    Machine machine = Machine::Unknown; ///< Unknown for macOS "universal" sets too
    std::string libc;                   ///< "glibc", "musl"; empty for plain `linux_…` and other systems
    int major = 0;                      ///< least version of the C library, or of macOS
    int minor = 0;
    bool operator==(const PlatformTag &) const = default;
};

/// nullopt for "any" and for what is not known.
std::optional<PlatformTag> parsePlatformTag(std::string_view platform);

} // namespace truewheel
