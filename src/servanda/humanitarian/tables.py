"""A table of displacement taken in whole: every row is a count or is listed with why it is none."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

from servanda.access import JSON, DataClass, Draft, Entry, text, whole
from servanda.basis import Refusal, content_hash
from servanda.humanitarian.figures import DISPLACED, Displaced

_T = TypeVar("_T")
#: Rows of one entry: a table of thousands is some tens of entries, not thousands.
_ROWS: Final = 500
MOST_ROWS: Final = 50_000


@dataclass(frozen=True, slots=True)
class NotTaken:
    """A row that is no count, with the code and words of its refusal."""

    row: int
    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table as taken in: its name, whose count it is, how many rows it had, the counts, the rows that are none."""

    about: str
    name: str = ""
    source: str = ""
    rows_read: int = 0
    counts: tuple[Displaced, ...] = ()
    refused: tuple[NotTaken, ...] = ()

    @property
    def unaccounted(self) -> int:
        """Rows that are neither a count nor refused here; none of a table seen whole."""
        rows = {one.row for one in self.counts} | {one.row for one in self.refused}
        return self.rows_read - len(rows)

    def newest(self) -> tuple[tuple[Displaced, ...], ...]:
        """Per place the counts of its newest day, as many as the table has; places in order of the most people."""
        held: dict[str, list[Displaced]] = {}
        for one in self.counts:
            before = held.setdefault(one.area, [])
            if before and before[0].as_of < one.as_of:
                before.clear()
            if not before or before[0].as_of == one.as_of:
                before.append(one)
        return tuple(sorted(map(tuple, held.values()), key=lambda day: (-max(one.persons for one in day), day[0].row)))


def table_of(digest: str) -> str:
    """The id of the file of a table, from the digest of its bytes: the same table is taken in once."""
    return content_hash(f"displacement table {digest}".encode(), 32)


def enter_table(table: Table, now: int) -> tuple[Draft, ...]:
    """A table's entries. Refuses one by nobody, without any count, or of more rows than are taken in (HUM061)."""
    if not table.source.strip() or not table.counts or table.rows_read > MOST_ROWS:
        raise Refusal(
            "HUM061",
            "the table is by nobody, holds no count of displaced people, or has too many rows",
            f"say whose count it is, and give a table with #affected+idps of at most {MOST_ROWS:,} rows",
        )
    counts, refused = list(_chunks(table.counts)), list(_chunks(table.refused))
    parts = max(len(counts), len(refused))
    return tuple(
        Draft(
            DISPLACED, table.about, DataClass.MECHANISM,
            {
                "table": table.name, "source": table.source, "rows_read": table.rows_read,
                "counts": [[one.area, one.as_of, one.persons, one.row] for one in _at(counts, n)],
                "refused": [[one.row, one.code, one.why] for one in _at(refused, n)],
            },
            (), now, f"{DISPLACED} {table.about} {n}",
        )
        for n in range(parts)
    )  # fmt: skip


def _chunks(rows: Sequence[_T]) -> Iterator[Sequence[_T]]:
    return (rows[n : n + _ROWS] for n in range(0, len(rows), _ROWS))


def _at(chunks: Sequence[Sequence[_T]], n: int) -> Sequence[_T]:
    return chunks[n] if n < len(chunks) else ()


def table_file(entries: Iterable[Entry]) -> Table | None:
    """A table from any part of its entries; None where they are of no table."""
    held = [one for one in sorted(entries, key=lambda one: one.position) if _is_part(one.content)]
    if not held:
        return None
    first = held[0].content
    return Table(
        held[0].about,
        text(first, "table"),
        text(first, "source"),
        whole(first, "rows_read") or 0,
        tuple(found for one in held for found in _counts(one.content)),
        tuple(found for one in held for found in _refused(one.content)),
    )


def _is_part(held: Mapping[str, JSON]) -> bool:
    return isinstance(held.get("counts"), list | tuple)


def _rows(held: Mapping[str, JSON], key: str, width: int) -> Iterator[Any]:
    found = held.get(key)
    rows = found if isinstance(found, list | tuple) else ()
    return (one for one in rows if isinstance(one, list | tuple) and len(one) == width)


def _counts(held: Mapping[str, JSON]) -> Iterator[Displaced]:
    for area, as_of, persons, row in _rows(held, "counts", 4):
        if isinstance(area, str) and all(isinstance(one, int) for one in (as_of, persons, row)):
            yield Displaced(area, as_of, persons, text(held, "source"), row)


def _refused(held: Mapping[str, JSON]) -> Iterator[NotTaken]:
    for row, code, why in _rows(held, "refused", 3):
        if isinstance(row, int) and isinstance(code, str) and isinstance(why, str):
            yield NotTaken(row, code, why)
