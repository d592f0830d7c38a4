#!/usr/bin/env python3
"""How fast the built programs are: `truewheel check` of one project against `uv sync --check --offline` of the same project,
whole processes, by turns in one run; what inventory.py, trees.py and, with --scale, scale.py measure; and how long the window takes to show
its first frame.

Needs TRUEWHEEL_UV, or uv in PATH. Exit code 1 when check is not faster than uv, 77 when there is nothing to measure with.
"""
import argparse
import contextlib
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

import indexes
import inventory
import pet
import scale
import trees

PYPROJECT = """[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"
[project]
name = "measured"
version = "1.0"
requires-python = ">=3.9"
[tool.setuptools]
ext-modules = [{ name = "measured._native", sources = ["src/measured/_native.c"] }]
"""
NATIVE = """#include <Python.h>
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_native", NULL, -1, NULL};
PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }
"""
WINDOW_LIMIT_MS = 300
STALL_LIMIT_MS = 50
STALL_SECONDS = 6
LINKS = 200
FLEET = 12
PACKAGES = ["numpy", "sqlalchemy", "django", "sympy", "pygments", "rich", "networkx", "jinja2", "werkzeug"]
LINKS_RATIO = 0.1


def make_project(root, uv, environment):
    project = root / "measured"
    package = project / "src" / "measured"
    package.mkdir(parents=True)
    (project / "pyproject.toml").write_text(PYPROJECT)
    (package / "__init__.py").write_text("from . import _native\n")
    (package / "_native.c").write_text(NATIVE)
    subprocess.run([uv, "sync", "--quiet"], cwd=project, env=environment, check=True)
    return project


def milliseconds(argv, project, environment):
    start = time.perf_counter_ns()
    code = subprocess.run(argv, cwd=project, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL).returncode
    taken = (time.perf_counter_ns() - start) / 1e6
    if code != 0:
        sys.exit(f"{' '.join(map(str, argv))} says {code} for an intact project")
    return taken


def summary(times):
    return {"median": round(statistics.median(times), 2), "fastest": round(min(times), 2), "slowest": round(max(times), 2), "rounds": len(times)}


def measure_check(programs, uv, project, environment, rounds):
    ours = [str(programs / "truewheel"), "check", "."]
    theirs = [uv, "sync", "--check", "--offline"]
    times = {"truewheel": [], "uv": []}
    for number in range(rounds + 2):  # the first two turns warm the disk up
        for name, argv in (("truewheel", ours), ("uv", theirs)):
            taken = milliseconds(argv, project, environment)
            if number >= 2:
                times[name].append(taken)
    ratio = statistics.median(times["truewheel"]) / statistics.median(times["uv"])
    return {"truewheel_ms": summary(times["truewheel"]), "uv_ms": summary(times["uv"]), "ratio": round(ratio, 3)}


def clone(project, place):
    """The project with its environment and its built extension at another place."""
    shutil.copytree(project, place, symlinks=True)
    for file in place.glob(".venv/lib/python*/site-packages/**/*"):
        if file.suffix in (".pth", ".json", ".py") and str(project) in (text := file.read_text()):
            file.write_text(text.replace(str(project), str(place)))


def measure_links(programs, uv, project, environment):
    root = project.parent / "links"
    places = [root / f"p{number:02}" for number in range(LINKS)]
    for place in places:
        clone(project, place)
    times = {"truewheel": [], "uv": []}
    for _ in range(3):
        times["truewheel"].append(milliseconds([str(programs / "truewheel"), "check", str(root)], root, environment))
        times["uv"].append(sum(milliseconds([uv, "pip", "check", "--quiet", "--python", ".venv"], place, environment) for place in places))
    found = subprocess.run([str(programs / "truewheel"), "check", "--json", str(root)], env=environment, capture_output=True, check=True)
    verdicts = [link["verdict"] for link in json.loads(found.stdout)["editables"]]
    if verdicts != ["intact"] * LINKS:
        sys.exit(f"check saw {len(verdicts)} of {LINKS} links, {verdicts.count('intact')} of them intact")
    ratio = statistics.median(times["truewheel"]) / statistics.median(times["uv"])
    return {"links": LINKS, "truewheel_ms": summary(times["truewheel"]), "uv_ms": summary(times["uv"]), "ratio": round(ratio, 3)}


def run_measured(argv, environment):
    """Milliseconds, those of processor time, and the most memory that the program had, in MiB."""
    start = time.perf_counter_ns()
    process = subprocess.Popen(argv, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(map(str, argv))} says {process.returncode}")
    return (time.perf_counter_ns() - start) / 1e6, (used.ru_utime + used.ru_stime) * 1000, used.ru_maxrss / 1024


def measure_cache(programs, uv, root, environment, rounds):
    """A cache with the environments that use it: what is in it, each wheel's size and users, against uv's own count of its bytes."""
    home = root / "fleet"
    own = environment | {"HOME": str(home), "UV_CACHE_DIR": str(root / "fleet-cache"), "UV_LINK_MODE": "hardlink"}
    for number in range(FLEET):
        place = home / f"project{number:02}" / ".venv"
        subprocess.run([uv, "venv", "--quiet", str(place)], env=own, check=True)
        subprocess.run([uv, "pip", "install", "--quiet", "-p", str(place), *PACKAGES[: 4 + number % 5]], env=own, check=True)
    times, processor, memory = {"truewheel": [], "uv": []}, {"truewheel": [], "uv": []}, []
    for number in range(rounds + 1):  # the first turn warms the disk up
        for name, argv in (("truewheel", [str(programs / "truewheel"), "cache", "list", "--tool", "uv", "--json"]), ("uv", [uv, "cache", "size"])):
            taken, used, most = run_measured(argv, own)
            if number > 0:
                times[name].append(taken)
                processor[name].append(used)
                memory += [most] if name == "truewheel" else []
    return {"environments": FLEET, "truewheel_ms": summary(times["truewheel"]), "uv_ms": summary(times["uv"]),
            "ratio": round(min(processor["truewheel"]) / min(processor["uv"]), 3),
            "ratio_by_clock": round(statistics.median(times["truewheel"]) / statistics.median(times["uv"]), 3),
            "peak_mib": round(max(memory), 1)}


@contextlib.contextmanager
def display(environment):
    """An environment in which a window can open: this one's display, else an X server of its own, else Qt's offscreen platform."""
    if environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY") or sys.platform in ("darwin", "win32"):
        yield environment, "display"
    elif shutil.which("Xvfb"):
        server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            yield environment | {"DISPLAY": ":" + server.stdout.readline().strip(), "QT_QPA_PLATFORM": "xcb"}, "Xvfb"
        finally:
            server.terminate()
            server.wait()
    else:
        yield environment | {"QT_QPA_PLATFORM": "offscreen"}, "offscreen"


def measure_window(programs, project, environment, rounds):
    program = programs / "truewheel-gui"
    if not program.exists():
        return None
    times = []
    with display(environment | {"TRUEWHEEL_MEASURE_START": "1", "TRUEWHEEL_QUIT_AFTER_FIRST_FRAME": "1"}) as (shown, kind):
        for number in range(rounds + 1):
            done = subprocess.run([str(program), str(project)], env=shown, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
            frame = re.search(r"^first-frame-ms ([0-9.]+)", done.stderr, re.MULTILINE)
            if not frame:
                sys.exit(f"truewheel-gui showed no frame (exit code {done.returncode}):\n{done.stderr[-2000:]}")
            if number > 0:
                times.append(float(frame[1]))
    return {"first_frame_ms": summary(times), "platform": kind, "limit_ms": WINDOW_LIMIT_MS}


def measure_stalls(programs, root, environment):
    """How long the window is deaf during a scan of the fleet, and how soon it shows the picture of a fleet that was looked at before."""
    program = programs / "truewheel-gui"
    if not program.exists():
        return None
    fleet = Path(os.environ.get("TRUEWHEEL_FLEET", root / "fleet"))
    places = {f"XDG_{name}_HOME": str(root / "window" / name.lower()) for name in ("CONFIG", "CACHE", "DATA", "STATE")}
    own = environment | places | {"HOME": str(fleet), "TRUEWHEEL_MEASURE_START": "1", "TRUEWHEEL_MEASURE_STALLS": str(STALL_SECONDS)}
    runs = []
    with display(own) as (shown, _):
        for _ in range(4):  # the first knows nothing of before
            done = subprocess.run([str(program)], env=shown, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
            found = re.search(r"^longest-stall-ms ([0-9.]+) ([0-9.]+)", done.stderr, re.MULTILINE)
            frame = re.search(r"^first-frame-ms ([0-9.]+)", done.stderr, re.MULTILINE)
            if not found or not frame:
                sys.exit(f"truewheel-gui told of no stall (exit code {done.returncode}):\n{done.stderr[-2000:]}")
            runs.append({"frame_ms": float(frame[1]), "stall_ms": float(found[1]), "processor_ms": float(found[2])})
    return {"runs": runs, "longest_ms": max(run["stall_ms"] for run in runs), "processor_ms": max(run["processor_ms"] for run in runs),
            "first_frame_ms": statistics.median(run["frame_ms"] for run in runs[1:]), "limit_ms": STALL_LIMIT_MS}


def measure_pet(programs, root, environment):
    """Beside the inventory: on a fleet of the same shape, but small unless it is a real one."""
    fleet = os.environ.get("TRUEWHEEL_FLEET")
    if not fleet and pet.program():
        inventory.make_fleet(root / "pet", os.environ.get("TRUEWHEEL_UV") or shutil.which("uv"), packages=1)
    return pet.measure(programs / "truewheel", Path(fleet).resolve() if fleet else root / "pet", environment)


def report(results):
    check = results["check"]
    print(f"check of one project   truewheel {check['truewheel_ms']['median']:.1f} ms, "
          f"uv sync --check --offline {check['uv_ms']['median']:.1f} ms, ratio {check['ratio']:.2f} (must be below 1)")
    links = results["links"]
    print(f"check of {links['links']} links     truewheel {links['truewheel_ms']['median']:.0f} ms, "
          f"uv pip check of each {links['uv_ms']['median']:.0f} ms, ratio {links['ratio']:.3f} (must be below {LINKS_RATIO})")
    cache = results["cache"]
    print(f"cache of {cache['environments']} environments  truewheel cache list {cache['truewheel_ms']['median']:.0f} ms with users and sizes, at most "
          f"{cache['peak_mib']:.0f} MiB; uv cache size {cache['uv_ms']['median']:.0f} ms, ratio {cache['ratio_by_clock']:.2f}; "
          f"{cache['ratio']:.2f} of its processor time (must not be above 1)")
    for part in (inventory, pet, trees, scale, indexes):
        if results[part.__name__]:
            part.report(results[part.__name__])
    window = results["window"]
    if window:
        print(f"window visible         {window['first_frame_ms']['median']:.0f} ms after start, on {window['platform']} (goal: {WINDOW_LIMIT_MS} ms)")
        stalls = results["stalls"]
        print(f"window during a scan   no answer for {stalls['longest_ms']:.0f} ms at most, of which {stalls['processor_ms']:.0f} ms of processor time "
              f"(goal: {STALL_LIMIT_MS}); {stalls['first_frame_ms']:.0f} ms from start to frame with what was known before")
    else:
        print("window visible         not measured: truewheel-gui is not built")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--programs", type=Path, required=True, help="the directory of truewheel and truewheel-gui")
    parser.add_argument("--treebench", type=Path, help="the program that measures trees; without it they are left out")
    parser.add_argument("--output", type=Path, help="where the results go, as JSON")
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--scale", action="store_true", help="also measure 1,000 environments with 1,000,000 files (minutes)")
    arguments = parser.parse_args()
    uv = os.environ.get("TRUEWHEEL_UV") or shutil.which("uv")
    if not uv or not Path(uv).exists():
        print("no uv to measure against: set TRUEWHEEL_UV")
        return 77
    programs = arguments.programs.resolve()
    with tempfile.TemporaryDirectory(prefix="truewheel-bench-") as directory:
        root = Path(directory).resolve()
        environment = os.environ | {"UV_PYTHON_DOWNLOADS": "never", "XDG_DATA_HOME": str(root / "data"), "XDG_CACHE_HOME": str(root / "cache"),
                                    "UV_CACHE_DIR": os.environ.get("UV_CACHE_DIR", str(root / "uv")), "UV_LINK_MODE": "copy"}
        for name in ("UV_PYTHON", "VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT"):
            environment.pop(name, None)
        project = make_project(root, uv, environment)
        results = {"check": measure_check(programs, uv, project, environment, arguments.rounds),
                   "links": measure_links(programs, uv, project, environment),
                   "inventory": inventory.measure(programs, arguments.treebench.resolve(), uv, environment) if arguments.treebench else None,
                   "pet": measure_pet(programs, root, environment),
                   "cache": measure_cache(programs, uv, root, environment, max(5, arguments.rounds // 3)),
                   "trees": trees.measure(arguments.treebench.resolve()) if arguments.treebench else None,
                   "indexes": indexes.measure(programs, root, environment),
                   "scale": scale.measure(programs) if arguments.scale else None,
                   "window": measure_window(programs, project, environment, max(5, arguments.rounds // 3)),
                   "stalls": measure_stalls(programs, root, environment)}
    report(results)
    if arguments.output:
        arguments.output.parent.mkdir(parents=True, exist_ok=True)
        arguments.output.write_text(json.dumps(results, indent=2) + "\n")
    if not all(part.is_good(results[part.__name__]) for part in (inventory, pet, trees, scale, indexes) if results[part.__name__]):
        return 1
    return 0 if results["check"]["ratio"] < 1 and results["links"]["ratio"] < LINKS_RATIO and results["cache"]["ratio"] <= 1 else 1


if __name__ == "__main__":
    sys.exit(main())
