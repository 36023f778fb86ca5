"""A report in one line of SMS or radio, for where no form goes through: act, time, zone, place, then words.

``R fire.small-arms 202403121405 valley -10.0210,-20.0340 two bursts, nobody hurt``; ``-`` for a zone not known; the
place north first, in degrees, may be left out. Times are of the agreement's clock.
"""

import re
from datetime import datetime
from typing import Final, NoReturn
from zoneinfo import ZoneInfo

from servanda.agreement import Agreement
from servanda.basis import Refusal, to_us
from servanda.phones.codes import PhoneCode
from servanda.phones.report import PhoneReport
from servanda.vocabulary import known_act, nearest_act

_LINE: Final = re.compile(r"R\s+(?P<act>\S+)\s+(?P<time>\d{12})\s+(?P<zone>\S+)(?:\s+(?P<rest>.*))?", re.I | re.S)
_PLACE: Final = re.compile(r"(-?\d{1,2}(?:\.\d{1,6})?),(-?\d{1,3}(?:\.\d{1,6})?)(?:\s+|$)")
_LONGEST: Final = 1_000
#: How far off a place told by word of mouth may be, in metres.
_TOLD_M: Final = 500


def read_text(text: str, agreement: Agreement) -> PhoneReport:
    """A report from one line; refuses (PHO040) what is none, saying which part of it."""
    line = _LINE.fullmatch(text.strip()[:_LONGEST])
    if line is None:
        _refuse("it is not of the form: R ACT YYYYMMDDHHMM ZONE [NORTH,EAST] WORDS")
    act, zone, rest = line["act"].lower(), line["zone"], (line["rest"] or "").strip()
    if not known_act(act):
        near = nearest_act(act)
        _refuse(
            f"{act!r} is no act of the vocabulary; {near} is near" if near else f"{act!r} is no act of the vocabulary"
        )
    if zone != "-" and zone not in agreement.zones:
        _refuse(f"{zone!r} is no zone of the agreement: {', '.join(agreement.zones)}")
    try:
        begin = to_us(datetime.strptime(line["time"], "%Y%m%d%H%M").replace(tzinfo=ZoneInfo(agreement.timing.zone)))
    except ValueError:
        _refuse(f"{line['time']} is no time")
    point, words = _place(rest)
    return PhoneReport(
        form="text",
        seen="told",
        act=act,
        begin=begin,
        zone="" if zone == "-" else zone,
        point=point,
        radius_m=_TOLD_M if point else None,
        words=words,
    )


def _place(rest: str) -> tuple[tuple[int, int] | None, str]:
    found = _PLACE.match(rest)
    if found is None:
        return None, rest
    north, east = float(found[1]), float(found[2])
    if abs(north) > 90 or abs(east) > 180:
        _refuse(f"{found[0].strip()} is no place on the globe; north comes first")
    return (round(east * 1_000_000), round(north * 1_000_000)), rest[found.end() :]


def _refuse(why: str) -> NoReturn:
    raise Refusal(PhoneCode.TEXT_UNFIT, why, "ask back, and enter it again")
