#!/usr/bin/env python3
"""The truth matrix: every kind of project, broken in every way, by real builds with the real uv, and the verdict that is true of it.

    truth.py               build every project, break it, compare `truewheel check` with the matrix and with the import itself
    truth.py --quick       only the projects that build in a second (what CI runs)
    truth.py --docs        write docs/verdicts.md from the matrix
    truth.py --check-docs  end with 1 when docs/verdicts.md is not what --docs would write

TRUEWHEEL_TEST_PROJECTS names a directory of make_*.sh scripts whose projects are tried too.
The import with the environment's own interpreter is the referee of the matrix itself: a cell that calls a working import broken, or a
failing one fine, is a fault of the matrix and fails too.
"""
import argparse
import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "realworld"), str(HERE.parent / "blackbox")]
import breaks  # noqa: E402
import cell as do  # noqa: E402
import page  # noqa: E402
import support  # noqa: E402
from matrix import BREAKS, KILLED, expectation  # noqa: E402
from samples import SAMPLES, all_samples  # noqa: E402

DOCS = HERE.parent.parent / "docs" / "verdicts.md"


class Bench(support.BlackBoxTest):
    """One real project, built once; not a test case of its own, it only borrows the home and the commands."""

    def __init__(self, sample):
        super().__init__("run_all")
        self.sample, self.title, self.faults = sample, sample.title, []
        self.cells = self.half_installs = 0

    def run_all(self):
        self.setUp()
        self.work = self.root
        begin = time.monotonic()
        try:
            self.prepare()
            self.try_all()
        except (AssertionError, OSError, ValueError, LookupError, StopIteration, support.subprocess.SubprocessError) as error:
            self.faults.append(f"stopped | {type(error).__name__}: {error}")
        finally:
            self.root = self.work
            self.doCleanups()
        halves = f"{self.half_installs} half installs, " if self.half_installs else ""
        lines = [f"{self.title}: {self.cells} cells, {halves}{len(self.faults)} faults, {time.monotonic() - begin:.0f} s"]
        print("\n".join(lines + [f"  FAULT {text}" for text in self.faults]), flush=True)

    def try_all(self):
        for row in BREAKS:
            for made in self.sample.made if row.scope == "file" else [None]:
                self.judge(row, made)
            if row.scope == "link" and row is [r for r in BREAKS if r.scope == "link"][-1]:
                self.judge_killed_installs()

    def prepare(self):
        project = self.sample.project
        self.root = self.tree = self.work / project.name
        if self.sample.script:
            scripts = Path(os.environ["TRUEWHEEL_TEST_PROJECTS"])
            script, *arguments = self.sample.script
            self.must("bash", scripts / script, *arguments, self.root)
        else:
            self.make(project, self.root)
        if not (self.root / ".git").exists():
            self.git(self.root, "init", "-q")
            self.git(self.root, "add", "-A")
            self.git(self.root, "commit", "-q", "-m", "start")
        self.git(self.root, "tag", "-f", "v0.1.0")
        self.member = self.root / project.member
        self.sync()

    def sync(self):
        self.uv_sync(self.root, timeout=600)

    def judge(self, row, made):
        expected = expectation(row, self.sample, made)
        if expected is None:
            return
        if not row.ledger:
            shutil.rmtree(self.home / ".local", ignore_errors=True)
            shutil.rmtree(self.home / ".cache", ignore_errors=True)
        attic = breaks.Attic(self.work / "attic")
        cell = do.Cell(self.sample, self, attic, made)
        lost = cell.generated if made else None
        try:
            if row.apply(cell) is not False:
                self.compare(row, cell, expected, lost)
        finally:
            attic.restore()

    def compare(self, row, cell, expected, lost):
        done, found, verdict = self.verdict(cell)
        works = self.imports(cell.environment, self.sample.project.module)
        self.cells += 1
        if works == bool(expected & support.BROKEN):
            self.note(row, lost, f"the matrix is wrong: expected {expected}, the import {'works' if works else 'fails'}")
        if verdict not in expected:
            self.note(row, lost, f"expected {' or '.join(sorted(expected))}, got {verdict}: {found['summary'] if found else done}")
            return
        if done.code != (1 if verdict in support.BROKEN else 3 if verdict == "unknown" else 0):
            self.note(row, lost, f"exit {done.code} with verdict {verdict}")
        if lost and verdict in ("absent", "unloadable", "shadowed") and not self.names(found, lost, verdict):
            self.note(row, lost, f"{verdict} does not name the file: {found['expected']}")

    def verdict(self, cell):
        done = self.truewheel("check", "--json", cell.environment)
        rows = [r for r in done.json["editables"] if r["name"] == self.sample.project.name]
        return done, rows[0] if rows else None, rows[0]["verdict"] if rows else "no row"

    def names(self, found, lost, state):
        """An entry of that state for the module of that file, with its evidence; the path is the name that is looked for first."""
        return any(do.module_name(Path(entry["path"])) == do.module_name(lost)
                   for entry in found["expected"] if entry["path"] and entry["state"] == state and entry["evidence"])

    def judge_killed_installs(self):
        """Nothing that a killed install left half-done is shown healthy, and what is whole is; beside a half-done requirement of it the answer is incomplete."""
        for _ in range(do.KILLS):
            shutil.rmtree(self.home / ".local", ignore_errors=True)
            cell = do.Cell(self.sample, self, None)
            cell.environment = self.work / "killed"
            do.kill_an_install(cell)
            if cell.dist_info() is None:
                continue
            done, found, verdict = self.verdict(cell)
            whole = do.installed_whole(cell)
            healthy = verdict in ("intact", "no row") and done.code == 0
            well_said = healthy or verdict == "intact" and do.others_unfinished(cell)
            self.cells += 1
            self.half_installs += not whole
            if healthy and not whole or whole and not well_said and self.sample.link != "cut":
                left = sorted(p.name for p in cell.dist_info().iterdir()) + sorted(p.name for p in cell.link_files() + cell.loaders())
                what = "a whole" if whole else "half an"
                self.faults.append(f"{KILLED} | {verdict}, exit {done.code}, of {what} install: {left}")

    def note(self, row, lost, text):
        where = f"{row.title}: {lost.name}" if lost else row.title
        self.faults.append(f"{where} | {text}")


def run(samples, jobs, benches_of=lambda sample: [Bench(sample)]):
    support.BlackBoxTest.setUpClass()
    wanted = [s for s in samples if all(shutil.which(tool) for tool in s.needs)]
    benches = [bench for sample in wanted for bench in benches_of(sample)]
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(Bench.run_all, benches))
    cells, faults = sum(b.cells for b in benches), sum(len(b.faults) for b in benches)
    skipped = [s.title for s in samples if s not in wanted]
    print(f"{len(benches)} projects, {cells} cells, {faults} faults" + (f"; left out for want of tools: {', '.join(skipped)}" if skipped else ""))
    return 1 if faults or not cells else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--docs", action="store_true")
    parser.add_argument("--check-docs", action="store_true")
    parser.add_argument("--only", help="projects whose title holds this text")
    parser.add_argument("--jobs", type=int, default=2, help="projects at a time")
    arguments = parser.parse_args()
    if arguments.docs:
        DOCS.parent.mkdir(exist_ok=True)
        DOCS.write_text(page.text())
        return 0
    if arguments.check_docs:
        same = DOCS.exists() and DOCS.read_text() == page.text()
        print("docs/verdicts.md is as the matrix says" if same else "docs/verdicts.md differs: run tests/truth/truth.py --docs")
        return 0 if same else 1
    try:
        samples = [s for s in SAMPLES if s.quick] if arguments.quick else all_samples()
        return run([s for s in samples if not arguments.only or arguments.only in s.title], arguments.jobs)
    except support.unittest.SkipTest as reason:
        print(f"left out: {reason}")
        return 77


if __name__ == "__main__":
    sys.exit(main())
