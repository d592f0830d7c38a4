"""A package index on this machine, for tests that need no other: wheels and sdists of made-up distributions."""
import base64
import hashlib
import http.server
import io
import tarfile
import threading
import zipfile


def hash_of(content):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def wheel(name, version, files):
    """The bytes of `NAME-VERSION-py3-none-any.whl`; files: {path: bytes}."""
    info = f"{name}-{version}.dist-info/"
    files = dict(files)
    files[info + "METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()
    files[info + "WHEEL"] = b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = "".join(f"{path},{hash_of(content)},{len(content)}\n" for path, content in files.items())
    files[info + "RECORD"] = (record + f"{info}RECORD,,\n").encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return buffer.getvalue()


def sdist(name, version, files):
    """The bytes of `NAME-VERSION.tar.gz`."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for path, content in {**files, "PKG-INFO": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode()}.items():
            member = tarfile.TarInfo(f"{name}-{version}/{path}")
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    return buffer.getvalue()


class LocalIndex:
    def __init__(self):
        self.files = {}  # file name -> bytes

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(handler):
                self.answer(handler)

            do_HEAD = do_GET

            def log_message(handler, *_):
                pass
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_port}/simple"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def add_wheel(self, name, version, size=5000):
        code = b"answer = lambda: 42\n" + b"".join(b"# %d %s\n" % (i, name.encode()) for i in range(size // 16))
        self.files[f"{name}-{version}-py3-none-any.whl"] = wheel(name, version, {f"{name}/__init__.py": code, f"{name}/data.txt": code})

    def answer(self, handler):
        parts = handler.path.strip("/").split("/")
        content, kind, status = b"", "text/html", 200
        if parts[0] == "simple" and len(parts) == 2:
            mine = [file for file in self.files if file.split("-")[0].lower().replace("_", "-") == parts[1]]
            content = "".join(f'<a href="/files/{file}#sha256={hashlib.sha256(self.files[file]).hexdigest()}">{file}</a>\n' for file in mine).encode()
            status = 200 if mine else 404
        elif parts[0] == "files" and parts[-1] in self.files:
            content, kind = self.files[parts[-1]], "application/octet-stream"
        else:
            status = 404
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(content)))
        handler.send_header("Cache-Control", "max-age=600")
        handler.end_headers()
        if handler.command == "GET":
            handler.wfile.write(content)
