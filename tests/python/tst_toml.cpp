#include "core/python/cargotoml.h"
#include "core/python/tomldocument.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

class TestToml : public QObject
{
    Q_OBJECT
private slots:
    void findsValues()
    {
        const TomlValue root = parseToml("[tool.maturin]\nmodule-name = \"pkg._native\"\nfeatures = [\"a\", 1, \"b\"]\nstrip = true\n"
                                         "n = 7\n\"a.b\" = 'dotted'\nwhen = 2020-01-01\n",
                                         "x")
                                   .value();
        QCOMPARE(root.find("tool.maturin.module-name").string(), std::string("pkg._native"));
        QVERIFY(root.find("tool.maturin.strip").asBool() == std::optional(true));
        QVERIFY(root.find("tool.maturin.n").asInteger() == std::optional<int64_t>(7));
        QVERIFY((root.find("tool.maturin.features").strings() == std::vector<std::string>{"a", "b"}));
        QCOMPARE(root.find({"tool", "maturin", "a.b"}).string(), std::string("dotted"));
        QCOMPARE(root.find("tool.maturin.when").type(), TomlValue::Type::DateTime);
        QCOMPARE(root.find("tool.maturin.module-name").line(), 2);
        QCOMPARE(root.find("tool.maturin.n").line(), 5);
    }
    void answersNothingForWhatIsNotThere()
    {
        const TomlValue root = parseToml("a = 1\n", "x").value();
        QVERIFY(!root.find("b.c.d"));
        QVERIFY(!root.find("a.b"));
        QVERIFY(!root.find("a").asString());
        QVERIFY(!root.find("b").asBool());
        QCOMPARE(root.find("b").string("otherwise"), std::string("otherwise"));
        QVERIFY(root.find("b").children().empty());
        QCOMPARE(root.find("b").line(), 0);
    }
    void keepsTheOrderOfTheFile()
    {
        const TomlValue root = parseToml("zebra = 1\napple = 2\n[mango.x]\n[berry]\nb = 1\na = 2\n", "x").value();
        QByteArrayList keys;
        for (const TomlValue &child : root.children())
            keys.append(QByteArray::fromStdString(child.key()));
        QCOMPARE(keys.join(','), QByteArray("zebra,apple,mango,berry"));
        QCOMPARE(root.get("berry").children().at(0).key(), std::string("b"));
    }
    void readsArraysOfTables()
    {
        const TomlValue root = parseToml("[[tool.x]]\nname = 'a'\n\n[[tool.x]]\nname = 'b'\n", "x").value();
        QCOMPARE(root.find("tool.x").children().size(), size_t(2));
        QCOMPARE(root.find("tool.x").children()[1].get("name").string(), std::string("b"));
        QCOMPARE(root.find("tool.x").children()[1].get("name").line(), 5);
    }
    void refusesBrokenText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("detail");
        const auto repeated = [](const char *text, int times) { return QByteArray(text).repeated(times); };
        QTest::newRow("syntax") << QByteArray("a = 1\nb = \n") << int(ErrorCode::Malformed) << QByteArray("line 2: ");
        QTest::newRow("twice") << QByteArray("a = 1\na = 2\n") << int(ErrorCode::Malformed) << QByteArray("line 2: ");
        QTest::newRow("not UTF-8") << QByteArray("a = \"\xFF\"\n") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("nul") << QByteArray("a\0 = 1\n", 7) << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("header without key") << QByteArray("a = 1\n[\x12x]\n") << int(ErrorCode::Malformed)
                                            << QByteArray("line 2: a table header");
        QTest::newRow("letters outside ASCII") << QByteArray("a = 'ä' # ä\nb\xC9\x8F = 1\n") << int(ErrorCode::Malformed)
                                               << QByteArray("line 2: a character");
        QTest::newRow("value after a sign") << QByteArray("a = +[\"\xEF\xBB\xBD\n") << int(ErrorCode::Malformed)
                                            << QByteArray("line 1: a value");
        QTest::newRow("two strings") << QByteArray("a = 'b' \"c\"\n") << int(ErrorCode::Malformed) << QByteArray("line 1: a value");
        QTest::newRow("header of a bracket") << QByteArray("[[ }]]\n") << int(ErrorCode::Malformed) << QByteArray("line 1: a table header");
        QTest::newRow("header of nothing") << QByteArray("[ ]\n") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("brace in an array") << QByteArray("a = [}@") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("brace after a value") << QByteArray("a = [1,\n}]") << int(ErrorCode::Malformed) << QByteArray("line 2: ");
        QTest::newRow("value after a value") << QByteArray("a = 0 = \"\"\"\xef\xb3\xbf\"\"\"\n") << int(ErrorCode::Malformed)
                                             << QByteArray("line 1: ");
        QTest::newRow("pair in an array") << QByteArray("a = [[6=\"\xef\xbb\x9f\"]]\n") << int(ErrorCode::Malformed)
                                          << QByteArray("line 1: ");
        QTest::newRow("long key") << QByteArray("\"\"\"\"+\xef\xb3\xbf\"\"\" = 1\n") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("string in a number") << QByteArray("a = 5.\"\xd2\xac\"\n") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("open header") << QByteArray("[") << int(ErrorCode::Malformed) << QByteArray("line 1: ");
        QTest::newRow("cut off") << QByteArray("a = [1,\n2") << int(ErrorCode::Malformed) << QByteArray("line 2: ");
        QTest::newRow("deep arrays") << "a = " + repeated("[", 100'000) << int(ErrorCode::TooLarge) << QByteArray("line 1: nested");
        QTest::newRow("deep tables") << "a = " + repeated("{b=", 1000) << int(ErrorCode::TooLarge) << QByteArray("line 1: nested");
        QTest::newRow("deep keys") << "\n[" + repeated("a.", 100'000) + "a]" << int(ErrorCode::TooLarge) << QByteArray("line 2: nested");
        QTest::newRow("deep quoted keys") << repeated("\"a\" . ", 100) + "a = 1" << int(ErrorCode::TooLarge)
                                          << QByteArray("line 1: nested");
        QTest::newRow("huge") << QByteArray(4 * 1024 * 1024 + 1, '\n') << int(ErrorCode::TooLarge) << QByteArray();
    }
    void refusesBrokenText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        QFETCH(QByteArray, detail);
        const Result<TomlValue> root = parseToml(text.toStdString(), "here");
        QVERIFY(!root);
        QCOMPARE(int(root.error().code), code);
        QCOMPARE(root.error().subject, std::string("here"));
        QVERIFY2(root.error().detail.starts_with(detail.toStdString()), root.error().detail.c_str());
    }
    void countsNestingOutsideStringsAndComments()
    {
        const std::string deep(1000, '[');
        const std::string dots = [] {
            std::string text;
            for (int i = 0; i < 200; ++i)
                text += "a.";
            return text;
        }();
        QVERIFY(parseToml("# " + deep + dots + "\na = '" + deep + dots + "'\nb = \"" + deep + "\\\"" + dots + "\"\nc = '''\n" + deep
                              + "'\n'''\nd = \"\"\"" + dots + "\"\"\"\n",
                          "x")
                    .has_value());
    }
    void acceptsArraysThatLookLikeHeaders()
    {
        const TomlValue root = parseToml("a = [\n  [ { b = 1 } ],\n  [-1],\n]\n[ \"c d\" ]\n[[ e ]]\n", "x").value();
        QCOMPARE(root.get("a").children().size(), size_t(2));
        QVERIFY(root.get("c d").isTable());
        QVERIFY(root.get("e").isArray());
    }
    void acceptsLongStringsThatEndInQuotes()
    {
        const TomlValue root = parseToml("a = '''it's''''\nb = \"\"\"\"x\"\"\"\"\"\nc = \"\"\"\"\"\"\n", "x").value();
        QCOMPARE(root.get("a").string(), std::string("it's'"));
        QCOMPARE(root.get("b").string(), std::string("\"x\"\""));
        QCOMPARE(root.get("c").string("none"), std::string());
    }
    void acceptsCrlfAndMark() { QCOMPARE(parseToml("\xEF\xBB\xBF[a]\r\nb = 'c'\r\n", "x").value().find("a.b").string(), std::string("c")); }
    void passesFileErrorsOn()
    {
        test::MemoryFileSystem fs;
        fs.addOther("/pipe");
        QCOMPARE(readToml(fs, "/pipe").error().code, ErrorCode::NotRegular);
    }

    void readsCargoManifests()
    {
        const CargoFacts facts = cargoFacts(
            parseToml("[package]\nname = \"my-crate\"\n[lib]\nname = \"_native\"\ncrate-type = [\"cdylib\"]\n"
                      "[dependencies]\npyo3 = { version = \"0.22\", features = [\"extension-module\", \"abi3-py39\"] }\n"
                      "[[bin]]\nname = \"tool\"\n",
                      "x")
                .value());
        QCOMPARE(facts.packageName, std::string("my-crate"));
        QCOMPARE(facts.libraryName(), std::string("_native"));
        QCOMPARE(facts.libLine, 4);
        QVERIFY((facts.crateTypes == std::vector<std::string>{"cdylib"}));
        QVERIFY(facts.usesPyo3);
        QVERIFY(facts.abi3Minor == std::optional(9));
        QVERIFY((facts.binaries == std::vector<std::string>{"tool"}));
        QVERIFY(!facts.isWorkspace);
    }
    void namesTheLibraryAsCargoDoes()
    {
        QCOMPARE(cargoFacts(parseToml("[package]\nname = \"my-crate\"\n", "x").value()).libraryName(), std::string("my_crate"));
    }
    void followsFeaturesToTheLimitedApi_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("asked");
        QTest::addColumn<int>("minor"); // -1: not limited
        QTest::newRow("default") << QByteArray("[features]\ndefault=['x']\nx=['pyo3/abi3-py38']\n") << QByteArray() << 8;
        QTest::newRow("not asked") << QByteArray("[features]\nx=['pyo3/abi3-py38']\n") << QByteArray() << -1;
        QTest::newRow("asked") << QByteArray("[features]\nx=['pyo3/abi3-py38']\n") << QByteArray("x") << 8;
        QTest::newRow("asked directly") << QByteArray() << QByteArray("pyo3/abi3-py310") << 10;
        QTest::newRow("plain") << QByteArray("[dependencies]\npyo3={version='1',features=['abi3']}\n") << QByteArray() << 0;
        QTest::newRow("renamed") << QByteArray("[dependencies]\npy={package='pyo3',version='1',features=['abi3-py37']}\n") << QByteArray()
                                 << 7;
        QTest::newRow("other crate") << QByteArray("[dependencies]\nx={version='1',features=['abi3-py37']}\n") << QByteArray() << -1;
        QTest::newRow("target") << QByteArray("[target.'cfg(unix)'.dependencies]\npyo3={version='1',features=['abi3-py37']}\n")
                                << QByteArray() << 7;
        QTest::newRow("circle") << QByteArray("[features]\ndefault=['x']\nx=['y']\ny=['x']\n") << QByteArray() << -1;
    }
    void followsFeaturesToTheLimitedApi()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, asked);
        QFETCH(int, minor);
        const std::vector<std::string> features = asked.isEmpty() ? std::vector<std::string>() : std::vector{asked.toStdString()};
        QCOMPARE(cargoFacts(parseToml(text.toStdString(), "x").value(), features).abi3Minor.value_or(-1), minor);
    }
    // toml++ 3.3 asks of what follows such a line whether it is a blank in a way that is undefined for letters like these.
    void aLineThatEndsInABackslashMayBeFollowedByAnyLetter()
    {
        const auto value = [](const char *text) { return parseToml(text, "x").value().get("a").string(); };
        QCOMPARE(value("a = \"\"\"b \\\n   \xC3\xA9t\xC3\xA9\"\"\"\n"), std::string("b \xC3\xA9t\xC3\xA9"));
        QCOMPARE(value("a = \"\"\"\\\n\xEF\xBB\xAB\\\n\xF0\x9F\x90\x8D\"\"\"\n"), std::string("\xEF\xBB\xAB\xF0\x9F\x90\x8D"));
        QCOMPARE(parseToml("a = \"\"\"\\\n\xC3\xA9\"\"\"\nb = \"\\\xC3\xA9\"\n", "x").error().detail.find("line 3: "), size_t(0));
        QVERIFY(!parseToml("a = \"\"\"\\\n\xC3\"\"\"\n", "x"));
    }
    void findsTheWorkspace()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/w/Cargo.toml",
                   "[workspace]\nmembers = ['crates/*']\n[workspace.dependencies]\npyo3 = {version='1', features=['abi3-py38']}\n");
        fs.addFile("/w/crates/a/Cargo.toml", "[package]\nname='a'\n[dependencies]\npyo3 = {workspace = true}\n");
        QVERIFY(findCargoWorkspace(fs, "/w/crates/a").value() == std::optional<Path>("/w/Cargo.toml"));
        QVERIFY(!findCargoWorkspace(fs, "/elsewhere").value());
        QVERIFY(readCargoToml(fs, "/w/crates/a/Cargo.toml").value().pyo3FromWorkspace);
        QVERIFY(readCargoToml(fs, "/w/Cargo.toml").value().abi3Minor == std::optional(8));
        fs.fail("/w/crates/Cargo.toml", ErrorCode::PermissionDenied);
        QCOMPARE(findCargoWorkspace(fs, "/w/crates/a").error().code, ErrorCode::PermissionDenied);
    }
};

QTEST_GUILESS_MAIN(TestToml)
#include "tst_toml.moc"
