#!/usr/bin/env python3
"""The real-world corpus: packages of PyPI, installed editable, broken in every way, and judged by `truewheel check`.

    realworld.py --build [NAME…]   make the lab (source trees, environments, what the import system says of every break)
    realworld.py --judge [NAME…]   compare truewheel's verdicts with that; needs TRUEWHEEL_BIN
    realworld.py --all             both

Needs uv (TRUEWHEEL_UV, else PATH), compilers and the network for the first build. The lab is kept in TRUEWHEEL_LAB, else in the
temporary directory, so that later runs take seconds.
"""
import argparse
import fcntl
import os
import sys
import tempfile
from pathlib import Path

import lab as corpus
from packages import PACKAGES


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--build", action="store_true")
    parser.add_argument("--judge", action="store_true")
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--fresh", action="store_true", help="build again what is there already")
    parser.add_argument("--again", action="store_true", help="ask the import system again, without building")
    parser.add_argument("--verbose", action="store_true", help="print every state, not only the disagreements")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    unknown = set(arguments.names) - {p.name for p in PACKAGES}
    if unknown:
        parser.error(f"no such package in the corpus: {', '.join(sorted(unknown))}")
    packages = [p for p in PACKAGES if not arguments.names or p.name in arguments.names]
    lab = corpus.Lab(os.environ.get("TRUEWHEEL_LAB", Path(tempfile.gettempdir()) / "truth-lab"))
    lock = open(lab.directory / ".lock", "w")  # a second run would put back what the first has just broken
    fcntl.flock(lock, fcntl.LOCK_EX)
    if arguments.build or arguments.all:
        if not lab.uv:
            parser.error("uv is not on PATH; set TRUEWHEEL_UV")
        for package in packages:
            result = corpus.build(lab, package, arguments.fresh, arguments.again)
            print(f"{package.name} {package.version}: {result.get('error') or str(len(result['states'])) + ' breaks'}", flush=True)
            corpus.write_summary(lab, PACKAGES)
    if arguments.judge or arguments.all:
        import judge
        return judge.judge(lab, packages, arguments.verbose)
    return 0


if __name__ == "__main__":
    sys.exit(main())
