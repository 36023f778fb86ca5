"""Repeat groups of a form in JSON: each entry as a row of its own, with what its submission says beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.form_rows import IDS, REVIEWED, SUBMITTED, field_of, flattened, plan
from servanda.evidence.forms import Field
from servanda.evidence.json_items import Item
from servanda.evidence.mapping import ColumnMap
from servanda.evidence.text_rows import TextRow

Values = dict[str, str | None]
#: What tells that something happened, or how much: an entry says it for itself, and takes none of it from above.
_TELLING: Final = ("act", "measure")
_OWN: Final = (
    *_TELLING, "quantity", "low", "high", "quantity_milli", "low_milli", "high_milli", "unit", "kind", "source_code",
    "weapon", "item", "calibre_mm",
)  # fmt: skip
_NOTHING_TOLD: Final = (
    EvidenceCode.MISSING_VALUE,
    "the submission has no entry that says what happened",
    "nothing, if there was nothing to report",
)
_TWICE: Final = (
    EvidenceCode.ID_TWICE,
    "the submission stands earlier in this input",
    "keep the newest version of the two",
)


@dataclass(slots=True)
class Repeat:
    """The entries of one repeat group: its ``path`` (``group/repeat``), of each the number of its submission, what it
    says itself and what is said above it; the names of its own fields, and which of them are points."""

    path: str
    entries: list[tuple[int, Values, Values]] = field(default_factory=list)
    names: dict[str, None] = field(default_factory=dict)
    points: set[str] = field(default_factory=set)


def repeats(items: Iterable[Item]) -> dict[str, Repeat]:
    """The repeat groups of sound submissions, by path; one within another comes after it."""
    found: dict[str, Repeat] = {}
    for number, item, why in items:
        if item is not None and why is None:
            values, _ = flattened(item, "")
            _gather(item, "", number, values, found)
    return found


def _gather(item: Mapping[str, Any], group: str, number: int, above: Values, found: dict[str, Repeat]) -> None:
    for path, entries in _lists(item, group):
        repeat = found.setdefault(path, Repeat(path))
        for entry in entries:
            # KoboToolbox names the fields of an entry with the whole path, ODK Central without
            bare = {key.strip().lower().removeprefix(f"{path}/"): value for key, value in entry.items()}
            own, points = flattened(bare, f"{path}/")
            repeat.entries.append((number, own, above))
            repeat.names |= dict.fromkeys(own)
            repeat.points |= points
            _gather(bare, f"{path}/", number, {**above, **own}, found)


def _lists(item: Mapping[str, Any], group: str) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for key, value in item.items():
        name = f"{group}{key.strip().lower()}"
        if isinstance(value, dict):
            yield from _lists(value, f"{name}/")
        elif isinstance(value, list) and value and all(isinstance(one, dict) for one in value):
            yield name, value


@dataclass(frozen=True, slots=True)
class Part:
    """A table to read of an export: names, rows, the map they are read by, and the repeat it is of (empty: none)."""

    names: tuple[str, ...]
    rows: list[TextRow]
    plan: ColumnMap
    repeat: str = ""

    @property
    def refused(self) -> bool:
        """Whether all its rows are refused already, so that no map need fit them."""
        return all(why is not None for _, _, why in self.rows)


def parts(
    chosen: ColumnMap | None,
    names: tuple[str, ...],
    rows: list[TextRow],
    points: frozenset[str],
    found: Mapping[str, Repeat],
    form: Mapping[str, Field],
) -> list[Part]:
    """The submissions as a table, and a table for each repeat whose entries say what happened or how many.

    Entries are numbered after the submissions. Where nothing in the submissions themselves says what happened, their
    entries answer for them; one without any is refused.
    """
    told = []
    for repeat in found.values():
        outer = [one for one in found.values() if repeat.path.startswith(f"{one.path}/")]
        around = (*names, *(name for one in outer for name in one.names))
        if mine := _plan(chosen, repeat, around, points.union(*(one.points for one in outer)), form):
            told.append((repeat, mine))
    whole = _without(plan(chosen, names, points, form), names, found, form)
    read = [Part(names, rows, whole)]
    if told and not _says(whole):
        entered = {number for repeat, _ in told for number, _, _ in repeat.entries}
        left: list[TextRow] = [
            (number, values, why or _NOTHING_TOLD) for number, values, why in rows if number not in entered
        ]
        read = [Part(names, left, whole)] if left else []
    last = max((number for number, _, _ in rows), default=1)
    again = _again(rows)
    for repeat, mine in told:
        entries: list[TextRow] = []
        for number, own, above in repeat.entries:
            last += 1
            kept = {name: above.get(name) for name in (*_named(mine), *REVIEWED) if name not in repeat.names}
            entries.append((last, {**kept, **own}, _TWICE if number in again else None))
        columns = tuple(dict.fromkeys([*repeat.names, *_named(mine)]))
        read.append(Part(columns, entries, mine, repeat.path))
    return read


def _named(chosen: ColumnMap) -> tuple[str, ...]:
    return tuple(column.name for column in chosen.columns)


def _says(chosen: ColumnMap) -> bool:
    return "act" in chosen.fixed or any(column.to in _TELLING for column in chosen.columns)


def _plan(
    chosen: ColumnMap | None,
    repeat: Repeat,
    names: tuple[str, ...],
    points: frozenset[str],
    form: Mapping[str, Field],
) -> ColumnMap | None:
    """How the entries of a repeat are read; None where they say neither what happened nor how many."""
    own = {name.rpartition("/")[2] for name in repeat.names}
    above = tuple(name for name in names if name.rpartition("/")[2] not in own or name in (*IDS, *SUBMITTED))
    there = (*repeat.names, *(name for name in above if name not in repeat.names))
    placed = frozenset(repeat.points) or points
    found = plan(chosen, there, placed, form)
    columns = tuple(
        column
        for column in found.columns
        if column.name in repeat.names or (column.name in there and column.to not in _OWN)
    )
    fixed = {key: value for key, value in found.fixed.items() if key != "act"}
    mine = replace(found, columns=columns, fixed=fixed, unique=False)
    telling = any(column.to in _TELLING and column.name in repeat.names for column in columns)
    return mine if telling else None


def _without(
    whole: ColumnMap, names: tuple[str, ...], found: Mapping[str, Repeat], form: Mapping[str, Field]
) -> ColumnMap:
    """The map without the columns that stand in repeats alone, or that the form knows and nobody has filled in."""
    elsewhere = {name for repeat in found.values() for name in repeat.names}
    last = {name.rpartition("/")[2] for name in elsewhere}
    columns = tuple(
        column
        for column in whole.columns
        if column.name in names
        or not (column.name in elsewhere or column.name in last or (found and field_of(form, column.name)))
    )
    return replace(whole, columns=columns)


def _again(rows: Iterable[TextRow]) -> set[int]:
    """The numbers of submissions whose id came before."""
    seen: set[str] = set()
    found: set[int] = set()
    for number, values, _ in rows:
        name = next((values[one] for one in IDS if values.get(one)), None)
        if name is not None and name in seen:
            found.add(number)
        seen |= {name} if name else set()
    return found
