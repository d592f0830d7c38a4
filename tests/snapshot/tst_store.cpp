#include "core/snapshot/scanmemory.h"
#include "core/snapshot/state.h"
#include "core/snapshot/store.h"
#include "tests/support/memoryfilesystem.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

/// A home with environments, and a store beside it.
struct FakeMachine {
    FakeMachine()
    {
        variables.values = {{"HOME", "/home/ann"}};
        locations = locationsFor(Os::Linux, variables);
        fs.addFile("/usr/bin/python3.11");
        addEnvironment("/home/ann/src/web/.venv", {"idna-3.7", "attrs-24.2"});
        addEnvironment("/home/ann/src/other/.venv", {"numpy-2.1"});
        addLink();
    }

    void addEnvironment(const Path &path, const std::vector<std::string> &packages)
    {
        fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\n");
        fs.addLink(path / "bin/python", "/usr/bin/python3.11");
        for (const std::string &package : packages) {
            const Path info = path / site / (package + ".dist-info");
            fs.addFile(info / "METADATA", "Name: " + package.substr(0, package.find('-')) + "\n");
            fs.addFile(info / "RECORD", "");
            fs.addFile(info / "INSTALLER", "uv");
        }
    }

    /// The head of a shared object for this machine.
    static std::string sharedObject()
    {
        std::string head = std::string("\x7f"
                                       "ELF\2\1\1",
                                       7)
            + std::string(57, '\0');
        head[16] = 3;      // ET_DYN
        head[18] = '\x3e'; // EM_X86_64
        head[20] = 1;
        return head;
    }

    /// `web` is linked into its environment, and its extension is built in the tree.
    void addLink()
    {
        const Path project = "/home/ann/src/web";
        const Path info = project / ".venv" / site / "web-1.0.dist-info";
        fs.addFile(info / "METADATA", "Name: web\nVersion: 1.0\n");
        fs.addFile(info / "RECORD", "__editable__.web-1.0.pth,,\n");
        fs.addFile(info / "INSTALLER", "uv");
        fs.addFile(info / "WHEEL", "Root-Is-Purelib: false\nTag: cp311-cp311-linux_x86_64\n");
        fs.addFile(info / "direct_url.json", R"({"url": "file:///home/ann/src/web", "dir_info": {"editable": true}})");
        fs.addFile(project / ".venv" / site / "__editable__.web-1.0.pth", "/home/ann/src/web/src\n");
        fs.addFile(project / "pyproject.toml",
                   "[build-system]\nrequires = ['setuptools']\nbuild-backend = 'setuptools.build_meta'\n[project]\nname = 'web'\n"
                   "[tool.setuptools]\next-modules = [{name = 'web._native', sources = ['src/web/_native.c']}]\n");
        fs.addFile(project / "src/web/__init__.py");
        fs.addFile(project / "src/web/_native.c");
        fs.addFile(extension, sharedObject());
    }

    Inventory take(Store *store, const std::vector<Path> &roots = {}, State *state = nullptr)
    {
        JobContext job;
        const Result<Inventory> inventory = takeInventory({roots, HealthDepth::Quick, 2}, {fs, locations, variables, state, store}, job);
        return inventory.value_or(Inventory());
    }

    /// What was listed and read in a scan; nothing of it is in the store's reach.
    size_t reads(Store *store, State *state = nullptr)
    {
        fs.forgetCalls();
        (void)take(store, {}, state);
        const auto isOurs = [](const Path &path) { return isAtOrBelow(path, "/home/ann/src"); };
        const std::vector<Path> listings = fs.listings();
        const std::vector<Path> files = fs.reads();
        return size_t(std::count_if(listings.begin(), listings.end(), isOurs) + std::count_if(files.begin(), files.end(), isOurs));
    }

    const Path site = "lib/python3.11/site-packages";
    const Path extension = "/home/ann/src/web/src/web/_native.cpython-311-x86_64-linux-gnu.so";
    MemoryFileSystem fs;
    EnvironmentVariables variables;
    Locations locations;
};

/// Everything that people see of an inventory.
std::vector<std::string> told(const Inventory &inventory)
{
    std::vector<std::string> lines;
    for (const InventoryEntry &entry : inventory.entries) {
        std::string line = entry.environment.kind + " " + pathBytes(entry.environment.path) + " " + pathBytes(entry.environment.project);
        for (const InstalledPackage &package : entry.packages)
            line += " " + package.name + "=" + package.version + (package.editable ? "!" : "") + package.place;
        for (const HealthFinding &finding : entry.health)
            line += " " + toString(finding.problem) + ":" + finding.summary + finding.evidence.front().detail + finding.remedy;
        for (const CheckedLink &checked : entry.editables) {
            line += " " + checked.link.name + " " + toString(checked.verdict) + " " + checked.summary;
            for (const Expectation &expected : checked.expected) {
                line += " " + expected.module + toString(expected.state) + pathBytes(expected.found);
                for (const Evidence &evidence : expected.evidence)
                    line += " " + toString(evidence.rule) + pathBytes(evidence.source) + evidence.detail + std::to_string(evidence.line);
            }
        }
        lines.push_back(line + " " + toRfc3339(entry.created.time) + pathBytes(entry.lastUsed.source));
    }
    return lines;
}

Verdict verdictOf(const Inventory &inventory)
{
    for (const InventoryEntry &entry : inventory.entries) {
        for (const CheckedLink &checked : entry.editables)
            return checked.verdict;
    }
    return Verdict::Unknown;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    int m_number = 0;

    Path newFile() { return Path(m_directory.path().toStdString()) / std::to_string(++m_number) / "truewheel" / "snapshot.db"; }
    static void overwrite(const Path &file, const QByteArray &bytes, qint64 at)
    {
        QFile open(QString::fromStdString(file.string()));
        QVERIFY(open.open(QIODevice::ReadWrite));
        QVERIFY(open.seek(at));
        QCOMPARE(open.write(bytes), bytes.size());
    }
    static void inDatabase(const Path &file, const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
            database.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
    }

private slots:
    void aRescanReadsNothingThatHasNotChanged()
    {
        FakeMachine machine;
        Store store(newFile());
        const std::vector<std::string> first = told(machine.take(&store));
        QCOMPARE(first, told(machine.take(nullptr)));
        QCOMPARE(machine.reads(&store), size_t(0));
        QCOMPARE(told(machine.take(&store)), first);
        QVERIFY(!store.trouble());
    }

    void aLinkThatBreaksIsNeverIntactBecauseOfTheStore()
    {
        if (hostMachine() != Machine::X86_64)
            QSKIP("the extension of the test is for x86_64");
        FakeMachine machine;
        Store store(newFile());
        QVERIFY(verdictOf(machine.take(&store)) == Verdict::Intact);
        QVERIFY(verdictOf(machine.take(&store)) == Verdict::Intact);
        machine.fs.remove(machine.extension);
        machine.fs.setModified(machine.extension.parent_path(), {1700000005, 0});
        QVERIFY(verdictOf(machine.take(&store)) == Verdict::Absent);
        QVERIFY(verdictOf(machine.take(&store)) == Verdict::Absent);
        machine.fs.addFile(machine.extension, FakeMachine::sharedObject());
        machine.fs.setModified(machine.extension.parent_path(), {1700000006, 0});
        QVERIFY(verdictOf(machine.take(&store)) == Verdict::Intact);
        machine.fs.setMode(machine.extension, 0644);
        machine.fs.addFile(machine.extension,
                           "\x7f"
                           "ELF of nothing"); // in place: the directory is as it was
        machine.fs.setModified(machine.extension, {1700000007, 0});
        QCOMPARE(told(machine.take(&store)), told(machine.take(nullptr)));
    }

    void everyChangeOfAFileThatWasReadIsSeen()
    {
        FakeMachine machine;
        Store store(newFile());
        (void)machine.take(&store);
        machine.fs.forgetCalls();
        (void)machine.take(nullptr);
        std::vector<Path> read = machine.fs.reads();
        for (const Path &file : machine.fs.listings())
            read.push_back(file);
        int64_t second = 1700000010;
        for (const Path &path : read) {
            if (!isAtOrBelow(path, "/home/ann/src/web") || !machine.fs.exists(path))
                continue;
            (void)machine.take(&store);
            machine.fs.setModified(path, {++second, 0});
            QVERIFY2(machine.reads(&store) > 0, path.c_str());
        }
        QVERIFY(second > 1700000020);
    }

    void whatIsNewOrGoneIsSeen()
    {
        FakeMachine machine;
        Store store(newFile());
        (void)machine.take(&store);
        machine.addEnvironment("/home/ann/src/new/.venv", {"idna-3.7"});
        machine.fs.setModified("/home/ann/src", {1700000005, 0});
        QCOMPARE(machine.take(&store).entries.size(), size_t(3));
        machine.fs.remove("/home/ann/src/other/.venv");
        machine.fs.setModified("/home/ann/src/other", {1700000005, 0});
        QCOMPARE(machine.take(&store).entries.size(), size_t(2));
        machine.fs.remove("/usr/bin/python3.11"); // outside: their base
        QCOMPARE(told(machine.take(&store)), told(machine.take(nullptr)));
    }

    void whatTheStateKnowsCounts()
    {
        FakeMachine machine;
        Store store(newFile());
        State state(newFile().parent_path() / "state.db");
        const std::vector<std::string> first = told(machine.take(&store, {}, &state)); // the ledger that it writes is evidence already
        QCOMPARE(machine.reads(&store, &state), size_t(0));
        QCOMPARE(told(machine.take(&store, {}, &state)), first);
        QCOMPARE(told(machine.take(nullptr, {}, &state)), first);
        QVERIFY(state.setLedger("/home/ann/src/web", "cpython-311-x86_64-linux-gnu",
                                {{"web.other", "src/web/other.py", "python", "build", {1, 0}}}));
        QVERIFY(machine.reads(&store, &state) > 0);
        QCOMPARE(told(machine.take(&store, {}, &state)), told(machine.take(nullptr, {}, &state)));
    }

    void variablesAndPlacesCount()
    {
        FakeMachine machine;
        Store store(newFile());
        (void)machine.take(&store);
        machine.variables.values["WORKON_HOME"] = "/home/ann/src/other";
        QCOMPARE(told(machine.take(&store)), told(machine.take(nullptr)));
        const size_t places = machine.reads(&store);
        machine.variables.values["WINDOWID"] = "1234"; // nobody asks for it
        QCOMPARE(machine.reads(&store), places);
    }

    void whatCannotBeReadIsLookedAtAgain()
    {
        FakeMachine machine;
        Store store(newFile());
        machine.fs.failListing("/home/ann/src/other/.venv/lib/python3.11/site-packages", ErrorCode::Io);
        QVERIFY(!machine.take(&store).isComplete());
        QVERIFY(!machine.take(&store).isComplete());
    }

    void givesThePictureBackWithSizesAndCaches()
    {
        FakeMachine machine;
        const Path file = newFile();
        const Inventory inventory = machine.take(std::make_unique<Store>(file).get());
        Store store(file);
        store.keepSizes({{"/home/ann/src/web/.venv", {30, 20, 10}}});
        CacheScan caches;
        caches.caches.push_back({{"uv", "/home/ann/.cache/uv", "UV_CACHE_DIR"}, {}, {}, Sizes{3, 2, 1}});
        caches.caches[0].wheels.push_back({"uv",
                                           "idna",
                                           "3.7",
                                           {"py3-none-any"},
                                           WheelOrigin::Index,
                                           "https",
                                           WheelForm::Unpacked,
                                           "/c/idna",
                                           "/c/archive",
                                           Timestamp{5, 6},
                                           {},
                                           Sizes{1, 1, 1},
                                           std::vector<Path>{"/home/ann/src/web/.venv"}});
        caches.caches[0].stale.push_back(
            {"uv", StaleKind::OrphanArchive, "/c/x", {"/c/y"}, "Nobody.", {"uv", "cache", "prune"}, Sizes{9, 8, 7}});
        store.keepCaches(caches);

        const std::optional<StoredPicture> picture = Store(file).picture();
        QVERIFY(picture);
        Inventory shown;
        shown.entries = picture->entries;
        QCOMPARE(told(shown), told(inventory));
        QCOMPARE(picture->taken, inventory.taken);
        QVERIFY(picture->interpreters == inventory.interpreters);
        QVERIFY(!picture->sizes[0] && picture->sizes[1] == (Sizes{30, 20, 10}));
        const ScannedCache &cache = picture->caches->caches.at(0);
        QCOMPARE(cache.wheels.at(0).environments->at(0), Path("/home/ann/src/web/.venv"));
        QCOMPARE(cache.wheels.at(0).fetched->nanoseconds, 6);
        QCOMPARE(cache.stale.at(0).remedy.at(2), std::string("prune"));
        QCOMPARE(cache.stale.at(0).with.at(0), Path("/c/y"));
        QVERIFY(cache.size == (Sizes{3, 2, 1}));
    }

    void aLookAtOneRootIsNoPictureOfTheMachine()
    {
        FakeMachine machine;
        Store store(newFile());
        (void)machine.take(&store, {"/home/ann/src/web"});
        QVERIFY(!store.picture());
        (void)machine.take(&store);
        (void)machine.take(&store, {"/home/ann/src/web"});
        QCOMPARE(store.picture()->entries.size(), size_t(2));
    }

    void aDamagedFileIsMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("at");
        QTest::newRow("its head") << QByteArray(100, 'x') << 0;
        QTest::newRow("all over") << QByteArray(64 * 1024, '\xff') << 100;
        QTest::newRow("the second page") << QByteArray(4096, '\0') << 4096;
    }
    void aDamagedFileIsMadeAnew()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, at);
        FakeMachine machine;
        const Path file = newFile();
        const std::vector<std::string> first = told(machine.take(std::make_unique<Store>(file).get()));
        inDatabase(file, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        overwrite(file, bytes, at);
        Store store(file);
        QCOMPARE(told(machine.take(&store)), first);
        (void)machine.take(&store);
        QCOMPARE(machine.reads(&store), size_t(0));
    }

    void aNewFileHasAWriteAheadLog()
    {
        FakeMachine machine;
        const Path file = newFile();
        (void)machine.take(std::make_unique<Store>(file).get());
        QFile written(QString::fromStdString(pathBytes(file)));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.read(20).mid(18),
                 QByteArray("\2\2")); // "file format write version" and read version(SQLite, Database File Format)
    }

    void aRowWhoseBytesHaveChangedIsNotThere()
    {
        FakeMachine machine;
        const Path file = newFile();
        Store store(file);
        const std::vector<std::string> first = told(machine.take(&store));
        inDatabase(file, QStringLiteral("UPDATE kept SET value = CAST(replace(value, 'numpy', 'mumpy') AS BLOB)"));
        QCOMPARE(told(machine.take(&store)), first);
    }

    void aNewerFileAndAnothersAreLeftAlone()
    {
        FakeMachine machine;
        for (const char *statement : {"PRAGMA user_version = 2", "PRAGMA application_id = 7"}) {
            const Path file = newFile();
            const std::vector<std::string> first = told(machine.take(std::make_unique<Store>(file).get()));
            inDatabase(file, QLatin1String(statement));
            QFile open(QString::fromStdString(file.string()));
            QVERIFY(open.open(QIODevice::ReadOnly));
            const QByteArray before = open.readAll();
            Store store(file);
            QVERIFY(!store.picture());
            QCOMPARE(told(machine.take(&store)), first);
            QVERIFY(store.trouble());
            QVERIFY(open.seek(0));
            QCOMPARE(open.readAll(), before);
        }
    }

    void anotherFormatIsReplaced()
    {
        FakeMachine machine;
        const Path file = newFile();
        const std::vector<std::string> first = told(machine.take(std::make_unique<Store>(file).get()));
        inDatabase(file, QStringLiteral("UPDATE origin SET format = 9999"));
        Store store(file);
        QVERIFY(!store.picture());
        QCOMPARE(told(machine.take(&store)), first);
        QCOMPARE(machine.reads(&store), size_t(0));
    }

    void aLockedFileCostsOnlyTheMemory()
    {
        FakeMachine machine;
        const Path file = newFile();
        const std::vector<std::string> first = told(machine.take(std::make_unique<Store>(file).get()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("holder"));
            database.setDatabaseName(QString::fromStdString(file.string()));
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QStringLiteral("BEGIN EXCLUSIVE")));
            Store store(file);
            QCOMPARE(told(machine.take(&store)), first);
            QVERIFY(store.trouble()->code == ErrorCode::Locked);
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("holder"));
    }

    void aPlaceThatCannotBeWrittenToCostsOnlyTheMemory()
    {
        FakeMachine machine;
        const Path file = newFile();
        QVERIFY(QDir().mkpath(QString::fromStdString(file.parent_path().parent_path().string())));
        QFile plain(QString::fromStdString(file.parent_path().string())); // a file where the directory should be
        QVERIFY(plain.open(QIODevice::WriteOnly));
        Store store(file);
        QCOMPARE(told(machine.take(&store)), told(machine.take(nullptr)));
        QVERIFY(store.trouble());
        QVERIFY(!store.picture());
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
