"""Where one request ends and the next begins is read in one way, or not at all: nothing hides behind a request."""

import socket
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
import uvicorn

from servanda.server.live import NEEDED
from servanda.server.loopback import served_as

HIDDEN = b"GET /hidden HTTP/1.1\r\nHost: room.example\r\n\r\n"
HEAD = b"POST /seen HTTP/1.1\r\nHost: room.example\r\n"
#: What two programs could read as two different lengths: refused, or read as one message without anything behind it.
DOUBTFUL = {
    "length and chunks": HEAD + b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunks and length": HEAD + b"Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n" + HIDDEN,
    "two lengths": HEAD + b"Content-Length: 0\r\nContent-Length: 45\r\n\r\n" + HIDDEN,
    "two lengths in one": HEAD + b"Content-Length: 0, 45\r\n\r\n" + HIDDEN,
    "a length with a sign": HEAD + b"Content-Length: +0\r\n\r\n" + HIDDEN,
    "a length below nothing": HEAD + b"Content-Length: -1\r\n\r\n" + HIDDEN,
    "a length in other digits": HEAD + b"Content-Length: 0x0\r\n\r\n" + HIDDEN,
    "a space before the colon": HEAD + b"Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunks that are none": HEAD + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunked and something else": HEAD + b"Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunks of no number": HEAD + b"Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n" + HIDDEN,
    "chunks below nothing": HEAD + b"Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n" + HIDDEN,
    "a chunk longer than said": HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n" + HIDDEN,
    "a header over two lines": HEAD + b"Transfer-Encoding:\r\n chunked\r\nContent-Length: 0\r\n\r\n" + HIDDEN,
    "no name of a header": HEAD + b": chunked\r\n\r\n" + HIDDEN,
    "a null byte": HEAD + b"Content-Length: 0\x00\r\n\r\n" + HIDDEN,
}


#: h11 takes the chunks' word there, as RFC 9112 lets it; a mission is not served by it, a desk on this machine may be.
BY_HTTPTOOLS = ("length and chunks", "chunks and length")


@pytest.fixture(scope="module", params=["httptools", "h11"])
def door(request: Any) -> Iterator[tuple[int, list[str], str]]:
    """A port, the paths that were asked for, and what reads them."""
    asked: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        asked.append(scope["path"])
        while (await receive()).get("more_body"):
            pass
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
        await send({"type": "http.response.body", "body": b"ok"})

    config = served_as(app)
    config.http = request.param
    server = uvicorn.Server(config)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        thread = threading.Thread(target=server.run, args=([taken],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)
        yield taken.getsockname()[1], asked, request.param
        server.should_exit = True
        thread.join()


def said(port: int, data: bytes) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=60) as line:
        line.sendall(data)
        line.shutdown(socket.SHUT_WR)
        found = b""
        try:
            while piece := line.recv(4096):
                found += piece
        except OSError:
            pass
        return found


@pytest.mark.parametrize("kind", DOUBTFUL)
def test_nothing_hides_behind_a_request_of_doubtful_length(door: tuple[int, list[str], str], kind: str) -> None:
    port, asked, reads = door
    if reads == "h11" and kind in BY_HTTPTOOLS:
        return
    asked.clear()
    answer = said(port, DOUBTFUL[kind])
    assert "/hidden" not in asked, answer
    assert answer.startswith(b"HTTP/1.1 400") or answer.count(b"HTTP/1.1 ") <= 1, answer


def test_a_mission_is_read_by_httptools_alone() -> None:
    from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

    reads = served_as(None).http
    assert "httptools" in NEEDED and isinstance(reads, type) and issubclass(reads, HttpToolsProtocol)


def test_two_requests_that_are_two_are_read_as_two(door: tuple[int, list[str], str]) -> None:
    port, asked, _ = door
    asked.clear()
    said(port, HEAD + b"Content-Length: 2\r\n\r\nab" + HIDDEN)
    assert asked == ["/seen", "/hidden"]
