#include "core/environments/finder.h"
#include "tests/support/memoryfilesystem.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <fstream>
#include <thread>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

const std::string cfg = "home = /base/bin\nversion = 3.11.7\n";

std::vector<std::string> pathsOf(const std::vector<Environment> &environments)
{
    std::vector<std::string> paths;
    for (const Environment &environment : environments)
        paths.push_back(pathBytes(environment.path));
    return paths;
}

std::vector<std::string> subjectsOf(const std::vector<Error> &errors)
{
    std::vector<std::string> subjects;
    for (const Error &error : errors)
        subjects.push_back(error.subject);
    return subjects;
}

using Names = std::vector<std::string>;

FoundEnvironments found(const MemoryFileSystem &fs, const Path &root, const FindOptions &options = {Os::Linux, false})
{
    JobContext job;
    const Result<FoundEnvironments> result = findEnvironments(root, fs, job, options);
    return result ? *result : FoundEnvironments{{}, {result.error()}, {}};
}

} // namespace

class TestFinder : public QObject
{
    Q_OBJECT
private slots:
    void findsTheRootItselfAndWhatIsBelow()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/b/.venv/pyvenv.cfg", cfg);
        fs.addFile("/w/a/x/y/env-any-name/pyvenv.cfg", cfg);
        fs.addFile("/w/a/.tox/py311/pyvenv.cfg", cfg);
        QCOMPARE(pathsOf(found(fs, "/w").environments), (Names{"/w/a/.tox/py311", "/w/a/x/y/env-any-name", "/w/b/.venv"}));
        QCOMPARE(pathsOf(found(fs, "/w/b/.venv").environments), Names{"/w/b/.venv"});
        QVERIFY(found(fs, "/w").unreadable.empty());
    }

    void leavesOutWhatHoldsNoEnvironments()
    {
        MemoryFileSystem fs;
        for (const char *closed : {"node_modules", ".git", "__pycache__", "site-packages", "lib/site-packages"})
            fs.addFile(Path("/w") / closed / "x" / "pyvenv.cfg", cfg);
        fs.addFile("/w/cache/CACHEDIR.TAG");
        fs.addFile("/w/cache/v/pyvenv.cfg", cfg);
        fs.addFile("/w/outer/pyvenv.cfg", cfg);
        fs.addFile("/w/outer/inner/pyvenv.cfg", cfg);
        QCOMPARE(pathsOf(found(fs, "/w").environments), Names{"/w/outer"});
        const std::vector<Path> listings = fs.listings();
        QVERIFY(std::find(listings.begin(), listings.end(), Path("/w/.git")) == listings.end());
        QVERIFY(std::find(listings.begin(), listings.end(), Path("/w/outer/inner")) == listings.end());
    }

    void searchesTaggedDirectoriesThatKeepEnvironments()
    {
        MemoryFileSystem fs;
        for (const char *open : {"target", ".tox", ".nox"}) {
            fs.addFile(Path("/w") / open / "CACHEDIR.TAG");
            fs.addFile(Path("/w") / open / "e" / "pyvenv.cfg", cfg);
        }
        fs.addFile("/w/.venv/pyvenv.cfg", cfg);
        fs.addFile("/w/.venv/CACHEDIR.TAG");
        QCOMPARE(pathsOf(found(fs, "/w").environments), (Names{"/w/.nox/e", "/w/.tox/e", "/w/.venv", "/w/target/e"}));
        fs.addDirectory("/w/target/debug/.fingerprint");
        fs.addFile("/w/target/debug/build/e/pyvenv.cfg", cfg);
        QCOMPARE(found(fs, "/w").environments.size(), size_t(4));
        fs.addFile("/cache/CACHEDIR.TAG");
        fs.addFile("/cache/environments-v2/p/pyvenv.cfg", cfg);
        QCOMPARE(pathsOf(found(fs, "/cache").environments), Names{"/cache/environments-v2/p"});
    }

    void followsVenvThatIsALinkOrATextFile()
    {
        MemoryFileSystem fs;
        fs.addFile("/store/one/pyvenv.cfg", cfg);
        fs.addFile("/store/two/pyvenv.cfg", cfg);
        fs.addFile("/w/near/pyvenv.cfg", cfg);
        fs.addLink("/w/linked/.venv", "../../store/one");
        fs.addFile("/w/absolute/.venv", "/store/two");
        fs.addFile("/w/relative/.venv", "../near\n");
        fs.addFile("/w/text.venv", "/store/two");
        fs.addLink("/w/linkedtext/.venv", "../text.venv");
        fs.addLink("/w/other/venv", "/store/one");
        fs.addLink("/w/other/env", "/nowhere");
        const FoundEnvironments all = found(fs, "/w");
        QCOMPARE(subjectsOf(all.unreadable), Names{});
        QCOMPARE(pathsOf(found(fs, "/w/relative").environments), Names{"/w/near"});
        QCOMPARE(pathsOf(all.environments), (Names{"/store/two", "/w/linked/.venv", "/w/near"}));
    }

    void reportsVenvThatLeadsNowhere()
    {
        MemoryFileSystem fs;
        fs.addLink("/w/a/.venv", "/gone");
        fs.addFile("/w/b/.venv", "/gone\n");
        fs.addFile("/w/c/.venv", "");
        fs.addLink("/w/d/.venv", ".venv");
        fs.addOther("/w/e/.venv");
        fs.addLink("/w/f/.venv", "..");
        fs.addFile("/w/g/.venv", "myproject");
        const FoundEnvironments all = found(fs, "/w");
        QVERIFY(all.environments.empty());
        QCOMPARE(subjectsOf(all.unreadable),
                 (Names{"/w/a/.venv", "/w/b/.venv", "/w/c/.venv", "/w/d/.venv", "/w/e/.venv", "/w/f/.venv", "/w/g/.venv"}));
        QCOMPARE(all.unreadable[0].code, ErrorCode::NotFound);
        QCOMPARE(all.unreadable[1].code, ErrorCode::NotFound);
        QCOMPARE(all.unreadable[2].code, ErrorCode::Malformed);
        QCOMPARE(all.unreadable[3].code, ErrorCode::Io);
        QCOMPARE(all.unreadable[4].code, ErrorCode::NotRegular);
    }

    void countsAnEnvironmentOnceByItsOwnPath()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/z/real/pyvenv.cfg", cfg);
        fs.addLink("/w/a/.venv", "/w/z/real");
        fs.addFile("/w/b/.venv", "../z/real");
        QCOMPARE(pathsOf(found(fs, "/w").environments), Names{"/w/z/real"});
        QCOMPARE(pathsOf(found(fs, "/w/a").environments), Names{"/w/a/.venv"});
    }

    void keepsUnreadableApartFromAbsent()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/good/pyvenv.cfg", cfg);
        fs.addDirectory("/w/closed");
        fs.failListing("/w/closed", ErrorCode::PermissionDenied);
        fs.addDirectory("/w/vanished");
        fs.failListing("/w/vanished", ErrorCode::NotFound);
        fs.addFile("/w/secret/pyvenv.cfg", cfg);
        fs.fail("/w/secret/pyvenv.cfg", ErrorCode::PermissionDenied);
        fs.addFile("/w/malformed/pyvenv.cfg", "nothing");
        fs.addOther("/w/fifo/pyvenv.cfg");
        fs.addDirectory("/w/directory/pyvenv.cfg");
        const FoundEnvironments all = found(fs, "/w");
        QCOMPARE(pathsOf(all.environments), Names{"/w/good"});
        QCOMPARE(all.unreadable.size(), size_t(4));
        QCOMPARE(all.unreadable[0].subject, std::string("/w/closed"));
        QCOMPARE(all.unreadable[0].code, ErrorCode::PermissionDenied);
        QCOMPARE(all.unreadable[1].code, ErrorCode::NotRegular);
        QCOMPARE(all.unreadable[2].code, ErrorCode::Malformed);
        QCOMPARE(all.unreadable[3].code, ErrorCode::PermissionDenied);
    }

    void failsWhereTheRootCannotBeRead()
    {
        MemoryFileSystem fs;
        fs.addFile("/file");
        fs.addDirectory("/closed");
        fs.fail("/closed", ErrorCode::PermissionDenied);
        JobContext job;
        QCOMPARE(findEnvironments("/none", fs, job).error().code, ErrorCode::NotFound);
        QCOMPARE(findEnvironments("/file", fs, job).error().code, ErrorCode::NotADirectory);
        QCOMPARE(findEnvironments("/closed", fs, job).error().code, ErrorCode::PermissionDenied);
    }

    void rootMayBeALinkAndNoOtherLinkIsFollowed()
    {
        MemoryFileSystem fs;
        fs.addFile("/data/p/.venv/pyvenv.cfg", cfg);
        fs.addLink("/data/p/loop", "/data");
        fs.addLink("/home", "/data");
        QCOMPARE(pathsOf(found(fs, "/home").environments), Names{"/home/p/.venv"});
    }

    void staysOnItsFileSystem()
    {
        MemoryFileSystem fs;
        for (const char *at : {"/w/own", "/w/bind", "/w/disk", "/w/net", "/w/proc"})
            fs.addFile(Path(at) / "e" / "pyvenv.cfg", cfg);
        fs.addLink("/byLink", "/w");
        fs.addMount({"/", "8:1", "ext4"});
        fs.addMount({"/w/bind", "8:1", "ext4"});
        fs.addMount({"/w/disk", "8:2", "ext4"});
        fs.addMount({"/w/net", "0:40", "nfs4"});
        fs.addMount({"/w/proc", "0:5", "proc"});
        const FoundEnvironments all = found(fs, "/w");
        QCOMPARE(pathsOf(all.environments), (Names{"/w/bind/e", "/w/own/e"}));
        QVERIFY((all.notEntered == std::vector<Mount>{{"/w/disk", "8:2", "ext4"}, {"/w/net", "0:40", "nfs4"}}));
        const std::vector<Path> listings = fs.listings();
        QVERIFY(std::find(listings.begin(), listings.end(), Path("/w/net")) == listings.end());
        QCOMPARE(pathsOf(found(fs, "/byLink").environments), (Names{"/byLink/bind/e", "/byLink/own/e"}));
        QCOMPARE(pathsOf(found(fs, "/w/net").environments), Names{"/w/net/e"});
        FindOptions others{Os::Linux, true};
        const FoundEnvironments more = found(fs, "/w", others);
        QVERIFY(std::ranges::count(pathsOf(more.environments), "/w/disk/e") == 1);
        QVERIFY(std::ranges::count(pathsOf(more.environments), "/w/net/e") == 0);
    }

    void cancelledSearchLooksAtNothing()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/e/pyvenv.cfg", cfg);
        JobContext job;
        job.isCancelled = [] { return true; };
        QCOMPARE(findEnvironments("/w", fs, job).error().code, ErrorCode::Cancelled);
        QVERIFY(fs.listings().empty());
    }

    void cancelStopsTheSearchInTheMiddle()
    {
        MemoryFileSystem fs;
        for (int i = 0; i < 100; ++i)
            fs.addDirectory(Path("/w") / std::to_string(i));
        JobContext job;
        int asked = 0;
        job.isCancelled = [&asked] { return ++asked > 10; };
        QCOMPARE(findEnvironments("/w", fs, job).error().code, ErrorCode::Cancelled);
        QVERIFY(fs.listings().size() < 15);
    }

    void directoriesThatVanishMeanwhileAreAsIfNeverThere()
    {
        QTemporaryDir directory;
        const Path root = std::filesystem::canonical(directory.path().toStdString());
        std::filesystem::create_directories(root / "stays" / ".venv");
        std::ofstream(root / "stays" / ".venv" / "pyvenv.cfg") << cfg;
        std::atomic<bool> enough = false;
        std::thread churn([&] {
            std::error_code code;
            for (int i = 0; !enough; ++i) {
                const Path at = root / ("d" + std::to_string(i % 50));
                std::filesystem::create_directories(at / "a" / "b", code);
                std::filesystem::remove_all(at, code);
            }
        });
        const NativeFileSystem fs;
        JobContext job;
        bool good = true;
        for (int i = 0; i < 300 && good; ++i) {
            const Result<FoundEnvironments> all = findEnvironments(root, fs, job);
            good = all && all->environments.size() == 1 && all->unreadable.empty();
        }
        enough = true;
        churn.join();
        QVERIFY(good);
    }

#ifdef Q_OS_UNIX
    void findsEnvironmentsTwoHundredLevelsDownPastTheLimitOfPaths()
    {
        QTemporaryDir directory;
        Path at = std::filesystem::canonical(directory.path().toStdString());
        const Path root = at;
        int fd = ::open(at.c_str(), O_RDONLY | O_DIRECTORY);
        const std::string name(100, 'x');
        for (int level = 0; level < 200; ++level) {
            QVERIFY(::mkdirat(fd, name.c_str(), 0755) == 0);
            const int next = ::openat(fd, name.c_str(), O_RDONLY | O_DIRECTORY);
            ::close(fd);
            fd = next;
            at /= name;
        }
        const int file = ::openat(fd, "pyvenv.cfg", O_WRONLY | O_CREAT, 0644);
        QCOMPARE(::write(file, cfg.data(), cfg.size()), ssize_t(cfg.size()));
        ::close(file);
        ::close(fd);
        const NativeFileSystem fs;
        JobContext job;
        const Result<FoundEnvironments> all = findEnvironments(root, fs, job);
        std::filesystem::remove_all(root);
        QVERIFY(all);
        QCOMPARE(pathsOf(all->environments), Names{pathBytes(at)});
        QVERIFY(all->unreadable.empty());
    }

    void listsWhatAPlainUserMayNotRead()
    {
        QTemporaryDir directory;
        const Path root = std::filesystem::canonical(directory.path().toStdString());
        std::filesystem::create_directories(root / "caf\xe9" / ".venv");
        std::ofstream(root / "caf\xe9" / ".venv" / "pyvenv.cfg") << cfg;
        std::filesystem::create_directory(root / "closed");
        ::chmod((root / "closed").c_str(), 0);
        ::chmod(root.c_str(), 0755);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QVERIFY(::seteuid(65534) == 0);
        const NativeFileSystem fs;
        JobContext job;
        const Result<FoundEnvironments> all = findEnvironments(root, fs, job);
        if (isRoot)
            QVERIFY(::seteuid(0) == 0);
        QVERIFY(all);
        QCOMPARE(pathsOf(all->environments), Names{pathBytes(root / "caf\xe9" / ".venv")});
        QCOMPARE(subjectsOf(all->unreadable), Names{pathBytes(root / "closed")});
        QCOMPARE(all->unreadable.front().code, ErrorCode::PermissionDenied);
        ::chmod((root / "closed").c_str(), 0755);
        std::filesystem::remove_all(root);
    }
#endif
};

QTEST_GUILESS_MAIN(TestFinder)
#include "tst_finder.moc"
