#include "core/base/seahash.h"
#include "core/caches/uvcacheinfo.h"
#include "core/python/msgpack.h"
#include "core/snapshot/explanation.h"
#include "core/snapshot/lastingfix.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

/// As uv 0.13.9 wrote it for file:///tmp/cli/p: setup.py changed last, `src` watched.
const std::string revision = []() {
    std::string bytes = "\x92\x95\x92\xce\x6b\x03\x16\xab\xce";
    bytes += std::string("\x00\x2a\x64\x00\xc0\xc0\x80\x81\xa3src\x92\xce\x6b\x03\x16\xaa\xce\x3b\x24\x9c\xb7", 23);
    return bytes
        + "\x93\xb0"
          "b4UxROBCXVq9bOip"
          "\x90\xc0";
}();
const std::string record = R"({"timestamp":{"secs_since_epoch":1795364523,"nanos_since_epoch":2778112},"commit":null,"tags":null,"env":{},)"
                           R"("directories":{"src":{"secs_since_epoch":1795364522,"nanos_since_epoch":992255159}}})";
// uv_cache.json of the same moment, with `rest` behind the time.
std::string recordWith(const std::string &rest)
{
    return "{\"timestamp\":{\"secs_since_epoch\":1795364523,\"nanos_since_epoch\":2778112}" + rest + "}";
}

constexpr Timestamp recorded{1795364523, 2778112};
const Path project = "/tmp/cli/p";
const Path environment = "/tmp/cli/p/.venv";
const Path distInfo = environment / "lib/python3.11/site-packages/stgen-0.1.0.dist-info";
const Path entry = "/cache/uv/sdists-v11/editable/9253131e2b950baf";

struct World {
    test::MemoryFileSystem fs;
    CheckedLink checked;
    UvSurroundings around{EnvironmentVariables{}, {}};

    World()
    {
        fs.addFile(project / "pyproject.toml", "[project]\nname = \"stgen\"\n");
        fs.addFile(project / "setup.py", "setup()\n");
        fs.setModified(project / "setup.py", recorded);
        fs.addDirectory(project / "src");
        fs.addFile(distInfo / "uv_cache.json", record);
        addEntry(entry, project);
        checked.link.name = "stgen";
        checked.link.project = project;
        checked.link.environment = environment;
        checked.link.distInfo = distInfo;
        checked.backend = "setuptools";
        Expectation expected;
        expected.module = "stgen._generated";
        expected.kind = ExpectedKind::Python;
        expected.path = project / "src/stgen/_generated.py";
        expected.state = FileState::Absent;
        checked.expected.push_back(expected);
    }

    void addEntry(const Path &directory, const Path &pointsTo)
    {
        fs.addFile(directory / "revision.rev", revision);
        const Path archive = Path("/cache/uv/archive-v0") / directory.filename();
        fs.addFile(archive / "__editable__.stgen-0.1.0.pth", pathBytes(pointsTo) + "/src\n");
        fs.addLink(directory / "b4UxROBCXVq9bOip/stgen-0.1.0-0.editable-py3-none-any", archive);
    }

    Explanation explain()
    {
        Locations locations;
        locations.uvCache = "/cache/uv";
        JobContext job;
        const auto explanation = explainLink(checked, fs, locations, around, job);
        return explanation ? *explanation : Explanation();
    }
};

bool says(const Explanation &explanation, std::string_view words)
{
    return std::any_of(explanation.because.begin(), explanation.because.end(),
                       [&](const std::string &sentence) { return sentence.find(words) != std::string::npos; });
}

} // namespace

class TestExplanation : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatUvRecorded()
    {
        World world;
        const auto installed = readUvCacheInfo(world.fs, distInfo);
        QVERIFY(installed);
        QVERIFY(installed->timestamp == recorded);
        QVERIFY(!installed->commit);
        QVERIFY((installed->directories == std::map<std::string, UvDirectory>{{"src", {true, Timestamp{1795364522, 992255159}}}}));
        QVERIFY(installed->knowsDirectories);
        const auto cached = readUvRevision(world.fs, entry / "revision.rev");
        QVERIFY(cached);
        QCOMPARE(cached->directory, std::string("b4UxROBCXVq9bOip"));
        QVERIFY(cached->info == *installed);
    }

    void refusesDamagedRevisions()
    {
        World world;
        for (size_t length = 0; length < revision.size() - 1; ++length) {
            world.fs.addFile("/r", revision.substr(0, length));
            QVERIFY(!readUvRevision(world.fs, "/r"));
        }
        world.fs.addFile("/r", "\x92\x95\xc0\xc0\xc0\x80\x80\x93\xa4../x\x90\xc0");
        QVERIFY(!readUvRevision(world.fs, "/r"));
        QCOMPARE(parseMsgpack(std::string(100, '\x91'), "deep").error().code, ErrorCode::TooLarge);
        QCOMPARE(parseMsgpack("\xdd\xff\xff\xff\xff", "huge").error().code, ErrorCode::Malformed);
        QCOMPARE(parseMsgpack("\xd3\xff\xff\xff\xff\xff\xff\xff\xfe", "negative")->number, int64_t(-2));
        QCOMPARE(parseMsgpack("\xcd\x01\x02", "short")->number, int64_t(258));
    }

    void aMissingFileCannotTriggerARebuildAndTheEntryIsATrap()
    {
        World world;
        const Explanation explanation = world.explain();
        QCOMPARE(explanation.cacheEntry, entry);
        QVERIFY(explanation.trap);
        QCOMPARE(toString(explanation.decision), std::string("keep"));
        QVERIFY(says(explanation, "src/stgen/_generated.py is none of the files that uv compares"));
        QVERIFY(says(explanation, "newest change is setup.py at 2026-11-22T16:22:03Z"));
    }

    void anEntryThatGivesAllBackIsNoTrap()
    {
        World world;
        world.checked.expected[0].state = FileState::Present;
        const Explanation explanation = world.explain();
        QCOMPARE(explanation.cacheEntry, entry);
        QVERIFY(!explanation.trap);
        QCOMPARE(toString(explanation.decision), std::string("keep"));
    }

    void aWatchedFileThatChangedRebuilds()
    {
        World world;
        world.fs.setModified(project / "pyproject.toml", {recorded.seconds + 5, 0});
        const Explanation explanation = world.explain();
        QCOMPARE(toString(explanation.decision), std::string("rebuild"));
        QVERIFY(!explanation.trap);
        QVERIFY(says(explanation, "newest change is pyproject.toml"));
    }

    void aLinkThatUvDidNotRecordIsRestoredFromTheCache()
    {
        World world;
        world.fs.remove(distInfo / "uv_cache.json");
        const Explanation explanation = world.explain();
        QCOMPARE(toString(explanation.decision), std::string("restore"));
        QVERIFY(explanation.trap);
    }

    void reinstallPackageBuildsAtEverySync()
    {
        World world;
        world.fs.addFile(project / "pyproject.toml", "[tool.uv]\nreinstall-package = [\"StGen\"]\n");
        QCOMPARE(toString(world.explain().decision), std::string("rebuild"));
    }

    void cacheKeysAreWhatUvWatchesInPlaceOfItsDefaults()
    {
        World world;
        world.fs.addFile(project / "pyproject.toml",
                         "[tool.uv]\ncache-keys = [\"setup.py\", { file = \"src/**/*.py\" }, { env = \"CC\" }, { dir = \"data\" }]\n");
        world.fs.addFile(project / "src/stgen/deep/x.py");
        world.fs.setModified(project / "src/stgen/deep/x.py", {recorded.seconds + 9, 0});
        world.fs.addFile(project / "src/stgen/x.txt");
        world.fs.setModified(project / "src/stgen/x.txt", {recorded.seconds + 99, 0});
        const auto watched = watchedNow(world.fs, project);
        QVERIFY(watched);
        QCOMPARE(watched->newest, project / "src/stgen/deep/x.py");
        QCOMPARE(watched->notLooked, (std::vector<std::string>{"env CC"}));
        QVERIFY((watched->info.directories == std::map<std::string, UvDirectory>{{"data", {}}}));
        world.around.environment.reset();
        QVERIFY(says(world.explain(), "Not evaluated here: the cache key env CC"));
    }

    void aDirectoryThatWasMadeAnewRebuilds()
    {
        World world;
        Timestamp born{1795364522, 992255159};
        world.around.birthTime = [&](const Path &path) { return path == project / "src" ? std::optional(born) : std::nullopt; };
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        QVERIFY(world.explain().trap);
        born.nanoseconds += 1;
        QCOMPARE(toString(world.explain().decision), std::string("rebuild"));
        QVERIFY(!world.explain().trap);
        QVERIFY(says(world.explain(), "src/ was made anew"));
    }

    // Where the file system does not say when a directory was made.
    void aDirectoryIsAlsoKnownByItsInode()
    {
        World world;
        const uint64_t inode = world.fs.status(project / "src")->identity.inode;
        const auto recordInode = [&](uint64_t number) {
            world.fs.addFile(distInfo / "uv_cache.json", recordWith(",\"directories\":{\"src\":" + std::to_string(number) + "}"));
        };
        recordInode(inode);
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        recordInode(inode + 1);
        QVERIFY(toString(world.explain().decision) != "keep");
    }

    void variablesOfTheEnvironmentAreCompared()
    {
        World world;
        world.fs.addFile(project / "pyproject.toml", "[tool.uv]\ncache-keys = [\"setup.py\", { env = \"CC\" }]\n");
        const auto recordValue = [&](const std::string &value) {
            world.fs.addFile(distInfo / "uv_cache.json", recordWith(",\"directories\":{},\"env\":{\"CC\":" + value + "}"));
        };
        recordValue("null");
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        world.around.environment->values["CC"] = "clang";
        QCOMPARE(toString(world.explain().decision), std::string("rebuild"));
        QVERIFY(says(world.explain(), "other values of the environment variables"));
        recordValue("\"clang\"");
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
    }

    void tagsOfGitAreCompared()
    {
        World world;
        const std::string commit(40, 'a');
        world.fs.addFile(project / "pyproject.toml", "[tool.uv]\ncache-keys = [\"setup.py\", { git = { commit = true, tags = true } }]\n");
        world.fs.addFile(project / ".git/HEAD", "ref: refs/heads/main\n");
        world.fs.addFile(project / ".git/packed-refs", commit + " refs/heads/main\n" + commit + " refs/tags/v1\n");
        world.fs.addFile(distInfo / "uv_cache.json",
                         recordWith(",\"directories\":{},\"commit\":\"" + commit + "\",\"tags\":{\"v1\":\"" + commit + "\"}"));
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        world.fs.addFile(project / ".git/refs/tags/v2", commit + "\n");
        QCOMPARE(toString(world.explain().decision), std::string("rebuild"));
        QVERIFY(says(world.explain(), "other git tags"));
    }

    // uv before 0.6.7: its record has no directories, and a key that it does not know makes it pass over all of them.
    void anOlderUvWatchesNoDirectories()
    {
        World world;
        world.fs.addFile(distInfo / "uv_cache.json", recordWith(""));
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        world.fs.addFile(project / "pyproject.toml", "[tool.uv]\ncache-keys = [{ dir = \"src\" }]\n");
        QCOMPARE(toString(world.explain().decision), std::string("keep"));
        world.fs.addFile(distInfo / "uv_cache.json", record);
        QCOMPARE(toString(world.explain().decision), std::string("rebuild"));
    }

    void anUnknownKeyMakesUvWatchItsDefaults()
    {
        World world;
        world.fs.addFile(project / "pyproject.toml", "[tool.uv]\ncache-keys = [{ file = \"data.txt\", dir = \"x\" }, \"none\"]\n");
        const auto watched = watchedNow(world.fs, project);
        QCOMPARE(watched->keys, (std::vector<std::string>{"pyproject.toml", "setup.py", "setup.cfg", "src/"}));
    }

    void anotherProjectsEntryIsNotTakenForThisOne()
    {
        World world;
        world.fs.remove("/cache/uv");
        world.addEntry(entry, "/tmp/cli/p2");
        const Explanation explanation = world.explain();
        QVERIFY(explanation.cacheEntry.empty());
        QVERIFY(!explanation.trap);
    }

    void theEntryIsFoundWhenUvNamesItInAnotherWay()
    {
        World world;
        world.fs.remove("/cache/uv");
        world.addEntry("/cache/uv/sdists-v12/editable/named-otherwise", project);
        QCOMPARE(world.explain().cacheEntry, Path("/cache/uv/sdists-v12/editable/named-otherwise"));
    }

    void whatCannotBeReadIsAnError()
    {
        World world;
        world.fs.fail("/cache/uv", ErrorCode::PermissionDenied);
        JobContext job;
        Locations locations;
        locations.uvCache = "/cache/uv";
        QCOMPARE(explainLink(world.checked, world.fs, locations, world.around, job).error().code, ErrorCode::PermissionDenied);
        locations.uvCache = "/nothing/there";
        QVERIFY(explainLink(world.checked, world.fs, locations, world.around, job).value().cacheEntry.empty());
    }

    void lastingFixesKeepEveryByteAroundThem_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("no table") << QByteArray("[project] # c\nname='x'\n") << QByteArray("[project] # c\nname='x'\n\n[tool.uv]\nk = 1\n");
        QTest::newRow("no last newline") << QByteArray("a = 1") << QByteArray("a = 1\n\n[tool.uv]\nk = 1\n");
        QTest::newRow("empty") << QByteArray("") << QByteArray("[tool.uv]\nk = 1\n");
        QTest::newRow("table") << QByteArray("[ tool.uv ] # mine\nother = 2\n[z]\n")
                               << QByteArray("[ tool.uv ] # mine\nk = 1\nother = 2\n[z]\n");
        QTest::newRow("table at the end") << QByteArray("[tool.uv]") << QByteArray("[tool.uv]\nk = 1\n");
        QTest::newRow("windows") << QByteArray("[tool.uv]\r\nother = 2\r\n") << QByteArray("[tool.uv]\r\nk = 1\r\nother = 2\r\n");
        QTest::newRow("only a child") << QByteArray("[tool.uv.sources]\nx = 1\n")
                                      << QByteArray("[tool.uv.sources]\nx = 1\n\n[tool.uv]\nk = 1\n");
        QTest::newRow("set already") << QByteArray("[tool.uv]\nk = 2\n") << QByteArray();
        QTest::newRow("head in a string") << QByteArray("a = '''\n[tool.uv]\n'''\n") << QByteArray();
        QTest::newRow("inline") << QByteArray("tool = { uv = { } }\n") << QByteArray();
        QTest::newRow("malformed") << QByteArray("a = = 1\n") << QByteArray();
    }

    void lastingFixesKeepEveryByteAroundThem()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const auto changed = withTableLine(before.toStdString(), "tool.uv", "k", "k = 1");
        QCOMPARE(QByteArray::fromStdString(changed.value_or("")), after);
    }

    void diffsHaveThreeLinesOfContext()
    {
        QCOMPARE(additionDiff("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nnew\n5\n6\n7\n8\n", "f"),
                 std::string("--- a/f\n+++ b/f\n@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n"));
        QCOMPARE(additionDiff("last", "last\nnew\n", "f"),
                 std::string("--- a/f\n+++ b/f\n@@ -1,1 +1,2 @@\n-last\n\\ No newline at end of file\n+last\n+new\n"));
        QCOMPARE(additionDiff("", "new\n", "f"), std::string("--- a/f\n+++ b/f\n@@ -0,0 +1,1 @@\n+new\n"));
    }

    void lastingFixesNameTheFilesAndTheirCost()
    {
        World world;
        world.checked.backend = "maturin";
        world.checked.buildRequires = {"maturin>=1"};
        world.checked.expected[0].path = project / "python/m/_native.cpython-311-x86_64-linux-gnu.so";
        world.checked.expected[0].kind = ExpectedKind::Extension;
        const std::vector<LastingFix> fixes = world.explain().lasting;
        QCOMPARE(fixes.size(), size_t(3));
        QCOMPARE(fixes[0].key, std::string("tool.uv.cache-keys"));
        QVERIFY(fixes[0].diff.find("{ file = \"python/m/_native.*.so\" }") != std::string::npos);
        QVERIFY(fixes[0].cost.find("builds at every sync") != std::string::npos);
        QCOMPARE(fixes[1].key, std::string("tool.uv.reinstall-package"));
        QCOMPARE(fixes[2].key, std::string("tool.uv.no-build-isolation-package"));
        QVERIFY(fixes[2].cost.find("maturin>=1") != std::string::npos);
        QCOMPARE(tomlString("a\"b\\c\n"), std::string("\"a\\\"b\\\\c\\u000A\""));
    }
};
QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
