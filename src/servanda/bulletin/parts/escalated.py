"""Readings of escalation by statistical models, told as associations; never a forecast, and nothing of who began.

Shares are told in tens of a hundred and days by their month, places by their number: the windows of these readings
lie across the periods of the series, and a finer number would stand in the difference of the two.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, Literal

from servanda.agreement import Agreement
from servanda.bulletin.period import Period
from servanda.bulletin.public import PublicCount, PublicShare
from servanda.bulletin.public_lines import ReadingLine
from servanda.bulletin.wording import BulletinWords
from servanda.escalation import Reciprocity, Spread, TruceReading, Turns

#: Why a reading is not to be had: the truce had not begun, too little was known, most of it was told only later, no
#: fact has a place, nobody recorded who acted.
WhyNot = Literal["not-begun", "few", "late", "nowhere", "nobody"]
#: The readings in the order in which they are told.
KINDS: Final = ("truce", "turns", "spread", "reciprocity")
#: Fewer expected acts than this make a share that says little, and leads back to a count.
_LEAST_EXPECTED: Final = 20
_NEVER_MORE: Final = 1.0


@dataclass(frozen=True, slots=True)
class Escalated:
    """The readings asked for, of what was known at the cut-off; ``why_not``: of each that is not to be had.

    ``start``: from which day the fighting was to rest. ``held``: of how many dates before it the same reading held
    what came. ``turns``: its counts are by ``step_days`` from ``first`` on. ``sources``: how many told of the acts,
    from ``begin`` on. ``watched``: whether it is on record who could watch.
    """

    parts: tuple[str, ...]
    begin: date
    sources: int
    watched: bool
    start: date | None = None
    truce: TruceReading | None = None
    held: tuple[int, int] | None = None
    turns: Turns | None = None
    first: date | None = None
    step_days: int = 1
    spread: Spread | None = None
    reciprocity: Reciprocity | None = None
    why_not: Mapping[str, WhyNot] = field(default_factory=dict)


def reading_lines(
    found: Escalated, agreement: Agreement, period: Period, words: BulletinWords
) -> tuple[ReadingLine, ...]:
    """A line for each reading asked for, those that are not to be had with why."""
    made = {"truce": _truce, "turns": _turns, "spread": _spread}
    lines = []
    for key in KINDS:
        if key in found.parts:
            why = found.why_not.get(key)
            if why is not None:
                lines.append(_line(key, (words.say(f"reading-not-{why}"),), found, period, words))
            elif key == "reciprocity":
                lines.append(_line(key, _reciprocity(found, agreement, words), found, period, words))
            else:
                said, shares = made[key](found, words)
                lines.append(_line(key, said, found, period, words, *shares))
    return tuple(lines)


_Told = tuple[tuple[str, ...], tuple[PublicShare, ...]]


def _line(
    key: str, said: tuple[str, ...], found: Escalated, period: Period, words: BulletinWords, *shares: PublicShare
) -> ReadingLine:
    rests = words.say("reading-rests", n=found.sources, begin=words.month(found.begin), last=words.day(period.last))
    seen = words.say("reading-watched" if found.watched else "reading-unwatched")
    return ReadingLine(key, words.say(f"reading-{key}"), said, f"{rests} {seen}", *shares)


def _truce(found: Escalated, words: BulletinWords) -> _Told:
    """The longest window reached: what was counted beside what the time before lets expect."""
    assert found.truce is not None and found.start is not None
    window = found.truce.windows[-1]
    if window.ratio is None or window.ratio_low is None or window.expected < _LEAST_EXPECTED:
        return (words.say("reading-not-few"),), ()
    high = window.ratio_high if window.ratio_high is not None else 10.0
    way = "fewer" if high < _NEVER_MORE else "more" if window.ratio_low > _NEVER_MORE else "unsure"
    share, low, top = (PublicShare.of(one) for one in (window.ratio, window.ratio_low, high))
    said = [
        words.say(f"reading-truce-{way}", days=window.steps, start=words.day(found.start)),
        words.say(
            f"reading-truce-{'range' if way == 'unsure' else 'share'}",
            share=share.percent, low=low.percent, high=top.percent,
        ),
    ]  # fmt: skip
    if found.held is not None:
        said.append(words.say("reading-truce-held", held=found.held[0], of=found.held[1]))
    return tuple(said), (share, low, top)


def _turns(found: Escalated, words: BulletinWords) -> _Told:
    """The last change of level, by its month."""
    assert found.turns is not None and found.first is not None
    if not found.turns.changes:
        return (words.say("reading-turns-none", begin=words.month(found.first)),), ()
    last = found.turns.changes[-1]
    first, then = (words.month(_day(found, step)) for step in (last.earliest, last.latest))
    when = words.say("reading-month", first=first) if first == then else words.say(
        "reading-months", first=first, then=then
    )  # fmt: skip
    way = "up" if last.after > last.before else "down"
    if not last.before:
        return (words.say(f"reading-turns-{way}", when=when),), ()
    share = PublicShare.of(last.after / last.before)
    return (
        words.say(f"reading-turns-{way}", when=when), words.say("reading-turns-share", share=share.percent)
    ), (share,)  # fmt: skip


def _day(found: Escalated, step: int) -> date:
    assert found.first is not None
    return found.first + timedelta(days=step * found.step_days)


def _spread(found: Escalated, words: BulletinWords) -> _Told:
    """Squares of land with acts where there were none in the quiet stretch before; how many, if that may be told."""
    assert found.spread is not None and found.spread.size_deg is not None
    now, quiet = found.spread.periods[-1], found.spread.stretches.quiet
    if not now.watched:
        return (words.say("reading-spread-unwatched", quiet=quiet),), ()
    new = PublicCount.of(now.new)
    size = words.number(round(found.spread.size_deg * 1_000))
    if new.value is None or new.value == 0:
        key = "none" if new.value == 0 else "few"
        return (words.say(f"reading-spread-{key}", quiet=quiet, size=size),), ()
    said = [words.say("reading-spread-new", n=new.value, quiet=quiet, size=size)]
    if now.pace is not None:
        pace = "faster" if now.new > now.pace.high else "slower" if now.new < now.pace.low else "usual"
        said.append(words.say(f"reading-spread-{pace}"))
    return tuple(said), ()


def _reciprocity(found: Escalated, agreement: Agreement, words: BulletinWords) -> tuple[str, ...]:
    """Of each two participants, in the order of the agreement: whether acts of one come oftener after the other's."""
    assert found.reciprocity is not None
    read = found.reciprocity
    at = {label: n for n, label in enumerate(read.labels)}
    sides = [one for one in agreement.parties() if one in at]
    if len(sides) < 2 or not read.main.holds:
        return (words.say("reading-not-nobody" if len(sides) < 2 else "reading-reciprocity-loose"),)
    links = {(one.start, one.end): one.more for one in read.links}
    said = [
        words.say(
            f"reading-reciprocity-{'more' if links.get((at[start], at[end])) else 'no-more'}",
            start=words.name(agreement, start), end=words.name(agreement, end),
        )
        for start in sides
        for end in sides
        if start != end
    ]  # fmt: skip
    return (*said, words.say("reading-reciprocity-never"))
