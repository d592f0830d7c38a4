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

struct Link {
    MemoryFileSystem fs;
    LinkEnvironment environment;
    std::string record;

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
        add("pkg-1.0.dist-info/direct_url.json", directUrl("/p"));
        add("pkg.pth", "/p/src\n");
        fs.addFile("/p/pyproject.toml", "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n");
        fs.addDirectory("/p/src/pkg");
    }
    void add(const std::string &name, const std::string &text)
    {
        fs.addFile(environment.sitePackages.front() / name, text);
        record += name + ",,\n";
    }
    void source(const std::string &name, const std::string &text) { fs.addFile(Path("/p/src/pkg") / name, text); }
    void build(const std::string &name) { fs.addFile(Path("/p/src/pkg") / name, sharedLibrary()); }

    CheckOutput check(std::vector<RememberedFile> remembered = {})
    {
        fs.addFile(environment.sitePackages.front() / "pkg-1.0.dist-info/RECORD", record + "pkg-1.0.dist-info/RECORD,,\n");
        const ScanFileSystem scan(fs);
        const LinkReadings readings = readLinks(environment, "/home/me", scan);
        if (readings.links.size() != 1)
            return {};
        const std::vector<const EditableLink *> links = {&readings.links.front().link};
        const ModuleFinder finder(environment, links, scan);
        return checkLink({readings.links.front(), environment, finder, scan, std::move(remembered)});
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
    void anImportThatIsCaughtOnlyDegrades()
    {
        Link link;
        link.fs.addFile("/p/pyproject.toml",
                        "[build-system]\nrequires = [\"setuptools\"]\nbuild-backend = \"setuptools.build_meta\"\n"
                        "[tool.setuptools]\next-modules = [{name = \"pkg._speedups\", sources = [\"x.c\"]}]\n");
        link.source("__init__.py", "try:\n    from ._speedups import f\nexcept ImportError:\n    f = None\n");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Degraded));
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
    void anotherDistributionMayProvideAPartOfANamespace()
    {
        Link link;
        link.fs.addFile("/p/src/ns/mine/__init__.py", "from ns.theirs import x\n");
        link.source("__init__.py", "");
        QCOMPARE(toString(link.check().checked.verdict), toString(Verdict::Intact));
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
