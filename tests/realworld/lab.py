"""Builds the corpus lab: sdist, tree, environment, editable install, and what the import system says of every break.

Layout of a lab: sdists/ trees/NAME envs/NAME results/NAME.json logs/NAME.log SUMMARY.md, and cache/ home/ tools/ attic/ of its own.
"""
import ast
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import breaks

# What a build of the corpus needs to tell a source distribution's metadata without an isolated environment for each.
BACKENDS = ["pip", "setuptools<80", "wheel", "hatchling", "hatch-vcs", "hatch-fancy-pypi-readme", "flit_core", "poetry-core", "pdm-backend",
            "meson-python", "maturin", "scikit-build-core", "setuptools-scm", "setuptools-rust", "cython<3.1", "pkgconfig", "cffi",
            "expandvars", "cppy", "tomli"]
NOT_MODULES = {"build", "dist", "target", "node_modules", "__pycache__"}
NOT_PROBED = NOT_MODULES | {"tests", "test", "testing", "docs", "examples", "benchmarks", "_vendor", "vendor", "template", "templates"}
PROBES = 150
SPOILT = 3  # extensions and generated Python files of a package that are spoilt in each way
NEWER = 200  # sources of a package that are written anew
SOURCES = {".c", ".cc", ".cpp", ".cxx", ".h", ".hpp", ".pyx", ".pxd", ".rs", ".i", ".in", ".proto"}
ASKED = 3  # counts the changes of what is asked of the import system: older results are asked again
HOLLOW = "a folder without __init__"
REFEREE = """
import importlib, json, os, sys
def nothing_in(module):
    names = [name for place in module.__path__ if os.path.isdir(place) for name in os.listdir(place)]
    return not any(name.endswith((".py", ".so")) or "." not in name and name != "__pycache__" for name in names)
for name in sys.argv[2:]:
    try:
        module = importlib.import_module(name)
        hollow = getattr(module, "__file__", None) is None and hasattr(module, "__path__")
        print("@@" + json.dumps([name, (sys.argv[1] + ", and nothing in it" * nothing_in(module)) if hollow else None]), flush=True)
    except BaseException as error:
        print("@@" + json.dumps([name, type(error).__name__ + ": " + str(error)[:300]]), flush=True)
"""


class Lab:
    def __init__(self, directory):
        self.directory = Path(directory)
        real_home = Path.home()
        self.uv = os.environ.get("TRUEWHEEL_UV") or shutil.which("uv")
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith(("UV_", "XDG_", "PYTHON", "VIRTUAL_ENV", "CONDA_", "MAKEFLAGS"))}
        environment.update(HOME=str(self.directory / "home"), UV_CACHE_DIR=str(self.directory / "cache"), UV_PYTHON_DOWNLOADS="never",
                           UV_NO_PROGRESS="1", PYTHONDONTWRITEBYTECODE="1", PIP_CACHE_DIR=str(self.directory / "pip-cache"),
                           GIT_CEILING_DIRECTORIES=str(self.directory))  # no repository around the lab gives a version
        environment.setdefault("RUSTUP_HOME", str(real_home / ".rustup"))
        environment["CARGO_HOME"] = str(self.directory / "cargo")
        self.environment = environment
        for name in ("home", "sdists", "trees", "envs", "results", "logs", "attic"):
            (self.directory / name).mkdir(parents=True, exist_ok=True)

    def tree(self, package):
        return self.directory / "trees" / package.name

    def env(self, package):
        return self.directory / "envs" / package.name

    def python(self, package):
        return self.env(package) / "bin" / "python"

    def result_file(self, package):
        return self.directory / "results" / f"{package.name}.json"

    def attic(self, package):
        return breaks.Attic(self.directory / "attic" / package.name)

    def run(self, arguments, log=None, timeout=1800, **options):
        options.setdefault("env", self.environment)
        done = subprocess.run([str(a) for a in arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=timeout, **options)
        if log:
            with open(log, "ab") as file:
                file.write(("$ " + " ".join(map(str, arguments)) + "\n").encode() + done.stdout)
        return done

    def load(self, package):
        path = self.result_file(package)
        return json.loads(path.read_text()) if path.exists() else None


def interpreter(version):
    """A CPython of that version: of pyenv, else whatever uv finds by the number."""
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = sorted(root.glob(f"{version}.*/bin/python"))
    return str(found[-1]) if found else version


def fetch_sdist(lab, package):
    """The source distribution, through pip; None when there is none."""
    wanted = lab.directory / "sdists" / package.name
    if wanted.exists() and any(wanted.iterdir()):
        return next(wanted.iterdir())
    tools = lab.directory / "tools"
    if not (tools / "bin" / "pip").exists():
        lab.run([lab.uv, "venv", "-q", "--clear", "-p", interpreter("3.11"), tools])
        lab.run([lab.uv, "pip", "install", "-q", "-p", tools / "bin" / "python", *BACKENDS])
    environment = dict(lab.environment, PATH=f"{tools / 'bin'}:{lab.environment['PATH']}")
    download = [tools / "bin" / "pip", "download", "-q", "--no-deps", "--no-binary", package.name, "-d", wanted, f"{package.name}=={package.version}"]
    for extra in (["--no-build-isolation"], []):
        lab.run(download + extra, lab.directory / "logs" / f"{package.name}.download.log", env=environment)
        if wanted.exists() and any(wanted.iterdir()):
            return next(wanted.iterdir())
    return None


def unpack(archive, target):
    scratch = target.with_name(target.name + ".unpacking")
    for stale in (scratch, target):
        shutil.rmtree(stale, ignore_errors=True)
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as file:
            file.extractall(scratch)
    else:
        with tarfile.open(archive) as file:
            trusted = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
            file.extractall(scratch, **trusted)
    os.rename(next(p for p in scratch.iterdir() if p.is_dir()), target)
    shutil.rmtree(scratch)


def picture(tree):
    """Every regular file with what shows that a build wrote it anew."""
    seen = {}
    for directory, folders, files in os.walk(tree):
        for name in files:
            path = os.path.join(directory, name)
            status = os.lstat(path)
            seen[os.path.relpath(path, tree)] = (status.st_size, status.st_mtime_ns, status.st_ino)
    return seen


def backend_of(tree):
    try:
        text = (tree / "pyproject.toml").read_text(errors="replace")
    except OSError:
        return "setuptools (setup.py)"
    for line in text.splitlines():
        if line.replace(" ", "").startswith("build-backend="):
            return line.split("=", 1)[1].strip().strip("\"'")
    return "setuptools (no build-backend)"


def dist_info(lab, package):
    """The distribution's own .dist-info in the environment."""
    wanted = package.name.replace("-", "_").replace(".", "_").lower()
    for site in lab.env(package).glob("lib/python*/site-packages"):
        for candidate in site.glob("*.dist-info"):
            if candidate.name.split("-")[0].replace(".", "_").lower() == wanted:
                return candidate
    return None


def record_rows(info):
    import csv
    with open(info / "RECORD", newline="", encoding="utf-8") as file:
        return [row[0] for row in csv.reader(file) if row]


def import_roots(info):
    """(package, directory): where this link lets the import system look, told by its .pth files and setuptools' finder."""
    site = info.parent
    roots = []
    for row in record_rows(info):
        path = site / row
        if row.endswith(".pth") and path.exists():
            roots += [("", Path(line)) for line in path.read_text().splitlines() if line and not line.startswith("import ")]
        elif row.startswith("__editable___") and row.endswith("_finder.py"):
            values = {}
            for line in path.read_text().splitlines():
                if line.startswith(("MAPPING", "NAMESPACES")):
                    values[line.split(":")[0].split(" ")[0]] = eval(line.split("=", 1)[1])  # a literal that setuptools wrote
            roots += [(name, Path(target)) for name, target in values.get("MAPPING", {}).items()]
            roots += [(name, Path(target)) for name, targets in values.get("NAMESPACES", {}).items() for target in targets]
    return roots


def module_of(path, roots, suffixes):
    """The dotted name by which the import system knows a file of the tree; None when it does not."""
    for package, root in sorted(roots, key=lambda pair: -len(str(pair[1]))):
        if path == root or (path.name.split(".")[0] == root.name and path.parent == root.parent and package):
            return package  # a single mapped module
        if root not in path.parents:
            continue
        parts = list(path.relative_to(root).parts)
        suffix = next((s for s in suffixes if parts[-1].endswith(s)), None)
        if suffix is None or NOT_MODULES & set(parts[:-1]):
            return None
        parts[-1] = parts[-1][:-len(suffix)]
        if parts[-1] == "__init__":
            parts.pop()
        parts = ([package] if package else []) + parts
        return ".".join(parts) if parts and all(p.isidentifier() for p in ".".join(parts).split(".")) else None
    return None


def kind_of(path, suffixes):
    if path.endswith(".py"):
        return "python"
    return "extension" if any(path.endswith(s) for s in suffixes if s != ".py") else "other"


def referee(lab, package, modules, timeout=120, hollow=()):
    """Imports the modules in one fresh process: {module: None or what went wrong}.

    A package that is only a folder any more (a namespace package by accident) has gone wrong too, save those in `hollow`, which always were.
    """
    try:
        done = subprocess.run([str(lab.python(package)), "-c", REFEREE, HOLLOW, *modules], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                              cwd=lab.directory / "home", env=lab.environment, timeout=timeout)
        lines = done.stdout.decode(errors="replace").splitlines()
    except subprocess.TimeoutExpired:
        lines = []
    told = dict(json.loads(line[2:]) for line in lines if line.startswith("@@"))
    told.update({name: None for name in hollow if told.get(name) == HOLLOW})
    return {module: told.get(module, "the interpreter ended or hung") for module in modules}


def parents(module):
    parts = module.split(".")
    return [".".join(parts[:n]) for n in range(1, len(parts))]


def top_modules(package, info, roots):
    if package.modules:
        return list(package.modules)
    told = info / "top_level.txt"
    if told.exists():
        names = [name.replace("/", ".") for name in told.read_text().split()]
        return [n for n in names if n not in ("docs", "tests", "test", "examples")]
    mapped = [name for name, _ in roots if name]
    return mapped or [package.name.replace("-", "_").lower()]


def installation(lab, package, command):
    """The arguments that install the tree editable."""
    if package.installer == "pip":
        command = [lab.python(package), "-m", "pip", "install"]
    return [*command, *(["--no-build-isolation"] if package.prepare else []), *package.options, "-e", lab.tree(package)]


def install(lab, package, result):
    log = lab.directory / "logs" / f"{package.name}.log"
    log.unlink(missing_ok=True)
    archive = fetch_sdist(lab, package)
    if archive is None:
        return "no source distribution could be had"
    tree, env = lab.tree(package), lab.env(package)
    unpack(archive, tree)
    shutil.rmtree(env, ignore_errors=True)
    result["backend"] = backend_of(tree)
    before = picture(tree)
    lab.run([lab.uv, "venv", "-q", "-p", interpreter(package.python), env], log)
    command = [lab.uv, "pip", "install", "-p", lab.python(package)]
    if package.prepare:
        lab.run(command + list(package.prepare), log)
    if package.installer == "pip":
        lab.run(command + ["pip"], log)
    build_environment = dict(lab.environment, PATH=f"{env / 'bin'}:{lab.environment['PATH']}", **package.build)
    started = time.monotonic()
    done = lab.run(["nice", "-n", "10", *installation(lab, package, command)], log, env=build_environment, cwd=tree)
    result["seconds"] = round(time.monotonic() - started, 1)
    if done.returncode:
        lines = [line.strip() for line in done.stdout.decode(errors="replace").splitlines() if "error" in line.lower()]
        return "the installation failed: " + "; ".join(lines[-2:])[:300]
    after = picture(tree)
    result["written"] = [(name, name in before) for name in sorted(after) if before.get(name) != after[name]]
    return None


def describe(lab, package, result):
    """What the build wrote, which of it the import system knows, and what can be imported while all is well."""
    suffixes = json.loads(lab.run([lab.python(package), "-c", "import importlib.machinery as m, json;"
                                   "print(json.dumps(m.EXTENSION_SUFFIXES + ['.py']))"]).stdout)
    result["suffixes"] = suffixes
    tree, info = lab.tree(package), dist_info(lab, package)
    site = info.parent
    roots = import_roots(info)
    result["roots"] = [(name, str(path)) for name, path in roots]
    generated, other = [], []
    for name, rewritten in result.pop("written"):
        kind = kind_of(name, suffixes)
        module = module_of(tree / name, roots, suffixes) if kind != "other" else None
        row = {"path": str(tree / name), "place": "tree", "kind": kind, "module": module, "rewritten": rewritten}
        (generated if module else other).append(row)
    rows = record_rows(info)
    for name in rows:
        kind = kind_of(name, suffixes)
        path = site / name
        if kind == "other" or name.startswith(("..", "/", "__editable__", "_editable_impl", "_" + package.name)) or "_editable" in name or not path.exists():
            continue
        module = module_of(path, [("", site)], suffixes)
        if module:
            generated.append({"path": str(path), "place": "site", "kind": kind, "module": module, "rewritten": False})
    result["other"] = {"count": len(other), "sample": [r["path"] for r in other if "/target/" not in r["path"]][:30]}
    result["link_files"] = [str(site / r) for r in rows if "/" not in r and ("_editable" in r or r.endswith(".pth"))]
    result["tops"] = top_modules(package, info, roots)
    result["generated"] = generated
    names = result["tops"] + [g["module"] for g in generated]
    intact_imports(lab, package, result, names)
    for row in generated:
        row["importable"] = result["intact"][row["module"]] is None
    if any("/build/" in r["path"] and r["kind"] == "extension" for r in other) and "meson" in result["backend"]:
        for r in other:
            if r["kind"] == "extension":
                generated.append(dict(r, place="build", importable=False))


def intact_imports(lab, package, result, names):
    """What can be imported while all is well; folders that are namespace packages on purpose count."""
    names = list(dict.fromkeys(names + [p for name in names for p in parents(name)]))
    told = referee(lab, package, names)
    made = {row["module"] for row in result["generated"]}  # a folder that hides the extension of its name is no namespace on purpose
    result["hollow"] = [name for name in names if told[name] == HOLLOW and name not in made]
    result["intact"] = {name: None if name in result["hollow"] else error for name, error in told.items()}


def probes(lab, package, result):
    """Modules of the package, besides the top levels, that can be imported while all is well: they tell which breaks matter."""
    found = []
    for name, root in result["roots"]:
        for top in result["tops"]:
            if name and not (top + ".").startswith(name + "."):
                continue
            rest = top[len(name):].strip(".")
            folder = Path(root).joinpath(*rest.split(".")) if rest else Path(root)
            for path in sorted(folder.rglob("*.py")):
                inner = path.relative_to(folder)
                if NOT_PROBED & set(inner.parts[:-1]) or path.name in ("__main__.py", "__init__.py", "conftest.py", "setup.py"):
                    continue
                found.append(".".join([top, *inner.parts[:-1], path.stem]))
    made = {g["module"] for g in result["generated"]}
    found = [m for m in dict.fromkeys(found) if m not in made and all(p.isidentifier() for p in m.split("."))][:PROBES]
    told = referee(lab, package, found, 300, result["hollow"])
    return [m for m in found if told[m] is None]


def held(archive):
    """The files of a source distribution, relative to its top directory."""
    if archive.suffix == ".zip":
        with zipfile.ZipFile(archive) as file:
            names = [name for name in file.namelist() if not name.endswith("/")]
    else:
        with tarfile.open(archive) as file:
            names = [member.name for member in file if not member.isdir()]
    return [name.split("/", 1)[1] for name in names if "/" in name]


def untracked(tree, names):
    """What `git clean -fdx` would remove if the source distribution were committed: whole directories where all of it is new."""
    tracked = {str(tree / name) for name in names}
    folders = {str(parent) for name in tracked for parent in Path(name).parents}
    found = []
    for directory, inner, files in os.walk(tree):
        found += [path for path in (os.path.join(directory, name) for name in files + inner)
                  if path not in tracked and path not in folders]
        inner[:] = [name for name in inner if os.path.join(directory, name) in folders]
    return sorted(found)


def is_elf(path):
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def spread(rows):
    """The first, the last and those between, no more than SPOILT."""
    return [row for n, row in enumerate(rows) if len(rows) <= SPOILT or n in {i * (len(rows) - 1) // (SPOILT - 1) for i in range(SPOILT)}]


def spoilt_states(files):
    """One generated file in the place of which something else lies."""
    states = []
    for g in spread([g for g in files if g["kind"] == "extension" and g["importable"]]):
        name = Path(g["path"]).name
        one = {"files": [g["path"]], "modules": [g["module"]]}
        states += [dict(one, id=f"{kind} {name}", kind=kind) for kind in ("empty", "dangling")]
        if is_elf(g["path"]):
            states += [dict(one, id=f"{kind} {name}", kind=kind) for kind in ("truncated", "other-machine")]
        if ".cpython-3" in name:
            digits = name.split(".cpython-")[1].split("-")[0]
            states.append(dict(one, id=f"other ABI {name}", kind="other-abi", other=name.replace(f"cpython-{digits}", "cpython-37m")))
    written = [g for g in files if g["kind"] == "python" and g["place"] == "tree"]
    states += [{"id": f"empty {Path(g['path']).name}", "kind": "empty", "files": [g["path"]], "modules": [g["module"]]} for g in written]
    states += [{"id": f"{kind} {Path(g['path']).name}", "kind": kind, "files": [g["path"]], "modules": [g["module"]]}
               for g in spread(written) for kind in ("dangling", "truncated")]
    return states


def cleaned_states(tree, files, result):
    """What `git clean -fdx` leaves, outside a repository and in one."""
    cleaned = result["untracked"]
    if not cleaned:
        return []
    gone = [g["module"] for g in files if g["module"] and any(f"{g['path']}/".startswith(f"{path}/") for path in cleaned)]
    states = [{"id": "git clean -fdx", "kind": "delete", "files": cleaned, "modules": gone}]
    if len(result["tracked"]) <= 5000:
        states.append({"id": "git clean -fdx of a checkout", "kind": "cleaned-checkout", "files": cleaned, "modules": gone,
                       "tree": str(tree), "tracked": result["tracked"]})
    return states


def link_states(tree, result):
    """The link or what tells of it is cut; a project is elsewhere, or its sources are newer than what was built."""
    record = Path(result["record"])
    rows = [Path(path).name for path in result["link_files"]]
    states = []
    if rows:
        states.append({"id": "RECORD without the link", "kind": "rows-gone", "files": [result["record"]], "rows": rows})
    for path in result["link_files"]:
        states.append({"id": f"link file {Path(path).name} gone", "kind": "delete", "files": [path]})
        states.append({"id": f"link file {Path(path).name} empty", "kind": "empty", "files": [path]})
    states += [{"id": f"{name} gone", "kind": "delete", "files": [str(record.parent / name)]}
               for name in ("RECORD", "direct_url.json") if (record.parent / name).exists()]
    if record.parent.suffix == ".dist-info":
        states.append({"id": "dist-info gone", "kind": "delete", "files": [str(record.parent)]})
    if any(g["place"] == "build" for g in result["generated"]):
        states.append({"id": "build directory gone", "kind": "delete", "files": [str(tree / "build")]})
    with_tool = [path for path in result["link_files"] if breaks.NINJA in Path(path).read_bytes()]
    if with_tool:
        states.append({"id": "build tool gone", "kind": "tool-gone", "files": with_tool})
    sources = [str(tree / name) for name in result["tracked"] if Path(name).suffix in SOURCES and (tree / name).is_file()][:NEWER]
    if sources and result["generated"]:
        states.append({"id": "sources newer", "kind": "newer", "files": sources})
    states.append({"id": "project moved", "kind": "project-moved", "files": [str(tree)]})
    states.append({"id": "project deleted", "kind": "project-deleted", "files": [str(tree)]})
    return [dict(state, modules=[]) for state in states]


def states_of(tree, result):
    """Every break that this package offers."""
    files = [g for g in result["generated"] if g["importable"] or g["kind"] == "extension"]
    states = [{"id": f"delete {Path(g['path']).name}", "kind": "delete", "files": [g["path"]], "modules": [g["module"]] if g["module"] else []}
              for g in files]
    if len(files) > 1:
        states.append({"id": "delete all", "kind": "delete", "files": [g["path"] for g in files], "modules": [g["module"] for g in files if g["module"]]})
    if len(files) > 2:
        for left in (files[0], files[-1]):
            rest = [g for g in files if g is not left]
            states.append({"id": f"delete all but {Path(left['path']).name}", "kind": "delete", "files": [g["path"] for g in rest],
                           "modules": [g["module"] for g in rest if g["module"]]})
    return states + spoilt_states(files) + cleaned_states(tree, files, result) + link_states(tree, result)


def examine(lab, package, result):
    """Lets the interpreter say of each break which modules fail that could be imported before."""
    attic = lab.attic(package)
    result["tracked"] = [name for name in held(fetch_sdist(lab, package)) if os.path.lexists(os.path.join(result["tree"], name))]
    result["untracked"] = untracked(Path(result["tree"]), result["tracked"])
    result["record"] = str(dist_info(lab, package) / "RECORD")
    intact_imports(lab, package, result, result["tops"] + [g["module"] for g in result["generated"] if g["module"]])
    good = [name for name in result["tops"] if result["intact"].get(name) is None]
    result["probes"] = probes(lab, package, result) if result["generated"] else []
    importable = set(result["probes"] + [name for name, error in result["intact"].items() if error is None])
    result["states"] = []
    for state in states_of(Path(result["tree"]), result):
        asked = good + [p for m in state["modules"] for p in parents(m)] + state["modules"]
        if state["modules"]:
            asked += result["probes"] + [g["module"] for g in result["generated"] if g["importable"]][:PROBES]
        with breaks.broken(state, attic):
            told = referee(lab, package, list(dict.fromkeys(asked)), 300, result["hollow"])
        state["errors"] = {name: error for name, error in told.items() if error and name in importable}
        deleted_unused = state["modules"] and not set(state["modules"]) & importable and not state["errors"]
        if not deleted_unused:  # else nobody can say whether it matters
            result["states"].append(state)
    result["asked"] = ASKED


CAUGHT = {"ImportError", "ModuleNotFoundError", "Exception", "BaseException"}


class Importers(ast.NodeVisitor):
    """Which modules one module imports, and whether it goes on without each: the import lies in a `try` that catches its failure, is
    itself what is done then, or is left to a call."""

    def __init__(self, module, is_package):
        self.package = module.split(".") if is_package else module.split(".")[:-1]
        self.depth = 0
        self.found = []

    def inside(self, nodes):
        self.depth += 1
        for node in nodes:
            self.visit(node)
        self.depth -= 1

    def visit_FunctionDef(self, node):
        self.inside(node.body)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Try(self, node):
        names = {n.id for handler in node.handlers for n in ast.walk(handler.type or ast.Name("BaseException")) if isinstance(n, ast.Name)}
        if names & CAUGHT:
            self.inside(node.body)
            for handler in node.handlers:
                self.inside(handler.body)
            for child in node.orelse + node.finalbody:
                self.visit(child)
        else:
            self.generic_visit(node)

    def visit_Import(self, node):
        self.found += [(alias.name, self.depth > 0) for alias in node.names]

    def visit_ImportFrom(self, node):
        base = self.package[:len(self.package) - node.level + 1] if node.level else []
        module = ".".join(base + (node.module.split(".") if node.module else []))
        self.found += [(name, self.depth > 0) for name in [module] + [f"{module}.{alias.name}" for alias in node.names]]


def optional_parts(result):
    """Modules of the package that all which import them go on without."""
    guarded = {}
    for package, root in result["roots"]:
        for path in Path(root).rglob("*.py"):
            parts = [part for part in package.split(".") if part] + list(path.relative_to(root).with_suffix("").parts)
            is_package = parts[-1] == "__init__"
            importers = Importers(".".join(parts[:-1] if is_package else parts), is_package)
            if not NOT_PROBED & set(parts):
                with contextlib.suppress(SyntaxError, ValueError, RecursionError):
                    importers.visit(ast.parse(path.read_bytes()))
            for name, goes_on in importers.found:
                guarded[name] = guarded.get(name, True) and goes_on
    return {name for name, goes_on in guarded.items() if goes_on}


def referee_of(result, state):
    """What an import shows: "package fails", a top level or a parent package; "part fails", another module of the package;
    "module fails", only what was deleted itself, or parts that all others go on without; "works".

    A top level that is itself the deleted module counts as a package only where the distribution has no other.
    """
    tops = {name for name in result["tops"] if result["intact"].get(name) is None}
    above = tops | {p for m in state["modules"] for p in parents(m)}
    others = above - set(state["modules"])
    failing = set(state["errors"])
    parts = failing - set(state["modules"])
    if (parts or failing & above - tops) and "optional" not in result:
        result["optional"] = optional_parts(result)
    missed = failing - (result.get("optional", set()) - tops)
    if missed & (others or above):
        return "package fails"
    if parts & missed:
        return "part fails"
    return "module fails" if failing else "works"


def build(lab, package, fresh=False, again=False):
    """Makes the package ready, or tells why it cannot be; the result is also in results/NAME.json."""
    lab.attic(package).restore()
    known = lab.load(package)
    if known and known["version"] == package.version and not known.get("error") and not fresh:
        if known.get("asked") != ASKED or again:
            examine(lab, package, known)
            lab.result_file(package).write_text(json.dumps(known, indent=1))
        return known
    result = {"name": package.name, "version": package.version, "kind": package.kind, "python": package.python,
              "tree": str(lab.tree(package)), "env": str(lab.env(package))}
    try:
        error = install(lab, package, result)
        if not error:
            describe(lab, package, result)
            examine(lab, package, result)
    except (OSError, ValueError, AttributeError, subprocess.SubprocessError) as problem:
        error = f"{type(problem).__name__}: {problem}"
        print(f"{package.name}: {error}", file=sys.stderr)
    if error:
        result["error"] = error
    lab.result_file(package).write_text(json.dumps(result, indent=1))
    return result


def write_summary(lab, packages):
    lines = ["# The corpus, as built", "",
             "Referee: the environment's own interpreter. `package fails`: the top level or a parent package no longer imports; `part fails`:",
             "another module of it; `module fails`: only `import <that module>`; `works`: nothing noticed.", ""]
    for package in packages:
        result = lab.load(package)
        if not result:
            continue
        lines.append(f"## {package.name} {package.version} ({package.kind}, Python {package.python})")
        if result.get("error"):
            lines += [f"not usable: {result['error']}", ""]
            continue
        bad = {name: e for name, e in result["intact"].items() if e}
        lines.append(f"backend `{result['backend']}`, {result['seconds']} s; env `{result['env']}`; tops {', '.join(result['tops'])}"
                     + (f"; not importable while intact: {bad}" if bad else ""))
        lines.append(f"roots {result['roots']}; link files {[Path(p).name for p in result['link_files']]}; other files written: {result['other']['count']}")
        for row in result["generated"]:
            lines.append(f"- {row['kind']} `{row['path'].replace(result['tree'] + '/', '')}` module `{row['module']}`"
                         + (" (rewritten, was in the sdist)" if row["rewritten"] else "") + (" (in site-packages)" if row["place"] == "site" else "")
                         + ("" if row["importable"] else " (not importable while intact)"))
        lines += ["", "| break | referee | errors |", "|---|---|---|"]
        for state in result["states"]:
            shown = "; ".join(f"{m}: {e[:90]}" for m, e in list(state["errors"].items())[:2])
            lines.append(f"| {state['id']} | {referee_of(result, state)} | {shown} |".replace("\n", " "))
        lines.append("")
    (lab.directory / "SUMMARY.md").write_text("\n".join(lines))
