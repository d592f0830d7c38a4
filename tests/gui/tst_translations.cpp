#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QStringList translations; ///< one, or one for each plural form
    bool isUnfinished = false;
    bool isPlural = false;
};
using Catalogue = QMap<QString, Message>; // by context and source

Message readTranslation(QXmlStreamReader &xml, bool isPlural)
{
    Message message;
    message.isPlural = isPlural;
    message.isUnfinished = xml.attributes().hasAttribute(QLatin1String("type"));
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("translation")) {
        if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
            message.translations.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
        else if (xml.atEnd())
            return message;
    }
    if (message.translations.isEmpty())
        message.translations.append(text);
    return message;
}

Catalogue read(const QString &name)
{
    QFile file(name);
    Catalogue catalogue;
    if (!file.open(QIODevice::ReadOnly))
        return catalogue;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    bool isPlural = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && !xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("message"))
            isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
        else if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            catalogue.insert(context + QLatin1Char('|') + source, readTranslation(xml, isPlural));
    }
    return catalogue;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(n|\\d)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.removeDuplicates();
    found.sort();
    return found;
}

QString catalogueFile(const QString &language)
{
    return QStringLiteral(TRUEWHEEL_SOURCE_DIR "/translations/truewheel_%1.ts").arg(language);
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pluralForms");
        QTest::newRow("de") << "de" << 2;
        QTest::newRow("fr") << "fr" << 2;
        QTest::newRow("es") << "es" << 2;
        QTest::newRow("zh_CN") << "zh_CN" << 1;
        QTest::newRow("en") << "en" << 2;
    }

private slots:
    void everyEntryIsFinished_data() { languages(); }
    void everyEntryIsFinished()
    {
        QFETCH(QString, language);
        QFETCH(int, pluralForms);
        const Catalogue catalogue = read(catalogueFile(language));
        QVERIFY(catalogue.size() > (language == QLatin1String("en") ? 20 : 250));
        for (auto message = catalogue.begin(); message != catalogue.end(); ++message) {
            const QString source = message.key().section(QLatin1Char('|'), 1);
            QVERIFY2(!message->isUnfinished, qPrintable(source));
            QVERIFY2(message->translations.size() == (message->isPlural ? pluralForms : 1), qPrintable(source));
            for (const QString &translation : message->translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(source));
                // A singular may say "the" instead of the number.
                QStringList expected = placeholders(source);
                if (!translation.contains(QLatin1String("%n")) && translation == message->translations.first() && message->isPlural)
                    expected.removeAll(QStringLiteral("%n"));
                QVERIFY2(placeholders(translation) == expected, qPrintable(translation));
            }
        }
    }

    void everyTextOfTheSourcesIsInTheCatalogue_data() { languages(); }
    void everyTextOfTheSourcesIsInTheCatalogue()
    {
#ifndef TRUEWHEEL_LUPDATE
        QSKIP("no lupdate here");
#else
        QFETCH(QString, language);
        QTemporaryDir directory;
        const QString copy = directory.filePath(QStringLiteral("truewheel_%1.ts").arg(language));
        QVERIFY(QFile::copy(catalogueFile(language), copy));
        QStringList arguments{QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete")};
        if (language == QLatin1String("en"))
            arguments.append(QStringLiteral("-pluralonly"));
        arguments += {QStringLiteral(TRUEWHEEL_SOURCE_DIR "/app/gui"), QStringLiteral("-I"), QStringLiteral(TRUEWHEEL_SOURCE_DIR),
                      QStringLiteral("-ts"), copy};
        QProcess lupdate;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("LD_LIBRARY_PATH")); // it is the system's, also where the tests run with another Qt
        lupdate.setProcessEnvironment(environment);
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(TRUEWHEEL_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
        // What is new is unfinished, what is gone has left.
        const Catalogue kept = read(catalogueFile(language));
        const Catalogue updated = read(copy);
        for (auto message = updated.begin(); message != updated.end(); ++message)
            QVERIFY2(kept.contains(message.key()), qPrintable(QStringLiteral("new: ") + message.key()));
        for (auto message = kept.begin(); message != kept.end(); ++message)
            QVERIFY2(updated.contains(message.key()), qPrintable(QStringLiteral("gone: ") + message.key()));
#endif
    }
};
QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
