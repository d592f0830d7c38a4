#include "app/cli/jsonwriter.h"
#include "app/cli/junitwriter.h"
#include "app/cli/sarifwriter.h"
#include "app/cli/textwriter.h"
#include "core/base/text.h"
#include "tests/cli/fakeworld.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace truewheel;
using namespace truewheel::cli;
using namespace truewheel::cli::test;

namespace {

Report reportWith(const CheckedLink &checked)
{
    Report report;
    report.command = "check";
    report.environments = 1;
    EditableReport editable;
    editable.checked = checked;
    if (checked.verdict == Verdict::Absent)
        editable.repair = OfferedRepair{rebuildPlan(checked), true};
    report.editables.push_back(editable);
    return report;
}

std::string textOf(const Report &report, TextOptions options = {})
{
    std::ostringstream out;
    writeText(report, options, out);
    return out.str();
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT
private slots:
    void documentHasTheKeysOfTheContract()
    {
        const QJsonObject document = toJson(reportWith(absentLink("matmix", "/src/matmix", "/src/matmix/.venv")));
        QCOMPARE(keysOf(document), (QStringList{"command", "complete", "editables", "schema", "unreadable"}));
        QCOMPARE(document["schema"].toString(), "truewheel/1");
        const QJsonObject editable = document["editables"][0].toObject();
        for (const char *key :
             {"name", "version", "project", "environment", "python", "backend", "verdict", "summary", "expected", "repair", "advice"})
            QVERIFY2(editable.contains(QLatin1String(key)), key);
        QVERIFY(editable["advice"].isNull());
        const QJsonObject expected = editable["expected"][0].toObject();
        for (const char *key : {"module", "path", "found", "kind", "optional", "state", "evidence"})
            QVERIFY2(expected.contains(QLatin1String(key)), key);
        QVERIFY(expected["found"].isNull());
        QCOMPARE(expected["state"].toString(), "absent");
        QCOMPARE(expected["kind"].toString(), "extension");
        const QJsonObject evidence = expected["evidence"][0].toObject();
        QCOMPARE(evidence["rule"].toString(), "config");
        QCOMPARE(evidence["source"].toString(), "/src/matmix/pyproject.toml");
        QCOMPARE(evidence["line"].toInt(), 12);
        const QJsonObject repair = editable["repair"].toObject();
        QCOMPARE(repair["action"].toString(), "rebuild");
        QCOMPARE(repair["argv"][0].toString(), "/usr/bin/uv");
        QCOMPARE(repair["cwd"].toString(), "/src/matmix");
        QCOMPARE(repair["unset"].toArray(), (QJsonArray{"UV_PYTHON", "UV_PROJECT*"}));
        QCOMPARE(repair["set"].toObject(), (QJsonObject{{"UV_LOCK_TIMEOUT", "600"}}));
        QCOMPARE(repair["needsTrust"].toBool(), true);
    }

    void nothingToRepairIsNull()
    {
        const QJsonObject editable = toJson(reportWith(intactLink("pure", "/src/pure", "/e")))["editables"][0].toObject();
        QVERIFY(editable.contains("repair") && editable["repair"].isNull());
        QVERIFY(editable.contains("advice") && editable["advice"].isNull());
        QCOMPARE(editable["expected"].toArray(), QJsonArray());
    }

    void bytesThatAreNotUtf8StandBesideTheirPath()
    {
        CheckedLink checked = absentLink("matmix", pathFromBytes("/src/mat\xffmix"), "/e");
        const QJsonObject document = toJson(reportWith(checked));
        const QJsonObject editable = document["editables"][0].toObject();
        QCOMPARE(editable["project"].toString(), QString::fromUtf8("/src/mat\xEF\xBF\xBDmix"));
        QCOMPARE(QByteArray::fromBase64(editable["projectBytes"].toString().toLatin1()), QByteArray("/src/mat\xffmix"));
        QVERIFY(!editable.contains("environmentBytes"));
        const QJsonObject expected = editable["expected"][0].toObject();
        QVERIFY(QByteArray::fromBase64(expected["pathBytes"].toString().toLatin1()).startsWith("/src/mat\xffmix/python/"));
        const QJsonObject repair = editable["repair"].toObject();
        QCOMPARE(QByteArray::fromBase64(repair["cwdBytes"].toString().toLatin1()), QByteArray("/src/mat\xffmix"));
        QCOMPARE(repair["argvBytes"].toArray().size(), repair["argv"].toArray().size());
        QCOMPARE(QByteArray::fromBase64(repair["argvBytes"][7].toString().toLatin1()), QByteArray("/src/mat\xffmix"));
    }

    void theSameBytesOfAnUnreadablePath()
    {
        const QJsonObject head = documentHead("check", false, {Error{ErrorCode::PermissionDenied, "/src/\xff", {}}});
        const QJsonObject row = head["unreadable"][0].toObject();
        QCOMPARE(row["reason"].toString(), "permission denied");
        QCOMPARE(row["pathBytes"].toString().toStdString(), toBase64("/src/\xff"));
        QCOMPARE(head["complete"].toBool(), false);
    }

    void aDiffShowsNoPasswordOfAnIndex()
    {
        EditableReport editable;
        editable.checked = intactLink("p", "/src/p", "/e");
        editable.explanation = Explanation();
        editable.explanation->lasting.push_back({"tool.uv.cache-keys", " url = \"https://user:canary@host/\"\n+[tool.uv]\n", "none"});
        Report report;
        report.editables.push_back(editable);
        QVERIFY(textOf(report).find("canary") == std::string::npos);
        QVERIFY(textOf(report).find("https://***@host/") != std::string::npos);
        QVERIFY(!QJsonDocument(toJson(report)).toJson().contains("canary"));
    }

    void textNamesFileRuleSourceAndCommand()
    {
        const std::string text = textOf(reportWith(absentLink("matmix", "/src/mat mix", "/src/mat mix/.venv")));
        QVERIFY(text.find("absent  matmix 0.1.0\n") == 0);
        QVERIFY(text.find("/src/mat mix/python/matmix/_native.cpython-311-x86_64-linux-gnu.so\n") != std::string::npos);
        QVERIFY(text.find("config  /src/mat mix/pyproject.toml:12  module-name = \"matmix._native\"\n") != std::string::npos);
        QVERIFY(text.find("truewheel fix '/src/mat mix'\n") != std::string::npos);
        QVERIFY(
            text.find(
                "cd '/src/mat mix' && env UV_LOCK_TIMEOUT=600 /usr/bin/uv pip install --no-deps --reinstall-package matmix -e '/src/mat mix'")
            != std::string::npos);
        QVERIFY(text.ends_with("1 editable link: 1 absent.\n"));
    }

    void intactLinksTakeOneLine()
    {
        QCOMPARE(textOf(reportWith(intactLink("pure", "/src/pure", "/e"))),
                 std::string("intact  pure 0.1.0  /src/pure  (/e, Python 3.11.7)\n1 editable link: 1 intact.\n"));
        QCOMPARE(textOf(reportWith(intactLink("pure", "/src/pure", "/e")), {{}, true, false}), std::string());
    }

    void withoutColorNoEscapeIsWritten()
    {
        QVERIFY(textOf(reportWith(absentLink("m", "/m", "/e"))).find('\x1b') == std::string::npos);
        QVERIFY(textOf(reportWith(absentLink("m", "/m", "/e")), {{true}, false, false}).find("\x1b[1;31mabsent\x1b[0m") == 0);
    }

    void strangersCannotMoveTheCursor()
    {
        CheckedLink checked = absentLink("evil\x1b[2Jname", "/src/\x1b]0;title\x07", "/e\nintact");
        checked.summary = "line\nbreak \xE2\x80\xAE reversed";
        checked.link.version = "1\r2";
        checked.python = "\x1b[31m3";
        checked.advice = "\x1b[5m";
        checked.expected[0].note = "\x1b[1m";
        checked.expected[0].evidence[0].detail = "\x1b[3m\xff";
        checked.unreadable.push_back(Error{ErrorCode::Io, "/\x1b[1A", "\x1b[K"});
        Report report = reportWith(checked);
        report.editables[0].advice = checked.advice;
        report.editables[0].fix = FixOutcome{Verdict::Absent, 0, "/log\x1b", "\x1b[8m", "\x1b[9m", false};
        Explanation explanation;
        explanation.because = {"\x1b[4m"};
        explanation.cacheEntry = "/cache/\x1b";
        explanation.lasting = {{"tool.uv.cache-keys", "+\x1b[7m\n", "\x1b[6m"}};
        report.editables[0].explanation = explanation;
        for (const bool verbose : {false, true}) {
            const std::string text = textOf(report, {{}, false, verbose});
            for (const char c : text)
                QVERIFY2(c == '\n' || static_cast<unsigned char>(c) >= 0x20, text.c_str());
            QVERIFY(text.find("\xE2\x80\xAE") == std::string::npos);
            QVERIFY(isValidUtf8(text));
        }
    }

    void noDocumentHoldsWhatATerminalObeys()
    {
        const std::string name = "e\x7F\xC2\x9B\xE2\x80\xAEl\xE2\x80\xA8\xEF\xBB\xBF\xF0\x9F\x90\x8D\xC3\xBC";
        for (const auto format : {QJsonDocument::Indented, QJsonDocument::Compact}) {
            std::ostringstream out;
            writeJson({{QStringLiteral("name"), jsonText(name)}}, out, format);
            const std::string text = out.str();
            QVERIFY2(text.find(R"(e\u007f\u009b\u202el\u2028\ufeff)"
                               "\xF0\x9F\x90\x8D\xC3\xBC")
                         != std::string::npos,
                     text.c_str());
            QCOMPARE(text.back(), '\n');
            QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(text)).object(),
                     (QJsonObject{{QStringLiteral("name"), jsonText(name)}}));
        }
    }

    void copiedCommandsCannotRunWhatTheyCarry()
    {
        CheckedLink checked = absentLink("--index-url=x", "/src/$(rm -rf ~)\n`id`'", "/e");
        const std::string text = textOf(reportWith(checked));
        QVERIFY(text.find(R"(truewheel fix $'/src/$(rm -rf ~)\x0a`id`\'')") != std::string::npos);
    }

    void junitCountsAndEscapes()
    {
        Report report = reportWith(absentLink("a<b>&\x1b", "/src/a", "/e"));
        EditableReport suspect;
        suspect.checked = linkWith(Verdict::Degraded, "slow", "/src/slow", "/e");
        report.editables.push_back(suspect);
        report.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/secret", {}});
        for (const bool strict : {false, true}) {
            std::ostringstream out;
            writeJUnit(report, strict, out);
            QXmlStreamReader xml(QByteArray::fromStdString(out.str()));
            int failures = 0;
            int errors = 0;
            while (!xml.atEnd()) {
                xml.readNext();
                failures += xml.isStartElement() && xml.name() == QLatin1String("failure");
                errors += xml.isStartElement() && xml.name() == QLatin1String("error");
                if (xml.isStartElement() && xml.name() == QLatin1String("testsuite"))
                    QCOMPARE(xml.attributes().value("failures").toInt(), strict ? 2 : 1);
            }
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
            QCOMPARE(failures, strict ? 2 : 1);
            QCOMPARE(errors, 1);
        }
    }

    void sarifLocatesEachFinding()
    {
        Report report = reportWith(absentLink("matmix", pathFromBytes("/src/mat \xff"), "/e"));
        EditableReport fine;
        fine.checked = intactLink("pure", "/src/pure", "/e");
        report.editables.push_back(fine);
        report.complete = false;
        report.unreadable.push_back(Error{ErrorCode::PermissionDenied, "/secret", {}});
        std::ostringstream out;
        writeSarif(report, out);
        const QJsonObject document = QJsonDocument::fromJson(QByteArray::fromStdString(out.str())).object();
        QCOMPARE(document["version"].toString(), "2.1.0");
        const QJsonObject run = document["runs"][0].toObject();
        QCOMPARE(run["results"].toArray().size(), 1);
        const QJsonObject result = run["results"][0].toObject();
        QCOMPARE(result["ruleId"].toString(), "absent");
        QCOMPARE(result["level"].toString(), "error");
        QCOMPARE(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].toString(),
                 "file:///src/mat%20%FF/python/matmix/_native.cpython-311-x86_64-linux-gnu.so");
        QCOMPARE(run["invocations"][0]["executionSuccessful"].toBool(), false);
        QCOMPARE(run["invocations"][0]["toolExecutionNotifications"].toArray().size(), 1);
    }

    void syncChangesAreOneLineEach()
    {
        std::ostringstream out;
        writeChanges({{"idna", "3.4", "3.20"}, {"hand", "1.0", std::nullopt}, {"new", std::nullopt, "2\x1b"}}, {}, out);
        QCOMPARE(out.str(), std::string("change  idna 3.4 -> 3.20\nremove  hand 1.0\ninstall new 2\\x1b\n"));
        const QJsonArray json = changesToJson({{"hand", "1.0", std::nullopt}});
        QVERIFY(json[0]["to"].isNull());
        QCOMPARE(json[0]["from"].toString(), "1.0");
    }
};
QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"
