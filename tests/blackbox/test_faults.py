#!/usr/bin/env python3
"""What goes wrong under a scan and under its store: the answer is whole, or says that it is not; and it always comes."""
import contextlib
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from pathlib import Path

import support

NOBODY = 65534


class Faults(support.BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.environment |= {"UV_CACHE_DIR": str(self.root / "own cache"), "XDG_CACHE_HOME": str(self.root / "caches")}
        self.store = self.root / "caches" / "truewheel" / "snapshot.db"
        self.base = self.root / "python" / "bin" / "python3.11"  # where a plain user may look too
        self.base.parent.mkdir(parents=True)
        shutil.copy(os.path.realpath(support.PYTHON), self.base)

    def make_environment(self, path, packages=3):
        """An environment without any tool, so that many cost nothing."""
        site = path / "lib/python3.11/site-packages"
        site.mkdir(parents=True)
        (path / "bin").mkdir()
        (path / "bin/python").symlink_to(self.base)
        (path / "pyvenv.cfg").write_text(f"home = {self.base.parent}\nimplementation = CPython\nversion_info = 3.11\nuv = 0.13.9\n")
        for number in range(packages):
            info = site / f"package{number}-1.0.dist-info"
            info.mkdir()
            for name, text in (("METADATA", f"Name: package{number}\nVersion: 1.0\n"), ("RECORD", f"package{number}.py,,\n"), ("INSTALLER", "uv")):
                (info / name).write_text(text)
            (site / f"package{number}.py").write_text("")
        return path

    def make_home(self, count=6):
        for number in range(count):
            self.make_environment(self.home / f"p{number}" / ".venv")

    def settle(self):
        """What changed in the last seconds is never taken from the store."""
        time.sleep(3.1)

    def scan(self, *options, expected=(0,), **more):
        done = self.truewheel("scan", "--json", *options, self.home, **more)
        self.assertIn(done.code, expected, str(done))
        self.assertEqual(done.json["complete"], done.code not in (2, 3, 130), str(done))
        return done

    def told(self, done):
        """All that a scan tells of environments and links."""
        return json.dumps([done.json["environments"], done.json["editables"], done.json["interpreters"]], sort_keys=True)

    def traced(self, *options, log=os.devnull, command=()):
        if not shutil.which("strace"):
            self.skipTest("no strace")
        done = self.run_program("strace", "-f", "-qq", "-o", log, *options, support.PROGRAM, *(command or ("scan", "--json", self.home)))
        if "ptrace" in done.err.lower():
            self.skipTest("nobody may trace here")
        return done

    # the disk

    def test_a_disk_that_fails_in_the_middle_is_a_partial_answer(self):
        self.make_home(12)
        whole = len(self.scan().json["environments"])
        shutil.rmtree(self.store.parent)
        for call, after in (("statx", 20), ("newfstatat", 100), ("getdents64", 10)):  # of each thread
            done = self.traced("-e", f"trace={call}", "-e", f"inject={call}:error=EIO:when={after}+")
            if "invalid" in done.err.lower():
                continue  # another machine, another name of the call
            self.assertEqual(done.code, 3, f"{call}: {done}")
            self.assertFalse(done.json["complete"], str(done))
            self.assertTrue(done.json["unreadable"], str(done))
        self.assertEqual(len(self.scan().json["environments"]), whole)  # what could not be read is not in the store

    def test_a_slow_disk_can_be_cancelled(self):
        self.make_home(40)
        if not shutil.which("strace"):
            self.skipTest("no strace")
        process = self.start("strace", "-f", "-qq", "-o", os.devnull, "-e", "trace=getdents64", "-e", "inject=getdents64:delay_enter=100000",
                             support.PROGRAM, "scan", "--json", self.home, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        time.sleep(2)
        if process.poll() is not None:
            self.skipTest("nobody may trace here")
        program = next((int(pid) for pid, line in self.processes().items() if line.startswith(support.PROGRAM)), None)
        self.assertIsNotNone(program)
        os.kill(program, signal.SIGINT)
        out, _ = process.communicate(timeout=20)  # it would take a minute
        document = json.loads(out)
        self.assertFalse(document["complete"])
        self.assertLess(len(document["environments"]), 40)

    def test_closed_directories_are_said_and_the_rest_is_told(self):
        self.make_home(3)
        closed = [self.home / "secret", self.home / "p1/.venv/lib/python3.11/site-packages", self.home / "p2/.venv/lib/python3.11/site-packages/package1-1.0.dist-info"]
        closed[0].mkdir()
        (self.root / "caches").mkdir()
        for directory, folders, files in os.walk(self.root):
            for name in [*folders, *files]:
                os.chown(os.path.join(directory, name), NOBODY if os.geteuid() == 0 else -1, -1, follow_symlinks=False)
        self.root.chmod(0o755)
        self.settle()
        for path in closed:
            path.chmod(0)
        for _ in range(2):  # the second time with a store
            done = self.as_plain_user("scan", "--json", self.home)
            self.assertEqual(done.code, 3, str(done))
            paths = {row["path"] for row in done.json["unreadable"]}
            self.assertTrue({str(path) for path in closed} <= paths, str(done))
            rows = {row["path"]: row for row in done.json["environments"]}
            self.assertEqual(len(rows), 3)
            self.assertEqual(rows[str(self.home / "p0/.venv")]["packages"], 3)
            self.assertIsNotNone(rows[str(self.home / "p0/.venv")]["size"])
            self.assertIsNone(rows[str(self.home / "p1/.venv")]["size"])
        for path in closed:
            path.chmod(0o755)
        done = self.as_plain_user("scan", "--json", self.home)
        self.assertEqual(done.code, 0, str(done))

    def as_plain_user(self, *arguments):
        user = {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}
        try:
            done = subprocess.run([support.PROGRAM, *map(str, arguments)], capture_output=True, timeout=60, cwd="/", env=self.environment, **user)
        except PermissionError:
            self.skipTest("the programs are not where anybody may run them")
        return support.Run(arguments, done)

    def test_what_comes_and_goes_meanwhile_spoils_nothing(self):
        self.make_home(4)
        expected = self.told(self.scan("--no-sizes"))
        template = self.make_environment(self.root / "template", 10)
        over = threading.Event()

        def churn(number):
            while not over.is_set():
                place = self.home / f"passing{number}"
                shutil.copytree(template, place / ".venv", symlinks=True)
                os.rename(place, self.home / f"moved{number}")
                shutil.rmtree(self.home / f"moved{number}")

        threads = [threading.Thread(target=churn, args=(number,)) for number in range(2)]
        for thread in threads:
            thread.start()
        try:
            for number in range(12):
                done = self.truewheel("scan", "--json", *(["--no-sizes"] if number % 2 else []), self.home)
                self.assertIn(done.code, (0, 1, 3), str(done))
                steady = [row for row in done.json["environments"] if "/p" in row["path"][len(str(self.home)):] and "passing" not in row["path"]]
                self.assertEqual([(row["packages"], row["health"]) for row in steady], [(3, [])] * 4, str(done))
        finally:
            over.set()
            for thread in threads:
                thread.join()
        self.assertEqual(self.told(self.scan("--no-sizes")), expected)

    def test_pipes_loops_and_few_handles(self):
        self.make_home(2)
        pipe = self.home / "pipe" / ".venv"
        pipe.mkdir(parents=True)
        os.mkfifo(pipe / "pyvenv.cfg")
        (self.home / "file").mkdir()
        os.mkfifo(self.home / "file" / ".venv")
        info = self.make_environment(self.home / "odd" / ".venv") / "lib/python3.11/site-packages/package0-1.0.dist-info"
        for name in ("METADATA", "RECORD"):
            (info / name).unlink()
            os.mkfifo(info / name)
        os.mkfifo(info / "direct_url.json")
        (self.home / "loop").mkdir()
        (self.home / "loop" / ".venv").symlink_to(".venv")
        (self.home / "loop" / "up").symlink_to("..")
        (self.home / "loop" / "venv").symlink_to(self.home)
        deep = self.home / "deep"
        for _ in range(60):
            deep = deep / "d"
        deep.mkdir(parents=True)
        few = self.run_program("prlimit", "--nofile=16", support.PROGRAM, "scan", "--json", self.home, timeout=60)
        for done in (few, self.truewheel("scan", "--json", self.home, timeout=60)):
            self.assertEqual(done.code, 3, str(done))
            paths = {row["path"] for row in done.json["unreadable"]}
            for path in (pipe / "pyvenv.cfg", self.home / "file" / ".venv", info / "direct_url.json", self.home / "loop" / ".venv"):
                self.assertIn(str(path), paths, str(done))
            self.assertEqual(sorted(row["path"] for row in done.json["environments"]), [str(self.home / name / ".venv") for name in ("odd", "p0", "p1")])
        self.assertEqual(self.told(few), self.told(done))

    def stalling(self, place, *command, stdout=subprocess.DEVNULL):
        """A program for which every look at one directory takes half a minute, as on a server that is gone."""
        calls = "openat,newfstatat,statx,getdents64,readlinkat,readlink"
        return self.start("strace", "-f", "-qq", "--seccomp-bpf", "-o", os.devnull, "-e", f"trace={calls}", "-e", f"inject={calls}:delay_enter=30s", "-P", place,
                             *command, stdout=stdout, stderr=subprocess.PIPE, text=True)

    def stalled(self):
        """The processes that stalling() started; strace itself goes on until its half minute is over."""
        return [process for process, command in self.processes().items() if not command.startswith("strace")]

    def test_a_disk_that_takes_half_a_minute_keeps_neither_the_window_nor_its_end_waiting(self):
        self.traced()  # or skip
        self.make_home()
        place = self.home / "p3/.venv/lib/python3.11/site-packages"
        self.environment |= {"QT_QPA_PLATFORM": "offscreen", "TRUEWHEEL_MEASURE_STALLS": "8"}
        window = self.stalling(place, Path(support.BIN) / "truewheel-gui", self.home)
        stall = next(line for line in window.stderr if line.startswith("longest-stall-ms"))  # said when it ends
        self.assertLess(float(stall.split()[1]), 5000, "the window was deaf")
        self.wait_until(lambda: not self.stalled(), 3, "the window has ended")
        window.stderr.close()

    def thread_states(self, process):
        states = set()
        for stat in Path(f"/proc/{process}/task").glob("*/stat"):
            with contextlib.suppress(OSError):
                states.add(stat.read_text().rpartition(")")[2].split()[0])
        return states

    def test_one_interrupt_ends_a_scan_that_waits_for_a_dead_disk(self):
        self.traced()  # or skip
        self.make_home()
        place = self.home / "p3/.venv/lib/python3.11/site-packages"
        with open(self.root / "document", "w") as document:
            scan = self.stalling(place, support.PROGRAM, "scan", "--json", self.home, stdout=document)
        self.wait_until(self.stalled, 10, "it has begun")
        time.sleep(1)
        program = self.stalled()[0]
        os.kill(int(program), signal.SIGINT)
        began = time.monotonic()
        said = [next(scan.stderr) for _ in range(2)]  # strace itself waits for its half minute
        self.assertLess(time.monotonic() - began, 2)
        self.assertEqual(said[0], f"truewheel: {self.home}/p3/.venv: could not be read or written: the disk did not answer\n")
        self.wait_until(lambda: self.thread_states(program) <= set("Zt"), 2, "it has ended, but for the thread that strace holds")
        told = json.loads((self.root / "document").read_text())
        self.assertEqual((told["command"], told["complete"], [row["path"] for row in told["unreadable"]]), ("scan", False, [f"{self.home}/p3/.venv"]))
        scan.stderr.close()

    # the store

    def test_a_rescan_reads_nothing_and_says_the_same(self):
        self.make_home()
        self.settle()
        first = self.scan("--no-sizes")
        log = self.root / "strace.log"
        again = self.traced("-y", "-e", "trace=openat,open,getdents64", log=log, command=("scan", "--json", "--no-sizes", self.home))
        self.assertEqual(self.told(again), self.told(first))
        touched = [line for line in log.read_text().splitlines() if f"{self.home}/p" in line]
        self.assertEqual([line for line in touched if "O_DIRECTORY" not in line and "resumed>" not in line], [])  # no file is opened, no directory listed
        (self.home / "p3/.venv/lib/python3.11/site-packages/package1-1.0.dist-info/METADATA").unlink()
        row = next(row for row in self.scan("--no-sizes", expected=(1,)).json["environments"] if "p3" in row["path"])
        self.assertEqual(row["health"], ["half-installed"])

    def test_a_change_that_keeps_size_and_time_is_seen(self):
        self.make_home(2)
        self.settle()
        config = self.home / "p1/.venv/pyvenv.cfg"
        before = os.stat(config)
        text = config.read_text()

        def in_place(new):
            config.write_text(new)

        def by_another_file(new):
            other = config.with_name("new")
            other.write_text(new)
            os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
            other.rename(config)

        for change, new, kind in ((in_place, text.replace("uv =", "vu ="), "venv"), (by_another_file, text, "uv")):
            self.scan("--no-sizes")
            change(new)
            os.utime(config, ns=(before.st_atime_ns, before.st_mtime_ns))
            self.assertEqual((os.stat(config).st_size, os.stat(config).st_mtime_ns), (before.st_size, before.st_mtime_ns))
            row = next(row for row in self.scan("--no-sizes").json["environments"] if "p1" in row["path"])
            self.assertEqual(row["kind"], kind)
            self.settle()

    def test_a_kill_at_any_time_costs_nothing(self):
        self.make_home()
        self.settle()
        expected = self.told(self.scan("--no-sizes"))
        chance = random.Random(5)
        took = []
        for number in range(30):
            if number % 3 == 0:
                shutil.rmtree(self.store.parent, ignore_errors=True)  # so that all is written again
            else:
                os.utime(self.home / f"p{number % 6}" / ".venv" / "lib")  # so that there is something to write
            start = time.monotonic()
            process = self.start(support.PROGRAM, "scan", "--no-sizes", "-q", self.home)
            if number < 3:
                process.wait()
                took.append(time.monotonic() - start)
            else:
                time.sleep(chance.uniform(0.2, 1) * min(took))
                process.kill()
                process.wait()
            if self.store.exists() and self.store.stat().st_size > 0:
                with sqlite3.connect(self.store) as database:
                    self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
                database.close()
        self.assertEqual(self.told(self.scan("--no-sizes")), expected)

    def test_whatever_is_wrong_with_the_store_the_answer_is_the_same(self):
        self.make_home(2)
        self.settle()
        expected = self.told(self.scan("--no-sizes"))

        def damaged():
            self.store.write_bytes(b"this is no database" * 100)

        def newer():
            with sqlite3.connect(self.store) as database:
                database.execute("PRAGMA user_version = 99")
            database.close()

        def directory():
            self.store.mkdir()

        def pipe():
            os.mkfifo(self.store)

        for spoil in (damaged, newer, directory, pipe):
            shutil.rmtree(self.store.parent)
            self.scan("--no-sizes")
            if spoil in (directory, pipe):
                for file in self.store.parent.glob("snapshot.db*"):
                    file.unlink()
            spoil()
            before = self.store.read_bytes() if spoil is newer else None
            done = self.scan("--no-sizes", timeout=30)
            self.assertEqual((self.told(done), done.err), (expected, ""), spoil.__name__)
            if spoil is newer:
                self.assertEqual(self.store.read_bytes(), before)
            if spoil is not damaged:  # that one is made anew
                self.assertIn("snapshot.db", self.truewheel("scan", "-v", "--no-sizes", self.home, timeout=30).err, spoil.__name__)
        shutil.rmtree(self.store.parent)

        with sqlite3.connect(self.make_store()) as holder:  # another process writes for long
            holder.execute("BEGIN EXCLUSIVE")
            os.utime(self.home / "p0" / ".venv" / "lib")
            self.assertEqual(self.told(self.scan("--no-sizes", timeout=30)), expected)
        holder.close()
        for limit in (0, 8192):  # a full disk
            shutil.rmtree(self.store.parent)
            done = subprocess.run([support.PROGRAM, "scan", "--json", "--no-sizes", self.home], stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=30,
                                  env=self.environment, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
            done = support.Run(["scan"], done)
            self.assertEqual((done.code, done.err, self.told(done)), (0, "", expected), str(limit))
            self.assertEqual(self.told(self.scan("--no-sizes")), expected)

    def make_store(self):
        self.scan("--no-sizes")
        return self.store


if __name__ == "__main__":
    support.main()
