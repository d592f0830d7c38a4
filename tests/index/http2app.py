"""A package index for hypercorn: two releases of whatever is asked for, TRUEWHEEL_DELAY seconds after the question, with an ETag; and a line for each
request in the file TRUEWHEEL_LOG: version of HTTP, port, the tag that was asked about (or -), how many questions were open."""
import asyncio
import hashlib
import json
import os

DELAY = float(os.environ.get("TRUEWHEEL_DELAY", "0"))
LOG = open(os.environ["TRUEWHEEL_LOG"], "a", buffering=1)
running = 0


async def app(scope, receive, send):
    global running
    if scope["type"] != "http":
        return
    running += 1
    asked = dict(scope["headers"]).get(b"if-none-match", b"").decode()
    LOG.write(f"{scope['http_version']} {scope['client'][1]} {asked or '-'} {running}\n")
    try:
        await asyncio.sleep(DELAY)
    finally:
        running -= 1
    name = scope["path"].strip("/").split("/")[-1]
    files = [{"filename": f"{name}-{version}-py3-none-any.whl", "url": f"/files/{name}-{version}-py3-none-any.whl", "hashes": {}}
             for version in ("1.0", "1.1")]
    body = json.dumps({"meta": {"api-version": "1.0"}, "name": name, "files": files}).encode()
    tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
    headers = [(b"content-type", b"application/vnd.pypi.simple.v1+json"), (b"etag", tag.encode())]
    await send({"type": "http.response.start", "status": 304 if asked == tag else 200, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if asked == tag else body})
