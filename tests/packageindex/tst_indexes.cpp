#include "core/packageindex/indexes.h"

#include "core/packageindex/question.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

/// A machine of which only files and variables are known.
struct Home {
    truewheel::test::MemoryFileSystem fs;
    EnvironmentVariables variables;
    std::string defaultIndex;
    std::string fallback;

    Home() { variables.values["HOME"] = "/home/me"; }
    IndexWorld world()
    {
        locations = locationsFor(Os::Linux, variables);
        return {fs, locations, variables, defaultIndex, fallback};
    }
    Locations locations;
};

/// "url", with its tier and what else is not usual.
std::string told(const IndexSetup &setup)
{
    std::string text;
    for (const Index &index : setup.indexes) {
        text += (text.empty() ? "" : " ") + std::to_string(index.tier) + ':' + (index.name.empty() ? std::string() : index.name + '=')
            + index.url;
        text += index.isFlat ? "(flat)" : "";
        text += index.isExplicit ? "(explicit)" : "";
        text += index.credentials.isEmpty() ? "" : "(" + index.credentials.user + "/" + index.credentials.password + ")";
    }
    return text;
}

std::string asked(const IndexSetup &setup, const std::string &package)
{
    std::string text;
    for (const Index *index : setup.indexesFor(package))
        text += (text.empty() ? "" : " ") + (index->name.empty() ? index->url : index->name);
    return text;
}

Environment environmentOf(const std::string &kind)
{
    Environment environment;
    environment.path = "/p/.venv";
    environment.kind = kind;
    environment.project = "/p";
    environment.base = "/opt/python/bin";
    environment.interpreter.major = 3;
    environment.interpreter.minor = 11;
    environment.interpreter.os = Os::Linux;
    environment.sitePackages = {"/p/.venv/lib/python3.11/site-packages"};
    return environment;
}

} // namespace

class TestIndexes : public QObject
{
    Q_OBJECT

private slots:
    void everyPlaceOfFindLinksIsLookedAtBesideTheFirstIndex()
    {
        Home machine;
        machine.variables.values["UV_DEFAULT_INDEX"] = "https://base.example/simple";
        machine.variables.values["UV_FIND_LINKS"] = "/home/me/wheels made here, https://flat.example/files/";
        QCOMPARE(told(uvIndexes("/p", {}, machine.world())),
                 std::string("0:https://base.example/simple 0:/home/me/wheels made here(flat) 0:https://flat.example/files(flat)"));
    }

    void uvReadsProjectUserAndSystem()
    {
        Home machine;
        machine.fs.addFile(
            "/p/pyproject.toml",
            "[[tool.uv.index]]\n"
            "name = \"corp\"\n"
            "url = \"https://me:canary@corp.example/simple/\"\n"
            "[[tool.uv.index]]\n"
            "name = \"torch\"\n"
            "url = \"https://torch.example/whl\"\n"
            "explicit = true\n"
            "[[tool.uv.index]]\n"
            "name = \"main\"\n"
            "url = \"https://main.example/simple\"\n"
            "default = true\n"
            "[tool.uv.sources]\n"
            "torch = [{ index = \"torch\", marker = \"sys_platform == 'linux'\" }, { index = \"corp\", marker = \"sys_platform == 'darwin'\" }]\n"
            "helper = { index = \"corp\" }\n"
            "local = { path = \"../local\" }\n");
        machine.fs.addFile("/home/me/.config/uv/uv.toml",
                           "[[index]]\nname = \"corp\"\nurl = \"https://other.example\"\n[[index]]\nurl = \"https://user.example\"\n");
        machine.fs.addFile("/etc/uv/uv.toml",
                           "extra-index-url = [\"https://system.example\"]\nfind-links = [\"wheels\", \"https://flat.example/\"]\n");
        const IndexSetup setup = uvIndexes("/p/sub", {{"sys_platform", "linux"}}, machine.world());
        QCOMPARE(
            told(setup),
            std::string("0:corp=https://corp.example/simple(me/canary) 1:torch=https://torch.example/whl(explicit) 2:https://user.example "
                        "3:https://system.example 4:main=https://main.example/simple 0:/etc/uv/wheels(flat) 0:https://flat.example(flat)"));
        QVERIFY(setup.hasDefault);
        QCOMPARE(asked(setup, "torch"), std::string("torch"));
        QCOMPARE(asked(setup, "helper"), std::string("corp"));
        QCOMPARE(asked(setup, "numpy"),
                 std::string("corp /etc/uv/wheels https://flat.example https://user.example https://system.example main"));
    }

    void uvReadsItsVariables()
    {
        Home machine;
        machine.variables.values["UV_DEFAULT_INDEX"] = "base=https://base.example/simple";
        machine.variables.values["UV_INDEX"] = "corp-a=https://a.example https://u:p@b.example/";
        machine.variables.values["UV_INDEX_CORP_A_USERNAME"] = "me";
        machine.variables.values["UV_INDEX_CORP_A_PASSWORD"] = "canary";
        machine.variables.values["SSL_CERT_FILE"] = "/ca.pem";
        machine.fs.addFile("/p/uv.toml", "index-url = \"https://hidden.example\"\nindex-strategy = \"unsafe-best-match\"\n");
        const IndexSetup setup = uvIndexes("/p", {}, machine.world());
        QCOMPARE(told(setup),
                 std::string("0:corp-a=https://a.example(me/canary) 0:https://b.example(u/p) 0:base=https://base.example/simple"));
        QCOMPARE(setup.caFile, Path("/ca.pem"));
        machine.variables.values["UV_NO_INDEX"] = "1";
        QCOMPARE(told(uvIndexes("/p", {}, machine.world())), std::string());
        QVERIFY(uvIndexes("/p", {}, machine.world()).hasDefault);
        machine.variables.values = {{"HOME", "/home/me"}, {"UV_NO_CONFIG", "true"}};
        QVERIFY(!uvIndexes("/p", {}, machine.world()).hasDefault);
        machine.variables.values = {{"HOME", "/home/me"}, {"UV_CONFIG_FILE", "/my.toml"}};
        machine.fs.addFile("/my.toml", "[pip]\nindex-url = \"https://only.example\"\n");
        QCOMPARE(told(uvIndexes("/p", {}, machine.world())), std::string("0:https://only.example"));
    }

    void whatCannotBeReadIsSaid()
    {
        Home machine;
        machine.fs.addFile("/p/pyproject.toml", "[[");
        QCOMPARE(uvIndexes("/p", {}, machine.world()).unreadable.size(), size_t(1));
        machine.fs.addFile("/etc/pip.conf", "index-url = x\n");
        QCOMPARE(pipIndexes("/p/.venv", machine.world()).unreadable.size(), size_t(1));
    }

    void pipReadsItsLevels()
    {
        Home machine;
        machine.fs.addFile("/etc/pip.conf", "[global]\nindex-url = https://system.example/simple\ncert = /system.pem\n");
        machine.fs.addFile(
            "/home/me/.config/pip/pip.conf",
            "[global]\nindex_url = https://me:canary@user.example/simple/\nextra-index-url =\n    https://one.example\n    https://two.example\n[download]\nindex-url = https://no.example\n");
        machine.fs.addFile("/p/.venv/pip.conf", "[install]\nfind-links = /wheels https://flat.example\n");
        IndexSetup setup = pipIndexes("/p/.venv", machine.world());
        QCOMPARE(
            told(setup),
            std::string(
                "0:https://user.example/simple(me/canary) 0:https://one.example 0:https://two.example 0:/wheels(flat) 0:https://flat.example(flat)"));
        QCOMPARE(setup.caFile, Path("/system.pem"));
        machine.variables.values["PIP_INDEX_URL"] = "https://variable.example";
        machine.variables.values["PIP_EXTRA_INDEX_URL"] = "https://three.example";
        machine.variables.values["PIP_CERT"] = "/mine.pem";
        setup = pipIndexes("/p/.venv", machine.world());
        QVERIFY(told(setup).starts_with("0:https://variable.example 0:https://three.example 0:/wheels"));
        QCOMPARE(setup.caFile, Path("/mine.pem"));
        machine.variables.values["PIP_NO_INDEX"] = "yes";
        QCOMPARE(told(pipIndexes("/p/.venv", machine.world())), std::string("0:/wheels(flat) 0:https://flat.example(flat)"));
        machine.variables.values["PIP_CONFIG_FILE"] = "/dev/null";
        machine.variables.values.erase("PIP_NO_INDEX");
        QCOMPARE(told(pipIndexes("/p/.venv", machine.world())), std::string("0:https://variable.example 0:https://three.example"));
    }

    void poetryHasPrioritiesAndPins()
    {
        Home machine;
        machine.variables.values["POETRY_HTTP_BASIC_CORP_USERNAME"] = "me";
        machine.variables.values["POETRY_HTTP_BASIC_CORP_PASSWORD"] = "canary";
        machine.fs.addFile("/p/pyproject.toml",
                           "[[tool.poetry.source]]\n"
                           "name = \"Corp\"\n"
                           "url = \"https://corp.example/simple\"\n"
                           "priority = \"supplemental\"\n"
                           "[[tool.poetry.source]]\n"
                           "name = \"torch\"\n"
                           "url = \"https://torch.example\"\n"
                           "priority = \"explicit\"\n"
                           "[tool.poetry.dependencies]\n"
                           "torch = { version = \"*\", source = \"torch\" }\n"
                           "six = { version = \"*\", source = \"PyPI\" }\n");
        machine.defaultIndex = "https://default.example/simple";
        const IndexSetup setup = indexSetupOf(environmentOf("poetry"), machine.world());
        QCOMPARE(
            told(setup),
            std::string(
                "1:corp=https://corp.example/simple(me/canary) 0:torch=https://torch.example(explicit) 0:pypi=https://default.example/simple"));
        QCOMPARE(asked(setup, "numpy"), std::string("pypi corp"));
        QCOMPARE(asked(setup, "torch"), std::string("torch"));
        QCOMPARE(asked(setup, "six"), std::string("pypi"));
    }

    void pdmReplacesVariables()
    {
        Home machine;
        machine.variables.values["TOKEN"] = "canary";
        machine.fs.addFile("/p/pyproject.toml",
                           "[[tool.pdm.source]]\n"
                           "name = \"corp\"\n"
                           "url = \"https://me:${TOKEN}@corp.example/simple\"\n"
                           "include_packages = [\"Inner\"]\n"
                           "[[tool.pdm.source]]\n"
                           "name = \"pypi\"\n"
                           "url = \"https://mirror.example/simple\"\n");
        const IndexSetup setup = pdmIndexes("/p", machine.world());
        QCOMPARE(told(setup), std::string("0:corp=https://corp.example/simple(me/canary) 0:pypi=https://mirror.example/simple"));
        QVERIFY(setup.hasDefault);
        QCOMPARE(asked(setup, "inner"), std::string("corp"));
    }

    void theDefaultIsLearntFromTheTools()
    {
        Home machine;
        machine.fallback = "https://build.example";
        QCOMPARE(told(indexSetupOf(environmentOf("venv"), machine.world())), std::string("0:https://build.example"));
        machine.fs.addFile(
            "/opt/python/lib/python3.11/site-packages/pip/_internal/models/index.py",
            "class PackageIndex:\n    pass\n\nPyPI = PackageIndex(\"https://carried.example/\", file_storage_domain=\"files.example\")\n"
            "TestPyPI = PackageIndex(\n    \"https://test.example/\", file_storage_domain=\"x\"\n)\n");
        QCOMPARE(told(indexSetupOf(environmentOf("venv"), machine.world())), std::string("0:https://carried.example/simple"));
        machine.fs.addFile("/p/uv.lock",
                           "version = 1\n[[package]]\nname = \"a\"\nsource = { registry = \"https://locked.example/simple\" }\n"
                           "[[package]]\nname = \"b\"\nsource = { editable = \".\" }\n");
        QCOMPARE(told(indexSetupOf(environmentOf("uv"), machine.world())), std::string("0:https://locked.example/simple"));
        machine.defaultIndex = "https://me:canary@set.example/simple";
        QCOMPARE(told(indexSetupOf(environmentOf("uv"), machine.world())), std::string("0:https://set.example/simple(me/canary)"));
        machine.fs.addFile("/p/uv.toml", "[[index]]\nname = \"own\"\nurl = \"https://own.example\"\ndefault = true\n");
        QCOMPARE(told(indexSetupOf(environmentOf("uv"), machine.world())), std::string("0:own=https://own.example"));
    }

    void namesThatNoIndexGaveAreNotAsked()
    {
        Home machine;
        machine.defaultIndex = "https://set.example/simple";
        const Path site = "/p/.venv/lib/python3.11/site-packages";
        machine.fs.addFile(site / "local-1.0.dist-info/direct_url.json", "{}");
        machine.fs.addFile(site / "conda_thing-1.0.dist-info/INSTALLER", "conda\n");
        const std::vector<AskedPackage> packages = {{"plain", "1.0", site / "plain-1.0.dist-info", false},
                                                    {"mine", "1.0", site / "mine-1.0.dist-info", true},
                                                    {"local", "1.0", site / "local-1.0.dist-info", false},
                                                    {"conda_thing", "1.0", site / "conda_thing-1.0.dist-info", false},
                                                    {"odd", "", site / "odd.egg-info", false}};
        const IndexPlan plan = planIndexQuestion({{environmentOf("venv"), packages}}, machine.world());
        QCOMPARE(plan.recipients().size(), size_t(1));
        QCOMPARE(plan.recipients()[0].names, size_t(1));
        QCOMPARE(plan.versions(), size_t(1));
        const std::vector<Unasked> expected = {Unasked::No, Unasked::Editable, Unasked::DirectUrl, Unasked::OtherInstaller,
                                               Unasked::NoVersion};
        for (size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(plan.packages[i].unasked, expected[i]);
    }
};

QTEST_GUILESS_MAIN(TestIndexes)
#include "tst_indexes.moc"
