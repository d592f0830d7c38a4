#include "app/gui/actions.h"
#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/dialogs/updatedialog.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/text/packagewords.h"
#include "tests/gui/askedindex.h"

#include <QMenu>
#include <QPointer>
#include <QTemporaryDir>
#include <QTreeWidget>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

/// Environments that no lock holds, and whose own tool would update what it is asked for.
struct Planned {
    Asked asked;
    std::vector<std::string> names; ///< it was asked for
    std::atomic<int> upgraded = 0;

    Planned()
    {
        asked.services.syncChoices = [](const Path &project, const Environment &) -> Result<std::vector<SyncChoice>> {
            return failure(ErrorCode::NotFound, pathBytes(project / "uv.lock"));
        };
        asked.services.environments.planUpgrade = [this](const Path &path, const std::vector<std::string> &wanted,
                                                         JobContext &) -> Result<UpgradePlan> {
            names = wanted;
            UpgradePlan plan;
            plan.environment.path = path;
            plan.names = wanted;
            for (const std::string &name : wanted)
                plan.changes.push_back({name, "1", "2"});
            plan.plan.action = RepairAction::Upgrade;
            plan.plan.environment = path;
            return plan;
        };
        asked.services.environments.upgrade = [this](const UpgradePlan &, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
            ++upgraded;
            return EnvironmentReport{true, {}, {}, {}, 0.1, {}, {}};
        };
    }
};

struct ShownEnvironments {
    explicit ShownEnvironments(const SessionServices &services)
        : session(services)
        , window(session)
    {
        window.show();
        window.actions().page(QStringLiteral("environments"))->trigger();
        [&] { QTRY_VERIFY(session.machine().state() == ScanState::Ready && table()->model()->rowCount() == 3); }();
    }
    EnvironmentsPage &page() { return window.page<EnvironmentsPage>(); }
    QTableView *table() { return page().findChild<QTableView *>(); }
    UpdateDialog *update() { return window.findChild<UpdateDialog *>(); }
    QTreeWidget *list() { return update()->findChild<QTreeWidget *>(); }
    void choose(const std::string &path)
    {
        page().choose(path);
        QTRY_COMPARE(page().current()->environment.path, Path(path));
    }
    std::vector<AskedEnvironment> everything()
    {
        std::vector<AskedEnvironment> all;
        for (const auto &entry : session.machine().current()->environments)
            all.push_back(askedOf(*entry));
        return all;
    }

    Session session;
    MainWindow window;
};

} // namespace

/// How packages are brought up to date: shown first, by the tool that holds the environment, and not without the person's word.
class TestUpdates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("truewheel-test"));
        QCoreApplication::setApplicationName(QStringLiteral("updates"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    }
    void init() { QSettings().clear(); }

    void theCommandIsThatOfTheEnvironmentsOwnTool()
    {
        const auto table = sampleTable();
        const std::vector<std::string> jinja{"Jinja2"};
        const auto argv = [](const Plan &plan) { return plan.steps.front().command.argv; };
        Environment environment = table->environment(0).environment;
        const Plan locked = updateOf(jinja, environment, true);
        QCOMPARE(argv(locked), (std::vector<std::string>{"truewheel", "sync", ".", "--upgrade", "jinja2"}));
        QCOMPARE(locked.steps.front().command.directory, Path("/w/matlib"));
        QVERIFY(isOurs(locked));
        QCOMPARE(argv(updateOf(jinja, environment, false)),
                 (std::vector<std::string>{"truewheel", "env", "upgrade", "/w/matlib/.venv", "--package", "jinja2"}));
        QCOMPARE(argv(updateOf({"Jinja2", "numpy"}, environment, false)),
                 (std::vector<std::string>{"truewheel", "env", "upgrade", "/w/matlib/.venv", "--package", "jinja2", "--package", "numpy"}));
        environment.kind = "poetry";
        QCOMPARE(argv(updateOf(jinja, environment, false)), (std::vector<std::string>{"poetry", "update", "jinja2"}));
        QVERIFY(!isOurs(updateOf(jinja, environment, false)));
        environment.kind = "pipx";
        QCOMPARE(argv(updateOf(jinja, environment, false)), (std::vector<std::string>{"pipx", "upgrade", ".venv"}));
        QVERIFY(updateOf({"jinja2", "--index-url"}, environment, true).steps.empty());
        QVERIFY(updateOf({}, environment, true).steps.empty());
    }

    void anUpdateIsShownFirstAndGoesThroughTheToolThatHoldsTheEnvironment()
    {
        agree();
        Asked asked;
        std::vector<std::string> inLock;
        std::atomic<int> synced = 0;
        std::atomic<int> upgraded = 0;
        asked.services.syncChoices = [](const Path &project, const Environment &) -> Result<std::vector<SyncChoice>> {
            if (project.empty())
                return failure(ErrorCode::NotFound, {});
            return std::vector<SyncChoice>{};
        };
        asked.services.previewSync = [&](const SyncRequest &request, JobContext &) -> Result<SyncPreview> {
            inLock = request.upgrades;
            SyncPreview preview;
            preview.changes = {{"jinja2", "3.1.2", "3.1.6"}};
            preview.lockChanges = {"Update jinja2 v3.1.2 -> v3.1.6"};
            preview.plan.action = RepairAction::Sync;
            preview.plan.environment = request.environment.path;
            return preview;
        };
        asked.services.applySync = [&](const SyncPreview &, const SyncRequest &, const RepairEvents &,
                                       JobContext &) -> Result<RepairReport> {
            ++synced;
            return RepairReport{};
        };
        asked.services.environments.planUpgrade = [](const Path &path, const std::vector<std::string> &names,
                                                     JobContext &) -> Result<UpgradePlan> {
            UpgradePlan plan;
            plan.environment.path = path;
            plan.names = names;
            plan.changes = {{names.front(), "3.1.2", "3.1.6"}};
            plan.plan.action = RepairAction::Upgrade;
            plan.plan.environment = path;
            return plan;
        };
        asked.services.environments.upgrade = [&](const UpgradePlan &, const RepairEvents &, JobContext &) -> Result<EnvironmentReport> {
            ++upgraded;
            return EnvironmentReport{true, {}, {}, {}, 0.1, {}, {}};
        };
        ShownPackages shown(asked.services);
        QVERIFY(!shown.window.actions().updatePackage->isEnabled()); // nobody was asked
        shown.ask().trigger();
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Yanked")));
        shown.page().choose("jinja2==3.1.2");
        QTRY_VERIFY(shown.window.actions().updatePackage->isEnabled());
        QTRY_VERIFY(shown.details().contains(QStringLiteral("--upgrade jinja2")));

        const auto updateIn = [&](const QString &environment) {
            QTRY_COMPARE(shown.page().updatable().size(), size_t(2)); // which of them?
            shown.window.actions().updatePackage->trigger();
            const QPointer<QMenu> menu = shown.page().findChild<QMenu *>();
            QVERIFY(menu);
            QCOMPARE(menu->actions().size(), 2);
            for (QAction *entry : menu->actions()) {
                if (entry->text() == environment)
                    menu->setActiveAction(entry);
            }
            QTest::keyClick(menu, Qt::Key_Return);
            QTRY_VERIFY(!menu);
        };
        updateIn(QStringLiteral("matlib/.venv"));
        QTRY_VERIFY(shown.window.findChild<SyncDialog *>());
        auto *sync = shown.window.findChild<SyncDialog *>();
        QTRY_VERIFY(shown.texts(*sync).contains(QStringLiteral("Update jinja2 v3.1.2 -> v3.1.6")));
        QCOMPARE(inLock, std::vector<std::string>{"Jinja2"});
        QCOMPARE(synced.load(), 0);
        QTest::mouseClick(button(*sync, QStringLiteral("Update now")), Qt::LeftButton);
        QTRY_COMPARE(synced.load(), 1);
        QTRY_VERIFY(!shown.window.findChild<SyncDialog *>());
        QTRY_COMPARE(asked.online.load(), 2); // what is installed now is asked about
        QTRY_VERIFY(!shown.session.index().isAsking());

        QTRY_VERIFY(shown.window.actions().updatePackage->isEnabled());
        updateIn(QStringLiteral("data"));
        QTRY_VERIFY(shown.window.findChild<EnvironmentDialog *>());
        auto *upgrade = shown.window.findChild<EnvironmentDialog *>();
        QTRY_VERIFY(button(*upgrade, QStringLiteral("Update")));
        QCOMPARE(upgraded.load(), 0);
        QTest::mouseClick(button(*upgrade, QStringLiteral("Update")), Qt::LeftButton);
        QTRY_COMPARE(upgraded.load(), 1);
        QTRY_VERIFY(!shown.session.repairs().unfinished());
        const Job *job = shown.session.repairs().find(JobId{2});
        QVERIFY(job && job->state == JobState::Succeeded);
    }

    void anUpdateWithoutTheWordForTheEnvironmentAsksForIt()
    {
        agree();
        Asked asked;
        std::atomic<int> planned = 0;
        std::atomic<bool> isTrusted = false;
        asked.services.syncChoices = [](const Path &, const Environment &) -> Result<std::vector<SyncChoice>> {
            return failure(ErrorCode::NotFound, {});
        };
        asked.services.isTrusted = [&](const Path &, const Path &) -> Result<bool> { return isTrusted.load(); };
        asked.services.grantTrust = [&](const Path &project, const Path &environment) -> Result<void> {
            isTrusted = project == environment;
            return {};
        };
        asked.services.environments.planUpgrade = [&](const Path &, const std::vector<std::string> &, JobContext &) -> Result<UpgradePlan> {
            ++planned;
            return failure(ErrorCode::Unsupported, {}, "Its pip is too old to say what an update would change.");
        };
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Yanked")));
        shown.page().choose("attrs==21.1.0");
        QTRY_VERIFY(shown.window.actions().updatePackage->isEnabled());
        shown.window.actions().updatePackage->trigger();
        QTRY_VERIFY(shown.window.findChild<TrustDialog *>());
        QCOMPARE(planned.load(), 0);
        shown.window.findChild<TrustDialog *>()->accept();
        QTRY_VERIFY(shown.window.findChild<EnvironmentDialog *>());
        auto *dialog = shown.window.findChild<EnvironmentDialog *>();
        QTRY_VERIFY(shown.texts(*dialog).contains(QStringLiteral("too old")));
        QVERIFY(!button(*dialog, QStringLiteral("Update")));
    }

    void aWholeEnvironmentIsUpdatedByMouse()
    {
        agree();
        Planned planned;
        ShownEnvironments shown(planned.asked.services);
        shown.session.index().ask(questionOf(shown.everything()));
        QTRY_VERIFY(shown.session.index().current() && !shown.session.index().isAsking());
        shown.choose("/w/data");
        QTRY_VERIFY(button(shown.page(), QStringLiteral("Update…")));
        QTest::mouseClick(button(shown.page(), QStringLiteral("Update…")), Qt::LeftButton);
        QTRY_VERIFY(shown.update() && shown.list()->topLevelItemCount() == 2); // idna is the latest
        QVERIFY(ShownPackages::texts(*shown.update()).contains(QStringLiteral("2 package(s) have a newer version")));
        QVERIFY(ShownPackages::texts(*shown.update()).contains(QStringLiteral("--package jinja2 --package numpy")));
        QCOMPARE(shown.list()->topLevelItem(0)->text(2), QStringLiteral("3.1.6"));
        QCOMPARE(shown.list()->topLevelItem(0)->text(3), QStringLiteral("Vulnerable: critical"));

        QTest::mouseClick(button(*shown.update(), QStringLiteral("&None")), Qt::LeftButton);
        QVERIFY(shown.update()->chosen().empty());
        QVERIFY(!button(*shown.update(), QStringLiteral("Show what changes…"))->isEnabled());
        QTest::mouseClick(button(*shown.update(), QStringLiteral("&All")), Qt::LeftButton);
        QTest::mouseClick(button(*shown.update(), QStringLiteral("Show what changes…")), Qt::LeftButton);
        QTRY_VERIFY(shown.window.findChild<EnvironmentDialog *>());
        auto *preview = shown.window.findChild<EnvironmentDialog *>();
        QTRY_VERIFY(button(*preview, QStringLiteral("Update")));
        QCOMPARE(planned.names, (std::vector<std::string>{"jinja2", "numpy"}));
        QCOMPARE(preview->windowTitle(), QStringLiteral("Update 2 package(s)"));
        QCOMPARE(planned.upgraded.load(), 0);
        QTest::mouseClick(button(*preview, QStringLiteral("Update")), Qt::LeftButton);
        QTRY_COMPARE(planned.upgraded.load(), 1);
        QTRY_VERIFY(!shown.session.repairs().unfinished());
    }

    void aWholeEnvironmentIsUpdatedByKeyboard()
    {
        agree();
        Planned planned;
        ShownEnvironments shown(planned.asked.services);
        shown.choose("/w/data");
        QTRY_VERIFY(shown.window.actions().updatePackage->isEnabled());
        QTest::keyClick(shown.table(), Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(shown.update());
        QTRY_VERIFY(ShownPackages::texts(*shown.update()).contains(QStringLiteral("Nothing newer is known"))); // nobody was asked
        QCOMPARE(planned.asked.online.load(), 0);
        QTest::keyClick(button(*shown.update(), QStringLiteral("Ask the package inde&xes…")), Qt::Key_Space);
        QTRY_COMPARE(planned.asked.online.load(), 1);
        QTRY_COMPARE(shown.list()->topLevelItemCount(), 2);

        QTRY_VERIFY(button(*shown.update(), QStringLiteral("Ask the package inde&xes…"))->isEnabled());
        shown.list()->setFocus();
        shown.list()->setCurrentItem(shown.list()->topLevelItem(0));
        QTest::keyClick(shown.list(), Qt::Key_Space); // not this one
        QCOMPARE(shown.update()->chosen(), std::vector<std::string>{"numpy"});
        shown.session.index().ask(questionOf(shown.everything()));
        QTRY_COMPARE(planned.asked.online.load(), 2);
        QTRY_VERIFY(!shown.session.index().isAsking());
        QTest::qWait(50);
        QCOMPARE(shown.update()->chosen(), std::vector<std::string>{"numpy"}); // and it stays unticked
        QTest::keyClick(button(*shown.update(), QStringLiteral("Show what changes…")), Qt::Key_Return);
        QTRY_VERIFY(shown.window.findChild<EnvironmentDialog *>());
        QTRY_COMPARE(planned.names, std::vector<std::string>{"numpy"});
        QCOMPARE(planned.upgraded.load(), 0);
    }

    void whatALockHoldsIsUpdatedThroughTheLock()
    {
        agree();
        Planned planned;
        std::vector<std::string> inLock;
        planned.asked.services.syncChoices = [](const Path &project, const Environment &) -> Result<std::vector<SyncChoice>> {
            if (project == Path("/w/matlib"))
                return std::vector<SyncChoice>{};
            return failure(ErrorCode::NotFound, pathBytes(project / "uv.lock"));
        };
        planned.asked.services.previewSync = [&](const SyncRequest &request, JobContext &) -> Result<SyncPreview> {
            inLock = request.upgrades;
            return SyncPreview{};
        };
        ShownEnvironments shown(planned.asked.services);
        shown.session.index().ask(questionOf(shown.everything()));
        QTRY_VERIFY(shown.session.index().current() && !shown.session.index().isAsking());
        shown.choose("/w/matlib/.venv");
        shown.window.actions().updatePackage->trigger();
        QTRY_VERIFY(shown.update() && shown.list()->topLevelItemCount() == 2);
        QVERIFY(ShownPackages::texts(*shown.update()).contains(QStringLiteral("truewheel sync . --upgrade jinja2 --upgrade numpy")));
        shown.update()->accept();
        QTRY_VERIFY(shown.window.findChild<SyncDialog *>());
        QTRY_COMPARE(inLock, (std::vector<std::string>{"Jinja2", "numpy"}));
    }

    void ofAnotherToolItSaysTheCommand()
    {
        agree();
        Environment environment;
        environment.path = "/w/data";
        environment.kind = "pipx";
        UpdateDialog dialog(environment, false);
        dialog.show();
        dialog.showPackages(sampleTable());
        QVERIFY(!dialog.chosen().empty());
        QVERIFY(ShownPackages::texts(dialog).contains(QStringLiteral("pipx upgrade data")));
        QVERIFY(!button(dialog, QStringLiteral("Show what changes…"))->isVisible());
    }

private:
    QTemporaryDir m_directory;
};

QTEST_MAIN(TestUpdates)
#include "tst_updates.moc"
