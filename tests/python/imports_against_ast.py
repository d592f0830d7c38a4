"""Compares Truewheel's import reader with CPython's own parser.

    imports_against_ast.py DUMP_IMPORTS [--all] [--python PYTHON]... [DIRECTORY]...

For the standard library of the Python that runs this (a sample of it without --all) and every file below the directories, the
imports that `dump_imports` reports must be those that the module's syntax tree gives, each with its guard; so must the names
that the module binds, a literal `__all__`, dynamic imports, and whether the module always raises. Files that this Python
cannot parse are left out. With --python the comparison is run by those interpreters, each over its own library.

The rules are written here a second time, on the tree, and share nothing with the C++: tests are evaluated by Python itself.
"""
from __future__ import print_function

import ast
import os
import platform
import struct
import subprocess
import sys
import warnings

PY2 = sys.version_info[0] == 2
TEXT = type(u"")

FALLS, LEAVES, RAISES = "falls", "leaves", "raises"
ORDER = ["none", "handler", "conditional", "caught", "never", "deferred"]

if PY2:
    IMPLEMENTATION = platform.python_implementation().lower()
else:
    IMPLEMENTATION = sys.implementation.name


class Unknown(Exception):
    """What cannot be evaluated."""


class Opaque(object):
    """A value that nothing may be asked of."""

    def _refuse(self, *_):
        raise Unknown()

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __bool__ = __nonzero__ = __getitem__ = __contains__ = __hash__ = _refuse


class ModuleName(Opaque):
    """`__name__` of a module that is not run as a program."""

    def __eq__(self, other):
        if other == "__main__":
            return False
        raise Unknown()

    def __ne__(self, other):
        return not self == other


VERSION = tuple(sys.version_info[:3]) + (Opaque(), Opaque())
VALUES = {
    "sys.platform": sys.platform,
    "sys.version_info": VERSION,
    "sys.version_info.major": VERSION[0],
    "sys.version_info.minor": VERSION[1],
    "sys.version_info.micro": VERSION[2],
    "sys.version": "%d.%d.%d" % VERSION[:3],
    "sys.hexversion": sys.hexversion & ~0xFF | 0xF0,
    "sys.maxsize": sys.maxsize,
    "sys.implementation.name": IMPLEMENTATION,
    "os.name": os.name,
    "os.sep": os.sep,
    "os.path.sep": os.sep,
    "__debug__": True,
    "__name__": ModuleName(),
}
CALLS = {
    "platform.system": platform.system,
    "platform.python_version": platform.python_version,
    "platform.python_implementation": platform.python_implementation,
    "platform.architecture": lambda: (platform.architecture()[0], Opaque()),
    "struct.calcsize": lambda code: struct.calcsize(code) if code == "P" else refuse(),
    "bool": bool,
}
SYS_ATTRIBUTES = {"pypy_version_info": IMPLEMENTATION == "pypy", "getwindowsversion": sys.platform == "win32", "frozen": False}


def refuse():
    raise Unknown()


class Names(object):
    """What the module's names stand for: ("import", dotted), ("value", object) or ("lost",)."""

    def __init__(self):
        self.meanings = {}

    def bind_import(self, name, origin):
        meaning = ("import", origin)
        known = self.meanings.get(name, meaning)
        self.meanings[name] = meaning if known == meaning else ("lost",)

    def dotted(self, node):
        parts = []
        while isinstance(node, ast.Attribute):
            parts.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            return ""
        meaning = self.meanings.get(node.id, ("import", node.id))
        if meaning[0] == "value" or (meaning[0] == "lost" and node.id != "TYPE_CHECKING"):
            return ""
        parts.append(meaning[1] if meaning[0] == "import" else node.id)
        return ".".join(reversed(parts))


def constant_of(node):
    """(True, value) for literals of numbers, text, bytes and the three named constants."""
    if isinstance(node, getattr(ast, "Constant", ())) and not isinstance(node, (getattr(ast, "Num", ()), getattr(ast, "Str", ()))) or type(node).__name__ == "Constant":
        return node.value is not Ellipsis, node.value
    kind = type(node).__name__
    if kind == "Num":
        return True, node.n
    if kind in ("Str", "Bytes"):
        return True, node.s
    if kind == "NameConstant":
        return True, node.value
    if PY2 and kind == "Name" and node.id in ("None", "True", "False"):
        return True, {"None": None, "True": True, "False": False}[node.id]
    return False, None


def is_text(node):
    known, value = constant_of(node)
    return known and isinstance(value, (str, TEXT))


class Evaluator(object):
    def __init__(self, names):
        self.names = names

    def truth(self, node):
        try:
            value = self.value(node)
            if isinstance(value, float):
                return None
            return bool(value)
        except Unknown:
            return None
        except Exception:
            return None

    def value(self, node):
        method = getattr(self, "on_" + type(node).__name__, None)
        known, value = constant_of(node)
        if known:
            if isinstance(value, complex) or (isinstance(value, int) and abs(value) >= 2 ** 63):
                raise Unknown()
            return value
        if method is None:
            raise Unknown()
        return method(node)

    def on_Name(self, node):
        meaning = self.names.meanings.get(node.id)
        if meaning is not None and meaning[0] == "value":
            return meaning[1]
        return self.known(self.names.dotted(node))

    def on_Attribute(self, node):
        dotted = self.names.dotted(node)
        return self.known(dotted)

    def known(self, dotted):
        if dotted.split(".")[-1] == "TYPE_CHECKING":
            return False
        module, _, last = dotted.rpartition(".")
        if last in ("PY2", "PY3") and (module.endswith("six") or module.endswith("compat")):
            return PY2 if last == "PY2" else not PY2
        if dotted not in VALUES:
            raise Unknown()
        return VALUES[dotted]

    def on_BoolOp(self, node):
        short = isinstance(node.op, ast.Or)
        unknown = False
        value = None
        for item in node.values:
            try:
                value = self.value(item)
                truth = bool(value)
            except Unknown:
                unknown = True
                continue
            if truth == short:
                return short if unknown else value
        if unknown:
            raise Unknown()
        return value

    def on_UnaryOp(self, node):
        value = self.value(node.operand)
        if isinstance(node.op, ast.Not):
            if isinstance(value, float):
                raise Unknown()
            return not value
        if not isinstance(value, int) or isinstance(node.op, ast.Invert):
            raise Unknown()
        return -value if isinstance(node.op, ast.USub) else +value

    def on_BinOp(self, node):
        left, right = self.value(node.left), self.value(node.right)
        kind = type(node.op).__name__
        if kind == "Add" and isinstance(left, str) and isinstance(right, str):
            return left + right
        if not isinstance(left, int) or not isinstance(right, int):
            raise Unknown()
        if kind in ("LShift", "RShift", "Pow") and not 0 <= right < 64:
            raise Unknown()
        operations = {"Add": "__add__", "Sub": "__sub__", "Mult": "__mul__", "LShift": "__lshift__", "RShift": "__rshift__",
                      "BitAnd": "__and__", "BitOr": "__or__", "Pow": "__pow__"}
        if kind not in operations:
            raise Unknown()
        result = getattr(left, operations[kind])(right)
        if abs(result) >= 2 ** 63:
            raise Unknown()
        return result

    def on_IfExp(self, node):
        test = self.truth(node.test)
        if test is None:
            raise Unknown()
        return self.value(node.body if test else node.orelse)

    def on_NamedExpr(self, node):
        return self.value(node.value)

    def on_Tuple(self, node):
        return tuple(self.maybe(item) for item in node.elts)

    on_List = on_Set = on_Tuple

    def maybe(self, node):
        try:
            return self.value(node)
        except Unknown:
            return Opaque()

    def on_Subscript(self, node):
        value = self.value(node.value)
        index = node.slice
        if type(index).__name__ == "Index":
            index = index.value
        if type(index).__name__ == "Slice":
            if index.step is not None:
                raise Unknown()
            lower = self.value(index.lower) if index.lower is not None else None
            upper = self.value(index.upper) if index.upper is not None else None
            return value[lower:upper]
        return value[self.value(index)]

    def on_Compare(self, node):
        unknown = False
        left = node.left
        for op, right in zip(node.ops, node.comparators):
            try:
                if not self.compare(left, type(op).__name__, right):
                    return False
            except Unknown:
                unknown = True
            except TypeError:
                unknown = True
            left = right
        if unknown:
            raise Unknown()
        return True

    def compare(self, left_node, op, right_node):
        if op in ("In", "NotIn") and self.names.dotted(right_node) == "sys.builtin_module_names" and constant_of(left_node) == (True, "__pypy__"):
            return (IMPLEMENTATION == "pypy") == (op == "In")
        left, right = self.value(left_node), self.value(right_node)
        if isinstance(left, float) or isinstance(right, float):
            raise Unknown()
        if op in ("Is", "IsNot"):
            if left not in (None, True, False) and right not in (None, True, False):
                raise Unknown()
            return (left is right) == (op == "Is")
        if op == "Eq":
            return left == right
        if op == "NotEq":
            return left != right
        if op in ("In", "NotIn"):
            known = True
            if isinstance(right, (str, TEXT)):
                return (left in right) == (op == "In")
            for item in right:
                try:
                    if item == left:
                        return op == "In"
                except Unknown:
                    known = False
            if not known:
                raise Unknown()
            return op == "NotIn"
        if type(left) is not type(right) and not (isinstance(left, int) and isinstance(right, int)):
            raise Unknown()
        return {"Lt": left < right, "LtE": left <= right, "Gt": left > right, "GtE": left >= right}[op]

    def on_Call(self, node):
        if node.keywords or any(type(argument).__name__ == "Starred" for argument in node.args):
            raise Unknown()
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr in ("startswith", "endswith", "lower"):
            owner = self.value(function.value)
            if not isinstance(owner, (str, TEXT)):
                raise Unknown()
            if function.attr == "lower":
                if owner != owner.lower():
                    raise Unknown()
                return owner
            if len(node.args) != 1:
                raise Unknown()
            return getattr(owner, function.attr)(self.value(node.args[0]))
        dotted = self.names.dotted(function)
        if dotted in ("hasattr", "getattr") and len(node.args) >= 2 and self.names.dotted(node.args[0]) == "sys":
            attribute = self.value(node.args[1])
            if dotted == "hasattr" and attribute in SYS_ATTRIBUTES and len(node.args) == 2:
                return SYS_ATTRIBUTES[attribute]
            if dotted == "getattr" and attribute == "frozen" and len(node.args) == 3:
                return self.value(node.args[2])
        if dotted in ("os.environ.get", "os.getenv") and len(node.args) == 2:
            return self.value(node.args[1])  # as if nobody had set it
        if dotted not in CALLS:
            raise Unknown()
        return CALLS[dotted](*[self.value(argument) for argument in node.args])


class Record(object):
    def __init__(self, conditions, *what):
        self.conditions = set(conditions)
        self.what = what

    def guard(self):
        for kind in reversed(ORDER):
            if kind in self.conditions:
                return kind
        return "none"


def join(exits):
    exits = set(exits)
    if FALLS in exits:
        return FALLS
    return RAISES if exits == {RAISES} else LEAVES


HARMLESS = {"catch_warnings", "open", "redirect_stdout", "redirect_stderr", "nullcontext", "closing", "TemporaryDirectory",
            "NamedTemporaryFile", "TemporaryFile", "chdir", "localcontext", "errstate", "ZipFile", "ThreadPoolExecutor"}


def last_name(node):
    if isinstance(node, ast.Attribute):
        inner = node.value
        while isinstance(inner, ast.Attribute):
            inner = inner.value
        return node.attr if isinstance(inner, ast.Name) else ""
    return node.id if isinstance(node, ast.Name) else ""


def catches(node):
    """0, 1 (may) or 2 (does) stop the exception of a failed import."""
    if node is None:
        return 2
    if isinstance(node, ast.Tuple):
        return max([catches_one(item) for item in node.elts] or [0])
    return catches_one(node)


def catches_one(node):
    name = last_name(node)
    if name in ("ImportError", "Exception", "BaseException", "StandardError"):
        return 2
    if not name or "Import" in name or "ModuleNotFound" in name:
        return 1
    if name in ("KeyboardInterrupt", "SystemExit", "StopIteration", "StopAsyncIteration", "GeneratorExit"):
        return 0
    return 0 if name[0].isupper() and name.endswith(("Error", "Exception", "Warning", "NotFound")) else 1


def manager(node):
    """What a context manager does with exceptions: 0 nothing, 1 stops others, 2 not known, 3 stops ImportError."""
    if not isinstance(node, ast.Call):
        name = last_name(node)
        return 0 if name in HARMLESS or "lock" in name.lower() else 2
    name = last_name(node.func)
    arguments = list(node.args) + [keyword.value for keyword in node.keywords]
    if name == "suppress":
        if not arguments:
            return 0
        return 3 if max(catches_one(argument) for argument in arguments) else 1
    positional = [argument for argument in node.args]
    if any(catches_one(argument) == 2 or last_name(argument) == "ModuleNotFoundError" for argument in positional):
        return 3
    return 0 if name in HARMLESS else 2


class Reader(object):
    def __init__(self, is_package):
        self.is_package = is_package
        self.names = Names()
        self.evaluator = Evaluator(self.names)
        self.imports = []
        self.binds = set()
        self.dynamic = []
        self.all = None
        self.all_known = True
        self.try_bodies = []  # one list with the index of the first import that may not be reached, per try body

    # Blocks. `conditions` is a frozenset of words; `certain` says that the block runs exactly once; each returns its exit.

    def block(self, body, conditions, certain, in_class):
        exit = FALLS
        for statement in body:
            now, sure = conditions, certain
            if exit != FALLS:
                now, sure = conditions | {"never"}, False
            result = self.statement(statement, now, sure, in_class)
            if exit == FALLS:
                exit = result
        return exit

    def statement(self, node, conditions, certain, in_class):
        kind = type(node).__name__
        method = getattr(self, "do_" + kind, None)
        if self.may_raise(node):
            for body in self.try_bodies:
                if body[0] is None:
                    body[0] = len(self.imports)
        if method is not None:
            return method(node, conditions, certain, in_class)
        self.expressions(node, conditions, in_class)
        return FALLS

    def may_raise(self, node):
        kind = type(node).__name__
        if kind in ("Import", "ImportFrom", "Pass", "Global", "Try", "TryStar", "TryExcept", "TryFinally"):
            return False
        if kind in ("FunctionDef", "AsyncFunctionDef"):
            return bool(node.decorator_list)
        if kind == "If":
            return self.evaluator.truth(node.test) is None
        if kind == "Expr":
            return not constant_of(node.value)[0] and not isinstance(node.value, ast.Name)
        if kind == "Assign":
            plain = constant_of(node.value)[0] or isinstance(node.value, ast.Name)
            return not plain or not all(isinstance(target, ast.Name) for target in node.targets)
        return True

    def do_If(self, node, conditions, certain, in_class):
        exits = []
        taken = unknown = False
        while True:
            test = self.evaluator.truth(node.test)
            header = conditions | ({"never"} if taken else set()) | ({"conditional"} if unknown else set())
            self.expressions(node.test, header, in_class)
            self.branch(node.body, test, taken, unknown, conditions, certain, in_class, exits)
            taken = taken or test is True
            unknown = unknown or (test is None and not taken)
            orelse = node.orelse
            if len(orelse) == 1 and isinstance(orelse[0], ast.If) and self.is_elif(node, orelse[0]):
                node = orelse[0]
                continue
            break
        if orelse:
            self.branch(orelse, True, taken, unknown, conditions, certain, in_class, exits)
            taken = True
        return join(exits) if taken and exits else FALLS

    def is_elif(self, node, inner):
        """Whether the nested `if` is written as `elif`: it then stands in the column of the outer one."""
        return inner.col_offset == node.col_offset

    def branch(self, body, test, taken, unknown, conditions, certain, in_class, exits):
        if taken or test is False:
            self.block(body, conditions | {"never"}, False, in_class)
            return
        doubt = unknown or test is None
        exits.append(self.block(body, conditions | ({"conditional"} if doubt else set()), certain and not doubt, in_class))

    def do_While(self, node, conditions, certain, in_class):
        self.expressions(node.test, conditions, in_class)
        never = self.evaluator.truth(node.test) is False
        self.block(node.body, conditions | {"never" if never else "conditional"}, False, in_class)
        self.block(node.orelse, conditions | {"conditional"}, False, in_class)
        return FALLS

    def do_For(self, node, conditions, certain, in_class):
        self.expressions(node.iter, conditions, in_class)
        self.targets(node.target, conditions, in_class)
        self.block(node.body, conditions | {"conditional"}, False, in_class)
        self.block(node.orelse, conditions | {"conditional"}, False, in_class)
        return FALLS

    do_AsyncFor = do_For

    def do_With(self, node, conditions, certain, in_class):
        items = node.items if hasattr(node, "items") else [node]
        what = 0
        while True:
            for item in items:
                self.expressions(item.context_expr, conditions, in_class)
                what = max(what, manager(item.context_expr))
                if item.optional_vars is not None:
                    self.targets(item.optional_vars, conditions, in_class)
            if PY2 and len(node.body) == 1 and isinstance(node.body[0], ast.With) and node.body[0].lineno == node.lineno:
                node = node.body[0]
                items = [node]
                continue
            break
        if what in (1, 3):
            first = len(self.imports)
            self.try_bodies.append([None])
            exit = self.block(node.body, conditions, False, in_class)
            uncertain = self.try_bodies.pop()[0]
            self.mark(first, len(self.imports), "caught") if what == 3 else self.mark(uncertain, len(self.imports), "conditional")
            return join([exit, FALLS])
        exit = self.block(node.body, conditions | ({"conditional"} if what else set()), certain and not what, in_class)
        changed = what and "conditional" not in conditions
        return FALLS if exit == RAISES and changed else exit

    do_AsyncWith = do_With

    def mark(self, first, last, condition):
        if first is not None:
            for record in self.imports[first:last]:
                record.conditions.add(condition)

    def do_Try(self, node, conditions, certain, in_class):
        first = len(self.imports)
        self.try_bodies.append([None])
        normal = self.block(node.body, conditions, False, in_class)
        uncertain = self.try_bodies.pop()[0]
        last = len(self.imports)
        handlers = []
        for handler in getattr(node, "handlers", []):
            start = len(self.imports)
            exit = self.block(handler.body, conditions | {"handler"}, False, in_class)
            handlers.append((catches(handler.type), exit, start, len(self.imports)))
        goes_on = any(exit != RAISES for _, exit, _, _ in handlers)
        guarded = False
        for what, exit, _, _ in handlers:
            if what and exit != RAISES:
                guarded = True
            if what == 2:
                break
        if getattr(node, "orelse", []):
            inner = conditions | ({"conditional"} if goes_on else set()) | ({"never"} if normal != FALLS else set())
            exit = self.block(node.orelse, inner, False, in_class)
            if normal == FALLS:
                normal = exit
        final = FALLS
        if getattr(node, "finalbody", []):
            final = self.block(node.finalbody, conditions, False, in_class)
        if guarded:
            self.mark(first, last, "caught")
        elif goes_on:
            self.mark(uncertain, last, "conditional")
        for what, _, start, end in handlers:
            if not guarded or not what:
                self.mark(start, end, "conditional")
        return final if final != FALLS else join([normal] + [exit for _, exit, _, _ in handlers])

    do_TryStar = do_TryExcept = do_Try

    def do_TryFinally(self, node, conditions, certain, in_class):
        """Python 2 nests `try ... except ... finally` as two."""
        inner = node.body[0] if len(node.body) == 1 and type(node.body[0]).__name__ == "TryExcept" else None
        if inner is not None and inner.lineno == node.lineno:
            inner.finalbody = node.finalbody
            return self.do_Try(inner, conditions, certain, in_class)
        return self.do_Try(node, conditions, certain, in_class)

    def do_ClassDef(self, node, conditions, certain, in_class):
        for part in node.decorator_list + node.bases + list(getattr(node, "keywords", [])):
            self.expressions(part, conditions, in_class)
        self.bind(node.name, conditions, in_class)
        return self.block(node.body, conditions, certain, True)

    def do_FunctionDef(self, node, conditions, certain, in_class):
        arguments = node.args
        parts = node.decorator_list + arguments.defaults + list(getattr(arguments, "kw_defaults", []))
        for part in parts:
            if part is not None:
                self.expressions(part, conditions, in_class)
        self.bind(node.name, conditions, in_class)
        for inner in node.body:
            for child in ast.walk(inner):
                kind = type(child).__name__
                if kind in ("Import", "ImportFrom"):
                    self.add(child, conditions | {"deferred"})
                elif kind == "Global" and "never" not in conditions:
                    self.binds.update(child.names)
                    for name in child.names:
                        self.lose(name)
        return FALLS

    do_AsyncFunctionDef = do_FunctionDef

    def do_Match(self, node, conditions, certain, in_class):
        self.expressions(node.subject, conditions, in_class)
        for case in node.cases:
            for child in ast.walk(case.pattern):
                name = getattr(child, "name", None) or getattr(child, "rest", None)
                if name:
                    self.bind(name, conditions, in_class)
            self.block(case.body, conditions | {"conditional"}, False, in_class)
        return FALLS

    # Simple statements.

    def do_Raise(self, node, conditions, certain, in_class):
        self.expressions(node, conditions, in_class)
        return RAISES

    def do_Break(self, node, conditions, certain, in_class):
        return LEAVES

    do_Continue = do_Return = do_Break

    def do_Expr(self, node, conditions, certain, in_class):
        self.expressions(node.value, conditions, in_class)
        self.use_of_all(node.value, conditions, certain, in_class)
        if isinstance(node.value, ast.Call):
            if self.names.dotted(node.value.func) in ("sys.exit", "exit", "quit", "os._exit", "os.abort"):
                return RAISES
        return FALLS

    def do_Import(self, node, conditions, certain, in_class):
        self.add(node, conditions)
        for alias in node.names:
            name = alias.asname or alias.name.split(".")[0]
            self.bind_import(name, alias.name if alias.asname else name, conditions, in_class)
        return FALLS

    def do_ImportFrom(self, node, conditions, certain, in_class):
        self.add(node, conditions)
        for alias in node.names:
            if alias.name != "*":
                origin = "." * (node.level or 0) + (node.module or "") + "." + alias.name
                self.bind_import(alias.asname or alias.name, origin, conditions, in_class)
        return FALLS

    def bind_import(self, name, origin, conditions, in_class):
        if "never" in conditions:
            return
        self.names.bind_import(name, origin)
        if not in_class:
            self.binds.add(name)
        if name == "__all__":
            self.all_known = False

    def add(self, node, conditions):
        if isinstance(node, ast.Import):
            for alias in node.names:
                self.imports.append(Record(conditions, 0, "import", alias.name, alias.asname or ""))
            return
        names = ",".join(alias.name + (":" + alias.asname if alias.asname else "") for alias in node.names)
        self.imports.append(Record(conditions, node.level or 0, "from", node.module or "", names))

    def do_Assign(self, node, conditions, certain, in_class):
        self.expressions(node.value, conditions, in_class)
        self.assign(node.targets, node.value, conditions, certain, in_class)
        return FALLS

    def do_AnnAssign(self, node, conditions, certain, in_class):
        self.expressions(node.annotation, conditions, in_class)
        if node.value is not None:
            self.expressions(node.value, conditions, in_class)
            self.assign([node.target], node.value, conditions, certain, in_class)
        return FALLS

    def assign(self, targets, value, conditions, certain, in_class):
        for target in targets:
            if isinstance(target, ast.Name) and target.id == "__all__" and not in_class and "never" not in conditions:
                self.all_known = self.all_known and certain
                self.all = []
                self.add_to_all(value)
            meaning = ("lost",)
            if isinstance(target, ast.Name) and certain and not in_class and sum(1 for _ in ast.walk(value)) < 120:
                try:
                    meaning = ("value", self.evaluator.value(value))
                    if isinstance(meaning[1], (Opaque, float)):
                        meaning = ("lost",)
                except Exception:
                    pass
            self.targets(target, conditions, in_class)
            if isinstance(target, ast.Name) and "never" not in conditions:
                self.names.meanings[target.id] = meaning

    def do_AugAssign(self, node, conditions, certain, in_class):
        self.expressions(node.value, conditions, in_class)
        if isinstance(node.target, ast.Name) and "never" not in conditions:
            self.lose(node.target.id)
            if node.target.id == "__all__" and not in_class:
                self.all_known = self.all_known and certain and isinstance(node.op, ast.Add)
                self.add_to_all(node.value)
        return FALLS

    def do_Delete(self, node, conditions, certain, in_class):
        for child in ast.walk(node):
            if isinstance(child, ast.Name):
                self.lose(child.id)
        return FALLS

    def do_TypeAlias(self, node, conditions, certain, in_class):
        self.bind(node.name.id, conditions, in_class)
        return FALLS

    def use_of_all(self, node, conditions, certain, in_class):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute) or in_class or "never" in conditions:
            return
        if not isinstance(node.func.value, ast.Name) or node.func.value.id != "__all__":
            return
        self.all_known = self.all_known and certain
        if node.func.attr == "extend" and len(node.args) == 1 and not node.keywords:
            self.add_to_all(node.args[0])
        elif node.func.attr == "append" and len(node.args) == 1 and is_text(node.args[0]) and self.all is not None:
            self.all.append(constant_of(node.args[0])[1])
        else:
            self.all_known = False

    def add_to_all(self, node):
        if self.all is None:
            self.all = []
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            self.add_to_all(node.left)
            self.add_to_all(node.right)
        elif isinstance(node, (ast.List, ast.Tuple, ast.Set)) and all(is_text(item) for item in node.elts):
            self.all += [constant_of(item)[1] for item in node.elts]
        else:
            self.all_known = False

    def lose(self, name):
        self.names.meanings[name] = ("lost",)

    def bind(self, name, conditions, in_class):
        if "never" in conditions:
            return
        self.lose(name)
        if not in_class:
            self.binds.add(name)

    def targets(self, node, conditions, in_class):
        if isinstance(node, ast.Name):
            self.bind(node.id, conditions, in_class)
        elif isinstance(node, (ast.Tuple, ast.List)):
            for item in node.elts:
                self.targets(item, conditions, in_class)
        elif type(node).__name__ == "Starred":
            self.targets(node.value, conditions, in_class)

    # Expressions: dynamic imports and `:=`.

    def expressions(self, node, conditions, in_class):
        partial = any(type(child).__name__ in ("IfExp", "BoolOp", "comprehension") for child in ast.walk(node))
        self.expression(node, conditions, partial, in_class)

    def expression(self, node, conditions, partial, in_class):
        kind = type(node).__name__
        if kind in ("Lambda", "JoinedStr", "TemplateStr"):
            return
        if kind == "NamedExpr":
            self.bind(node.target.id, conditions, in_class)
        if kind == "Call":
            self.call(node, conditions | ({"conditional"} if partial else set()), conditions)
        for child in ast.iter_child_nodes(node):
            self.expression(child, conditions, partial, in_class)

    def call(self, node, conditions, outer):
        if not isinstance(node.func, (ast.Name, ast.Attribute)):
            return
        dotted = self.names.dotted(node.func)
        own, _, last = dotted.rpartition(".")
        if last not in ("import_module", "__import__"):
            return
        if isinstance(node.func, ast.Attribute):
            if not isinstance(node.func.value, ast.Name) or not (own.endswith("importlib") or own in ("builtins", "__builtin__")):
                return
        if last == "import_module" and isinstance(node.func, ast.Name) and node.func.id != "import_module" and dotted != "importlib.import_module":
            return
        if last == "__import__" and isinstance(node.func, ast.Name) and node.func.id != "__import__":
            return
        arguments = {keyword.arg: keyword.value for keyword in node.keywords}
        order = ["name", "package"] if last == "import_module" else ["name", "globals", "locals", "fromlist", "level"]
        for name, value in zip(order, node.args):
            arguments.setdefault(name, value)
        found = self.literal_import(arguments, last == "import_module")
        if found is None:
            if "never" not in outer:
                self.dynamic.append(node.lineno)
            return
        self.imports.append(Record(conditions, found[0], "dynamic", found[1], ""))

    def literal_import(self, arguments, is_module):
        name = arguments.get("name")
        if name is None or not is_text(name):
            return None
        name = constant_of(name)[1]
        if not is_module:
            level = constant_of(arguments["level"])[1] if "level" in arguments else 0
            if "level" in arguments and isinstance(arguments["level"], ast.UnaryOp):
                level = 0
            return (max(level, 0), name) if name and isinstance(level, int) else None
        rest = name.lstrip(".")
        dots = len(name) - len(rest)
        if not rest:
            return None
        if not dots:
            return 0, rest
        package = arguments.get("package")
        if package is not None and is_text(package):
            parts = constant_of(package)[1].split(".")
            if dots > len(parts):
                return None
            return 0, ".".join(parts[: len(parts) - dots + 1] + [rest])
        if isinstance(package, ast.Name) and (package.id == "__package__" or (package.id == "__name__" and self.is_package)):
            return dots, rest
        return None


def expected(path, source):
    reader = Reader(os.path.basename(path) == "__init__.py")
    exit = reader.block(ast.parse(source, path).body, frozenset(), True, False)
    rows = [["I", record.guard()] + [TEXT(part) for part in record.what] for record in reader.imports]
    rows += [["B", name] for name in reader.binds]
    if reader.all_known and reader.all is not None:
        rows += [["A", name] for name in reader.all]
    rows += [["N", TEXT(line)] for line in reader.dynamic]
    if exit == RAISES:
        rows.append(["R"])
    return sorted("\t".join(row) for row in rows)


def files_below(directories):
    for directory in directories:
        for folder, folders, names in os.walk(directory):
            folders[:] = sorted(name for name in folders if name != "__pycache__")
            for name in sorted(names):
                if name.endswith(".py"):
                    yield os.path.join(folder, name)


def standard_library(everything):
    root = os.path.dirname(os.__file__)
    files = [path for path in files_below([root]) if "site-packages" not in path]
    return files if everything else files[::7]


def dumped(tool, paths):
    """The rows of every file, by path."""
    context = [sys.platform, os.name, platform.system(), IMPLEMENTATION] + [str(number) for number in sys.version_info[:3]]
    process = subprocess.Popen([tool] + context + [str(8 * struct.calcsize("P"))], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    output, _ = process.communicate("\n".join(paths).encode() + b"\n")
    if process.returncode != 0:
        sys.exit("%s ended with %s" % (tool, process.returncode))
    rows = None
    result = {}
    for line in output.decode("utf-8", "replace").split("\n"):
        if line.startswith("F\t"):
            rows = result.setdefault(line[2:], [])
        elif line:
            rows.append(line)
    return result


def compare(tool, paths):
    answers = dumped(tool, paths)
    counts = {"files": 0, "imports": 0, "skipped": 0, "different": 0}
    for path in paths:
        with open(path, "rb") as file:
            source = file.read()
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                rows = expected(path, source)
        except (SyntaxError, ValueError, UnicodeDecodeError):
            counts["skipped"] += 1
            continue
        except (RecursionError if not PY2 else RuntimeError):
            counts["skipped"] += 1
            continue
        counts["files"] += 1
        counts["imports"] += sum(1 for row in rows if row.startswith("I"))
        found = sorted(answers[path])
        if found != rows:
            counts["different"] += 1
            print(path)
            for row in sorted(set(rows) - set(found)) or sorted(row for row in rows if rows.count(row) != found.count(row)):
                print("  tree:   " + row)
            for row in sorted(set(found) - set(rows)):
                print("  reader: " + row)
    return counts


def main(arguments):
    tool, rest = arguments[0], arguments[1:]
    everything = "--all" in rest
    pythons, directories = [], []
    while rest:
        argument = rest.pop(0)
        if argument == "--python":
            pythons.append(rest.pop(0))
        elif argument != "--all":
            directories.append(argument)
    failed = False
    for python in pythons:
        status = subprocess.call([python, os.path.abspath(__file__), tool] + (["--all"] if everything else []) + directories)
        failed = failed or status != 0
    if not pythons:
        paths = list(files_below(directories)) if directories else standard_library(everything)
        counts = compare(tool, paths)
        print("Python %s: %d files, %d imports compared, %d files left out, %d differ"
              % (platform.python_version(), counts["files"], counts["imports"], counts["skipped"], counts["different"]))
        failed = counts["different"] != 0 or counts["files"] == 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
