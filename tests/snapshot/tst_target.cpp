#include "core/snapshot/target.h"
#include "core/snapshot/workspace.h"
#include "tests/support/memoryfilesystem.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <fstream>

using namespace truewheel;
using test::MemoryFileSystem;

namespace {

using Names = std::vector<std::string>;

const Locations home = locationsFor(Os::Linux, {{{"HOME", "/home/a"}}});

void addEnvironment(MemoryFileSystem &fs, const Path &path)
{
    fs.addFile(path / "pyvenv.cfg", "home = /usr/bin\nversion = 3.11.7\n");
    fs.addDirectory(path / "lib/python3.11/site-packages");
}

void addLink(MemoryFileSystem &fs, const Path &environment, const std::string &name, const std::string &project)
{
    const Path distInfo = environment / "lib/python3.11/site-packages" / (name + "-1.0.dist-info");
    fs.addFile(distInfo / "METADATA", "Name: " + name + "\n");
    fs.addFile(distInfo / "direct_url.json", R"({"url": "file://)" + project + R"(", "dir_info": {"editable": true}})");
}

// "/p/.venv" for all links, "/p/.venv (some)" for those of the project alone.
Names environmentsOf(const Target &target)
{
    Names names;
    for (const TargetEnvironment &one : target.environments)
        names.push_back(pathBytes(one.environment.path) + (one.allLinks ? "" : " (some)"));
    return names;
}

Result<Target> resolved(const MemoryFileSystem &fs, const Path &path, const std::vector<Path> &known = {},
                        const Locations &locations = home)
{
    JobContext job;
    return resolveTarget(path, known, locations, fs, job);
}

Target target(const MemoryFileSystem &fs, const Path &path, const std::vector<Path> &known = {}, const Locations &locations = home)
{
    const Result<Target> result = resolved(fs, path, known, locations);
    if (result)
        return *result;
    Target failed;
    failed.unreadable = {result.error()};
    return failed;
}

} // namespace

class TestTarget : public QObject
{
    Q_OBJECT
private slots:
    void projectMeansItsOwnEnvironmentsHoweverItIsNamed()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml", "[project]\nname = 'p'\n");
        fs.addFile("/w/p/src/p/__init__.py");
        addEnvironment(fs, "/w/p/.venv");
        addEnvironment(fs, "/w/p/other env");
        addEnvironment(fs, "/w/p/.tox/py311");
        addEnvironment(fs, "/w/q/.venv");
        const Names own = {"/w/p/.tox/py311", "/w/p/.venv", "/w/p/other env"};
        for (const char *path :
             {"/w/p", "/w/p/", "/w/p/.", "/w/p/src/../", "/w/p/src/p", "/w/p/pyproject.toml", "/w/p/src/p/../../pyproject.toml"}) {
            const Target found = target(fs, path);
            QVERIFY2(found.kind == Target::Kind::Project, path);
            QCOMPARE(found.path, Path("/w/p"));
            QCOMPARE(environmentsOf(found), own);
        }
    }

    void setupPyMarksAProjectToo()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/old/setup.py");
        addEnvironment(fs, "/w/old/venv");
        for (const char *path : {"/w/old", "/w/old/setup.py"})
            QCOMPARE(environmentsOf(target(fs, path)), Names{"/w/old/venv"});
    }

    void environmentMeansItselfHoweverItIsNamed()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        addEnvironment(fs, "/w/p/.venv");
        addEnvironment(fs, "/w/p/other");
        addEnvironment(fs, "/store/e");
        fs.addLink("/w/linked", "/store/e");
        fs.addFile("/w/text/.venv", "/store/e\n");
        for (const char *path : {"/w/p/.venv", "/w/p/.venv/", "/w/p/.venv/pyvenv.cfg", "/w/p/.venv/lib/python3.11/site-packages"}) {
            const Target found = target(fs, path);
            QVERIFY2(found.kind == Target::Kind::Environment, path);
            QCOMPARE(environmentsOf(found), Names{"/w/p/.venv"});
        }
        QCOMPARE(environmentsOf(target(fs, "/w/linked")), Names{"/w/linked"});
        QCOMPARE(environmentsOf(target(fs, "/w/text/.venv")), Names{"/store/e"});
    }

    void rootMeansEveryEnvironmentBelow()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        addEnvironment(fs, "/w/p/.venv");
        addEnvironment(fs, "/w/q/.venv");
        addEnvironment(fs, "/elsewhere/e");
        const Target found = target(fs, "/w", {"/elsewhere/e"});
        QVERIFY(found.kind == Target::Kind::Root);
        QCOMPARE(environmentsOf(found), (Names{"/w/p/.venv", "/w/q/.venv"}));
    }

    void projectMayHaveItsEnvironmentByLinkOrText()
    {
        MemoryFileSystem fs;
        addEnvironment(fs, "/cache/environments-v2/p-cp311");
        fs.addFile("/w/text/pyproject.toml");
        fs.addFile("/w/text/.venv", "../../cache/environments-v2/p-cp311");
        fs.addFile("/w/link/pyproject.toml");
        fs.addLink("/w/link/.venv", "/cache/environments-v2/p-cp311");
        QCOMPARE(environmentsOf(target(fs, "/w/text")), Names{"/cache/environments-v2/p-cp311"});
        QCOMPARE(environmentsOf(target(fs, "/w/link")), Names{"/w/link/.venv"});
        fs.remove("/cache");
        for (const char *path : {"/w/text", "/w/link"}) {
            const Target found = target(fs, path);
            QVERIFY(found.environments.empty());
            QCOMPARE(found.unreadable.size(), size_t(1));
            QCOMPARE(found.unreadable[0].subject, std::string(path) + "/.venv");
            QCOMPARE(resolved(fs, Path(path) / ".venv").error().code, ErrorCode::NotFound);
        }
    }

    void workspaceMemberMeansTheRootsEnvironmentForItsOwnLinks()
    {
        MemoryFileSystem fs;
        fs.addFile("/ws/pyproject.toml", "[tool.uv.workspace]\nmembers = ['packages/*']\nexclude = ['packages/old']\n");
        for (const char *member : {"a", "b", "old"})
            fs.addFile(Path("/ws/packages") / member / "pyproject.toml", "[project]\n");
        addEnvironment(fs, "/ws/.venv");
        addLink(fs, "/ws/.venv", "a", "/ws/packages/a");
        addLink(fs, "/ws/.venv", "b", "/ws/packages/b");
        const Target member = target(fs, "/ws/packages/a");
        QCOMPARE(member.path, Path("/ws/packages/a"));
        QCOMPARE(environmentsOf(member), Names{"/ws/.venv (some)"});
        QVERIFY(means(member, member.environments[0], "/ws/packages/a", fs));
        QVERIFY(!means(member, member.environments[0], "/ws/packages/b", fs));
        // A member that is not linked there still means it: "no link" is not "no environment".
        fs.addFile("/ws/packages/c/pyproject.toml", "[project]\n");
        const Target unlinked = target(fs, "/ws/packages/c");
        QCOMPARE(environmentsOf(unlinked), Names{"/ws/.venv (some)"});
        QVERIFY(!means(unlinked, unlinked.environments[0], "/ws/packages/a", fs));
        // A virtual root, without [project], is a project of its own: its siblings are all shown.
        const Target root = target(fs, "/ws");
        QVERIFY(root.kind == Target::Kind::Project);
        QCOMPARE(environmentsOf(root), Names{"/ws/.venv"});
        QVERIFY(means(root, root.environments[0], "/ws/packages/b", fs));
        QCOMPARE(environmentsOf(target(fs, "/ws/packages/old")), Names{});
        QCOMPARE(*workspaceRootOf("/ws/packages/a", fs), std::optional<Path>("/ws"));
        QCOMPARE(*workspaceRootOf("/ws/packages/old", fs), std::nullopt);
        QCOMPARE(*workspaceRootOf("/ws/packages/a/deeper", fs), std::nullopt);
        QCOMPARE(*workspaceRootOf("/ws", fs), std::nullopt);
    }

    void workspaceIsFoundAcrossARepositoryAndSaysWhenItCannotBeRead()
    {
        MemoryFileSystem fs;
        fs.addFile("/ws/pyproject.toml", "[tool.uv.workspace]\nmembers = ['vendor/**']\n");
        fs.addFile("/ws/vendor/deep/m/pyproject.toml");
        fs.addDirectory("/ws/vendor/deep/m/.git");
        addEnvironment(fs, "/ws/.venv");
        addLink(fs, "/ws/.venv", "m", "/ws/vendor/deep/m");
        QCOMPARE(environmentsOf(target(fs, "/ws/vendor/deep/m")), Names{"/ws/.venv (some)"});
        fs.remove("/ws/.venv");
        fs.addLink("/ws/.venv", "/gone");
        QCOMPARE(target(fs, "/ws/vendor/deep/m").unreadable.size(), size_t(1));
        fs.addFile("/ws/pyproject.toml", "not toml");
        const Target found = target(fs, "/ws/vendor/deep/m");
        QCOMPARE(found.unreadable.size(), size_t(1));
        QCOMPARE(found.unreadable[0].code, ErrorCode::Malformed);
    }

    void uvProjectEnvironmentCounts()
    {
        MemoryFileSystem fs;
        fs.addFile("/ws/pyproject.toml", "[tool.uv.workspace]\nmembers = ['a']\n");
        fs.addFile("/ws/a/pyproject.toml");
        addEnvironment(fs, "/opt/venv");
        addLink(fs, "/opt/venv", "a", "/ws/a");
        Locations locations = home;
        locations.uvProjectEnvironment = "/opt/venv";
        QCOMPARE(environmentsOf(target(fs, "/ws", {}, locations)), Names{"/opt/venv"});
        QCOMPARE(environmentsOf(target(fs, "/ws/a", {}, locations)), Names{"/opt/venv (some)"});
        addEnvironment(fs, "/ws/dev");
        addLink(fs, "/ws/dev", "a", "/ws/a");
        locations.uvProjectEnvironment = "dev";
        QCOMPARE(environmentsOf(target(fs, "/ws/a", {}, locations)), Names{"/ws/dev (some)"});
        locations.uvProjectEnvironment = "missing";
        QVERIFY(target(fs, "/ws/a", {}, locations).unreadable.empty());
    }

    void knownEnvironmentsCountWhereTheyLinkToTheProject()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        addEnvironment(fs, "/w/p/.venv");
        addEnvironment(fs, "/e/links");
        addLink(fs, "/e/links", "p", "/w/p");
        addLink(fs, "/e/links", "q", "/w/q");
        addEnvironment(fs, "/e/below");
        addLink(fs, "/e/below", "sub", "/w/p/python");
        addEnvironment(fs, "/e/bylink");
        addLink(fs, "/e/bylink", "p", "/alias/p");
        fs.addLink("/alias", "/w");
        addEnvironment(fs, "/e/develop");
        fs.addFile("/e/develop/lib/python3.11/site-packages/p.egg-link", "/w/p/src\n../");
        addEnvironment(fs, "/e/none");
        addLink(fs, "/e/none", "pp", "/w/pp");
        const std::vector<Path> known = {"/e/links", "/e/below", "/e/bylink", "/e/develop", "/e/none", "/e/gone", "/w/p/.venv"};
        const Target found = target(fs, "/w/p", known);
        QCOMPARE(environmentsOf(found),
                 (Names{"/w/p/.venv", "/e/below (some)", "/e/bylink (some)", "/e/develop (some)", "/e/links (some)"}));
        QVERIFY(found.unreadable.empty());
        QVERIFY(!means(found, found.environments[4], "/w/q", fs));
        QVERIFY(means(found, found.environments[4], "/w/p", fs));
    }

    void knownEnvironmentThatCannotBeReadIsSaid()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        addEnvironment(fs, "/e/secret");
        fs.fail("/e/secret/pyvenv.cfg", ErrorCode::PermissionDenied);
        addEnvironment(fs, "/e/closed");
        fs.failListing("/e/closed/lib/python3.11/site-packages", ErrorCode::PermissionDenied);
        const Target found = target(fs, "/w/p", {"/e/secret", "/e/closed"});
        QCOMPARE(environmentsOf(found), Names{"/e/closed (some)"});
        QCOMPARE(found.unreadable.size(), size_t(1));
        QCOMPARE(found.unreadable[0].subject, std::string("/e/secret/pyvenv.cfg"));
    }

    void environmentAboveCountsWhereItLinksToTheProject()
    {
        MemoryFileSystem fs;
        fs.addDirectory("/repo/.git");
        addEnvironment(fs, "/repo/.venv");
        addLink(fs, "/repo/.venv", "a", "/repo/libs/a");
        fs.addFile("/repo/libs/a/pyproject.toml");
        fs.addFile("/repo/libs/b/setup.py");
        QCOMPARE(environmentsOf(target(fs, "/repo/libs/a")), Names{"/repo/.venv (some)"});
        QCOMPARE(environmentsOf(target(fs, "/repo/libs/b")), Names{});
        // Up to the home directory.
        addEnvironment(fs, "/home/.venv");
        addLink(fs, "/home/.venv", "d", "/home/a/d");
        addEnvironment(fs, "/home/a/.venv");
        addLink(fs, "/home/a/.venv", "d", "/home/a/d");
        fs.addFile("/home/a/d/pyproject.toml");
        fs.addDirectory("/home/a/d/.git");
        QCOMPARE(environmentsOf(target(fs, "/home/a/d")), Names{"/home/a/.venv (some)"});
        // A checkout below an environment, as pip's `src` directory.
        addEnvironment(fs, "/e");
        fs.addFile("/e/src/c/pyproject.toml");
        addLink(fs, "/e", "c", "/e/src/c");
        QCOMPARE(environmentsOf(target(fs, "/e/src/c")), Names{"/e (some)"});
    }

    void strayFilesDoNotMakeEverythingOneProject()
    {
        MemoryFileSystem fs;
        fs.addFile("/home/a/pyproject.toml");
        fs.addDirectory("/home/a/work/repo/.git");
        fs.addFile("/home/a/work/setup.py");
        fs.addDirectory("/home/a/notes");
        QVERIFY(target(fs, "/home/a/notes").kind == Target::Kind::Root);
        QVERIFY(target(fs, "/home/a/work/repo").kind == Target::Kind::Root);
        QVERIFY(target(fs, "/home/a").kind == Target::Kind::Project);
        fs.addDirectory("/home/a/work/sub");
        QCOMPARE(target(fs, "/home/a/work/sub").path, Path("/home/a/work"));
    }

    void linksAreSeenAsTheyAreWrittenAndElseAsTheyAre()
    {
        MemoryFileSystem fs;
        fs.addFile("/data/p/pyproject.toml");
        fs.addDirectory("/data/p/src");
        addEnvironment(fs, "/data/p/.venv");
        fs.addLink("/w/p", "/data/p");
        fs.addLink("/w/src", "/data/p/src");
        const Target project = target(fs, "/w/p");
        QCOMPARE(project.path, Path("/w/p"));
        QCOMPARE(environmentsOf(project), Names{"/w/p/.venv"});
        QVERIFY(means(project, {project.environments[0].environment, false}, "/data/p", fs));
        QCOMPARE(target(fs, "/w/src").path, Path("/data/p"));
        QCOMPARE(target(fs, "/w/src/..").path, Path("/data/p"));
    }

    void projectThatIsItsOwnEnvironmentIsTheProject()
    {
        MemoryFileSystem fs;
        addEnvironment(fs, "/w/p");
        fs.addFile("/w/p/pyproject.toml");
        const Target found = target(fs, "/w/p");
        QVERIFY(found.kind == Target::Kind::Project);
        QCOMPARE(environmentsOf(found), Names{"/w/p"});
    }

    void whatIsNoTargetIsAnError()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        fs.addFile("/w/p/README.md");
        fs.addFile("/w/p/.venv", std::string("\0\x01", 2));
        fs.addLink("/w/dangling", "/gone");
        fs.addOther("/w/fifo");
        fs.addDirectory("/w/closed");
        fs.fail("/w/closed", ErrorCode::PermissionDenied);
        const auto code = [&](const char *path) { return resolved(fs, path).error().code; };
        QCOMPARE(code("/w/none"), ErrorCode::NotFound);
        QCOMPARE(code("w/p"), ErrorCode::NotFound);
        QCOMPARE(code("."), ErrorCode::NotFound);
        QCOMPARE(code("/w/none/../p"), ErrorCode::NotFound);
        QCOMPARE(code("/w/dangling"), ErrorCode::NotFound);
        QCOMPARE(code("/w/p/README.md"), ErrorCode::NotADirectory);
        QCOMPARE(code("/w/p/README.md/x"), ErrorCode::NotADirectory);
        QCOMPARE(code("/w/p/.venv"), ErrorCode::NotADirectory);
        QCOMPARE(code("/w/fifo"), ErrorCode::NotADirectory);
        QCOMPARE(code("/w/closed"), ErrorCode::PermissionDenied);
        QCOMPARE(resolved(fs, "/w/dangling").error().subject, std::string("/w/dangling"));
    }

    void brokenEnvironmentNamedByHandIsSaid()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/e/pyvenv.cfg", "nothing");
        const Target found = target(fs, "/w/e");
        QVERIFY(found.kind == Target::Kind::Environment);
        QVERIFY(found.environments.empty());
        QCOMPARE(found.unreadable.size(), size_t(1));
    }

    void findsTheEnvironmentsThatUvMakes_data()
    {
        QTest::addColumn<QString>("preview");
        QTest::newRow("in the project") << "";
        QTest::newRow("centralized, by a link") << "centralized-project-envs";
    }
    void findsTheEnvironmentsThatUvMakes()
    {
        QFETCH(QString, preview);
        const QString uv = qEnvironmentVariable("TRUEWHEEL_UV");
        const QString python = QStandardPaths::findExecutable("python3");
        if (uv.isEmpty() || python.isEmpty())
            QSKIP("needs TRUEWHEEL_UV and python3");
        QTemporaryDir directory;
        const Path project = std::filesystem::canonical(directory.path().toStdString()) / "p";
        std::filesystem::create_directory(project);
        std::ofstream(project / "pyproject.toml") << "[project]\nname = 'p'\nversion = '1'\nrequires-python = '>=3.8'\n";
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"UV_PYTHON", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"})
            variables.remove(name);
        variables.insert("HOME", directory.path());
        variables.insert("UV_CACHE_DIR", directory.path() + "/cache");
        variables.insert("UV_PYTHON_DOWNLOADS", "never");
        QProcess process;
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(QString::fromStdString(pathBytes(project)));
        QStringList arguments = {"sync", "--offline", "--python", python};
        if (!preview.isEmpty())
            arguments += {"--preview-features", preview};
        process.start(uv, arguments);
        QVERIFY(process.waitForFinished(30000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());

        const NativeFileSystem fs;
        JobContext job;
        for (const Path &path : {project, project / ".venv", project / ".venv" / ""}) {
            const Result<Target> found = resolveTarget(path, {}, home, fs, job);
            QVERIFY(found);
            QCOMPARE(environmentsOf(*found), Names{pathBytes(project / ".venv")});
            QCOMPARE(found->environments[0].environment.kind, std::string("uv"));
            QVERIFY(found->unreadable.empty());
        }
        QCOMPARE(std::filesystem::is_symlink(project / ".venv"), !preview.isEmpty());
    }

    void cancelledLooksAtNothing()
    {
        MemoryFileSystem fs;
        fs.addFile("/w/p/pyproject.toml");
        JobContext job;
        job.isCancelled = [] { return true; };
        QCOMPARE(resolveTarget("/w/p", {}, home, fs, job).error().code, ErrorCode::Cancelled);
        QVERIFY(fs.listings().empty() && fs.statuses().empty());
    }

    void globsFitAsInUv()
    {
        const auto fits = [](const char *path, const char *glob) { return fitsGlob(path, glob); };
        QVERIFY(fits("packages/a", "packages/*"));
        QVERIFY(fits("packages/a", "./packages/a/"));
        QVERIFY(!fits("packages/a/b", "packages/*"));
        QVERIFY(!fits("packages", "packages/*"));
        QVERIFY(fits("packages/a/b", "packages/**"));
        QVERIFY(fits("a/b/c", "**/c"));
        QVERIFY(fits("c", "**/c"));
        QVERIFY(fits("a/x/b/y/c", "a/**/b/**/c"));
        QVERIFY(!fits("a/x/y/c", "a/**/b/**/c"));
        QVERIFY(fits("lib-core", "lib-*"));
        QVERIFY(fits("lib-core", "*-c?re"));
        QVERIFY(fits("aaab", "*a*b"));
        QVERIFY(!fits("aaac", "*a*b"));
        QVERIFY(fits("v1", "v[0-9]"));
        QVERIFY(!fits("v1", "v[!0-9]"));
        QVERIFY(fits("v]", "v[]]"));
        QVERIFY(fits("v[", "v["));
        QVERIFY(!fits("", "x"));
        QVERIFY(fits("x", "*"));
        QVERIFY(fits("xab", "*[ab][ab]"));
    }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
