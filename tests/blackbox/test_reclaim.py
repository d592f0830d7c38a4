#!/usr/bin/env python3
"""`truewheel cache reclaim` and `prune`: what real uv and pip really give back, to the block, and what is never touched."""
import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
import unittest
from pathlib import Path

import localindex
import support
from test_caches import BACKEND, PYPROJECT

ORACLE = Path(__file__).resolve().parent.parent / "snapshot/sizes_oracle.py"
UVS = {"current": support.UV, "middle": support.UV_MIDDLE, "old": support.UV_OLD}


def measured(roots, together):
    asked = {"roots": [[os.fsencode(path).decode("latin-1") for path in root] for root in roots], "together": together}
    done = subprocess.run([sys.executable, str(ORACLE)], input=json.dumps(asked).encode(), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


class ReclaimTest(support.BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.cache = self.root / "own-cache"
        self.pip_cache = self.root / "pip-cache"
        self.outside = dict(self.environment)  # with the cache that tests share, and an index that has pip
        self.index = localindex.LocalIndex()
        self.addCleanup(self.index.close)
        self.environment.update(UV_CACHE_DIR=str(self.cache), PIP_CACHE_DIR=str(self.pip_cache), UV_DEFAULT_INDEX=self.index.url,
                                UV_INDEX_URL=self.index.url, PIP_INDEX_URL=self.index.url, PIP_TRUSTED_HOST="127.0.0.1")

    def use(self, uv):
        self.environment["PATH"] = f"{Path(uv).parent}:/usr/bin:/bin"

    def project(self, name="bkthing"):
        tree = self.root / f"src-{name}"
        (tree / "src/bkthing").mkdir(parents=True)
        (tree / "pyproject.toml").write_text(PYPROJECT.replace("bkthing", name))
        (tree / "bk.py").write_text(BACKEND.replace("bkthing", name).replace(f"src/{name}", "src/bkthing"))
        return tree

    def disk(self):
        """Bytes of everything that uv and pip wrote, each file once."""
        roots = [[self.cache], [self.pip_cache], *([path] for path in sorted(self.home.glob("env-*"))), [self.root / "target"]]
        return measured(roots, [list(range(len(roots)))])["together"][0]["disk"]

    def asked(self, *arguments, code=0):
        done = self.truewheel("cache", *arguments, "--json")
        self.assertEqual(done.code, code, str(done))
        return done.json

    def install(self, uv, environment, *packages, mode="hardlink"):
        if not (self.home / environment).exists():
            self.must(uv, "venv", "-q", "-p", support.PYTHON, self.home / environment)
        self.must(uv, "pip", "install", "-q", "--no-deps", "--link-mode", mode, "-p", self.home / environment, *packages)

    def fill(self, uv):
        """A cache with wheels that are used in every link mode, by nobody, built here, and superseded ones."""
        for name, version in (("alpha", "1.0"), ("alpha", "2.0"), ("beta", "1.0"), ("gamma", "1.0"), ("delta", "1.0"), ("epsilon", "1.0")):
            self.index.add_wheel(name, version, size=4000 * len(name))
        self.use(uv)
        self.install(uv, "env-hard", "alpha==1.0", "beta")
        self.install(uv, "env-copy", "alpha==2.0", mode="copy")
        self.install(uv, "env-sym", "gamma", mode="symlink")
        self.must(uv, "pip", "install", "-q", "--no-deps", "-p", self.home / "env-hard", "--target", self.root / "target", "delta")
        self.install(uv, "env-gone", "epsilon")
        shutil.rmtree(self.home / "env-gone")
        tree = self.project()
        for _ in range(3):
            self.install(uv, "env-hard", "--reinstall-package", "bkthing", "-e", tree)
        self.install(uv, "env-hard", self.project("built"))

    def each_step_gives_back_what_it_promises(self):
        plan = self.asked("reclaim")
        self.assertEqual(plan["refused"], [])
        promised = {step["name"] or step["action"]: step for step in plan["steps"]}
        self.assertEqual(set(promised), {"prune", "alpha", "beta", "delta", "epsilon", "built"}, plan)
        self.assertEqual(plan["steps"][0]["costs"], ["nothing"])
        self.assertEqual([promised[name]["costs"] for name in ("epsilon", "built")], [["download"], ["build"]])
        self.assertEqual(promised["beta"]["users"], [{"path": str(self.home / "env-hard")}])
        for step in plan["steps"]:
            before = self.disk()
            asked = ("prune",) if step["action"] == "prune" else ("reclaim", step["name"])
            done = self.asked(*asked, "--yes")
            self.assertEqual(done["run"]["promised"], step["freed"], (step, done))
            self.assertEqual(before - self.disk(), step["freed"], (step, done))
            self.assertTrue(done["run"]["asPromised"], done)
        self.assertEqual(self.asked("reclaim")["freed"], 0)
        self.works()

    def works(self):
        for environment, module in (("env-hard", "alpha"), ("env-hard", "beta"), ("env-copy", "alpha"), ("env-sym", "gamma")):
            self.assertTrue(self.imports(self.home / environment, module), f"{module} in {environment}")

    def test_every_wheel_is_told_and_every_step_gives_back_what_it_promises(self):
        for name, uv in UVS.items():
            with self.subTest(name):
                if not uv:
                    self.skipTest(f"no {name} uv")
                self.setUp()
                self.fill(uv)
                self.wheels_are_told(uv)
                self.each_step_gives_back_what_it_promises()

    def wheels_are_told(self, uv):
        wheels = [w for w in self.asked("list", "--tool", "uv")["wheels"] if w["form"] == "unpacked"]
        hard, sym = str(self.home / "env-hard"), str(self.home / "env-sym")
        told = {(w["name"], w["version"]): w["environments"] for w in wheels}
        self.assertEqual(told, {("alpha", "1.0"): [hard], ("alpha", "2.0"): [], ("beta", "1.0"): [hard], ("gamma", "1.0"): [sym], ("delta", "1.0"): [],
                                ("epsilon", "1.0"): [], ("bkthing", "0.1.0"): [hard], ("built", "0.1.0"): [hard]})
        self.assertEqual(len(wheels), len(told))
        for environment in ("env-hard", "env-sym"):
            listed = self.must(uv, "pip", "list", "--format", "json", "-p", self.home / environment / "bin/python").out
            installed = {(row["name"], row["version"]) for row in json.loads(listed)}
            self.assertEqual({key for key, users in told.items() if str(self.home / environment) in users}, installed)
        roots = [[w["path"]] + ([w["content"]] if w["content"] != w["path"] else []) for w in wheels]
        for wheel, size in zip(wheels, measured(roots, [])["roots"]):
            self.assertEqual(wheel["size"], size, wheel)

    def test_copies_are_told_by_their_content(self):
        self.fill(support.UV)
        wheels = self.asked("list", "--tool", "uv", "--by-content")["wheels"]
        copies = {(w["name"], w["version"]): w["copies"] for w in wheels if w["form"] == "unpacked"}
        hard, copied, sym = (str(self.home / name) for name in ("env-hard", "env-copy", "env-sym"))
        self.assertEqual(copies, {("alpha", "1.0"): [hard], ("alpha", "2.0"): [copied], ("beta", "1.0"): [hard], ("gamma", "1.0"): [sym],
                                  ("delta", "1.0"): [], ("epsilon", "1.0"): [], ("bkthing", "0.1.0"): [], ("built", "0.1.0"): []},
                         "the last two have no hashes in RECORD")
        for environment, shared in (("env-copy", False), ("env-sym", True)):
            rows = self.truewheel("env", "show", "-v", "--json", self.home / environment).json["cached"]
            self.assertEqual([(row["environment"], row["shared"]) for row in rows], [(str(self.home / environment), shared)])
        self.assertIn("is a copy of uv's  alpha 2.0", self.truewheel("env", "show", "-v", self.home / "env-copy").out)

    def test_a_budget_that_is_exceeded_is_said(self):
        self.fill(support.UV)
        settings = self.home / ".config/truewheel/truewheel.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[caches]\nsizeLimit=uv=10K\n")
        over = self.asked("stale")["overBudget"]
        self.assertEqual([(row["tool"], row["limit"], row["allowed"]) for row in over], [("uv", "size", 10240)])
        self.assertEqual(over[0]["excess"], over[0]["found"] - 10240)
        self.assertIn("over budget", self.truewheel("cache", "stale").out)
        self.assertIn("over budget", self.truewheel("scan").out)
        self.assertEqual(self.truewheel("scan", "--json").json["overBudget"], over)
        self.assertNotIn("over budget", self.truewheel("scan", "--no-sizes").out, "nothing was measured")
        settings.write_text("[caches]\nsizeLimit=10G\nfreeLimit=1M\n")
        self.assertEqual(self.asked("stale")["overBudget"], [])

    def test_a_target_is_met_by_what_hurts_least(self):
        self.fill(support.UV)
        everything = self.asked("reclaim")
        first = everything["steps"][0]
        plan = self.asked("reclaim", "--target", str(first["freed"]))
        self.assertEqual([step["action"] for step in plan["steps"]], ["prune"])
        plan = self.asked("reclaim", "--target", str(first["freed"] + 1))
        self.assertEqual(len(plan["steps"]), 2)
        self.assertEqual(plan["steps"][1]["costs"], ["download"])
        before = self.disk()
        plan = self.asked("reclaim", "--target", str(first["freed"] + everything["steps"][1]["freed"] + 4096), "--yes")
        self.assertEqual(before - self.disk(), plan["freed"])
        self.assertTrue(plan["run"]["asPromised"] and plan["reached"])
        plan = self.asked("reclaim", "--target", "10G", code=1)
        self.assertFalse(plan["reached"])
        self.works()

    def test_what_would_break_an_environment_is_said_and_not_run(self):
        self.fill(support.UV)
        before = self.disk()
        plan = self.asked("reclaim", "gamma", "--yes")
        self.assertEqual(plan["steps"][0]["breaks"], [{"path": str(self.home / "env-sym")}])
        self.assertEqual((plan["commands"], plan["run"], plan["freed"]), ([], None, 0))
        self.assertIn("would break", self.truewheel("cache", "reclaim", "gamma").out)
        self.assertEqual(self.disk(), before)
        self.works()
        both = self.asked("reclaim", "gamma", self.home / "env-sym", "beta")
        self.assertEqual(both["environments"], [{"path": str(self.home / "env-sym")}])
        alone = [self.asked("reclaim", name)["selected"] for name in ("gamma", self.home / "env-sym", "beta")]
        self.assertGreaterEqual(both["selected"], sum(alone))
        hard = self.asked("reclaim", "beta", self.home / "env-hard")["selected"]
        self.assertGreater(hard, self.asked("reclaim", self.home / "env-hard")["selected"] + alone[2], "a file goes with its last name")
        shutil.rmtree(self.home / "env-sym")
        self.assertEqual(self.asked("reclaim", "gamma", "--yes")["run"]["commands"], 1)

    def test_prune_takes_what_uvx_made_and_says_so(self):
        self.fill(support.UV)
        self.must(support.UV, "run", "-q", "-p", support.PYTHON, "--no-project", "--with", "beta", "python", "-c", "import beta")
        plan = self.asked("prune", "--dry-run")
        self.assertIn("remake", plan["steps"][0]["costs"])
        before = self.disk()
        done = self.asked("prune", "--yes")
        self.assertEqual(before - self.disk(), done["run"]["promised"])
        self.assertTrue(done["run"]["asPromised"], done)
        self.works()

    def test_a_thesis_survives(self):
        self.fill(support.UV)
        thesis = self.cache / "thesis.txt"
        thesis.write_text("mine")
        (self.cache / "photos").mkdir()
        before = self.disk()
        for asked in (("prune", "--yes"), ("reclaim", "epsilon", "--yes"), ("reclaim", "--target", "1K", "--yes")):
            done = self.truewheel("cache", *asked)
            self.assertIn(done.code, (1, 3), str(done))
            self.assertIn("thesis.txt", done.out)
            self.assertIn("photos", done.out)
        self.assertEqual((self.disk(), thesis.read_text()), (before, "mine"))
        thesis.unlink()
        (self.cache / "photos").rmdir()
        (self.cache / "CACHEDIR.TAG").unlink()
        self.assertEqual(self.truewheel("cache", "prune", "--yes").code, 3)

    @unittest.skipUnless(support.UV_OLD, "TRUEWHEEL_UV_OLD names no old uv")
    def test_an_older_uv_removes_nothing_of_a_newer_one_unasked(self):
        self.fill(support.UV)
        self.use(support.UV_OLD)
        before = self.disk()
        done = self.asked("prune", "--yes", code=3)
        self.assertRegex(done["refused"][0]["reason"], r"a newer uv keeps .*wheels-v\d+")
        self.assertEqual(self.disk(), before)
        shutil.rmtree(self.home / "env-sym")  # it lives from what would go
        before = self.disk()
        done = self.asked("prune", "--yes", "--with-older-uv")
        self.assertEqual(before - self.disk(), done["run"]["freed"])
        self.assertEqual(list(self.cache.glob("wheels-v8")), [])

    def test_nothing_is_removed_without_a_word(self):
        self.fill(support.UV)
        before = self.disk()
        for asked in (("prune",), ("prune", "--dry-run"), ("reclaim",), ("reclaim", "epsilon"), ("reclaim", "--target", "1K"),
                      ("reclaim", "--target", "1K", "--yes", "--dry-run")):
            self.truewheel("cache", *asked)
        self.assertEqual(self.disk(), before)
        self.assertEqual(self.truewheel("cache", "reclaim", "nobody-has-this").code, 2)
        self.assertEqual(self.truewheel("cache", "reclaim", "--target", "many").code, 2)

    def test_another_uv_at_work_is_waited_for(self):
        self.fill(support.UV)
        before = self.disk()
        with open(self.cache / ".lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_SH)
            log = self.root / "said"
            with open(log, "w") as said:
                waiting = self.start(support.PROGRAM, "cache", "prune", "--yes", stderr=said, stdout=subprocess.DEVNULL)
                self.wait_until(lambda: f"waiting for another uv (pid {os.getpid()})" in log.read_text(), 20, "it says whom it waits for")
                os.kill(waiting.pid, signal.SIGINT)
                self.assertEqual(waiting.wait(20), 130)
            self.assertEqual(self.disk(), before)
            with open(log, "w") as said:
                waiting = self.start(support.PROGRAM, "cache", "prune", "--yes", stderr=said, stdout=subprocess.DEVNULL)
                self.wait_until(lambda: "waiting for another uv" in log.read_text(), 20, "it waits")
                fcntl.flock(lock, fcntl.LOCK_UN)
                self.assertEqual(waiting.wait(60), 0)
        self.assertLess(self.disk(), before)

    def test_what_pip_keeps(self):
        for requirement in ("pip<23.3", "pip"):
            with self.subTest(requirement):
                self.setUp()
                self.pip_gives_back(requirement)

    def pip_gives_back(self, requirement):
        tool = self.root / "tool"
        local, self.environment = self.environment, self.outside
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, tool)
        self.must(support.UV, "pip", "install", "-q", "-p", tool, requirement)
        self.environment = local
        self.environment["PATH"] = f"{tool / 'bin'}:/usr/bin:/bin"
        self.index.add_wheel("alpha", "1.0")
        pip = (tool / "bin/python", "-m", "pip", "install", "-q", "--no-deps")
        self.must(*pip, "--target", self.root / "target", "alpha")
        tree = self.project()
        self.must("git", "-C", tree, "init", "-q")
        self.git(tree, "add", "-A")
        self.git(tree, "commit", "-qm", "start")
        commit = self.must("git", "-C", tree, "rev-parse", "HEAD").out.strip()
        self.must(*pip, "--target", self.root / "target", f"git+file://{tree}@{commit}")
        plan = self.asked("reclaim", "--tool", "pip")
        self.assertEqual([(s["action"], s["name"], s["costs"]) for s in plan["steps"]],
                         [("clean", "bkthing", ["build"]), ("purge", None, ["download"])], plan)
        for arguments in (("reclaim", "--tool", "pip", "bkthing"), ("reclaim", "--tool", "pip", "--target", "1K")):
            before = self.disk()
            done = self.asked(*arguments, "--yes")
            self.assertEqual(before - self.disk(), done["run"]["promised"], done)
            self.assertTrue(done["run"]["asPromised"], done)
        (self.pip_cache / "thesis.txt").write_text("mine")
        self.must(*pip, "--target", self.root / "target2", "alpha")
        self.assertIn("thesis.txt", self.truewheel("cache", "reclaim", "--tool", "pip", "--target", "1K", "--yes").out)
        self.assertTrue((self.pip_cache / "thesis.txt").exists())


if __name__ == "__main__":
    support.main()
