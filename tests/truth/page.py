"""Writes docs/verdicts.md from the matrix."""
from matrix import BREAKS, FILES, KILLED, LINKS, expectation
from samples import SAMPLES

MEANINGS = [
    ("unlinked", "broken", "the link itself is cut: its `.pth`, finder or loader is missing, or points to a project, build directory or tool that is gone"),
    ("absent", "broken", "an expected generated file does not exist"),
    ("unloadable", "broken", "it exists only for another interpreter, ABI, platform or architecture, or is no whole library"),
    ("unknown", "incomplete", "the project could not be read; the answer says what could not"),
    ("shadowed", "suspect", "two builds of one module lie side by side and the import system picks the older"),
    ("stale", "suspect", "a source has other content than when the file was built from it"),
    ("degraded", "suspect", "an optional file is absent: it works, slower or poorer"),
    ("intact", "fine", "every expected file is present and loadable by this environment's interpreter"),
]

EVIDENCE = [
    ("link", "a `.pth`, finder or loader names a path; a loader's table of modules and files proves each of them"),
    ("record", "the installed RECORD lists a module, extension, `.pth`, loader or finder that is missing, or `top_level.txt` a module"),
    ("ledger", "an earlier build that was verified, or an earlier scan that found all in order, saw the file"),
    ("config", "the build configuration says what the build makes: read as text, never run"),
    ("import", "a module that the link exposes imports it when it is itself imported, under no guard"),
    ("cached-wheel", "another build of the same version in a cache holds a file that the tree lacks"),
    ("witness", "supports another rule and never proves alone: `Root-Is-Purelib: false`, a compiled `.pyc` or a `.pyi` beside nothing"),
]

HEAD = """# Verdicts

<!-- Written by tests/truth/truth.py --docs: change the matrix there. -->

The worst part gives the verdict of a link; the worst comes first here.
"""

FILE_TEXT = """## What is true of a generated file

Each cell is tried on real builds with the real uv, and judged by the import itself. A dash: there is no such break.
"""

LINK_TEXT = """## What is true of the link and of the whole project

Where several verdicts are named, what was lost decides, as in the table above. `no row`: nothing tells it from an ordinary installation any more.
"""

KILLED_TEXT = f"""An {KILLED} (`kill -9` of its process group at a random moment) is never shown healthy, unless it was whole by then.
"""


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows] + [""]


def words(verdicts):
    return " or ".join(f"`{v}`" for v in sorted(verdicts)) or "–"


def of_link(row, link):
    samples = [s for s in SAMPLES if s.link == link and row.title not in s.differs and expectation(row, s)]
    return words(set().union(*(expectation(row, s) for s in samples)))


def made(sample):
    kinds = [kind for kind in FILES if any(m.kind == kind for m in sample.made)]
    return ", ".join(FILES[kind] for kind in kinds) or "nothing"


def text():
    lines = [HEAD] + table(("verdict", "severity", "meaning"), ((f"`{name}`", severity, meaning) for name, severity, meaning in MEANINGS))
    lines += ["## Evidence\n", "Each expectation says by which rule it is held, from which file. The strongest comes first.\n"]
    lines += table(("rule", "what it rests on"), ((f"`{rule}`", meaning) for rule, meaning in EVIDENCE))
    lines += [FILE_TEXT] + table(("break", *FILES.values()), ((row.title, *(words(row.expected.get(kind, ())) for kind in FILES))
                                                            for row in BREAKS if row.scope == "file"))
    lines += [LINK_TEXT] + table(("break", *LINKS.values()), ((row.title, *(of_link(row, link) for link in LINKS)) for row in BREAKS if row.scope != "file"))
    lines += [KILLED_TEXT, "## The projects\n"]
    lines += table(("project", "link", "what its build makes", "in every CI run"),
                   ((s.title, LINKS[s.link], made(s), "yes" if s.quick else "no") for s in SAMPLES))
    unlike = [(s.title, title, words(verdicts or ())) for s in SAMPLES for title, verdicts in s.differs.items()]
    if unlike:
        lines += ["These differ from their kind:\n"] + table(("project", "break", "true verdict"), unlike)
    return "\n".join(lines).rstrip("\n") + "\n"
