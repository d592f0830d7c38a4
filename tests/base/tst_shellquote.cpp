#include "core/base/text.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <random>

using namespace truewheel;

namespace {

// What a stranger may put into a name, and what a shell or a terminal would make of it.
const std::vector<std::string> pieces = {"a",
                                         "Z",
                                         "0",
                                         "'",
                                         "\"",
                                         "\\",
                                         "$",
                                         "`",
                                         "!",
                                         "\n",
                                         "\r",
                                         "\t",
                                         "\x1b",
                                         "\x07",
                                         "\x7f",
                                         " ",
                                         ";",
                                         "&",
                                         "|",
                                         ">",
                                         "*",
                                         "~",
                                         "#",
                                         "-",
                                         "=",
                                         "(",
                                         "{",
                                         "$(id)",
                                         "x41",
                                         "\\n",
                                         "é",
                                         "轮",
                                         "\xff",
                                         "\xc3",
                                         "\xe2\x80",
                                         "\xe2\x80\xae",
                                         "\xe2\x81\xa6",
                                         "\xe2\x80\x8b",
                                         "\xc2\x9b",
                                         "\xc2\x85"};

std::string someWord(std::mt19937 &random)
{
    std::string word;
    for (size_t left = random() % 12; left > 0; --left)
        word += pieces[random() % pieces.size()];
    return word;
}

} // namespace

class TestShellQuote : public QObject
{
    Q_OBJECT

private slots:
    void aShellReadsTheSameWordsAgain_data();
    void aShellReadsTheSameWordsAgain();
    void nothingActsOnATerminal();
};

void TestShellQuote::aShellReadsTheSameWordsAgain_data()
{
    QTest::addColumn<QString>("shell");
    QTest::newRow("bash") << QStringLiteral("bash");
    QTest::newRow("zsh") << QStringLiteral("zsh");
}

void TestShellQuote::aShellReadsTheSameWordsAgain()
{
    QFETCH(QString, shell);
    const QString program = QStandardPaths::findExecutable(shell);
    if (program.isEmpty())
        QSKIP("not installed");
    std::mt19937 random(17);
    std::vector<std::string> words{"", "-", "--", "~", "a=b", "!!", "\n", "$'x'"};
    while (words.size() < 1000)
        words.push_back(someWord(random));
    QByteArray script = "printf '%s\\0' ";
    script += QByteArray::fromStdString(shellQuote(words));
    QByteArray expected;
    for (const std::string &word : words)
        expected += QByteArray::fromStdString(word) + '\0';

    QProcess process;
    process.start(program, {});
    process.write(script + '\n');
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    QCOMPARE(process.readAllStandardOutput(), expected);
}

void TestShellQuote::nothingActsOnATerminal()
{
    std::mt19937 random(18);
    for (int i = 0; i < 5000; ++i) {
        const std::string quoted = shellQuote(someWord(random));
        QCOMPARE(QByteArray::fromStdString(displayText(quoted)), QByteArray::fromStdString(quoted)); // what is shown is what is there
    }
}

QTEST_GUILESS_MAIN(TestShellQuote)
#include "tst_shellquote.moc"
