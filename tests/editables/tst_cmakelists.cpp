#include "core/editables/cmakelists.h"

#include <QTest>

using namespace truewheel;

class TestCmakeLists final : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsAddedAndInstalled_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("module");
        QTest::addColumn<bool>("conditional");
        QTest::newRow("python_add_library") << QByteArray(
            "Python_add_library(_native MODULE a.c WITH_SOABI)\ninstall(TARGETS _native DESTINATION pkg)\n")
                                            << QByteArray("pkg._native") << false;
        QTest::newRow("pybind11, at the top") << QByteArray(
            "pybind11_add_module(_core src/main.cpp)\ninstall(TARGETS _core LIBRARY DESTINATION .)\n")
                                              << QByteArray("_core") << false;
        QTest::newRow("variables") << QByteArray(
            "set(M _x)\npybind11_add_module(${M} a.cpp)\ninstall(TARGETS ${M} DESTINATION ${SKBUILD_PROJECT_NAME})\n")
                                   << QByteArray("my_dist._x") << false;
        QTest::newRow("nested destination, comments")
            << QByteArray("#[[ install(TARGETS no DESTINATION no) ]]\nnanobind_add_module(\n  _x # name\n  STABLE_ABI a.cpp)\n"
                          "install(TARGETS _x DESTINATION pkg/sub)\n")
            << QByteArray("pkg.sub._x") << false;
        QTest::newRow("under a condition") << QByteArray(
            "if(WITH_X)\npybind11_add_module(_x a.cpp)\ninstall(TARGETS _x DESTINATION pkg)\nendif()\n")
                                           << QByteArray("pkg._x") << true;
        QTest::newRow("not installed") << QByteArray("pybind11_add_module(_x a.cpp)\n") << QByteArray() << false;
        QTest::newRow("a plain library") << QByteArray("add_library(x SHARED a.c)\ninstall(TARGETS x DESTINATION pkg)\n") << QByteArray()
                                         << false;
        QTest::newRow("open bracket") << QByteArray("pybind11_add_module(_x \"a") << QByteArray() << false;
    }
    void readsWhatIsAddedAndInstalled()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, module);
        QFETCH(bool, conditional);
        const std::vector<CmakeModule> modules = readCmakeModules(text.toStdString(), "My-Dist");
        QCOMPARE(modules.size(), size_t(module.isEmpty() ? 0 : 1));
        if (module.isEmpty())
            return;
        QCOMPARE(QByteArray::fromStdString(modules.front().module), module);
        QCOMPARE(modules.front().isConditional, conditional);
    }
};

QTEST_GUILESS_MAIN(TestCmakeLists)
#include "tst_cmakelists.moc"
