#!/usr/bin/env python3
"""What strangers leave on the disk: whatever a file that is read has become, whatever a name holds, and others at work meanwhile."""
import json
import os
import re
import resource
import shutil
import signal
import subprocess
import threading
import time

import projects
import support

# What a file may have become; of the old content. The first ones cannot be read at all.
NEVER_READ = {
    "pipe": lambda path, old: os.mkfifo(path),
    "endless device": lambda path, old: path.symlink_to("/dev/zero"),
    "loop": lambda path, old: path.symlink_to(path.name),
    "huge": lambda path, old: path.open("wb").truncate(8 << 30),
}
ODD = {
    "directory": lambda path, old: path.mkdir(),
    "empty": lambda path, old: path.write_bytes(b""),
    "half": lambda path, old: path.write_bytes(old[: len(old) // 2]),
    "UTF-16": lambda path, old: path.write_bytes(old.decode(errors="replace").encode("utf-16")),
    "other bytes": lambda path, old: path.write_bytes(b"\0\xff\xfe" + old),
    "deep": lambda path, old: path.write_bytes(b"a=[" + b"[{" * 200_000),
}
# Nothing is concluded from what they do not say; an __init__.py that is no regular file is none for Python either.
NOT_NEEDED = {"top_level.txt", "INSTALLER", ".gitignore", "index", "config", "__init__.py", "_native.c"}
MEMORY = 3 << 30  # bytes of address space: none of the huge ones fits
UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
EVIL = "\x1b[31m\u202egpj\x07\x9b"


class Hostile(support.BlackBoxTest):
    def files_read(self, tree, verb):
        trace = self.root / "trace"
        self.run_program("strace", "-f", "-qq", "-y", "-e", "trace=openat", "-o", trace, support.PROGRAM, verb, tree)
        opened = re.findall(r"openat\(.*= \d+<(.+)>$", trace.read_text(errors="replace"), re.MULTILINE)
        return sorted({path for path in opened if path.startswith(f"{tree}/") and os.path.isfile(path) and not path.endswith(".so")})

    @support.needs("strace")
    def test_every_file_that_is_read_may_have_become_anything(self):
        tree = self.make_repository(projects.setuptools_c_src())
        self.uv_sync(tree)
        files = self.files_read(tree, "check")
        if not files:
            self.skipTest("nobody may trace here")
        self.assertTrue({"pyvenv.cfg", "direct_url.json", "RECORD", "pyproject.toml", "setup.py"} <= {os.path.basename(path) for path in files}, files)
        for path in map(support.Path, files):
            kept = path.rename(self.root / "kept")
            for kinds, is_readable in ((NEVER_READ, False), (ODD, True)):
                for kind, become in kinds.items():
                    with self.subTest(file=path.name, kind=kind):
                        become(path, kept.read_bytes())
                        try:
                            self.check_said(tree, path, is_readable)
                        finally:
                            path.rmdir() if path.is_dir() and not path.is_symlink() else path.unlink()
            kept.rename(path)
        self.assert_intact(tree)

    def check_said(self, tree, path, is_readable):
        done = subprocess.run([support.PROGRAM, "check", "--json", tree], capture_output=True, timeout=20, cwd=self.home, env=self.environment,
                              preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY)))
        done = support.Run(["check"], done)
        self.assertIn(done.code, (0, 1, 3), str(done))
        self.assertEqual(done.json["complete"], done.code != 3 and not done.json["unreadable"], str(done))
        if not is_readable and path.name not in NOT_NEEDED:
            self.assertNotEqual(done.code, 0, str(done))
            self.assertIn(path.name, done.out, str(done))

    # names

    def test_no_name_reaches_the_terminal_as_it_is(self):
        environment = self.home / f"a{EVIL}\n" / ".venv"
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, self.root / "e")
        environment.parent.mkdir()
        (self.root / "e").rename(environment)
        site = next(environment.glob("lib/python*/site-packages"))
        for name, url in (("one", f"file:///tmp/{EVIL}/%1b%5b31m%e2%80%ae%0a"), (f"{EVIL}two", "file:///tmp/gone")):
            info = site / f"{name}-1.0.dist-info"
            info.mkdir()
            for file, text in (("METADATA", f"Name: {name}{EVIL}\nVersion: 1{EVIL}\n"), ("RECORD", f"x{EVIL}.py,sha256=abc,3\n"), ("INSTALLER", f"u{EVIL}"),
                               ("direct_url.json", json.dumps({"url": url, "dir_info": {"editable": True}}))):
                (info / file).write_text(text)
        parent = environment.parent
        for arguments in (["scan", self.home], ["scan", "-v", self.home], ["check", parent], ["check", "-v", "--color", "always", parent], ["explain", parent],
                          ["fix", "--yes", parent], ["fix", "--dry-run", parent], ["sync", "--dry-run", parent], ["check", "--format", "junit", parent],
                          ["env", "list", self.home], ["env", "show", environment], ["env", "packages", environment], ["env", "verify", "-v", environment],
                          ["env", "remove", "--dry-run", environment], ["env", "repair", "--dry-run", environment], ["check", f"{EVIL}gone"], [f"--{EVIL}"]):
            done = self.truewheel(*arguments)
            for text in (done.out, done.err):
                plain = re.sub(r"\x1b\[[0-9;]*m", "", text) if "always" in arguments else text
                self.assertNotRegex(plain, UNSAFE, str(done))
            self.assertIn(done.code, (0, 1, 2, 3), str(done))

    # others at work

    def test_what_uv_installs_meanwhile_is_never_half_told(self):
        environments = [self.home / f"p{number}/.venv" for number in range(4)]
        for environment in environments:
            self.must(support.UV, "venv", "-q", "-p", support.PYTHON, environment)
            self.must(support.UV, "pip", "install", "-q", "-p", environment / "bin/python", "idna==3.6")
        over = threading.Event()
        failed = []

        def install(python):
            while not over.is_set():
                for arguments in (["install", "idna==3.4"], ["install", "six", "idna==3.6"], ["uninstall", "six"]):
                    done = self.run_program(support.UV, "pip", arguments[0], "-q", "-p", python, *arguments[1:])
                    failed.extend([done] if done.code else [])

        threads = [threading.Thread(target=install, args=(environment / "bin/python",)) for environment in environments]
        for thread in threads:
            thread.start()
        try:
            for number in range(8):
                done = self.truewheel("scan", "--json", *(["--no-sizes"] if number % 2 else []), self.home)
                self.assertIn(done.code, (0, 1, 3), str(done))
                self.assertEqual(len(done.json["environments"]), 4, str(done))
                if done.code == 0:
                    self.assertTrue(all(row["packages"] in (0, 1, 2) for row in done.json["environments"]), str(done))
        finally:
            over.set()
            for thread in threads:
                thread.join()
        self.assertEqual(failed, [], "a scan was in the way of uv")
        done = self.truewheel("scan", "--json", self.home)
        self.assertEqual((done.code, [(row["packages"], row["health"]) for row in done.json["environments"]]), (0, [(1, [])] * 4), str(done))

    def test_a_directory_that_is_swapped_for_a_link_during_a_removal_costs_the_victim_nothing(self):
        for number in range(4):
            environment, victim, aside = (self.root / f"{name}{number}" for name in ("env", "victim", "aside"))
            self.must(support.UV, "venv", "-q", "-p", support.PYTHON, environment)
            site = next(environment.glob("lib/python*/site-packages"))
            for directory in [victim, *(site / f"d{i}" for i in range(40))]:
                directory.mkdir()
                for file in range(20):
                    (directory / str(file)).write_text("precious")
            over = threading.Event()

            def swap():
                while not over.is_set():
                    for i in range(40):
                        place = site / f"d{i}"
                        try:
                            place.rename(aside)
                            place.symlink_to(victim)
                            place.unlink()
                            aside.rename(place)
                        except OSError:
                            shutil.rmtree(aside, ignore_errors=True)

            thread = threading.Thread(target=swap)
            thread.start()
            done = self.truewheel("env", "remove", "--yes", "--json", *(["--delete"] if number % 2 else []), environment)
            over.set()
            thread.join()
            self.assertIn(done.code, (0, 1), str(done))
            self.assertEqual(len(list(victim.iterdir())), 20, str(done))

    def test_a_build_that_floods_forks_and_ignores_signals_is_ended(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        (tree / "setup.py").write_text(FLOOD)
        with open(self.root / "said", "wb") as said:
            process = self.start(support.PROGRAM, "fix", "--yes", tree, stdout=said, stderr=said)
            self.wait_until(lambda: (tree / "flooding").exists(), 60, "the build floods")
            time.sleep(1)
            memory = int(re.search(r"VmHWM:\s+(\d+)", support.Path(f"/proc/{process.pid}/status").read_text())[1])
            os.kill(process.pid, signal.SIGINT)
            self.assertEqual(process.wait(20), 130)
        self.wait_until(lambda: not self.processes_left(), 5, f"no process is left: {self.processes_left()}")
        self.assertLess(memory, 300_000, "kB")
        self.assertNotRegex((self.root / "said").read_text(errors="replace"), UNSAFE)


FLOOD = """
import os, signal
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
open("flooding", "w").close()
for _ in range(2):
    if os.fork() == 0:
        os.setsid()
        os.fork()
while True:
    os.write(1, b"\\x1b[31mflood\\x1b]0;title\\x07\\r" * 2000)
    os.write(2, b"x" * 65536)
"""


if __name__ == "__main__":
    support.main()
