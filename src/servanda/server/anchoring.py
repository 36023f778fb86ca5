"""An authority of time stamps asked over HTTP (RFC 3161, section 3.4): one request, one answer, nothing else told."""

import http.client
import urllib.error
import urllib.parse
import urllib.request
from typing import Final

from servanda.basis import Place, Refusal
from servanda.ledger import LONGEST_REPLY
from servanda.server.feeds import SCHEMES, SameScheme

_WAIT_S: Final = 30.0
_ASKED: Final = "application/timestamp-query"


class TimeAuthority:
    """An authority at an address; refuses (SRV050) one that is none, or carries a password."""

    def __init__(self, address: str) -> None:
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in SCHEMES or not parts.hostname or parts.username or parts.password:
            why = f"{address[:80]!r} is no address of an authority"
            raise Refusal("SRV050", why, "name one such as https://time.example/tsr", Place("--anchor"))
        self.address = address
        self._opener = urllib.request.build_opener(SameScheme)

    def __call__(self, request: bytes) -> bytes:
        """Its answer, as it came. Refuses (SRV051) one that does not answer, or answers at absurd length."""
        headers = {"Content-Type": _ASKED, "User-Agent": "servanda"}
        asked = urllib.request.Request(self.address, request, headers)
        try:
            with self._opener.open(asked, timeout=_WAIT_S) as answer:
                held = bytes(answer.read(LONGEST_REPLY + 1))
        except urllib.error.HTTPError as error:
            error.close()
            raise _away(f"it says {error.code}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _away(str(getattr(error, "reason", "") or error) or type(error).__name__) from None
        if len(held) > LONGEST_REPLY:
            raise _away("what it sends is longer than any answer is")
        return held


def _away(why: str) -> Refusal:
    remedy = "the log goes on without it and it is asked again; look at address and network"
    return Refusal("SRV051", f"the authority of time stamps does not answer: {why}", remedy, Place("--anchor"))
