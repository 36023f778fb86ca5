"""The only place that reads the wall clock, and the one spelling of time: int64 microseconds UTC."""

import time
from datetime import UTC, date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from servanda.basis.refusals import Place, Refusal

SECOND: Final = 1_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
#: Bounds used for "since ever" and "for ever"; far inside int64, so offsets can be added without overflow.
EVER: Final = -(2**61)
NEVER: Final = 2**61

#: Years that dates of agreements may fall in; wide of every real one, and far inside what the calendar can count.
FIRST_YEAR: Final = 1800
LAST_YEAR: Final = 2300

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now_us() -> int:
    """The wall clock, in microseconds UTC."""
    return time.time_ns() // 1000


def to_us(moment: datetime) -> int:
    """An aware datetime as microseconds UTC; a naive one is a defect of the caller."""
    if moment.tzinfo is None:
        raise ValueError("a naive datetime has no instant")
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * SECOND + delta.microseconds


def from_us(instant: int, zone: str = "UTC") -> datetime:
    """Microseconds UTC as an aware datetime in the named zone."""
    return (_EPOCH + timedelta(microseconds=instant)).astimezone(ZoneInfo(zone))


def local_midnight(day: date, zone: str) -> int:
    """The instant a local calendar day begins, in microseconds UTC."""
    return to_us(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)))


def known_zone(name: str, place: Place | None = None) -> str:
    """The name itself when it is a known time zone; refuses (BAS001) otherwise."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise Refusal(
            "BAS001",
            f"{name!r} is not a known time zone",
            "name a zone of the tz database, such as Europe/Kyiv or Asia/Aden",
            place,
        ) from None
    return name
