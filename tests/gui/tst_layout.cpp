#include "app/gui/dialogs/aboutdialog.h"
#include "app/gui/dialogs/acceptancesdialog.h"
#include "app/gui/dialogs/acceptdialog.h"
#include "app/gui/dialogs/archivedialog.h"
#include "app/gui/dialogs/diagnosticsdialog.h"
#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/dialogs/handbookdialog.h"
#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/restoredialog.h"
#include "app/gui/dialogs/settingsdialog.h"
#include "app/gui/dialogs/shortcutsdialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/dialogs/trustlistdialog.h"
#include "app/gui/shots/sample.h"
#include "app/gui/widgets/rail.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QTranslator>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

/// Every text in a language that needs 40 % more room.
class LongerTexts final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || QLatin1String(context).startsWith(QLatin1Char('Q'))) // of Qt itself
            return {};
        static const QString more = QStringLiteral("wider than in English or Chinese ").repeated(20);
        return text + QLatin1Char(' ') + more.left((text.size() * 2 + 4) / 5).trimmed();
    }
};

bool isScrolledAway(const QWidget &widget)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (above->inherits("QAbstractScrollArea") && above != widget.window())
            return true;
    }
    return false;
}

/// Why the text of a widget that is shown cannot be read as a whole; empty: it can.
QString whyUnreadable(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *text = qobject_cast<const WrapText *>(&widget);
    const auto *box = qobject_cast<const QComboBox *>(&widget);
    const QString shown = label ? label->text()
        : button                ? button->text()
        : text                  ? text->toPlainText()
        : box                   ? box->currentText()
                                : QString();
    if (shown.isEmpty())
        return {};
    const QSize needed = label && label->wordWrap() ? QSize(0, label->heightForWidth(widget.width()))
        : text                                      ? QSize(0, int(text->document()->size().height()) * text->fontMetrics().lineSpacing())
        : button                                    ? button->minimumSizeHint().expandedTo(button->sizeHint())
                                                    : widget.sizeHint();
    if (widget.width() < needed.width() || widget.height() < needed.height())
        return QStringLiteral("%1x%2 of %3x%4").arg(widget.width()).arg(widget.height()).arg(needed.width()).arg(needed.height());
    const QRect seen = widget.visibleRegion().boundingRect();
    if (!isScrolledAway(widget) && (seen.width() < widget.width() || seen.height() < widget.height()))
        return QStringLiteral("%1x%2 seen of %3x%4").arg(seen.width()).arg(seen.height()).arg(widget.width()).arg(widget.height());
    return {};
}

QStringList clipped(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const QString why = whyUnreadable(*widget); !why.isEmpty()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const auto *text = qobject_cast<const WrapText *>(widget);
            found.append(QStringLiteral("%1 “%2”: %3")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                  (label        ? label->text()
                                       : button ? button->text()
                                       : text   ? text->toPlainText()
                                                : QString())
                                      .left(80),
                                  why));
        }
    }
    return found;
}

void settle()
{
    QTest::qWait(120); // layouts, columns, and what workers read
}

} // namespace

/// Texts that are longer than the English ones, and read from the right, find their room.
class TestLayout : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_place.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("truewheel-test"));
        QCoreApplication::setApplicationName(QStringLiteral("layout"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_place.path());
    }
    void cleanup()
    {
        QCoreApplication::removeTranslator(&m_longer);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyPageHasRoom_data() { languages(); }
    void everyPageHasRoom()
    {
        QFETCH(const bool, isLonger);
        QFETCH(const bool, isMirrored);
        speak(isLonger, isMirrored);
        Session session(sampleServices());
        MainWindow window(session);
        window.show();
        session.machine().start();
        session.look({"/home/ada/src/matlib"});
        QTRY_VERIFY(session.machine().state() == ScanState::Ready && session.lookState() == LookState::Ready);
        QStringList all;
        for (QAction *page : window.actions().pages()) {
            page->trigger();
            settle();
            for (QTableView *table : window.findChildren<QTableView *>()) {
                if (table->isVisible() && table->model()->rowCount() > 0)
                    table->selectRow(0);
            }
            settle();
            if (const QStringList found = clipped(window); !found.isEmpty())
                all.append(page->objectName() + QLatin1Char('\n') + found.join(QLatin1Char('\n')));
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.join(QLatin1Char('\n'))));
    }

    void everyDialogHasRoom_data() { languages(); }
    void everyDialogHasRoom()
    {
        QFETCH(const bool, isLonger);
        QFETCH(const bool, isMirrored);
        speak(isLonger, isMirrored);
        Session session(sampleServices());
        const Snapshot sample = sampleSnapshot();
        const CheckedLink &link = sample.editables.front();
        const Result<Plan> plan = session.services().planRepair(link, sample.environments.front());
        QVERIFY(plan);
        QSettings store;
        const Actions actions;
        std::vector<std::unique_ptr<QDialog>> dialogs;
        const auto add = [&dialogs](QDialog *dialog) { dialogs.emplace_back(dialog); };
        add(new TrustDialog({{*plan, true}}));
        add(new AcceptDialog({link}));
        add(new SyncDialog(session, {link.link.project, sample.environments.front(), {}}, true));
        add(new SyncDialog(session, {link.link.project, sample.environments.front(), {}, {"numpy"}}, false));
        add(new IndexDialog(session.services().planIndexes({}), {}));
        add(new AcceptancesDialog(session));
        add(new TrustListDialog(session));
        add(new ArchiveDialog(session, "/w/evil.whl"));
        add(new DiagnosticsDialog(session));
        add(new HandbookDialog(actions));
        add(new ShortcutsDialog(actions));
        add(new AboutDialog);
        add(new SettingsDialog(store));
        JobContext job;
        add(new RestoreDialog(session.environments().restorables(job).value()));
        add(new NoticeDialog(QStringLiteral("broken"), Tone::Broken, QObject::tr("A link is still broken after the sync"),
                             QObject::tr("uv takes such a link for installed.")));
        const auto addPlan = [&](const EnvironmentPreview &preview) {
            auto *dialog = new EnvironmentDialog(EnvironmentPlanWords::tr("Restore"), "/home/ada/src/matlib/.venv");
            dialog->showPreview(preview);
            add(dialog);
        };
        addPlan(EnvironmentPlanWords::preview(session.environments().planRemoval("/home/ada/lab/venv", RemovalMode::ToTrash, job).value()));
        addPlan(EnvironmentPlanWords::preview(session.environments().planRepair("/home/ada/lab/venv", job).value()));
        addPlan(EnvironmentPlanWords::preview(session.environments().planUpgrade("/home/ada/lab/venv", {"numpy"}, job).value()));
        QStringList all;
        for (const std::unique_ptr<QDialog> &dialog : dialogs) {
            dialog->show();
            settle();
            if (const QStringList found = clipped(*dialog); !found.isEmpty())
                all.append(QLatin1String(dialog->metaObject()->className()) + QLatin1Char('\n') + found.join(QLatin1Char('\n')));
            dialog->hide();
        }
        QVERIFY2(all.isEmpty(), qPrintable(all.join(QLatin1Char('\n'))));
    }

    void readFromTheRightTheRailIsOnTheRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Session session(sampleServices());
        MainWindow window(session);
        window.show();
        settle();
        auto *rail = window.findChild<Rail *>();
        QVERIFY(rail);
        QVERIFY(rail->mapTo(&window, QPoint()).x() > window.width() / 2);
    }

private:
    static void languages()
    {
        QTest::addColumn<bool>("isLonger");
        QTest::addColumn<bool>("isMirrored");
        QTest::newRow("as it is") << false << false;
        QTest::newRow("40 % longer") << true << false;
        QTest::newRow("40 % longer, from the right") << true << true;
    }
    void speak(bool isLonger, bool isMirrored)
    {
        if (isLonger)
            QCoreApplication::installTranslator(&m_longer);
        if (isMirrored)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }

    QTemporaryDir m_place;
    LongerTexts m_longer;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
