"""Submissions of a form as rows of text: groups flattened, points in one cell, choices by their labels."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import WHOLE
from servanda.evidence.forms import Field
from servanda.evidence.json_items import Item, as_text
from servanda.evidence.mapping import Column, ColumnMap, by_names
from servanda.evidence.mapping_file import CLOSED
from servanda.evidence.text_rows import TextRow
from servanda.vocabulary import acts

#: Columns that say when a submission reached the server, who it is, and what a reviewer made of it.
SUBMITTED: Final = ("submissiondate", "_submission_time", "__system/submissiondate")
IDS: Final = ("_uuid", "key", "__id", "instanceid", "meta/instanceid", "meta-instanceid")
REVIEWED: Final = ("reviewstate", "__system/reviewstate", "_validation_status", "_validation_status/uid")
_REJECTED: Final = ("rejected", "validation_status_not_approved", "not approved")
_PARTS: Final = (("latitude", "longitude", "altitude", "accuracy"), ("latitude", "longitude", "altitude", "precision"))
_GROUP: Final = re.compile(r"[/\-.:]")
_NO_ZONE: Final = re.compile(r"\d{4}-\d\d-\d\d[T ][\d:.]+")
_LABELLED: Final = ("act", "weapon", *CLOSED)


def flat(items: Iterable[Item]) -> tuple[tuple[str, ...], list[TextRow], frozenset[str]]:
    """Submissions in JSON as rows: ``group/field`` names in lower case, points as ``lat lon alt acc``; and the names of
    the points."""
    rows: list[TextRow] = []
    names: dict[str, None] = {}
    points: set[str] = set()
    for number, item, why in items:
        values: dict[str, str | None] = {}
        if item is not None:
            _flatten(item, "", values, points) if why is None else values.update({"text": str(item)[:200]})
        rows.append((number, values, why))
        if why is None:
            names |= dict.fromkeys(values)
    return tuple(names), rows, frozenset(points)


def flattened(item: Mapping[str, Any], group: str) -> tuple[dict[str, str | None], set[str]]:
    """One submission's or entry's values by ``group/field`` name, and which of them are points."""
    values: dict[str, str | None] = {}
    points: set[str] = set()
    _flatten(item, group, values, points)
    return values, points


def _flatten(item: Mapping[str, Any], group: str, values: dict[str, str | None], points: set[str]) -> None:
    for key, value in item.items():
        name = f"{group}{key.strip().lower()}"
        if isinstance(value, dict) and value.get("type") == "Point" and isinstance(value.get("coordinates"), list):
            values[name] = _point(value)
            points.add(name)
        elif isinstance(value, dict) and value:
            _flatten(value, f"{name}/", values, points)
        else:
            values[name] = as_text(value)


def _point(value: Mapping[str, Any]) -> str | None:
    lon, lat, *rest = [*map(str, value["coordinates"][:3]), "", ""][:3]
    properties = value.get("properties")
    accuracy = properties.get("accuracy") if isinstance(properties, dict) else None
    altitude = rest[0] or "0"
    return f"{lat} {lon} {altitude}" + (f" {accuracy}" if isinstance(accuracy, str) else "")


def point_columns(names: Sequence[str]) -> dict[str, tuple[str, str, str, str]]:
    """Points that a csv gives in four columns (``loc-Latitude`` …, or ``_loc_latitude`` …), by the field's name."""
    there = set(names)
    found: dict[str, tuple[str, str, str, str]] = {}
    for name in names:
        stem = name[: -len("latitude")]
        if not name.endswith("latitude") or stem[-1:] not in ("-", "_", "/", "."):
            continue
        for parts in _PARTS:
            four = (stem + parts[0], stem + parts[1], stem + parts[2], stem + parts[3])
            if set(four) <= there:
                field = stem[:-1].rpartition("/")
                found[field[0] + field[1] + (field[2][1:] if stem.endswith("_") else field[2])] = four
    return found


def plan(
    chosen: ColumnMap | None, names: tuple[str, ...], points: frozenset[str], form: Mapping[str, Field]
) -> ColumnMap:
    """The map of a form's table: a mapping file's names found with or without their groups, else names that are our
    own; then what every export says of itself: when a submission came, its id, and its point where it has only one.

    ``points``: columns that hold one by their layout.
    """
    found = by_names(names) if chosen is None else _with_groups(chosen, names)
    taken = {column.to for column in found.columns}
    more: list[Column] = []
    if not {"recorded", "known"} & taken:
        more += [Column(name, "recorded") for name in SUBMITTED if name in names][:1]
    if "ref" not in taken:
        more += [Column(name, "ref") for name in IDS if name in names][:1]
    if not {"point", "lat", "lon"} & taken:
        placed = [name for name in names if name in points or _is_point(form, name)]
        more += [Column(placed[0], "point")] if len(placed) == 1 else []
    return replace(found, columns=(*found.columns, *more), unique=any(column.to == "ref" for column in more))


def _is_point(form: Mapping[str, Field], name: str) -> bool:
    field = field_of(form, name)
    return field is not None and field.type == "geopoint"


def _with_groups(chosen: ColumnMap, names: tuple[str, ...]) -> ColumnMap:
    last: dict[str, list[str]] = {}
    for name in names:
        for mark in ("/", "-", ".", ":"):
            last.setdefault(name.rpartition(mark)[2], []).append(name)
    columns = []
    for column in chosen.columns:
        same = sorted(set(last.get(column.name, [])))
        alike = [name for name in names if _GROUP.sub("/", name) == _GROUP.sub("/", column.name)]
        one = column.name if column.name in names else (alike or same or [column.name])[0]
        columns.append(replace(column, name=one) if len(alike or same) <= 1 or one == column.name else column)
    return replace(chosen, columns=tuple(columns))


def field_of(form: Mapping[str, Field], name: str) -> Field | None:
    """The form's field behind a column, by the last part of its name that is one."""
    for mark in ("/", ".", ":", "-"):
        if (field := form.get(name.rpartition(mark)[2])) is not None:
            return field
    return None


def with_several_acts(chosen: ColumnMap, rows: Iterable[TextRow], form: Mapping[str, Field]) -> ColumnMap:
    """The map with every set of choices that an act's field of several choices holds: each choice is an act."""
    column = chosen.going_to("act")
    field = field_of(form, column.name) if column else None
    if column is None or field is None or not field.several:
        return chosen
    single = column.weights or {code: ((code, WHOLE),) for code in acts()}
    sets = {values.get(column.name) or "" for _, values, _ in rows}
    weights = dict(single)
    for text in sets:
        parts = [single.get(name.casefold()) for name in re.split(r"[ ;]+", text) if name]
        if parts and all(part is not None for part in parts):
            weights[text.casefold()] = tuple(dict.fromkeys(one for part in parts if part for one in part))
    columns = tuple(replace(one, weights=weights) if one is column else one for one in chosen.columns)
    return replace(chosen, columns=columns)


def labelled(rows: Iterable[TextRow], chosen: ColumnMap, form: Mapping[str, Field]) -> Iterator[TextRow]:
    """The rows with choices by their labels, where the map's codes do not know them by name; rejected ones refused.

    Times a server gives without a zone are UTC.
    """
    words = {column.name: field for column in chosen.columns if (field := _worded(column, form)) is not None}
    codes = {column.name: {*column.codes, *column.weights} for column in chosen.columns}
    submitted = [column.name for column in chosen.columns if column.to == "recorded" and column.name in SUBMITTED]
    for number, values, why in rows:
        if why is not None:
            yield number, values, why
            continue
        changed = dict(values)
        for name, field in words.items():
            if (text := changed.get(name)) and text.casefold() not in codes[name]:
                changed[name] = _label(text, field)
        for name in submitted:
            if (text := changed.get(name)) and _NO_ZONE.fullmatch(text):
                changed[name] = f"{text}Z"
        verdicts = {(changed.get(name) or "").casefold() for name in REVIEWED}
        rejected = bool(verdicts & set(_REJECTED))
        yield number, changed, (
            (EvidenceCode.LEFT_OUT, "a reviewer of the form rejected the submission", "nothing, unless it was in error")
            if rejected
            else None
        )  # fmt: skip


def _worded(column: Column, form: Mapping[str, Field]) -> Field | None:
    field = field_of(form, column.name)
    if field is None or not field.labels or (column.to in _LABELLED and not (column.codes or column.weights)):
        return None
    return field


def _label(text: str, field: Field) -> str:
    labels = field.labels or {}
    if not field.several:
        return labels.get(text, text)
    return "; ".join(labels.get(name, name) for name in text.split())
