// Whole links in memory: what the rules add up to. The same on real builds is in tests/blackbox and tests/realworld.
#include "core/editables/check.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;
using truewheel::test::MemoryFileSystem;

namespace {

const std::string suffix = ".cpython-311-x86_64-linux-gnu.so";

// The head of a shared library for x86_64 Linux: what a loader looks at first.
std::string sharedLibrary(char machine = 62)
{
    std::string head(64, '\0');
    head.replace(0, 7,
                 std::string("\x7f"
                             "ELF\x02\x01\x01",
                             7));
    head[16] = 3; // ET_DYN
    head[18] = machine;
    head[20] = 1;
    head[52] = 64; // e_ehsize
    return head;
}

std::string directUrl(const std::string &project)
{
    return "{\"url\": \"file://" + project + "\", \"dir_info\": {\"editable\": true}}";
}

// An index of version 2 with one entry (gitformat-index(5)).
std::string indexOf(const std::string &path)
{
    std::string bytes("DIRC\0\0\0\2\0\0\0\1", 12);
    bytes += std::string(60, '\0');
    bytes += std::string(1, '\0') + char(path.size());
    bytes += path;
    bytes += std::string(8 - (bytes.size() - 12) % 8, '\0');
    return bytes + std::string(20, '\0');
}

// A deps log of ninja, version 4, with one output that was made from `input`.
std::string depsLogOf(std::string input)
{
    const auto word = [](size_t value) { return std::string({char(value), char(value >> 8), char(value >> 16), char(value >> 24)}); };
    const auto path = [&](std::string name) {
        name.resize((name.size() + 3) / 4 * 4);
        return word(name.size() + 4) + name + std::string(4, '\xff');
    };
    return "# ninjadeps\n" + word(4) + path("out.o") + path(std::move(input)) + word(0x80000000 + 16) + word(0) + word(7) + word(7)
        + word(1);
}

struct Link {
    MemoryFileSystem fs;
    LinkEnvironment environment;
    std::string record;
    bool writesRecord = true;

    Link()
    {
        environment.path = "/p/.venv";
        environment.sitePackages = {"/p/.venv/lib/python3.11/site-packages"};
        environment.interpreter.major = 3;
        environment.interpreter.minor = 11;
        environment.interpreter.version = "3.11.7";
        environment.interpreter.os = Os::Linux;
        environment.interpreter.machine = Machine::X86_64;
        environment.interpreter.multiarch = "x86_64-linux-gnu";
        add("pkg-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: pkg\nVersion: 1.0\n");
        add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp311-cp311-linux_x86_64\n");
        add("pkg-1.0.dist-info/INSTALLER", "uv\n");
        add("pkg-1.0.dist-info/direct_url.json", directUrl("/p"));
        add("pkg.pth", "/p/src\n");
        fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n");
        fs.addDirectory("/p/src/pkg");
    }
    void add(const std::string &name, const std::string &text)
    {
        fs.addFile(environment.sitePackages.front() / name, text);
        record += name + ",sha256=x," + std::to_string(text.size()) + "\n";
    }
    Path site(const std::string &name) const { return environment.sitePackages.front() / name; }
    void unlist(const std::string &name)
    {
        const size_t start = record.find(name + ",");
        record.erase(start, record.find('\n', start) + 1 - start);
    }
    void source(const std::string &name, const std::string &text) { fs.addFile(Path("/p/src/pkg") / name, text); }
    void build(const std::string &name) { fs.addFile(Path("/p/src/pkg") / name, sharedLibrary()); }

    std::optional<std::vector<BuildRecord>> builds;
    Timestamp now = {1700009000, 0};
    std::vector<CachedModule> cached;
    bool seesBasePackages = false;

    // A build that ended an hour after everything was written.
    void buildAt(const std::string &name, int64_t seconds = 1700003600)
    {
        build(name);
        fs.setModified(Path("/p/src/pkg") / name, {seconds, 0});
    }
    void edit(const Path &file, const std::string &text, int64_t seconds = 1700005000)
    {
        fs.addFile(file, text);
        fs.setModified(file, {seconds, 0});
    }

    void requireToBuild(const std::string &distribution)
    {
        fs.addFile("/p/pyproject.toml",
                   "[build-system]\nrequires = [\"setuptools\", \"" + distribution + "\"]\nbuild-backend = \"setuptools.build_meta\"\n");
    }

    void declareNative(const std::string &text = "int answer(void) { return 42; }")
    {
        fs.addFile("/p/pyproject.toml",
                   "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                   "[tool.setuptools]\next-modules = [{name = \"pkg._native\", sources = [\"native.c\"]}]\n");
        fs.addFile("/p/native.c", text);
        source("__init__.py", "from ._native import answer\n");
        buildAt("_native" + suffix);
    }

    // As the snapshot does: what is to be kept is kept.
    CheckOutput look(std::vector<RememberedFile> remembered = {})
    {
        if (!builds)
            builds.emplace();
        CheckOutput output = check(std::move(remembered));
        if (output.builds)
            builds = output.builds;
        return output;
    }

    CheckOutput check(std::vector<RememberedFile> remembered = {})
    {
        if (writesRecord)
            fs.addFile(site("pkg-1.0.dist-info/RECORD"), record + "pkg-1.0.dist-info/RECORD,,\n");
        const ScanFileSystem scan(fs);
        const LinkReadings readings = readLinks(environment, "/home/me", scan);
        if (readings.links.size() != 1)
            return {};
        const std::vector<const EditableLink *> links = {&readings.links.front().link};
        const ModuleFinder finder(environment, links, scan);
        return checkLink(
            {readings.links.front(), environment, finder, scan, std::move(remembered), {}, builds, now, cached, seesBasePackages});
    }
};

const Expectation *expected(const CheckedLink &checked, const std::string &module)
{
    for (const Expectation &expectation : checked.expected) {
        if (expectation.module == module)
            return &expectation;
    }
    return nullptr;
}

} // namespace

class TestCheck final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsThereIsIntactAndRemembered()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native" + suffix);
        const CheckOutput output = link.check();
        QCOMPARE(toString(output.checked.verdict), toString(Verdict::Intact));
        QCOMPARE(output.checked.backend, std::string("setuptools"));
        QCOMPARE(output.generated.size(), size_t(1));
        QCOMPARE(output.generated.front().module, std::string("pkg._native"));
    }
    void aLinkFileCountsWhetherOrNotRecordListsIt()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native" + suffix);
        link.unlist("pkg.pth");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/_native" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(expected(checked, "pkg._native")->path, Path("/p/src/pkg/_native" + suffix));
    }
    void aLinkFileThatRecordForgotCountsBesideARecordedModule()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native" + suffix);
        link.add("shared__mypyc" + suffix, sharedLibrary());
        link.unlist("pkg.pth");
        QVERIFY(expected(link.check().checked, "pkg._native"));
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anEmptyPthIsACutLink()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile(link.site("pkg.pth"), "");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unlinked));
        QVERIFY(checked.summary.find("pkg.pth is empty") != std::string::npos);
        QCOMPARE(checked.remedy, Remedy::RecreateLink);
    }
    // site.py of 3.13 reads on behind the mark, those before take it for a part of the path.
    void aByteOrderMarkCutsTheLinkWherePythonDoesNotKnowIt()
    {
        Link link;
        link.source("__init__.py", "");
        link.add("pkg.pth", "\xEF\xBB\xBF/p/src\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unlinked));
        QVERIFY(checked.summary.find("byte order mark") != std::string::npos);
        link.environment.interpreter.minor = 13;
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.environment.interpreter.minor = 8;
        link.add("pkg.pth", "\xEF\xBB\xBF# a comment\n/p/src\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    // site.py prints an error and reads no further.
    void anImportThatFailsCutsTheRestOfAPth()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile("/p/.venv/pyvenv.cfg", "home = /usr/bin\n");
        link.add("pkg.pth", "import gone_helper.part; gone_helper.part.start()\n/p/src\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unlinked));
        QVERIFY2(checked.summary.find("gone_helper") != std::string::npos, checked.summary.c_str());
        // Nothing follows it.
        link.add("pkg.pth", "/p/src\nimport gone_helper\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.add("pkg.pth", "import sys, gone_helper\n/p/src\n"); // only the first is looked for
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void anImportThatMaySucceedCutsNothing()
    {
        const auto verdict = [](const std::function<void(Link &)> &provide) {
            Link link;
            link.source("__init__.py", "");
            link.fs.addFile("/p/.venv/pyvenv.cfg", "home = /usr/bin\n");
            link.add("pkg.pth", "import helper\n/p/src\n");
            provide(link);
            return toString(link.check().checked.verdict);
        };
        QCOMPARE(verdict([](Link &) {}), toString(Verdict::Unlinked));
        QCOMPARE(verdict([](Link &link) { link.fs.addFile(link.site("helper.cpython-311-x86_64-linux-gnu.so")); }),
                 toString(Verdict::Intact));
        QCOMPARE(verdict([](Link &link) { link.fs.addDirectory(link.site("helper")); }), toString(Verdict::Intact));
        QCOMPARE(verdict([](Link &link) {
                     link.fs.addFile(link.site("other.pth"), "/elsewhere\n");
                     link.fs.addFile("/elsewhere/helper.py");
                 }),
                 toString(Verdict::Intact));
        QCOMPARE(verdict([](Link &link) {
                     link.fs.addFile(link.site("other.pth"), "import hook; hook.install()\n");
                     link.fs.addFile(link.site("hook.py"), "MAPPING = {'helper': '/elsewhere/helper'}\n");
                 }),
                 toString(Verdict::Intact));
        QCOMPARE(
            verdict([](Link &link) { link.fs.addFile("/p/.venv/pyvenv.cfg", "home = /usr/bin\ninclude-system-site-packages = true\n"); }),
            toString(Verdict::Intact));
    }
    // The wheel is for a platform, and no extension is the reason.
    void aConditionIsNotProvedByAWheelThatWouldBeForAPlatformAnyway()
    {
        Link link;
        link.source("__init__.py", "x = 1\n");
        link.fs.addFile("/p/setup.py",
                        "import os\nfrom setuptools import Distribution, Extension, setup\n"
                        "class Binary(Distribution):\n    def has_ext_modules(self):\n        return True\n"
                        "exts = []\nif os.environ.get('WITH_B'):\n    exts.append(Extension('pkg._b', ['b.c']))\n"
                        "setup(ext_modules=exts, distclass=Binary)\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.source("__init__.py", "from . import _b\n"); // an import proves it
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void aConditionIsNotProvedByAnExtensionWithoutOne()
    {
        Link link;
        link.source("__init__.py", "from . import _a\n");
        link.fs.addFile("/p/setup.py",
                        "import os\nfrom setuptools import Extension, setup\nexts = [Extension('pkg._a', ['a.c'])]\n"
                        "if os.environ.get('WITH_B'):\n    exts.append(Extension('pkg._b', ['b.c']))\nsetup(ext_modules=exts)\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(!expected(checked, "pkg._b"));
    }
    void theOnlyExtensionOfATolerantBuildIsOptionalWhereNoImportNeedsIt()
    {
        Link link;
        link.source("__init__.py", "try:\n    from . import _a\nexcept ImportError:\n    _a = None\n");
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nfrom setuptools.command.build_ext import build_ext\n"
                        "class tolerant(build_ext):\n    def build_extension(self, ext):\n        try:\n"
                        "            super().build_extension(ext)\n        except Exception:\n            pass\n"
                        "setup(cmdclass={'build_ext': tolerant}, ext_modules=[Extension('pkg._a', ['a.c'])])\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.source("__init__.py", "from . import _a\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    // Where the link leads is not known, so nothing is known to be absent.
    void aPthThatCannotBeReadGivesNoVerdict()
    {
        Link link;
        link.declareNative();
        link.source("__init__.py", "from . import _native\n");
        link.build("_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.fail(link.site("pkg.pth"), ErrorCode::PermissionDenied);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QVERIFY(checked.unreadable.front().subject.ends_with("pkg.pth"));
    }
    void whatIsNoFileIsPassedOverByTheImportSystem()
    {
        Link link;
        link.declareNative();
        link.fs.addOther("/p/src/pkg/_native" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg._native")->note.find("no regular file") != std::string::npos);
    }
    void aRecordedModuleThatIsNoFileIsAbsent()
    {
        Link link;
        link.source("__init__.py", "");
        link.add("_top" + suffix, sharedLibrary());
        link.fs.remove(link.site("_top" + suffix));
        link.fs.addOther(link.site("_top" + suffix));
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(checked.unreadable.empty());
    }
    // setuptools maps a package without an `__init__` as a namespace too, which its path hook finds before a module beside the folder.
    void aFolderThatTheFinderTakesHidesTheModuleBesideIt()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n");
        link.fs.addFile("/p/src/pkg/__init__.pyi", "");
        link.fs.addFile("/p/src/pkg" + suffix, sharedLibrary());
        link.add("__editable___pkg_finder.py",
                 "MAPPING: dict[str, str] = {'pkg': '/p/src/pkg'}\nNAMESPACES: dict[str, list[str]] = {'pkg': ['/p/src/pkg']}\n"
                 "class _EditableFinder: pass\n");
        link.add("pkg.pth", "import __editable___pkg_finder; __editable___pkg_finder.install()\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unloadable));
        QVERIFY(expected(checked, "pkg")->note.find("takes the folder") != std::string::npos);
        link.fs.remove("/p/src/pkg" + suffix);
        link.fs.addFile("/p/src/pkg.abi3.so", sharedLibrary());
        QCOMPARE(expected(link.check().checked, "pkg")->found, Path("/p/src/pkg.abi3.so"));
        link.fs.remove("/p/src/pkg.abi3.so");
        link.fs.addFile("/p/src/pkg.py", "x = 1\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.source("part.py", ""); // a namespace with something in it
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    // SWIG: `foo.i` of an Extension becomes foo.py beside it.
    void swigWritesTheModuleThatItsInterfaceNames()
    {
        Link link;
        const auto script = [&](const std::string &more) {
            link.fs.addFile("/p/setup.py",
                            "from setuptools import setup, Extension\n"
                            "setup(packages=['pkg'], ext_modules=[Extension('pkg._low', ['src/pkg/low.i']"
                                + more);
        };
        script(")])\n");
        link.source("__init__.py", "");
        link.source("low.i", "/* low.i */\n%module(directors=\"1\") lower\n%include \"std_string.i\"\n");
        link.source("lower.py", "from . import _low\n");
        link.build("_low" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/lower.py");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(expected(checked, "pkg.lower")->path, Path("/p/src/pkg/lower.py"));
        script(", swig_opts=['-noproxy'])])\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        script(", swig_opts=['-outdir', 'src', '-module', 'other'])])\n");
        QCOMPARE(expected(link.check().checked, "other")->path, Path("/p/src/other.py"));
        script(", swig_opts=options())])\n");
        QVERIFY(!expected(link.check().checked, "pkg.lower"));
        script(")], cmdclass={'build_ext': build_ext})\n");
        QVERIFY(!expected(link.check().checked, "pkg.lower"));
    }
    void aTopLevelThatTheMetadataGivesAndNothingHasIsAbsent()
    {
        Link link;
        link.add("pkg-1.0.dist-info/top_level.txt", "pkg\n_low\nlow\n");
        link.source("__init__.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact)); // an extension that the build could do without
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup(packages=['pkg'], py_modules=['low'])\n");
        CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(expected(checked, "low")->path, Path("/p/src/low.py"));
        QVERIFY(!expected(checked, "_low"));
        link.fs.addFile("/p/src/lower.py", ""); // renamed since
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/lower.py");
        link.fs.remove("/p/setup.py");
        link.add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "low") && expected(checked, "_low"));
    }
    // meson-python builds at import; an isolated build environment took Cython and headers with it.
    void aBuildAtImportNeedsThePackagesThatItWasMadeWith()
    {
        Link link;
        const Path build = "/p/build/cp311";
        link.add("_pkg_editable_loader.py",
                 "class MesonpyMetaFinder:\n    pass\n\nfinder = MesonpyMetaFinder('pkg', {'pkg'}, '/p/build/cp311', ['ninja'], False)\n");
        link.add("pkg.pth", "import _pkg_editable_loader\n");
        link.source("__init__.py", "");
        link.fs.addFile(build / "meson-info/intro-install_plan.json",
                        "{\"python\": {\"/p/src/pkg/__init__.py\": {\"destination\": \"{py_purelib}/pkg/__init__.py\"}}}");
        link.fs.addFile(build / "build.ninja", "rule cy\n command = cython -M $in -o $out\nrule cc\n command = cc -I/usr/include $in\n");
        const auto verdict = [&] { return toString(link.check().checked.verdict); };
        link.fs.addFile(build / ".ninja_deps", depsLogOf("../../../env/lib/python3.11/site-packages/Cython/Includes/libc/math.pxd"));
        QCOMPARE(verdict(), toString(Verdict::Unlinked));
        QVERIFY(link.check().checked.summary.find("/env/lib/python3.11/site-packages") != std::string::npos);
        link.fs.remove(build / ".ninja_deps");
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.addFile(build / "build.ninja",
                        "rule cy\n command = cython -M $in -o $out\n depfile = $out.dep\n\nbuild x.c: cy ../../x.pyx\n");
        link.fs.addFile(build / "x.c.dep",
                        "x.c: \\\n  ../../x.pyx \\\n  ../../../env/lib/python3.11/site-packages/Cython/Includes/libc/math.pxd\n");
        QCOMPARE(verdict(), toString(Verdict::Unlinked));
        link.fs.addFile("/p/.venv/bin/cython", "");
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.addFile(build / ".ninja_deps", depsLogOf("/env/lib/python3.11/site-packages/numpy/core/include/x.h"));
        QCOMPARE(verdict(), toString(Verdict::Intact)); // found elsewhere, for no command names that place
        link.fs.addFile(build / "build.ninja", "rule cc\n command = cc -I/env/lib/python3.11/site-packages/numpy/core/include $in\n");
        QCOMPARE(verdict(), toString(Verdict::Unlinked));
        link.fs.addDirectory("/env/lib/python3.11/site-packages");
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.addFile(build / ".ninja_deps", depsLogOf("/gone/lib/python3.11/site-packages/x.h").substr(0, 90));
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.addFile(build / ".ninja_deps", "damaged");
        QCOMPARE(verdict(), toString(Verdict::Intact));
    }
    void metadataThatIsGoneIsNothingThatABuildMakes()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.remove(link.site("pkg-1.0.dist-info/METADATA"));
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(checked.summary, std::string("METADATA is missing from what was installed: RECORD lists it."));
    }
    void withoutRecordTheRestIsJudgedAndTheAnswerIsIncomplete()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native" + suffix);
        link.writesRecord = false;
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QVERIFY(checked.advice.find("--reinstall-package pkg") != std::string::npos);
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anInstallationThatWasCutOffIsNotIntact()
    {
        Link link;
        link.source("__init__.py", "");
        link.unlist("pkg-1.0.dist-info/INSTALLER");
        link.fs.remove(link.site("pkg-1.0.dist-info/INSTALLER"));
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QVERIFY(checked.summary.find("the installation was not finished") != std::string::npos);
    }
    void aLinkWithoutItsAddressIsStillALink()
    {
        Link link;
        link.declareNative();
        link.fs.remove(link.site("pkg-1.0.dist-info/direct_url.json"));
        CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QCOMPARE(checked.link.project, Path("/p"));
        QVERIFY(checked.summary.find("direct_url.json is not there") != std::string::npos);
        QVERIFY(checked.advice.find("-e /p ") != std::string::npos);
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.remove("/p/src");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unlinked));
        link.add("pkg.pth", "/p/.venv/share\n"); // as a wheel may do
        QCOMPARE(link.check().checked.link.name, std::string());
    }
    void anInstallationThatWasCutOffBeforeItsUrlIsNamed()
    {
        Link link;
        for (const char *name : {"INSTALLER", "direct_url.json"}) {
            link.unlist(std::string("pkg-1.0.dist-info/") + name);
            link.fs.remove(link.site(std::string("pkg-1.0.dist-info/") + name));
        }
        link.fs.addFile(link.site("pkg-1.0.dist-info/RECORD"), link.record);
        const ScanFileSystem scan(link.fs);
        const LinkReadings readings = readLinks(link.environment, "/home/me", scan);
        QVERIFY(readings.links.empty());
        QCOMPARE(readings.unreadable.size(), size_t(1));
        QVERIFY(readings.unreadable.front().detail.find("not finished") != std::string::npos);
    }
    // As uv leaves a wheel that holds its module itself: METADATA, WHEEL and RECORD are there, the module is not, nor is the address.
    void anInstallationThatWasCutOffBeforeItsModuleIsNamed()
    {
        Link link;
        for (const char *name : {"INSTALLER", "direct_url.json"}) {
            link.unlist(std::string("pkg-1.0.dist-info/") + name);
            link.fs.remove(link.site(std::string("pkg-1.0.dist-info/") + name));
        }
        link.unlist("pkg.pth");
        link.fs.remove(link.site("pkg.pth"));
        link.add("_top" + suffix, sharedLibrary());
        link.fs.addFile(link.site("pkg-1.0.dist-info/RECORD"), link.record);
        const auto unreadable = [&] {
            const ScanFileSystem scan(link.fs);
            return readLinks(link.environment, "/home/me", scan).unreadable;
        };
        QVERIFY(unreadable().empty()); // all of it is there: an unpacked wheel
        link.fs.remove(link.site("_top" + suffix));
        QCOMPARE(unreadable().size(), size_t(1));
        QVERIFY(unreadable().front().detail.find("not finished") != std::string::npos);
    }
    // A source that setup.py compiles only under a test of its own, beside others that were compiled.
    void aSourceThatHangsOnATestProvesNothingAlone()
    {
        Link link;
        link.source("__init__.py", "");
        link.source("sound.py", "from ._sound import play\n");
        link.source("_sound.pyx", "");
        link.source("_clock.pyx", "");
        link.build("_clock" + suffix);
        link.requireToBuild("cython");
        const std::string before = "import os\nfrom setuptools import setup\noptions = {'use_sound': os.environ.get('SOUND')}\n"
                                   "sources = {'_clock.pyx': {}}\n";
        const std::string after = "setup(ext_modules=[make(name, flags) for name, flags in sources.items()])\n";
        link.fs.addFile("/p/setup.py", before + "sources['_sound.pyx'] = {}\n" + after);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.addFile("/p/setup.py", before + "if options['use_sound']:\n    sources['_sound.pyx'] = {}\n" + after);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        // Another source of the same test was compiled: the test held.
        link.fs.addFile("/p/setup.py",
                        before + "if options['use_sound']:\n    for name in ('_sound.pyx', '_mixer.pyx'):\n        sources[name] = {}\n"
                            + after);
        link.source("_mixer.pyx", "");
        link.build("_mixer" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        // An import that runs when the package is imported needs no other proof.
        link.fs.addFile("/p/setup.py", before + "if options['use_sound']:\n    sources['_sound.pyx'] = {}\n" + after);
        link.source("__init__.py", "from ._sound import play\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void aCopyThatTheImportSystemDoesNotTakeProvesNothing()
    {
        // As a wheel that holds a copy of its extension in a directory without __init__: the package in the tree wins.
        Link link;
        link.source("__init__.py", "try:\n    from ._native import answer\nexcept ImportError:\n    answer = None\n");
        link.build("_native" + suffix);
        link.add("pkg/_native" + suffix, sharedLibrary());
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove(link.site("pkg/_native" + suffix));
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile(link.site("pkg/_native" + suffix), sharedLibrary());
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void aPackageInANamespaceIsImportedAsATopLevelIs()
    {
        Link link;
        link.fs.addFile("/p/src/pkg/inner/__init__.py", "from ._version import version\n");
        link.fs.addFile("/p/src/pkg/inner/_version.py", "version = '1'\n");
        link.fs.addFile("/p/src/pkg/tests/__init__.py", "from . import data_that_is_not_kept\n");
        link.fs.addFile("/p/src/pkg/tool.py", "import pkg.nothing_of_that_name\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/inner/_version.py");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg.inner._version"));
    }
    void anImportThatRunsProvesThatAModuleIsAbsent()
    {
        Link link;
        link.source("__init__.py", "import os\nfrom ._native import answer\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        const Expectation *native = expected(checked, "pkg._native");
        QVERIFY(native);
        QCOMPARE(toString(native->state), toString(FileState::Absent));
        QCOMPARE(native->path, Path("/p/src/pkg/_native" + suffix));
        QCOMPARE(toString(native->evidence.front().rule), toString(Rule::Import));
        QCOMPARE(native->evidence.front().line, 2);
        QCOMPARE(checked.remedy, Remedy::Rebuild);
    }
    void theConfigurationProvesAModuleThatNothingImports()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools]\next-modules = [{name = \"pkg._native\", sources = [\"x.c\"]}]\n");
        link.source("__init__.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    // `except ModuleNotFoundError` lets through what is there and fails.
    void aGuardAgainstAbsenceIsNoneAgainstWhatDoesNotLoad()
    {
        Link link;
        link.declareNative();
        link.source("__init__.py", "try:\n    from ._native import f\nexcept ModuleNotFoundError:\n    f = None\n");
        link.fs.addFile("/p/src/pkg/_native" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.source("__init__.py", "try:\n    from ._native import f\nexcept (ModuleNotFoundError, ImportError):\n    f = None\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.source(
            "__init__.py",
            "try:\n    try:\n        from ._native import f\n    except ModuleNotFoundError:\n        f = None\nexcept ImportError:\n    pass\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.source("__init__.py", "try:\n    from ._native import f\nexcept ModuleNotFoundError:\n    f = None\n");
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void aGuardAgainstAbsenceIsNoneInAModuleThatOnlyPeopleImport()
    {
        Link link;
        link.requireToBuild("cython");
        link.source("__init__.py", "");
        link.source("part.py", "try:\n    from pkg._fast import score\nexcept ModuleNotFoundError:\n    score = None\n");
        link.build("_fast" + suffix);
        link.source("_fast.pyx", "");
        link.fs.remove("/p/src/pkg/_fast" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.source("_fast" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void anEmptyVersionFileBreaksWhereOnlyItsAbsenceIsCaught()
    {
        Link link;
        link.fs.addFile("/p/.gitignore", "_version.py\n");
        link.source("__init__.py", "try:\n    from ._version import version\nexcept ModuleNotFoundError:\n    version = '0'\n");
        link.source("_version.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.source("__init__.py", "try:\n    from ._version import version\nexcept ImportError:\n    version = '0'\n");
        QVERIFY(link.check().checked.verdict != Verdict::Unloadable);
    }
    void aVersionFileThatWasCutBreaksWhereOnlyImportErrorsAreCaught()
    {
        const auto verdictOf = [](const std::string &text, const std::string &caught) {
            Link link;
            link.fs.addFile("/p/.gitignore", "_version.py\n");
            link.source("__init__.py", "try:\n    from ._version import version\nexcept " + caught + ":\n    version = '0'\n");
            link.source("_version.py", text);
            return toString(link.check().checked.verdict);
        };
        for (const std::string cut : {"version = '1.", "version"}) {
            QCOMPARE(verdictOf(cut, "ImportError"), toString(Verdict::Unloadable));
            QCOMPARE(verdictOf(cut, "(ImportError, AttributeError)"), toString(Verdict::Unloadable));
            for (const std::string caught :
                 {"Exception", "(ImportError, SyntaxError)", "NOT_THERE", "ImportError:\n    version = '1'\nexcept Exception"})
                QCOMPARE(verdictOf(cut, caught), toString(Verdict::Degraded));
        }
        QCOMPARE(verdictOf("version = '1.0'\n", "ImportError"), toString(Verdict::Intact));
    }
    // As a checkout in the build directory of another project.
    void aWorkTreeThatIgnoresTheWholeProjectSaysNothingOfItsFiles()
    {
        Link link;
        link.fs.addFile(link.site("pkg-1.0.dist-info/WHEEL"), "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        link.fs.addFile("/.git/HEAD", "ref: refs/heads/main\n");
        link.source("__init__.py", "");
        link.source("part.py", "from pkg import made\n");
        link.fs.addFile(
            "/p/pyproject.toml",
            "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n[tool.hatch.build.hooks.custom]\n");
        link.fs.addFile("/.gitignore", "/p/\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/.git/index", indexOf("p/src/pkg/part.py"));
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.remove("/.git/index");
        link.fs.addFile("/.gitignore", "made.py\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anImportThatIsCaughtOnlyDegrades()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools]\next-modules = [{name = \"pkg._speedups\", sources = [\"x.c\"]}]\n");
        link.source("__init__.py", "try:\n    from ._speedups import f\nexcept ImportError:\n    f = None\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    // `import cffi` in the fallback, where cffi is not installed: the caught import has nothing to fall back on.
    void aFallbackThatFailsAsWellIsNone()
    {
        Link link;
        link.declareNative();
        link.source("__init__.py",
                    "import os\ntry:\n    if os.getenv('X') is not None:\n        raise ImportError\n"
                    "    from pkg._native import answer\nexcept ImportError:\n    if os.getenv('Y') is not None:\n"
                    "        raise\n    from pkg.other import answer\n");
        link.source("other.py", "import sys, decimal\nimport cffi\nanswer = cffi\n");
        const auto verdict = [&] { return toString(link.check().checked.verdict); };
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.addFile("/p/src/pkg/_native" + suffix, "");
        QCOMPARE(verdict(), toString(Verdict::Unloadable));
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(verdict(), toString(Verdict::Absent));
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools]\next-modules = [{name = \"pkg._native\", optional = true}]\n");
        QCOMPARE(verdict(), toString(Verdict::Absent));
        link.seesBasePackages = true;
        QCOMPARE(verdict(), toString(Verdict::Degraded));
        link.seesBasePackages = false;
        link.fs.addFile(link.site("cffi/__init__.py"), "");
        QCOMPARE(verdict(), toString(Verdict::Degraded));
        link.source("other.py", "try:\n    import nothing\nexcept ImportError:\n    pass\nanswer = 1\n");
        link.fs.remove(link.site("cffi"));
        QCOMPARE(verdict(), toString(Verdict::Degraded));
    }
    void aCaughtImportOfWhatNobodyBuildsIsNothing()
    {
        Link link;
        link.add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        link.source("__init__.py", "try:\n    from . import _local_settings\nexcept ImportError:\n    pass\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void importsOfAnotherPlatformAreNothing()
    {
        Link link;
        link.source("__init__.py",
                    "import sys\nif sys.platform == 'win32':\n    from . import _windows\nelse:\n    from . import _posix\n");
        link.source("_posix.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aConstantOfAnotherModuleDecidesATest()
    {
        Link link;
        link.source("_common.py", "import sys\nLINUX = sys.platform.startswith('linux')\n");
        link.source("__init__.py", "from ._common import LINUX\nif LINUX:\n    from ._linux import x\nelse:\n    from ._other import x\n");
        const CheckedLink checked = link.check().checked;
        QVERIFY(expected(checked, "pkg._linux"));
        QVERIFY(!expected(checked, "pkg._other"));
    }
    void aModuleForAnotherInterpreterIsUnloadable()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native.cpython-312-x86_64-linux-gnu.so");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void anEmptyFileIsUnloadable()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.fs.addFile("/p/src/pkg/_native" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void anotherProcessorIsUnloadable()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.fs.addFile("/p/src/pkg/_native" + suffix, sharedLibrary(char(183))); // EM_AARCH64
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void anOlderBuildThatWinsShadows()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.build("_native" + suffix);
        link.build("_native.abi3.so");
        link.fs.setModified("/p/src/pkg/_native.abi3.so", {1800000000, 0});
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Shadowed));
    }
    void aPthThatIsGoneCutsTheLink()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.remove("/p/.venv/lib/python3.11/site-packages/pkg.pth");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unlinked));
        QCOMPARE(checked.remedy, Remedy::RecreateLink);
    }
    void aProjectThatIsGoneCutsTheLinkAndNoRebuildHelps()
    {
        Link link;
        link.fs.remove("/p/src");
        link.fs.remove("/p/pyproject.toml");
        link.add("pkg-1.0.dist-info/direct_url.json", directUrl("/gone"));
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unlinked));
        QCOMPARE(checked.remedy, Remedy::None);
        QVERIFY(!checked.advice.empty());
    }
    void aDirectoryThatCannotBeListedIsUnknownNotAbsent()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.fs.failListing("/p/src/pkg", ErrorCode::PermissionDenied);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QVERIFY(!checked.unreadable.empty());
    }
    void anEntryWhoseTypeNobodyTellsIsUnknownNotAbsent_data()
    {
        QTest::addColumn<QString>("entry");
        for (const char *entry : {"sub", "sub.py", "sub/__init__.py"})
            QTest::newRow(entry) << QString(entry);
    }
    void anEntryWhoseTypeNobodyTellsIsUnknownNotAbsent()
    {
        QFETCH(const QString, entry);
        Link link;
        const Path place = Path("/p/src/pkg") / entry.toStdString();
        link.source("__init__.py", "from .sub import answer\n");
        link.fs.addOther(place);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent)); // a socket, for one
        link.fs.fail(place, ErrorCode::Io);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QCOMPARE(checked.unreadable.front().subject, pathBytes(place));
    }
    void aSetupPyThatCannotBeReadIsUnknown()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup()\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.fail("/p/setup.py", ErrorCode::PermissionDenied);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unknown));
    }
    void aSetupPyIsReadOnceAndOnlyWhereABuildRunsIt()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile("/p/setup.py", "from setuptools import Extension, setup\nsetup(ext_modules=[Extension('pkg._native', ['x.c'])])\n");
        link.check();
        const std::vector<Path> reads = link.fs.reads();
        QCOMPARE(std::count(reads.begin(), reads.end(), Path("/p/setup.py")), 1);
        link.fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n");
        link.fs.forgetCalls();
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        const std::vector<Path> later = link.fs.reads();
        QCOMPARE(std::count(later.begin(), later.end(), Path("/p/setup.py")), 0);
    }
    void anIndexThatCannotBeReadIsSaid()
    {
        Link link;
        link.source("__init__.py", "from ._native import answer\n");
        link.fs.addFile("/p/.git/HEAD", "ref: refs/heads/main\n");
        link.fs.addFile("/p/.git/index", "not an index");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(checked.unreadable.size(), size_t(1));
        link.build("_native" + suffix);
        QVERIFY(link.check().checked.unreadable.empty()); // nothing is missing: nobody asks git
    }
    void whatRecordListsInADirectoryThatCannotBeListedIsUnknown()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile(link.environment.sitePackages.front() / "other/_native.abi3.so", sharedLibrary());
        link.record += "other/_native.abi3.so,,\n";
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.failListing(link.environment.sitePackages.front() / "other", ErrorCode::PermissionDenied);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unknown));
        QCOMPARE(toString(expected(checked, "other._native")->state), toString(FileState::Unknown));
        QVERIFY(!checked.unreadable.empty());
    }
    void aWheelFileThatCannotBeReadIsUnknown()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.fail(link.environment.sitePackages.front() / "pkg-1.0.dist-info/WHEEL", ErrorCode::PermissionDenied);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unknown));
    }
    void aManifestThatCannotBeReadIsUnknown()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = [\"maturin\"]\nbuild-backend = \"maturin\"\n");
        link.fs.addFile("/p/Cargo.toml", "[package]\nname = \"pkg\"\n[lib]\nname = \"_native\"\n");
        link.source("__init__.py", "");
        link.fs.fail("/p/Cargo.toml", ErrorCode::PermissionDenied);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unknown));
    }
    void noFileOfAnIntactLinkIsReadTwice()
    {
        Link link;
        link.source("__init__.py", "from . import a\nfrom ._native import answer\n");
        link.source("a.py", "from .b import f\n");
        link.source("b.py", "f = 1\n");
        link.build("_native" + suffix);
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup()\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        std::vector<Path> reads = link.fs.reads();
        std::sort(reads.begin(), reads.end());
        const auto twice = std::adjacent_find(reads.begin(), reads.end());
        QVERIFY2(twice == reads.end(), twice == reads.end() ? "" : twice->c_str());
    }
    void thePackagesOwnImportOfASubmoduleIsNoOtherBinding()
    {
        Link link;
        link.source("__init__.py", "from . import version\n__version__ = version.version\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg.version"));
        link.source("__init__.py", "from . import version\nversion = version()\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact)); // cannot be excluded
        link.source("__init__.py", "from .other import version\nfrom . import version\n");
        link.source("other.py", "version = '1'\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aNamespaceAboveDoesNotOpenThePackagesInIt()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile("/p/src/ns/__init__.py", "__import__('pkg_resources').declare_namespace(__name__)\n");
        link.fs.addFile("/p/src/ns/mine/__init__.py", "from ns.mine.message import Message\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "ns.mine.message"));
        link.fs.addFile("/p/src/ns/mine/message.py", "from ns.theirs import x\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aModuleRegisteredByNameConcernsThatOneAlone()
    {
        Link link;
        link.source("__init__.py",
                    "import sys\nfrom pkg import deep as _deep\nfrom pkg import known\nsys.modules['pkg.known'] = object()\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg.deep"));
        QVERIFY(!expected(checked, "pkg.known"));
        link.source("__init__.py", "import sys\nfrom pkg import deep as _deep\nsys.modules['pkg'] = object()\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aGuardedExtensionThatDoesNotLoadOnlyDegrades()
    {
        Link link;
        link.source("__init__.py", "try:\n    from . import _native\nexcept ImportError:\n    _native = None\n");
        link.fs.addFile("/p/src/pkg/_native" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void anExtensionThatKillsTheInterpreterIsNeverOptional()
    {
        Link link;
        link.source("__init__.py", "try:\n    from ._native import f\nexcept ImportError:\n    f = None\n");
        std::string cut = sharedLibrary();
        cut[32] = 64; // e_phoff
        cut[54] = 56; // e_phentsize
        cut[56] = 1;  // e_phnum
        std::string segment(56, '\0');
        segment[0] = 1;        // PT_LOAD
        segment[33] = char(9); // p_filesz
        link.fs.addFile("/p/src/pkg/_native" + suffix, cut + segment);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        segment[33] = 0;
        cut[41] = char(9); // e_shoff: only the section headers are gone, which no loader reads
        cut[60] = 1;       // e_shnum
        cut[58] = 64;      // e_shentsize
        link.fs.addFile("/p/src/pkg/_native" + suffix, cut + segment);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void whatIsOptionalForTheBuildIsNotForAnImportThatRuns()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools]\next-modules = [{name = \"pkg._native\", sources = [\"x.c\"], optional = true}]\n");
        link.source("__init__.py", "from ._native import f\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.source("_native.py", "f = 1\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void aCopyThatTheImportSystemPassesOverIsNotTheModule()
    {
        Link link;
        const Path site = link.environment.sitePackages.front();
        link.source("__init__.py", "try:\n    from . import _native\nexcept ImportError:\n    _native = None\n");
        link.build("_native" + suffix);
        link.record += "pkg/_native" + suffix + ",,\nlauncher.py,,\n";
        link.fs.addFile(site / ("pkg/_native" + suffix), sharedLibrary());
        link.fs.addFile("/p/src/launcher.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact)); // launcher.py: the project's own serves
        link.fs.remove(site / "pkg");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile(site / ("pkg/_native" + suffix), sharedLibrary());
        link.fs.remove("/p/src/pkg/_native" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void theSameBranchProvesItsOtherExtensions()
    {
        Link link;
        link.source("__init__.py", "try:\n    from ._b import f\nexcept ImportError:\n    f = None\n");
        link.fs.addFile("/p/setup.py",
                        "import os\nfrom setuptools import Extension, setup\nif 'PURE' in os.environ:\n    exts = []\nelse:\n"
                        "    exts = [Extension('pkg._a', ['a.c']), Extension('pkg._b', ['b.c'])]\n"
                        "if 'MORE' in os.environ:\n    exts.append(Extension('pkg._c', ['c.c']))\nsetup(ext_modules=exts)\n");
        link.build("_a" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QVERIFY(expected(checked, "pkg._b"));
        QVERIFY(!expected(checked, "pkg._c"));
    }
    void aBuildThatDropsWhatItLikesProvesNothingOfAnotherClass()
    {
        Link link;
        link.source("__init__.py", "try:\n    from . import _rust\nexcept ImportError:\n    _rust = None\n");
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nfrom setuptools.command.build_ext import build_ext\n"
                        "class RustOnly(Extension):\n    pass\n"
                        "class build(build_ext):\n    def run(self):\n"
                        "        self.extensions = [e for e in self.extensions if not isinstance(e, RustOnly)]\n"
                        "exts = [Extension('pkg._a', []), Extension('pkg._b', []), Extension('pkg._c', []), RustOnly('pkg._rust', [])]\n"
                        "setup(ext_modules=exts, cmdclass={'build_ext': build})\n");
        for (const std::string name : {"_a", "_b", "_c"})
            link.build(name + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/_b" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded)); // it may have been left out
    }
    void aBranchOfSetupPyForAnotherPlatformDeclaresNothing()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile(
            "/p/setup.py",
            "import sys\nfrom platform import python_implementation as impl\nfrom setuptools import Extension, setup\n"
            "CPYTHON = impl() == 'CPython'\nexts = []\nif sys.platform == 'win32':\n    exts.append(Extension('pkg._windows', []))\n"
            "elif CPYTHON and sys.version_info >= (3, 8):\n    exts.append(Extension('pkg._native', []))\n"
            "exts += [Extension('pkg._more', [])] if CPYTHON else []\nsetup(ext_modules=exts)\n");
        link.build("_native" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent)); // certain, so that no neighbour is needed
        QVERIFY(expected(checked, "pkg._more"));
        QVERIFY(!expected(checked, "pkg._windows"));
    }
    void aDefaultOfAnEnvironmentVariableIsWhatAnImportSees()
    {
        Link link;
        link.source(
            "__init__.py",
            "import os, platform\npolicy = os.environ.get('POLICY', 'default').strip()\nif policy == 'default':\n"
            "    if platform.python_implementation() in ('CPython',):\n        from .backend_c import *\n    else:\n        from .other import *\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg.backend_c"));
        QVERIFY(!expected(checked, "pkg.other"));
    }
    void aShimOfMypycThatIsGoneDegrades()
    {
        Link link;
        link.source("__init__.py", "from .one import f\nfrom .two import g\n");
        link.source("one.py", "def f(): pass\n");
        link.source("two.py", "def g(): pass\n");
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\", \"mypy\"]\nbuild-backend = \"setuptools.build_meta\"\n");
        link.fs.addFile("/p/setup.py",
                        "from mypyc.build import mypycify\nfrom setuptools import setup\n"
                        "setup(ext_modules=mypycify(['src/pkg/one.py', 'src/pkg/two.py']))\n");
        link.build("one" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QVERIFY(expected(checked, "pkg.two"));
        link.build("two" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/src/pkg/two" + suffix, ""); // hides two.py
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void aShimThatItsGroupBringsUpIsNeverOpened()
    {
        Link link;
        link.source("__init__.py", "from .one import f\n");
        link.source("one.py", "from .two import g\ndef f(): pass\n");
        link.source("two.py", "def g(): pass\n");
        const auto shim = [&](const std::string &name) {
            link.fs.addFile("/p/src/pkg/" + name + suffix, sharedLibrary() + std::string(1, '\0') + "abc__mypyc" + std::string(1, '\0'));
        };
        shim("one");
        shim("two");
        link.add("abc__mypyc" + suffix, sharedLibrary());
        link.unlist("abc__mypyc" + suffix);
        link.fs.remove(link.site("abc__mypyc" + suffix));
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.add("abc__mypyc" + suffix, sharedLibrary());
        link.fs.addFile("/p/src/pkg/two" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable)); // by name, as older mypyc
        std::string group = sharedLibrary();
        for (const std::string name : {"CPyImport_ImportNative", "CPyImportState_pkg___one", "CPyImportState_pkg___two"})
            group += std::string(1, '\0') + name + std::string(1, '\0');
        link.fs.addFile(link.site("abc__mypyc" + suffix), group);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QCOMPARE(toString(expected(checked, "pkg.two")->state), toString(FileState::Unloadable));
        shim("two");
        link.fs.addFile("/p/src/pkg/one" + suffix, ""); // the package itself, which is not compiled, opens it
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void aCompiledPackageThatPeopleImportIsOpened()
    {
        Link link;
        link.source("__init__.py", "from .one import f\n");
        link.source("one.py", "import pkg\ndef f(): pass\n");
        const auto shim = [&](const std::string &name) {
            link.fs.addFile("/p/src/pkg/" + name + suffix, sharedLibrary() + std::string(1, '\0') + "abc__mypyc" + std::string(1, '\0'));
        };
        shim("__init__");
        shim("one");
        std::string group = sharedLibrary();
        for (const std::string name : {"CPyImport_ImportNative", "CPyImportState_pkg", "CPyImportState_pkg___one"})
            group += std::string(1, '\0') + name + std::string(1, '\0');
        link.add("abc__mypyc" + suffix, group);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/src/pkg/one" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded)); // the package, which is compiled too, brings it up
        shim("one");
        link.fs.addFile("/p/src/pkg/__init__" + suffix, "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void theFileOfACompiledPackageIsItsInit()
    {
        Link link;
        link.source("__init__.py", "def f(): pass\n");
        link.build("__init__" + suffix);
        const CheckedLink intact = link.check().checked;
        QCOMPARE(toString(intact.verdict), toString(Verdict::Intact));
        QCOMPARE(expected(intact, "pkg")->path, Path("/p/src/pkg/__init__" + suffix));
        link.fs.addFile("/p/src/pkg/__init__" + suffix, "");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unloadable));
        QCOMPARE(expected(checked, "pkg")->path, Path("/p/src/pkg/__init__" + suffix));
    }
    void whatTheHookOfMypycCompilesDegradesTogether()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n"
                        "[tool.hatch.build.hooks.mypyc]\ndependencies = [\"hatch-mypyc\"]\n");
        link.source("__init__.py", "from .one import f\n");
        link.source("one.py", "def f(): pass\n");
        link.source("two.py", "def g(): pass\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.build("one" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact)); // two may have been left out
    }
    void whatRecordListsOnlyForAnotherInterpreterIsUnloadable()
    {
        Link link;
        link.source("__init__.py", "");
        link.record += "other/_native" + suffix + ",,\n";
        link.fs.addFile(link.environment.sitePackages.front() / "other/_native.cpython-312-x86_64-linux-gnu.so", sharedLibrary());
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void aProjectThatNothingLeadsToMayGo()
    {
        Link link;
        link.fs.remove("/p/src");
        link.fs.remove("/p/pyproject.toml");
        link.fs.remove(link.environment.sitePackages.front() / "pkg.pth");
        link.add("pkg-1.0.dist-info/direct_url.json", directUrl("/gone"));
        link.record = "pkg-1.0.dist-info/INSTALLER,,\npkg/__init__.py,,\n";
        link.fs.addFile(link.environment.sitePackages.front() / "pkg/__init__.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unknown));
    }
    void whatAnotherCythonSourceIncludesIsNoModule()
    {
        Link link;
        link.source("__init__.py", "");
        link.requireToBuild("cython");
        link.source("whole.pyx", "include \"part.pyx\"\n");
        link.source("part.pyx", "x = 1\n");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg.whole"));
        QVERIFY(!expected(checked, "pkg.part"));
    }
    void aCythonSourceThatNoBuildCompilesIsNoModule()
    {
        Link link;
        link.source("__init__.py", "if odd():\n    from .fast import *\n");
        link.source("fast.pyx", "");
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup(ext_modules=Odd(), has_ext_modules=lambda: True)\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup(ext_modules=cythonize(find_sources()))\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.remove("/p/setup.py");
        link.requireToBuild("Cython");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = []\nbuild-backend = \"own\"\nbackend-path = [\"tools\"]\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anEmptiedFileThatABuildWritesIsUnloadable()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\", \"setuptools-scm\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools_scm]\nversion_file = \"src/pkg/_version.py\"\n");
        link.source("__init__.py", "from . import _version\n");
        link.source("empty.py", "");
        link.source("_version.py", "version = '1'\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.source("_version.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void aFileThatABuildWritesIsWhole_data()
    {
        QTest::addColumn<QByteArray>("importer");
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *importer, const char *written, const char *verdict) {
            QTest::newRow(name) << QByteArray(importer) << QByteArray(written) << QString::fromLatin1(verdict);
        };
        row("whole", "from ._version import version\n", "version = '1'\n", "intact");
        row("cut in a string", "from ._version import version\n", "version = '1", "unloadable");
        row("cut in a bracket", "from . import _version\n", "version = (1,\n", "unloadable");
        row("cut in an annotation", "from ._version import __version__\n", "__version__ = version = '1'\nversion:", "unloadable");
        row("cut before what is imported", "from ._version import __version__\n", "x = 1\n", "unloadable");
        row("cut before what is imported under a guard",
            "try:\n    from ._version import version\nexcept ImportError:\n    version = '0'\n", "x = 1\n", "degraded");
        row("cut before what a part imports", "", "x = 1\n", "unloadable");
        row("what every module has", "from ._version import __name__\n", "version = 1\n", "intact");
        row("names that cannot be seen", "from ._version import version\n", "globals().update(version=1)\n", "intact");
    }
    void aFileThatABuildWritesIsWhole()
    {
        QFETCH(QByteArray, importer);
        QFETCH(QByteArray, written);
        QFETCH(QString, verdict);
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\", \"setuptools-scm\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools_scm]\nversion_file = \"src/pkg/_version.py\"\n");
        link.source("__init__.py", importer.toStdString());
        if (importer.isEmpty())
            link.source("part.py", "from ._version import version\n");
        link.source("_version.py", written.toStdString());
        QCOMPARE(QString::fromStdString(toString(link.check().checked.verdict)), verdict);
    }
    void aFallbackOfOursMayFailAsWell_data()
    {
        QTest::addColumn<QByteArray>("fallback");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("works") << QByteArray("class Coder: pass\n") << QStringLiteral("degraded");
        QTest::newRow("lacks the name") << QByteArray("class Other: pass\n") << QStringLiteral("absent");
        QTest::newRow("needs what is not there") << QByteArray("from ._other import Coder\n") << QStringLiteral("absent");
        QTest::newRow("may have the name") << QByteArray("globals()['Coder'] = 1\n") << QStringLiteral("degraded");
    }
    void aFallbackOfOursMayFailAsWell()
    {
        QFETCH(QByteArray, fallback);
        QFETCH(QString, verdict);
        Link link;
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nsetup(ext_modules=[Extension('pkg._native', sources=['native.c'])])\n");
        link.source("__init__.py",
                    "try:\n    from .coder import Coder\nexcept ImportError:\n"
                    "    try:\n        from .plain import Coder\n    except ImportError:\n        raise ImportError('neither')\n");
        link.source("coder.py", "from ._native import Coder\n");
        link.source("plain.py", fallback.toStdString());
        const CheckedLink checked = link.check().checked;
        QCOMPARE(QString::fromStdString(toString(checked.verdict)), verdict);
        QVERIFY(expected(checked, "pkg._native"));
        link.build("_native" + suffix);
        link.source("coder.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(verdict == "absent" ? Verdict::Unloadable : Verdict::Intact));
    }
    void aSourceThatIsCutFailsWhoeverImportsIt()
    {
        Link link;
        link.source("__init__.py", "from . import tables\n");
        link.source("tables.py", "rows = [\n    'a',\n    'b");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Unloadable));
        QVERIFY(expected(checked, "pkg.tables")->note.find("line") != std::string::npos);
    }
    void aSourceOfAnExtensionOfAnotherNameIsNoModule()
    {
        Link link;
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\n"
                        "setup(packages=['pkg'], ext_modules=[Extension('other', sources=['src/pkg/pkg.pyx'])])\n");
        link.requireToBuild("Cython");
        link.source("__init__.py", "");
        link.source("pkg.pyx", "");
        const CheckedLink checked = link.check().checked;
        QVERIFY(expected(checked, "other"));
        QVERIFY(!expected(checked, "pkg.pkg"));
    }
    void aLinkAmongSourcesThatLeadsNowhereIsRemembered()
    {
        Link link;
        link.source("__init__.py", "");
        link.source("table.py", "rows = 1\n");
        const RememberedFile table{"pkg.table", "/p/src/pkg/table.py", ExpectedKind::Python, "scan", {}};
        link.fs.remove("/p/src/pkg/table.py");
        link.fs.addLink("/p/src/pkg/table.py", "gone/table.py");
        QCOMPARE(toString(expected(link.check({table}).checked, "pkg.table")->state), toString(FileState::Absent));
        link.fs.addLink("/p/src/pkg/other.py", "/p/src/pkg/__init__.py"); // a directory of links: what it led to was removed
        QVERIFY(!expected(link.check({table}).checked, "pkg.table"));
    }
    void anImportOfNamesFromAnEmptiedFileIsNotOptional()
    {
        Link link;
        link.source("__init__.py", "from ._version import version\n");
        link.source("_version.py", "");
        link.fs.addFile("/p/setup.py",
                        "from setuptools import setup\nif odd():\n    setup(use_scm_version={'write_to': 'src/pkg/_version.py'})\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
    }
    void aMirrorOfPyBuildCmakeHoldsEachSource()
    {
        Link link;
        const std::string mirror = "/p/.py-build-cmake_cache/cp311/editable";
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"py-build-cmake\"]\nbuild-backend = \"py_build_cmake.build\"\n"
                        "[project]\nname = \"pkg\"\n[tool.py-build-cmake.module]\ndirectory = \"src\"\n");
        link.fs.addFile(link.site("pkg.pth"), mirror + "\n");
        link.source("__init__.py", "");
        link.source("sub/inner.py", "");
        link.fs.addLink(mirror + "/pkg/__init__.py", "/p/src/pkg/__init__.py");
        link.fs.addLink(mirror + "/pkg/sub/inner.py", "/p/src/pkg/sub/inner.py");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove(mirror + "/pkg/__init__.py");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QCOMPARE(expected(checked, "pkg")->path, Path(mirror + "/pkg/__init__.py"));
        QCOMPARE(toString(expected(checked, "pkg.sub.inner")->state), toString(FileState::Present));
    }
    void theSentenceTellsWhatIsGitsFromWhatIsTheBuilds()
    {
        Link link;
        link.source("__init__.py", "from . import kept\nfrom ._native import answer\n");
        link.fs.addFile("/p/.git/HEAD", "ref: refs/heads/main\n");
        link.fs.addFile("/p/.git/index", indexOf("src/pkg/kept.py"));
        const CheckedLink checked = link.check().checked;
        QVERIFY2(checked.summary.find("git tracks it. pkg._native is not there") != std::string::npos, checked.summary.c_str());
        QCOMPARE(checked.remedy, Remedy::Rebuild);
        QVERIFY(checked.advice.find("git -C /p restore -- src/pkg/kept.py") != std::string::npos);
    }
    void aNameThatAStarImportBringsIsNoModule()
    {
        Link link;
        link.source("__init__.py", "from . import user\n");
        link.source("user.py", "from .filters import focus\n");
        link.fs.addFile("/p/src/pkg/filters/__init__.py", "from .app import *\nfrom .base import Base\n");
        link.fs.addFile("/p/src/pkg/filters/app.py", "def focus(): pass\n");
        link.fs.addFile("/p/src/pkg/filters/base.py", "class Base: pass\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aCythonSourceThatMayNeverBeWantedIsNoProof()
    {
        Link link;
        link.source("__init__.py", "def f():\n    from . import fast\n");
        link.source("fast.pyx", "");
        link.fs.addFile("/p/src/pkg/sub/__init__.py", "");
        link.build("sub/other" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.source("__init__.py", "from . import fast\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void aWheelForAPlatformWhoseScriptNamesNoExtensionProvesNothing()
    {
        Link link;
        link.source("__init__.py", "");
        link.source("aside.py", "from . import storage\n");
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup(name='pkg')\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/setup.py", "from setuptools import setup\nsetup(name='pkg', ext_modules=elsewhere())\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void aCallOfSetupInABranchIsProvedByWhatItMade()
    {
        Link link;
        link.source("__init__.py", "try:\n    from ._b import f\nexcept ImportError:\n    f = None\n");
        link.fs.addFile("/p/setup.py",
                        "import os\nfrom setuptools import Extension, setup\nexts = [Extension('pkg._a', []), Extension('pkg._b', [])]\n"
                        "if os.environ.get('PURE'):\n    setup()\nelse:\n    setup(ext_modules=exts)\n");
        link.build("_a" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QVERIFY(expected(checked, "pkg._b"));
    }
    void whatIsDoneToAWholeListIsProvedByItsNeighbours()
    {
        Link link;
        link.source("__init__.py", "load('pkg._a')\nload('pkg._b')\n");
        link.fs.addFile("/p/setup.py",
                        "import os\nfrom setuptools import Extension, setup\nfrom options import set_options\n"
                        "exts = [Extension('pkg._a', []), Extension('pkg._b', [])]\n"
                        "extra = Extension('pkg._c', [])\nif 'MORE' in os.environ:\n    exts.append(extra)\n"
                        "if os.path.isfile('other'):\n    for e in exts:\n        e.name = e.name.replace('pkg', 'other')\n"
                        "set_options(exts)\nsetup(ext_modules=exts)\n");
        link.build("_a" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg._b"));
        QVERIFY(!expected(checked, "pkg._c"));
        link.fs.remove("/p/src/pkg/_a" + suffix);
        link.fs.addFile("/p/src/other/_a" + suffix, sharedLibrary());
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact)); // renamed
    }
    void whatAnotherFilesFunctionMakesOfAnExtensionIsProvedByItsNeighbours()
    {
        Link link;
        link.source("__init__.py", "load('pkg._a')\nload('pkg._b')\n");
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nfrom _helpers import translated, windows_only\n"
                        "A = Extension('pkg._a', [])\nB = Extension('pkg._b', [])\nC = Extension('pkg._c', [])\n"
                        "exts = [A, B, C]\nexts.remove(C)\nfor e in [A, B]:\n    exts.remove(e)\n    exts.append(translated(e))\n"
                        "if windows_only:\n    exts.append(translated(C))\nsetup(ext_modules=exts)\n");
        link.build("_a" + suffix);
        link.build("_b" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/_b" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg._b"));
        QVERIFY(!expected(checked, "pkg._c"));
    }
    void theLedgerRemembersWhatNoRuleKnows()
    {
        Link link;
        link.source("__init__.py", "");
        link.source("lazy.py", "def f(name):\n    return __import__('pkg.' + name)\n");
        link.build("_hidden" + suffix);
        const std::vector<RememberedFile> seen = link.check().generated;
        QCOMPARE(seen.size(), size_t(1));
        link.fs.remove("/p/src/pkg/_hidden" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        QCOMPARE(toString(link.check(seen).checked.verdict), toString(Verdict::Absent));
    }
    void theLedgerRemembersWhatIsMadeBelowAMappedNamespace()
    {
        Link link;
        link.add(
            "__editable___pkg_finder.py",
            "MAPPING: dict[str, str] = {'far.api': '/p/far/api'}\nNAMESPACES: dict[str, list[str]] = {'far.api': ['/p/far/api'], 'far': []}\n"
            "class _EditableFinder: pass\n");
        link.add("pkg.pth", "import __editable___pkg_finder; __editable___pkg_finder.install()\n");
        link.fs.addFile("/p/far/api/part/__init__.py", "");
        link.edit("/p/far/api/part/made_pb2.py", "x = 1\n", 1700003600);
        link.fs.setModified(link.site("pkg-1.0.dist-info"), {1700003601, 0});
        const std::vector<RememberedFile> seen = link.check().generated;
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen.front().module, std::string("far.api.part.made_pb2"));
        link.fs.remove("/p/far/api/part/made_pb2.py");
        QCOMPARE(toString(link.check(seen).checked.verdict), toString(Verdict::Absent));
    }
    void theLedgerRemembersTheLinksOfAStrictInstallation()
    {
        Link link;
        const Path farm = "/p/build/__editable__.pkg-1.0-py3-none-any";
        link.add("pkg.pth", pathBytes(farm) + "\n");
        for (const std::string name : {"pkg/__init__.py", "test_pkg.py"}) {
            link.fs.addFile(Path("/p") / name, "x = 1\n");
            link.fs.addLink(farm / name, Path("/p") / name);
        }
        link.fs.addLink(farm / "pkg/part.py", "/p/pkg/part.py");
        const std::vector<RememberedFile> seen = link.check().generated;
        link.fs.remove(farm / "pkg/__init__.py");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        QCOMPARE(expected(link.check().checked, "pkg")->path, farm / "pkg/__init__.py");
        link.fs.addLink(farm / "pkg/__init__.py", "/p/pkg/__init__.py");
        link.fs.remove(farm / "test_pkg.py");
        link.fs.addFile(farm / "test_pkg.py", ""); // nobody imports it
        QCOMPARE(toString(link.check(seen).checked.verdict), toString(Verdict::Degraded));
        link.fs.remove(farm / "test_pkg.py");
        link.fs.addLink(farm / "test_pkg.py", "/p/test_pkg.py");
        link.fs.remove("/p/test_pkg.py"); // by its author
        QCOMPARE(toString(link.look(seen).checked.verdict), toString(Verdict::Intact));
        link.fs.remove(farm / "test_pkg.py");
        const CheckedLink checked = link.check(seen).checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "test_pkg"));
    }
    void aStrictInstallationShowsWhatItsLinksLost()
    {
        Link link;
        const Path farm = "/p/build/__editable__.pkg-1.0-py3-none-any";
        link.add("pkg.pth", pathBytes(farm) + "\n");
        link.source("__init__.py", "from . import part\nx = (1,\n     2)\n");
        for (const std::string name : {"part.py", "spare.py"})
            link.source(name, "x = 1\ny = 2\n");
        for (const std::string name : {"__init__.py", "part.py", "spare.py"})
            link.fs.addLink(farm / "pkg" / name, Path("/p/src/pkg") / name);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/src/pkg/later.py", "x = 1\n"); // since: the installation does not know it
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove(farm / "pkg/spare.py");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.addFile(farm / "pkg/spare.py", "x = 1\n");
        CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QVERIFY(expected(checked, "pkg.spare")->note.find("ends before") != std::string::npos);
        link.fs.addFile(farm / "pkg/spare.py", "x = 3\n"); // somebody's own
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove(farm / "pkg/__init__.py");
        link.fs.addLink(farm / "pkg/__init__.py", "/p/gone");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.remove(farm / "pkg/__init__.py");
        link.fs.addFile(farm / "pkg/__init__.py", "from . import part\nx = (1,\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.fs.addLink(farm / "pkg/__init__.py", "/p/src/pkg/__init__.py");
        link.fs.remove(farm / "pkg/part.py");
        checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(!expected(checked, "pkg.part")->optional);
    }
    void aScriptNamesAFileByItsWholeName()
    {
        Link link;
        link.add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        link.fs.addFile("/p/setup.py", "sources = ['my__fast.py', '_fast.pyx']\n");
        link.source("__init__.py", "try:\n    from . import _fast\nexcept ImportError:\n    pass\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/setup.py", "sources = ['my__fast.py', 'pkg/_fast.py']\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
    }
    void whatSetuptoolsRustWouldMakeIsNotMissedWhereItDidNotRun()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"_build\"\nbackend-path = [\".\"]\n"
                        "[[tool.setuptools-rust.ext-modules]]\ntarget = \"pkg._native\"\n");
        link.source("__init__.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void anExtensionOfNoSourceIsThereToHaveTheBuilderRun()
    {
        Link link;
        const auto script = [&](const std::string &more) {
            link.fs.addFile("/p/setup.py",
                            "from setuptools import setup, Extension\nfrom mine import build\n"
                            "setup(packages=['pkg'], ext_modules=[Extension('pkg.x', ['x.c'])]"
                                + more + ")\n");
        };
        script(", cmdclass={'build_ext': build}");
        link.source("__init__.py", "from . import _real\n");
        link.build("_real" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/x.c", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.remove("/p/x.c");
        script("");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anExtensionBesideThePackageIsOfItsBuild()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"poetry-core\", \"cython\"]\nbuild-backend = \"poetry.core.masonry.api\"\n"
                        "[tool.poetry]\npackages = [{include = \"pkg\"}]\n[tool.poetry.build]\nscript = \"build_package.py\"\n");
        link.source("__init__.py", "import _low\n");
        link.source("_low.pyx", "");
        link.fs.addFile("/p/src/_low" + suffix, sharedLibrary());
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/_low" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anImportThatFirstAsksForItsModuleProvesNothing()
    {
        Link link;
        link.fs.addFile("/p/setup.py", "# writes _version.py and _fast.py\n");
        link.source("__init__.py",
                    "import os\nfrom importlib.util import find_spec\n"
                    "if os.path.isfile(os.path.join(os.path.dirname(__file__), \"_version.py\")):\n    from ._version import v\n"
                    "else:\n    v = 0\nif find_spec('pkg._fast'):\n    from . import _fast\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.source("__init__.py", "import os\nif not os.path.isfile('_version.py'):\n    from ._version import v\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.source("__init__.py", "import os\nif os.path.isfile('_version.py'):\n    v = 1\nelse:\n    from ._version import v\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.source("__init__.py", "import os\nif os.path.isfile('_version.py'):\n    v = 1\nwith x:\n    from ._version import v\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void anEmptyFileThatNoImportRunsOnlyDegrades()
    {
        Link link;
        link.source("__init__.py", "try:\n    from ._config import x\nexcept ImportError:\n    x = 1\n");
        link.source("_config.py", "");
        const std::vector<RememberedFile> seen = {{"pkg._config", "/p/src/pkg/_config.py", ExpectedKind::Python, "scan", {}}};
        QCOMPARE(toString(link.check(seen).checked.verdict), toString(Verdict::Degraded));
        link.source("__init__.py", "from . import _config\nx = _config.x\n");
        QCOMPARE(toString(link.check(seen).checked.verdict), toString(Verdict::Unloadable));
    }
    void aSourceWithOtherContentIsStale()
    {
        Link link;
        link.declareNative();
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/native.c", "int answer(void) { return 43; }");
        const CheckedLink stale = link.look().checked;
        QCOMPARE(toString(stale.verdict), toString(Verdict::Stale));
        const Expectation *native = expected(stale, "pkg._native");
        QCOMPARE(toString(native->state), toString(FileState::Stale));
        QCOMPARE(toString(native->evidence.back().rule), toString(Rule::Ledger));
        QCOMPARE(native->evidence.back().source, Path("/p/native.c"));
        QCOMPARE(stale.remedy, Remedy::Rebuild);
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale)); // the look did not forget what was built
        link.edit("/p/native.c", "int answer(void) { return 42; }", 1700006000);
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
    }
    void anIncludedFileIsASource()
    {
        Link link;
        link.declareNative("#include \"native.h\"\n");
        link.fs.addFile("/p/native.h", "#  include \"deep/more.h\"\n");
        link.fs.addFile("/p/deep/more.h", "1");
        link.fs.addFile("/p/deep/other.h", "1");
        link.look();
        link.edit("/p/deep/other.h", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/deep/more.h", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void aNewerTimeAloneIsNotStaleAndIsReadOnce()
    {
        Link link;
        link.declareNative();
        link.look();
        link.fs.setModified("/p/native.c", {1700005000, 0});
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.fs.forgetCalls();
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        const std::vector<Path> reads = link.fs.reads();
        QVERIFY(std::find(reads.begin(), reads.end(), Path("/p/native.c")) == reads.end());
    }
    void aSourceThatWasNewerThanItsBuildAtFirstSightSaysNothing()
    {
        Link link;
        link.declareNative();
        link.edit("/p/native.c", "edited before Truewheel ever looked");
        link.look();
        link.edit("/p/native.c", "and again", 1700006000);
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
    }
    void anotherBuildIsMeasuredByItsOwnSources()
    {
        Link link;
        link.declareNative();
        link.look();
        link.edit("/p/native.c", "int answer(void) { return 43; }");
        link.buildAt("_native" + suffix, 1700006000);
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/native.c", "int answer(void) { return 42; }", 1700007000);
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void anEditInTheMomentOfTheLookIsSeenByContent()
    {
        Link link;
        link.declareNative();
        link.now = {1700003601, 0};
        link.edit("/p/native.c", "int answer(void) { return 42; }", 1700003599);
        link.look();
        link.edit("/p/native.c", "int answer(void) { return 43; }", 1700003599); // the same size and time
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void pythonSourcesAreNeverStale()
    {
        Link link;
        link.declareNative();
        link.source("other.py", "x = 1\n");
        link.look();
        link.edit("/p/src/pkg/other.py", "x = 2\n");
        link.edit("/p/src/pkg/__init__.py", "from ._native import answer\nx = 2\n");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
    }
    void whatCythonWroteIsNoSource()
    {
        Link link;
        link.fs.addFile("/p/setup.py",
                        "from setuptools import setup, Extension\nsetup(ext_modules=[Extension('pkg._native', ['src/pkg/_native.c'])])\n");
        link.source("__init__.py", "from ._native import answer\n");
        link.source("_native.c", "/* Generated by Cython 3.1 */");
        link.source("_native.pyx", "cimport pkg.shared\n");
        link.source("shared.pxd", "");
        link.buildAt("_native" + suffix);
        link.look();
        link.edit("/p/src/pkg/_native.c", "/* Generated by Cython 3.2 */");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/src/pkg/shared.pxd", "cdef int x");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void theCratesOfAWorkspaceAreSources()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"maturin\"]\nbuild-backend = \"maturin\"\n[tool.maturin]\nmodule-name = "
                        "\"pkg._native\"\nmanifest-path = \"rust/Cargo.toml\"\n");
        link.fs.addFile("/p/rust/Cargo.toml", "[package]\nname = \"x\"\n[lib]\n[dependencies]\nhelper = { path = \"../helper\" }\n");
        link.fs.addFile("/p/rust/src/lib.rs", "1");
        link.fs.addFile("/p/rust/target/gen.rs", "1");
        link.fs.addFile("/p/helper/Cargo.toml", "[package]\nname = \"helper\"\n");
        link.fs.addFile("/p/helper/src/deep/mod.rs", "1");
        link.source("__init__.py", "from ._native import answer\n");
        link.buildAt("_native" + suffix);
        link.look();
        link.edit("/p/rust/target/gen.rs", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/helper/src/deep/mod.rs", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void whatABuildFileNamesIsASource()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"scikit-build-core\"]\nbuild-backend = \"scikit_build_core.build\"\n");
        link.fs.addFile("/p/CMakeLists.txt", "python_add_library(_native MODULE lib/main.cpp)\n");
        link.fs.addFile("/p/lib/main.cpp", "1");
        link.fs.addFile("/p/lib/tool.cpp", "1");
        link.source("__init__.py", "from ._native import answer\n");
        link.buildAt("_native" + suffix);
        link.look();
        link.edit("/p/lib/tool.cpp", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/lib/main.cpp", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void whatGitIgnoresIsNoSource()
    {
        Link link;
        link.declareNative("#include \"config.h\"\n");
        link.fs.addFile("/p/config.h", "1");
        link.fs.addFile("/p/.gitignore", "config.h\n*.so\n");
        link.fs.addFile("/p/.git/HEAD", "ref: refs/heads/main\n");
        link.look();
        link.edit("/p/config.h", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Intact));
        link.edit("/p/native.c", "2");
        QCOMPARE(toString(link.look().checked.verdict), toString(Verdict::Stale));
    }
    void anotherBuildSupportsAnImportAndProvesNothingAlone()
    {
        Link link;
        link.source("__init__.py", "try:\n    from ._speedups import f\nexcept ImportError:\n    f = None\n");
        link.source("_other.py", "");
        link.cached = {{"pkg._speedups", {Rule::CachedWheel, "/cache/pkg/_speedups" + suffix, "another build holds this file"}},
                       {"pkg._unwanted", {Rule::CachedWheel, "/cache/pkg/_unwanted" + suffix, "another build holds this file"}},
                       {"pkg._other", {Rule::CachedWheel, "/cache/pkg/_other.py", "another build holds this file"}}};
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        const Expectation *speedups = expected(checked, "pkg._speedups");
        QVERIFY(speedups);
        QCOMPARE(toString(speedups->evidence.front().rule), toString(Rule::CachedWheel));
        QVERIFY(!expected(checked, "pkg._unwanted"));
        QVERIFY(!expected(checked, "pkg._other"));
    }
    void withoutMemoryNoSourceIsLookedFor()
    {
        Link link;
        link.declareNative();
        QVERIFY(!link.check().builds);
        const std::vector<Path> reads = link.fs.reads();
        QVERIFY(std::find(reads.begin(), reads.end(), Path("/p/native.c")) == reads.end());
    }
    void aCompiledModuleProvesTheOneThatItWasCompiledAgainst()
    {
        Link link;
        link.requireToBuild("cython");
        link.source("__init__.py", "load('pkg._a')\n");
        link.source("_a.pxd", "cimport cython\nfrom pkg._b cimport Thing\nfrom ._c cimport other\nfrom libc cimport math\n");
        link.source("_b.pxd", "cdef class Thing:\n    pass\n");
        link.source("_c.pxd", "ctypedef int other\n");
        link.fs.addFile("/p/src/pkg/_a" + suffix, sharedLibrary() + std::string("\0pkg._b\0", 8));
        link.build("_b" + suffix);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/_b" + suffix);
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
        QVERIFY(expected(checked, "pkg._b"));
        QVERIFY(!expected(checked, "pkg._c")); // declares C things alone
        link.source("_b.pxd", "cdef extern from 'b.h':\n    cdef cppclass Thing:\n        pass\ncdef inline int f():\n    return 1\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void theSourceOfACythonModuleDoesNotDoForOneThatNeedsItsLayout()
    {
        Link link;
        link.requireToBuild("cython");
        link.source("__init__.py", "from .a import A\n");
        link.source("a.py", "from .b import B\n");
        link.source("a.pxd", "import cython\nfrom .b cimport B\n");
        link.source("b.py", "class B: pass\n");
        link.source("b.pxd", "cdef class B:\n\n    cdef public str name\n");
        link.fs.addFile("/p/src/pkg/a" + suffix, sharedLibrary() + std::string("\0pkg.b\0", 7));
        const auto verdict = [&] { return toString(link.check().checked.verdict); };
        QCOMPARE(verdict(), toString(Verdict::Absent));
        link.build("b" + suffix);
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.fs.remove("/p/src/pkg/b" + suffix);
        link.source("b.pxd", "cdef object other\n");
        QCOMPARE(verdict(), toString(Verdict::Intact));
        link.source("b.pxd", "cdef class B:\n    cdef public str name\n");
        link.fs.remove("/p/src/pkg/a" + suffix);
        QCOMPARE(verdict(), toString(Verdict::Intact)); // both run from their sources
    }
    void theExtensionsOfAnotherDistributionInANamespaceSayNothing()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.addFile("/p/src/ns/mine/__init__.py", "try:\n    from ns.mine._fast import f\nexcept ImportError:\n    f = None\n");
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nfrom setuptools.command.build_ext import build_ext\n"
                        "class tolerant(build_ext):\n    def run(self):\n        try:\n            build_ext.run(self)\n"
                        "        except Exception:\n            pass\n"
                        "setup(cmdclass={'build_ext': tolerant}, ext_modules=[Extension('ns.mine._fast', ['fast.c'])])\n");
        link.fs.addFile(link.site("ns/theirs/__init__.py"));
        link.fs.addFile(link.site("ns/theirs/_native" + suffix), "");
        const CheckedLink checked = link.check().checked;
        QCOMPARE(toString(checked.verdict), toString(Verdict::Degraded));
        QVERIFY(expected(checked, "ns.mine._fast"));
        QVERIFY(!expected(checked, "ns.theirs._native"));
    }
    void whatGitIgnoresIsMadeByABuildThatRunsCodeAlone()
    {
        Link link;
        link.source("__init__.py", "");
        link.source("part.py", "from pkg import made\n");
        link.fs.addFile("/p/.gitignore", "made.py\n");
        const std::string system = "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n";
        link.fs.addFile("/p/pyproject.toml", system);
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.fs.addFile("/p/pyproject.toml", system + "[tool.hatch.build.hooks.custom]\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
    }
    void extensionsOfOneListThatATestChoseAreBuiltTogether()
    {
        Link link;
        link.source("__init__.py", "");
        const auto script = [&](const std::string &text) {
            link.fs.addFile("/p/setup.py",
                            "import platform\nfrom setuptools import Extension, setup\n"
                            "one = Extension('pkg._one', ['one.c'])\ntwo = Extension('pkg._two', ['two.c'])\n"
                                + text + "setup(ext_modules=made)\n");
        };
        link.build("_one" + suffix);
        script("if platform.uname().node:\n    made = []\nelse:\n    made = [one, two]\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        script("if platform.uname().node:\n    made = [two]\nelse:\n    made = [one]\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        script("made = []\nif platform.uname().node:\n    made = [one]\nif platform.uname().version:\n    made += [two]\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void aPureTwinOfAnExtensionDoesNotRunBesideIt()
    {
        Link link;
        link.source("__init__.py", "from ._fast import f\n");
        link.source("_fast.py", "from ._elsewhere import f\n");
        link.build("_fast" + suffix);
        link.fs.addFile("/p/setup.py",
                        "from setuptools import Extension, setup\nsetup(ext_modules=[Extension('pkg._fast', ['fast.c'])])\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        for (const char *sign : {"pkg/_fast.py", "abc__mypyc"}) {
            link.fs.addFile("/p/src/pkg/_fast" + suffix, sharedLibrary() + sign);
            const CheckedLink checked = link.check().checked;
            QCOMPARE(toString(checked.verdict), toString(Verdict::Absent));
            QVERIFY(expected(checked, "pkg._elsewhere"));
        }
        link.fs.remove("/p/src/pkg/_fast" + suffix);
        QVERIFY(expected(link.check().checked, "pkg._elsewhere"));
    }
    void whatGitIgnoresAndASubmoduleImportsIsMissedWhole()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"hatchling\"]\nbuild-backend = \"hatchling.build\"\n"
                        "[tool.hatch.build.hooks.custom]\n");
        link.add("pkg-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n");
        link.fs.addFile("/p/.gitignore", "src/pkg/data/*\n");
        link.source("__init__.py", "");
        link.source("part.py", "from .data import table\n");
        const CheckedLink gone = link.check().checked; // with its folder
        QCOMPARE(toString(gone.verdict), toString(Verdict::Absent));
        QVERIFY(expected(gone, "pkg.data"));
        link.source("data/__init__.py", "\"\"\"Made\"\"\"\n");
        link.source("data/table.py", "x = (1,\n     2)\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        link.source("data/table.py", "x = (1,\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.source("data/table.py", "x = (1,\n     2)\n");
        link.source("data/__init__.py", "\"\"\"Ma");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unloadable));
        link.source("part.py", "def late():\n    from .data import table\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
        link.fs.remove("/p/.gitignore");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
    void metadataThatIsNoFileIsUnknown()
    {
        Link link;
        link.source("__init__.py", "");
        link.fs.remove(link.site("pkg-1.0.dist-info/METADATA"));
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Absent));
        link.fs.addDirectory(link.site("pkg-1.0.dist-info/METADATA"));
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Unknown));
    }
    void anotherDistributionMayProvideAPartOfANamespace()
    {
        Link link;
        link.source("__init__.py", "");
        for (const char *import : {"from ns.theirs import x\n", "from ns import theirs\n"}) {
            link.fs.addFile("/p/src/ns/mine/__init__.py", import);
            QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
        }
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
