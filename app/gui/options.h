#pragma once
#include "app/gui/theme.h"
#include "core/base/path.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace truewheel::gui {

/// The command line of truewheel-gui, by bytes.
struct Options {
    std::vector<Path> paths;       ///< absolute
    std::optional<Theme> theme;    ///< nullopt: the setting
    QString language;              ///< "de"; empty: the system's
    std::optional<Path> shots;     ///< write pictures into this directory and end
    bool isInBackground = false;   ///< start in the tray
    std::optional<bool> autostart; ///< set whether the session starts it, and end
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// Error: Malformed, with the argument as subject. `arguments` is without the program's name.
Result<Options> parseOptions(const std::vector<std::string> &arguments, const Path &currentDirectory);

std::string usage();

} // namespace truewheel::gui
