#!/usr/bin/env python3
"""uv issue 11390, once for each kind of project: break it as people do, see why, repair it, see that it is repaired."""
import os
import shutil
import unittest
from pathlib import Path

import projects
import support


class Defect(support.BlackBoxTest):
    """Every way the generated file is lost without uv noticing, for one project."""

    def follow(self, project):
        tree = self.make_repository(project)
        environment = tree / ".venv"
        self.uv_sync(tree)
        self.assertTrue(self.imports(environment, project.module))
        self.assert_intact(tree)
        self.file = self.generated(tree, project)

        with self.subTest("the generated file is deleted, the environment is kept"):
            self.file.unlink(missing_ok=True)
            self.uv_sync(tree)
            self.check_and_fix(project, tree, environment)

        with self.subTest("the generated file and the environment are deleted"):
            self.file.unlink(missing_ok=True)
            shutil.rmtree(environment)
            self.uv_sync(tree)
            self.check_and_fix(project, tree, environment)

        with self.subTest("git clean -fdx"):
            self.git(tree, "clean", "-q", "-fdx")
            self.assertFalse(self.file.exists() or environment.exists())
            self.uv_sync(tree)
            self.check_and_fix(project, tree, environment)

        with self.subTest("cloned anew into the same path: uv does build, so there is no alarm"):
            kept = tree.with_name("before")
            os.rename(tree, kept)
            self.must("git", "clone", "-q", kept, tree)
            self.uv_sync(tree)
            self.assertTrue(self.imports(environment, project.module))
            self.assert_intact(tree)

    def check_and_fix(self, project, tree, environment):
        self.assertFalse(self.imports(environment, project.module), "uv has restored the file: there is no defect to show")
        row = self.assert_absent(tree, self.file, project.rule)
        self.assertEqual(row["name"], project.name)
        self.assertEqual(row["backend"], project.backend)
        self.assertEqual(Path(row["project"]), tree / project.member)
        self.assertEqual(Path(row["environment"]), environment)
        self.assertEqual(row["repair"]["action"], "rebuild")
        fixed = self.assert_fixed(tree, environment, project.module)
        repaired = next(r for r in fixed.json["editables"] if r["name"] == project.name)
        self.assertEqual(repaired["before"], "absent", str(fixed))
        self.assertIsNone(repaired["skipped"], str(fixed))
        self.assert_intact(tree)
        written = os.stat(self.file)
        again = self.truewheel("fix", "--json", tree)
        self.assertEqual(again.code, 0, str(again))
        now = os.stat(self.file)
        self.assertEqual((now.st_ino, now.st_mtime_ns), (written.st_ino, written.st_mtime_ns), f"a second fix built again: {again}")

    @support.needs("cargo")
    def test_maturin_mixed(self):
        self.follow(projects.maturin_mixed())

    @support.needs("cargo")
    def test_maturin_workspace_member(self):
        self.follow(projects.maturin_workspace())

    def test_setuptools_c_src(self):
        self.follow(projects.setuptools_c_src())

    def test_setuptools_c_flat(self):
        self.follow(projects.setuptools_c_flat())

    def test_setuptools_generated_python(self):
        self.follow(projects.setuptools_generated())


class Trap(support.BlackBoxTest):
    def test_explain_tells_the_trap_before_the_next_sync_springs_it(self):
        project = projects.setuptools_generated()
        tree = self.make_repository(project)
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        done = self.truewheel("explain", "--json", tree)
        row = self.only_row(done)
        self.assertTrue(row["uv"]["trap"], str(done))
        self.assertIn(row["uv"]["decision"], ("keep", "restore"), str(done))
        self.assertTrue(row["uv"]["because"], str(done))
        entry = Path(row["uv"]["entry"])
        self.assertTrue(entry.is_dir() and self.cache in entry.parents, str(done))


if __name__ == "__main__":
    support.main()
