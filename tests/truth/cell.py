"""One project while it is broken in one way, and the ways to break it. Each returns False where it cannot be done to this project."""
import json
import os
import random
import shutil
import signal
import subprocess
import time

import support

BUILD_DIRECTORIES = ("build", "target", "CMakeFiles", ".pdm-build", ".py-build-cmake_cache", ".mypy_cache")
SOURCES = (".c", ".rs", ".pyx")
KILLS = 6  # interrupted installs of one project


class Cell:
    def __init__(self, sample, bench, attic, made=None):
        self.sample, self.bench, self.attic, self.made = sample, bench, attic, made
        self.environment = bench.tree / ".venv"

    @property
    def site(self):
        return next(self.environment.glob("lib/python*/site-packages"))

    def files_of(self, made):
        in_site = made.pattern.startswith("site:")
        return sorted((self.site if in_site else self.bench.tree).glob(made.pattern.replace("site:", "")))

    @property
    def generated(self):
        return self.files_of(self.made)[0]

    def replace(self, path, content=None, link=None, name=None):
        """Puts something else in the place of a file; the file's own inode, which a cache may share, stays as it is."""
        kept = path.read_bytes()
        self.attic.take(path)
        target = path.with_name(name or path.name)
        self.attic.note_created(target)
        if link:
            target.symlink_to(link)
        else:
            target.write_bytes(kept if content is None else content)

    def beside(self, name, newer):
        """Another build of the generated file beside it, a minute newer or older."""
        target = self.generated.with_name(name)
        self.attic.note_created(target)
        shutil.copyfile(self.generated, target)
        status = self.generated.stat()
        os.utime(target, ns=(status.st_atime_ns, status.st_mtime_ns + (60 if newer else -60) * 10**9))

    def take(self, paths):
        paths = list(paths)
        for path in paths:
            self.attic.take(path)
        return bool(paths)

    def dist_info(self):
        return next(self.site.glob(f"{self.sample.project.name}-*.dist-info"), None)

    def link_files(self):
        return [p for p in self.site.glob("*.pth") if not p.name.startswith("_virtualenv")]

    def loaders(self):
        return [p for p in self.site.glob("*.py") if "editable" in p.name]

    def build_directories(self):
        places = {self.bench.tree, self.bench.member}
        return [place / name for place in places for name in BUILD_DIRECTORIES if (place / name).is_dir()]

    def sources(self):
        built = {str(p) for p in self.build_directories()}
        twins = {path.with_name(path.name.split(".")[0] + ".py") for made in self.sample.made if made.kind == "twin" for path in self.files_of(made)}
        return [p for p in self.bench.member.rglob("*")
                if (p.suffix in SOURCES or p in twins) and ".venv" not in p.parts and not any(str(q) in built for q in p.parents)]


def nothing(cell):
    return True


# one generated file

def delete(cell):
    return cell.take([cell.generated])


def delete_after_scan(cell):
    cell.bench.truewheel("check", "--json", cell.environment)
    return cell.take([cell.generated])


def delete_with_environment(cell):
    cell.take([cell.generated, cell.environment])
    cell.bench.sync()


def empty(cell):
    cell.replace(cell.generated, b"")


def only_header(cell):
    cell.replace(cell.generated, cell.generated.read_bytes()[:40])


def only_first_pages(cell):
    """The header is whole; what the dynamic loader must map is not there. (Half the file can be enough for it: debug information comes last.)"""
    cell.replace(cell.generated, cell.generated.read_bytes()[:5000])


def dangling(cell):
    cell.replace(cell.generated, link="gone/" + cell.generated.name)


def module_name(path):
    return path.name.split(".")[0]


def other_abi(cell):
    cell.replace(cell.generated, name=module_name(cell.generated) + ".cpython-37m-x86_64-linux-gnu.so")


def leftover(cell):
    cell.beside(module_name(cell.generated) + ".cpython-37m-x86_64-linux-gnu.so", newer=True)


def other_architecture(cell):
    content = bytearray(cell.generated.read_bytes())
    content[18:20] = (0x00B7 if content[18] != 0xB7 else 0x003E).to_bytes(2, "little")  # e_machine: AArch64, else x86-64
    cell.replace(cell.generated, bytes(content))


def specific(cell):
    """The suffix that this interpreter looks for first."""
    code = "import sysconfig; print(sysconfig.get_config_var('EXT_SUFFIX'))"
    return cell.bench.must(cell.environment / "bin/python", "-c", code).out.strip()


def twice(cell, picked_is_older):
    """A build with the name that the import system picks, and one with a name that it passes over."""
    first = specific(cell)
    if cell.generated.name.endswith(first):
        cell.beside(module_name(cell.generated) + ".abi3.so", newer=picked_is_older)
    else:
        cell.beside(module_name(cell.generated) + first, newer=not picked_is_older)


def older_is_picked(cell):
    twice(cell, True)


def newer_is_picked(cell):
    twice(cell, False)


# the link

def link_gone(cell):
    return cell.take(cell.link_files())


def link_empty(cell):
    for path in cell.link_files():
        cell.replace(path, b"")
    return bool(cell.link_files())


def loader_gone(cell):
    return cell.take(cell.loaders())


def rows_gone(cell):
    """RECORD no longer lists the link files."""
    names = {p.name for p in cell.link_files() + cell.loaders()}
    record = cell.dist_info() / "RECORD"
    lines = record.read_text().splitlines(keepends=True)
    kept = [line for line in lines if line.split(",")[0] not in names]
    cell.replace(record, "".join(kept).encode())
    return len(kept) < len(lines)


def record_gone(cell):
    return cell.take([cell.dist_info() / "RECORD"])


def address_gone(cell):
    return cell.take([cell.dist_info() / "direct_url.json"])


def move_environment_out(cell):
    """The environment lies in the project: before that goes it is put elsewhere, as one at another place would be."""
    elsewhere = cell.bench.root.with_name("environment")
    cell.attic.move(cell.environment, elsewhere)
    cell.environment = elsewhere


def project_moved(cell):
    move_environment_out(cell)
    cell.attic.move(cell.bench.root, str(cell.bench.root) + ".moved")


def project_deleted(cell):
    move_environment_out(cell)
    cell.attic.move(cell.bench.root, cell.attic.directory / "deleted")


def build_directory_gone(cell):
    return cell.take(cell.build_directories())


def tool_gone(cell):
    for path in cell.loaders():
        text = path.read_text()
        if "/bin/ninja" in text:
            cell.replace(path, text.replace("/bin/ninja", "/bin/gone/ninja").encode())
            return True
    return False


def installed_whole(cell):
    """Whether all files of an install are there: uv writes INSTALLER last, and then RECORD again."""
    info = cell.dist_info()
    try:
        rows = [line.rsplit(",", 2)[0] for line in (info / "RECORD").read_text().splitlines()]
        address = json.loads((info / "direct_url.json").read_text())
    except (OSError, ValueError):
        return False
    return address["dir_info"]["editable"] and (info / "INSTALLER").exists() and all((cell.site / row).exists() for row in rows)


def others_unfinished(cell):
    """Whether the killed install left another distribution without the mark that uv writes last."""
    return any(info != cell.dist_info() and not (info / "INSTALLER").exists() for info in cell.site.glob("*.dist-info"))


def kill_an_install(cell):
    """Starts an install into a new environment and kills its process group at a random moment after the dist-info directory appears.
    A sync that restores from the cache takes the place of an install that builds, where the build takes long."""
    bench = cell.bench
    shutil.rmtree(cell.environment, ignore_errors=True)
    bench.must(support.UV, "venv", "-q", "-p", support.PYTHON, cell.environment)
    site, name = str(cell.site), cell.sample.project.name + "-"
    if cell.sample.quick and not cell.sample.made:
        command = [support.UV, "pip", "install", "-q", "--no-deps", "-e", str(bench.member), "-p", str(cell.environment / "bin/python")]
    else:
        command = [support.UV, "sync", "-q", "--frozen", "-p", support.PYTHON]
    process = subprocess.Popen(command, cwd=bench.member, env=dict(bench.environment, UV_PROJECT_ENVIRONMENT=str(cell.environment)),
                               stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None and not any(entry.startswith(name) for entry in os.listdir(site)):
        pass
    moment = time.perf_counter() + random.uniform(0, 0.0004)
    while time.perf_counter() < moment:
        pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass
    process.wait()


# the project

def touched(cell):
    sources = cell.sources()
    for path in sources:
        cell.replace(path)
    return bool(sources)


def changed_after_scan(cell):
    cell.bench.truewheel("check", "--json", cell.environment)
    return changed_after_build(cell)


def delete_environment(cell):
    cell.take([cell.environment])
    cell.bench.sync()


def git_clean(cell):
    """What git would remove goes to the attic, for the next break; then git itself is asked."""
    bench = cell.bench
    listed = bench.git(bench.root, "-c", "core.quotePath=false", "clean", "-n", "-fdx").out.splitlines()
    cell.take(bench.root / line.removeprefix("Would remove ") for line in listed)
    bench.git(bench.root, "clean", "-q", "-fdx")
    bench.sync()


def cloned(cell):
    bench = cell.bench
    kept = bench.root.with_name(bench.root.name + "-before")
    os.rename(bench.root, kept)
    bench.must("git", "clone", "-q", kept, bench.root)
    shutil.rmtree(kept)
    bench.sync()


def fixed(cell):
    """What the build made and the import needs is lost, and the product makes it again."""
    lost = [path for made in cell.sample.made if made.kind in ("extension", "python", "site") for path in cell.files_of(made)]
    if cell.sample.link in ("loader", "farm"):
        lost = cell.build_directories()
    if not lost and cell.sample.link != "cut":
        return False
    for path in lost:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    cell.bench.truewheel("fix", "--yes", cell.bench.member, timeout=900)


def changed_after_build(cell):
    """What state.db knows of the last build is there; now a source gets other content. Not where `fixed` had nothing to do."""
    sources = cell.sources() if (cell.bench.home / ".local").exists() else []
    for path in sources:
        comment = "#" if path.suffix in (".py", ".pyx") else "//"
        cell.replace(path, path.read_bytes() + f"\n{comment} changed\n".encode())
    return bool(sources)
