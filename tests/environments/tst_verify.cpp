#include "core/environments/verify.h"
#include "core/platform/digest.h"
#include "tests/support/memoryfilesystem.h"

#include "core/base/text.h"

#include <QTest>
#include <atomic>
#include <fstream>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

std::string hashOf(const std::string &content, DigestAlgorithm algorithm = DigestAlgorithm::Sha256)
{
    Digest digest(algorithm);
    digest.add(content);
    std::string text = toBase64(digest.finish());
    text = replaced(replaced(text, "+", "-"), "/", "_");
    return text.substr(0, text.find('='));
}

std::string row(const std::string &path, const std::string &content)
{
    return path + ",sha256=" + hashOf(content) + ',' + std::to_string(content.size()) + '\n';
}

std::string hexOf(const std::string &bytes)
{
    return QByteArray::fromStdString(bytes).toHex().toStdString();
}

bool isLoaded(const std::string &library)
{
    std::ifstream maps("/proc/self/maps");
    const std::string text{std::istreambuf_iterator<char>(maps), {}};
    return text.find(library) != std::string::npos;
}

/// An environment with one package, whole; the tests spoil it.
struct World {
    const Path site = "/env/lib/python3.11/site-packages";
    MemoryFileSystem fs;
    Environment environment;
    JobContext job;

    World()
    {
        environment.path = "/env";
        environment.sitePackages = {site, "/env/lib64/python3.11/site-packages"};
        fs.addLink("/env/lib64", "lib");
        fs.addFile(site / "foo" / "__init__.py", "import os");
        fs.addFile(site / "foo" / "sub" / "x.py", "x = 1");
        fs.addFile(site / "foo" / "__pycache__" / "__init__.cpython-311.pyc", "compiled");
        fs.addFile("/env/bin/foo", "#!/env/bin/python");
        fs.addFile(site / "foo-1.0.dist-info" / "METADATA", "Name: foo");
        setRecord("foo", rows());
    }

    static std::string rows()
    {
        return row("foo/__init__.py", "import os") + row("foo/sub/x.py", "x = 1") + row("../../../bin/foo", "#!/env/bin/python")
            + row("foo-1.0.dist-info/METADATA", "Name: foo") + "foo-1.0.dist-info/RECORD,,\n" + "foo/__pycache__/gone.cpython-311.pyc,,\n";
    }
    void setRecord(const std::string &name, const std::string &text) { fs.addFile(site / (name + "-1.0.dist-info") / "RECORD", text); }

    Verification verified(const VerifyOptions &options = {})
    {
        const Result<Verification> result = verifyEnvironment(environment, fs, job, options);
        if (!result)
            QTest::qFail(result.error().detail.c_str(), __FILE__, __LINE__);
        return result.value_or(Verification());
    }

    /// "modified foo /env/…" for each finding.
    std::vector<std::string> findings(const VerifyOptions &options = {})
    {
        std::vector<std::string> lines;
        for (const FileFinding &finding : verified(options).findings)
            lines.push_back(toString(finding.fault) + ' ' + finding.package + ' '
                            + replaced(pathBytes(finding.path), pathBytes(site), "SITE"));
        return lines;
    }
};

using Lines = std::vector<std::string>;

} // namespace

#define COMPARE_LINES(found, ...) QCOMPARE(join(found, " | "), join(Lines __VA_ARGS__, " | "))

class TestVerify : public QObject
{
    Q_OBJECT
private slots:
    void noProgramLoadsLibcryptoBeforeItIsAskedForADigest()
    {
#ifdef Q_OS_LINUX
        QVERIFY(!isLoaded("libcrypto"));
        Digest digest(DigestAlgorithm::Sha256);
        QCOMPARE(isLoaded("libcrypto"), hasFastDigests());
#endif
    }

    void digestsAreThoseOfTheStandard()
    {
        Digest digest(DigestAlgorithm::Sha256); // FIPS 180-4, examples
        digest.add("a");
        digest.add("bc");
        QCOMPARE(hexOf(digest.finish()), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(hexOf(digest.finish()), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        Digest longer(DigestAlgorithm::Sha512);
        longer.add("abc");
        QCOMPARE(hexOf(longer.finish()).substr(0, 16), std::string("ddaf35a193617aba"));
        Digest middle(DigestAlgorithm::Sha384);
        middle.add("abc");
        QCOMPARE(hexOf(middle.finish()).substr(0, 16), std::string("cb00753f45a35e8b"));
        QVERIFY(!digestAlgorithm("md5"));
    }

    void anIntactEnvironmentHasNoFindings()
    {
        World world;
        const Verification result = world.verified();
        QCOMPARE(result.findings.size(), size_t(0));
        QCOMPARE(result.unreadable.size(), size_t(0));
        QVERIFY(!result.isDamaged());
        QCOMPARE(result.files, uint64_t(4));
        QCOMPARE(result.bytes, uint64_t(9 + 5 + 17 + 9));
        const std::vector<VerifiedPackage> packages = {{"foo", "1.0", true, 6}};
        QVERIFY(result.packages == packages);
    }

    void tellsModifiedMissingAndExtraFilesApart()
    {
        World world;
        world.fs.addFile(world.site / "foo" / "__init__.py", "import sys");
        world.fs.remove("/env/bin/foo");
        world.fs.addFile(world.site / "foo" / "new.py", "");
        world.fs.addFile(world.site / "foo" / "more" / "deep" / "a.py", "");
        world.fs.addFile(world.site / "foo" / "more" / "__pycache__" / "a.pyc", "");
        world.fs.addFile(world.site / "beside.py", ""); // in nobody's directory
        COMPARE_LINES(world.findings(),
                      {"missing foo /env/bin/foo", "modified foo SITE/foo/__init__.py", "extra foo SITE/foo/more/deep/a.py",
                       "extra foo SITE/foo/new.py"});
    }

    void aDirectoryThatIsGoneHasAllItsFilesMissing()
    {
        World world;
        world.fs.remove(world.site / "foo");
        COMPARE_LINES(world.findings(), {"missing foo SITE/foo/__init__.py", "missing foo SITE/foo/sub/x.py"});
        QVERIFY(world.verified().isDamaged());
    }

    void whatLiesInADirectoryOfSeveralPackagesIsExtraOnlyWhenNoneListsIt()
    {
        World world;
        world.fs.addFile(world.site / "foo" / "plugin" / "p.py", "p");
        world.fs.addFile(world.site / "foo" / "stray.py", "p");
        world.fs.addFile(world.site / "bar-1.0.dist-info" / "METADATA", "");
        world.setRecord("bar", row("foo/plugin/p.py", "p") + "bar-1.0.dist-info/RECORD,,\nbar-1.0.dist-info/METADATA,,\n");
        COMPARE_LINES(world.findings(), {"extra  SITE/foo/stray.py", "unhashed bar SITE/bar-1.0.dist-info/METADATA"});
        QVERIFY(!world.verified().isDamaged());
    }

    void rowsThatLeaveTheEnvironmentAreReportedAndNeverRead()
    {
        World world;
        world.fs.addFile("/etc/passwd", "root");
        world.fs.addFile("/secret/x.py", "x");
        world.fs.addLink(world.site / "out", "/secret");
        world.fs.addLink(world.site / "foo" / "link.py", "/etc/passwd");
        world.setRecord("foo",
                        World::rows() + row("/etc/passwd", "root") + row("../../../../etc/passwd", "root") + row("out/x.py", "x")
                            + row("foo/link.py", "root") + row("..", "root"));
        world.fs.forgetCalls();
        COMPARE_LINES(world.findings(),
                      {"modified foo /env/lib/python3.11", "outside foo SITE/foo/link.py", "outside foo SITE/out/x.py",
                       "outside foo /etc/passwd", "outside foo /etc/passwd"});
        for (const Path &path : world.fs.reads())
            QVERIFY2(isAtOrBelow(path, "/env"), path.c_str());
        for (const Path &path : world.fs.listings())
            QVERIFY2(isAtOrBelow(path, "/env"), path.c_str());
    }

    void absoluteRowsInTheEnvironmentAreVerifiedAndSaid()
    {
        World world;
        world.fs.addFile(world.site / "foo.pth", "/src");
        world.setRecord("foo", World::rows() + row(pathBytes(world.site / "foo.pth"), "/other"));
        COMPARE_LINES(world.findings(), {"modified foo SITE/foo.pth", "absolute foo SITE/foo.pth"});
    }

    void linksIntoTheCacheAreFollowedWhenItIsNamed()
    {
        World world;
        world.fs.addFile("/cache/archive-v0/a/x.py", "x = 1");
        world.fs.remove(world.site / "foo" / "sub" / "x.py");
        world.fs.addLink(world.site / "foo" / "sub" / "x.py", "/cache/archive-v0/a/x.py");
        COMPARE_LINES(world.findings(), {"outside foo SITE/foo/sub/x.py"});
        VerifyOptions options;
        options.linkedStores = {"/cache"};
        COMPARE_LINES(world.findings(options), {});
        world.fs.addFile("/cache/archive-v0/a/x.py", "x = 2");
        COMPARE_LINES(world.findings(options), {"modified foo SITE/foo/sub/x.py"});
        world.fs.remove("/cache/archive-v0/a/x.py");
        COMPARE_LINES(world.findings(options), {"missing foo SITE/foo/sub/x.py"});
    }

    void aHashThatNobodyShouldTrustIsNoProof()
    {
        World world;
        world.fs.addFile(world.site / "foo" / "old.py", "a");
        world.fs.addFile(world.site / "foo" / "long.py", "b");
        world.setRecord(
            "foo",
            World::rows() + "foo/old.py,md5=DMF1ucDxtqgxw5niaXcmYQ,1\nfoo/long.py,sha512=" + hashOf("b", DigestAlgorithm::Sha512) + ",1\n");
        COMPARE_LINES(world.findings(), {"unhashed foo SITE/foo/old.py"});
    }

    void aFifoInTheFilesPlaceIsNotOpened()
    {
        World world;
        world.fs.addOther(world.site / "foo" / "__init__.py");
        COMPARE_LINES(world.findings(), {"modified foo SITE/foo/__init__.py"});
    }

    void whatCannotBeReadIsNotCalledMissing()
    {
        World world;
        world.fs.fail(world.site / "foo" / "__init__.py", ErrorCode::PermissionDenied);
        world.fs.failListing(world.site / "foo" / "sub", ErrorCode::Io);
        world.setRecord("broken", "\"foo");
        const Verification result = world.verified();
        QCOMPARE(result.findings.size(), size_t(0));
        QCOMPARE(result.unreadable.size(), size_t(3));
    }

    void aPackageWithoutRecordIsSaid()
    {
        World world;
        world.fs.addFile(world.site / "old-2.0-py3.11.egg-info", "Name: old");
        const std::vector<VerifiedPackage> packages = {{"foo", "1.0", true, 6}, {"old", "2.0", false, 0}};
        QVERIFY(world.verified().packages == packages);
    }

    void aRowOfManyDirectoriesIsRefused()
    {
        World world;
        std::string path;
        for (int i = 0; i < 2000; ++i)
            path += "a/";
        world.setRecord("foo", World::rows() + path + "x.py,,\n");
        const Verification result = world.verified();
        QCOMPARE(result.unreadable.size(), size_t(1));
        QCOMPARE(result.unreadable[0].code, ErrorCode::TooLarge);
    }

    void threadsShareTheWorkAndTellTheirProgress()
    {
        World world;
        std::string rows = World::rows();
        for (int i = 0; i < 300; ++i) {
            const std::string name = "foo/d" + std::to_string(i) + "/f.py";
            world.fs.addFile(world.site / name, std::string(size_t(i), 'x'));
            rows += row(name, i == 100 ? "other" : std::string(size_t(i), 'x'));
        }
        world.setRecord("foo", rows);
        std::atomic<uint64_t> most = 0, total = 0;
        VerifyOptions options;
        options.threads = 4;
        options.progress = [&](uint64_t done, uint64_t all) {
            most = std::max(most.load(), done);
            total = all;
        };
        COMPARE_LINES(world.findings(options), {"modified foo SITE/foo/d100/f.py"});
        QCOMPARE(most.load(), uint64_t(300 * 299 / 2 + 40));
        QVERIFY(total >= most);
    }

    void cancellingEndsIt()
    {
        World world;
        world.job.isCancelled = [] { return true; };
        const Result<Verification> result = verifyEnvironment(world.environment, world.fs, world.job);
        QVERIFY(!result && result.error().code == ErrorCode::Cancelled);
    }

    void noSitePackagesIsAnError()
    {
        World world;
        world.fs.remove("/env/lib");
        const Result<Verification> result = verifyEnvironment(world.environment, world.fs, world.job);
        QVERIFY(!result && result.error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
