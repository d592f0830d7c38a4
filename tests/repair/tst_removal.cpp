#include "core/repair/environmentsteps.h"
#include "core/repair/recreation.h"
#include "core/repair/removal.h"
#include "core/repair/restoration.h"
#include "core/snapshot/state.h"
#include "tests/support/memoryfilechanger.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace truewheel;
using test::MemoryFileChanger;
using test::MemoryFileSystem;

namespace {

class NoProcesses final : public ProcessRunner
{
public:
    mutable std::vector<Command> commands;
    std::function<int(const Command &)> answer = [](const Command &) { return 0; };

    Result<Exit> run(const Command &command, const Output &, JobContext &) const override
    {
        commands.push_back(command);
        return Exit{answer(command), 0};
    }
};

// A home with one environment that has a wheel and an editable link, and a uv.
struct Desk {
    QTemporaryDir directory; // of state.db, locks and logs alone
    MemoryFileSystem fs;
    MemoryFileChanger changer{fs};
    NoProcesses processes;
    Locations locations;
    EnvironmentVariables variables;
    State state{Path(directory.path().toStdString()) / "state.db"};
    ProcessUses uses;
    JobContext job;
    Path env = "/home/ann/p/venv";

    Desk()
    {
        locations.os = Os::Linux;
        locations.home = "/home/ann";
        locations.cacheHome = Path(directory.path().toStdString());
        locations.dataHome = "/home/ann/.local/share";
        addEnvironment(env);
        fs.addFile("/usr/bin/python3.11");
        fs.addFile("/usr/bin/uv");
        fs.addFile("/home/ann/src/mine/pyproject.toml");
    }

    void addEnvironment(const Path &path)
    {
        fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\nversion_info = 3.11.7\nuv = 0.13.9\nprompt = p\n");
        fs.addLink(path / "bin/python", "/usr/bin/python3.11");
        fs.addFile(path / "bin/tool", "#!" + pathBytes(path) + "/bin/python\n");
        const Path site = path / "lib/python3.11/site-packages";
        fs.addFile(site / "idna-3.6.dist-info/METADATA", "Name: idna\nVersion: 3.6\n");
        fs.addFile(site / "idna-3.6.dist-info/RECORD", "idna/__init__.py,,\n");
        fs.addFile(site / "idna/__init__.py");
        fs.addFile(site / "gitted-1.0.dist-info/METADATA", "Name: gitted\nVersion: 1.0\n");
        fs.addFile(site / "gitted-1.0.dist-info/RECORD", "");
        fs.addFile(
            site / "gitted-1.0.dist-info/direct_url.json",
            R"({"url": "https://me:secret@example.org/g.git", "vcs_info": {"vcs": "git", "commit_id": "abc"}, "subdirectory": "s"})");
        fs.addFile(site / "mine-1.0.dist-info/METADATA", "Name: mine\nVersion: 1.0\n");
        fs.addFile(site / "mine-1.0.dist-info/RECORD", "");
        fs.addFile(site / "mine-1.0.dist-info/direct_url.json", R"({"url": "file:///home/ann/src/mine", "dir_info": {"editable": true}})");
    }

    EnvironmentWorld world()
    {
        return {fs,
                changer,
                processes,
                locations,
                variables,
                state,
                [this](const Path &) { return uses; },
                Tool{"/usr/bin/uv", "0.13.9"},
                {},
                "/usr/bin",
                "/opt/truewheel"};
    }
    Result<RemovalPlan> plan(RemovalMode mode = RemovalMode::ToTrash) { return planRemoval(env, mode, world(), job); }
    Result<EnvironmentReport> run(const RemovalPlan &plan) { return runRemoval(plan, world(), job); }
};

std::vector<std::string> namesOf(const SavedEnvironment &saved)
{
    std::vector<std::string> names;
    for (const SavedPackage &package : saved.packages)
        names.push_back(package.name + "==" + package.version + (package.editable ? " -e " + pathBytes(package.project) : "")
                        + package.url);
    return names;
}

} // namespace

class TestRemoval : public QObject
{
    Q_OBJECT

private slots:
    void thePreviewNamesWhatGoesAndWhatIsKeptAndChangesNothing()
    {
        Desk desk;
        const Result<RemovalPlan> plan = desk.plan();
        QVERIFY(plan);
        QCOMPARE(namesOf(plan->saved),
                 (std::vector<std::string>{"gitted==1.0git+https://example.org/g.git@abc#subdirectory=s", "idna==3.6",
                                           "mine==1.0 -e /home/ann/src/mine"}));
        QCOMPARE(plan->saved.python, std::string("3.11.7"));
        QCOMPARE(plan->saved.prompt, std::string("p"));
        QCOMPARE(plan->manifest->files(), uint64_t(12));
        QVERIFY(desk.changer.calls().empty());
        QVERIFY(desk.state.removals()->empty());
    }

    void whatWasSavedComesBackFromItsText()
    {
        SavedEnvironment saved;
        saved.path = "/a\xff\n/\"b";
        saved.kind = "uv";
        saved.python = "3.13.0";
        saved.major = 3;
        saved.minor = 13;
        saved.freeThreaded = true;
        saved.base = "/usr/\xe4";
        saved.packages = {{"a", "1", true, true, "/p\xff", "", {{"k", "v"}}}, {"b", "2+x", false, false, {}, "git+https://e@c", {}}};
        const Result<SavedEnvironment> read = parseSavedEnvironment(toJson(saved));
        QVERIFY(read && *read == saved);
        QVERIFY(!parseSavedEnvironment("{}"));
        QVERIFY(!parseSavedEnvironment("{"));
    }

    void itGoesToTheTrashAndComesBack()
    {
        Desk desk;
        const Result<EnvironmentReport> report = desk.run(*desk.plan());
        QVERIFY(report && report->verified);
        QCOMPARE(report->place, Path("/trash/files/venv"));
        QVERIFY(!desk.fs.exists(desk.env));
        QCOMPARE(desk.state.journal(1)->front().action, std::string("remove-environment"));
        const auto found = restorables(desk.world(), desk.job);
        QVERIFY(found && found->size() == 1 && found->front().where == Whereabouts::InTrash);

        const Result<RestorePlan> plan = planRestoration(desk.env, desk.world(), desk.job);
        QVERIFY(plan && plan->movesBack && plan->plan.steps.empty());
        const Result<EnvironmentReport> restored = runRestoration(*plan, desk.world(), {}, desk.job);
        QVERIFY(restored && restored->verified);
        QVERIFY(desk.fs.exists(desk.env / "pyvenv.cfg") && !desk.fs.exists("/trash/info/venv.trashinfo"));
        QVERIFY(restorables(desk.world(), desk.job)->empty());
        QCOMPARE(planRestoration(desk.env, desk.world(), desk.job).error().code, ErrorCode::NotFound);
    }

    void whatHasChangedSinceThePreviewIsNotTouched_data()
    {
        QTest::addColumn<QString>("change");
        for (const char *change : {"new", "gone", "other", "link", "repository", "used", "replaced"})
            QTest::newRow(change) << QString::fromLatin1(change);
    }
    void whatHasChangedSinceThePreviewIsNotTouched()
    {
        QFETCH(QString, change);
        for (const RemovalMode mode : {RemovalMode::ToTrash, RemovalMode::ForGood}) {
            Desk desk;
            const Result<RemovalPlan> plan = desk.plan(mode);
            const Path file = desk.env / "lib/python3.11/site-packages/idna/__init__.py";
            if (change == QLatin1String("new"))
                desk.fs.addFile(desk.env / "thesis.txt");
            else if (change == QLatin1String("gone"))
                desk.fs.remove(file);
            else if (change == QLatin1String("other"))
                desk.fs.addFile(file, "of another inode");
            else if (change == QLatin1String("link"))
                desk.fs.addLink(file, "/etc/passwd");
            else if (change == QLatin1String("repository"))
                desk.fs.addDirectory(desk.env / ".git");
            else if (change == QLatin1String("used"))
                desk.uses.uses = {{42, "python", UseKind::Program}};
            else {
                desk.fs.move(desk.env, "/home/ann/away");
                desk.addEnvironment(desk.env);
            }
            const Result<EnvironmentReport> report = desk.run(*plan);
            QVERIFY(!report);
            QCOMPARE(report.error().code, ErrorCode::Refused);
            QVERIFY(desk.changer.calls().empty());
            QVERIFY(desk.fs.exists(desk.env / "pyvenv.cfg"));
            QVERIFY(restorables(desk.world(), desk.job)->empty());
        }
    }

    void placesThatAreNeverTaken()
    {
        const auto refusal = [](const Path &path, const std::function<void(Desk &)> &change) {
            Desk desk;
            change(desk);
            const Result<RemovalPlan> plan = planRemoval(path, RemovalMode::ToTrash, desk.world(), desk.job);
            return plan                                   ? std::string()
                : plan.error().code == ErrorCode::Refused ? std::string(plan.error().detail)
                                                          : "other: " + plan.error().detail;
        };
        const auto environmentAt = [](const Path &path) { return [path](Desk &desk) { desk.addEnvironment(path); }; };
        QVERIFY(refusal("/", environmentAt("/")).find("root") != std::string::npos);
        QVERIFY(refusal("/home/ann", environmentAt("/home/ann")).find("home") != std::string::npos);
        QVERIFY(refusal("/home", environmentAt("/home")).find("above") != std::string::npos);
        QVERIFY(refusal("/home/./ann/", environmentAt("/home/ann")).find("home") != std::string::npos
                || !refusal("/home/./ann/", environmentAt("/home/ann")).empty());
        QVERIFY(refusal(
                    "/mnt/e",
                    [&](Desk &desk) {
            desk.addEnvironment("/mnt/e");
            desk.fs.addMount({"/mnt/e", "8:2", "ext4"});
                    })
                    .find("mounted")
                != std::string::npos);
        QVERIFY(refusal("/l", [&](Desk &desk) { desk.fs.addLink("/l", desk.env); }).find("link") != std::string::npos);
        QVERIFY(refusal("/opt/truewheel", environmentAt("/opt/truewheel")).find("Truewheel itself") != std::string::npos);
        QVERIFY(refusal("/opt", environmentAt("/opt")).find("Truewheel itself") != std::string::npos);
        QVERIFY(refusal("/home/ann/p/venv", [](Desk &desk) { desk.fs.failListing("/home/ann/p/venv/bin", ErrorCode::PermissionDenied); })
                    .find("nobody can say")
                != std::string::npos);
        Desk desk;
        QVERIFY(desk.plan()); // a parent of the environment that is a project or a mount is none of these
    }

    void withoutATrashNothingIsDone()
    {
        Desk desk;
        desk.changer.fail("trash", ErrorCode::Unsupported);
        const Result<EnvironmentReport> report = desk.run(*desk.plan());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Unsupported);
        QVERIFY(desk.fs.exists(desk.env / "pyvenv.cfg"));
        QVERIFY(restorables(desk.world(), desk.job)->empty());
    }

    void deletedForGoodItIsRenamedFirst()
    {
        Desk desk;
        const Result<EnvironmentReport> report = desk.run(*desk.plan(RemovalMode::ForGood));
        QVERIFY(report && report->verified && report->place.empty());
        QCOMPARE(desk.changer.calls().size(), size_t(2));
        QCOMPARE(desk.changer.calls()[0], std::string("rename /home/ann/p/venv"));
        QVERIFY(desk.changer.calls()[1].starts_with("remove /home/ann/p/.venv.truewheel-removed-"));
        QCOMPARE(restorables(desk.world(), desk.job)->front().where, Whereabouts::ListOnly);
    }

    void whatACancelLeavesIsToldAndCanBeEnded()
    {
        Desk desk;
        desk.changer.cancelAfter(3);
        const Result<EnvironmentReport> report = desk.run(*desk.plan(RemovalMode::ForGood));
        QVERIFY(report && !report->verified && report->stopped);
        QCOMPARE(report->stopped->code, ErrorCode::Cancelled);
        const auto found = restorables(desk.world(), desk.job);
        QCOMPARE(found->front().where, Whereabouts::InPart);
        QCOMPARE(found->front().trashed.place, report->place);
        QVERIFY(!found->front().isTaken);
        desk.addEnvironment(desk.env); // it was made again: the part is told of, and once that is gone there is nothing to tell
        QVERIFY(restorables(desk.world(), desk.job)->front().isTaken);
        desk.fs.move(report->place, "/elsewhere");
        QVERIFY(restorables(desk.world(), desk.job)->empty());
        desk.fs.move("/elsewhere", report->place);
        desk.fs.remove(desk.env);
        desk.changer.cancelAfter(1000);
        const Result<RemovalPlan> rest = planRemoval(report->place, RemovalMode::ForGood, desk.world(), desk.job);
        QVERIFY(rest && rest->leftover == report->place);
        QVERIFY(desk.run(*rest)->verified);
        QVERIFY(!desk.fs.exists(report->place));
        QCOMPARE(restorables(desk.world(), desk.job)->front().where, Whereabouts::ListOnly);
    }

    void aRepositoryInItIsNeverDeletedForGood()
    {
        Desk desk;
        desk.fs.addFile(desk.env / "src/mine/.git/HEAD");
        QCOMPARE(desk.plan()->inside, std::vector<Path>{desk.env / "src/mine"});
        QCOMPARE(desk.plan(RemovalMode::ForGood).error().code, ErrorCode::Refused);
    }

    void fromItsListItIsMadeBesideWithExactVersions()
    {
        Desk desk;
        QVERIFY(desk.run(*desk.plan())->verified);
        desk.fs.remove("/trash");
        const Result<RestorePlan> plan = planRestoration(desk.env, desk.world(), desk.job);
        QVERIFY(plan && !plan->movesBack);
        QCOMPARE(plan->plan.steps.size(), size_t(3));
        const std::string beside = pathBytes(plan->beside);
        QVERIFY(beside.starts_with("/home/ann/p/venv.truewheel-new-"));
        QCOMPARE(plan->plan.steps[0].command.argv.back(), beside);
        const std::vector<std::string> &install = plan->plan.steps[1].command.argv;
        QCOMPARE(std::vector<std::string>(install.end() - 3, install.end()),
                 (std::vector<std::string>{"--", "gitted @ git+https://example.org/g.git@abc#subdirectory=s", "idna==3.6"}));
        QCOMPARE(plan->plan.steps[2].command.directory, Path("/home/ann/src/mine"));
        QCOMPARE(plan->builds, std::vector<Path>{"/home/ann/src/mine"});

        // Made in vain: nothing of it stays, and it can be restored still.
        desk.processes.answer = [&](const Command &command) {
            if (command.argv[1] == "venv")
                desk.addEnvironment(beside);
            return command.argv[1] == "venv" ? 0 : 1;
        };
        const Result<EnvironmentReport> failed = runRestoration(*plan, desk.world(), {}, desk.job);
        QVERIFY(failed && !failed->verified);
        QVERIFY(!desk.fs.exists(beside) && !desk.fs.exists(desk.env));
        QCOMPARE(restorables(desk.world(), desk.job)->size(), size_t(1));

        desk.processes.answer = [&](const Command &command) {
            if (command.argv[1] == "venv")
                desk.addEnvironment(beside);
            return 0;
        };
        const Result<EnvironmentReport> made = runRestoration(*plan, desk.world(), {}, desk.job);
        QVERIFY(made && made->verified);
        QCOMPARE(*desk.fs.read(desk.env / "bin/tool", 1000), std::string("#!/home/ann/p/venv/bin/python\n"));
    }

    void whatUvIsToldToInstallElsewhereIsRefused()
    {
        for (const Path &file : {Path("/home/ann/src/mine/pyproject.toml"), Path("/home/ann/p/pyproject.toml")}) {
            Desk desk;
            QVERIFY(desk.run(*desk.plan())->verified);
            desk.fs.remove("/trash");
            desk.fs.addFile(file, "[tool.uv.pip]\ntarget = \"/tmp/x\"\n");
            const Result<RestorePlan> plan = planRestoration(desk.env, desk.world(), desk.job);
            QVERIFY(!plan);
            QCOMPARE(plan.error().code, ErrorCode::Refused);
            QCOMPARE(plan.error().subject, pathBytes(file.parent_path()));
        }
    }

    void aStrictLinkIsMadeAgainStrict()
    {
        Desk desk;
        const Path site = desk.env / "lib/python3.11/site-packages";
        desk.fs.addFile(site / "__editable__.mine-1.0.pth", "/home/ann/src/mine/build/__editable__.mine-1.0-cp311\n");
        desk.fs.addFile(site / "mine-1.0.dist-info/RECORD", "__editable__.mine-1.0.pth,,\n");
        desk.fs.addLink("/home/ann/src/mine/build/__editable__.mine-1.0-cp311/mine.py", "/home/ann/src/mine/mine.py");
        const Result<RemovalPlan> plan = desk.plan();
        QVERIFY(plan);
        QCOMPARE(plan->saved.packages.back().configSettings, (std::map<std::string, std::string>{{"editable_mode", "strict"}}));
    }

    void namesThatCouldBeOptionsAreNotAskedFor()
    {
        MemoryFileSystem fs;
        const MakeSteps made = stepsToInstall({{"--index-url=https", "1", false, false, {}, {}, {}},
                                               {"a", "1 --extra-index-url=x", false, false, {}, {}, {}},
                                               {"b", "", false, false, {}, {}, {}},
                                               {"c", "1", false, false, {}, "https://x/y\n--index-url=z", {}},
                                               {"gone", "1", false, true, "/nowhere", {}, {}}},
                                              "/e", Tool{"/usr/bin/uv", {}}, fs);
        QCOMPARE(made.steps.size(), size_t(1));
        QCOMPARE(made.steps[0].command.argv.back(), std::string("c==1")); // its address is no address
        QCOMPARE(made.steps[0].command.argv[made.steps[0].command.argv.size() - 2], std::string("--"));
        QCOMPARE(made.notes.size(), size_t(4));
        QCOMPARE(made.expected.size(), size_t(5)); // what is missing afterwards is said
    }

    void aMovedEnvironmentIsPointedToWhereItIs()
    {
        Desk desk;
        desk.fs.addFile(desk.env / "bin/activate",
                        "VIRTUAL_ENV='/home/ann/p/venv'\nexport VIRTUAL_ENV\nA=/home/ann/p/venv2:/home/ann/p/venv\n");
        desk.fs.move(desk.env, "/home/ann/q/venv");
        const Result<EnvironmentRepairPlan> plan = planEnvironmentRepair("/home/ann/q/venv", desk.world(), desk.job);
        QVERIFY(plan);
        QVERIFY(plan->plan.action == RepairAction::RepointEnvironment);
        QCOMPARE(plan->changes.size(), size_t(2));
        QVERIFY(desk.changer.calls().empty());
        const Result<EnvironmentReport> report = runEnvironmentRepair(*plan, desk.world(), {}, desk.job);
        QVERIFY2(report && report->verified, report ? report->reason.c_str() : "");
        QCOMPARE(*desk.fs.read("/home/ann/q/venv/bin/activate", 1000),
                 std::string("VIRTUAL_ENV='/home/ann/q/venv'\nexport VIRTUAL_ENV\nA=/home/ann/p/venv2:/home/ann/q/venv\n"));
        QVERIFY(desk.processes.commands.empty());
        QVERIFY(!planEnvironmentRepair("/home/ann/q/venv", desk.world(), desk.job)->isNeeded());
    }

    void theInterpreterThatItHadIsTakenWhereverItLies()
    {
        Desk desk;
        SavedEnvironment saved;
        saved.implementation = "cpython";
        saved.python = "3.11.7";
        saved.major = 3;
        saved.minor = 11;
        saved.base = "/elsewhere/bin"; // where no tool keeps Pythons
        desk.fs.addFile("/elsewhere/bin/python3.11");
        PythonChoice choice = choosePython(saved, {}, desk.world());
        QCOMPARE(choice.request, std::string("/elsewhere/bin/python3.11"));
        QVERIFY(!choice.note);
        // Another one of that minor version is not passed over in silence.
        desk.fs.remove("/elsewhere/bin/python3.11");
        desk.fs.addFile("/home/ann/.pyenv/versions/3.11.2/bin/python3.11");
        desk.fs.remove("/usr/bin/python3.11");
        choice = choosePython(saved, {}, desk.world());
        QCOMPARE(choice.request, std::string("/home/ann/.pyenv/versions/3.11.2/bin/python3.11"));
        QVERIFY(choice.note && choice.note->code == MakeNoteCode::OtherPython && choice.note->from == "3.11.7");
        desk.fs.addFile("/home/ann/.pyenv/versions/3.11.7/bin/python3.11");
        choice = choosePython(saved, {}, desk.world());
        QCOMPARE(choice.request, std::string("/home/ann/.pyenv/versions/3.11.7/bin/python3.11"));
        QVERIFY(!choice.note);
    }

    void aBaseThatIsGoneIsReplacedOnlyByAWholeNewOne()
    {
        Desk desk;
        desk.fs.remove("/usr/bin/python3.11");
        desk.fs.addFile("/opt/python/bin/python3.11");
        const Result<EnvironmentRepairPlan> plan = planEnvironmentRepair(desk.env, desk.world(), desk.job);
        QVERIFY(plan && plan->plan.action == RepairAction::RecreateEnvironment);
        // The new one lacks a package: the old one stays.
        const auto make = [&](bool isWhole) {
            desk.processes.answer = [&desk, isWhole, beside = plan->beside](const Command &command) {
                if (command.argv[1] == "venv") {
                    desk.addEnvironment(beside);
                    desk.fs.addLink(beside / "bin/python", "/opt/python/bin/python3.11");
                    desk.fs.addFile(beside / "pyvenv.cfg", "home = /opt/python/bin\nversion_info = 3.11.7\nuv = 0.13.9\n");
                    if (!isWhole)
                        desk.fs.remove(beside / "lib/python3.11/site-packages/idna-3.6.dist-info");
                }
                return 0;
            };
        };
        make(false);
        const Result<EnvironmentReport> failed = runEnvironmentRepair(*plan, desk.world(), {}, desk.job);
        QVERIFY(failed && !failed->verified);
        QVERIFY2(failed->reason.find("idna 3.6") != std::string::npos, failed->reason.c_str());
        QVERIFY(!desk.fs.exists(plan->beside) && !desk.fs.exists("/trash"));
        QVERIFY(desk.fs.exists(desk.env / "pyvenv.cfg"));
        make(true);
        desk.changer.fail("trash", ErrorCode::Unsupported); // then it stays beside
        const Result<EnvironmentReport> done = runEnvironmentRepair(*plan, desk.world(), {}, desk.job);
        QVERIFY(done);
        QVERIFY2(done->reason.find("mine") != std::string::npos || done->verified, done->reason.c_str());
        QVERIFY(pathBytes(done->place).starts_with("/home/ann/p/.venv.truewheel-old-"));
        QVERIFY(desk.fs.exists(done->place / "pyvenv.cfg"));
        QCOMPARE(desk.fs.read(desk.env / "pyvenv.cfg", 1000)->substr(0, 23), std::string("home = /opt/python/bin\n"));
    }

    void textIsRepointedByWholePaths()
    {
        QCOMPARE(repointedText("/a/b /a/bc /x/a/b '/a/b' /a/b/c:/a/b", "/a/b", "/n"), std::string("/n /a/bc /x/a/b '/n' /n/c:/n"));
        QCOMPARE(repointedText("/a/b/a/b", "/a/b", "/n"), std::string("/n/a/b"));
        QCOMPARE(repointedText("nothing", "/a/b", "/n"), std::string("nothing"));
        QVERIFY(!reasonNotToName("/home/ann/ö/.venv"));
        QVERIFY(reasonNotToName("/home/ann/a b"));
        QVERIFY(reasonNotToName("/home/$(x)"));
        QVERIFY(reasonNotToName("/" + std::string(200, 'a')));
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
