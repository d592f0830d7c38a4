// The walk by directory handle and the sizes that are measured with it, against sizes_oracle.py.
#include "core/platform/treewalk.h"
#include "core/snapshot/usage.h"
#include "tests/support/memoryfilesystem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <mutex>
#include <random>
#include <sched.h>
#include <set>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

void write(const Path &path, size_t bytes)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << std::string(bytes, 'x');
}

void hardLink(const Path &from, const Path &to)
{
    std::filesystem::create_directories(to.parent_path());
    QCOMPARE(::linkat(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), 0), 0);
}

// Gives everything one inode number, as some file systems of programs do.
class OneInode final : public FileSystem
{
public:
    explicit OneInode(const FileSystem &base)
        : m_base(base)
    {
    }
    Result<FileStatus> status(const Path &path) const override { return same(m_base.status(path)); }
    Result<FileStatus> linkStatus(const Path &path) const override { return same(m_base.linkStatus(path)); }
    Result<std::vector<DirectoryEntry>> list(const Path &directory) const override { return m_base.list(directory); }
    Result<std::string> read(const Path &file, uint64_t cap) const override { return m_base.read(file, cap); }
    Result<std::string> readHead(const Path &file, uint64_t bytes) const override { return m_base.readHead(file, bytes); }
    Result<Path> readLink(const Path &link) const override { return m_base.readLink(link); }

private:
    static Result<FileStatus> same(Result<FileStatus> status)
    {
        if (status)
            status->identity = {1, 1};
        return status;
    }
    const FileSystem &m_base;
};

// Directories in one another, each with a file beside the next; deeper than a path can name. The names of the files.
int makeDeep(const Path &top, int depth, const std::string &name)
{
    std::filesystem::create_directories(top);
    int at = ::open(top.c_str(), O_RDONLY | O_DIRECTORY);
    for (int i = 0; i < depth; ++i) {
        for (const std::string &one : {name, std::string("side")})
            ::mkdirat(at, one.c_str(), 0755);
        ::close(::openat(at, "file", O_WRONLY | O_CREAT, 0644));
        const int next = ::openat(at, name.c_str(), O_RDONLY | O_DIRECTORY);
        ::close(at);
        at = next;
    }
    ::close(at);
    return depth;
}

// Counts, and remembers the names of a directory's entries.
struct CountingVisitor final : TreeVisitor {
    WalkTag visit(unsigned worker, const WalkPlace &, const WalkEntry &entry) override
    {
        const std::lock_guard lock(mutex);
        workers.insert(worker);
        names.insert(std::string(entry.name));
        ++count;
        return onVisit(), 7;
    }
    std::mutex mutex;
    std::multiset<std::string> names;
    std::set<unsigned> workers;
    size_t count = 0;
    std::function<void()> onVisit = [] {};
};

QString latin(const Path &path)
{
    return QString::fromLatin1(path.c_str());
}

Sizes fromJson(const QJsonObject &object)
{
    const auto number = [&](const char *key) { return uint64_t(object[QLatin1String(key)].toDouble()); };
    return {number("apparent"), number("disk"), number("reclaimable")};
}

std::string toText(const Sizes &sizes)
{
    return std::to_string(sizes.apparent) + ' ' + std::to_string(sizes.disk) + ' ' + std::to_string(sizes.reclaimable);
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT
    QTemporaryDir m_directory;
    Path m_root;
    NativeFileSystem m_fs;
    JobContext m_job;
    int m_fresh = 0;

    Path fresh()
    {
        const Path path = m_root / std::to_string(++m_fresh);
        std::filesystem::create_directories(path);
        return path;
    }

    Usage measured(const std::vector<UsageRoot> &roots)
    {
        const Result<Usage> usage = measureUsage(roots, m_fs, m_job);
        return usage ? *usage : Usage(nullptr);
    }

    // Every root, and selections of them, to the byte.
    void compareWithOracle(const std::vector<UsageRoot> &roots, const std::vector<std::vector<size_t>> &selections)
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("no python3 here");
        QJsonArray rootsJson;
        for (const UsageRoot &root : roots) {
            QJsonArray paths;
            for (const Path &path : root.paths)
                paths.append(latin(path));
            rootsJson.append(paths);
        }
        QJsonArray together;
        for (const std::vector<size_t> &selection : selections) {
            QJsonArray numbers;
            for (const size_t root : selection)
                numbers.append(int(root));
            together.append(numbers);
        }
        QProcess oracle;
        oracle.start(python, {qEnvironmentVariable("TRUEWHEEL_SOURCE_DIR") + QStringLiteral("/tests/snapshot/sizes_oracle.py")});
        QVERIFY(oracle.waitForStarted());
        oracle.write(QJsonDocument(QJsonObject{{QStringLiteral("roots"), rootsJson}, {QStringLiteral("together"), together}}).toJson());
        oracle.closeWriteChannel();
        QVERIFY(oracle.waitForFinished());
        const QJsonObject answer = QJsonDocument::fromJson(oracle.readAllStandardOutput()).object();
        QVERIFY2(!answer.isEmpty(), oracle.readAllStandardError().constData());

        const Usage usage = measured(roots);
        for (size_t i = 0; i < roots.size(); ++i)
            QCOMPARE(toText(usage.sizes(i)), toText(fromJson(answer[QStringLiteral("roots")].toArray()[int(i)].toObject())));
        for (size_t i = 0; i < selections.size(); ++i)
            QCOMPARE(toText(usage.together(selections[i])),
                     toText(fromJson(answer[QStringLiteral("together")].toArray()[int(i)].toObject())));
        const std::vector<uint64_t> inTurn = usage.freedInTurn(selections);
        std::vector<size_t> gone;
        uint64_t freed = 0;
        for (size_t i = 0; i < selections.size(); ++i) {
            gone.insert(gone.end(), selections[i].begin(), selections[i].end());
            freed += inTurn[i];
            QCOMPARE(freed, usage.together(gone).reclaimable);
        }
    }

    // From the wish to the walk's return; zero when there was nothing left to cancel.
    std::chrono::steady_clock::duration timeToCancel()
    {
        std::atomic<bool> cancelled = false;
        JobContext job;
        job.isCancelled = [&] { return cancelled.load(); };
        CountingVisitor visitor;
        std::chrono::steady_clock::time_point asked;
        visitor.onVisit = [&] {
            if (visitor.count == 2000) {
                cancelled = true;
                asked = std::chrono::steady_clock::now();
            }
        };
        const WalkReport report = m_fs.walk({{"/usr", 0}}, visitor, {4, false}, job);
        const auto taken = std::chrono::steady_clock::now() - asked;
        if (visitor.count < 2000)
            return {};
        return report.cancelled && visitor.count < 5000 ? taken : std::chrono::hours(1);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_directory.isValid());
        m_root = std::filesystem::canonical(m_directory.path().toStdString());
    }

    void cleanupTestCase() { std::filesystem::remove_all(m_root); }

    void countsEachInodeOnceAndSaysWhatRemovalWouldFree()
    {
        const Path at = fresh();
        write(at / "cache" / "wheel" / "a.py", 5000);
        write(at / "cache" / "wheel" / "b.py", 9000);
        hardLink(at / "cache" / "wheel" / "a.py", at / "one" / "lib" / "a.py");
        hardLink(at / "cache" / "wheel" / "a.py", at / "one" / "lib" / "again.py");
        write(at / "one" / "own.py", 4096);
        const Usage usage = measured({{{at / "cache"}, false}, {{at / "one"}, false}, {{at / "cache" / "wheel"}, true}});
        struct stat a, b, own, directory;
        ::stat((at / "cache" / "wheel" / "a.py").c_str(), &a);
        ::stat((at / "cache" / "wheel" / "b.py").c_str(), &b);
        ::stat((at / "one" / "own.py").c_str(), &own);
        ::stat((at / "one").c_str(), &directory);
        const uint64_t blocksA = uint64_t(a.st_blocks) * 512;
        const uint64_t directories = uint64_t(directory.st_blocks) * 512 * 2;
        const uint64_t ownBlocks = uint64_t(own.st_blocks) * 512;
        QCOMPARE(usage.sizes(1).apparent, uint64_t(directory.st_size) * 2 + 5000 * 2 + 4096);
        QCOMPARE(usage.sizes(1).disk, directories + blocksA + ownBlocks);
        QCOMPARE(usage.sizes(1).reclaimable, directories + ownBlocks);
        QCOMPARE(usage.sizes(0).reclaimable, directories + uint64_t(b.st_blocks) * 512);
        // Together nothing has a name elsewhere.
        const Sizes both = usage.together({0, 1});
        QCOMPARE(both.disk, both.reclaimable);
        QCOMPARE(both.disk, usage.sizes(0).disk + usage.sizes(1).disk - blocksA);
        const std::vector<WheelUse> uses = {{2, 1, 1, blocksA, 0}};
        QVERIFY(usage.wheelUses() == uses);
        QVERIFY(usage.isComplete(0) && usage.isComplete(1) && usage.isComplete(2));
    }

    void agreesWithTheOracleOnTreesOfEveryKind()
    {
        const Path at = fresh();
        std::mt19937 random(5);
        std::vector<Path> files;
        for (int i = 0; i < 400; ++i) {
            files.push_back(at / "cache" / ("wheel" + std::to_string(i % 7)) / std::to_string(i % 23) / ("f" + std::to_string(i)));
            write(files.back(), random() % 20'000);
        }
        for (int i = 0; i < 1500; ++i) {
            const Path site = at / ("env" + std::to_string(i % 5)) / "lib" / "site-packages";
            const Path to = site / ("pkg" + std::to_string(random() % 9)) / ("f" + std::to_string(i));
            if (random() % 4 == 0) {
                write(to, random() % 9000);
            } else {
                hardLink(files[random() % files.size()], to);
            }
        }
        const Path odd = at / "env0" / "odd";
        write(odd / "\xff\xfe\n name", 10);
        hardLink(odd / "\xff\xfe\n name", at / "env1" / "\xff");
        std::filesystem::create_symlink("loop", odd / "loop");
        std::filesystem::create_symlink("..", odd / "up");
        std::filesystem::create_symlink(files[0], odd / "to-a-file");
        std::filesystem::create_symlink(odd / "to-a-file", odd / "to-a-link");
        hardLink(odd / "to-a-link", odd / "another-name-of-the-link");
        hardLink(odd / "to-a-link", at / "env2" / "the-link-elsewhere");
        ::mkfifo((odd / "fifo").c_str(), 0600);
        write(odd / "sparse", 1);
        QCOMPARE(::truncate((odd / "sparse").c_str(), 50'000'000), 0);
        std::filesystem::create_directories(odd / "empty" / "emptier");
        makeDeep(at / "env3" / "deep", 60, std::string(200, 'd'));
        write(at / "env4" / "bin" / "script", 100);
        write(at / "env4" / "lib" / "site-packages" / "six.py", 30'000);
        hardLink(at / "env4" / "lib" / "site-packages" / "six.py", at / "env2" / "six.py");

        const Path site = at / "env4" / "lib" / "site-packages";
        std::vector<UsageRoot> roots;
        for (int i = 0; i < 5; ++i)
            roots.push_back({{at / ("env" + std::to_string(i))}, false});
        roots.push_back({{at / "cache"}, false});
        for (int i = 0; i < 7; ++i)
            roots.push_back({{at / "cache" / ("wheel" + std::to_string(i))}, true});
        roots.push_back({{site / "pkg0", site / "pkg1", site / "six.py", at / "env4" / "bin" / "script"}, false}); // 13
        roots.push_back({{site / "pkg1", site / "pkg2" / "not-there"}, false});
        roots.push_back({{odd / "up"}, false});
        roots.push_back({{at}, false});
        roots.push_back({{at / "env4"}, false}); // once more
        compareWithOracle(roots, {{0, 1}, {0, 1, 2, 3, 4}, {5, 6, 7}, {13, 14}, {4, 13, 17}, {16}, {}});
    }

    void measuresPathsLongerThanTheSystemTakes()
    {
        const Path at = fresh();
        const int depth = makeDeep(at / "deep", 300, std::string(100, 'n'));
        CountingVisitor visitor;
        rlimit before{};
        ::getrlimit(RLIMIT_NOFILE, &before);
        rlimit few = before;
        few.rlim_cur = 40; // fewer than the levels
        ::setrlimit(RLIMIT_NOFILE, &few);
        const WalkReport report = m_fs.walk({{at, 0}}, visitor, {4, false}, m_job);
        ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(report.faults.size(), size_t(0));
        QCOMPARE(visitor.names.count("file"), size_t(depth));
        QCOMPARE(visitor.names.count("side"), size_t(depth));
        QCOMPARE(report.entries, uint64_t(visitor.count));

        Path deep = at / "deep";
        for (int i = 0; i < 200; ++i)
            deep /= std::string(100, 'n');
        QVERIFY(deep.native().size() > 20'000);
        CountingVisitor below;
        QCOMPARE(m_fs.walk({{deep, 0}}, below, {1, false}, m_job).faults.size(), size_t(0));
        QCOMPARE(below.names.count("file"), size_t(100));
    }

    void anUnreadableDirectoryIsSaidAndMakesItsRootsIncomplete()
    {
        const Path at = fresh();
        write(at / "env" / "locked" / "file", 100);
        write(at / "env" / "open" / "file", 100);
        write(at / "other" / "file", 100);
        ::chmod((at / "env" / "locked").c_str(), 0);
        ::chmod(m_root.c_str(), 0755);
        const bool isRoot = ::geteuid() == 0;
        if (isRoot)
            QCOMPARE(::seteuid(65534), 0);
        const Usage usage = measured({{{at / "env"}, false}, {{at / "other"}, false}, {{at / "env" / "locked" / "file"}, false}});
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
        ::chmod((at / "env" / "locked").c_str(), 0755);
        QVERIFY(!usage.isComplete(0));
        QVERIFY(usage.isComplete(1));
        QVERIFY(!usage.isComplete(2));
        QCOMPARE(usage.unreadable().size(), size_t(2));
        QCOMPARE(usage.unreadable()[0].code, ErrorCode::PermissionDenied);
        QCOMPARE(usage.unreadable()[0].subject, pathBytes(at / "env" / "locked"));
        struct stat directory, file;
        ::stat((at / "env").c_str(), &directory);
        ::stat((at / "env" / "open" / "file").c_str(), &file);
        QCOMPARE(usage.sizes(0).disk, uint64_t(directory.st_blocks * 3 + file.st_blocks) * 512); // what could be seen
    }

    void whatIsMountedThereBelongsToOthers()
    {
        const Path at = fresh();
        write(at / "elsewhere" / "big", 100'000);
        write(at / "env" / "file", 100);
        write(at / "env" / "covered", 300);
        std::filesystem::create_directories(at / "env" / "bound");
        std::filesystem::create_directories(at / "env" / "self");
        std::filesystem::create_directories(at / "env" / "tmpfs");
        // The mounts are this thread's and its children's alone.
        if (::unshare(CLONE_NEWNS) != 0 || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            QSKIP("mounting is not allowed here");
        const auto bind = [](const Path &from, const Path &to) { return ::mount(from.c_str(), to.c_str(), nullptr, MS_BIND, nullptr); };
        QCOMPARE(bind(at / "elsewhere", at / "env" / "bound"), 0);
        QCOMPARE(bind(at / "env", at / "env" / "self"), 0);
        QCOMPARE(bind(at / "elsewhere" / "big", at / "env" / "covered"), 0);
        QCOMPARE(::mount("none", (at / "env" / "tmpfs").c_str(), "tmpfs", 0, nullptr), 0);
        write(at / "env" / "tmpfs" / "file", 5000);
        compareWithOracle({{{at / "env"}, false}, {{at / "elsewhere"}, false}, {{at / "env" / "tmpfs"}, false}}, {{0, 1}});

        const Usage usage = measured({{{at / "env"}, false}, {{at / "env" / "self"}, false}});
        const std::vector<Path> mounts = {at / "env" / "bound", at / "env" / "covered", at / "env" / "self", at / "env" / "tmpfs"};
        QVERIFY(usage.notEntered() == mounts);
        // One directory by two paths is one directory.
        QCOMPARE(toText(usage.sizes(1)), toText(usage.sizes(0)));
        QCOMPARE(toText(usage.together({0, 1})), toText(usage.sizes(0)));

        CountingVisitor visitor; // asked to enter them, it goes through each directory once
        const WalkReport report = m_fs.walk({{at / "env", 0}}, visitor, {3, true}, m_job);
        QCOMPARE(report.faults.size(), size_t(0));
        QCOMPARE(visitor.names.count("big"), size_t(1));
        QCOMPARE(visitor.names.count("bound"), size_t(1));
        for (const char *name : {"tmpfs", "covered", "self", "bound"})
            ::umount2((at / "env" / name).c_str(), MNT_DETACH);
    }

    void filesThatVanishMeanwhileAreAsIfTheyHadNeverBeenThere()
    {
        const Path at = fresh();
        for (int i = 0; i < 200; ++i)
            write(at / ("d" + std::to_string(i)) / "file", 10);
        std::atomic<bool> stop = false;
        std::thread churn([&] {
            for (int i = 0; !stop; i = (i + 1) % 200) {
                std::error_code code;
                std::filesystem::remove_all(at / ("d" + std::to_string(i)), code);
                std::filesystem::create_directory(at / ("d" + std::to_string(i)), code);
                std::ofstream(at / ("d" + std::to_string(i)) / "file") << 'x';
            }
        });
        for (int round = 0; round < 30; ++round) {
            CountingVisitor visitor;
            const WalkReport report = m_fs.walk({{at, 0}}, visitor, {2, false}, m_job);
            for (const WalkFault &fault : report.faults)
                QFAIL((fault.error.subject + ": " + fault.error.detail).c_str());
        }
        stop = true;
        churn.join();
    }

    void aStartThatIsNotThereIsAFaultAndCostsNothing()
    {
        const Path at = fresh();
        CountingVisitor visitor;
        const WalkReport report = m_fs.walk({{at / "absent", 3}}, visitor, {1, false}, m_job);
        QCOMPARE(report.faults.size(), size_t(1));
        QCOMPARE(report.faults[0].error.code, ErrorCode::NotFound);
        QCOMPARE(report.faults[0].tag, WalkTag(3));
        const Usage usage = measured({{{at / "absent"}, true}});
        QCOMPARE(toText(usage.sizes(0)), std::string("0 0 0"));
        QVERIFY(usage.isComplete(0) && usage.unreadable().empty());
        QCOMPARE(toText(measured({}).together({})), std::string("0 0 0"));
    }

    void cancellingAnswersInATenthOfASecond()
    {
        std::chrono::steady_clock::duration taken = std::chrono::hours(1);
        for (int i = 0; i < 3 && taken >= std::chrono::milliseconds(100); ++i) { // the machine may be busy with something else
            taken = timeToCancel();
            if (taken == std::chrono::steady_clock::duration())
                QSKIP("/usr is small here");
        }
        QVERIFY(taken < std::chrono::milliseconds(100));
        JobContext cancelled;
        cancelled.isCancelled = [] { return true; };
        const Result<Usage> usage = measureUsage({{{"/usr"}, false}}, m_fs, cancelled);
        QVERIFY(!usage && usage.error().code == ErrorCode::Cancelled);
    }

    void severalThreadsShareOneTree()
    {
        const Path at = fresh();
        for (int i = 0; i < 3000; ++i)
            write(at / std::to_string(i % 40) / std::to_string(i % 7) / std::to_string(i), 0);
        CountingVisitor visitor;
        std::atomic<int> left = 300; // on a busy machine each takes milliseconds
        visitor.onVisit = [&left] {
            if (--left > 0)
                std::this_thread::yield();
        };
        const WalkReport report = m_fs.walk({{at, 0}}, visitor, {4, false}, m_job);
        QCOMPARE(visitor.count, size_t(1 + 40 + 280 + 3000));
        QCOMPARE(report.directories, uint64_t(1 + 40 + 280));
        QVERIFY(visitor.workers.size() > 1);
    }

    void linksIntoAWheelAreUsesOfIt()
    {
        const Path at = fresh();
        const Path wheel = at / "cache" / "archive-v0" / "x";
        write(wheel / "a.py", 10);
        write(at / "cache" / "archive-v0" / "xy" / "b.py", 10);
        std::filesystem::create_directories(at / "env" / "lib");
        std::filesystem::create_symlink(wheel / "a.py", at / "env" / "lib" / "a.py");
        std::filesystem::create_symlink("../../cache/archive-v0/x/a.py", at / "env" / "lib" / "b.py");
        std::filesystem::create_symlink(at / "cache" / "archive-v0" / "xz" / "c.py", at / "env" / "lib" / "c.py");
        std::filesystem::create_directory_symlink("archive-v0/x", at / "cache" / "pointer");
        const Usage usage = measured(
            {{{at / "cache"}, false}, {{wheel}, true}, {{at / "cache" / "archive-v0" / "xy"}, true}, {{at / "env"}, false}});
        const std::vector<WheelUse> uses = {{1, 3, 2, 0, 2}};
        QVERIFY(usage.wheelUses() == uses);
    }

    void aFileSystemWithoutHandlesIsWalkedByPath()
    {
        MemoryFileSystem fs;
        fs.addFile("/env/a.py", "12345");
        fs.addFile("/env/lib/b.py", "123");
        fs.addLink("/env/link", "/elsewhere");
        fs.addFile("/elsewhere/c.py", "1234567");
        fs.addFile("/env/closed/d.py", "1");
        fs.failListing("/env/closed", ErrorCode::PermissionDenied);
        const Result<Usage> usage = measureUsage({{{"/env"}, false}, {{"/env/lib", "/env/a.py"}, false}}, fs, m_job);
        QVERIFY(usage);
        QCOMPARE(usage->sizes(1).reclaimable, uint64_t(8));
        QVERIFY(!usage->isComplete(0) && usage->isComplete(1));
        QCOMPARE(usage->unreadable().size(), size_t(1));
        QVERIFY(usage->sizes(0).apparent >= 8);
    }

    void directoriesThatSeemToLieInOneAnotherAreMeasured()
    {
        MemoryFileSystem fs;
        fs.addFile("/env/lib/python/a.py", "12345");
        fs.addFile("/env/bin/python", "1");
        QVERIFY(measureUsage({{{"/env"}, false}, {{"/env/lib"}, false}}, OneInode(fs), m_job));
    }

    void onlyADiskWithAHeadIsReadByOneThread()
    {
        MemoryFileSystem fs;
        const auto addDisk =
            [&fs](const std::string &device, const std::string &target, const std::string &holder, const char *rotational) {
            fs.addLink("/sys/dev/block/" + device, target);
            fs.addFile("/sys/devices/" + holder + "/queue/rotational", rotational);
        };
        addDisk("8:0", "../../devices/pci/ata1/block/sda", "pci/ata1/block/sda", "1\n");
        fs.addLink("/sys/dev/block/8:1", "../../devices/pci/ata1/block/sda/sda1");
        addDisk("259:0", "../../devices/pci/nvme/nvme0n1", "pci/nvme/nvme0n1", "0\n");
        addDisk("254:0", "../../devices/platform/virtio0/block/vda", "platform/virtio0/block/vda", "1\n");
        QVERIFY(isRotational("8:0", fs));
        QVERIFY(isRotational("8:1", fs));
        QVERIFY(!isRotational("259:0", fs));
        QVERIFY(!isRotational("254:0", fs));
        QVERIFY(!isRotational("0:50", fs));
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
