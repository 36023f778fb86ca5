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
from servanda.ledger import (
    LONGEST_NOTE,
    TILE_BYTES,
    Note,
    Policy,
    PolicyChange,
    Signer,
    change_signed,
    read_checkpoint,
    read_json,
    read_note,
)
from servanda.ledger import read_policy as policy_in
from servanda.operations import Seen, change_to_sign, followed, keep_seen, looked_at, read_changes, told_change
from servanda.server.feeds import SCHEMES, SameScheme
from servanda.store import locked

_WAIT_S: Final = 30.0
#: Where a mission's log is, and the desk's own.
_LOG: Final = "/log"
_DESK: Final = "/desk-log/"
#: Of the answer to what is handed in, and of all changes of a policy.
_LONGEST_ANSWER: Final = 4096
_LONGEST_CHANGES: Final = 4 * 1024 * 1024


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

    def send(self, note: Note, path: str = "cosignature") -> str:
        """Hands a countersignature in; what is answered. Refuses (SRV026) where it is not taken."""
        headers = {"Content-Type": "text/plain; charset=utf-8", "Origin": self.origin}
        asked = urllib.request.Request(f"{self._at}/{path}", str(note).encode(), headers, method="POST")
        try:
            with self._opener.open(asked, timeout=_WAIT_S) as answer:
                return str(answer.read(_LONGEST_ANSWER).decode("utf-8", "replace")).strip()
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
    the log's own word is taken for the policy. A changed policy is followed where those the one before names have
    signed the change, and kept. Refuses as ``looked_at`` does, another policy than the one known (MIS065), a change
    that cannot be followed (MIS213, MIS214), a key that countersigns nothing there (MIS061), and a log that
    does not answer (SRV026).
    """
    with locked(kept.with_name(f"{kept.name}.lock")):
        policy = _policy(log)
        known = seen or Seen(policy)
        if known.policy.fingerprint != policy.fingerprint:
            known = followed(known, policy, _changes(log))
            keep_seen(kept, known)
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


@dataclass(frozen=True, slots=True)
class Agreed:
    """What came of signing a change of policy: the policy it leads to, what it changes, and what the log answers."""

    policy: str
    changes: tuple[str, ...]
    answer: str


def agree_to_policy(
    log: LogAddress, signer: Signer, seen: Seen, digits: str, clock: Callable[[], int] = now_us
) -> Agreed:
    """Signs the change to a policy of which the first digits of the fingerprint are given, and hands it in.

    Refuses (MIS215, MIS061, MIS214) what is not to be signed, and (SRV026) a log that does not answer or take it.
    """
    before, change = change_to_sign(seen, digits, signer.key, _changes(log))
    line = signer.sign(change_signed(before, change.after), clock() // SECOND)
    answer = log.send(Note(change.note.text, (line,)), "policy-change")
    return Agreed(change.after.fingerprint, told_change(before, change.after), answer)


def _changes(log: LogAddress) -> tuple[PolicyChange, ...]:
    """The changes of the log's policy; none where it tells of none."""
    held = log.file("policy-changes", _LONGEST_CHANGES)
    try:
        text = "[]" if held is None else held.decode("utf-8")
    except UnicodeDecodeError:
        raise _no_answer("its policy-changes is no text") from None
    return read_changes(read_json(text, "LED040", Place("the log's changes of policy")))


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
