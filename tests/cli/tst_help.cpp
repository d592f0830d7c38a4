#include "app/cli/command.h"
#include "tests/cli/fakeworld.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace truewheel::cli;
using namespace truewheel::cli::test;

/// The help is compared with tests/cli/help/<verb>.txt. After a wanted change: TRUEWHEEL_UPDATE_GOLDEN=1 tst_help.
class TestHelp : public QObject
{
    Q_OBJECT
private slots:
    void helpSaysWhatItSaidBefore_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("truewheel") << QString();
        for (const auto &command : allCommands())
            QTest::newRow(command->name().c_str()) << QString::fromStdString(command->name());
    }

    void helpSaysWhatItSaidBefore()
    {
        QFETCH(QString, verb);
        FakeWorld world;
        QCOMPARE(world.run(verb.isEmpty() ? std::vector<std::string>{"--help"} : std::vector<std::string>{verb.toStdString(), "--help"}),
                 ExitCode::Fine);
        QCOMPARE(world.err, std::string());
        QFile file(qEnvironmentVariable("TRUEWHEEL_SOURCE_DIR") + "/tests/cli/help/" + (verb.isEmpty() ? "truewheel" : verb) + ".txt");
        if (qEnvironmentVariableIsSet("TRUEWHEEL_UPDATE_GOLDEN")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(world.out.data(), qint64(world.out.size()));
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        QCOMPARE(QString::fromStdString(world.out), QString::fromUtf8(file.readAll()));
    }

    void everyVerbHasExamples()
    {
        for (const auto &command : allCommands()) {
            QVERIFY2(command->examples().find("truewheel " + command->name()) != std::string::npos, command->name().c_str());
            QVERIFY(command->summary().ends_with('.'));
        }
    }

    void everyOptionIsInTheManPageTheDocumentationAndTheCompletions()
    {
        for (const char *name : {"app/cli/man/truewheel.1", "docs/cli.md", "app/cli/completions/truewheel.bash",
                                 "app/cli/completions/_truewheel", "app/cli/completions/truewheel.fish"}) {
            QFile file(qEnvironmentVariable("TRUEWHEEL_SOURCE_DIR") + QLatin1Char('/') + QLatin1String(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const QString text = QString::fromUtf8(file.readAll()).replace("\\-", "-");
            const bool isFish = file.fileName().endsWith(".fish");
            for (const auto &command : allCommands()) {
                QVERIFY2(text.contains(QString::fromStdString(command->name())), name);
                FakeWorld world;
                world.run({command->name(), "--help"});
                static const QRegularExpression option("^  (?:-\\w, )?--([a-z-]+)", QRegularExpression::MultilineOption);
                for (auto it = option.globalMatch(QString::fromStdString(world.out)); it.hasNext();) {
                    const QString word = (isFish ? "-l " : "--") + it.next().captured(1);
                    QVERIFY2(text.contains(word), qPrintable(word + " is missing in " + file.fileName()));
                }
            }
        }
    }

    void versionGoesToStdout()
    {
        FakeWorld world;
        QCOMPARE(world.run({"--version"}), ExitCode::Fine);
        QVERIFY(world.out.starts_with("truewheel "));
    }
};
QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
