#include "app/gui/text/settingrows.h"

#include "core/snapshot/cachebudget.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>

namespace truewheel::gui {

namespace {

/// The sections, in the order of the dialog.
struct Rows {
    Q_DECLARE_TR_FUNCTIONS(Settings)
public:
    static std::vector<SettingRow> appearance();
    static std::vector<SettingRow> search();
    static std::vector<SettingRow> notices();
    static std::vector<SettingRow> budgets();
    static std::vector<SettingRow> tools();
    static std::vector<SettingRow> indexes();
};

std::vector<SettingRow> Rows::appearance()
{
    const QString section = tr("Appearance");
    return {
        {section, tr("Colours"), tr("Light, dark, or what the desktop has."),
         ChoiceSetting{settings::theme, {{"system", tr("As the system")}, {"light", tr("Light")}, {"dark", tr("Dark")}}}},
        {section, tr("Language"), tr("Takes effect when the window is opened next."),
         ChoiceSetting{settings::language,
                       {{QString(), tr("As the system")},
                        {"en", QStringLiteral("English")},
                        {"de", QStringLiteral("Deutsch")},
                        {"fr", QStringLiteral("Français")},
                        {"es", QStringLiteral("Español")},
                        {"zh_CN", QStringLiteral("简体中文")}}}},
        {section, tr("Units of size"), tr("Takes effect when the window is opened next."),
         ChoiceSetting{settings::sizeUnits, {{"iec", tr("1 KiB = 1024 bytes")}, {"si", tr("1 kB = 1000 bytes")}}}},
    };
}

std::vector<SettingRow> Rows::search()
{
    const QString section = tr("Where to look");
    return {
        {section, tr("More folders"),
         tr("Looked through besides your home folder and the places where tools keep environments. Another file system has to be named here."),
         FoldersSetting{settings::scanRoots}},
        {section, tr("Left out"), tr("No environment is looked for in these folders and below them."),
         FoldersSetting{settings::scanExclusions}},
        {section, tr("Threads"), tr("How many read environments at once."),
         NumberSetting{settings::scanThreads, 0, 64, tr("As many as processors, at most 8"), {}}},
    };
}

std::vector<SettingRow> Rows::notices()
{
    const QString section = tr("Tray and notifications");
    return {
        {section, tr("Notifications"), tr("When a link becomes broken, a trap is armed, or a cache grows stale."),
         SwitchSetting{settings::notifications}},
        {section, tr("The end of a job"), tr("Also when a rebuild or a sync ends while the window is not seen."),
         SwitchSetting{settings::notifyOfJobs}},
        {section, tr("Stale caches"), tr("A cache is spoken of when its stale entries grew by this much."),
         NumberSetting{settings::staleGibibytes, 1, 1000, {}, QStringLiteral("GiB")}},
        {section, tr("Muted projects"), tr("Nothing is told of these."), FoldersSetting{settings::mutedProjects}},
        {section, tr("Close to the tray"), tr("Closing the window leaves Truewheel in the tray, where it goes on watching."),
         SwitchSetting{settings::closeToTray}},
        {section, tr("Start with the session"), tr("Starts in the tray when you log in."), SwitchSetting{settings::autostart}},
        {section, tr("Look again"), tr("How often is looked at what the system cannot watch."),
         NumberSetting{settings::rescanSeconds, 5, 3600, {}, tr("s")}},
    };
}

std::vector<SettingRow> Rows::budgets()
{
    const QString section = tr("Budgets of the caches");
    return {
        {section, tr("Size of a cache"),
         tr("What it may take on the disk. When one takes more you are told, and shown what could go at the least loss; nothing is removed "
            "unasked."),
         LimitSetting{settings::cacheSizeLimit, true}},
        {section, tr("Age"), tr("How many days a cached wheel that no environment uses may lie there."),
         LimitSetting{settings::cacheAgeLimit, false}},
        {section, tr("Free disk"), tr("What the disk that a cache lies on must have free."), LimitSetting{settings::cacheFreeLimit, true}},
    };
}

std::vector<SettingRow> Rows::tools()
{
    return {{tr("Tools"), tr("Program of uv"),
             tr("Its absolute path. Without one uv is looked for in PATH and where its installers put it, never in a project."),
             ProgramSetting{settings::uvPath}}};
}

std::vector<SettingRow> Rows::indexes()
{
    const QString section = tr("Package indexes");
    return {
        {section, tr("Ask without showing first what is sent"),
         tr("The indexes are told names of packages, the advisory service names and versions, and only when you ask. Off: you are shown "
            "first who is told what; so you are whenever somebody new would be told."),
         SwitchSetting{settings::indexAgreed}, true},
        {section, tr("Default index"), tr("Asked where the tools of an environment leave it open. Empty: learnt from the tools."),
         UrlSetting{settings::defaultIndex, tr("Learnt from the tools")}},
        {section, tr("Advisory service"),
         tr("Knows which versions have known holes, in OSV’s format. Empty: that of this build, if it has one."),
         UrlSetting{settings::advisoryService, tr("As built")}},
        {section, tr("Unencrypted on this machine"), tr("An index or service on this machine itself may be asked with http."),
         SwitchSetting{settings::loopbackHttp}},
        {section, tr("Passwords from netrc"), tr("The file .netrc of your home folder may name user and password of an index."),
         SwitchSetting{settings::readsNetrc}},
    };
}

bool isValueOf(const SettingRow &row, const QVariant &value)
{
    const auto isValue = [&value](const auto &way) {
        using Way = std::decay_t<decltype(way)>;
        if constexpr (std::is_same_v<Way, SwitchSetting>) {
            return value.toString() == QLatin1String("true") || value.toString() == QLatin1String("false");
        } else if constexpr (std::is_same_v<Way, NumberSetting>) {
            bool isNumber = false;
            const int number = value.toInt(&isNumber);
            return isNumber && number >= way.least && number <= way.most;
        } else if constexpr (std::is_same_v<Way, ChoiceSetting>) {
            return std::any_of(way.choices.begin(), way.choices.end(), [&](const auto &one) { return one.first == value.toString(); });
        } else if constexpr (std::is_same_v<Way, LimitSetting>) {
            const std::string text = value.toString().toStdString();
            return way.isSize ? parseSizeLimits(text).has_value() : parseDayLimits(text).has_value();
        } else if constexpr (std::is_same_v<Way, ProgramSetting>) {
            return value.toString().isEmpty() || value.toString().startsWith(QLatin1Char('/'))
                || value.toString().contains(QLatin1Char(':'));
        } else if constexpr (std::is_same_v<Way, UrlSetting>) {
            const QString text = value.toString();
            return text.isEmpty() || text.startsWith(QLatin1String("https://")) || text.startsWith(QLatin1String("http://"));
        } else {
            return value.canConvert<QStringList>();
        }
    };
    return std::visit(isValue, row.way);
}

QString withoutPassword(const QString &text)
{
    QUrl url(text);
    if (url.userInfo().isEmpty())
        return text;
    url.setUserInfo({});
    return url.toString();
}

} // namespace

std::vector<SettingRow> settingRows()
{
    std::vector<SettingRow> all;
    for (std::vector<SettingRow> (*rows)() : {Rows::appearance, Rows::notices, Rows::search, Rows::budgets, Rows::tools, Rows::indexes}) {
        std::vector<SettingRow> section = rows();
        std::move(section.begin(), section.end(), std::back_inserter(all));
    }
    return all;
}

QString keyOf(const SettingRow &row)
{
    return std::visit([](const auto &way) { return QString::fromLatin1(way.setting.key); }, row.way);
}

bool matches(const SettingRow &row, const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&row](const QString &word) {
        return row.title.contains(word, Qt::CaseInsensitive) || row.description.contains(word, Qt::CaseInsensitive)
            || row.section.contains(word, Qt::CaseInsensitive);
    });
}

void exportSettings(const QSettings &from, QSettings &to, const std::vector<SettingRow> &rows)
{
    for (const SettingRow &row : rows) {
        const QString key = keyOf(row);
        if (from.contains(key) && !row.staysHere)
            to.setValue(key, std::holds_alternative<UrlSetting>(row.way) ? withoutPassword(from.value(key).toString()) : from.value(key));
    }
}

QStringList importSettings(const QSettings &from, QSettings &to, const std::vector<SettingRow> &rows)
{
    QStringList refused;
    for (const QString &key : from.allKeys()) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&key](const SettingRow &one) { return keyOf(one) == key; });
        if (row != rows.end() && !row->staysHere && isValueOf(*row, from.value(key)))
            to.setValue(key, from.value(key));
        else
            refused.append(key);
    }
    return refused;
}

void resetSettings(QSettings &store, const std::vector<SettingRow> &rows)
{
    for (const SettingRow &row : rows)
        store.remove(keyOf(row));
}

} // namespace truewheel::gui
