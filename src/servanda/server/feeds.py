"""A feed at an address: fetched again and again into a file, which is followed like any other.

Nothing is fetched but what a person names, over HTTP or HTTPS as named; nothing is sent but the request itself, with
what the server said before of the document's state, so that an unchanged feed costs both sides little (RFC 9110, 13.1).
"""

import http.client
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Final, Literal

from servanda.basis import Place, Refusal, content_hash
from servanda.evidence import Limits

SCHEMES: Final = ("http", "https")
#: The shortest pause between two requests to one server, in seconds.
LEAST_PAUSE_S: Final = 10
_WAIT_S: Final = 30.0
_AT_ONCE: Final = 1 << 16
_REMEDY: Final = "name an address such as https://example.org/alerts.xml"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What one request brought: a changed document, none that is new, or nothing, with the reason in words."""

    state: Literal["new", "unchanged", "failed"]
    bytes: int = 0
    why: str = ""


class SameScheme(urllib.request.HTTPRedirectHandler):
    """Follows a redirect, but never from a guarded connection to an open one, nor to a file."""

    def redirect_request(self, req: Any, fp: Any, code: int, msg: str, headers: Any, newurl: str) -> Any:
        """The request that a redirect leads to, where it may."""
        before, after = (urllib.parse.urlsplit(one).scheme for one in (req.full_url, newurl))
        if after not in SCHEMES or (before == "https" and after != "https"):
            raise urllib.error.URLError(f"it leads on to an address that is not guarded: {newurl[:200]}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class Feed:
    """One feed: its address, and the file in a ``folder`` of its own that each ``fetch`` brings up to date.

    ``home``: the folder in which its own is to stand, which the caller makes. The file is changed only when the
    document did, and whole: a reader never sees half of it. Refuses (SRV011) what is no address, or has a password.
    """

    def __init__(self, address: str, home: Path) -> None:
        parts = _parts(address)
        name = PurePosixPath(urllib.parse.unquote(parts.path)).name.strip(". ") or "feed"
        self.address = address
        # Two feeds may be called alike.
        self.folder = home / content_hash(address.encode())[:8]
        self.file = self.folder / "".join(c if c.isalnum() or c in "-_." else "-" for c in name)[-80:]
        self._state: dict[str, str] = {}
        self._opener = urllib.request.build_opener(SameScheme)

    def fetch(self) -> Fetched:
        """Ask once. A server that is away, slow or cross is a reason in words, never an exception."""
        asked = urllib.request.Request(self.address, headers={"User-Agent": "servanda", **self._state})
        try:
            with self._opener.open(asked, timeout=_WAIT_S) as answer:
                content = _whole(answer)
                self._state = _conditions(answer.headers)
        except urllib.error.HTTPError as error:
            error.close()
            return Fetched("unchanged") if error.code == 304 else Fetched("failed", why=f"the server says {error.code}")
        except (OSError, http.client.HTTPException, ValueError) as error:
            return Fetched("failed", why=str(getattr(error, "reason", "") or error) or type(error).__name__)
        if self.file.is_file() and self.file.read_bytes() == content:
            return Fetched("unchanged", len(content))
        half = self.file.with_name(self.file.name + ".half")
        half.write_bytes(content)
        half.replace(self.file)
        return Fetched("new", len(content))


def is_address(target: str) -> bool:
    """Whether what is to be followed is an address rather than a path."""
    return target.lower().startswith(tuple(f"{scheme}://" for scheme in SCHEMES))


def _parts(address: str) -> urllib.parse.SplitResult:
    try:
        parts = urllib.parse.urlsplit(address)
        _ = parts.port
    except ValueError as error:
        raise Refusal("SRV011", f"{address[:80]!r} is no address: {error}", _REMEDY, Place("--follow")) from None
    if parts.scheme not in SCHEMES or not parts.hostname or any(c.isspace() or c < " " for c in address):
        raise Refusal("SRV011", f"{address[:80]!r} is no address", _REMEDY, Place("--follow"))
    if parts.username or parts.password:
        why = "the address carries a name or a password, which other programs on this machine could read"
        raise Refusal("SRV011", why, "fetch it with a program that keeps secrets, into a folder", Place("--follow"))
    return parts


def _whole(answer: Any) -> bytes:
    """The body, as far as the limit; a longer one is cut by nobody but refused."""
    most = Limits.usual().whole_bytes
    found = bytearray()
    while piece := answer.read(_AT_ONCE):
        found += piece
        if len(found) > most:
            raise ValueError(f"the document is larger than {most:,} bytes (SERVANDA_LIMIT_WHOLE_BYTES)")
    told = answer.headers.get("Content-Length")
    if told is not None and told.isdecimal() and int(told) != len(found):
        raise ValueError(f"{len(found):,} bytes of {told} came")
    return bytes(found)


def _conditions(headers: Mapping[str, str]) -> dict[str, str]:
    """What the next request says of the state we have."""
    said = {"If-None-Match": headers.get("ETag"), "If-Modified-Since": headers.get("Last-Modified")}
    return {name: value for name, value in said.items() if value}
