#!/usr/bin/env python3
"""Repairs: what they leave alone, how they fail, wait and are cancelled, and what they do without uv."""
import fcntl
import os
import pty
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import projects
import support

WAIT = 30


class Terminal:
    """The reading end of a terminal that a program's standard error is connected to."""

    def __init__(self):
        self.reader, self.writer = pty.openpty()
        os.set_blocking(self.reader, False)
        self.seen = b""

    def text(self):
        try:
            while True:
                self.seen += os.read(self.reader, 65536)
        except OSError:
            return self.seen.decode(errors="replace")

    def close(self):
        os.close(self.writer)
        os.close(self.reader)


class Repair(support.BlackBoxTest):
    def broken_generated(self, rest=""):
        """A synced project of generated Python whose file is gone; its builds can be held."""
        project = projects.setuptools_generated(rest=rest)
        tree = self.make_repository(project)
        self.uv_sync(tree)
        file = self.generated(tree, project)
        file.unlink()
        return project, tree, file

    def test_a_missing_file_that_git_tracks_is_left_to_git(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        (tree / ".gitignore").write_text(".venv\n*.egg-info\n")
        (tree / "src/stgen/helper.py").write_text("VALUE = 1\n")
        (tree / "src/stgen/__init__.py").write_text("from .helper import VALUE\nfrom ._generated import answer\n")
        self.must("git", "init", "-q", tree)
        self.git(tree, "add", "-A")
        self.git(tree, "commit", "-q", "-m", "start")
        self.uv_sync(tree)
        self.assert_intact(tree)
        (tree / "src/stgen/helper.py").unlink()
        done = self.truewheel("check", "--json", tree)
        row = self.only_row(done)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("git", row["advice"] or "", str(done))
        self.assertIsNone(row["repair"], str(done))
        builds = len(self.builds(tree))
        fixed = self.truewheel("fix", tree)
        self.assertEqual(fixed.code, 1, str(fixed))
        self.assertIn("git", fixed.out + fixed.err)
        self.assertEqual(len(self.builds(tree)), builds, "a rebuild was tried for a tracked file")
        self.git(tree, "checkout", "--", "src/stgen/helper.py")
        self.assert_intact(tree)

    def test_a_source_that_does_not_compile(self):
        project = projects.setuptools_c_src()
        tree = self.make(project)
        self.uv_sync(tree)
        file = self.generated(tree, project)
        file.unlink()
        source = tree / "src/stcext/_native.c"
        source.write_text(projects.C_SOURCE + "\nthis does not compile;\n")
        site = next((tree / ".venv").glob("lib/python*/site-packages"))
        before = self.packages(tree / ".venv")
        done = self.truewheel("fix", "--json", tree)
        row = self.only_row(done)
        self.assertEqual((done.code, row["verdict"]), (1, "absent"), str(done))
        self.assertIn("error:", read_log(row["log"]), str(done))
        self.assertIn("this does not compile", read_log(row["log"]), "the log does not show the compiler's words")
        self.assertEqual(self.packages(tree / ".venv"), before)
        self.assertTrue(list(site.glob("stcext-*.dist-info")))
        self.assertFalse(file.exists())
        self.assertRegex(row["reason"], r"^The build failed \(status \d+\): src/stcext/_native\.c:\d+:\d+: error: .*\. "
                                        r"Still, stcext\._native is absent\. The log has all that was said\.$")
        source.write_text(projects.C_SOURCE)
        self.assert_fixed(tree, tree / ".venv", project.module)

    def test_cancel_in_mid_build_leaves_no_process(self):
        _, tree, file = self.broken_generated()
        (tree / "hold").touch()
        begun = len(self.builds(tree))
        log = open(self.root / "err", "wb")
        process = self.start(support.PROGRAM, "fix", tree, stdout=log, stderr=log)
        self.wait_until(lambda: len(self.builds(tree)) > begun, WAIT, "the build begins")
        os.kill(process.pid, signal.SIGINT)
        self.assertEqual(process.wait(15), 130, (self.root / "err").read_text())
        self.wait_until(lambda: not self.processes_left(), 5, f"no process is left: {self.processes_left()}")
        told = (self.root / "err").read_text()
        self.assertIn("\n  Not repaired: Cancelled; no process is left running; stgen._generated is absent.\n", told)
        self.assertIn(f"\n  log: {self.home}/.cache/truewheel/logs/", told)
        self.assertFalse(file.exists())
        (tree / "hold").unlink()
        self.assert_fixed(tree, tree / ".venv", "stgen")

    def fix_held_in_mid_build(self, **options):
        """A `fix` whose build waits for the file "hold" to go, and the project."""
        _, tree, file = self.broken_generated()
        (tree / "hold").touch()
        begun = len(self.builds(tree))
        process = self.start(support.PROGRAM, "fix", tree, **options)
        self.wait_until(lambda: len(self.builds(tree)) > begun, WAIT, "the build begins")
        return process, tree, file

    def journal(self):
        with sqlite3.connect(self.home / ".local/share/truewheel/state.db") as state:
            return state.execute("SELECT outcome FROM journal ORDER BY id DESC").fetchall()

    def test_a_closed_terminal_is_a_cancel(self):
        log = open(self.root / "err", "wb")
        process, tree, file = self.fix_held_in_mid_build(stdout=log, stderr=log)
        os.kill(process.pid, signal.SIGHUP)
        os.kill(process.pid, signal.SIGHUP)
        self.assertEqual(process.wait(15), 130, (self.root / "err").read_text())
        self.wait_until(lambda: not self.processes_left(), 5, f"no process is left: {self.processes_left()}")
        self.assertEqual(self.journal()[0], ("cancelled",))
        self.assertFalse(file.exists())

    def test_a_reader_that_goes_away_does_not_end_a_build(self):
        process, tree, file = self.fix_held_in_mid_build(stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        process.stderr.close()
        (tree / "hold").unlink()
        self.assertEqual(process.wait(60), 3, "the answer could not be written")
        self.assertTrue(file.exists())
        self.assertEqual(self.journal()[0], ("verified",))

    def test_a_killed_program_leaves_no_build(self):
        log = open(self.root / "err", "wb")
        process, tree, file = self.fix_held_in_mid_build(stdout=log, stderr=log)
        first = set(self.processes())
        self.assertGreater(len(first), 2, "the program, uv and the build")
        process.kill()
        process.wait()
        begun = len(self.builds(tree))
        second = self.start(support.PROGRAM, "fix", tree, stdout=log, stderr=log)
        self.wait_until(lambda: len(self.builds(tree)) > begun, WAIT, "the second build begins")
        self.assertEqual(first & set(self.processes()), set(), "two builds of one project run at a time")
        (tree / "hold").unlink()
        self.assertEqual(second.wait(60), 0, (self.root / "err").read_text())
        self.assertTrue(file.exists())
        self.wait_until(lambda: not self.processes_left(), 5, f"no process is left: {self.processes_left()}")

    def test_no_secret_is_kept_or_shown(self):
        canary = "c4n4ry-p4ssw0rd"
        self.environment["UV_INDEX_URL"] = f"https://user:{canary}@127.0.0.1:1/simple/"
        self.environment["UV_LOCK_TIMEOUT"] = "5"
        rest = f'\n[[tool.uv.index]]\nname = "inner"\nurl = "https://user:{canary}@127.0.0.1:1/inner/"\n'
        project = projects.setuptools_generated(rest=rest)
        tree = self.make(project)
        environment = dict(self.environment)
        self.environment.pop("UV_INDEX_URL")
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, tree / ".venv", cwd=self.home)
        self.must(support.UV, "pip", "install", "-q", "--no-config", "-p", tree / ".venv/bin/python", "-e", tree, cwd=self.home)
        self.environment = environment
        self.environment["UV_CACHE_DIR"] = str(self.root / "fresh")  # so that the build asks the index
        self.generated(tree, project).unlink()
        seen = [self.truewheel(*arguments) for arguments in (("check", "-v", tree), ("fix", "-v", "--json", tree), ("fix", "-v", tree),
                                                             ("explain", "--json", tree), ("sync", "--json", "--dry-run", tree))]
        self.assertEqual(seen[1].code, 1, str(seen[1]))
        self.assertIn("127.0.0.1:1", read_log(self.only_row(seen[1])["log"]), "the tool never spoke of the index: the test shows nothing")
        for done in seen:
            self.assertNotIn(canary, done.out + done.err, str(done))
        kept = [path for path in self.home.rglob("*") if path.is_file()]
        self.assertTrue([path for path in kept if path.name.startswith("state.db")], kept)
        for path in kept:
            self.assertNotIn(canary.encode(), path.read_bytes(), path)

    def test_state_that_cannot_be_used_is_named_and_nothing_is_built(self):
        _, tree, file = self.broken_generated()
        state = self.home / ".local/share/truewheel/state.db"
        state.parent.mkdir(parents=True, exist_ok=True)
        for path in state.parent.iterdir():
            path.unlink()
        state.write_text("garbage, and no database at all\n" * 40)
        done = self.truewheel("fix", "--json", tree)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn(f"{state}: malformed", self.only_row(done)["skipped"])
        self.assertIn("Move the file away", self.only_row(done)["skipped"])
        self.assertFalse(file.exists())

    def test_a_uv_that_is_not_run_is_said_with_its_path_and_why(self):
        _, tree, file = self.broken_generated()
        settings = self.home / ".config/truewheel/truewheel.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[tools]\nuv=/nope/uv\n")
        done = self.truewheel("fix", tree)
        self.assertEqual(done.code, 3, str(done))
        self.assertIn("the setting tools/uv names /nope/uv, which is not run: not there.", done.out)
        doctor = self.truewheel("doctor")
        self.assertIn(str(settings), doctor.out)
        settings.write_text(f"[tools]\nuv={support.UV}\n")
        self.environment["PATH"] = "/usr/bin:/bin"
        self.assert_fixed(tree, tree / ".venv", "stgen")

    def test_of_two_fixes_of_one_project_only_the_first_builds(self):
        _, tree, _ = self.broken_generated()
        (tree / "hold").touch()
        begun = len(self.builds(tree))
        log = open(self.root / "err", "wb")
        both = [self.start(support.PROGRAM, "fix", tree, stdout=log, stderr=log) for _ in range(2)]
        self.wait_until(lambda: len(self.builds(tree)) > begun, WAIT, "a build begins")
        time.sleep(2)
        self.assertEqual(len(self.builds(tree)), begun + 1, "two builds of one project run at a time")
        (tree / "hold").unlink()
        self.assertEqual([process.wait(60) for process in both], [0, 0], (self.root / "err").read_text())
        self.assertEqual(len(self.builds(tree)), begun + 1, "what the first fix repaired was built again")
        self.assertEqual(len(self.builds(tree)), len(self.builds(tree, "end")))
        self.assert_intact(tree)

    def test_a_lock_held_by_another_uv_is_shown_and_can_be_cancelled(self):
        _, tree, file = self.broken_generated()
        cache = self.root / "locked-cache"  # a cache of its own: the shared one serves other tests
        cache.mkdir()
        self.environment["UV_CACHE_DIR"] = str(cache)
        with open(cache / ".lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            terminal = Terminal()
            process = self.start(support.PROGRAM, "fix", tree, stdout=terminal.writer, stderr=terminal.writer)
            self.wait_until(lambda: "lock" in terminal.text().lower(), WAIT, f"the lock is said: {terminal.text()}")
            self.assertIsNone(process.poll(), terminal.text())
            os.kill(process.pid, signal.SIGINT)
            self.assertEqual(process.wait(15), 130, terminal.text())
            self.wait_until(lambda: not self.processes_left(), 5, f"no process is left: {self.processes_left()}")
            terminal.close()
        self.assertFalse(file.exists())

    def test_without_uv_and_pip_a_sentence_and_3(self):
        _, tree, file = self.broken_generated()
        self.environment["PATH"] = "/usr/bin:/bin"
        if shutil.which("uv", path="/usr/bin:/bin:/usr/local/bin"):
            self.skipTest("uv is installed for everybody on this machine")
        done = self.truewheel("fix", tree)
        self.assertEqual(done.code, 3, str(done))
        self.assertRegex(done.out + done.err, r"\buv\b", str(done))
        self.assertFalse(file.exists())
        self.assertEqual(self.truewheel("check", tree).code, 1, "looking needs no uv")

    def test_a_uv_inside_the_project_or_the_current_directory_is_never_run(self):
        _, tree, file = self.broken_generated()
        planted = self.root / "planted"
        for directory in (tree, tree / ".venv/bin", self.root / "open"):
            directory.mkdir(exist_ok=True)
            (directory / "uv").write_text(f"#!/bin/sh\ntouch '{planted}'\n")
            (directory / "uv").chmod(0o755)
        (self.root / "open").chmod(0o777)
        self.environment["PATH"] = f".:{tree}:{tree}/.venv/bin:{self.root}/open:{self.environment['PATH']}"
        done = self.truewheel("fix", ".", cwd=tree)
        self.assertFalse(planted.exists(), "a planted uv was run")
        self.assertEqual(done.code, 0, str(done))
        self.assertTrue(file.exists())

    def test_pip_repairs_where_there_is_no_uv(self):
        self.environment["PATH"] = "/usr/bin:/bin"
        if shutil.which("uv", path="/usr/bin:/bin:/usr/local/bin"):
            self.skipTest("uv is installed for everybody on this machine")
        project = projects.setuptools_c_src()
        tree = self.make(project)
        self.must(support.PYTHON, "-m", "venv", tree / ".venv")
        self.must(tree / ".venv/bin/python", "-m", "pip", "install", "-q", "-e", tree)
        file = self.generated(tree, project)
        file.unlink()
        row = self.assert_absent(tree, file, "config")
        self.assertIn("pip", row["repair"]["argv"])
        self.assert_fixed(tree, tree / ".venv", project.module)

    def test_below_a_root_only_yes_builds(self):
        _, tree, file = self.broken_generated()
        self.make(projects.pure(), self.root / "work" / "plain")
        shutil.move(tree, self.root / "work" / "stgen")
        tree = self.root / "work" / "stgen"
        self.uv_sync(tree)
        file = tree / file.relative_to(self.root / "stgen")
        file.unlink()
        done = self.truewheel("fix", "--json", self.root / "work")
        self.assertEqual(done.code, 1, str(done))
        self.assertTrue(self.only_row(done)["skipped"], str(done))
        self.assertFalse(file.exists())
        dry = self.truewheel("fix", "--dry-run", "--yes", self.root / "work")
        self.assertEqual(dry.code, 1, str(dry))
        self.assertFalse(file.exists())
        self.assert_fixed(self.root / "work", tree / ".venv", "stgen", "--yes")

    def test_a_project_whose_name_looks_like_an_option(self):
        project, tree, file = self.broken_generated()
        site = next((tree / ".venv").glob("lib/python*/site-packages"))
        info = next(site.glob("stgen-*.dist-info"))
        metadata = (info / "METADATA").read_text()
        (info / "METADATA").write_text(metadata.replace("Name: stgen", "Name: --index-url=https://127.0.0.1:1/x"))
        done = self.truewheel("fix", "--dry-run", "--json", tree)
        for row in done.json["editables"]:
            argv = (row["repair"] or {}).get("argv", [])
            self.assertFalse([a for a in argv if a.startswith("--index-url")], str(done))
        done = self.truewheel("fix", "--json", tree)
        self.assertNotIn("127.0.0.1:1", read_log((done.json["editables"] or [{}])[0].get("log")), str(done))
        self.assertIn(done.code, (0, 1, 3), str(done))

    def test_recorded_build_settings_are_kept(self):
        project = projects.setuptools_generated(rest='\n[tool.uv]\nconfig-settings = { editable_mode = "compat" }\n')
        tree = self.make(project)
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, tree / ".venv")
        self.must(support.UV, "pip", "install", "-q", "-p", tree / ".venv/bin/python", "-C", "mark=kept", "-e", tree, cwd=self.home)
        self.generated(tree, project).unlink()
        row = self.only_row(self.truewheel("check", "--json", tree))
        self.assertIn("mark=kept", row["repair"]["argv"], row["repair"])
        self.assertEqual(row["repair"]["cwd"], str(tree))
        self.assert_fixed(tree, tree / ".venv", "stgen")


class TouchesNothingElse(support.BlackBoxTest):
    """A hand-added and a hand-downgraded package, a group that is not installed and a second editable stay as they are."""

    def follow(self, uv):
        rest = ('dependencies = ["idna", "second"]\n\n[dependency-groups]\nextra = ["iniconfig"]\n\n[tool.uv]\ndefault-groups = ["extra"]\n\n'
                '[tool.uv.sources]\nsecond = { path = "../second", editable = true }\n')
        project = projects.setuptools_generated(rest=rest)
        tree = self.make(project)
        other = projects.setuptools_generated("second")
        second = self.make(other, self.root / "second")
        environment = tree / ".venv"
        python = environment / "bin/python"
        self.uv_sync(tree, "--no-default-groups" if uv == support.UV else "--no-group=extra", uv=uv)
        self.must(uv, "pip", "install", "-q", "-p", python, "idna==3.4", "six")
        (second / "pyproject.toml").write_text((second / "pyproject.toml").read_text() + "\n# newer\n")
        (tree / ".python-version").write_text("3.12\n")
        file = self.generated(tree, project)
        file.unlink()
        before, builds = self.packages(environment), self.builds(second)
        stamp = os.stat(environment / "pyvenv.cfg")
        lock = (tree / "uv.lock").read_bytes()
        self.assertEqual(before["idna"][0], "3.4")
        self.assertNotIn("iniconfig", before)
        self.environment["PATH"] = f"{Path(uv).parent}:/usr/bin:/bin"
        self.assert_absent(tree, file, "import")
        self.assert_fixed(tree, environment, project.module)
        self.assertEqual(self.packages(environment), before)
        self.assertEqual(self.builds(second), builds, "the other editable was built again")
        now = os.stat(environment / "pyvenv.cfg")
        self.assertEqual((now.st_ino, now.st_mtime_ns), (stamp.st_ino, stamp.st_mtime_ns), "the environment was made anew")
        self.assertEqual((tree / "uv.lock").read_bytes(), lock)

    def test_with_this_uv(self):
        self.follow(support.UV)

    def test_with_an_old_uv(self):
        if not support.UV_OLD:
            self.skipTest("TRUEWHEEL_UV_OLD does not name an old uv")
        self.follow(support.UV_OLD)

    def test_sync_previews_what_it_removes(self):
        project = projects.setuptools_generated(rest='dependencies = ["idna"]\n')
        tree = self.make(project)
        self.uv_sync(tree)
        self.must(support.UV, "pip", "install", "-q", "-p", tree / ".venv/bin/python", "six")
        before = self.packages(tree / ".venv")
        done = self.truewheel("sync", "--dry-run", "--json", tree)
        self.assertEqual(done.code, 0, str(done))
        self.assertFalse(done.json["applied"])
        removed = [change["name"] for change in done.json["changes"] if change["to"] is None]
        self.assertEqual(removed, ["six"], str(done))
        self.assertIn("six", self.truewheel("sync", "--dry-run", tree).out)
        self.assertEqual(self.packages(tree / ".venv"), before)
        self.generated(tree, project).unlink()
        done = self.truewheel("sync", "--yes", "--json", tree)
        self.assertEqual(done.code, 0, str(done))
        self.assertNotIn("six", self.packages(tree / ".venv"))
        self.assertTrue(self.imports(tree / ".venv", project.module), "a rebuild follows where a restored editable is broken")


class Prepare(support.BlackBoxTest):
    """Links that an isolated build cannot put right: their loader needs a build tool that is gone with it."""

    def follow(self, project, *requirements):
        tree = self.make(project)
        environment = tree / ".venv"
        python = environment / "bin/python"
        self.uv_sync(tree)
        self.must(support.UV, "pip", "install", "-q", "-p", python, "idna==3.4")
        self.assertFalse(self.imports(environment, project.module), "the first install works: the test shows nothing")
        before = self.packages(environment)
        done = self.truewheel("check", "--json", tree)
        row = self.only_row(done)
        self.assertEqual((done.code, row["verdict"]), (1, "unlinked"), str(done))
        repair = row["repair"]
        self.assertEqual(repair["action"], "prepare+rebuild", str(done))
        self.assertIn("--no-build-isolation-package", repair["argv"])
        unasked = self.truewheel("fix", "--json", tree)
        self.assertEqual((unasked.code, self.packages(environment)), (1, before), str(unasked))
        for requirement in requirements:
            self.assertIn(requirement, self.only_row(unasked)["skipped"], "what would be installed is named")
        fixed = self.assert_fixed(tree, environment, project.module, "--yes")
        self.assertEqual(self.only_row(fixed)["before"], "unlinked", str(fixed))
        after = self.packages(environment)
        self.assertEqual({name: after.get(name) for name in before}, before, "a package that was there has changed")
        self.assertLessEqual(set(requirements), set(after), str(fixed))
        return tree, environment

    def lose_and_fix(self, project, tree, environment, lost):
        """With the tools in place what is lost comes back too."""
        shutil.rmtree(lost)
        self.assertFalse(self.imports(environment, project.module))
        before = self.packages(environment)
        self.assert_fixed(tree, environment, project.module, "--yes")
        self.assertEqual(self.packages(environment), before)

    @support.needs("cc")
    def test_meson_python_with_ninja_in_its_requirements(self):
        project = projects.meson("mesonpkg", True)
        tree, environment = self.follow(project, "meson-python", "meson", "ninja")
        self.lose_and_fix(project, tree, environment, tree / "build")

    @support.needs("cmake")
    def test_scikit_build_core_that_rebuilds_at_import(self):
        project = projects.scikit_build("redirect_rebuild")
        tree, environment = self.follow(project, "scikit-build-core")
        self.lose_and_fix(project, tree, environment, tree / "build")


def read_log(log):
    """A row's "log" is its text, or the path of the file that holds it."""
    if not log:
        return ""
    if "\n" not in log and os.path.isabs(log):
        return Path(log).read_text(errors="replace")
    return log


if __name__ == "__main__":
    support.main()
