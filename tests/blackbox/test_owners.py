#!/usr/bin/env python3
"""The cache commands of pdm, poetry and cargo: what the real tools give back, to the block, and what is never touched."""
import os
import shutil
import sqlite3
import unittest

import localindex
import support
from test_caches import BACKEND, PYPROJECT
from test_reclaim import measured

REQUIREMENTS = {"pdm": ("pdm==2.29.4", "hishel<2"), "poetry": ("poetry==2.5.1",)}  # this pdm does not work with hishel 2
PROJECT = """\
[project]
name = "thing"
version = "1.0"
requires-python = ">=3.11,<4"
dependencies = [{}]
"""


class Owners(support.BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.outside = dict(self.environment)  # with an index that has the tools
        self.index = localindex.LocalIndex()
        self.addCleanup(self.index.close)
        for name in ("alpha", "beta", "delta"):
            self.index.add_wheel(name, "1.0", size=20000)
        files = {"pyproject.toml": PYPROJECT, "bk.py": BACKEND, "src/bkthing/__init__.py": ""}
        self.index.files["bkthing-0.1.0.tar.gz"] = localindex.sdist("bkthing", "0.1.0", {path: text.encode() for path, text in files.items()})
        self.environment = {name: value for name, value in self.environment.items() if not name.startswith("PIP_")}
        self.environment["PDM_CHECK_UPDATE"] = "0"
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv-cache")  # the projects of the other tests are not known here

    def tool(self, name):
        place = self.root / "tool"
        local, self.environment = self.environment, self.outside
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, place)
        self.must(support.UV, "pip", "install", "-q", "-p", place, *REQUIREMENTS[name])
        self.environment = local
        self.environment["PATH"] = f"{place / 'bin'}:{self.environment['PATH']}"
        return place / "bin" / name

    def project(self, name, source, *dependencies):
        tree = self.home / name
        tree.mkdir()
        wanted = ", ".join(f'"{dependency}"' for dependency in dependencies)
        (tree / "pyproject.toml").write_text(PROJECT.format(wanted) + source.format(self.index.url))
        return tree

    def asked(self, *arguments, code=0):
        done = self.truewheel("cache", *arguments, "--json")
        self.assertEqual(done.code, code, str(done))
        return done.json

    def disk(self, cache):
        return measured([[cache]], [[0]])["together"][0]["disk"]

    def actions(self):
        with sqlite3.connect(f"file:{self.home}/.local/share/truewheel/state.db?mode=ro", uri=True) as state:
            return [row[0] for row in state.execute("SELECT action FROM journal WHERE outcome = 'verified' ORDER BY id")]

    def gives_back(self, cache, tool, *asked):
        """Runs it, and compares what came back with what was promised."""
        promised = self.asked(*asked, "--tool", tool, "--dry-run")
        self.assertEqual(promised["refused"], [])
        self.assertGreater(promised["freed"], 0)
        before = self.disk(cache)
        done = self.asked(*asked, "--tool", tool, "--yes")
        self.assertEqual(done["run"]["promised"], promised["freed"], str(done))
        self.assertEqual(before - self.disk(cache), promised["freed"], str(done))
        self.assertTrue(done["run"]["asPromised"], str(done))
        return promised

    def refuses(self, cache, stranger, tool, *asked):
        stranger.write_text("mine")
        before = self.disk(cache)
        done = self.truewheel("cache", *asked, "--tool", tool, "--yes")
        self.assertIn(done.code, (1, 3), str(done))  # 1: a target is not reached
        self.assertIn(stranger.name, done.out)
        self.assertEqual((self.disk(cache), stranger.read_text()), (before, "mine"))
        stranger.unlink()

    def test_pdm(self):
        pdm = self.tool("pdm")
        self.must(pdm, "config", "install.cache", "true")
        trees = [self.project(name, '\n[[tool.pdm.source]]\nname = "pypi"\nurl = "{}"\nverify_ssl = false\n', *dependencies)
                 for name, dependencies in (("used", ("alpha", "bkthing")), ("gone", ("beta",)))]
        for tree in trees:
            self.must(pdm, "use", "-f", support.PYTHON, cwd=tree)
            self.must(pdm, "install", "--no-self", cwd=tree)
        shutil.rmtree(trees[1] / ".venv")
        cache = self.home / ".cache/pdm"
        environment = str(trees[0] / ".venv")
        told = {(w["name"], w["version"], w["form"]): w["environments"] for w in self.asked("list", "--tool", "pdm")["wheels"]}
        self.assertEqual(told, {("alpha", "1.0", "unpacked"): [environment], ("beta", "1.0", "unpacked"): [],
                                ("bkthing", "0.1.0", "unpacked"): [environment], ("bkthing", "0.1.0", "wheel"): []})
        self.refuses(cache, cache / "thesis.txt", "pdm", "prune")
        self.refuses(cache, cache / "wheels" / "thesis.txt", "pdm", "reclaim", "--target", "1K")
        pruned = self.gives_back(cache, "pdm", "prune")
        self.assertEqual([(s["action"], s["costs"], s["loses"]) for s in pruned["steps"]], [("prune", ["download"], ["beta 1.0"])])
        wheel = next(w["path"] for w in self.asked("list", "--tool", "pdm")["wheels"] if w["form"] == "wheel")
        self.assertEqual(self.gives_back(cache, "pdm", "reclaim", wheel)["steps"][0]["costs"], ["build"])
        self.gives_back(cache, "pdm", "reclaim", "--target", "1K")
        self.assertEqual(self.actions(), ["cache-prune", "cache-clean", "cache-purge"])
        self.assertTrue(self.imports(trees[0] / ".venv", "alpha"), "what an environment refers to stays")

    def test_poetry(self):
        poetry = self.tool("poetry")
        tree = self.project("used", '\n[[tool.poetry.source]]\nname = "mine"\nurl = "{}"\npriority = "primary"\n', "alpha", "bkthing")
        self.must(poetry, "install", "--no-root", cwd=tree)
        cache = self.home / ".cache/pypoetry"
        self.refuses(cache, cache / "thesis.txt", "poetry", "reclaim", "--target", "1K")
        self.refuses(cache, cache / "cache/repositories/mine/thesis.txt", "poetry", "reclaim", "--target", "1K")
        wheels = self.asked("list", "--tool", "poetry")["wheels"]
        self.assertEqual({(w["name"], w["version"]) for w in wheels}, {("alpha", "1.0"), ("bkthing", "0.1.0")})
        freed = self.gives_back(cache, "poetry", "reclaim", "--target", "1K")
        self.assertEqual([(s["action"], s["costs"]) for s in freed["steps"]], [("purge", ["download"])])
        self.assertEqual(self.actions(), ["cache-purge"])
        self.assertEqual(self.asked("list", "--tool", "poetry")["wheels"], wheels, "poetry has no command for its artifacts")
        environment = next((cache / "virtualenvs").iterdir())
        self.assertTrue(self.imports(environment, "alpha"))

    @support.needs("cargo")
    def test_cargo(self):
        tree = self.home / "crate"
        (tree / "rust/src").mkdir(parents=True)
        (tree / "pyproject.toml").write_text('[project]\nname = "crate"\nversion = "1.0"\n[tool.maturin]\nmanifest-path = "rust/Cargo.toml"\n')
        (tree / "rust/Cargo.toml").write_text('[package]\nname = "crate"\nversion = "0.1.0"\nedition = "2021"\n')
        (tree / "rust/src/lib.rs").write_text("pub fn answer() -> i32 { 42 }\n")
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, tree / ".venv")
        self.must("cargo", "build", "-q", "--offline", cwd=tree / "rust")
        target = tree / "rust/target"
        caches = {row["path"]: row["size"]["disk"] for row in self.asked("list", "--tool", "cargo")["caches"]}
        self.assertEqual(caches[str(target)], self.disk(target))
        self.refuses(target, target / "thesis.txt", "cargo", "reclaim", "--target", "1K")
        (target / "photos").mkdir()
        self.assertIn("photos", self.truewheel("cache", "reclaim", "--tool", "cargo", "--target", "1K", "--yes").out)
        (target / "photos").rmdir()
        tag = (target / "CACHEDIR.TAG").read_text()
        (target / "CACHEDIR.TAG").unlink()
        self.assertIn("no CACHEDIR.TAG", self.truewheel("cache", "reclaim", "--tool", "cargo", "--target", "1K", "--yes").out)
        self.assertTrue(target.exists())
        (target / "CACHEDIR.TAG").write_text(tag)
        plan = self.asked("reclaim", "--tool", "cargo")
        self.assertEqual([(s["action"], s["costs"]) for s in plan["steps"]], [("purge", ["build"])])
        before = self.disk(tree)
        done = self.asked("reclaim", "--tool", "cargo", "--target", "1K", "--yes")
        self.assertTrue(done["run"]["asPromised"], str(done))
        self.assertEqual(before - self.disk(tree), plan["freed"])
        self.assertEqual((target.exists(), sorted(os.listdir(tree / "rust"))), (False, ["Cargo.lock", "Cargo.toml", "src"]))
        self.assertEqual(self.actions(), ["cache-purge"])


if __name__ == "__main__":
    support.main()
