"""Ports for servers that have to be told theirs before they start."""

import os
import socket
from itertools import count

#: Below those that a system hands out by itself, so that nothing takes one between the choice and the start.
_FIRST, _ROOM = 20_000, 12_000
_tried = count()


def free_port() -> int:
    """A port of the loopback nobody has now; another one each time, and others in every process."""
    for _ in range(_ROOM):
        port = _FIRST + (os.getpid() * 97 + next(_tried)) % _ROOM
        try:
            with socket.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
    raise AssertionError("no port is free")
