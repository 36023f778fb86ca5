"""Who can reach a mission's server: this machine alone, others by https, or others through a front that speaks it."""

import ssl
import warnings
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from servanda.basis import Place, Refusal
from servanda.server.settings import HOST

if TYPE_CHECKING:
    from cryptography.x509 import Certificate

_HTTPS: Final = 443


@dataclass(frozen=True, slots=True)
class Reach:
    """How a server is reached.

    ``bind``: the address it listens on. ``names``: the hosts browsers know it by, with their port where it is not
    the server's own. ``guard``: certificate and key, where it speaks https itself.
    """

    bind: str
    names: tuple[str, ...]
    secure: bool
    guard: tuple[Path, Path] | None = None

    def authorities(self, port: int) -> tuple[str, ...]:
        """What stands in the Host header of requests meant for it."""
        if self.secure and self.guard is None:
            return self.names
        own = tuple(f"{name}:{port}" for name in self.names)
        return (*own, *self.names) if self.secure and port == _HTTPS else own

    def address(self, port: int) -> str:
        """Where people open it."""
        return f"{'https' if self.secure else 'http'}://{self.authorities(port)[0]}/"


def reach_of(host: str | None, certificate: Path | None, key: Path | None, behind: str | None) -> Reach:
    """How a server may be reached by what was asked for.

    Refuses (SRV023) to let other machines in without https, and (SRV024) a certificate that cannot be used.
    """
    if behind is not None:
        return _behind(behind, host, certificate, key)
    if host is None and certificate is None and key is None:
        return Reach(HOST, (HOST, "localhost"), secure=False)
    if host is None or certificate is None or key is None:
        why = "passwords and records would go over the network unguarded" if certificate is None else "half is missing"
        remedy = "give --host NAME with --certificate FILE and --key FILE, or --behind https://NAME, or none of them"
        raise Refusal("SRV023", f"other machines are let in by https alone: {why}", remedy, Place("--host"))
    _refuse_unusable(certificate, key)
    return Reach("0.0.0.0", (host.lower(),), secure=True, guard=(certificate, key))


def _behind(behind: str, host: str | None, certificate: Path | None, key: Path | None) -> Reach:
    try:
        parts = urlsplit(behind)
        port = parts.port
    except ValueError:
        parts, port = urlsplit(""), None
    if parts.scheme != "https" or not parts.hostname or parts.path not in ("", "/") or parts.query or parts.username:
        why = f"{behind[:80]!r} is no address of a front that speaks https"
        raise Refusal("SRV023", why, "write --behind https://NAME, or https://NAME:PORT", Place("--behind"))
    if host is not None or certificate is not None or key is not None:
        why = "a front speaks https in the server's place, and certificate and host are the front's"
        raise Refusal("SRV023", why, "give --behind alone, or --host, --certificate and --key", Place("--behind"))
    name = parts.hostname if port in (None, _HTTPS) else f"{parts.hostname}:{port}"
    return Reach(HOST, (name,), secure=True)


def _refuse_unusable(certificate: Path, key: Path) -> None:
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(certificate, key, password=lambda: "")
    except (OSError, ValueError) as error:
        why = f"certificate and key cannot be used: {getattr(error, 'reason', None) or error}"
        remedy = "name the PEM files of one certificate, its chain included, and of its key without a passphrase"
        raise Refusal("SRV024", why, remedy, Place(str(certificate))) from None


def known_to_browsers(certificate: Path, name: str, roots: Path | None = None) -> str:
    """Why browsers elsewhere would not believe a certificate for a name; empty where they would.

    ``roots``: the authorities (PEM) to ask, instead of those this machine believes, which are those browsers do.
    """
    from cryptography import x509
    from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

    try:
        leaf, *between = x509.load_pem_x509_certificates(certificate.read_bytes())
        store = Store(_authorities(roots))
    except (OSError, ValueError):
        return "this machine has no list of authorities to look it up in"
    try:
        PolicyBuilder().store(store).build_server_verifier(x509.DNSName(name)).verify(leaf, between)
    except (VerificationError, ValueError) as error:
        return f"no authority that browsers bring vouches for it ({str(error)[:120]})"
    return ""


def _authorities(roots: Path | None) -> "list[Certificate]":
    """Those of a file, or those this machine believes; one that cannot be read is left out."""
    from cryptography import x509

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if roots is None:
        context.load_default_certs()
    else:
        context.load_verify_locations(roots)
    found = []
    with warnings.catch_warnings():
        # Some authorities have serial numbers that no rule allows; that is theirs.
        warnings.simplefilter("ignore")
        for one in context.get_ca_certs(binary_form=True):
            with suppress(ValueError):
                found.append(x509.load_der_x509_certificate(one))
    return found
