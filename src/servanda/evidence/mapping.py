"""How the columns of somebody's table become columns of the facts table: the model a mapping file is read into."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from servanda.basis import Place

#: Columns of the facts table that take a cell's text as it stands.
TEXTS: Final = (
    "kind", "source_code", "actor", "side_1", "side_2", "toward", "place", "admin1", "admin2", "unit", "weapon",
    "item", "ref", "clause", "certified_by", "exception", "origin", "reliability", "status", "note", "mark", "said_by",
)  # fmt: skip
#: Columns that take a number: how many parts of the facts table's unit one is, least, most, and whether it is whole.
NUMBERS: Final[Mapping[str, tuple[int, float, float, bool]]] = MappingProxyType(
    {
        "lat": (1, -90, 90, False),
        "lon": (1, -180, 180, False),
        "radius_m": (1, 0, 20_100_000, False),
        "quantity": (1000, 0, 1e12, False),
        "low": (1000, 0, 1e12, False),
        "high": (1000, 0, 1e12, False),
        "quantity_milli": (1, 0, 1e15, True),
        "low_milli": (1, 0, 1e15, True),
        "high_milli": (1, 0, 1e15, True),
        "calibre_mm": (1, 1, 2_000, True),
        "credibility": (1, 1, 6, True),
        "sources": (1, 1, 32_767, True),
        "actor_ppm": (1, 0, 1_000_000, True),
    }
)
#: Times: ``happened`` (a day or an instant), its ``until`` (the end of that day) and ``time`` of day, ``recorded``
#: (or ``known``); and the facts table's own ``happened_from`` and ``happened_to``.
TIMES: Final = ("happened", "until", "time", "recorded", "known", "happened_from", "happened_to")
#: ``row_id``: the row's own name in its table; ``revises``: that of the row this one corrects.
CORRECTIONS: Final = ("row_id", "revises")
#: ``act``: a code of the vocabulary, or a value of ``codes``. ``point``: latitude and longitude in one cell, with
#: altitude and accuracy in metres after them if they are known.
TARGETS: Final = ("act", "point", *TEXTS, *NUMBERS, *TIMES, *CORRECTIONS)
LEAVE_OUT: Final = "leave out"
#: What a fixed value may stand for: everything a cell may, but times and points.
FIXED: Final = ("act", *TEXTS, *NUMBERS)

#: The readings of one value of the source: acts with their weights, parts per million; none where rows are left out.
Weights = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """One column of the source.

    ``name``: in lower case, as the table has it. ``to``: a target, ``measure`` for a fact of its own that counts
    ``act`` in ``unit``, or ``leave out``. ``form``: how its dates are written. ``codes``: what its values stand for,
    keys case-folded, "" for not known; for ``act`` see ``weights``. ``times``: what a number is multiplied with.
    """

    name: str
    to: str
    act: str = ""
    unit: str = ""
    form: str = ""
    times: float = 1
    codes: Mapping[str, str] = field(default_factory=dict)
    weights: Mapping[str, Weights] = field(default_factory=dict)
    place: Place = field(default_factory=Place)


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """How a table is read.

    ``fixed``: values every fact has unless its row says otherwise. ``comma``: numbers are written with a decimal
    comma. ``unique``: a ``ref`` that comes twice is refused. ``head``: what the file says of the source. ``place``:
    the mapping file, or nothing where the columns name themselves.
    """

    columns: tuple[Column, ...]
    fixed: Mapping[str, str] = field(default_factory=dict)
    zone: str = ""
    sheet: str = ""
    header: int = 1
    comma: bool = False
    unique: bool = False
    head: Mapping[str, str] = field(default_factory=dict)
    place: Place = field(default_factory=Place)

    def going_to(self, target: str) -> Column | None:
        """The column that goes to a target."""
        return next((column for column in self.columns if column.to == target), None)

    @property
    def measures(self) -> tuple[Column, ...]:
        """The columns that are facts of their own."""
        return tuple(column for column in self.columns if column.to == "measure")


def by_names(names: Iterable[str]) -> ColumnMap:
    """The map of a table whose columns bear the targets' own names; others go nowhere.

    A name with its groups before it (``group/field``, ``group-field``, ``group.field``) counts by its last part,
    where no column bears the name alone.
    """
    listed = tuple(names)
    found: dict[str, str] = {name: name for name in listed if name in TARGETS}
    for name in listed:
        for mark in "/-.":
            last = name.rpartition(mark)[2]
            if last != name and last in TARGETS:
                found.setdefault(last, name)
    return ColumnMap(tuple(Column(name, target) for target, name in found.items()))
