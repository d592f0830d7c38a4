"""The projects of the truth matrix: those of the black-box tests and one more for each further way in which a build backend makes files."""
import os
import sys
from collections import namedtuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from projects import (C_SOURCE, GITIGNORE, RUST_SOURCE, USES_GENERATED, USES_NATIVE, Project, maturin_mixed, maturin_workspace, meson,  # noqa: E402
                      pyproject, scikit_build, setuptools_c_flat, setuptools_c_src, setuptools_generated)

# title: the row of the matrix; project: its files; link: how the environment reaches it, a key of matrix.LINKS; made: what its build makes;
# needs: programs; quick: cheap enough for every CI run; differs: {title of a break: verdicts} where the project is no example of its kind;
# script: the arguments of the shell script that writes the project, in place of files.
Sample = namedtuple("Sample", "title project link made needs quick differs script", defaults=((), False, {}, ()))

# kind: what becomes of the import when the file is lost, a key of matrix.FILES; pattern: a glob below the project, with "site:" below site-packages.
Made = namedtuple("Made", "kind pattern")

ANSWERS = "def answer():\n    return 42\n"


def python_project(name, backend, requires, extra_files, generated="_generated.py", rest="", version='version = "0.1.0"', uses=USES_GENERATED):
    files = {"pyproject.toml": pyproject(name, requires, extra_files.pop("backend"), rest, version), ".gitignore": GITIGNORE,
             f"src/{name}/__init__.py": uses, **extra_files}
    module = f"{name}.{generated[:-3]}" if generated else ""
    return Project(name, backend, files, name, f"src/{name}/{generated}" if generated else "", module, "config")


def setuptools_cython():
    base = setuptools_c_src("stcy", ("setuptools>=77", "cython>=3"))
    files = dict(base.files)
    del files["src/stcy/_native.c"]
    files["src/stcy/_native.pyx"] = ANSWERS
    files["setup.py"] = ('from Cython.Build import cythonize\nfrom setuptools import Extension, setup\n'
                         'setup(package_dir={"": "src"}, packages=["stcy"],\n'
                         '      ext_modules=cythonize([Extension("stcy._native", ["src/stcy/_native.pyx"])]))\n')
    files[".gitignore"] = GITIGNORE + "_native.c\n"
    return base._replace(files=files)


def setuptools_rust():
    base = maturin_mixed("strust")
    files = dict(base.files)
    files["pyproject.toml"] = pyproject("strust", ["setuptools>=77", "setuptools-rust>=1.10"], "setuptools.build_meta",
                                        '\n[tool.setuptools.packages]\nfind = { where = ["python"] }\n\n[[tool.setuptools-rust.ext-modules]]\n'
                                        'target = "strust._native"\npath = "Cargo.toml"\nbinding = "NoBinding"\nfeatures = ["extension-module"]\n')
    return base._replace(backend="setuptools", files=files)


def setuptools_cffi():
    builder = ('import cffi\n\nffibuilder = cffi.FFI()\nffibuilder.cdef("int answer_(void);")\n'
               'ffibuilder.set_source("stcffi._native", "int answer_(void) { return 42; }")\n\n'
               'plain = cffi.FFI()\nplain.cdef("struct point { int x; };")\nplain.set_source("stcffi._plain", None)\n')
    setup = ('from setuptools import setup\n\nsetup(package_dir={"": "src"}, packages=["stcffi"],\n'
             '      cffi_modules=["build_native.py:ffibuilder", "build_native.py:plain"])\n')
    return Project("stcffi", "setuptools", {
        "pyproject.toml": pyproject("stcffi", ["setuptools>=77", "cffi>=1.16"], "setuptools.build_meta", 'dependencies = ["cffi>=1.16"]\n'),
        "setup.py": setup, "build_native.py": builder, ".gitignore": GITIGNORE + "_plain.py\n",
        "src/stcffi/__init__.py": "from ._native import lib\nfrom ._plain import ffi\n\n\ndef answer():\n    return lib.answer_()\n",
    }, "stcffi", "src/stcffi/_native*.so", "stcffi._native", "config")


def setuptools_scm():
    return python_project("stscm", "setuptools", ["setuptools>=77", "setuptools-scm>=8"], {"backend": "setuptools.build_meta"}, "_version.py",
                          '\n[tool.setuptools_scm]\nversion_file = "src/stscm/_version.py"\n', 'dynamic = ["version"]',
                          "from ._version import version\n\n\n" + ANSWERS)


def hatchling_hook():
    hook = ('from pathlib import Path\n\nfrom hatchling.builders.hooks.plugin.interface import BuildHookInterface\n\n\n'
            'class Generate(BuildHookInterface):\n    def initialize(self, version, build_data):\n'
            '        Path(self.root, "src/hatgen/_generated.py").write_text("def answer():\\n    return 42\\n")\n'
            '        build_data["artifacts"].append("src/hatgen/_generated.py")\n')
    return python_project("hatgen", "hatchling", ["hatchling"], {"backend": "hatchling.build", "hatch_build.py": hook},
                          rest="\n[tool.hatch.build.hooks.custom]\n")


def hatch_vcs():
    return python_project("hatvcs", "hatchling", ["hatchling", "hatch-vcs"], {"backend": "hatchling.build"}, "_version.py",
                          '\n[tool.hatch.version]\nsource = "vcs"\n\n[tool.hatch.build.hooks.vcs]\nversion-file = "src/hatvcs/_version.py"\n',
                          'dynamic = ["version"]', "from ._version import version\n\n\n" + ANSWERS)


def pdm_hook():
    hook = ('from pathlib import Path\n\n\ndef pdm_build_initialize(context):\n    if context.target != "sdist":\n'
            '        Path(context.root, "src/pdmgen/_generated.py").write_text("def answer():\\n    return 42\\n")\n')
    return python_project("pdmgen", "pdm", ["pdm-backend"], {"backend": "pdm.backend", "pdm_build.py": hook},
                          rest='\n[tool.pdm.build]\ncustom-hook = "pdm_build.py"\n')


def poetry_script():
    script = ('import shutil\nfrom pathlib import Path\n\nfrom setuptools import Distribution, Extension\nfrom setuptools.command.build_ext import build_ext\n\n\n'
              'def build():\n    Path("poetgen/_generated.py").write_text("def answer():\\n    return 42\\n")\n'
              '    extension = Extension("poetgen._native", ["poetgen/_native.c"])\n'
              '    command = build_ext(Distribution({"name": "poetgen", "ext_modules": [extension]}))\n    command.ensure_finalized()\n    command.run()\n'
              '    for output in command.get_outputs():\n        shutil.copyfile(output, Path(output).relative_to(command.build_lib))\n\n\n'
              'if __name__ == "__main__":\n    build()\n')
    rest = '\n[tool.poetry]\npackages = [{ include = "poetgen" }]\n\n[tool.poetry.build]\nscript = "build.py"\ngenerate-setup-file = false\n'
    return Project("poetgen", "poetry", {
        "pyproject.toml": pyproject("poetgen", ["poetry-core>=2", "setuptools>=77"], "poetry.core.masonry.api", rest), "build.py": script,
        ".gitignore": GITIGNORE, "poetgen/_native.c": C_SOURCE, "poetgen/__init__.py": USES_GENERATED + "from . import _native\n",
    }, "poetgen", "poetgen/_native*.so", "poetgen._native", "import")


def maturin_pure():
    rest = '\n[tool.maturin]\nfeatures = ["extension-module"]\n'
    base = maturin_mixed("matpure")
    files = {"pyproject.toml": pyproject("matpure", ["maturin>=1.7,<2"], "maturin", rest), ".gitignore": GITIGNORE,
             "Cargo.toml": base.files["Cargo.toml"].replace('name = "_native"', 'name = "matpure"'),
             "src/lib.rs": RUST_SOURCE.replace("_native", "matpure")}
    return Project("matpure", "maturin", files, "matpure", "", "matpure.matpure", "record")


def pure(name, backend, build_backend, requires):
    return Project(name, backend, {
        "pyproject.toml": pyproject(name, requires, build_backend, 'description = "Pure"\n'), ".gitignore": GITIGNORE,
        f"src/{name}/__init__.py": f'"""Pure."""\n\n__version__ = "0.1.0"\n\n\n{ANSWERS}',
    }, name, "", "", "")


def native(name, backend, build_backend, requires, rest="", **files):
    """A C extension in src/NAME that the package cannot do without."""
    return Project(name, backend, {
        "pyproject.toml": pyproject(name, requires, build_backend, rest), ".gitignore": GITIGNORE,
        f"src/{name}/_native.c": C_SOURCE, f"src/{name}/__init__.py": USES_NATIVE, **{path.replace("__", "."): text for path, text in files.items()},
    }, name, "", f"{name}._native", "import")


def setup_py(name, extensions, before=""):
    return f'{before}from setuptools import Extension, setup\n\nsetup(package_dir={{"": "src"}}, packages=["{name}"],\n      ext_modules={extensions})\n'


def setuptools_strict():
    extension = '[Extension("ststrict._native", ["src/ststrict/_native.c"])]'
    return native("ststrict", "setuptools", "setuptools.build_meta", ["setuptools>=77"],
                  '\n[tool.uv]\nconfig-settings = { editable_mode = "strict" }\n', setup__py=setup_py("ststrict", extension))


def setuptools_conditional():
    """One extension is built here; one is for Windows, one only when a person asks for it: both are rightly not there."""
    choice = ('if sys.platform == "win32":\n    extensions.append(Extension("stcond._windows", ["src/stcond/_windows.c"]))\nelse:\n'
              '    extensions.append(Extension("stcond._native", ["src/stcond/_native.c"]))\n'
              'if os.environ.get("STCOND_SPEED"):\n    extensions.append(Extension("stcond._speed", ["src/stcond/_speed.c"]))\n\n')
    setup = setup_py("stcond", "extensions", "import os\nimport sys\n\n").replace("\nsetup(", "\nextensions = []\n" + choice + "setup(")
    project = native("stcond", "setuptools", "setuptools.build_meta", ["setuptools>=77"], setup__py=setup)
    project.files["src/stcond/__init__.py"] = ('import sys\n\nif sys.platform == "win32":\n    from ._windows import answer\nelse:\n'
                                               '    from ._native import answer\ntry:\n    from ._speed import faster\nexcept ImportError:\n    faster = None\n')
    return project


def setuptools_optional():
    """Both extensions can be done without: one says so in setup.py, one only in how it is imported."""
    extensions = ('[Extension("stopt._fast", ["src/stopt/_fast.c"], optional=True),\n                   Extension("stopt._native", ["src/stopt/_native.c"])]')
    project = native("stopt", "setuptools", "setuptools.build_meta", ["setuptools>=77"], setup__py=setup_py("stopt", extensions))
    project.files["src/stopt/_fast.c"] = C_SOURCE.replace("_native", "_fast")
    project.files["src/stopt/__init__.py"] = ('try:\n    from ._fast import answer\nexcept ImportError:\n    def answer():\n        return 42\n'
                                              'try:\n    from . import _native\nexcept ImportError:\n    _native = None\n')
    return project


def setuptools_by_name():
    """A generated file that is loaded by a name put together at run time."""
    base = setuptools_generated("stname")
    text = 'import importlib\n\n\ndef answer():\n    return importlib.import_module(".".join(["stname", "_generated"])).answer()\n'
    return base._replace(files=dict(base.files, **{"src/stname/__init__.py": text}))


def setuptools_mypyc():
    setup = ('from mypyc.build import mypycify\nfrom setuptools import setup\n\nsetup(package_dir={"": "src"}, packages=["stmypyc"],\n'
             '      ext_modules=mypycify(["src/stmypyc/one.py", "src/stmypyc/two.py"], opt_level="0"))\n')
    return Project("stmypyc", "setuptools", {
        "pyproject.toml": pyproject("stmypyc", ["setuptools>=77", "mypy>=1.10"], "setuptools.build_meta"), "setup.py": setup,
        ".gitignore": GITIGNORE, "src/stmypyc/__init__.py": "from .one import answer\nfrom .two import half\n",
        "src/stmypyc/one.py": "def answer() -> int:\n    return 42\n",
        "src/stmypyc/two.py": "def half() -> int:\n    return 21\n",
    }, "stmypyc", "", "stmypyc.one", "config")


def versioningit():
    return python_project("stvit", "setuptools", ["setuptools>=77", "versioningit>=3"], {"backend": "setuptools.build_meta"}, "_version.py",
                          '\n[tool.versioningit.write]\nfile = "src/stvit/_version.py"\n', 'dynamic = ["version"]',
                          "from ._version import __version__\n\n\n" + ANSWERS)


def in_tree_backend():
    backend = ('from pathlib import Path\n\nfrom setuptools import build_meta\nfrom setuptools.build_meta import *\n\n\n'
               'def build_editable(wheel_directory, config_settings=None, metadata_directory=None):\n'
               '    Path("src/intree/_generated.py").write_text("def answer():\\n    return 42\\n")\n'
               '    return build_meta.build_editable(wheel_directory, config_settings, metadata_directory)\n')
    project = python_project("intree", "setuptools", ["setuptools>=77"], {"backend": "wrapper", "building/wrapper.py": backend})
    text = project.files["pyproject.toml"].replace('build-backend = "wrapper"\n', 'build-backend = "wrapper"\nbackend-path = ["building"]\n')
    project.files["pyproject.toml"] = text
    return project


def hatch_cython():
    rest = ('\n[tool.hatch.build.targets.wheel]\npackages = ["src/hatcy"]\n\n[tool.hatch.build.targets.wheel.hooks.cython]\n'
            'dependencies = ["hatch-cython"]\n\n[tool.hatch.build.targets.wheel.hooks.cython.options]\ncompile_py = false\n')
    project = native("hatcy", "hatchling", "hatchling.build", ["hatchling", "hatch-cython", "cython>=3", "setuptools>=77"], rest)
    del project.files["src/hatcy/_native.c"]
    project.files.update({"src/hatcy/_native.pyx": ANSWERS, ".gitignore": GITIGNORE + "_native.c\n"})
    return project


def hatch_mypyc():
    rest = ('\n[tool.hatch.build.targets.wheel]\npackages = ["src/hatmypyc"]\n\n[tool.hatch.build.targets.wheel.hooks.mypyc]\n'
            'dependencies = ["hatch-mypyc"]\n')
    return Project("hatmypyc", "hatchling", {
        "pyproject.toml": pyproject("hatmypyc", ["hatchling", "hatch-mypyc"], "hatchling.build", rest), ".gitignore": GITIGNORE,
        "src/hatmypyc/__init__.py": "from .speed import answer\n", "src/hatmypyc/speed.py": "def answer() -> int:\n    return 42\n",
    }, "hatmypyc", "", "hatmypyc.speed", "config")


def py_build_cmake():
    rest = ('description = "Compiled"\n\n[tool.py-build-cmake.module]\ndirectory = "src"\n\n'
            '[tool.py-build-cmake.cmake]\nbuild_type = "Release"\ninstall_components = ["python_modules"]\n')
    cmake = ("cmake_minimum_required(VERSION 3.18)\nproject(pbcmake LANGUAGES C)\nfind_package(Python3 REQUIRED COMPONENTS Interpreter Development.Module)\n"
             "Python3_add_library(_native MODULE src/pbcmake/_native.c WITH_SOABI)\n"
             "install(TARGETS _native COMPONENT python_modules DESTINATION pbcmake)\n")
    project = native("pbcmake", "py-build-cmake", "py_build_cmake.build", ["py-build-cmake>=0.4"], rest, CMakeLists__txt=cmake)
    project.files[".gitignore"] += ".py-build-cmake_cache/\n"
    return project


def maturin_abi3():
    """Everything by default: the package beside Cargo.toml, the module named as the package."""
    base = maturin_mixed("matabi")
    files = {"pyproject.toml": pyproject("matabi", ["maturin>=1.7,<2"], "maturin", '\n[tool.maturin]\nfeatures = ["extension-module"]\n'),
             ".gitignore": GITIGNORE, "src/lib.rs": RUST_SOURCE.replace("_native", "matabi"), "matabi/__init__.py": "from .matabi import answer\n",
             "Cargo.toml": base.files["Cargo.toml"].replace('name = "_native"', 'name = "matabi"')
                                                   .replace('"0.27"', '{ version = "0.27", features = ["abi3-py39"] }')}
    return base._replace(files=files, expected="matabi.matabi")


def maturin_cargo_workspace():
    """A uv workspace and a Cargo workspace in one: the member takes its version and its dependency from the root's Cargo.toml."""
    base = maturin_workspace()
    files = dict(base.files)
    member = files["packages/wsnative/Cargo.toml"].replace('version = "0.1.0"', "version.workspace = true", 1)
    member = member.replace('pyo3-ffi = "0.27"', "pyo3-ffi.workspace = true")
    files["packages/wsnative/Cargo.toml"], profile = member.split("[profile.release]")
    files["Cargo.toml"] = ('[workspace]\nmembers = ["packages/*"]\nresolver = "2"\n\n[workspace.package]\nversion = "0.1.0"\n\n'
                           '[workspace.dependencies]\npyo3-ffi = "0.27"\n\n[profile.release]' + profile)
    return base._replace(files=files)


def maturin_bin():
    rest = '\n[tool.maturin]\nbindings = "bin"\npython-source = "python"\n'
    return Project("matbin", "maturin", {
        "pyproject.toml": pyproject("matbin", ["maturin>=1.7,<2"], "maturin", rest), ".gitignore": GITIGNORE, "src/main.rs": "fn main() {}\n",
        "Cargo.toml": '[package]\nname = "matbin"\nversion = "0.1.0"\nedition = "2021"\n', "python/matbin/__init__.py": ANSWERS,
    }, "matbin", "", "", "")


def made(kind, *patterns):
    return tuple(Made(kind, pattern) for pattern in patterns)


SO = "_native*.so"
CMAKE, CARGO = ("cmake", "ninja"), ("cargo",)

# The directory holds links to the sources: a file there is no second build, and a renamed source leaves a link that dangles.
STRICT = {"only for another ABI": {"absent", "unloadable"}, "an older build shadows a newer one": {"shadowed", "intact"}}
MYPYC = {"`git clean -fdx`, then sync": {"degraded"}}  # the group is needed by the compiled modules alone
# The hook names none of the modules that it compiles: that one is missing beside its source is seen after a scan alone.
HOOK_MYPYC = dict.fromkeys(("deleted", "deleted with the environment, then sync", "dangling link", "only for another ABI", "`git clean -fdx`, then sync"),
                           {"degraded", "intact"})

SAMPLES = [
    Sample("setuptools, C, src layout", setuptools_c_src(), "path", made("extension", f"src/stcext/{SO}"), quick=True),
    Sample("setuptools, C, flat layout", setuptools_c_flat(), "finder", made("extension", f"stflat/{SO}"), quick=True),
    Sample("setuptools, C, strict", setuptools_strict(), "farm", made("extension", f"build/__editable__*/ststrict/{SO}", f"src/ststrict/{SO}"),
           differs=STRICT),
    Sample("setuptools, conditional extensions", setuptools_conditional(), "path", made("extension", f"src/stcond/{SO}")),
    Sample("setuptools, optional extensions", setuptools_optional(), "path", made("optional", "src/stopt/_fast*.so", f"src/stopt/{SO}"), quick=True),
    Sample("setuptools, generated .py", setuptools_generated(), "path", made("python", "src/stgen/_generated.py"), quick=True),
    Sample("setuptools, .py loaded by name", setuptools_by_name(), "path", made("unseen", "src/stname/_generated.py"), quick=True),
    Sample("setuptools + Cython", setuptools_cython(), "path", made("extension", f"src/stcy/{SO}")),
    Sample("setuptools + cffi", setuptools_cffi(), "path", made("extension", f"src/stcffi/{SO}") + made("python", "src/stcffi/_plain.py")),
    Sample("setuptools + mypyc", setuptools_mypyc(), "path", made("extension", "src/*__mypyc*.so") + made("twin", "src/stmypyc/one*.so", "src/stmypyc/two*.so"),
           differs=MYPYC),
    Sample("setuptools-rust", setuptools_rust(), "path", made("extension", f"python/strust/{SO}"), CARGO),
    Sample("setuptools-scm", setuptools_scm(), "path", made("python", "src/stscm/_version.py"), quick=True),
    Sample("versioningit", versioningit(), "path", made("python", "src/stvit/_version.py")),
    Sample("in-tree backend around setuptools", in_tree_backend(), "path", made("python", "src/intree/_generated.py"), quick=True),
    Sample("hatchling, custom hook", hatchling_hook(), "path", made("python", "src/hatgen/_generated.py"), quick=True),
    Sample("hatch-vcs", hatch_vcs(), "path", made("python", "src/hatvcs/_version.py")),
    Sample("hatch-cython", hatch_cython(), "path", made("extension", f"src/hatcy/{SO}") + made("spare", f"site:hatcy/{SO}")),
    Sample("hatch-mypyc", hatch_mypyc(), "path", made("first", "site:*__mypyc*.so") + made("spare", "src/*__mypyc*.so") + made("twin", "src/hatmypyc/__init__*.so"),
           differs=HOOK_MYPYC),
    Sample("pdm-backend, build hook", pdm_hook(), "path", made("python", "src/pdmgen/_generated.py"), quick=True),
    Sample("poetry-core, build script", poetry_script(), "path", made("extension", f"poetgen/{SO}") + made("python", "poetgen/_generated.py")),
    Sample("maturin, module-name and python-source", maturin_mixed(), "path", made("extension", f"python/matmix/{SO}"), CARGO),
    Sample("maturin, abi3, names by default", maturin_abi3(), "path", made("extension", "matabi/matabi.abi3.so"), CARGO),
    Sample("maturin, member of a uv and a Cargo workspace", maturin_cargo_workspace(), "path", made("extension", f"packages/wsnative/python/wsnative/{SO}"), CARGO),
    Sample("maturin, pure Rust", maturin_pure(), "copy", made("site", "site:matpure/*.so"), CARGO),
    Sample("maturin, a program", maturin_bin(), "path", (), CARGO),
    Sample("scikit-build-core, redirect", scikit_build("redirect"), "finder", made("site", f"site:skbredirect/{SO}"), CMAKE),
    Sample("scikit-build-core, inplace", scikit_build("inplace"), "finder", made("extension", f"src/skbinplace/{SO}"), CMAKE),
    Sample("scikit-build-core, rebuild", scikit_build("redirect_rebuild"), "cut", (), CMAKE),
    Sample("meson-python, ninja of the system", meson("mesonsys", False), "loader", made("built", f"build/cp3*/{SO}"), ("ninja",)),
    Sample("meson-python, ninja required", meson("mesonpkg", True), "cut", (), ("ninja",)),
    Sample("py-build-cmake", py_build_cmake(), "farm", made("extension", f".py-build-cmake_cache/*/editable/pbcmake/{SO}"), CMAKE),
    Sample("flit-core", pure("flitpure", "flit", "flit_core.buildapi", ["flit-core>=3.9"]), "path", (), quick=True),
    Sample("uv_build", pure("uvpure", "uv-build", "uv_build", ["uv_build>=0.5"]), "path", (), quick=True),
]


def script(name, link, files=(), needs=(), package="", member="", *arguments):
    """The project that `make_NAME.sh` writes, from the directory that TRUEWHEEL_TEST_PROJECTS names."""
    project = Project(package, "", {}, package, "", "", "", member)
    return Sample(f"make_{name}.sh {' '.join(arguments)}".rstrip(), project, link, files, needs, script=(f"make_{name}.sh", *arguments))


# What the scripts of TRUEWHEEL_TEST_PROJECTS write, where that directory is there.
SCRIPTS = [
    script("flit", "path", package="flitpure"),
    script("hatchling_hook", "path", made("python", "src/hatgen/_generated.py", "src/hatgen/_version.py"), package="hatgen"),
    script("maturin_mixed", "path", made("extension", f"python/matmix/{SO}"), CARGO, "matmix"),
    script("maturin_pure", "copy", made("site", "site:matpure/*.so"), CARGO, "matpure"),
    script("meson_python", "cut", (), ("ninja",), "mesonpkg"),
    script("meson_sysninja", "loader", made("built", f"build/cp3*/{SO}"), ("ninja",), "mesonsys"),
    script("pdm_hook", "path", made("python", "src/pdmgen/_generated.py"), package="pdmgen"),
    script("poetry_build", "path", made("extension", f"poetgen/{SO}") + made("python", "poetgen/_generated.py"), package="poetgen"),
    script("setuptools_cext", "path", made("extension", f"src/stcext/{SO}"), package="stcext"),
    script("setuptools_cext_flat", "finder", made("extension", f"stflat/{SO}"), package="stflat"),
    script("setuptools_cython", "path", made("extension", f"src/stcy/{SO}"), package="stcy"),
    script("setuptools_genpy", "path", made("python", "src/stgen/_generated.py"), package="stgen"),
    script("setuptools_rust", "path", made("extension", f"python/strust/{SO}"), CARGO, "strust"),
    script("setuptools_scm", "path", made("python", "src/stscm/_version.py"), package="stscm"),
    script("skbuild", "finder", made("site", f"site:skbredirect/{SO}"), CMAKE, "skbredirect", "", "redirect"),
    script("skbuild", "finder", made("extension", f"src/skbinplace/{SO}"), CMAKE, "skbinplace", "", "inplace"),
    script("skbuild", "cut", (), CMAKE, "skbredirectrebuild", "", "redirect_rebuild"),
    script("uv_build", "path", package="uvpure"),
    script("workspace", "path", made("extension", f"packages/matmix/python/matmix/{SO}"), CARGO, "matmix", "packages/matmix"),
]


def all_samples():
    return SAMPLES + (SCRIPTS if os.environ.get("TRUEWHEEL_TEST_PROJECTS") else [])
