#!/usr/bin/env python3
"""Makes the PyPI wheel of Truewheel: both programs, which find Qt in the wheel of PySide6_Essentials that is installed beside them.

The programs stand in the package and name Qt by a relative RPATH; small Python entry points replace themselves by them. What they
need besides Qt and the C library is brought along by auditwheel, which also gives the wheel its platform tag. Linux only.
Needs strip in PATH, and patchelf and auditwheel there or beside the Python that runs it.
"""
import argparse
import base64
import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = ("truewheel", "truewheel-gui")
QT = "$ORIGIN/../../PySide6/Qt/lib"
QT_OF_PYSIDE = "PySide6_Essentials>=6.5"

START = '''"""Starts the programs that this package carries."""
import os
import sys
from pathlib import Path


def _become(program):
    path = str(Path(__file__).resolve().parent / "bin" / program)
    os.execv(path, [path, *sys.argv[1:]])


def cli():
    _become("truewheel")


def gui():
    _become("truewheel-gui")
'''

ENTRY_POINTS = """[console_scripts]
truewheel = truewheel:cli
truewheel-gui = truewheel:gui
"""

WHEEL = """Wheel-Version: 1.0
Generator: truewheel
Root-Is-Purelib: false
Tag: py3-none-linux_{machine}
"""

METADATA = """Metadata-Version: 2.1
Name: truewheel
Version: {version}
Summary: Find and repair editable Python installs that lost their generated files
License: Apache-2.0
Requires-Python: >=3.9
Requires-Dist: {qt}
Classifier: Development Status :: 4 - Beta
Classifier: Environment :: X11 Applications :: Qt
Classifier: Operating System :: POSIX :: Linux
Classifier: Topic :: Software Development :: Build Tools
Description-Content-Type: text/markdown

{readme}"""

SHARED = {  # where the scheme's data goes: where it came from
    "share/man/man1/truewheel.1": "app/cli/man/truewheel.1",
    "share/man/man1/truewheel-gui.1": "app/gui/man/truewheel-gui.1",
    "share/applications/org.truewheel.Truewheel.desktop": "resources/org.truewheel.Truewheel.desktop",
    "share/metainfo/org.truewheel.Truewheel.metainfo.xml": "resources/org.truewheel.Truewheel.metainfo.xml",
    "share/icons/hicolor/scalable/apps/org.truewheel.Truewheel.svg": "resources/org.truewheel.Truewheel.svg",
    "share/bash-completion/completions/truewheel": "app/cli/completions/truewheel.bash",
    "share/zsh/site-functions/_truewheel": "app/cli/completions/_truewheel",
    "share/fish/vendor_completions.d/truewheel.fish": "app/cli/completions/truewheel.fish",
}


def without_pictures(readme):
    """The README as an index shows it: pictures are files of the repository."""
    return "".join(line for line in readme.splitlines(keepends=True) if "](docs/shots/" not in line)


def programs_with_qt(directory, place):
    place.mkdir()
    for name in PROGRAMS:
        program = place / name
        program.write_bytes((directory / name).read_bytes())
        program.chmod(0o755)
        subprocess.run(["strip", str(program)], check=True)
        subprocess.run(["patchelf", "--set-rpath", QT, str(program)], check=True)
    return {f"truewheel/bin/{name}": (place / name).read_bytes() for name in PROGRAMS}


def record_row(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


def write_wheel(path, files, info):
    files[f"{info}/RECORD"] = ("".join(record_row(name, content) for name, content in files.items()) + f"{info}/RECORD,,\n").encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            member = zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0))  # the same programs make the same wheel
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = (0o100755 if "/bin/" in name else 0o100644) << 16
            archive.writestr(member, content)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--programs", type=Path, required=True, help="the directory with the release programs")
    options.add_argument("--output", type=Path, required=True)
    arguments = options.parse_args()
    os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    machine = subprocess.run(["uname", "-m"], capture_output=True, text=True, check=True).stdout.strip()
    version = subprocess.run([arguments.programs / "truewheel", "--version"], capture_output=True, text=True, check=True).stdout.split()[-1]
    info = f"truewheel-{version}.dist-info"
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(temporary)
        files = {"truewheel/__init__.py": START.encode(), **programs_with_qt(arguments.programs, place / "bin")}
        files |= {f"truewheel-{version}.data/data/{to}": (ROOT / source).read_bytes() for to, source in SHARED.items()}
        readme = without_pictures((ROOT / "README.md").read_text())
        files[f"{info}/METADATA"] = METADATA.format(version=version, qt=QT_OF_PYSIDE, readme=readme).encode()
        files[f"{info}/WHEEL"] = WHEEL.format(machine=machine).encode()
        files[f"{info}/entry_points.txt"] = ENTRY_POINTS.encode()
        files[f"{info}/licenses/LICENSE"] = (ROOT / "LICENSE").read_bytes()
        plain = place / f"truewheel-{version}-py3-none-linux_{machine}.whl"
        write_wheel(plain, files, info)
        arguments.output.mkdir(parents=True, exist_ok=True)
        return subprocess.run(["auditwheel", "repair", "--exclude", "libQt6*.so.6", "--wheel-dir", str(arguments.output), str(plain)]).returncode


if __name__ == "__main__":
    sys.exit(main())
