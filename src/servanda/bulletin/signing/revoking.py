"""That a publisher's key is no longer valid from a day on: said in a note signed by another of its keys, or in a log.

A note is signed by the key it says it is by: the revoked one, for it speaks against itself, or another, which counts
where its reader holds it for the publisher's. In a mission's log two people of different sides say it.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from servanda.basis import Place, Refusal, from_us, of_exercise
from servanda.bulletin.signing.checking import InLog
from servanda.bulletin.signing.manifest import Manifest
from servanda.ledger import (
    Bundle,
    Key,
    Kind,
    Note,
    Policy,
    Signature,
    Signer,
    ed25519_signed,
    ed25519_verifies,
    read_brought,
    read_json,
    read_key,
    read_note,
    read_record,
    verify_bundle,
)

HEADER: Final = "servanda bulletin revocation 1"
#: Why a key is valid no longer.
REVOKED_WHY: Final = ("lost", "stolen", "replaced")
#: The deed by which a mission's log says it.
REVOKED: Final = "bulletin:publisher-key:agree"
_LINES: Final = 5
_DAYS: Final = re.compile(r"_(\d{4}-\d\d-\d\d)_(\d{4}-\d\d-\d\d)(?:_v[1-9]\d*)?$")
_REMEDY: Final = "fetch it again, byte for byte"


@dataclass(frozen=True, slots=True)
class Revocation:
    """``key`` is not valid from ``since`` on. ``by``: the key that says so, none where ``log`` does, by its origin."""

    key: Key
    since: date
    why: str
    by: Key | None = None
    log: str = ""

    @property
    def text(self) -> str:
        """What is signed, with its final newline."""
        return f"{HEADER}\nkey {self.key}\nfrom {self.since.isoformat()}\nwhy {self.why}\nby {self.by}\n"

    def signed(self, signer: Signer) -> Note:
        """The note signed by the key it is by; refuses (LED001) without the library."""
        line = Signature(signer.name, signer.key.key_id, ed25519_signed(signer.seed, self.text.encode()))
        return Note(self.text, (line,))

    def counts(self, known: Collection[Key]) -> bool:
        """Whether it is to be heeded by who holds these keys for the publisher's, or the log for believable."""
        return bool(self.log) or self.by == self.key or self.by in known


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a revocation makes of a bulletin. ``refused``: it is taken for nobody's; ``shown``: a log has it before."""

    revocation: Revocation
    refused: bool
    shown: bool


def read_revocation(text: str, place: Place) -> Revocation:
    """A note that says a key is not valid; refuses (BUL039) what is none, or is not signed by whom it is by."""
    note = read_note(text, place)
    lines = note.text[:-1].split("\n")
    if len(lines) != _LINES or lines[0] != HEADER:
        raise _none("it does not begin as one does", place)
    told = [line.partition(" ") for line in lines[1:]]
    if [one[0] for one in told] != ["key", "from", "why", "by"]:
        raise _none("its lines are not those of one", place)
    key, by = read_key(told[0][2], place), read_key(told[3][2], place)
    made = Revocation(key, _day(told[1][2], place), told[2][2], by)
    if made.text != note.text or made.why not in REVOKED_WHY or {key.kind, by.kind} != {Kind.NOTE}:
        raise _none("it is not in the one spelling that is signed", place)
    if not any(by.signed(one) and ed25519_verifies(by.public, one.data, note.text.encode()) for one in note.signatures):
        raise _none("the key it is by did not sign it", place)
    return made


def revocation_in_log(receipt: str, policy: Policy | None, place: Place) -> Revocation:
    """What a mission's log says of a key, from the log's receipt; refuses (BUL039) what shows no such thing."""
    brought = read_brought(receipt, place.file)
    known = policy or brought.policy
    if known is None or not isinstance(brought.what, Bundle) or len(brought.what.records) != 1:
        raise _none("it is no receipt of one record with a policy", place)
    if of_exercise(known.origin):
        raise _none("the log is of an exercise or a rehearsal, and revokes nothing", place)
    if not verify_bundle(brought.what, known, place.file).sound:
        raise _none("the receipt does not hold", place)
    opening = read_record(brought.what.records[0], place).opening
    content = None if opening is None else opening.content
    held = None if content is None else read_json(content.decode("utf-8", "replace"), "BUL039", place)
    told = held.get("content") if isinstance(held, dict) and held.get("deed") == REVOKED else None
    if not isinstance(told, dict) or told.get("why") not in REVOKED_WHY:
        raise _none("it is of another record", place)
    key = read_key(str(told.get("key", "")), place)
    return Revocation(key, _day(str(told.get("since", "")), place), str(told["why"]), log=known.origin)


def doubt_of(manifest: Manifest, log: InLog, every: Sequence[Revocation], known: Collection[Key]) -> Doubt | None:
    """What is to be made of a bulletin whose key was revoked: none of that where it was not, by anybody heeded.

    A bulletin that a log took in before that day stands. Another stands where all its days are before it, with the
    doubt told: who stole a key can write any day into what they sign. Everything else is refused.
    """
    counting = [one for one in every if one.key == manifest.key and one.counts(known)]
    if not counting:
        return None
    first = min(counting, key=lambda one: (one.since, one.why, one.log))
    if log.at:
        shown = from_us(log.at, "UTC").date() < first.since
        return Doubt(first, refused=not shown, shown=shown)
    days = _DAYS.search(manifest.stem)
    return Doubt(first, refused=days is None or days[2] >= first.since.isoformat(), shown=False)


def _day(text: str, place: Place) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise _none("its day is none", place) from None


def _none(why: str, place: Place) -> Refusal:
    return Refusal("BUL039", f"this does not say that a key is not valid: {why}", _REMEDY, place)
