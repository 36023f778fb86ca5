"""The course of things: phases, duties and prohibitions as lanes, with facts a week above them."""

from typing import TYPE_CHECKING

import numpy as np

from servanda.agreement import AGREEMENT, Agreement, Duty, Life
from servanda.basis import DAY, EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.pages.moments import made
from servanda.operations.pages.standing import status_word
from servanda.operations.pages.wording import Words
from servanda.operations.reading import Heard
from servanda.page import Lane, LaneSpan, Series, Timeline, Tone

if TYPE_CHECKING:
    import polars as pl

WEEK = 7 * DAY
_TONES: dict[Life, Tone] = {Life.IN_FORCE: "plain", Life.SUSPENDED: "late"}
#: A duty of more windows than this is drawn by its life; its windows stand on the board.
MOST_WINDOWS = 24


def course(agreement: Agreement, result: Assessments, heard: tuple[Heard, ...], words: Words) -> Timeline:
    """Facts a week against the agreement, its phases, the windows of its duties and the lives of the rest."""
    zone = agreement.timing.zone
    lanes = [_life(words.say("lane-agreement"), result, AGREEMENT, "", words)]
    for phase in agreement.phases:
        name = words.name(agreement, phase.id)
        lanes.append(_life(name, result, f"phase:{phase.id}", words.say("lanes-phases"), words))
    lanes += [_clause(clause.id, agreement, result, words) for clause in agreement.clauses]
    begin = min((lane.spans[0].begin for lane in lanes if lane.spans), default=result.as_of - WEEK)
    first = min(begin, _first(result, begin))
    return Timeline(
        id="course",
        title=words.say("course-title"),
        lanes=tuple(lane for lane in lanes if lane.spans),
        series=_series(result, heard, first, words),
        instants=made(agreement, words),
        intro=words.say("course-intro", day=words.date(first, zone), zone=words.place_of_time(zone) or zone),
        now=result.as_of,
    )


def _life(label: str, result: Assessments, life: str, group: str, words: Words, link: str = "") -> Lane:
    spans = tuple(
        LaneSpan(span.begin, span.end, words.say(f"life-{str(state).replace(' ', '-')}"), tone=_TONES[state])
        for state, span in result.lives(life)
        if state in _TONES
    )
    return Lane(label, spans, group=group, link=link)


def _clause(clause: str, agreement: Agreement, result: Assessments, words: Words) -> Lane:
    """A duty done once or in stages by its windows and how they stand; any other clause by its life."""
    group, link = words.say("lanes-clauses"), f"board/{clause}"
    if agreement.clause(clause).promise.performs:
        windows = sorted(
            (int(one.begin[n]), _end(one, n), Status(one.status[n]).word)
            for one in result.of(clause)
            for n in range(len(one))
            if EVER // 2 < one.begin[n] < NEVER // 2
        )
        if 0 < len(windows) <= MOST_WINDOWS:
            spans = tuple(LaneSpan(begin, end, status_word(word, words), status=word) for begin, end, word in windows)
            return Lane(clause, spans, group=group, link=link)
    return _life(clause, result, clause, group, words, link)


def _end(one: Assessed, n: int) -> int:
    """Where a window is drawn to: its end, or, where it has none and the duty is done, the day it was."""
    begin, end, met = int(one.begin[n]), int(one.end[n]), int(one.met_at[n])
    return max(begin, met) if end >= NEVER // 2 and abs(met) < NEVER // 2 else end


def _first(result: Assessments, begin: int) -> int:
    """Show up to eight weeks before the beginning, where there are facts."""
    if not len(result.facts):
        return begin
    return max(int(result.facts["begin"].min()), begin - 8 * WEEK)  # type: ignore[arg-type]


def _series(result: Assessments, heard: tuple[Heard, ...], begin: int, words: Words) -> tuple[Series, ...]:
    """Facts a week that bear on any prohibition, in force or not, counted once.

    A week without any, in which no input would have told of one, is not observed, and never zero.
    """
    rows = sorted(
        {
            int(row)
            for one in result.by_obligation
            if one.obligation.duty is Duty.FORBID
            for row in (*one.reason_rows.tolist(), *one.doubt_rows.tolist())
        }
    )
    edges = np.arange(begin, max(result.as_of, begin + 1) + WEEK, WEEK, dtype=np.int64)
    if not rows or len(edges) < 2:
        return ()
    counts = np.histogram(result.facts["begin"].to_numpy()[rows], edges)[0]
    told = np.zeros(len(counts), dtype=bool)
    for first, last in _spans(heard, result.facts["id"].gather(rows)):
        told |= (edges[:-1] < last) & (edges[1:] > first)
    label, unit, step = words.say("series-facts"), words.say("unit-facts"), words.say("step-week")
    shown = tuple(int(n) if n or seen else None for n, seen in zip(counts, told, strict=True))
    note = "" if told.all() else words.say("series-untold")
    return (Series(label, tuple(map(int, edges)), shown, unit, step, note=note),)


def _spans(heard: tuple[Heard, ...], bearing: "pl.Series") -> list[tuple[int, int]]:
    """When silence tells something: the span of each data set that holds such facts, and when somebody watched.

    A list kept by hand promises nothing of the days it leaves out; it counts by its coverage rows alone.
    """
    import polars as pl

    found: list[tuple[int, int]] = []
    instants = pl.col("happened_from", "happened_to").dt.epoch("us")
    for one in heard:
        facts = one.batch.facts
        by_hand = bool(one.batch.sources)
        if by_hand:
            found += facts.filter(pl.col("kind") == "coverage").select(instants).iter_rows()
        elif facts["id"].is_in(bearing.implode()).any():
            first, last = (
                facts.select(instants).select(pl.col("happened_from").min(), pl.col("happened_to").max()).row(0)
            )
            found.append((int(first), int(last)))
    return found
