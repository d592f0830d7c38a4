#include "core/repair/planner.h"
#include "core/repair/uvsettings.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

CheckedLink brokenLink()
{
    CheckedLink checked;
    checked.link.name = "stcext";
    checked.link.project = "/src/stcext";
    checked.link.environment = "/envs/a";
    checked.backend = "setuptools";
    checked.verdict = Verdict::Absent;
    checked.remedy = Remedy::Rebuild;
    checked.buildRequires = {"setuptools>=77", "--index-url=https://evil.example"};
    return checked;
}

Environment someEnvironment()
{
    Environment environment;
    environment.path = "/envs/a";
    environment.python = "/envs/a/bin/python";
    return environment;
}

PlannerInput withUv()
{
    PlannerInput input;
    input.uv = Tool{"/usr/bin/uv", "0.13.9"};
    return input;
}

using Words = std::vector<std::string>;

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void rebuildNamesPackageProjectAndEnvironment();
    void rebuildRunsInTheProjectWithoutRedirectingVariables();
    void recordedSettingsAreGivenAgain();
    void aStrictLinkStaysStrict();
    void settingsThatUvGivesItselfAreLeftToIt();
    void recordedVariablesAreForTheBuildAlone();
    void whatTheEnvironmentsProjectBuildsInItIsBuiltInIt();
    void aProjectOfAnotherNameIsNotInstalledBesideTheOld();
    void withoutUvTheEnvironmentsOwnPipBuilds();
    void pipBuildsInTheEnvironmentWithItsPrograms();
    void withoutUvAndPipTheToolIsMissing();
    void prepareInstallsTheRequirementsFirst();
    void requirementsCannotBeOptions();
    void prepareWithPip();
    void recreatedLinkIsTheSameBuild();
    void nothingToRepairGivesTheAdvice();
    void aBaseInterpreterThatIsGoneIsNotRebuilt();
    void aProjectThatSendsInstallsElsewhereIsRefused();
    void aNameThatLooksLikeAnOptionIsRefused_data();
    void aNameThatLooksLikeAnOptionIsRefused();
    void projectPathsAreNotReadAsSomethingElse_data();
    void projectPathsAreNotReadAsSomethingElse();
};

void TestPlanner::rebuildNamesPackageProjectAndEnvironment()
{
    const Result<Plan> plan = planRepair(brokenLink(), someEnvironment(), withUv());
    QVERIFY(plan);
    QVERIFY(plan->action == RepairAction::Rebuild);
    QCOMPARE(plan->steps.size(), size_t(1));
    const Words expected = {"/usr/bin/uv", "pip", "install",     "--no-deps", "--reinstall-package",
                            "stcext",      "-e",  "/src/stcext", "--python",  "/envs/a"};
    QVERIFY(plan->steps[0].command.argv == expected);
    QVERIFY(plan->installs.empty());
    QCOMPARE(plan->backend, std::string("setuptools"));
}

void TestPlanner::rebuildRunsInTheProjectWithoutRedirectingVariables()
{
    const Command command = planRepair(brokenLink(), someEnvironment(), withUv())->steps[0].command;
    QCOMPARE(command.directory, Path("/src/stcext"));
    const std::map<std::string, std::string> inherited = {
        {"UV_PYTHON", "1"},
        {"UV_PROJECT_ENVIRONMENT", "1"},
        {"UV_NO_EDITABLE", "1"},
        {"UV_NO_BUILD_ISOLATION", "1"},
        {"PIP_TARGET", "1"},
        {"PYTHONPATH", "1"},
        {"VIRTUAL_ENV", "1"},
        {"CONDA_PREFIX", "1"},
        {"UV_WORKING_DIR", "1"},
        {"UV_FROZEN", "1"},
        {"CC", "cc"},
        {"HTTPS_PROXY", "p"},
        {"SSL_CERT_FILE", "c"},
        {"UV_CACHE_DIR", "d"},
        {"UV_INDEX_URL", "i"},
        {"PIP_CERT", "x"},
        {"UV_PYTHON_DOWNLOADS", "never"},
    };
    const std::map<std::string, std::string> kept = {
        {"CC", "cc"},          {"HTTPS_PROXY", "p"}, {"SSL_CERT_FILE", "c"},           {"UV_CACHE_DIR", "d"},
        {"UV_INDEX_URL", "i"}, {"PIP_CERT", "x"},    {"UV_PYTHON_DOWNLOADS", "never"}, {"UV_LOCK_TIMEOUT", "60"}};
    QVERIFY(childEnvironment(inherited, command) == kept);
}

void TestPlanner::recordedSettingsAreGivenAgain()
{
    CheckedLink checked = brokenLink();
    checked.link.configSettings = {{"editable_mode", "strict"}, {"--global-option", "x=y z"}};
    const Words argv = planRepair(checked, someEnvironment(), withUv())->steps[0].command.argv;
    const Words tail(argv.end() - 3, argv.end());
    QVERIFY((tail == Words{"--config-setting=--global-option=x=y z", "-C", "editable_mode=strict"}));
}

/// pip has recorded no setting.
void TestPlanner::aStrictLinkStaysStrict()
{
    CheckedLink checked = brokenLink();
    checked.link.roots.emplace_back().directory = "/src/stcext/build/__editable__.stcext-0.1.0-cp312-cp312-linux_x86_64";
    Words argv = planRepair(checked, someEnvironment(), withUv())->steps[0].command.argv;
    QVERIFY((Words(argv.end() - 2, argv.end()) == Words{"-C", "editable_mode=strict"}));
    PlannerInput pip;
    pip.hasPip = true;
    argv = planRepair(checked, someEnvironment(), pip)->steps[0].command.argv;
    QCOMPARE(argv.back(), std::string("--config-settings=editable_mode=strict"));
    checked.link.configSettings = {{"editable_mode", "compat"}}; // what is recorded counts
    argv = planRepair(checked, someEnvironment(), pip)->steps[0].command.argv;
    QCOMPARE(argv.back(), std::string("--config-settings=editable_mode=compat"));
}

void TestPlanner::settingsThatUvGivesItselfAreLeftToIt()
{
    CheckedLink checked = brokenLink();
    checked.link.configSettings = {{"editable_mode", "strict"}, {"other", "1"}};
    test::MemoryFileSystem fs;
    fs.addFile("/src/pyproject.toml", "[tool.uv]\nconfig-settings-package = { StCext = { editable_mode = \"compat\" } }\n");
    fs.addFile("/src/stcext/pyproject.toml", "[project]\nname = \"stcext\"\n");
    PlannerInput input = withUv();
    input.settingsOfUv = configSettingsOfUv(checked.link.project, checked.link.name, fs, {}, {});
    const Result<Plan> plan = planRepair(checked, someEnvironment(), input);
    QVERIFY(plan);
    const Words &argv = plan->steps.front().command.argv;
    QVERIFY(std::find(argv.begin(), argv.end(), "other=1") != argv.end());
    QVERIFY(std::none_of(argv.begin(), argv.end(), [](const std::string &word) { return word.starts_with("editable_mode"); }));
}

void TestPlanner::recordedVariablesAreForTheBuildAlone()
{
    test::MemoryFileSystem fs;
    fs.addFile("/info/uv_build.json",
               R"({"extra_build_variables":{"CUDA_HOME":"/cuda","UV_INDEX_URL":"x","UV_LOCK_TIMEOUT":"1","PYTHONPATH":"x","N":1}})");
    PlannerInput input = withUv();
    input.variables = recordedVariables("/info", fs);
    QCOMPARE(input.variables.size(), size_t(4));
    const std::map<std::string, std::string> set = planRepair(brokenLink(), someEnvironment(), input)->steps.back().command.set;
    QVERIFY((set == std::map<std::string, std::string>{{"CUDA_HOME", "/cuda"}, {"UV_LOCK_TIMEOUT", "60"}}));
    QVERIFY(recordedVariables("/nowhere", fs).empty());
}

void TestPlanner::whatTheEnvironmentsProjectBuildsInItIsBuiltInIt()
{
    test::MemoryFileSystem fs;
    fs.addFile("/app/pyproject.toml", "[tool.uv]\nno-build-isolation-package = [\"StCext\"]\n");
    fs.addFile("/all/uv.toml", "no-build-isolation = true\n");
    fs.addFile("/all/app/pyproject.toml", "[project]\nname = \"app\"\n");
    QVERIFY(isBuiltInTheEnvironment("/app", "stcext", fs, {}, {}));
    QVERIFY(isBuiltInTheEnvironment("/all/app", "stcext", fs, {}, {}));
    QVERIFY(!isBuiltInTheEnvironment("/app", "other", fs, {}, {}));
    Environment environment = someEnvironment();
    environment.project = "/app";
    const Locations locations;
    PlannerInput input = lookForTools(fs, locations, {}, brokenLink().link, environment, "/");
    QVERIFY(input.isBuiltInTheEnvironment);
    input.hasPython = input.hasPip = true;
    const Words withPip = planRepair(brokenLink(), environment, input)->steps[0].command.argv;
    QVERIFY(std::find(withPip.begin(), withPip.end(), "--no-build-isolation") != withPip.end());
    input.uv = withUv().uv;
    const Plan plan = *planRepair(brokenLink(), environment, input);
    const Words &argv = plan.steps[0].command.argv;
    const auto option = std::find(argv.begin(), argv.end(), "--no-build-isolation-package");
    QVERIFY(option != argv.end() && *std::next(option) == "stcext");
    QVERIFY(plan.action == RepairAction::Rebuild && plan.installs.empty());
}

void TestPlanner::aProjectOfAnotherNameIsNotInstalledBesideTheOld()
{
    test::MemoryFileSystem fs;
    fs.addFile("/src/stcext/pyproject.toml", "[project]\nname = \"St_New\"\n");
    const Locations locations;
    PlannerInput input = withUv();
    input.projectName = lookForTools(fs, locations, {}, brokenLink().link, someEnvironment(), "/").projectName;
    const Result<Plan> plan = planRepair(brokenLink(), someEnvironment(), input);
    QVERIFY(!plan);
    QVERIFY(plan.error().code == ErrorCode::Unsupported);
    QCOMPARE(
        plan.error().detail,
        std::string("The project is called St_New now: a build would install that beside stcext. Put it in its place: uv pip uninstall "
                    "stcext --python /envs/a, then uv pip install -e /src/stcext --python /envs/a."));
    input.projectName = "StCext";
    QVERIFY(planRepair(brokenLink(), someEnvironment(), input));
}

void TestPlanner::withoutUvTheEnvironmentsOwnPipBuilds()
{
    PlannerInput input;
    input.hasPip = true;
    CheckedLink checked = brokenLink();
    checked.link.configSettings = {{"editable_mode", "strict"}};
    const Words expected = {"/envs/a/bin/python",
                            "-m",
                            "pip",
                            "install",
                            "--no-deps",
                            "--force-reinstall",
                            "-e",
                            "/src/stcext",
                            "--config-settings=editable_mode=strict"};
    QVERIFY(planRepair(checked, someEnvironment(), input)->steps[0].command.argv == expected);
}

/// meson-python calls the meson and the ninja of the environment by name.
void TestPlanner::pipBuildsInTheEnvironmentWithItsPrograms()
{
    PlannerInput input;
    input.hasPip = true;
    input.searchPath = "/envs/a/bin:/usr/bin";
    CheckedLink checked = brokenLink();
    QVERIFY(planRepair(checked, someEnvironment(), input)->steps.back().command.set.empty());
    checked.remedy = Remedy::PrepareAndRebuild;
    checked.buildRequires = {"meson-python", "ninja"};
    const Result<Plan> plan = planRepair(checked, someEnvironment(), input);
    QCOMPARE(plan->steps.size(), size_t(2));
    QCOMPARE(plan->steps.back().command.set.at("PATH"), input.searchPath);
}

void TestPlanner::withoutUvAndPipTheToolIsMissing()
{
    const Result<Plan> plan = planRepair(brokenLink(), someEnvironment(), PlannerInput());
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, ErrorCode::ToolMissing);
    QVERIFY(!plan.error().detail.empty());
}

void TestPlanner::prepareInstallsTheRequirementsFirst()
{
    CheckedLink checked = brokenLink();
    checked.remedy = Remedy::PrepareAndRebuild;
    checked.buildRequires = {"meson-python", "ninja>=1.8"};
    const Result<Plan> plan = planRepair(checked, someEnvironment(), withUv());
    QVERIFY(plan);
    QVERIFY(plan->action == RepairAction::PrepareAndRebuild);
    QVERIFY(plan->installs == checked.buildRequires);
    QCOMPARE(plan->steps.size(), size_t(2));
    QVERIFY(
        (plan->steps[0].command.argv == Words{"/usr/bin/uv", "pip", "install", "--python", "/envs/a", "--", "meson-python", "ninja>=1.8"}));
    QVERIFY((plan->steps[1].command.argv
             == Words{"/usr/bin/uv", "pip", "install", "--no-deps", "--reinstall-package", "stcext", "--no-build-isolation-package",
                      "stcext", "-e", "/src/stcext", "--python", "/envs/a"}));
}

void TestPlanner::requirementsCannotBeOptions()
{
    CheckedLink checked = brokenLink();
    checked.remedy = Remedy::PrepareAndRebuild;
    const Words argv = planRepair(checked, someEnvironment(), withUv())->steps[0].command.argv;
    const auto option = std::find(argv.begin(), argv.end(), "--index-url=https://evil.example");
    QVERIFY(option != argv.end());
    QVERIFY(std::find(argv.begin(), option, "--") != option);
}

void TestPlanner::prepareWithPip()
{
    PlannerInput input;
    input.hasPip = true;
    CheckedLink checked = brokenLink();
    checked.remedy = Remedy::PrepareAndRebuild;
    checked.buildRequires = {"meson-python"};
    const Result<Plan> plan = planRepair(checked, someEnvironment(), input);
    QVERIFY((plan->steps[0].command.argv == Words{"/envs/a/bin/python", "-m", "pip", "install", "--", "meson-python"}));
    const Words argv = plan->steps[1].command.argv;
    QVERIFY(std::find(argv.begin(), argv.end(), "--no-build-isolation") != argv.end());
}

void TestPlanner::recreatedLinkIsTheSameBuild()
{
    CheckedLink checked = brokenLink();
    checked.remedy = Remedy::RecreateLink;
    const Result<Plan> plan = planRepair(checked, someEnvironment(), withUv());
    QVERIFY(plan->action == RepairAction::RecreateLink);
    QVERIFY(plan->steps == planRepair(brokenLink(), someEnvironment(), withUv())->steps);
}

void TestPlanner::nothingToRepairGivesTheAdvice()
{
    CheckedLink checked = brokenLink();
    checked.remedy = Remedy::None;
    checked.advice = "git checkout -- src/stcext/x.py";
    const Result<Plan> plan = planRepair(checked, someEnvironment(), withUv());
    QVERIFY(!plan);
    QVERIFY(plan.error() == (Error{ErrorCode::Unsupported, "/src/stcext", checked.advice}));
}

void TestPlanner::aBaseInterpreterThatIsGoneIsNotRebuilt()
{
    PlannerInput input = withUv();
    input.hasPython = false;
    QCOMPARE(planRepair(brokenLink(), someEnvironment(), input).error().code, ErrorCode::Unsupported);
    input.pythonError = Error{ErrorCode::PermissionDenied, "/root/bin/python3.11", {}}; // it may be there
    QCOMPARE(planRepair(brokenLink(), someEnvironment(), input).error().code, ErrorCode::PermissionDenied);
}

/// `--python` does not win over these.
void TestPlanner::aProjectThatSendsInstallsElsewhereIsRefused()
{
    for (const auto &[file, text] : {std::pair("/src/stcext/pyproject.toml", "[tool.uv.pip]\ntarget = \"/tmp/x\"\n"),
                                     std::pair("/src/uv.toml", "[pip]\nprefix = \"/tmp/x\"\n")}) {
        test::MemoryFileSystem fs;
        fs.addFile(file, text);
        PlannerInput input = withUv();
        input.diversion = diversionOfUv("/src/stcext", fs, {}, {});
        QCOMPARE(input.diversion, std::string("/tmp/x"));
        const Result<Plan> plan = planRepair(brokenLink(), someEnvironment(), input);
        QVERIFY(!plan && plan.error().code == ErrorCode::Refused);
        QVERIFY(plan.error().detail.find("/tmp/x") != std::string::npos);
    }
}

void TestPlanner::aNameThatLooksLikeAnOptionIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("good");
    QTest::newRow("option") << "--index-url=x" << false;
    QTest::newRow("short option") << "-e" << false;
    QTest::newRow("empty") << "" << false;
    QTest::newRow("requirement") << "a==1" << false;
    QTest::newRow("space") << "a b" << false;
    QTest::newRow("newline") << "a\nb" << false;
    QTest::newRow("ends with a dash") << "a-" << false;
    QTest::newRow("good") << "A.b_c-9" << true;
    QTest::newRow("one letter") << "a" << true;
}

void TestPlanner::aNameThatLooksLikeAnOptionIsRefused()
{
    QFETCH(QString, name);
    QFETCH(bool, good);
    CheckedLink checked = brokenLink();
    checked.link.name = name.toStdString();
    const Result<Plan> plan = planRepair(checked, someEnvironment(), withUv());
    QCOMPARE(plan.has_value(), good);
    if (!good)
        QCOMPARE(plan.error().code, ErrorCode::Refused);
}

void TestPlanner::projectPathsAreNotReadAsSomethingElse_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("argument");
    const auto row = [](const char *name, const char *path, const char *argument) {
        QTest::newRow(name) << QByteArray(path) << QByteArray(argument);
    };
    row("plain", "/home/a/my-project_1.0", "/home/a/my-project_1.0");
    row("space", "/home/a/my project", "/home/a/my project");
    row("space at the end", "/home/a/x ", "file:///home/a/x%20");
    row("unicode", "/home/\xc3\xa9", "/home/\xc3\xa9");
    row("extras", "/home/a[dev]", "file:///home/a%5Bdev%5D");
    row("variable", "/home/${HOME}", "file:///home/%24%7BHOME%7D");
    row("marker", "/home/a ; b", "file:///home/a%20%3B%20b");
    row("percent", "/home/a%20b", "file:///home/a%2520b");
    row("newline", "/home/a\nb", "file:///home/a%0Ab");
    row("hash", "/home/a#b", ".");
    row("not UTF-8", "/home/a\xff", ".");
}

void TestPlanner::projectPathsAreNotReadAsSomethingElse()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, argument);
    QCOMPARE(editableArgument(Path(path.toStdString())), argument.toStdString());
}

QTEST_GUILESS_MAIN(TestPlanner)
#include "tst_planner.moc"
