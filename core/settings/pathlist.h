#pragma once
#include "core/base/path.h"

#include <QStringList>
#include <vector>

namespace truewheel {

/// Paths as text that keeps their bytes, for settings and between two starts: each percent-encoded.
QStringList encodedPaths(const std::vector<Path> &paths);
std::vector<Path> decodedPaths(const QStringList &encoded);

} // namespace truewheel
