#!/usr/bin/env python3
"""Looking: what is said of places that cannot be looked at, that looking starts nothing, and that strangers' text stays text."""
import os
import re
import shutil
import socket
import unittest

import projects
import support

NOBODY = 65534


class Looking(support.BlackBoxTest):
    def assert_named(self, done, code, part):
        self.assertEqual(done.code, code, str(done))
        self.assertIn(part, done.err, str(done))

    def test_a_path_that_is_not_a_directory_is_a_usage_error(self):
        self.assert_named(self.truewheel("check", self.root / "nowhere"), 2, "nowhere")
        file = self.root / "notes.txt"
        file.write_text("not a project\n")
        self.assert_named(self.truewheel("check", file), 2, "notes.txt")
        self.assert_named(self.truewheel("fix", self.root / "nowhere"), 2, "nowhere")

    def test_no_environment_is_an_incomplete_answer(self):
        tree = self.make(projects.setuptools_generated())
        for verb in ("check", "fix"):
            done = self.truewheel(verb, tree)
            self.assert_named(done, 3, str(tree))
        done = self.truewheel("check", "--json", tree)
        self.assertEqual(done.code, 3, str(done))
        self.assertEqual(done.json["editables"], [])
        self.assertEqual(done.json["schema"], "truewheel/1")

    def test_an_environment_without_editable_links_is_fine(self):
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, self.root / "empty")
        done = self.truewheel("check", "--json", self.root / "empty")
        self.assertEqual(done.code, 0, str(done))
        self.assertEqual(done.json["editables"], [])

    def test_wrong_usage_is_2(self):
        self.assertEqual(self.truewheel("check", "--no-such-option").code, 2)
        self.assertEqual(self.truewheel("no-such-verb").code, 2)

    def plain_user(self):
        """The prefix that runs a program as a user without rights; skips where that cannot be done."""
        if os.geteuid() != 0 or not shutil.which("setpriv"):
            self.skipTest("needs root and setpriv")
        prefix = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        if self.run_program(*prefix, support.PROGRAM, "--version").code != 0:
            self.skipTest("the programs lie where a plain user cannot run them")
        return prefix

    def test_an_unreadable_directory_is_said_and_never_taken_for_absent(self):
        prefix = self.plain_user()
        project = projects.setuptools_c_src()
        tree = self.make(project)
        self.uv_sync(tree)
        self.root.chmod(0o755)
        self.home.chmod(0o777)
        package = tree / "src" / project.name
        for closed in (package, tree / ".venv"):
            with self.subTest(closed=closed.name):
                closed.chmod(0)
                try:
                    done = self.run_program(*prefix, support.PROGRAM, "check", "--json", tree)
                finally:
                    closed.chmod(0o755)
                self.assertEqual(done.code, 3, str(done))
                self.assertFalse(done.json["complete"], str(done))
                named = [entry["path"] for entry in done.json["unreadable"]]
                self.assertTrue(any(str(closed) in path for path in named), str(done))
                self.assertNotIn("absent", [row["verdict"] for row in done.json["editables"]], str(done))
        self.assertEqual(self.run_program(*prefix, support.PROGRAM, "check", tree).code, 0)
        site = next((tree / ".venv").glob("lib/python*/site-packages"))
        site.chmod(0)
        try:
            done = self.run_program(*prefix, support.PROGRAM, "check", tree)
        finally:
            site.chmod(0o755)
        self.assertEqual((done.code, done.out), (3, f"No editable links seen in 1 environment; could not look at {site}.\n"), str(done))
        (tree / ".venv").chmod(0)
        try:
            done = self.run_program(*prefix, support.PROGRAM, "check", tree)
        finally:
            (tree / ".venv").chmod(0o755)
        self.assertNotIn("not found", done.err, str(done))
        tree.chmod(0)
        try:
            codes = {verb: self.run_program(*prefix, support.PROGRAM, verb, tree).code for verb in ("check", "fix", "explain", "sync")}
        finally:
            tree.chmod(0o755)
        self.assertEqual(set(codes.values()), {3}, codes)

    def test_an_empty_path_is_never_the_current_directory(self):
        tree = self.make(projects.pure())
        for verb in ("check", "fix", "sync", "explain", "gui"):
            self.assert_named(self.truewheel(verb, "", cwd=tree), 2, "empty")

    @support.needs("strace")
    def test_looking_starts_one_program(self):
        project = projects.setuptools_c_src()
        tree = self.make(project)
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        trace = self.root / "trace"
        for verb in ("check", "explain"):
            done = self.run_program("strace", "-f", "-e", "trace=execve", "-o", trace, support.PROGRAM, verb, tree)
            if "ptrace" in done.err and "not permitted" in done.err:
                self.skipTest("tracing is not permitted here")
            self.assertEqual(done.code, 1, str(done))
            started = [line for line in trace.read_text().splitlines() if "execve(" in line]
            self.assertEqual(len(started), 1, "\n".join(started))

    def test_looking_leaves_environment_project_and_cache_as_they_are(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        before = listing(tree)
        self.assertEqual(self.truewheel("check", tree).code, 1)
        self.truewheel("explain", tree)
        self.truewheel("fix", "--dry-run", tree)
        self.assertEqual(listing(tree), before)

    def test_text_of_a_package_is_shown_as_text(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        secret = self.root / "secret.png"
        secret.write_bytes(b"\x89PNG")
        info = next((tree / ".venv").glob("lib/python*/site-packages/stgen-*.dist-info"))
        lines = (info / "METADATA").read_text().splitlines()
        lines = [line for line in lines if not line.startswith(("Summary", "Version"))]
        hostile = f'<img src="file://{secret}"><b>bold</b> \x1b[31mred\x1b]0;title\x07 \u202eevil'
        (info / "METADATA").write_text("\n".join([lines[0], f"Version: 0.1.0{hostile}", f"Summary: {hostile}", *lines[1:]]) + "\n")
        for arguments in (["check"], ["check", "--color", "always"], ["explain"], ["fix", "--dry-run"]):
            done = self.truewheel(*arguments, tree)
            for text in (done.out, done.err):
                allowed = re.sub(r"\x1b\[[0-9;]*m", "", text) if "always" in arguments else text
                self.assertNotRegex(allowed, "[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]", str(done))
                self.assertNotIn("\x1b[31mred", text)
        done = self.truewheel("check", "--json", tree)
        self.assertIn("<img src=", self.only_row(done)["version"], "JSON hands the text on as it is")
        self.assertNotIn("\x1b", done.out)

    def test_strange_files_in_an_environment_neither_hang_nor_crash(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        site = next((tree / ".venv").glob("lib/python*/site-packages"))
        for name in ("fifo-1.0.dist-info", "socket-1.0.dist-info", "loop-1.0.dist-info", "deep-1.0.dist-info"):
            (site / name).mkdir()
            (site / name / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name.split('-')[0]}\nVersion: 1.0\n")
        os.mkfifo(site / "fifo-1.0.dist-info" / "direct_url.json")
        with socket.socket(socket.AF_UNIX) as listener:
            os.chdir(site / "socket-1.0.dist-info")
            listener.bind("direct_url.json")
            os.chdir("/")
        (site / "loop-1.0.dist-info" / "direct_url.json").symlink_to("direct_url.json")
        (site / "deep-1.0.dist-info" / "direct_url.json").write_text("[" * 100_000)
        (site / "bytes.pth").write_bytes(b"\xff\xfe\x00\n" * 1000)
        done = self.truewheel("check", "--json", tree, timeout=20)
        own = [row for row in done.json["editables"] if row["name"] == "stgen"]
        self.assertEqual([row["verdict"] for row in own], ["intact"], str(done))
        self.assertIn(done.code, (0, 3), str(done))


def listing(tree):
    """Every file with what a change of it would show."""
    seen = {}
    for directory, _, files in os.walk(tree):
        for name in files:
            path = os.path.join(directory, name)
            status = os.lstat(path)
            seen[path] = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)
    return seen


if __name__ == "__main__":
    support.main()
