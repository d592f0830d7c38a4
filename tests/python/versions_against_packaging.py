"""Compares Truewheel's versions and specifiers (PEP 440) with the `packaging` library.

    versions_against_packaging.py DUMP_VERSIONS [--count N] [DIRECTORY]...

Versions are those of the METADATA files below the directories (default: of the Python that runs this) with what they require, and N
generated ones; what is compared is whether each is a version, the order of pairs, and whether pairs of version and specifier fit.
Ends with 77, "skipped", without `packaging`.
"""
import os
import random
import re
import subprocess
import sys
import sysconfig

try:
    import packaging
    from packaging.specifiers import InvalidSpecifier, SpecifierSet
    from packaging.version import InvalidVersion, Version
except ImportError:
    print("no packaging library here")
    sys.exit(77)

if int(packaging.__version__.split(".")[0]) < 26:
    print("older releases of packaging take 1.dev0 for a pre-release of 1.post0")
    sys.exit(77)

OPERATORS = ["==", "!=", "<=", ">=", "<", ">", "~=", "==="]


def metadata_below(directory):
    for folder, _, files in os.walk(directory):
        if folder.endswith(".dist-info") and "METADATA" in files:
            with open(os.path.join(folder, "METADATA"), encoding="utf-8", errors="replace") as file:
                yield file.read().split("\n\n")[0]


def collected(directories):
    versions, specifiers = set(), set()
    for directory in directories:
        for text in metadata_below(directory):
            versions.update(re.findall(r"^Version: *(\S+)", text, re.M))
            for required in re.findall(r"^Requires-(?:Dist|Python): *(.*)", text, re.M):
                found = re.search(r"(?:[~=!<>]=?=?[^;()\[\]]+)$", required.split(";")[0].rstrip(") "))
                if found and "\t" not in found.group() and "@" not in required:
                    specifiers.add(found.group().strip())
                    versions.update(re.findall(r"[0-9][0-9A-Za-z.!+_-]*", found.group()))
    return sorted(versions), sorted(specifiers)


def generated_version(chance):
    def some(*values):
        return chance.choice(values)

    number = lambda: str(some(0, 1, 2, 3, 9, 10, 11, 2024, "01", "007"))
    text = some("", "", "", "", "v", "V", " ") + (f"{number()}!" if chance.random() < 0.06 else "")
    text += ".".join(number() for _ in range(some(1, 2, 2, 3, 3, 3, 4, 6)))
    if chance.random() < 0.35:
        text += some("", ".", "-", "_") + some("a", "b", "c", "rc", "alpha", "beta", "pre", "preview", "A", "RC") + some("", ".", "-", "_") + some("", number())
    if chance.random() < 0.25:
        text += some(".post", "-post", "post", ".rev", "-r", "_post", "-", ".r") + some("", ".", "") + some("", number(), number())
    if chance.random() < 0.25:
        text += some(".dev", "dev", "-dev", "_dev", ".DEV") + some("", ".", "") + some("", number(), number())
    if chance.random() < 0.15:
        text += "+" + some(".", "-", "_").join(some("ubuntu", "1", "abc", "5", "0010", "g1a2b", "X", "12") for _ in range(some(1, 1, 2, 3)))
    if chance.random() < 0.04:
        text += some("x", "..", ".", "+", "-", "!", ".*", " 1", "+a..b")
    return text


def generated_specifier(chance, versions):
    def one():
        version = chance.choice(versions).strip() if chance.random() < 0.7 else generated_version(chance).strip()
        ending = chance.choice(["", "", "", "", "", ".*"])
        return chance.choice(OPERATORS) + chance.choice(["", "", " "]) + version + ending

    return ",".join(one() for _ in range(chance.choice([1, 1, 1, 1, 2, 3])))


def expected(line):
    kind, *fields = line.split("\t")
    try:
        first = Version(fields[0])
        if kind == "V":
            return "valid"
        if kind == "S":
            return "yes" if SpecifierSet(fields[1]).contains(first, prereleases=True) else "no"
        second = Version(fields[1])
        return "<" if first < second else ">" if first > second else "="
    except (InvalidVersion, InvalidSpecifier):
        return "invalid"


def questions(count, directories):
    chance = random.Random(440)
    real, specifiers = collected(directories)
    made = [generated_version(chance) for _ in range(count)]
    versions = real + made
    specifiers += [generated_specifier(chance, versions) for _ in range(count)]
    lines = [f"V\t{version}" for version in versions]
    near = sorted(versions, key=lambda text: re.sub(r"[^0-9]", "", text)[:3])
    for a, b in zip(near, near[1:]):
        lines.append(f"C\t{a}\t{b}")
    for _ in range(count):
        lines.append(f"C\t{chance.choice(versions)}\t{chance.choice(versions)}")
    for specifier in specifiers:
        own = re.findall(r"[0-9][0-9A-Za-z.!+_-]*", specifier)
        for version in [chance.choice(versions), chance.choice(versions)] + own + [f"{v}{e}" for v in own for e in ("rc1", ".post1", "+x", ".1")]:
            lines.append(f"S\t{version}\t{specifier}")
    print(f"{len(real)} real versions, {len(specifiers)} specifiers, {len(lines)} questions")
    return lines


def main():
    arguments = sys.argv[1:]
    program = arguments.pop(0)
    count = 4000
    if arguments[:1] == ["--count"]:
        count, arguments = int(arguments[1]), arguments[2:]
    lines = questions(count, arguments or [sysconfig.get_paths()["purelib"]])
    done = subprocess.run([program], input="\n".join(lines) + "\n", stdout=subprocess.PIPE, check=True, encoding="utf-8")
    answers = done.stdout.splitlines()
    assert len(answers) == len(lines)
    wrong = [(line, answer, expected(line)) for line, answer in zip(lines, answers) if answer != expected(line)]
    for line, answer, right in wrong[:40]:
        print(f"{line!r}: {answer}, packaging says {right}")
    print(f"{len(wrong)} differ")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
