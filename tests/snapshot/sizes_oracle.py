#!/usr/bin/env python3
"""The sizes that tst_usage.cpp compares with, by another way: every name below the roots with os.lstat, one by one.

stdin: {"roots": [[path, …], …], "together": [[root, …], …]}, stdout: {"roots": [sizes…], "together": [sizes…]} with sizes
{"apparent", "disk", "reclaimable"} in bytes. A path is the Latin-1 text of its bytes.
"""
import json
import os
import stat
import sys

sys.setrecursionlimit(20000)


def mount_points():
    def unescape(text):
        return text.encode("latin-1").decode("unicode_escape").encode("latin-1")
    with open("/proc/self/mountinfo", encoding="latin-1") as table:
        return {unescape(line.split(" ")[4]) for line in table}


def add_below(directory, path, names, mounts):
    """`directory` is a descriptor: a path can be longer than a call takes."""
    for name in os.listdir(directory):
        name = os.fsencode(name)
        here = path + b"/" + name
        found = os.lstat(name, dir_fd=directory)
        if here in mounts:
            continue
        names[here] = found
        if stat.S_ISDIR(found.st_mode):
            try:
                below = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=directory)
            except PermissionError:
                continue
            add_below(below, here, names, mounts)
            os.close(below)


def names_of(paths, mounts):
    names = {}
    for path in paths:
        path = path.encode("latin-1")
        path = os.path.join(os.path.realpath(os.path.dirname(path)), os.path.basename(path))
        try:
            found = os.lstat(path)
        except FileNotFoundError:
            continue
        names[path] = found
        if stat.S_ISDIR(found.st_mode):
            try:
                directory = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
            except PermissionError:
                continue
            add_below(directory, path, names, mounts)
            os.close(directory)
    return names


def sizes(names):
    counted = {}
    for found in names.values():
        key = (found.st_dev, found.st_ino)
        counted.setdefault(key, [found, 0])[1] += 1
    result = {"apparent": sum(found.st_size for found in names.values()), "disk": 0, "reclaimable": 0}
    for found, count in counted.values():
        result["disk"] += found.st_blocks * 512
        if stat.S_ISDIR(found.st_mode) or count == found.st_nlink:
            result["reclaimable"] += found.st_blocks * 512
    return result


def main():
    asked = json.load(sys.stdin)
    mounts = mount_points()
    roots = [names_of(paths, mounts) for paths in asked["roots"]]
    together = []
    for chosen in asked["together"]:
        names = {}
        for root in chosen:
            names.update(roots[root])
        together.append(sizes(names))
    json.dump({"roots": [sizes(names) for names in roots], "together": together}, sys.stdout)


if __name__ == "__main__":
    main()
