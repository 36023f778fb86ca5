"""Readings of escalation for a bulletin: of what was known at its cut-off, each refused rather than made of little."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from servanda.agreement import Agreement
from servanda.basis import Refusal, now_us
from servanda.bulletin import Escalated, Period, WhyNot
from servanda.escalation import Acts, Stretches, acts_of, as_day, chosen, reciprocity_of, spread_of
from servanda.operations.archives import Gathered
from servanda.operations.escalate.opened import Opened, rests_from, signed_on
from servanda.operations.escalate.spreading.asked import size_for
from servanda.operations.escalate.truced import truced
from servanda.operations.escalate.turned import turned

if TYPE_CHECKING:
    import polars as pl

#: Levels are looked for in so many days to the cut-off, and who follows whom is read of them.
LOOKED: Final = timedelta(days=364)
#: Of what is known since of the days read, so much has to have been told by the cut-off.
LEAST_KNOWN: Final = 0.8
#: The longest window after a truce, and the days before the cut-off in which a late report changes a level.
_LONGEST, _RECENT = timedelta(days=90), timedelta(days=28)
#: Squares of land are no smaller than this, degrees: a smaller one leads to a place.
_COARSE: Final = 0.25
#: So many periods are compared, and so many days without an act make a place new, by the length of a period.
_PERIODS: Final = 8
_QUIET: Final = ((7, 28), (31, 90), (366, 180))


def escalated(agreement: Agreement, facts: "pl.DataFrame", period: Period, parts: tuple[str, ...]) -> Escalated:
    """The readings named, each with its numbers or with why it is not to be had."""
    after = period.last + timedelta(days=1)
    acts = acts_of(facts, agreement, as_of=period.end, end=after)
    opened = Opened(None, agreement, facts, acts, period.end, signed_on(agreement), rests_from(agreement))
    found = Escalated(parts, acts.begin, len(acts.sources), _watched(facts), start=opened.start)
    made: dict[str, Callable[[], Escalated]] = {
        "truce": lambda: _truce(found, opened),
        "turns": lambda: _turns(found, _lately(opened)),
        "spread": lambda: _spread(found, opened, period),
        "reciprocity": lambda: _reciprocity(found, _lately(opened)),
    }
    for part in parts:
        why = _not_yet(opened, part) or _late(opened, part, period)
        try:
            found = _without(found, part, why) if why else made[part]()
        except Refusal:
            found = _without(found, part, "nowhere" if part == "spread" else "few")
    return found


def _without(found: Escalated, part: str, why: WhyNot) -> Escalated:
    return replace(found, why_not={**found.why_not, part: why})


def _watched(facts: "pl.DataFrame") -> bool:
    return bool((facts["act"] == "coverage.watch").any())


def _not_yet(opened: Opened, part: str) -> WhyNot | None:
    begun = opened.start is not None and opened.start < opened.acts.end
    return None if part != "truce" or begun else "not-begun"


def _late(opened: Opened, part: str, period: Period) -> WhyNot | None:
    """A reading of days of which much was told only after the cut-off would be one of who had reported by then."""
    after = period.last + timedelta(days=1)
    now = Gathered(opened.facts, 0).last_known(now_us())
    whole = acts_of(opened.facts, opened.agreement, as_of=now, end=after)
    for begin, end in _rests_on(opened, part, period, after):
        known, since = (_counted(one, begin, end) for one in (opened.acts, whole))
        if known < LEAST_KNOWN * since:
            return "late"
    return None


def _rests_on(opened: Opened, part: str, period: Period, after: date) -> tuple[tuple[date, date], ...]:
    """The days a reading rests on: those compared with, and those it speaks of."""
    if part == "truce" and opened.start is not None:
        return (opened.start - LOOKED, opened.start), (opened.start, min(opened.start + _LONGEST, after))
    return (after - LOOKED, after), (min(period.first, after - _RECENT), after)


def _counted(acts: Acts, begin: date, end: date) -> int:
    import polars as pl

    return int(acts.table.filter(pl.col("day").is_between(begin, end, closed="left"))["count"].sum() or 0)


def _lately(opened: Opened) -> Opened:
    begin = max(opened.acts.begin, opened.acts.end - LOOKED)
    acts = acts_of(opened.facts, opened.agreement, as_of=opened.as_of, begin=begin, end=opened.acts.end)
    return replace(opened, acts=acts)


def _truce(found: Escalated, opened: Opened) -> Escalated:
    read = truced(opened)
    longest = max((one for one in read.placebos if one.dates), key=lambda one: one.steps, default=None)
    held = None if longest is None or len(longest.dates) < 5 else (longest.held, len(longest.dates))
    return replace(found, truce=read.reading, held=held)


def _turns(found: Escalated, opened: Opened) -> Escalated:
    read = turned(opened)
    return replace(found, turns=read.turns, first=read.first, step_days=read.days)


def _spread(found: Escalated, opened: Opened, period: Period) -> Escalated:
    """In squares, by the periods of the series: this one is the last."""
    size = size_for(opened.acts.table)
    if size is None:
        return _without(found, "spread", "nowhere")
    quiet = next(days for length, days in _QUIET if period.days <= length)
    edges = (*(as_day(period.before(n).first) for n in range(_PERIODS - 1, -1, -1)), as_day(opened.acts.end))
    read = spread_of(opened.acts.table, Stretches(edges, quiet), "cell", size_deg=max(size, _COARSE))
    return replace(found, spread=read)


def _reciprocity(found: Escalated, opened: Opened) -> Escalated:
    taken = chosen(opened.acts)
    if taken.streams.kind != "actor":
        return _without(found, "reciprocity", "nobody")
    return replace(found, reciprocity=reciprocity_of(taken.streams))
