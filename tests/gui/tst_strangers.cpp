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
#include "app/gui/pages/activitypage.h"
#include "app/gui/shots/samplearchive.h"
#include "app/gui/text/errors.h"
#include "app/gui/text/saidwords.h"
#include "core/settings/pathlist.h"
#include "core/settings/setting.h"
#include "tests/gui/poison.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextEdit>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

const QString shownEvil = QString::fromStdString(R"(<img src=/etc/passwd><b>&amp;\x1b[31m\x9b\u202e\u2066\ufeff\u2028)");
int found = 0; // of the texts that were looked at

/// Nobody is moved, hidden or turned round by it.
void checkText(const QString &text, const char *what)
{
    found += text.contains(shownEvil) ? 1 : 0;
    for (const QChar c : text) {
        const bool isLayout = c == u'\n' || c == u'\t';
        const bool isUnseen = c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::LineSeparator;
        QVERIFY2(isLayout || !isUnseen, (std::string(what) + ": " + text.left(300).toStdString()).c_str());
    }
}

/// A tool tip guesses at markup: what is markup in it is ours.
void checkToolTip(const QString &tip)
{
    checkText(tip, "tool tip");
    QVERIFY2(!Qt::mightBeRichText(tip) || (tip.startsWith(QLatin1String("<qt>")) && !tip.contains(QLatin1String("<img"))), qPrintable(tip));
}

void checkModel(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < std::min(model.rowCount(parent), 200); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::DisplayRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                checkText(index.data(role).toString(), "cell");
            checkToolTip(index.data(Qt::ToolTipRole).toString());
        }
        checkModel(model, model.index(row, 0, parent));
    }
}

void checkWidget(const QWidget &widget)
{
    for (const QString &text : {widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip()})
        checkText(text, widget.metaObject()->className());
    checkToolTip(widget.toolTip());
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        checkText(label->text(), "label");
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        checkText(button->text(), "button");
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        checkText(line->text() + line->placeholderText(), "line");
    } else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(&widget)) {
        checkText(plain->toPlainText(), "text");
    } else if (const auto *rich = qobject_cast<const QTextEdit *>(&widget)) {
        checkText(rich->toPlainText(), "text");
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        checkModel(*box->model());
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model()) {
        checkModel(*view->model());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            checkText(tabs->tabText(i), "tab");
    }
    for (const QAction *action : widget.actions()) {
        checkText(action->text(), "action");
        checkToolTip(action->toolTip());
    }
}

void checkWidgets(QWidget &root)
{
    checkWidget(root);
    for (const QWidget *widget : root.findChildren<QWidget *>())
        checkWidget(*widget);
}

/// A name of any length leaves the window a size that a screen has.
void checkWidth(const QWidget &window)
{
    QString widest;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && label->minimumSizeHint().width() > 600)
            widest += QLatin1String(label->parentWidget()->metaObject()->className()) + QLatin1Char(' ') + label->text().left(60);
    }
    QVERIFY2(window.minimumSizeHint().width() < 1100, qPrintable(QString::number(window.minimumSizeHint().width()) + widest));
}

template<typename T>
T poisoned(T value, size_t length = 0)
{
    Poison poison(evil(length));
    fields(poison, value);
    return value;
}

CacheScan evilCaches()
{
    ScannedCache cache;
    cache.cache.tool = "uv";
    cache.cache.path = "/c/uv";
    CachedWheel wheel;
    wheel.tool = "uv";
    wheel.name = "matlib";
    wheel.version = "1.0";
    wheel.tags = {"py3-none-any"};
    wheel.path = "/c/uv/wheels-v5/matlib";
    cache.wheels = {poisoned(wheel)};
    for (int kind = 0; kind <= int(StaleKind::Interrupted); ++kind) {
        StaleEntry stale;
        stale.tool = "uv";
        stale.kind = StaleKind(kind);
        stale.path = "/c/uv/x" + std::to_string(kind);
        stale.subject = "/w/project";
        cache.stale.push_back(poisoned(stale));
    }
    CacheScan scan;
    scan.caches = {cache};
    return scan;
}

SessionServices evilServices(size_t length)
{
    SessionServices services = fakeServices();
    CheckedLink link = linkOf("matlib", Verdict::Absent);
    link.advice = "Advice.";
    link.expected.front().note = "a note";
    link.unreadable = {Error{ErrorCode::PermissionDenied, "/w/project/x", "a detail"}};
    link.buildRequires = {"setuptools"};
    link = poisoned(link, length);
    std::vector<HealthProblem> problems;
    for (int problem = 0; problem <= int(HealthProblem::EndOfLife); ++problem)
        problems.push_back(HealthProblem(problem));
    const InventoryEntry entry = poisoned(entryOf("/w/env", {linkOf("matlib", Verdict::Absent)}, problems), length);
    services.look = [link](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return snapshotOf({link}); };
    services.scan = finding({entry});
    services.scanCaches = [](JobContext &) -> Result<CacheScan> { return evilCaches(); };
    services.isTrusted = [](const Path &, const Path &) -> Result<bool> { return false; };
    services.runPlan = [](const Plan &, const CheckedLink &, const RepairEvents &events, JobContext &) -> Result<RepairReport> {
        events.output(evil() + "\n");
        RepairReport report;
        report.reason = said("The build failed (status %1)", evil());
        return report;
    };
    services.journal = [](int) -> Result<std::vector<JournalRow>> {
        JournalRow row;
        row.action = "rebuild" + evil();
        row.package = "matlib" + evil();
        row.project = "/w/" + evil();
        row.environment = "/w/" + evil();
        row.argv = {"/usr/bin/uv", evil()};
        row.before = "absent" + evil();
        row.after = evil();
        row.outcome = evil();
        return std::vector<JournalRow>{row};
    };
    services.acceptances = []() -> Result<std::vector<Acceptance>> { return std::vector<Acceptance>{{evil(), evil(), {}, {}}}; };
    services.archives.read = [](const Path &path, JobContext &job) -> Result<Archive> {
        Result<Archive> archive = sampleArchives().read("/w/evil.whl", job);
        archive->path = path;
        archive->metadata->name += evil();
        archive->metadata->summary += evil();
        archive->wheel->generator += evil();
        for (ArchiveMember &member : archive->members)
            member.name += evil();
        for (ArchiveWarning &warning : archive->warnings) {
            warning.member += evil();
            warning.detail = said("its own header calls it %1", evil());
        }
        return archive;
    };
    services.archives.readMember = [](const Path &, const std::string &, JobContext &) -> Result<std::string> { return evil(); };
    return services;
}

} // namespace

/// THREATS 7: whatever strangers call their things, a window shows the letters and does nothing that they say.
class TestStrangers : public QObject
{
    Q_OBJECT
private slots:
    void noPageObeysAName_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("short") << 0;
        QTest::newRow("10,000 characters") << 10'000;
    }
    void noPageObeysAName()
    {
        QFETCH(const int, length);
        Shown shown(evilServices(size_t(length)));
        shown.session.machine().start();
        QTRY_VERIFY(shown.session.machine().state() == ScanState::Ready);
        const CheckedLink link = shown.session.snapshot()->editables.front();
        shown.session.repairs().repair(planOf(link), link);
        QTRY_COMPARE(shown.session.repairs().unfinished(), 0);
        for (QAction *page : shown.window.actions().pages()) {
            page->trigger();
            QTest::qWait(60); // the rows and the details
            for (QTableView *table : shown.window.findChildren<QTableView *>()) {
                if (table->isVisible() && table->model()->rowCount() > 0)
                    table->selectRow(0);
            }
            QTest::qWait(60);
            found = 0;
            checkWidgets(shown.window);
            QVERIFY2(found > 0, qPrintable(page->text()));
            checkWidth(shown.window);
        }
    }

    void noDialogObeysAName()
    {
        Shown shown(evilServices(0));
        const CheckedLink link = shown.session.snapshot()->editables.front();
        Plan plan = planOf(link);
        plan.installs = {evil()};
        IndexQuestion question{std::make_shared<const IndexPlan>(), {}, "https://advisories.example/" + evil()};
        TrustDialog trust({{plan, true}});
        AcceptDialog accept({link});
        SyncDialog sync(shown.session, {link.link.project, shown.session.snapshot()->environments.front(), {}}, true);
        IndexDialog index(question, {});
        AcceptancesDialog acceptances(shown.session);
        TrustListDialog trusted(shown.session);
        ArchiveDialog archive(shown.session, "/w/" + evil() + ".whl");
        QTest::qWait(100); // they read
        for (QDialog *dialog : std::initializer_list<QDialog *>{&trust, &accept, &sync, &acceptances, &archive}) {
            found = 0;
            checkWidgets(*dialog);
            QVERIFY2(found > 0, qPrintable(dialog->windowTitle()));
        }
        checkWidgets(index);
        checkWidgets(trusted);
    }

    void noDialogOfAnEnvironmentObeysAName()
    {
        Restorable gone;
        gone.removal.environment = "/w/" + evil();
        gone.saved.kind = evil();
        gone.saved.python = evil();
        gone.saved.packages.emplace_back();
        gone.saved.packages.back().name = evil();
        gone.saved.packages.back().version = evil();
        RestoreDialog restore({gone});
        RestorePlan back;
        back.from = gone;
        back.notes = {{MakeNoteCode::VersionUnknown, evil(), evil(), evil()}};
        back.builds = {"/w/" + evil()};
        EnvironmentRepairPlan repair;
        repair.before = poisoned(entryOf("/w/env", {}, {HealthProblem::Moved}));
        repair.saved = gone.saved;
        repair.plan.action = RepairAction::RepointEnvironment;
        repair.changes = {{"/w/env/bin/" + evil(), {}, evil(), evil()}};
        UpgradePlan upgrade;
        upgrade.environment.path = "/w/" + evil();
        upgrade.changes = {{evil(), evil(), evil()}, {evil(), evil(), {}}, {evil(), {}, evil()}};
        upgrade.plan.steps = {{said("Update %1", evil()), {{"/usr/bin/uv", evil()}, "/w/" + evil(), {}, {}}}};
        RemovalPlan removal;
        removal.saved = gone.saved;
        removal.manifest = std::make_shared<TreeManifest>();
        removal.strangers = {evil()};
        removal.inside = {"/w/" + evil()};
        std::vector<std::unique_ptr<EnvironmentDialog>> dialogs;
        for (const EnvironmentPreview &preview : {EnvironmentPlanWords::preview(back), EnvironmentPlanWords::preview(repair),
                                                  EnvironmentPlanWords::preview(upgrade), EnvironmentPlanWords::preview(removal)}) {
            dialogs.push_back(std::make_unique<EnvironmentDialog>(QStringLiteral("Title"), "/w/" + evil()));
            dialogs.back()->showPreview(preview);
        }
        dialogs.push_back(std::make_unique<EnvironmentDialog>(QStringLiteral("Title"), "/w/" + evil()));
        dialogs.back()->showError(Words::sentence(Error{ErrorCode::Refused, evil(), {}}), worded(said("%1 is not installed", evil())));
        found = 0;
        checkWidgets(restore);
        QVERIFY(found > 0);
        for (const auto &dialog : dialogs) {
            found = 0;
            checkWidgets(*dialog);
            QVERIFY2(found > 1, qPrintable(dialog->windowTitle()));
        }
    }

    void noDialogOfTheHelpAndTheSettingsObeysAName()
    {
        QTemporaryDir place;
        QSettings store(place.filePath(QStringLiteral("truewheel.conf")), QSettings::IniFormat);
        settings::scanRoots.write(store, encodedPaths({"/w/" + evil()})); // chosen in a dialog, and named by whoever
        SettingsDialog settings(store);
        SessionServices services = evilServices(0);
        services.diagnostics.collect = [](JobContext &) { return std::vector<DiagnosticFile>{{"logs/" + evil(), evil()}}; };
        Session session(services);
        DiagnosticsDialog diagnostics(session);
        Actions actions;
        actions.rebuildAll->setText(QStringLiteral("Rebuild all"));
        ShortcutsDialog shortcuts(actions);
        HandbookDialog handbook(actions);
        AboutDialog about;
        NoticeDialog notice(QStringLiteral("broken"), Tone::Broken, Words::sentence(Error{ErrorCode::Io, "/w/" + evil(), {}}),
                            Words::explained(Error{ErrorCode::ToolFailed, evil(), evil()}));
        QTest::qWait(100); // they read
        for (QDialog *dialog : std::initializer_list<QDialog *>{&settings, &diagnostics, &notice}) {
            found = 0;
            checkWidgets(*dialog);
            QVERIFY2(found > 0, dialog->metaObject()->className());
        }
        for (QDialog *dialog : std::initializer_list<QDialog *>{&shortcuts, &handbook, &about})
            checkWidgets(*dialog);
    }

    void noSentenceObeysAName()
    {
        for (int code = 0; code <= int(ErrorCode::Refused); ++code)
            checkText(Words::explained(Error{ErrorCode(code), "/w/" + evil(), said("%1 is not installed", evil())}), "error");
        QVERIFY(Words::explained(Error{ErrorCode::Io, "/w/x", evil()}).contains(shownEvil));
    }
};

QTEST_MAIN(TestStrangers)
#include "tst_strangers.moc"
