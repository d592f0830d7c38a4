#include "app/gui/actions.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/linkspage.h"
#include "tests/gui/realproject.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

constexpr int patience = 120000; // ms

QMap<QString, QString> changesOf(const SyncDialog &dialog)
{
    QMap<QString, QString> changes;
    const auto *tree = dialog.findChild<QTreeWidget *>();
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        changes.insert(tree->topLevelItem(i)->text(0), tree->topLevelItem(i)->text(1));
    return changes;
}

QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

template<typename Dialog>
Dialog *open(const QWidget &window)
{
    for (Dialog *dialog : window.findChildren<Dialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// Sync with the real uv and a real window, for an environment that has come away from its lock: `idna` was downgraded by hand,
/// `six` was added by hand, the extra `plot` (iniconfig) is held, the group `docs` (sniffio) is not, the extension is deleted.
class TestSyncButton : public QObject
{
    Q_OBJECT

    RealProject m_project;

    QByteArray installed() const
    {
        QByteArray list;
        const QString python = m_project.file(QStringLiteral(".venv/bin/python"));
        m_project.runUv({QStringLiteral("pip"), QStringLiteral("freeze"), QStringLiteral("--python"), python}, &list);
        return list;
    }

    static QMap<QString, QString> asHeld()
    {
        return {{QStringLiteral("six"), QStringLiteral("Removed")}, {QStringLiteral("idna"), QStringLiteral("Changed")}};
    }

    void theRebuildIsOffered(Session &session, MainWindow &window) const
    {
        // uv calls it done; looking again does not, and the rebuild is offered.
        QVERIFY(session.repairs().find(JobId{1})->state == JobState::NotVerified);
        NoticeDialog *offer = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((offer = open<NoticeDialog>(window)), patience);
        QVERIFY(window.page<LinksPage>().current()->verdict == Verdict::Absent);
        buttonOf(*offer, QStringLiteral("Rebuild"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(session.repairs().ids().size(), size_t(2), patience);
        QTRY_COMPARE_WITH_TIMEOUT(session.repairs().unfinished(), 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.page<LinksPage>().current()->verdict == Verdict::Intact, patience);
        QVERIFY(m_project.isImportable());
    }

private slots:
    void initTestCase()
    {
        if (RealProject::uv().isEmpty())
            QSKIP("TRUEWHEEL_UV names no uv");
        QVERIFY(m_project.write("dependencies = [\"idna>=3.4\"]\n\n[project.optional-dependencies]\nplot = [\"iniconfig\"]\n\n"
                                "[dependency-groups]\ndocs = [\"sniffio\"]\n"));
        QVERIFY(m_project.sync({QStringLiteral("--extra"), QStringLiteral("plot")}));
        QVERIFY(QFile::remove(m_project.built()));
        QVERIFY(m_project.runUv({QStringLiteral("pip"), QStringLiteral("install"), QStringLiteral("--python"),
                                 m_project.file(QStringLiteral(".venv/bin/python")), QStringLiteral("idna==3.4"), QStringLiteral("six")}));
    }

    void itShowsWhatItDoesAsksAndThenOffersTheRebuild()
    {
        Session session(
            nativeServices(EnvironmentVariables::ofProcess(), "/", [] { return Choices{.uv = RealProject::uv().toStdString()}; }));
        MainWindow window(session);
        window.show();
        window.actions().page(QStringLiteral("links"))->trigger();
        session.look({m_project.path()});
        QTRY_VERIFY_WITH_TIMEOUT(window.page<LinksPage>().current(), patience);
        const QByteArray before = installed();
        QVERIFY(before.contains("six==") && before.contains("idna==3.4\n"));

        // The preview lets uv run the environment's Python, so the word is asked for before it.
        window.actions().sync->trigger();
        TrustDialog *trust = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((trust = open<TrustDialog>(window)), patience);
        trust->accept();
        SyncDialog *dialog = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((dialog = open<SyncDialog>(window)), patience);
        QTRY_COMPARE_WITH_TIMEOUT(changesOf(*dialog), asHeld(), patience);

        // Cancel changes nothing.
        buttonOf(*dialog, QStringLiteral("Cancel"))->click();
        QTRY_VERIFY(!open<SyncDialog>(window));
        QTest::qWait(100);
        QVERIFY(session.repairs().ids().empty());
        QCOMPARE(installed(), before);

        // Again: the word is kept. What the environment holds is ticked; another tick is another preview.
        window.actions().sync->trigger();
        QTRY_VERIFY_WITH_TIMEOUT((dialog = open<SyncDialog>(window)), patience);
        QVERIFY(!open<TrustDialog>(window));
        QTRY_COMPARE_WITH_TIMEOUT(changesOf(*dialog), asHeld(), patience);
        const QList<QCheckBox *> boxes = dialog->findChildren<QCheckBox *>();
        QCOMPARE(boxes.size(), 2);
        QCOMPARE(boxes.at(0)->text(), QStringLiteral("Extra plot"));
        QVERIFY(boxes.at(0)->isChecked());
        QCOMPARE(boxes.at(1)->text(), QStringLiteral("Group docs"));
        QVERIFY(!boxes.at(1)->isChecked());
        boxes.at(1)->click();
        QVERIFY(!buttonOf(*dialog, QStringLiteral("Sync now"))->isEnabled()); // until the new preview is there
        QTRY_COMPARE_WITH_TIMEOUT(changesOf(*dialog).value(QStringLiteral("sniffio")), QStringLiteral("Installed"), patience);

        buttonOf(*dialog, QStringLiteral("Sync now"))->click();
        QTRY_VERIFY_WITH_TIMEOUT(!session.repairs().ids().empty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(session.repairs().unfinished(), 0, patience);
        const QByteArray after = installed();
        QVERIFY2(!after.contains("six==") && !after.contains("idna==3.4\n"), after.constData());
        QVERIFY2(after.contains("iniconfig==") && after.contains("sniffio=="), after.constData());
        theRebuildIsOffered(session, window);
        QCOMPARE(installed(), after); // the rebuild touched no other package
    }
};
QTEST_MAIN(TestSyncButton)
#include "tst_syncbutton.moc"
