#pragma once
#include "core/settings/setting.h"

#include <QSettings>
#include <QString>
#include <utility>
#include <variant>
#include <vector>

namespace truewheel::gui {

/// How a person changes a setting.
struct SwitchSetting {
    const Setting<bool> &setting;
};
struct NumberSetting {
    const Setting<int> &setting;
    int least = 0;
    int most = 0;
    QString leastMeans; ///< shown in place of `least`; empty: the number itself
    QString unit;       ///< behind the number
};
struct ChoiceSetting {
    const Setting<QString> &setting;
    std::vector<std::pair<QString, QString>> choices; ///< what is kept, what is shown
};
struct ProgramSetting {
    const Setting<QString> &setting; ///< an absolute path; empty: looked for
};
struct UrlSetting {
    const Setting<QString> &setting; ///< http or https; may be empty
    QString emptyMeans;
};
/// "20G" for every cache, "uv=20G, pip=2G" for some; empty: no limit.
struct LimitSetting {
    const Setting<QString> &setting;
    bool isSize; ///< of bytes; else of days
};
struct FoldersSetting {
    const Setting<QStringList> &setting; ///< see encodedPaths()
};

/// One row of the settings dialog.
struct SettingRow {
    QString section;
    QString title;
    QString description;
    std::variant<SwitchSetting, NumberSetting, ChoiceSetting, ProgramSetting, UrlSetting, LimitSetting, FoldersSetting> way;
    bool staysHere = false; ///< a person's word on this machine: no file of settings gives or takes it
};

/// Every setting that a person changes, section by section. A new setting is a row here.
std::vector<SettingRow> settingRows();

QString keyOf(const SettingRow &row);
/// Every word of `text` stands in the row, in any case.
bool matches(const SettingRow &row, const QString &text);

/// To and from a file that a person keeps. Rows alone: where a window stood is not a person's choice. The file gets no password of a URL.
void exportSettings(const QSettings &from, QSettings &to, const std::vector<SettingRow> &rows);
/// Takes what is a value of its row; the keys of what is not, or is no row's, are returned and left alone.
QStringList importSettings(const QSettings &from, QSettings &to, const std::vector<SettingRow> &rows);
void resetSettings(QSettings &store, const std::vector<SettingRow> &rows);

} // namespace truewheel::gui
