"""Real index servers on this machine (pypiserver, devpi-server) with real wheels in several versions: `index outdated` over twenty environments is what
`uv pip list --outdated`, `pip list --outdated`, poetry and pdm say; `index advisories` what pip-audit says; many questions share few connections,
over HTTP/2 where the server (hypercorn) has it. Run by `./dev test --index`."""
import json
import os
import random
import socket
import ssl
import subprocess
import sys
import time
import unittest
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from indexserver import IndexServer  # noqa: E402
from support import PYTHON, UV, BlackBoxTest, interpreter  # noqa: E402

WHEELS = {"six": ["1.15.0", "1.16.0", "1.17.0"], "idna": ["2.10", "3.4", "3.7"], "packaging": ["21.3", "23.2", "24.1"], "certifi": ["2023.7.22", "2024.7.4"],
          "click": ["8.0.4", "8.1.7"], "attrs": ["22.2.0", "23.2.0", "25.3.0"], "toml": ["0.10.1", "0.10.2"], "markupsafe": ["2.1.2", "2.1.5", "3.0.2"],
          "typing-extensions": ["4.4.0", "4.12.2"], "wheel": ["0.37.1", "0.43.0"]}
TOOLS = {"servers": ["pypiserver[passlib]==2.3.2", "devpi-server==6.14.0", "devpi-client==7.2.0", "setuptools<80"],
         "http2": ["hypercorn==0.17.3"], "audit": ["pip-audit==2.10.0"], "keyring": ["keyring==25.7.0", "keyrings.alt==5.0.2"], "poetry": ["poetry==2.5.1"], "pdm": ["pdm==2.29.4", "hishel==1.4.0"]}
CANARY = "canary-91c4"


def osv(key, name, events, severity="CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H"):
    return {"id": key, "summary": f"{name} has a hole", "modified": "2026-01-01T00:00:00Z", "severity": [{"type": "CVSS_V3", "score": severity}], "affected": [
        {"package": {"ecosystem": "PyPI", "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}]}


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class ServersTest(BlackBoxTest):
    def setUp(self):
        super().setUp()
        self.lab = Path(os.environ.get("TRUEWHEEL_LAB") or self.root / "lab").resolve() / "index"
        self.wheels = self.lab / "wheels"
        network = self.network()
        for name, versions in WHEELS.items():
            for version in versions:
                if not list(self.wheels.glob(f"{name.replace('-', '[-_]')}-{version}-*.whl")) and not list(self.wheels.glob(f"*{version}-*.whl")):
                    self.must(PYTHON, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", self.wheels, f"{name}=={version}", extra=network)
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv-cache")
        self.environment["PIP_CONFIG_FILE"] = "/dev/null"
        settings = self.home / ".config/truewheel/truewheel.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[index]\nloopbackHttp=true\n")

    def network(self):
        return {name: value for name, value in os.environ.items() if name.startswith(("UV_", "PIP_"))} | {"HOME": os.environ["HOME"]}

    def tools(self, name):
        """The directory of the programs of a group of tools, installed once."""
        place = self.lab / name
        if not (place / "done").exists():
            self.must(UV, "venv", "-q", "--clear", "-p", PYTHON, place, extra=self.network())
            self.must(UV, "pip", "install", "-q", "-p", place, *TOOLS[name], extra=self.network())
            (place / "done").touch()
        return place / "bin"

    def serve(self, *argv, url, certificate=None):
        process = self.start(*argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        trust = ssl.create_default_context(cafile=certificate) if certificate else None

        def answers():
            self.assertIsNone(process.poll(), f"{argv[0]} ended")
            try:
                urllib.request.urlopen(url, timeout=2, context=trust).close()
            except urllib.error.HTTPError:
                return True
            except OSError:
                time.sleep(0.3)
                return False
            return True

        self.wait_until(answers, 60, f"{argv[0]} answers")

    def environments(self, count):
        """Environments with one version of some of the packages each."""
        random_ = random.Random(11)
        pythons = [found for found in (PYTHON, interpreter("3.9"), interpreter("3.13")) if found]
        places = []
        for number in range(count):
            place = self.root / f"envs/e{number:02}"
            self.must(UV, "venv", "-q", "-p", pythons[number % len(pythons)], place)
            wanted = [f"{name}=={random_.choice(versions)}" for name, versions in WHEELS.items() if name != "markupsafe" and random_.random() < 0.6]
            self.must(UV, "pip", "install", "-q", "--no-deps", "-p", place, "--no-index", "--find-links", self.wheels, *(wanted or ["six==1.15.0"]))
            places.append(place)
        return places

    def compare(self, places):
        done = self.truewheel("index", "outdated", "--json", *places)
        self.assertIn(done.code, (0, 1), done)
        for place in places:
            ours = {row["name"].replace("_", "-"): row["latest"] for row in done.json["packages"] if row["environment"] == str(place) and row["latest"] != row["version"]}
            uv = json.loads(self.must(UV, "pip", "list", "-q", "--outdated", "--format", "json", "-p", place).out)
            pip = json.loads(self.must(PYTHON, "-m", "pip", "--python", place / "bin/python", "list", "--outdated", "--format", "json").out)
            for theirs in (uv, pip):
                self.assertEqual(ours, {row["name"].replace("_", "-"): row["latest_version"] for row in theirs}, place)
        return done

    def pypiserver(self, directory):
        """The port of one that serves these wheels."""
        port = free_port()
        self.serve(self.tools("servers") / "pypi-server", "run", "--disable-fallback", "-i", "127.0.0.1", "-p", port, directory, url=f"http://127.0.0.1:{port}/simple/")
        return port

    def guarded_pypiserver(self):
        """The same for all wheels, with the user `me` and the canary as password."""
        port, programs = free_port(), self.tools("servers")
        passwords = self.root / "passwords"
        made = "from passlib.apache import HtpasswdFile; f = HtpasswdFile(%r, new=True, default_scheme='apr_md5_crypt'); f.set_password('me', %r); f.save()"
        self.must(programs / "python", "-c", made % (str(passwords), CANARY))
        self.serve(programs / "pypi-server", "run", "--disable-fallback", "-i", "127.0.0.1", "-p", port, "-a", "update,download,list", "-P", passwords, self.wheels,
                   url=f"http://127.0.0.1:{port}/simple/")
        return port

    def devpi(self):
        """The port of an empty devpi-server, and the client that is logged in there."""
        port, programs = free_port(), self.tools("servers")
        state = self.root / "devpi"
        client = [str(programs / "devpi")]
        self.must(programs / "devpi-init", "--serverdir", state, "--no-root-pypi")
        self.serve(programs / "devpi-server", "--serverdir", state, "--host", "127.0.0.1", "--port", port, url=f"http://127.0.0.1:{port}/+api")
        self.must(*client, "use", f"http://127.0.0.1:{port}")
        self.must(*client, "login", "root", "--password=")
        return port, client

    def test_pypiserver_with_a_password(self):
        places = self.environments(20)
        index = f"http://me:{CANARY}@127.0.0.1:{self.guarded_pypiserver()}/simple"
        self.environment["UV_DEFAULT_INDEX"] = index
        self.environment["PIP_INDEX_URL"] = index
        done = self.compare(places)
        self.assertGreater(len(done.json["packages"]), 20)
        self.assertNotIn(CANARY, done.out + done.err)
        genuine = self.truewheel("index", "check", "--json", *places[:4])
        self.assertEqual(genuine.code, 0, genuine)
        self.assertEqual({row["state"] for row in genuine.json["packages"]}, {"matches"}, genuine)

    def test_update_takes_what_pypiserver_has(self):
        self.environment["UV_DEFAULT_INDEX"] = f"http://127.0.0.1:{self.pypiserver(self.wheels)}/simple"
        tree = self.root / "app"
        tree.mkdir()
        text = '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["six%s", "idna%s"]\n'
        (tree / "pyproject.toml").write_text(text % ("==1.15.0", "==2.10"))
        self.uv_sync(tree, "-q")
        (tree / "pyproject.toml").write_text(text % ("", "<3.7"))
        self.must(UV, "lock", "-q", cwd=tree)
        seen = self.truewheel("sync", tree, "--upgrade", "six", "--upgrade", "idna", "--dry-run", "--json")
        self.assertEqual(seen.json["lockChanges"], ["Update idna v2.10 -> v3.4", "Update six v1.15.0 -> v1.17.0"], seen)
        self.assertEqual(self.packages(tree / ".venv")["six"][0], "1.15.0")
        done = self.truewheel("sync", tree, "--upgrade", "six", "--upgrade", "idna", "--json")
        self.assertEqual((done.code, done.json["applied"], done.json["reason"]), (0, True, None), done)
        self.assertEqual({name: version for name, (version, _) in self.packages(tree / ".venv").items()}, {"six": "1.17.0", "idna": "3.4"})
        self.must(UV, "lock", "--check", cwd=tree)
        left = self.truewheel("index", "outdated", "--json", tree / ".venv")
        self.assertEqual([(row["name"], row["latest"]) for row in left.json["packages"]], [("idna", "3.7")], left)

    def test_passwords_of_netrc_only_when_asked(self):
        places = self.environments(3)
        port = self.guarded_pypiserver()
        (self.home / ".netrc").write_text(f"machine 127.0.0.1 login me password {CANARY}\n")
        for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
            self.environment[variable] = f"http://127.0.0.1:{port}/simple"
        unasked = self.truewheel("index", "outdated", "--json", *places)
        self.assertEqual((unasked.code, unasked.json["complete"], unasked.json["packages"]), (3, False, []), unasked)
        with (self.home / ".config/truewheel/truewheel.conf").open("a") as settings:
            settings.write("netrc=true\n")
        done = self.compare(places)
        self.assertTrue(done.json["packages"], done)
        self.assertNotIn(CANARY, done.out + done.err)

    def test_several_indexes_and_a_directory_of_wheels(self):
        places = self.environments(6)
        parts = [self.root / "first", self.root / "second", self.root / "links"]
        for part in parts:
            part.mkdir()
        for wheel in self.wheels.glob("*.whl"):
            name, version = wheel.name.split("-")[:2]
            newest = name in ("six", "idna") and version in ("1.17.0", "3.7")
            part = parts[2] if newest else parts[name.lower() > "i"]
            os.link(wheel, part / wheel.name)
        first, second = (f"http://127.0.0.1:{self.pypiserver(part)}/simple" for part in parts[:2])
        self.environment |= {"UV_DEFAULT_INDEX": second, "UV_INDEX": first, "UV_FIND_LINKS": str(parts[2]),
                             "PIP_INDEX_URL": second, "PIP_EXTRA_INDEX_URL": first, "PIP_FIND_LINKS": str(parts[2])}
        done = self.compare(places)
        self.assertTrue({"six", "idna"} & {row["name"] for row in done.json["packages"]}, done)

    def test_yanked_files_with_a_reason_through_a_mirror_of_devpi(self):
        upstream = IndexServer(speaks_json=False)
        self.addCleanup(upstream.close)
        upstream.add("alpha", "1.0", yanked="it breaks")
        upstream.add("alpha", "1.1")
        upstream.add("beta", "1.0")
        upstream.add("beta", "2.0", yanked="too early")
        port, client = self.devpi()
        self.must(*client, "index", "-c", "root/mirror", "type=mirror", f"mirror_url={upstream.url}/simple/", "mirror_no_project_list=True")
        for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
            self.environment[variable] = f"http://127.0.0.1:{port}/root/mirror/+simple/"
        place = self.root / "env"
        self.must(UV, "venv", "-q", "-p", PYTHON, place)
        self.must(UV, "pip", "install", "-q", "-p", place, "alpha==1.0", "beta==1.0")
        done = self.compare([place])
        self.assertEqual([(row["name"], row["latest"], row["yanked"]) for row in done.json["packages"]], [("alpha", "1.1", "it breaks")], done)

    def test_sources_of_poetry_are_those_that_poetry_asks(self):
        port, poetry = self.guarded_pypiserver(), self.tools("poetry") / "poetry"
        tree = self.root / "app"
        tree.mkdir()
        text = ('[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.11,<4"\ndependencies = ["six%s", "idna%s", "toml"]\n[tool.poetry]\npackage-mode = false\n'
                f'[[tool.poetry.source]]\nname = "mine"\nurl = "http://127.0.0.1:{port}/simple/"\npriority = "primary"\n')
        (tree / "pyproject.toml").write_text(text % ("==1.15.0", "==2.10"))
        self.environment |= {"POETRY_HTTP_BASIC_MINE_USERNAME": "me", "POETRY_HTTP_BASIC_MINE_PASSWORD": CANARY, "POETRY_VIRTUALENVS_IN_PROJECT": "true",
                             "POETRY_VIRTUALENVS_USE_POETRY_PYTHON": "true", "POETRY_KEYRING_ENABLED": "false"}
        self.must(poetry, "install", "-n", "-q", cwd=tree)
        said = self.must(poetry, "show", "--outdated", "--no-ansi", "-n", cwd=tree)
        theirs = {line.split()[0]: line.replace("(!)", "").split()[2] for line in said.out.splitlines() if line.strip()}
        done = self.truewheel("index", "outdated", "--json", tree / ".venv")
        self.assertEqual({row["name"]: row["latest"] for row in done.json["packages"] if row["name"] in ("six", "idna", "toml")}, theirs, done)
        self.assertEqual(theirs, {"six": "1.17.0", "idna": "3.7"})
        self.assertNotIn(CANARY, done.out + done.err)

    def test_sources_of_pdm_are_those_that_pdm_asks(self):
        port, pdm = self.guarded_pypiserver(), self.tools("pdm") / "pdm"
        tree = self.root / "app"
        tree.mkdir()
        (tree / "pyproject.toml").write_text(
            '[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.11"\ndependencies = ["six==1.15.0", "idna==2.10", "toml"]\n[tool.pdm]\ndistribution = false\n'
            f'[[tool.pdm.source]]\nname = "pypi"\nurl = "http://me:${{SECRET}}@127.0.0.1:{port}/simple"\n')
        self.environment |= {"SECRET": CANARY, "PDM_CHECK_UPDATE": "false"}
        self.must(pdm, "venv", "create", "--with", "venv", PYTHON, cwd=tree)
        self.must(pdm, "use", "-f", tree / ".venv", cwd=tree)
        self.must(pdm, "install", "-q", cwd=tree)
        said = self.must(pdm, "outdated", "--json", cwd=tree)
        theirs = {row["package"]: row["latest_version"] for row in json.loads(said.out)}
        done = self.truewheel("index", "outdated", "--json", tree / ".venv")
        self.assertEqual({row["name"]: row["latest"] for row in done.json["packages"] if row["name"] in ("six", "idna", "toml")}, theirs, done)
        self.assertEqual(theirs, {"six": "1.17.0", "idna": "3.7"})
        self.assertNotIn(CANARY, done.out + done.err)

    def test_devpi_with_an_index_on_another(self):
        places = self.environments(6)
        port, client = self.devpi()
        wheels = sorted(self.wheels.glob("*.whl"))
        for index, some in (("base", wheels[::2]), ("top", wheels[1::2])):
            bases = [] if index == "base" else ["bases=root/base"]
            self.must(*client, "index", "-c", f"root/{index}", "volatile=True", *bases)
            self.must(*client, "use", f"root/{index}")
            self.must(*client, "upload", "--no-vcs", *some)
        for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
            self.environment[variable] = f"http://127.0.0.1:{port}/root/top/+simple/"
        self.compare(places)

    def test_advisories_are_those_of_pip_audit(self):
        places = self.environments(8)
        server = IndexServer()
        self.addCleanup(server.close)
        for key, name, *events in (("X-1", "six", {"introduced": "0"}, {"fixed": "1.16.0"}), ("X-2", "six", {"introduced": "1.16"}, {"last_affected": "1.16.0"}),
                                   ("X-3", "idna", {"introduced": "3.0"}, {"fixed": "3.7"}), ("X-4", "packaging", {"introduced": "0"}),
                                   ("X-5", "click", {"introduced": "0"}, {"fixed": "8.1.3"}, {"introduced": "8.1.7"}, {"fixed": "8.1.8"}),
                                   ("X-6", "attrs", {"introduced": "23.1.0.dev1"}, {"fixed": "25.1"}), ("X-7", "typing-extensions", {"introduced": "9"}),
                                   ("X-8", "wheel", {"introduced": "0"}, {"fixed": "0.38.1"})):
            server.advisories[key] = osv(key, name, events)
        (self.home / ".config/truewheel/truewheel.conf").write_text(f"[index]\nloopbackHttp=true\nadvisories={server.url}\n")
        done = self.truewheel("index", "advisories", "--json", *places)
        self.assertEqual(done.code, 1, done)
        audit = self.tools("audit") / "pip-audit"
        for place in places:
            ours = {(row["name"].replace("_", "-"), one["id"]): one["fixed"] for row in done.json["packages"] if row["environment"] == str(place)
                    for one in row["advisories"]}
            path = next(place.glob("lib/python*/site-packages"))
            said = self.run_program(audit, "-f", "json", "--progress-spinner", "off", "-s", "osv", "--osv-url", server.url + "/v1/query", "--path", path)
            self.assertIn(said.code, (0, 1), said)
            theirs = {(row["name"].replace("_", "-"), one["id"]): one["fix_versions"] for row in json.loads(said.out)["dependencies"] for one in row.get("vulns", [])}
            self.assertEqual(set(ours), set(theirs), place)
            for key, fixed in ours.items():
                self.assertLessEqual(set(fixed), set(theirs[key]), key)  # ours are only those above what is installed
        self.assertGreater(len(done.json["packages"]), 8)

    def test_many_questions_share_few_connections(self):
        place = self.root / "env"
        self.must(UV, "venv", "-q", "-p", PYTHON, place)
        for number in range(120):
            info = next(place.glob("lib/python*/site-packages")) / f"part{number}-1.0.dist-info"
            info.mkdir()
            (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: part{number}\nVersion: 1.0\n")
            (info / "INSTALLER").write_text("uv\n")
            (info / "RECORD").write_text("")
        certificate, key = self.root / "cert.pem", self.root / "key.pem"
        self.must("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1",
                  "-keyout", key, "-out", certificate)
        self.environment |= {"SSL_CERT_FILE": str(certificate), "TRUEWHEEL_LOG": str(self.root / "log"), "TRUEWHEEL_DELAY": "0.03",
                             "PYTHONPATH": str(Path(__file__).parent)}
        for version, protocols in (("2", '["h2", "http/1.1"]'), ("1.1", '["http/1.1"]')):
            port = free_port()
            config = self.root / f"hypercorn-{version}.toml"
            config.write_text(f'bind = ["127.0.0.1:{port}"]\ncertfile = "{certificate}"\nkeyfile = "{key}"\nalpn_protocols = {protocols}\n')
            self.serve(self.tools("http2") / "hypercorn", "-c", config, "http2app:app", url=f"https://127.0.0.1:{port}/", certificate=certificate)
            self.environment["UV_DEFAULT_INDEX"] = f"https://127.0.0.1:{port}/simple"
            (self.root / "log").write_text("")
            done = self.truewheel("index", "outdated", "--json", place)
            self.assertEqual(len(done.json["packages"]), 120, done)
            requests = [line.split() for line in (self.root / "log").read_text().splitlines()]
            self.assertEqual([spoken for spoken, *_ in requests], [version] * 120)
            connections = len({client for _, client, *_ in requests})
            at_once = max(int(running) for *_, running in requests)
            print(f"HTTP/{version}: {len(requests)} questions, {connections} connections, {at_once} questions at once at most", file=sys.stderr)
            self.assertLessEqual(connections, 1 if version == "2" else 8)
            self.assertLessEqual(at_once, 32 if version == "2" else 8)
            self.assertGreater(at_once, 8 if version == "2" else 1)

    def test_the_password_of_a_real_keyring_opens_a_real_server(self):
        url, programs = f"http://127.0.0.1:{self.guarded_pypiserver()}/simple", self.tools("keyring")
        self.environment["PATH"] = f"{programs}:{self.environment['PATH']}"
        self.environment["PYTHON_KEYRING_BACKEND"] = "keyrings.alt.file.PlaintextKeyring"
        self.must(programs / "python", "-c", f"import keyring; keyring.set_password({url!r}, 'me', {CANARY!r})")
        place = self.root / "env"
        self.must(UV, "venv", "-q", "-p", PYTHON, place)
        self.must(UV, "pip", "install", "-q", "--no-deps", "-p", place, "--no-index", "--find-links", self.wheels, "six==1.15.0")
        self.environment["UV_DEFAULT_INDEX"] = url.replace("//", "//me@")
        self.assertEqual(self.truewheel("index", "outdated", place).code, 3)
        self.environment["UV_KEYRING_PROVIDER"] = "subprocess"
        done = self.truewheel("index", "outdated", "--json", place)
        theirs = json.loads(self.must(UV, "pip", "list", "-q", "--outdated", "--format", "json", "-p", place).out)
        self.assertEqual([(row["name"], row["latest"]) for row in done.json["packages"]], [(row["name"], row["latest_version"]) for row in theirs], done)
        self.assertEqual(len(theirs), 1)
        kept = [file for file in (self.home / ".cache/truewheel").rglob("*") if file.is_file()]
        for text in [done.out.encode(), done.err.encode()] + [file.read_bytes() for file in kept]:
            self.assertNotIn(CANARY.encode(), text)


if __name__ == "__main__":
    unittest.main(verbosity=2)
