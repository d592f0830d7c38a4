#!/usr/bin/env python3
"""The repair matrix: every kind of project, broken as people break it, put right by `truewheel fix` with each tool, and nothing else changed.

    repairs.py             every project, with the uv of the tests, an old uv, and pip where there is no uv
    repairs.py --quick     what CI runs: one project, with both uvs
    repairs.py --only TEXT --tool NAME

Each environment also holds a package added by hand, one downgraded by hand, lacks one of a group, and has a second editable link whose
pyproject.toml is newer than its build. After each `fix` every file of site-packages and bin is compared with what it was.
"""
import argparse
import hashlib
import os
import re
import shutil
import sys
from collections import namedtuple
from pathlib import Path

import truth  # its search path serves the others
import cell as do
from matrix import BREAKS, PROJECT_GONE, Break, expectation
from samples import all_samples

support = truth.support
projects = truth.support.projects

# uv: the uv that `fix` finds, None for pip.
Tool = namedtuple("Tool", "name uv")
TOOLS = [Tool("uv", support.UV), Tool("old-uv", support.UV_OLD), Tool("pip", None)]

TRIED = (do.nothing, do.delete, do.delete_with_environment, do.empty, do.link_gone, do.link_empty, do.loader_gone, do.build_directory_gone,
         do.git_clean, do.project_moved)
SYNCS = (do.delete_with_environment, do.git_clean)  # with pip they are an install, which builds
QUICK = ("hatchling, custom hook",)
QUICKLY = (do.delete, do.link_gone)


def moved_whole(cell):
    """The project with its environment in it."""
    elsewhere = str(cell.bench.root) + ".moved"
    cell.attic.move(cell.bench.root, elsewhere)
    cell.environment = Path(elsewhere) / ".venv"


MOVES = (do.project_moved, moved_whole)


class Cell(do.Cell):
    def link_files(self):
        """Those of the project: the other editable link is not to be touched by a break either."""
        return [path for path in super().link_files() if "second" not in path.name]


class Bench(truth.Bench):
    """One project with one tool."""

    def __init__(self, sample, tool, rows):
        super().__init__(sample)
        self.tool, self.rows = tool, rows
        self.title = f"{sample.title}, {tool.name}"

    def try_all(self):
        for row in self.rows:
            for made in self.sample.made if row.scope == "file" else [None]:
                self.repair(row, made)

    def prepare(self):
        places = [self.tool.uv and str(Path(self.tool.uv).parent), support.shared_rust()[:-1], "/usr/bin", "/bin"]
        self.environment["PATH"] = ":".join(filter(None, places))
        self.second = self.make(projects.setuptools_generated("second"), self.work / "second")
        super().prepare()
        with open(self.root / "pyproject.toml", "a") as file:
            file.write('\n[dependency-groups]\ndev = ["idna", "iniconfig"]\n')
        self.git(self.root, "commit", "-q", "-a", "-m", "group")
        self.git(self.root, "tag", "-f", "v0.1.0")
        self.sync()

    def sync(self):
        """Installs the project as its tool does, and then what a sync would not leave as it is."""
        python = self.root / ".venv/bin/python"
        if self.tool.uv:
            self.uv_sync(self.root, uv=self.tool.uv, timeout=600)
            if not (self.root / "pyproject.toml").read_text().count("dependency-groups"):
                return
            self.must(self.tool.uv, "pip", "uninstall", "-q", "-p", python, "iniconfig")
            self.must(self.tool.uv, "pip", "install", "-q", "-p", python, "idna==3.4", "six", "-e", self.second)
        elif not python.exists():
            self.must(support.PYTHON, "-m", "venv", self.root / ".venv")
            pip = (python, "-m", "pip", "install", "-q")
            self.must(*pip, *self.settings(), "-e", self.member, timeout=600)
            self.must(*pip, "idna==3.4", "six", "-e", self.second)
        os.utime(self.second / "pyproject.toml")

    def settings(self):
        """What uv takes from the project, for pip."""
        found = re.findall(r'(editable_mode) = "(\w+)"', (self.root / "pyproject.toml").read_text())
        return [f"--config-settings={key}={value}" for key, value in found]

    # what may change

    def everything(self, environment):
        """{path below the environment: what a change of it would show}."""
        seen = {}
        for top in [environment / "bin", *environment.glob("lib/python*/site-packages"), environment / "pyvenv.cfg"]:
            for path in [top, *top.rglob("*")]:
                status = path.lstat()
                content = os.readlink(path) if path.is_symlink() else hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "directory"
                seen[path.relative_to(environment)] = (content,) if content == "directory" else (content, status.st_size, status.st_mtime_ns)
        return seen

    def rows_of(self, environment, name):
        """What the RECORD of a package lists, below the environment, and the directories of that."""
        owned = set()
        for site in environment.glob("lib/python*/site-packages"):
            for info in site.glob(f"{name.replace('-', '_')}-*.dist-info"):
                rows = [line.rsplit(",", 2)[0].strip('"') for line in (info / "RECORD").read_text().splitlines()] if (info / "RECORD").exists() else []
                for path in [Path(os.path.normpath(site / row)) for row in rows] + [*info.rglob("*"), info]:
                    if environment in path.parents:
                        owned.add(path.relative_to(environment))
        return owned | {parent for path in owned for parent in path.parents}

    def frozen(self, environment):
        return set(self.must(support.UV, "pip", "freeze", "-p", environment / "bin/python").out.splitlines())

    # one cell

    def repair(self, row, made):
        expected = expectation(row, self.sample, made)
        if expected is None or not self.tool.uv and row.apply in SYNCS:
            return
        shutil.rmtree(self.home / ".local", ignore_errors=True)
        shutil.rmtree(self.home / ".cache", ignore_errors=True)
        attic = truth.breaks.Attic(self.work / "attic")
        cell = Cell(self.sample, self, attic, made)
        lost = cell.generated if made else None
        owned = self.rows_of(cell.environment, self.sample.project.name)
        is_done = False
        try:
            if row.apply(cell) is not False:
                self.cells += 1
                is_done = self.put_right(row, cell, expected, lost, owned)
        finally:
            if attic.moves.exists() or not is_done and row.apply not in SYNCS:
                attic.restore()
            shutil.rmtree(attic.directory, ignore_errors=True)
            mode_is_lost = self.sample.link == "farm" and not self.tool.uv and row.apply in (do.link_gone, do.link_empty)  # pip recorded none
            if self.verdict(Cell(self.sample, self, attic))[2] != "intact" or mode_is_lost:
                self.start_anew()

    def start_anew(self):
        shutil.rmtree(self.root / ".venv", ignore_errors=True)
        self.git(self.root, "clean", "-q", "-fdx")
        os.utime(self.member / "pyproject.toml")  # so that uv builds
        self.sync()

    def put_right(self, row, cell, expected, lost, owned):
        """True when it was broken and has been repaired."""
        done, found, verdict = self.verdict(cell)
        if verdict not in expected:
            self.note(row, lost, f"expected {' or '.join(sorted(expected))}, got {verdict}: {found['summary'] if found else done}")
        broken = verdict in support.BROKEN
        if done.code != (1 if broken else 3 if verdict == "unknown" else 0):
            self.note(row, lost, f"check exits {done.code} with verdict {verdict}")
        before, tree = self.everything(cell.environment), self.tree_of(cell)
        frozen = self.frozen(cell.environment)
        fixed, now = self.fix(cell)
        if not broken:
            self.does_nothing(row, lost, fixed, before, cell, "a fix without need")
            return False
        is_hopeless = row.apply in MOVES or row.apply is do.empty and self.sample.link == "loader"  # the build goes by time
        if is_hopeless:
            self.says_why(row, fixed, now)
        else:
            self.is_repaired(row, cell, lost, found, fixed, now)
        if row.apply not in MOVES:
            owned |= self.rows_of(cell.environment, self.sample.project.name)
        self.changes_nothing_else(row, cell, lost, (before, frozen, tree), owned, found)
        if not is_hopeless:
            after = self.everything(cell.environment)
            self.does_nothing(row, lost, self.fix(cell)[0], after, cell, "a second fix")
        return not is_hopeless

    def fix(self, cell):
        done = self.truewheel("fix", "--yes", "--json", cell.environment, timeout=900)
        return done, next((row for row in done.json["editables"] if row["name"] == self.sample.project.name), None)

    def tree_of(self, cell):
        """What differs from what git has, and the builds of the other project."""
        root = cell.environment.parent if cell.environment.name == ".venv" else self.root
        differs = self.git(root, "status", "--porcelain", "--untracked-files=no").out if (root / ".git").exists() else ""
        return differs, (self.second / "builds.log").read_text()

    def says_why(self, row, fixed, now):
        if fixed.code != 1 or not now or now["verdict"] not in support.BROKEN:
            self.note(row, None, f"exit {fixed.code}: {now or fixed}")
        elif not (now["advice"] or now["skipped"] or now["reason"]):
            self.note(row, None, f"it does not say why: {now}")

    def is_repaired(self, row, cell, lost, found, fixed, now):
        if fixed.code != 0 or not now or now["verdict"] not in ("intact", "degraded"):
            self.note(row, lost, f"exit {fixed.code}, {now['verdict'] if now else 'no row'}: {now and (now['skipped'], now['reason'], now['advice'])} {fixed.err[-1500:]}")
        elif now["before"] != found["verdict"] or not now["log"]:
            self.note(row, lost, f"the row does not tell of the repair: {now}")
        elif not self.imports(cell.environment, self.sample.project.module):
            self.note(row, lost, f"the import fails after {now['verdict']}")

    def does_nothing(self, row, lost, fixed, before, cell, what):
        rows = fixed.json["editables"]
        verdicts = {r["verdict"] for r in rows}
        if fixed.code != (1 if verdicts & support.BROKEN else 3 if "unknown" in verdicts else 0) or any(r["log"] for r in rows):
            self.note(row, lost, f"{what}: exit {fixed.code}, {[(r['verdict'], r['log']) for r in rows]}")
        changed = self.changes(before, self.everything(cell.environment))
        if changed:
            self.note(row, lost, f"{what} changes {changed}")

    @staticmethod
    def changes(before, after):
        return sorted(path for path in before.keys() | after.keys() if before.get(path) != after.get(path))

    def changes_nothing_else(self, row, cell, lost, then, owned, found):
        before, frozen, tree = then
        after = self.everything(cell.environment)
        is_prepared = found["repair"] and found["repair"]["action"] == "prepare+rebuild"
        if is_prepared:
            for info in {path.name for path in after.keys() - before.keys() if path.name.endswith(".dist-info")}:
                owned = owned | self.rows_of(cell.environment, info.split("-")[0])
        strange = [str(path) for path in self.changes(before, after) if path not in owned and not (is_prepared and "__pycache__" in path.parts)]
        if strange:
            self.note(row, lost, f"changed besides the package's own: {strange[:10]} of {len(strange)}")
        packages = self.frozen(cell.environment)
        if not frozen <= packages:
            self.note(row, lost, f"packages changed: {sorted(frozen - packages)} became {sorted(packages - frozen)}")
        if self.tree_of(cell) != tree:
            self.note(row, lost, f"the projects have changed: {self.tree_of(cell)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", default="", help="projects whose title holds this text")
    parser.add_argument("--tool", choices=[tool.name for tool in TOOLS], help="only this one")
    parser.add_argument("--jobs", type=int, default=2, help="projects at a time")
    arguments = parser.parse_args()
    samples = [s for s in all_samples() if arguments.only in s.title and (not arguments.quick or s.title in QUICK)]
    rows = [row for row in BREAKS if row.apply in (QUICKLY if arguments.quick else TRIED)]
    if not arguments.quick:
        rows.append(Break("project moved with its environment", "link", moved_whole, PROJECT_GONE))
    tools = [tool for tool in TOOLS if arguments.tool in (None, tool.name) and (tool.uv or not arguments.quick)]
    try:
        return truth.run(samples, arguments.jobs, lambda sample: [Bench(sample, tool, rows) for tool in tools if tool.uv != ""])
    except support.unittest.SkipTest as reason:
        print(f"left out: {reason}")
        return 77


if __name__ == "__main__":
    sys.exit(main())
