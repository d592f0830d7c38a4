#pragma once
#include "core/base/result.h"
#include "core/platform/filesystem.h"

#include <optional>
#include <string_view>

namespace truewheel {

/// The root of the uv workspace that the project directory belongs to: the nearest directory above it whose pyproject.toml has
/// `[tool.uv.workspace]`, when its `members` name the project and its `exclude` does not. nullopt: there is none.
/// Errors: a pyproject.toml above that cannot be read or parsed, so that nobody can say.
Result<std::optional<Path>> workspaceRootOf(const Path &project, const FileSystem &fs);

/// Whether `path` (relative, with `/`) fits a glob as `members` has them: `*` and `?` within one name, `**` for any number of
/// directories, `[…]` a set of characters.
bool fitsGlob(std::string_view path, std::string_view glob);

} // namespace truewheel
