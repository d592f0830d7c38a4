#include "core/repair/sync.h"
#include "core/repair/synclock.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

// Before the raw strings, which moc of Qt 6.4 does not read.
class TestSync : public QObject
{
    Q_OBJECT

private slots:
    void choicesAreExtrasGroupsAndOldDevDependencies();
    void choiceIsHeldWhenAllItsPackagesAreInstalled();
    void closureFollowsMarkersForksAndExtras();
    void previewComputedFromTheLockNamesEveryChange();
    void seedPackagesStayWhereUvKeepsThem();
    void planNamesTheEnvironmentAndItsPython();
    void lockThatFitsIsNotOlder();
    void lockThatIsOlderIsSaid_data();
    void lockThatIsOlderIsSaid();
    void withoutALockTheWayToOneIsSaid();
    void memberUsesTheLockOfItsWorkspace();
    void pythonThatTheProjectDoesNotAllowIsRefused();
    void condaEnvironmentIsRefused();
    void choiceThatLooksLikeAnOptionIsRefused();
    void anotherLockFormatIsUnsupported();
};

namespace {

constexpr const char *pyproject = R"([project]
name = "app"
version = "0.1.0"
requires-python = ">=3.8"
dependencies = ["idna", "Colorama; sys_platform == 'win32'"]
[project.optional-dependencies]
cli = ["click >= 8"]
win = ["pywin32; sys_platform == 'win32'"]
[dependency-groups]
lint = ["iniconfig", {include-group = "base"}]
base = ["six"]
[tool.uv]
dev-dependencies = ["attrs"]
)";

constexpr const char *lockText = R"(version = 1
revision = 3
requires-python = ">=3.8"

[[package]]
name = "app"
version = "0.1.0"
source = { editable = "." }
dependencies = [
    { name = "colorama", marker = "sys_platform == 'win32'" },
    { name = "idna", version = "3.15", source = { registry = "https://index/simple" }, marker = "python_full_version < '3.9'" },
    { name = "idna", version = "3.20", source = { registry = "https://index/simple" }, marker = "python_full_version >= '3.9'" },
]

[package.optional-dependencies]
cli = [{ name = "click", extra = ["color"] }]
win = [{ name = "pywin32", marker = "sys_platform == 'win32'" }]

[package.dev-dependencies]
base = [{ name = "six" }]
dev = [{ name = "attrs" }]
lint = [{ name = "iniconfig" }, { name = "six" }]

[package.metadata]
requires-dist = [
    { name = "click", marker = "extra == 'cli'", specifier = ">=8" },
    { name = "colorama", marker = "sys_platform == 'win32'" },
    { name = "idna" },
    { name = "pywin32", marker = "sys_platform == 'win32' and extra == 'win'" },
]
provides-extras = ["cli", "win"]

[package.metadata.requires-dev]
base = [{ name = "six" }]
dev = [{ name = "attrs" }]
lint = [{ name = "iniconfig" }, { name = "six" }]

[[package]]
name = "attrs"
version = "24.1"
source = { registry = "https://index/simple" }

[[package]]
name = "click"
version = "8.1.8"
source = { registry = "https://index/simple" }
dependencies = [{ name = "six" }]
[package.optional-dependencies]
color = [{ name = "rich" }]

[[package]]
name = "colorama"
version = "0.4.6"
source = { registry = "https://index/simple" }

[[package]]
name = "idna"
version = "3.15"
source = { registry = "https://index/simple" }

[[package]]
name = "idna"
version = "3.20"
source = { registry = "https://index/simple" }

[[package]]
name = "iniconfig"
version = "2.0"
source = { registry = "https://index/simple" }

[[package]]
name = "pywin32"
version = "300"
source = { registry = "https://index/simple" }

[[package]]
name = "rich"
version = "13.0"
source = { registry = "https://index/simple" }
dependencies = [{ name = "click" }]

[[package]]
name = "six"
version = "1.17.0"
source = { registry = "https://index/simple" }
)";

class Fixture
{
public:
    MemoryFileSystem fs;
    Environment environment;

    Fixture()
    {
        fs.addFile("/p/pyproject.toml", pyproject);
        fs.addFile("/p/uv.lock", lockText);
        environment.path = "/e";
        environment.kind = "uv";
        environment.python = "/e/bin/python";
        environment.sitePackages = {"/e/lib/python3.11/site-packages"};
        environment.interpreter.major = 3;
        environment.interpreter.minor = 11;
        environment.interpreter.version = "3.11.7";
        environment.interpreter.os = Os::Linux;
        fs.addDirectory(environment.sitePackages[0]);
        fs.addFile("/e/pyvenv.cfg", "home = /usr/bin\nuv = 0.13.9\n");
    }

    void install(const std::string &nameAndVersion)
    {
        fs.addFile(environment.sitePackages[0] / (nameAndVersion + ".dist-info") / "METADATA", "Name: x\n");
    }

    Result<SyncPreview> preview(std::vector<SyncChoice> choices = {})
    {
        return previewSyncFromLock({"/p", environment, std::move(choices)}, Tool{"/usr/bin/uv", "0.5.28"}, fs);
    }
};

bool isHeld(const Result<std::vector<SyncChoice>> &choices, const std::string &name, bool group)
{
    for (const SyncChoice &choice : choices.value_or(std::vector<SyncChoice>())) {
        if (choice.name == name && choice.isGroup == group)
            return choice.isHeld;
    }
    qWarning("no choice %s", name.c_str());
    return false;
}

} // namespace

void TestSync::choicesAreExtrasGroupsAndOldDevDependencies()
{
    Fixture f;
    const Result<std::vector<SyncChoice>> choices = syncChoices(f.fs, "/p", f.environment);
    QVERIFY2(choices, choices ? "" : choices.error().detail.c_str());
    const std::vector<SyncChoice> expected = {
        {"cli", false, false}, {"win", false, false}, {"lint", true, false}, {"base", true, false}, {"dev", true, false}};
    QVERIFY(*choices == expected);
}

void TestSync::choiceIsHeldWhenAllItsPackagesAreInstalled()
{
    Fixture f;
    f.install("six-1.16.0"); // another version: still held
    f.install("iniconfig-2.0");
    f.install("click-8.1.8");
    Result<std::vector<SyncChoice>> choices = syncChoices(f.fs, "/p", f.environment);
    QVERIFY(isHeld(choices, "lint", true) && isHeld(choices, "base", true));
    QVERIFY2(!isHeld(choices, "cli", false), "rich is missing");
    QVERIFY(!isHeld(choices, "dev", true));
    QVERIFY2(!isHeld(choices, "win", false), "nothing of it is for this platform");
    f.install("Rich-13.0");
    choices = syncChoices(f.fs, "/p", f.environment);
    QVERIFY(isHeld(choices, "cli", false));
}

void TestSync::closureFollowsMarkersForksAndExtras()
{
    Fixture f;
    const Result<LockedProject> project = readLockedProject(f.fs, "/p");
    QVERIFY2(project, project ? "" : project.error().detail.c_str());
    auto variables = markerVariables(f.environment.interpreter);
    auto closure = lockedClosure(project->lock, project->root, {true, {"cli"}, {}}, variables);
    QVERIFY(closure);
    QCOMPARE(closure->size(), size_t(4)); // idna click rich six
    QCOMPARE(closure->at("idna")->version, std::string("3.20"));
    variables["python_full_version"] = "3.8.18";
    variables["sys_platform"] = "win32";
    closure = lockedClosure(project->lock, project->root, {true, {}, {}}, variables);
    QCOMPARE(closure->at("idna")->version, std::string("3.15"));
    QVERIFY(closure->count("colorama") == 1 && closure->size() == 2);
}

void TestSync::previewComputedFromTheLockNamesEveryChange()
{
    Fixture f;
    f.install("idna-3.4");
    f.install("six-1.17.0");
    f.install("added_by_hand-1.0");
    f.install("app-0.1.0");
    const Result<SyncPreview> preview = f.preview({{"base", true, true}, {"cli", false, false}, {"dev", true, true}});
    QVERIFY2(preview, preview ? "" : preview.error().detail.c_str());
    const std::vector<SyncChange> expected = {
        {"added-by-hand", "1.0", std::nullopt},
        {"attrs", std::nullopt, "24.1"},
        {"idna", "3.4", "3.20"},
    };
    QVERIFY(preview->changes == expected);
    QVERIFY(preview->computedFromLock);
    QVERIFY(!preview->lockIsOlder && preview->warning.empty());
}

void TestSync::seedPackagesStayWhereUvKeepsThem()
{
    Fixture f;
    f.install("idna-3.20");
    f.install("app-0.1.0");
    f.install("pip-24.0");
    QCOMPARE(f.preview()->changes.size(), size_t(1));
    f.fs.addFile("/e/pyvenv.cfg", "uv = 0.13.9\nseed = true\n");
    QVERIFY(f.preview()->changes.empty());
    f.fs.addFile("/e/pyvenv.cfg", "home = /usr/bin\n"); // not made by uv
    QVERIFY(f.preview()->changes.empty());
}

void TestSync::planNamesTheEnvironmentAndItsPython()
{
    Fixture f;
    const Result<SyncPreview> preview = f.preview({{"Lint", true, true}, {"cli", false, true}, {"dev", true, false}});
    QVERIFY(preview);
    const Command command = preview->plan.steps.at(0).command;
    const std::vector<std::string> expected = {"/usr/bin/uv", "sync", "--frozen", "--no-default-groups", "--group", "lint",
                                               "--extra",     "cli",  "--python", "/e/bin/python"};
    QVERIFY(command.argv == expected);
    QCOMPARE(command.directory, Path("/p"));
    const std::map<std::string, std::string> child = childEnvironment(
        {{"UV_PROJECT_ENVIRONMENT", "/other"}, {"UV_PROJECT", "/q"}, {"UV_NO_DEV", "1"}}, command);
    QVERIFY((child == std::map<std::string, std::string>{{"UV_LOCK_TIMEOUT", "60"}, {"UV_PROJECT_ENVIRONMENT", "/e"}}));
    QVERIFY(preview->plan.action == RepairAction::Sync);
}

void TestSync::lockThatFitsIsNotOlder()
{
    Fixture f;
    const Result<LockedProject> project = readLockedProject(f.fs, "/p");
    QVERIFY(project && requirementsNotInLock(*project).empty());
}

void TestSync::lockThatIsOlderIsSaid_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("missing");
    QTest::newRow("new dependency") << "\"idna\","
                                    << "\"idna\", \"Requests>=2, <3\","
                                    << "requests<3,>=2";
    QTest::newRow("other bound") << "click >= 8"
                                 << "click >= 9"
                                 << "click>=9";
    QTest::newRow("in a group") << "[\"six\"]"
                                << "[\"six\", \"tomli\"]"
                                << "tomli";
    QTest::newRow("old dev dependencies") << "[\"attrs\"]"
                                          << "[\"attrs\", \"mypy\"]"
                                          << "mypy";
}

void TestSync::lockThatIsOlderIsSaid()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, missing);
    Fixture f;
    f.fs.addFile("/p/pyproject.toml", QString(pyproject).replace(from, to).toStdString());
    const Result<SyncPreview> preview = f.preview();
    QVERIFY(preview && preview->lockIsOlder);
    QVERIFY2(preview->warning.find(missing.toStdString()) != std::string::npos, preview->warning.c_str());
}

void TestSync::withoutALockTheWayToOneIsSaid()
{
    Fixture f;
    f.fs.remove("/p/uv.lock");
    const Result<SyncPreview> preview = f.preview();
    QCOMPARE(preview.error().code, ErrorCode::NotFound);
    QVERIFY(preview.error().detail.find("uv lock") != std::string::npos);
    QCOMPARE(syncChoices(f.fs, "/p", f.environment).error().code, ErrorCode::NotFound);
}

void TestSync::memberUsesTheLockOfItsWorkspace()
{
    Fixture f;
    f.fs.addFile("/w/pyproject.toml", "[tool.uv.workspace]\nmembers = [\"packages/*\"]\n");
    f.fs.addFile("/w/uv.lock", QString(lockText).replace("editable = \".\"", "editable = \"packages/app\"").toStdString());
    f.fs.addFile("/w/packages/app/pyproject.toml", pyproject);
    const Result<LockedProject> member = readLockedProject(f.fs, "/w/packages/app");
    QVERIFY2(member, member ? "" : member.error().detail.c_str());
    QCOMPARE(member->root.name, std::string("app"));
    const Result<LockedProject> root = readLockedProject(f.fs, "/w");
    QVERIFY(root);
    QVERIFY(lockedClosure(root->lock, root->root, {}, markerVariables(f.environment.interpreter))->count("app") == 1);
    f.fs.addFile("/w/pyproject.toml", "[project]\nname = \"other\"\n");
    QCOMPARE(readLockedProject(f.fs, "/w/packages/app").error().code, ErrorCode::NotFound);
}

void TestSync::pythonThatTheProjectDoesNotAllowIsRefused()
{
    Fixture f;
    f.fs.addFile("/p/pyproject.toml", QString(pyproject).replace(">=3.8", ">=3.12").toStdString());
    const Result<SyncPreview> preview = f.preview();
    QCOMPARE(preview.error().code, ErrorCode::Refused);
    QVERIFY(preview.error().detail.find("3.11.7") != std::string::npos);
}

void TestSync::condaEnvironmentIsRefused()
{
    Fixture f;
    f.environment.kind = "conda";
    QCOMPARE(f.preview().error().code, ErrorCode::Refused);
}

void TestSync::choiceThatLooksLikeAnOptionIsRefused()
{
    Fixture f;
    QCOMPARE(f.preview({{"--index-url=https://evil.example", false, true}}).error().code, ErrorCode::Refused);
}

void TestSync::anotherLockFormatIsUnsupported()
{
    Fixture f;
    f.fs.addFile("/p/uv.lock", "version = 2\n");
    QCOMPARE(f.preview().error().code, ErrorCode::Unsupported);
    f.fs.addFile("/p/uv.lock", "version = [");
    QCOMPARE(f.preview().error().code, ErrorCode::Malformed);
}

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
