#include "core/platform/birthtime.h"
#include "core/platform/filesystem.h"
#include "tests/support/memoryfilesystem.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

#include <fstream>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

void write(const Path &path, const std::string &text)
{
    std::ofstream(path, std::ios::binary) << text;
}

std::vector<std::string> namesOf(const std::vector<DirectoryEntry> &entries)
{
    std::vector<std::string> names;
    for (const DirectoryEntry &entry : entries)
        names.push_back(entry.name);
    return names;
}

} // namespace

class TestFileSystem : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    Path m_root;
    NativeFileSystem m_fs;

    Path fresh(const std::string &name)
    {
        const Path path = m_root / name;
        std::filesystem::create_directories(path);
        return path;
    }

    void asPlainUser(const std::function<void()> &check)
    {
#ifdef Q_OS_UNIX
        if (::geteuid() != 0) {
            check();
            return;
        }
        constexpr uid_t nobody = 65534;
        ::chmod(m_root.c_str(), 0755);
        QVERIFY(::seteuid(nobody) == 0);
        check();
        QVERIFY(::seteuid(0) == 0);
#else
        Q_UNUSED(check)
#endif
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        m_root = std::filesystem::canonical(m_directory.path().toStdString());
    }

    void cleanupTestCase()
    {
        std::filesystem::remove_all(m_root);
    } // QTemporaryDir cannot: the names are too long for it

    void tellsWhenADirectoryWasMade()
    {
        const Path directory = m_root / "born";
        QVERIFY(!birthTime(directory));
        std::filesystem::create_directory(directory);
        const std::optional<Timestamp> first = birthTime(directory);
        if (!first)
            QSKIP("this file system does not say when a file was made");
        std::ofstream(directory / "file") << "x";
        QVERIFY(birthTime(directory) == first);
        std::filesystem::remove_all(directory);
        QTest::qSleep(20); // more than a tick of the file system's clock
        std::filesystem::create_directory(directory);
        QVERIFY(birthTime(directory) != first);
    }

    void listsByNameWithTheTypeOfTheEntryItself()
    {
        const Path at = fresh("list");
        write(at / "b", "");
        std::filesystem::create_directory(at / "a");
        std::filesystem::create_symlink("nowhere", at / "c");
        const Result<std::vector<DirectoryEntry>> entries = m_fs.list(at);
        QVERIFY(entries);
        const std::vector<DirectoryEntry> expected = {{"a", FileType::Directory}, {"b", FileType::Regular}, {"c", FileType::Link}};
        QVERIFY(*entries == expected);
    }

    void tellsAbsentFromNoDirectoryFromForbidden()
    {
        const Path at = fresh("errors");
        write(at / "file", "x");
        QCOMPARE(m_fs.list(at / "absent").error().code, ErrorCode::NotFound);
        QCOMPARE(m_fs.list(at / "file").error().code, ErrorCode::NotADirectory);
        QCOMPARE(m_fs.read(at / "file" / "x", 10).error().code, ErrorCode::NotADirectory);
        QCOMPARE(m_fs.read(at, 10).error().code, ErrorCode::NotRegular);
        QCOMPARE(m_fs.status(at / std::string(300, 'x')).error().code, ErrorCode::NotFound);
        QVERIFY(isAbsence(m_fs.read(at / "file" / "x", 10).error()));
        std::filesystem::create_symlink("nowhere", at / "dangling");
        QCOMPARE(m_fs.status(at / "dangling").error().code, ErrorCode::NotFound);
        QCOMPARE(m_fs.linkStatus(at / "dangling")->type, FileType::Link);
        QCOMPARE(*m_fs.readLink(at / "dangling"), Path("nowhere"));
        std::filesystem::create_symlink("loop", at / "loop");
        QCOMPARE(m_fs.status(at / "loop").error().code, ErrorCode::Io);
    }

    void keepsToItsCap()
    {
        const Path file = fresh("cap") / "file";
        write(file, "0123456789");
        QCOMPARE(*m_fs.read(file, 10), std::string("0123456789"));
        QCOMPARE(m_fs.read(file, 9).error().code, ErrorCode::TooLarge);
        QCOMPARE(*m_fs.readHead(file, 4), std::string("0123"));
        QCOMPARE(*m_fs.readHead(file, 40), std::string("0123456789"));
    }

#ifdef Q_OS_UNIX
    void fifoIsNeitherReadNorOpened()
    {
        const Path fifo = fresh("fifo") / "METADATA";
        QVERIFY(::mkfifo(fifo.c_str(), 0600) == 0);
        QCOMPARE(m_fs.read(fifo, 10).error().code, ErrorCode::NotRegular);
        QCOMPARE(m_fs.readHead(fifo, 10).error().code, ErrorCode::NotRegular);
        QCOMPARE(m_fs.status(fifo)->type, FileType::Other);
        // A writer that waits for a reader must go on waiting.
        QProcess writer;
        writer.start("/bin/sh", {"-c", "echo started; exec echo woken > \"$0\"", QString::fromStdString(fifo.native())});
        QVERIFY(writer.waitForReadyRead(5000));
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(m_fs.read(fifo, 10).error().code, ErrorCode::NotRegular);
            QTest::qSleep(2);
        }
        QCOMPARE(writer.state(), QProcess::Running);
        writer.kill();
        QVERIFY(writer.waitForFinished(5000));
    }

    void deviceAndSocketAreNotRegular()
    {
        QCOMPARE(m_fs.read("/dev/zero", 10).error().code, ErrorCode::NotRegular);
        std::filesystem::create_symlink("/dev/zero", fresh("device") / "RECORD");
        QCOMPARE(m_fs.read(m_root / "device" / "RECORD", 10).error().code, ErrorCode::NotRegular);
        const Path path = m_root / "device" / "s";
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        QVERIFY(path.native().size() < sizeof address.sun_path);
        path.native().copy(address.sun_path, sizeof address.sun_path - 1);
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        QVERIFY(::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
        ::close(fd);
        QCOMPARE(m_fs.read(path, 10).error().code, ErrorCode::NotRegular);
    }

    void whatAPlainUserMayNotReadIsForbiddenNotAbsent()
    {
        const Path at = fresh("forbidden");
        std::filesystem::create_directories(at / "closed" / "inner");
        write(at / "secret", "x");
        ::chmod((at / "closed").c_str(), 0);
        ::chmod((at / "secret").c_str(), 0);
        asPlainUser([&] {
            QCOMPARE(m_fs.list(at / "closed").error().code, ErrorCode::PermissionDenied);
            QCOMPARE(m_fs.list(at / "closed").error().subject, (at / "closed").native());
            QCOMPARE(m_fs.visit(at / "closed", [](std::string_view, FileType){}).error().code, ErrorCode::PermissionDenied);
            QCOMPARE(m_fs.status(at / "closed" / "inner").error().code, ErrorCode::PermissionDenied);
            QCOMPARE(m_fs.read(at / "secret", 10).error().code, ErrorCode::PermissionDenied);
            const ScanFileSystem scan(m_fs);
            QCOMPARE(scan.listing(at / "closed").error().code, ErrorCode::PermissionDenied);
            QCOMPARE(scan.listing(at / "closed").error().code, ErrorCode::PermissionDenied);
        });
        ::chmod((at / "closed").c_str(), 0755);
    }

    void keepsNamesThatAreNotUtf8()
    {
        const Path at = fresh("bytes");
        const std::string name = "caf\xe9\n.venv";
        write(at / name, "text");
        const Result<std::vector<DirectoryEntry>> entries = m_fs.list(at);
        QVERIFY(entries);
        QCOMPARE(namesOf(*entries), std::vector<std::string>{name});
        QCOMPARE(*m_fs.read(at / entries->front().name, 10), std::string("text"));
    }

    void reachesPathsLongerThanTheSystemAllows()
    {
        Path at = fresh("deep");
        int fd = ::open(at.c_str(), O_RDONLY | O_DIRECTORY);
        const std::string name(120, 'd');
        for (int level = 0; level < 200; ++level) {
            QVERIFY(::mkdirat(fd, name.c_str(), 0755) == 0);
            const int next = ::openat(fd, name.c_str(), O_RDONLY | O_DIRECTORY);
            QVERIFY(next >= 0);
            ::close(fd);
            fd = next;
            at /= name;
        }
        const int file = ::openat(fd, "file", O_WRONLY | O_CREAT, 0644);
        QVERIFY(::write(file, "deep", 4) == 4);
        QVERIFY(::symlinkat("file", fd, "link") == 0);
        ::close(file);
        ::close(fd);
        QVERIFY(at.native().size() > 24000);
        QCOMPARE(*m_fs.read(at / "file", 10), std::string("deep"));
        QCOMPARE(m_fs.status(at / "link")->size, uint64_t(4));
        QCOMPARE(*m_fs.readLink(at / "link"), Path("file"));
        QCOMPARE(namesOf(*m_fs.list(at)), (std::vector<std::string>{"file", "link"}));
        QCOMPARE(m_fs.status(at / "absent").error().code, ErrorCode::NotFound);
        QCOMPARE(*m_fs.realPath(at / "link"), at / "file");
    }

    void visitFollowsNoLink()
    {
        const Path at = fresh("visit");
        std::filesystem::create_directory(at / "real");
        std::filesystem::create_directory_symlink("real", at / "link");
        const auto nothing = [](std::string_view, FileType){};
        QVERIFY(m_fs.visit(at / "real", nothing));
        QCOMPARE(m_fs.visit(at / "link", nothing).error().code, ErrorCode::NotADirectory);
    }

    void realPathAgreesWithTheSystem()
    {
        const Path at = fresh("real");
        std::filesystem::create_directories(at / "a" / "b");
        std::filesystem::create_directory_symlink("../a/./b", at / "a" / "c");
        std::filesystem::create_directory_symlink(at / "a" / "c" / "..", at / "up");
        std::filesystem::create_symlink("loop", at / "loop");
        for (const Path &path : {at / "up", at / "a" / "c", at / "up" / "b" / ".." / "c", Path("/")})
            QCOMPARE(*m_fs.realPath(path), std::filesystem::canonical(path));
        QCOMPARE(m_fs.realPath(at / "loop").error().code, ErrorCode::Io);
        QCOMPARE(m_fs.realPath(at / "absent").error().code, ErrorCode::NotFound);
    }
#endif

    void scanRemembersListingsAndTheirErrors()
    {
        MemoryFileSystem fs;
        fs.addFile("/p/a.py");
        fs.addDirectory("/closed");
        fs.fail("/closed", ErrorCode::PermissionDenied);
        const ScanFileSystem scan(fs);
        QVERIFY(scan.listing("/p"));
        QVERIFY(scan.find("/p", "a.py"));
        QVERIFY(!scan.find("/p", "a"));
        QCOMPARE(scan.list("/p")->size(), size_t(1));
        QVERIFY(&scan.listing("/p") == &scan.listing("/p"));
        QVERIFY(!scan.find("/closed", "x"));
        QCOMPARE(scan.listing("/closed").error().code, ErrorCode::PermissionDenied);
        QCOMPARE(scan.list("/closed").error().code, ErrorCode::PermissionDenied);
        QCOMPARE(fs.listings(), (std::vector<Path>{"/p", "/closed"}));
    }

    void readsTheTableOfMounts()
    {
        const std::vector<Mount> mounts = parseMountInfo(
            "36 35 98:0 /mnt1 /mnt/with\\040space rw,noatime master:1 - ext3 /dev/root rw,errors=continue\n"
            "37 35 0:33 / /net rw - nfs4 host:/export rw\n"
            "garbage\n");
        QCOMPARE(mounts.size(), size_t(2));
        QVERIFY((mounts[0] == Mount{"/mnt/with space", "98:0", "ext3"}));
        QVERIFY(!isRemote(mounts[0]));
        QVERIFY(isRemote(mounts[1]));
#ifdef Q_OS_LINUX
        const std::vector<Mount> real = m_fs.mounts();
        QVERIFY(std::any_of(real.begin(), real.end(), [](const Mount &mount) { return mount.path == "/"; }));
#endif
    }
};

QTEST_GUILESS_MAIN(TestFileSystem)
#include "tst_filesystem.moc"
