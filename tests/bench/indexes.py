#!/usr/bin/env python3
"""How fast package indexes are asked: `truewheel index outdated` of 2,400 distributions with names of their own in 48 environments, cold and
warm, against `pip list --outdated` of one tenth of them, from a server on this machine (hypercorn) that takes 30 ms for each answer and speaks HTTP/2
to those who can, as package indexes do. Also over HTTP/1.1, where eight connections cannot bring 2,400 answers in less than nine seconds.

Needs hypercorn in PATH, and openssl for its certificate."""
import argparse
import json
import os
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from support import PYTHON  # noqa: E402 (with its pip; the python3 in PATH may be some tool's own)

ENVIRONMENTS, EACH, DELAY = 48, 50, 0.03
APPLICATION = Path(__file__).resolve().parent.parent / "index"


def make_environment(place, names):
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", str(place)], check=True)
    site = next(place.glob("lib/python*/site-packages"))
    for name in names:
        info = site / f"{name}-1.0.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (info / "INSTALLER").write_text("pip\n")
        (info / "RECORD").write_text("")


def seconds(argv, environment, codes=(0, 1)):
    start = time.perf_counter()
    done = subprocess.run([str(word) for word in argv], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    taken = time.perf_counter() - start
    if done.returncode not in codes:
        sys.exit(f"{' '.join(map(str, argv))} says {done.returncode}:\n{done.stderr[-2000:]}")
    return taken, done.stdout


class Server:
    """tests/index/http2app.py in hypercorn, until close()."""

    def __init__(self, root, protocols, environment):
        self.certificate, key, self.log = root / "cert.pem", root / "key.pem", root / "log"
        if not self.certificate.exists():
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost", "-addext",
                            "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", self.certificate], check=True, capture_output=True)
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        config = root / "hypercorn.toml"
        config.write_text(f'bind = ["127.0.0.1:{port}"]\ncertfile = "{self.certificate}"\nkeyfile = "{key}"\nalpn_protocols = {json.dumps(protocols)}\n'
                          "keep_alive_max_requests = 100000\n")  # beyond it hypercorn drops the answers that it is giving
        self.process = subprocess.Popen(["hypercorn", "-c", config, "http2app:app"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, env=environment | {
                                            "PYTHONPATH": str(APPLICATION), "TRUEWHEEL_LOG": str(self.log), "TRUEWHEEL_DELAY": str(DELAY)})
        self.url = f"https://127.0.0.1:{port}/simple"
        trust = ssl.create_default_context(cafile=self.certificate)
        for _ in range(100):
            try:
                urllib.request.urlopen(self.url + "/ready/", timeout=2, context=trust).close()
                return
            except OSError:
                time.sleep(0.1)
        self.close()
        sys.exit("hypercorn does not answer")

    def take_requests(self):
        """[version of HTTP, port, tag, questions that were open] of each request since the last call."""
        lines = [line.split() for line in self.log.read_text().splitlines()]
        self.log.write_text("")
        return lines

    def close(self):
        self.process.kill()
        self.process.wait()


def ask(programs, root, server, environment):
    """Of all, cold and warm: seconds, requests and the most that were open at once."""
    home = root / f"home-{server.process.pid}"
    settings = home / ".config/truewheel/truewheel.conf"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[index]\ndefault={server.url}\nloopbackHttp=true\n")
    own = environment | {"HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "XDG_CACHE_HOME": str(home / ".cache")}
    argv = [programs / "truewheel", "index", "outdated", "--json", root / "fleet"]
    server.take_requests()
    cold, text = seconds(argv, own)
    if len(json.loads(text)["packages"]) != ENVIRONMENTS * EACH:
        sys.exit("index outdated did not find every distribution outdated")
    asked = server.take_requests()
    warm, again = seconds(argv, own)
    asked_again = server.take_requests()
    return {"cold_s": round(cold, 2), "warm_s": round(warm, 2), "http": asked[-1][0], "connections": len({port for _, port, *_ in asked}),
            "at_once": max(int(open_now) for *_, open_now in asked), "warm_requests": len(asked_again),
            "warm_conditional": sum(1 for _, _, tag, _ in asked_again if tag != "-"),
            "same": json.loads(again)["packages"] == json.loads(text)["packages"]}


def measure(programs, root, environment):
    if not shutil.which("hypercorn") or not shutil.which("openssl"):
        return None
    root = root / "indexes"
    root.mkdir()
    names = [f"measured{number:04}" for number in range(ENVIRONMENTS * EACH)]
    make_environment(root / "tenth", names[:len(names) // 10])
    for number in range(ENVIRONMENTS):
        make_environment(root / f"fleet/e{number:02}", names[number * EACH:(number + 1) * EACH])
    environment = {name: value for name, value in environment.items() if not name.startswith(("UV_INDEX", "UV_DEFAULT", "PIP_"))}
    results = {"distributions": len(names)}
    for key, protocols in (("http2", ["h2", "http/1.1"]), ("http1", ["http/1.1"])):
        server = Server(root, protocols, environment)
        try:
            own = environment | {"PIP_INDEX_URL": server.url, "REQUESTS_CA_BUNDLE": str(server.certificate), "SSL_CERT_FILE": str(server.certificate),
                                 "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_CACHE_DIR": "1"}
            results[key] = ask(programs, root, server, own)
            if key == "http2":
                listing = [PYTHON, "-m", "pip", "--python", root / "tenth/bin/python", "list", "--outdated", "--format", "json"]
                taken, text = seconds(listing, own)
                results["pip_tenth_s"] = round(taken, 2)
                if len(json.loads(text)) != len(names) // 10:
                    sys.exit("pip list did not find every distribution outdated")
        finally:
            server.close()
    results["ratio"] = round(results["http2"]["cold_s"] / results["pip_tenth_s"], 3)
    return results


def report(results):
    ours, old = results["http2"], results["http1"]
    print(f"{results['distributions']} distributions     asked cold in {ours['cold_s']:.1f} s over HTTP/{ours['http']} on {ours['connections']} connection(s), at most "
          f"{ours['at_once']} at once; pip list --outdated of a tenth {results['pip_tenth_s']:.1f} s, ratio {results['ratio']:.2f} (must be below 1)")
    print(f"                       warm {ours['warm_s']:.1f} s, {ours['warm_requests']} requests, {ours['warm_conditional']} of them conditional; over HTTP/{old['http']} "
          f"on {old['connections']} connections {old['cold_s']:.1f} s cold and {old['warm_s']:.1f} s warm, of which {results['distributions'] * DELAY / 8:.1f} s is the server's delay")


def is_good(results):
    own = [results["http2"], results["http1"]]
    return (results["ratio"] < 1 and all(one["same"] and one["connections"] <= 8 for one in own)
            and all(one["warm_requests"] == one["warm_conditional"] == results["distributions"] for one in own))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="truewheel-bench-") as directory:
        results = measure(arguments.programs.resolve(), Path(directory).resolve(), dict(os.environ))
    if not results:
        return 77
    report(results)
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
