"""Ways to break an editable link, each of which can be undone.

What is taken away is moved into an attic that keeps its absolute path, so that a run that was killed is put right by the next one.
"""
import os
import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

PAGES = 8192  # bytes of a truncated extension: enough to be mapped, not enough to be run
ELF_MACHINE = 18  # offset of e_machine
AARCH64 = b"\xb7\x00"
NINJA, NO_NINJA = b"/bin/ninja'", b"/bin/gone/ninja'"


class Attic:
    def __init__(self, directory):
        self.directory = Path(directory)
        self.created = self.directory / "created"
        self.moves = self.directory / "moves"

    def kept(self, path):
        return self.directory / "kept" / str(path).lstrip("/")

    def take(self, path):
        """Moves one file, link or directory away."""
        target = self.kept(path)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.rename(path, target)

    def note_created(self, path):
        self.directory.mkdir(parents=True, exist_ok=True)
        with open(self.created, "a") as file:
            file.write(f"{path}\n")

    def move(self, source, target):
        self.directory.mkdir(parents=True, exist_ok=True)
        with open(self.moves, "a") as file:
            file.write(f"{source}\t{target}\n")
        os.rename(source, target)

    def restore(self):
        """Puts everything back; harmless where nothing was taken."""
        if self.moves.exists():
            for line in reversed(self.moves.read_text().splitlines()):
                source, target = line.split("\t")
                if os.path.lexists(target):
                    os.rename(target, source)
        if self.created.exists():
            for line in self.created.read_text().splitlines():
                if os.path.isdir(line) and not os.path.islink(line):
                    shutil.rmtree(line)
                elif os.path.lexists(line):
                    os.unlink(line)
        kept = self.directory / "kept"
        for directory, folders, files in os.walk(kept):
            links = [name for name in folders if os.path.islink(os.path.join(directory, name))]
            for name in files + links:
                source = os.path.join(directory, name)
                target = "/" + os.path.relpath(source, kept)
                os.makedirs(os.path.dirname(target), exist_ok=True)
                os.replace(source, target)
        shutil.rmtree(self.directory, ignore_errors=True)


def damage(kind, path, kept):
    """Writes a spoiled copy of `kept`, which was taken away from `path`; a "newer" one is only written anew."""
    data = bytearray(Path(kept).read_bytes())
    if kind == "truncated":
        del data[min(len(data) // 2, PAGES):]
    elif kind == "other-machine":
        data[ELF_MACHINE:ELF_MACHINE + 2] = AARCH64
    elif kind == "tool-gone":
        data = data.replace(NINJA, NO_NINJA)
    path.write_bytes(data)
    shutil.copymode(kept, path)


def commit(tree, tracked, attic):
    """Makes a repository of the tree with what the source distribution holds."""
    def git(*arguments, **options):
        subprocess.run(["git", "--literal-pathspecs", "-c", "user.name=Corpus", "-c", "user.email=corpus@example.org", *arguments], cwd=tree, check=True,
                       stdout=subprocess.DEVNULL, **options)

    attic.note_created(tree / ".git")
    git("init", "-q")
    git("add", "-f", "--pathspec-from-file=-", "--pathspec-file-nul", input="\0".join(tracked).encode())
    git("commit", "-q", "-m", "start")


def apply(state, attic):
    """Breaks what `state` (a row of a result file) describes."""
    kind = state["kind"]
    files = [Path(name) for name in state["files"]]
    if kind == "project-moved":
        attic.move(files[0], str(files[0]) + ".moved")
        return
    if kind == "project-deleted":
        attic.move(files[0], attic.directory / "deleted")
        return
    if kind == "cleaned-checkout":
        commit(Path(state["tree"]), state["tracked"], attic)
    if kind == "rows-gone":
        attic.take(files[0])
        attic.note_created(files[0])
        lines = attic.kept(files[0]).read_text().splitlines(keepends=True)
        files[0].write_text("".join(line for line in lines if line.split(",")[0] not in state["rows"]))
        return
    for path in files:
        if not os.path.lexists(path):
            continue
        attic.take(path)
        if path.suffix == ".py":
            for stale in path.parent.glob(f"__pycache__/{path.stem}.*.pyc"):
                stale.unlink()
        if kind == "empty":
            attic.note_created(path)
            path.touch()
        elif kind == "dangling":
            attic.note_created(path)
            path.symlink_to(path.parent / "gone" / path.name)
        elif kind == "other-abi":
            other = path.parent / state["other"]
            attic.note_created(other)
            shutil.copyfile(attic.kept(path), other)
        elif kind in ("truncated", "other-machine", "tool-gone", "newer"):
            attic.note_created(path)
            damage(kind, path, attic.kept(path))


@contextmanager
def broken(state, attic):
    attic.restore()
    apply(state, attic)
    try:
        yield
    finally:
        attic.restore()
