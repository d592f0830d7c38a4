#include "app/gui/options.h"
#include "app/gui/theme.h"

#include <QImage>
#include <QTest>

using namespace truewheel;
using namespace truewheel::gui;

class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void everyToneCanBeReadOnEverySurface()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            for (const Tone tone : {Tone::Text, Tone::Muted, Tone::Accent, Tone::Broken, Tone::Incomplete, Tone::Suspect, Tone::Fine}) {
                for (const QPalette::ColorRole surface : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
                    const double ratio = contrast(colour(tone, palette), palette.color(surface));
                    QVERIFY2(ratio >= 4.5,
                             qPrintable(QStringLiteral("tone %1 on role %2: %3").arg(int(tone)).arg(int(surface)).arg(ratio)));
                }
            }
            QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        }
        QVERIFY(!isDark(lightPalette()));
        QVERIFY(isDark(darkPalette()));
    }

    void everySeverityHasAShapeOfItsOwn()
    {
        QStringList shapes;
        for (const Severity severity : {Severity::Broken, Severity::Incomplete, Severity::Suspect, Severity::Fine}) {
            QVERIFY(!symbol(symbolOf(severity)).isNull());
            shapes.append(symbolOf(severity));
        }
        QCOMPARE(shapes.removeDuplicates(), 0);
    }

    void iconsFollowThePalette()
    {
        const QIcon icon = symbol(QStringLiteral("rebuild"));
        const auto ink = [&icon] {
            const QImage image = icon.pixmap(QSize(32, 32)).toImage();
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() > 250)
                        return image.pixelColor(x, y).lightness();
                }
            }
            return -1;
        };
        applyTheme(Theme::Light);
        const int onLight = ink();
        applyTheme(Theme::Dark);
        const int onDark = ink();
        QVERIFY(onLight >= 0 && onLight < 100);
        QVERIFY(onDark > 180);
    }

    void optionsAreReadByTheirNames()
    {
        const auto options = parseOptions({"--theme", "dark", "--language=de", "a/../b", "--", "--odd"}, "/w");
        QVERIFY(options.has_value());
        QCOMPARE(*options->theme, Theme::Dark);
        QCOMPARE(options->language, QStringLiteral("de"));
        QCOMPARE(options->paths, (std::vector<Path>{"/w/b", "/w/--odd"}));
        QVERIFY(!parseOptions({"--theme", "pink"}, "/w"));
        QVERIFY(!parseOptions({"--nonsense"}, "/w"));
        QVERIFY(!parseOptions({"--shots"}, "/w"));
    }
};
QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
