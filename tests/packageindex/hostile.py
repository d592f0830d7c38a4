"""An index server that misbehaves on demand. Prints one line of JSON with its ports, then serves until standard input ends.

usage: hostile.py [CERTIFICATE KEY]"""
import base64
import json
import socket
import ssl
import sys
import threading
import time
import zlib

CANARY = base64.b64encode(b"me:canary-5f1d").decode()
seen = []  # [server, path, authorization, if-none-match]
lock = threading.Lock()
running = {"now": 0, "peak": 0}
ports = {}


def bomb():
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    zeros = b"\0" * (1 << 20)
    return b"".join([packer.compress(zeros) for _ in range(256)] + [packer.flush()])


BOMB = bomb()


def answer(connection, body=b"{}", status="200 OK", headers=(), version="HTTP/1.1", length=None):
    lines = [f"{version} {status}", *headers]
    if version == "HTTP/1.1":
        lines.append(f"Content-Length: {len(body) if length is None else length}")
    connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + body)


def redirect(connection, place):
    answer(connection, b"", "302 Found", [f"Location: {place}"])


def times(path):
    with lock:
        return sum(1 for one in seen if one[1] == path)


def slowly(connection):
    with lock:
        running["now"] += 1
        running["peak"] = max(running["peak"], running["now"])
    time.sleep(0.05)
    with lock:
        running["now"] -= 1
    answer(connection)


def drip(connection):
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(60):
        connection.sendall(b"x")
        time.sleep(0.2)


def big(connection):
    connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(50):
        connection.sendall(b"100000\r\n" + b" " * (1 << 20) + b"\r\n")
    connection.sendall(b"0\r\n\r\n")


def serve(connection, server, path, headers):
    """False: the connection is to be closed."""
    other = f"http://127.0.0.1:{ports['other']}"
    if path == "/ok":
        if headers.get("if-none-match") == '"one"':
            answer(connection, b"", "304 Not Modified", ['ETag: "one"'])
        else:
            answer(connection, b'{"ok": true}', headers=['ETag: "one"', "Content-Type: application/json; charset=x"])
    elif path == "/fresh":
        answer(connection, b"fresh", headers=["Cache-Control: max-age=300, public"])
    elif path == "/stall":
        time.sleep(60)
    elif path == "/drip":
        drip(connection)
    elif path == "/busy":
        if times(path) < 2:
            answer(connection, b"", "503 Service Unavailable", ["Retry-After: 1"])
        else:
            answer(connection)
    elif path == "/busy-forever":
        answer(connection, b"", "503 Service Unavailable", ["Retry-After: 0"])
    elif path == "/busy-long":
        answer(connection, b"", "429 Too Many Requests", ["Retry-After: 3600"])
    elif path == "/loop":
        redirect(connection, "/loop")
    elif path.startswith("/hops/"):
        left = int(path[6:])
        redirect(connection, f"/hops/{left - 1}") if left else answer(connection)
    elif path == "/to-file":
        redirect(connection, "file:///etc/passwd")
    elif path == "/to-ftp":
        redirect(connection, "ftp://127.0.0.1/x")
    elif path == "/to-http":
        redirect(connection, "http://index.invalid/x")
    elif path == "/to-nonsense":
        redirect(connection, "http://127.0.0.1\\@index.invalid/x")
    elif path == "/to-other":
        redirect(connection, other + "/whoami")
    elif path == "/whoami":
        answer(connection, headers.get("authorization", "nobody").encode())
    elif path == "/short":
        answer(connection, b"0123456789", length=100)
        return False
    elif path == "/long":
        answer(connection, b'{"ok": true} and more than was announced', length=12)
        return False
    elif path == "/bomb":
        answer(connection, BOMB, headers=["Content-Encoding: gzip"])
    elif path == "/torn-gzip":
        answer(connection, b"\x1f\x8b garbage", headers=["Content-Encoding: gzip"])
    elif path == "/garbage":
        connection.sendall(b"\x00\x01\x02 this is not HTTP\r\n\r\n")
        return False
    elif path == "/headers":
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-Much: " + b"y" * 90000 + b"\r\n")
        for _ in range(40):
            connection.sendall(b"X-More: " + b"y" * 90000 + b"\r\n")
        return False
    elif path == "/big":
        big(connection)
    elif path == "/old":
        answer(connection, b"old", version="HTTP/1.0")
        return False
    elif path == "/hangup":
        return False
    elif path == "/auth":
        if headers.get("authorization") == "Basic " + CANARY:
            answer(connection, b"welcome")
        else:
            answer(connection, b"", "401 Unauthorized", ["WWW-Authenticate: Basic realm=x"])
    elif path.startswith("/slow/"):
        slowly(connection)
    elif path in ("/break-by-close", "/break-by-reset"):
        broken["how"] = path.rpartition("-")[2]
        answer(connection)
    elif path == "/log":
        with lock:
            answer(connection, json.dumps({"seen": seen, "peak": running["peak"]}).encode())
    else:
        answer(connection, b"no such project", "404 Not Found")
    return True


def talk(connection, server):
    try:
        stream = connection.makefile("rb")
        while True:
            request = stream.readline().decode("latin-1").split()
            if len(request) < 2:
                break
            headers = {}
            while (line := stream.readline().decode("latin-1").strip()):
                name, _, value = line.partition(":")
                headers[name.lower()] = value.strip()
            stream.read(int(headers.get("content-length", 0)))
            if request[1] != "/log":
                with lock:
                    seen.append([server, request[1], headers.get("authorization"), headers.get("if-none-match")])
            if not serve(connection, server, request[1], headers):
                break
    except OSError:
        pass
    finally:
        connection.close()


# HTTP/2 (RFC 9113), as much of it as an answer needs

DATA, HEADERS, SETTINGS, PING = 0, 1, 4, 6
broken = {"how": ""}  # what becomes of the next connection: "close" or "reset"


def frame(kind, flags, stream, payload=b""):
    return len(payload).to_bytes(3, "big") + bytes([kind, flags]) + stream.to_bytes(4, "big") + payload


def answer_http2(connection, stream, body, sent):
    """`:status 200` and content-length (RFC 7541, 6.1 and 6.2.2), and the first `sent` bytes."""
    length = str(len(body)).encode()
    connection.sendall(frame(HEADERS, 4, stream, b"\x88\x0f\x0d" + bytes([len(length)]) + length))
    connection.sendall(frame(DATA, 1 if sent == len(body) else 0, stream, body[:sent]))


def talk_http2(connection, _):
    with lock:
        how, broken["how"] = broken["how"], ""
    stream, opened = connection.makefile("rb"), []
    try:
        stream.read(24)
        connection.sendall(frame(SETTINGS, 0, 0))
        while head := stream.read(9):
            payload, kind, flags, number = stream.read(int.from_bytes(head[:3], "big")), head[3], head[4], int.from_bytes(head[5:], "big")
            if kind in (SETTINGS, PING) and not flags & 1:
                connection.sendall(frame(kind, 1, 0, payload if kind == PING else b""))
            if kind != HEADERS:
                continue
            with lock:
                seen.append(["http2", "/", None, None])
            opened.append(number)
            if not how:
                answer_http2(connection, number, b"x" * 100, 100)
            elif len(opened) == 4:  # one is answered, two are in the middle, one has not begun
                answer_http2(connection, opened[0], b"x" * 100, 100)
                for half in opened[1:3]:
                    answer_http2(connection, half, b"x" * 100, 50)
                if how == "reset":
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
                break
    except OSError:
        pass
    finally:
        stream.close()
        connection.close()


def listen(server, wrap=lambda connection: connection, talk=talk):
    listener = socket.create_server(("127.0.0.1", 0))
    ports[server] = listener.getsockname()[1]

    def accept():
        while True:
            connection, _ = listener.accept()
            connection.settimeout(90)

            def start(raw=connection):
                try:
                    talk(wrap(raw), server)
                except OSError:
                    raw.close()

            threading.Thread(target=start, daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def main():
    listen("main")
    listen("other")
    if len(sys.argv) == 3:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[1], sys.argv[2])
        listen("tls", lambda connection: context.wrap_socket(connection, server_side=True))
        second = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        second.load_cert_chain(sys.argv[1], sys.argv[2])
        second.set_alpn_protocols(["h2"])
        listen("http2", lambda connection: second.wrap_socket(connection, server_side=True), talk_http2)
    silent = socket.create_server(("127.0.0.1", 0), backlog=0)  # a full queue: a connection is never made
    ports["silent"] = silent.getsockname()[1]
    fillers = [socket.socket() for _ in range(4)]
    for one in fillers:
        one.setblocking(False)
        one.connect_ex(("127.0.0.1", ports["silent"]))
    print(json.dumps(ports), flush=True)
    sys.stdin.read()


main()
