#include "app/gui/actions.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dropflow.h"
#include "app/gui/pages/archivepane.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/text/archivewords.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeView>
#include <thread>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

ArchiveMember fileOf(const std::string &name)
{
    ArchiveMember member;
    member.name = name;
    member.size = 10;
    return member;
}

SessionServices withArchives()
{
    SessionServices services = fakeServices();
    services.archives = sampleArchives();
    return services;
}

QString factsOf(const ArchiveDialog &dialog)
{
    QStringList texts;
    for (const WrapText *text : dialog.findChild<ArchivePane *>()->findChildren<WrapText *>())
        texts.append(text->toPlainText());
    for (const QLabel *label : dialog.findChild<ArchivePane *>()->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

QModelIndex at(const ArchiveModel &model, const QStringList &path)
{
    QModelIndex index;
    for (const QString &name : path) {
        const QModelIndexList found = model.match(model.index(0, 0, index), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        if (found.isEmpty())
            return {};
        index = found.first();
    }
    return index;
}

} // namespace

/// The window's look inside of an archive.
class TestArchiveDialog : public QObject
{
    Q_OBJECT
private slots:
    void theModelIsATreeOfFoldersAndFiles()
    {
        auto archive = std::make_shared<Archive>();
        ArchiveMember folder = fileOf("b");
        folder.kind = MemberKind::Directory;
        archive->members = {fileOf("z.py"), fileOf("a/b/c.py"), folder, fileOf("b/x.py"), fileOf("a/<b>x"), fileOf("//odd//name")};
        archive->warnings = {{ArchiveFault::Duplicate, "a/b/c.py", {}}};
        archive->record = RecordCheck{};
        archive->record->findings = {{RecordFault::Missing, "a/gone.py", {}}};
        ArchiveModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(makeArchiveTree(archive));
        QCOMPARE(model.rowCount(), 4); // folders first: a, b, odd
        QCOMPARE(model.index(3, 0).data().toString(), QStringLiteral("z.py"));
        const QModelIndex deep = at(model, {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c.py")});
        QVERIFY(deep.isValid());
        QCOMPARE(deep.siblingAtColumn(int(ArchiveColumn::State)).data().toString(), ArchiveWords::word(ArchiveFault::Duplicate));
        QVERIFY(model.node(at(model, {QStringLiteral("a")})).severity == Severity::Broken);
        QVERIFY(model.node(at(model, {QStringLiteral("b")})).severity == Severity::Fine);
        QCOMPARE(model.firstTroubled(), deep);
        const QModelIndex gone = at(model, {QStringLiteral("a"), QStringLiteral("gone.py")});
        QVERIFY(gone.isValid() && model.node(gone).member < 0);
        const QModelIndex html = at(model, {QStringLiteral("a"), QStringLiteral("<b>x")});
        QVERIFY(html.isValid()); // as it is written
    }

    void aNameOfEndlessFoldersEndsInOneRow()
    {
        std::string name;
        for (int i = 0; i < 30'000; ++i)
            name += "a/";
        auto archive = std::make_shared<Archive>();
        archive->members = {fileOf(name + "x.py")};
        ArchiveModel model;
        model.setTree(makeArchiveTree(archive));
        int depth = 0;
        QModelIndex at = model.index(0, 0);
        for (; model.rowCount(at) > 0; at = model.index(0, 0, at))
            ++depth;
        QVERIFY(depth < 100);
        QCOMPARE(model.memberName(at), archive->members.front().name);
    }

    void anArchiveIsShownWithWhatItSaysAndWhomItFits()
    {
        Session session(withArchives());
        ArchiveDialog dialog(session, "/w/numpy.whl");
        QSignalSpy shown(&dialog, &ArchiveDialog::shown);
        dialog.show();
        QVERIFY(shown.count() > 0 || shown.wait());
        const QString facts = factsOf(dialog);
        for (const char *text :
             {"Nothing is wrong with it.", "Every file is as RECORD says", "does not fit: it is for another version", "numpy", "meson"})
            QVERIFY2(facts.contains(QLatin1String(text)), qPrintable(facts));
        QVERIFY(dialog.model().rowCount() > 0);
        QVERIFY(!dialog.model().firstTroubled().isValid());
    }

    void aHostileArchiveIsSaidToBeSoAndItsFilesAreNotRead()
    {
        Session session(withArchives());
        ArchiveDialog dialog(session, "/w/evil.whl");
        QSignalSpy shown(&dialog, &ArchiveDialog::shown);
        QSignalSpy previewed(&dialog, &ArchiveDialog::previewed);
        dialog.show();
        QVERIFY(shown.count() > 0 || shown.wait());
        QVERIFY(factsOf(dialog).contains(QStringLiteral("do not install it")));
        auto *tree = dialog.findChild<QTreeView *>();
        QVERIFY(tree->currentIndex().isValid()); // the first that something is wrong with
        tree->setCurrentIndex(
            at(dialog.model(),
               {QStringLiteral("numpy"), QStringLiteral(".."), QStringLiteral(".."), QStringLiteral(".."), QStringLiteral(".bashrc")}));
        QTRY_COMPARE(dialog.preview(), ArchiveWords::why({ErrorCode::Refused, {}, {}}));
    }

    void theTextOfAFileIsPlainAndItsControlCharactersAreShown()
    {
        Session session(withArchives());
        ArchiveDialog dialog(session, "/w/numpy.whl");
        QSignalSpy shown(&dialog, &ArchiveDialog::shown);
        dialog.show();
        QVERIFY(shown.count() > 0 || shown.wait());
        auto *tree = dialog.findChild<QTreeView *>();
        tree->setCurrentIndex(at(dialog.model(), {QStringLiteral("numpy"), QStringLiteral("linalg"), QStringLiteral("_linalg.py")}));
        QTRY_VERIFY(dialog.preview().contains(QStringLiteral("def norm(x, y):\n\treturn")));
        QVERIFY(dialog.preview().contains(QStringLiteral("\\x1b[31mred")));
        tree->setCurrentIndex(at(dialog.model(), {QStringLiteral("numpy.libs"), QStringLiteral("libscipy_openblas64_-99b71e71.so")}));
        QTRY_COMPARE(dialog.preview(), QStringLiteral("It is no text."));
    }

    void whatCannotBeReadIsASentence()
    {
        SessionServices services = fakeServices();
        services.archives.read = [](const Path &path, JobContext &) -> Result<Archive> {
            return failure(ErrorCode::Unsupported, pathBytes(path));
        };
        Session session(services);
        ArchiveDialog dialog(session, "/w/text.whl");
        QSignalSpy shown(&dialog, &ArchiveDialog::shown);
        dialog.show();
        QVERIFY(shown.count() > 0 || shown.wait());
        QVERIFY(factsOf(dialog).contains(QStringLiteral("It is no archive that can be looked into.")));
    }

    void closingTheDialogEndsTheReading()
    {
        std::atomic<bool> isCancelled = false;
        SessionServices services = fakeServices();
        services.archives.read = [&isCancelled](const Path &path, JobContext &job) -> Result<Archive> {
            while (!job.isCancelled())
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            isCancelled = true;
            return failure(ErrorCode::Cancelled, pathBytes(path));
        };
        Session session(services);
        {
            ArchiveDialog dialog(session, "/w/slow.whl");
            dialog.show();
            QTest::qWait(20);
            QVERIFY(!isCancelled);
        }
        QTRY_VERIFY(isCancelled);
    }

    void aDroppedWheelIsLookedInto()
    {
        SessionServices services = withArchives();
        services.describePath = [](const Path &path) { return PathUse{path, PathKind::Archive, {}}; };
        Shown shown(services, {});
        shown.window.drops().open({"/w/numpy.whl"});
        QTRY_VERIFY(qobject_cast<ArchiveDialog *>(shown.dialog()));
        QVERIFY(shown.session.lookedAt().empty()); // and no environment is looked for
    }

    void ofSeveralDroppedWheelsOneIsLookedIntoAndTheOthersAreNamed()
    {
        SessionServices services = withArchives();
        services.describePath = [](const Path &path) { return PathUse{path, PathKind::Archive, {}}; };
        Shown shown(services, {});
        shown.window.drops().open({"/w/numpy.whl", "/w/other.whl"});
        QTRY_VERIFY(shown.window.findChild<NoticeDialog *>());
        QCOMPARE(shown.window.findChildren<ArchiveDialog *>().size(), 1);
        QStringList texts;
        for (const WrapText *text : shown.window.findChild<NoticeDialog *>()->findChildren<WrapText *>())
            texts.append(text->toPlainText());
        QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("other.whl")));
    }

    void aCachedWheelIsLookedIntoByKey()
    {
        SessionServices services = withArchives();
        services.scan = finding({entryOf("/w/a")});
        services.scanCaches = [](JobContext &) -> Result<CacheScan> {
            CachedWheel wheel;
            wheel.name = "numpy";
            wheel.path = "/c/uv/numpy";
            wheel.content = "/c/uv/archive-v0/k";
            ScannedCache cache;
            cache.wheels = {wheel};
            return CacheScan{{cache}, {}};
        };
        Shown shown(services, {});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QVERIFY(!shown.window.actions().lookInside->isEnabled());
        shown.window.actions().page(QStringLiteral("caches"))->trigger();
        QTRY_VERIFY(shown.window.actions().lookInside->isEnabled());
        QTest::keyClick(&shown.window, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(qobject_cast<ArchiveDialog *>(shown.dialog()));
    }
};

QTEST_MAIN(TestArchiveDialog)
#include "tst_archivedialog.moc"
