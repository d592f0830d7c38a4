#pragma once
#include "core/base/path.h"
#include "core/base/timestamp.h"

#include <QString>
#include <string_view>

namespace truewheel::gui {

/// A stranger's text for a label: control and bidirectional characters as escapes. The label itself must be plain text.
QString plain(std::string_view text);
/// The same for a text of several lines, which stay.
QString plainLines(std::string_view text);

/// A text for a tool tip, which would guess at rich text (THREATS 7); wraps when it is long.
QString plainToolTip(const QString &text);

/// A path for a label; the home directory is shown as `~`.
QString shownPath(const Path &path);

/// `path` as seen from `base` when it lies below it, else shownPath().
QString shownPathIn(const Path &path, const Path &base);

/// The last component of a path, as the short name of a project or an environment.
QString shownName(const Path &path);

/// Of shownSize(), from now on: "si" (powers of 1000), else powers of 1024. Before the first window.
void setSizeUnits(const QString &units);

/// "1.4 GiB"; "at least 1.4 GiB" when not everything could be counted.
QString shownSize(uint64_t bytes, bool isComplete = true);

/// "1.4 GiB (1,503,238,553 bytes)"; "413 bytes" as it is.
QString exactSize(uint64_t bytes);

/// "0:07", "12:30", "1:02:03".
QString shownDuration(qint64 milliseconds);

/// The last day of what ends at `end`, in this time zone and the person's notation.
QString shownLastDay(Timestamp end);
QString shownDay(Timestamp moment);
/// Day and time, in the same way.
QString shownMoment(Timestamp moment);

} // namespace truewheel::gui
