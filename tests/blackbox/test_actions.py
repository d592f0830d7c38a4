#!/usr/bin/env python3
"""Removing, restoring and repairing whole environments, made by the real tools: what goes, what comes back, and what is never touched."""
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import projects
import support

IS_ROOT = os.geteuid() == 0
needs_root = support.unittest.skipUnless(IS_ROOT and shutil.which("unshare"), "needs root, for mounts of its own")


def sizes_of(root):
    """The three sizes by lstat alone; files and directories."""
    apparent = disk = files = directories = 0
    seen = {}
    for directory, folders, names in os.walk(os.fsencode(root)):
        entries = [directory] if directory == os.fsencode(root) else []
        for path in entries + [os.path.join(directory, name) for name in folders + names]:
            status = os.lstat(path)
            apparent += status.st_size
            is_directory = os.path.isdir(path) and not os.path.islink(path)
            directories += is_directory
            files += not is_directory
            known = seen.setdefault((status.st_dev, status.st_ino), [status.st_blocks * 512, status.st_nlink, 0, is_directory])
            known[2] += 1
    disk = sum(blocks for blocks, _, _, _ in seen.values())
    reclaimable = sum(blocks for blocks, links, found, is_directory in seen.values() if is_directory or links == found)
    return {"apparent": apparent, "disk": disk, "reclaimable": reclaimable}, files, directories


def tree_of(root):
    """Every name below, with what it is."""
    found = {}
    for directory, folders, names in os.walk(os.fsencode(root)):
        for name in folders + names:
            path = os.path.join(directory, name)
            status = os.lstat(path)
            found[path] = (status.st_ino, status.st_size, status.st_mtime_ns)
    return found


class Actions(support.BlackBoxTest):
    def environment_of(self, name="venv", packages=("idna==3.6", "six==1.16.0"), python=support.PYTHON):
        path = self.root / name
        self.must(support.UV, "venv", "-q", "-p", python, path)
        if packages:
            self.must(support.UV, "pip", "install", "-q", "-p", path, *packages)
        return path

    def act(self, action, *paths, **options):
        done = self.truewheel("env", action, "--json", "--yes", *paths, **options)
        return done, done.json["environments"]

    def must_act(self, action, path, *options):
        done, rows = self.act(action, path, *options)
        self.assertEqual(done.code, 0, str(done))
        self.assertTrue(rows[0]["done"], str(done))
        return rows[0]

    def assert_refused(self, path, words, *options):
        before = tree_of(path)
        done, rows = self.act("remove", path, *options)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn(words, rows[0]["reason"], str(done))
        self.assertEqual(tree_of(path), before)

    def assert_clean(self, environment):
        done = self.truewheel("env", "verify", environment)
        self.assertEqual(done.code, 0, str(done))
        self.assertNotIn("modified", done.out, str(done))
        shown = self.truewheel("env", "show", "--json", environment).json["environments"][0]
        self.assertEqual(shown["health"], [], str(shown))

    @property
    def trash(self):
        return self.home / ".local/share/Trash"

    def empty_trash(self):
        shutil.rmtree(self.trash)

    # removing and bringing back

    def test_what_goes_is_told_to_the_byte_and_comes_back_whole(self):
        packages = self.packages(self.environment_of("plain"))
        path = (self.root / "plain").rename(self.root / "name \udcff\n%")  # uv makes none of that name
        sizes, files, directories = sizes_of(path)
        before = tree_of(path)
        done, rows = self.act("remove", os.fsencode(path), "--dry-run")
        self.assertEqual((rows[0]["size"], rows[0]["files"], rows[0]["directories"]), (sizes, files, directories), str(done))
        self.assertEqual({row["name"]: row["version"] for row in rows[0]["packages"]}, {name: v for name, (v, _) in packages.items()})
        self.assertEqual(tree_of(path), before, "a dry run changes nothing")
        row = self.must_act("remove", os.fsencode(path))
        self.assertFalse(path.exists())
        info, = (self.trash / "info").iterdir()
        self.assertIn("name%20%FF%0A%25\n", info.read_text())
        self.assertEqual(len(list((self.trash / "files").iterdir())), 1, str(row))
        self.must_act("restore", os.fsencode(path))
        self.assertEqual(tree_of(path), before)
        self.assertEqual(list((self.trash / "info").iterdir()), [])

    def test_it_asks_and_without_a_terminal_refuses_with_the_way(self):
        path = self.environment_of(packages=())
        done = self.truewheel("env", "remove", path)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("--yes", done.err)
        self.assertTrue((path / "pyvenv.cfg").exists())
        for wrong in (["remove"], ["restore"], ["list", "--yes"], ["restore", "--delete", path], ["verify", "--list"]):
            self.assertEqual(self.truewheel("env", *wrong).code, 2, wrong)

    def test_every_maker_comes_back_from_its_list_when_the_trash_was_emptied(self):
        tree = self.make(projects.setuptools_generated())
        makers = {"uv": self.environment_of("by-uv"), "venv": self.root / "by-venv", "virtualenv": self.root / "by-virtualenv"}
        self.must(support.PYTHON, "-m", "venv", makers["venv"])
        self.must(support.UV, "tool", "run", "-q", "-p", support.PYTHON, "virtualenv", "-q", makers["virtualenv"])
        for kind, path in makers.items():
            self.must(support.UV, "pip", "install", "-q", "-p", path, "idna==3.6", "six==1.16.0", "-e", tree)
            shown = self.truewheel("env", "show", "--json", path).json["environments"][0]
            self.assertEqual(shown["kind"], kind)
        before = {path: self.packages(path) for path in makers.values()}
        done, _ = self.act("remove", *makers.values())
        self.assertEqual(done.code, 0, str(done))
        self.empty_trash()
        listed = self.truewheel("env", "restore", "--list", "--json").json["restorable"]
        self.assertEqual([row["where"] for row in listed], ["list"] * 3)
        done, rows = self.act("restore", *makers.values())
        self.assertEqual(done.code, 0, str(done))
        self.assertEqual(rows[0]["runsCodeOf"], [{"path": str(tree)}])
        for path in makers.values():
            self.assertEqual(self.packages(path), before[path])
            self.assert_clean(path)
            self.assertEqual([p.name for p in self.root.iterdir() if "truewheel" in p.name and p != tree], [])
        self.assertEqual(self.truewheel("env", "restore", "--list", "--json").json["restorable"], [])

    def test_deleted_for_good_it_leaves_nothing_and_its_list(self):
        path = self.environment_of()
        cached = list(self.cache.glob("archive-v*/*/six.py"))  # other tests build in other folders of it meanwhile
        self.assertTrue(cached)
        self.must_act("remove", path, "--delete")
        self.assertEqual([p.name for p in self.root.iterdir() if p.name not in ("home", "cache")], [])
        self.assertFalse(self.trash.exists())
        self.assertTrue(all(p.exists() for p in cached), "hard links of the cache are others' names")
        self.must_act("restore", path)
        self.assertEqual(self.packages(path)["idna"][0], "3.6")

    def test_it_replaces_nothing_that_is_there(self):
        path = self.environment_of(packages=())
        self.must_act("remove", path)
        path.mkdir()
        done, rows = self.act("restore", path)
        self.assertEqual(done.code, 1, str(done))
        self.assertEqual(list(path.iterdir()), [])
        self.assertEqual(self.act("restore", self.root / "never")[0].code, 2)

    def test_a_restore_that_cannot_be_made_leaves_nothing_behind(self):
        path = self.environment_of(packages=("six==1.16.0",))
        metadata, = path.rglob("six-1.16.0.dist-info")
        metadata.rename(metadata.with_name("six-999.0.dist-info"))
        self.must_act("remove", path, "--delete")
        done, rows = self.act("restore", path)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("No solution found", rows[0]["reason"])
        self.assertTrue(Path(rows[0]["log"]).exists())
        self.assertEqual([p.name for p in self.root.iterdir() if p.name not in ("home", "cache")], [])

    # what is never taken

    def test_decoys(self):
        real = self.environment_of("real", packages=())
        self.assertEqual(self.act("remove", self.root / "missing")[0].code, 2)
        decoys = self.decoys(real)
        self.assertGreaterEqual(len(decoys), 30)
        before = tree_of(self.root)
        for path, words in decoys:
            with self.subTest(decoy=path.name):
                for options in ([], ["--delete"]):
                    if not path.is_relative_to(self.root):
                        options.append("--dry-run")  # of the machine: a test that fails must not cost it
                    done, rows = self.act("remove", path, *options)
                    self.assertEqual(done.code, 1, str(done))
                    self.assertIn(words, rows[0]["reason"], str(done))
        after = tree_of(self.root)
        ours = os.fsencode(self.home)
        self.assertEqual({p for p in before if not p.startswith(ours)}, {p for p in after if not p.startswith(ours)})
        self.assertEqual(self.truewheel("env", "restore", "--list", "--json").json["restorable"], [])

    def decoys(self, real):
        """Thirty things that somebody could name, and a word of why each is refused."""
        top = self.root / "decoys"
        top.mkdir()
        found = [(Path("/"), "root"), (self.home, "home"), (self.root, "home"), (Path("/proc/self"), "link"), (Path("/proc"), "mounted"),
                 (real / "bin", "no environment"), (real / "lib", "no environment"), (real / "pyvenv.cfg", "no directory")]

        def copy(name, change, words, keep=True):
            path = top / name
            if keep:
                shutil.copytree(real, path, symlinks=True)
            change(path)
            found.append((path, words))

        copy("link", lambda p: p.symlink_to(real), "link", keep=False)
        copy("text.venv", lambda p: p.write_text(str(real)), "no directory", keep=False)
        copy("empty", lambda p: p.mkdir(), "no environment", keep=False)
        copy("without-cfg", lambda p: (p / "pyvenv.cfg").unlink(), "no environment")
        copy("cfg-link", lambda p: ((p / "pyvenv.cfg").unlink(), (p / "pyvenv.cfg").symlink_to(real / "pyvenv.cfg")), "not a regular")
        copy("without-bin", lambda p: shutil.rmtree(p / "bin"), "neither bin")
        copy("bin-link", lambda p: (shutil.rmtree(p / "bin"), (p / "bin").symlink_to(real / "bin")), "neither bin")
        copy("without-lib", lambda p: shutil.rmtree(p / "lib"), "lib")
        copy("lib-link", lambda p: (shutil.rmtree(p / "lib"), (p / "lib").symlink_to(real / "lib")), "lib")
        copy("lib-file", lambda p: (shutil.rmtree(p / "lib"), (p / "lib").write_text("")), "lib")
        for name in (".git", ".hg", ".svn", ".jj"):
            copy("repository" + name, lambda p, name=name: (p / name).mkdir(), "repository")
        copy("worktree.git", lambda p: (p / ".git").write_text("gitdir: elsewhere\n"), "repository")
        for name in ("pyproject.toml", "setup.py", "setup.cfg", "uv.lock"):
            copy("project-" + name, lambda p, name=name: (p / name).write_text(""), "project")
        copy("conda-base", lambda p: ((p / "pyvenv.cfg").unlink(), (p / "conda-meta").mkdir(), (p / "conda-meta/history").write_text(""),
                                      (p / "condabin").mkdir()), "installation of conda")
        return found + [(Path(p), "") for p in ("/usr", "/etc", "/tmp", "/var")]

    def test_the_place_of_our_own_uv_is_refused(self):
        path = self.environment_of(packages=())
        shutil.copy(support.UV, path / "bin/uv")
        done, rows = self.act("remove", path, extra={"PATH": f"{path}/bin:/usr/bin:/bin"})
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("uv that Truewheel uses", rows[0]["reason"])

    def test_what_is_in_use_is_refused(self):
        path = self.environment_of()
        script = "import time, sys; print('up', flush=True); time.sleep(60)"
        for argv, cwd in (([path / "bin/python", "-c", script], "/"), (["./venv/bin/python", "-c", script], self.root),
                          (["/bin/sh", "-c", "echo up; sleep 60"], path / "bin")):
            process = self.start(*argv, cwd=cwd, stdout=subprocess.PIPE)
            process.stdout.readline()
            self.assert_refused(path, f"pid {process.pid}")
            self.end(process)
            process.stdout.close()
        self.must_act("remove", path)

    def test_what_lies_in_it_is_said_and_a_repository_is_never_deleted_for_good(self):
        path = self.environment_of(packages=())
        (path / "thesis.txt").write_text("mine")
        self.git_in(path / "src" / "mine")
        done, rows = self.act("remove", path, "--dry-run")
        self.assertEqual(rows[0]["alsoInIt"], ["thesis.txt"])
        self.assertEqual(rows[0]["goesWithIt"], [{"path": str(path / "src/mine")}])
        self.assert_refused(path, "trash instead", "--delete")
        self.must_act("remove", path)
        self.must_act("restore", path)
        self.assertEqual((path / "thesis.txt").read_text(), "mine")

    def git_in(self, directory):
        directory.mkdir(parents=True)
        self.must("git", "init", "-q", directory)

    def test_odd_files_are_taken_as_they_are(self):
        path = self.environment_of(packages=())
        os.mkfifo(path / "lib/fifo")
        with socket.socket(socket.AF_UNIX) as bound:
            os.chdir(path)  # the name of a socket is short
            bound.bind("s")
            os.chdir("/")
        os.symlink("/", path / "lib/to-root")
        os.symlink("loop", path / "lib/loop")
        os.link("/bin/true" if os.stat("/bin/true").st_dev == os.stat(path).st_dev else path / "pyvenv.cfg", path / "lib/hard")
        (path / "lib" / ("n" * 255)).write_text("")
        self.must_act("remove", path, "--delete")
        self.assertTrue(os.path.exists("/bin/true") and os.path.exists("/etc/passwd"))

    def test_a_path_longer_than_the_system_takes(self):
        path = self.environment_of(packages=())
        deep = self.root
        os.chdir(deep)
        for _ in range(20):
            os.mkdir("d" * 250)
            os.chdir("d" * 250)
            deep = deep / ("d" * 250)
        os.rename(path, "venv")
        os.chdir("/")
        where = deep / "venv"
        self.assertGreater(len(str(where)), 4096)
        self.must_act("remove", where)
        self.assertEqual(len(list((self.trash / "files").iterdir())), 1)
        self.must_act("restore", where)
        self.must_act("remove", where, "--delete")
        self.must("rm", "-rf", self.root / ("d" * 250))

    def test_what_cannot_be_read_is_not_taken(self):
        path = self.environment_of(packages=())
        (path / "lib/closed").mkdir()
        (path / "lib/closed").chmod(0)
        os.chmod(self.root, 0o755)
        arguments = [support.PROGRAM, "env", "remove", "--json", "--yes", path]
        if IS_ROOT:
            subprocess.run(["chown", "-R", "65534:65534", self.root], check=True)
            arguments = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *arguments]
        done = self.run_program(*arguments)
        if done.code == 126 or "Permission denied" in done.err and not done.out:
            self.skipTest("another user may not run the built program")
        self.assertEqual(done.code, 3, str(done))
        self.assertIn("closed", done.json["environments"][0]["reason"])
        self.assertTrue((path / "pyvenv.cfg").exists())

    # killed

    def test_killed_at_any_moment_it_is_whole_or_in_the_trash_or_beside(self):
        random.seed(5)
        for turn in range(8):
            path = self.environment_of(f"v{turn}", packages=("pip==24.0",))
            before = {os.fsdecode(p)[len(str(path)):] for p in tree_of(path)}
            options = ["--delete"] if turn % 2 else []
            process = self.start(support.PROGRAM, "env", "remove", "--yes", *options, path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            time.sleep(random.uniform(0, 0.25))
            self.end(process)
            done = self.truewheel("env", "restore", "--list", "--json")
            rows = [row for row in done.json["restorable"] if row["path"] == str(path)]
            if path.exists():
                self.assertEqual({os.fsdecode(p)[len(str(path)):] for p in tree_of(path)}, before, "whole")
                self.assertEqual([row["where"] for row in rows], ["not-moved"] * len(rows), str(done))
                continue
            self.assertEqual(len(rows), 1, str(done))
            self.assertIn(rows[0]["where"], ("trash", "beside", "in-part", "list"), str(done))
            if rows[0]["where"] in ("beside", "in-part"):
                said = self.truewheel("env", "remove", self.root / "other")
                self.assertIn("was cut off", said.err, str(said))
                self.assertIn(rows[0]["lies"], said.err, str(said))
            self.must_act("restore", path)
            self.assertEqual(self.packages(path)["pip"][0], "24.0")
            if rows[0]["where"] == "in-part":
                self.must_act("remove", rows[0]["lies"], "--delete")
                self.assertFalse(Path(rows[0]["lies"]).exists())

    # made anew, and pointed to where it is

    def own_python(self):
        """A Python of this test's alone, which it can take away."""
        prefix = self.root / "python"
        prefix.symlink_to(Path(support.PYTHON).resolve().parent.parent)
        return prefix, prefix / "bin" / "python3.11"

    @support.unittest.skipUnless("3.11" in support.PYTHON, "needs the Python 3.11 of pyenv")
    def test_a_missing_base_is_made_anew_from_the_list(self):
        tree = self.make(projects.setuptools_generated())
        prefix, python = self.own_python()
        path = self.root / "venv"
        self.must(python, "-m", "venv", "--prompt", "mine", path)
        self.must(support.UV, "pip", "install", "-q", "-p", path, "idna==3.6", "-e", tree)
        before = self.packages(path)
        self.generated(tree, projects.setuptools_generated()).unlink()
        prefix.unlink()
        self.assertEqual(self.truewheel("env", "repair", "--dry-run", path).code, 1)
        row = self.must_act("repair", path)
        self.assertEqual((row["action"], row["from"], row["health"][0]), ("recreate-environment", "list", "base-missing"))
        self.assertEqual(self.packages(path), before)
        self.assert_clean(path)
        self.assertTrue(self.imports(path, projects.setuptools_generated().module), "the link was built, not taken from a cache")
        self.assertIn("mine", (path / "pyvenv.cfg").read_text())
        self.assertTrue((Path(row["place"]) / "pyvenv.cfg").exists(), "the old one lies in the trash")
        self.assertEqual(self.truewheel("env", "repair", path).code, 0)
        for script in (path / "bin").iterdir():
            if script.is_file() and not script.is_symlink():
                self.assertNotIn(b"truewheel-new", script.read_bytes())

    @support.unittest.skipUnless("3.11" in support.PYTHON, "needs the Python 3.11 of pyenv")
    def test_the_environment_of_a_project_is_made_anew_from_its_lock(self):
        prefix, python = self.own_python()
        tree = self.root / "app"
        tree.mkdir()
        (tree / "pyproject.toml").write_text('[project]\nname = "app"\nversion = "1"\nrequires-python = ">=3.9"\ndependencies = ["idna==3.6"]\n'
                                             '[dependency-groups]\ntest = ["iniconfig==2.0.0"]\n')
        self.must(support.UV, "sync", "-q", "-p", python, "--group", "test", cwd=tree)
        path = tree / ".venv"
        self.must(support.UV, "pip", "install", "-q", "-p", path, "six==1.16.0", "idna==3.5")
        cfg = path / "pyvenv.cfg"
        cfg.write_text(cfg.read_text().replace(str(Path(support.PYTHON).resolve().parent), str(prefix / "bin")))
        for link in (path / "bin").glob("python*"):
            if os.path.isabs(os.readlink(link)):
                link.unlink()
                link.symlink_to(python)
        prefix.unlink()
        row = self.must_act("repair", path)
        self.assertEqual((row["action"], row["from"]), ("recreate-environment", "lock"))
        self.assertIn("idna 3.5 becomes 3.6, as uv.lock says.", row["notes"])
        self.assertEqual({n: v for n, (v, _) in self.packages(path).items()}, {"idna": "3.6", "iniconfig": "2.0.0", "six": "1.16.0"})
        self.assert_clean(path)

    @support.unittest.skipUnless("3.11" in support.PYTHON, "needs the Python 3.11 of pyenv")
    def test_what_cannot_be_made_anew_leaves_the_old_one_as_it_was(self):
        prefix, python = self.own_python()
        path = self.root / "venv"
        self.must(python, "-m", "venv", "--without-pip", path)
        self.must(support.UV, "pip", "install", "-q", "-p", path, "six==1.16.0")
        metadata, = path.rglob("six-1.16.0.dist-info")
        metadata.rename(metadata.with_name("six-999.0.dist-info"))
        prefix.unlink()
        before = tree_of(path)
        done, rows = self.act("repair", path)
        self.assertEqual(done.code, 1, str(done))
        self.assertIn("untouched", rows[0]["reason"])
        self.assertEqual(tree_of(path), before)
        self.assertEqual([p.name for p in self.root.iterdir() if "truewheel-new" in p.name], [])

    def test_a_moved_environment_gets_its_place_into_its_scripts(self):
        for maker in ("venv", "uv"):
            with self.subTest(maker=maker):
                path = self.root / f"made-{maker}"
                if maker == "uv":
                    self.environment_of(path.name, ("pip==24.0", "wheel==0.43.0"))
                else:
                    self.must(support.PYTHON, "-m", "venv", path)
                now = self.root / f"now-{maker}"
                path.rename(now)
                with self.assertRaises(OSError):  # its interpreter is not where the script says
                    self.run_program(now / "bin/pip", "--version")
                done, rows = self.act("repair", now, "--dry-run")
                self.assertEqual((done.code, rows[0]["action"]), (1, "repoint-environment"), str(done))
                self.must_act("repair", now)
                self.must(now / "bin/pip", "--version")
                self.assertEqual(self.must("bash", "-c", f". {now}/bin/activate; echo $VIRTUAL_ENV; which python").out.split(),
                                 [str(now), f"{now}/bin/python"])
                self.assert_clean(now)

    def test_a_project_that_moved_with_its_environment_is_linked_again(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        now = self.root / "elsewhere"
        tree.rename(now)
        row = self.must_act("repair", now / ".venv")
        self.assertEqual(row["runsCodeOf"], [{"path": str(now)}])
        self.assertEqual(self.packages(now / ".venv")[project.name][1], str(now))
        self.assertTrue(self.imports(now / ".venv", project.module))
        self.assert_clean(now / ".venv")

    def test_a_moved_environment_whose_place_no_script_can_name_is_made_anew(self):
        path = self.environment_of(packages=("idna==3.6", "pip==24.0"))
        now = self.root / "a b"
        path.rename(now)
        row = self.must_act("repair", now)
        self.assertEqual(row["action"], "recreate-environment")
        self.must(now / "bin/pip", "--version")
        self.assertEqual(self.packages(now)["idna"][0], "3.6")
        self.assert_clean(now)

    # mounts

    def mounted(self, script):
        """Runs a Python script in a mount namespace of its own, as root."""
        done = self.run_program("unshare", "-m", sys.executable, "-c", script, self.root, support.PROGRAM)
        self.assertEqual(done.code, 0, str(done))

    PRELUDE = """
import json, os, subprocess, sys
from pathlib import Path
root, program = Path(sys.argv[1]), sys.argv[2]
def mount(*arguments): subprocess.run(["mount", *map(str, arguments)], check=True)
mount("--make-rprivate", "/")
def act(action, *paths):
    done = subprocess.run([program, "env", action, "--json", "--yes", *map(str, paths)], capture_output=True, text=True)
    return done.returncode, json.loads(done.stdout)["environments"][0]
"""

    @needs_root
    def test_mounts_are_never_crossed(self):
        path = self.environment_of(packages=())
        precious = self.root / "precious"
        precious.mkdir()
        (precious / "thesis.txt").write_text("mine")
        (path / "lib/place").mkdir()
        self.mounted(self.PRELUDE + """
venv = root / "venv"
mount("--bind", root / "precious", venv / "lib/place")
for options in ([], ["--delete"]):
    code, row = act("remove", *options, venv)
    assert code == 1 and "mounted" in row["reason"], row
subprocess.run(["umount", venv / "lib/place"], check=True)
mount("--bind", venv, venv)
code, row = act("remove", venv)
assert code == 1 and "mounted" in row["reason"], row
""")
        self.assertEqual((precious / "thesis.txt").read_text(), "mine")
        self.assertTrue((path / "pyvenv.cfg").exists())

    @needs_root
    def test_another_mount_has_a_trash_of_its_own(self):
        path = self.environment_of(packages=())
        disk = self.root / "disk"
        disk.mkdir()
        self.mounted(self.PRELUDE + """
import shutil
disk = root / "disk"
mount("-t", "tmpfs", "none", disk)
shutil.copytree(root / "venv", disk / "a" / "venv", symlinks=True)
code, row = act("remove", disk / "a" / "venv")
assert code == 0, row
trash = disk / f".Trash-{os.geteuid()}"
assert row["place"] == str(trash / "files/venv"), row
assert "Path=a/venv" in (trash / "info/venv.trashinfo").read_text()
assert oct(trash.stat().st_mode & 0o777) == "0o700"
code, row = act("restore", disk / "a" / "venv")
assert code == 0 and (disk / "a/venv/pyvenv.cfg").exists(), row
shared = disk / ".Trash"
shared.mkdir(); shared.chmod(0o1777)
code, row = act("remove", disk / "a" / "venv")
assert row["place"] == str(shared / str(os.geteuid()) / "files/venv"), row
code, row = act("restore", disk / "a" / "venv")
# A shared trash that is a link, or not sticky, is none (the specification).
shared.chmod(0o777)
code, row = act("remove", disk / "a" / "venv")
assert row["place"] == str(trash / "files/venv"), row
code, row = act("restore", disk / "a" / "venv")
# No trash can be made there.
shutil.rmtree(shared); shutil.rmtree(trash)
trash.symlink_to(root)
code, row = act("remove", disk / "a" / "venv")
assert code == 3 and "trash" in row["reason"], row
assert (disk / "a/venv/pyvenv.cfg").exists()
code, row = act("remove", "--delete", disk / "a" / "venv")
assert code == 0, row
""")

    @needs_root
    def test_a_full_disk_loses_nothing(self):
        path = self.environment_of(packages=("pip==24.0",))
        path.rename(self.root / "moved")
        disk = self.root / "disk"
        disk.mkdir()
        self.mounted(self.PRELUDE + """
import shutil
disk = root / "disk"
mount("-t", "tmpfs", "-o", "size=32m", "none", disk)
venv = disk / "venv"
shutil.copytree(root / "moved", venv, symlinks=True)
def content(): return {p: p.read_bytes() for p in venv.rglob("*") if p.is_file() and not p.is_symlink()}
before = content()
with open(disk / "filler", "wb", buffering=0) as filler:
    try:
        while True: filler.write(bytes(1 << 16))
    except OSError: pass
    try:
        while True: filler.write(b"x" * 512)
    except OSError: pass
code, row = act("repair", venv)
assert code == 1 and not row["done"], row
now = content()
assert set(now) == set(before), set(now) ^ set(before)
assert all(now[p] == before[p] or b"/venv/bin/python" in now[p] or b"truewheel" not in now[p] and len(now[p]) > 0 for p in now)
code, row = act("remove", venv)   # no room for a .trashinfo: where it was, whole
assert venv.exists() and not row["done"], row
os.remove(disk / "filler")
code, row = act("repair", venv)
assert code == 0 and row["done"], row
subprocess.run([venv / "bin/pip", "--version"], check=True, stdout=subprocess.DEVNULL)
state = root / "home/.local/share/truewheel"
shutil.rmtree(state)
mount("-t", "tmpfs", "-o", "size=64k", "none", state.parent)
with open(state.parent / "filler", "wb", buffering=0) as filler:
    try:
        while True: filler.write(bytes(4096))
    except OSError: pass
code, row = act("remove", venv)   # not written down, not done
assert code == 3 and venv.exists(), (code, row)
""")


if __name__ == "__main__":
    sys.exit(support.main())
