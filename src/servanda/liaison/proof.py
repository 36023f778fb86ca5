"""Who was told what and when, proven from the entries and public keys alone, without this program's states.

Nobody can deny receipt: either the recipient's own signature over the message's id is there, or the calendar's entry,
made after the deadline that the sender's signed message states, while no such signature had been recorded.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import PROGRAM, Entry, text
from servanda.liaison.exchange import LAPSE, exchange_of
from servanda.liaison.messages import Kind, UnitKey, by_key_in_force, read_signed


class End(StrEnum):
    """How a message ended with one recipient.

    *lapsed, then acknowledged*: both are on record. *open*: neither yet. *not proven*: what should prove it does not
    verify.
    """

    ACKNOWLEDGED = "acknowledged"
    LAPSED = "lapsed"
    LAPSED_THEN_ACKNOWLEDGED = "lapsed, then acknowledged"
    OPEN = "open"
    NOT_PROVEN = "not proven"


@dataclass(frozen=True, slots=True)
class Proof:
    """One message, one recipient, the end, and the positions of the entries that prove it."""

    message: str
    unit: str
    end: End
    positions: tuple[int, ...]


def proofs(entries: Iterable[Entry], keys: Iterable[UnitKey]) -> tuple[Proof, ...]:
    """For every message and recipient of one file: how it ended, by which entries."""
    held, known = sorted(entries, key=lambda one: one.position), tuple(keys)
    sent: dict[str, int] = {}
    sound: set[str] = set()
    receipts: dict[tuple[str, str], int] = {}
    for entry in held:
        one = read_signed(entry.content)
        if one is None:
            continue
        id_ = one.message.id
        sent.setdefault(id_, entry.position)
        if not by_key_in_force(one, known, entry.position):
            continue
        sound.add(id_)
        if one.message.kind is Kind.ACKNOWLEDGEMENT:
            receipts.setdefault((text(one.message.body, "message"), one.message.sender), entry.position)
    made = {one.position: one.recorded for one in held}
    lapses = {
        (text(one.content, "message"), text(one.content, "unit")): one.position
        for one in reversed(held)
        if one.deed == LAPSE and one.by == PROGRAM.id and not one.unit
    }
    found = []
    for receipt in exchange_of(held).receipts:
        key = (receipt.message, receipt.unit)
        own, acknowledged, lapse = sent[receipt.message], receipts.get(key), lapses.get(key)
        if receipt.message not in sound:
            found.append(Proof(*key, End.NOT_PROVEN, (own,)))
            continue
        if lapse is not None and (receipt.by is None or made[lapse] <= receipt.by):
            lapse = None  # entered before the deadline, or without one: it proves nothing
        if lapse is not None and acknowledged is not None and acknowledged < lapse:
            lapse = None
        found.append(Proof(*key, _end(acknowledged, lapse), tuple(sorted(p for p in (own, acknowledged, lapse) if p))))
    return tuple(found)


def _end(acknowledged: int | None, lapse: int | None) -> End:
    if acknowledged is not None:
        return End.ACKNOWLEDGED if lapse is None else End.LAPSED_THEN_ACKNOWLEDGED
    return End.OPEN if lapse is None else End.LAPSED
