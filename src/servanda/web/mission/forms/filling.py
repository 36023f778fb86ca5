"""What was filled in as JSON content of a deed: times from the agreement's zone, places in millionths of a degree."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from zoneinfo import ZoneInfo

from servanda.access import JSON
from servanda.basis import Place, Refusal, Refused, to_us
from servanda.web.mission.forms.asking import Input, Sort, parts_of
from servanda.web.mission.forms.measures import Measure

_MILLIONTHS: Final = 1_000_000
_LONGEST: Final = 20_000
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_LARGEST: Final = 10**12
_BLANK: Final[tuple[Any, ...]] = (None, "", [], {})
_YES_OR_NO: Final = {"yes": True, "no": False}
#: What is sent where somebody chose neither yes nor no, and has to choose.
UNSAID: Final = "unsaid"


def filled_in(
    inputs: tuple[Input, ...], values: Mapping[str, tuple[str, ...]], zone: str, deed: str = ""
) -> dict[str, JSON]:
    """The content of a deed from the values of its form, blanks left out.

    ``deed``: whose form it is, so that what is refused is named by the question that its form asks.

    Refuses at once every field that (WEB041) holds no time, number or place, (WEB042) is too long, (WEB043) was left
    open where somebody has to choose.
    """
    wrong: list[Refused] = []
    content = _content(inputs, values, zone, wrong)
    if wrong:
        raise Refusal.of([replace(one, place=replace(one.place, file=deed)) for one in wrong])
    return content


def as_typed(inputs: tuple[Input, ...], values: Mapping[str, tuple[str, ...]], zone: str) -> dict[str, Any]:
    """What was typed, to stand in the form again where ``filled_in`` refused it: what is no number as its words.

    An hour that is none is left out: its input can show no other.
    """
    return {one.name.rpartition(".")[2]: found for one in inputs if (found := _again(one, values, zone)) not in _BLANK}


def _again(one: Input, values: Mapping[str, tuple[str, ...]], zone: str) -> Any:
    if one.sort is Sort.PART:
        return as_typed(one.parts, values, zone)
    if one.sort in (Sort.ROWS, Sort.SIDES):
        return [as_typed(row, values, zone) for row in one.rows]
    if one.sort is Sort.MAYBE and one.chosen and values.get(one.name) == (UNSAID,):
        return UNSAID
    try:
        return _value(one, values, zone, [])
    except Refusal:
        if one.sort is Sort.POINT:
            return {way: values.get(f"{one.name}@{way}", ("",))[0].strip() for way in ("north", "east")}
        return None if one.sort is Sort.TIME or one.chosen else values[one.name][0][:_LONGEST]


def _content(
    inputs: tuple[Input, ...], values: Mapping[str, tuple[str, ...]], zone: str, wrong: list[Refused]
) -> dict[str, JSON]:
    content: dict[str, JSON] = {}
    for one in inputs:
        try:
            found = _value(one, values, zone, wrong)
        except Refusal as refusal:
            wrong += refusal.reasons
            continue
        if found not in _BLANK:
            content[one.name.rpartition(".")[2]] = found
    return content


def _value(one: Input, values: Mapping[str, tuple[str, ...]], zone: str, wrong: list[Refused]) -> JSON:
    if one.sort is Sort.PART:
        return _content(one.parts, values, zone, wrong)
    if one.sort in (Sort.ROWS, Sort.SIDES):
        # What is only sent along makes no row: of a side that was given no words nothing is said.
        along = [{each.name.rpartition(".")[2] for each in row if each.sort is Sort.GIVEN} for row in one.rows]
        rows = [_content(row, values, zone, wrong) for row in one.rows]
        return [row for row, given in zip(rows, along, strict=True) if set(row) - given]
    given = tuple(text.strip() for text in values.get(one.name, ()))
    if any(len(text) > _LONGEST for text in given):
        why = f"more than {_LONGEST:,} characters"
        raise Refusal("WEB042", why, "keep what is longer in a file of its own", Place(path=one.name))
    if one.sort is Sort.POINT:
        return _point(one, values)
    if one.sort is Sort.CHOICES:
        return [_single(one, text, zone) for text in given if text]
    if one.sort is Sort.SUGGESTED:
        given = _agreeing(one, given)
    text = given[0] if given else ""
    if one.chosen and not text:
        raise Refusal("WEB043", "nothing is chosen here", "choose one of the answers", Place(path=one.name))
    if one.sort is Sort.SEVERAL:
        return [line.strip() for line in text.splitlines() if line.strip()]
    return _single(one, text, zone)


def _single(one: Input, text: str, zone: str) -> JSON:
    if one.sort is Sort.TICK:
        return True if text else None
    if one.sort in (Sort.MAYBE, Sort.EITHER):
        # Neither yes nor no is no answer: left out it would be the type's own, which is a no.
        if text and text not in _YES_OR_NO and not (text == UNSAID and one.sort is Sort.MAYBE):
            raise _no(one, f"{text[:40]!r} is none of the answers", "choose one of those that stand there")
        return _YES_OR_NO.get(text)
    if not text:
        return None
    if one.sort is Sort.TIME:
        return _instant(one, text, zone)
    if one.sort is Sort.NUMBER:
        return _whole(one, text)
    if one.words and text not in {value for value, _ in (*one.words, *one.choices)}:
        raise _no(one, f"{text[:40]!r} is none of the answers", "choose one of those that stand there")
    return _code(one, text) if one.sort is Sort.SUGGESTED else text


def _agreeing(one: Input, given: tuple[str, ...]) -> tuple[str, ...]:
    """The one answer where it may be pressed or written; two that differ are none."""
    meant = tuple(dict.fromkeys(_code(one, text) for text in given if text))
    if len(meant) > 1:
        raise _no(one, "one is pressed and another is written", "keep one of the two")
    return meant


def _code(one: Input, text: str) -> str:
    """What was meant, where people wrote its words or its code; as it was written where it is neither."""
    said = text.casefold()
    return next((value for value, words in one.choices if said in (value.casefold(), words.casefold())), text)


def _instant(one: Input, text: str, zone: str) -> int:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise _no(one, f"{text!r} is no day and hour", "write it as 2030-03-01 14:30") from None
    # Beyond these an hour can be written and not be shown in every zone: a page with it would break for everybody.
    if not _FIRST_YEAR <= found.year <= _LAST_YEAR:
        raise _no(one, f"{text!r} is no day of this time", f"write a year from {_FIRST_YEAR} to {_LAST_YEAR}")
    if found.tzinfo is not None:
        return to_us(found)
    return to_us(found.replace(tzinfo=ZoneInfo(zone)))


def _whole(one: Input, text: str) -> int:
    if one.measure is not None and one.measure.parts > 1:
        return _measured(one, one.measure, text)
    if (parts := parts_of(one.name)) > 1:
        return _parts(one, text, parts)
    try:
        found = int(text)
    except ValueError:
        raise _no(one, f"{text[:40]!r} is no whole number", "write digits alone") from None
    if abs(found) > _LARGEST:
        raise _no(one, "this number is larger than anything here", f"write at most {_LARGEST:,}")
    return found


def _measured(one: Input, measure: Measure, text: str) -> int:
    """A number in what it is counted in beside its box, in the parts it is kept in."""
    try:
        found = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        raise _no(one, f"{text[:40]!r} is no number", "write digits, such as 80 or 12.5") from None
    least, most = measure.least or 0, measure.most or _LARGEST
    if not found.is_finite() or not least <= found <= most:
        raise _no(one, f"{text[:40]!r} is out of range", f"write a number from {least} to {most:,}")
    return measure.kept(found)


def _parts(one: Input, text: str, parts: int) -> int:
    """A share in per cent, or an amount with a fraction, in the parts it is kept in."""
    share = one.name.endswith("_ppm")
    try:
        found = Decimal(text.removesuffix("%").strip().replace(",", "."))
    except InvalidOperation:
        raise _no(one, f"{text[:40]!r} is no number", "write digits, such as 80 or 12.5") from None
    if not found.is_finite() or abs(found) * parts > _LARGEST or (share and not 0 <= found <= 100):
        most = "from 0 to 100, in per cent" if share else f"at most {_LARGEST // parts:,}"
        raise _no(one, "this is no such number", f"write a number {most}")
    return round(found * parts)


def _point(one: Input, values: Mapping[str, tuple[str, ...]]) -> JSON:
    """A place from two inputs, north and east in degrees; both or neither."""
    north, east = (values.get(f"{one.name}@{way}", ("",))[0].strip() for way in ("north", "east"))
    if not north and not east:
        return None
    try:
        lat, lon = float(north.replace(",", ".")), float(east.replace(",", "."))
    except ValueError:
        raise _no(one, "north and east are not both numbers", "write degrees, such as 12.3450 and -20.5000") from None
    if not (abs(lat) <= 90 and abs(lon) <= 180):
        raise _no(one, f"{lat} north, {lon} east is not on the globe", "look whether north and east are exchanged")
    return [round(lon * _MILLIONTHS), round(lat * _MILLIONTHS)]


def _no(one: Input, why: str, remedy: str) -> Refusal:
    return Refusal("WEB041", why, remedy, Place(path=one.name))
