#include "core/environments/condaprefix.h"
#include "core/environments/interpreters.h"
#include "core/environments/locators/locator.h"
#include "core/environments/reader.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

using Variables = std::map<std::string, std::string>;

Variables homeOn(Os os)
{
    switch (os) {
    case Os::Windows:
        return {
            {"USERPROFILE", "C:/Users/ann"}, {"LOCALAPPDATA", "C:/Users/ann/AppData/Local"}, {"APPDATA", "C:/Users/ann/AppData/Roaming"}};
    case Os::MacOs: return {{"HOME", "/Users/ann"}};
    case Os::Linux: break;
    }
    return {{"HOME", "/home/ann"}};
}

/// A machine that the test makes up.
struct FakeMachine {
    explicit FakeMachine(Os system = Os::Linux, Variables more = {})
    {
        variables.values = homeOn(system);
        for (const auto &[name, value] : more)
            variables.values[name] = value;
        locations = locationsFor(system, variables);
    }

    LocatorWorld world() const { return {locations, variables, fs}; }

    /// The depth of a place, or -1 when no locator names it.
    int depthOf(const Path &path) const
    {
        for (const EnvironmentPlace &place : allEnvironmentPlaces(world())) {
            if (place.path == path)
                return place.depth;
        }
        return -1;
    }

    void addEnvironment(const Path &path, const std::string &maker = "version = 3.11.7\n")
    {
        fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\n" + maker);
        fs.addDirectory(path / "lib/python3.11/site-packages");
    }

    /// "KIND of PROJECT" of the environment at `path`, whose editable links point to `linked`.
    std::string owner(const Path &path, const std::vector<Path> &linked = {}) const
    {
        const Result<Environment> environment = readEnvironment(path, fs, locations.os);
        if (!environment)
            return "no environment: " + environment.error().detail;
        const Ownership found = ownerOf({*environment, linked}, world());
        return found.kind + " of " + (found.project.empty() ? "nothing" : pathBytes(found.project));
    }

    Locations locations;
    EnvironmentVariables variables;
    MemoryFileSystem fs;
};

const std::string byVirtualenv = "virtualenv = 20.29\nversion_info = 3.11.7.final.0\n";
const std::string byUv = "uv = 0.13.9\nversion_info = 3.11.7\n";

} // namespace

class TestLocators : public QObject
{
    Q_OBJECT
private slots:
    void everyToolHasItsPlacesOnEverySystem_data()
    {
        QTest::addColumn<int>("os");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, Os os, const char *path) { QTest::newRow(name) << int(os) << QString::fromLatin1(path); };
        row("pipenv, Linux", Os::Linux, "/home/ann/.local/share/virtualenvs");
        row("pipenv, Windows", Os::Windows, "C:/Users/ann/.virtualenvs");
        row("virtualenvwrapper, macOS", Os::MacOs, "/Users/ann/.virtualenvs");
        row("virtualenvwrapper, Windows", Os::Windows, "C:/Users/ann/Envs");
        row("poetry, Linux", Os::Linux, "/home/ann/.cache/pypoetry/virtualenvs");
        row("poetry, macOS", Os::MacOs, "/Users/ann/Library/Caches/pypoetry/virtualenvs");
        row("poetry, Windows", Os::Windows, "C:/Users/ann/AppData/Local/pypoetry/Cache/virtualenvs");
        row("pdm, Linux", Os::Linux, "/home/ann/.local/share/pdm/venvs");
        row("pdm, macOS", Os::MacOs, "/Users/ann/Library/Application Support/pdm/venvs");
        row("pdm, Windows", Os::Windows, "C:/Users/ann/AppData/Local/pdm/pdm/venvs");
        row("hatch, Linux", Os::Linux, "/home/ann/.local/share/hatch/env/virtual");
        row("hatch, macOS", Os::MacOs, "/Users/ann/Library/Application Support/hatch/env/virtual");
        row("hatch, Windows", Os::Windows, "C:/Users/ann/AppData/Local/hatch/env/virtual");
        row("pipx, Linux", Os::Linux, "/home/ann/.local/share/pipx/venvs");
        row("pipx, old", Os::Linux, "/home/ann/.local/pipx/venvs");
        row("pipx, macOS", Os::MacOs, "/Users/ann/.local/pipx/venvs");
        row("pipx, Windows", Os::Windows, "C:/Users/ann/pipx/venvs");
        row("uv tools, Linux", Os::Linux, "/home/ann/.local/share/uv/tools");
        row("uv tools, macOS", Os::MacOs, "/Users/ann/.local/share/uv/tools");
        row("uv tools, Windows", Os::Windows, "C:/Users/ann/AppData/Roaming/uv/data/tools");
        row("conda, Linux", Os::Linux, "/home/ann/miniconda3/envs");
        row("conda, Windows", Os::Windows, "C:/Users/ann/AppData/Local/conda/conda/envs");
        row("conda, shared", Os::Linux, "/opt/miniforge3");
        row("pixi global", Os::Linux, "/home/ann/.pixi/envs");
        row("rye", Os::Linux, "/home/ann/.rye/tools");
        row("pyenv", Os::Linux, "/home/ann/.pyenv/versions");
        row("pyenv, Windows", Os::Windows, "C:/Users/ann/.pyenv/pyenv-win/versions");
    }
    void everyToolHasItsPlacesOnEverySystem()
    {
        QFETCH(int, os);
        QFETCH(QString, path);
        QVERIFY(FakeMachine(Os(os)).depthOf(path.toStdString()) >= 0);
    }

    void variablesMoveThePlaces_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *variable, const char *value, const char *path) {
            QTest::newRow(variable) << QString::fromLatin1(variable) << QString::fromLatin1(value) << QString::fromLatin1(path);
        };
        row("WORKON_HOME", "~/work", "/home/ann/work");
        row("POETRY_VIRTUALENVS_PATH", "/data/poetry", "/data/poetry");
        row("POETRY_CACHE_DIR", "/data/cache", "/data/cache/virtualenvs");
        row("PDM_VENV_LOCATION", "/data/pdm", "/data/pdm");
        row("HATCH_DATA_DIR", "/data/hatch", "/data/hatch/env/virtual");
        row("PIPX_HOME", "/data/pipx", "/data/pipx/venvs");
        row("UV_TOOL_DIR", "/data/tools", "/data/tools");
        row("UV_PROJECT_ENVIRONMENT", "/data/env", "/data/env");
        row("XDG_DATA_HOME", "/data/xdg", "/data/xdg/uv/tools");
        row("CONDA_ENVS_PATH", "/data/a:/data/b", "/data/b");
        row("MAMBA_ROOT_PREFIX", "/data/mamba", "/data/mamba/envs");
        row("PYENV_ROOT", "/data/pyenv", "/data/pyenv/versions");
        row("PIXI_HOME", "/data/pixi", "/data/pixi/envs");
        row("RYE_HOME", "/data/rye", "/data/rye/tools");
        row("NOXENVDIR", "/data/nox", "/data/nox");
        row("VIRTUAL_ENV", "/data/active", "/data/active");
    }
    void variablesMoveThePlaces()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(QString, path);
        QVERIFY(FakeMachine().depthOf(path.toStdString()) < 0);
        QVERIFY(FakeMachine(Os::Linux, {{variable.toStdString(), value.toStdString()}}).depthOf(path.toStdString()) >= 0);
    }

    void settingsFilesMoveThePlaces()
    {
        FakeMachine machine;
        machine.fs.addFile("/home/ann/.config/pypoetry/config.toml", "cache-dir = \"/p\"\n[virtualenvs]\npath = \"{cache-dir}/v\"\n");
        machine.fs.addFile("/home/ann/.config/pdm/config.toml", "[venv]\nlocation = \"/m\"\n");
        machine.fs.addFile("/home/ann/.config/hatch/config.toml", "[dirs.env]\nvirtual = \"/h\"\n");
        machine.fs.addFile("/home/ann/.condarc",
                           "channels:\n  - defaults\nenvs_dirs:\n  - ~/mine # a comment\n  - \"/c\"\npkgs_dirs:\n  - /no\n");
        machine.fs.addFile("/home/ann/.conda/environments.txt", "/opt/x/envs/one\n\n/srv/two\n");
        for (const char *path : {"/p/virtualenvs", "/p/v", "/m", "/h", "/home/ann/mine", "/c", "/opt/x/envs/one", "/srv/two"})
            QVERIFY2(machine.depthOf(path) >= 0, path);
        QCOMPARE(machine.depthOf("/no"), -1);
    }

    void uvsMemoryOfInterpretersLeadsToEnvironmentsElsewhere()
    {
        FakeMachine machine;
        // [[1, 2], {"sys": ["/far/away/env/bin/python", "/usr/lib"]}]
        const std::string memory("\x92\x92\x01\x02\x81\xa3sys\x92\xb8/far/away/env/bin/python\xa8/usr/lib");
        machine.fs.addFile("/home/ann/.cache/uv/interpreter-v9/ab/cd.msgpack", memory);
        machine.fs.addFile("/home/ann/.cache/uv/interpreter-v9/ab/bad.msgpack", "\xff");
        machine.fs.addDirectory("/home/ann/.cache/uv/environments-v2");
        QCOMPARE(machine.depthOf("/far/away/env"), 0);
        QVERIFY(machine.depthOf("/home/ann/.cache/uv/environments-v2") >= 1);
    }

    void knowsWhatUvVenvAndVirtualenvMade()
    {
        FakeMachine machine;
        machine.addEnvironment("/p/.venv", byUv);
        machine.addEnvironment("/q/.venv");
        machine.addEnvironment("/r/.venv", byVirtualenv);
        for (const char *project : {"/p", "/r"})
            machine.fs.addFile(Path(project) / "pyproject.toml");
        QCOMPARE(machine.owner("/p/.venv"), std::string("uv of /p"));
        QCOMPARE(machine.owner("/q/.venv"), std::string("venv of nothing"));
        QCOMPARE(machine.owner("/q/.venv", {"/else/where"}), std::string("venv of /else/where"));
        QCOMPARE(machine.owner("/q/.venv", {"/a", "/b"}), std::string("venv of nothing"));
        QCOMPARE(machine.owner("/r/.venv"), std::string("virtualenv of /r"));
    }

    void knowsPipenvByTheHashOfItsPipfile()
    {
        FakeMachine machine;
        const Path path = "/home/ann/.local/share/virtualenvs/demo-" + shortHash("/src/demo/Pipfile", 8);
        machine.addEnvironment(path, byVirtualenv);
        machine.fs.addFile(path / ".project", "/src/demo");
        QCOMPARE(machine.owner(path), std::string("pipenv of /src/demo")); // though the project is gone
        machine.addEnvironment("/src/demo/.venv", byVirtualenv);
        machine.fs.addFile("/src/demo/.venv/.project", "/src/demo\n");
        machine.fs.addFile("/src/demo/Pipfile");
        QCOMPARE(machine.owner("/src/demo/.venv"), std::string("pipenv of /src/demo"));
    }

    void knowsVirtualenvwrapperByItsHooks()
    {
        FakeMachine machine;
        const Path path = "/home/ann/.virtualenvs/web";
        machine.addEnvironment(path, byVirtualenv);
        QCOMPARE(machine.owner(path), std::string("virtualenv of nothing"));
        machine.fs.addFile(path / "bin/postactivate");
        machine.fs.addFile(path / "bin/get_env_details");
        machine.fs.addFile(path / ".project", "/src/web\n");
        machine.fs.addFile("/src/web/Pipfile");
        QCOMPARE(machine.owner(path), std::string("virtualenvwrapper of /src/web"));
    }

    void knowsPoetryByNameHashAndLock()
    {
        FakeMachine machine;
        const Path path = "/home/ann/.cache/pypoetry/virtualenvs/demo-" + shortHash("/src/demo", 8) + "-py3.11";
        machine.addEnvironment(path, byVirtualenv);
        QCOMPARE(machine.owner(path, {"/other", "/src/demo"}), std::string("poetry of /src/demo"));
        QCOMPARE(machine.owner(path), std::string("poetry of nothing"));
        machine.addEnvironment("/src/in/.venv", byVirtualenv);
        machine.fs.addFile("/src/in/pyproject.toml", "[tool.poetry]\nname = 'in'\n");
        QCOMPARE(machine.owner("/src/in/.venv"), std::string("poetry of /src/in"));
    }

    void knowsPdmByItsNoteItsLockAndItsNames()
    {
        FakeMachine machine;
        machine.addEnvironment("/src/a/.venv", byVirtualenv);
        machine.fs.addFile("/src/a/.pdm-python", "/src/a/.venv/bin/python");
        QCOMPARE(machine.owner("/src/a/.venv"), std::string("pdm of /src/a"));
        machine.addEnvironment("/src/b/.venv", byVirtualenv);
        machine.fs.addFile("/src/b/pdm.lock");
        QCOMPARE(machine.owner("/src/b/.venv"), std::string("pdm of /src/b"));
        machine.addEnvironment("/home/ann/.local/share/pdm/venvs/x-12345678-3.11");
        QCOMPARE(machine.owner("/home/ann/.local/share/pdm/venvs/x-12345678-3.11"), std::string("pdm of nothing"));
    }

    void knowsHatchByItsLayout()
    {
        FakeMachine machine;
        const Path path = Path("/home/ann/.local/share/hatch/env/virtual/demo") / shortHash("/src/demo", 8) / "demo";
        machine.addEnvironment(path, byVirtualenv);
        QCOMPARE(machine.owner(path, {"/other", "/src/demo"}), std::string("hatch of /src/demo"));
        machine.addEnvironment("/src/flat/.hatch/test");
        machine.fs.addFile("/src/flat/pyproject.toml");
        QCOMPARE(machine.owner("/src/flat/.hatch/test"), std::string("hatch of /src/flat"));
    }

    void knowsToolsByWhatTheyLeave()
    {
        FakeMachine machine;
        machine.addEnvironment("/x/black");
        machine.fs.addFile("/x/black/pipx_metadata.json", "{}");
        machine.addEnvironment("/x/ruff", byUv);
        machine.fs.addFile("/x/ruff/uv-receipt.toml");
        machine.addEnvironment("/x/ryed", byUv);
        machine.fs.addFile("/x/ryed/rye-venv.json", "{}");
        QCOMPARE(machine.owner("/x/black"), std::string("pipx of nothing"));
        QCOMPARE(machine.owner("/x/ruff"), std::string("uv-tool of nothing"));
        QCOMPARE(machine.owner("/x/ryed"), std::string("rye of nothing"));
    }

    void knowsToxNoxAndPyenvByDirectory()
    {
        FakeMachine machine;
        machine.addEnvironment("/src/demo/.tox/py311", byVirtualenv);
        machine.addEnvironment("/src/demo/.nox/tests", byUv);
        machine.addEnvironment("/home/ann/.pyenv/versions/3.11.7/envs/web");
        machine.addEnvironment("/tmp/work/py312", byVirtualenv);
        machine.fs.addFile("/tmp/work/py312/.tox-info.json", "{}");
        QCOMPARE(machine.owner("/src/demo/.tox/py311"), std::string("tox of /src/demo"));
        QCOMPARE(machine.owner("/src/demo/.nox/tests"), std::string("nox of /src/demo"));
        QCOMPARE(machine.owner("/home/ann/.pyenv/versions/3.11.7/envs/web"), std::string("pyenv of nothing"));
        QCOMPARE(machine.owner("/tmp/work/py312", {"/src/y"}), std::string("tox of /src/y"));
    }

    void readsCondaAndPixiPrefixes()
    {
        FakeMachine machine;
        const Path conda = "/home/ann/miniconda3/envs/science";
        machine.fs.addFile(conda / "conda-meta/history");
        machine.fs.addFile(conda / "conda-meta/python-3.10.13-hd12c33a_1_cpython.json");
        machine.fs.addFile(conda / "conda-meta/python-dateutil-2.9.0-pyhd8ed1ab_0.json");
        machine.fs.addDirectory(conda / "lib/python3.10/site-packages");
        machine.fs.addDirectory(conda / "lib/python3.1/site-packages");
        const Result<Environment> read = readEnvironment(conda, machine.fs, Os::Linux);
        QVERIFY(read);
        QCOMPARE(read->interpreter.version, std::string("3.10.13"));
        QCOMPARE(read->interpreter.minor, 10);
        QCOMPARE(read->sitePackages, std::vector<Path>{conda / "lib/python3.10/site-packages"});
        QCOMPARE(read->python, conda / "bin/python");
        QVERIFY(read->base.empty());
        QCOMPARE(machine.owner(conda), std::string("conda of nothing"));

        const Path pixi = "/src/demo/.pixi/envs/default";
        machine.fs.addFile(pixi / "conda-meta/pixi", R"({"manifest_path": "/src/demo/pixi.toml", "environment_name": "default"})");
        QCOMPARE(machine.owner(pixi), std::string("pixi of /src/demo"));
        const Path global = "/home/ann/.pixi/envs/ipython";
        machine.fs.addFile(global / "conda-meta/history");
        QCOMPARE(machine.owner(global), std::string("pixi of nothing"));

        QVERIFY(!readEnvironment("/src/demo", machine.fs, Os::Linux));
        QCOMPARE(parseCondaPackage("r-base-4.3.1-h93585b2_6.json"), (CondaPackage{"r-base", "4.3.1", "h93585b2_6"}));
        QCOMPARE(parseCondaPackage("history"), CondaPackage());
        QCOMPARE(parseCondaPackage("a-b.json"), CondaPackage());
    }

    void findsBaseInterpretersAndWhatRestsOnThem()
    {
        FakeMachine machine;
        machine.fs.addFile("/usr/bin/python3.11");
        machine.fs.addLink("/usr/bin/python3", "python3.11");
        machine.fs.addFile("/usr/include/python3.11/patchlevel.h", "#define PY_VERSION              \"3.11.2\"\n");
        machine.fs.addFile("/home/ann/.local/share/uv/python/cpython-3.12.1-linux-x86_64-gnu/bin/python3.12");
        machine.fs.addLink("/home/ann/.local/share/uv/python/cpython-3.12-linux-x86_64-gnu", "cpython-3.12.1-linux-x86_64-gnu");
        machine.fs.addFile("/home/ann/.pyenv/versions/3.10.13/bin/python3.10");

        machine.addEnvironment("/e/system");
        machine.fs.addLink("/e/system/bin/python", "/usr/bin/python3");
        machine.addEnvironment("/e/managed", byUv);
        machine.fs.addLink("/e/managed/bin/python", "/home/ann/.local/share/uv/python/cpython-3.12-linux-x86_64-gnu/bin/python3.12");
        machine.fs.addFile("/e/orphan/pyvenv.cfg", "home = /gone/bin\nversion = 3.9.1\n");
        machine.fs.addLink("/e/orphan/bin/python", "/gone/bin/python3.9");
        std::vector<Environment> environments;
        for (const char *path : {"/e/system", "/e/managed", "/e/orphan"})
            environments.push_back(readEnvironment(path, machine.fs, Os::Linux).value());

        std::vector<BaseInterpreter> bases = findBaseInterpreters(machine.world());
        assignEnvironments(bases, environments, machine.fs);
        std::vector<std::string> told;
        for (const BaseInterpreter &base : bases) {
            std::string line = base.source + " " + base.version + (base.isPresent ? "" : " (gone)");
            for (const Path &path : base.environments)
                line += " " + pathBytes(path);
            told.push_back(line);
        }
        QCOMPARE(
            told,
            (std::vector<std::string>{"uv 3.12.1 /e/managed", "pyenv 3.10.13", "system 3.11.2 /e/system", "other 3.9.1 (gone) /e/orphan"}));
    }

    void findsBaseInterpretersOfWindows()
    {
        FakeMachine machine(Os::Windows, {{"PROGRAMFILES", "C:/Program Files"}});
        const Path python = "C:/Users/ann/AppData/Local/Programs/Python/Python311/python.exe";
        machine.fs.addFile(python);
        machine.fs.addFile("C:/Program Files/Python312/python.exe");
        machine.fs.addFile("C:/Program Files/Other/python.exe");
        machine.fs.addFile("C:/e/pyvenv.cfg", "home = C:/Users/ann/AppData/Local/Programs/Python/Python311\nversion = 3.11.7\n");
        std::vector<BaseInterpreter> bases = findBaseInterpreters(machine.world());
        QCOMPARE(bases.size(), size_t(2));
        assignEnvironments(bases, {readEnvironment("C:/e", machine.fs, Os::Windows).value()}, machine.fs);
        QCOMPARE(bases.size(), size_t(2));
        QCOMPARE(bases[1].executable, python);
        QCOMPARE(bases[1].environments, std::vector<Path>{"C:/e"});
    }
};

QTEST_GUILESS_MAIN(TestLocators)
#include "tst_locators.moc"
