#include "core/python/source/setuppy.h"
#include "tests/support/memoryfilesystem.h"

#include <QTest>

using namespace truewheel;

namespace {

SetupPyFacts read(const QByteArray &text)
{
    const Result<SetupPyFacts> facts = parseSetupPy(text.toStdString());
    if (!facts)
        qFatal("%s", facts.error().detail.c_str());
    return *facts;
}

// "pkg.a[a.c,b.c] pkg.b?[…]!": `?` conditional, `*` unnamed, `!` optional, `~` sources not known, `3` limited API.
QByteArray summary(const SetupPyFacts &facts)
{
    QByteArrayList out;
    for (const DeclaredExtension &extension : facts.extensions) {
        QByteArray text = QByteArray::fromStdString(extension.module);
        if (extension.certainty == DeclarationCertainty::Conditional)
            text += '?';
        if (extension.certainty == DeclarationCertainty::Unnamed)
            text += '*';
        QByteArrayList sources;
        for (const std::string &source : extension.sources)
            sources.append(QByteArray::fromStdString(source));
        text += '[' + sources.join(',') + ']';
        if (!extension.sourcesKnown)
            text += '~';
        if (extension.optional)
            text += '!';
        if (extension.limitedApi)
            text += '3';
        if (extension.kind != ExtensionKind::C)
            text += ':' + QByteArray::fromStdString(toString(extension.kind));
        out.append(text);
    }
    for (const std::string &glob : facts.cythonGlobs)
        out.append("glob(" + QByteArray::fromStdString(glob) + (facts.cythonGlobsCertain ? ")" : "?)"));
    return out.join(' ');
}

} // namespace

class TestSetupPy : public QObject
{
    Q_OBJECT
private slots:
    void findsExtensions_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };

        row("plain",
            "from setuptools import setup, Extension\n"
            "setup(name='x', ext_modules=[Extension('pkg._native', ['src/a.c', 'src/b.c'])])\n",
            "pkg._native[src/a.c,src/b.c]");
        row("keywords and dotted names",
            "import setuptools\nsetuptools.setup(ext_modules=[setuptools.Extension(sources=['a.c'], name='pkg.' 'n', optional=True, py_limited_api=True)])\n",
            "pkg.n[a.c]!3");
        row("through names",
            "PKG = 'pkg'\next = Extension(PKG + '._a', ['a.c'])\nexts = [ext]\nexts.append(Extension(f'{PKG}._b', ['%s/b.c' % PKG]))\n"
            "exts += [Extension('{}._c'.format(PKG), [os.path.join(PKG, 'c.c')])]\nexts.extend([Extension('%s.%s' % (PKG, '_d'), [])])\nsetup(ext_modules=exts)\n",
            "pkg._a[a.c] pkg._b[pkg/b.c] pkg._c[pkg/c.c] pkg._d[]");
        row("aliases", "from distutils.core import Extension as E, setup as s\ns(ext_modules=[E('a', ['a.c'])])\n", "a[a.c]");
        row("other extension classes",
            "setup(ext_modules=[CUDAExtension('a.cuda', ['a.cu']), CppExtension(name='a.cpp', sources=['a.cpp']), Pybind11Extension('a.py', ['p.cpp']), CMakeExtension('a.cm')])\n",
            "a.cuda[a.cu] a.cpp[a.cpp] a.py[p.cpp] a.cm[]");
        row("keyword arguments from a dict",
            "kw = dict(name='x')\nkw['ext_modules'] = [Extension('a', ['a.c'])]\nkw.update(version='1')\nsetup(**kw)\n", "a[a.c]");
        row("dict display", "setup(**{'ext_modules': [Extension('a', ['a.c'])], **more})\n", "a[a.c]");
        row("paths from the script's directory",
            "here = os.path.dirname(os.path.abspath(__file__))\nroot = Path(__file__).parent.resolve()\n"
            "setup(ext_modules=[Extension('a', [os.path.join(here, 'src', 'a.c'), str(root / 'src' / 'b.c')])])\n",
            "a[src/a.c,src/b.c]");
        row("above the script's directory",
            "up = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))\nsetup(ext_modules=[Extension('a', [os.path.join(up, 'a.c')])])\n",
            "a[]~");

        row("loop over names",
            "exts = []\nfor n in ['a', 'b']:\n    exts.append(Extension('pkg.' + n, [n + '.c']))\nsetup(ext_modules=exts)\n",
            "pkg.a[a.c] pkg.b[b.c]");
        row("loop over pairs", "T = [('a', 'x.c'), ('b', 'y.c')]\nsetup(ext_modules=[Extension(n, [s]) for n, s in T])\n", "a[x.c] b[y.c]");
        row("loop over a dict",
            "T = {'a': ['x.c'], 'b': ['y.c']}\nexts = []\nfor n, s in T.items(): exts.append(Extension(n, s))\nsetup(ext_modules=exts)\n",
            "a[x.c] b[y.c]");
        row("loop with continue",
            "exts = []\nfor n in ['a', 'b']:\n    if n == PLATFORM: continue\n    exts.append(Extension(n, []))\nsetup(ext_modules=exts)\n",
            "a?[] b?[]");
        row("loop with an evaluable test",
            "exts = []\nfor n in ['a', 'b']:\n    if n == 'b':\n        exts.append(Extension(n, []))\nsetup(ext_modules=exts)\n", "b[]");
        row("loop over files", "exts = []\nfor f in glob.glob('*.c'):\n    exts.append(Extension(f, [f]))\nsetup(ext_modules=exts)\n",
            "*[]~");
        row("comprehension over files", "setup(ext_modules=[Extension(os.path.splitext(f)[0], [f]) for f in glob('*.c')])\n", "*[]~");
        row("comprehension with a test", "setup(ext_modules=[Extension(n, []) for n in ['a', 'b'] if n in wanted])\n", "*[]");
        row("splitext", "setup(ext_modules=[Extension(os.path.splitext(f)[0].replace('/', '.'), [f]) for f in ['pkg/a.c', 'pkg/b.c']])\n",
            "pkg.a[pkg/a.c] pkg.b[pkg/b.c]");

        row("branch", "exts = []\nif sys.platform == 'linux':\n    exts.append(Extension('a', ['a.c']))\nsetup(ext_modules=exts)\n",
            "a?[a.c]");
        row("both branches",
            "if CYTHON:\n    exts = cythonize([Extension('a', ['a.pyx'])])\nelse:\n    exts = [Extension('a', ['a.c'])]\nsetup(ext_modules=exts)\n",
            "a[a.pyx]~:cython");
        row("one branch of three",
            "if A:\n    e = [Extension('a', [])]\nelif B:\n    e = [Extension('a', [])]\nelse:\n    e = []\nsetup(ext_modules=e)\n",
            "a?[]");
        row("no else", "e = []\nif A:\n    e = [Extension('a', [])]\nsetup(ext_modules=e)\n", "a?[]");
        row("made always, given sometimes", "e = Extension('a', [])\nsetup(ext_modules=[e] if not PYPY else [])\n", "a?[]");
        row("the other branch ends",
            "if sys.version_info < (3, 8):\n    sys.exit('no')\nelse:\n    e = [Extension('a', [])]\nsetup(ext_modules=e)\n", "a[]");
        row("exit in an expression", "ok or sys.exit(1)\nsetup(ext_modules=[Extension('a', [])])\n", "a[]");
        row("source suffix by branch", "ext = '.c'\nif CYTHON: ext = '.pyx'\nsetup(ext_modules=[Extension('a', ['a' + ext])])\n", "a[]~");
        row("try",
            "try:\n    from Cython.Build import cythonize\n    e = cythonize([Extension('a', ['a.pyx'])])\nexcept ImportError:\n    e = [Extension('a', ['a.c'])]\nsetup(ext_modules=e)\n",
            "a[a.pyx]~:cython");
        row("try that gives up", "try:\n    e = [Extension('a', [])]\nexcept Exception:\n    e = []\nsetup(ext_modules=e)\n", "a?[]");
        row("setup in a try", "try:\n    setup(ext_modules=[Extension('a', [])])\nexcept BuildFailed:\n    setup()\n", "a?[]");
        row("main guard", "if __name__ == '__main__':\n    setup(ext_modules=[Extension('a', [])])\n", "a[]");
        row("false", "if False:\n    setup(ext_modules=[Extension('a', [])])\n", "");

        row("function that is called", "def exts():\n    return [Extension('a', [])]\nsetup(ext_modules=exts())\n", "a[]");
        row("function with parameters",
            "def make(name, src='x.c'):\n    return Extension('pkg.' + name, [src])\nsetup(ext_modules=[make('a'), make('b', src='y.c')])\n",
            "pkg.a[x.c] pkg.b[y.c]");
        row("function with two ways",
            "def exts():\n    if X:\n        return []\n    return [Extension('a', [])]\nsetup(ext_modules=exts())\n", "a?[]");
        row("main function", "def main():\n    setup(ext_modules=[Extension('a', [])])\nif __name__ == '__main__':\n    main()\n", "a[]");
        row("main function that may return early",
            "def main():\n    if X:\n        return\n    setup(ext_modules=[Extension('a', [])])\nmain()\n", "a?[]");
        row("early return in a loop",
            "def main():\n    for x in [1]:\n        if x in y: return\n    setup(ext_modules=[Extension('a', [])])\nmain()\n", "a?[]");
        row("function that nothing calls", "def exts():\n    return [Extension('a', [])]\nsetup(ext_modules=wrap(exts))\n", "a?[]");
        row("method", "class build(build_ext):\n    def run(self):\n        self.extensions.append(Extension('a', []))\nsetup()\n", "a?[]");
        row("recursion", "def f(x):\n    return f(x) + [Extension('a', [])]\nsetup(ext_modules=f(1))\n", "a[]");

        row("unknown function gets the list", "e = [Extension('a', [])]\ntidy(e)\nsetup(ext_modules=e)\n", "a?[]");
        row("unknown function makes the list", "e = [Extension('a', [])]\nsetup(ext_modules=no_cython(e))\n", "a?[]");
        row("removed perhaps", "e = [Extension('a', []), Extension('b', [])]\ne.pop()\nsetup(ext_modules=e)\n", "a?[] b?[]");
        row("list that is not all known", "e = [Extension('a', [])] + more()\nsetup(ext_modules=e)\n", "a[]");
        row("never given", "e = Extension('a', [])\nsetup()\n", "a?[]");
        row("name is computed", "setup(ext_modules=[Extension(get_name(), ['a.c'])])\n", "*[a.c]");
        row("optional is computed", "setup(ext_modules=[Extension('a', [], optional=os.environ.get('CI') != '1')])\n", "a[]!");
        row("not optional", "setup(ext_modules=[Extension('a', [], optional=False)])\n", "a[]");
        row("made optional later", "e = Extension('a', [])\nif X: e.optional = True\nsetup(ext_modules=[e])\n", "a[]!");
        row("renamed later", "e = Extension('a', [])\ne.name = compute()\nsetup(ext_modules=[e])\n", "*[]");
        row("sources changed later", "e = Extension('a', ['a.c'])\nfor x in [e]:\n    x.sources = ['b.c']\nsetup(ext_modules=[e])\n",
            "a[b.c]");

        row("build class that tolerates failure",
            "class be(build_ext):\n    def run(self):\n        try:\n            build_ext.run(self)\n        except Exception:\n            print('no')\n"
            "setup(ext_modules=[Extension('a', [])], cmdclass={'build_ext': be})\n",
            "a?[]");
        row("build class derived from a tolerant one",
            "class t(build_ext):\n    def run(self):\n        if self.off:\n            return\n        build_ext.run(self)\nclass be(t):\n    pass\n"
            "setup(ext_modules=[Extension('a', [])], cmdclass={'build_ext': be})\n",
            "a?[]");
        row("build class that only sets options",
            "class be(build_ext):\n    def build_extensions(self):\n        for e in self.extensions: e.extra_compile_args = []\n        build_ext.build_extensions(self)\n"
            "setup(ext_modules=[Extension('a', [])], cmdclass={'build_ext': be})\n",
            "a[]");

        row("cythonize a glob", "setup(ext_modules=cythonize('pkg/*.pyx', compiler_directives={'a': 1}))\n", "glob(pkg/*.pyx)");
        row("cythonize a list", "setup(ext_modules=cythonize(module_list=['a.pyx', '**/*.pyx']))\n", "glob(a.pyx) glob(**/*.pyx)");
        row("cythonize extensions", "setup(ext_modules=cythonize([Extension('p.a', ['p/a.pyx'])]) + [Extension('b', ['b.c'])])\n",
            "p.a[p/a.pyx]:cython b[b.c]");
        row("cythonize a star", "setup(ext_modules=cythonize([Extension('*', ['pkg/*.pyx'])]))\n", "glob(pkg/*.pyx)");
        row("cythonize with exclude", "setup(ext_modules=cythonize('*.pyx', exclude=['x.pyx']))\n", "glob(*.pyx?)");
        row("cythonize sometimes", "if X:\n    setup(ext_modules=cythonize('*.pyx'))\nelse:\n    setup()\n", "glob(*.pyx?)");
        row("mypycify", "setup(ext_modules=mypycify(['--strict', 'pkg/a.py', 'pkg/b.py']))\n", "[pkg/a.py]!:mypyc [pkg/b.py]!:mypyc");
        row("rust",
            "setup(rust_extensions=[RustExtension('pkg._rust', path='rust/Cargo.toml', binding=Binding.PyO3, py_limited_api=True), RustExtension('tool', binding=Binding.Exec)])\n",
            "pkg._rust[rust/Cargo.toml]3:rust");
        row("print statement of old Python", "print 'hello'\nsetup(ext_modules=[Extension('a', [])])\n", "a[]");
        row("text only", "'''Extension('a', [])'''\n# Extension('b', [])\nsetup()\n", "");
        row("semicolons and continuation", "x = 'a'; setup(ext_modules=\\\n  [Extension(x, [])])\n", "a[]");
        row("crlf", "setup(\r\n  ext_modules=[\r\n    Extension('a', ['a.c']),\r\n  ],\r\n)\r\n", "a[a.c]");
        row("lambda and star",
            "f = lambda n: Extension('x' + n, [])\nsetup(ext_modules=[*[Extension('a', [])], Extension('b', [], *more)])\n", "*[] a[] b[]");
        row("assignment expression and nested tuple", "(a, (b, c)) = ('x', ('y', 'z'))\nsetup(ext_modules=[Extension(a + b + c, [])])\n",
            "xyz[]");
        row("nul in a name", "setup(ext_modules=[Extension('a\\x00b', [])])\n", "*[]");
    }
    void findsExtensions()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(summary(read(text)), expected);
    }
    void tellsTheSourcesThatHangOnATest_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("no test", "s = ['a.pyx']\n", "");
        row("a test", "if x():\n    s = ['a.pyx', 'b.pyx', 'c.c']\n", "a.pyx@1 b.pyx@1");
        row("one line", "if x(): s = ['a.pyx']\n", "a.pyx@1");
        row("tests in tests", "if x():\n    if y():\n        s = ['a.pyx']\n    t = ['b.pyx']\nu = ['c.pyx']\n", "a.pyx@2 b.pyx@1");
        row("a loop in a test", "if x():\n    for n in ('a.pyx', 'b.pyx'):\n        s(n)\n", "a.pyx@1 b.pyx@1");
        row("elif", "if x():\n    pass\nelif y():\n    s = ['a.pyx']\nelse:\n    t = ['b.pyx']\n", "a.pyx@3 b.pyx@5");
        row("both ways", "if x():\n    s = ['a.pyx']\nelse:\n    s = ['a.c']\n", "");
        row("also elsewhere", "if x():\n    s = ['a.pyx']\nt = ['a.pyx']\n", "");
        row("a true test", "import sys\nif sys.platform == 'linux':\n    s = ['a.pyx']\nelse:\n    s = ['b.pyx']\n", "b.pyx@4");
        row("a false test", "import sys\nif sys.platform == 'win32':\n    s = ['a.pyx']\nelse:\n    s = ['b.pyx']\n", "a.pyx@2");
        row("try", "try:\n    s = ['a.pyx']\nexcept OSError:\n    s = ['b.pyx']\nelse:\n    t = ['c.pyx']\n", "b.pyx@3");
        row("a function", "def f():\n    return ['a.pyx']\n", "");
        row("else of a loop", "for x in y:\n    s = ['a.pyx']\nelse:\n    s = ['b.pyx']\n", "");
    }
    void tellsTheSourcesThatHangOnATest()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        ReadContext context;
        context.platform = "linux";
        const SetupPyFacts facts = parseSetupPy(text.toStdString(), "setup.py", context).value();
        QByteArray found;
        for (const ConditionalSource &source : facts.conditionalSources)
            found += (found.isEmpty() ? "" : " ") + QByteArray::fromStdString(source.name) + '@' + QByteArray::number(source.branch);
        QCOMPARE(found, expected);
    }
    void saysWhatItCannotRead()
    {
        const SetupPyFacts facts = read("import x\n\nsetup(ext_modules=[Extension(x.name(), [])] + x.more(), **x.kw)\n");
        QCOMPARE(facts.unreadable.size(), size_t(3));
        QCOMPARE(facts.unreadable[0], std::string("line 3: the name of Extension(...) is computed"));
        QCOMPARE(facts.extensions.at(0).line, 3);
        QVERIFY(read("setup(ext_modules=make())\n").unreadable == std::vector<std::string>{"line 1: ext_modules is computed"});
    }
    void readsTheLayout()
    {
        const SetupPyFacts facts = read(
            "from setuptools import setup\nNAME = 'my-pkg'\n"
            "setup(name=NAME, packages=['a', 'a.b'], package_dir={'': 'src', 'a.b': 'lib/b'}, py_modules=['m'], ext_package='a',\n"
            "      cffi_modules=['build_ffi.py:ffi'], use_scm_version={'write_to': 'src/a/_version.py'},\n"
            "      cmdclass={'build_ext': build, 'sdist': s})\n");
        QCOMPARE(facts.name, std::string("my-pkg"));
        QVERIFY((facts.packages == std::vector<std::string>{"a", "a.b"}));
        QVERIFY((facts.packageDir == std::map<std::string, std::string>{{"", "src"}, {"a.b", "lib/b"}}));
        QVERIFY((facts.pyModules == std::vector<std::string>{"m"}));
        QCOMPARE(facts.extPackage, std::string("a"));
        QVERIFY((facts.cffiModules == std::vector<std::string>{"build_ffi.py:ffi"}));
        QVERIFY(facts.versionFile == std::optional<std::string>("src/a/_version.py"));
        QVERIFY((facts.commands == std::vector<std::string>{"build_ext", "sdist"}));
        QVERIFY(facts.hasSetupCall);
    }
    void tellsFoundPackages()
    {
        const SetupPyFacts facts = read("setup(packages=find_packages(where='src'))\n");
        QVERIFY(facts.packages == std::vector<std::string>{"find:"});
        QVERIFY(facts.findWhere == std::optional<std::string>("src"));
        QVERIFY(read("setup(packages=setuptools.find_packages())\n").findWhere == std::optional<std::string>(""));
    }
    void tellsAScriptWithoutSetup()
    {
        QVERIFY(!read("").hasSetupCall);
        QVERIFY(!read("x = 1\n").hasSetupCall);
    }
    void refusesWhatIsNoScript()
    {
        QCOMPARE(parseSetupPy("x = '''never closed").error().code, ErrorCode::Malformed);
        QCOMPARE(parseSetupPy(std::string(setupPyCap + 1, '\n')).error().code, ErrorCode::TooLarge);
        test::MemoryFileSystem fs;
        fs.addOther("/p/setup.py");
        QCOMPARE(readSetupPy(fs, "/p/setup.py").error().code, ErrorCode::NotRegular);
    }
    void boundsItsWork_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto repeated = [](const char *text, int times) { return QByteArray(text).repeated(times); };
        QTest::newRow("deep lists") << "x = " + repeated("[", 20'000) + repeated("]", 20'000) + "\n";
        QTest::newRow("deep calls") << "x = " + repeated("f(", 20'000) + repeated(")", 20'000) + "\n";
        QTest::newRow("deep unary") << "x = " + repeated("not ", 100'000) + "1\n";
        QTest::newRow("deep ternary") << "x = " + repeated("1 if a else ", 50'000) + "1\n";
        QTest::newRow("doubling text") << "x = 'ab'\n" + repeated("x = x + x\n", 1000);
        QTest::newRow("doubling lists") << "x = [1]\n" + repeated("x = x + x\n", 1000);
        QTest::newRow("nesting lists") << "x = [1]\n" + repeated("x = [x, x]\n", 1000);
        QTest::newRow("appends") << "x = []\n" + repeated("x.append('a')\n", 50'000);
        QTest::newRow("branches") << "x = []\n" + repeated("if a:\n  x.append(Extension('a', []))\n", 20'000);
        QTest::newRow("nested loops") << "l = [" + repeated("1,", 1000) + "]\nfor a in l:\n  for b in l:\n    for c in l:\n      x = 1\n";
        QTest::newRow("functions") << QByteArray("def f(x):\n  f(x)\n  f(x)\n  f(x)\nf(1)\n");
        QTest::newRow("nested blocks") << [] {
            QByteArray text;
            for (int i = 0; i < 500; ++i)
                text += QByteArray(i, ' ') + "if a:\n";
            return text + QByteArray(500, ' ') + "pass\n";
        }();
        QTest::newRow("many names") << [] {
            QByteArray text;
            for (int i = 0; i < 20'000; ++i)
                text += "n" + QByteArray::number(i) + " = 1\nif x: y = 1\n";
            return text;
        }();
        QTest::newRow("attributes") << "x = a" + repeated(".b", 100'000) + "\n";
        QTest::newRow("formatted") << "x = f'" + repeated("{a}", 100'000) + "'\n";
    }
    void boundsItsWork()
    {
        // Without the bounds none of these would end in the time that ctest gives the whole test.
        QFETCH(QByteArray, text);
        const Result<SetupPyFacts> facts = parseSetupPy(text.toStdString());
        QVERIFY(!facts || facts->extensions.size() <= size_t(text.size()));
    }
};

QTEST_GUILESS_MAIN(TestSetupPy)
#include "tst_setuppy.moc"
