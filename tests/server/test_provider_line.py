"""What a provider is asked over: https to whom its certificate names and somebody trusted vouches for, and no other."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from servanda.basis import Refusal
from servanda.server.providers import ProviderLine
from server.test_reach import certified


class Answers(BaseHTTPRequestHandler):
    """Says one thing to everybody."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *args: object) -> None:
        """Says nothing."""


@contextmanager
def provider_by_https(folder: Path, name: str) -> Iterator[tuple[str, Path]]:
    """Who answers under localhost with a certificate of a name: the address, and the certificate."""
    certificate, key = certified(folder, name)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    server = HTTPServer(("127.0.0.1", 0), Answers)
    server.handle_error = lambda request, client_address: None  # type: ignore[method-assign]
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://localhost:{server.server_port}", certificate
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_provider_is_believed_by_a_certificate_that_somebody_trusted_vouches_for(tmp_path: Path) -> None:
    with provider_by_https(tmp_path, "localhost") as (address, certificate):
        assert ProviderLine(address, certificate)(address, None, "") == b"{}"
        with pytest.raises(Refusal, match="certificate is not believed") as refused:
            ProviderLine(address)(address, None, "")
        assert refused.value.code == "SRV061"


def test_a_certificate_of_another_name_is_not_believed(tmp_path: Path) -> None:
    with (
        provider_by_https(tmp_path, "elsewhere.example") as (address, certificate),
        pytest.raises(Refusal, match="certificate is not believed"),
    ):
        ProviderLine(address, certificate)(address, None, "")


def test_why_there_is_no_answer_tells_nothing_of_what_lies_there() -> None:
    """Whoever runs a provider names where it is asked, and reads the page: it shall not tell them of other machines."""
    said = set()
    for address in ("http://127.0.0.1:9", "http://127.0.0.1:1", "http://127.0.0.1:2"):
        with pytest.raises(Refusal) as refused:
            ProviderLine("https://id.example")(address, None, "")
        said.add(refused.value.reasons[0].why)
    assert len(said) == 1 and "127.0.0.1" not in said.pop()
