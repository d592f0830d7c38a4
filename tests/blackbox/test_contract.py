#!/usr/bin/env python3
"""The documents of every verb: each key that the contract names is there, with its type and its words. Also the exit codes and the formats."""
import datetime
import json
import os
import re
import xml.etree.ElementTree as ElementTree

import projects
import support

# A shape: a type; a set of words; [shape] a list of it; {key: shape} an object that has at least these keys; a tuple of alternatives;
# a function that accepts the value.
NULL = type(None)
NUMBER = (int, float)


def absolute(value):
    return isinstance(value, str) and os.path.isabs(value)


def moment(value):
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", value) and datetime.datetime.fromisoformat(value[:19])


def named(value):
    """A place where something is wrong; of a usage error it is what was typed."""
    return isinstance(value, str) and value


PATH_OR_NULL, TEXT_OR_NULL, TIME_OR_NULL = (absolute, NULL), (str, NULL), (moment, NULL)
SIZE = {"apparent": int, "disk": int, "reclaimable": int}
SIZE_OR_NULL = (SIZE, NULL)
PATHS = [{"path": absolute}]
HEAD = {"schema": {"truewheel/1"}, "command": str, "complete": bool, "unreadable": [{"path": named, "reason": str}]}
RULES = {"link", "record", "ledger", "config", "import", "witness", "cached-wheel"}
STATES = {"present", "absent", "unloadable", "unlinked", "shadowed", "stale", "unknown"}
VERDICTS = {"intact", "absent", "unloadable", "unlinked", "degraded", "shadowed", "stale", "unknown"}
HEALTH = {"base-missing", "base-upgraded", "half-installed", "moved", "project-missing", "empty", "end-of-life"}
KINDS = {"uv", "venv", "virtualenv", "virtualenvwrapper", "pipenv", "poetry", "pdm", "hatch", "pipx", "uv-tool", "conda", "pixi", "tox", "nox", "rye", "pyenv"}
STALE = {"superseded-bucket", "superseded-revision", "orphan-archive", "editable-project-gone", "editable-outputs-absent", "unused-wheel", "interrupted"}
COMMAND = {"argv": [str], "cwd": absolute, "unset": [str], "set": dict}
EXPECTED = {"module": TEXT_OR_NULL, "path": PATH_OR_NULL, "found": PATH_OR_NULL, "kind": {"extension", "python", "data", "link"}, "optional": bool,
            "state": STATES, "evidence": [{"rule": RULES, "source": absolute, "detail": str}], "tracked": bool}
REPAIR = dict(COMMAND, action={"rebuild", "prepare+rebuild", "recreate-link"}, needsTrust=bool, steps=[dict(COMMAND, title=str)], installs=[str])
EDITABLE = {"name": str, "version": TEXT_OR_NULL, "project": absolute, "environment": PATH_OR_NULL, "python": TEXT_OR_NULL, "backend": str,
            "verdict": VERDICTS, "summary": str, "expected": [EXPECTED], "repair": (REPAIR, NULL), "advice": TEXT_OR_NULL, "accepted": bool}
FIXED = dict(EDITABLE, before=VERDICTS, seconds=NUMBER, log=PATH_OR_NULL, skipped=TEXT_OR_NULL, reason=TEXT_OR_NULL)
EXPLAINED = dict(EDITABLE, uv={"entry": PATH_OR_NULL, "trap": bool, "decision": {"keep", "restore", "rebuild"}, "because": [str]},
                 lasting=[{"key": str, "diff": str, "cost": str}])
ENVIRONMENT = {"path": absolute, "kind": KINDS, "python": TEXT_OR_NULL, "implementation": TEXT_OR_NULL, "base": PATH_OR_NULL, "project": PATH_OR_NULL,
               "packages": int, "editables": int, "health": [HEALTH], "size": SIZE_OR_NULL, "created": TIME_OR_NULL, "createdFrom": PATH_OR_NULL,
               "lastUsed": TIME_OR_NULL, "lastUsedFrom": PATH_OR_NULL,
               "findings": [{"summary": str, "evidence": [{"source": absolute, "detail": str}], "remedy": TEXT_OR_NULL}]}
INTERPRETER = {"path": absolute, "prefix": absolute, "source": str, "python": TEXT_OR_NULL, "implementation": TEXT_OR_NULL, "present": bool,
               "environments": [absolute]}
PACKAGE = {"environment": absolute, "name": str, "version": str, "editable": bool, "requested": bool}
CACHES = [{"tool": str, "path": absolute, "size": SIZE_OR_NULL, "wheels": int, "stale": int}]
WHEEL = {"tool": str, "name": TEXT_OR_NULL, "version": TEXT_OR_NULL, "tags": [str], "path": absolute, "content": PATH_OR_NULL, "origin": str,
         "source": TEXT_OR_NULL, "form": {"unpacked", "wheel", "sdist", "package"}, "fetched": TIME_OR_NULL, "linked": TIME_OR_NULL, "size": SIZE_OR_NULL,
         "environments": ([absolute], NULL), "copies": ([absolute], NULL)}
STALE_ENTRY = {"tool": str, "kind": STALE, "path": absolute, "size": SIZE_OR_NULL, "detail": str, "with": PATHS, "remedy": ([str], NULL)}
OVER_BUDGET = [{"tool": str, "path": absolute, "limit": {"size", "age", "free"}, "allowed": int, "found": int, "excess": int}]
RECLAIM = {"target": (int, NULL), "reached": bool, "selected": (int, NULL), "freed": int, "commands": [{"argv": [str], "steps": [int]}],
           "environments": PATHS, "without": PATHS, "refused": [{"path": absolute, "reason": str}], "reason": TEXT_OR_NULL,
           "steps": [{"tool": str, "cache": absolute, "action": {"prune", "clean", "purge"}, "name": TEXT_OR_NULL, "freed": int,
                      "costs": [{"nothing", "remake", "download", "build"}], "loses": [str], "lastUsed": TIME_OR_NULL, "removes": PATHS, "users": PATHS,
                      "breaks": PATHS, "remakes": PATHS}],
           "run": ({"promised": int, "freed": (int, NULL), "asPromised": bool, "commands": list, "reasons": list, "seconds": NUMBER, "log": PATH_OR_NULL}, NULL)}
ACTION = {"path": absolute, "done": bool, "reason": TEXT_OR_NULL, "place": PATH_OR_NULL, "kept": PATHS, "seconds": (int, float, NULL), "log": PATH_OR_NULL}
REMOVAL = dict(ACTION, kind=KINDS, python=TEXT_OR_NULL, mode={"trash", "delete"}, size=SIZE, files=int, directories=int, packages=[{"name": str, "version": str}])
REMOVED = {"path": absolute, "where": str, "lies": PATH_OR_NULL, "removed": moment, "kind": KINDS, "python": TEXT_OR_NULL, "size": SIZE_OR_NULL,
           "packages": [{"name": str, "version": str, "editable": bool}]}
SYNC = {"changes": [{"name": str, "from": TEXT_OR_NULL, "to": TEXT_OR_NULL}], "applied": bool, "reason": TEXT_OR_NULL, "warning": TEXT_OR_NULL,
        "lockIsOlder": bool}

# words: {what else the document holds}. The words are typed in a home with a broken project, its environment and uv's cache.
DOCUMENTS = {
    "check PROJECT": (1, {"command": {"check"}, "editables": [EDITABLE]}),
    "check EMPTY": (3, {"command": {"check"}, "complete": {False}, "editables": [EDITABLE]}),
    "check GONE": (2, {"command": {"check"}, "complete": {False}, "editables": [EDITABLE]}),
    "fix --dry-run PROJECT": (1, {"command": {"fix"}, "editables": [FIXED]}),
    "explain PROJECT": (1, {"command": {"explain"}, "editables": [EXPLAINED]}),
    "sync --dry-run PROJECT": (0, dict(SYNC, command={"sync"}, applied={False}, plan=(dict(COMMAND, steps=list), NULL))),
    "scan HOME": (1, {"command": {"scan"}, "environments": [ENVIRONMENT], "editables": [EDITABLE], "interpreters": [INTERPRETER], "caches": CACHES, "overBudget": OVER_BUDGET}),
    "env list HOME": (1, {"command": {"env list"}, "environments": [ENVIRONMENT]}),
    "env show ENV": (1, {"command": {"env show"}, "environments": [ENVIRONMENT], "editables": [EDITABLE], "packages": [PACKAGE]}),
    "env packages ENV": (0, {"command": {"env packages"}, "packages": [PACKAGE]}),
    "env verify ENV": (0, {"command": {"env verify"}, "environments": [{"path": absolute, "files": int, "bytes": int, "findings": list, "moreFindings": int,
                                                                      "packages": [{"name": str, "version": str, "record": bool, "files": int}]}]}),
    "env remove --dry-run ENV": (0, {"command": {"env remove"}, "environments": [REMOVAL]}),
    "env repair --dry-run ENV": (0, {"command": {"env repair"}, "environments": [ACTION]}),
    "cache list": (0, {"command": {"cache list"}, "caches": CACHES, "wheels": [WHEEL], "overBudget": OVER_BUDGET}),
    "cache show idna": (0, {"command": {"cache show"}, "caches": CACHES, "wheels": [WHEEL], "archives": [dict], "overBudget": OVER_BUDGET}),
    "cache stale": (1, {"command": {"cache stale"}, "caches": CACHES, "stale": [STALE_ENTRY], "overBudget": OVER_BUDGET}),
    "cache reclaim --target 1M --dry-run": (0, dict(RECLAIM, command={"cache reclaim"})),
    "cache prune --dry-run": (0, dict(RECLAIM, command={"cache prune"})),
    "index outdated --offline ENV": (3, {"command": {"index outdated"}, "packages": list, "oldest": TIME_OR_NULL}),
    "index advisories --offline ENV": (3, {"command": {"index advisories"}, "packages": list, "oldest": TIME_OR_NULL}),
    "accept --list": (0, {"command": {"accept"}, "acceptances": [{"finding": str, "why": TEXT_OR_NULL, "until": TIME_OR_NULL, "given": moment}]}),
    "doctor": (0, {"command": {"doctor"}, "tools": list, "caches": list, "files": [{"name": str, "path": absolute, "present": bool}],
                   "settings": [{"key": str, "value": TEXT_OR_NULL}], "missing": [str]}),
    "fix PROJECT": (0, {"command": {"fix"}, "editables": [FIXED]}),
    "check ENV": (0, {"command": {"check"}, "editables": [EDITABLE]}),
    "sync --yes PROJECT": (0, dict(SYNC, command={"sync"}, applied={True}, editables=[FIXED])),
    "env remove --yes ENV": (0, {"command": {"env remove"}, "environments": [dict(REMOVAL, done={True}, place=absolute)]}),
    "env restore --list": (0, {"command": {"env restore"}, "restorable": [REMOVED]}),
    "env restore --yes ENV": (0, {"command": {"env restore"}, "environments": [dict(ACTION | REMOVED, done={True}, steps=list, notes=[str], runsCodeOf=PATHS)]}),
}


def misfit(value, shape, where="document"):
    """What of the value does not fit the shape, in words; None when all does."""
    if isinstance(shape, tuple):
        misfits = [misfit(value, one, where) for one in shape]
        return None if None in misfits else misfits[0]
    if isinstance(shape, set):
        return None if value in shape else f"{where} is {value!r}"
    if isinstance(shape, list):
        if not isinstance(value, list):
            return f"{where} is no list: {value!r}"
        return next((bad for number, one in enumerate(value) if (bad := misfit(one, shape[0], f"{where}[{number}]"))), None)
    if isinstance(shape, dict):
        if not isinstance(value, dict):
            return f"{where} is no object: {value!r}"
        missing = shape.keys() - value.keys()
        if missing:
            return f"{where} lacks {sorted(missing)}"
        return next((bad for key, one in shape.items() if (bad := misfit(value[key], one, f"{where}.{key}"))), None)
    if isinstance(shape, type):
        right = isinstance(value, shape) and (shape is bool or not isinstance(value, bool))
        return None if right else f"{where} is {value!r}, no {shape.__name__}"
    return None if shape(value) else f"{where} is {value!r}, not {shape.__name__}"


class Contract(support.BlackBoxTest):
    def test_every_document_has_the_keys_of_the_contract(self):
        tree = self.home / "stgen"
        project = projects.setuptools_generated(rest='dependencies = ["idna"]\n')
        self.make(project, tree)
        self.environment["UV_CACHE_DIR"] = str(self.root / "uv")
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        self.truewheel("accept", "nothing@/nowhere:absent:x", "--why", "known", "--until", "2099-01-01")
        (self.root / "empty").mkdir()
        places = {"PROJECT": tree, "HOME": self.home, "ENV": tree / ".venv", "EMPTY": self.root / "empty", "GONE": self.root / "gone"}
        for words, (code, shape) in DOCUMENTS.items():
            with self.subTest(words):
                done = self.truewheel(*[places.get(word, word) for word in words.split()], "--json")
                self.assertEqual(done.code, code, str(done))
                self.assertIsNone(misfit(done.json, dict(HEAD, **shape)), str(done))

    def test_other_formats_are_what_their_names_say(self):
        tree = self.make(projects.pure())
        self.uv_sync(tree)
        suite = ElementTree.fromstring(self.truewheel("check", "--format", "junit", tree).out)
        self.assertIn(suite.tag, ("testsuite", "testsuites"))
        sarif = json.loads(self.truewheel("check", "--format", "sarif", tree).out)
        self.assertEqual((sarif["version"], sarif["runs"][0]["tool"]["driver"]["name"]), ("2.1.0", "truewheel"))
        lines = [json.loads(line) for line in self.truewheel("scan", "--stream", "--no-sizes", tree).out.splitlines()]
        self.assertEqual([line["event"] for line in lines], ["begin", "environment", "end"])
        self.assertIsNone(misfit(lines[1], dict(ENVIRONMENT, links=[EDITABLE])))
        self.assertIsNone(misfit(lines[-1], {"complete": {True}, "unreadable": list, "interpreters": [INTERPRETER], "caches": CACHES, "overBudget": OVER_BUDGET}))


if __name__ == "__main__":
    support.main()
