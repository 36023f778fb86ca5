"""One who countersigns a log over the network: fetches its head and tiles, looks, keeps what was seen, then signs.

Nothing is asked of the log but its public files, and nothing is sent but the countersignature. Bytes that come are
believed in nothing: they are as long as a head or a tile may be, and what they say is verified.
"""

import http.client
import ssl
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from servanda.basis import SECOND, Place, Refusal, now_us
from servanda.ledger import LONGEST_NOTE, TILE_BYTES, Note, Policy, Signer, read_checkpoint, read_json, read_note
from servanda.ledger import read_policy as policy_in
from servanda.operations import Seen, keep_seen, looked_at, same_policy
from servanda.server.feeds import SCHEMES, SameScheme
from servanda.store import locked

_WAIT_S: Final = 30.0
#: Where a mission's log is, and the desk's own.
_LOG: Final = "/log"
_DESK: Final = "/desk-log/"


@dataclass(frozen=True, slots=True)
class Countersigned:
    """What came of one look: how large the log is, how its newest head stands for this policy, new or seen before."""

    size: int
    new: bool
    first: bool
    policy: str


class LogAddress:
    """A log at an address: ``https://NAME/log``, or the mission's address, of which it is a part.

    The humanitarian desk's own is at ``https://NAME/desk-log/WORD``, with a word that the desk tells.

    ``trust``: certificates (PEM) believed instead of the system's. Refuses (SRV025) an address that is none.
    """

    def __init__(self, address: str, trust: Path | None = None) -> None:
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in SCHEMES or not parts.hostname or parts.username or parts.query:
            why = f"{address[:80]!r} is no address of a log"
            raise Refusal("SRV025", why, "name the mission's address, such as https://room.example", Place("ADDRESS"))
        self.origin = f"{parts.scheme}://{parts.netloc}"
        path = parts.path.rstrip("/")
        self._at = f"{self.origin}{path if path.startswith(_DESK) else _LOG}"
        self._context = _context(trust) if parts.scheme == "https" else None
        handlers: list[Any] = [SameScheme]
        if self._context is not None:
            handlers.append(urllib.request.HTTPSHandler(context=self._context))
        self._opener = urllib.request.build_opener(*handlers)

    def file(self, path: str, most: int = TILE_BYTES) -> bytes | None:
        """A file of the log; none where it has no such file. Refuses (SRV026) what does not answer as it should."""
        try:
            with self._opener.open(f"{self._at}/{path}", timeout=_WAIT_S) as answer:
                held = bytes(answer.read(most + 1))
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == http.client.NOT_FOUND:
                return None
            raise _no_answer(f"it says {error.code}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _no_answer(str(getattr(error, "reason", "") or error) or type(error).__name__) from None
        if len(held) > most:
            raise _no_answer(f"what it sends for {path} is longer than that may be")
        return held

    def text(self, path: str, most: int) -> str:
        """A file that has to be there, as text."""
        held = self.file(path, most)
        if held is None:
            raise _no_answer(f"it has no {path}: no log is there, or it has not begun")
        try:
            return held.decode("utf-8")
        except UnicodeDecodeError:
            raise _no_answer(f"its {path} is no text") from None

    def send(self, note: Note) -> None:
        """Hands a countersignature in; refuses (SRV026) where it is not taken."""
        headers = {"Content-Type": "text/plain; charset=utf-8", "Origin": self.origin}
        asked = urllib.request.Request(f"{self._at}/cosignature", str(note).encode(), headers, method="POST")
        try:
            with self._opener.open(asked, timeout=_WAIT_S):
                return
        except urllib.error.HTTPError as error:
            with error:
                told = error.read(400).decode("utf-8", "replace").strip()
            raise _no_answer(f"it does not take the countersignature ({error.code}): {told}") from None
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise _no_answer(str(getattr(error, "reason", "") or error) or type(error).__name__) from None


def countersign_log(
    log: LogAddress,
    signer: Signer,
    kept: Path,
    seen: Seen | None,
    *,
    beside: Sequence[Seen] = (),
    clock: Callable[[], int] = now_us,
) -> Countersigned:
    """One look at a log, and a countersignature where it only grew.

    ``kept``: the file of what was seen, written before anything is sent; ``seen``: what it holds, none at first, when
    the log's own word is taken for the policy. Refuses as ``looked_at`` does, another policy than the one known
    (MIS065), a key that countersigns nothing there (MIS061), and a log that does not answer (SRV026).
    """
    with locked(kept.with_name(f"{kept.name}.lock")):
        policy = _policy(log)
        known = seen or Seen(policy)
        same_policy(known.policy, policy)
        _refuse_stranger(signer, policy)
        text = log.text("checkpoint", LONGEST_NOTE)
        now = looked_at(known, text, log.file, beside)
        keep_seen(kept, now)
        note = read_note(now.head)
        checkpoint = read_checkpoint(note.text)
        fresh = not any(signer.key.signed(one) for one in note.signatures)
        if fresh:
            log.send(Note(note.text, (signer.sign(checkpoint, clock() // SECOND),)))
        return Countersigned(checkpoint.size, fresh, seen is None, policy.fingerprint)


def _policy(log: LogAddress) -> Policy:
    place = Place("the log's policy")
    return policy_in(read_json(log.text("policy", LONGEST_NOTE), "LED040", place), place)


def _refuse_stranger(signer: Signer, policy: Policy) -> None:
    keys = [key.key for one in policy.countersigners for key in one.keys]
    if signer.key not in keys:
        why = f"the key of {signer.name} is not among those that countersign this log"
        raise Refusal("MIS061", why, "name the key whose public half stands in the policy", Place("--key"))


def _context(trust: Path | None) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=None if trust is None else str(trust))
    except (OSError, ValueError) as error:
        raise Refusal(
            "SRV024", f"the certificate cannot be used: {error}", "name a PEM file", Place("--trust")
        ) from None


def _no_answer(why: str) -> Refusal:
    return Refusal("SRV026", f"the log does not answer: {why}", "look at the address and the network", Place("the log"))
