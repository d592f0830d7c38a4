#pragma once
#include "core/base/path.h"

#include <QString>
#include <string_view>

namespace truewheel::gui {

/// A stranger's text for a label: control and bidirectional characters as escapes. The label itself must be plain text.
QString plain(std::string_view text);

/// A path for a label; the home directory is shown as `~`.
QString shownPath(const Path &path);

/// `path` as seen from `base` when it lies below it, else shownPath().
QString shownPathIn(const Path &path, const Path &base);

/// The last component of a path, as the short name of a project or an environment.
QString shownName(const Path &path);

/// "0:07", "12:30", "1:02:03".
QString shownDuration(qint64 milliseconds);

} // namespace truewheel::gui
