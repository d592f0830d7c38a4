#!/usr/bin/env python3
"""How fast package indexes are asked: `truewheel index outdated` of 2,400 distributions with names of their own in 48 environments, cold and
warm, against `pip list --outdated` of one tenth of them, from a server on this machine that takes 30 ms for each answer."""
import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from indexserver import IndexServer, hashes_of  # noqa: E402
from support import PYTHON  # noqa: E402 (with its pip; the python3 in PATH may be some tool's own)

ENVIRONMENTS, EACH, DELAY = 48, 50, 0.03


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


def measure(programs, root, environment):
    root = root / "indexes"
    root.mkdir()
    server = IndexServer(delay=DELAY)
    try:
        names = [f"measured{number:04}" for number in range(ENVIRONMENTS * EACH)]
        for name in names:
            for version in ("1.0", "1.1"):
                hashes_of(server.add(name, version)[1])  # that the server's own work is no part of what is measured
        make_environment(root / "tenth", names[:len(names) // 10])
        for number in range(ENVIRONMENTS):
            make_environment(root / f"fleet/e{number:02}", names[number * EACH:(number + 1) * EACH])
        index = server.url + "/simple"
        home = root / "home"
        settings = home / ".config/truewheel/truewheel.conf"
        settings.parent.mkdir(parents=True)
        settings.write_text(f"[index]\ndefault={index}\nloopbackHttp=true\n")
        environment = {name: value for name, value in environment.items() if not name.startswith(("UV_INDEX", "UV_DEFAULT", "PIP_"))} | {
            "HOME": str(home), "XDG_CONFIG_HOME": str(home / ".config"), "XDG_CACHE_HOME": str(home / ".cache"), "PIP_INDEX_URL": index,
            "PIP_CONFIG_FILE": os.devnull, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        ours = [programs / "truewheel", "index", "outdated", "--json", root / "fleet"]
        cold, text = seconds(ours, environment)
        if len(json.loads(text)["packages"]) != len(names):
            sys.exit("index outdated did not find every distribution outdated")
        server.requests.clear()
        warm, again = seconds(ours, environment)
        asked = [tag for _, _, tag, _ in server.requests]
        pip, _ = seconds([PYTHON, "-m", "pip", "--python", root / "tenth/bin/python", "list", "--outdated", "--format", "json"], environment)
        return {"distributions": len(names), "cold_s": round(cold, 2), "warm_s": round(warm, 2), "pip_tenth_s": round(pip, 2), "ratio": round(cold / pip, 3),
                "warm_requests": len(asked), "warm_conditional": sum(1 for tag in asked if tag),
                "same": json.loads(again)["packages"] == json.loads(text)["packages"]}
    finally:
        server.close()


def report(results):
    print(f"{results['distributions']} distributions     asked cold in {results['cold_s']:.1f} s, pip list --outdated of a tenth {results['pip_tenth_s']:.1f} s, "
          f"ratio {results['ratio']:.2f} (must be below 1); warm {results['warm_s']:.1f} s, {results['warm_requests']} requests, "
          f"{results['warm_conditional']} of them conditional")


def is_good(results):
    return results["ratio"] < 1 and results["same"] and results["warm_requests"] == results["warm_conditional"] == results["distributions"]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="truewheel-bench-") as directory:
        results = measure(arguments.programs.resolve(), Path(directory).resolve(), dict(os.environ))
    report(results)
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
