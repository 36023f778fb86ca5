"""The pictures of who follows whom: key figures, arrows, links with intervals, placebos, sub-periods, what follows."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from math import ceil, floor
from typing import Final

from servanda.escalation import STREAM_ELSEWHERE, STREAM_IN, Between, Link, PeriodRead, Reciprocity
from servanda.operations.escalate.opened import Opened
from servanda.operations.pages.wording import Words
from servanda.page import Edge, EdgeKind, Figure, Figures, Graph, Node, Range, Ranges, Section

_MILLION: Final = 1_000_000
#: A link looked at alone stands out of chance below this.
ALONE: Final = 0.05
#: The scale of what follows in the end goes no further than this.
_MOST_AFTER: Final = 4.0


@dataclass(frozen=True, slots=True)
class Names:
    """How streams, periods and numbers are said in one language."""

    opened: Opened
    words: Words
    found: Reciprocity

    def stream(self, at: int) -> str:
        """A participant, a region or a zone by its name, or a participant in one of these."""
        label = self.found.labels[at]
        actor, both, area = label.partition(STREAM_IN)
        if both:
            where = (
                self.words.say("esc-reciprocity-elsewhere")
                if area == STREAM_ELSEWHERE
                else self.words.name(self.opened.agreement, area)
            )
            return self.words.say(
                "esc-reciprocity-in", actor=self.words.name(self.opened.agreement, actor), where=where
            )
        return self.words.name(self.opened.agreement, label) if label else self.words.say("esc-reciprocity-everywhere")

    def number(self, value: float | None) -> str:
        """A number to two decimals, always: those beneath one another are compared."""
        return "∞" if value is None else self.words.decimal(value)

    def end(self, value: float) -> str:
        """An end of a scale, a round number told as short as it is."""
        return self.words.number(round(value * 1_000)).replace("-", "\N{MINUS SIGN}")

    def share(self, value: float | None) -> str:
        """A whole percentage."""
        return "∞" if value is None else self.words.share(round(value * 100) * 10_000)

    def within(self, one: Between, *, share: bool = False) -> str:
        """A number and the interval it lies in."""
        write = self.share if share else self.number
        if one.high is None:
            return self.words.say("esc-reciprocity-at-least", value=write(one.value), low=write(one.low))
        value, low, high = (write(each) for each in (one.value, one.low, one.high))
        return self.words.say("esc-reciprocity-within", value=value, low=low, high=high)

    def interval(self, one: Between, *, share: bool = False) -> str:
        """The interval alone."""
        write = self.share if share else self.number
        return self.words.say("esc-reciprocity-between", low=write(one.low), high=write(one.high))

    def link(self, link: Link) -> str:
        """After an act of one, acts of the other."""
        return self.after(link.start, link.end)

    def after(self, start: int, end: int) -> str:
        """After an act of one, acts of the other."""
        return self.words.say("esc-reciprocity-after", start=self.stream(start), end=self.stream(end))

    def period(self, one: PeriodRead) -> str:
        """A period by what it begins with, and its days."""
        begin, until = (
            self.words.day(self.opened.acts.begin + timedelta(days=day))
            for day in (one.period.begin, one.period.end - 1)
        )
        key, _, id_ = one.period.key.partition(":")
        called = next((each.called for each in self.opened.agreement.versions if each.id == id_), {})
        version = self.words.brief(called, f"versions.{id_}.called") if called else self.words.plain(id_)
        what = self.words.say(f"esc-reciprocity-period-{key}", version=version)
        return self.words.say("esc-reciprocity-period", what=what, begin=begin, end=until)


def pictures(names: Names, found: Reciprocity) -> tuple[Section, ...]:
    """The sections in order: arrows, links, placebos, periods, what follows."""
    return (
        *_arrows(names, found), links_picture(names, found), _placebos(names, found),
        *_periods(names, found), _after(names, found),
    )  # fmt: skip


def figures(names: Names, found: Reciprocity) -> Figures:
    """The key figures, each with its interval, and whether the fit agrees with its own check."""
    say, main = names.words.say, found.main

    def figure(value: str, what: str, one: Between, *, share: bool = False) -> Figure:
        return Figure(value, say(f"esc-reciprocity-figure-{what}"), note=names.interval(one, share=share))

    return Figures(
        "reciprocity-figures",
        (
            figure(names.share(main.follow_all.value), "follow", main.follow_all, share=True),
            figure(names.number(main.delay.value), "delay", main.delay),
            figure(names.number(main.radius.value), "radius", main.radius),
            Figure(
                say(f"esc-reciprocity-residual-{'holds' if main.holds else 'fails'}"),
                say("esc-reciprocity-figure-residual"),
                tone="calm" if main.holds else "late",
            ),
        ),
        say("esc-reciprocity-title"),
    )


def _arrows(names: Names, found: Reciprocity) -> tuple[Section, ...]:
    """Arrows for links beyond shuffled days; nothing drawn where there is none, or a single stream."""
    kept = [link for link in found.links if link.more and link.start != link.end]
    if not kept:
        return ()
    say = names.words.say
    nodes = tuple(
        Node(str(at), names.stream(at), say("esc-reciprocity-acts", n=int(found.acts[at])))
        for at in sorted({at for link in kept for at in (link.start, link.end)})
    )
    edges = dict.fromkeys(
        (start, end, "one" if link.one_way else "both")
        for link in kept
        for start, end in (
            [(link.start, link.end)] if link.one_way else [(link.start, link.end), (link.end, link.start)]
        )
    )
    drawn = tuple(
        Edge(str(start), str(end), kind, names.number(found.main.branching[end][start].value))
        for start, end, kind in edges
    )
    kinds = (
        EdgeKind("one", say("esc-reciprocity-arrow-one")),
        EdgeKind("both", say("esc-reciprocity-arrow-both"), "dashed"),
    )
    intro = say("esc-reciprocity-arrows-intro", n=_pairs(kept), of=_pairs(found.links))
    return (Graph("reciprocity-arrows", say("esc-reciprocity-arrows"), nodes, drawn, kinds, (), intro, waiting=False),)


def _pairs(links: Iterable[Link]) -> int:
    """How many pairs of different names the links join, whichever comes first."""
    return len({frozenset((link.start, link.end)) for link in links if link.start != link.end})


def _ppm(value: float, top: float) -> int:
    return round(min(max(value / top, 0.0), 1.0) * _MILLION)


def _range(names: Names, label: str, one: Between, top: float, *, strong: bool = True, note: str = "",
           share: bool = False) -> Range:  # fmt: skip
    far = one.high is None or one.high > top
    high = _MILLION if far or one.high is None else _ppm(one.high, top)
    words = names.within(one, share=share)
    return Range(label, _ppm(one.value, top), _ppm(one.low, top), high, words, note, None, strong, far)


def _top(values: list[float], most: float = 2.0) -> float:
    """The end of a scale: the next fifth above the largest, from 0.4 to ``most``."""
    return min(most, max(0.4, -(-max(values) // 0.2) * 0.2))


#: Ends of the scale of shuffled days are whole multiples of this.
_STEP: Final = 0.05


def links_picture(names: Names, found: Reciprocity, id_: str = "reciprocity-links") -> Ranges:
    """Every link of one stream to another or itself, with its interval."""
    say, rows = names.words.say, []
    top = _top([one.high or 2.0 for row in found.main.branching for one in row])
    for link in found.links:
        one = found.main.branching[link.end][link.start]
        rows.append(_range(names, names.link(link), one, top, strong=link.more))
    return Ranges(
        id_, say("esc-reciprocity-links"), tuple(rows), (names.end(0.0), names.end(top)),
        intro=_standing_out(names, found) + say("esc-reciprocity-links-intro"),
        caption=say("esc-reciprocity-links-caption"),
    )  # fmt: skip


def _placebos(names: Names, found: Reciprocity) -> Ranges:
    """The link in the daily counts as a dot, shuffled days as the band behind it."""
    say = names.words.say
    values = [each for link in found.links for each in (link.slope, *link.placebo)]
    low, high = floor(min(0.0, *values) / _STEP) * _STEP, ceil(max(0.2, *values) / _STEP) * _STEP
    wide = high - low

    def ppm(value: float) -> int:
        return _ppm(value - low, wide)

    rows = tuple(
        Range(
            names.link(link), ppm(link.slope), ppm(link.slope), ppm(link.slope),
            say("esc-reciprocity-rank", rank=names.words.counted(link.rank),
                of=names.words.counted(link.placebos + 1)),
            _verdict(names, link), (ppm(link.placebo[0]), ppm(link.placebo[1])), link.more,
        )
        for link in found.links
    )  # fmt: skip
    return Ranges(
        "reciprocity-placebos", say("esc-reciprocity-placebos"), rows, (names.end(low), names.end(high)),
        say("esc-reciprocity-band"), (ppm(0.0), "0") if low < 0 else None,
        _standing_out(names, found) + say("esc-reciprocity-placebos-intro"),
        say("esc-reciprocity-placebos-caption", n=len(rows)),
    )  # fmt: skip


def _standing_out(names: Names, found: Reciprocity) -> str:
    """How many of the rows stand out from shuffled days: what the picture shows, in a sentence."""
    return names.words.say("esc-reciprocity-rows", n=sum(link.more for link in found.links), of=len(found.links)) + " "


def _verdict(names: Names, link: Link) -> str:
    if not link.more:
        alone = link.rank <= ALONE * (link.placebos + 1)
        return names.words.say(f"esc-reciprocity-verdict-{'alone' if alone else 'chance'}")
    own = link.start == link.end
    return names.words.say(f"esc-reciprocity-verdict-{'own' if own else 'one' if link.one_way else 'both'}")


def _periods(names: Names, found: Reciprocity) -> tuple[Section, ...]:
    say = names.words.say
    read = [one for one in found.periods if one.read and one.follow is not None]
    if not read:
        return ()
    rows = tuple(
        _range(names, names.period(one), one.follow, 1.0, share=True,
               note=say("esc-reciprocity-acts", n=int(sum(one.acts))))
        for one in read if one.follow is not None
    )  # fmt: skip
    told = [one.follow for one in read if one.follow is not None]
    apart = max(one.low for one in told) > min(1.0 if one.high is None else one.high for one in told)
    intro = "alone" if len(told) < 2 else "apart" if apart else "alike"
    missing = len(found.periods) - len(read)
    caption = say("esc-reciprocity-periods-missing", n=missing) if missing else ""
    return (
        Ranges("reciprocity-periods", say("esc-reciprocity-periods"), rows, (names.share(0.0), names.share(1.0)),
               intro=say(f"esc-reciprocity-periods-{intro}"), caption=caption),
    )  # fmt: skip


def _after(names: Names, found: Reciprocity) -> Ranges:
    say = names.words.say
    top = _top([one.further.high or _MOST_AFTER for one in found.after], _MOST_AFTER)
    rows = tuple(
        _range(names, say("esc-reciprocity-one-of", start=names.stream(at)), one.further, top,
               note=say("esc-reciprocity-stood-down", fewer=names.within(one.stood_down)))
        for at, one in enumerate(found.after)
    )  # fmt: skip
    return Ranges(
        "reciprocity-after", say("esc-reciprocity-further"), rows, (names.end(0.0), names.end(top)),
        intro=say("esc-reciprocity-further-intro"),
    )  # fmt: skip
