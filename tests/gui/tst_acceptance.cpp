#include "app/gui/actions.h"
#include "app/gui/dialogs/acceptancesdialog.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/mainwindow.h"
#include "app/gui/models/linkmodel.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/widgets/basics.h"
#include "app/gui/widgets/messageview.h"
#include "tests/session/fakeservices.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTranslator>
#include <QTreeWidget>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

struct Shown {
    explicit Shown(SessionServices services)
        : session(std::move(services))
        , window(session)
    {
        window.actions().page(QStringLiteral("links"))->trigger();
        window.show();
        session.look({"/w"});
        [this] { QTRY_VERIFY(window.page<LinksPage>().current()); }();
    }
    QStringList packages() const
    {
        QStringList names;
        const QAbstractItemModel *model = window.page<LinksPage>().findChild<QTableView *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, int(LinkColumn::Package)).data().toString());
        return names;
    }
    bool says(const QString &words) const
    {
        for (const WrapText *text : window.findChild<DetailsPane *>()->findChildren<WrapText *>()) {
            if (text->toPlainText().contains(words))
                return true;
        }
        return false;
    }
    template<typename Dialog>
    Dialog *open() const
    {
        for (Dialog *dialog : window.findChildren<Dialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void accept(const QString &reason)
    {
        window.actions().accept->trigger();
        AcceptDialog *dialog = open<AcceptDialog>();
        QVERIFY(dialog);
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == QLatin1String("Reason"))
                edit->setText(reason);
        }
        dialog->accept();
    }

    Session session;
    MainWindow window;
};

SessionServices twoBroken(FakeAcceptances &acceptances)
{
    SessionServices services = fakeServices();
    services.look = [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
        return snapshotOf({linkOf("alpha", Verdict::Absent), linkOf("beta", Verdict::Absent), linkOf("fine", Verdict::Intact)});
    };
    acceptances.serve(services);
    return services;
}

Timestamp secondsFromNow(qint64 seconds)
{
    return {QDateTime::currentSecsSinceEpoch() + seconds, 0};
}

} // namespace

class TestAcceptance : public QObject
{
    Q_OBJECT
private slots:
    void anAcceptedLinkIsHiddenAndNotCounted()
    {
        FakeAcceptances acceptances;
        Shown shown(twoBroken(acceptances));
        QCOMPARE(buttonText(*shown.window.actions().rebuildAll), QStringLiteral("Rebuild all broken (2)"));
        QCOMPARE(shown.window.page<LinksPage>().current()->link.name, std::string("alpha"));
        shown.accept(QStringLiteral("<b>not</b> built here"));
        QTRY_COMPARE(shown.packages(), (QStringList{QStringLiteral("beta"), QStringLiteral("fine")}));
        QCOMPARE(buttonText(*shown.window.actions().rebuildAll), QStringLiteral("Rebuild all broken (1)"));
        QCOMPARE(shown.window.page<LinksPage>().brokenLinks().size(), size_t(1));

        QCOMPARE(acceptances.kept.size(), size_t(1));
        const Acceptance &kept = acceptances.kept.front();
        QCOMPARE(kept.finding, findingsOf(linkOf("alpha", Verdict::Absent)).front());
        QCOMPARE(kept.reason, std::string("<b>not</b> built here"));
        QVERIFY(kept.until && *kept.until > secondsFromNow(27 * 86400) && *kept.until < secondsFromNow(33 * 86400)); // a month
    }

    void itIsShownOnRequestWithItsReasonAndToldAgain()
    {
        FakeAcceptances acceptances;
        acceptances.kept = {{findingsOf(linkOf("alpha", Verdict::Absent)).front(), "not built here", secondsFromNow(86400), {}}};
        Shown shown(twoBroken(acceptances));
        QCOMPARE(shown.packages(), (QStringList{QStringLiteral("beta"), QStringLiteral("fine")}));
        QTest::keyClick(&shown.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(shown.packages().size(), 3);
        QCOMPARE(shown.window.page<LinksPage>().selectedLinks().size(), size_t(1)); // the held keys select nothing more and nothing less
        auto *table = shown.window.page<LinksPage>().findChild<QTableView *>();
        const QModelIndex alpha = table->model()->index(int(shown.packages().indexOf(QStringLiteral("alpha"))), 0);
        table->selectionModel()->setCurrentIndex(alpha, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QTRY_VERIFY(shown.says(QStringLiteral("not built here")));
        QCOMPARE(buttonText(*shown.window.actions().accept), QStringLiteral("Tell me again"));
        shown.window.actions().accept->trigger();
        QTRY_COMPARE(buttonText(*shown.window.actions().rebuildAll), QStringLiteral("Rebuild all broken (2)"));
        QVERIFY(acceptances.kept.empty());
        QCOMPARE(shown.window.page<LinksPage>().current()->link.name, std::string("alpha"));
        QCOMPARE(buttonText(*shown.window.actions().accept), QStringLiteral("I know…"));
    }

    void whatHasEndedIsToldAgain()
    {
        FakeAcceptances acceptances;
        acceptances.kept = {{findingsOf(linkOf("alpha", Verdict::Absent)).front(), "", secondsFromNow(-1), {}}};
        const Shown shown(twoBroken(acceptances));
        QCOMPARE(shown.packages().size(), 3);
    }

    void acceptancesThatCannotBeReadHideNothingAndAreSaid()
    {
        FakeAcceptances acceptances;
        SessionServices services = twoBroken(acceptances);
        services.acceptances = []() -> Result<std::vector<Acceptance>> { return failure(ErrorCode::Malformed, "/w/state.db"); };
        const Shown shown(services);
        QCOMPARE(shown.packages().size(), 3);
        bool isSaid = false;
        for (const WrapText *text : shown.window.findChildren<WrapText *>())
            isSaid |= text->isVisible() && text->toPlainText().contains(QStringLiteral("/w/state.db"));
        QVERIFY(isSaid);
    }

    void theListWithdrawsOneByOne()
    {
        FakeAcceptances acceptances;
        acceptances.kept = {{findingsOf(linkOf("alpha", Verdict::Absent)).front(), "because\x1b[31m", {}, secondsFromNow(0)},
                            {findingsOf(linkOf("beta", Verdict::Absent)).front(), "", secondsFromNow(86400), secondsFromNow(0)}};
        Shown shown(twoBroken(acceptances));
        QCOMPARE(shown.packages(), QStringList(QStringLiteral("fine")));
        shown.window.actions().acceptances->trigger();
        auto *dialog = shown.open<AcceptancesDialog>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QTreeWidget *>();
        QTRY_COMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("because\\x1b[31m"));
        QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("for ever"));
        list->clearSelection();
        list->setCurrentItem(list->topLevelItem(1));
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Tell me again"))
                button->click();
        }
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QTRY_COMPARE(shown.packages(), (QStringList{QStringLiteral("beta"), QStringLiteral("fine")}));
    }

    void whenEverythingIsAcceptedTheWindowSaysSo()
    {
        FakeAcceptances acceptances;
        SessionServices services = fakeServices();
        acceptances.serve(services);
        Shown shown(services);
        shown.accept({});
        auto *message = shown.window.page<LinksPage>().findChild<MessageView *>();
        QTRY_VERIFY(message->isVisible());
        QCOMPARE(message->nextStep(), QStringLiteral("1 link is hidden, because you accepted what is wrong with it."));
        shown.window.actions().showAccepted->trigger();
        QCOMPARE(shown.packages().size(), 1);
    }

    void aLookThatRunsAlreadyHonoursTheNewWord()
    {
        FakeAcceptances acceptances;
        SessionServices services = twoBroken(acceptances);
        Session session(services);
        session.look({"/w"});
        QTRY_VERIFY(session.current());
        session.rescan();
        session.accept({{findingsOf(linkOf("alpha", Verdict::Absent)).front(), "", {}, {}}});
        QTRY_VERIFY(session.lookState() == LookState::Ready && session.current()->isAccepted(0));
        QVERIFY(!session.current()->isAccepted(1));
    }

    void theSpanIsWhatThePersonChose()
    {
        AcceptDialog dialog({linkOf("alpha", Verdict::Absent)});
        auto *span = dialog.findChild<QComboBox *>();
        auto *day = dialog.findChild<QDateEdit *>();
        span->setCurrentIndex(span->findText(QStringLiteral("for ever")));
        QVERIFY(!dialog.acceptances().front().until);
        span->setCurrentIndex(span->findText(QStringLiteral("until the day")));
        QVERIFY(day->isEnabled());
        day->setDate(QDate::currentDate().addDays(3));
        // The day counts to its end.
        QCOMPARE(dialog.acceptances().front().until->seconds, QDate::currentDate().addDays(4).startOfDay().toSecsSinceEpoch());
    }
};

// English has a catalogue of plurals.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/truewheel_en.qm")))
        QApplication::installTranslator(&english);
    TestAcceptance test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_acceptance.moc"
