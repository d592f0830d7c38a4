#!/usr/bin/env python3
"""What Truewheel remembers of earlier builds: sources of another content, files that a project gave up."""
import os
import shutil

import projects
import support


class Memory(support.BlackBoxTest):
    def verdict(self, tree):
        done = self.truewheel("check", "--json", tree)
        return self.only_row(done)["verdict"], done

    def commit(self, tree, message="change"):
        self.git(tree, "add", "-A")
        self.git(tree, "commit", "-q", "-m", message)

    def test_a_changed_source_is_stale_until_it_is_as_before_or_built(self):
        project = projects.setuptools_c_src()
        tree = self.make_repository(project)
        self.uv_sync(tree)
        self.assert_intact(tree)
        source = tree / "src/stcext/_native.c"
        os.utime(source)
        self.assert_intact(tree)

        branch = self.git(tree, "symbolic-ref", "--short", "HEAD").out.strip()
        self.git(tree, "checkout", "-q", "-b", "other")
        source.write_text(projects.C_SOURCE.replace("42", "43"))
        self.commit(tree)
        verdict, done = self.verdict(tree)
        self.assertEqual((verdict, done.code), ("stale", 0), str(done))
        row = self.only_row(done)
        entry = next(e for e in row["expected"] if e["state"] == "stale")
        self.assertEqual(entry["module"], "stcext._native")
        self.assertIn(("ledger", str(source)), [(e["rule"], e["source"]) for e in entry["evidence"]])
        self.assertEqual(row["repair"]["action"], "rebuild")
        self.assertEqual(self.truewheel("check", "--strict", tree).code, 1)

        self.uv_sync(tree)  # uv watches no C source: it keeps the old build
        self.assertEqual(self.verdict(tree)[0], "stale")
        self.git(tree, "checkout", "-q", branch)
        self.assert_intact(tree)
        self.git(tree, "checkout", "-q", "other")
        self.uv_sync(tree, "--reinstall-package", "stcext")
        self.assert_intact(tree)
        self.git(tree, "checkout", "-q", branch)
        self.assertEqual(self.verdict(tree)[0], "stale")

    def test_a_file_renamed_in_git_leaves_the_ledger(self):
        project = projects.setuptools_c_src()
        tree = self.make_repository(project)
        self.uv_sync(tree)
        self.assert_intact(tree)
        old = self.generated(tree, project)
        self.git(tree, "mv", "src/stcext/_native.c", "src/stcext/_core.c")
        for name in ("setup.py", "src/stcext/__init__.py", "src/stcext/_core.c"):
            file = tree / name
            file.write_text(file.read_text().replace("_native", "_core"))
        self.commit(tree, "rename")
        self.uv_sync(tree)
        self.assert_intact(tree)  # the file of the old name still lies there
        self.git(tree, "clean", "-fdxq", "-e", ".venv")
        self.uv_sync(tree, "--reinstall-package", "stcext")
        self.assertFalse(old.exists())
        self.assert_intact(tree)
        self.assertNotIn("_native", self.truewheel("check", "--json", tree).out)

    def test_a_generated_python_file_renamed_in_git_leaves_the_ledger(self):
        project = projects.setuptools_generated()
        tree = self.make_repository(project)
        self.uv_sync(tree)
        self.assert_intact(tree)
        (tree / "src/stgen/__init__.py").write_text("from ._made import answer\n")
        setup = tree / "setup.py"
        setup.write_text(setup.read_text().replace("_generated.py", "_made.py"))
        (tree / ".gitignore").write_text(projects.GITIGNORE + "_made.py\n")
        self.commit(tree, "rename")
        self.git(tree, "clean", "-fdxq", "-e", ".venv")
        self.uv_sync(tree, "--reinstall-package", "stgen")
        self.assert_intact(tree)

    def test_what_git_clean_took_is_missed_although_nobody_names_it(self):
        project = projects.setuptools_c_src()
        tree = self.make_repository(project)
        (tree / "src/stcext/__init__.py").write_text("def answer():\n    return __import__('importlib').import_module('stcext._native').answer()\n")
        (tree / "setup.py").write_text('from setuptools import Extension, setup\nimport glob\n'
                                       'setup(package_dir={"": "src"}, packages=["stcext"],\n'
                                       '      ext_modules=[Extension("stcext." + f[11:-2], [f]) for f in glob.glob("src/stcext/*.c")])\n')
        self.commit(tree)
        self.uv_sync(tree)
        self.assert_intact(tree)
        self.git(tree, "clean", "-fdxq", "-e", ".venv")
        verdict, done = self.verdict(tree)
        self.assertEqual(verdict, "absent", str(done))
        fixed = self.truewheel("fix", tree)
        self.assertEqual(fixed.code, 0, str(fixed))
        self.assert_intact(tree)

    def test_a_build_that_does_not_make_a_file_any_more_ends_its_memory(self):
        project = projects.setuptools_generated()
        tree = self.make(project)
        self.uv_sync(tree)
        extra = tree / "src/stgen/extra"
        extra.mkdir()
        (extra / "__init__.py").write_text("")
        shutil.copy(project_library(tree), extra / "tool.so")
        self.assert_intact(tree)
        (extra / "tool.so").unlink()
        verdict, done = self.verdict(tree)
        self.assertEqual(verdict, "absent", str(done))
        fixed = self.truewheel("fix", "--json", tree)
        self.assertEqual(fixed.code, 0, str(fixed))
        self.assertEqual(self.only_row(fixed)["verdict"], "intact")
        self.assert_intact(tree)


class Trap(support.BlackBoxTest):
    def test_a_project_without_an_environment_whose_cached_build_lacks_its_file(self):
        for project in (projects.setuptools_c_src(), projects.setuptools_generated()):
            tree = self.make_repository(project)
            self.uv_sync(tree)
            file = self.generated(tree, project)
            shutil.rmtree(tree / ".venv")
            done = self.truewheel("check", "--json", tree)
            self.assertEqual((done.code, done.json["editables"]), (3, []), str(done))  # the file is there: no trap
            file.unlink()
            for asked in (tree, tree.parent):
                done = self.truewheel("check", "--json", asked)
                row = next(r for r in done.json["editables"] if r["name"] == project.name)
                self.assertEqual((row["environment"], row["verdict"], row["repair"]), (None, "absent", None), str(done))
                self.assertEqual((row["uv"]["trap"], row["uv"]["decision"]), (True, "restore"), str(done))
                self.assertIn(str(file), [e["path"] for e in row["expected"] if e["state"] == "absent"])
                self.assertEqual(done.code, 1, str(done))
                if asked == tree:
                    self.assertFalse(done.json["complete"], "no environment was found")
            text = self.truewheel("check", tree)
            self.assertIn("armed trap", text.out)
            self.assertIn(f"--reinstall-package {project.name}", text.out)
            self.assertEqual(self.truewheel("fix", tree).code, 3)
            # What was said is what happens, and the advice helps.
            self.uv_sync(tree)
            self.assertFalse(self.imports(tree / ".venv", project.module))
            shutil.rmtree(tree / ".venv")
            self.uv_sync(tree, "--reinstall-package", project.name)
            self.assertTrue(self.imports(tree / ".venv", project.module))
            self.assert_intact(tree)

    def test_what_uv_would_build_is_no_trap(self):
        project = projects.setuptools_c_src()
        tree = self.make_repository(project)
        self.uv_sync(tree)
        shutil.rmtree(tree / ".venv")
        self.generated(tree, project).unlink()
        file = tree / "pyproject.toml"
        file.write_text(file.read_text() + "# changed\n")
        done = self.truewheel("check", "--json", tree)
        self.assertEqual((done.code, done.json["editables"]), (3, []), str(done))


class CachedWheel(support.BlackBoxTest):
    def test_another_build_of_the_same_version_says_that_a_build_makes_the_file(self):
        project = projects.setuptools_generated("st" + self.mark[:12])  # the cache is shared: no other build has this name
        tree = self.make(project)
        (tree / "src" / project.name / "__init__.py").write_text("try:\n    from ._generated import answer\nexcept ImportError:\n    def answer():\n        return 42\n")
        setup = tree / "setup.py"
        setup.write_text(setup.read_text().replace(f'"src/{project.name}/_generated.py"', f'("src/{project.name}/_" + "generated.py")'))
        (tree / ".gitignore").unlink()  # no text names the file now
        self.uv_sync(tree)
        self.generated(tree, project).unlink()
        self.assert_intact(tree)  # a caught import of a file that nobody is known to make
        self.uv_sync(tree, "--no-editable")
        self.uv_sync(tree)
        self.generated(tree, project).unlink(missing_ok=True)
        row = self.only_row(self.truewheel("check", "--json", tree))
        self.assertEqual(row["verdict"], "degraded", row)
        entry = next(e for e in row["expected"] if e["module"] == project.expected)
        evidence = next(e for e in entry["evidence"] if e["rule"] == "cached-wheel")
        self.assertTrue(os.path.isfile(evidence["source"]), evidence)
        self.assertTrue(entry["optional"])


def project_library(tree):
    """Some extension module of the environment's own Python."""
    base = os.path.dirname(os.path.dirname(os.path.realpath(tree / ".venv/bin/python")))
    for directory, _, names in os.walk(os.path.join(base, "lib")):
        if directory.endswith("lib-dynload"):
            return os.path.join(directory, sorted(n for n in names if n.startswith("_json"))[0])
    raise AssertionError("no lib-dynload below " + base)


if __name__ == "__main__":
    support.main()
