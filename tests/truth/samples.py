"""The projects of the truth matrix: those of the black-box tests and one more for each further build backend."""
import sys
from collections import namedtuple
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from projects import (C_SOURCE, GITIGNORE, RUST_SOURCE, USES_GENERATED, USES_NATIVE, Project, maturin_mixed, maturin_workspace, pyproject,  # noqa: E402
                      setuptools_c_flat, setuptools_c_src, setuptools_generated)

# title: the row of the matrix; project: its files; kind: what the build makes, "extension", "python", "site" (in site-packages), "loader"
# (a build directory that a loader names), "none"; needs: programs; quick: cheap enough for every CI run; tags: the project is a git tag's version.
Sample = namedtuple("Sample", "title project kind needs quick")

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
               'ffibuilder.set_source("stcffi._native", "int answer_(void) { return 42; }")\n')
    setup = 'from setuptools import setup\nsetup(package_dir={"": "src"}, packages=["stcffi"], cffi_modules=["build_native.py:ffibuilder"])\n'
    return Project("stcffi", "setuptools", {
        "pyproject.toml": pyproject("stcffi", ["setuptools>=77", "cffi>=1.16"], "setuptools.build_meta", 'dependencies = ["cffi>=1.16"]\n'),
        "setup.py": setup, "build_native.py": builder, ".gitignore": GITIGNORE,
        "src/stcffi/__init__.py": "from ._native import lib\n\n\ndef answer():\n    return lib.answer_()\n",
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
              'def build():\n    extension = Extension("poetgen._native", ["poetgen/_native.c"])\n'
              '    command = build_ext(Distribution({"name": "poetgen", "ext_modules": [extension]}))\n    command.ensure_finalized()\n    command.run()\n'
              '    for output in command.get_outputs():\n        shutil.copyfile(output, Path(output).relative_to(command.build_lib))\n\n\n'
              'if __name__ == "__main__":\n    build()\n')
    rest = '\n[tool.poetry]\npackages = [{ include = "poetgen" }]\n\n[tool.poetry.build]\nscript = "build.py"\ngenerate-setup-file = false\n'
    return Project("poetgen", "poetry", {
        "pyproject.toml": pyproject("poetgen", ["poetry-core>=2", "setuptools>=77"], "poetry.core.masonry.api", rest), "build.py": script,
        ".gitignore": GITIGNORE, "poetgen/_native.c": C_SOURCE, "poetgen/__init__.py": USES_NATIVE,
    }, "poetgen", "poetgen/_native*.so", "poetgen._native", "import")


def meson(name, ninja_required):
    build = (f"project('{name}', 'c', version: '0.1.0')\npy = import('python').find_installation(pure: false)\n"
             f"py.install_sources(['{name}/__init__.py'], subdir: '{name}')\n"
             f"py.extension_module('_native', '{name}/_native.c', install: true, subdir: '{name}')\n")
    requires = ["meson-python", "meson"] + (["ninja"] if ninja_required else [])
    return Project(name, "meson-python", {
        "pyproject.toml": pyproject(name, requires, "mesonpy"), "meson.build": build, ".gitignore": GITIGNORE,
        f"{name}/_native.c": C_SOURCE, f"{name}/__init__.py": USES_NATIVE,
    }, name, "build/cp3*/_native*.so", f"{name}._native", "link")


def scikit_build(mode):
    name = "skb" + mode.replace("_", "")
    settings = f'\n[tool.scikit-build]\neditable.mode = "{mode.split("_")[0]}"\n'
    if mode == "redirect_rebuild":
        settings += 'build-dir = "build/{wheel_tag}"\neditable.rebuild = true\n'
    cmake = (f"cmake_minimum_required(VERSION 3.18)\nproject({name} LANGUAGES C)\nfind_package(Python REQUIRED COMPONENTS Interpreter Development.Module)\n"
             f"Python_add_library(_native MODULE src/{name}/_native.c WITH_SOABI)\ninstall(TARGETS _native DESTINATION {name})\n")
    if mode == "inplace":
        cmake += f"set_target_properties(_native PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${{CMAKE_CURRENT_SOURCE_DIR}}/src/{name})\n"
    generated = {"inplace": f"src/{name}/_native*.so", "redirect_rebuild": "build/*/install/platlib/*/_native*.so"}.get(mode, "")
    ignored = GITIGNORE + "CMakeCache.txt\nCMakeFiles/\nCMakeInit.txt\nbuild.ninja\n.ninja_*\n.cmake/\n.skbuild-info.json\ncmake_install.cmake\ninstall_manifest.txt\n"
    return Project(name, "scikit-build-core", {
        "pyproject.toml": pyproject(name, ["scikit-build-core>=0.10"], "scikit_build_core.build", settings), "CMakeLists.txt": cmake,
        ".gitignore": ignored, f"src/{name}/_native.c": C_SOURCE, f"src/{name}/__init__.py": USES_NATIVE,
    }, name, generated, f"{name}._native", "config" if mode == "inplace" else "link")


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


SAMPLES = [
    Sample("setuptools, C, src layout", setuptools_c_src(), "extension", (), True),
    Sample("setuptools, C, flat layout", setuptools_c_flat(), "extension", (), True),
    Sample("setuptools, generated .py", setuptools_generated(), "python", (), True),
    Sample("setuptools + Cython", setuptools_cython(), "extension", (), False),
    Sample("setuptools + cffi", setuptools_cffi(), "extension", (), False),
    Sample("setuptools-rust", setuptools_rust(), "extension", ("cargo",), False),
    Sample("setuptools-scm", setuptools_scm(), "python", (), True),
    Sample("hatchling, custom hook", hatchling_hook(), "python", (), True),
    Sample("hatch-vcs", hatch_vcs(), "python", (), False),
    Sample("pdm-backend, build hook", pdm_hook(), "python", (), True),
    Sample("poetry-core, build script", poetry_script(), "extension", (), False),
    Sample("maturin, mixed", maturin_mixed(), "extension", ("cargo",), False),
    Sample("maturin, workspace member", maturin_workspace(), "extension", ("cargo",), False),
    Sample("maturin, pure Rust", maturin_pure(), "site", ("cargo",), False),
    Sample("scikit-build-core, redirect", scikit_build("redirect"), "site", ("cmake", "ninja"), False),
    Sample("scikit-build-core, inplace", scikit_build("inplace"), "extension", ("cmake", "ninja"), False),
    Sample("scikit-build-core, rebuild", scikit_build("redirect_rebuild"), "cut", ("cmake", "ninja"), False),
    Sample("meson-python, ninja of the system", meson("mesonsys", False), "loader", ("ninja",), False),
    Sample("meson-python, ninja required", meson("mesonpkg", True), "cut", ("ninja",), False),
    Sample("flit-core", pure("flitpure", "flit", "flit_core.buildapi", ["flit-core>=3.9"]), "none", (), True),
    Sample("uv_build", pure("uvpure", "uv-build", "uv_build", ["uv_build>=0.5"]), "none", (), True),
]
