"""The YAML of a hand-kept list: head, sources, and rows with their lines, before rows are understood."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from typing import Final

from servanda.basis import Node, Place, Refusal, known_zone, read_yaml
from servanda.evidence.chronology_rows import KEYS, Row
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import MARKS
from servanda.evidence.source import ORIGINS, Source

_HEAD: Final = (
    "chronology",
    "id",
    "title",
    "publisher",
    "terms",
    "note",
    "zone",
    "sources",
    "defaults",
    "rows",
)
_ENTRY: Final = (
    "title",
    "publisher",
    "address",
    "terms",
    "origin",
    "mark",
    "note",
    "granularity",
    "records_who_acted",
)


@dataclass(frozen=True, slots=True)
class ChronologyFile:
    """``rows``: each with its line; a row that is no mapping of plain values is None."""

    source: Source
    zone: str
    cited: Mapping[str, Source]
    defaults: Row
    rows: tuple[tuple[int, Row | None, str], ...]


def read_file(text: str, name: str, source: Source, own_id: str) -> ChronologyFile:
    """A list's YAML; ``own_id`` names it where the caller's source is only the format's own.

    Refuses (EVD013): another version, unknown keys, a head, source or default of a wrong shape, two rows
    on one line; and what ``basis.read_yaml`` refuses.
    """
    root = read_yaml(text, name)
    head = _mapping(root, "the list")
    _refuse_unknown(root, _HEAD)
    if _text(head.get("chronology")) != "1":
        raise _bad(root.place, "the list does not say 'chronology: 1'", "write it on the first line")
    described = replace(
        source,
        id=(_text(head.get("id")) or own_id) if own_id else source.id,
        title=_text(head.get("title")) or own_id or source.title,
        publisher=_text(head.get("publisher")) or source.publisher,
        terms=_text(head.get("terms")) or source.terms,
        note=_text(head.get("note")) or source.note,
    )
    zone = known_zone(_text(head.get("zone")) or source.default_zone, head["zone"].place if "zone" in head else None)
    return ChronologyFile(
        source=replace(described, default_zone=zone),
        zone=zone,
        cited=_sources(head.get("sources"), described, zone),
        defaults=_defaults(head.get("defaults")),
        rows=_rows(head.get("rows"), root.place),
    )


def _sources(node: Node | None, whole: Source, zone: str) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for key, entry in (_mapping(node, "sources") if node else {}).items():
        fields = _mapping(entry, f"the source {key}")
        _refuse_unknown(entry, _ENTRY)
        text = {name: _text(value) for name, value in fields.items()}
        for name, allowed in (("origin", ORIGINS), ("mark", MARKS), ("records_who_acted", ("yes", "no"))):
            if name in fields and text[name] not in allowed:
                raise _bad(fields[name].place, f"{name} is {text[name]!r}", f"take one of: {', '.join(allowed)}")
        if not text.get("title"):
            raise _bad(entry.place, f"the source {key} has no title", "say what was read")
        acted = text.pop("records_who_acted", "yes") == "yes"
        plain = {name: value for name, value in text.items() if value}
        found[key] = replace(
            Source(id=f"{whole.id}/{key}", title="", origin=whole.origin, terms=whole.terms, default_zone=zone),
            records_who_acted=acted,
            **plain,  # type: ignore[arg-type]  # names and values were checked above
        )
    return found


def _defaults(node: Node | None) -> Row:
    if node is None:
        return {}
    _mapping(node, "defaults")
    _refuse_unknown(node, KEYS)
    row = _row(node)
    if row is None:
        raise _bad(node.place, "a default is not a plain value", "write one value per key")
    return row


def _rows(node: Node | None, at: Place) -> tuple[tuple[int, Row | None, str], ...]:
    if node is None or not isinstance(node.value, list):
        raise _bad(
            node.place if node else at,
            "the list has no 'rows'",
            "write the rows under 'rows:', each after a dash",
        )
    found: list[tuple[int, Row | None, str]] = []
    for entry in node.value:
        line = entry.place.line
        if found and found[-1][0] == line:
            raise _bad(entry.place, "two rows stand on one line", "begin each row on a line of its own")
        found.append((line, _row(entry), _shown(entry)))
    return tuple(found)


def _row(node: Node) -> Row | None:
    if not isinstance(node.value, dict):
        return None
    row: dict[str, str | list[str]] = {}
    for key, entry in node.value.items():
        if isinstance(entry.value, str):
            row[key] = entry.value.strip()
        elif isinstance(entry.value, list) and key == "sides":
            parts = [part.value.strip() for part in entry.value if isinstance(part.value, str)]
            if len(parts) != len(entry.value):
                return None
            row[key] = parts
        elif entry.value is not None:
            return None
        elif key not in KEYS:
            row[key] = ""
    # An unknown key is kept even where it is empty: in {quantity: 6,000 persons} the rest of the number is one.
    return {key: value for key, value in row.items() if value != "" or key not in KEYS}


def _shown(node: Node) -> str:
    data = node.data()
    return ", ".join(f"{key}: {value}" for key, value in data.items()) if isinstance(data, dict) else str(data)


def _mapping(node: Node, what: str) -> Mapping[str, Node]:
    if not isinstance(node.value, dict):
        raise _bad(
            node.place,
            f"{what} is not a mapping of keys to values",
            "see docs/reference/readers/chronology.md",
        )
    return node.value


def _refuse_unknown(node: Node, allowed: tuple[str, ...]) -> None:
    for key, at in node.keys.items():
        if key not in allowed:
            near = get_close_matches(key, allowed, n=1)
            raise _bad(
                at.place,
                f"{key!r} is not a key known here",
                f"did you mean {near[0]}?" if near else f"take one of: {', '.join(allowed)}",
            )


def _text(node: Node | None) -> str:
    return node.value.strip() if node is not None and isinstance(node.value, str) else ""


def _bad(place: Place, why: str, remedy: str) -> Refusal:
    return Refusal(EvidenceCode.NOT_A_CHRONOLOGY, why, remedy, place)
