"""The map and the course of a mission as plain data for drawing; who sees what is settled before it comes here."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from servanda.agreement import AGREEMENT, Agreement, Life, phase_life
from servanda.basis import DAY
from servanda.compliance import Assessments
from servanda.operations.mission.withdrawals import Gate, Withdrawal
from servanda.operations.pages.ground import ground
from servanda.operations.pages.sentences import short
from servanda.operations.pages.wording import Words, known_language
from servanda.page import Instant, Lane, LaneSpan, Map, Points, Timeline

#: How far ahead of now the course is drawn, µs; what is due later stands in its table.
AHEAD: Final = 28 * DAY


@dataclass(frozen=True, slots=True)
class Placed:
    """Something told with a place: degrees, metres of uncertainty (0 unknown), what it is called, in which layer."""

    layer: str
    name: str
    lon: float
    lat: float
    radius_m: float


def map_of(
    agreement: Agreement, result: Assessments, placed: Iterable[Placed], unplaced: int, evidence: str, language: str
) -> Map | None:
    """The agreement's zones and lines with what was told to somebody on them.

    ``evidence``: what the layer of the case's own evidence is called; empty for who does not see any.
    """
    words = Words(known_language(language))
    drawn = ground(agreement, None, words)
    layers: dict[str, list[Placed]] = {}
    for one in placed:
        layers.setdefault(one.layer, []).append(one)
    tones = ("one", "two", "three", "four")
    points = [_layer(name, ones, tones[n % len(tones)]) for n, (name, ones) in enumerate(layers.items())]
    points += _evidence(result, evidence) if evidence else ()
    if drawn is None:
        drawn = Map(id="ground", title=words.say("ground-title"))
        if not points:
            return None
    return replace(drawn, points=tuple(points), unplaced=unplaced)


def _layer(name: str, ones: list[Placed], tone: str) -> Points:
    return Points(
        name,
        tuple(one.lon for one in ones),
        tuple(one.lat for one in ones),
        radius_m=tuple(one.radius_m for one in ones),
        names=tuple(one.name for one in ones),
        tone=tone,  # type: ignore[arg-type]
    )


def _evidence(result: Assessments, name: str) -> list[Points]:
    rows: set[int] = set()
    for one in result.by_obligation:
        rows.update(one.reason_rows.tolist())
    told = result.facts_at(np.array(sorted(rows), dtype=np.int64))
    own = told.filter(told["input"].is_not_null()) if "input" in told.columns else told.clear()
    found = own.drop_nulls(["lon", "lat"])
    if not len(found):
        return []
    return [
        Points(
            name, tuple(found["lon"].to_list()), tuple(found["lat"].to_list()),
            radius_m=tuple(found["radius_m"].fill_null(0.0).to_list()),
            names=tuple(found["place"].fill_null("").to_list()), tone="five",
        )
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class ToldLane:
    """A lane of the course: what it is called, under which heading, and its instants with their labels."""

    heading: str
    label: str
    instants: tuple[tuple[int, str], ...]


def course_of(
    agreement: Agreement, result: Assessments, told: Iterable[ToldLane], ahead: Iterable[tuple[int, str]], language: str
) -> Timeline:
    """Phases, what happened and what was recorded as lanes; what comes next as numbered instants."""
    words = Words(known_language(language))
    lanes = [_life(words.say("lane-agreement"), result, str(AGREEMENT), "", words)]
    for phase in agreement.phases:
        name = words.name(agreement, phase.id)
        lanes.append(_life(name, result, str(phase_life(phase.id)), words.say("lanes-phases"), words))
    lanes += [Lane(one.label, instants=_instants(one.instants), group=one.heading) for one in told if one.instants]
    shown = [lane for lane in lanes if lane.spans or lane.instants]
    starts = [at for lane in shown for at in (*(i.at for i in lane.instants), *(s.begin for s in lane.spans))]
    last = result.as_of + AHEAD
    coming = tuple(Instant(at, label) for at, label in sorted(ahead) if at <= last)
    return Timeline(
        id="course",
        title=words.say("course-title"),
        lanes=tuple(shown),
        instants=coming,
        begin=min(starts, default=result.as_of - DAY) - DAY // 2,
        end=max((one.at for one in coming), default=result.as_of) + DAY,
        now=result.as_of,
    )


def _life(label: str, result: Assessments, life: str, group: str, words: Words) -> Lane:
    told = {Life.IN_FORCE: "life-in-force", Life.SUSPENDED: "life-suspended"}
    spans = tuple(
        LaneSpan(span.begin, span.end, words.say(told[state]), tone="late" if state is Life.SUSPENDED else "plain")
        for state, span in result.lives(life)
        if state in told
    )
    return Lane(label, spans, group=group)


def _instants(told: Iterable[tuple[int, str]]) -> tuple[Instant, ...]:
    return tuple(Instant(at, label) for at, label in told)


def dates_strip(
    agreement: Agreement, owed: Iterable[Withdrawal], opened: Iterable[Gate], result: Assessments, language: str,
    standing: dict[str, str],
) -> Timeline:  # fmt: skip
    """A lane for each withdrawal, from when it is owed until its hour, and the gates as numbered instants.

    ``standing``: how each stands, in words, by duty.
    """
    words = Words(known_language(language))
    lanes = []
    for one in owed:
        label = short(one.clause, agreement, words)
        zones = words.names(agreement, one.zones)
        spans: tuple[LaneSpan, ...] = ()
        if one.since is not None and one.by is not None:
            spans = (LaneSpan(one.since, max(one.since, one.by), standing.get(one.duty, "")),)
        lanes.append(Lane(label, spans, group=zones))
    edges = [result.as_of, *(edge for lane in lanes for span in lane.spans for edge in (span.begin, span.end))]
    edges += [at for one in opened if (at := one.opened or one.earliest) is not None]
    gates = [(one.opened or one.earliest, words.name(agreement, one.phase)) for one in opened]
    return Timeline(
        id="dates",
        title=words.say("dates-title"),
        lanes=tuple(lanes),
        instants=tuple(Instant(at, label) for at, label in gates if at is not None),
        begin=min(edges) - DAY,
        end=max(edges) + 2 * DAY,
        now=result.as_of,
    )
