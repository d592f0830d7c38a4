"""The table of the truth matrix: which verdict is true of which break. docs/verdicts.md is written from it."""
from collections import namedtuple

import cell as do

# What becomes of an import when a generated file is lost. The order is that of weight, for breaks of the whole project.
FILES = {
    "extension": "extension that is needed",
    "python": "`.py` that is needed",
    "unseen": "`.py` loaded by name",
    "twin": "extension beside its own source",
    "optional": "extension that can be missed",
    "site": "extension in site-packages",
    "built": "extension that its loader builds again",
    "first": "copy that is found first",
    "spare": "copy that is not used",
}

# How the environment reaches the project.
LINKS = {
    "path": "`.pth` to the sources",
    "finder": "finder that knows files",
    "farm": "`.pth` to a build directory",
    "loader": "loader of a build directory",
    "cut": "loader with a build tool that is gone",
    "copy": "all in site-packages",
}

FINE = {"intact"}
WORKS = {"intact", "degraded"}
ABSENT, UNLOADABLE, UNLINKED, DEGRADED, STALE = {"absent"}, {"unloadable"}, {"unlinked"}, {"degraded"}, {"stale"}

# scope: "file" is tried with each generated file, "link" and "project" once a project. expected: the true verdict by kind of file, or
# by kind of link and then by the weightiest file; "else" is the rest, and without it there is no such break. Several verdicts where DESIGN
# leaves the choice. ledger: what the break before it left in state.db is kept.
Break = namedtuple("Break", "title scope apply expected ledger", defaults=(False,))

IN_TREE = {"extension": ABSENT, "python": ABSENT, "twin": DEGRADED, "optional": DEGRADED}
LOST = dict(IN_TREE, site=ABSENT, built=WORKS, first=WORKS, spare=WORKS)
NOT_FOUND = {kind: verdicts for kind, verdicts in LOST.items() if kind != "built"}
OTHER_ABI = {kind: UNLOADABLE if verdicts == ABSENT else verdicts for kind, verdicts in NOT_FOUND.items() if kind != "python"}
SPOILT = dict.fromkeys(("extension", "twin", "site", "built", "first"), UNLOADABLE) | {"optional": DEGRADED, "spare": WORKS}
UNHARMED = dict.fromkeys(("extension", "twin", "optional"), FINE)
CUT_LINK = {"else": UNLINKED}
PROJECT_GONE = {"copy": FINE | {"unknown"}, "else": UNLINKED}
AS_BUILT = {"cut": UNLINKED, "else": FINE}

# Those that leave the tree as it was come first; the last ones build again.
BREAKS = [
    Break("nothing", "project", do.nothing, AS_BUILT),
    Break("deleted", "file", do.delete, LOST),
    Break("deleted after a scan that found it", "file", do.delete_after_scan, dict(LOST, unseen=ABSENT)),
    Break("deleted with the environment, then sync", "file", do.delete_with_environment, IN_TREE),
    Break("0 bytes", "file", do.empty, dict(SPOILT, python=UNLOADABLE)),
    Break("only its first 40 bytes", "file", do.only_header, SPOILT),
    Break("only its first 5,000 bytes", "file", do.only_first_pages, dict(SPOILT, optional=UNLOADABLE)),  # the loader crashes
    Break("dangling link", "file", do.dangling, NOT_FOUND),
    Break("only for another ABI", "file", do.other_abi, OTHER_ABI),
    Break("of another architecture", "file", do.other_architecture, SPOILT),
    Break("another interpreter's beside it", "file", do.leftover, dict.fromkeys(SPOILT, FINE)),
    Break("an older build shadows a newer one", "file", do.older_is_picked, dict.fromkeys(UNHARMED, {"shadowed"})),
    Break("an older build beside it, not picked", "file", do.newer_is_picked, UNHARMED),
    Break("`.pth` gone", "link", do.link_gone, CUT_LINK),
    Break("`.pth` of 0 bytes", "link", do.link_empty, CUT_LINK),
    Break("finder or loader gone", "link", do.loader_gone, CUT_LINK),
    Break("RECORD does not list the link", "link", do.rows_gone, AS_BUILT),
    Break("RECORD gone", "link", do.record_gone, {"cut": UNLINKED, "else": FINE | {"unknown"}}),
    Break("`direct_url.json` gone", "link", do.address_gone, {"cut": UNLINKED, "copy": {"no row"}, "else": {"unknown"}}),
    Break("project moved", "link", do.project_moved, PROJECT_GONE),
    Break("project deleted", "link", do.project_deleted, PROJECT_GONE),
    Break("build directory deleted", "link", do.build_directory_gone, {"farm": UNLINKED, "loader": UNLINKED, "cut": UNLINKED, "else": FINE}),
    Break("build tool gone", "link", do.tool_gone, {"loader": UNLINKED}),
    Break("source changed after a scan", "project", do.changed_after_scan, {"extension": STALE, "twin": STALE, "optional": STALE, "site": STALE}),
    Break("sources touched", "project", do.touched, AS_BUILT),
    Break("environment deleted, then sync", "project", do.delete_environment, AS_BUILT),
    Break("`git clean -fdx`, then sync", "project", do.git_clean,
          IN_TREE | {"farm": UNLINKED, "loader": UNLINKED, "cut": UNLINKED, "site": FINE, "else": FINE}),
    Break("cloned anew, then sync", "project", do.cloned, AS_BUILT),
    Break("files deleted, then `truewheel fix`", "project", do.fixed, {"else": FINE}),
    Break("source changed after that build", "project", do.changed_after_build,
          {"extension": STALE, "twin": STALE, "site": STALE}, ledger=True),
]

KILLED = "install killed half-way"


def kind_of(row, sample, made=None):
    """What decides in a row for a project and one of its files: a key of row.expected."""
    if row.scope == "file":
        return made.kind
    kinds = {m.kind for m in sample.made}
    if "unseen" in kinds and row.apply is do.git_clean:
        return "unseen"
    return next((key for key in [sample.link] + [kind for kind in FILES if kind in kinds] if key in row.expected), "else")


def expectation(row, sample, made=None):
    """The verdicts that are true of a row for a project and one of its files; None where there is no such break."""
    verdicts = row.expected.get(kind_of(row, sample, made))
    return verdicts and sample.differs.get(row.title, verdicts)
