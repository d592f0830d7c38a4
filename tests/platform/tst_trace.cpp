#include "core/platform/trace.h"
#include "tests/support/memoryfilesystem.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

constexpr Timestamp later{1700000100, 0}; // the files of the tests are of 1700000000

struct Tree {
    Tree()
    {
        fs.addFile("/a/one", "text");
        fs.addFile("/a/two");
        fs.addLink("/a/link", "one");
        fs.addDirectory("/a/below");
    }
    MemoryFileSystem fs;
};

/// The trace of a look at all of the tree.
Trace look(const FileSystem &base, Timestamp now = later, std::set<uint64_t> remote = {})
{
    const JobContext job;
    TracingFileSystem fs(base, job, now, std::move(remote));
    (void)fs.list("/a");
    (void)fs.read("/a/one", 100);
    (void)fs.readLink("/a/link");
    (void)fs.status("/a/below");
    (void)fs.status("/a/none");
    return fs.take();
}

} // namespace

class TestTrace : public QObject
{
    Q_OBJECT
private slots:
    void holdsWhileNothingChanges()
    {
        const Tree tree;
        const MemoryFileSystem &fs = tree.fs;
        const Trace trace = look(fs);
        QVERIFY(trace.isSettled);
        QCOMPARE(trace.directories.size(), size_t(2)); // "/" and "/a"
        QCOMPARE(trace.directories[1].points.size(), size_t(4));
        QVERIFY(TraceCheck(fs).holds(trace));
        QVERIFY(fs.reads().size() == 1 && fs.listings().size() == 1); // asking again reads nothing
    }

    void directoriesBesideEachOtherAreListedAsByTheirPaths()
    {
        const QTemporaryDir directory;
        const Path top = pathFromBytes(directory.path().toStdString());
        std::filesystem::create_directory(top / "empty");
        std::filesystem::create_directory(top / "full");
        std::ofstream(top / "full/file") << "text";
        std::ofstream(top / "file") << "text";
        std::filesystem::create_directory_symlink("full", top / "link");
        const NativeFileSystem native;
        const JobContext job;
        TracingFileSystem fs(native, job, later);
        for (const char *name : {"empty", "full", "link", "file", "none"}) {
            const Result<std::vector<DirectoryEntry>> entries = fs.list(top / name);
            const Result<std::vector<DirectoryEntry>> expected = native.list(top / name);
            QVERIFY(entries ? expected && *entries == *expected : !expected && entries.error() == expected.error());
        }
        const Trace trace = fs.take();
        QCOMPARE(trace.directories.back().points.size(), size_t(5));
        QVERIFY(TraceCheck(native).holds(trace));
        std::ofstream(top / "full/another") << "text";
        QVERIFY(!TraceCheck(native).holds(trace));
    }

    void whatIsAskedIsKnownByItsDirectory()
    {
        MemoryFileSystem base;
        base.addFile("/a/b/one");
        const JobContext job;
        TracingFileSystem fs(base, job, later);
        (void)fs.status("/");
        (void)fs.status("/a");
        (void)fs.status("/a/b/one");
        std::vector<std::string> asked;
        for (const TracedDirectory &directory : fs.take().directories) {
            for (const TracePoint &point : directory.points)
                asked.push_back(directory.path + " " + point.name);
        }
        std::sort(asked.begin(), asked.end());
        QCOMPARE(asked, (std::vector<std::string>{"/ ", "/ a", "/a/b one"}));
    }

    void aChangeOfWhatWasAskedIsSeen()
    {
        const Trace trace = look(Tree().fs);
        const auto holdsAfter = [&trace](auto change) {
            Tree tree;
            change(tree.fs);
            return TraceCheck(tree.fs).holds(trace);
        };
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.setModified("/a/one", {1700000000, 1}); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.setModified("/a", {1700000000, 1}); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.setMode("/a/one", 0); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.setOwner("/a/one", 0); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.remove("/a/one"); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.addFile("/a/none"); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.addFile("/a/below"); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.addLink("/a/link", "two"); }));
        QVERIFY(!holdsAfter([](MemoryFileSystem &fs) { fs.fail("/a/one", ErrorCode::PermissionDenied); }));
        QVERIFY(holdsAfter([](MemoryFileSystem &fs) { fs.setModified("/a/two", {1, 0}); }));   // nobody asked
        QVERIFY(holdsAfter([](MemoryFileSystem &fs) { fs.setModified("/a/below", {1, 0}); })); // nobody listed it
    }

    void whatChangedAMomentAgoIsNotSettled()
    {
        const Tree tree;
        QVERIFY(!look(tree.fs, {1700000001, 0}).isSettled);
        QVERIFY(!look(tree.fs, {1690000000, 0}).isSettled); // a clock that was set back
        QVERIFY(look(tree.fs, {1700000003, 0}).isSettled);
    }

    void neitherIsWhatCouldNotBeRead()
    {
        Tree unreadable;
        unreadable.fs.fail("/a/one", ErrorCode::PermissionDenied);
        QVERIFY(!look(unreadable.fs).isSettled);
        Tree failing;
        failing.fs.failListing("/a", ErrorCode::Io);
        QVERIFY(!look(failing.fs).isSettled);
        const MemoryFileSystem empty;
        const JobContext job;
        TracingFileSystem tracing(empty, job, later);
        QVERIFY(!tracing.list("/a"));
        QVERIFY(tracing.take().isSettled); // that there is nothing was seen
    }

    void norWhatLiesOnAnotherMachine()
    {
        QVERIFY(!look(Tree().fs, later, {1}).isSettled); // the device of all that is in memory
        QVERIFY(look(Tree().fs, later, {2}).isSettled);
    }

    void nothingIsAskedAfterACancel()
    {
        const Tree tree;
        JobContext job;
        bool isCancelled = false;
        job.isCancelled = [&isCancelled] { return isCancelled; };
        TracingFileSystem fs(tree.fs, job, later);
        QVERIFY(fs.list("/a"));
        isCancelled = true;
        QVERIFY(fs.list("/a").error().code == ErrorCode::Cancelled);
        QVERIFY(fs.read("/a/one", 100).error().code == ErrorCode::Cancelled);
        QVERIFY(fs.status("/a/below").error().code == ErrorCode::Cancelled);
        QCOMPARE(tree.fs.listings().size() + tree.fs.reads().size() + tree.fs.statuses().size(), size_t(2)); // those of before
        QVERIFY(!fs.take().isSettled);
    }

    void aDirectoryThatIsAsBeforeAnswersForAllThatIsNotInIt()
    {
        Tree tree;
        MemoryFileSystem &fs = tree.fs;
        const JobContext job;
        const auto missBoth = [&](Timestamp now) {
            TracingFileSystem tracing(fs, job, now);
            (void)tracing.status("/a/none");
            (void)tracing.status("/a/nothing");
            return tracing.take();
        };
        const Trace trace = missBoth(later);
        fs.forgetCalls();
        QVERIFY(TraceCheck(fs).holds(trace));
        QCOMPARE(fs.statuses(), std::vector<Path>{"/a"});
        fs.setModified("/a", {1700000000, 1}); // by another entry
        QVERIFY(TraceCheck(fs).holds(trace));
        fs.addFile("/a/nothing");
        QVERIFY(!TraceCheck(fs).holds(trace));
        fs.remove("/a/nothing");
        QVERIFY(!missBoth({1700000001, 0}).directories.front().status); // it may have got one while the look went on
    }

    void whatLiesDeepIsAskedFromWhereManyAre()
    {
        const std::vector<Path> files = {"/a/1", "/a/2", "/a/b/3", "/a/b/c/4", "/a-b/5", "/a/b/c/d/e/6"};
        MemoryFileSystem fs;
        for (const Path &file : files)
            fs.addFile(file);
        const JobContext job;
        TracingFileSystem tracing(fs, job, later);
        for (const Path &file : files)
            (void)tracing.read(file, 10);
        const Trace trace = tracing.take();
        QVERIFY(trace.isSettled);
        QVERIFY(TraceCheck(fs).holds(trace));
        for (const Path &file : files) {
            fs.setModified(file, {1700000000, 1});
            QVERIFY2(!TraceCheck(fs).holds(trace), file.c_str());
            fs.setModified(file, {1700000000, 0});
        }
    }

    void aDirectoryThatIsListedAfterAllCounts()
    {
        Tree tree;
        MemoryFileSystem &fs = tree.fs;
        const JobContext job;
        TracingFileSystem tracing(fs, job, later);
        (void)tracing.status("/a/below");
        (void)tracing.list("/a/below");
        const Trace trace = tracing.take();
        fs.setModified("/a/below", {1700000000, 1});
        QVERIFY(!TraceCheck(fs).holds(trace));
    }
};

QTEST_GUILESS_MAIN(TestTrace)
#include "tst_trace.moc"
