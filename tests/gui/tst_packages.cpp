#include "app/gui/actions.h"
#include "app/gui/dialogs/environmentdialog.h"
#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/dialogs/noticedialog.h"
#include "app/gui/dialogs/syncdialog.h"
#include "app/gui/dialogs/trustdialog.h"
#include "app/gui/models/packagetable.h"
#include "app/gui/pages/environmentspage.h"
#include "app/gui/pages/overviewpage.h"
#include "app/gui/pages/packagepane.h"
#include "app/gui/pages/packagespage.h"
#include "app/gui/text/packagewords.h"
#include "core/base/text.h"
#include "core/settings/setting.h"
#include "tests/gui/shownwindow.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace truewheel;
using namespace truewheel::gui;
using namespace truewheel::test;

namespace {

const std::string indexUrl = "https://index.example/simple";
const std::string serviceUrl = "https://advisories.example";

InventoryEntry entryWith(const Path &path, std::vector<std::pair<std::string, std::string>> packages)
{
    InventoryEntry entry = entryOf(path);
    entry.packages.clear();
    for (const auto &[name, version] : packages)
        entry.packages.push_back({name, version, path / (name + ".dist-info"), name == "matlib", false});
    return entry;
}

std::vector<InventoryEntry> machineEntries()
{
    InventoryEntry project = entryWith("/w/matlib/.venv",
                                       {{"numpy", "1.26.4"}, {"Jinja2", "3.1.2"}, {"attrs", "21.1.0"}, {"matlib", "0.1"}});
    project.environment.project = "/w/matlib";
    return {project, entryWith("/w/data", {{"numpy", "1.26.4"}, {"jinja2", "3.1.2"}, {"idna", "3.10"}}),
            entryWith("/w/next", {{"numpy", "2.3.4"}})};
}

IndexQuestion questionOf(const std::vector<AskedEnvironment> &asked)
{
    IndexPlan plan;
    plan.setups.emplace_back();
    plan.setups.back().indexes.emplace_back();
    plan.setups.back().indexes.back().url = indexUrl;
    for (size_t i = 0; i < asked.size(); ++i) {
        plan.environments.push_back(asked[i].environment);
        for (const AskedPackage &package : asked[i].packages)
            plan.packages.push_back({i,
                                     package.name,
                                     normalizedName(package.name),
                                     package.version,
                                     package.path,
                                     package.isEditable ? Unasked::Editable : Unasked::No,
                                     {}});
    }
    for (PlannedPackage &package : plan.packages) {
        if (package.unasked == Unasked::No)
            package.indexes = {&plan.setups.front().indexes.front()};
    }
    return {std::make_shared<const IndexPlan>(std::move(plan)), {}, serviceUrl};
}

void answer(PackageAnswer &package)
{
    const std::string name = normalizedName(package.name);
    package.latest = package.version;
    if (name == "jinja2") {
        AdvisoryNote grave{
            "EX-2",   {"CVE-2"}, "<b>escapes</b>", "## Why\nline \x1b[31m", {"https://advisories.example/EX-2"}, Gravity::Critical,
            {"3.1.6"}};
        package.advisories = {grave, {"EX-1", {}, "a lesser one", {}, {}, Gravity::Low, {}}};
        package.latest = "3.1.6";
        package.isOutdated = true;
    } else if (name == "attrs") {
        package.yanked = "broken metadata";
    } else if (package.version == "1.26.4") {
        package.latest = package.environment == 0 ? "2.2.6" : "2.3.4";
        package.isOutdated = true;
    }
}

IndexReport reportOf(const IndexQuestion &question)
{
    IndexReport report;
    report.environments = question.plan->environments;
    report.oldest = {1795356300, 0};
    for (const PlannedPackage &planned : question.plan->packages) {
        PackageAnswer package;
        package.environment = planned.environment;
        package.name = planned.name;
        package.version = planned.version;
        package.unasked = planned.unasked;
        package.standing = planned.unasked == Unasked::No ? Standing::Known : Standing::NotAsked;
        package.areAdvisoriesKnown = planned.isPublic();
        package.asked = report.oldest;
        if (planned.unasked == Unasked::No)
            answer(package);
        report.packages.push_back(std::move(package));
    }
    return report;
}

std::shared_ptr<const MachinePicture> sampleMachine()
{
    auto picture = std::make_shared<MachinePicture>();
    for (const InventoryEntry &entry : machineEntries())
        picture->environments.push_back(std::make_shared<InventoryEntry>(entry));
    return picture;
}

std::shared_ptr<const IndexPicture> sampleIndex(const std::shared_ptr<const MachinePicture> &machine)
{
    std::vector<AskedEnvironment> asked;
    for (const auto &entry : machine->environments)
        asked.push_back(askedOf(*entry));
    return std::make_shared<IndexPicture>(IndexPicture{reportOf(questionOf(asked)), true, false});
}

std::shared_ptr<const PackageTable> sampleTable()
{
    const auto machine = sampleMachine();
    return makePackageTable(machine, sampleIndex(machine));
}

const PackageItem &item(const PackageTable &table, const std::string &key)
{
    for (size_t i = 0; i < table.rows.size(); ++i) {
        if (table.rows[i].key == key)
            return table.items[i];
    }
    static const PackageItem none;
    return none;
}

/// The machine above, an index that answers as answer() does, and how often it was asked with and without the network.
struct Asked {
    std::atomic<int> online = 0;
    std::atomic<int> offline = 0;
    std::atomic<bool> knows = false; ///< offline
    std::atomic<bool> stalls = false;
    std::optional<Error> error; ///< of one that asks; before it does
    SessionServices services = fakeServices();

    Asked()
    {
        services.scan = finding(machineEntries());
        services.scanAgain = [](const Path &path) -> Result<InventoryEntry> {
            for (const InventoryEntry &entry : machineEntries()) {
                if (entry.environment.path == path)
                    return entry;
            }
            return failure(ErrorCode::NotFound, pathBytes(path));
        };
        services.planIndexes = questionOf;
        services.askIndexes = [this](const IndexQuestion &question, const IndexWish &wish, JobContext &job) -> Result<IndexReport> {
            ++(wish.isOffline ? offline : online);
            if (wish.isOffline && !knows)
                return IndexReport{};
            if (!wish.isOffline && error)
                return tl::unexpected(*error);
            while (!wish.isOffline && stalls && !job.isCancelled())
                waitALittle();
            return reportOf(question);
        };
        services.syncChoices = [](const Path &, const Environment &) -> Result<std::vector<SyncChoice>> {
            return std::vector<SyncChoice>{};
        };
    }
};

/// The person's word of an earlier run.
void agree()
{
    QSettings store;
    settings::indexAgreed.write(store, true);
    settings::indexAgreedWith.write(store, {QStringLiteral("https://index.example:443"), QStringLiteral("https://advisories.example:443")});
}

struct ShownPackages {
    explicit ShownPackages(const SessionServices &services)
        : session(services)
        , window(session)
    {
        window.show();
        window.actions().page(QStringLiteral("packages"))->trigger();
        [&] { QTRY_VERIFY(session.machine().state() == ScanState::Ready && rows() > 0); }();
    }
    PackagesPage &page() { return window.page<PackagesPage>(); }
    QTableView *table() { return page().findChild<QTableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, PackageColumn column) { return table()->model()->index(row, int(column)).data().toString(); }
    QStringList column(PackageColumn which)
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all.append(cell(row, which));
        return all;
    }
    QAction &ask() { return *window.actions().askIndexes; }
    IndexDialog *question() { return window.findChild<IndexDialog *>(); }
    static QString texts(const QWidget &in)
    {
        QStringList all;
        for (const WrapText *text : in.findChildren<WrapText *>())
            all.append(text->toPlainText());
        return all.join(QLatin1Char('\n'));
    }
    QString details() { return texts(*page().findChild<PackagePane *>()); }

    Session session;
    MainWindow window;
};

QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

/// The page of the packages, and that nobody is told of them without the person's word.
class TestPackages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        QCoreApplication::setOrganizationName(QStringLiteral("truewheel-test"));
        QCoreApplication::setApplicationName(QStringLiteral("packages"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_directory.path());
    }
    void init() { QSettings().clear(); }

    void aRowIsAPackageInAVersionWhereverItIs()
    {
        const auto table = makePackageTable(sampleMachine(), nullptr);
        QCOMPARE(table->rows.size(), size_t(6));
        const PackageItem &numpy = item(*table, "numpy==1.26.4");
        QCOMPARE(numpy.environments, (std::vector<size_t>{0, 1}));
        QVERIFY(numpy.state == PackageState::NotAskedYet);
        QCOMPARE(item(*table, "jinja2==3.1.2").environments.size(), size_t(2)); // Jinja2 and jinja2 are one
        QVERIFY(item(*table, "numpy==2.3.4").environments == std::vector<size_t>{2});
        QCOMPARE(makePackageTable(nullptr, nullptr)->rows.size(), size_t(0));
    }

    void theModelIsSound()
    {
        const auto table = sampleTable();
        RowModel model(packageTitles());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(RowModel::Rows(table, &table->rows));
        QCOMPARE(model.rowCount(), 6);
        for (int column = 0; column < packageColumnCount; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        model.sort(int(PackageColumn::State));
        QCOMPARE(model.index(0, int(PackageColumn::State)).data().toString(), QStringLiteral("Vulnerable: critical"));
        QCOMPARE(model.index(1, int(PackageColumn::State)).data().toString(), QStringLiteral("Yanked"));
        QCOMPARE(model.index(2, int(PackageColumn::Latest)).data().toString(), QStringLiteral("2.2.6, 2.3.4"));
        QCOMPARE(model.index(5, int(PackageColumn::State)).data().toString(), QStringLiteral("Not asked: editable"));
        model.setRows(std::make_shared<std::vector<TableRow>>());
    }

    void theFilterFinds_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char *filter, const char *keys) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << QString::fromLatin1(keys);
        };
        row("numpy 1.26", "numpy==1.26.4");
        row("outdated:", "jinja2==3.1.2 numpy==1.26.4");
        row("yanked:", "attrs==21.1.0");
        row("vuln:", "jinja2==3.1.2");
        row("vuln:high", "jinja2==3.1.2");
        row("-vuln: pkg:jinja2", "");
        row("pkg:numpy version:2", "numpy==1.26.4 numpy==2.3.4");
        row("pkg:numpy -version:1.26", "numpy==2.3.4");
        row("env:data", "idna==3.10 jinja2==3.1.2 numpy==1.26.4");
        row("environments:>1", "jinja2==3.1.2 numpy==1.26.4");
        row("advisories:>=2", "jinja2==3.1.2");
        row("state:current", "idna==3.10 numpy==2.3.4");
        row("state:not-asked", "matlib==0.1");
    }
    void theFilterFinds()
    {
        QFETCH(QString, filter);
        QFETCH(QString, keys);
        const auto table = sampleTable();
        QStringList found;
        for (const TableRow &row : table->rows) {
            if (packageFilter(filter).matches(row))
                found.append(QString::fromStdString(row.key));
        }
        QCOMPARE(found.join(QLatin1Char(' ')), keys);
    }

    void whatCouldNotBeAskedIsNeverCurrent()
    {
        const auto machine = sampleMachine();
        IndexPicture index = *sampleIndex(machine);
        for (PackageAnswer &answer : index.report.packages) {
            if (answer.name == "idna")
                answer.areAdvisoriesKnown = false;
            if (answer.version == "2.3.4")
                answer.standing = Standing::Unknown;
        }
        const auto stateOf = [&](const char *key, bool isRecalled) {
            index.isRecalled = isRecalled;
            return item(*makePackageTable(machine, std::make_shared<IndexPicture>(index)), key).state;
        };
        QVERIFY(stateOf("idna==3.10", false) == PackageState::Unknown);
        QVERIFY(stateOf("idna==3.10", true) == PackageState::NotAskedYet);
        QVERIFY(stateOf("numpy==2.3.4", false) == PackageState::Unknown);
        index.wantedAdvisories = false; // there is no service
        QVERIFY(stateOf("idna==3.10", false) == PackageState::Current);
    }

    void theCommandIsThatOfTheEnvironmentsOwnTool()
    {
        const auto table = sampleTable();
        const PackageItem &jinja = item(*table, "jinja2==3.1.2");
        const auto argv = [](const Plan &plan) { return plan.steps.front().command.argv; };
        Environment environment = table->environment(0).environment;
        const Plan locked = updateOf(jinja, environment, true);
        QCOMPARE(argv(locked), (std::vector<std::string>{"truewheel", "sync", ".", "--upgrade", "jinja2"}));
        QCOMPARE(locked.steps.front().command.directory, Path("/w/matlib"));
        QVERIFY(isOurs(locked));
        QCOMPARE(argv(updateOf(jinja, environment, false)),
                 (std::vector<std::string>{"truewheel", "env", "upgrade", "/w/matlib/.venv", "--package", "jinja2"}));
        environment.kind = "poetry";
        QCOMPARE(argv(updateOf(jinja, environment, false)), (std::vector<std::string>{"poetry", "update", "jinja2"}));
        QVERIFY(!isOurs(updateOf(jinja, environment, false)));
        environment.kind = "pipx";
        QCOMPARE(argv(updateOf(jinja, environment, false)), (std::vector<std::string>{"pipx", "upgrade", ".venv"}));
        PackageItem hostile = jinja;
        hostile.normalized = "--index-url";
        QVERIFY(updateOf(hostile, environment, true).steps.empty());
    }

    void thePageIsUsefulBeforeAnybodyIsAsked()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        QCOMPARE(shown.rows(), 6);
        QVERIFY(!shown.column(PackageColumn::State).contains(QStringLiteral("Current")));
        shown.page().setFilter(QStringLiteral("numpy 1.26"));
        QCOMPARE(shown.column(PackageColumn::Environments), QStringList(QStringLiteral("2")));
        QTRY_VERIFY(shown.details().contains(QStringLiteral("/w/data"))); // not those of the row before
        QVERIFY(shown.details().contains(QStringLiteral("/w/matlib/.venv")));
        QVERIFY(!shown.details().contains(QStringLiteral("/w/next")));
        QCOMPARE(asked.online.load(), 0);
    }

    void nothingIsSentBeforeThePersonAgreesOnce()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_VERIFY(shown.question() && shown.question()->isVisible());
        const QString words = shown.texts(*shown.question());
        for (const char *expected : {"https://index.example/simple", "Is asked for 4 package(s), by name.", "https://advisories.example",
                                     "about 5 package(s), by name and version.", "attrs, idna, jinja2, numpy", "numpy 1.26.4, numpy 2.3.4",
                                     "1 installation(s) are left out."})
            QVERIFY2(words.contains(QLatin1String(expected)), expected);
        QVERIFY(!words.contains(QStringLiteral("matlib")));
        shown.ask().trigger(); // one question at a time
        shown.question()->reject();
        QTRY_VERIFY(!shown.question());
        QTest::qWait(20);
        QCOMPARE(asked.online.load(), 0);
        QVERIFY(!settings::indexAgreed.read(QSettings()));

        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        shown.question()->accept();
        QTRY_COMPARE(asked.online.load(), 1);
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Yanked")));
        QVERIFY(settings::indexAgreed.read(QSettings()));
        QTRY_VERIFY(!shown.question());
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 2);
        QVERIFY(!shown.question());

        QTRY_VERIFY(!shown.session.index().isAsking());
        settings::indexAgreed.write(*std::make_unique<QSettings>(), false); // taken back
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        QCOMPARE(asked.online.load(), 2);
    }

    void whoeverIsNewIsAgreedToAnew()
    {
        agree();
        Asked asked;
        std::atomic<bool> isMoved = false;
        asked.services.planIndexes = [&](const std::vector<AskedEnvironment> &environments) {
            IndexQuestion question = questionOf(environments);
            if (isMoved)
                question.advisoryService = "https://new.example/osv";
            return question;
        };
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 1);
        QTRY_VERIFY(!shown.session.index().isAsking());
        isMoved = true;
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        QCOMPARE(shown.texts(*shown.question()).count(QStringLiteral("you have not agreed to this one yet")), 1);
        shown.question()->reject();
        QTRY_VERIFY(!shown.question());
        QCOMPARE(asked.online.load(), 1);
        shown.ask().trigger();
        QTRY_VERIFY(shown.question());
        shown.question()->accept();
        QTRY_COMPARE(asked.online.load(), 2);
        QTRY_VERIFY(!shown.question() && !shown.session.index().isAsking());
        for (const bool moved : {true, false}) { // the one of before is still agreed to
            isMoved = moved;
            const int before = asked.online;
            shown.ask().trigger();
            QTRY_COMPARE(asked.online.load(), before + 1);
            QTRY_VERIFY(!shown.session.index().isAsking());
        }
    }

    void whereNobodyCanBeAskedItIsSaid()
    {
        Asked asked;
        asked.services.planIndexes = [](const std::vector<AskedEnvironment> &) {
            return IndexQuestion{std::make_shared<const IndexPlan>(), {}, {}};
        };
        ShownPackages shown(asked.services);
        shown.ask().trigger();
        QTRY_VERIFY(shown.window.findChild<NoticeDialog *>());
        QCOMPARE(asked.online.load(), 0);
    }

    void whatIsKnownIsShownWithItsAge()
    {
        Asked asked;
        asked.knows = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.column(PackageColumn::State).contains(QStringLiteral("Vulnerable: critical")));
        QCOMPARE(asked.online.load(), 0);
        const QList<PlainLabel *> labels = shown.page().findChildren<PlainLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const PlainLabel *l) { return l->text().contains(QLatin1String("as the indexes said on")); }));
        shown.page().choose("jinja2==3.1.2");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("EX-2")));
        const QString details = shown.details();
        for (const char *expected : {"<b>escapes</b>", "## Why\nline \\x1b[31m", "https://advisories.example/EX-2", "Fixed in 3.1.6.",
                                     "No version that fixes it is known.", "As the index said on"})
            QVERIFY2(details.contains(QLatin1String(expected)), expected);
        QTRY_VERIFY(shown.details().contains(QStringLiteral("truewheel sync . --upgrade jinja2")));
        QVERIFY(shown.details().contains(QStringLiteral("truewheel env upgrade /w/data --package jinja2")));
        QVERIFY(shown.page().command().contains(QStringLiteral("cd -- /w/matlib && ")));
        shown.page().choose("attrs==21.1.0");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("broken metadata")));
    }

    void aCancelEndsTheQuestion()
    {
        agree();
        Asked asked;
        asked.stalls = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.ask().isEnabled());
        shown.ask().trigger();
        QTRY_COMPARE(asked.online.load(), 1);
        QVERIFY(!shown.ask().isEnabled() && shown.window.actions().stopLooking->isEnabled());
        shown.window.actions().stopLooking->trigger();
        QVERIFY(!shown.session.index().isAsking());
        QVERIFY(shown.ask().isEnabled());
        QCOMPARE(shown.rows(), 6);
    }

    void anErrorIsASentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no libcurl") << Error{ErrorCode::ToolMissing, "libcurl", "the package indexes are asked with it"}
                                    << "The library libcurl was not found on this machine: without it no index can be asked.";
        QTest::newRow("unreachable") << Error{ErrorCode::Unreachable, indexUrl, "Couldn't connect to server"}
                                     << "https://index.example/simple could not be asked: Couldn't connect to server.";
        QTest::newRow("password") << Error{ErrorCode::PermissionDenied, indexUrl, "status 401"}
                                  << "https://index.example/simple lets nobody in without the right name and password (status 401).";
        QTest::newRow("no index") << Error{ErrorCode::NotFound, "/w/data", "nothing says which index its packages come from"}
                                  << "Nothing says which index the packages of /w/data come from.";
    }
    void anErrorIsASentence()
    {
        QFETCH(Error, error);
        QFETCH(QString, sentence);
        agree();
        Asked asked;
        asked.error = error;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.ask().isEnabled());
        shown.ask().trigger();
        QTRY_VERIFY2(shown.texts(shown.page()).contains(sentence), qPrintable(shown.texts(shown.page())));
        QCOMPARE(shown.rows(), 6);
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

    void whetherItIsGenuineIsAskedOnceThePersonAgrees()
    {
        Asked asked;
        std::atomic<int> checked = 0;
        asked.services.checkGenuine = [&](const IndexQuestion &question, JobContext &) -> Result<GenuineReport> {
            ++checked;
            GenuineReport report;
            report.answers = {
                {0, Genuineness::Matches, "numpy-1.26.4-cp312.whl", {}, {}},
                {1, Genuineness::Differs, "numpy-1.26.4-cp312.whl", {{"numpy/<b>.py", GenuineDifference::Change::Added}}, {}}};
            return question.plan->packages.size() == 2 && question.advisoryService.empty() ? report : GenuineReport();
        };
        ShownPackages shown(asked.services);
        shown.page().choose("numpy==1.26.4");
        QTRY_VERIFY(button(shown.page(), QStringLiteral("Genuine?")));
        QTest::mouseClick(button(shown.page(), QStringLiteral("Genuine?")), Qt::LeftButton);
        QTRY_VERIFY(shown.question());
        QVERIFY(!shown.texts(*shown.question()).contains(QStringLiteral("jinja2"))); // only of this one
        QCOMPARE(checked.load(), 0);
        shown.question()->accept();
        QTRY_COMPARE(checked.load(), 1);
        QTRY_VERIFY(shown.details().contains(QStringLiteral("Genuine: it is numpy-1.26.4-cp312.whl")));
        QVERIFY(shown.details().contains(QStringLiteral("numpy/<b>.py: added")));
        QTRY_VERIFY(!button(shown.page(), QStringLiteral("Genuine?"))->visibleRegion().isEmpty()); // below what it says
        QCOMPARE(asked.online.load(), 0);
        shown.window.actions().checkGenuine->trigger(); // by key, and not agreed to anew
        QTRY_COMPARE(checked.load(), 2);

        shown.page().choose("matlib==0.1");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("matlib")));
        shown.window.actions().checkGenuine->trigger();
        QTRY_VERIFY2(!shown.details().contains(QStringLiteral("Genuine: it is")), qPrintable(shown.details()));
    }

    void anEnvironmentIsShownOnItsPage()
    {
        Asked asked;
        ShownPackages shown(asked.services);
        shown.page().choose("numpy==2.3.4");
        QTRY_VERIFY(shown.details().contains(QStringLiteral("/w/next")));
        button(*shown.page().findChild<PackagePane *>(), QStringLiteral("Show environment"))->click();
        QVERIFY(shown.window.page<EnvironmentsPage>().isVisible());
        QTRY_VERIFY(shown.window.page<EnvironmentsPage>().current());
        QCOMPARE(shown.window.page<EnvironmentsPage>().current()->environment.path, Path("/w/next"));
    }

    void theOverviewLeadsToWhatIsVulnerable()
    {
        Asked asked;
        asked.knows = true;
        ShownPackages shown(asked.services);
        QTRY_VERIFY(shown.session.index().current());
        shown.window.actions().page(QStringLiteral("overview"))->trigger();
        auto &overview = shown.window.page<OverviewPage>();
        QPushButton *lead = button(overview, QStringLiteral("Show 1 vulnerable package(s)")); // in two spellings
        QVERIFY(lead);
        QTRY_VERIFY(lead->isVisible());
        QVERIFY(button(overview, QStringLiteral("Show 1 yanked package(s)")));
        lead->click();
        QVERIFY(shown.page().isVisible());
        QTRY_COMPARE(shown.column(PackageColumn::Name).size(), 1);
    }

private:
    QTemporaryDir m_directory;
};
QTEST_MAIN(TestPackages)
#include "tst_packages.moc"
