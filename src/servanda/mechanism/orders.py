"""Orders handed down a party's own chain, with receipt by each unit below: private to the party, shown to nobody else.

The calendar enters no lapse here: an entry without an author could not be private to the party. What has no receipt is
shown as overdue.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from servanda.access import Content, DataClass, Draft, Entry, needed
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.owed import standing_of
from servanda.mechanism.records import Record, draft, of_kind
from servanda.mechanism.steps.asked import refuse, sound
from servanda.mechanism.words import Channel, DueStanding


@dataclass(frozen=True, slots=True)
class Order(Content):
    """An order: what it says, the units below it goes to, by when each confirms receipt (µs UTC)."""

    deed: ClassVar[str] = "order:order:disseminate"
    id: str = needed("")
    words: str = needed("")
    units: tuple[str, ...] = needed(())
    receipt_by: int | None = None
    clauses: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderReceipt(Content):
    """A unit below confirms that it has the order."""

    deed: ClassVar[str] = "order:receipt:record"
    order: str = needed("")
    below: str = needed("")
    channel: Channel = Channel.UNSAID
    words: str = ""


@dataclass(frozen=True, slots=True)
class OrderFile:
    """Orders and receipts of one file, in their order."""

    about: str = ""
    orders: tuple[Record[Order], ...] = ()
    receipts: tuple[Record[OrderReceipt], ...] = ()


@dataclass(frozen=True, slots=True)
class Reached:
    """Whether an order reached a unit below; µs UTC."""

    order: str
    below: str
    since: int
    by: int | None
    received: int | None
    standing: DueStanding


def read_orders(entries: Iterable[Entry]) -> OrderFile:
    """The file that any part of its entries gives."""
    every = tuple(entries)
    return OrderFile(
        next((one.about for one in every), ""), tuple(of_kind(every, Order)), tuple(of_kind(every, OrderReceipt))
    )


def disseminate(about: str, act: Order, now: int) -> tuple[Draft, ...]:
    """Hand an order down. Refuses a time past (MEC005)."""
    sound(act)
    if act.receipt_by is not None and act.receipt_by <= now:
        refuse(MechanismCode.IMPOSSIBLE_TIME, "the time to confirm receipt is past", "name a later one")
    return (draft(act, about, data_class=DataClass.PARTY),)


def receive(file: OrderFile, act: OrderReceipt, now: int) -> tuple[Draft, ...]:
    """A unit below has it. Refuses an order that is none or did not go there (MEC060), and twice (MEC007)."""
    sound(act)
    if not any(one.act.id == act.order and act.below in one.act.units for one in file.orders):
        refuse(MechanismCode.NO_ORDER, "no such order went to that unit", "name the order and a unit it went to")
    if any((one.act.order, one.act.below) == (act.order, act.below) for one in file.receipts):
        refuse(MechanismCode.TWICE, "receipt is recorded already", "nothing is to be done")
    return (draft(act, file.about, data_class=DataClass.PARTY),)


def reached(file: OrderFile, now: int) -> tuple[Reached, ...]:
    """Each order and unit below, received or not, in the order in which they were handed down."""
    found = []
    for one in file.orders:
        for below in one.act.units:
            received = next(
                (each.recorded for each in file.receipts if each.act.order == one.act.id and each.act.below == below),
                None,
            )
            standing = standing_of(one.act.receipt_by, received, now)
            found.append(Reached(one.act.id, below, one.recorded, one.act.receipt_by, received, standing))
    return tuple(found)
