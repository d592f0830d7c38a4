#pragma once
#include "app/gui/text/settingrows.h"

#include <QWidget>
#include <functional>

namespace truewheel::gui {

using SettingWritten = std::function<void(const QVariant &value)>;

/// The control of a row, with the value of the store; what a person makes of it goes to `written`. Names it after the row.
QWidget *makeSettingEditor(const SettingRow &row, const QSettings &store, const SettingWritten &written);

} // namespace truewheel::gui
