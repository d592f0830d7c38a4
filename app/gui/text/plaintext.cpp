#include "app/gui/text/plaintext.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace truewheel::gui {

namespace {
QLocale::DataSizeFormats sizeFormat = QLocale::DataSizeIecFormat; // of the GUI thread
}

QString plain(std::string_view text)
{
    return QString::fromStdString(displayText(text));
}

QString plainToolTip(const QString &text)
{
    return QStringLiteral("<qt>") + text.toHtmlEscaped() + QStringLiteral("</qt>");
}

QString shownPath(const Path &path)
{
    static const Path home = pathFromBytes(qgetenv("HOME").toStdString());
    if (home.has_relative_path() && path != home && isAtOrBelow(path, home))
        return QStringLiteral("~/") + plain(pathBytes(path.lexically_relative(home)));
    return plain(pathBytes(path));
}

QString shownPathIn(const Path &path, const Path &base)
{
    if (!base.empty() && path != base && isAtOrBelow(path, base))
        return plain(pathBytes(path.lexically_relative(base)));
    return shownPath(path);
}

QString shownName(const Path &path)
{
    const Path name = path.filename();
    return plain(pathBytes(name.empty() ? path : name));
}

QString plainLines(std::string_view text)
{
    QStringList lines;
    for (const std::string_view line : split(text, '\n'))
        lines.append(plain(line));
    return lines.join(QLatin1Char('\n'));
}

void setSizeUnits(const QString &units)
{
    sizeFormat = units == QLatin1String("si") ? QLocale::DataSizeSIFormat : QLocale::DataSizeIecFormat;
}

QString shownSize(uint64_t bytes, bool isComplete)
{
    const QString size = QLocale().formattedDataSize(qint64(bytes), bytes < 1000 ? 0 : 1, sizeFormat);
    return isComplete ? size : QCoreApplication::translate("Size", "at least %1").arg(size);
}

QString exactSize(uint64_t bytes)
{
    const QString size = shownSize(bytes);
    return bytes < 1000
        ? size
        : QCoreApplication::translate("EnvironmentPlanWords", "%1 (%2 bytes)").arg(size, QLocale().toString(qulonglong(bytes)));
}

QString shownDuration(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    const QLatin1Char zero('0');
    if (seconds >= 3600)
        return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, zero);
}

QString shownDay(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(moment.seconds).date(), QLocale::ShortFormat);
}

QString shownMoment(Timestamp moment)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(moment.seconds), QLocale::ShortFormat);
}

QString shownLastDay(Timestamp end)
{
    return shownDay({end.seconds - 1, 0});
}

} // namespace truewheel::gui
