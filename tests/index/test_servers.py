"""Real index servers on this machine (pypiserver with a password, devpi-server with two indexes) with real wheels in several versions: `index outdated` over
twenty environments is what `uv pip list --outdated` and `pip list --outdated` say. Run by `./dev test --index`."""
import json
import os
import random
import socket
import subprocess
import sys
import time
import unittest
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from support import PYTHON, UV, BlackBoxTest, interpreter  # noqa: E402

WHEELS = {"six": ["1.15.0", "1.16.0", "1.17.0"], "idna": ["2.10", "3.4", "3.7"], "packaging": ["21.3", "23.2", "24.1"], "certifi": ["2023.7.22", "2024.7.4"],
          "click": ["8.0.4", "8.1.7"], "attrs": ["22.2.0", "23.2.0", "25.3.0"], "toml": ["0.10.1", "0.10.2"], "markupsafe": ["2.1.2", "2.1.5", "3.0.2"],
          "typing-extensions": ["4.4.0", "4.12.2"], "wheel": ["0.37.1", "0.43.0"]}
SERVERS = ["pypiserver[passlib]==2.3.2", "devpi-server==6.14.0", "devpi-client==7.2.0", "setuptools<80"]
CANARY = "canary-91c4"


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return listener.getsockname()[1]


class ServersTest(BlackBoxTest):
    def setUp(self):
        super().setUp()
        lab = Path(os.environ.get("TRUEWHEEL_LAB") or self.root / "lab").resolve() / "index"
        self.tools = lab / "servers"
        self.wheels = lab / "wheels"
        network = {name: value for name, value in os.environ.items() if name.startswith(("UV_", "PIP_"))} | {"HOME": os.environ["HOME"]}
        if not (self.tools / "done").exists():
            self.must(UV, "venv", "-q", "--clear", "-p", PYTHON, self.tools, extra=network)
            self.must(UV, "pip", "install", "-q", "-p", self.tools, *SERVERS, extra=network)
            (self.tools / "done").touch()
        for name, versions in WHEELS.items():
            for version in versions:
                if not list(self.wheels.glob(f"{name.replace('-', '[-_]')}-{version}-*.whl")) and not list(self.wheels.glob(f"*{version}-*.whl")):
                    self.must(PYTHON, "-m", "pip", "download", "-q", "--no-deps", "--only-binary", ":all:", "-d", self.wheels, f"{name}=={version}", extra=network)
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv-cache")
        self.environment["PIP_CONFIG_FILE"] = "/dev/null"
        settings = self.home / ".config/truewheel/truewheel.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text("[index]\nloopbackHttp=true\n")

    def serve(self, *argv, url):
        process = self.start(*argv, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def answers():
            self.assertIsNone(process.poll(), f"{argv[0]} ended")
            try:
                urllib.request.urlopen(url, timeout=2).close()
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

    def test_pypiserver_with_a_password(self):
        places = self.environments(20)
        port = free_port()
        passwords = self.root / "passwords"
        made = "from passlib.apache import HtpasswdFile; f = HtpasswdFile(%r, new=True, default_scheme='apr_md5_crypt'); f.set_password('me', %r); f.save()"
        self.must(self.tools / "bin/python", "-c", made % (str(passwords), CANARY))
        self.serve(self.tools / "bin/pypi-server", "run", "-i", "127.0.0.1", "-p", port, "-a", "update,download,list", "-P", passwords, self.wheels,
                   url=f"http://127.0.0.1:{port}/simple/")
        index = f"http://me:{CANARY}@127.0.0.1:{port}/simple"
        self.environment["UV_DEFAULT_INDEX"] = index
        self.environment["PIP_INDEX_URL"] = index
        done = self.compare(places)
        self.assertGreater(len(done.json["packages"]), 20)
        self.assertNotIn(CANARY, done.out + done.err)
        genuine = self.truewheel("index", "check", "--json", *places[:4])
        self.assertEqual(genuine.code, 0, genuine)
        self.assertEqual({row["state"] for row in genuine.json["packages"]}, {"matches"}, genuine)

    def test_devpi_with_an_index_on_another(self):
        places = self.environments(6)
        port = free_port()
        state = self.root / "devpi"
        client = [str(self.tools / "bin/devpi")]
        self.must(self.tools / "bin/devpi-init", "--serverdir", state, "--no-root-pypi")
        self.serve(self.tools / "bin/devpi-server", "--serverdir", state, "--host", "127.0.0.1", "--port", port, url=f"http://127.0.0.1:{port}/+api")
        self.must(*client, "use", f"http://127.0.0.1:{port}")
        self.must(*client, "login", "root", "--password=")
        wheels = sorted(self.wheels.glob("*.whl"))
        for index, some in (("base", wheels[::2]), ("top", wheels[1::2])):
            bases = [] if index == "base" else ["bases=root/base"]
            self.must(*client, "index", "-c", f"root/{index}", "volatile=True", *bases)
            self.must(*client, "use", f"root/{index}")
            self.must(*client, "upload", "--no-vcs", *some)
        for variable in ("UV_DEFAULT_INDEX", "PIP_INDEX_URL"):
            self.environment[variable] = f"http://127.0.0.1:{port}/root/top/+simple/"
        self.compare(places)


if __name__ == "__main__":
    unittest.main(verbosity=2)
