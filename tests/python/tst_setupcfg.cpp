#include "core/python/setupcfg.h"

#include <QTest>

using namespace truewheel;

class TestSetupCfg : public QObject
{
    Q_OBJECT
private slots:
    void readsTheLayout()
    {
        const SetupCfgFacts facts =
            parseSetupCfg("[metadata]\nname = my-pkg\n\n[options]\npackages = find:\npackage_dir =\n    = src\n    pkg.x=lib/x\n"
                          "py-modules = a, b\n; talk\n[options.packages.find]\nwhere = src\n")
                .value();
        QCOMPARE(facts.name, std::string("my-pkg"));
        QVERIFY((facts.packages == std::vector<std::string>{"find:"}));
        QVERIFY((facts.packageDir == std::map<std::string, std::string>{{"", "src"}, {"pkg.x", "lib/x"}}));
        QVERIFY((facts.pyModules == std::vector<std::string>{"a", "b"}));
        QCOMPARE(facts.findWhere, std::string("src"));
    }
    void readsListsByLine()
    {
        const SetupCfgFacts facts = parseSetupCfg("[options]\r\npackages =\r\n\ta\r\n\r\n\t# not this\r\n\tb.c\r\nzip_safe = false\r\n")
                                        .value();
        QVERIFY((facts.packages == std::vector<std::string>{"a", "b.c"}));
    }
    void keepsLinesAndRepeatedKeys()
    {
        const std::vector<IniSection> sections = parseIni("[a]\nKey: 1\nkey = 2\nalone\n[b]\n", "x").value();
        QCOMPARE(sections.size(), size_t(2));
        QCOMPARE(sections[0].entries.size(), size_t(3));
        QCOMPARE(sections[0].entries[1].key, std::string("key"));
        QCOMPARE(sections[0].entries[1].line, 3);
        QCOMPARE(sections[0].entries[2].value, std::string());
        QCOMPARE(sections[1].line, 5);
    }
    void refusesBrokenText()
    {
        QCOMPARE(parseSetupCfg("name = x\n").error().code, ErrorCode::Malformed);
        QCOMPARE(parseSetupCfg("[a]\n= x\n").error().code, ErrorCode::Malformed);
        QCOMPARE(parseSetupCfg(std::string(setupCfgCap + 1, '\n')).error().code, ErrorCode::TooLarge);
        QVERIFY(parseSetupCfg("").has_value());
        QVERIFY(parseSetupCfg(std::string("[a]\n\0\xFF = 1\n", 11)).has_value());
    }
};

QTEST_GUILESS_MAIN(TestSetupCfg)
#include "tst_setupcfg.moc"
