#include "core/python/gitignore.h"
#include "core/python/gitindex.h"
#include "core/python/gitrefs.h"
#include "tests/support/memoryfilesystem.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace truewheel;

namespace {

void run(const QString &directory, const QStringList &arguments)
{
    QProcess git;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), directory);
    environment.insert(QStringLiteral("GIT_CONFIG_NOSYSTEM"), QStringLiteral("1"));
    git.setProcessEnvironment(environment);
    git.setWorkingDirectory(directory);
    git.start(QStringLiteral("git"),
              QStringList{QStringLiteral("-c"), QStringLiteral("user.name=t"), QStringLiteral("-c"), QStringLiteral("user.email=t@t")}
                  + arguments);
    QVERIFY(git.waitForFinished(20'000));
    QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
}

void write(const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

bool hasGit()
{
    return !QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty();
}

// A repository with a.py, dir/b.py, dir/deep/c.py, dir.py tracked, and new.py not.
QString makeRepository(const QTemporaryDir &directory, const QStringList &initArguments = {})
{
    const QString root = directory.path();
    run(root, QStringList{QStringLiteral("init"), QStringLiteral("-q")} + initArguments);
    for (const char *name : {"a.py", "dir/b.py", "dir/deep/c.py", "dir.py"})
        write(root + u'/' + QLatin1String(name));
    run(root, {QStringLiteral("add"), QStringLiteral(".")});
    run(root, {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("x")});
    write(root + QStringLiteral("/new.py"));
    return root;
}

void checkAnswers(const GitIndex &index)
{
    QCOMPARE(index.isTracked("a.py"), Tracked::Yes);
    QCOMPARE(index.isTracked("dir/deep/c.py"), Tracked::Yes);
    QCOMPARE(index.isTracked("new.py"), Tracked::No);
    QCOMPARE(index.isTracked("dir"), Tracked::No);
    QCOMPARE(index.isTracked(""), Tracked::No);
    QCOMPARE(index.isAnythingTrackedBelow("dir"), Tracked::Yes);
    QCOMPARE(index.isAnythingTrackedBelow("dir/deep"), Tracked::Yes);
    QCOMPARE(index.isAnythingTrackedBelow("di"), Tracked::No);
    QCOMPARE(index.isAnythingTrackedBelow("a.py"), Tracked::No);
    QCOMPARE(index.isAnythingTrackedBelow(""), Tracked::Yes);
}

} // namespace

class TestGit : public QObject
{
    Q_OBJECT
private slots:
    void readsRealIndexes_data()
    {
        QTest::addColumn<QStringList>("init");
        QTest::addColumn<int>("version");
        QTest::newRow("version 2") << QStringList() << 2;
        QTest::newRow("version 3") << QStringList() << 3;
        QTest::newRow("version 4") << QStringList() << 4;
        QTest::newRow("SHA-256") << QStringList{QStringLiteral("--object-format=sha256")} << 2;
    }
    void readsRealIndexes()
    {
        QFETCH(QStringList, init);
        QFETCH(int, version);
        if (!hasGit())
            QSKIP("no git here");
        const QTemporaryDir directory;
        const QString root = makeRepository(directory, init);
        if (version == 3) { // git uses version 3 only where an entry needs it
            run(root, {QStringLiteral("update-index"), QStringLiteral("--skip-worktree"), QStringLiteral("a.py")});
        } else {
            run(root, {QStringLiteral("update-index"), QStringLiteral("--index-version"), QString::number(version)});
        }
        const NativeFileSystem fs;
        const Path path = root.toStdString();
        const GitWorkTree tree = findGitWorkTree(path / "dir" / "deep", fs).value().value();
        QCOMPARE(tree.root, path);
        QCOMPARE(int(fs.readHead(tree.gitDirectory / "index", 8).value()[7]), version);
        checkAnswers(readGitIndex(fs, tree).value());
    }
    void readsLinkedWorkTreesAndSubmodules()
    {
        if (!hasGit())
            QSKIP("no git here");
        const QTemporaryDir directory;
        const QString root = makeRepository(directory);
        run(root, {QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("linked")});
        const NativeFileSystem fs;
        const Path linked = Path(root.toStdString()) / "linked";
        const GitWorkTree tree = findGitWorkTree(linked / "dir", fs).value().value();
        QCOMPARE(tree.root, linked);
        QCOMPARE(tree.commonDirectory, Path(root.toStdString()) / ".git");
        checkAnswers(readGitIndex(fs, tree).value());
    }
    void saysThatASplitIndexIsNotRead()
    {
        if (!hasGit())
            QSKIP("no git here");
        const QTemporaryDir directory;
        const QString root = makeRepository(directory);
        run(root, {QStringLiteral("update-index"), QStringLiteral("--split-index")});
        const NativeFileSystem fs;
        const GitWorkTree tree = findGitWorkTree(root.toStdString(), fs).value().value();
        QCOMPARE(readGitIndex(fs, tree).error().code, ErrorCode::Unsupported);
    }
    void doesNotKnowWhatASparseIndexFolds()
    {
        if (!hasGit())
            QSKIP("no git here");
        const QTemporaryDir directory;
        const QString root = makeRepository(directory);
        write(root + QStringLiteral("/other/x.py"));
        run(root, {QStringLiteral("add"), QStringLiteral("other")});
        run(root, {QStringLiteral("commit"), QStringLiteral("-qm"), QStringLiteral("y")});
        run(root,
            {QStringLiteral("sparse-checkout"), QStringLiteral("set"), QStringLiteral("--cone"), QStringLiteral("--sparse-index"),
             QStringLiteral("dir")});
        const NativeFileSystem fs;
        const GitIndex index = readGitIndex(fs, findGitWorkTree(root.toStdString(), fs).value().value()).value();
        checkAnswers(index);
        QCOMPARE(index.isTracked("other/x.py"), Tracked::Unknown);
        QCOMPARE(index.isTracked("other/never.py"), Tracked::Unknown);
        QCOMPARE(index.isAnythingTrackedBelow("other"), Tracked::Yes);
        QCOMPARE(index.isAnythingTrackedBelow("other/below"), Tracked::Unknown);
    }
    void refusesBrokenIndexes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray hash(20, '\0');
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::Malformed);
        QTest::newRow("other magic") << QByteArray(100, 'x') << int(ErrorCode::Malformed);
        QTest::newRow("version 5") << QByteArray("DIRC\0\0\0\5\0\0\0\0", 12) + hash << int(ErrorCode::Unsupported);
        QTest::newRow("count") << QByteArray("DIRC\0\0\0\2\xFF\xFF\xFF\xFF", 12) + hash << int(ErrorCode::Malformed);
        QTest::newRow("cut entry") << QByteArray("DIRC\0\0\0\2\0\0\0\1", 12) + QByteArray(62, 'a') + hash << int(ErrorCode::Malformed);
        QTest::newRow("version 4 drops too much")
            << QByteArray("DIRC\0\0\0\4\0\0\0\1", 12) + QByteArray(62, '\0') + QByteArray("\x05x\0", 3) + hash << int(ErrorCode::Malformed);
        QTest::newRow("extension cut") << QByteArray("DIRC\0\0\0\2\0\0\0\0TREE\0\0\1\0", 20) + hash << int(ErrorCode::Malformed);
        QTest::newRow("extension not known") << QByteArray("DIRC\0\0\0\2\0\0\0\0what\0\0\0\0", 20) + hash << int(ErrorCode::Unsupported);
    }
    void refusesBrokenIndexes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const Result<GitIndex> index = GitIndex::parse(bytes.toStdString(), "index");
        QVERIFY(!index);
        QCOMPARE(int(index.error().code), code);
    }
    void findsTheWorkTree()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/r/.git/HEAD", "ref: x");
        fs.addFile("/r/sub/.git", "gitdir: ../.git/modules/sub\n");
        fs.addDirectory("/r/empty/.git");
        fs.addFile("/r/bad/.git", "what");
        fs.fail("/locked/.git", ErrorCode::PermissionDenied);
        QVERIFY(findGitWorkTree("/r/a/b", fs).value() == GitWorkTree({"/r", "/r/.git", "/r/.git"}));
        QVERIFY(findGitWorkTree("/r/sub/x", fs).value() == GitWorkTree({"/r/sub", "/r/.git/modules/sub", "/r/.git/modules/sub"}));
        QVERIFY(findGitWorkTree("/r/empty/x", fs).value() == GitWorkTree({"/r", "/r/.git", "/r/.git"}));
        QVERIFY(!findGitWorkTree("/elsewhere", fs).value());
        QCOMPARE(findGitWorkTree("/r/bad/x", fs).error().code, ErrorCode::Malformed);
        QCOMPARE(findGitWorkTree("/locked/x", fs).error().code, ErrorCode::PermissionDenied);
        QCOMPARE(readGitIndex(fs, {"/r", "/r/.git", "/r/.git"}).value().isTracked("a"), Tracked::No);
    }

    void matchesIgnorePatterns_data()
    {
        QTest::addColumn<QByteArray>("patterns");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("ignored");
        const auto row = [](const char *patterns, const char *path, bool ignored) {
            QTest::addRow("%s on %s", patterns, path) << QByteArray(patterns) << QByteArray(path) << ignored;
        };
        row("*.so", "a/b/x.so", true);
        row("*.so", "x.so.py", false);
        row("/x.so", "a/x.so", false);
        row("/x.so", "x.so", true);
        row("build/", "build/x", true);
        row("build/", "a/build/x/y", true);
        row("build/", "build", false); // a file of that name
        row("a/b", "a/b", true);
        row("a/b", "c/a/b", false);
        row("**/b", "c/a/b", true);
        row("a/**", "a/x/y", true);
        row("a/**/z", "a/z", true);
        row("a/**/z", "a/x/y/z", true);
        row("a/**/z", "a/x/y/zz", false);
        row("*.so\n!keep.so", "keep.so", false);
        row("!keep.so\n*.so", "keep.so", true);
        row("dir/\n!dir/keep", "dir/keep", true); // nothing below an ignored directory comes back
        row("_version.py", "src/pkg/_version.py", true);
        row("?.py", "a.py", true);
        row("[ab].py", "b.py", true);
        row("[!ab].py", "b.py", false);
        row("[a-c]x", "bx", true);
        row("[a", "[a", false);
        row("# *.so", "x.so", false);
        row("\\#x", "#x", true);
        row("x.so  ", "x.so", true);
        row("x\\ ", "x ", true);
        row("*.so\r\n*.pyd\r\n", "x.so", true);
        row("a*b*c", "aXbYc", true);
        row("a*b*c", "aXbY", false);
        row("*", "any", true);
    }
    void matchesIgnorePatterns()
    {
        QFETCH(QByteArray, patterns);
        QFETCH(QByteArray, path);
        QFETCH(bool, ignored);
        GitIgnore ignore;
        ignore.add(patterns.toStdString(), "", "/r/.gitignore");
        QCOMPARE(ignore.isIgnored(path.toStdString(), false), ignored);
    }
    void readsTheCommitOfHead()
    {
        const std::string one(40, '1');
        const std::string two(40, 'a');
        const GitWorkTree tree{"/r", "/r/.git", "/r/.git"};
        test::MemoryFileSystem fs;
        fs.addDirectory("/r/.git");
        QVERIFY(!headCommit(fs, tree).value());
        fs.addFile("/r/.git/HEAD", one + "\n");
        QCOMPARE(headCommit(fs, tree).value(), std::optional(one));
        fs.addFile("/r/.git/HEAD", "ref: refs/heads/main\n");
        QVERIFY(!headCommit(fs, tree).value());
        fs.addFile("/r/.git/packed-refs", "# pack-refs with: peeled\n" + two + " refs/heads/main\n^" + one + "\n");
        QCOMPARE(headCommit(fs, tree).value(), std::optional(two));
        QVERIFY(!headCommit(fs, tree, GitRefs::Loose).value());
        fs.addFile("/r/.git/refs/heads/main", one + "\n");
        QCOMPARE(headCommit(fs, tree).value(), std::optional(one));
        fs.addFile("/r/.git/refs/heads/main", "damaged\n");
        QVERIFY(!headCommit(fs, tree).value());
        fs.fail("/r/.git/HEAD", ErrorCode::PermissionDenied);
        QCOMPARE(headCommit(fs, tree).error().code, ErrorCode::PermissionDenied);
    }
    void readsTheTagsOfALinkedWorkTree()
    {
        const std::string one(40, '1');
        const std::string two(40, 'a');
        const GitWorkTree tree{"/w", "/r/.git/worktrees/w", "/r/.git"};
        test::MemoryFileSystem fs;
        fs.addDirectory("/r/.git/worktrees/w");
        QVERIFY(gitTags(fs, tree).value().empty());
        fs.addFile("/r/.git/packed-refs", one + " refs/tags/v1\n" + one + " refs/heads/main\n" + one + " refs/tags/v2\n");
        fs.addFile("/r/.git/refs/tags/v2", two);
        fs.addFile("/r/.git/refs/tags/deep/v3", two + "\n");
        QVERIFY((gitTags(fs, tree).value() == std::map<std::string, std::string>{{"v1", one}, {"v2", two}, {"deep/v3", two}}));
        QVERIFY((gitTags(fs, tree, GitRefs::Loose).value() == std::map<std::string, std::string>{{"v2", two}, {"deep/v3", two}}));
        fs.addFile("/r/.git/refs/tags/v4", "damaged");
        QCOMPARE(gitTags(fs, tree).error().code, ErrorCode::Malformed);
    }
    void namesTheDecidingPattern()
    {
        test::MemoryFileSystem fs;
        fs.addFile("/r/.gitignore", "# x\n*.so\n");
        fs.addFile("/r/pkg/.gitignore", "!keep.so\n/local\n");
        const GitIgnore ignore = readGitIgnore(fs, "/r", "/r/pkg/x.so").value();
        const IgnoreMatch match = ignore.match("pkg/x.so", false).value();
        QCOMPARE(match.pattern, std::string("*.so"));
        QCOMPARE(match.source, Path("/r/.gitignore"));
        QCOMPARE(match.line, 2);
        QVERIFY(!ignore.isIgnored("pkg/keep.so", false));
        QVERIFY(ignore.isIgnored("keep.so", false));
        QVERIFY(ignore.isIgnored("pkg/local", false));
        QVERIFY(!ignore.isIgnored("local", false));
        fs.fail("/r/pkg/.gitignore", ErrorCode::PermissionDenied);
        QCOMPARE(readGitIgnore(fs, "/r", "/r/pkg/x.so").error().code, ErrorCode::PermissionDenied);
    }
    void takesNoExponentialTime()
    {
        std::string stars;
        std::string directories;
        for (int i = 0; i < 200; ++i) {
            stars += "*a";
            directories += "**/a*/";
        }
        GitIgnore ignore;
        ignore.add(stars + "b\n" + directories + "b\n", "", "x");
        std::string path(2000, 'a');
        for (size_t i = 1; i < path.size(); i += 2)
            path[i] = '/';
        QVERIFY(!ignore.isIgnored(std::string(5000, 'a'), false));
        QVERIFY(!ignore.isIgnored(path, false));
    }
};

QTEST_GUILESS_MAIN(TestGit)
#include "tst_git.moc"
