#!/usr/bin/env python3
"""`truewheel cache` against caches that real uv and pip made. The projects bring their build backend along: nothing is downloaded."""
import base64
import os
import re
import shutil
import subprocess
import time
import unittest
from pathlib import Path

import support

BACKEND = '''import os, zipfile
NAME, PTH = "bkthing-0.1.0-py3-none-any.whl", "bkthing.pth"

def wheel(directory, files):
    info = "bkthing-0.1.0.dist-info/"
    files[info + "METADATA"] = "Metadata-Version: 2.1\\nName: bkthing\\nVersion: 0.1.0\\n"
    files[info + "WHEEL"] = "Wheel-Version: 1.0\\nGenerator: bk\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
    files[info + "RECORD"] = "".join(f"{name},,\\n" for name in (*files, info + "RECORD"))
    with zipfile.ZipFile(os.path.join(directory, NAME), "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return NAME

def build_editable(directory, settings=None, metadata=None):
    while os.path.exists("hold"):
        open("held", "w").close()
    with open("src/bkthing/_generated.py", "w") as file:
        file.write("answer = lambda: 42\\n")
    return wheel(directory, {PTH: os.getcwd() + "/src\\n"})

def build_wheel(directory, settings=None, metadata=None):
    return wheel(directory, {"bkthing/__init__.py": "answer = lambda: 42\\n"})
'''
PYPROJECT = '''[build-system]
requires = []
build-backend = "bk"
backend-path = ["."]

[project]
name = "bkthing"
version = "0.1.0"
requires-python = ">=3.9"
'''
DANGLING = re.compile(r"Removing (?:dangling (?:cache bucket|cache archive|source revision)|temporary build environment): (.*)")


class Caches(support.BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.cache = self.root / "own-cache"
        self.environment["UV_CACHE_DIR"] = str(self.cache)

    def project(self, name="project"):
        tree = self.root / name
        (tree / "src/bkthing").mkdir(parents=True)
        (tree / "pyproject.toml").write_text(PYPROJECT)
        (tree / "bk.py").write_text(BACKEND)
        (tree / "src/bkthing/__init__.py").write_text("from ._generated import answer\n")
        return tree

    def stale(self, *arguments):
        done = self.truewheel("cache", "stale", "--tool", "uv", "--json", *arguments)
        self.assertIn(done.code, (0, 1), str(done))
        self.assertTrue(done.json["complete"], str(done))
        return done.json["stale"]

    def rebuilt_cache(self, uv):
        """Four builds of one project, and a wheel of another."""
        tree = self.project()
        self.must(uv, "venv", "-q", "-p", support.PYTHON, self.home / "env")
        for _ in range(4):
            self.must(uv, "pip", "install", "-q", "--no-deps", "--reinstall-package", "bkthing", "-p", self.home / "env", "-e", tree)
        self.must(uv, "pip", "install", "-q", "--no-deps", "-p", self.home / "env", "--target", self.root / "target", self.project("other"))
        return tree

    def assert_prune_agrees(self, uv):
        told = {}
        for row in self.stale():
            for path in (row["path"], *(w["path"] for w in row["with"])):
                told[os.path.realpath(path)] = row["kind"]
        done = self.must(uv, "cache", "prune", "-v")
        removed = {os.path.realpath(path) for path in DANGLING.findall(done.err)}
        self.assertEqual(set(told), removed, f"{told}\n{done}")
        self.assertEqual(self.stale(), [])
        return told

    def prune_removes_what_is_called_stale(self, uv):
        self.rebuilt_cache(uv)
        (self.cache / "archive-v0/orphan/x-1.0.dist-info").mkdir(parents=True)
        os.utime(self.cache / "archive-v0/orphan", (time.time() - 7200,) * 2)  # a uv without a lock might still be at work on it
        (self.cache / "sdists-v1/editable").mkdir(parents=True)
        kinds = sorted(self.assert_prune_agrees(uv).values())
        self.assertEqual(kinds, ["orphan-archive", "superseded-bucket"] + ["superseded-revision"] * 6)  # three, each with its archive

    def test_prune_removes_exactly_what_is_called_stale(self):
        self.prune_removes_what_is_called_stale(support.UV)

    @unittest.skipUnless(support.UV_OLD, "TRUEWHEEL_UV_OLD names no old uv")
    def test_prune_of_an_old_uv_too(self):
        self.prune_removes_what_is_called_stale(support.UV_OLD)

    @unittest.skipUnless(support.UV_OLD, "TRUEWHEEL_UV_OLD names no old uv")
    def test_a_cache_that_an_old_and_a_new_uv_share(self):
        tree = self.rebuilt_cache(support.UV_OLD)
        self.must(support.UV, "pip", "install", "-q", "--no-deps", "--reinstall-package", "bkthing", "-p", self.home / "env", "-e", tree)
        kinds = set(self.assert_prune_agrees(support.UV).values())
        self.assertIn("superseded-bucket", kinds)

    def test_every_wheel_is_listed_with_its_origin_and_size(self):
        tree = self.rebuilt_cache(support.UV)
        done = self.truewheel("cache", "list", "--tool", "uv", "--json")
        rows = [(w["name"], w["version"], w["form"], w["origin"]) for w in done.json["wheels"]]
        self.assertEqual(rows, [("bkthing", "0.1.0", form, origin) for form, origin in
                                [("unpacked", "editable"), ("wheel", "editable"), ("unpacked", "path"), ("wheel", "path")]], str(done))
        self.assertEqual(done.json["wheels"][0]["source"], str(tree))
        self.assertIsNotNone(done.json["wheels"][0]["linked"])
        self.assertEqual([w["environments"] for w in done.json["wheels"]], [[str(self.home / "env")], [], [], []])
        packed = done.json["wheels"][1]
        self.assertEqual(packed["size"]["apparent"], os.lstat(packed["path"]).st_size)
        self.assertEqual(done.json["caches"][0]["wheels"], 4)

    def test_an_armed_trap_and_its_remedy(self):
        tree = self.project("a project")
        self.uv_sync(tree)
        self.assertEqual(self.stale(), [])
        (tree / "src/bkthing/_generated.py").unlink()
        shutil.rmtree(tree / ".venv")
        done = self.truewheel("cache", "stale", "--json")
        self.assertEqual(done.code, 1, str(done))
        trap = done.json["stale"][0]
        self.assertEqual((trap["kind"], Path(trap["path"]).parent.name), ("editable-outputs-absent", "editable"), str(done))
        self.must("uv", *trap["remedy"][1:], "-p", support.PYTHON)
        self.assertEqual(self.truewheel("cache", "stale").code, 0)
        shutil.rmtree(tree / ".venv")
        self.uv_sync(tree)
        self.assertTrue(self.imports(tree / ".venv", "bkthing"))

    def test_the_remedy_leaves_an_environment_otherwise_alone(self):
        tree = self.project()
        self.uv_sync(tree)
        self.must(support.UV, "pip", "install", "-q", "--no-deps", "-p", tree / ".venv", self.renamed())
        (tree / "src/bkthing/_generated.py").unlink()
        trap = self.stale()[0]
        self.assertEqual(trap["kind"], "editable-outputs-absent")
        self.must("uv", *trap["remedy"][1:])
        self.assertTrue(self.imports(tree / ".venv", "bkthing"))
        self.assertIn("bystander", self.packages(tree / ".venv"))
        self.assertEqual({row["kind"] for row in self.stale()}, {"superseded-revision"})

    def renamed(self):
        tree = self.project("bystander")
        for file in (tree / "pyproject.toml", tree / "bk.py"):
            file.write_text(file.read_text().replace("bkthing", "bystander"))
        return tree

    def test_a_project_that_is_gone(self):
        tree = self.project()
        self.uv_sync(tree)
        shutil.rmtree(tree)
        rows = self.stale()
        self.assertEqual([row["kind"] for row in rows], ["editable-project-gone"])
        self.assertIsNone(rows[0]["remedy"])
        self.assertGreater(rows[0]["size"]["disk"], 0)

    def test_a_build_that_was_killed(self):
        tree = self.project()
        (tree / "hold").touch()
        build = self.start(support.UV, "sync", "-p", support.PYTHON, cwd=tree, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.wait_until((tree / "held").exists, 30, "the build begins")
        self.end(build)
        left = [*self.cache.glob("builds-v*/.tmp*"), *self.cache.glob(".tmp*")]
        self.assertTrue(left, "a killed build leaves its environment")
        self.assertEqual(self.stale(), [], "a build may still be going on")
        for path in left:
            os.utime(path, (time.time() - 100_000,) * 2)
        self.assertEqual({row["path"] for row in self.stale()}, {str(path) for path in left})
        self.assert_prune_agrees(support.UV)

    def test_looking_changes_nothing(self):
        self.rebuilt_cache(support.UV)
        before = self.fingerprint()
        self.truewheel("cache", "stale")
        self.truewheel("cache", "list")
        self.assertEqual(self.fingerprint(), before)

    def fingerprint(self):
        return {path: (os.lstat(path).st_mtime_ns, os.lstat(path).st_ctime_ns) for path in self.cache.rglob("*")}

    def test_directories_that_are_no_cache(self):
        (self.root / "thesis").mkdir()
        (self.root / "thesis/thesis.txt").write_text("mine")
        done = self.truewheel("cache", "list", "--json", extra={"UV_CACHE_DIR": str(self.root / "thesis")})
        self.assertEqual(done.code, 3, str(done))
        self.assertEqual([row["path"] for row in done.json["unreadable"]], [str(self.root / "thesis")])

    def test_a_hostile_tree(self):
        self.rebuilt_cache(support.UV)
        entry = next(self.cache.glob("sdists-v*/editable/*/revision.rev"))
        entry.unlink()
        os.mkfifo(entry)
        wheels = self.cache / "wheels-v8/pypi/loop"
        wheels.mkdir(parents=True)
        (wheels / "1.0-py3-none-any").symlink_to(".")
        (wheels / "2.0-py3-none-any").symlink_to("/")
        (wheels / "deep").symlink_to("../../../..")
        os.mkfifo(wheels / "3.0-py3-none-any")
        os.mkdir(os.fsencode(wheels) + b"/caf\xe9")
        (self.cache / "archive-v0/huge/huge-1.dist-info").mkdir(parents=True)
        with open(self.cache / "archive-v0/huge/huge-1.dist-info/METADATA", "wb") as file:
            file.truncate(1 << 40)
        (self.home / ".cache/pip/wheels/aa").mkdir(parents=True)
        os.mkfifo(self.home / ".cache/pip/wheels/aa/p-1.0-py3-none-any.whl")
        done = self.truewheel("cache", "stale", "--json", timeout=20, extra={"PIP_CACHE_DIR": str(self.home / ".cache/pip")})
        self.assertEqual(done.code, 3, str(done))
        self.assertNotIn("superseded-revision", done.out, "a pointer that cannot be read supersedes nothing")

    def test_broken_caches_each_have_their_sentence(self):
        self.rebuilt_cache(support.UV)
        pointer = next(self.cache.glob("sdists-v*/editable/*/revision.rev"))
        whole = pointer.read_bytes()

        def fifo():
            pointer.unlink()
            os.mkfifo(pointer)

        def dangling():
            pointer.unlink()
            pointer.symlink_to("nowhere")

        corpus = {
            "truncated msgpack": lambda: pointer.write_bytes(whole[: len(whole) // 2]),
            "empty msgpack": lambda: pointer.write_bytes(b""),
            "deep msgpack": lambda: pointer.write_bytes(b"\x91" * 5000),
            "huge msgpack": lambda: os.truncate(pointer, 1 << 40),
            "FIFO": fifo,
            "dangling link": dangling,
        }
        for name, spoil in corpus.items():
            with self.subTest(name):
                spoil()
                done = self.truewheel("cache", "stale", "--json", "--tool", "uv", timeout=20)
                self.assertEqual(done.code, 3, str(done))
                self.assertEqual([row["path"] for row in done.json["unreadable"]], [str(pointer)], str(done))
                self.assertTrue(done.json["unreadable"][0]["reason"])
                self.assertIn(pointer.name, self.truewheel("cache", "stale", "--tool", "uv", timeout=20).err)
                if pointer.is_fifo() or pointer.is_symlink():
                    pointer.unlink()
                pointer.write_bytes(whole)

    def test_what_a_uv_left_half_done_has_its_sentence(self):
        self.rebuilt_cache(support.UV)
        known = {row["path"] for row in self.stale()}
        latin = os.fsencode(self.cache) + b"/archive-v0/caf\xe9"
        lost = self.cache / "wheels-v8/pypi/lost"
        (self.cache / "archive-v0/half").mkdir()
        os.mkdir(latin)
        lost.mkdir(parents=True)
        (lost / "1.0-py3-none-any").symlink_to("../../../archive-v0/gone")
        rows = [row for row in self.stale() if row["path"] not in known]
        self.assertEqual({(row["kind"], base64.b64decode(row["pathBytes"]) if "pathBytes" in row else os.fsencode(row["path"])) for row in rows},
                         {("orphan-archive", os.fsencode(self.cache / "archive-v0/half")), ("orphan-archive", latin),
                          ("interrupted", os.fsencode(lost / "1.0-py3-none-any"))})
        self.assertTrue(all(row["detail"] for row in rows), rows)
        self.must("uv", *next(row["remedy"] for row in rows if row["kind"] == "interrupted")[1:])
        self.assertFalse(lost.exists())
        (self.cache / "future-v3").mkdir()
        done = self.truewheel("cache", "prune", "--dry-run", "--tool", "uv")
        self.assertEqual(done.code, 3, str(done))
        self.assertIn("future-v3", done.out, "what no uv has is named, and nothing is removed")

    def test_wheels_that_pip_built(self):
        tree = self.project()
        environment = {"PIP_CACHE_DIR": str(self.root / "pip")}
        self.must(support.PYTHON, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", self.root / "t", tree, extra=environment)
        done = self.truewheel("cache", "list", "--tool", "pip", "--json", extra=environment)
        self.assertEqual(done.code, 0, str(done))
        for row in done.json["wheels"]:  # pip keeps what it built from an address, not from a directory that may change
            self.assertEqual((row["name"], row["form"]), ("bkthing", "wheel"))
        self.must("git", "-C", tree, "init", "-q")
        self.git(tree, "add", "-A")
        self.git(tree, "commit", "-qm", "start")
        commit = self.must("git", "-C", tree, "rev-parse", "HEAD").out.strip()
        self.must(support.PYTHON, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--target", self.root / "u", f"git+file://{tree}@{commit}", extra=environment)
        done = self.truewheel("cache", "list", "--tool", "pip", "--json", extra=environment)
        rows = [(w["name"], w["version"], w["form"], w["origin"]) for w in done.json["wheels"]]
        self.assertEqual(rows, [("bkthing", "0.1.0", "wheel", "git")], str(done))
        listed = self.must(support.PYTHON, "-m", "pip", "cache", "list", "--format=abspath", extra=environment)
        self.assertEqual([w["path"] for w in done.json["wheels"]], listed.out.split())


if __name__ == "__main__":
    support.main()
