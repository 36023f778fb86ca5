"""Rows of the facts table that the mechanism's own acts are: one place that knows the table's columns."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from servanda.access import Point
from servanda.basis import canonical_bytes, content_hash

if TYPE_CHECKING:
    import polars as pl

#: One row: columns of the facts table by name; those left out are empty.
Row = Mapping[str, Any]
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
#: Years the facts table takes.
_LEAST, _MOST = ((datetime(year, 1, 1, tzinfo=UTC) - _EPOCH) // timedelta(microseconds=1) for year in (1900, 2200))


def fact_row(
    act: str,
    *,
    about: str,
    source: str,
    recorded: int,
    happened: int | None = None,
    until: int | None = None,
    subject: str = "",
    kind: str = "act",
    **columns: Any,
) -> Row | None:
    """A row, or None where its time is none the table takes.

    ``subject`` tells rows of one file, act and moment apart in their ids. Times in µs UTC.
    Empty columns may be given as empty words.
    """
    begin = recorded if happened is None else happened
    end = begin + 1 if until is None or until <= begin else until
    if not (begin >= _LEAST and end < _MOST and _LEAST <= recorded < _MOST):
        return None
    named = {key: value for key, value in columns.items() if value not in ("", None)}
    return {
        "id": content_hash(canonical_bytes([about, act, recorded, subject])),
        "kind": kind,
        "act": act,
        "happened_from": _instant(begin),
        "happened_to": _instant(end),
        "recorded": _instant(max(recorded, end)),
        "ref": about,
        "source": source,
        "origin": "mechanism",
        **named,
    }


def placed(point: Point | None, radius_m: int | None, place: str) -> dict[str, Any]:
    """The columns of a place: degrees, metres, a name or the id of a zone."""
    if point is None or not (abs(point[0]) <= 180_000_000 and abs(point[1]) <= 90_000_000):
        return {"place": place}
    lon, lat = (part / 1_000_000 for part in point)
    return {"lon": lon, "lat": lat, "radius_m": None if radius_m is None else float(radius_m), "place": place}


def fact_table(rows: Iterable[Row]) -> "pl.DataFrame":
    """Rows as a facts table that conforms to the published schema, in the order given."""
    import polars as pl

    from servanda.evidence import SCHEMA, conform

    numbered = [{**one, "row": n} for n, one in enumerate(rows, 1)]
    columns = {name for one in numbered for name in one} or {"id"}
    schema = {name: dtype for name, dtype in SCHEMA.items() if name in columns or name in _NEEDED}
    return conform(pl.DataFrame(numbered, schema=schema))


_NEEDED: Final = (
    "id", "kind", "act", "happened_from", "happened_to", "recorded", "source", "origin", "row", "status", "note",
)  # fmt: skip


def _instant(us: int) -> datetime:
    return _EPOCH + timedelta(microseconds=us)
