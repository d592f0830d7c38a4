"""What the package indexes know: outdated, yanked and vulnerable packages, and whether wheels are genuine, against uv, pip and a small index."""
import io
import json
import shutil
import subprocess
import unittest
import zipfile

from indexserver import IndexServer
from support import PROGRAM, PYTHON, UV, UV_OLD, BlackBoxTest

CANARY = "canary-7e21"


class IndexTest(BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.server = IndexServer()
        self.addCleanup(self.server.close)
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv-cache")  # the index of another test had the same names
        self.environment["UV_DEFAULT_INDEX"] = self.server.url + "/simple"
        self.environment["PIP_INDEX_URL"] = self.server.url + "/simple"
        self.environment["PIP_CONFIG_FILE"] = "/dev/null"
        self.environment.pop("PIP_FIND_LINKS", None)
        self.settings(f"default={self.server.url}/simple\nadvisories={self.server.url}\nloopbackHttp=true\n")

    def settings(self, text):
        file = self.home / ".config/truewheel/truewheel.conf"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("[index]\n" + text)

    def venv(self, *packages, name="env"):
        place = self.root / name
        self.must(UV, "venv", "-q", "-p", PYTHON, place)
        if packages:
            self.must(UV, "pip", "install", "-q", "--no-deps", "-p", place, *packages)
        return place

    def site_packages(self, place):
        return next(place.glob("lib/python*/site-packages"))

    def fill(self):
        """Every reason why a newer release may not be the latest."""
        for version in ("1.0", "1.5", "2.0rc1"):
            self.server.add("alpha", version)
        self.server.add("beta", "1.0", yanked="it & that > those")
        self.server.add("beta", "1.1")
        self.server.add("gamma", "1.0")
        self.server.add("gamma", "2.0", requires_python=">=3.99")
        self.server.add("delta_x", "1.0")
        self.server.add("delta_x", "2.0", tag="cp27-cp27m-win32")
        self.server.add("epsilon", "1.0")
        self.server.add("epsilon", "3.0", yanked="")
        self.server.add("zeta", "1.0")
        self.server.status["zeta"] = ("archived", "no time")
        return ["alpha==1.0", "beta==1.0", "gamma==1.0", "delta-x==1.0", "epsilon==1.0", "zeta==1.0"]

    def outdated(self, *arguments, **options):
        done = self.truewheel("index", "outdated", *arguments, "--json", **options)
        self.assertIn(done.code, (0, 1), done)
        self.assertTrue(done.json["complete"], done)
        return done, {row["name"]: row for row in done.json["packages"]}

    def test_outdated_is_what_uv_and_pip_say(self):
        for speaks_json in (True, False):
            with self.subTest(json=speaks_json):
                self.server.speaks_json = speaks_json
                self.server.indexes[""].clear()
                env = self.venv(*self.fill(), name=f"env-{speaks_json}")
                done, rows = self.outdated(env)
                self.assertEqual(done.code, 1)
                ours = {name: row["latest"] for name, row in rows.items() if row["latest"] != row["version"]}
                uv = self.must(UV, "pip", "list", "-q", "--outdated", "--format", "json", "-p", env)
                self.assertEqual(ours, {row["name"].replace("-", "_"): row["latest_version"] for row in json.loads(uv.out)})
                pip = self.must(PYTHON, "-m", "pip", "--python", env / "bin/python", "list", "--outdated", "--format", "json")
                self.assertEqual(ours, {row["name"].replace("-", "_"): row["latest_version"] for row in json.loads(pip.out)})
                self.assertEqual(rows["beta"]["yanked"], "it & that > those")
                self.assertEqual(rows["zeta"]["status"], "archived")

    def locked_project(self, name="app"):
        """A project that was locked and synced when there were only alpha 1.0 and beta 1.0."""
        self.server.add("alpha", "1.0")
        self.server.add("beta", "1.0")
        tree = self.root / name
        tree.mkdir()
        (tree / "pyproject.toml").write_text('[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\n'
                                             'dependencies = ["alpha", "beta"]\n[project.optional-dependencies]\nmore = ["gamma"]\n')
        self.server.add("gamma", "1.0")
        self.uv_sync(tree, "-q")
        for package, version in (("alpha", "1.1"), ("alpha", "3.0"), ("beta", "2.0"), ("gamma", "2.0")):
            self.server.add(package, version)
        shutil.rmtree(self.root / "uv-cache")  # which holds what the index said before
        return tree

    def test_update_changes_the_lock_and_the_environment_as_uv_said_before(self):
        tree = self.locked_project()
        lock = (tree / "uv.lock").read_text()
        seen = self.truewheel("sync", tree, "--upgrade", "Alpha", "--upgrade", "gamma", "--dry-run", "--json")
        self.assertEqual(seen.code, 0, seen)
        self.assertEqual(seen.json["changes"], [{"name": "alpha", "from": "1.0", "to": "3.0"}], seen)
        self.assertEqual(seen.json["lockChanges"], ["Update alpha v1.0 -> v3.0", "Update gamma v1.0 -> v2.0"], seen)
        self.assertIn("--upgrade-package", seen.json["plan"]["argv"])
        self.assertEqual((tree / "uv.lock").read_text(), lock)
        self.assertEqual(self.packages(tree / ".venv")["alpha"][0], "1.0")

        done = self.truewheel("sync", tree, "--upgrade", "alpha")
        self.assertEqual(done.code, 0, done)
        self.assertIn("change  alpha 1.0 -> 3.0\nuv.lock  Update alpha v1.0 -> v3.0\n", done.out)
        self.assertEqual({name: version for name, (version, _) in self.packages(tree / ".venv").items()}, {"alpha": "3.0", "beta": "1.0"})
        self.must(UV, "lock", "--check", cwd=tree)
        self.assertIn('name = "beta"\nversion = "1.0"', (tree / "uv.lock").read_text())
        self.assertEqual(self.truewheel("index", "outdated", tree / ".venv", "--json").json["packages"][0]["name"], "beta")
        again = self.truewheel("sync", tree, "--upgrade", "alpha", "--dry-run", "--json")
        self.assertEqual((again.json["changes"], again.json["lockChanges"]), ([], []), again)

    def test_update_of_what_is_not_locked_or_by_an_old_uv_is_refused(self):
        tree = self.locked_project()
        lock = (tree / "uv.lock").read_text()
        for name in ("zeta", "--index-url=x", "a b"):
            done = self.truewheel("sync", tree, f"--upgrade={name}", "--json")
            self.assertEqual((done.code, done.json["applied"]), (3, False), done)
        if UV_OLD:
            file = self.home / ".config/truewheel/truewheel.conf"
            file.write_text(file.read_text() + f"[tools]\nuv={UV_OLD}\n")
            done = self.truewheel("sync", tree, "--upgrade", "alpha", "--json")
            self.assertEqual((done.code, done.json["applied"]), (3, False), done)
            self.assertIn("too old", done.err)
        self.assertEqual((tree / "uv.lock").read_text(), lock)

    def loose(self, name, tool):
        """An environment without a project, of uv or of venv with its pip: alpha is old, and the new one needs a newer beta."""
        self.server.add("alpha", "1.0")
        self.server.add("beta", "1.0")
        self.server.add("other", "1.0")
        place = self.root / name
        self.must(UV, "venv", "-q", "-p", PYTHON, place) if tool == "uv" else self.must(PYTHON, "-m", "venv", place)
        self.must(UV, "pip", "install", "-q", "-p", place, "alpha", "beta", "other", "--reinstall")
        for package in ("alpha", "other"):
            self.server.add(package, "2.0")
        shutil.rmtree(self.root / "uv-cache")
        return place

    def test_upgrade_of_a_loose_environment_is_as_its_own_tool_said_before(self):
        for tool in ("uv", "venv"):
            with self.subTest(tool=tool):
                self.server.indexes[""].clear()
                env = self.loose(f"loose-{tool}", tool)
                before = self.packages(env)
                seen = self.truewheel("env", "upgrade", env, "--package", "Alpha", "--dry-run", "--json")
                self.assertEqual((seen.code, seen.json["complete"]), (0, True), seen)
                row, = seen.json["environments"]
                self.assertEqual((row["changes"], row["done"]), ([{"name": "alpha", "from": "1.0", "to": "2.0"}], False), seen)
                self.assertEqual("--upgrade-package" in row["steps"][0]["argv"], tool == "uv", seen)
                self.assertEqual(self.packages(env), before)
                refused = self.truewheel("env", "upgrade", env, "--package", "alpha")
                self.assertEqual(refused.code, 1, refused)
                self.assertIn("change  alpha 1.0 -> 2.0", refused.out)
                self.assertEqual(self.packages(env), before)

                done = self.truewheel("env", "upgrade", env, "--package", "alpha", "--yes", "--json")
                self.assertEqual((done.code, done.json["environments"][0]["done"]), (0, True), done)
                self.assertEqual({**self.packages(env), "alpha": before["alpha"]}, before)
                self.assertEqual(self.packages(env)["alpha"][0], "2.0")
                self.assertTrue(done.json["environments"][0]["log"], done)
                self.assertIn("upgrade alpha: verified", self.truewheel("doctor", "--bundle", "-").out)
                again = self.truewheel("env", "upgrade", env, "--package", "alpha", "--json")
                self.assertEqual((again.code, again.json["environments"][0]["changes"]), (0, []), again)

    def test_upgrade_leaves_to_others_what_others_hold(self):
        env = self.loose("loose", "uv")
        for package, code, words in (("zeta", 2, "not installed there"), ("--index-url=x", 2, "not installed there")):
            done = self.truewheel("env", "upgrade", env, f"--package={package}", "--yes")
            self.assertEqual(done.code, code, done)
            self.assertIn(words, done.err)
        (next(self.site_packages(env).glob("beta-*")) / "direct_url.json").write_text('{"url": "file:///x", "dir_info": {}}')
        done = self.truewheel("env", "upgrade", env, "--package", "beta", "--yes")
        self.assertEqual(done.code, 1, done)
        self.assertIn("put another in its place", done.err)
        locked = self.locked_project()
        before = self.packages(locked / ".venv")
        done = self.truewheel("env", "upgrade", locked / ".venv", "--package", "alpha", "--yes")
        self.assertEqual(done.code, 3, done)
        self.assertIn(f"truewheel sync {locked} --upgrade alpha", done.err)
        self.assertEqual(self.packages(locked / ".venv"), before)
        self.assertEqual(self.truewheel("env", "upgrade", env).code, 2)
        (env.parent / "uv.toml").write_text(f'[pip]\ntarget = "{self.home}/elsewhere"\n')
        done = self.truewheel("env", "upgrade", env, "--package", "alpha", "--yes")
        self.assertEqual(done.code, 1, done)
        self.assertIn("elsewhere, and not into the environment", done.err)
        self.assertFalse((self.home / "elsewhere").exists())
        self.assertEqual(self.truewheel("env", "repair", env, "--package", "alpha").code, 2)

    def test_an_upgrade_that_fails_says_why_and_what_is_there(self):
        env = self.loose("loose", "uv")
        files = self.server.indexes[""]["alpha"]
        whole, torn = zipfile.ZipFile(io.BytesIO(files["alpha-2.0-py3-none-any.whl"][0])), io.BytesIO()
        with zipfile.ZipFile(torn, "w") as archive:
            for name in whole.namelist():
                if not name.endswith("/WHEEL"):
                    archive.writestr(name, whole.read(name))
        files["alpha-2.0-py3-none-any.whl"] = (torn.getvalue(), {})
        done = self.truewheel("env", "upgrade", env, "--package", "alpha", "--yes", "--json")
        row, = done.json["environments"]
        self.assertEqual((done.code, row["done"]), (1, False), done)
        self.assertNotIn("alpha", self.packages(env))  # uv takes the old one away first
        self.assertIn("alpha is not installed", row["reason"], done)
        self.assertTrue(row["log"], done)

    def test_nothing_newer_is_no_finding_and_withdrawn_is_one(self):
        self.server.add("alpha", "1.0")
        env = self.venv("alpha")
        done, rows = self.outdated(env)
        self.assertEqual((done.code, rows), (0, {}))
        self.server.indexes[""]["alpha"].clear()
        self.server.add("alpha", "0.9")
        done, rows = self.outdated(env)
        self.assertEqual(done.code, 1)
        self.assertTrue(rows["alpha"]["withdrawn"])

    def test_what_is_sent_is_said_and_is_all_that_is_sent(self):
        self.server.add("alpha", "1.0")
        env = self.venv("alpha")
        (self.root / "local").mkdir()
        (self.root / "local/pyproject.toml").write_text('[project]\nname = "private-thing"\nversion = "1"\n')
        info = self.site_packages(env) / "private_thing-1.dist-info"
        info.mkdir()
        (info / "METADATA").write_text("Metadata-Version: 2.1\nName: private-thing\nVersion: 1\n")
        (info / "RECORD").write_text("")
        (info / "direct_url.json").write_text(json.dumps({"url": (self.root / "local").as_uri(), "dir_info": {}}))
        self.server.requests.clear()
        done = self.truewheel("index", "outdated", env)
        self.assertIn(f"asking {self.server.url}/simple for 1 package, by name", done.err)
        self.assertEqual([path for _, path, *_ in self.server.requests], ["/simple/alpha/"])
        self.assertIn("1 not asked about", done.out)

    def test_offline_tells_what_was_known(self):
        env = self.venv(*self.fill())
        _, before = self.outdated(env)
        asked = len(self.server.requests)
        done, rows = self.outdated(env, "--offline")
        self.assertEqual(rows, before)
        self.assertRegex(done.json["oldest"], r"^20\d\d-\d\d-\d\dT")
        self.assertEqual(len(self.server.requests), asked)
        shutil.rmtree(self.home / ".cache/truewheel")
        done = self.truewheel("index", "outdated", env, "--offline", "--json")
        self.assertEqual(done.code, 3, done)
        self.assertFalse(done.json["complete"])

    def test_warm_is_one_conditional_request_each(self):
        env = self.venv(*self.fill())
        self.outdated(env)
        self.server.requests.clear()
        self.outdated(env)
        paths = [path for _, path, *_ in self.server.requests]
        self.assertEqual(len(paths), len(set(paths)))
        self.assertEqual(len(paths), 6)
        self.assertTrue(all(tag for _, _, tag, _ in self.server.requests), self.server.requests)

    def test_the_first_index_that_has_a_package_counts_and_its_secret_stays_with_it(self):
        self.server.add("alpha", "1.0", index="corp")
        self.server.add("alpha", "9.0")
        self.server.add("beta", "1.0")
        self.server.add("beta", "2.0")
        self.server.users["corp"] = f"me:{CANARY}"
        self.environment["UV_INDEX"] = f"corp={self.server.url}/corp/simple"
        self.environment["UV_INDEX_CORP_USERNAME"] = "me"
        self.environment["UV_INDEX_CORP_PASSWORD"] = CANARY
        env = self.venv("alpha==1.0", "beta==1.0")
        traced = ["strace", "-f", "-qq", "-e", "trace=execve", "-s", "4096", "-o", str(self.root / "trace")] if shutil.which("strace") else []
        done = self.run_program(*traced, PROGRAM, "index", "outdated", env, "--json", "-v")
        self.assertEqual(done.code, 1, done)
        self.assertEqual({row["name"]: row["latest"] for row in done.json["packages"]}, {"beta": "2.0"})
        uv = self.must(UV, "pip", "list", "-q", "--outdated", "--format", "json", "-p", env)
        self.assertEqual([row["name"] for row in json.loads(uv.out)], ["beta"])
        self.environment["UV_INDEX_CORP_PASSWORD"] = CANARY + "-wrong"
        shutil.rmtree(self.home / ".cache/truewheel")
        refused = self.truewheel("index", "outdated", env, "-v")
        self.assertEqual(refused.code, 3, refused)  # what comes after an index that refuses is not believed in its place
        self.assertIn(f"{self.server.url}/corp/simple: permission denied: status 401", refused.err)
        for text in (done.out, done.err, refused.out, refused.err):
            self.assertNotIn(CANARY, text)
        for place in [self.home, self.root / "trace"]:
            for file in [place] if place.is_file() else place.rglob("*"):
                if file.is_file():
                    lines = [line for line in file.read_bytes().split(b"\n") if CANARY.encode() in line]
                    self.assertEqual(lines, [], file)

    def keyring(self, code):
        """A `keyring` in PATH that writes down how it was called, and then does this."""
        place = self.root / "bin"
        place.mkdir(exist_ok=True)
        program = place / "keyring"
        program.write_text(f"#!{PYTHON}\nimport sys, time\nopen({str(self.root / 'asked')!r}, 'a').write(' '.join(sys.argv[1:]) + '\\n')\n{code}\n")
        program.chmod(0o755)
        self.environment["PATH"] = f"{place}:{self.environment['PATH']}"

    def asked(self):
        file = self.root / "asked"
        lines = file.read_text().splitlines() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines

    def test_the_keyring_is_asked_where_the_tool_is_told_to_and_its_secret_stays_there(self):
        for version in ("1.0", "2.0"):
            self.server.add("alpha", version, index="corp")
        self.server.users["corp"] = f"me:{CANARY}"
        url = f"{self.server.url}/corp/simple"
        ours, theirs = url.replace("//", "//me@", 1), url.replace("//", f"//me:{CANARY}@", 1)
        self.keyring(f"print({CANARY!r}) if sys.argv[2].startswith('http') else sys.exit(1)")
        for tool, index, provider in (("uv", "UV_DEFAULT_INDEX", "UV_KEYRING_PROVIDER"), ("venv", "PIP_INDEX_URL", "PIP_KEYRING_PROVIDER")):
            with self.subTest(tool=tool):
                env = self.root / f"keyring-{tool}"
                self.must(UV, "venv", "-q", "-p", PYTHON, env) if tool == "uv" else self.must(PYTHON, "-m", "venv", "--without-pip", env)
                self.must(UV, "pip", "install", "-q", "-p", env, "alpha==1.0", "--default-index", theirs)
                self.environment[index] = ours
                self.environment.pop(provider, None)
                self.asked()
                refused = self.truewheel("index", "outdated", env, "-v")
                self.assertEqual((refused.code, self.asked()), (3, []), refused)
                self.environment[provider] = "subprocess"
                done = self.truewheel("index", "outdated", env, "--json", "-v")
                self.assertEqual(self.asked(), [f"get {url} me"])
                self.assertEqual([row["latest"] for row in done.json["packages"]], ["2.0"], done)
                for text in (refused.out, refused.err, done.out, done.err):
                    self.assertNotIn(CANARY, text)
                shutil.rmtree(self.home / ".cache/truewheel")
        self.environment["UV_DEFAULT_INDEX"] = ours
        uv = self.must(UV, "pip", "list", "-q", "--outdated", "--format", "json", "-p", self.root / "keyring-uv")
        self.assertEqual([row["latest_version"] for row in json.loads(uv.out)], ["2.0"])
        for file in self.home.rglob("*"):
            if file.is_file():
                self.assertNotIn(CANARY.encode(), file.read_bytes(), file)

    def test_a_keyring_that_fails_or_babbles_gives_no_password(self):
        self.server.add("alpha", "1.0", index="corp")
        self.server.users["corp"] = f"me:{CANARY}"
        env = self.venv()
        self.must(UV, "pip", "install", "-q", "-p", env, "alpha", "--default-index", f"{self.server.url}/corp/simple".replace("//", f"//me:{CANARY}@", 1))
        self.environment["UV_DEFAULT_INDEX"] = f"{self.server.url}/corp/simple".replace("//", "//me@", 1)
        self.environment["UV_KEYRING_PROVIDER"] = "subprocess"
        for code in ("sys.exit(1)", f"print('warning: locked'); print({CANARY!r})", "print()"):
            with self.subTest(code=code):
                self.keyring(code)
                done = self.truewheel("index", "outdated", env)
                self.assertEqual(done.code, 3, done)
                self.assertIn("permission denied: status 401", done.err)
                self.assertEqual(len(self.asked()), 2)  # by URL, then by host
                self.assertNotIn(CANARY, done.out + done.err)

    def test_http_is_spoken_to_this_machine_only_when_allowed(self):
        self.server.add("alpha", "1.0")
        env = self.venv("alpha")
        self.settings(f"default={self.server.url}/simple\n")
        self.server.requests.clear()
        done = self.truewheel("index", "outdated", env)
        self.assertEqual(done.code, 3, done)
        self.assertIn("refused: only https is asked", done.err)
        self.assertEqual(self.server.requests, [])

    def osv(self, key, name, *events, **more):
        self.server.advisories[key] = {"id": key, "summary": f"{name} is broken <b>", "affected": [
            {"package": {"ecosystem": "PyPI", "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": list(events)}]}], **more}

    def test_advisories_across_environments(self):
        for version in ("1.0", "1.5", "2.0"):
            self.server.add("alpha", version)
        self.server.add("beta", "1.0")
        self.osv("GHSA-1", "alpha", {"introduced": "0"}, {"fixed": "1.5"}, aliases=["CVE-1"],
                 severity=[{"type": "CVSS_V3", "score": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"}])
        self.osv("PYSEC-1", "alpha", {"introduced": "0"}, {"fixed": "1.5"}, aliases=["CVE-1"])
        self.osv("GHSA-2", "alpha", {"introduced": "0"}, {"fixed": "0.5"})
        envs = [self.venv(f"alpha=={version}", "beta", name=f"env-{version}") for version in ("1.0", "1.5", "2.0")]
        done = self.truewheel("index", "advisories", *envs, "--json")
        self.assertEqual(done.code, 1, done)
        rows = done.json["packages"]
        self.assertEqual([(row["environment"], row["name"]) for row in rows], [(str(envs[0]), "alpha")])
        advisory = rows[0]["advisories"]
        self.assertEqual([(one["id"], one["severity"], one["fixed"], one["aliases"]) for one in advisory],
                         [("GHSA-1", "critical", ["1.5"], ["CVE-1", "PYSEC-1"])])
        self.assertIn("by name and version", done.err)
        self.assertEqual(sum(1 for method, path, *_ in self.server.requests if (method, path) == ("POST", "/v1/querybatch")), 1)
        asked = len(self.server.requests)
        offline = self.truewheel("index", "advisories", *envs, "--json", "--offline")
        self.assertEqual(offline.json["packages"], rows)
        self.assertEqual(len(self.server.requests), asked)
        fine = self.truewheel("index", "advisories", envs[2])
        self.assertEqual(fine.code, 0, fine)

    def test_without_a_service_advisories_are_not_known(self):
        self.server.add("alpha", "1.0")
        env = self.venv("alpha")
        self.settings("loopbackHttp=true\n")
        done = self.truewheel("index", "advisories", env, "--json")
        self.assertEqual(done.code, 3, done)
        self.assertIn("no advisory service is set", done.err)

    def test_genuine_or_not(self):
        self.server.add("alpha", "1.0", files={"alpha/__init__.py": "", "alpha/x.py": "x = 1\n", **{f"alpha/m{i}.py": f"m = {i}\n" for i in range(900)}})
        self.server.add("beta", "1.0")
        self.server.add("gamma", "1.0")
        self.server.add("delta", "1.0", tag="py3-none-any")
        env = self.venv("alpha", "beta", "gamma")
        done = self.truewheel("index", "check", env, "--json")
        self.assertEqual(done.code, 0, done)
        self.assertEqual([row["state"] for row in done.json["packages"]], ["matches"] * 3, done)
        self.assertTrue(all(path_range for _, path, _, path_range in self.server.requests if path.startswith("/files/") and path_range), "parts only")
        site = self.site_packages(env)
        record = site / "alpha-1.0.dist-info/RECORD"
        record.write_text(record.read_text().replace("alpha/x.py,sha256=", "alpha/x.py,sha256=A").replace("alpha/m7.py", "alpha/evil.py"))
        metadata = site / "beta-1.0.dist-info/METADATA"
        metadata.unlink()  # it may be a hard link into uv's cache
        metadata.write_text("Metadata-Version: 2.1\nName: beta\nVersion: 1.0\nRequires-Dist: evil\n")
        wheel = site / "gamma-1.0.dist-info/WHEEL"
        text = wheel.read_text().replace("py3-none-any", "cp311-cp311-linux_x86_64")
        wheel.unlink()
        wheel.write_text(text)
        done = self.truewheel("index", "check", env, "--json")
        self.assertEqual(done.code, 1, done)
        rows = {row["name"]: row for row in done.json["packages"]}
        self.assertEqual({name: row["state"] for name, row in rows.items()}, {"alpha": "differs", "beta": "differs", "gamma": "local"})
        self.assertEqual({(one["path"], one["change"]) for one in rows["alpha"]["differences"]},
                         {("alpha/x.py", "modified"), ("alpha/m7.py", "missing"), ("alpha/evil.py", "added")})
        self.assertEqual(rows["beta"]["differences"], [{"path": "beta-1.0.dist-info/METADATA", "change": "modified"}])

    def test_an_index_that_is_gone_is_one_sentence(self):
        env = self.venv(*self.fill())
        self.server.close()
        done = self.truewheel("index", "outdated", env)
        self.assertEqual(done.code, 3, done)
        self.assertEqual(sum("could not be asked" in line for line in done.err.splitlines()), 1, done)

    @unittest.skipUnless(shutil.which("ldd"), "no ldd")
    def test_no_other_verb_loads_libcurl(self):
        linked = subprocess.run(["ldd", PROGRAM], capture_output=True, text=True, check=True).stdout
        self.assertIn("libQt6Core", linked)
        for name in ("libcurl", "libcrypto", "libKF6Archive"):
            self.assertNotIn(name, linked)


if __name__ == "__main__":
    unittest.main(verbosity=2)
