#pragma once
#include "app/gui/dialogs/indexdialog.h"
#include "app/gui/models/packagetable.h"
#include "app/gui/pages/packagepane.h"
#include "app/gui/pages/packagespage.h"
#include "core/base/text.h"
#include "core/settings/setting.h"
#include "tests/gui/shownwindow.h"

#include <QPushButton>
#include <QSettings>

namespace truewheel::test {

inline const std::string indexUrl = "https://index.example/simple";
inline const std::string serviceUrl = "https://advisories.example";

inline InventoryEntry entryWith(const Path &path, std::vector<std::pair<std::string, std::string>> packages)
{
    InventoryEntry entry = entryOf(path);
    entry.packages.clear();
    for (const auto &[name, version] : packages)
        entry.packages.push_back({name, version, path / (name + ".dist-info"), name == "matlib", false});
    return entry;
}

inline std::vector<InventoryEntry> machineEntries()
{
    InventoryEntry project = entryWith("/w/matlib/.venv",
                                       {{"numpy", "1.26.4"}, {"Jinja2", "3.1.2"}, {"attrs", "21.1.0"}, {"matlib", "0.1"}});
    project.environment.project = "/w/matlib";
    return {project, entryWith("/w/data", {{"numpy", "1.26.4"}, {"jinja2", "3.1.2"}, {"idna", "3.10"}}),
            entryWith("/w/next", {{"numpy", "2.3.4"}})};
}

inline IndexQuestion questionOf(const std::vector<AskedEnvironment> &asked)
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

inline void answer(PackageAnswer &package)
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

inline IndexReport reportOf(const IndexQuestion &question)
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

inline std::shared_ptr<const MachinePicture> sampleMachine()
{
    auto picture = std::make_shared<MachinePicture>();
    for (const InventoryEntry &entry : machineEntries())
        picture->environments.push_back(std::make_shared<InventoryEntry>(entry));
    return picture;
}

inline std::shared_ptr<const IndexPicture> sampleIndex(const std::shared_ptr<const MachinePicture> &machine)
{
    std::vector<AskedEnvironment> asked;
    for (const auto &entry : machine->environments)
        asked.push_back(askedOf(*entry));
    return std::make_shared<IndexPicture>(IndexPicture{reportOf(questionOf(asked)), true, false});
}

inline std::shared_ptr<const PackageTable> sampleTable()
{
    const auto machine = sampleMachine();
    return makePackageTable(machine, sampleIndex(machine));
}

inline const PackageItem &item(const PackageTable &table, const std::string &key)
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
inline void agree()
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

inline QPushButton *button(QWidget &in, const QString &text)
{
    for (QPushButton *one : in.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace truewheel::test
