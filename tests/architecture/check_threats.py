#!/usr/bin/env python3
"""Ends with 1 when docs/threats.md names a test that is nowhere in tests/."""
import re
import sys
from pathlib import Path

root = Path(__file__).resolve().parents[2]
named = re.findall(r"`(\w+)`", (root / "docs/threats.md").read_text())
tests = "\n".join(path.read_text(errors="replace") for path in (root / "tests").rglob("*") if re.search(r"/(tst_\w+\.cpp|test_\w+\.py)$", str(path)))
gone = [name for name in named if not re.search(rf"(def|void) {name}\(", tests)]
print("\n".join(f"no such test: {name}" for name in gone) or f"{len(named)} tests are there")
sys.exit(1 if gone or not named else 0)
