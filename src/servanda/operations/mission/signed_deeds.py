"""Deeds signed by the people who did them: the bytes a device signs, the mark in the entry, and what it proves.

What is signed is the whole of an entry but the hour it was entered: whose deed, for which unit, in which file, of which
class, told to whom, with what content. Messages of the line are signed in a way of their own, and are left alone here.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from servanda.access import JSON, PROGRAM, Draft, Entry, part, text, whole
from servanda.basis import MINUTE, canonical_bytes
from servanda.ledger import ed25519_verifies
from servanda.liaison import Signed, read_signed
from servanda.operations.mission.keys import PersonKey

#: What the bytes of a signed deed begin with.
DEED_TAG: Final = b"servanda/deed/1\n"
#: How long what is to be signed on a device may be looked at; it counts as sent when it was first shown.
LOOKED_AT: Final = 5 * MINUTE
#: Where the signature stands in the content of an entry.
DEED_MARK: Final = "signed"
SIGNATURE_BYTES: Final = 64
_PUBLIC_BYTES: Final = 32
#: What deeds of the line begin with.
_LINE: Final = "liaison:"


class By(StrEnum):
    """What an entry rests on: a key on a device of whoever did it; a session alone, which the server could have
    written; or a signature that proves nothing."""

    KEY = "key"
    SESSION = "session"
    NOT_PROVEN = "not-proven"


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature as it stands in an entry. ``at``: when it was shown on the device, µs UTC."""

    mission: str
    at: int
    public: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Rests:
    """What an entry rests on, and the public key, in hex, where one signed."""

    by: By
    key: str = ""


def statement(mission: str, person: str, unit: str, draft: Draft, at: int) -> bytes:
    """The bytes that a device signs: a tag, and RFC 8785 canonical JSON of what is about to be entered.

    ``at``: when it was shown, µs UTC. A draft that does not say when it happened happened then.
    """
    told: dict[str, JSON] = {
        "mission": mission,
        "person": person,
        "unit": unit,
        "deed": draft.deed,
        "file": draft.about,
        "class": str(draft.data_class),
        "told": list(draft.to),
        "happened": at if draft.happened is None else draft.happened,
        "at": at,
        "content": {name: one for name, one in draft.content.items() if name != DEED_MARK},
    }
    return DEED_TAG + canonical_bytes(told)


def signed_draft(draft: Draft, mission: str, at: int, public: bytes, signature: bytes) -> Draft:
    """A draft that bears the signature of whoever enters it."""
    mark: dict[str, JSON] = {"mission": mission, "at": at, "key": public.hex(), "signature": signature.hex()}
    happened = at if draft.happened is None else draft.happened
    return replace(draft, content={**draft.content, DEED_MARK: mark}, happened=happened)


def deed_signature(content: Mapping[str, JSON]) -> Signature | None:
    """The signature of an entry's content; none where there is none, or it has no shape. Nothing is verified."""
    held = part(content, DEED_MARK)
    at, public, given = whole(held, "at"), _hex(text(held, "key")), _hex(text(held, "signature"))
    if at is None or len(public) != _PUBLIC_BYTES or len(given) != SIGNATURE_BYTES:
        return None
    return Signature(text(held, "mission"), at, public, given)


def deed_holds(entry: Entry, one: Signature) -> bool:
    """Whether a signature is by its own key over exactly this entry, entered within minutes of its being shown."""
    draft = Draft(entry.deed, entry.about, entry.data_class, entry.content, entry.to, entry.happened)
    signed = statement(one.mission, entry.by, entry.unit, draft, one.at)
    in_time = one.at <= entry.recorded <= one.at + LOOKED_AT
    return in_time and ed25519_verifies(one.public, one.signature, signed)


def line_message(entry: Entry) -> Signed | None:
    """The message of the line that an entry is; none where it is anything else, or more than the message says.

    Nothing is verified. A message put into another deed, or beside other words, speaks for none of that.
    """
    one = read_signed(entry.content)
    if one is None or not entry.deed.startswith(_LINE) or entry.content.keys() != one.content().keys():
        return None
    return one if (one.message.about, one.message.sender) == (entry.about, entry.unit) else None


def what_it_rests_on(entries: Sequence[Entry], keys: Iterable[PersonKey], mission: str | None) -> Mapping[int, Rests]:
    """By position, what each entry of a file, or of any part of it, rests on.

    Left out are the calendar's, messages of the line, and what was erased. A signature proves one entry: the first
    that bears it. ``mission``: its id; None for whichever the signatures name.
    """
    known, found, borne = tuple(keys), {}, set[bytes]()
    for entry in sorted(entries, key=lambda one: one.position):
        if entry.by == PROGRAM.id or entry.erased or line_message(entry) is not None:
            continue
        if DEED_MARK not in entry.content:
            found[entry.position] = Rests(By.SESSION)
            continue
        one = deed_signature(entry.content)
        sound = one is not None and one.signature not in borne and _in_force(entry, one, known, mission)
        borne |= {one.signature} if one is not None else set()
        found[entry.position] = Rests(By.KEY if sound else By.NOT_PROVEN, one.public.hex() if one else "")
    return found


def _in_force(entry: Entry, one: Signature, keys: Iterable[PersonKey], mission: str | None) -> bool:
    """Whether the key was the person's own where and when the entry was made, and the signature is by it."""
    theirs = any(
        key.id == entry.by
        and key.key.device
        and not key.waits
        and (key.key.unit, key.key.public) == (entry.unit, one.public)
        and key.key.since <= one.at < key.key.until
        and key.key.after < entry.position <= (key.key.upto or entry.position)
        for key in keys
    )
    return theirs and mission in (None, one.mission) and deed_holds(entry, one)


def _hex(told: str) -> bytes:
    try:
        return bytes.fromhex(told)
    except ValueError:
        return b""
