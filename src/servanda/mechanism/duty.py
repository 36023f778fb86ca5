"""The duty log: what came and went by radio, message, telephone or in person, each in one short entry."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import ClassVar, Final
from zoneinfo import ZoneInfo

from servanda.access import Content, DataClass, Draft, Entry, needed
from servanda.basis import MINUTE, from_us, to_us
from servanda.mechanism.body_rules import Procedure
from servanda.mechanism.records import Record, draft, of_kind
from servanda.mechanism.steps.asked import not_to_come, sound
from servanda.mechanism.words import Channel, Urgency

#: How far the clock of whoever wrote it may run ahead of ours.
AHEAD: Final = 5 * MINUTE
#: What a line that a duty log told begins with.
_SENT_ON: Final = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d) · (?=\S)")


class Direction(StrEnum):
    """Whether word came in or went out; neither for what was seen or done."""

    NEITHER = ""
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class DutyEntry(Content):
    """One entry.

    ``file``: the id of the file it belongs to. ``at``: when it was written down, µs UTC, where that was before it is
    entered. ``paper``: number of the sheet it was first written on; ``written_by``: who wrote that, in words.
    """

    deed: ClassVar[str] = "duty:entry:write"
    words: str = needed("")
    channel: Channel = Channel.UNSAID
    direction: Direction = Direction.NEITHER
    zone: str = ""
    place: str = ""
    urgency: Urgency = Urgency.NORMAL
    file: str = ""
    paper: str = ""
    at: int | None = None
    written_by: str = ""


def log_entry(
    about: str, act: DutyEntry, procedure: Procedure, now: int, *, unit: str, happened: int | None = None, key: str = ""
) -> tuple[Draft, ...]:
    """An entry of a unit's log: it is that unit's alone; only the mechanism's is for the mechanism.

    ``key``: of the device that wrote it while it had no line, so that sent twice it is entered once.
    Refuses one said to be written in a time to come (MEC005).
    """
    sound(act)
    if act.at is not None:
        not_to_come(act.at - AHEAD, None, now)
        happened = min(act.at, now)
    of_class = DataClass.MECHANISM if unit == procedure.body else DataClass.PARTY
    return (draft(act, about, data_class=of_class, happened=happened, key=key),)


def read_log(entries: Iterable[Entry]) -> tuple[Record[DutyEntry], ...]:
    """A log's entries, in the order in which they were entered; ``happened`` tells when each was."""
    return tuple(of_kind(entries, DutyEntry))


def from_message(text: str, channel: Channel, zone: str = "") -> DutyEntry:
    """A message that came in, as an entry to look over; a first word *urgent* marks it so.

    ``zone``: of the hours that another duty log puts before its words: an entry sent on is of when it was, and its hour
    does not stand among its words. No more is read.
    """
    words = " ".join(text.split())
    first, _, rest = words.partition(" ")
    urgent = first.strip(":!,.").casefold() == "urgent" and bool(rest)
    at, words = _dated(rest if urgent else words, zone)
    return DutyEntry(
        words=words,
        at=at,
        channel=channel,
        direction=Direction.IN,
        urgency=Urgency.URGENT if urgent else Urgency.NORMAL,
    )


def _dated(words: str, zone: str) -> tuple[int | None, str]:
    told = _SENT_ON.match(words) if zone else None
    if told is None:
        return None, words
    try:
        day = datetime.strptime(told[1], "%Y-%m-%d %H:%M").replace(tzinfo=ZoneInfo(zone))
    except ValueError:
        return None, words
    return to_us(day), words[told.end() :]


def as_message(entry: Record[DutyEntry], zone: str) -> str:
    """An entry as one line to send on: local day and hour, place, words; nobody is named."""
    at = f"{from_us(entry.happened, zone):%Y-%m-%d %H:%M}"
    place = entry.act.place or entry.act.zone
    urgent = "URGENT " if entry.act.urgency is Urgency.URGENT else ""
    return urgent + " · ".join(one for one in (at, place, entry.act.words) if one)
