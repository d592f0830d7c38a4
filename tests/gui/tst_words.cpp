#include "app/gui/text/cachewords.h"
#include "app/gui/text/commands.h"
#include "app/gui/text/environmentplans.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/findings.h"
#include "app/gui/text/plaintext.h"
#include "tests/session/fakeservices.h"

#include <QTest>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

class TestWords : public QObject
{
    Q_OBJECT
private slots:
    void everyStateHasAWordAndASentence()
    {
        for (int v = 0; v <= int(Verdict::Intact); ++v) {
            QVERIFY(!Findings::word(Verdict(v)).isEmpty());
            QVERIFY(!Findings::meaning(Verdict(v)).isEmpty());
            const CheckedLink link = linkOf("matlib", Verdict(v));
            QVERIFY2(Findings::summary(link).contains(QStringLiteral("matlib")), qPrintable(Findings::summary(link)));
            QCOMPARE(Findings::problem(link).isEmpty(), Verdict(v) == Verdict::Intact);
        }
        for (int s = 0; s <= int(FileState::Unknown); ++s)
            QVERIFY(!Findings::word(FileState(s)).isEmpty());
        for (int r = 0; r <= int(Rule::Witness); ++r)
            QVERIFY(!Findings::source(Rule(r)).isEmpty());
    }

    void everyErrorHasASentenceThatNamesItsSubject()
    {
        for (int code = 0; code <= int(ErrorCode::Refused); ++code) {
            const QString sentence = Words::sentence(Error{ErrorCode(code), "/w/sub\x1bject", "detail"});
            QVERIFY(!sentence.isEmpty());
            if (ErrorCode(code) != ErrorCode::Cancelled)
                QVERIFY2(sentence.contains(QStringLiteral("/w/sub\\x1bject")), qPrintable(sentence));
        }
    }

    void theProblemNamesWhatIsMissing()
    {
        QCOMPARE(Findings::problem(linkOf("matlib", Verdict::Absent)), QStringLiteral("matlib._native is missing"));
    }

    void whatIsStaleAndWhatIsMadeAgainOtherwiseIsToldInTheWordsOfTheWindow()
    {
        for (int kind = 0; kind <= int(StaleKind::Interrupted); ++kind) {
            StaleEntry stale{"uv", StaleKind(kind), "/c/uv/x", {}, "/w/sub\x1bject", {}};
            stale.lastUse = Timestamp{1760000000, 0};
            const QString detail = CacheWords::detail(stale);
            QVERIFY(!detail.contains(QChar(0x1b)));
            if (stale.kind != StaleKind::UnusedWheel && !detail.isEmpty())
                QVERIFY2(detail.contains(QStringLiteral("/w/sub\\x1bject")), qPrintable(detail));
        }
        for (int code = 0; code <= int(MakeNoteCode::PartIsLeft); ++code) {
            const QString sentence = EnvironmentPlanWords::sentence({MakeNoteCode(code), "idna", "3.5", "3.6"});
            QVERIFY(!sentence.isEmpty() && !sentence.contains(QLatin1Char('%')));
        }
        QCOMPARE(EnvironmentPlanWords::sentence({MakeNoteCode::OtherVersion, "idna", "3.5", "3.6"}),
                 QStringLiteral("idna 3.5 becomes 3.6, as uv.lock says."));
    }

    void aDropSaysWhatItWillDoOrWhyNot()
    {
        QCOMPARE(Words::use({"/w/matlib", PathKind::Project, {}}), QStringLiteral("Check the editable links of the project “matlib”"));
        QCOMPARE(Words::use({"/w/matlib/pyproject.toml", PathKind::ProjectFile, {}}),
                 QStringLiteral("Check the editable links of the project “matlib”"));
        QVERIFY(Words::use({"/w/x.png", PathKind::Unusable, {}}).contains(QStringLiteral("not a project folder")));
        QVERIFY(Words::use({"/w/x", PathKind::Unusable, Error{ErrorCode::PermissionDenied, "/w/x", {}}})
                    .contains(QStringLiteral("may not be read")));
    }

    void aCopiedCommandRunsNothingThatANameCarries()
    {
        CheckedLink link = linkOf("a; rm -rf ~", Verdict::Absent, "/w/it's\n$(touch x)");
        Plan plan = planOf(link);
        plan.steps.front().command.set = {{"LANG", "C"}};
        const QString copied = copiedCommands(plan);
        QVERIFY(copied.startsWith(QStringLiteral("(cd -- $'")));
        QVERIFY(!copied.contains(QLatin1Char('\n')));
        QVERIFY(copied.contains(QStringLiteral("env -u UV_PYTHON LANG=C /usr/bin/uv pip install")));
        QVERIFY(!shownCommands(plan).contains(QLatin1Char('\n')));
    }

    void durationsAreClocks()
    {
        QCOMPARE(shownDuration(0), QStringLiteral("0:00"));
        QCOMPARE(shownDuration(7400), QStringLiteral("0:07"));
        QCOMPARE(shownDuration(754000), QStringLiteral("12:34"));
        QCOMPARE(shownDuration(3723000), QStringLiteral("1:02:03"));
    }
};
QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
