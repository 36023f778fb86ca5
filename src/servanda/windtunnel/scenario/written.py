"""How an author writes an assumption: a number, [low, high], {low, likely, high}, {beta: [a, b]}; and its source."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Annotated, Any, Final

from pydantic import BeforeValidator, WithJsonSchema

from servanda.windtunnel.scenario.value import Shape, Value

_MARKS: Final = ("S", "K", "R")
_LONG: Final = {"value", "source", "mark", "assumed"}
_UNITS: Final = {"day": 1.0, "days": 1.0, "week": 7.0, "weeks": 7.0, "hour": 1 / 24, "hours": 1 / 24, "h": 1 / 24}
_MOST_DIGITS: Final = 40
#: Exponents of two digits at most: a longer one would be written out before anybody could refuse it.
_PLAIN: Final = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:/[0-9]+|e-?[0-9]{1,2})?")
_LARGEST_BETA: Final = 10_000.0
_SMALLEST_BETA: Final = 0.5
Reader = Callable[[str], float]


def _number(text: str) -> float:
    bare = text.replace(",", "").replace("_", "").strip()
    try:
        if len(bare) > _MOST_DIGITS:
            raise ValueError
        share = bare.removesuffix("%").strip()
        if not _PLAIN.fullmatch(share):
            raise ValueError
        return float(Fraction(share)) / (100 if bare.endswith("%") else 1)
    except (ValueError, ZeroDivisionError):
        raise ValueError(f"{text[:_MOST_DIGITS]!r} is not a number such as 0.9, 1/4 or 30%") from None


def _days(text: str) -> float:
    number, _, unit = text.strip().partition(" ")
    if not unit.strip():
        return _number(number)
    if unit.strip() not in _UNITS:
        raise ValueError(f"{text[:_MOST_DIGITS]!r} is not a number of days, such as 14, '14 days' or '48 hours'")
    return _number(number) * _UNITS[unit.strip()]


def parse_value(given: Any, read: Reader, least: float, most: float) -> Value:
    """An assumption as written, every number between ``least`` and ``most``; raises ValueError in plain words."""
    if isinstance(given, Value):
        return given
    if isinstance(given, Mapping) and "value" in given:
        return _with_source(given, read, least, most)
    value = replace(_spread(given, read), given=True)
    for number in (value.low(), value.high()):
        if not least <= number <= most:
            raise ValueError(f"{number:g} is not between {least:g} and {most:g}, as this value must be")
    return value


def _with_source(given: Mapping[str, Any], read: Reader, least: float, most: float) -> Value:
    if strange := sorted(set(given) - _LONG):
        raise ValueError(f"{strange[0]!r} is not a key of a value; it has {', '.join(sorted(_LONG))}")
    source, mark, why = given.get("source", ()), given.get("mark", ""), given.get("assumed", "")
    if not isinstance(why, str) or not isinstance(mark, str):
        raise ValueError("'assumed' and 'mark' are plain words")
    if mark and mark not in _MARKS:
        raise ValueError(f"the mark {mark[:20]!r} is none of S (read), K (known), R (reported)")
    listed = (source,) if isinstance(source, str) else source
    if not isinstance(listed, (list, tuple)) or not all(isinstance(one, str) for one in listed):
        raise ValueError("'source' names one source, or a list of them")
    if bool(listed) == bool(why):
        raise ValueError("a value in the long form has either a 'source' or says why it is 'assumed'")
    if mark and why:
        raise ValueError("what is assumed carries no 'mark'; a mark says how a source was read")
    value = parse_value(given["value"], read, least, most)
    return replace(value, source=tuple(listed), mark=mark or ("K" if listed else ""), assumed=why)


def _spread(given: Any, read: Reader) -> Value:
    if isinstance(given, str):
        return Value(Shape.FIXED, read(given))
    if isinstance(given, (list, tuple)):
        numbers = _numbers(given, read, 2, "a spread is two numbers, [low, high]")
        return _ordered(Value(Shape.UNIFORM, numbers[0], 0.0, numbers[1]))
    if isinstance(given, Mapping):
        if set(given) == {"low", "likely", "high"}:
            low, likely, high = (_text(given[key], read) for key in ("low", "likely", "high"))
            return _ordered(Value(Shape.TRIANGULAR, low, likely, high))
        if set(given) == {"beta"}:
            a, b = _numbers(given["beta"], _number, 2, "a beta has two numbers, {beta: [a, b]}")
            if not (min(a, b) >= _SMALLEST_BETA and max(a, b) <= _LARGEST_BETA):
                raise ValueError(f"both numbers of a beta lie from {_SMALLEST_BETA:g} to {_LARGEST_BETA:g}")
            return Value(Shape.BETA, a, b)
    raise ValueError("a value is a number, [low, high], {low, likely, high}, {beta: [a, b]}, or {value: …, source: …}")


def _numbers(given: Any, read: Reader, count: int, otherwise: str) -> list[float]:
    if not isinstance(given, (list, tuple)) or len(given) != count:
        raise ValueError(otherwise)
    return [_text(one, read) for one in given]


def _text(given: Any, read: Reader) -> float:
    if not isinstance(given, str):
        raise ValueError("a number stands here, not a list or keys")
    return read(given)


def _ordered(value: Value) -> Value:
    middle = value.b if value.shape is Shape.TRIANGULAR else value.a
    if not value.a <= middle <= value.c:
        raise ValueError("the numbers of a spread stand in rising order: low, likely, high")
    return value


#: Stands in a schema for one of ``VALUE_SCHEMAS``, which are written out once.
VALUE_KEY: Final = "value-of"
VALUE_SCHEMAS: Final[dict[str, dict[str, Any]]] = {}


def _kind(name: str, read: Reader, least: float, most: float, meaning: str, example: str) -> Any:
    VALUE_SCHEMAS[name] = _schema(meaning, example)
    return Annotated[
        Value,
        BeforeValidator(lambda given: parse_value(given, read, least, most)),
        WithJsonSchema({VALUE_KEY: name}),
    ]


def _schema(meaning: str, example: str) -> dict[str, Any]:
    number = {"type": ["number", "string"], "pattern": r"^-?[0-9]"}
    pair = {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
    spread = [number, pair, _keys(dict.fromkeys(("low", "likely", "high"), number)), _keys({"beta": pair})]
    words = {"type": "string"}
    source = {"anyOf": [words, {"type": "array", "items": words}]}
    long = _keys({"value": {"anyOf": spread}, "source": source, "mark": {"enum": list(_MARKS)}, "assumed": words})
    long["required"] = ["value"]
    return {"description": meaning, "anyOf": [*spread, long], "examples": [example]}


def _keys(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


#: A value of an outcome, where restraint is 1 and breakdown 0; how many times; a chance or share; a number of days.
Worth = _kind("Worth", _number, -100.0, 100.0, "the worth of an outcome, restraint being 1 and breakdown 0", "1.3")
Times = _kind("Times", _number, 0.0, 100.0, "a multiple", "1.5")
Chance = _kind("Chance", _number, 0.0, 1.0, "a chance or share from 0 to 1", "0.3")
Days = _kind("Days", _days, 0.0, 3_660.0, "a number of days", "14 days")
