"""A bulletin read back from its published JSON into the public types, and nothing else.

What those types have no field for is not taken in: a line somebody added to the file reaches no page.
"""

import json
import re
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, time
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from servanda.basis import Place, Refusal, known_zone
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount
from servanda.bulletin.statement import Bulletin
from servanda.bulletin.wording import BulletinWords

#: Fields that count promises, duties or days, which single nobody out; any other count is of incidents.
_PROMISES: Final = {("TrackLine", "counts"), *(("AmountLine", name) for name in ("promised", "short", "windows"))}
_FIGURES: Final = ("days", "contrary-indication", "overdue")
#: Half a letter, which no text can be written with.
_HALF: Final = re.compile("[\ud800-\udfff]")
#: A file larger than this is no bulletin's.
_LARGEST: Final = 8_000_000


def reread_bulletin(data: bytes, place: Place) -> Bulletin:
    """The bulletin of a file written by ``as_json``.

    Refuses (BUL060) what is no such file, and (BUL061) a count of incidents so small that no bulletin publishes it.
    """
    try:
        told = json.loads(data) if len(data) <= _LARGEST else None
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict) or told.get("servanda_bulletin") != 1:
        raise _none("it does not begin as one does", place)
    try:
        made: Bulletin = _made(Bulletin, told, "")
        BulletinWords(made.language)
        known_zone(made.period.zone)
        return made
    except _TooSmall:
        raise Refusal(
            "BUL061", "it gives a count of incidents that is too small to be published",
            "fetch it again from the publisher; where it stays so, take it for nobody's", place,
        ) from None  # fmt: skip
    except (_Unfit, Refusal, RecursionError) as error:
        raise _none(f"something in it is not what it should be: {error}"[:200], place) from None


class _Unfit(ValueError):
    """A value of another kind than its field is of."""


class _TooSmall(ValueError):
    """A count of one to four incidents."""


def _none(why: str, place: Place) -> Refusal:
    return Refusal("BUL060", f"this is no bulletin: {why}", "fetch it again, byte for byte", place)


@cache
def _hints(of: type) -> dict[str, Any]:
    return get_type_hints(of)


def _made(of: type, told: Any, where: str) -> Any:
    """One of the public types from plain data; fields it has a default for may be missing."""
    if not isinstance(told, dict):
        raise _Unfit(where or of.__name__)
    values, hints = {}, _hints(of)
    promises = of.__name__ == "FigureLine" and told.get("key") in _FIGURES
    for one in fields(of):
        at = f"{where}/{one.name}"
        if one.name in told:
            counts = promises or (of.__name__, one.name) in _PROMISES
            values[one.name] = _read(hints[one.name], told[one.name], at, counts)
        elif one.default is MISSING and one.default_factory is MISSING:
            raise _Unfit(at)
    try:
        return of(**values)
    except ValueError:  # a share finer than any that is published
        raise _Unfit(where or of.__name__) from None


def _read(of: Any, told: Any, where: str, promises: bool) -> Any:
    origin, inner = get_origin(of), get_args(of)
    if origin in (Union, UnionType):
        if told is None and NoneType in inner:
            return None
        return _read(next(one for one in inner if one is not NoneType), told, where, promises)
    if origin is tuple:
        return _row(inner, told, where, promises)
    if origin is Literal:
        return _fit(told, told in inner, where)
    if of is PublicCount:
        return _count(told, where, promises)
    if of is Period:
        return _period(told, where)
    if is_dataclass(of):
        return _made(of, told, where)  # type: ignore[arg-type]
    return _plain(of, told, where)


def _row(inner: tuple[Any, ...], told: Any, where: str, promises: bool) -> tuple[Any, ...]:
    if not isinstance(told, list):
        raise _Unfit(where)
    if inner[-1] is Ellipsis:
        return tuple(_read(inner[0], one, f"{where}/{n}", promises) for n, one in enumerate(told))
    if len(told) != len(inner):
        raise _Unfit(where)
    return tuple(_read(of, one, f"{where}/{n}", promises) for n, (of, one) in enumerate(zip(inner, told, strict=True)))


def _count(told: Any, where: str, promises: bool) -> PublicCount:
    if told == {"withheld": True}:
        return PublicCount(None)
    if type(told) is not int or told < 0:
        raise _Unfit(where)
    try:
        return PublicCount(told, promises)
    except ValueError:
        raise _TooSmall(where) from None


def _period(told: Any, where: str) -> Period:
    if not isinstance(told, dict) or not all(isinstance(one, str) for one in told.values()):
        raise _Unfit(where)
    try:
        first, last = date.fromisoformat(told["first"]), date.fromisoformat(told["last"])
        made = Period(first, last, told["zone"], time.fromisoformat(told["cut_off"]))
        _fit(made, 1 <= made.days <= 366 and made.begin < made.end, where)
    except (KeyError, ValueError, OverflowError, OSError, Refusal):
        raise _Unfit(where) from None
    return made


def _plain(of: Any, told: Any, where: str) -> Any:
    if of is date:
        try:
            return date.fromisoformat(told)
        except (TypeError, ValueError):
            raise _Unfit(where) from None
    if of is float:
        return _fit(told, type(told) in (int, float) and abs(told) <= 360, where)
    return _fit(told, type(told) is of and not (of is str and _HALF.search(told)), where)


def _fit(value: Any, fits: bool, where: str) -> Any:
    if not fits:
        raise _Unfit(where)
    return value
