"""Whose key signs from where to where in the record: a pure reading of it, so that everybody who has it finds the same.

A person's first key comes into force as they show it, having taken up a place that two people gave them. Any further
one waits for somebody of another side, and ends the one before it. One person revokes, at once: a thief is not waited
for. What a key signed before its end stands, and what is entered after it does not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from servanda.access import Content, Entry
from servanda.liaison import UnitKey

#: What a person signs to show that the key is theirs.
SHOWN_TAG: Final = b"servanda/device-key/1\n"
_PUBLIC_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class KeyShown(Content):
    """A person's own public key (hex). ``device``: a device of theirs holds it, else the server under their password.

    ``proof``: the key's signature over a tag and their pseudonym, of a device's key.
    """

    deed: ClassVar[str] = "admin:key:enrol"
    id: str = ""
    public: str = ""
    device: bool = False
    proof: str = ""


@dataclass(frozen=True, slots=True)
class KeyAgreed(Content):
    """Somebody of another side agrees to a key. Of the log's: from what size on, and the public half made for it."""

    deed: ClassVar[str] = "admin:key:agree"
    after: int = 0
    public: str = ""


@dataclass(frozen=True, slots=True)
class KeyRevoked(Content):
    """A key is good no more. ``public``: a person's (hex), or a countersigner's as it stands in the policy.

    ``after``: of a countersigner's, the size of the log up to which it speaks.
    """

    deed: ClassVar[str] = "admin:key:revoke"
    public: str = ""
    words: str = ""
    after: int = 0


@dataclass(frozen=True, slots=True)
class PersonKey:
    """A person's key as the record tells it. ``waits``: it was shown, and nobody of another side has agreed yet."""

    id: str
    about: str
    key: UnitKey
    waits: bool = False

    @property
    def ended(self) -> bool:
        """Whether it was replaced or revoked."""
        return self.key.upto is not None


def person_keys(files: Iterable[Sequence[Entry]]) -> tuple[PersonKey, ...]:
    """Everybody's keys, in the order they were shown, from the files of the area *admin* or any part of them."""
    entries = sorted((one for entries in files for one in entries), key=lambda one: one.position)
    keys: list[PersonKey] = []
    for entry in entries:
        if entry.deed == KeyShown.deed:
            keys = _shown(keys, entry)
        elif entry.deed == KeyAgreed.deed:
            keys = _agreed(keys, entry)
        elif entry.deed == KeyRevoked.deed:
            public = _bytes(KeyRevoked.read_back(entry.content).public)
            keys = [_ended(one, entry.position) if one.key.public == public else one for one in keys]
        elif entry.deed == "admin:person:revoke":
            gone = entry.content.get("id")
            keys = [_ended(one, entry.position) if one.id == gone else one for one in keys]
    return tuple(keys)


def in_force(keys: Iterable[PersonKey]) -> Iterator[UnitKey]:
    """The keys that speak for some part of the record."""
    return (one.key for one in keys if not one.waits)


def key_of(keys: Iterable[PersonKey], person: str) -> PersonKey | None:
    """The key somebody signs with now; none where they have none in force."""
    return next((one for one in keys if one.id == person and not one.waits and not one.ended), None)


def _shown(keys: list[PersonKey], entry: Entry) -> list[PersonKey]:
    act = KeyShown.read_back(entry.content)
    public = _bytes(act.public)
    if public is None or act.id != entry.by or any(one.key.public == public for one in keys):
        return keys
    waits = any(one.id == act.id for one in keys)
    key = UnitKey(entry.unit, public, entry.recorded, after=entry.position, device=act.device)
    return [*keys, PersonKey(act.id, entry.about, key, waits)]


def _agreed(keys: list[PersonKey], entry: Entry) -> list[PersonKey]:
    new = next((one for one in keys if one.about == entry.about and one.waits and not one.ended), None)
    if new is None:
        return keys
    taking = replace(new, waits=False, key=replace(new.key, since=entry.recorded, after=entry.position))
    ended = [_ended(one, entry.position) if one.id == new.id and not one.waits else one for one in keys]
    return [taking if one is new else one for one in ended]


def _ended(one: PersonKey, position: int) -> PersonKey:
    return one if one.ended else replace(one, key=replace(one.key, upto=position))


def _bytes(public: str) -> bytes | None:
    try:
        found = bytes.fromhex(public)
    except ValueError:
        return None
    return found if len(found) == _PUBLIC_BYTES else None
