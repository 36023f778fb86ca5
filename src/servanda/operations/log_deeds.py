"""The people's own signatures in records of a log, checked offline: over what they say to be, and by which key.

Whose a key is, the record tells where it holds the entry in which its person showed it; else two people compare its
first digits, as everybody's keys stand on the page of people.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

from servanda.access import PROGRAM, DataClass, Entry
from servanda.basis import Place, Refusal, Refused
from servanda.ledger import read_record
from servanda.operations.mission import DEED_MARK, KeyShown, deed_holds, deed_signature, line_message

#: Digits of a key that are told.
_DIGITS: Final = 16


@dataclass(frozen=True, slots=True)
class KeyTold:
    """A key that signed records here. ``person``: the pseudonym it signed for; ``shown``: the entry in which that
    person showed it is among the records. ``mission``: the id of the mission or exercise for which it signed, empty of
    messages of the line, which name their line."""

    key: str
    person: str
    signed: int
    shown: bool
    mission: str = ""

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DeedsTold:
    """Of the entries shown: how many people signed, with which keys, how many a session alone entered; and faults."""

    keys: tuple[KeyTold, ...] = ()
    session: int = 0
    faults: tuple[Refused, ...] = ()

    @property
    def signed(self) -> int:
        """How many are signed by whoever did them."""
        return sum(one.signed for one in self.keys)

    def data(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {"signed": self.signed, "by_session": self.session, "keys": [one.data() for one in self.keys]}


def deeds_told(records: Sequence[object], file: str) -> DeedsTold:
    """What people signed among records that are proven; one whose signature is not over it is a fault (MIS210).

    So is one that bears the signature of a record before it: a signature proves one entry.
    """
    session, faults, borne = 0, list[Refused](), dict[bytes, int]()
    by_key: dict[tuple[str, str, str], int] = {}
    shown: set[tuple[str, str]] = set()
    for n, leaf, entry in _entries(records):
        if entry.deed == KeyShown.deed and KeyShown.read_back(entry.content).id == entry.by:
            shown.add((KeyShown.read_back(entry.content).public, entry.by))
        key, one = _key(entry), deed_signature(entry.content)
        if key and one is not None and borne.setdefault(one.signature, leaf) != leaf:
            faults.append(_borne(Place(file, path=f"records/{n}")))
        elif key:
            told = (key, entry.by, "" if one is None else one.mission)
            by_key[told] = by_key.get(told, 0) + 1
        elif key is None:
            faults.append(_not_over(Place(file, path=f"records/{n}")))
        elif entry.by != PROGRAM.id:
            session += 1
    keys = tuple(KeyTold(key, by, n, (key, by) in shown, mission) for (key, by, mission), n in by_key.items())
    return DeedsTold(keys, session, tuple(faults))


def tell_deeds(told: DeedsTold) -> Iterator[str]:
    """What people signed, in words."""
    if not told.keys and not told.session:
        return
    yield f"entries of people: {told.signed} signed by whoever did them, {told.session} entered by session only"
    for one in told.keys:
        whose = "which they showed in a record here" if one.shown else "compare its digits with the person's own"
        where = f", for {one.mission}" if one.mission else ""
        yield f"key {one.key[:_DIGITS]}… signed {one.signed} of {one.person}{where}; {whose}"


def _key(entry: Entry) -> str | None:
    """The key that signed an entry, in hex; "" where nothing claims to, None where what claims to does not hold."""
    message = line_message(entry)
    if message is not None:
        return message.public.hex() if message.holds else None
    if DEED_MARK not in entry.content:
        return ""
    one = deed_signature(entry.content)
    return one.public.hex() if one is not None and deed_holds(entry, one) else None


def _entries(records: Sequence[object]) -> Iterator[tuple[int, int, Entry]]:
    """The entries of a mission among records, with their leaves; what is of another sort of log is left out."""
    for n, data in enumerate(records):
        try:
            record = read_record(data, Place(""))
        except Refusal:
            continue
        opening = record.opening
        entry = None if opening is None or opening.content is None else _entry(opening.content)
        if entry is not None:
            yield n, record.index, entry


def _entry(content: bytes) -> Entry | None:
    try:
        held = json.loads(content)
        texts = [held[one] for one in ("by", "unit", "deed", "about")]
        recorded, happened = held["recorded"], held["happened"]
        told, inner, data_class = held["to"], held["content"], DataClass(held["class"])
    except (ValueError, KeyError, TypeError):
        return None
    listed = isinstance(told, list) and all(isinstance(one, str) for one in told)
    whole = type(recorded) is int and type(happened) is int and isinstance(inner, Mapping)
    if not whole or not listed or not all(isinstance(one, str) for one in texts):
        return None
    by, unit, deed, about = texts
    return Entry(1, recorded, happened, by, unit, deed, about, data_class, tuple(told), inner)


def _not_over(place: Place) -> Refused:
    why = "the entry bears a signature that is not over what it says: entry or signature was altered before it came in"
    return Refused("MIS210", why, "take it for entered by session only, and ask whoever is said to have signed", place)


def _borne(place: Place) -> Refused:
    why = "the entry bears the signature of another entry before it: it was entered twice, and signed once"
    return Refused("MIS210", why, "take it for entered by session only, and ask whoever is said to have signed", place)
