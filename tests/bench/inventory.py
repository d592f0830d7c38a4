#!/usr/bin/env python3
"""How fast the environments of a machine are told, with their packages, links, verdicts and health, sizes left out.

Whole processes, by turns: `truewheel scan --no-sizes` with nothing known of before, the same again (a rescan), a loop of `uv pip list`, and a
bare listing of the directories that an inventory must read, with the same threads. killpy (it measures too, so it is compared with a scan
that measures) and python-environment-tools (`pet`: no packages, and only in the projects that it is given by name) are measured when they are
in PATH, pet also as TRUEWHEEL_PET.

A rescan is judged by processor time, for other work on the machine stretches its few milliseconds more than those of a first scan. Beside it stands
what the system calls alone allow: the statuses that it must ask for, against the bare listing.

The fleet is TRUEWHEEL_FLEET (home/*/.venv), else 48 environments of 50 distributions that are made here. Linux only.
"""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LOOP_LIMIT = 0.1      # of a loop of uv pip list
BARE_LIMIT = 3        # of a bare listing
RESCAN_LIMIT = 0.1    # of the processor time of the first scan, each without the start of the program
ENVIRONMENTS = 48
PACKAGES = 50


def make_fleet(root, uv, environments=ENVIRONMENTS, packages=PACKAGES):
    """Environments of uv's, with the metadata that distributions leave."""
    base = root / "home" / "proj000" / ".venv"
    subprocess.run([uv, "venv", "-q", base], check=True)
    site = next((base / "lib").glob("python3*/site-packages"))
    for number in range(packages):
        info = site / f"package{number}-1.{number}.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: package{number}\nVersion: 1.{number}\nSummary: x\n\n" + "text\n" * 200)
        (info / "WHEEL").write_text("Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        (info / "INSTALLER").write_text("uv")
        (info / "REQUESTED").write_text("")
        rows = [f"package{number}/m{row}.py,sha256=abc,1" for row in range(60)]
        (info / "RECORD").write_text("\n".join([*rows, f"{info.name}/METADATA,,", f"{info.name}/WHEEL,,", f"{info.name}/RECORD,,"]) + "\n")
        (site / f"package{number}").mkdir()
    for number in range(1, environments):
        place = root / "home" / f"proj{number:03}" / ".venv"
        shutil.copytree(base, place, symlinks=True)
        for script in (place / "bin").glob("activate*"):
            script.write_text(script.read_text().replace(str(base), str(place)))


def measured(argv, environment):
    """Milliseconds, peak memory in bytes, output, milliseconds of processor time."""
    with tempfile.TemporaryFile("w+") as out:
        start = time.perf_counter_ns()
        process = subprocess.Popen([str(word) for word in argv], env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        taken = (time.perf_counter_ns() - start) / 1e6
        code = os.waitstatus_to_exitcode(status)
        if code not in (0, 1, 3):
            sys.exit(f"{' '.join(map(str, argv))} says {code}")
        out.seek(0)
        return taken, usage.ru_maxrss * 1024, out.read(), (usage.ru_utime + usage.ru_stime) * 1000


def run(argv, environment):
    """Milliseconds, peak memory in bytes, output."""
    return measured(argv, environment)[:3]


def scan(program, home, environment, *options):
    return run([program, "scan", "--json", *options, home], environment)


def calls_per_distribution(program, home, environment, distributions):
    if not shutil.which("strace"):
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        done = subprocess.run(["strace", "-f", "-c", "-o", report.name, program, "scan", "--no-sizes", "-q", home], env=environment, capture_output=True)
        calls = re.search(r"^100\.00\s+\S+\s+\S+\s+(\d+)|^100\.00\s+\S+\s+(\d+)", report.read(), re.MULTILINE)
    return round(int(calls[1] or calls[2]) / distributions, 2) if calls and done.returncode in (0, 1, 3) else None


def measure_fleet(program, treebench, uv, fleet, base, rounds):
    home = fleet / "home"
    environments = sorted(path.parent for path in home.glob("*/.venv/pyvenv.cfg"))
    times = {name: [] for name in ("start", "first", "rescan", "uv_loop", "bare")}
    pet = os.environ.get("TRUEWHEEL_PET") or shutil.which("pet")
    peers = {name: [] for name, there in (("killpy", shutil.which("killpy")), ("pet", pet), ("scan_with_sizes", True)) if there}
    processor = {name: [] for name in ("start", "first", "rescan", "bare", "bare_rescan")}
    memory = 0
    with tempfile.TemporaryDirectory(prefix="truewheel-inventory-") as directory:
        for number in range(rounds + 1):  # the first turn warms the disk up
            fresh = base | {"XDG_CACHE_HOME": str(Path(directory) / str(number))}
            turn = {}
            used = {}
            for name, argv in (("start", ["--version"]), ("first", ["scan", "--json", "--no-sizes", home]), ("rescan", ["scan", "--json", "--no-sizes", home])):
                turn[name], most, text, used[name] = measured([program, *argv], fresh)
                peak = most if name == "first" else 0
                memory = max(memory, peak if number > 0 else 0)
            turn["uv_loop"] = sum(run([uv, "pip", "list", "--quiet", "--python", path], base)[0] for path in environments)
            bare = json.loads(run([treebench, "listing", fleet], base)[2])
            turn["bare"], used["bare"] = bare["ms"], bare["cpu_ms"]
            used["bare_rescan"] = json.loads(run([treebench, "statuses", fleet], base)[2])["cpu_ms"]
            if number == 0:
                continue
            for name, taken in turn.items():
                times[name].append(taken)
            for name, taken in used.items():
                processor[name].append(taken)
            for name, argv in (("killpy", ["killpy", "list", "--path", home, "--json", "--quiet"]),
                               ("pet", [pet, "find", "--list", "--cache-directory", Path(directory) / "pet", *(path.parent for path in environments)])):
                if name in peers and number == 1:  # seconds
                    peers[name].append(run(argv, base)[0])
            if number == 1:
                peers["scan_with_sizes"].append(scan(program, home, fresh)[0])
        calls = calls_per_distribution(program, home, base | {"XDG_CACHE_HOME": str(Path(directory) / "calls")}, 1)
    rows = json.loads(text)["environments"]
    if len(rows) != len(environments):
        sys.exit(f"scan saw {len(rows)} of {len(environments)} environments")
    distributions = sum(row["packages"] for row in rows)
    median = {name: round(statistics.median(values), 2) for name, values in times.items()}
    own = {name: median[name] - median["start"] for name in ("first", "rescan")}
    least = {name: min(values) for name, values in processor.items()}
    return {"environments": len(rows), "distributions": distributions, "median_ms": median,
            "peers_ms": {name: round(values[0], 1) for name, values in peers.items()},
            "not_measured": [name for name in ("killpy", "pet") if name not in peers],
            "ratio_to_loop": round(median["first"] / median["uv_loop"], 4), "ratio_to_bare": round(own["first"] / median["bare"], 2),
            "processor_ms": {name: round(value, 1) for name, value in least.items()},
            "ratio_of_rescan": round((least["rescan"] - least["start"]) / (least["first"] - least["start"]), 3),
            "ratio_of_bare_rescan": round(least["bare_rescan"] / least["bare"], 3),
            "ratio_of_rescan_by_clock": round(own["rescan"] / own["first"], 3),
            "ratio_of_whole_rescan": round(median["rescan"] / median["first"], 3), "peak_bytes": memory,
            "calls_per_distribution": round(calls / distributions, 2) if calls else None}


def measure(programs, treebench, uv, base, rounds=9):
    if not treebench.exists():
        return None
    with tempfile.TemporaryDirectory(prefix="truewheel-fleet-") as directory:
        root = Path(directory).resolve()
        fleet = os.environ.get("TRUEWHEEL_FLEET")
        if not fleet:
            make_fleet(root, uv)
            time.sleep(4)  # what has just changed is not known by its times
        return measure_fleet(programs / "truewheel", treebench, uv, Path(fleet).resolve() if fleet else root, base, rounds)


def report(results):
    times = results["median_ms"]
    print(f"inventory of {results['environments']} environments, {results['distributions']} distributions: truewheel {times['first']:.0f} ms "
          f"(start of the program {times['start']:.0f} ms), loop of uv pip list {times['uv_loop']:.0f} ms: {1 / results['ratio_to_loop']:.1f} times faster "
          f"(must be at least {1 / LOOP_LIMIT:.0f})")
    print(f"                       without the start {results['ratio_to_bare']:.2f} of a bare listing of the same directories "
          f"(must be at most {BARE_LIMIT}), {results['calls_per_distribution']} system calls for each distribution, {results['peak_bytes'] / 2**20:.0f} MiB at most")
    print(f"rescan                 {times['rescan']:.0f} ms; without the start {results['ratio_of_rescan']:.3f} of the processor time of the first scan "
          f"(must be at most {RESCAN_LIMIT}), {results['ratio_of_rescan_by_clock']:.3f} by the clock; to ask bare for each directory's status is "
          f"{results['ratio_of_bare_rescan']:.3f} of a bare listing")
    for name, taken in results["peers_ms"].items():
        print(f"                       {name.replace('_', ' ')} {taken:.0f} ms")
    if results["not_measured"]:
        print(f"                       not there, so not measured: {', '.join(results['not_measured'])}")


def is_good(results):
    return results["ratio_to_loop"] <= LOOP_LIMIT and results["ratio_to_bare"] <= BARE_LIMIT and results["ratio_of_rescan"] <= RESCAN_LIMIT


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--treebench", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    uv = os.environ.get("TRUEWHEEL_UV") or shutil.which("uv")
    if not uv:
        return 77
    base = os.environ | {"UV_PYTHON_DOWNLOADS": "never"}
    for name in ("UV_PYTHON", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"):
        base.pop(name, None)
    results = measure(arguments.programs.resolve(), arguments.treebench.resolve(), uv, base, arguments.rounds)
    if results is None:
        return 77
    report(results)
    print(json.dumps(results))
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
