"""Figures of displacement and damage: who counted what, where, as of when; taken from tables by the HXL reader.

Counts of one place and day from several sources stand side by side; nothing is added up over sources. In tables that
leave the desk small numbers are held back.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from servanda.access import JSON, DataClass, Draft, Entry, text, whole, word
from servanda.basis import Refusal, content_hash, to_us

if TYPE_CHECKING:
    import polars as pl

DISPLACED = "humanitarian:displacement:enter"
DAMAGED = "humanitarian:damage:enter"
_ACT: Final = "displacement"
#: Counts of fewer people than this are not told outside the desk: they could be known by name.
LEAST_TOLD: Final = 10


@dataclass(frozen=True, slots=True)
class Displaced:
    """People displaced in a place as of a day (µs UTC): how many, by whose count, and the table's row it is from."""

    area: str
    as_of: int
    persons: int
    source: str
    row: int = 0

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "area": self.area,
            "as_of": self.as_of,
            "persons": self.persons,
            "source": self.source,
            "row": self.row,
        }


class Degree(StrEnum):
    """How badly something is damaged."""

    NONE = "none"
    MINOR = "minor"
    MAJOR = "major"
    DESTROYED = "destroyed"
    NOT_KNOWN = "not known"


@dataclass(frozen=True, slots=True)
class Damaged:
    """Damage in a place: of what, how badly, how many, seen how and when (µs UTC), by whom."""

    area: str
    what: str
    degree: Degree
    number: int
    as_of: int
    method: str
    source: str

    def content(self) -> dict[str, JSON]:
        """As JSON data."""
        return {
            "area": self.area,
            "damaged": self.what,
            "degree": str(self.degree),
            "how_many": self.number,
            "as_of": self.as_of,
            "method": self.method,
            "source": self.source,
        }


def enter_displaced(about: str, figure: Displaced, now: int) -> Draft:
    """One count, the same of one source once. Refuses one of nowhere, by nobody or below none (HUM060)."""
    if not figure.area or not figure.source or figure.persons < 0:
        raise Refusal("HUM060", "the count is of nowhere, by nobody, or below none", "say where, whose count, how many")
    content = figure.content()
    key = f"{DISPLACED} {about} {figure.area} {figure.as_of} {figure.source} {figure.row}"
    return Draft(DISPLACED, about, DataClass.MECHANISM, content, (), figure.as_of, key)


def enter_damaged(about: str, figure: Damaged, now: int) -> Draft:
    """One figure of damage. Refuses one of nowhere, of nothing, by nobody or below none (HUM060)."""
    if not figure.area or not figure.what or not figure.source or figure.number < 0:
        raise Refusal(
            "HUM060", "the figure is of nowhere or nothing, by nobody, or below none", "say where, of what, whose"
        )
    return Draft(DAMAGED, about, DataClass.MECHANISM, figure.content(), (), figure.as_of)


def displaced_from(facts: "pl.DataFrame") -> tuple[Displaced, ...]:
    """Counts of displaced people from a batch's facts, as the HXL reader makes them of DTM tables, in order of rows.

    Rows it refused are in the batch's refusals; a fact without a place or a number cannot be of its making.
    """
    return tuple(sorted(_each(facts), key=lambda one: (one.row, one.area, one.persons)))


def _each(facts: "pl.DataFrame") -> Iterator[Displaced]:
    columns = ("place", "admin1", "admin2", "happened_from", "quantity_milli", "source", "row")
    for values in facts.filter(facts["act"] == _ACT).select(columns).rows(named=True):
        yield Displaced(
            area=_area(values),
            as_of=to_us(values["happened_from"]),
            persons=(values["quantity_milli"] or 0) // 1_000,
            source=values["source"],
            row=values["row"],
        )


def _area(values: Mapping[str, Any]) -> str:
    named = (values[key] for key in ("admin1", "admin2", "place"))
    return " / ".join(dict.fromkeys(one for one in named if one)) or "the whole table"


def file_of(source: str, area: str) -> str:
    """The id of the file that holds one source's counts of one place."""
    return f"displacement-{content_hash(f'{source} {area}'.encode())}"


@dataclass(frozen=True, slots=True)
class FiguresFile:
    """Figures of one file, in order of the day they are of."""

    about: str
    displaced: tuple[Displaced, ...] = ()
    damaged: tuple[Damaged, ...] = ()

    @property
    def latest(self) -> Displaced | None:
        """The newest count of displaced people."""
        return self.displaced[-1] if self.displaced else None


def figures_file(entries: Iterable[Entry]) -> FiguresFile:
    """The file from any part of its entries."""
    held = sorted(entries, key=lambda one: one.position)
    displaced = [one for entry in held if entry.deed == DISPLACED and (one := _displaced(entry.content))]
    damaged = [two for entry in held if entry.deed == DAMAGED and (two := _damaged(entry.content))]
    return FiguresFile(
        held[0].about if held else "",
        tuple(sorted(displaced, key=lambda one: (one.as_of, one.row))),
        tuple(sorted(damaged, key=lambda one: one.as_of)),
    )


def _displaced(held: Mapping[str, JSON]) -> Displaced | None:
    as_of, persons = whole(held, "as_of"), whole(held, "persons")
    if as_of is None or persons is None:
        return None
    return Displaced(text(held, "area"), as_of, persons, text(held, "source"), whole(held, "row") or 0)


def _damaged(held: Mapping[str, JSON]) -> Damaged | None:
    as_of, degree = whole(held, "as_of"), word(Degree, held, "degree")
    if as_of is None or degree is None:
        return None
    told = (text(held, "area"), text(held, "damaged"), degree, whole(held, "how_many") or 0, as_of)
    return Damaged(*told, text(held, "method"), text(held, "source"))


def told_outside(number: int) -> int | None:
    """A count as it may leave the desk: None where it is of so few that they could be known by name."""
    return number if number == 0 or number >= LEAST_TOLD else None
