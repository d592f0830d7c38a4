#pragma once
#include "core/base/path.h"
#include "core/base/result.h"
#include "core/platform/locations.h"

#include <string>

namespace truewheel {

/// Where and how a program is started with the person's session.
struct Autostart {
    Path file;        ///< XDG: an entry of the autostart directory; macOS: a property list of launchd; Windows: empty
    std::string text; ///< what stands in the file; on Windows the command of the value in the registry
};

/// That of the window's program, started in the background. XDG Autostart 0.5, launchd.plist(5), or
/// HKCU\Software\Microsoft\Windows\CurrentVersion\Run. Pure. `file` is empty too when the home directory is not known.
Autostart autostartOf(Os os, const EnvironmentVariables &environment, const Path &program);

/// Of this user, on this system: nothing else is touched. Errors: NotFound (no home directory), PermissionDenied, Io.
Result<bool> isAutostarted(const Autostart &autostart);
Result<void> setAutostarted(const Autostart &autostart, bool isOn);

} // namespace truewheel
