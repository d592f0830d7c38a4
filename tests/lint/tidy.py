#!/usr/bin/env python3
"""Runs clang-tidy over core/ and app/, and remembers by content what it found nothing in.

A file is read again when what the preprocessor makes of it, the checks, or clang-tidy itself are others than when it was found clean:
then the name of its digest is not in the cache. Only clean files are remembered. Exit code 1 when anything was found.
"""
import argparse
import concurrent.futures
import hashlib
import json
import shlex
import subprocess
import sys
from pathlib import Path

FORGET_AFTER = 20_000  # digests; some 40 bytes each on most file systems


def is_ours(path, root):
    try:
        return path.relative_to(root).parts[0] in ("core", "app")
    except ValueError:
        return False


def preprocessing(command):
    """The command of a compilation, made to print what the compiler would read."""
    argv = shlex.split(command)
    if "-o" in argv:
        at = argv.index("-o")
        del argv[at:at + 2]
    return [word for word in argv if word != "-c"] + ["-E", "-P", "-o", "-"]


def digest_of(entry, root, salt):
    """The same in every checkout. None when the preprocessor fails: clang-tidy says why."""
    done = subprocess.run(preprocessing(entry["command"]), cwd=entry["directory"], stdin=subprocess.DEVNULL, capture_output=True)
    if done.returncode != 0:
        return None
    # The file itself too, for its comments: clang-tidy reads NOLINT.
    content = entry["command"].encode() + done.stdout + Path(entry["file"]).read_bytes()
    return hashlib.sha256(salt + content.replace(bytes(root), b"")).hexdigest()


def read(entry, root, build, cache, salt):
    digest = digest_of(entry, root, salt)
    if digest and (cache / digest).exists():
        return ""
    done = subprocess.run(["clang-tidy", "--quiet", "-p", str(build), entry["file"]], stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode == 0:
        if digest:
            (cache / digest).touch()
        return ""
    return done.stdout + done.stderr


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--build", type=Path, required=True, help="a configured build directory with compile_commands.json")
    options.add_argument("--cache", type=Path, required=True, help="where digests of clean files are kept")
    options.add_argument("--jobs", type=int, default=1)
    arguments = options.parse_args()
    root = Path(__file__).resolve().parents[2]
    arguments.cache.mkdir(parents=True, exist_ok=True)
    known = list(arguments.cache.iterdir())
    if len(known) > FORGET_AFTER:
        for path in sorted(known, key=lambda path: path.stat().st_mtime)[:len(known) // 2]:
            path.unlink()
    salt = subprocess.run(["clang-tidy", "--version"], capture_output=True, check=True).stdout + (root / ".clang-tidy").read_bytes()
    entries = json.loads((arguments.build / "compile_commands.json").read_text())
    entries = [entry for entry in entries if is_ours(Path(entry["file"]), root)]
    if not entries:
        sys.exit("nothing to read: is this a build directory of Truewheel?")
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        findings = [text for text in pool.map(lambda entry: read(entry, root, arguments.build, arguments.cache, salt), entries) if text]
    sys.stdout.write("".join(findings))
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
