"""A mapping file (YAML, ``servanda-mapping: 1``) becomes a ``ColumnMap``; what does not fit is refused at its line."""

import math
from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final, NoReturn

from servanda.basis import Node, Place, Refusal, known_zone, read_yaml
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.fact_columns import KINDS, MARKS, STATUSES, WHOLE
from servanda.evidence.mapped_times import ISO, why_no_form
from servanda.evidence.mapping import CORRECTIONS, FIXED, LEAVE_OUT, NUMBERS, TARGETS, TIMES, Column, ColumnMap, Weights
from servanda.evidence.source import ORIGINS
from servanda.vocabulary import acts, nearest_act, weapons

HEAD: Final = ("id", "title", "publisher", "terms", "address", "note", "granularity", "origin", "mark")
KEYS: Final = ("servanda-mapping", *HEAD, "records_who_acted", "zone", "sheet", "header", "decimal", "columns", "fixed")
ENTRY: Final = ("to", "measure", "unit", "form", "times", "codes")
#: Targets whose values are of a closed list.
CLOSED: Final[Mapping[str, tuple[str, ...]]] = {
    "kind": KINDS,
    "origin": ORIGINS,
    "status": STATUSES,
    "mark": MARKS,
    "reliability": tuple("ABCDEF"),
}
LAST_HEADER: Final = 1_000
_WHO: Final = ("actor", "actor_ppm")


def read_mapping(text: str, name: str) -> ColumnMap:
    """A mapping file's text as a map; ``name`` is what refusals call the file.

    Refuses (EVD055), with the line: another version, unknown keys or targets, a target that two columns go to, who
    acted where the file does not say that the source records it; and what ``basis.read_yaml`` refuses.
    """
    root = read_yaml(text, name)
    head = _mapping(root, "the file", KEYS)
    if _text(head, "servanda-mapping") != "1":
        _bad(root.place, "the file does not say 'servanda-mapping: 1'", "write it on the first line")
    for key in ("origin", "mark"):
        if key in head:
            _one_of(head[key], _text(head, key), CLOSED[key], key)
    zone = _text(head, "zone")
    columns = [] if "columns" not in head else _columns(head["columns"])
    if not columns:
        _bad(head.get("columns", root).place, "no column is named", "write the file's columns under 'columns:'")
    fixed = _fixed(head["fixed"]) if "fixed" in head else {}
    found = ColumnMap(
        columns=tuple(columns),
        fixed=fixed,
        zone=known_zone(zone, head["zone"].place) if zone else "",
        sheet=_text(head, "sheet"),
        header=_whole(head, "header", 1, LAST_HEADER),
        comma=_one_of(head["decimal"], _text(head, "decimal"), (".", ","), "decimal") == ","
        if "decimal" in head
        else False,
        head={key: _text(head, key) for key in (*HEAD, "records_who_acted") if key in head},
        place=root.place,
    )
    _refuse_clashes(found, head, root.place)
    return found


def _refuse_clashes(found: ColumnMap, head: Mapping[str, Node], place: Place) -> None:
    taken: dict[str, Column] = {}
    for column in found.columns:
        if column.to in (LEAVE_OUT, "measure"):
            continue
        if column.to in taken:
            _bad(column.place, f"two columns go to {column.to}", "leave one of them out")
        taken[column.to] = column
    told = "records_who_acted" in head and _one_of(
        head["records_who_acted"], _text(head, "records_who_acted"), ("yes", "no"), "records_who_acted"
    )
    for target in _WHO:
        if told != "yes" and (target in taken or target in found.fixed):
            _bad(
                taken[target].place if target in taken else place,
                f"{target} says who acted, and the file does not say that the source records it",
                "write 'records_who_acted: yes' if it does; otherwise use side_1 and side_2",
            )
    if not {"happened", "happened_from"} & taken.keys():
        _bad(place, "no column says when it happened", "map a column to happened")
    if "act" not in {*taken, *found.fixed} and not found.measures:
        _bad(place, "nothing says what happened", "map a column to act, fix an act, or map a column as a measure")
    for needed, other in (
        ("until", "happened"),
        ("time", "happened"),
        ("happened_from", "happened_to"),
        ("row_id", "revises"),
    ):
        if needed in taken and other not in taken:
            _bad(taken[needed].place, f"{needed} stands without {other}", f"map a column to {other}")


def _columns(node: Node) -> list[Column]:
    found = []
    seen: set[str] = set()
    for written, entry in _mapping(node, "columns").items():
        name = written.strip().lower()
        if name in seen:
            _bad(entry.place, f"the column {written!r} stands twice", "keep one of the two")
        seen.add(name)
        found.append(_column(name, entry))
    return found


def _column(name: str, entry: Node) -> Column:
    if isinstance(entry.value, str):
        to = entry.value.strip()
        _target(entry, to)
        return Column(name, to, form=ISO if to in TIMES else "", place=entry.place)
    fields = _mapping(entry, f"the column {name}", ENTRY)
    measure, to = _text(fields, "measure"), _text(fields, "to")
    if bool(measure) == bool(to):
        _bad(entry.place, f"the column {name!r} says neither or both of 'to' and 'measure'", "say one of them")
    if measure:
        _act(fields["measure"], measure)
    else:
        _target(fields["to"], to)
    form = _text(fields, "form")
    if form and (why := "the column is no time" if to not in TIMES else why_no_form(form)):
        _bad(fields["form"].place, f"form: {why}", "write it like day/month/year hour:minute")
    for key, allowed in (("unit", measure or to in ("quantity", "low", "high")), ("times", measure or to in NUMBERS)):
        if key in fields and not allowed:
            _bad(fields[key].place, f"{key} belongs to numbers, and {to} is none", f"leave {key} out")
    codes = _mapping(fields["codes"], "codes") if "codes" in fields else {}
    if codes and (measure or to in (*TIMES, *CORRECTIONS, "point", LEAVE_OUT)):
        _bad(fields["codes"].place, "codes belong to acts and texts", "leave codes out")
    return Column(
        name=name,
        to=to or "measure",
        act=measure,
        unit=_text(fields, "unit"),
        form=form or (ISO if to in TIMES else ""),
        times=_times(fields),
        codes={} if to == "act" else {_key(key): _meant(to, value) for key, value in codes.items()},
        weights={_key(key): _weights(value) for key, value in codes.items()} if to == "act" else {},
        place=entry.place,
    )


def _weights(node: Node) -> Weights:
    if isinstance(node.value, str):
        if node.value.strip() == LEAVE_OUT:
            return ()
        if not node.value.strip():
            _bad(node.place, "the value of an act says nothing", "write an act, such as other, or 'leave out'")
        return ((_act(node, node.value.strip()), WHOLE),)
    parts = _mapping(node, "the value's acts")
    found = tuple((_act(entry, code), _ppm(entry)) for code, entry in parts.items())
    if sum(ppm for _, ppm in found) != WHOLE:
        _bad(node.place, "the weights do not sum to 1000000", "correct them: parts per million, one whole together")
    return found


def _ppm(node: Node) -> int:
    text = node.value if isinstance(node.value, str) else ""
    if not (text.isascii() and text.isdigit() and 0 < int(text[:8]) <= WHOLE):
        _bad(node.place, f"{text!r} is no weight", "write a whole number from 1 to 1000000")
    return int(text)


def _meant(target: str, node: Node) -> str:
    """What a code stands for; nothing: the cell says that it is not known."""
    empty = node.value is None or (isinstance(node.value, str) and not node.value.strip())
    return "" if empty else _value(target, node)


def _value(target: str, node: Node) -> str:
    text = node.value.strip() if isinstance(node.value, str) else ""
    if not text:
        _bad(node.place, "the code has no value", "write one")
    return _sound(target, node, text)


def _sound(target: str, node: Node, text: str) -> str:
    if target == "act":
        return _act(node, text)
    if target in CLOSED:
        _one_of(node, text, CLOSED[target], target)
    elif target == "weapon":
        _one_of(node, text, tuple(weapons()), target)
    elif target in NUMBERS:
        _, least, most, whole = NUMBERS[target]
        number = _number(text)
        if not least <= number <= most or (whole and number != int(number)):
            _bad(node.place, f"{target} is {text!r}", f"write a number from {least:g} to {most:g}")
    return text


def _fixed(node: Node) -> dict[str, str]:
    found = {}
    for key, entry in _mapping(node, "fixed", FIXED).items():
        found[key] = _value(key, entry)
    return found


def _target(node: Node, to: str) -> None:
    if to not in (*TARGETS, LEAVE_OUT):
        near = get_close_matches(to, (*TARGETS, LEAVE_OUT), n=1)
        _bad(
            node.place,
            f"{to!r} is nothing a column can go to",
            f"did you mean {near[0]}?" if near else f"take one of: {', '.join(TARGETS)}, {LEAVE_OUT}",
        )


def _act(node: Node, code: str) -> str:
    if code not in acts():
        near = nearest_act(code)
        _bad(
            node.place,
            f"{code!r} is not an act of the vocabulary",
            f"did you mean {near}?" if near else "take a code from docs/reference/acts.md",
        )
    return code


def _times(fields: Mapping[str, Node]) -> float:
    if "times" not in fields:
        return 1
    number = _number(_text(fields, "times"))
    if not 1e-9 <= number <= 1e9:
        _bad(fields["times"].place, "times is no number above nought", "write what one of the column's units is")
    return number


def _whole(fields: Mapping[str, Node], key: str, least: int, most: int) -> int:
    if key not in fields:
        return least
    number = _number(_text(fields, key))
    if not (least <= number <= most and number == int(number)):
        _bad(fields[key].place, f"{key} is no whole number from {least} to {most:,}", "count lines from 1")
    return int(number)


def _number(text: str) -> float:
    try:
        return float(text) if text.isascii() and "_" not in text else math.nan
    except ValueError:
        return math.nan


def _one_of(node: Node, text: str, allowed: tuple[str, ...], what: str) -> str:
    if text not in allowed:
        near = get_close_matches(text, allowed, n=1)
        _bad(
            node.place,
            f"{what} is {text!r}",
            f"did you mean {near[0]}?" if near else f"take one of: {', '.join(allowed)}",
        )
    return text


def _mapping(node: Node, what: str, allowed: tuple[str, ...] = ()) -> Mapping[str, Node]:
    if not isinstance(node.value, dict):
        _bad(node.place, f"{what} is not a mapping of keys to values", "see docs/reference/readers/mapped.md")
    for key, at in node.keys.items():
        if allowed and key not in allowed:
            near = get_close_matches(key, allowed, n=1)
            _bad(
                at.place,
                f"{key!r} is not a key known here",
                f"did you mean {near[0]}?" if near else f"take one of: {', '.join(allowed)}",
            )
    return node.value


def _key(text: str) -> str:
    return text.strip().casefold()


def _text(fields: Mapping[str, Node], key: str) -> str:
    node = fields.get(key)
    return node.value.strip() if node is not None and isinstance(node.value, str) else ""


def _bad(place: Place, why: str, remedy: str) -> NoReturn:
    raise Refusal(EvidenceCode.NOT_A_MAPPING, why, remedy, place)
