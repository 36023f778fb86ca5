"""Whoever calls and does not say what they ask for is hung up on; what is small goes out at once."""

import asyncio
import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

pytest.importorskip("uvicorn")
from servanda.server import loopback, read_settings


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Says what was asked for, once the body is whole."""
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture
def port(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A server that waits for three tenths of a second."""
    import uvicorn

    monkeypatch.setattr(loopback, "_HEAD_S", 0.3)
    taken = loopback.listen(read_settings(0))
    server = uvicorn.Server(loopback.served_as(app))
    thread = threading.Thread(target=lambda: asyncio.run(server.serve(sockets=[taken])))
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield taken.getsockname()[1]
    server.should_exit = True
    thread.join()
    taken.close()


def ended(line: socket.socket, within: float) -> bool:
    line.settimeout(within)
    try:
        return line.recv(100) == b""
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False


def answered(line: socket.socket) -> None:
    line.settimeout(5)
    told = b""
    while not told.endswith(b"ok"):
        told += line.recv(1000)
    assert told.startswith(b"HTTP/1.1 200")


def test_who_says_nothing_or_a_letter_now_and_then_is_hung_up_on(port: int) -> None:
    silent, slow = (socket.create_connection(("127.0.0.1", port)) for _ in range(2))
    with silent, slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n")
        for _ in range(4):
            time.sleep(0.15)
            try:
                slow.sendall(b"X-A: b\r\n")
            except OSError:
                break
        assert ended(silent, 5)
        assert ended(slow, 5)


def test_who_asks_in_time_is_answered_again_and_again(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as line:
        for _ in range(3):
            line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            answered(line)
            time.sleep(0.2)
        # A second question begun and not ended.
        line.sendall(b"GET / HT")
        assert ended(line, 5)


def test_a_body_may_take_longer_than_the_head(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\n")
        for letter in (b"a", b"b", b"c"):
            time.sleep(0.2)
            line.sendall(letter)
        answered(line)


def test_a_small_answer_waits_for_no_acknowledgement() -> None:
    """Asyncio sends at once on lines of a socket that names its protocol, and on no others."""
    told: list[int] = []

    async def look(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = writer.get_extra_info("socket")
        told.append(line.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
        writer.close()

    async def run() -> None:
        with loopback.listen(read_settings(0)) as taken:
            server = await asyncio.start_server(look, sock=taken)
            reader, writer = await asyncio.open_connection(*taken.getsockname())
            await reader.read()
            writer.close()
            server.close()

    # In a thread of its own: a browser of other tests keeps a loop in this one.
    with ThreadPoolExecutor(1) as apart:
        apart.submit(asyncio.run, run()).result()
    assert told
    assert all(told)
