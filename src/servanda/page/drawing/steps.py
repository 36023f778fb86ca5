"""Levels of counts as they are printed: bars behind, levels thick over them, changes shaded, dates drawn through."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.axis import Axis, ticks
from servanda.page.drawing.bars import round_up
from servanda.page.drawing.facing import Facing
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num
from servanda.page.drawing.text import measure, short
from servanda.page.sections import StepExpected, Steps

_HIGH, _LEFT, _TOP, _LOW = 380.0, 44.0, 46.0, 322.0
#: How wide it is drawn, and so narrow for a phone that its words can still be read there.
_WIDE, _NARROW = 860.0, 430.0
#: Sizes of words on both (drawings.css), and how much wider bold ones are.
_SIZE: Final = {_WIDE: 12.5, _NARROW: 13.5}
_BOLD: Final = 1.2
#: Arabic letters joined are narrower than what is reckoned for single ones.
_ARABIC: Final = 0.8
_ROWS: Final = 2
#: More bars than this are thinner than a pixel; then neighbours are averaged.
_MOST_BARS: Final = 420


def draw(section: Steps, setting: Setting) -> dict[str, Any]:
    """What the template of Steps needs: the drawing, and words for what is in it."""
    if not section.counts:
        return {"svg": "", "key": []}
    kinds = ("bar", "level", "change", "small", "cut", "expected", "between")
    drawn = [_Drawing(section, setting, wide) for wide in (_WIDE, _NARROW)]
    key = [
        (kind, words)
        for kind, words in zip(kinds, (*section.key, *section.more), strict=True)
        if words and (kind != "cut" or drawn[0].cuts())
    ]
    return {"svg": Markup("").join(one.svg() for one in drawn), "key": key}


class _Drawing:
    """One picture: where instants and counts stand, and which words still find room."""

    def __init__(self, section: Steps, setting: Setting, wide: float) -> None:
        self.it, self.setting, self.wide, self.right = section, setting, wide, wide - 10
        facing = Facing(wide, setting.rtl)
        self.put, self.way = facing.tag, facing.path
        self.axis = Axis(section.edges[0], section.edges[-1])
        highest = max([one for one in section.counts if one is not None] + [1])
        highest = max(highest, -(-max((one.milli for one in section.levels), default=0) // 1000))
        self.top = round_up(highest if section.top is None else section.top)
        self.taken: list[tuple[float, float, int]] = []

    def cuts(self) -> bool:
        """Whether anything goes on above the picture."""
        return max((one for one in self.it.counts if one is not None), default=0) > self.top or any(self._beyond())

    def svg(self) -> Markup:
        title = short(self.it.title, 200)
        return self.put(
            "svg",
            self.put("title", title),
            self.put("rect", x=_LEFT, y=_TOP, width=self.right - _LEFT, height=_LOW - _TOP, klass="curve-plane"),
            *self._doubts(),
            *self._scale(),
            *self._between(),
            *self._bars(),
            *self._expected(),
            *self._levels(),
            *self._dates(),
            *self._changes(),
            klass="curves steps" + (" narrow" if self.wide == _NARROW else " wide"),
            viewBox=f"0 0 {num(self.wide)} {num(_HIGH)}",
            role="img",
            aria_label=title,
        )

    def _x(self, instant: int) -> float:
        return _LEFT + self.axis.x(instant) / 100 * (self.right - _LEFT)

    def _y(self, milli: float) -> float:
        return _LOW - min(milli / 1000 / self.top, 1.0) * (_LOW - _TOP - 8)

    def _scale(self) -> Iterator[Markup]:
        for share in (2, 1):
            value = self.top * 500 * share
            y = self._y(value)
            yield self.put("line", x1=_LEFT, x2=self.right, y1=y, y2=y, klass="tick level")
            yield self.put("text", self.setting.milli(value), x=_LEFT - 6, y=y + 4, klass="axis-text far")
        yield self.put("text", self.setting.milli(0), x=_LEFT - 6, y=_LOW + 4, klass="axis-text far")
        yield self.put("line", x1=_LEFT, x2=self.right, y1=_LOW, y2=_LOW, klass="base")
        free = 0.0
        for one in ticks(self.axis, self.setting, 10 if self.wide == _WIDE else 4):
            x, need = _LEFT + one.x / 100 * (self.right - _LEFT), measure(one.label, _SIZE[self.wide])
            yield self.put("line", x1=x, x2=x, y1=_LOW, y2=_LOW + 5, klass="tick")
            # Long names of months are moved inward at either end, and written where they cover no other.
            left = min(max(x - need / 2, 0.0), self.right - need)
            if left >= free:
                free = left + need + 6
                label = self.setting.apart(one.label)
                yield self.put("text", label, x=left + need / 2, y=_LOW + 19, klass="axis-text middle")

    def _bars(self) -> Iterator[Markup]:
        group = -(-len(self.it.counts) // (_MOST_BARS if self.wide == _WIDE else _MOST_BARS // 2))
        for n in range(0, len(self.it.counts), group):
            seen = [one for one in self.it.counts[n : n + group] if one is not None]
            begin, end = self.it.edges[n], self.it.edges[min(n + group, len(self.it.counts))]
            x, width = self._x(begin), self._x(end) - self._x(begin)
            when = self.setting.stretch(begin, end)
            if not seen:
                words = self.put("title", f"{self.setting.word('unseen')} · {when}")
                yield self.put("rect", words, x=x, y=_TOP, width=width, height=_LOW - _TOP, klass="unseen-shade")
                continue
            mean = sum(seen) * 1000 // len(seen)
            y, gap = self._y(mean), min(width * 0.16, 1.2)
            words = self.put("title", f"{self.setting.milli(mean)} · {when}")
            yield self.put("rect", words, x=x + gap / 2, y=y, width=width - gap, height=_LOW - y, klass="step-bar")
            if mean > self.top * 1000:
                middle, half = x + width / 2, min(max(width / 2, 2.2), 5)
                cut = self.way([(middle - half, y), (middle, y - 7), (middle + half, y)], closed=True)
                yield self.put(
                    "path", self.put("title", f"{self.setting.milli(mean)} · {when}"), d=cut, klass="step-cut"
                )

    def _between(self) -> Iterator[Markup]:
        if self.it.between is not None:
            x1, x2 = (self._x(one) for one in self.it.between)
            yield self.put("rect", x=x1, y=_TOP, width=max(x2 - x1, 1), height=_LOW - _TOP, klass="step-between")

    def _expected(self) -> Iterator[Markup]:
        """The band as a stair over the bars, so that what is short of it is seen; its middle a line."""
        stairs = [(self._x(edge), one) for one in self.it.expected for edge in (one.begin, one.end)]
        if stairs:
            around = [(x, self._y(one.high)) for x, one in stairs] + [(x, self._y(one.low)) for x, one in stairs[::-1]]
            yield self.put("path", d=self.way(around, closed=True), klass="step-band")
            # One sign for each stretch of the band that is cut off, in its middle.
            for stretch in self._beyond():
                middle, top = (self._x(stretch[0].begin) + self._x(stretch[-1].end)) / 2, self._y(self.top * 1000)
                most = self.setting.milli(max(one.high for one in stretch))
                sign = self.way([(middle - 5, top), (middle, top - 7), (middle + 5, top)], closed=True)
                yield self.put("path", self.put("title", most), d=sign, klass="step-cut")
            yield self.put("path", d=self.way([(x, self._y(one.milli)) for x, one in stairs]), klass="step-expected")

    def _beyond(self) -> Iterator[list[StepExpected]]:
        """Neighbouring steps of which the band goes on above the picture."""
        for cut, steps in groupby(self.it.expected, lambda one: one.high > self.top * 1000):
            if cut:
                yield list(steps)

    def _levels(self) -> Iterator[Markup]:
        for one in self.it.levels:
            x1, x2, y = self._x(one.begin), self._x(one.end), self._y(one.milli)
            yield self.put("line", x1=x1, x2=x2, y1=y, y2=y, klass="step-halo")
            yield self.put(
                "line", self.put("title", short(one.label, 200)), x1=x1, x2=x2, y1=y, y2=y, klass="step-level"
            )
            if one.label and measure(one.label, _SIZE[self.wide]) < x2 - x1:
                yield self.put("text", one.label, x=(x1 + x2) / 2, y=max(y - 8, _TOP + 12), klass="step-words middle")

    def _doubts(self) -> Iterator[Markup]:
        for one in self.it.changes:
            x1, x2 = self._x(one.earliest), self._x(one.latest)
            yield self.put("rect", x=x1 - 1, y=_TOP, width=x2 - x1 + 2, height=_LOW - _TOP, klass="step-doubt")

    def _changes(self) -> Iterator[Markup]:
        for one in self.it.changes:
            x = self._x(one.at)
            yield self.put(
                "line",
                self.put("title", short(one.label, 200)),
                x1=x,
                x2=x,
                y1=_TOP,
                y2=_LOW,
                klass="step-change",
            )
        for one in self.it.changes:
            if one.label and (words := self._words(one.label, self._x(one.at), (_HIGH - 21, _HIGH - 4), 900)):
                yield words

    def _dates(self) -> Iterator[Markup]:
        """Small ones a sign at the top edge; large ones a line, their words left of it where the next one is near."""
        large = [one for one in self.it.dates if not one.small]
        for one in self.it.dates:
            if one.small:
                x = self._x(one.at)
                sign = self.way([(x - 4.5, _TOP - 9), (x + 4.5, _TOP - 9), (x, _TOP)], closed=True)
                yield self.put("path", self.put("title", short(one.label, 200)), d=sign, klass="step-small")
        words = []
        for n, one in enumerate(large):
            x, need = self._x(one.at), self._bold(one.label) + 8
            before = self._x(large[n - 1].at) if n else 0.0
            after = self._x(large[n + 1].at) if n + 1 < len(large) else self.wide
            left = (after - x < need or x + need > self.wide) and x > need
            # Left of the line before, too, where that one would run through the words.
            end = before if left and x - need < before else x
            begin = max(end - need, 0.0) if left else min(x, max(self.wide - need, 0.0))
            row = self._row(begin, begin + need)
            y = 16.0 * row + 12
            yield self.put("line", x1=x, x2=x, y1=y - 10, y2=_LOW, klass="step-date")
            klass, place = "step-words date" + (" far" if left else ""), begin + need - 5 if left else begin + 5
            words.append(self.put("text", self.setting.apart(one.label), x=place, y=y, klass=klass))
        yield from words

    def _row(self, begin: float, end: float) -> int:
        """The first free row above the plane between two places; the last one where none is."""
        for row in range(_ROWS):
            if not any(row == r and begin < b and a < end for a, b, r in self.taken):
                self.taken.append((begin, end, row))
                return row
        return _ROWS - 1

    def _words(self, label: str, x: float, rows: tuple[float, ...], first: int) -> Markup | None:
        for n, y in enumerate(rows):
            if self._free(label, x, first + n):
                return self._placed(label, x, y, "step-words change")
        return None

    def _bold(self, label: str) -> float:
        return measure(label, _SIZE[self.wide]) * _BOLD * (_ARABIC if self.setting.rtl else 1.0)

    def _span(self, label: str, x: float) -> tuple[float, float]:
        half = self._bold(label) / 2
        left = min(max(x - half, 4.0), self.wide - 4 - 2 * half)
        return left, left + 2 * half

    def _free(self, label: str, x: float, row: int) -> bool:
        a, b = self._span(label, x)
        if any(row == r and a < d + 6 and c < b + 6 for c, d, r in self.taken):
            return False
        self.taken.append((a, b, row))
        return True

    def _placed(self, label: str, x: float, y: float, klass: str) -> Markup:
        a, b = self._span(label, x)
        return self.put("text", self.setting.apart(label), x=(a + b) / 2, y=y, klass=f"{klass} middle")
