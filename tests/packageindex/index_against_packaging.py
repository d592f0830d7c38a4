"""Holds the matcher of advisories and the compatibility of wheels against `packaging`, over generated cases.

usage: index_against_packaging.py DUMP_INDEX"""
import json
import random
import subprocess
import sys

try:
    from packaging import tags as packaging_tags
    from packaging.specifiers import SpecifierSet
    from packaging.version import Version
except ImportError:
    try:
        from pip._vendor.packaging import tags as packaging_tags
        from pip._vendor.packaging.specifiers import SpecifierSet
        from pip._vendor.packaging.version import Version
    except ImportError:
        print("neither packaging nor pip is here")
        sys.exit(77)

SEED = 20260114


def version(random_):
    text = ".".join(str(random_.randint(0, 4)) for _ in range(random_.randint(1, 3)))
    if random_.random() < 0.08:
        text = f"{random_.randint(1, 2)}!{text}"
    if random_.random() < 0.2:
        text += f"{random_.choice(['a', 'b', 'rc'])}{random_.randint(0, 2)}"
    if random_.random() < 0.12:
        text += f".post{random_.randint(0, 2)}"
    if random_.random() < 0.1:
        text += f".dev{random_.randint(0, 2)}"
    return text


def advisory(random_):
    """Ranges that do not overlap, their events in any order, and what packaging says of a version."""
    bounds = sorted({Version(version(random_)) for _ in range(random_.choice([2, 2, 4]))})
    bounds = bounds[: len(bounds) // 2 * 2] or [Version("0"), Version("1")]
    events, specifiers = [], []
    for first, last in zip(bounds[::2], bounds[1::2]):
        kind = random_.choice(["fixed", "fixed", "last_affected"])
        events += [{"introduced": str(first)}, {kind: str(last)}]
        specifiers.append((first, last, kind))
    named = [version(random_) for _ in range(random_.randint(0, 3))]
    random_.shuffle(events)
    document = {"id": "X", "affected": [{"package": {"ecosystem": "PyPI", "name": "Demo_Package"}, "versions": named,
                                         "ranges": [{"type": "ECOSYSTEM", "events": events}]}]}
    return document, specifiers, named


def is_affected(text, ranges, named):
    own = Version(text)
    if any(Version(one) == own for one in named):
        return True
    # Comparisons of versions, not specifiers: `<2` of a specifier leaves out 2rc1, which is before the fix.
    # To OSV "0" is before any version, also before 0.dev1.
    return any((first <= own or str(first) == "0") and (own < last if kind == "fixed" else own <= last) for first, last, kind in ranges)


def advisory_cases(random_, count):
    for _ in range(count):
        document, ranges, named = advisory(random_)
        for _ in range(4):
            text = random_.choice(named) if named and random_.random() < 0.2 else version(random_)
            fixes = sorted({last for _, last, kind in ranges if kind == "fixed" and last > Version(text)})
            expected = ("yes " if is_affected(text, ranges, named) else "no ") + ",".join(map(str, fixes))
            final = Version(text)
            if not final.is_prerelease and len(ranges) == 1 and ranges[0][2] == "fixed" and not named and not final.is_postrelease and not final.is_devrelease:
                specifier = SpecifierSet(f">={ranges[0][0]},<{ranges[0][1]}", prereleases=True)
                if not ranges[0][1].is_prerelease and not ranges[0][0].is_postrelease:
                    assert specifier.contains(final, prereleases=True) == expected.startswith("yes"), (str(specifier), text)
            yield f"affects demo-package {text} {json.dumps(document)}", expected


def tag_cases():
    platforms = [f"manylinux_2_{minor}_x86_64" for minor in range(36, 4, -1)] + ["manylinux2014_x86_64", "manylinux2010_x86_64",
                                                                                    "manylinux1_x86_64", "linux_x86_64"]
    pool = set()
    for minor in (8, 11, 13):
        pool |= {str(tag) for tag in packaging_tags.cpython_tags((3, minor), [f"cp3{minor}"], platforms)}
        pool |= {str(tag) for tag in packaging_tags.compatible_tags((3, minor), f"cp3{minor}", platforms)}
    pool |= {"cp311-cp311-manylinux_2_37_x86_64", "cp311-cp311-musllinux_1_2_x86_64", "cp311-cp311-win_amd64", "pp311-pypy311_pp73-linux_x86_64",
             "cp311-cp311-manylinux_2_17_aarch64", "py4-none-any", "cp313-cp313t-linux_x86_64", "cp311-abi3-win32", "py3-none-macosx_11_0_arm64"}
    for minor in (8, 11, 13):
        known = {str(tag) for tag in packaging_tags.cpython_tags((3, minor), [f"cp3{minor}"], platforms)}
        known |= {str(tag) for tag in packaging_tags.compatible_tags((3, minor), f"cp3{minor}", platforms)}
        for tag in sorted(pool):
            yield f"fits {minor} {tag}", "yes" if tag in known else "no"


def main():
    random_ = random.Random(SEED)
    cases = list(advisory_cases(random_, 5000)) + list(tag_cases())
    done = subprocess.run([sys.argv[1]], input="\n".join(question for question, _ in cases) + "\n", capture_output=True, text=True, check=True)
    answers = done.stdout.splitlines()
    wrong = [(question, expected, answer) for (question, expected), answer in zip(cases, answers) if expected != answer]
    for question, expected, answer in wrong[:10]:
        print(f"{question}\n  packaging: {expected}\n  truewheel: {answer}")
    print(f"{len(cases)} cases, {len(wrong)} wrong")
    sys.exit(bool(wrong or len(answers) != len(cases)))


main()
