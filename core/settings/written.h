#pragma once
#include <QSettings>
#include <string>
#include <utility>
#include <vector>

namespace truewheel {

/// Key and value of everything that is written in the store, in the order of the keys, for a report: lists in one line, with paths as they
/// are shown; of a window's state its length alone.
std::vector<std::pair<std::string, std::string>> writtenSettings(const QSettings &store);

} // namespace truewheel
