"""Small real projects, one a build backend. Each is files to write and what its build puts into the source tree."""
from collections import namedtuple
from pathlib import Path

# module: what the tests import; generated: a glob below the project, the file that a build makes; expected: its dotted module;
# member: the folder of the package inside a workspace.
Project = namedtuple("Project", "name backend files module generated expected rule member", defaults=("",))

C_SOURCE = """#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *unused) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_native", NULL, -1, methods};
PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }
"""

# The bare C interface: it compiles in two seconds where the full bindings take ten.
RUST_SOURCE = """use pyo3_ffi::*;
use std::ptr::{addr_of_mut, null_mut};

static mut METHODS: [PyMethodDef; 2] = [
    PyMethodDef { ml_name: c"answer".as_ptr(), ml_meth: PyMethodDefPointer { PyCFunction: answer }, ml_flags: METH_NOARGS, ml_doc: c"".as_ptr() },
    PyMethodDef::zeroed(),
];
static mut MODULE: PyModuleDef = PyModuleDef {
    m_base: PyModuleDef_HEAD_INIT, m_name: c"_native".as_ptr(), m_doc: c"".as_ptr(), m_size: 0, m_methods: null_mut(),
    m_slots: null_mut(), m_traverse: None, m_clear: None, m_free: None,
};

unsafe extern "C" fn answer(_: *mut PyObject, _: *mut PyObject) -> *mut PyObject {
    PyLong_FromLong(42)
}

#[no_mangle]
pub unsafe extern "C" fn PyInit__native() -> *mut PyObject {
    MODULE.m_methods = addr_of_mut!(METHODS).cast();
    PyModule_Create(addr_of_mut!(MODULE))
}
"""

GITIGNORE = ".venv*\n__pycache__/\n*.egg-info/\n*.so\n_generated.py\n_version.py\ntarget/\nbuild/\n.pdm-build/\nCargo.lock\nuv.lock\n"
USES_NATIVE = "from ._native import answer\n"
USES_GENERATED = "from ._generated import answer\n"


def pyproject(name, requires, backend, rest="", version='version = "0.1.0"'):
    quoted = ", ".join(f'"{r}"' for r in requires)
    return (f'[build-system]\nrequires = [{quoted}]\nbuild-backend = "{backend}"\n\n[project]\nname = "{name}"\n{version}\n'
            f'requires-python = ">=3.9"\n{rest}')


def setuptools_c_src(name="stcext", requires=("setuptools>=77",)):
    setup = (f'from setuptools import Extension, setup\nsetup(package_dir={{"": "src"}}, packages=["{name}"],\n'
             f'      ext_modules=[Extension("{name}._native", ["src/{name}/_native.c"])])\n')
    return Project(name, "setuptools", {
        "pyproject.toml": pyproject(name, requires, "setuptools.build_meta"), "setup.py": setup, ".gitignore": GITIGNORE,
        f"src/{name}/_native.c": C_SOURCE, f"src/{name}/__init__.py": USES_NATIVE,
    }, name, f"src/{name}/_native*.so", f"{name}._native", "config")


def setuptools_c_flat(name="stflat"):
    rest = f'\n[tool.setuptools]\npackages = ["{name}"]\next-modules = [{{name = "{name}._native", sources = ["{name}/_native.c"]}}]\n'
    return Project(name, "setuptools", {
        "pyproject.toml": pyproject(name, ["setuptools>=77"], "setuptools.build_meta", rest), ".gitignore": GITIGNORE,
        f"{name}/_native.c": C_SOURCE, f"{name}/__init__.py": USES_NATIVE, "other/readme.txt": "Another folder: the link needs a finder.\n",
    }, name, f"{name}/_native*.so", f"{name}._native", "config")


# A build that a test can look into: it notes when it begins and ends, and waits while a file "hold" lies in the project.
GENERATING_SETUP = """import os
import time
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent


class Generate(build_py):
    def run(self):
        with open(here / "builds.log", "a") as log:
            log.write(f"begin {time.time()} {os.getpid()}\\n")
        while (here / "hold").exists():
            time.sleep(0.1)
        (here / "src/NAME/_generated.py").write_text("def answer():\\n    return 42\\n")
        super().run()
        with open(here / "builds.log", "a") as log:
            log.write(f"end {time.time()} {os.getpid()}\\n")


setup(package_dir={"": "src"}, packages=["NAME"], cmdclass={"build_py": Generate})
"""


def setuptools_generated(name="stgen", rest=""):
    return Project(name, "setuptools", {
        "pyproject.toml": pyproject(name, ["setuptools>=77"], "setuptools.build_meta", rest),
        "setup.py": GENERATING_SETUP.replace("NAME", name), ".gitignore": GITIGNORE + "builds.log\nhold\n",
        f"src/{name}/__init__.py": USES_GENERATED,
    }, name, f"src/{name}/_generated.py", f"{name}._generated", "import")


def maturin_mixed(name="matmix"):
    rest = f'\n[tool.maturin]\npython-source = "python"\nmodule-name = "{name}._native"\nfeatures = ["extension-module"]\n'
    cargo = (f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2021"\n\n[lib]\nname = "_native"\ncrate-type = ["cdylib"]\n\n'
             '[features]\nextension-module = ["pyo3-ffi/extension-module"]\n\n[dependencies]\npyo3-ffi = "0.27"\n\n'
             '[profile.release]\nopt-level = 0\ndebug = false\n')
    return Project(name, "maturin", {
        "pyproject.toml": pyproject(name, ["maturin>=1.7,<2"], "maturin", rest), "Cargo.toml": cargo, ".gitignore": GITIGNORE,
        "src/lib.rs": RUST_SOURCE, f"python/{name}/__init__.py": USES_NATIVE,
    }, name, f"python/{name}/_native*.so", f"{name}._native", "config")


def maturin_workspace():
    member = maturin_mixed("wsnative")
    files = {f"packages/wsnative/{path}": text for path, text in member.files.items()}
    files[".gitignore"] = GITIGNORE
    files["pyproject.toml"] = ('[project]\nname = "wsroot"\nversion = "0.1.0"\nrequires-python = ">=3.9"\ndependencies = ["wsnative"]\n\n'
                               '[tool.uv.sources]\nwsnative = { workspace = true }\n\n[tool.uv.workspace]\nmembers = ["packages/*"]\n')
    return Project("wsnative", "maturin", files, "wsnative", "packages/wsnative/" + member.generated, member.expected, "config",
                   "packages/wsnative")


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


def pure(name="plain", rest=""):
    """No generated file; setuptools, because its build is quick."""
    return Project(name, "setuptools", {
        "pyproject.toml": pyproject(name, ["setuptools>=77"], "setuptools.build_meta", rest), ".gitignore": GITIGNORE,
        f"src/{name}/__init__.py": "def answer():\n    return 42\n",
    }, name, "", "", "")


def write(project, directory):
    """Writes the files of a project; the directory is made where it is missing."""
    for name, text in project.files.items():
        path = Path(directory) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return Path(directory)
