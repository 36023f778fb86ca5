"""What the other readings of escalation say of a room's own facts: new places, levels, and how acts follow on acts."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeVar
from weakref import WeakKeyDictionary

from servanda.agreement import Agreement
from servanda.basis import Refusal, from_us
from servanda.compliance import Assessments
from servanda.escalation import (
    QUIET_DAYS,
    Acts,
    Between,
    Period,
    Signals,
    Spread,
    Stretches,
    acts_of,
    as_day,
    chosen,
    read_period,
    signals_of,
    spread_of,
)
from servanda.operations.escalate.ahead import Stretch, stretches_ahead
from servanda.operations.escalate.followed import Followed, followed
from servanda.operations.escalate.opened import Opened, rests_from, signed_on
from servanda.operations.escalate.truced import Truced, truced_alone
from servanda.operations.escalate.turned import Turned, turned
from servanda.operations.mission.record import Mission

if TYPE_CHECKING:
    import polars as pl

T = TypeVar("T")
#: With fewer acts nothing is told of levels and of what is new.
ENOUGH: Final = 20
#: Days in which a place counts as new, and days the ratio is read from.
NEW_WITHIN: Final = 30
_BACK: Final = 180
_HELD: Final = 8
#: Columns by which facts are known to be the same ones.
_READ: Final = ("id", "happened_from", "happened_to", "recorded", "act", "place", "actor", "note", "status")
_lock = Lock()
_readings: "WeakKeyDictionary[Mission, OrderedDict[tuple[object, ...], RoomReadings]]" = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class RoomReadings:
    """What the acts among a room's facts say; None where there are too few to say.

    ``opened``: the acts, as every reading has them. ``spread``: places affected in the last days. ``ratio``: how many
    further acts follow from one, ``ratio_acts`` and ``ratio_days`` what it is read from. ``truced``: what was counted
    after the truce began beside what was to be expected, or the code of the refusal to say so. ``ahead``: how many may
    come, or the same. ``signals``: what was said beside what was done. ``followed``: who
    follows whom, or why that cannot be read by participant.
    """

    opened: Opened
    spread: Spread | None
    turned: Turned | None
    ratio: Between | None
    ratio_acts: int
    ratio_days: int
    truced: Truced | str
    ahead: tuple[Stretch, ...] | str
    signals: Signals
    followed: Followed | str

    @property
    def acts(self) -> Acts:
        """The acts that are counted."""
        return self.opened.acts


def room_readings(mission: Mission, result: Assessments) -> RoomReadings:
    """The readings of the facts an assessment was made of; not made again while facts and day stand."""
    agreement, facts = mission.agreement, result.facts
    today = from_us(result.as_of, agreement.timing.zone).date()
    key = (mission.readings, today, *facts.select(_READ).rows())
    with _lock:
        held = _readings.setdefault(mission, OrderedDict())
        if key in held:
            held.move_to_end(key)
            return held[key]
    made = _read(agreement, facts, result.as_of, today)
    with _lock:
        held[key] = made
        while len(held) > _HELD:
            held.popitem(last=False)
    return made


def _read(agreement: Agreement, facts: "pl.DataFrame", as_of: int, today: date) -> RoomReadings:
    acts = acts_of(facts, agreement, as_of=as_of)
    opened = Opened(None, agreement, facts, acts, as_of, signed_on(agreement), rests_from(agreement))
    enough = len(acts) >= ENOUGH
    ratio, many, days = _or_none(lambda: _ratio(acts)) or (None, len(acts), acts.days)
    return RoomReadings(
        opened,
        _or_none(lambda: _spread(acts, today)) if enough else None,
        _or_none(lambda: turned(opened)) if len(opened.bound) >= ENOUGH else None,
        ratio, many, days,
        _or_why(lambda: truced_alone(opened), len(opened.bound) >= ENOUGH),
        _or_why(lambda: stretches_ahead(acts, today), enough),
        signals_of(facts, acts, agreement, opened.law, as_of=as_of),
        _or_why(lambda: followed(acts), enough),
    )  # fmt: skip


def _spread(acts: Acts, today: date) -> Spread:
    end = as_day(today + timedelta(days=1))
    return spread_of(acts.table, Stretches((end - NEW_WITHIN, end), QUIET_DAYS), "area")


def _ratio(acts: Acts) -> tuple[Between | None, int, int]:
    """The ratio over the last days, by area: it is one number, and no party's."""
    streams = chosen(acts, "area").streams
    days = len(streams.counts)
    read = read_period(streams, Period("latest", max(0, days - _BACK), days))
    told = read.radius if read.radius is not None and read.radius.high is not None else None
    return told, sum(read.acts), min(days, _BACK)


def _or_none(read: Callable[[], T]) -> T | None:
    """A reading that refuses for too little says nothing, and hides none of the others."""
    try:
        return read()
    except Refusal:
        return None


def _or_why(read: Callable[[], T], enough: bool) -> T | str:
    """A reading, or the code of its refusal, which its panel says in its place; "few" where there are too few acts."""
    if not enough:
        return "few"
    try:
        return read()
    except Refusal as refusal:
        return refusal.reasons[0].code
