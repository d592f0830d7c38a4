"""A package index for hypercorn: two releases of whatever is asked for, and a line for each request in the file TRUEWHEEL_LOG: version of HTTP, port."""
import json
import os


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    with open(os.environ["TRUEWHEEL_LOG"], "a") as log:
        log.write(f"{scope['http_version']} {scope['client'][1]}\n")
    name = scope["path"].strip("/").split("/")[-1]
    files = [{"filename": f"{name}-{version}-py3-none-any.whl", "url": f"/files/{name}-{version}-py3-none-any.whl", "hashes": {}}
             for version in ("1.0", "1.1")]
    body = json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": files}).encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/vnd.pypi.simple.v1+json")]})
    await send({"type": "http.response.body", "body": body})
