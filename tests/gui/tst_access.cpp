#include "app/gui/actions.h"
#include "app/gui/dialogs/aboutdialog.h"
#include "app/gui/dialogs/acceptancesdialog.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/diagnosticsdialog.h"
#include "app/gui/dialogs/handbookdialog.h"
#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/shortcutsdialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/menus.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/shots/samplediagnostics.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTranslator>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

bool hasText(const QAbstractButton &button)
{
    return !button.text().isEmpty() || !button.accessibleName().isEmpty();
}

/// What a screen reader and THREATS 7 ask of every widget of a window.
void checkWidgets(QWidget &root)
{
    for (const QLabel *label : root.findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QMenu")
            && !widget->inherits("QScrollBar");
        const bool isHiddenForNow = widget->testAttribute(Qt::WA_WState_ExplicitShowHide) && widget->isHidden();
        const bool isReached = widget->focusPolicy() != Qt::NoFocus && isOurs && !isHiddenForNow;
        const QWidget *around = widget->parentWidget();
        // The one around it has the name; a label speaks its text.
        const bool isPartOfOne = around->inherits("QLineEdit") || around->inherits("QComboBoxPrivateContainer");
        if (!isReached || isPartOfOne || widget->inherits("QLabel"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString who = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
        QVERIFY2(button ? hasText(*button) : !widget->accessibleName().isEmpty(), qPrintable(who));
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(spoken && spoken->role() != QAccessible::NoRole, qPrintable(who));
    }
}

} // namespace

/// What screen readers, the keyboard and THREATS 7 ask of the window and its dialogs.
class TestAccess : public QObject
{
    Q_OBJECT
private slots:
    void theMarkOfAMnemonicIsNoPartOfAButton()
    {
        Actions actions;
        actions.rebuild->setText(QStringLiteral("Re&build"));
        QCOMPARE(buttonText(*actions.rebuild), QStringLiteral("Rebuild"));
        QCOMPARE(actions.rebuild->iconText(), QStringLiteral("Rebuild"));
        actions.accept->setText(QStringLiteral("我知道(&K)…"));
        QCOMPARE(actions.accept->iconText(), QStringLiteral("我知道…"));
    }

    void everyWidgetHasAName()
    {
        SessionServices services = fakeServices();
        services.scan = finding({entryOf("/w/a", {linkOf("matlib", Verdict::Absent)}, {HealthProblem::BaseMissing})});
        Shown shown(services);
        shown.session.repairs().repair(planOf(linkOf("matlib", Verdict::Absent)), linkOf("matlib", Verdict::Absent));
        checkWidgets(shown.window);
        for (QAction *page : shown.window.actions().pages()) {
            page->trigger();
            QTest::qWait(50); // the rows and the details
            checkWidgets(shown.window);
        }
        const IndexQuestion nobody{std::make_shared<const IndexPlan>(), {}, "https://advisories.example"};
        IndexDialog index(nobody, {});
        SyncDialog sync(shown.session, {linkOf("matlib", Verdict::Absent).link.project, shown.session.snapshot()->environments.front(), {}},
                        true);
        TrustDialog trust({{planOf(linkOf("matlib", Verdict::Absent)), true}});
        NoticeDialog notice(QStringLiteral("suspect"), Tone::Suspect, QStringLiteral("Sentence"), QStringLiteral("Detail"));
        ShortcutsDialog shortcuts(shown.window.actions());
        AcceptDialog accept({linkOf("matlib", Verdict::Absent)});
        AcceptancesDialog acceptances(shown.session);
        for (QWidget *dialog : std::initializer_list<QWidget *>{&sync, &trust, &notice, &shortcuts, &accept, &acceptances, &index})
            checkWidgets(*dialog);
    }

    void everyWidgetOfTheHelpHasAName()
    {
        SessionServices services = fakeServices();
        services.archives = sampleArchives();
        services.diagnostics = sampleDiagnostics();
        Session session(services);
        const Actions actions;
        ArchiveDialog archive(session, "/w/evil.whl");
        DiagnosticsDialog diagnostics(session);
        HandbookDialog handbook(actions);
        AboutDialog about;
        QTest::qWait(50); // they read
        for (QWidget *dialog : std::initializer_list<QWidget *>{&archive, &diagnostics, &handbook, &about})
            checkWidgets(*dialog);
    }

    void enterPressesTheButtonThatHasTheFocusAndElseTheSafeOne()
    {
        for (const bool isChosen : {false, true}) {
            TrustDialog trust({{planOf(linkOf("matlib", Verdict::Absent)), true}});
            trust.show();
            QVERIFY(QTest::qWaitForWindowActive(&trust));
            for (QPushButton *button : trust.findChildren<QPushButton *>()) {
                if (isChosen && button->text() == QStringLiteral("Trust and run"))
                    button->setFocus();
            }
            QVERIFY(trust.focusWidget());
            QTest::keyClick(trust.focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(trust.isHidden());
            QCOMPARE(trust.result() == QDialog::Accepted, isChosen);
        }
    }

    void noTwoEntriesOfAMenuHaveOneMnemonic_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "fr", "es", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void noTwoEntriesOfAMenuHaveOneMnemonic()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/truewheel_") + language));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const Actions actions;
        QMenuBar bar;
        fillMenus(bar, actions);
        QStringList twice;
        std::vector<QWidget *> menus{&bar};
        for (size_t i = 0; i < menus.size(); ++i) {
            QHash<QString, QString> taken; // by key
            for (const QAction *entry : menus[i]->actions()) {
                const QString key = QKeySequence::mnemonic(entry->text()).toString();
                if (!key.isEmpty() && taken.contains(key))
                    twice.append(taken[key] + QStringLiteral(" / ") + entry->text());
                taken.insert(key, entry->text());
                if (entry->menu())
                    menus.push_back(entry->menu());
            }
        }
        QVERIFY(menus.size() > 6);
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QStringLiteral("; "))));
    }

    void everyActionHasAKeyOfItsOwnAndAMenuEntry()
    {
        Shown shown(fakeServices(), {});
        QSet<QAction *> inMenus;
        std::function<void(const QList<QAction *> &)> collect = [&](const QList<QAction *> &actions) {
            for (QAction *action : actions) {
                inMenus.insert(action);
                if (action->menu())
                    collect(action->menu()->actions());
            }
        };
        collect(shown.window.menuBar()->actions());
        QSet<QString> keys;
        for (QAction *action : shown.window.actions().all()) {
            const QString key = action->shortcut().toString();
            QVERIFY2(!key.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY2(inMenus.contains(action), qPrintable(action->text()));
            QVERIFY(!action->icon().isNull());
        }
    }

    void tabGoesThroughEverythingThatCanBePressedAndComesBack()
    {
        Shown shown(fakeServices());
        shown.session.repairs().repair(planOf(linkOf("matlib", Verdict::Absent)), linkOf("matlib", Verdict::Absent));
        QTest::qWait(50);
        shown.table()->setFocus();
        QSet<QWidget *> reached;
        QWidget *at = shown.table();
        for (int step = 0; step < 500 && !(step > 0 && at == shown.table()); ++step) {
            reached.insert(at);
            for (at = at->nextInFocusChain(); !(at->focusPolicy() & Qt::TabFocus) || !at->isVisible() || !at->isEnabled();)
                at = at->nextInFocusChain();
        }
        QVERIFY(at == shown.table());
        int buttons = 0;
        for (QAbstractButton *button : shown.window.findChildren<QAbstractButton *>()) {
            const bool isOurs = button->isVisible() && button->isEnabled() && !button->objectName().startsWith(QLatin1String("qt_"));
            if (!isOurs || button->parentWidget()->inherits("QLineEdit") || button->parentWidget()->inherits("QTableView"))
                continue;
            ++buttons;
            QVERIFY2(reached.contains(button), qPrintable(button->text() + button->accessibleName()));
        }
        QVERIFY(buttons >= 8); // tool bar and details
    }

    void textOfAStrangerIsNeverMarkup()
    {
        CheckedLink link = linkOf("<img src=/etc/passwd>\x1b[31m", Verdict::Absent);
        link.advice = "<b>bold</b> \xe2\x80\xae";
        link.expected.front().note = "<a href=x>\x07";
        Shown shown(lookingAt({link}));
        checkWidgets(shown.window);
        const QString details = shown.details();
        QVERIFY(details.contains(QStringLiteral("<img src=/etc/passwd>\\x1b[31m")));
        QVERIFY(details.contains(QStringLiteral("<b>bold</b> \\u202e")));
        QVERIFY(details.contains(QStringLiteral("<a href=x>\\x07")));
    }
};
QTEST_MAIN(TestAccess)
#include "tst_access.moc"
