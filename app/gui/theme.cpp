#include "app/gui/theme.h"

#include "app/gui/widgets/style.h"

#include <QApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QResource>
#include <QStyle>
#include <QSvgRenderer>
#include <array>
#include <cmath>

namespace truewheel::gui {

namespace {

/// Renders an SVG whose strokes are `currentColor`, in the colour that the palette has at that moment.
class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor drawn = colour(m_tone, palette);
        if (mode == QIcon::Disabled)
            drawn = palette.color(QPalette::Disabled, QPalette::Text);
        else if (mode == QIcon::Selected)
            drawn = palette.color(QPalette::HighlightedText);
        QByteArray svg = source();
        svg.replace("currentColor", drawn.name().toLatin1());
        QSvgRenderer renderer(svg);
        const int side = std::min(rect.width(), rect.height());
        const QRect square(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side);
        renderer.render(painter, square);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    QIconEngine *clone() const override { return new SymbolEngine(*this); }
    bool isNull() override { return source().isEmpty(); }

private:
    const QByteArray &source() const
    {
        static QHash<QString, QByteArray> sources; // GUI thread only
        auto found = sources.find(m_name);
        if (found == sources.end()) {
            found = sources.insert(m_name, QResource(QStringLiteral(":/icons/") + m_name + QStringLiteral(".svg")).uncompressedData());
        }
        return *found;
    }

    QString m_name;
    Tone m_tone;
};

struct Colours {
    const char *window, *base, *alternate, *text, *muted, *button, *accent, *border, *disabled, *toolTip;
};

QPalette makePalette(const Colours &c)
{
    QPalette palette;
    const QColor text(c.text);
    const QColor window(c.window);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, QColor(Qt::white));
    palette.setColor(QPalette::ToolTipBase, QColor(c.toolTip));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
    palette.setColor(QPalette::Link, colour(Tone::Accent, palette));
    palette.setColor(QPalette::LinkVisited, colour(Tone::Accent, palette));
    palette.setColor(QPalette::Mid, QColor(c.border));
    palette.setColor(QPalette::Dark, QColor(c.border));
    palette.setColor(QPalette::Midlight, QColor(c.alternate));
    palette.setColor(QPalette::Light, QColor(c.base));
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 90));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.border));
    return palette;
}

double luminance(const QColor &c)
{
    const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

} // namespace

std::optional<Theme> themeFromName(const QString &name)
{
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark}) {
        if (nameOf(theme) == name)
            return theme;
    }
    return {};
}

QString nameOf(Theme theme)
{
    switch (theme) {
    case Theme::System: return QStringLiteral("system");
    case Theme::Light: return QStringLiteral("light");
    case Theme::Dark: return QStringLiteral("dark");
    }
    return {};
}

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Broken: return Tone::Broken;
    case Severity::Incomplete: return Tone::Incomplete;
    case Severity::Suspect: return Tone::Suspect;
    case Severity::Fine: return Tone::Fine;
    }
    return Tone::Text;
}

namespace {

Severity severityOf(FileState state)
{
    switch (state) {
    case FileState::Present: return Severity::Fine;
    case FileState::Absent:
    case FileState::Unloadable:
    case FileState::Unlinked: return Severity::Broken;
    case FileState::Shadowed:
    case FileState::Stale: return Severity::Suspect;
    case FileState::Unknown: return Severity::Incomplete;
    }
    return Severity::Incomplete;
}

} // namespace

Tone toneOf(FileState state)
{
    return toneOf(severityOf(state));
}

Tone toneOf(JobState state)
{
    switch (state) {
    case JobState::Waiting:
    case JobState::Cancelled: return Tone::Muted;
    case JobState::Running: return Tone::Accent;
    case JobState::Succeeded: return Tone::Fine;
    case JobState::NotVerified:
    case JobState::Failed: return Tone::Broken;
    }
    return Tone::Text;
}

QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Broken: return QStringLiteral("broken");
    case Severity::Incomplete: return QStringLiteral("incomplete");
    case Severity::Suspect: return QStringLiteral("suspect");
    case Severity::Fine: return QStringLiteral("fine");
    }
    return {};
}

QString symbolOf(FileState state)
{
    return symbolOf(severityOf(state));
}

QString symbolOf(JobState state)
{
    switch (state) {
    case JobState::Waiting: return QStringLiteral("waiting");
    case JobState::Running: return QStringLiteral("running");
    case JobState::Succeeded: return QStringLiteral("fine");
    case JobState::NotVerified: return QStringLiteral("broken");
    case JobState::Failed: return QStringLiteral("suspect");
    case JobState::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < 0.2;
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor colour(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Text: return palette.color(QPalette::WindowText);
    case Tone::Muted: return dark ? QColor("#a9b1bd") : QColor("#59616d");
    case Tone::Accent: return dark ? QColor("#8ab4ff") : QColor("#1f5fbf");
    case Tone::Broken: return dark ? QColor("#ff8f85") : QColor("#b3261e");
    case Tone::Incomplete: return dark ? QColor("#bdb4ff") : QColor("#5b48a8");
    case Tone::Suspect: return dark ? QColor("#f0c15a") : QColor("#855300");
    case Tone::Fine: return dark ? QColor("#74d192") : QColor("#17713a");
    case Tone::OnAccent: return palette.color(QPalette::HighlightedText);
    }
    return {};
}

QPalette lightPalette()
{
    return makePalette({"#f4f5f7", "#ffffff", "#f8f9fa", "#1c2128", "#59616d", "#ffffff", "#1f5fbf", "#cfd4da", "#8b939e", "#ffffff"});
}

QPalette darkPalette()
{
    return makePalette({"#1d2025", "#15181c", "#1a1d22", "#e7eaee", "#a9b1bd", "#2a2e35", "#2f62b5", "#3a3f48", "#757d88", "#2a2e35"});
}

void applyTheme(Theme theme, std::optional<Scheme> desktop)
{
    switch (theme) {
    case Theme::System: {
        // A bare X server or the offscreen platform has no colours of its own: Fusion's standard ones are all there is.
        const bool hasDesktop = !isFusion() || qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP");
        QApplication::setPalette(hasDesktop ? QPalette() : lightPalette());
        if (desktop && isDark(QGuiApplication::palette()) != (*desktop == Scheme::Dark))
            QApplication::setPalette(*desktop == Scheme::Dark ? darkPalette() : lightPalette());
        break;
    }
    case Theme::Light: QApplication::setPalette(lightPalette()); break;
    case Theme::Dark: QApplication::setPalette(darkPalette()); break;
    }
}

QIcon symbol(const QString &name, Tone tone)
{
    return QIcon(new SymbolEngine(name, tone));
}

} // namespace truewheel::gui
