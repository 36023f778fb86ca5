"""What every file of the line holds: its messages, and who of those they went to acknowledged each.

Built from any part of a file's entries, in any order: a message counts once, wherever and however often it arrived.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from servanda.access import JSON, Entry, part, text, whole
from servanda.liaison.clocks import Clocks
from servanda.liaison.messages import UNACKNOWLEDGED, Kind, Message, Signed, read_signed

LAPSE = "liaison:lapse:record"


class Standing(StrEnum):
    """How a message stands with one who received it. Acknowledged is received; it is never agreed to.

    *overdue*: the deadline has passed and the calendar has not entered the lapse yet.
    """

    WAITING = "waiting"
    ACKNOWLEDGED = "acknowledged"
    OVERDUE = "overdue"
    LAPSED = "lapsed"
    ACKNOWLEDGED_LATE = "acknowledged late"


@dataclass(frozen=True, slots=True)
class Receipt:
    """One message and one recipient.

    ``by``: the deadline (µs UTC) and ``source`` where it is agreed, None and "" where nothing was agreed.
    ``acknowledged``: when the signed acknowledgement was recorded here, ``signed``: the time it states itself.
    ``lapsed``: when the calendar entered that the deadline passed.
    """

    message: str
    unit: str
    by: int | None
    source: str
    acknowledged: int | None = None
    signed: int | None = None
    lapsed: int | None = None

    def standing(self, now: int) -> Standing:
        """How it stands at an instant."""
        if self.acknowledged is not None:
            late = self.by is not None and self.acknowledged > self.by
            return Standing.ACKNOWLEDGED_LATE if late else Standing.ACKNOWLEDGED
        if self.lapsed is not None:
            return Standing.LAPSED
        return Standing.WAITING if self.by is None or now <= self.by else Standing.OVERDUE


@dataclass(frozen=True, slots=True)
class Arrived:
    """A signed message as recorded: its id, when (µs UTC) and by whom it was first entered here, and where."""

    id: str
    signed: Signed
    recorded: int
    by: str
    position: int = 0

    @property
    def message(self) -> Message:
        """The message itself."""
        return self.signed.message


@dataclass(frozen=True, slots=True)
class Exchange:
    """The messages of one file, in the order they were sent, and the receipts of each."""

    about: str
    line: str
    arrived: tuple[Arrived, ...] = ()
    receipts: tuple[Receipt, ...] = ()

    @property
    def units(self) -> tuple[str, ...]:
        """Everybody who sends or receives in it; in the order they appear in it."""
        return tuple(dict.fromkeys(unit for one in self.arrived for unit in (one.message.sender, *one.message.to)))

    def of(self, *kinds: Kind) -> tuple[Arrived, ...]:
        """Its messages of some kinds, in the order they were sent."""
        return tuple(one for one in self.arrived if one.message.kind in kinds)

    def message(self, id_: str) -> Arrived | None:
        """The message with that id."""
        return next((one for one in self.arrived if one.id == id_), None)

    def receipts_of(self, id_: str) -> tuple[Receipt, ...]:
        """The receipts of one message."""
        return tuple(one for one in self.receipts if one.message == id_)

    def others(self, unit: str) -> tuple[str, ...]:
        """Everybody in it but one."""
        return tuple(one for one in self.units if one != unit)


def exchange_of(entries: Iterable[Entry]) -> Exchange:
    """The messages and receipts in any part of one file's entries."""
    held = list(entries)
    found: dict[str, Arrived] = {}
    lapsed: dict[tuple[str, str], int] = {}
    for entry in held:
        if entry.deed == LAPSE:
            lapsed.setdefault((text(entry.content, "message"), text(entry.content, "unit")), entry.recorded)
        elif (held_in := read_signed(entry.content)) is not None and held_in.message.about == entry.about:
            id_ = held_in.message.id
            found.setdefault(id_, Arrived(id_, held_in, entry.recorded, entry.by, entry.position))
    # The sender's clock orders what one unit sent; what falls together is ordered by content, never by arrival.
    arrived = tuple(sorted(found.values(), key=lambda one: (one.message.sent, one.id)))
    given: dict[tuple[str, str], tuple[int | None, int | None]] = {**_acknowledged(arrived)}
    receipts: list[Receipt] = []
    for one in arrived:
        if one.message.kind not in UNACKNOWLEDGED:
            for unit, by, source in _deadlines(one.message):
                recorded, stated = given.get((one.id, unit), (None, None))
                receipts.append(Receipt(one.id, unit, by, source, recorded, stated, lapsed.get((one.id, unit))))
    line = next((one.message.line for one in arrived), "")
    return Exchange(held[0].about if held else "", line, arrived, tuple(receipts))


def _acknowledged(arrived: Iterable[Arrived]) -> dict[tuple[str, str], tuple[int, int]]:
    """By message and unit: when the first acknowledgement was recorded, and the time it states."""
    found: dict[tuple[str, str], tuple[int, int]] = {}
    for one in arrived:
        if one.message.kind is Kind.ACKNOWLEDGEMENT:
            key = (text(one.message.body, "message"), one.message.sender)
            found[key] = min(found.get(key, (one.recorded, one.message.sent)), (one.recorded, one.message.sent))
    return found


def deadlines(to: Iterable[str], clocks: Clocks, now: int) -> dict[str, JSON]:
    """By when each recipient is to acknowledge what is sent now; kept in the message, so that it is signed too."""
    limits: dict[str, JSON] = {}
    for unit in to:
        if (clock := clocks.acknowledged_within(unit)) is not None:
            limits[unit] = {"by": now + clock.length, "source": clock.source}
    return limits


def _deadlines(message: Message) -> Iterable[tuple[str, int | None, str]]:
    limits: Mapping[str, JSON] = part(message.body, "acknowledge")
    for unit in message.to:
        own = part(limits, unit)
        yield unit, whole(own, "by"), text(own, "source")
