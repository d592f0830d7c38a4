#pragma once
#include "core/base/result.h"

#include <QJsonDocument>

#include <cstdint>
#include <string>
#include <string_view>

namespace truewheel {

constexpr int jsonDepthCap = 64;

/// JSON from a stranger: size and nesting are checked before it is parsed. A byte order mark is accepted.
/// Errors: TooLarge, Malformed (with the offset).
Result<QJsonDocument> parseJson(std::string_view bytes, uint64_t cap, const std::string &subject);

} // namespace truewheel
