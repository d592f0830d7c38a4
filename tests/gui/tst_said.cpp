#include "app/gui/text/saidwords.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace truewheel;
using namespace truewheel::gui;

namespace {

/// Says every sentence of the core with its subjects the other way round.
class Backwards final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Said") != 0)
            return {};
        QString text = QLatin1Char('<') + QString::fromUtf8(source) + QLatin1Char('>');
        return text.replace(QStringLiteral("%1"), QStringLiteral("%0"))
            .replace(QStringLiteral("%2"), QStringLiteral("%1"))
            .replace(QStringLiteral("%0"), QStringLiteral("%2"));
    }
};

/// The texts of the sources of the core, as the compiler takes them.
QSet<QString> textsOfCore()
{
    static const QRegularExpression comment(QStringLiteral("^\\s*//[^\\n]*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression seam(QStringLiteral("\"\\s*\\n\\s*\""));
    static const QRegularExpression text(QStringLiteral("\"((?:[^\"\\\\\\n]|\\\\.)*)\""));
    QSet<QString> texts;
    QDirIterator files(QStringLiteral(TRUEWHEEL_SOURCE_DIR "/core"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        QString source = QString::fromUtf8(file.readAll());
        source.remove(comment).remove(seam);
        for (auto found = text.globalMatch(source); found.hasNext();)
            texts.insert(found.next().captured(1).replace(QStringLiteral("\\\""), QStringLiteral("\"")));
    }
    return texts;
}

} // namespace

class TestSaid : public QObject
{
    Q_OBJECT
private slots:
    void itIsItsEnglish()
    {
        const Said nested = said("%1 is %2", "matlib", said("older than %1", std::string("100%1")));
        QCOMPARE(nested, std::string("matlib is older than 100%1"));
        QCOMPARE(worded(nested), QStringLiteral("matlib is older than 100%1"));
        QCOMPARE(said("%1 %%3 %", "a"), std::string("a %%3 %"));
        QCOMPARE(Said("as it is"), std::string("as it is"));
    }

    void aWindowSaysEveryPartOfItInItsOwnLanguageAndNothingOfAStranger()
    {
        Backwards language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        const Said nested = said("%1 is %2", std::string("%2\x1b"), Said("older"));
        QCOMPARE(worded(nested), QStringLiteral("<<older> is %2\\x1b>"));
        QCOMPARE(worded(Error{ErrorCode::Io, "x", "not there"}.detail), QStringLiteral("<not there>"));
        QCOMPARE(worded(Error{ErrorCode::Io, "x", std::string("disk I/O error")}.detail), QStringLiteral("disk I/O error"));
        QCoreApplication::removeTranslator(&language);
    }

    void everyPatternOfTheCoreIsTranslatedAndNoOtherIs()
    {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        static const QRegularExpression letter(QStringLiteral("[A-Za-z]"));
        const QSet<QString> texts = textsOfCore();
        QSet<QString> patterns;
        for (const char *pattern : saidPatterns()) {
            patterns.insert(QString::fromUtf8(pattern));
            QVERIFY2(texts.contains(QString::fromUtf8(pattern)) || std::string_view(pattern).find(' ') == std::string_view::npos, pattern);
        }
        QCOMPARE(size_t(patterns.size()), saidPatterns().size());
        for (const QString &text : texts) {
            const bool isForSqlite = text.startsWith(QLatin1String("PRAGMA "));
            const bool isPattern = !isForSqlite && text.contains(place) && text.contains(QLatin1Char(' '))
                && QString(text).remove(place).contains(letter);
            QVERIFY2(!isPattern || patterns.contains(text), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestSaid)
#include "tst_said.moc"
