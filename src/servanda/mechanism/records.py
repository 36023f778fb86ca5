"""A deed once it is in the record: what was filled in, and who entered it when, for whom."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from servanda.access import Content, DataClass, Draft, Entry

A = TypeVar("A", bound=Content)


@dataclass(frozen=True, slots=True)
class Record(Generic[A]):
    """One deed as entered.

    ``recorded``, ``happened``: µs UTC, entered and as claimed. ``unit``: for whom; empty of the calendar's. ``to``: the
    units it was disclosed to. ``erased``: its content was taken out, and ``act`` is blank.
    """

    act: A
    by: str = ""
    unit: str = ""
    recorded: int = 0
    happened: int = 0
    to: tuple[str, ...] = ()
    erased: bool = False


def recorded(entry: Entry, kind: type[A]) -> Record[A]:
    """An entry read as a deed of this kind; never raises."""
    return Record(
        kind.read_back(entry.content), entry.by, entry.unit, entry.recorded, entry.happened, entry.to, entry.erased
    )


def of_kind(entries: Iterable[Entry], kind: type[A]) -> Iterator[Record[A]]:
    """The deeds of one kind, in their order."""
    return (recorded(entry, kind) for entry in entries if entry.deed == kind.deed)


def draft(
    act: Content,
    about: str,
    *,
    to: Iterable[str] = (),
    data_class: DataClass = DataClass.MECHANISM,
    happened: int | None = None,
    key: str = "",
) -> Draft:
    """What is about to be entered; recipients once each, in the order given."""
    return Draft(act.deed, about, data_class, act.content(), tuple(dict.fromkeys(to)), happened, key)
