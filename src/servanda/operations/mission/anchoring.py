"""Heads of a mission's log stamped by an authority outside: what to ask it, its answer taken in, how that stands.

At a steady beat, whatever was entered: when a head was stamped tells nothing of what is in it. An authority that is
away, or refuses, holds up nothing: the log goes on, and is shown as not anchored since its last stamp.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from servanda.basis import HOUR, MINUTE, Place, Refusal, now_us
from servanda.ledger import not_over, read_checkpoint, read_note, stamp_request, stamp_time, stamped_digest
from servanda.operations.mission.begin import MissionPlace, open_place

if TYPE_CHECKING:
    from servanda.store import KeptLog, SqlMission

#: Seconds between two looks whether a head is to be stamped; and how long one stamp is enough, µs.
ANCHOR_S: Final = 600.0
_ENOUGH: Final = HOUR - MINUTE
#: Heads looked through for the one an answer is over.
_LOOKED_AT: Final = 100_000


@dataclass(frozen=True, slots=True)
class AnchorStands:
    """How a log is anchored: the size of the largest head stamped, when (µs UTC), and whether one is due again."""

    size: int
    at: int
    late: bool


def anchor_request(log: "KeptLog | SqlMission") -> tuple[int, bytes] | None:
    """The newest head that no authority has stamped: its size, and what to send (DER); none where there is none."""
    last = log.anchors.last()
    heads = log.heads(0 if last is None else last.size)
    if not heads:
        return None
    text = read_note(heads[-1]).text
    return read_checkpoint(text).size, stamp_request(text)


def take_anchor(log: "KeptLog | SqlMission", reply: bytes, roots: Sequence[bytes], place: Place | None = None) -> int:
    """Takes in an authority's answer, and gives the size of the head it is over.

    Refuses (LED060, LED062) what is no time stamp by the authority of a certificate, (LED061) one over no head of this
    log beyond the last one stamped.
    """
    digest = stamped_digest(reply, place)
    last = log.anchors.last()
    for head in reversed(log.heads(0 if last is None else last.size)[-_LOOKED_AT:]):
        text = read_note(head).text
        if hashlib.sha256(text.encode()).digest() == digest:
            size = read_checkpoint(text).size
            log.anchors.keep(size, stamp_time(reply, text, roots, place), reply)
            return size
    raise not_over(place)


def anchor_due(log: "KeptLog | SqlMission", now: int) -> bool:
    """Whether the last stamp is an hour old, or there is none."""
    last = log.anchors.last()
    return last is None or now - last.at >= _ENOUGH


def anchor_stands(log: "KeptLog | SqlMission", now: int) -> AnchorStands | None:
    """How the log is anchored; None where it never was. *Late*: for two hours nothing was stamped."""
    last = log.anchors.last()
    return None if last is None else AnchorStands(last.size, last.at, now - last.at >= 2 * HOUR)


def write_anchor_request(place: MissionPlace, passphrase: str, out: Path) -> int:
    """Writes what to send to an authority into a new file, for a machine without a network; the size of its head.

    Refuses (MIS161) a log of which every head is stamped, and a file that stands there.
    """
    from servanda.store import write_durably

    if out.exists():
        raise Refusal("MIS161", "a file stands there, and is left as it is", "name a new file", Place(str(out)))
    with open_place(place, passphrase) as store:
        asked = anchor_request(store.mission_log)
    if asked is None:
        why = "there is no head that is not stamped already"
        raise Refusal("MIS161", why, "ask again after the next tick", Place("the log"))
    write_durably(out, asked[1])
    return asked[0]


def attach_anchor(place: MissionPlace, passphrase: str, reply: Path, roots: Sequence[Path]) -> tuple[int, int]:
    """Takes in an answer from a file: the size of its head, and when the authority saw it, µs UTC."""
    with open_place(place, passphrase) as store:
        size = take_anchor(store.mission_log, _reply_in(reply), roots_in(roots), Place(str(reply)))
        [found] = store.anchors.beyond(size - 1)
        return size, found.at


def _reply_in(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        why = f"the answer cannot be read: {error.strerror}"
        raise Refusal("LED060", why, "name the file the authority answered with", Place(str(path))) from None


def roots_in(files: Sequence[Path]) -> tuple[bytes, ...]:
    """Certificates (PEM) from files; refuses (MIS162) what cannot be read, or no file at all."""
    found = []
    for one in files:
        try:
            found.append(one.read_bytes())
        except OSError as error:
            why = f"the certificate cannot be read: {error.strerror}"
            raise Refusal("MIS162", why, "name the authority's certificate (PEM)", Place(str(one))) from None
    if not found:
        why = "no certificate says whose time stamps are believed"
        raise Refusal("MIS162", why, "name the authority's certificate (PEM)", Place("the authority"))
    return tuple(found)


def anchored_once(
    log: "KeptLog | SqlMission", ask: Callable[[bytes], bytes], roots: Sequence[bytes], now: int | None = None
) -> int | None:
    """One look of the server: asks where a stamp is due, and takes the answer in; the size of the head, or none."""
    asked = anchor_request(log) if anchor_due(log, now_us() if now is None else now) else None
    return None if asked is None else take_anchor(log, ask(asked[1]), roots, Place("the authority"))
