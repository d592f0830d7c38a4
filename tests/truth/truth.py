#!/usr/bin/env python3
"""The truth matrix: every kind of project, broken in every way, by real builds with the real uv, and the verdict that is true of it.

    truth.py               build every project, break it, compare `truewheel check` with the matrix and with the import itself
    truth.py --quick       only the projects that build in a second (what CI runs)
    truth.py --docs        write docs/verdicts.md from the matrix
    truth.py --check-docs  end with 1 when docs/verdicts.md is not what --docs would write

The import with the environment's own interpreter is the referee of the matrix itself: a cell that calls a working import broken, or a
failing one fine, is a fault of the matrix and fails too.
"""
import argparse
import os
import shutil
import sys
from collections import namedtuple
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "realworld"), str(HERE.parent / "blackbox")]
import breaks  # noqa: E402
import support  # noqa: E402
from samples import SAMPLES  # noqa: E402

DOCS = HERE.parent.parent / "docs" / "verdicts.md"
KINDS = {
    "extension": "extension in the source tree", "python": "`.py` in the source tree", "site": "extension in site-packages",
    "loader": "build directory and loader", "cut": "loader with a build tool that is gone", "none": "nothing generated",
}
# title: the row; apply: how it is done to a Cell (False: it does not apply to this project); expected: the true verdict for each kind, several
# where DESIGN leaves the choice; a kind that is not named has no such break.
Break = namedtuple("Break", "title apply expected")


class Cell:
    """One project while it is broken."""

    def __init__(self, sample, bench, attic):
        self.sample, self.bench, self.attic = sample, bench, attic
        self.tree, self.environment = bench.tree, bench.tree / ".venv"

    @property
    def site(self):
        return next(self.environment.glob("lib/python*/site-packages"))

    @property
    def generated(self):
        project = self.sample.project
        pattern = project.generated or f"{project.module}/*.so"
        found = sorted((self.tree if project.generated else self.site).glob(pattern))
        return found[0] if found else None

    def replace(self, path, content=None, link=None, name=None):
        """Puts something else in the place of a file, so that the attic can undo it; the file's own inode stays as it is."""
        kept = path.read_bytes()
        self.attic.take(path)
        target = path.with_name(name or path.name)
        self.attic.note_created(target)
        if link:
            target.symlink_to(link)
        else:
            target.write_bytes(kept if content is None else content)

    def take(self, paths):
        paths = list(paths)
        for path in paths:
            self.attic.take(path)
        return bool(paths)

    def link_files(self):
        return [p for p in self.site.glob("*.pth") if not p.name.startswith("_virtualenv")]

    def loaders(self):
        return [p for p in self.site.glob("*.py") if "editable" in p.name]


def delete_generated(cell):
    return cell.take([cell.generated])


def delete_with_environment(cell):
    cell.generated.unlink()
    shutil.rmtree(cell.environment)
    cell.bench.sync()


def delete_environment(cell):
    shutil.rmtree(cell.environment)
    cell.bench.sync()


def git_clean(cell):
    cell.bench.git(cell.bench.root, "clean", "-q", "-fdx")
    cell.bench.sync()


def clone(cell):
    bench = cell.bench
    kept = bench.root.with_name(bench.root.name + "-before")
    shutil.rmtree(kept, ignore_errors=True)
    os.rename(bench.root, kept)
    bench.must("git", "clone", "-q", kept, bench.root)
    bench.sync()


def empty(cell):
    cell.replace(cell.generated, b"")


def truncated(cell):
    cell.replace(cell.generated, cell.generated.read_bytes()[:40])


def dangling(cell):
    cell.replace(cell.generated, link="gone/" + cell.generated.name)


def other_abi(cell):
    name = cell.generated.name
    if ".cpython-" not in name:
        return False
    cell.replace(cell.generated, name=name.split(".cpython-")[0] + ".cpython-37m-x86_64-linux-gnu.so")


def other_architecture(cell):
    content = bytearray(cell.generated.read_bytes())
    content[18:20] = (0x00B7 if content[18] != 0xB7 else 0x003E).to_bytes(2, "little")  # e_machine: AArch64, else x86-64
    cell.replace(cell.generated, bytes(content))


def shadowing(cell):
    path = cell.generated
    if ".cpython-" not in path.name:
        return False
    newer = path.with_name(path.name.split(".cpython-")[0] + ".abi3.so")
    cell.attic.note_created(newer)
    shutil.copyfile(path, newer)
    status = path.stat()
    os.utime(newer, ns=(status.st_atime_ns, status.st_mtime_ns + 60_000_000_000))


def source_newer(cell):
    sources = [p for p in cell.bench.member.rglob("*") if p.suffix in (".c", ".rs", ".pyx") and "target" not in p.parts]
    if not sources:
        return False
    for path in sources:
        os.utime(path)


def project_moved(cell):
    # The environment lies in the project: it is moved out first, as one at another place would be.
    elsewhere = cell.bench.root.with_name("environment")
    cell.attic.move(cell.environment, elsewhere)
    cell.attic.move(cell.bench.root, str(cell.bench.root) + ".moved")
    cell.environment = elsewhere


def build_directory(cell):
    return cell.take(p for p in [cell.bench.member / "build"] if p.is_dir())


def half_installed(cell):
    info = next(cell.site.glob(f"{cell.sample.project.name}-*.dist-info"))
    return cell.take(cell.link_files() + cell.loaders() + [info / "INSTALLER", info / "WHEEL"])


FINE = {"intact"}
NOT_BROKEN = {"intact", "stale", "degraded"}
GONE = {"extension": {"absent"}, "python": {"absent"}}
LINK = dict.fromkeys(KINDS, {"unlinked"})
FINE_BUT_CUT = dict(dict.fromkeys(KINDS, FINE), cut={"unlinked"})

# Those that leave the tree as it was come first; the last four build again.
BREAKS = [
    Break("nothing", lambda cell: None, FINE_BUT_CUT),
    Break("generated file deleted", delete_generated, dict(GONE, site={"absent"}, loader=NOT_BROKEN)),
    Break("0 bytes", empty, {"extension": {"unloadable"}, "site": {"unloadable"}}),
    Break("truncated", truncated, {"extension": {"unloadable"}, "site": {"unloadable"}}),
    Break("dangling link", dangling, {"extension": {"absent"}, "python": {"absent"}}),
    Break("only another ABI", other_abi, {"extension": {"unloadable"}}),
    Break("other architecture", other_architecture, {"extension": {"unloadable"}, "site": {"unloadable"}}),
    Break("older file shadows a newer one", shadowing, {"extension": {"shadowed"}}),
    Break("source newer than the build", source_newer, {"extension": NOT_BROKEN}),
    Break("`.pth` gone", lambda cell: cell.take(cell.link_files()), {k: v for k, v in LINK.items()}),
    Break("finder or loader gone", lambda cell: cell.take(cell.loaders()), {k: v for k, v in LINK.items()}),
    Break("half-installed", half_installed, {k: v for k, v in LINK.items() if k != "site"}),
    Break("project moved or deleted", project_moved, {k: v for k, v in LINK.items() if k != "site"}),
    Break("build directory deleted", build_directory, {"loader": {"unlinked"}, "cut": {"unlinked"}}),
    Break("environment deleted, sync", delete_environment, FINE_BUT_CUT),
    Break("generated file and environment deleted, sync", delete_with_environment, GONE),
    Break("`git clean -fdx`, sync", git_clean, dict(FINE_BUT_CUT, extension={"absent"}, python={"absent"}, loader={"unlinked"})),
    Break("cloned anew, sync", clone, FINE_BUT_CUT),
]


class Bench(support.BlackBoxTest):
    """One real project, built once; not a test case of its own, it only borrows the home and the commands."""

    def __init__(self, sample):
        super().__init__("run_all")
        self.sample = sample
        self.faults, self.cells = [], 0

    def run_all(self):
        pass

    def sync(self):
        self.uv_sync(self.root)

    def prepare(self):
        self.setUp()
        work = self.root
        self.root = self.make_repository(self.sample.project, work / self.sample.project.name)
        self.work = work
        self.git(self.root, "tag", "v0.1.0")
        self.sync()
        self.tree, self.member = self.root, self.root / self.sample.project.member

    def close(self):
        self.root = self.work
        self.doCleanups()

    def rebuild(self):
        """The whole state anew: what the breaks that build again leave behind."""
        self.git(self.root, "clean", "-q", "-fdx")
        self.sync()
        python = self.tree / ".venv/bin/python"
        name = self.sample.project.name
        self.must(support.UV, "pip", "install", "-q", "--no-deps", "--reinstall-package", name, "-e", self.member, "-p", python, cwd=self.member)

    def judge(self, row):
        expected = row.expected.get(self.sample.kind)
        attic = breaks.Attic(self.work / "attic")
        cell = Cell(self.sample, self, attic)
        builds = row.apply in (delete_environment, delete_with_environment, git_clean, clone)
        if expected is None or (builds and row.apply is delete_with_environment and cell.generated is None) or row.apply(cell) is False:
            return
        shutil.rmtree(self.home / ".local", ignore_errors=True)
        shutil.rmtree(self.home / ".cache", ignore_errors=True)
        done = self.truewheel("check", "--json", cell.environment)
        works = self.imports(cell.environment, self.sample.project.module)
        attic.restore()
        rows = [r for r in done.json["editables"] if r["name"] == self.sample.project.name]
        verdict = rows[0]["verdict"] if rows else "no row"
        self.cells += 1
        if works == bool(expected & support.BROKEN):
            self.note(row, f"the matrix is wrong: expected {expected}, the import {'works' if works else 'fails'}")
        if verdict not in expected:
            self.note(row, f"expected {' or '.join(sorted(expected))}, got {verdict}: {rows[0]['summary'] if rows else done}")
        code = 1 if expected & support.BROKEN else 0
        if verdict in expected and done.code != code:
            self.note(row, f"exit {done.code} with verdict {verdict}")
        if builds and row is not BREAKS[-1]:
            self.rebuild()

    def note(self, row, text):
        self.faults.append(f"{self.sample.title} | {row.title} | {text}")


def run(samples):
    support.BlackBoxTest.setUpClass()
    faults, cells, skipped = [], 0, []
    for sample in samples:
        if not all(shutil.which(tool) for tool in sample.needs):
            skipped.append(sample.title)
            continue
        bench = Bench(sample)
        try:
            bench.prepare()
            for row in BREAKS:
                bench.judge(row)
        except (AssertionError, OSError, ValueError, StopIteration) as error:
            bench.faults.append(f"{sample.title} | stopped | {type(error).__name__}: {error}")
        finally:
            bench.close()
        faults += bench.faults
        cells += bench.cells
        print(f"{sample.title}: {bench.cells} cells, {len(bench.faults)} faults", flush=True)
    for fault in faults:
        print(fault)
    print(f"{cells} cells, {len(faults)} faults" + (f"; left out for want of tools: {', '.join(skipped)}" if skipped else ""))
    return 1 if faults or not cells else 0


MEANINGS = [
    ("unlinked", "broken", "the link itself is cut: its `.pth`, finder or loader is missing, or points to a project, build directory or tool that is gone"),
    ("absent", "broken", "an expected generated file does not exist"),
    ("unloadable", "broken", "it exists only for another interpreter, ABI, platform or architecture, or is no whole library"),
    ("unknown", "incomplete", "the project could not be read; the answer says what could not"),
    ("shadowed", "suspect", "two builds of one module lie side by side and the import system picks the older"),
    ("stale", "suspect", "a source has other content than when the file was built from it"),
    ("degraded", "suspect", "an optional file is absent: it works, slower or poorer"),
    ("intact", "fine", "every expected file is present and loadable by this environment's interpreter"),
]

EVIDENCE = [
    ("link", "a `.pth`, finder or loader names a path; a loader's table of modules and files proves each of them"),
    ("record", "the installed RECORD lists a module, extension, `.pth`, loader or finder that is missing"),
    ("ledger", "an earlier build that was verified, or an earlier scan that found all in order, saw the file"),
    ("config", "the build configuration says what the build makes: read as text, never run"),
    ("import", "a module that the link exposes imports it when it is itself imported, under no guard"),
    ("cached-wheel", "another build of the same version in a cache holds a file that the tree lacks"),
    ("witness", "supports another rule and never proves alone: `Root-Is-Purelib: false`, a compiled `.pyc` or a `.pyi` beside nothing"),
]


def docs():
    lines = ["# Verdicts", "", "<!-- Written by tests/truth/truth.py --docs: change the matrix there. -->", "",
             "The worst part gives the verdict of a link; the worst comes first here.", "",
             "| verdict | severity | meaning |", "|---|---|---|"]
    lines += [f"| `{name}` | {severity} | {meaning} |" for name, severity, meaning in MEANINGS]
    lines += ["", "## Evidence", "", "Each expectation says by which rule it is held, from which file. The strongest comes first.", "",
              "| rule | what it rests on |", "|---|---|"]
    lines += [f"| `{rule}` | {meaning} |" for rule, meaning in EVIDENCE]
    lines += ["", "## What is true of which break", "",
              "Each cell is tried on real builds with the real uv, and by the import itself. A dash: there is no such break.", "",
              "| break | " + " | ".join(KINDS.values()) + " |", "|---|" + "---|" * len(KINDS)]
    for row in BREAKS:
        cells = [" or ".join(f"`{v}`" for v in sorted(row.expected[kind])) if kind in row.expected else "–" for kind in KINDS]
        lines.append(f"| {row.title} | " + " | ".join(cells) + " |")
    lines += ["", "## The projects", "", "| project | what its build makes | in every CI run |", "|---|---|---|"]
    lines += [f"| {s.title} | {KINDS[s.kind]} | {'yes' if s.quick else 'no'} |" for s in SAMPLES]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--check-docs", action="store_true")
    parser.add_argument("--only", help="samples whose title holds this text")
    arguments = parser.parse_args()
    if arguments.docs:
        DOCS.parent.mkdir(exist_ok=True)
        DOCS.write_text(docs())
        return 0
    if arguments.check_docs:
        same = DOCS.exists() and DOCS.read_text() == docs()
        print("docs/verdicts.md is as the matrix says" if same else "docs/verdicts.md differs: run tests/truth/truth.py --docs")
        return 0 if same else 1
    try:
        return run([s for s in SAMPLES if (s.quick or not arguments.quick) and (not arguments.only or arguments.only in s.title)])
    except support.unittest.SkipTest as reason:
        print(f"left out: {reason}")
        return 77


if __name__ == "__main__":
    sys.exit(main())
