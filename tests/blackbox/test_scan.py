#!/usr/bin/env python3
"""The environments of a whole home, made by uv, venv and virtualenv."""
import json
import os
import shutil

import projects
import support


class Scan(support.BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.own = {"UV_CACHE_DIR": str(self.root / "own cache")}  # the shared one remembers interpreters of this machine

    def truewheel(self, *arguments, **options):
        return super().truewheel(*arguments, extra=self.own, **options)

    def rows(self, done):
        return {row["path"]: row for row in done.json["environments"]}

    def make_home(self):
        """One environment of each of the three."""
        project = projects.setuptools_generated()
        self.tree = self.make(project, self.home / "src" / project.name)
        self.uv_sync(self.tree)
        self.plain = self.home / "plain"
        self.must(support.PYTHON, "-m", "venv", "--without-pip", self.plain)
        self.made = self.home / "work" / "made"
        self.must(support.UV, "tool", "run", "virtualenv", "-q", "-p", support.PYTHON, self.made)
        return project

    def test_the_home_is_told_with_kinds_projects_and_packages(self):
        project = self.make_home()
        done = self.truewheel("scan", "--json")
        self.assertIn(done.code, (0, 3), str(done))
        rows = self.rows(done)
        uv = rows[str(self.tree / ".venv")]
        self.assertEqual((uv["kind"], uv["project"], uv["health"], uv["editables"]), ("uv", str(self.tree), [], 1), str(done))
        self.assertEqual(rows[str(self.plain)]["kind"], "venv")
        self.assertEqual(rows[str(self.plain)]["health"], ["empty"])
        self.assertEqual((rows[str(self.made)]["kind"], rows[str(self.made)]["health"]), ("virtualenv", []))
        for path in (self.tree / ".venv", self.plain, self.made):
            version = self.must(path / "bin/python", "-c", "import platform; print(platform.python_version())").out.strip()
            self.assertEqual(rows[str(path)]["python"], version)
        self.assertEqual([row["verdict"] for row in done.json["editables"]], ["intact"])
        resting = {path for base in done.json["interpreters"] for path in base["environments"]}
        self.assertEqual(resting, set(rows))
        listed = {row["name"].lower().replace("_", "-"): row["version"] for row in self.truewheel("env", "packages", "--json", self.tree).json["packages"]}
        self.assertEqual(listed, {name: version for name, (version, _) in self.packages(self.tree / ".venv").items()})

        found = self.truewheel("env", "packages", "--find", f"{project.name}>=0")
        self.assertEqual((found.code, len(found.out.splitlines())), (0, 1), str(found))
        self.assertEqual(self.truewheel("env", "packages", "--find", f"{project.name}>=999").out, "")
        self.assertEqual(self.truewheel("env", "packages", "--find", ">=1").code, 2)

        streamed = [json.loads(line) for line in self.truewheel("scan", "--stream").out.splitlines()]
        self.assertEqual([streamed[0]["event"], streamed[-1]["event"]], ["begin", "end"])
        self.assertEqual({row["path"] for row in streamed[1:-1]}, set(rows))

    def test_what_is_wrong_is_said(self):
        self.make_home()
        moved = self.home / "work" / "moved"
        os.rename(self.made, moved)
        done = self.truewheel("scan", "--json")
        self.assertEqual(self.rows(done)[str(moved)]["health"], ["moved"], str(done))
        self.assertEqual(done.code, 1)
        (self.plain / "bin" / "python").unlink()
        (self.plain / "bin" / "python").symlink_to(self.root / "gone" / "python3.11")
        self.assertIn("base-missing", self.rows(self.truewheel("scan", "--json"))[str(self.plain)]["health"])
        shutil.rmtree(moved)
        shutil.rmtree(self.plain)
        site = next((self.tree / ".venv" / "lib").glob("python3*")) / "site-packages"
        info = next(site.glob("*.dist-info"))
        (info / "METADATA").unlink()
        self.assertIn("half-installed", self.rows(self.truewheel("scan", "--json"))[str(self.tree / ".venv")]["health"])

    def test_rows_of_record_are_looked_for_when_one_environment_is_shown(self):
        environment = self.root / "env"
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, environment)
        self.must(support.UV, "pip", "install", "-q", "-p", environment / "bin/python", "idna==3.10")
        self.assertEqual(self.truewheel("env", "show", environment).code, 0)
        verified = self.truewheel("env", "verify", "--json", environment)
        self.assertEqual((verified.code, verified.json["environments"][0]["findings"]), (0, []), str(verified))
        next(environment.glob("lib/python3*/site-packages/idna/core.py")).unlink()
        self.assertEqual(self.truewheel("scan", environment).code, 0)
        done = self.truewheel("env", "show", environment)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("idna/core.py", done.out)

    def test_the_sizes_of_caches_are_told(self):
        environment = self.home / "env"
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, environment)
        self.must(support.UV, "pip", "install", "-q", "-p", environment / "bin/python", "idna==3.10", extra=self.own)
        cache = self.root / "own cache"
        done = self.truewheel("scan", "--json", self.home)
        row = next(row for row in done.json["caches"] if row["tool"] == "uv")
        names = [cache, *cache.rglob("*")]
        self.assertEqual(row["size"]["apparent"], sum(path.lstat().st_size for path in names), str(done))
        inodes = {(status.st_dev, status.st_ino): status.st_blocks * 512 for status in (path.lstat() for path in names)}
        self.assertEqual(row["size"]["disk"], sum(inodes.values()))
        self.assertEqual(row["wheels"], 1)
        streamed = [json.loads(line) for line in self.truewheel("scan", "--stream", self.home).out.splitlines()]
        self.assertEqual(streamed[-1]["caches"], done.json["caches"])
        unmeasured = self.truewheel("scan", "--json", "--no-sizes", self.home)
        self.assertIsNone(next(row for row in unmeasured.json["caches"] if row["tool"] == "uv")["size"])

    def test_no_program_is_started(self):
        self.make_home()
        if not shutil.which("strace"):
            self.skipTest("no strace")
        log = self.root / "strace.log"
        done = self.run_program("strace", "-f", "-qq", "-e", "trace=execve", "-o", log, support.PROGRAM, "scan", extra=self.own)
        self.assertIn(done.code, (0, 3), str(done))
        starts = [line for line in log.read_text().splitlines() if "execve(" in line]
        self.assertEqual(len(starts), 1, str(starts))

    def test_a_root_that_is_missing_is_a_mistake_and_an_empty_one_is_none(self):
        self.assertEqual(self.truewheel("scan", self.root / "missing").code, 2)
        empty = self.root / "empty"
        empty.mkdir()
        self.assertEqual(self.truewheel("scan", empty).code, 0)


if __name__ == "__main__":
    support.main()
