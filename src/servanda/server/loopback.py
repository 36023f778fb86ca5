"""The server itself: one socket on the loopback address, one process, a clean stop."""

import signal
import socket
from collections.abc import Callable
from typing import Any

from servanda.basis import Place, Refusal
from servanda.server.settings import Settings

#: Seconds that answers under way are given when the server stops.
_GRACE = 2


def listen(settings: Settings) -> socket.socket:
    """A socket bound to the loopback address; refuses (SRV002) a port that is taken."""
    taken = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        taken.bind((settings.host, settings.port))
    except OSError as error:
        taken.close()
        why = f"port {settings.port} cannot be listened on: {error.strerror or error}"
        raise Refusal("SRV002", why, "name another port, or leave --port out for a free one", Place("--port")) from None
    return taken


def serve(
    app: Any, taken: socket.socket, ready: Callable[[], None], stop: Callable[[Callable[[], None]], None]
) -> None:
    """Answer until told to stop; ``ready`` is called once it listens, ``stop`` is given what ends it.

    Ctrl-C ends it too, and comes out as ``KeyboardInterrupt`` after the socket is closed.
    """
    import uvicorn

    class Server(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets=sockets)
            ready()

    # No access log: it would hold the one-time word of the first address.
    config = uvicorn.Config(
        app,
        log_level="critical",
        access_log=False,
        server_header=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=_GRACE,
        proxy_headers=False,
    )
    server = Server(config)

    def end() -> None:
        server.should_exit = True

    stop(end)
    # The server stops on a signal and raises it again once it has; told to end, the program still tidies up.
    before = signal.signal(signal.SIGTERM, _leave)
    try:
        server.run(sockets=[taken])
    finally:
        signal.signal(signal.SIGTERM, before)


def _leave(number: int, frame: Any) -> None:
    raise SystemExit(0)
