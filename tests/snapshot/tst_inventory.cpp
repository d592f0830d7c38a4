#include "core/snapshot/inventory.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

#include <atomic>
#ifdef __linux__
#include <pthread.h>
#endif

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

/// A home in which tools have left environments.
struct FakeMachine {
    FakeMachine()
    {
        variables.values = {{"HOME", "/home/ann"}};
        locations = locationsFor(Os::Linux, variables);
        fs.addFile("/usr/bin/python3.11");
        fs.addDirectory("/home/ann");
    }

    void addEnvironment(const Path &path, const std::vector<std::string> &packages = {"idna-3.7"}, const std::string &more = {})
    {
        fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\n" + more);
        fs.addLink(path / "bin/python", "/usr/bin/python3.11");
        const Path site = path / "lib/python3.11/site-packages";
        fs.addDirectory(site);
        for (const std::string &package : packages) {
            const Path info = site / (package + ".dist-info");
            fs.addFile(info / "METADATA", "Name: " + package.substr(0, package.find('-')) + "\n");
            fs.addFile(info / "RECORD", "");
            fs.addFile(info / "INSTALLER", "uv");
        }
    }

    Inventory take(const std::vector<Path> &roots = {}, const InventorySink &sink = {})
    {
        JobContext job;
        InventoryRequest request;
        request.roots = roots;
        request.threads = 3;
        const Result<Inventory> inventory = takeInventory(request, {fs, locations, variables, nullptr}, job, sink);
        return inventory ? *inventory : Inventory{{}, {}, {inventory.error()}, {}, false};
    }

    /// "KIND PATH" of each.
    std::vector<std::string> told(const std::vector<Path> &roots = {})
    {
        std::vector<std::string> lines;
        for (const InventoryEntry &entry : take(roots).entries)
            lines.push_back(entry.environment.kind + " " + pathBytes(entry.environment.path));
        return lines;
    }

    MemoryFileSystem fs;
    EnvironmentVariables variables;
    Locations locations;
};

using Lines = std::vector<std::string>;

} // namespace

class TestInventory : public QObject
{
    Q_OBJECT
private slots:
    void findsTheHomeAndThePlacesOfTools()
    {
        FakeMachine machine;
        machine.addEnvironment("/home/ann/src/demo/.venv", {"idna-3.7"}, "uv = 0.13.9\n");
        machine.addEnvironment("/home/ann/src/demo/.tox/py311");
        machine.addEnvironment("/opt/pipx/venvs/black");
        machine.addEnvironment("/home/ann/.cache/uv/environments-v2/demo-0123");
        machine.fs.addFile("/home/ann/.cache/uv/CACHEDIR.TAG");
        machine.fs.addFile("/home/ann/mini/conda-meta/history");
        machine.fs.addFile("/home/ann/mini/envs/x/conda-meta/history");
        machine.fs.addFile("/home/ann/mini/pkgs/y/pyvenv.cfg", "home = /no\n");
        machine.addEnvironment("/srv/elsewhere");
        QCOMPARE(machine.told(),
                 (Lines{"venv /home/ann/.cache/uv/environments-v2/demo-0123", "conda /home/ann/mini", "conda /home/ann/mini/envs/x",
                        "tox /home/ann/src/demo/.tox/py311", "uv /home/ann/src/demo/.venv", "pipx /opt/pipx/venvs/black"}));
        QCOMPARE(machine.told({"/srv"}), (Lines{"venv /srv/elsewhere"}));
        QVERIFY(machine.take().isComplete());
    }

    void aLinkAndTheDirectoryAreOneEnvironment()
    {
        FakeMachine machine;
        machine.addEnvironment("/home/ann/.pyenv/versions/3.11.7/envs/web");
        machine.fs.addLink("/home/ann/.pyenv/versions/web", "/home/ann/.pyenv/versions/3.11.7/envs/web");
        machine.fs.addLink("/home/ann/src/web/.venv", "/home/ann/.pyenv/versions/web");
        QCOMPARE(machine.told(), (Lines{"pyenv /home/ann/.pyenv/versions/3.11.7/envs/web"}));
    }

    void othersHomesTheTrashAndOtherMountsAreEnteredOnlyWhenNamed()
    {
        FakeMachine machine;
        machine.addEnvironment("/home/ann/src/.venv");
        machine.addEnvironment("/home/bob/.venv");
        machine.addEnvironment("/home/ann/.local/share/Trash/files/old");
        machine.addEnvironment("/home/ann/net/env");
        machine.fs.addMount({"/", "8:1", "ext4"});
        machine.fs.addMount({"/home/ann/net", "0:50", "nfs4"});
        QCOMPARE(machine.told({"/home"}), (Lines{"venv /home/ann/src/.venv"}));
        const Inventory inventory = machine.take();
        QCOMPARE(inventory.unreadable.size(), size_t(1));
        QVERIFY(inventory.unreadable[0].code == ErrorCode::Refused);
        QVERIFY(!inventory.isComplete());
        QCOMPARE(machine.told({"/home/bob", "/home/ann/.local/share/Trash", "/home/ann/net"}),
                 (Lines{"venv /home/ann/.local/share/Trash/files/old", "venv /home/ann/net/env", "venv /home/bob/.venv"}));
    }

    void aPlaceOnANetworkMountIsNotTouched()
    {
        FakeMachine machine;
        machine.variables.values["WORKON_HOME"] = "/net/envs";
        machine.addEnvironment("/net/envs/web");
        machine.fs.addMount({"/", "8:1", "ext4"});
        machine.fs.addMount({"/net", "0:50", "nfs4"});
        machine.fs.forgetCalls();
        QCOMPARE(machine.told(), Lines());
        for (const std::vector<Path> &calls : {machine.fs.reads(), machine.fs.listings(), machine.fs.statuses()}) {
            for (const Path &path : calls)
                QVERIFY2(!isAtOrBelow(path, "/net"), path.c_str());
        }
    }

    void tellsOfPackagesLinksAndHealth()
    {
        FakeMachine machine;
        const Path path = "/home/ann/src/demo/.venv";
        machine.addEnvironment(path, {"idna-3.7", "Demo-1.0"});
        const Path info = path / "lib/python3.11/site-packages/Demo-1.0.dist-info";
        machine.fs.addFile(info / "direct_url.json", "{\"url\": \"file:///home/ann/src/demo\", \"dir_info\": {\"editable\": true}}");
        machine.fs.addFile(info / "REQUESTED");
        machine.fs.addFile("/home/ann/src/demo/pyproject.toml", "[project]\nname = 'demo'\n");
        machine.addEnvironment("/home/ann/broken");
        machine.fs.remove("/home/ann/broken/bin/python");
        machine.fs.addLink("/home/ann/broken/bin/python", "/gone/python3.11");
        const Inventory inventory = machine.take();
        QCOMPARE(inventory.entries.size(), size_t(2));
        QCOMPARE(inventory.entries[0].health.size(), size_t(1));
        QVERIFY(inventory.entries[0].health[0].problem == HealthProblem::BaseMissing);
        QVERIFY(isBroken(inventory.entries[0]));
        const InventoryEntry &entry = inventory.entries[1];
        QVERIFY(entry.health.empty());
        QCOMPARE(entry.packages.size(), size_t(2));
        QCOMPARE(entry.packages[0].name, std::string("Demo"));
        QVERIFY(entry.packages[0].editable && entry.packages[0].requested);
        QVERIFY(!entry.packages[1].editable && !entry.packages[1].requested);
        QCOMPARE(entry.editables.size(), size_t(1));
        QCOMPARE(entry.environment.project, Path("/home/ann/src/demo"));
        QVERIFY(entry.created.isKnown() && entry.lastUsed.isKnown());
        QCOMPARE(inventory.interpreters.size(), size_t(2)); // by executable, then those that are in no known place
        QCOMPARE(inventory.interpreters[0].environments, std::vector<Path>{path});
    }

    void whatCannotBeReadIsSaid()
    {
        FakeMachine machine;
        machine.addEnvironment("/home/ann/a");
        machine.fs.addDirectory("/home/ann/closed");
        machine.fs.failListing("/home/ann/closed", ErrorCode::PermissionDenied);
        machine.fs.failListing("/home/ann/a/lib/python3.11/site-packages", ErrorCode::Io);
        const Inventory inventory = machine.take();
        QCOMPARE(inventory.unreadable.size(), size_t(1));
        QCOMPARE(inventory.entries.size(), size_t(1));
        QCOMPARE(inventory.entries[0].unreadable.size(), size_t(1));
        QVERIFY(inventory.entries[0].health.empty()); // an environment that cannot be listed is not empty
        QVERIFY(!inventory.isComplete());
        JobContext job;
        QVERIFY(!takeInventory({{"/nowhere"}, HealthDepth::Quick, 1}, {machine.fs, machine.locations, machine.variables, nullptr}, job));
    }

    void whereThereIsNoThreadToBeHadTheCallerReads()
    {
#ifdef __GLIBC__
        pthread_attr_t before;
        pthread_attr_t tooLarge;
        QCOMPARE(::pthread_getattr_default_np(&before), 0);
        ::pthread_attr_init(&tooLarge);
        ::pthread_attr_setstacksize(&tooLarge, size_t(1) << 46); // no address space has it
        QCOMPARE(::pthread_setattr_default_np(&tooLarge), 0);
        FakeMachine machine;
        machine.addEnvironment("/home/ann/src/.venv");
        machine.addEnvironment("/home/ann/other/.venv");
        const Inventory inventory = machine.take();
        QCOMPARE(::pthread_setattr_default_np(&before), 0);
        QCOMPARE(inventory.entries.size(), size_t(2));
#else
        QSKIP("only glibc can be told to refuse");
#endif
    }

    void givesEachEnvironmentOnceAsItIsFoundAndStopsWhenCancelled()
    {
        FakeMachine machine;
        for (int i = 0; i < 50; ++i)
            machine.addEnvironment("/home/ann/many/e" + std::to_string(i));
        std::atomic<int> given = 0;
        QCOMPARE(machine.take({}, [&](const InventoryEntry &) { ++given; }).entries.size(), size_t(50));
        QCOMPARE(given.load(), 50);

        given = 0;
        JobContext job;
        job.isCancelled = [&] { return given > 3; };
        const Result<Inventory> cut = takeInventory({{}, HealthDepth::Quick, 2},
                                                    {machine.fs, machine.locations, machine.variables, nullptr}, job,
                                                    [&](const InventoryEntry &) { ++given; });
        QVERIFY(cut);
        QVERIFY(cut->isCancelled && !cut->isComplete());
        QCOMPARE(cut->entries.size(), size_t(given));
        QVERIFY(given < 50);
    }
};

QTEST_GUILESS_MAIN(TestInventory)
#include "tst_inventory.moc"
