#include "core/caches/cache.h"
#include "core/caches/uvbucket.h"
#include "core/caches/uvcacheentry.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

const Path uv = "/cache/uv";
const Path project = "/src/stgen";
const std::string wheelFile = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n";

// What pip writes beside the wheels that it built.
const std::string archiveOrigin = R"({"archive_info": {}, "url": "https://host.invalid/p_q-1.0.tar.gz"})";
const std::string gitOrigin = R"({"vcs_info": {"vcs": "git"}, "url": "https://host.invalid/g"})";

std::string revisionOf(const std::string &id)
{
    return "\x92\x95\xc0\xc0\xc0\x80\x80\x93" + std::string(1, char(0xa0 + id.size())) + id + "\x90\xc0";
}

std::string responseOf(const std::string &id)
{
    return "\x93" + std::string(1, char(0xa0 + id.size())) + id + "\x90\xc0 and what the index said";
}

/// A home with caches in it.
struct World {
    test::MemoryFileSystem fs;
    EnvironmentVariables variables{{{"HOME", "/home/ada"}, {"UV_CACHE_DIR", "/cache/uv"}}};
    Os os = Os::Linux;
    Path currentDirectory = "/here";
    std::vector<LockEntry> locks;        // on a quiet machine nobody holds any
    int lockLooks = 0;                   // how often the table was asked for
    Timestamp now{1700000000 + 7200, 0}; // two hours after everything was written

    World()
    {
        fs.addFile(uv / "CACHEDIR.TAG", "Signature: 8a477f597d28d172789f06886806bc55");
        fs.addFile(uv / ".lock");
    }

    void addArchive(const std::string &id, const std::string &name, const std::string &version)
    {
        const Path info = uv / "archive-v0" / id / (name + '-' + version + ".dist-info");
        fs.addFile(info / "METADATA", "Metadata-Version: 2.1\nName: " + name + "\nVersion: " + version + '\n');
        fs.addFile(info / "WHEEL", wheelFile);
    }

    void addEditable(const Path &bucket, const Path &directory, const std::vector<std::string> &revisions)
    {
        const Path entry = uv / bucket / "editable" / uvEntryName(directory);
        for (const std::string &id : revisions) {
            addArchive("archive" + id, "stgen", "0.1.0");
            fs.addFile(uv / "archive-v0" / ("archive" + id) / "stgen.pth", pathBytes(directory) + "/src\n");
            fs.addFile(entry / id / "stgen-0.1.0-py3-none-any.whl", "PK");
            fs.addFile(entry / id / "metadata.msgpack",
                       "\x92\xa5stgen\xa5"
                       "0.1.0");
            fs.addLink(entry / id / "stgen-0.1.0-py3-none-any", "../../../../archive-v0/archive" + id);
        }
        fs.addFile(entry / "revision.rev", revisionOf(revisions.back()));
    }

    Locations locations() const { return locationsFor(os, variables); }

    Result<CacheContents> read(const std::string &tool = "uv", const Path &path = uv)
    {
        const Locations at = locations();
        JobContext job;
        const auto table = [this] {
            ++lockLooks;
            return locks;
        };
        return readCache({tool, path, {}}, {fs, at, variables, currentDirectory, table, now}, job);
    }

    std::vector<Cache> places(const std::string &tool, std::vector<Error> *unreadable = nullptr)
    {
        const Locations at = locations();
        std::vector<Error> errors;
        std::vector<Cache> found = findCacheTool(tool)->places({fs, at, variables, currentDirectory, {}, now},
                                                               unreadable ? *unreadable : errors);
        return found;
    }
};

QString namesOf(const CacheContents &contents)
{
    QStringList names;
    for (const CachedWheel &wheel : contents.wheels)
        names.append(QString::fromStdString(wheel.name + ' ' + wheel.version + ' ' + toString(wheel.form) + ' ' + toString(wheel.origin)
                                            + ' ' + wheel.source));
    return names.join('\n');
}

QString staleOf(const CacheContents &contents)
{
    QStringList names;
    for (const StaleEntry &stale : contents.stale) {
        QString line = QString::fromStdString(toString(stale.kind) + ' ' + pathBytes(stale.path.lexically_relative(uv)));
        for (const Path &path : stale.with)
            line += QString::fromStdString(" + " + pathBytes(path.filename()));
        names.append(line);
    }
    return names.join('\n');
}

QString pathsOf(const std::vector<Cache> &caches)
{
    QStringList paths;
    for (const Cache &cache : caches)
        paths.append(QString::fromStdString(pathBytes(cache.path)));
    return paths.join(' ');
}

} // namespace

class TestCaches : public QObject
{
    Q_OBJECT
private slots:
    void encodesAnAddressAsUvDoes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("url");
        // Each was compared with the directory that uv 0.5.28 and 0.13.9 made for such a project.
        QTest::newRow("plain") << "/src/stgen"
                               << "file:///src/stgen";
        QTest::newRow("encoded") << "/a b%c\\d?e{}<>`\"f"
                                 << "file:///a%20b%25c%5Cd%3Fe%7B%7D%3C%3E%60%22f";
        QTest::newRow("left alone") << "/a'~!$&()*+,;=@:[]^|"
                                    << "file:///a'~!$&()*+,;=@:[]^|";
        QTest::newRow("not ASCII") << QString::fromUtf8("/é") << "file:///%C3%A9";
    }

    void encodesAnAddressAsUvDoes()
    {
        QFETCH(QString, path);
        QFETCH(QString, url);
        QCOMPARE(QString::fromStdString(uvProjectUrl(path.toStdString())), url);
    }

    void knowsBucketsByTheirShape()
    {
        QCOMPARE(parseUvBucket("flat-index-v4")->name, std::string("flat-index"));
        QCOMPARE(parseUvBucket("sdists-v112")->number, 112);
        for (const char *name : {"wheels", "wheels-v", "-v3", "wheels-v-1", "wheels-v3a", "Photos-v2", "wheels-v99999999999999"})
            QVERIFY2(!parseUvBucket(name), name);
    }

    void namesWheelsOfOldAndNewUv()
    {
        QCOMPARE(uvWheelName("typing-extensions", "4.16.0-py3-none-any")->version, std::string("4.16.0"));
        QCOMPARE(uvWheelName("typing-extensions", "typing_extensions-4.16.0-py3-none-any")->version, std::string("4.16.0"));
        QCOMPARE(uvWheelName("pkg", "1.0-3-py3-none-any")->build, std::string("3"));
        QVERIFY(!uvWheelName("pkg", "3.3.1-516d0c2242d49034"));
    }

    void listsWhatUvHolds()
    {
        World world;
        world.addArchive("a1", "idna", "3.10");
        world.fs.addLink(uv / "wheels-v8/pypi/idna/3.10-py3-none-any", "../../../archive-v0/a1");
        world.fs.addFile(uv / "wheels-v8/pypi/idna/3.10-py3-none-any.http", "x");
        world.fs.addFile(uv / "wheels-v8/pypi/attrs/25.1-py3-none-any.msgpack", "only its metadata was asked for");
        world.addArchive("a2", "flask", "3.0.0");
        world.fs.addLink(uv / "wheels-v8/url/4b8be67c801a7ecb/flask/3.0.0-py3-none-any", uv / "archive-v0/a2"); // as uv 0.5 links
        world.fs.addFile(uv / "wheels-v8/index/00ff/onwindows/1.0-py3-none-any", "archive-v0/a3\n");
        world.addArchive("a3", "onwindows", "1.0");
        world.addArchive("a4", "long", "2.0");
        world.fs.addLink(uv / "wheels-v8/pypi/long/2.0-516d0c2242d49034", "../../../archive-v0/a4");
        const Path built = uv / "sdists-v11/pypi/markupsafe/3.0.4";
        world.fs.addFile(built / "revision.http", responseOf("r1"));
        world.fs.addFile(built / "r1/metadata.msgpack",
                         "\x92\xaamarkupsafe\xa5"
                         "3.0.4");
        world.fs.addFile(built / "r1/src/setup.py");
        world.fs.addLink(built / "r1/src/archive", "../../../../../archive-v0/a1");
        world.fs.addFile(built / "r1/markupsafe-3.0.4-cp311-cp311-linux_x86_64.whl", "PK");
        world.fs.addFile(uv / "sdists-v11/git/aabb/c0ffee/g-1.0-py3-none-any.whl", "PK");
        world.fs.addDirectory(project);
        world.addEditable("sdists-v11", project, {"rev1"});
        const auto contents = world.read();
        QVERIFY(contents);
        QCOMPARE(namesOf(*contents),
                 QString("flask 3.0.0 unpacked url 4b8be67c801a7ecb\n"
                         "g 1.0 wheel git aabb\n"
                         "idna 3.10 unpacked index pypi\n"
                         "long 2.0 unpacked index pypi\n"
                         "markupsafe 3.0.4 wheel index pypi\n"
                         "markupsafe 3.0.4 sdist index pypi\n"
                         "onwindows 1.0 unpacked index 00ff\n"
                         "stgen 0.1.0 unpacked editable /src/stgen\n"
                         "stgen 0.1.0 wheel editable /src/stgen"));
        QCOMPARE(contents->wheels[3].tags, std::vector<std::string>{"py3-none-any"}); // from WHEEL: the name is a hash
        QCOMPARE(contents->wheels[2].content, uv / "archive-v0/a1");
        QCOMPARE(staleOf(*contents), QString());
        QVERIFY(contents->unreadable.empty());
    }

    void callsWhatNothingPointsToStale()
    {
        World world;
        world.fs.addDirectory(project);
        world.addEditable("sdists-v11", project, {"rev1", "rev2", "rev3"});
        world.addArchive("lost", "idna", "3.10");
        const auto contents = world.read();
        const QString entry = "sdists-v11/editable/" + QString::fromStdString(uvEntryName(project));
        QCOMPARE(staleOf(*contents),
                 "superseded-revision " + entry + "/rev1 + archiverev1\n" //
                     + "superseded-revision " + entry + "/rev2 + archiverev2\n" + "orphan-archive archive-v0/lost");
        QCOMPARE(contents->stale[0].remedy, (std::vector<std::string>{"uv", "cache", "prune", "--cache-dir", "/cache/uv"}));
        QVERIFY(contents->stale[2].subject == "idna 3.10");
        QCOMPARE(contents->wheels.size(), size_t(2));
    }

    void anArchiveOfAnOlderBucketGoesWithIt()
    {
        World world;
        world.addArchive("a1", "idna", "3.10");
        world.addArchive("a2", "idna", "3.9");
        world.fs.addLink(uv / "wheels-v3/pypi/idna/idna-3.10-py3-none-any", uv / "archive-v0/a1");
        world.fs.addLink(uv / "wheels-v3/pypi/idna/idna-3.9-py3-none-any", uv / "archive-v0/a2");
        world.fs.addLink(uv / "wheels-v10/pypi/idna/3.10-py3-none-any", "../../../archive-v0/a1");
        world.fs.addFile(uv / "interpreter-v4/x.msgpack");
        world.fs.addFile(uv / "interpreter-v5/x.msgpack");
        QCOMPARE(staleOf(*world.read()), QString("superseded-bucket interpreter-v4\nsuperseded-bucket wheels-v3 + a2"));
    }

    void anArchiveThatAToolEnvironmentUsesIsInUse()
    {
        World world;
        world.fs.addFile(uv / "archive-v0/env/pyvenv.cfg", "home = /usr/bin\n");
        world.fs.addLink(uv / "environments-v2/aa/bb", "../../archive-v0/env");
        QCOMPARE(staleOf(*world.read()), QString());
    }

    void aProjectThatIsGoneIsSaidOnce()
    {
        World world;
        world.addEditable("sdists-v11", "/src/gone", {"rev1"});
        const auto contents = world.read();
        QCOMPARE(staleOf(*contents),
                 "editable-project-gone sdists-v11/editable/" + QString::fromStdString(uvEntryName("/src/gone")) + " + archiverev1");
        QVERIFY(contents->stale[0].remedy.empty());
    }

    void aProjectThatCannotBeLookedAtIsNotGone()
    {
        World world;
        world.addEditable("sdists-v11", "/src/hidden", {"rev1"});
        world.fs.fail("/src/hidden", ErrorCode::PermissionDenied);
        const auto contents = world.read();
        QCOMPARE(staleOf(*contents), QString());
        QCOMPARE(contents->unreadable.size(), size_t(1));
    }

    void nothingIsAnOrphanWherePointersCannotBeRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"wheels-v8/pypi", "sdists-v11/pypi", "environments-v2/aa", "wheels-v3"})
            QTest::newRow(path) << QString(path);
    }

    void nothingIsAnOrphanWherePointersCannotBeRead()
    {
        QFETCH(QString, path);
        World world;
        world.addArchive("a1", "idna", "3.10");
        world.fs.addDirectory(uv / "wheels-v8/pypi");
        world.fs.addDirectory(uv / path.toStdString());
        world.fs.failListing(uv / path.toStdString(), ErrorCode::PermissionDenied);
        const auto contents = world.read();
        QVERIFY(!staleOf(*contents).contains("orphan"));
        QCOMPARE(contents->unreadable.size(), size_t(1));
    }

    void aRevisionWhosePointerIsDamagedSupersedesNothing()
    {
        World world;
        world.fs.addDirectory(project);
        world.addEditable("sdists-v11", project, {"rev1", "rev2"});
        const Path pointer = uv / "sdists-v11/editable" / uvEntryName(project) / "revision.rev";
        for (const std::string &damaged :
             {std::string(), std::string("\x92"), std::string("\xff"), revisionOf("../x"), std::string(2000, '\x91')}) {
            world.fs.addFile(pointer, damaged);
            const auto contents = world.read();
            QCOMPARE(staleOf(*contents), QString());
            QCOMPARE(contents->unreadable.size(), size_t(1));
        }
        world.fs.remove(pointer);
        world.fs.addOther(pointer); // a FIFO
        const auto contents = world.read();
        QCOMPARE(staleOf(*contents), QString());
        QCOMPARE(contents->unreadable.size(), size_t(1));
    }

    void followsNoLinkOutOfTheCache()
    {
        World world;
        world.addArchive("a1", "idna", "3.10");
        world.fs.addFile("/home/ada/thesis/idna-3.10.dist-info/METADATA");
        world.fs.addLink(uv / "wheels-v8/pypi/idna/3.10-py3-none-any", "/home/ada/thesis");
        world.fs.addLink(uv / "wheels-v8/pypi/idna/3.9-py3-none-any", "3.9-py3-none-any");
        world.fs.addLink(uv / "wheels-v8/pypi/loop", "..");
        world.fs.addLink(uv / "sdists-v11", "wheels-v8");
        world.fs.addLink(uv / "archive-v0/outside", "/home/ada");
        world.fs.addDirectory(uv / "wheels-v8/pypi/idna/caf\xe9");
        const auto contents = world.read();
        QCOMPARE(namesOf(*contents), QString());
        QCOMPARE(staleOf(*contents), QString("orphan-archive archive-v0/a1"));
        for (const Path &path : world.fs.listings())
            QVERIFY2(isAtOrBelow(path, uv), path.c_str());
    }

    void whatWasInterruptedIsStaleWhenNobodyWorksOnIt()
    {
        World world;
        world.fs.addFile(uv / "builds-v0/.tmpA/pyvenv.cfg");
        world.fs.addFile(uv / ".tmpB/idna/__init__.py");
        world.fs.addDirectory(uv / "wheels-v8/.tmpC");
        world.addArchive("fresh", "idna", "3.10");
        world.fs.setModified(uv / ".tmpB", world.now);
        QCOMPARE(staleOf(*world.read()),
                 QString("orphan-archive archive-v0/fresh\ninterrupted builds-v0/.tmpA\ninterrupted wheels-v8/.tmpC"));
        const uint64_t lock = world.fs.status(uv / ".lock")->identity.inode;
        world.locks.push_back({2, false, 8, lock});
        world.fs.setModified(uv / "archive-v0/fresh", world.now);
        QCOMPARE(staleOf(*world.read()), QString()); // what a uv at work unpacked it may yet point to
        world.now.seconds += 90000;
        QVERIFY(staleOf(*world.read()).contains("interrupted builds-v0/.tmpA"));
    }

    void theTableOfLocksIsReadOnceAndOnlyWhenAVerdictHangsOnIt()
    {
        World world;
        world.addArchive("old", "idna", "3.10");
        (void)world.read();
        QCOMPARE(world.lockLooks, 0);
        world.addArchive("fresh", "idna", "3.10");
        world.fs.addFile(uv / "builds-v0/.tmpA/pyvenv.cfg");
        world.fs.setModified(uv / "archive-v0/fresh", world.now);
        (void)world.read();
        QCOMPARE(world.lockLooks, 1);
    }

    void aDirectoryThatIsNoCacheIsRefused()
    {
        World world;
        world.fs.addFile("/home/ada/thesis/thesis.txt");
        QCOMPARE(world.read("uv", "/home/ada/thesis").error().code, ErrorCode::Unsupported);
        world.fs.addDirectory("/empty");
        QVERIFY(world.read("uv", "/empty")->wheels.empty());
    }

    void aCancelledLookSaysSo()
    {
        World world;
        JobContext job;
        job.isCancelled = [] { return true; };
        const Locations at = world.locations();
        for (const CacheTool *tool : allCacheTools()) {
            if (tool->name == "hatch" || tool->name == "cargo")
                continue; // nothing is read
            const auto contents = readCache({std::string(tool->name), uv, {}}, {world.fs, at, world.variables, "/here", {}, {}}, job);
            QVERIFY2(!contents && contents.error().code == ErrorCode::Cancelled, std::string(tool->name).c_str());
        }
    }

    void findsUvCachesByAllThatNamesThem()
    {
        World world;
        world.variables.values.erase("UV_CACHE_DIR");
        QVERIFY(pathsOf(world.places("uv")).startsWith("/home/ada/.cache/uv "));
        world.fs.addFile("/home/ada/.config/uv/uv.toml", "cache-dir = \"~/own\"\n");
        world.fs.addFile("/src/p/pyproject.toml", "[tool.uv]\ncache-dir = \".uv-cache\"\n");
        world.currentDirectory = "/src/p/sub";
        QVERIFY(pathsOf(world.places("uv")).startsWith("/src/p/.uv-cache /home/ada/own /home/ada/.cache/uv "));
        world.variables.values["UV_CACHE_DIR"] = "/elsewhere";
        QVERIFY(pathsOf(world.places("uv")).startsWith("/elsewhere /src/p/.uv-cache "));
        world.fs.addFile("/home/ada/.config/uv/uv.toml", "cache-dir = [");
        std::vector<Error> unreadable;
        QVERIFY(pathsOf(world.places("uv", &unreadable)).contains("/home/ada/.cache/uv"));
        QCOMPARE(unreadable.size(), size_t(1));
    }

    void findsCachesOnEverySystem_data()
    {
        QTest::addColumn<QString>("tool");
        QTest::addColumn<QString>("linux");
        QTest::addColumn<QString>("mac");
        QTest::addColumn<QString>("windows");
        QTest::newRow("pip") << "pip"
                             << "/home/ada/.cache/pip"
                             << "/home/ada/Library/Caches/pip"
                             << "C:/Local/pip/Cache";
        QTest::newRow("poetry") << "poetry"
                                << "/home/ada/.cache/pypoetry"
                                << "/home/ada/Library/Caches/pypoetry"
                                << "C:/Local/pypoetry/Cache";
        QTest::newRow("pdm") << "pdm"
                             << "/home/ada/.cache/pdm"
                             << "/home/ada/Library/Caches/pdm"
                             << "C:/Local/pdm/Cache";
        QTest::newRow("pipenv") << "pipenv"
                                << "/home/ada/.cache/pipenv"
                                << "/home/ada/Library/Caches/pipenv"
                                << "C:/Local/pipenv/pipenv/Cache";
        QTest::newRow("hatch") << "hatch"
                               << "/home/ada/.cache/hatch"
                               << "/home/ada/Library/Caches/hatch"
                               << "C:/Local/hatch/Cache";
        QTest::newRow("cargo") << "cargo"
                               << "/home/ada/.cargo/registry /home/ada/.cargo/git"
                               << "/home/ada/.cargo/registry /home/ada/.cargo/git"
                               << "C:/Users/ada/.cargo/registry C:/Users/ada/.cargo/git";
    }

    void findsCachesOnEverySystem()
    {
        QFETCH(QString, tool);
        QFETCH(QString, linux);
        QFETCH(QString, mac);
        QFETCH(QString, windows);
        World world;
        QCOMPARE(pathsOf(world.places(tool.toStdString())), linux);
        world.os = Os::MacOs;
        QCOMPARE(pathsOf(world.places(tool.toStdString())), mac);
        world.os = Os::Windows;
        world.variables.values = {{"USERPROFILE", "C:/Users/ada"}, {"LOCALAPPDATA", "C:/Local"}, {"APPDATA", "C:/Roaming"}};
        QCOMPARE(pathsOf(world.places(tool.toStdString())), windows);
    }

    void readsTheSettingsOfOtherTools()
    {
        World world;
        world.fs.addFile("/home/ada/.config/pip/pip.conf", "[global]\ncache-dir = ~/pips\n[install]\ncache-dir = /no\n");
        world.fs.addFile("/home/ada/.config/pypoetry/config.toml", "cache-dir = \"/data/poetry\"\n");
        world.fs.addFile("/home/ada/.condarc",
                         "channels:\n  - conda-forge\npkgs_dirs:\n  - /data/conda # big\n  - ~/pkgs\nssl_verify: true\n");
        world.variables.values["PIP_CACHE_DIR"] = "/data/pip";
        QVERIFY(pathsOf(world.places("pip")).startsWith("/data/pip /home/ada/pips /home/ada/.cache/pip"));
        QVERIFY(pathsOf(world.places("poetry")).startsWith("/data/poetry "));
        QVERIFY(pathsOf(world.places("conda")).startsWith("/data/conda /home/ada/pkgs "));
    }

    void eachDirectoryIsFoundOnce()
    {
        World world;
        world.fs.addDirectory("/home/ada/.cache/pip");
        world.fs.addLink("/pip", "/home/ada/.cache/pip");
        world.variables.values["PIP_CACHE_DIR"] = "/pip";
        const Locations at = world.locations();
        std::vector<Error> unreadable;
        const auto caches = findCaches({world.fs, at, world.variables, "/here", {}, {}}, unreadable);
        QCOMPARE(pathsOf(caches), QString("/cache/uv /pip"));
        QVERIFY(unreadable.empty());
    }

    void targetsOfKnownCratesAreCaches()
    {
        World world;
        world.fs.addFile("/src/a/Cargo.toml", "[package]\nname = \"a\"\n");
        world.fs.addDirectory("/src/a/target");
        world.fs.addFile("/src/b/pyproject.toml", "[tool.maturin]\nmanifest-path = \"rust/b/Cargo.toml\"\n");
        world.fs.addFile("/src/b/rust/Cargo.toml", "[workspace]\nmembers = [\"b\"]\n");
        world.fs.addFile("/src/b/rust/b/Cargo.toml", "[package]\nname = \"b\"\n");
        world.fs.addDirectory("/src/b/rust/target");
        world.fs.addFile("/src/c/pyproject.toml", "[[tool.setuptools-rust.ext-modules]]\npath = \"c/Cargo.toml\"\n");
        world.fs.addFile("/src/c/c/Cargo.toml", "[package]\nname = \"c\"\n");
        world.fs.addFile("/src/c/.cargo/config.toml", "[build]\ntarget-dir = \"out\"\n");
        world.fs.addDirectory("/src/c/out");
        const Locations at = world.locations();
        const auto targets = [&] {
            std::vector<Error> unreadable;
            auto caches = findCaches({world.fs, at, world.variables, "/here", {}, {}, {"/src/a", "/src/b", "/src/c", "/src/none"}},
                                     unreadable);
            std::erase_if(caches, [](const Cache &cache) { return cache.tool != "cargo"; });
            return pathsOf(caches);
        };
        QCOMPARE(targets(), QString("/src/a/target /src/b/rust/target /src/c/out"));
        world.fs.addDirectory("/data/target");
        world.variables.values["CARGO_TARGET_DIR"] = "/data/target";
        QCOMPARE(targets(), QString("/data/target"));
    }

    void readsWhatPdmKeepsUnpacked()
    {
        World world;
        world.fs.addFile("/pdm/packages/p_q-1.0-py3-none-any.whl.cache/p_q.py");
        world.fs.addFile("/pdm/packages/half/x");
        world.fs.addFile("/pdm/wheels/aa/bb/cc/d/r-2.0-py3-none-any.whl", "PK");
        const auto contents = world.read("pdm", "/pdm");
        QCOMPARE(namesOf(*contents), QString("p_q 1.0 unpacked unknown \nr 2.0 wheel unknown "));
    }

    void readsWheelsOfPipWithTheirOrigin()
    {
        World world;
        const Path wheels = "/pip/wheels/aa/bb/cc/hash";
        world.fs.addFile(wheels / "p_q-1.0-py3-none-any.whl", "PK");
        world.fs.addFile(wheels / "origin.json", archiveOrigin);
        world.fs.addFile("/pip/wheels/aa/bb/cd/hash/g-2.0-py3-none-any.whl", "PK");
        world.fs.addFile("/pip/wheels/aa/bb/cd/hash/origin.json", gitOrigin);
        world.fs.addFile("/pip/wheels/aa/bb/ce/hash/l-3.0-py3-none-any.whl", "PK");
        world.fs.addFile("/pip/wheels/aa/bb/ce/hash/origin.json", "{");
        world.fs.addOther("/pip/wheels/aa/bb/cf/hash/f-3.0-py3-none-any.whl");
        world.fs.addLink("/pip/wheels/aa/loop", "..");
        world.fs.addFile("/pip/http-v2/1/2/3/4/5/12345");
        world.fs.addFile("/pip/http/1/2/3/4/5/12345");
        const auto contents = world.read("pip", "/pip");
        QCOMPARE(namesOf(*contents),
                 QString("g 2.0 wheel git https://host.invalid/g\n"
                         "l 3.0 wheel unknown \n"
                         "p_q 1.0 wheel url https://host.invalid/p_q-1.0.tar.gz"));
        QCOMPARE(contents->unreadable.size(), size_t(1));
        QCOMPARE(contents->stale.size(), size_t(1));
        QCOMPARE(contents->stale[0].path, Path("/pip/http"));
    }

    void readsOtherCaches()
    {
        World world;
        world.fs.addFile("/poetry/artifacts/aa/bb/cc/dd/idna-3.10-py3-none-any.whl", "PK");
        world.fs.addFile("/poetry/artifacts/aa/bb/cc/dd/idna-3.10.tar.gz");
        world.fs.addFile("/poetry/virtualenvs/p-x/lib/wheel/y-1.0-py3-none-any.whl", "PK");
        QCOMPARE(namesOf(*world.read("poetry", "/poetry")), QString("idna 3.10 wheel unknown \nidna 3.10 sdist unknown "));
        world.fs.addFile("/conda/numpy-base-1.26.4-py311h24aa872_0/info/index.json", "{}");
        world.fs.addFile("/conda/numpy-base-1.26.4-py311h24aa872_0.conda");
        world.fs.addFile("/conda/cache/aa.json");
        world.fs.addFile("/conda/urls.txt");
        const auto conda = world.read("conda", "/conda");
        QCOMPARE(namesOf(*conda), QString("numpy-base 1.26.4 unpacked index \nnumpy-base 1.26.4 package index "));
        QCOMPARE(conda->wheels[0].tags, std::vector<std::string>{"py311h24aa872_0"});
    }
};

QTEST_GUILESS_MAIN(TestCaches)
#include "tst_caches.moc"
