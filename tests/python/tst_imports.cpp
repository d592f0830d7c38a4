#include "core/python/source/imports.h"

#include <QTest>

#include <algorithm>
#include <ctime>

using namespace truewheel;

namespace {

ReadContext linuxContext()
{
    return {"linux", "posix", "Linux", "cpython", 3, 11, 7, 64, false};
}

ReadContext windowsContext()
{
    return {"win32", "nt", "Windows", "cpython", 3, 8, 0, 32, false};
}

/// "guard .module[names] …", sorted by place.
QString shown(const ModuleFacts &facts)
{
    QStringList rows;
    for (const Import &import : facts.imports) {
        QString row = QString::fromStdString(toString(import.guard)) + ' ' + QString(import.level, '.')
            + QString::fromStdString(import.module);
        if (import.isStar)
            row += QStringLiteral("[*]");
        QStringList names;
        for (const ImportedName &name : import.names)
            names += QString::fromStdString(name.alias.empty() ? name.name : name.name + '=' + name.alias);
        if (!names.isEmpty())
            row += '[' + names.join(',') + ']';
        if (!import.alias.empty())
            row += '=' + QString::fromStdString(import.alias);
        if (import.isDynamic)
            row += QStringLiteral("()");
        rows += row;
    }
    return rows.join(QStringLiteral("; "));
}

ModuleFacts factsOf(const QByteArray &source, const ReadContext &context = linuxContext())
{
    return readImports({source.constData(), std::size_t(source.size())}, context);
}

/// Of processor time, so that a busy machine does not matter.
double secondsToRead(const QByteArray &source)
{
    const std::clock_t start = std::clock();
    factsOf(source);
    return double(std::clock() - start) / CLOCKS_PER_SEC;
}

QString bindsOf(const QByteArray &source)
{
    QStringList names;
    for (const std::string &name : factsOf(source).binds)
        names += QString::fromStdString(name);
    return names.join(' ');
}

} // namespace

class TestImports : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryFormOfImport_data();
    void readsEveryFormOfImport();
    void knowsWhichTriesTolerateAMissingModule_data();
    void knowsWhichTriesTolerateAMissingModule();
    void followsBlocksAndExits_data();
    void followsBlocksAndExits();
    void evaluatesTestsOfPlatformAndVersion_data();
    void evaluatesTestsOfPlatformAndVersion();
    void leavesOpenWhatTheContextDoesNotKnow();
    void usesConstantsOfOtherModulesWhereTheyAreKnown();
    void readsDynamicImports_data();
    void readsDynamicImports();
    void numbersTheAttemptThatAlternativesShare();
    void saysWhichTriedImportsMayBeSkipped();
    void knowsASourceThatWasCut_data();
    void knowsASourceThatWasCut();
    void saysWhenAModuleAlwaysRaises_data();
    void saysWhenAModuleAlwaysRaises();
    void collectsTheNamesThatAModuleBinds_data();
    void collectsTheNamesThatAModuleBinds();
    void noticesWhatOpensTheNamespace_data();
    void noticesWhatOpensTheNamespace();
    void readsALiteralAll_data();
    void readsALiteralAll();
    void survivesWhatIsNoPython_data();
    void survivesWhatIsNoPython();
    void makesAContextOfAnInterpreter();
    void staysLinear_data();
    void staysLinear();
};

void TestImports::readsEveryFormOfImport_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("imports");
    const auto row = [](const QByteArray &source, const char *imports) { QTest::newRow(source.constData()) << source << QString(imports); };
    row("import a", "none a");
    row("import a.b.c as d, e", "none a.b.c=d; none e");
    row("from a.b import c, d as e", "none a.b[c,d=e]");
    row("from . import a", "none .[a]");
    row("from ...a.b import (c,\n  d, # x\n)", "none ...a.b[c,d]");
    row("from .... import a", "none ....[a]");
    row("from .a import *", "none .a[*]");
    row("from a import (b)", "none a[b]");
    row("import a; import b ; from c import d", "none a; none b; none c[d]");
    row("import a, \\\n  b", "none a; none b");
    row("from \\\n  . \\\n import a", "none .[a]");
    row("if 1: import a; import b", "none a; none b");
    row("class A: import b", "none b");
    row("class A:\n    import b\n    def f(self):\n        import c\nimport d", "none b; deferred c; none d");
    row("x = '''\nimport a\n'''\n# import b\nf'{x} import c'\n", "");
    row("from async_ import await_", "none async_[await_]");
    row("from .async import x", "none .async[x]");
    row("\xEF\xBB\xBFimport a\r\nimport b\rimport c", "none a; none b; none c");
    row("def f():\n    import a\n    if x: import b\n    try: import c\n    except ImportError: import d\n    class X:\n        import e\n",
        "deferred a; deferred b; deferred c; deferred d; deferred e");
    row("def f(): import a", "deferred a");
    row("async def f():\n    async with x: import a\nimport b", "deferred a; none b");
    row("def __getattr__(name):\n\tfrom . import a", "deferred .[a]");
    row("def f(\n  x,\n):\n    pass\nimport a", "none a");
    row("@decorator\ndef f():\n    import a\nimport b", "deferred a; none b");
    row("def f():\n    import a\n# comment\n    import b\nimport c", "deferred a; deferred b; none c");
    row("yield_ = 1\nimportant = 2\nfrom_ = 3", "");
    row("match = 1\nmatch.import_ = 2\ncase = 3\ntype = 4\ntype.x = 5\nimport a", "none a");
    row("match x:\n    case 1: import a\n    case {'b': 2}:\n        import b\n    case _:\n        import c\nimport d",
        "conditional a; conditional b; conditional c; none d");
    row("type X = int\nimport a", "none a");
    row("print 'import a'\nimport b\nprint >>f, `x` <> 1\nexec 'import c'\nraise E, 'x' if 0 else 1\n", "none b");
}

void TestImports::readsEveryFormOfImport()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, imports);
    QCOMPARE(shown(factsOf(source)), imports);
}

void TestImports::knowsWhichTriesTolerateAMissingModule_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("imports");
    const auto row = [](const QByteArray &source, const char *imports) { QTest::newRow(source.constData()) << source << QString(imports); };
    row("try:\n import a\nexcept ImportError:\n import b", "caught a; handler b");
    row("try:\n import a\nexcept ModuleNotFoundError:\n pass", "caught a");
    row("try:\n import a\nexcept Exception: a = None", "caught a");
    row("try: import a\nexcept: a = None", "caught a");
    row("try: import a\nexcept (ValueError, ImportError) as e: pass", "caught a");
    row("try: import a\nexcept builtins.ImportError: pass", "caught a");
    row("try: import a\nexcept ImportError, e: pass", "caught a");
    row("try: import a\nexcept ValueError, ImportError: pass", "caught a");
    row("try: import a\nexcept ValueError, e: pass", "none a");
    row("try: import a\nexcept* ImportError: pass", "caught a");
    row("try: import a\nexcept missing: pass", "caught a");
    row("try: import a\nexcept AttributeError: import b", "none a; conditional b");
    row("try: import a\nexcept ImportError: raise", "none a");
    row("try: import a\nexcept ImportError as e: raise RuntimeError('x') from e", "none a");
    row("try: import a\nexcept ImportError:\n print('x')\n sys.exit(1)", "none a");
    row("try: import a\nexcept ImportError as e:\n if x: raise\n", "caught a");
    row("try: import a\nexcept ImportError as e:\n if x:\n  raise\n else:\n  raise E\n", "none a");
    row("try: import a\nexcept ImportError as e:\n import b\n raise\n", "none a; conditional b");
    row("try: import a\nexcept ImportError: raise\nexcept Exception: pass\n", "none a");
    row("try: import a\nexcept ModuleNotFoundError: raise\nexcept ImportError: pass\n", "caught a");
    row("try: import a\nexcept ImportError: pass\nelse: import b\nfinally: import c", "caught a; conditional b; none c");
    row("try: import a\nexcept ImportError: raise\nelse: import b", "none a; none b");
    row("try: import a\nfinally: import b", "none a; none b");
    row("try:\n x = d['k']\n import a\nexcept KeyError: pass", "conditional a");
    row("try:\n X = 1\n import a\n from b import c\nexcept KeyError: pass", "none a; none b[c]");
    row("try:\n try:\n  import a\n except ImportError:\n  import b\nexcept ImportError:\n import c", "caught a; caught b; handler c");
    row("try:\n import a\nexcept ImportError:\n try:\n  import b\n except ImportError:\n  b = None", "caught a; caught b");
    row("try:\n import a\nexcept ImportError:\n if x: import b", "caught a; conditional b");
    row("if x:\n try: import a\n except ImportError: import b", "caught a; conditional b");
    row("for x in y:\n try: import a\n except ImportError: continue", "caught a");
    row("import contextlib\nwith contextlib.suppress(ImportError):\n import a", "none contextlib; caught a");
    row("with suppress(ValueError, Exception): import a", "caught a");
    row("with suppress(KeyError):\n import a\n d['k']\n import b", "none a; conditional b");
    row("with pytest.raises(ImportError): import a", "caught a");
    row("with warnings.catch_warnings():\n warnings.simplefilter('ignore')\n import a", "none a");
    row("with open('x') as f, _lock: import a", "none a");
    row("with try_import() as _imports: import a", "conditional a");
}

void TestImports::knowsWhichTriesTolerateAMissingModule()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, imports);
    QCOMPARE(shown(factsOf(source)), imports);
}

void TestImports::followsBlocksAndExits_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("imports");
    const auto row = [](const QByteArray &source, const char *imports) { QTest::newRow(source.constData()) << source << QString(imports); };
    row("if x: import a\nelif y: import b\nelse: import c\nimport d", "conditional a; conditional b; conditional c; none d");
    row("if x: import a\nelif True: import b\nelse: import c", "conditional a; conditional b; never c");
    row("if False: import a\nelif x: import b\nelse: import c", "never a; conditional b; conditional c");
    row("while x: import a\nelse: import b", "conditional a; conditional b");
    row("while 0: import a", "never a");
    row("for x in y: import a", "conditional a");
    row("raise X\nimport a", "never a");
    row("import sys\nsys.exit()\nimport a", "none sys; never a");
    row("from sys import exit as leave\nleave(1)\nimport a", "none sys[exit=leave]; never a");
    row("if x: raise X\nimport a", "none a");
    row("if x: raise X\nelse: raise Y\nimport a", "never a");
    row("if True: raise X\nimport a", "never a");
    row("if False: raise X\nimport a", "none a");
    row("if x:\n raise X\n import a\nimport b", "never a; none b");
    row("try:\n raise X\n import a\nexcept X: pass\nimport b", "never a; none b");
    row("try:\n raise X\nexcept X: raise\nimport b", "never b");
    row("with open(x):\n raise X\nimport a", "never a");
    row("with unknown():\n raise X\nimport a", "none a");
    row("class A:\n raise X\nimport a", "never a");
    row("def f(): raise X\nimport a", "none a");
    row("def f():\n    raise X\n    import a\nimport b", "deferred a; none b");
    row("if __name__ == '__main__':\n import a\n sys.exit(main())\nimport b", "never a; none b");
    row("if x:\n\timport a\n        \timport b\nimport c", "conditional a; conditional b; none c");
    row("if x:\n  if y:\n    import a\n  else:\n    import b\nelse:\n  import c", "conditional a; conditional b; conditional c");
}

void TestImports::followsBlocksAndExits()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, imports);
    QCOMPARE(shown(factsOf(source)), imports);
}

void TestImports::evaluatesTestsOfPlatformAndVersion_data()
{
    QTest::addColumn<QByteArray>("test");
    QTest::addColumn<QString>("onLinux");
    QTest::addColumn<QString>("onWindows");
    const auto row = [](const char *test, const char *onLinux, const char *onWindows) {
        QTest::newRow(test) << QByteArray(test) << QString(onLinux) << QString(onWindows);
    };
    row("sys.platform == 'win32'", "never", "none");
    row("sys.platform != 'win32'", "none", "never");
    row("sys.platform in ('win32', 'cygwin')", "never", "none");
    row("sys.platform not in {'win32'}", "none", "never");
    row("sys.platform.startswith('win')", "never", "none");
    row("sys.platform.startswith(('win', 'cyg'))", "never", "none");
    row("sys.platform.lower()[:3] == \"win\"", "never", "none");
    row("'linux' in sys.platform", "none", "never");
    row("os.name == 'nt'", "never", "none");
    row("os.sep == '/'", "none", "never");
    row("platform.system() == 'Windows'", "never", "none");
    row("sys.version_info >= (3, 9)", "none", "never");
    row("(3, 6) <= sys.version_info < (3, 9)", "never", "none");
    row("sys.version_info[:2] == (3, 11)", "none", "never");
    row("sys.version_info[0] == 2", "never", "never");
    row("sys.version_info.major >= 3 and sys.version_info.minor > 10", "none", "never");
    row("sys.version_info >= (3, 11, 7)", "none", "never");
    row("sys.version_info >= (3, 11, 7, 'final')", "conditional", "never");
    row("sys.hexversion >= 0x03090000", "none", "never");
    row("sys.version_info < (3,)", "never", "never");
    row("sys.maxsize > 2**32", "none", "never");
    row("sys.maxsize > (1 << 31) - 1", "none", "never");
    row("struct.calcsize('P') * 8 == 64", "none", "never");
    row("sys.implementation.name == 'cpython'", "none", "none");
    row("platform.python_implementation() == 'PyPy'", "never", "never");
    row("hasattr(sys, 'pypy_version_info')", "never", "never");
    row("'__pypy__' in sys.builtin_module_names", "never", "never");
    row("not (sys.platform == 'win32' or x)", "conditional", "never");
    row("x and sys.platform == 'win32'", "never", "conditional");
    row("x or sys.platform == 'win32'", "conditional", "none");
    row("True if sys.platform == 'win32' else False", "never", "none");
    row("x", "conditional", "conditional");
    row("x.y(1)[2].z", "conditional", "conditional");
    row("[y for y in x]", "conditional", "conditional");
    row("lambda: 0", "conditional", "conditional");
    row("os.environ.get('X') == '1'", "conditional", "conditional");
    row("importlib.util.find_spec('x') is not None", "conditional", "conditional");
    row("TYPE_CHECKING", "never", "never");
    row("typing.TYPE_CHECKING or False", "never", "never");
    row("not TYPE_CHECKING", "none", "none");
    row("0", "never", "never");
    row("None", "never", "never");
    row("''", "never", "never");
    row("()", "never", "never");
    row("1", "none", "none");
    row("__debug__", "none", "none");
    row("six.PY2", "never", "never");
    row("(y := sys.platform) == 'win32'", "never", "none");
    row("WINDOWS", "never", "none");
    row("not WINDOWS", "none", "never");
    row("ISPY3", "none", "none");
    row("IS_PYPY", "never", "never");
    row("MYPY", "never", "never");
    row("plat == 'win32'", "never", "none");
    row("_sys.platform == 'win32'", "never", "none");
    row("TC", "never", "never");
    row("TWICE", "conditional", "conditional");
    row("MAYBE", "conditional", "conditional");
    row("LOST", "conditional", "conditional");
    row("GLOBAL", "conditional", "conditional");
    row("shadowed.platform == 'win32'", "conditional", "conditional");
    row("CHAIN_A and CHAIN_B", "never", "none");
}

void TestImports::evaluatesTestsOfPlatformAndVersion()
{
    QFETCH(QByteArray, test);
    QFETCH(QString, onLinux);
    QFETCH(QString, onWindows);
    const QByteArray constants = "WINDOWS = sys.platform == 'win32'\nISPY3: bool = sys.version_info[0] >= 3\nMYPY = False\n"
                                 "IS_PYPY = platform.python_implementation() == 'PyPy'\nTWICE = True\nif x: TWICE = False\n"
                                 "try: MAYBE = True\nexcept E: pass\nLOST = 0\nLOST += 1\nGLOBAL = 0\n"
                                 "def f():\n    global GLOBAL\n    LOST = WINDOWS = 2\nCHAIN_A = CHAIN_B = WINDOWS\n"
                                 "if sys.platform == 'never': WINDOWS = not WINDOWS\n";
    const QByteArray prefix =
        "from sys import platform as plat\nimport sys as _sys\nfrom typing import TYPE_CHECKING as TC\nfrom . import shadowed\n"
        + constants;
    const QByteArray source = prefix + "if " + test + ":\n    import m\n";
    const ModuleFacts onL = factsOf(source);
    const ModuleFacts onW = factsOf(source, windowsContext());
    QCOMPARE(onL.imports.back().module, std::string("m"));
    QCOMPARE(QString::fromStdString(toString(onL.imports.back().guard)), onLinux);
    QCOMPARE(QString::fromStdString(toString(onW.imports.back().guard)), onWindows);
}

void TestImports::leavesOpenWhatTheContextDoesNotKnow()
{
    for (const char *test :
         {"sys.platform == 'win32'", "os.name == 'nt'", "sys.version_info >= (3, 8)", "sys.maxsize > 2**32", "platform.system() == 'X'",
          "sys.implementation.name == 'pypy'", "sys.hexversion > 1", "sys.version_info[0] == 2"}) {
        const ModuleFacts facts = factsOf(QByteArray("if ") + test + ": import m", ReadContext());
        QVERIFY(facts.imports.front().guard == Guard::Conditional);
    }
    ReadContext versionOnly;
    versionOnly.major = 3;
    versionOnly.minor = 9;
    QVERIFY(factsOf("if sys.version_info >= (3, 8, 5): import m", versionOnly).imports.front().guard == Guard::None);
    QVERIFY(factsOf("if sys.version_info >= (3, 9, 5): import m", versionOnly).imports.front().guard == Guard::Conditional);
}

void TestImports::usesConstantsOfOtherModulesWhereTheyAreKnown()
{
    ReadContext context = linuxContext();
    context.constantOf = [](int level, const std::string &module, const std::string &name) {
        PyValue value;
        if (level == 1 && module == "_common" && name == "WINDOWS")
            value.kind = PyValue::Kind::Bool;
        return value;
    };
    const ModuleFacts facts = factsOf("from ._common import WINDOWS as W, OTHER\nif W: import a\nif OTHER: import b\nX = not W\n", context);
    QCOMPARE(shown(facts), QString("none ._common[WINDOWS=W,OTHER]; never a; conditional b"));
    QVERIFY(facts.constants.at("X").isTrue());
    QVERIFY(!facts.constants.contains("OTHER"));
}

void TestImports::readsDynamicImports_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("imports");
    QTest::addColumn<int>("withoutLiteral");
    const auto row = [](const QByteArray &source, const char *imports, int withoutLiteral = 0) {
        QTest::newRow(source.constData()) << source << QString(imports) << withoutLiteral;
    };
    row("x = __import__('a.b')", "none a.b()");
    row("__import__('a', globals(), locals(), ['b'], 2)", "none ..a()");
    row("__import__('a', level=1)", "none .a()");
    row("__import__(name)", "", 1);
    row("import importlib\nm = importlib.import_module('a.b')", "none importlib; none a.b()");
    row("import importlib as il\nil.import_module('a')", "none importlib=il; none a()");
    row("from importlib import import_module as im\nim('a')", "none importlib[import_module=im]; none a()");
    row("import_module('.a', __package__)", "none .a()");
    row("import_module('..a', package='p.q')", "none p.a()");
    row("import_module('.a', __name__)", "", 1);
    row("import_module('a' + x)", "", 1);
    row("import_module(f'a.{x}')", "", 1);
    row("self.import_module('a')", "");
    row("def import_module(x): pass\nimport_module('a')", "");
    row("def f():\n    __import__('a')", "");
    row("f = lambda x, y: __import__('a')\ng(__import__('b'))", "none b()");
    row("g(lambda: __import__('a'), __import__('b'))", "none b()");
    row("x = __import__('a') if y else None", "conditional a()");
    row("x = y and __import__('a')", "conditional a()");
    row("x = [__import__('a') for y in z]", "conditional a()");
    row("if __import__('a'): __import__('b')", "none a(); conditional b()");
    row("try: __import__('a')\nexcept ImportError: pass", "caught a()");
    row("@__import__('a').b\ndef f(x=__import__('c')): pass", "none a(); none c()");
}

void TestImports::readsDynamicImports()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, imports);
    QFETCH(int, withoutLiteral);
    const ModuleFacts facts = factsOf(source);
    QCOMPARE(shown(facts), imports);
    QCOMPARE(int(facts.dynamicImports.size()), withoutLiteral);
}

void TestImports::numbersTheAttemptThatAlternativesShare()
{
    const ModuleFacts facts = factsOf(
        "import z\ntry: import a\nexcept ImportError: import b\ntry: import c\nexcept ImportError:\n try: import d\n except ImportError: import e\n");
    QCOMPARE(shown(facts), QString("none z; caught a; handler b; caught c; caught d; handler e"));
    QCOMPARE(facts.imports[0].attempt, -1);
    QVERIFY(facts.imports[1].attempt >= 0);
    QCOMPARE(facts.imports[1].attempt, facts.imports[2].attempt);
    QCOMPARE(facts.imports[4].attempt, facts.imports[5].attempt);
    QVERIFY(facts.imports[3].attempt != facts.imports[1].attempt);
    QVERIFY(facts.imports[3].attempt != facts.imports[4].attempt);
    QCOMPARE(facts.imports[2].line, 3U);
}

void TestImports::saysWhichTriedImportsMayBeSkipped()
{
    const ModuleFacts facts = factsOf(
        "try:\n import a\n if x: import b\n try: import c\n except ImportError: import d\nexcept ImportError: import e\n");
    QCOMPARE(shown(facts), QString("caught a; caught b; caught c; caught d; handler e"));
    QVERIFY(!facts.imports[0].mayBeSkipped);
    QVERIFY(facts.imports[1].mayBeSkipped);
    QVERIFY(!facts.imports[2].mayBeSkipped);
    QVERIFY(facts.imports[3].mayBeSkipped);
    QVERIFY(!facts.imports[4].mayBeSkipped);
}

void TestImports::knowsASourceThatWasCut_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("malformed");
    for (const char *whole : {"x = 1",
                              "x = 1,",
                              "x = [1]",
                              "...",
                              "from x import *",
                              "if x: pass",
                              "return",
                              "yield",
                              "raise",
                              "x = 1;",
                              "f()",
                              "@d\ndef f(): ...",
                              "x: int",
                              "while 1:\n    break",
                              "print x,",
                              "class A: pass",
                              "x = y if z else None",
                              "x = 1\nx",
                              "__doc__",
                              "print",
                              "from x import *\ny",
                              "exec(s)\ny",
                              "y\n",
                              "def f():\n    y",
                              "for y in z: pass\ny"})
        QTest::newRow(whole) << QByteArray(whole) << false;
    for (const char *cut : {"x =", "x = 1 +", "x.", "version:", "if x:", "def f", "class A(B)", "import", "from x import", "x = not",
                            "x = y if", "for x", "try:\n    pass\nexcept", "@", "__version__", "x = 1\ny "})
        QTest::newRow(cut) << QByteArray(cut) << true;
}

void TestImports::knowsASourceThatWasCut()
{
    QFETCH(QByteArray, source);
    QTEST(factsOf(source).malformed, "malformed");
}

void TestImports::saysWhenAModuleAlwaysRaises_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<bool>("raises");
    QTest::newRow("platform") << QByteArray("import sys\nif sys.platform != 'win32':\n    raise ImportError('x')\n") << true;
    QTest::newRow("other platform") << QByteArray("import sys\nif sys.platform == 'win32':\n    raise ImportError('x')\n") << false;
    QTest::newRow("in a function") << QByteArray("def f():\n    raise X\n") << false;
    QTest::newRow("both branches") << QByteArray("if x: raise X\nelse:\n    import sys\n    sys.exit()\n") << true;
    QTest::newRow("handled") << QByteArray("try: raise X\nexcept X: pass\n") << false;
    QTest::newRow("loop") << QByteArray("for x in y: raise X\n") << false;
}

void TestImports::saysWhenAModuleAlwaysRaises()
{
    QFETCH(QByteArray, source);
    QTEST(factsOf(source).alwaysRaises, "raises");
}

void TestImports::collectsTheNamesThatAModuleBinds_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("names");
    const auto row = [](const QByteArray &source, const char *names) { QTest::newRow(source.constData()) << source << QString(names); };
    row("a = b = 1", "a b");
    row("(a, [b, *c]), d = x", "a b c d");
    row("*a, = x", "a");
    row("a.b = c[d] = f(e=1)[g] = h = x", "h");
    row("a: int = 1\nb: int\nc.d: int = 2", "a");
    row("a += 1", "");
    row("import a.b, c.d as e\nfrom f import g, h as i", "a e g i");
    row("from a import *", "");
    row("def f(): x = 1\nasync def g(): pass\nclass C(B):\n    y = 2\n    def z(self): pass", "C f g");
    row("for a, (b, c) in x: d = 1\nwith y as e, z as (f, g): pass", "a b c d e f g");
    row("if (a := 1) and [b := 2 for x in y]: pass", "a b");
    row("f = lambda x: (y := 1)", "f");
    row("if TYPE_CHECKING:\n    a = 1\n    from b import c\nelse:\n    d = 2", "d");
    row("def f():\n    global a, b\n    a = 1", "a b f");
    row("try: a = 1\nexcept E as e: b = 2", "a b");
    row("type A[T] = int", "A");
    row("match x:\n    case {'k': a, **b} | C(d=e): f = 1", "a b e f");
    row("x == y\nprint(a=1)\nassert z", "");
}

void TestImports::collectsTheNamesThatAModuleBinds()
{
    QFETCH(QByteArray, source);
    QTEST(bindsOf(source), "names");
}

void TestImports::noticesWhatOpensTheNamespace_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("touches");
    const auto row = [](const QByteArray &source, const char *touches) { QTest::newRow(source.constData()) << source << QString(touches); };
    row("globals()['x'] = 1", "globals:1");
    row("x = 1\nvars().update(y); locals()['z'] = 1", "globals:2 globals:2");
    row("vars(y)\nclass A:\n    locals()['x'] = 1", "");
    row("def f():\n    locals(); vars()\n    globals()[x] = 1", "globals:3:deferred");
    row("sys._getframe(1).f_globals", "globals:1");
    row("exec(x)\nexec 'x'\ny.exec(z)\ndef exec(a): pass", "exec:1 exec:2");
    row("__path__ = extend_path(__path__, __name__)", "path:1 path:1 path:1");
    row("__import__('pkg_resources').declare_namespace(__name__)", "path:1");
    row("sys.modules[__name__] = X()", "sys-modules:1");
    row("import sys as s\nm = s.modules\nfrom sys import modules as ms\nms[x] = 1", "sys-modules:2 sys-modules:4");
    row("if 'x' in sys.modules: y = sys.modules.get('z')\nself.modules = 1\nmodules = 2\nmodules", "");
    row("sys.meta_path.insert(0, X())", "import-hooks:1");
    row("builtins.__import__ = f", "import-hooks:1");
    row("__getattr__, __dir__, __all__ = lazy.attach(__name__, x)", "lazy-loader:1");
    row("import lazy_loader as lazy\napipkg.initpkg(__name__, {})", "lazy-loader:1 lazy-loader:2");
    row("m.__class__ = X\ndef f(self): self.__class__ = Y", "module-class:1");
    row("if TYPE_CHECKING: globals()", "");
    row("f = lambda: globals()", "globals:1:deferred");
}

void TestImports::noticesWhatOpensTheNamespace()
{
    QFETCH(QByteArray, source);
    QStringList touches;
    for (const NamespaceTouch &touch : factsOf(source).touches)
        touches += QString::fromStdString(toString(touch.kind)) + ':' + QString::number(touch.line) + (touch.deferred ? ":deferred" : "");
    QTEST(touches.join(' '), "touches");
}

void TestImports::readsALiteralAll_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("all");
    const auto row = [](const QByteArray &source, const char *all) { QTest::newRow(source.constData()) << source << QString(all); };
    row("__all__ = ['a', \"b\"]", "a b");
    row("__all__: list[str] = ('a',) + ('b', 'c')", "a b c");
    row("__all__ = 'a', 'b'", "a b");
    row("__all__ = []\n__all__ += ['a']\n__all__.extend(('b',))\n__all__.append('c')", "a b c");
    row("__all__ = ['a']\n__all__ += x.__all__", "?");
    row("__all__ = [x for x in y]", "?");
    row("__all__ = ['a']\nif x: __all__.append('b')", "?");
    row("__all__ = ['a']\nif False: __all__.append('b')", "a");
    row("__all__ = ['a']\n__all__.remove('a')", "?");
    row("from x import __all__", "?");
    row("x.__all__ = ['a']", "?");
}

void TestImports::readsALiteralAll()
{
    QFETCH(QByteArray, source);
    const ModuleFacts facts = factsOf(source);
    QStringList names;
    for (const std::string &name : facts.all.value_or(std::vector<std::string>{"?"}))
        names += QString::fromStdString(name);
    QTEST(names.join(' '), "all");
}

void TestImports::survivesWhatIsNoPython_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("imports");
    const auto row = [](const QByteArray &source, const char *imports) {
        QTest::newRow(source.toHex().constData()) << source << QString(imports);
    };
    row("", "");
    row("import", "");
    row("import a.", "");
    row("import a b", "");
    row("from", "");
    row("from a", "");
    row("from a import", "");
    row("from a import (", "");
    row("from import b", "");
    row("import {{ name }}\nfrom {{ a }} import b\nimport c", "none c");
    row("else:\n    import a\nexcept X:\n    import b\nimport c", "none a; none b; none c");
    row("  import a\nimport b", "none a; none b");
    row("if x\n    import a\nimport b", "conditional a; none b");
    row(QByteArray("import a\0\nimport b", 18), "none b");
    row("class\ndef\nfor\nwith\nwhile\nasync\nasync def\n@\nif\nelif\ntry\nexcept\nlambda", "");
    row(")]}\nimport a", "none a");
    row(".f()\n.modules\n.__import__()\n.import_module()", "");
    row("x = 'unterminated\nimport a", "none a");
}

void TestImports::survivesWhatIsNoPython()
{
    QFETCH(QByteArray, source);
    QTEST(shown(factsOf(source)), "imports");
}

void TestImports::makesAContextOfAnInterpreter()
{
    Interpreter interpreter;
    QCOMPARE(readContextFor(interpreter, false).major, -1);
    interpreter.major = 3;
    interpreter.minor = 13;
    interpreter.version = "3.13.0rc2";
    interpreter.os = Os::Windows;
    interpreter.machine = Machine::X86;
    const ReadContext context = readContextFor(interpreter, true);
    QCOMPARE(context.platform, std::string("win32"));
    QCOMPARE(context.osName, std::string("nt"));
    QCOMPARE(context.system, std::string("Windows"));
    QCOMPARE(context.minor, 13);
    QCOMPARE(context.micro, 0);
    QCOMPARE(context.wordBits, 32);
    QVERIFY(context.isPackage);
    interpreter.version = "3.13";
    QCOMPARE(readContextFor(interpreter, true).micro, -1);
}

void TestImports::staysLinear_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<bool>("nests");
    for (const char *unit : {"x = 1\n",
                             "import a\n",
                             "try: import a\nexcept ImportError: pass\n",
                             "if x: ",
                             "f(",
                             "import_module(",
                             "lambda: ",
                             "[__import__('a'), ",
                             "a = ",
                             "a, ",
                             "not ",
                             "-",
                             "x if ",
                             "__all__ += ['a']\n",
                             "def f(): pass\n",
                             "with a as b, ",
                             "except (",
                             "global a\n",
                             ": ",
                             "f'{",
                             "a.b",
                             "case ",
                             "x[",
                             "{1: "})
        QTest::newRow(unit) << QByteArray(unit) << false;
    for (const char *header : {"if x:", "try:", "class A:", "def f():", "with suppress(X):", "while x:"})
        QTest::newRow(header) << QByteArray(header) << true;
}

void TestImports::staysLinear()
{
    QFETCH(QByteArray, unit);
    QFETCH(bool, nests);
    const auto sourceOf = [&](int size) {
        if (!nests)
            return "if " + unit.repeated(size) + '\n' + unit.repeated(size);
        QByteArray source;
        for (int depth = 0; depth < 300; ++depth)
            source += QByteArray(depth, ' ') + unit + '\n';
        for (int line = 0; line < size / 8; ++line)
            source += QByteArray(300, ' ') + "import a\n";
        return source;
    };
    // Four times the input takes 4 times as long when time is linear, 16 times when it is quadratic.
    const double small = secondsToRead(sourceOf(4'000));
    const double large = secondsToRead(sourceOf(16'000));
    QVERIFY2(large < 10 * std::max(small, 0.005), qPrintable(QString::number(large) + " s after " + QString::number(small) + " s"));
    if (nests && unit != "class A:")
        QVERIFY(factsOf(sourceOf(8)).imports.back().guard != Guard::None);
}

QTEST_GUILESS_MAIN(TestImports)
#include "tst_imports.moc"
