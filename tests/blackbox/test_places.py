#!/usr/bin/env python3
"""Environments and projects at other places, and under names that programs trip over."""
import base64
import os
import shutil
from pathlib import Path

import projects
import support


class Places(support.BlackBoxTest):
    def install(self, environment, tree, python=None):
        self.must(support.UV, "venv", "-q", "-p", python or support.PYTHON, environment)
        self.must(support.UV, "pip", "install", "-q", "-p", environment / "bin/python", "-e", tree)

    def test_an_environment_at_another_place(self):
        project = projects.setuptools_c_src()
        tree = self.make(project)
        environment = self.root / "elsewhere" / "env"
        self.install(environment, tree)
        self.assert_intact(environment)
        file = self.generated(tree, project)
        file.unlink()
        self.assert_absent(environment, file, "config")
        self.assert_fixed(environment, environment, project.module, "--yes")
        self.assertFalse((tree / ".venv").exists(), "a repair made an environment in the project")

    def test_the_environment_may_be_a_link_or_a_text_file(self):
        project = projects.setuptools_c_src()
        tree = self.make(project)
        environment = self.root / "elsewhere"
        self.install(environment, tree)
        file = self.generated(tree, project)
        file.unlink()
        (tree / ".venv").symlink_to(environment)
        self.assert_absent(tree, file, "config")
        (tree / ".venv").unlink()
        (tree / ".venv").write_text(f"{environment}\n")
        self.assert_absent(tree, file, "config")
        (tree / ".venv").unlink()
        (tree / ".venv").symlink_to(self.root / "gone")
        stranger = {"HOME": str(self.root / "gone"), "UV_CACHE_DIR": str(self.root / "gone")}  # who never saw the environment elsewhere
        done = self.truewheel("check", tree, extra=stranger)
        self.assertEqual(done.code, 3, str(done))

    def test_two_environments_of_one_project(self):
        other = support.interpreter("3.12") or support.interpreter("3.10")
        if not other:
            self.skipTest("only one Python is installed")
        project = projects.setuptools_c_src()
        tree = self.make(project)
        first, second = tree / ".venv", tree / ".venv-other"
        self.install(first, tree)
        self.install(second, tree, other)
        self.assert_intact(first, second)
        files = sorted(tree.glob(project.generated))
        self.assertEqual(len(files), 2, "each interpreter has its own extension")
        mine = next(f for f in files if "-311-" in f.name or "311" not in support.PYTHON)
        mine.unlink()
        done = self.truewheel("check", "--json", first, second)
        verdicts = {row["environment"]: row["verdict"] for row in done.json["editables"]}
        # What is left is only for the other interpreter: the module is there and cannot be loaded.
        self.assertEqual(verdicts, {str(first): "unloadable", str(second): "intact"}, str(done))
        self.assertEqual(done.code, 1)
        self.assert_fixed(first, first, project.module, "--yes")
        self.assertTrue(self.imports(second, project.module), "the repair of one environment broke the other")
        for file in tree.glob(project.generated):
            file.unlink()
        done = self.truewheel("check", "--json", first, second)
        self.assertEqual([row["verdict"] for row in done.json["editables"]], ["absent", "absent"], str(done))
        self.assertEqual(len(self.truewheel("check", "--json", tree).json["editables"]), 2)

    def test_paths_with_spaces_and_unicode(self):
        for name in ("with two  spaces", "Ünïcode 車輪 🛞", "quote'and\"both", "per%20cent#hash?", "-dash", "--index-url=x"):
            with self.subTest(name=name):
                project = projects.setuptools_c_src()
                tree = self.make(project, self.root / "places" / name)
                self.uv_sync(tree)
                self.assert_intact(tree)
                file = self.generated(tree, project)
                file.unlink()
                self.assert_absent(tree, file, "config")
                done = self.truewheel("check", "--", name, cwd=self.root / "places")
                self.assertEqual(done.code, 1, str(done))
                self.assert_fixed(tree, tree / ".venv", project.module)
                shutil.rmtree(tree)

    def test_two_hundred_levels_deep(self):
        project = projects.setuptools_generated()
        tree = self.root.joinpath(*["d"] * 200, "project")
        self.make(project, tree)
        self.uv_sync(tree)
        self.assert_intact(tree)
        file = self.generated(tree, project)
        file.unlink()
        self.assert_absent(tree, file, "import")
        self.assert_fixed(tree, tree / ".venv", project.module)
        self.assertEqual(self.truewheel("check", self.root / "d", timeout=60).code, 0)

    def test_a_byte_that_is_not_utf8(self):
        """uv refuses such a path, so the link is written by hand as pip would."""
        project = projects.setuptools_c_src()
        tree = os.fsencode(self.root) + b"/caf\xe9"
        self.make(project, Path(os.fsdecode(tree)))
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, self.root / "env")
        site = next((self.root / "env").glob("lib/python*/site-packages"))
        info = site / f"{project.name}-0.1.0.dist-info"
        info.mkdir()
        url = "file://" + str(self.root) + "/caf%E9"
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project.name}\nVersion: 0.1.0\n")
        (info / "direct_url.json").write_text(f'{{"url": "{url}", "dir_info": {{"editable": true}}}}')
        (info / "WHEEL").write_text("Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: cp311-cp311-linux_x86_64\n")
        (info / "INSTALLER").write_text("pip\n")
        link = f"__editable__.{project.name}-0.1.0.pth"
        (site / link).write_bytes(tree + b"/src\n")
        (info / "RECORD").write_text("".join(f"{name},,\n" for name in (link, *(f"{info.name}/{n}" for n in ("METADATA", "WHEEL", "INSTALLER", "direct_url.json", "RECORD")))))
        done = self.truewheel("check", "--json", self.root / "env")
        row = self.only_row(done)
        self.assertEqual((row["verdict"], done.code), ("absent", 1), str(done))
        told = [base64.b64decode(value) for value in values_of(done.json, "pathBytes")]
        self.assertTrue(any(tree in value for value in told), f"no pathBytes holds the path: {told}")
        self.assertIn("\ufffd", done.out)
        self.assertEqual(self.truewheel("check", tree).code in (1, 3), True)
        extension = tree + b"/src/" + project.name.encode() + b"/_native.cpython-311-x86_64-linux-gnu.so"
        built = self.root / "built"
        self.make(project, built)
        self.install(self.root / "env-built", built)
        shutil.copyfile(self.generated(built, project), extension)
        if "cpython-311" in self.generated(built, project).name:
            self.assertEqual(self.truewheel("check", self.root / "env").code, 0)

    def test_uv_python_elsewhere_stays_untouched(self):
        project = projects.setuptools_c_src()
        tree = self.make(project)
        self.uv_sync(tree)
        other = self.root / "other"
        self.must(support.UV, "venv", "-q", "-p", support.PYTHON, other)
        before = names_below(other)
        file = self.generated(tree, project)
        file.unlink()
        diverted = {"UV_PYTHON": str(other / "bin/python"), "VIRTUAL_ENV": str(other), "UV_PROJECT": str(other), "UV_NO_EDITABLE": "1",
                    "PIP_TARGET": str(self.root / "target"), "UV_PROJECT_ENVIRONMENT": str(other), "UV_SYSTEM_PYTHON": "1"}
        done = self.truewheel("fix", "--json", tree, extra=diverted)
        self.assertEqual(done.code, 0, str(done))
        self.assertTrue(self.imports(tree / ".venv", project.module))
        self.assertEqual(names_below(other), before, "the other interpreter was changed")
        self.assertFalse((self.root / "target").exists())


def names_below(directory):
    return sorted(os.path.join(d, f) for d, _, files in os.walk(directory) for f in files)


def values_of(document, key):
    """Every value of a key, however deep."""
    if isinstance(document, dict):
        own = [document[key]] if key in document else []
        return own + [v for value in document.values() for v in values_of(value, key)]
    return [v for value in document for v in values_of(value, key)] if isinstance(document, list) else []


if __name__ == "__main__":
    support.main()
