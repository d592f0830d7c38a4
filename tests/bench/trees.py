#!/usr/bin/env python3
"""How fast trees are measured and environments verified.

Sizes: one pass over environments, the packages in them and a cache with its wheels (three numbers for each, and which environment uses
which wheel) against `du -s`, `diskus` and `pdu` of the same tree, and against a bare walk (getdents64, statx and a set of hard links) with
the same threads; whole processes, by turns. Verification: against `openssl speed` for the bytes read, by processor time.

The tree is TRUEWHEEL_FLEET (cache/ is a cache of uv's, home/*/.venv are environments), else one of 200,000 files that is made here. diskus
and pdu are measured when they are in PATH. Linux only.
"""
import argparse
import base64
import hashlib
import json
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BARE_LIMIT = 1.3     # of a bare walk with the same threads
PEER_LIMIT = 1.0     # of the fastest of du, diskus and pdu
VERIFY_LIMIT = 0.8   # of openssl speed
MEMORY_LIMIT = 200   # bytes for each file
CALLS_LIMIT = 1      # system calls for each entry: less than to ask for the status of each
SITE = "lib/python3.11/site-packages"


def make_tree(root, links=160_000, wheel_count=120):
    """Wheels in a cache, and environments of hard links to a part of them, each with a dist-info of its own."""
    chance = random.Random(1)
    wheels = []
    for number in range(wheel_count):
        files = []
        wheel = root / "cache" / "archive-v0" / f"wheel{number}"
        for index in range(chance.choice([40, 120, 300, 900])):
            relative = f"pkg{number}/m{index // 12}/f{index}.py"
            (wheel / relative).parent.mkdir(parents=True, exist_ok=True)
            (wheel / relative).write_bytes(b"x" * chance.choice([200, 1500, 4000, 9000, 20000, 60000]))
            files.append(relative)
        wheels.append((wheel, files))
    made = 0
    project = 0
    while made < links:
        site = root / "home" / f"proj{project}" / ".venv" / SITE
        for number in chance.sample(range(wheel_count), min(wheel_count, 28)):
            wheel, files = wheels[number]
            for directory in {os.path.dirname(file) for file in files}:
                (site / directory).mkdir(parents=True)
            for file in files:
                os.link(wheel / file, site / file)
            info = site / f"pkg{number}-1.0.dist-info"
            info.mkdir()
            for name in ("RECORD", "INSTALLER", "REQUESTED"):
                (info / name).write_text("x" * 300)
            made += len(files) + 3
        project += 1


def make_environment(root):
    """1,500 files of the sizes that a scientific environment has (a quarter of a megabyte for each large one), with their hashes."""
    chance = random.Random(2)
    site = root / SITE
    info = site / "measured-1.0.dist-info"
    info.mkdir(parents=True)
    (root / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.2\n")
    rows = []
    for index in range(1500):
        content = chance.randbytes(chance.choice([500, 2000, 6000, 12000, 30000, 60000, 1_000_000]) if index % 3 else 4000)
        file = site / "measured" / f"part{index // 20}" / f"f{index}"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        rows.append(f"{file.relative_to(site)},sha256={digest},{len(content)}\n")
    (info / "RECORD").write_text("".join(rows) + "measured-1.0.dist-info/RECORD,,\n")


def run(argv):
    start = time.perf_counter_ns()
    done = subprocess.run([str(word) for word in argv], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    taken = (time.perf_counter_ns() - start) / 1e6
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, argv))} says {done.returncode}: {done.stderr[-500:]}")
    return taken, done.stdout


def measure_sizes(treebench, tree, rounds):
    warm = json.loads(run([treebench, "fleet", tree])[1])
    commands = {"truewheel": [treebench, "fleet", tree], "bare": [treebench, "bare", warm["threads"], tree / "cache", tree / "home"],
                "du": ["du", "-s", tree]}
    for name, options in (("diskus", []), ("pdu", ["--deduplicate-hardlinks"])):
        if shutil.which(name):
            commands[name] = [name, *options, tree]
    times = {name: [] for name in commands}
    for _ in range(rounds):
        for name, argv in commands.items():
            times[name].append(run(argv)[0])
    median = {name: round(statistics.median(values), 1) for name, values in times.items()}
    peers = {name: value for name, value in median.items() if name in ("du", "diskus", "pdu")}
    fastest = min(peers, key=peers.get)
    return {"entries": warm["entries"], "roots": warm["roots"], "threads": warm["threads"], "median_ms": median,
            "fastest_peer": fastest, "ratio_to_peer": round(median["truewheel"] / peers[fastest], 3),
            "ratio_to_bare": round(median["truewheel"] / median["bare"], 3), "bytes_per_entry": warm["bytes_per_entry"],
            "not_measured": [name for name in ("diskus", "pdu") if name not in commands], "calls_per_entry": calls_per_entry(treebench, tree)}


def calls_per_entry(treebench, tree):
    if not shutil.which("strace"):
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        done = subprocess.run(["strace", "-f", "-c", "-o", report.name, treebench, "fleet", tree], capture_output=True, text=True)
        if done.returncode != 0:
            return None  # tracing is not allowed everywhere
        calls = re.search(r"^100\.00\s+\S+\s+\S+\s+(\d+)|^100\.00\s+\S+\s+(\d+)", report.read(), re.MULTILINE)
    return round(int(calls[1] or calls[2]) / json.loads(done.stdout)["entries"], 2)


def openssl_speed():
    """SHA-256, bytes a second, by processor time."""
    if not shutil.which("openssl"):
        return None
    text = run(["openssl", "speed", "-evp", "sha256", "-bytes", "16384", "-seconds", "1"])[1]
    return float(re.search(r"^sha256\s+([0-9.]+)k", text, re.MULTILINE)[1]) * 1000


def measure_verification(treebench, environment, rounds):
    run([treebench, "verify", 1, environment])
    ours = []
    theirs = []
    for _ in range(rounds):
        result = json.loads(run([treebench, "verify", 1, environment])[1])
        ours.append(result["bytes"] / (result["cpu_ms"] / 1000))
        theirs.append(openssl_speed())
    if None in theirs:
        return {"files": result["files"], "bytes": result["bytes"], "bytes_per_second": round(statistics.median(ours)), "ratio": None}
    return {"files": result["files"], "bytes": result["bytes"], "bytes_per_second": round(statistics.median(ours)),
            "openssl_bytes_per_second": round(statistics.median(theirs)),
            "ratio": round(statistics.median(a / b for a, b in zip(ours, theirs)), 3)}


def check_calls(treebench):
    """A test of seconds, without a clock: hard links are not asked for their status again and again."""
    with tempfile.TemporaryDirectory(prefix="truewheel-trees-") as directory:
        make_tree(Path(directory), 8000, 3)
        calls = calls_per_entry(treebench, directory)
    if calls is None:
        print("no strace that may be used here")
        return 77
    print(f"{calls} system calls for each entry (must be less than {CALLS_LIMIT})")
    return 0 if calls < CALLS_LIMIT else 1


def measure(treebench, rounds=5):
    """Sizes and verification; None where there is no treebench (it is for Linux)."""
    if not treebench.exists():
        return None
    with tempfile.TemporaryDirectory(prefix="truewheel-trees-") as directory:
        root = Path(directory).resolve()
        fleet = os.environ.get("TRUEWHEEL_FLEET")
        tree = Path(fleet).resolve() if fleet else root / "tree"
        if not fleet:
            make_tree(tree)
        make_environment(root / "environment")
        environments = sorted((tree / "home").glob("*/.venv/pyvenv.cfg"))
        return {"sizes": measure_sizes(treebench, tree, rounds),
                "verification": measure_verification(treebench, environments[0].parent if environments else root / "environment", rounds)}


def report(results):
    sizes = results["sizes"]
    times = ", ".join(f"{name} {value:.0f} ms" for name, value in sizes["median_ms"].items())
    print(f"sizes of {sizes['entries']} files and directories, {sizes['roots']} roots, {sizes['threads']} threads: {times}")
    print(f"                       {sizes['ratio_to_peer']:.2f} of {sizes['fastest_peer']} (must be at most {PEER_LIMIT}), "
          f"{sizes['ratio_to_bare']:.2f} of a bare walk (must be at most {BARE_LIMIT}), {sizes['bytes_per_entry']:.0f} bytes of memory for each "
          f"(must be at most {MEMORY_LIMIT}), {sizes['calls_per_entry']} system calls for each")
    if sizes["not_measured"]:
        print(f"                       not in PATH, so not measured: {', '.join(sizes['not_measured'])}")
    verified = results["verification"]
    ratio = "openssl is not there" if verified["ratio"] is None else f"{verified['ratio']:.2f} of openssl speed (goal: {VERIFY_LIMIT})"
    print(f"verification           {verified['bytes_per_second'] / 1e6:.0f} MB/s of one processor, {verified['files']} files, {ratio}")


def is_good(results):
    sizes = results["sizes"]
    return sizes["ratio_to_peer"] <= PEER_LIMIT and sizes["ratio_to_bare"] <= BARE_LIMIT and sizes["bytes_per_entry"] <= MEMORY_LIMIT


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--treebench", type=Path, required=True, help="the program of tests/bench/treebench.cpp")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", action="store_true", help="only count the system calls, of a small tree")
    arguments = parser.parse_args()
    if arguments.calls:
        return check_calls(arguments.treebench.resolve())
    results = measure(arguments.treebench.resolve(), arguments.rounds)
    if results is None:
        return 77
    report(results)
    print(json.dumps(results))
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
