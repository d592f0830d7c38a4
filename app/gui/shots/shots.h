#pragma once
#include "core/base/path.h"
#include "core/session/services.h"

#include <QString>
#include <vector>

namespace truewheel::gui {

/// Writes `page-theme-scale-language.png` for every page, dialog and state, light and dark, at the scale of this process.
/// The directory exists. Without paths the sample is shown, else what is found there; nothing is built. Returns the exit code.
int takeShots(const Path &directory, const std::vector<Path> &paths, const QString &language, const SessionServices &real);

} // namespace truewheel::gui
