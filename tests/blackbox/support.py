"""What the black-box tests share: the built programs, a home of their own, real uv, and what a person would look at."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest
import uuid
from pathlib import Path

import projects

BIN = os.environ.get("TRUEWHEEL_BIN", "")
UV = os.environ.get("TRUEWHEEL_UV") or shutil.which("uv") or ""
UV_OLD = os.environ.get("TRUEWHEEL_UV_OLD", "")
UV_MIDDLE = os.environ.get("TRUEWHEEL_UV_MIDDLE", "")
PROGRAM = str(Path(BIN) / "truewheel") if BIN else ""
REAL_HOME = Path.home()
BROKEN = {"unlinked", "absent", "unloadable"}


def interpreter(version):
    """A CPython of that version with its headers, or None."""
    root = Path(os.environ.get("PYENV_ROOT", REAL_HOME / ".pyenv")) / "versions"
    found = sorted(root.glob(f"{version}.*/bin/python"))
    return str(found[-1]) if found else shutil.which(f"python{version}")


PYTHON = os.environ.get("TRUEWHEEL_TEST_PYTHON") or interpreter("3.11") or sys.executable


class Run:
    """A finished program: exit code, standard output and standard error as text."""

    def __init__(self, arguments, done):
        self.arguments, self.code = arguments, done.returncode
        self.out = done.stdout.decode(errors="replace")
        self.err = done.stderr.decode(errors="replace")

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return f"{' '.join(map(str, self.arguments))}\nexit {self.code}\n-- stdout\n{self.out[-4000:]}\n-- stderr\n{self.err[-4000:]}"


class BlackBoxTest(unittest.TestCase):
    """A test with a home, a uv cache that is shared between tests, and an empty work directory."""

    @classmethod
    def setUpClass(cls):
        if not PROGRAM or not os.access(PROGRAM, os.X_OK):
            raise unittest.SkipTest("TRUEWHEEL_BIN does not name the directory of the built programs")
        if not UV:
            raise unittest.SkipTest("no uv: set TRUEWHEEL_UV")

    def setUp(self):
        self.root = Path(os.path.realpath(tempfile.mkdtemp(prefix="truewheel-blackbox-")))
        self.addCleanup(self.remove_root)
        self.mark = uuid.uuid4().hex
        self.home = self.root / "home"
        self.home.mkdir()
        shared = Path(os.environ.get("TRUEWHEEL_TEST_CACHE") or self.root / "cache")
        self.cache = shared / "uv"
        self.environment = {
            "PATH": f"{Path(UV).parent}:{shared_rust()}/usr/bin:/bin", "HOME": str(self.home), "LC_ALL": "C.UTF-8", "TERM": "dumb",
            "UV_CACHE_DIR": str(self.cache), "UV_PYTHON_DOWNLOADS": "never", "UV_NO_PROGRESS": "1", "PYTHONDONTWRITEBYTECODE": "1",
            "CARGO_HOME": str(shared / "cargo"), "RUSTUP_HOME": os.environ.get("RUSTUP_HOME", str(REAL_HOME / ".rustup")),
            "PIP_CACHE_DIR": str(shared / "pip"), "PIP_DISABLE_PIP_VERSION_CHECK": "1", "GIT_CONFIG_NOSYSTEM": "1",
            "TRUEWHEEL_TEST_MARK": self.mark,
        }
        for name, value in os.environ.items():  # how this machine reaches the network
            if name.lower().endswith("_proxy") or "CERT" in name or "CA_BUNDLE" in name:
                self.environment.setdefault(name, value)

    def remove_root(self):
        for directory, folders, _ in os.walk(self.root):
            for name in folders:
                path = os.path.join(directory, name)
                if not os.path.islink(path):
                    os.chmod(path, 0o700)
        shutil.rmtree(self.root, ignore_errors=True)

    # programs

    def run_program(self, *arguments, cwd=None, extra=None, timeout=240):
        arguments = [a if isinstance(a, bytes) else str(a) for a in arguments]
        done = subprocess.run(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=timeout,
                              cwd=cwd or self.home, env=dict(self.environment, **(extra or {})))
        return Run(arguments, done)

    def truewheel(self, *arguments, **options):
        return self.run_program(PROGRAM, *arguments, **options)

    def must(self, *arguments, **options):
        """A command that only prepares the test."""
        done = self.run_program(*arguments, **options)
        self.assertEqual(done.code, 0, f"could not prepare the test: {done}")
        return done

    def uv_sync(self, project, *arguments, uv=UV, **options):
        return self.must(uv, "sync", "-p", PYTHON, *arguments, cwd=project, **options)

    def start(self, *arguments, cwd=None, **options):
        """A program in a session of its own, for tests that interrupt it."""
        process = subprocess.Popen([str(a) for a in arguments], stdin=subprocess.DEVNULL, cwd=cwd or self.home, env=self.environment,
                                   start_new_session=True, **options)
        self.addCleanup(self.end, process)
        return process

    def end(self, process):
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def processes_left(self):
        """Command lines of living processes that this test's environment was handed down to (Linux)."""
        return list(self.processes().values())

    def processes(self):
        """The same by process id."""
        left = {}
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if self.mark.encode() in (entry / "environ").read_bytes() and int(entry.name) != os.getpid():
                    left[entry.name] = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            except OSError:
                continue
        return left

    def wait_until(self, condition, seconds, what):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.05)
        self.fail(f"not within {seconds} s: {what}")

    # projects

    def make(self, project, directory=None):
        return projects.write(project, directory or self.root / project.name)

    def make_repository(self, project, directory=None):
        directory = self.make(project, directory)
        self.git(directory, "init", "-q")
        self.git(directory, "add", "-A")
        self.git(directory, "commit", "-q", "-m", "start")
        return directory

    def git(self, directory, *arguments):
        return self.must("git", "-C", directory, "-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "commit.gpgsign=false", *arguments)

    def generated(self, directory, project):
        found = sorted(Path(directory).glob(project.generated))
        self.assertTrue(found, f"the build made no {project.generated}")
        return found[0]

    def imports(self, environment, module):
        done = self.run_program(Path(environment) / "bin/python", "-c", f"import {module}; assert {module}.answer() == 42")
        return done.code == 0

    def builds(self, tree, word="begin"):
        """What the builds of a generated-Python project noted, "begin" or "end"."""
        log = tree / "builds.log"
        return [line for line in log.read_text().splitlines() if line.startswith(word)] if log.exists() else []

    def packages(self, environment):
        """{name: (version, project)} as uv lists them."""
        done = self.must(UV, "pip", "list", "--format", "json", "-p", environment / "bin/python")
        return {row["name"]: (row["version"], row.get("editable_project_location")) for row in json.loads(done.out)}

    # what the answers must say

    def only_row(self, done):
        rows = done.json["editables"]
        self.assertEqual(len(rows), 1, str(done))
        return rows[0]

    def assert_intact(self, *paths):
        done = self.truewheel("check", "--json", *paths)
        for row in done.json["editables"]:
            self.assertEqual(row["verdict"], "intact", str(done))
        self.assertEqual(done.code, 0, str(done))
        return done

    def assert_absent(self, path, file, rule):
        """`check` says which file is absent, by which rule and source; exit 1."""
        done = self.truewheel("check", "--json", path)
        row = next(r for r in done.json["editables"] if r["verdict"] != "intact")
        self.assertEqual(row["verdict"], "absent", str(done))
        self.assertEqual(done.code, 1, str(done))
        entries = [e for e in row["expected"] if e["path"] == str(file)]
        self.assertEqual([e["state"] for e in entries], ["absent"], str(done))
        rules = {e["rule"] for e in entries[0]["evidence"]}
        self.assertIn(rule, rules, str(done))
        for evidence in entries[0]["evidence"]:
            # what the ledger saw is the lost file itself
            self.assertTrue(evidence["rule"] == "ledger" or os.path.exists(evidence["source"]), f"evidence names a source that is not there: {evidence}")
        text = self.truewheel("check", path)
        self.assertEqual(text.code, 1, str(text))
        for part in (os.path.basename(file), "absent", rule):
            self.assertIn(part, text.out, str(text))
        return row

    def assert_fixed(self, path, environment, module, *arguments):
        """`fix` ends intact with exit 0, and the import really works."""
        done = self.truewheel("fix", "--json", *arguments, path)
        self.assertEqual(done.code, 0, str(done))
        for row in done.json["editables"]:
            self.assertEqual(row["verdict"], "intact", str(done))
        self.assertTrue(self.imports(environment, module), f"the import fails after {done}")
        return done


def shared_rust():
    cargo = shutil.which("cargo")
    return f"{Path(cargo).parent}:" if cargo else ""


def needs(tool):
    return unittest.skipUnless(shutil.which(tool), f"{tool} is not installed")


def main():
    """Ends with 77, "skipped" for ctest, when there was nothing to test with."""
    result = unittest.main(verbosity=2, exit=False).result
    if not result.wasSuccessful():
        sys.exit(1)
    sys.exit(77 if len(result.skipped) >= result.testsRun else 0)
