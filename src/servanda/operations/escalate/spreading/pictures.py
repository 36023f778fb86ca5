"""Pictures of spread over time: new beside re-drawn, tracks on one axis, who is told of fighting whom."""

from collections.abc import Iterator
from math import ceil
from typing import Final

from servanda.basis import local_midnight
from servanda.escalation import Network, PairTold, SpreadPeriod, Stretches, Track, as_date, drawn_nodes
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.spreading.asked import Asked, first_of, last_of
from servanda.operations.pages.scale import scale_top
from servanda.operations.pages.wording import Words
from servanda.page import (
    Curve,
    CurvePoint,
    Curves,
    Instant,
    Lane,
    LaneSpan,
    Series,
    Timeline,
    Tone,
    Web,
    WebEdge,
    WebLook,
    WebNode,
    Webs,
)

_MILLION: Final = 1_000_000
_TICKS: Final = 6
#: Fewer cells than this make no picture of spread.
_FEW: Final = 8
#: Networks side by side: the latest period and those before it.
_WEBS: Final = 4
#: So many sources with facts of a single day each share a line.
_SINGLE_DAYS: Final = 4
_TONES: Final[dict[str, Tone]] = {
    "security": "one", "aid-workers": "two", "observers": "three", "displacement-orders": "four",
}  # fmt: skip


def span_of(parts: Stretches, number: int, words: Words) -> str:
    """A period by its first and last day."""
    first, last = first_of(parts, number), last_of(parts, number)
    return (
        words.day(first)
        if first == last
        else words.say("esc-spread-span", first=words.day(first), last=words.day(last))
    )


def new_beside_redrawn(asked: Asked, words: Words) -> Curves | None:
    """Newly affected places per period, the range at the pace before, and the old map re-drawn."""
    spread = asked.cells
    periods = spread.periods[: asked.latest + 1] if spread else ()
    told = [(n, one) for n, one in enumerate(periods) if one.watched and one.redrawn]
    if spread is None or len(told) < 3 or spread.places["key"].n_unique() < _FEW:
        return None
    top = scale_top(float(max(_top(one) for _, one in told) or 1))
    many = max(told[-1][0] - told[0][0], 1)

    def across(number: int) -> int:
        return (number - told[0][0]) * _MILLION // many

    def up(value: float) -> int:
        return round(value * _MILLION / top)

    def labelled(number: int, new: int) -> str:
        return words.paired(span_of(asked.stretches, number, words), words.counted(new))

    new = Curve(
        words.say("esc-spread-curve-new"),
        tuple(CurvePoint(across(n), up(one.new), label=labelled(n, one.new)) for n, one in told),
        "two",
    )
    again = Curve(
        words.say("esc-spread-curve-redrawn"),
        tuple(CurvePoint(across(n), up(one.redrawn.expected)) for n, one in told if one.redrawn),
        "plain",
    )
    pace = Curve(
        words.say("esc-spread-curve-pace"),
        tuple(
            CurvePoint(across(n), up(one.pace.expected), up(one.pace.low), up(one.pace.high))
            for n, one in told
            if one.pace
        ),
        "one",
    )
    step = max(-(-len(told) // _TICKS), 1)
    ticks = [(across(n), _short(asked, n, words)) for n, _ in told[::step]]
    return Curves(
        id="spread-new",
        title=words.say("esc-spread-curve-title"),
        curves=(pace, new, again),
        x_ticks=tuple(ticks),
        y_ticks=tuple((round(_MILLION * n / 4), words.number(round(top * n / 4 * 1000))) for n in range(5)),
        y=words.say("esc-spread-curve-y"),
        intro=words.say("esc-spread-curve-intro"),
        caption=words.say("esc-spread-curve-caption"),
    )


def _top(one: SpreadPeriod) -> int:
    """The highest that is drawn of a period."""
    return max(one.new, one.pace.high if one.pace else 0, ceil(one.redrawn.expected) if one.redrawn else 0)


def _short(asked: Asked, number: int, words: Words) -> str:
    """The first day of a period, in the words of the page; of a year its number."""
    day = first_of(asked.stretches, number)
    return f"{day:%Y}" if asked.step == "year" else words.day(day)


def tracks_timeline(opened: Opened, asked: Asked, words: Words) -> Timeline:
    """Each track as a series with its own coverage beneath it; what no source of a track watched is hatched."""
    zone, parts = opened.acts.zone, asked.stretches
    edges = tuple(local_midnight(as_date(edge), zone) for edge in parts.edges)
    series = tuple(
        Series(
            words.say(f"esc-spread-track-{track.name}"),
            edges,
            track.counts,
            unit=words.say(f"esc-spread-unit-{track.name}"),
            step=words.say(f"esc-spread-step-{asked.step}"),
            tone=_TONES[track.name],
            note=words.say("esc-spread-track-partial", n=len(track.partial)) if track.partial else "",
        )
        for track in asked.tracks
    )
    lanes = tuple(lane for track in asked.tracks for lane in _lanes(opened, asked, track, words))
    start = opened.start
    inside = start is not None and opened.acts.begin <= start < opened.acts.end
    marks = (Instant(local_midnight(start, zone), words.say("esc-spread-start")),) if start and inside else ()
    return Timeline(
        id="spread-tracks",
        title=words.say("esc-spread-tracks-title"),
        series=series,
        lanes=lanes,
        instants=marks,
        intro=words.say("esc-spread-tracks-intro", n=asked.elsewhere),
        begin=edges[0],
        end=edges[-1],
    )


def _lanes(opened: Opened, asked: Asked, track: Track, words: Words) -> Iterator[Lane]:
    """A line for each source of a track; those with facts of a single day, where they are several, on one."""
    zone, (first, *_, last) = opened.acts.zone, asked.stretches.edges
    group = words.say(f"esc-spread-track-{track.name}")
    inside = [one for one in track.covered if one[1] < last and one[2] > first]
    brief = [one for one in inside if not one[3] and one[2] - one[1] <= 1]
    together = brief if len(brief) >= _SINGLE_DAYS else []

    def span(begin: int, end: int, label: str = "") -> LaneSpan:
        return LaneSpan(_us(max(begin, first), zone), _us(min(end, last), zone), label, tone="plain")

    for one in inside:
        if one not in together:
            source, begin, end, stated = one
            note = words.say("esc-spread-stated" if stated else "esc-spread-own-days")
            yield Lane(words.plain(source), (span(begin, end),), group=group, note=note)
    if together:
        spans = tuple(span(begin, end, words.plain(source)) for source, begin, end, _ in together)
        yield Lane(words.say("esc-spread-single-days", n=len(together)), spans, group=group)


def _us(day: int, zone: str) -> int:
    return local_midnight(as_date(day), zone)


def webs(opened: Opened, asked: Asked, words: Words) -> Webs | None:
    """Who is told of fighting whom in the latest periods, the same names at the same places."""
    names = asked.names
    if names is None or not asked.networks:
        return None
    shown = [asked.networks[n] for n in range(max(asked.latest - _WEBS + 1, 0), asked.latest + 1)]
    nodes = _apart(drawn_nodes(shown))
    if not nodes:
        return None
    labels = dict(names.names.select("key", "name").iter_rows())
    called = {key: words.name(opened.agreement, labels[key]) for key in nodes}
    at = {key: place for place, key in enumerate(nodes)}
    key: list[tuple[WebLook, str]] = [
        ("plain", words.say("esc-spread-web-plain")),
        ("strong", words.say("esc-spread-web-strong")),
        ("gone", words.say("esc-spread-web-gone")),
    ]
    return Webs(
        id="spread-webs",
        title=words.say("esc-spread-web-title"),
        nodes=tuple(WebNode(called[one], _role(opened, labels[one], called[one], words)) for one in nodes),
        webs=tuple(_web(network, at, called, asked, words) for network in shown),
        key=tuple(key),
        intro=f"{_most(shown[-1], called, asked, words)} {words.say('esc-spread-web-intro')}".strip(),
        pair=words.say("esc-spread-web-pair"),
        caption=words.say("esc-spread-web-caption"),
    )


def _most(network: Network, called: dict[int, str], asked: Asked, words: Words) -> str:
    """The latest period in a sentence: which two the most facts join; nothing where two pairs have as many."""
    period = span_of(asked.stretches, network.period, words)
    of = sum(edge.acts for edge in network.told)
    if not of:
        return words.say("esc-spread-web-read-none", period=period)
    first, *others = sorted(network.told, key=lambda edge: -edge.acts)
    if (others and others[0].acts == first.acts) or not {first.one, first.other} <= called.keys():
        return ""
    one, other = called[first.one], called[first.other]
    return words.say(
        "esc-spread-web-read", period=period, one=one, other=other, n=words.counted(first.acts), of=words.counted(of)
    )


def _role(opened: Opened, key: str, name: str, words: Words) -> str:
    """A name with its role in the agreement, shown where it is pointed at."""
    found = opened.agreement.participants.get(key)
    roles = [words.say(f"role-{str(role).replace(' ', '-')}") for role in found.roles] if found else []
    return words.paired(name, words.listed(roles) if roles else words.say("esc-spread-no-role"))


def _apart(nodes: tuple[int, ...]) -> tuple[int, ...]:
    """The most frequent names far from each other on the circle, so that the widest lines are the longest."""
    many = len(nodes)
    places = sorted(range(many), key=lambda place: (place * 3) % many if many % 3 else (place % 3, place))
    found = [0] * many
    for place, node in zip(places, nodes, strict=True):
        found[place] = node
    return tuple(found)


def _web(network: Network, at: dict[int, int], called: dict[int, str], asked: Asked, words: Words) -> Web:
    drawn = [edge for edge in network.edges if edge.one in at and edge.other in at]
    left = [edge for edge in network.told if edge not in drawn]
    acts = sum(edge.acts for edge in left)
    edges = tuple(
        WebEdge(at[edge.one], at[edge.other], edge.acts, _look(edge), _note(edge, called, words)) for edge in drawn
    )
    caption = words.say("esc-spread-web-left", n=len(left), acts=words.counted(acts), acts_n=acts) if left else ""
    return Web(span_of(asked.stretches, network.period, words), edges, caption)


def _look(edge: PairTold) -> WebLook:
    return "gone" if not edge.acts else "strong" if edge.change == "appeared" else "plain"


def _note(edge: PairTold, called: dict[int, str], words: Words) -> str:
    return words.say(
        "esc-spread-web-note",
        one=called[edge.one],
        other=called[edge.other],
        acts=words.counted(edge.acts),
        acts_n=edge.acts,
        before=words.counted(edge.before),
    )
