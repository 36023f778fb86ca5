"""JSON from a stranger, nested as forms and shapes are: a list of objects, or one object a line; strict and bounded."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from servanda.evidence.codes import EvidenceCode
from servanda.evidence.report import Report

DEEPEST: Final = 100
#: A row: its number, the object or None, and why it is refused: code, why, remedy.
Item = tuple[int, dict[str, Any] | None, tuple[EvidenceCode, str, str] | None]


class NotStrict(ValueError):
    """The JSON says something in two ways or in none; the message says what."""


@dataclass(frozen=True, slots=True)
class Items:
    """What a JSON text holds: its outer object where it is one, and its rows.

    Elements of a list are numbered as if under a header, from 2; objects that stand one a line by their line.
    """

    outer: dict[str, Any]
    rows: tuple[Item, ...]


def read_items(report: Report, *holders: str) -> Items:
    """The elements of a list, of the first of ``holders`` that an object has, or the objects one a line.

    Numbers keep the digits they are written with, as text. Refuses (EVD058): no JSON, nested deeper than 100, a name
    given twice in the outer object, NaN or infinity; (EVD005, EVD008) as ``Report.text``. One such element alone
    is a refused row.
    """
    text = report.text(report.limits.whole_bytes, "whole_bytes")
    lines = text.splitlines() if "\n" in text.strip() else []
    try:
        whole = parse(text)
    except json.JSONDecodeError as error:
        if error.msg != "Extra data" or not lines:
            _refuse(report, f"the JSON breaks off or is damaged: {error.msg}", error.lineno)
        return Items({}, tuple(_by_line(lines)))
    except NotStrict as error:
        _refuse(report, str(error))
    if isinstance(whole, dict):
        for holder in holders:
            if isinstance(whole.get(holder), list):
                return Items(whole, tuple(_elements(whole[holder])))
        return Items(whole, tuple(_elements([whole])))
    if not isinstance(whole, list):
        _refuse(report, "the JSON is neither an object nor a list")
    return Items({}, tuple(_elements(whole)))


def parse(text: str) -> Any:
    """JSON with numbers as text; raises NotStrict, json.JSONDecodeError."""
    try:
        found = json.loads(
            text, parse_int=_Number, parse_float=_Number, parse_constant=_constant, object_pairs_hook=_pairs
        )
    except RecursionError:
        raise NotStrict(f"it is nested more than {DEEPEST} deep") from None
    if _depth(found) > DEEPEST:
        raise NotStrict(f"it is nested more than {DEEPEST} deep")
    return found


class _Number(str):
    """A number by its digits, told apart from a text that looks like one."""

    __slots__ = ()


def is_number(value: Any) -> bool:
    """Whether a value was written as a number, without quotes."""
    return isinstance(value, _Number)


def _elements(values: list[Any]) -> Iterator[Item]:
    for number, value in enumerate(values, start=2):
        yield _item(number, value)


def _by_line(lines: list[str]) -> Iterator[Item]:
    for number, line in enumerate(lines, start=1):
        # the mark that begins each line of a text sequence (RFC 8142)
        if not (bare := line.strip("\x1e \t\r")):
            continue
        try:
            yield _item(number, parse(bare))
        except json.JSONDecodeError as error:
            last = number == len(lines)
            code = EvidenceCode.HALF_WRITTEN if last else EvidenceCode.NOT_A_ROW
            yield number, {"text": line[:200]}, (code, f"the line is no JSON: {error.msg}", "write it again, whole")
        except NotStrict as error:
            yield number, {"text": line[:200]}, (EvidenceCode.NOT_A_ROW, str(error), "write each name once")


def _item(number: int, value: Any) -> Item:
    if not isinstance(value, dict):
        why = (EvidenceCode.NOT_A_ROW, "the element is no object", "give one object per row")
        return number, {"text": str(value)[:200]}, why
    if isinstance(value, _Twice) or any(_has_twice(one) for one in value.values()):
        why = (EvidenceCode.NOT_A_ROW, "the element gives a name twice", "give each name once")
        return number, {key: str(one)[:60] for key, one in value.items()}, why
    return number, value, None


class _Twice(dict[str, Any]):
    """An object that gives a name twice: nobody can say which of the two is meant."""


def _has_twice(value: Any) -> bool:
    work = [value]
    while work:
        one = work.pop()
        if isinstance(one, _Twice):
            return True
        work += one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
    return False


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    return found if len(found) == len(pairs) else _Twice(found)


def _constant(name: str) -> NoReturn:
    raise NotStrict(f"{name} is no number of JSON")


def _depth(value: Any) -> int:
    deepest, work = 0, [(value, 1)]
    while work:
        one, depth = work.pop()
        deepest = max(deepest, depth)
        if depth > DEEPEST:
            break
        inner = one.values() if isinstance(one, dict) else one if isinstance(one, list) else ()
        work += [(part, depth + 1) for part in inner if isinstance(part, dict | list)]
    return deepest


def _refuse(report: Report, why: str, line: int = 0) -> NoReturn:
    raise report.refused(EvidenceCode.NOT_JSON, why, "fetch or write the file again, whole", line)


def as_text(value: Any) -> str | None:
    """A value as a table's cell holds it; lists and objects as JSON."""
    if value is None or isinstance(value, str):
        return None if value is None else str(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False)
