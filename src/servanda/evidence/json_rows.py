"""Lists of events in JSON, as web services give them: text columns as from a csv, every element accounted for."""

import re
from collections.abc import Iterator
from typing import Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.json_items import Item, read_items
from servanda.evidence.report import Report
from servanda.evidence.sieve import printable
from servanda.evidence.tabular import TableBatch, refuse_columns
from servanda.evidence.text_rows import TextRow, table_batches

#: Names of columns in one list: rows that each bring names of their own would fill the memory.
_MOST_NAMES: Final = 1_000
_NOT_PLAIN: Final = (
    EvidenceCode.NOT_A_ROW,
    "the element is no object of names with plain values",
    "give one object per row, without lists or objects inside, and each name once",
)


def looks_like_json(head: bytes) -> bool:
    """Whether a text begins as a JSON object or list."""
    return head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[")


def json_names(head: bytes) -> frozenset[str]:
    """The names that stand in the beginning of a JSON text, in lower case."""
    return frozenset(name.decode().lower() for name in re.findall(rb'"([A-Za-z0-9_]{1,60})"\s*:', head))


def json_batches(report: Report, needed: tuple[str, ...]) -> Iterator[TableBatch]:
    """The elements of ``[...]``, or of ``data`` in ``{"data": [...]}``; the first counts as row 2, as under a header.

    Numbers keep the digits they are written with. Refuses: no JSON (EVD058), no list of rows in it (EVD050), a needed
    name that no element has (EVD010), more text than ``whole_bytes`` (EVD005), what is not UTF-8 (EVD008).
    """
    items = read_items(report, "data")
    if items.outer and not isinstance(items.outer.get("data"), list):
        said = [f"{name} {items.outer[name]}" for name in ("status", "error", "message") if name in items.outer]
        raise report.refused(
            EvidenceCode.NO_LIST_OF_ROWS,
            "the JSON holds no list of rows under 'data'" + (f"; it says: {_short(said)}" if said else ""),
            "ask the service again; an answer that tells of an error holds no rows",
        )
    rows = [_plain(item) for item in items.rows]
    names = list(dict.fromkeys(name for _, values, why in rows if why is None for name in values))
    if len(names) > _MOST_NAMES:
        raise report.refused(
            EvidenceCode.NO_LIST_OF_ROWS,
            f"the elements name more than {_MOST_NAMES:,} values: they are not rows of one table",
            "give a list of rows that share their columns",
        )
    if not names and any(why is None for _, _, why in rows):
        raise report.refused(
            EvidenceCode.NO_LIST_OF_ROWS, "the JSON holds no values by name", "give a list of objects with values"
        )
    if names:
        refuse_columns(report, tuple(names), needed)
    return table_batches(rows, names or needed, report.limits.record_bytes)


def _plain(item: Item) -> TextRow:
    number, element, why = item
    # a leading line is the mark of columns that readers add
    values = {name.strip().lower().lstrip("_"): value for name, value in (element or {}).items()}
    if why is None and (len(values) != len(element or {}) or not all(map(_is_plain, values.values()))):
        why = _NOT_PLAIN
    return number, {_writable(name): _text(value) for name, value in values.items()}, why


def _is_plain(value: Any) -> bool:
    return value is None or isinstance(value, str | bool)


def _text(value: Any) -> str | None:
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _writable(name: str) -> str:
    # half of a character can be written in JSON and in no file
    return name.encode("utf-8", "replace").decode()


def _short(said: list[str]) -> str:
    return _writable(printable(", ".join(said)))[:120]
