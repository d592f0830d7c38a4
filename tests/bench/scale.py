#!/usr/bin/env python3
"""A large machine: 1,000 environments with 1,000,000 files, half of them names of files in a cache. `truewheel scan` with sizes holds, in how
much memory; and how soon it answers an interrupt, whenever that comes.

The tree is made in /dev/shm where that has room, else in the directory for temporary files. Linux only.
"""
import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import inventory

ENVIRONMENTS = 1000
FILES = 1_000_000
MEMORY_LIMIT = 200    # bytes for each file, above what the program takes without any
CANCEL_LIMIT = 100    # milliseconds
INTERRUPTS = 15
NEEDED = 12 * 2**30   # bytes; tmpfs takes a page for each file, and an inode


def make_tree(root, environments, files):
    """Each environment has packages with their metadata, files of its own, and as many links to files of wheels."""
    each = files // environments
    wheels = root / "cache" / "archive-v0"
    shared = []
    for number in range(20):
        wheel = wheels / f"wheel{number}"
        wheel.mkdir(parents=True)
        for index in range(each // 20):
            (wheel / f"f{index}.py").write_text("x" * 100)
            shared.append(wheel / f"f{index}.py")
    made = len(shared)
    for number in range(environments):
        path = root / "home" / f"proj{number:04}" / ".venv"
        site = path / "lib" / "python3.11" / "site-packages"
        (path / "bin").mkdir(parents=True)
        (path / "bin" / "python").symlink_to("/usr/bin/python3")
        (path / "pyvenv.cfg").write_text("home = /usr/bin\nversion = 3.11.2\nuv = 0.13.9\n")
        for package in range(10):
            info = site / f"package{package}-1.0.dist-info"
            info.mkdir(parents=True)
            for name, text in (("METADATA", "Name: package\n"), ("RECORD", "package.py,,\n"), ("INSTALLER", "uv"), ("WHEEL", "Tag: py3-none-any\n")):
                (info / name).write_text(text)
            directory = site / f"package{package}"
            directory.mkdir()
            for index in range(each // 20 - 4):
                (directory / f"own{index}").touch()
            for index in range(package * each // 20 // 10, (package + 1) * each // 20 // 10):
                for wheel in range(0, 20, 2):
                    os.link(shared[wheel * (each // 20) + index], directory / f"linked{wheel}-{index}")
        made += 2 + 10 * (each // 20) + len(range(0, each // 20)) * 10
    return made


def interrupted(program, home, environment, after):
    """Milliseconds from the interrupt to the end; None when the scan was faster."""
    process = subprocess.Popen([program, "scan", "--json", home], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    time.sleep(after)
    if process.poll() is not None:
        return None
    start = time.perf_counter_ns()
    process.send_signal(signal.SIGINT)
    watchdog = threading.Timer(120, process.kill)
    watchdog.start()
    code = process.wait()  # with a timeout Python looks only every 50 ms
    watchdog.cancel()
    return (time.perf_counter_ns() - start) / 1e6 if code == 130 else None


def measure(programs, environments=ENVIRONMENTS, files=FILES):
    program = programs / "truewheel"
    place = "/dev/shm" if os.path.isdir("/dev/shm") and shutil.disk_usage("/dev/shm").free > NEEDED else None
    with tempfile.TemporaryDirectory(prefix="truewheel-scale-", dir=place) as directory:
        root = Path(directory).resolve()
        made = make_tree(root, environments, files)
        base = os.environ | {"XDG_CACHE_HOME": str(root / "xdg"), "UV_CACHE_DIR": str(root / "cache")}
        time.sleep(3)
        alone = inventory.run([program, "--version"], base)[1]
        first, peak, text = inventory.scan(program, root / "home", base)
        without = inventory.scan(program, root / "home", base | {"XDG_CACHE_HOME": str(root / "other")}, "--no-sizes")
        rescan = inventory.scan(program, root / "home", base, "--no-sizes")[0]
        chance = random.Random(3)
        answers = [interrupted(program, root / "home", base, chance.uniform(0.05, 0.9) * first / 1000) for _ in range(INTERRUPTS)]
    document = json.loads(text)
    answers = [round(answer, 1) for answer in answers if answer is not None]
    if len(document["environments"]) != environments or any(row["size"] is None for row in document["environments"]):
        sys.exit(f"scan saw {len(document['environments'])} of {environments} environments")
    return {"files": made, "environments": environments, "place": place or "disk", "scan_ms": round(first), "inventory_ms": round(without[0]),
            "rescan_ms": round(rescan), "peak_bytes": peak, "bytes_per_file": round((peak - alone) / made, 1), "cancel_ms": answers,
            "slowest_cancel_ms": max(answers), "median_cancel_ms": statistics.median(answers)}


def report(results):
    print(f"{results['environments']} environments, {results['files']} files: scan with sizes {results['scan_ms']} ms, without {results['inventory_ms']} ms, "
          f"again {results['rescan_ms']} ms; {results['bytes_per_file']:.0f} bytes of memory for each file (must be at most {MEMORY_LIMIT}); an interrupt is answered "
          f"in {results['median_cancel_ms']:.0f} ms, at most {results['slowest_cancel_ms']:.0f} ms (goal: {CANCEL_LIMIT} ms)")


def is_good(results):
    return results["bytes_per_file"] <= MEMORY_LIMIT and results["median_cancel_ms"] <= max(CANCEL_LIMIT, results["scan_ms"] / 10)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--environments", type=int, default=ENVIRONMENTS)
    parser.add_argument("--files", type=int, default=FILES)
    arguments = parser.parse_args()
    results = measure(arguments.programs.resolve(), arguments.environments, arguments.files)
    report(results)
    print(json.dumps(results))
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
