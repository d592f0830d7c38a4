#include "core/snapshot/cachebudget.h"
#include "core/snapshot/reclaim.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

const Path uv = "/home/ada/.cache/uv";
constexpr int64_t written = 1700000000;

struct World {
    test::MemoryFileSystem fs;
    EnvironmentVariables variables{{{"HOME", "/home/ada"}}};
    Locations locations = locationsFor(Os::Linux, variables);
    std::vector<Path> environments = {"/env"};
    ReclaimOptions options;

    World() { fs.addFile(uv / "CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55"); }

    /// `day`: when it was fetched.
    void addWheel(const std::string &name, size_t bytes, int day, const std::string &bucket = "wheels-v8")
    {
        const Path archive = uv / "archive-v0" / ("of-" + name);
        fs.addFile(archive / (name + "-1.0.dist-info/METADATA"), "Name: " + name + '\n');
        fs.addFile(archive / (name + ".py"), std::string(bytes, 'x'));
        const Path entry = bucket == "wheels-v8" ? uv / bucket / "pypi" / name / "1.0-py3-none-any"
                                                 : uv / bucket / "pypi" / name / "1.0/rev" / (name + "-1.0-py3-none-any");
        fs.addLink(entry, archive);
        if (bucket != "wheels-v8")
            fs.addFile(entry.parent_path().parent_path() / "revision.http", "\x93\xa3rev\x90\xc0");
        for (const Path &path : {entry, archive / (name + "-1.0.dist-info/METADATA")})
            fs.setModified(path, {written + day * 86400, 0});
    }

    Reclaim measure()
    {
        JobContext job;
        const CacheWorld world{fs, locations, variables, "/here", {}, {written + 400 * 86400, 0}};
        CacheScan scan = *scanCaches(world, {}, job);
        return *Reclaim::measure(scan, {environments, true, world.now}, options, world, job);
    }
};

QString namesOf(const ReclaimPlan &plan)
{
    QStringList names;
    for (const ReclaimStep &step : plan.steps) {
        QString line = QString::fromStdString(step.request.verb == OwnerVerb::Prune ? "prune" : step.request.name);
        for (const LossCost cost : step.costs)
            line += QLatin1Char(' ') + QString::fromStdString(toString(cost));
        names.append(line);
    }
    return names.join(QStringLiteral(", "));
}

uint64_t freedBy(const ReclaimPlan &plan, const std::string &name)
{
    for (const ReclaimStep &step : plan.steps) {
        if (step.request.name == name)
            return step.freed;
    }
    return 0;
}

} // namespace

class TestReclaim : public QObject
{
    Q_OBJECT
private slots:
    void whatHurtsLeastComesFirst()
    {
        World world;
        world.addWheel("young", 100, 300);
        world.addWheel("old", 100, 10);
        world.addWheel("built", 100, 1, "sdists-v11");
        world.addWheel("linked", 100, 1);
        world.fs.addLink("/env/linked.py", uv / "archive-v0/of-linked/linked.py");
        world.fs.addFile(uv / "archive-v0/orphan/x.py", "abc");
        const ReclaimPlan plan = world.measure().everything();
        QCOMPARE(namesOf(plan), QString("prune nothing, old download, young download, built build"));
        QCOMPARE(plan.commands.size(), size_t(2));
        QCOMPARE(plan.commands[1].argv,
                 (std::vector<std::string>{"uv", "cache", "clean", "old", "young", "built", "--cache-dir", "/home/ada/.cache/uv"}));
        QCOMPARE(plan.steps[0].freed, uint64_t(3));
        QCOMPARE(plan.steps[2].loses, std::vector<std::string>{"young 1.0"});
    }

    void aTargetIsMetByTheFewest()
    {
        World world;
        world.addWheel("small", 100, 1);
        world.addWheel("big", 10'000, 2);
        world.addWheel("late", 10'000, 3);
        const Reclaim reclaim = world.measure();
        QCOMPARE(namesOf(reclaim.forTarget(50)), QString("small download"));
        QCOMPARE(namesOf(reclaim.forTarget(9'000)), QString("big download")); // small was not needed in the end
        const ReclaimPlan all = reclaim.forTarget(1'000'000);
        QVERIFY(!all.isReached);
        QCOMPARE(all.steps.size(), size_t(3));
        QCOMPARE(all.freed, reclaim.everything().freed);
    }

    void aSelectionTellsWhatCommandsTakeBesides()
    {
        World world;
        world.addWheel("idna", 100, 1);
        world.fs.addLink(uv / "wheels-v8/pypi/idna/2.0-py3-none-any", uv / "archive-v0/second");
        world.fs.addFile(uv / "archive-v0/second/idna.py", std::string(500, 'x'));
        world.fs.addFile("/env/pyvenv.cfg", "12345");
        const Reclaim reclaim = world.measure();
        const ReclaimPlan plan = reclaim.forSelection({uv / "wheels-v8/pypi/idna/2.0-py3-none-any", "/env", "/nowhere"});
        QCOMPARE(namesOf(plan), QString("idna download"));
        QCOMPARE(plan.steps[0].loses, (std::vector<std::string>{"idna 1.0", "idna 2.0"}));
        QCOMPARE(plan.environments, std::vector<Path>{"/env"});
        QCOMPARE(plan.unknown, std::vector<Path>{"/nowhere"});
        QVERIFY(plan.selected > 505 && plan.selected < plan.freed + 5);
    }

    void whatWouldBreakAnEnvironmentIsSaidAndHasNoCommand()
    {
        World world;
        world.addWheel("linked", 100, 1);
        world.addWheel("free", 100, 1);
        world.fs.addLink("/env/linked.py", uv / "archive-v0/of-linked/linked.py");
        const Reclaim reclaim = world.measure();
        const ReclaimPlan plan = reclaim.forSelection(
            {uv / "wheels-v8/pypi/linked/1.0-py3-none-any", uv / "wheels-v8/pypi/free/1.0-py3-none-any"});
        QCOMPARE(namesOf(plan), QString("free download, linked download"));
        QCOMPARE(plan.steps[1].breaks, std::vector<Path>{"/env"});
        QCOMPARE(plan.commands.size(), size_t(1));
        QCOMPARE(plan.commands[0].argv[3], std::string("free"));
        QCOMPARE(plan.freed, freedBy(plan, "free"));
    }

    void linksIntoWhatPruneWouldTakeAreSeen()
    {
        World world;
        world.fs.addFile(uv / "archive-v0/orphan/x.py", "abc");
        world.fs.addLink("/env/x.py", uv / "archive-v0/orphan/x.py");
        const ReclaimPlan plan = world.measure().pruning();
        QCOMPARE(plan.steps.at(0).breaks, std::vector<Path>{"/env"});
        QVERIFY(plan.commands.empty());
    }

    void nothingIsRemovedWhereSomethingElseLies()
    {
        World world;
        world.addWheel("idna", 100, 1);
        world.fs.addFile(uv / "thesis.txt");
        const Reclaim reclaim = world.measure();
        for (const ReclaimPlan &plan : {reclaim.everything(), reclaim.pruning(), reclaim.forTarget(1),
                                        reclaim.forSelection({uv / "wheels-v8/pypi/idna/1.0-py3-none-any"})}) {
            QVERIFY(plan.steps.empty() && plan.commands.empty());
            QCOMPARE(plan.refused.size(), size_t(1));
            QVERIFY(plan.refused[0].detail.find("thesis.txt") != std::string::npos);
        }
    }

    void anOlderProgramRemovesNothingOfANewerOneUnasked()
    {
        World world;
        world.addWheel("idna", 100, 1);
        world.options.programs["uv"] = {"0.5.28", {{"wheels", 3}, {"archive", 0}}, false};
        QCOMPARE(world.measure().pruning().refused.size(), size_t(1));
        world.options.allowsOlderOwner = true;
        const ReclaimPlan plan = world.measure().pruning();
        QVERIFY(plan.refused.empty());
        QCOMPARE(plan.steps.at(0).removes.size(), size_t(2)); // wheels-v8, and the archive that it pointed to
    }

    void limitsAreForEachCacheOrByTool()
    {
        QCOMPARE(parseSizeLimits("20G"), std::optional(CacheLimits{{"", 20ull << 30}}));
        QCOMPARE(parseSizeLimits("uv=20G, pip = 2M"), std::optional(CacheLimits{{"pip", 2u << 20}, {"uv", 20ull << 30}}));
        QCOMPARE(parseDayLimits("90"), std::optional(CacheLimits{{"", 90}}));
        QCOMPARE(parseSizeLimits(""), std::optional(CacheLimits()));
        for (const char *none : {"much", "uv=", "npm=2G", "uv:20G"})
            QVERIFY2(!parseSizeLimits(none), none);
        QVERIFY(!parseDayLimits("3G"));
    }

    void whatIsOverItsLimitIsTold()
    {
        ScannedCache cache;
        cache.cache = {"uv", uv, {}};
        cache.size = Sizes{0, 5000, 5000};
        CachedWheel old;
        old.fetched = Timestamp{written, 0};
        old.size = Sizes{0, 700, 600};
        old.environments.emplace();
        CachedWheel used = old;
        used.environments = {Path("/env")};
        CachedWheel young = old;
        young.linked = Timestamp{written + 90 * 86400, 0};
        cache.wheels = {old, used, young};
        const auto over = [&](const CacheBudget &budget, const Result<uint64_t> &free) {
            return overBudget({{cache}, {}}, budget, {written + 100 * 86400, 0}, [&](const Path &) { return free; });
        };
        QCOMPARE(over({{{"", 4000}}, {}, {}}, 0), (std::vector<OverBudget>{{cache.cache, BudgetKind::Size, 4000, 5000, 1000}}));
        QCOMPARE(over({{}, {{"uv", 30}}, {}}, 0), (std::vector<OverBudget>{{cache.cache, BudgetKind::Age, 30, 100, 600}}));
        QCOMPARE(over({{}, {}, {{"", 100}}}, 40), (std::vector<OverBudget>{{cache.cache, BudgetKind::Free, 100, 40, 60}}));
        QVERIFY(over({{{"", 5000}}, {{"", 100}}, {{"", 40}}}, 40).empty());
        QVERIFY(over({{}, {}, {{"", 100}}}, failure(ErrorCode::Io, {})).empty()); // not known is not over
        cache.size.reset();
        QVERIFY(over({{{"", 1}}, {}, {}}, 0).empty());
        QVERIFY(over({{{"pip", 1}}, {}, {}}, 0).empty());
    }

    void sizesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(parseBytes("4096"), std::optional<uint64_t>(4096));
        QCOMPARE(parseBytes("10G"), std::optional<uint64_t>(10ull << 30));
        QCOMPARE(parseBytes(" 1.5 MiB "), std::optional<uint64_t>(3u << 19));
        QCOMPARE(parseBytes("800kb"), std::optional<uint64_t>(800 * 1024));
        for (const char *none : {"", "G", "-1", "10X", "1e3", "1.2.3", "inf", "99999999999999999999", "10 G G"})
            QVERIFY2(!parseBytes(none), none);
    }
};

QTEST_GUILESS_MAIN(TestReclaim)
#include "tst_reclaim.moc"
