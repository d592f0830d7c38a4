#!/usr/bin/env python3
"""What python-environment-tools (`pet`, in PATH or TRUEWHEEL_PET) finds and `truewheel scan` does not, and the reverse: on the fleet, whose projects pet is
given by name, and in a home with environments at the places of several tools. Each is an environment or the Python of one, known by its prefix."""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "blackbox"))
from support import PYTHON  # noqa: E402

PLACES = [".virtualenvs/wrapped", ".local/share/virtualenvs/site-x1Yz2Abc", ".local/share/pipx/venvs/black", ".cache/pypoetry/virtualenvs/shop-aB3-py3.11",
          "work/app/.venv", "work/app/.tox/py311", "work/app/.nox/tests", "work/app/tools/deep/down/env", "work/gone/.venv", "work/link/.venv"]


def program():
    return os.environ.get("TRUEWHEEL_PET") or shutil.which("pet")


def make_home(home):
    """An environment at each place; the base of one is gone, one is a link to a directory elsewhere."""
    for place in PLACES:
        subprocess.run([PYTHON, "-m", "venv", "--without-pip", str(home / place)], check=True)
    gone = home / "work/gone/.venv"
    configuration = (gone / "pyvenv.cfg").read_text().splitlines()
    (gone / "pyvenv.cfg").write_text("\n".join("home = /opt/gone/bin" if line.startswith("home") else line for line in configuration) + "\n")
    for python in (gone / "bin").glob("python*"):
        python.unlink()
        python.symlink_to("/opt/gone/bin/python3.11")
    (home / "kept").mkdir()
    (home / "work/link/.venv").rename(home / "kept/linked")
    (home / "work/link/.venv").symlink_to(home / "kept/linked")


def output(argv, environment):
    return json.loads(subprocess.run([str(word) for word in argv], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL).stdout)


def real(path):
    return str(Path(path).resolve())


def found_by(pet, truewheel, home, projects, base, scratch):
    """(by pet, by us): prefix -> kind."""
    # What the fleet's home has of its own is left alone.
    kept = {} if home.is_relative_to(scratch) else {f"XDG_{name}_HOME": str(scratch / name.lower()) for name in ("CACHE", "DATA", "STATE")}
    environment = {name: value for name, value in base.items() if not name.startswith(("XDG_", "WORKON_HOME"))} | {
        "HOME": str(home), "UV_CACHE_DIR": str(scratch / "uv")}  # uv's own would lead us to environments elsewhere
    theirs = output([pet, "find", "--list", "--json", "--cache-directory", scratch / "pet", *projects], environment)
    ours = output([truewheel, "scan", "--json", "--no-sizes"], environment | kept)
    return ({real(one["prefix"]): one["kind"] for one in theirs["environments"] if one["prefix"]},
            {real(one["path"]): one["kind"] for one in ours["environments"]}
            | {real(one["prefix"]): f"base ({one['source']})" for one in ours["interpreters"] if one["present"]})


def measure(truewheel, fleet, base):
    pet = program()
    if not pet:
        return None
    rows = []
    with tempfile.TemporaryDirectory(prefix="truewheel-pet-") as directory:
        root = Path(directory).resolve()
        make_home(root / "home")
        homes = [("places", root / "home", sorted((root / "home/work").iterdir()))]
        if fleet:
            homes.insert(0, ("fleet", fleet / "home", sorted(path for path in (fleet / "home").iterdir() if (path / ".venv").exists())))
        for name, home, projects in homes:
            theirs, ours = found_by(pet, truewheel, home, projects, base, root)
            for prefix in sorted(theirs.keys() | ours.keys()):
                shown = os.path.relpath(prefix, home) if prefix.startswith(f"{home}/") else prefix
                rows.append({"where": name, "prefix": shown, "pet": theirs.get(prefix), "truewheel": ours.get(prefix)})
    return {"rows": rows}


def report(results):
    rows = results["rows"]
    for where in dict.fromkeys(row["where"] for row in rows):
        here = [row for row in rows if row["where"] == where]
        both = sum(1 for row in here if row["pet"] and row["truewheel"])
        print(f"pet, {where:<17} {both} found by both, {sum(1 for row in here if not row['pet'])} by us alone, "
              f"{sum(1 for row in here if not row['truewheel'])} by pet alone (must be none)")
        for row in here:
            if not row["pet"] or not row["truewheel"]:
                print(f"                       {'only we ' if row['truewheel'] else 'only pet'}  {row['truewheel'] or row['pet']:<20} {row['prefix']}")


def is_good(results):
    return all(row["truewheel"] for row in results["rows"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--programs", type=Path, required=True)
    parser.add_argument("--fleet", type=Path, help="its home/*/.venv are looked at too")
    arguments = parser.parse_args()
    results = measure(arguments.programs.resolve() / "truewheel", arguments.fleet and arguments.fleet.resolve(), dict(os.environ))
    if not results:
        print("no pet to compare with: set TRUEWHEEL_PET")
        return 77
    report(results)
    return 0 if is_good(results) else 1


if __name__ == "__main__":
    sys.exit(main())
