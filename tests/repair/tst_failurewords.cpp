#include "core/base/text.h"
#include "core/repair/failurewords.h"

#include <QTest>

using truewheel::FailureWords;
using truewheel::isValidUtf8;

class TestFailureWords : public QObject
{
    Q_OBJECT

private slots:
    void theLineThatTellsMostIsTaken_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("words");
        QTest::newRow("gcc before the exit status of it")
            << "      building 'stcext._native' extension\n      src/stcext/_native.c:7:2: error: #error deliberately broken\n"
               "          7 | #error deliberately broken\n      src/stcext/_native.c:9:1: error: second\n"
               "      error: command '/usr/bin/gcc' failed with exit code 1\n"
            << "src/stcext/_native.c:7:2: error: #error deliberately broken";
        QTest::newRow("a header that is missing") << "a.c:1:10: fatal error: Python.h: No such file or directory\n"
                                                  << "a.c:1:10: fatal error: Python.h: No such file or directory";
        QTest::newRow("rustc with its place") << "error[E0425]: cannot find value `x` in this scope\n   --> src/lib.rs:3:5\n"
                                                 "error: could not compile `matmix` (lib) due to 1 previous error\n"
                                              << "src/lib.rs:3:5: error[E0425]: cannot find value `x` in this scope";
        QTest::newRow("msvc") << "_native.c(7): error C2059: syntax error\r\n"
                              << "_native.c(7): error C2059: syntax error";
        QTest::newRow("meson") << "../meson.build:3:0: ERROR: Dependency \"nope\" not found\n"
                               << "../meson.build:3:0: ERROR: Dependency \"nope\" not found";
        QTest::newRow("cmake") << "CMake Error at CMakeLists.txt:4 (find_package):\n"
                               << "CMake Error at CMakeLists.txt:4 (find_package):";
        QTest::newRow("a build script")
            << "Traceback (most recent call last):\n  File \"setup.py\", line 3\nValueError: no such thing\n\nhint: x\n"
            << "ValueError: no such thing";
        QTest::newRow("uv itself") << "error: Failed to query Python interpreter\n  Caused by: x\n"
                                   << "error: Failed to query Python interpreter";
        QTest::newRow("only a status") << "error: command 'cc' failed with exit code 1\n"
                                       << "error: command 'cc' failed with exit code 1";
        QTest::newRow("nothing") << "Using CPython 3.11.7\nno error: here\n"
                                 << "";
    }

    void theLineThatTellsMostIsTaken()
    {
        QFETCH(QString, output);
        QFETCH(QString, words);
        FailureWords told;
        for (const QString &line : output.split('\n'))
            told.add(line.toStdString() + "\n");
        QCOMPARE(QString::fromStdString(told.best()), words);
    }

    void aLongLineIsCutBetweenCharactersAndSaysSo()
    {
        for (size_t shift = 0; shift < 4; ++shift) {
            FailureWords told;
            std::string line = "error: " + std::string(shift, 'x');
            while (line.size() < 400)
                line += "é";
            told.add(line + "\n");
            QVERIFY(isValidUtf8(told.best()));
            QVERIFY(told.best().ends_with("…"));
            QVERIFY(told.best().size() <= 303);
        }
    }
};

QTEST_APPLESS_MAIN(TestFailureWords)
#include "tst_failurewords.moc"
