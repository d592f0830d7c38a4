"""Compares truewheel's verdicts with what the import system says of every break in the lab."""
import json
import os
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path

import breaks
from lab import referee_of

BROKEN = {"unlinked", "absent", "unloadable"}

def check(program, environment, where):
    """One run: (exit code, the row of the only editable link, the whole document)."""
    done = subprocess.run([program, "check", "--json", str(where)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, timeout=300)
    try:
        document = json.loads(done.stdout)
    except ValueError:
        document = {"editables": [], "error": done.stderr.decode(errors="replace")[-500:]}
    rows = document.get("editables", [])
    return done.returncode, (rows[0] if rows else None), document


def names_it(row, state):
    """Whether an expectation that is not present names one of the files or modules of the break."""
    for expected in row["expected"]:
        if expected["state"] == "present":
            continue
        named = {expected.get("path"), expected.get("found"), *(e["source"] for e in expected["evidence"] if expected["kind"] == "link")}
        if named & set(state["files"]) or expected.get("module") in state["modules"]:
            return True
        if any(str(f).startswith(str(n).rstrip("/") + "/") or str(n).startswith(str(f).rstrip("/") + "/")
               for f in state["files"] for n in named if n):
            return True
    return False


def outcome(state, code, row):
    """What one answer is worth: (word, whether it is as it should be)."""
    if row is None:
        return "no row", state["id"] == "dist-info gone"
    broken = row["verdict"] in BROKEN
    if state["referee"] in ("package fails", "part fails"):
        if not broken:
            return f"missed ({row['verdict']})", False
        if code != 1:
            return f"exit {code}", False
        return ("found", True) if names_it(row, state) else ("found, file not named", False)
    if state["referee"] == "module fails":
        if broken or row["verdict"] == "degraded":
            return ("found", True) if names_it(row, state) else ("found, file not named", False)
        return f"not found ({row['verdict']})", False
    return (f"false alarm ({row['verdict']})", False) if broken else ("quiet", True)


def evidence_of(row, state):
    if row is None:
        return ""
    shown = [e for e in row["expected"] if e["state"] != "present"] or row["expected"]
    texts = [f"{e.get('module') or e.get('path')} {e['state']}{' optional' if e.get('optional') else ''}: "
             + ", ".join(f"{v['rule']} {os.path.basename(v['source'])} ({v['detail'][:80]})" for v in e["evidence"][:2]) for e in shown[:3]]
    return f"{row['summary']} [{'; '.join(texts)}]"


class Tally:
    def __init__(self):
        self.counts = Counter()
        self.disagreements = []

    def ratio(self, good, *bad):
        total = self.counts[good] + sum(self.counts[b] for b in bad)
        return f"{self.counts[good] / total:.3f} ({self.counts[good]} of {total})" if total else "n/a"


def run_package(program, lab, package, result, tally, verbose):
    attic = lab.attic(package)
    attic.restore()
    home = Path(tempfile.mkdtemp(prefix="judge-"))

    def environment(name):
        base = dict(lab.environment, HOME=str(home / name))
        for kind in ("DATA", "STATE", "CACHE", "CONFIG"):
            base[f"XDG_{kind}_HOME"] = str(home / name / kind.lower())
        (home / name).mkdir(exist_ok=True)
        return base

    def note(mode, state_name, word, row, good, state=None):
        if not good or verbose:
            tally.disagreements.append((package.name, mode, state_name, state["referee"] if state else "intact", word,
                                        evidence_of(row, state) if row else "", good))

    code, row, document = check(program, environment("intact"), result["env"])
    word = f"{row['verdict']}, exit {code}" if row else f"no row, exit {code}: {document.get('error', '')}"
    if all(result["intact"].get(top) for top in result["tops"]):  # its own build left it broken: no other break can be told apart
        broken = row is not None and row["verdict"] in BROKEN
        tally.counts["unusable as installed", broken] += 1
        note("as installed", "fails to import", word, row, broken)
        shutil.rmtree(home)
        return
    fine = row is not None and row["verdict"] not in BROKEN and code == 0
    tally.counts["intact quiet" if fine else "intact alarm"] += 1
    note("intact", "", word, row, fine and row["verdict"] == "intact")
    for state in result["states"]:
        state["referee"] = referee_of(result, state)
        moved = state["kind"] in ("project-moved", "project-deleted")
        if moved and state["referee"] == "works":
            continue  # all of it lies in site-packages: whether that is still a link is no question of imports
        link = moved or state["id"].startswith("link file")
        for mode in ("no ledger", "ledger"):
            used = environment("fresh") if mode == "no ledger" else environment("seen")
            if mode == "ledger":
                shutil.rmtree(home / "seen")
                shutil.copytree(home / "intact", home / "seen")
            with breaks.broken(state, attic):
                code, row, _ = check(program, used, result["env"])
            if mode == "no ledger":
                shutil.rmtree(home / "fresh")
            word, good = outcome(state, code, row)
            good = good or (link and state["referee"] == "works")
            group = "link" if link else state["referee"]
            tally.counts[mode, group, good] += 1
            if row and row["verdict"] in BROKEN:  # a link file that RECORD lists is missing even where another one does its work
                tally.counts[mode, "alarm", link or state["referee"] != "works"] += 1
            note(mode, state["id"], word, row, good, state)
    shutil.rmtree(home)


def judge(lab, packages, verbose=False):
    program = str(Path(os.environ["TRUEWHEEL_BIN"]) / "truewheel") if os.environ.get("TRUEWHEEL_BIN") else shutil.which("truewheel")
    if not program:
        print("set TRUEWHEEL_BIN to the directory of the built programs")
        return 2
    tally = Tally()
    judged = 0
    for package in packages:
        result = lab.load(package)
        if not result or result.get("error"):
            continue
        run_package(program, lab, package, result, tally, verbose)
        judged += 1
    print("| package | mode | break | referee | truewheel | evidence |\n|---|---|---|---|---|---|")
    for name, mode, state, referee, word, evidence, good in tally.disagreements:
        print(f"| {name} | {mode} | {state} | {referee} | {'' if good else '**'}{word}{'' if good else '**'} | {evidence} |".replace("\n", " "))
    counts = tally.counts
    print(f"\n{judged} packages")
    print(f"intact without a broken verdict: {tally.ratio('intact quiet', 'intact alarm')}")
    yes, no = counts["unusable as installed", True], counts["unusable as installed", False]
    if yes + no:
        print(f"unusable as their own build left them, and said to be broken: {yes} of {yes + no}")
    for mode in ("no ledger", "ledger"):
        good = counts[mode, "alarm", True]
        bad = counts[mode, "alarm", False] + counts["intact alarm"]
        print(f"{mode}: precision {good / max(good + bad, 1):.3f} ({good} of {good + bad} broken verdicts)")
        for group, words in (("package fails", "recall, breaks that stop the package"), ("part fails", "recall, breaks that stop a part of it"), ("module fails", "found, imports nobody makes or optional ones"),
                             ("link", "link broken or project moved"), ("works", "quiet where the import works")):
            yes, no = counts[mode, group, True], counts[mode, group, False]
            if yes + no:
                print(f"{mode}: {words}: {yes / (yes + no):.3f} ({yes} of {yes + no})")
    wrong = counts["intact alarm"] + sum(counts[mode, "alarm", False] for mode in ("no ledger", "ledger"))
    missed = counts["ledger", "package fails", False] + counts["ledger", "part fails", False] + counts["ledger", "link", False]
    return 1 if wrong or missed else 0
