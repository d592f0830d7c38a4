"""The packages of the real-world corpus, pinned. One row a package.

kind: "compiled" builds extension modules, "generated" writes Python or data files, "pure" builds nothing.
modules: the top-level modules that the link provides, where the environment does not say it (no top_level.txt).
build: extra environment variables of the build.
prepare: requirements installed into the environment first; the build then runs in it, not isolated.
"""
from collections import namedtuple

Package = namedtuple("Package", "name version kind python modules build prepare", defaults=("3.11", (), {}, ()))

PACKAGES = [
    # extensions from setuptools, most of them optional
    Package("markupsafe", "3.0.2", "compiled"),
    Package("simplejson", "3.19.3", "compiled"),
    Package("wrapt", "1.17.2", "compiled"),
    Package("psutil", "6.1.1", "compiled"),
    Package("setproctitle", "1.3.4", "compiled"),
    Package("ujson", "5.10.0", "compiled"),
    Package("bitarray", "3.0.0", "compiled", "3.12"),
    Package("xxhash", "3.5.0", "compiled"),
    Package("immutables", "0.21", "compiled"),
    Package("greenlet", "3.1.1", "compiled"),
    Package("coverage", "7.6.10", "compiled"),
    Package("zope.interface", "7.2", "compiled", "3.11", ("zope.interface",)),
    Package("pyrsistent", "0.20.0", "compiled"),
    Package("tornado", "6.4.2", "compiled"),
    Package("websockets", "14.1", "compiled"),
    Package("cbor2", "5.6.5", "compiled", "3.10"),
    Package("pyahocorasick", "2.1.0", "compiled"),
    Package("multidict", "6.1.0", "compiled"),
    Package("pycryptodome", "3.21.0", "compiled"),
    Package("lz4", "4.3.3", "compiled"),
    Package("kiwisolver", "1.4.8", "compiled"),
    Package("brotli", "1.1.0", "compiled"),
    Package("regex", "2024.11.6", "compiled"),
    Package("bcrypt", "4.2.1", "compiled"),
    # Cython and cffi, through setuptools and in-tree backends
    Package("pyyaml", "6.0.2", "compiled"),
    Package("msgpack", "1.1.0", "compiled"),
    Package("frozenlist", "1.5.0", "compiled"),
    Package("propcache", "0.2.1", "compiled"),
    Package("yarl", "1.18.3", "compiled", "3.13"),
    Package("aiohttp", "3.11.11", "compiled"),
    Package("httptools", "0.6.4", "compiled"),
    Package("cymem", "2.0.11", "compiled"),
    Package("cytoolz", "1.0.1", "compiled"),
    Package("argon2-cffi-bindings", "21.2.0", "compiled"),
    Package("sqlalchemy", "2.0.37", "compiled"),
    # mypyc
    Package("charset-normalizer", "3.4.1", "compiled", "3.11", (), {"CHARSET_NORMALIZER_USE_MYPYC": "1"}),
    # meson-python, scikit-build-core, poetry-core build scripts
    Package("contourpy", "1.3.1", "compiled", "3.11", ("contourpy",), {}, ("meson-python", "meson", "ninja", "pybind11", "numpy")),
    Package("levenshtein", "0.27.1", "compiled", "3.11", ("Levenshtein",)),
    Package("ulid-transform", "1.0.2", "compiled", "3.11", ("ulid_transform",)),
    Package("pendulum", "3.0.0", "compiled", "3.11", ("pendulum",)),
    # maturin: mixed and pure Rust
    Package("rtoml", "0.12.0", "compiled", "3.11", ("rtoml",)),
    Package("watchfiles", "1.0.4", "compiled", "3.11", ("watchfiles",)),
    Package("rpds-py", "0.22.3", "compiled", "3.11", ("rpds",)),
    # generated Python and data files
    Package("urllib3", "2.3.0", "generated", "3.11", ("urllib3",)),
    Package("platformdirs", "4.3.6", "generated", "3.11", ("platformdirs",)),
    Package("filelock", "3.16.1", "generated", "3.9", ("filelock",)),
    Package("iniconfig", "2.0.0", "generated", "3.11", ("iniconfig",)),
    Package("virtualenv", "20.29.0", "generated", "3.11", ("virtualenv",)),
    Package("pytest", "8.3.4", "generated"),
    Package("black", "24.10.0", "generated", "3.11", ("black", "blackd", "blib2to3", "_black_version")),
    Package("py", "1.11.0", "generated", "3.8"),
    Package("tqdm", "4.67.1", "generated"),
    Package("setuptools-scm", "8.1.0", "generated"),
    Package("pdm", "2.22.1", "generated", "3.11", ("pdm",)),
    # pure
    Package("attrs", "24.3.0", "pure", "3.11", ("attr", "attrs")),
    Package("jinja2", "3.1.5", "pure", "3.11", ("jinja2",)),
    Package("rich", "13.9.4", "pure", "3.11", ("rich",)),
    Package("pygments", "2.18.0", "pure", "3.11", ("pygments",)),
    Package("docutils", "0.21.2", "pure", "3.11", ("docutils",)),
    Package("babel", "2.16.0", "pure"),
    Package("lazy_loader", "0.4", "pure", "3.11", ("lazy_loader",)),
    Package("networkx", "3.4.2", "pure"),
    Package("django", "5.1.4", "pure", "3.12"),
    Package("sympy", "1.13.3", "pure"),
    Package("sphinx", "8.1.3", "pure", "3.11", ("sphinx",)),
    Package("pip", "24.3.1", "pure"),
    Package("twisted", "24.11.0", "pure", "3.11", ("twisted",)),
    Package("ansible-core", "2.18.1", "pure", "3.11", ("ansible", "ansible_test")),
    Package("botocore", "1.35.90", "pure", "3.13"),
    Package("faker", "33.1.0", "pure"),
    Package("hypothesis", "6.123.2", "pure"),
    Package("six", "1.17.0", "pure"),
    Package("pylint", "3.3.3", "pure"),
    Package("jedi", "0.19.2", "pure"),
    Package("dask", "2024.12.1", "pure"),
    Package("nltk", "3.9.1", "pure"),
    Package("setuptools", "75.6.0", "pure"),
    Package("fastapi", "0.115.6", "pure", "3.11", ("fastapi",)),
]
