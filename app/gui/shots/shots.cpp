#include "app/gui/shots/shots.h"

#include "app/gui/actions.h"
#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/dropflow.h"
#include "app/gui/mainwindow.h"
#include "app/gui/pages/activitypage.h"
#include "app/gui/pages/detailspane.h"
#include "app/gui/pages/journalpane.h"
#include "app/gui/pages/linkspage.h"
#include "app/gui/reclaimflow.h"
#include "app/gui/searchpopup.h"
#include "app/gui/shots/dialogshots.h"
#include "app/gui/shots/sample.h"
#include "app/gui/text/errors.h"
#include "app/gui/widgets/dropoverlay.h"
#include "core/settings/setting.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTableView>
#include <QThread>
#include <cstdio>

namespace truewheel::gui {

namespace {

Result<Inventory> refused(const InventorySink &, JobContext &)
{
    return failure(ErrorCode::PermissionDenied, "/home/ada", "EACCES");
}

Result<Inventory> endless(const InventorySink &, JobContext &job)
{
    while (!job.isCancelled())
        QThread::msleep(5);
    return Inventory{};
}

class Shots : public Camera
{
public:
    Shots(const Path &directory, std::vector<Path> paths, QString language, SessionServices services)
        : Camera(directory, std::move(language))
        , m_paths(std::move(paths))
        , m_services(std::move(services))
    {
    }

    void take(Theme theme)
    {
        setTheme(theme);
        overview();
        activity();
        search();
        mirrored();
        links();
        environments();
        environmentActions();
        caches();
        packages();
        states();
        shootDialogs(*this);
        jobs();
    }

private:
    static bool isReady(const Session &session) { return session.lookState() != LookState::Looking; }

    void show(MainWindow &window, Session &session)
    {
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("links"))->trigger();
        session.look(m_paths);
        waitUntil([&] { return isReady(session); });
    }

    void links()
    {
        Session session(m_services);
        MainWindow window(session);
        show(window, session);
        save(window, "links");
        auto *filter = window.page<LinksPage>().findChild<QLineEdit *>();
        filter->setText(QStringLiteral("state:broken env:.venv"));
        save(window, "links-filtered");
        filter->setText(QStringLiteral("no such thing"));
        save(window, "links-filtered-empty");
        filter->clear();
        window.drops().overlay().showUse({Words::use(m_services.describePath(m_paths.front()))}, true);
        save(window, "drop");
        window.drops().overlay().showUse({Words::use({"/home/ada/holiday.png", PathKind::Unusable, {}})}, false);
        save(window, "drop-refused");
    }

    /// A page of the machine in one state; `filter` and `rows` say what is in the picture. Narrow: as on half of a small screen.
    void machine(const char *name, const SessionServices &services, const QString &filter = {}, bool isStuck = false,
                 const char *page = "environments", bool isNarrow = false)
    {
        Session session(services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QLatin1String(page))->trigger();
        const auto isOver = [&] { return session.machine().state() == ScanState::Ready || session.machine().state() == ScanState::Failed; };
        waitUntil([&] { return isStuck || isOver(); });
        window.page().setFilter(filter);
        if (isNarrow)
            window.resize(window.minimumSizeHint().width(), 700);
        save(window, name);
        if (!isStuck && !isNarrow && window.actions().showMap->isEnabled() && filter.isEmpty()) {
            window.actions().showMap->trigger();
            save(window, (std::string(name) + "-map").c_str());
        }
    }

    void overview()
    {
        SessionServices services = m_services;
        machine("overview", services, {}, false, "overview");
        const auto isCalm = [](InventoryEntry &entry) {
            std::erase_if(entry.editables, [](const CheckedLink &link) { return link.verdict != Verdict::Intact; });
            std::erase_if(entry.health, [](const HealthFinding &) { return true; });
            entry.unreadable.clear();
        };
        services.scan = [scan = m_services.scan, isCalm](const InventorySink &, JobContext &job) -> Result<Inventory> {
            Result<Inventory> inventory = scan([](const InventoryEntry &) {}, job);
            if (inventory)
                std::for_each(inventory->entries.begin(), inventory->entries.end(), isCalm);
            return inventory;
        };
        machine("overview-calm", services, {}, false, "overview");
        for (const char *page : {"overview", "environments", "caches", "packages"})
            machine((std::string(page) + "-narrow").c_str(), m_services, {}, false, page, true);
        services.scan = [](const InventorySink &, JobContext &) -> Result<Inventory> { return Inventory{}; };
        machine("overview-empty", services, {}, false, "overview");
        services.scan = refused;
        machine("overview-error", services, {}, false, "overview");
        services.scan = endless;
        machine("overview-first", services, {}, true, "overview");
    }

    void activity()
    {
        SessionServices services = m_services;
        machine("activity-empty", services, {}, false, "activity");
        services.runPlan = sampleServices().runPlan;
        Session session(services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("activity"))->trigger();
        waitUntil([&] { return session.machine().state() == ScanState::Ready && session.machineLook().current(); });
        runSomeJobs(session);
        save(window, "activity");
        window.page<ActivityPage>().showJournal();
        save(window, "journal");
        QMenu columns;
        columns.addActions(window.page<ActivityPage>().journal().table().horizontalHeader()->actions());
        shoot(columns, "journal-columns");
    }

    void search()
    {
        Session session(m_services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        waitUntil([&] { return session.machine().state() == ScanState::Ready; });
        auto *popup = window.findChild<SearchPopup *>();
        popup->open();
        popup->findChild<QLineEdit *>()->setText(QStringLiteral("matlib"));
        waitUntil([&] { return !popup->hits().empty(); });
        save(*popup, "search");
    }

    /// Right to left, as Arabic and Hebrew have it.
    void mirrored()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        machine("overview-mirrored", m_services, {}, false, "overview");
        machine("environments-mirrored", m_services);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void environments()
    {
        SessionServices services = m_services;
        machine("environments", services);
        machine("environments-filtered", services, QStringLiteral("state:broken size:>100M"));
        services.scan = [](const InventorySink &, JobContext &) -> Result<Inventory> { return Inventory{}; };
        machine("environments-empty", services);
        services.scan = refused;
        machine("environments-error", services);
        services.scan = endless;
        machine("environments-looking", services, {}, true);
    }

    /// Removing, restoring and repairing: what each shows before it does anything, and what it offers afterwards.
    void environmentActions()
    {
        const SessionServices services = m_services;
        Session session(services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("environments"))->trigger();
        waitUntil([&] { return session.machine().state() == ScanState::Ready && window.actions().removeEnvironment->isEnabled(); });
        const auto shoot = [&](QAction &action, const char *name, bool takes) {
            action.trigger();
            waitUntil([&] { return openDialog() != nullptr; });
            save(*openDialog(), name);
            takes ? openDialog()->accept() : openDialog()->reject();
            waitUntil([&] { return openDialog() == nullptr; });
        };
        shoot(*window.actions().repairEnvironment, "environment-repair", false);
        shoot(*window.actions().restoreEnvironment, "environment-restore", false);
        shoot(*window.actions().updatePackage, "environment-update", false);
        shoot(*window.actions().removeEnvironment, "environment-remove", true);
        waitUntil([&] { return session.repairs().unfinished() == 0 && session.machine().state() == ScanState::Ready; });
        save(window, "environment-removed");
    }

    void caches()
    {
        SessionServices services = m_services;
        machine("caches", services, {}, false, "caches");
        reclaim();
        services.scanCaches = [](JobContext &) -> Result<CacheScan> { return CacheScan{}; };
        machine("caches-empty", services, {}, false, "caches");
    }

    /// Of the package that is shown: whether it is genuine, the word for an environment, and what an update changes.
    void updates(Session &session, MainWindow &window)
    {
        window.actions().checkGenuine->trigger();
        waitUntil([&] { return openDialog() != nullptr; });
        openDialog()->accept();
        waitUntil([&] { return openDialog() == nullptr; });
        save(window, "packages-genuine");
        settings::indexAgreed.write(*std::make_unique<QSettings>(), false); // for the question of the next picture
        Plan plan;
        plan.action = RepairAction::Upgrade;
        plan.package = "urllib3";
        plan.project = plan.environment = "/home/ada/.venvs/data";
        TrustDialog trust({{plan, true}});
        trust.show();
        save(trust, "trust-environment");
        EnvironmentDialog update(QStringLiteral("Update urllib3"), plan.environment);
        JobContext job;
        if (const Result<UpgradePlan> made = session.environments().planUpgrade(plan.environment, {"urllib3"}, job))
            update.showPreview(EnvironmentPlanWords::preview(*made));
        update.show();
        save(update, "packages-update");
    }

    /// Before anybody was asked, the question, and the answer.
    void packages()
    {
        SessionServices services = m_services;
        services.askIndexes = [](const IndexQuestion &, const IndexWish &, JobContext &) -> Result<IndexReport> { return IndexReport{}; };
        machine("packages-not-asked", services, {}, false, "packages");
        machine("packages-filtered", m_services, QStringLiteral("vuln:high"), false, "packages");
        Session session(m_services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("packages"))->trigger();
        waitUntil([&] { return session.machine().state() == ScanState::Ready && session.index().current(); });
        window.page().choose("urllib3==1.8.0");
        save(window, "packages");
        updates(session, window);
        window.actions().askIndexes->trigger();
        waitUntil([&] { return openDialog() != nullptr; });
        save(*openDialog(), "packages-question");
        openDialog()->reject();
        IndexDialog newcomer(session.index().question(session.machine().current()).result(), {"https://advisories.example.org:443"});
        newcomer.show();
        save(newcomer, "packages-question-new");
        window.actions().page(QStringLiteral("overview"))->trigger();
        save(window, "overview-packages");
    }

    /// The basket with a selection, and a proposal with its commands.
    void reclaim()
    {
        Session session(m_services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("caches"))->trigger();
        waitUntil([&] { return session.machine().state() == ScanState::Ready; });
        std::vector<Path> paths;
        for (const ScannedCache &cache : session.machine().current()->caches->caches) {
            for (size_t i = 0; i < cache.wheels.size() && i < 4; ++i)
                paths.push_back(cache.wheels[i].path);
        }
        window.reclaims().add(paths);
        save(window, "reclaim");
        window.reclaims().propose(quint64(2) << 30);
        waitForRest();
        for (QPushButton *button : window.reclaims().panel().findChildren<QPushButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
        save(window, "reclaim-proposal");
    }

    void state(const char *page, const std::function<Result<Snapshot>(const SnapshotRequest &, JobContext &)> &look, bool isStuck = false)
    {
        SessionServices services = m_services;
        services.look = look;
        Session session(services);
        MainWindow window(session);
        window.setTheme(theme());
        window.show();
        window.actions().page(QStringLiteral("links"))->trigger();
        if (look)
            session.look(m_paths);
        waitUntil([&] { return isStuck || isReady(session); });
        save(window, page);
    }

    void states()
    {
        state("no-environment", [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> { return Snapshot{}; });
        state("no-links", [](const SnapshotRequest &, JobContext &) -> Result<Snapshot> {
            Snapshot snapshot = sampleSnapshot();
            snapshot.editables.clear();
            return snapshot;
        });
        state("error", [](const SnapshotRequest &request, JobContext &) -> Result<Snapshot> {
            return failure(ErrorCode::NotFound, pathBytes(request.paths.front()));
        });
        state(
            "looking",
            [](const SnapshotRequest &, JobContext &job) -> Result<Snapshot> {
                job.progress(3, 8);
                while (!job.isCancelled())
                    QThread::msleep(5);
                return failure(ErrorCode::Cancelled, "");
            },
            true);
    }

    void jobs()
    {
        SessionServices services = m_services;
        services.runPlan = sampleServices().runPlan;
        Session session(services);
        MainWindow window(session);
        show(window, session);
        runSomeJobs(session);
        save(window, "jobs");
        for (const CheckedLink &link : session.current()->snapshot.editables) {
            if (link.link.name == session.repairs().find(JobId{1})->plan.package)
                window.showLink(link);
        }
        waitForRest();
        QTabBar *tabs = window.findChild<DetailsPane *>()->tabs();
        tabs->setCurrentIndex(tabs->count() - 1);
        save(window, "details-log");
    }

    static void runSomeJobs(Session &session)
    {
        const auto look = session.current();
        int jobs = 0;
        for (size_t i = 0; look && i < look->plans.size() && jobs < 2; ++i) {
            if (!look->plans[i] || !*look->plans[i])
                continue;
            session.repairs().repair(**look->plans[i], look->snapshot.editables[i]);
            ++jobs;
        }
        QElapsedTimer timer;
        timer.start();
        waitUntil([&] { return timer.elapsed() > 1500; });
    }

    std::vector<Path> m_paths;
    SessionServices m_services;
};

} // namespace

int takeShots(const Path &directory, const std::vector<Path> &paths, const QString &language, const SessionServices &real)
{
    SessionServices services = sampleServices();
    if (!paths.empty()) {
        services.look = real.look;
        services.describePath = real.describePath;
        services.planRepair = real.planRepair;
        services.scan = real.scan;
        services.measure = real.measure;
        services.scanCaches = real.scanCaches;
        services.measureCaches = real.measureCaches;
    }
    Shots shots(directory, paths.empty() ? std::vector<Path>{sampleSnapshot().editables.front().link.project} : paths, language,
                std::move(services));
    shots.take(Theme::Light);
    shots.take(Theme::Dark);
    std::printf("%d pictures in %s\n", shots.written(), displayPath(directory).c_str());
    return shots.written() > 0 ? 0 : 3;
}

} // namespace truewheel::gui
