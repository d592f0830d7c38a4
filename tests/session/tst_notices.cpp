#include "core/session/notices.h"
#include "tests/session/fakeservices.h"

#include <QTest>

using namespace truewheel;
using namespace truewheel::test;

namespace {

/// One person, one machine, and what he is told.
struct Desk {
    NoticeMemory memory;
    NoticeRules rules;
    int64_t clock = 1'000'000;
    std::optional<int64_t> again;

    std::vector<Notice> see(const Trouble &now, int64_t later = 1)
    {
        clock += later;
        NoticeDecision decision = decideNotices(memory, now, rules, clock);
        memory = decision.memory;
        again = decision.again;
        return decision.notices;
    }
};

Trouble links(std::vector<CheckedLink> all)
{
    Look look;
    look.snapshot = snapshotOf(std::move(all));
    return troubleOf(&look, nullptr);
}

Trouble one(Verdict verdict)
{
    return links({linkOf("matlib", verdict)});
}

MachinePicture pictureWith(std::vector<StaleEntry> stale, std::vector<CachedWheel> wheels = {})
{
    CacheScan scan;
    scan.caches = {{{"uv", "/c/uv", {}}, std::move(wheels), std::move(stale), Sizes{}}};
    MachinePicture picture;
    picture.caches = std::make_shared<const CacheScan>(scan);
    return picture;
}

MachinePicture armed()
{
    CachedWheel wheel;
    wheel.name = "matlib";
    wheel.origin = WheelOrigin::Editable;
    wheel.source = "/w/project";
    wheel.path = "/c/uv/sdists/editable/1/rev";
    StaleEntry trap{"uv", StaleKind::OutputsAbsent, "/c/uv/sdists/editable/1/rev", {}, {}, {}};
    trap.size = Sizes{};
    return pictureWith({trap}, {wheel});
}

MachinePicture grown(uint64_t bytes)
{
    StaleEntry bucket{"uv", StaleKind::SupersededBucket, "/c/uv/old-v1", {}, {}, {}};
    bucket.size = Sizes{bytes, bytes, bytes};
    return pictureWith({bucket});
}

} // namespace

class TestNotices : public QObject
{
    Q_OBJECT
private slots:
    void whatBecomesBrokenIsToldOnce()
    {
        Desk desk;
        QVERIFY(desk.see(one(Verdict::Intact)).empty());
        const std::vector<Notice> told = desk.see(one(Verdict::Absent));
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told.front().kind == Notice::Kind::LinksBroken);
        QCOMPARE(told.front().project(), Path("/w/project"));
        QVERIFY(desk.see(one(Verdict::Absent), 100).empty());
        QVERIFY(desk.see(one(Verdict::Unlinked), 100).empty()); // another verdict, as broken as before
    }

    void whatIsBrokenWhenItIsFirstSeenIsNotTold()
    {
        Desk desk;
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
    }

    void aLinkThatVanishesAndComesBackBrokenIsTold()
    {
        Desk desk;
        (void)desk.see(one(Verdict::Intact));
        QVERIFY(desk.see(links({})).empty());
        QCOMPARE(desk.see(one(Verdict::Absent)).size(), size_t(1));
    }

    void couldNotLookIsNeitherBrokenNorRepaired()
    {
        Desk desk;
        QVERIFY(desk.see(one(Verdict::Unknown)).empty());
        QVERIFY(desk.see(one(Verdict::Absent)).empty()); // first seen now
        (void)desk.see(one(Verdict::Intact));
        QVERIFY(desk.see(one(Verdict::Unknown)).empty());
        QCOMPARE(desk.see(one(Verdict::Absent)).size(), size_t(1));
        QVERIFY(desk.see(one(Verdict::Unknown), 100).empty());
        QVERIFY(desk.see(one(Verdict::Absent), 100).empty());
    }

    void severalAtOnceAreOneNotice()
    {
        Desk desk;
        const auto both = [](Verdict verdict) {
            return links({linkOf("a", verdict, "/w/a", "/w/a/.venv"), linkOf("b", verdict, "/w/b", "/w/b/.venv")});
        };
        (void)desk.see(both(Verdict::Intact));
        const std::vector<Notice> told = desk.see(both(Verdict::Absent));
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().links.size(), size_t(2));
        QVERIFY(told.front().project().empty());
    }

    void noticesOfAKindKeepTheirDistance()
    {
        Desk desk;
        const auto two = [](Verdict a, Verdict b) {
            return links({linkOf("a", a, "/w/a", "/w/a/.venv"), linkOf("b", b, "/w/b", "/w/b/.venv")});
        };
        (void)desk.see(two(Verdict::Intact, Verdict::Intact));
        QCOMPARE(desk.see(two(Verdict::Absent, Verdict::Intact)).size(), size_t(1));
        QVERIFY(desk.see(two(Verdict::Absent, Verdict::Absent)).empty());
        QVERIFY(desk.again == desk.clock - 1 + betweenNotices);
        const std::vector<Notice> told = desk.see(two(Verdict::Absent, Verdict::Absent), betweenNotices);
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().links.front().link.name, std::string("b"));
        QVERIFY(!desk.again);
    }

    void aLinkThatGoesToAndFroIsToldOnceAMinute()
    {
        Desk desk;
        int told = 0;
        for (int second = 0; second < 180; ++second)
            told += int(desk.see(one(second % 2 == 0 ? Verdict::Intact : Verdict::Absent)).size());
        QCOMPARE(told, 3);
    }

    void whatIsRepairedBeforeItIsToldIsNotTold()
    {
        Desk desk;
        (void)desk.see(one(Verdict::Intact));
        desk.rules.pausedUntil = desk.clock + 3600;
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
        QVERIFY(desk.again == desk.rules.pausedUntil);
        QVERIFY(desk.see(one(Verdict::Intact)).empty());
        QVERIFY(desk.see(one(Verdict::Intact), 4000).empty());
    }

    void aPauseEndsWithWhatIsStillBroken()
    {
        Desk desk;
        (void)desk.see(one(Verdict::Intact));
        desk.rules.pausedUntil = desk.clock + 3600;
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
        QCOMPARE(desk.see(one(Verdict::Absent), 3600).size(), size_t(1));
    }

    void aMutedProjectIsNotToldOf()
    {
        Desk desk;
        desk.rules.mutedProjects = {"/w/project"};
        (void)desk.see(one(Verdict::Intact));
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
        desk.rules.mutedProjects.clear();
        QVERIFY(desk.see(one(Verdict::Absent)).empty()); // it did not become broken now
    }

    void whatThePersonKnowsOfIsNotTold()
    {
        Desk desk;
        Trouble trouble = one(Verdict::Intact);
        (void)desk.see(trouble);
        trouble = one(Verdict::Absent);
        trouble.links.begin()->second.isAccepted = true;
        QVERIFY(desk.see(trouble).empty());
        QCOMPARE(trouble.count(Severity::Broken), 0);
        QVERIFY(trouble.broken().empty());
    }

    void offIsOff()
    {
        Desk desk;
        desk.rules.isOn = false;
        (void)desk.see(one(Verdict::Intact));
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
        desk.rules.isOn = true;
        QVERIFY(desk.see(one(Verdict::Absent)).empty());
    }

    void aTrapThatIsArmedIsToldUnlessItsLinkWasToldOf()
    {
        Desk desk;
        const MachinePicture calm = pictureWith({});
        const MachinePicture trap = armed();
        (void)desk.see(troubleOf(nullptr, &calm));
        const std::vector<Notice> told = desk.see(troubleOf(nullptr, &trap));
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told.front().kind == Notice::Kind::TrapsArmed);
        QCOMPARE(told.front().traps.front().name, std::string("matlib"));
        QCOMPARE(told.front().project(), Path("/w/project"));
        QVERIFY(desk.see(troubleOf(nullptr, &trap), 100).empty());

        Desk other;
        Look look;
        look.snapshot = snapshotOf({linkOf("matlib", Verdict::Intact)});
        (void)other.see(troubleOf(&look, &calm));
        look.snapshot = snapshotOf({linkOf("matlib", Verdict::Absent)});
        QCOMPARE(other.see(troubleOf(&look, &trap)).size(), size_t(1));
    }

    void aTrapThatWasArmedBeforeIsNotTold()
    {
        Desk desk;
        const MachinePicture trap = armed();
        (void)desk.see(Trouble{}); // the caches are not read yet
        QVERIFY(desk.see(troubleOf(nullptr, &trap)).empty());
    }

    void aCacheIsToldOfWhenWhatIsStaleInItHasGrown()
    {
        Desk desk;
        const uint64_t step = desk.rules.staleStep;
        const auto see = [&desk](uint64_t bytes) {
            const MachinePicture picture = grown(bytes);
            return desk.see(troubleOf(nullptr, &picture), 100);
        };
        QVERIFY(see(5 * step).empty()); // how it was found
        QVERIFY(see(5 * step + step / 2).empty());
        const std::vector<Notice> told = see(6 * step);
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told.front().kind == Notice::Kind::CacheGrew);
        QCOMPARE(told.front().bytes, 6 * step);
        QVERIFY(see(6 * step + 1).empty());
        QVERIFY(see(step).empty()); // cleaned
        QCOMPARE(see(2 * step).size(), size_t(1));
    }

    void aCacheOverItsBudgetIsToldOnceUntilItHasBeenBelow()
    {
        Desk desk;
        Trouble over;
        over.hasCaches = true;
        over.overBudget = {{{"uv", "/c/uv", {}}, BudgetKind::Size, 10, 15, 5}, {{"uv", "/c/uv", {}}, BudgetKind::Age, 30, 90, 3}};
        Trouble below;
        below.hasCaches = true;
        const std::vector<Notice> first = desk.see(over); // also when it is first seen
        QCOMPARE(first.size(), size_t(1));
        QCOMPARE(first.front().kind, Notice::Kind::OverBudget);
        QCOMPARE(first.front().budget, over.overBudget);
        QCOMPARE(first.front().excess(), uint64_t(5));
        QVERIFY(desk.see(over, 3600).empty());
        QVERIFY(desk.see(Trouble(), 3600).empty()); // not read: nothing is known
        QVERIFY(desk.see(over, 3600).empty());
        QVERIFY(desk.see(below, 3600).empty());
        QCOMPARE(desk.see(over, 3600).size(), size_t(1));
    }

    void aBudgetIsToldOfWhenThePauseEndsAndNotWhenNoticesAreOff()
    {
        Trouble over;
        over.hasCaches = true;
        over.overBudget = {{{"uv", "/c/uv", {}}, BudgetKind::Free, 10, 4, 6}, {{"pip", "/c/pip", {}}, BudgetKind::Free, 10, 4, 6}};
        Desk paused;
        paused.rules.pausedUntil = paused.clock + 100;
        QVERIFY(paused.see(over).empty());
        const std::vector<Notice> told = paused.see(over, 200);
        QCOMPARE(told.size(), size_t(1));
        QCOMPARE(told.front().excess(), uint64_t(6)); // one disk
        Desk off;
        off.rules.isOn = false;
        QVERIFY(off.see(over).empty());
        off.rules.isOn = true;
        QVERIFY(off.see(over).empty());
    }
};
QTEST_APPLESS_MAIN(TestNotices)
#include "tst_notices.moc"
