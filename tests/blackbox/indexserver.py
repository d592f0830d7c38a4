"""A small package index on this machine: the simple API as JSON or HTML, files with ranges, an OSV-compatible service, and a log of who asked what."""
import base64
import functools
import hashlib
import json
import re
import threading
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from urllib.parse import unquote


def wheel(name, version, tag="py3-none-any", files=None, requires_python="", generator="tests"):
    """(file name, bytes) of a wheel with these modules."""
    info = f"{name}-{version}.dist-info"
    content = dict(files or {f"{name}.py": f"version = {version!r}\n"})
    content[f"{info}/METADATA"] = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n" + (
        f"Requires-Python: {requires_python}\n" if requires_python else "")
    pure = "true" if tag.endswith("-any") else "false"
    content[f"{info}/WHEEL"] = f"Wheel-Version: 1.0\nGenerator: {generator}\nRoot-Is-Purelib: {pure}\nTag: {tag}\n"
    rows = [f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).decode().rstrip('=')},{len(text.encode())}"
            for path, text in content.items()]
    content[f"{info}/RECORD"] = "\n".join(rows + [f"{info}/RECORD,,"]) + "\n"
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, text in content.items():
            archive.writestr(path, text)
    return f"{name}-{version}-{tag}.whl", packed.getvalue()


def metadata_of(data):
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(next(name for name in archive.namelist() if name.endswith("/METADATA")))


@functools.cache
def hashes_of(data):
    """(of the wheel, of its METADATA); made once, for a measured server must be quick."""
    return hashlib.sha256(data).hexdigest(), hashlib.sha256(metadata_of(data)).hexdigest()


class IndexServer:
    """Serves `/simple/` (and `/NAME/simple/` for each further index) until close()."""

    def __init__(self, speaks_json=True, delay=0.0):
        self.indexes = {"": {}}  # index -> project -> file name -> (bytes, attributes)
        self.status = {}  # project -> (status, reason)
        self.users = {}  # index -> "user:password"
        self.advisories = {}  # id -> OSV document
        self.speaks_json = speaks_json
        self.delay = delay
        self.requests = []
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self.handler())
        self.server.daemon_threads = True
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def add(self, name, version, tag="py3-none-any", index="", yanked=None, requires_python="", **options):
        file_name, data = wheel(name, version, tag, requires_python=requires_python, **options)
        attributes = {"requires-python": requires_python} if requires_python else {}
        if yanked is not None:
            attributes["yanked"] = yanked or True
        self.indexes.setdefault(index, {}).setdefault(name.replace("_", "-"), {})[file_name] = (data, attributes)
        return file_name, data

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    # answers

    def project_json(self, index, project):
        files = []
        for name, (data, attributes) in self.indexes[index][project].items():
            whole, metadata = hashes_of(data)
            files.append({"filename": name, "url": f"{self.prefix(index)}/files/{name}", "hashes": {"sha256": whole}, "core-metadata": {"sha256": metadata},
                          "size": len(data), **attributes})
        document = {"meta": {"api-version": "1.4"}, "name": project, "files": files, "versions": []}
        if project in self.status:
            document["project-status"] = dict(zip(("status", "reason"), self.status[project]))
        return json.dumps(document).encode()

    def project_html(self, index, project):
        lines = ['<!DOCTYPE html><html><head><meta name="pypi:repository-version" content="1.4">']
        if project in self.status:
            lines.append(f'<meta name="pypi:project-status" content="{self.status[project][0]}">')
        lines.append("</head><body>")
        for name, (data, attributes) in self.indexes[index][project].items():
            more = "".join(f' data-{key}="{"" if value is True else str(value).replace("&", "&amp;").replace(">", "&gt;")}"' for key, value in attributes.items())
            lines.append(f'<a href="{self.prefix(index)}/files/{name}#sha256={hashlib.sha256(data).hexdigest()}"{more}>{name}</a><br>')
        return "\n".join(lines + ["</body></html>"]).encode()

    @staticmethod
    def prefix(index):
        return f"/{index}" if index else ""

    def affecting(self, query):
        """The documents that hold for one version, as the `packaging` of pip orders versions."""
        from pip._vendor.packaging.version import Version

        def holds(affected):
            if affected["package"]["name"] != query["package"]["name"]:
                return False
            version, inside = Version(query["version"]), False
            for events in (one["events"] for one in affected["ranges"]):
                for event in events:  # in their order, as they are written here
                    (kind, at), = event.items()
                    if kind == "introduced" and (at == "0" or version >= Version(at)):
                        inside = True
                    elif kind == "fixed" and version >= Version(at) or kind == "last_affected" and version > Version(at):
                        inside = False
            return inside
        return [document for document in self.advisories.values() if any(holds(one) for one in document["affected"])]

    def vulnerabilities(self, queries):
        def affects(document, query):
            return any(one["package"]["name"] == query["package"]["name"] for one in document["affected"])
        return {"results": [{"vulns": [{"id": key, "modified": "2026-01-01T00:00:00Z"} for key, document in self.advisories.items()
                                       if affects(document, query)]} for query in queries]}

    def handler(outer):  # noqa: N805 (the handler has a self of its own)
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True  # else head and body, written one after the other, are 40 ms apart

            def log_message(self, *_):
                pass

            def send(self, body, kind="application/octet-stream", status=200, headers=()):
                tag = '"' + hashlib.sha256(body).hexdigest()[:16] + '"'
                if status == 200 and self.headers.get("If-None-Match") == tag:
                    body, status = b"", 304
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                self.send_header("ETag", tag)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def is_welcome(self, index):
                user = outer.users.get(index)
                if not user or self.headers.get("Authorization") == "Basic " + base64.b64encode(user.encode()).decode():
                    return True
                self.send(b"", status=401, headers=[("WWW-Authenticate", "Basic realm=index")])
                return False

            def note(self):
                outer.requests.append((self.command, self.path, self.headers.get("If-None-Match"), self.headers.get("Range")))
                if outer.delay:
                    threading.Event().wait(outer.delay)

            def do_GET(self):  # noqa: N802
                self.note()
                path = unquote(self.path.split("?")[0])
                if found := re.fullmatch(r"/v1/vulns/(.+)", path):
                    document = outer.advisories.get(found[1])
                    return self.send(json.dumps(document or {}).encode(), "application/json", 200 if document else 404)
                found = re.fullmatch(r"(?:/([a-z]+))?/(simple|files)/([^/]+)/?", path)
                index = (found[1] or "") if found else ""
                if not found or index not in outer.indexes:
                    return self.send(b"", status=404)
                if not self.is_welcome(index):
                    return None
                if found[2] == "files":
                    return self.send_file(index, found[3])
                if found[3] not in outer.indexes[index]:
                    return self.send(b"", status=404)
                if outer.speaks_json and "json" in self.headers.get("Accept", ""):
                    return self.send(outer.project_json(index, found[3]), "application/vnd.pypi.simple.v1+json")
                return self.send(outer.project_html(index, found[3]), "text/html; charset=utf-8")

            do_HEAD = do_GET  # noqa: N815

            def send_file(self, index, name):
                wheel_name = name.removesuffix(".metadata")
                data = next((files[wheel_name][0] for files in outer.indexes[index].values() if wheel_name in files), None)
                if data is None:
                    return self.send(b"", status=404)
                if name != wheel_name:
                    return self.send(metadata_of(data))
                wanted = re.fullmatch(r"bytes=(\d*)-(\d*)", self.headers.get("Range", ""))
                if not wanted:
                    return self.send(data)
                first = int(wanted[1]) if wanted[1] else max(0, len(data) - int(wanted[2]))
                last = min(int(wanted[2]), len(data) - 1) if wanted[1] and wanted[2] else len(data) - 1
                return self.send(data[first:last + 1], status=206, headers=[("Content-Range", f"bytes {first}-{last}/{len(data)}")])

            def do_POST(self):  # noqa: N802
                self.note()
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                if self.path == "/v1/query":
                    return self.send(json.dumps({"vulns": outer.affecting(body)}).encode(), "application/json")
                return self.send(json.dumps(outer.vulnerabilities(body["queries"])).encode(), "application/json")

        return Handler
