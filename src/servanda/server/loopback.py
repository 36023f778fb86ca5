"""The server itself: one socket on the loopback address, one process, a clean stop."""

import gc
import signal
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from servanda.basis import Place, Refusal
from servanda.server.settings import HOST, Settings

#: Of TLS 1.2 those with forward secrecy and authenticated encryption; TLS 1.3 has no others.
CIPHERS = "ECDHE+AESGCM:ECDHE+CHACHA20"
#: Seconds that answers under way are given when the server stops.
_GRACE = 2
#: Seconds in which whoever calls has to say what they ask for.
_HEAD_S = 20.0
#: Seconds for which one thread has the interpreter while others ask for it.
_TURN_S = 0.0005


def listen(settings: Settings, host: str = HOST) -> socket.socket:
    """A socket bound to the loopback address, or to another one; refuses (SRV002) a port or address that is taken."""
    # Named, for only then does asyncio send what is small at once: without it the body of an answer, written after its
    # head, waits until the reader's machine has acknowledged the head, which that puts off by 40 ms.
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if host != HOST or sys.platform != "win32":
        # A server is started anew on its own port, which may still be closing. On Windows the setting would let
        # another program take the port of a running one.
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        taken.bind((host, settings.port))
    except OSError as error:
        taken.close()
        why = f"port {settings.port} cannot be listened on: {error.strerror or error}"
        raise Refusal("SRV002", why, "name another port, or leave --port out for a free one", Place("--port")) from None
    return taken


def serve(
    app: Any,
    taken: socket.socket,
    ready: Callable[[], None],
    stop: Callable[[Callable[[], None]], None],
    guard: tuple[Path, Path] | None = None,
) -> None:
    """Answer until told to stop; ``ready`` is called once it listens, ``stop`` is given what ends it.

    ``guard``: files of a certificate and its key (PEM), with which it answers by https alone.

    Ctrl-C ends it too, and comes out as ``KeyboardInterrupt`` after the socket is closed.
    """
    import uvicorn

    # What was made until here stays until the end: it need not be looked through for what can be forgotten.
    gc.collect()
    gc.freeze()
    # A report leaves some dozens of things that stay: to look through them at every 700 finds nothing.
    gc.set_threshold(20_000)
    # While the calendar reckons, whoever answers waits so long at each of the dozen turns that an answer takes.
    sys.setswitchinterval(_TURN_S)

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets=sockets)
            ready()

    server = Server(served_as(app, guard))

    def end() -> None:
        server.should_exit = True

    stop(end)
    # The server stops on a signal and raises it again once it has; told to end, the program still tidies up.
    before = signal.signal(signal.SIGTERM, _leave)
    try:
        server.run(sockets=[taken])
    finally:
        signal.signal(signal.SIGTERM, before)


def served_as(app: Any, guard: tuple[Path, Path] | None = None) -> Any:
    """How an application is served, whichever library reads the requests (httptools where it is there, else h11)."""
    import uvicorn

    # No access log: it would hold the one-time word of the first address.
    return uvicorn.Config(
        app,
        http=_punctual(),
        log_level="critical",
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_GRACE,
        proxy_headers=False,
        ssl_certfile=None if guard is None else str(guard[0]),
        ssl_keyfile=None if guard is None else str(guard[1]),
        ssl_ciphers=CIPHERS,
    )


def _punctual() -> Any:
    """How requests are read, and that whoever begins one tells what they ask for in time, or is hung up on.

    Without it a few thousand lines on which a letter comes now and then take every place there is.
    """
    from uvicorn.config import HTTP_PROTOCOLS
    from uvicorn.importer import import_from_string

    base: Any = import_from_string(HTTP_PROTOCOLS["auto"])
    base = getattr(base, "AutoHTTPProtocol", base)

    class Punctual(base):  # type: ignore[misc]
        _late: Any = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._wait()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            # A request whose head was told whole has a cycle of its own until it is answered.
            if self.cycle is not None and not self.cycle.response_complete:
                self._told()
            elif self._late is None:
                self._wait()

        def connection_lost(self, exc: Exception | None) -> None:
            self._told()
            super().connection_lost(exc)

        def _wait(self) -> None:
            self._late = self.loop.call_later(_HEAD_S, self.transport.close)

        def _told(self) -> None:
            if self._late is not None:
                self._late.cancel()
                self._late = None

    return Punctual


def _leave(number: int, frame: Any) -> None:
    raise SystemExit(0)
