"""The whole test run stays on this machine."""

import socket

import pytest


def test_a_connection_beyond_this_machine_is_refused() -> None:
    with socket.socket() as line, pytest.raises(RuntimeError, match="stay on this machine"):
        line.connect(("192.0.2.1", 80))


def test_a_name_look_up_is_refused() -> None:
    with pytest.raises(RuntimeError, match="stay on this machine"):
        socket.getaddrinfo("example.org", 443)


def test_the_loopback_is_open() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass
