#pragma once
#include "core/python/source/staticexpression.h"
#include "core/python/source/staticvalue.h"

#include <string>
#include <string_view>
#include <vector>

namespace truewheel {

/// The functions, methods and operators of Python that build scripts make names and paths with. Unknown for all others, and
/// for arguments that are not known. Paths are written with `/`, whatever the platform, and relative to the script:
/// `__file__` is the script's own name, so `dirname(__file__)` is "" and joins to relative paths.
StaticValue callPure(const StaticCall &call);

StaticValue sumOf(const StaticValue &left, const StaticValue &right);
StaticValue percentFormatted(const StaticValue &format, const StaticValue &arguments);
std::string joinedPath(const std::vector<std::string> &parts);
StaticValue attributeOf(const StaticValue &value, std::string_view name); ///< `path.parent`, `.name`, `.stem`

/// True for the methods of list and dict that change it.
bool changesItsList(std::string_view method);
/// The list or dict after such a call.
StaticValue changedBy(const StaticValue &before, const StaticCall &call);

} // namespace truewheel
