#!/usr/bin/env python3
"""Every tool that makes environments, from PyPI, makes a real one: the scan finds it with the right kind, Python and project, and nothing is
wrong with it. Takes minutes and a network: `./dev test --tools` runs it."""
import os
import textwrap

import support

BACKENDS = {"hatchling": "hatchling.build", "poetry-core": "poetry.core.masonry.api", "pdm-backend": "pdm.backend"}
PYPROJECT = """\
[build-system]
requires = ["{backend}"]
build-backend = "{module}"

[project]
name = "{name}"
version = "1.0"
requires-python = ">=3.9"
"""


class Tools(support.BlackBoxTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not os.environ.get("TRUEWHEEL_TOOLS"):
            raise support.unittest.SkipTest("./dev test --tools runs this")

    def tool(self, name, *arguments, **options):
        """Runs a tool that uv has installed into the home of this test."""
        program = self.home / ".local" / "bin" / name
        if not program.exists():
            self.must(support.UV, "tool", "install", "-q", "-p", support.PYTHON, name)
        extra = {"PATH": f"{self.home}/.local/bin:{self.environment['PATH']}", **options.pop("extra", {})}
        return self.must(program, *arguments, extra=extra, **options)

    def project(self, name, backend="hatchling"):
        tree = self.home / "src" / name
        (tree / "src" / name).mkdir(parents=True)
        (tree / "src" / name / "__init__.py").write_text("")
        (tree / "pyproject.toml").write_text(PYPROJECT.format(name=name, backend=backend, module=BACKENDS[backend]))
        return tree

    def assert_found(self, kind, project, where=None, count=1, extra=None):
        """Exactly `count` environments of the kind, each told rightly and in order; uv remembers others, of other tests."""
        done = self.truewheel("scan", "--json", extra=extra)
        rows = [row for row in done.json["environments"] if row["kind"] == kind and row["path"].startswith(str(self.home))]
        self.assertEqual(len(rows), count, str(done))
        for row in rows:
            self.assertEqual(row["project"], project and str(project), str(row))
            self.assertEqual(row["health"], [], str(row))
            version = self.must(row["path"] + "/bin/python", "-c", "import platform; print(platform.python_version())").out.strip()
            self.assertEqual(row["python"], version)
            if where:
                self.assertTrue(row["path"].startswith(str(where)), row["path"])
        return rows

    def test_uv_tool(self):
        self.tool("tox", "--version")
        self.assert_found("uv-tool", None, self.home / ".local/share/uv/tools")

    def test_uv(self):
        tree = self.project("one")
        self.uv_sync(tree)
        self.assert_found("uv", tree, tree / ".venv")

    def test_pipenv(self):
        tree = self.home / "src" / "piped"
        tree.mkdir(parents=True)
        (tree / "Pipfile").write_text('[packages]\nidna = "*"\n')
        self.tool("pipenv", "install", "--python", support.PYTHON, cwd=tree)
        self.assert_found("pipenv", tree, self.home / ".local/share/virtualenvs")
        os.rename(tree, self.home / "elsewhere")
        row = next(row for row in self.truewheel("scan", "--json").json["environments"] if row["kind"] == "pipenv")
        self.assertEqual(row["health"], ["project-missing"])

    def test_pipenv_in_the_project(self):
        tree = self.home / "src" / "inside"
        tree.mkdir(parents=True)
        (tree / "Pipfile").write_text('[packages]\nidna = "*"\n')
        self.tool("pipenv", "install", "--python", support.PYTHON, cwd=tree, extra={"PIPENV_VENV_IN_PROJECT": "1"})
        self.assert_found("pipenv", tree, tree)

    def test_poetry(self):
        tree = self.project("poem", "poetry-core")
        self.tool("poetry", "env", "use", support.PYTHON, cwd=tree)
        self.tool("poetry", "install", cwd=tree)
        self.assert_found("poetry", tree, self.home / ".cache/pypoetry/virtualenvs")

    def test_poetry_in_the_project(self):
        tree = self.project("poem", "poetry-core")
        self.tool("poetry", "install", cwd=tree, extra={"POETRY_VIRTUALENVS_IN_PROJECT": "1"})
        self.assert_found("poetry", tree, tree / ".venv")

    def test_pdm(self):
        tree = self.project("pedum", "pdm-backend")
        self.tool("pdm", "venv", "create", support.PYTHON, cwd=tree)
        self.must(support.UV, "pip", "install", "-q", "-p", tree / ".venv/bin/python", "-e", tree)
        self.tool("pdm", "use", "-f", "--venv", "in-project", cwd=tree)
        self.assert_found("pdm", tree, tree / ".venv")

    def test_pdm_elsewhere(self):
        tree = self.project("pedum", "pdm-backend")
        self.tool("pdm", "config", "venv.in_project", "false", cwd=tree)
        self.tool("pdm", "venv", "create", support.PYTHON, cwd=tree)
        environment = next((self.home / ".local/share/pdm/venvs").iterdir())
        self.must(support.UV, "pip", "install", "-q", "-p", environment / "bin/python", "-e", tree)
        self.assert_found("pdm", tree, self.home / ".local/share/pdm/venvs")

    def test_hatch(self):
        tree = self.project("chick")
        self.tool("hatch", "env", "create", cwd=tree, extra={"HATCH_PYTHON": support.PYTHON})
        self.assert_found("hatch", tree, self.home / ".local/share/hatch/env/virtual")

    def test_pipx(self):
        self.tool("pipx", "install", "-q", "--python", support.PYTHON, "pycowsay", timeout=480)
        rows = [row for row in self.truewheel("scan", "--json").json["environments"] if row["kind"] == "pipx"]
        self.assertEqual({row["path"] for row in rows} - {str(self.home / ".local/share/pipx/shared")},
                         {str(self.home / ".local/share/pipx/venvs/pycowsay")})
        self.assertEqual([row["health"] for row in rows], [[]] * len(rows))

    def test_tox(self):
        tree = self.project("toxic")
        (tree / "tox.ini").write_text("[tox]\nenvlist = unit\n[testenv]\ncommands = python -c 'import toxic'\n")
        self.tool("tox", "-q", cwd=tree)
        rows = self.assert_found("tox", tree, tree / ".tox", count=2)
        self.assertEqual({os.path.basename(row["path"]) for row in rows}, {"unit", ".pkg"})

    def test_nox(self):
        tree = self.project("noxious")
        (tree / "noxfile.py").write_text(textwrap.dedent("""\
            import nox

            @nox.session
            def unit(session):
                session.install(".")
            """))
        self.tool("nox", cwd=tree)
        self.assert_found("nox", tree, tree / ".nox")

    def test_virtualenvwrapper(self):
        tree = self.project("wrapped")
        environment = self.root / "wrapper"
        self.must(support.PYTHON, "-m", "venv", environment)
        self.must(environment / "bin/pip", "install", "-q", "virtualenvwrapper")
        script = f"""
            export WORKON_HOME={self.home}/.virtualenvs VIRTUALENVWRAPPER_PYTHON={environment}/bin/python
            export VIRTUALENVWRAPPER_VIRTUALENV={environment}/bin/virtualenv PATH={environment}/bin:$PATH
            . {environment}/bin/virtualenvwrapper.sh
            mkvirtualenv -a {tree} wrapped"""
        self.must("bash", "-c", script)
        self.assert_found("virtualenvwrapper", tree, self.home / ".virtualenvs")

    def test_virtualenv(self):
        self.tool("virtualenv", "-q", "-p", support.PYTHON, self.home / "made")
        self.assert_found("virtualenv", None, self.home / "made")

    def test_venv(self):
        self.must(support.PYTHON, "-m", "venv", self.home / "made")
        self.assert_found("venv", None, self.home / "made")


if __name__ == "__main__":
    support.main()
