#pragma once
#include "core/editables/verdict.h"
#include "core/session/job.h"

#include <QIcon>
#include <QPalette>
#include <QString>
#include <optional>

namespace truewheel::gui {

enum class Theme { System, Light, Dark };
std::optional<Theme> themeFromName(const QString &name); ///< "system", "light", "dark"
QString nameOf(Theme theme);

/// What a colour says. Never the only signal: a word or a shape says the same.
enum class Tone { Text, Muted, Accent, Broken, Incomplete, Suspect, Fine, OnAccent };
Tone toneOf(Severity severity);
Tone toneOf(FileState state);
Tone toneOf(JobState state);

QString symbolOf(Severity severity); ///< the name of its icon
QString symbolOf(FileState state);
QString symbolOf(JobState state);

bool isDark(const QPalette &palette);
/// At least 4.5:1 on the palette's window and base colours (WCAG 2.1, 1.4.3), tested.
QColor colour(Tone tone, const QPalette &palette);
double contrast(const QColor &a, const QColor &b); ///< WCAG 2.1 contrast ratio, 1 to 21

QPalette lightPalette();
QPalette darkPalette();
/// What the desktop asks for.
enum class Scheme { Light, Dark };

/// Sets the application's palette. System gives back the desktop's, or ours where it is not what the desktop asks for, or
/// where there is no desktop.
void applyTheme(Theme theme, std::optional<Scheme> desktop = {});

/// One of resources/icons in a tone; follows the palette without being made again.
QIcon symbol(const QString &name, Tone tone = Tone::Text);

} // namespace truewheel::gui
