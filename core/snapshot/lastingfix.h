#pragma once
#include "core/editables/checkedlink.h"
#include "core/platform/filesystem.h"
#include "core/snapshot/explanation.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// The changes of the project's pyproject.toml that keep it from breaking again. A key that is set already is not offered, nor
/// anything when the file cannot be read or changed by adding lines. Reads only.
std::vector<LastingFix> lastingFixesFor(const CheckedLink &checked, const FileSystem &fs);

/// `toml` with the line `assignment` (without its end) added to the table `[header]`, which is made at the end when there is
/// none. Every other byte stays, and the file's own line ends are used. nullopt when the result would not hold `key` there.
std::optional<std::string> withTableLine(std::string_view toml, const std::string &header, const std::string &key,
                                         const std::string &assignment);

/// The unified diff, with three lines of context, of a text to which lines were added in one place.
std::string additionDiff(std::string_view before, std::string_view after, const std::string &fileName);

/// A TOML basic string.
std::string tomlString(std::string_view text);

} // namespace truewheel
