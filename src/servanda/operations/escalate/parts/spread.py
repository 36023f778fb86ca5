"""Is it spreading: to new places, new names and neighbouring tracks, and who is told of fighting whom."""

from typing import Final

from servanda.escalation import (
    AGAIN,
    COVERAGE_BEGAN,
    FACTS_BEGIN,
    FIRST,
    QUIET,
    REPORTED,
    SOURCE_ADDED,
    Spread,
    SpreadPeriod,
)
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.spreading.asked import Asked, ask
from servanda.operations.escalate.spreading.map import spread_map
from servanda.operations.escalate.spreading.pictures import (
    new_beside_redrawn,
    span_of,
    tracks_timeline,
    webs,
)
from servanda.operations.escalate.spreading.plain import spread_data
from servanda.operations.escalate.spreading.tables import (
    beside_table,
    moved_words,
    names_table,
    periods_table,
    places_table,
)
from servanda.operations.escalate.told import Told
from servanda.operations.pages.wording import Words
from servanda.page import Figure, Figures, Prose

NAME: Final = "spread"


def told(opened: Opened, words: Words) -> Told:
    """The map first, then new beside re-drawn, tracks, networks and tables; lines for the latest whole period."""
    asked = ask(opened)
    span = span_of(asked.stretches, asked.latest, words)
    lines = _lines(asked, span, words)
    sections = (
        _figures(asked, span, words),
        Prose(id="spread-meaning", paragraphs=(*lines, words.say("esc-spread-meaning")), manner="notice"),
        spread_map(opened, asked, span, words),
        new_beside_redrawn(asked, words),
        places_table(opened, asked, words),
        webs(opened, asked, words),
        tracks_timeline(opened, asked, words),
        names_table(opened, asked, words),
        beside_table(opened, asked, words),
        *(periods_table(one, which, opened, words) for which, one in _spreads(asked)),
        Prose(
            id="spread-limits",
            title=words.say("esc-spread-limits"),
            items=tuple(words.say(f"esc-spread-limit-{n}") for n in range(1, 7)),
        ),
    )
    return Told(
        words.say("esc-spread-title"),
        "public" if asked.public else "mechanism",
        tuple(one for one in sections if one is not None),
        spread_data(asked),
        lines,
    )


def _spreads(asked: Asked) -> tuple[tuple[str, Spread], ...]:
    return tuple((which, one) for which, one in (("cells", asked.cells), ("areas", asked.areas)) if one is not None)


def _figures(asked: Asked, span: str, words: Words) -> Figures:
    figures = []
    if asked.main is not None:
        one = asked.main.periods[asked.latest]
        pace = one.pace
        expected = words.say("esc-spread-figure-pace", low=pace.low, high=pace.high) if pace else ""
        figures += [
            Figure(one.new if one.watched else "–", words.say("esc-spread-figure-new", n=one.new), note=expected),
            Figure(one.affected, words.say("esc-spread-figure-affected", n=one.affected)),
            Figure(one.counts[QUIET], words.say("esc-spread-figure-quiet", n=one.counts[QUIET])),
        ]
    if asked.names is not None:
        names, pairs = _newly(asked, asked.latest)
        figures += [
            Figure(names, words.say("esc-spread-figure-names", n=names)),
            Figure(pairs, words.say("esc-spread-figure-pairs", n=pairs)),
        ]
    return Figures(id="spread-figures", title=words.say("esc-spread-title"), figures=tuple(figures), intro=span)


def _newly(asked: Asked, period: int) -> tuple[int, int]:
    """Names and pairs told for the first time or again after silence in a period."""
    if asked.names is None:
        return 0, 0
    new = [FIRST, AGAIN]
    return tuple(  # type: ignore[return-value]
        int(((one["period"] == period) & one["state"].is_in(new)).sum())
        for one in (asked.names.entered, asked.names.pairs)
    )


def _lines(asked: Asked, span: str, words: Words) -> tuple[str, ...]:
    lines = []
    for which, spread in _spreads(asked):
        lines += _place_lines(spread.periods[asked.latest], spread, which, span, words)
    if asked.names is not None:
        names, pairs = _newly(asked, asked.latest)
        lines.append(words.say("esc-spread-line-names", span=_begun(span), names=names, pairs=pairs))
    for track in asked.tracks:
        if track.name != "security":
            count = track.counts[asked.latest]
            lines.append(
                words.say(
                    "esc-spread-line-track" if count is not None else "esc-spread-line-track-unseen",
                    track=words.say(f"esc-spread-track-{track.name}"),
                    n=count or 0,
                    all=track.total,
                )
            )
    return tuple(lines)


def _place_lines(one: SpreadPeriod, spread: Spread, which: str, span: str, words: Words) -> list[str]:
    size = "" if spread.size_deg is None else words.number(round(spread.size_deg * 1_000))
    kind = words.say(f"esc-spread-kind-{which}", size=size)
    days = spread.stretches.quiet
    if not one.watched:
        return [words.say("esc-spread-line-unwatched", span=_begun(span), kind=kind, affected=one.affected, days=days)]
    lines = [
        words.say(
            "esc-spread-line-places",
            span=_begun(span),
            kind=kind,
            affected=one.affected,
            new=one.new,
            first=one.counts[FIRST],
            reported=one.counts[REPORTED],
            quiet=one.counts[QUIET],
            days=days,
        )
    ]
    if one.reported:
        named = {SOURCE_ADDED: "added", COVERAGE_BEGAN: "began", FACTS_BEGIN: "facts"}
        why = [words.say(f"esc-spread-reason-{named[reason]}", n=many) for reason, many in one.reported.items()]
        lines.append(words.say("esc-spread-line-reported", why=words.side_by_side(why, long=True)))
    if one.redrawn is not None:
        lines.append(
            words.say(
                "esc-spread-line-redrawn",
                expected=round(one.redrawn.expected),
                low=one.redrawn.low,
                high=one.redrawn.high,
            )
        )
    if one.pace is not None:
        verdict = "more" if one.new > one.pace.high else "fewer" if one.new < one.pace.low else "within"
        lines.append(
            words.say(
                f"esc-spread-line-{verdict}",
                new=one.new,
                expected=round(one.pace.expected),
                low=one.pace.low,
                high=one.pace.high,
            )
        )
    if one.nearest_km is not None:
        lines.append(
            words.say(
                "esc-spread-line-near", median=round(one.nearest_km[0]), most=round(one.nearest_km[1]),
                moved=moved_words(one, words),
            )
        )  # fmt: skip
    return lines


def _begun(span: str) -> str:
    """A period as a sentence begins."""
    return span[:1].upper() + span[1:]
