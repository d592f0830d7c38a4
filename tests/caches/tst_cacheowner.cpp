#include "core/caches/cacheowner.h"
#include "core/caches/uvowner.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

const Path uv = "/cache/uv";
const std::string tag = "Signature: 8a477f597d28d172789f06886806bc55\n";
const OwnerProgram current{
    "0.13.9", {{"wheels", 8}, {"sdists", 11}, {"archive", 0}, {"simple", 28}, {"flat-index", 7}, {"environments", 2}}, true};

std::string revisionOf(const std::string &id)
{
    return "\x92\x95\xc0\xc0\xc0\x80\x80\x93" + std::string(1, char(0xa0 + id.size())) + id + "\x90\xc0";
}

struct World {
    test::MemoryFileSystem fs;
    EnvironmentVariables variables{{{"HOME", "/home/ada"}}};
    Locations locations = locationsFor(Os::Linux, variables);

    World() { fs.addFile(uv / "CACHEDIR.TAG", tag); }

    void addWheel(const std::string &bucket, const std::string &name, const std::string &id)
    {
        fs.addFile(uv / "archive-v0" / id / (name + ".py"));
        fs.addLink(uv / bucket / "pypi" / name / "1.0-py3-none-any", "../../../archive-v0/" + id);
    }

    Result<OwnerFacts> facts(const std::string &tool, const Path &cache, const OwnerProgram &program)
    {
        JobContext job;
        return findCacheTool(tool)->owner->facts(cache, program, {fs, locations, variables, "/here", {}, {}}, job);
    }
};

QString pathsOf(std::vector<Path> paths, const Path &cache = uv)
{
    std::sort(paths.begin(), paths.end());
    QStringList names;
    for (const Path &path : paths)
        names.append(QString::fromStdString(pathBytes(path.lexically_relative(cache))));
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestCacheOwner : public QObject
{
    Q_OBJECT
private slots:
    void cleanTakesAllOfANameAndTheArchivesThatNothingElseHas()
    {
        World world;
        world.addWheel("wheels-v8", "idna", "a1");
        world.addWheel("wheels-v8", "attrs", "a2");
        world.fs.addLink(uv / "wheels-v8/pypi/other/1.0-py3-none-any", "../../../archive-v0/shared");
        world.fs.addLink(uv / "wheels-v8/index/aa/idna/2.0-py3-none-any", "../../../../archive-v0/shared");
        world.fs.addFile(uv / "archive-v0/shared/x.py");
        world.fs.addFile(uv / "archive-v0/orphan/x.py");
        world.fs.addFile(uv / "simple-v28/pypi/idna.rkyv");
        world.fs.addFile(uv / "flat-index-v7/html/x.msgpack");
        world.fs.addFile(uv / "sdists-v11/path/77/rev/metadata.msgpack",
                         "\x92\xa4idna\xa3"
                         "3.0");
        const OwnerFacts facts = *world.facts("uv", uv, current);
        OwnerOutcome outcome(facts);
        QCOMPARE(
            pathsOf(outcome.removedBy({OwnerVerb::Clean, "idna"})),
            QString(
                "archive-v0/a1 flat-index-v7 sdists-v11/path/77 simple-v28/pypi/idna.rkyv wheels-v8/index/aa/idna wheels-v8/pypi/idna"));
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Clean, "idna"})), QString());
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Clean, "other"})), QString("archive-v0/shared wheels-v8/pypi/other"));
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Prune, {}})), QString("archive-v0/orphan"));
    }

    void pruneTakesWhatItsOwnVersionDoesNotKnow()
    {
        World world;
        world.addWheel("wheels-v8", "idna", "a1");
        world.addWheel("wheels-v7", "idna", "a2");
        world.fs.addLink(uv / "environments-v2/aa/bb", "../../archive-v0/env");
        world.fs.addFile(uv / "archive-v0/env/pyvenv.cfg");
        world.fs.addFile(uv / "sdists-v11/editable/77/revision.rev", revisionOf("new"));
        world.fs.addFile(uv / "sdists-v11/editable/77/new/x.whl");
        world.fs.addFile(uv / "sdists-v11/editable/77/old/x.whl");
        world.fs.addDirectory(uv / ".tmpA");
        const OwnerFacts facts = *world.facts("uv", uv, current);
        QVERIFY(facts.newer.empty() && facts.strangers.empty() && facts.isTagged);
        QCOMPARE(pathsOf(OwnerOutcome(facts).removedBy({OwnerVerb::Prune, {}})),
                 QString(".tmpA archive-v0/a2 archive-v0/env environments-v2/aa sdists-v11/editable/77/old wheels-v7"));
        OwnerProgram older = current;
        older.buckets["wheels"] = 7;
        QCOMPARE(pathsOf(world.facts("uv", uv, older)->newer), QString("wheels-v8"));
        QVERIFY(world.facts("uv", uv, {})->newer.empty()); // not known: the newest
    }

    void strangersAreNamed()
    {
        World world;
        world.fs.addFile(uv / "thesis.txt");
        world.fs.addDirectory(uv / "thesis-v2");
        world.fs.addLink(uv / "wheels-v8", "/home/ada");
        world.fs.addFile(uv / "CACHEDIR.TAG", "mine");
        const OwnerFacts facts = *world.facts("uv", uv, current);
        QCOMPARE(pathsOf(facts.strangers), QString("thesis-v2 thesis.txt wheels-v8"));
        QVERIFY(!facts.isTagged);
    }

    void nothingIsToldOfACacheThatCannotBeRead()
    {
        World world;
        world.addWheel("wheels-v8", "idna", "a1");
        world.fs.failListing(uv / "wheels-v8/pypi", ErrorCode::PermissionDenied);
        QCOMPARE(world.facts("uv", uv, current).error().code, ErrorCode::PermissionDenied);
    }

    void aProgramTellsItsBuckets()
    {
        World world;
        std::string program(200'000, 'x');
        program.replace(100, 21, "wheel-metadata-v0abcde");
        program.replace(65'530, 10, "wheels-v8a"); // across any border between pieces
        program.replace(90'000, 16, "built-wheels-v3,");
        program.replace(131'060, 21, "sdists-v11archive-v0x");
        program.replace(199'980, 20, "xxxxxxxxxsimple-v128");
        world.fs.addFile("/bin/uv", program);
        const OwnerProgram told = readUvProgram(world.fs, "/bin/uv", "1.0");
        QCOMPARE(told.buckets,
                 (std::map<std::string, int>{
                     {"archive", 0}, {"built-wheels", 3}, {"sdists", 11}, {"simple", 128}, {"wheel-metadata", 0}, {"wheels", 8}}));
        QVERIFY(!told.prunesBuilds);
        world.fs.addFile("/bin/uv", "wheels-v8 wheels-v9 archive-v0");
        QVERIFY(readUvProgram(world.fs, "/bin/uv", {}).buckets.empty()); // it contradicts itself
        QVERIFY(readUvProgram(world.fs, "/bin/none", {}).buckets.empty());
        world.fs.addFile("/bin/uv", "wheels-v8 archive-v0 future-v2 temporary build environment");
        QCOMPARE(readUvProgram(world.fs, "/bin/uv", {}, {"future"}).buckets.at("future"), 2);
        QVERIFY(readUvProgram(world.fs, "/bin/uv", {}).prunesBuilds);
    }

    void pipTakesItsDirectoriesSinceItsVersion26()
    {
        World world;
        const Path pip = "/pip";
        world.fs.addFile(pip / "wheels/aa/bb/c1/P_q-1.0-py3-none-any.whl");
        world.fs.addFile(pip / "wheels/aa/bb/c1/origin.json");
        world.fs.addFile(pip / "wheels/aa/bb/c2/r-1.0-py3-none-any.whl");
        world.fs.addFile(pip / "wheels/dd/origin.json");
        world.fs.addFile(pip / "http-v2/1/2/12");
        const OwnerFacts old = *world.facts("pip", pip, {"25.3", {}, false});
        QCOMPARE(old.spelled.at("p-q"), std::string("P_q"));
        OwnerOutcome files(old);
        QCOMPARE(pathsOf(files.removedBy({OwnerVerb::Clean, "p-q"}), pip), QString("wheels/aa/bb/c1/P_q-1.0-py3-none-any.whl"));
        QCOMPARE(pathsOf(files.removedBy({OwnerVerb::Purge, {}}), pip), QString("http-v2/1/2/12 wheels/aa/bb/c2/r-1.0-py3-none-any.whl"));
        const OwnerFacts now = *world.facts("pip", pip, {"26.3", {}, false});
        OwnerOutcome directories(now);
        const std::vector<Path> first = directories.removedBy({OwnerVerb::Clean, "p-q"});
        QCOMPARE(pathsOf(first, pip), QString("wheels/aa/bb/c1 wheels/aa/bb/c1/P_q-1.0-py3-none-any.whl wheels/dd"));
        QCOMPARE(pathsOf(directories.removedBy({OwnerVerb::Purge, {}}), pip), QString("http-v2 wheels"));
        QCOMPARE(pathsOf(world.facts("pip", pip, {"22.0", {}, false})->newer, pip), QString("http-v2"));
        world.fs.addFile(pip / "thesis.txt");
        QCOMPARE(pathsOf(world.facts("pip", pip, {})->strangers, pip), QString("thesis.txt"));
    }

    void pdmKeepsWhatADistributionRefersTo()
    {
        World world;
        const Path pdm = "/pdm";
        world.fs.addFile("/env/a.dist-info/METADATA");
        world.fs.addFile(pdm / "packages/a-1.0-py3-none-any.whl.cache/.referrers", "/gone\n/env/a.dist-info\n");
        world.fs.addFile(pdm / "packages/b-1.0-py3-none-any.whl.cache/.referrers", "/gone\n\n");
        world.fs.addFile(pdm / "packages/c-1.0-py3-none-any.whl.cache/c.py");
        world.fs.addFile(pdm / "wheels/aa/bb/cc/d/P_q-1.0-py3-none-any.whl");
        world.fs.addFile(pdm / "http/http-cache.db");
        world.fs.addFile(pdm / "use_cache.json");
        const OwnerFacts facts = *world.facts("pdm", pdm, {});
        QVERIFY(facts.isTagged && facts.strangers.empty());
        QCOMPARE(facts.spelled.at("p-q"), std::string("P_q-*.whl"));
        OwnerOutcome outcome(facts);
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Prune, {}}), pdm),
                 QString("packages/b-1.0-py3-none-any.whl.cache packages/c-1.0-py3-none-any.whl.cache"));
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Clean, "p-q"}), pdm), QString("wheels/aa/bb/cc/d/P_q-1.0-py3-none-any.whl"));
        QCOMPARE(pathsOf(outcome.removedBy({OwnerVerb::Purge, {}}), pdm), QString("http/http-cache.db"));
        world.fs.addFile(pdm / "wheels/mine.whl");
        world.fs.addFile(pdm / "packages/notes/x");
        QCOMPARE(pathsOf(world.facts("pdm", pdm, {})->strangers, pdm), QString("packages/notes wheels/mine.whl"));
    }

    void poetryForgetsItsIndexesOnly()
    {
        World world;
        const Path poetry = "/poetry";
        world.fs.addFile(poetry / "artifacts/aa/x-1.0-py3-none-any.whl");
        world.fs.addFile(poetry / "virtualenvs/a/pyvenv.cfg");
        world.fs.addFile(poetry / "cache/repositories/PyPI/_http/0/x");
        world.fs.addFile(poetry / "cache/repositories/mine/0f/aa/x");
        const OwnerFacts facts = *world.facts("poetry", poetry, {});
        QVERIFY(facts.isTagged);
        QCOMPARE(pathsOf(OwnerOutcome(facts).removedBy({OwnerVerb::Purge, {}}), poetry), QString("cache/repositories"));
        world.fs.addFile(poetry / "cache/repositories/mine/thesis.txt");
        QCOMPARE(pathsOf(world.facts("poetry", poetry, {})->strangers, poetry), QString("cache/repositories/mine/thesis.txt"));
        QVERIFY(world.facts("poetry", "/nothing", {})->all.empty());
    }

    void cargoCleansTheTargetOfACrate()
    {
        World world;
        const Path target = "/src/crate/target";
        world.fs.addFile("/src/crate/Cargo.toml");
        world.fs.addFile(target / "CACHEDIR.TAG", tag);
        world.fs.addFile(target / ".rustc_info.json");
        world.fs.addFile(target / "debug/.fingerprint/x");
        world.fs.addFile(target / "aarch64-unknown-linux-gnu/release/deps/x");
        world.fs.addFile(target / "wheels/x.whl");
        OwnerFacts facts = *world.facts("cargo", target, {});
        QVERIFY(facts.isTagged && facts.isBuiltHere && facts.strangers.empty());
        QCOMPARE(pathsOf(OwnerOutcome(facts).removedBy({OwnerVerb::Purge, {}}), target), QString("."));
        world.fs.addFile(target / "photos/cat.png");
        QCOMPARE(pathsOf(world.facts("cargo", target, {})->strangers, target), QString("photos"));
        world.fs.addFile("/home/ada/.cargo/registry/cache/x");
        facts = *world.facts("cargo", "/home/ada/.cargo/registry", {}); // it has no command for that
        QVERIFY(facts.isTagged && facts.strangers.empty() && facts.all.empty());
    }

    void commandsNameTheirCache()
    {
        const auto command = [](const char *tool, OwnerVerb verb, const Path &cache) {
            return findCacheTool(tool)->owner->command(verb, {"P_q-*.whl"}, cache);
        };
        using Words = std::vector<std::string>;
        QCOMPARE(command("pdm", OwnerVerb::Prune, "/pdm").argv, (Words{"pdm", "cache", "clear", "packages"}));
        QCOMPARE(command("pdm", OwnerVerb::Clean, "/pdm").argv, (Words{"pdm", "cache", "remove", "P_q-*.whl"}));
        QCOMPARE(command("pdm", OwnerVerb::Purge, "/pdm").argv, (Words{"pdm", "cache", "clear"}));
        QCOMPARE(command("pdm", OwnerVerb::Purge, "/pdm").set.at("PDM_CACHE_DIR"), std::string("/pdm"));
        QCOMPARE(command("poetry", OwnerVerb::Purge, "/poetry").argv,
                 (Words{"poetry", "cache", "clear", "--all", "--no-interaction", "."}));
        QCOMPARE(command("poetry", OwnerVerb::Purge, "/poetry").set.at("POETRY_CACHE_DIR"), std::string("/poetry"));
        QVERIFY(command("poetry", OwnerVerb::Prune, "/poetry").argv.empty());
        QCOMPARE(command("cargo", OwnerVerb::Purge, "/c/target").argv,
                 (Words{"cargo", "clean", "--offline", "--manifest-path", "/c/Cargo.toml", "--target-dir", "/c/target"}));
        QVERIFY(command("cargo", OwnerVerb::Clean, "/c/target").argv.empty());
    }
};

QTEST_GUILESS_MAIN(TestCacheOwner)
#include "tst_cacheowner.moc"
