"""Compares what the import reader expects of a module with what happens when Python really imports it.

    imports_against_run.py DUMP_IMPORTS [--all] [MODULE]...

Modules (a sample of the standard library, or those named with what they import) are imported, each by a Python of its own,
with `__import__` recorded. In every module that was imported to its end, each import that the reader calls "none" must have
been executed, and none that it calls "never". The reader's rules are not used here.
"""
import builtins
import os
import sys

# Importing these opens windows, prints poems, installs packages or needs a test run.
LEFT_OUT = ("antigravity", "this", "idlelib", "test", "lib2to3.tests", "ensurepip", "turtledemo", "__phello__", "ctypes.test", "unittest.test",
            "distutils.tests", "sqlite3.test", "tkinter.test", "site-packages", "__main__", "lib-dynload", "config-", "encodings.cp65001")


def record(name):
    """In a fresh Python: imports `name` and prints the imports that each module executed, and which modules were finished."""
    import importlib

    executed = {}
    plain = builtins.__import__

    def recording(module, globals=None, locals=None, fromlist=(), level=0):
        path = (globals or {}).get("__file__") or ""
        at_top = sys._getframe(1).f_code.co_name == "<module>"  # not a call of __import__ in a function
        executed.setdefault(path, []).append([level, module, sorted(fromlist or ()), at_top])
        return plain(module, globals, locals, fromlist, level)

    before = set(getattr(module, "__file__", None) for module in sys.modules.values())
    builtins.__import__ = recording
    out, sys.stdout, sys.stderr = sys.stdout, open(os.devnull, "w"), open(os.devnull, "w")
    try:
        importlib.import_module(name)
    except BaseException:
        pass
    builtins.__import__ = plain
    finished = set(getattr(module, "__file__", None) for module in list(sys.modules.values())) - before
    finished = [path for path in finished if path and path.endswith(".py")]
    import json

    json.dump({path: executed.get(path, []) for path in finished}, out)
    out.flush()
    os._exit(0)


def module_names(comparison, everything):
    root = os.path.dirname(os.__file__)
    names = []
    for path in comparison.files_below([root]):
        parts = os.path.relpath(path, root)[:-3].split(os.sep)
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        if name and not any(name == left or name.startswith(left + ".") or left in parts for left in LEFT_OUT) and "site-packages" not in path:
            names.append(name)
    return names if everything else names[::12]


def wrongs(path, rows, executed):
    """The imports of one module that contradict the record."""
    ran = set((level, module) for level, module, _, at_top in executed if at_top)
    names = {}
    for level, module, fromlist, _ in executed:
        names.setdefault((level, module), set()).update(fromlist)
    told = {}
    for row in rows:
        if row.startswith("I\t"):
            _, guard, level, kind, module, imported = row.split("\t")
            told.setdefault((int(level), module), []).append((guard, kind, imported))
    for key, entries in sorted(told.items()):
        for guard, kind, imported in entries:
            wanted = set(item.split(":")[0] for item in imported.split(",")) if kind == "from" else set()
            if kind == "dynamic":
                continue
            if guard == "none" and (key not in names or not wanted <= names[key]):
                yield "expected, but not executed: %s" % (key + (imported,),)
            alone = all(other[0] == "never" for other in entries)
            if guard == "never" and alone and key in ran:
                yield "not expected, but executed: %s" % (key + (imported,),)


def check(comparison, tool, names):
    import json
    import platform
    import subprocess

    records = {}
    for name in names:
        process = subprocess.run([sys.executable, "-I", os.path.abspath(__file__), "--record", name], stdin=subprocess.DEVNULL,
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=120)
        try:
            for path, executed in json.loads(process.stdout.decode() or "{}").items():
                records.setdefault(path, []).extend(executed)
        except ValueError:
            print("no record of %s" % name)
    paths = sorted(path for path in records if os.path.exists(path) and "\n" not in path)
    answers = comparison.dumped(tool, paths)
    differing = 0
    for path in paths:
        found = list(wrongs(path, answers[path], records[path]))
        differing += 1 if found else 0
        for line in found:
            print("%s: %s" % (path, line))
    print("Python %s: %d modules imported, %d contradict the reader" % (platform.python_version(), len(paths), differing))
    return differing == 0 and len(paths) > 0


def main(arguments):
    if arguments[0] == "--record":
        return record(arguments[1])
    # Not imported above: the Python that records should have loaded as little as possible.
    import imports_against_ast as comparison

    names = [name for name in arguments[1:] if name != "--all"]
    return 0 if check(comparison, arguments[0], names or module_names(comparison, "--all" in arguments)) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
