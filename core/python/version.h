#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truewheel {

/// A version as the version specifiers specification (PEP 440) reads it: "1!2.0rc1.post2.dev3+local.7".
struct PythonVersion {
    uint64_t epoch = 0;
    std::vector<uint64_t> release;
    std::optional<std::pair<char, uint64_t>> pre; ///< 'a', 'b' or 'r'
    std::optional<uint64_t> post;
    std::optional<uint64_t> dev;
    std::vector<std::string> local; ///< lower case

    bool isPrerelease() const { return pre || dev; }
};

/// The normalized form: "1!2.0rc1.post2.dev3+local.7".
std::string toString(const PythonVersion &version);

std::optional<PythonVersion> parseVersion(std::string_view text);
std::strong_ordering compareVersions(const PythonVersion &a, const PythonVersion &b);

/// True when `version` satisfies every clause of `specifiers` (">=3.8,<4"); pre-releases are taken too. An empty text is
/// satisfied; `===` compares the normalized text. nullopt when it is no specifier.
std::optional<bool> satisfies(const PythonVersion &version, std::string_view specifiers);

} // namespace truewheel
