"""A time-stamp authority of our own for tests (RFC 3161 over CMS), its certificate, and one who answers over HTTP."""

import datetime
import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

SHA256 = bytes.fromhex("300b0609608648016503040201")
ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")


def der(tag: int, *parts: bytes) -> bytes:
    """One DER value."""
    body = b"".join(parts)
    size = len(body)
    length = (
        bytes([size])
        if size < 128
        else (lambda b: bytes([128 | len(b)]) + b)(size.to_bytes((size.bit_length() + 7) // 8, "big"))
    )
    return bytes([tag]) + length + body


def number(value: int) -> bytes:
    """An INTEGER."""
    return der(2, value.to_bytes(value.bit_length() // 8 + 1, "big"))


def oid(dotted: str) -> bytes:
    """An OBJECT IDENTIFIER."""
    first, second, *rest = map(int, dotted.split("."))
    out = [first * 40 + second]
    for one in rest:
        piece = [one & 127]
        while one := one >> 7:
            piece.append(128 | one & 127)
        out += reversed(piece)
    return der(6, bytes(out))


def certificate(name: str, key: Any, issuer: str, signer: Any, *, stamps: bool) -> x509.Certificate:
    """A certificate, of an authority or of what vouches for it."""
    called = lambda one: x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)])  # noqa: E731
    begun = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder().subject_name(called(name)).issuer_name(called(issuer)).public_key(key.public_key())
        .serial_number(x509.random_serial_number()).not_valid_before(begun)
        .not_valid_after(begun.replace(year=2090))
        .add_extension(x509.BasicConstraints(ca=not stamps, path_length=None), critical=True)
    )  # fmt: skip
    if stamps:
        made = made.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.TIME_STAMPING]), critical=True)
    return made.sign(signer, hashes.SHA256())


@dataclass
class Authority:
    """An authority whose clock is turned by hand; ``at``: POSIX seconds."""

    at: int = 1_800_000_000
    name: str = "time.example"

    def __post_init__(self) -> None:
        self._root_key, self._key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
        self.root = certificate(
            f"root of {self.name}", self._root_key, f"root of {self.name}", self._root_key, stamps=False
        )
        self.own = certificate(self.name, self._key, f"root of {self.name}", self._root_key, stamps=True)
        self.asked = 0

    @property
    def pem(self) -> bytes:
        """The certificate to believe."""
        return self.root.public_bytes(serialization.Encoding.PEM)

    def answer(self, request: bytes) -> bytes:
        """A reply to a request that asks for the SHA-256 of something, without a nonce."""
        self.asked += 1
        at = request.index(bytes.fromhex("0420")) + 2
        return self.stamp(request[at : at + 32])

    def stamp(self, digest: bytes, *, status: int = 0) -> bytes:
        """A reply over a digest."""
        if status:
            return der(0x30, der(0x30, number(status)))
        when = datetime.datetime.fromtimestamp(self.at, datetime.UTC).strftime("%Y%m%d%H%M%SZ").encode()
        info = der(
            0x30, number(1), oid("1.2.3.4"), der(0x30, SHA256, der(4, digest)), number(self.asked + 1), der(0x18, when)
        )
        own = self.own.public_bytes(serialization.Encoding.DER)
        seen = der(0x30, der(0x30, der(0x30, der(4, hashlib.sha256(own).digest()))))
        attributes = sorted(
            [
                der(0x30, oid("1.2.840.113549.1.9.3"), der(0x31, oid("1.2.840.113549.1.9.16.1.4"))),
                der(0x30, oid("1.2.840.113549.1.9.4"), der(0x31, der(4, hashlib.sha256(info).digest()))),
                der(0x30, oid("1.2.840.113549.1.9.16.2.47"), der(0x31, seen)),
            ]
        )  # fmt: skip
        signature = self._key.sign(der(0x31, *attributes), ec.ECDSA(hashes.SHA256()))
        signer = der(
            0x30, number(1), der(0x30, self.own.issuer.public_bytes(), number(self.own.serial_number)), SHA256,
            der(0xA0, *attributes), ECDSA_SHA256, der(4, signature),
        )  # fmt: skip
        content = der(0x30, oid("1.2.840.113549.1.9.16.1.4"), der(0xA0, der(4, info)))
        signed = der(0x30, number(3), der(0x31, SHA256), content, der(0xA0, own), der(0x31, signer))
        token = der(0x30, oid("1.2.840.113549.1.7.2"), der(0xA0, signed))
        return der(0x30, der(0x30, number(0)), token)


@contextmanager
def answering(authority: Authority, *, cross: bytes | None = None) -> Iterator[str]:
    """The authority at an address; ``cross``: what it says instead."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = self.rfile.read(int(self.headers["Content-Length"]))
            told = authority.answer(asked) if cross is None else cross
            self.send_response(200)
            self.send_header("Content-Type", "application/timestamp-reply")
            self.send_header("Content-Length", str(len(told)))
            self.end_headers()
            self.wfile.write(told)

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/tsr"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
