"""Lines with bands as they are printed: the band first, the line over it, a name and a letter at the line's end."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import dist
from typing import Any, Final, Self

from markupsafe import Markup

from servanda.page.drawing.facing import Facing
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num
from servanda.page.drawing.text import measure, short
from servanda.page.sections import Column, Curve, Curves, Row, Table

_HIGH, _LEFT, _TOP, _LOW = 330.0, 44.0, 12.0, 300.0
#: Points told in the table; the others are counted.
_MOST_TOLD: Final = 420
#: Middles of two badges are at least so far apart; one is twice 9.5 wide, and its edge.
_BADGE: Final = 22.0
#: From one line of words under the axis to the next.
_LINE: Final = 17.0
_MILLION: Final = 1_000_000
_LETTERS: Final = "ABCDEFGHIJKL"
#: Strokes that differ on paper without colour.
_DASHES: Final = ("", "7 4", "2 3", "10 3 2 3", "1 4", "12 5")


def draw(section: Curves, setting: Setting) -> dict[str, Any]:
    """What the template of Curves needs: the drawing, for wide pages and for phones, and which letter is which line."""
    lettered = len(section.curves) > 1
    key = [(_LETTERS[n % len(_LETTERS)], curve) for n, curve in enumerate(section.curves)] if lettered else []
    drawn = any(curve.points for curve in section.curves)
    return {
        "svg": Markup("").join(one.fitting(section, setting).svg(section, setting) for one in (_WIDE, _NARROW))
        if drawn
        else "",
        "key": key,
        "table": _table(section, setting) if any(one.label for curve in section.curves for one in curve.points) else "",
    }


def _table(section: Curves, setting: Setting) -> Table:
    """What each point that has words says, line by line."""
    told = [(curve.label, one.label) for curve in section.curves for one in curve.points if one.label]
    heads = (Column(setting.word("lane")), Column(setting.word("what")))
    return Table("", "", heads, tuple(map(Row, told[:_MOST_TOLD])), total=len(told))


@dataclass(frozen=True, slots=True)
class _Plane:
    """How wide it is drawn, and how large its words are then (drawings.css)."""

    name: str
    wide: float
    size: float
    left: float = _LEFT
    mirrored: bool = False

    def put(self, name: str, *inner: Markup | str, **attributes: object) -> Markup:
        """An element in the way the page runs."""
        return Facing(self.wide, self.mirrored).tag(name, *inner, **attributes)

    def way(self, points: list[tuple[float, float]], closed: bool = False) -> str:
        """A path in that way."""
        return Facing(self.wide, self.mirrored).path(points, closed)

    @property
    def right(self) -> float:
        return self.wide - 20

    def fitting(self, section: Curves, setting: Setting) -> Self:
        """The same, facing as its page does, with room for the longest number of the axis."""
        need = max((measure(words, self.size) for _, words in section.y_ticks), default=0.0)
        return replace(self, left=max(_LEFT, need + 8), mirrored=setting.rtl)

    def svg(self, section: Curves, setting: Setting) -> Markup:
        lettered = len(section.curves) > 1
        ticks, lines = self._ticks(section, setting)
        badges = self._badges(section) if lettered else ()
        return self.put(
            "svg",
            self.put("title", short(section.title, 200)),
            self.put(
                "rect", x=self.left, y=_TOP, width=self.right - self.left, height=_LOW - _TOP, klass="curve-plane"
            ),
            *self._levels(section),
            *ticks,
            *(part for curve in section.curves for part in self._band(curve)),
            *(part for n, curve in enumerate(section.curves) for part in self._line(curve, n)),
            *badges,
            klass=f"curves {self.name}",
            viewBox=f"0 0 {num(self.wide)} {num(_HIGH + _LINE * (lines - 1))}",
            role="img",
            aria_label=short(section.title, 200),
        )

    def _at(self, x: int, y: int) -> tuple[float, float]:
        share_x, share_y = (min(max(one / _MILLION, 0.0), 1.0) for one in (x, y))
        return self.left + share_x * (self.right - self.left), _LOW - share_y * (_LOW - _TOP)

    def _levels(self, section: Curves) -> Iterator[Markup]:
        for place, words in section.y_ticks:
            _, y = self._at(0, place)
            yield self.put("line", x1=self.left, x2=self.right, y1=y, y2=y, klass="tick level")
            yield self.put("text", words, x=self.left - 6, y=y + 4, klass="axis-text far")

    def _ticks(self, section: Curves, setting: Setting) -> tuple[list[Markup], int]:
        """A sign at each, through the plane between its ends; words at either end, and beneath where they find room.

        Words that would cover others stand a line lower, where they cover none there; and how many lines there are.
        """
        taken: list[list[tuple[float, float]]] = [[], []]
        parts: list[Markup] = []
        for place, words in sorted(section.x_ticks, key=lambda one: 0 < one[0] < _MILLION):
            x, need = self._at(place, 0)[0], measure(words, self.size)
            left = x - (need if place >= _MILLION else 0 if place <= 0 else need / 2)
            inner = 0 < place < _MILLION
            parts.append(self.put("line", x1=x, x2=x, y1=_TOP if inner else _LOW, y2=_LOW + 5, klass="tick"))
            left = min(max(left, 0.0), self.wide - need)
            free = [
                n for n, line in enumerate(taken)
                if not inner or not any(left < end + 6 and begin < left + need + 6 for begin, end in line)
            ]  # fmt: skip
            if not free:
                continue
            taken[free[0]].append((left, left + need))
            far = " far" if place >= _MILLION else "" if place <= 0 else " middle"
            # Words of a right-to-left page, set apart in a drawing that runs from left to right.
            apart = f"\u2067{words}\u2069" if setting.rtl else words
            held = x if not far.endswith("middle") else left + need / 2
            parts.append(self.put("text", apart, x=held, y=_HIGH - 10 + _LINE * free[0], klass=f"axis-text{far}"))
        return parts, 2 if taken[1] else 1

    def _band(self, curve: Curve) -> Iterator[Markup]:
        banded = [one for one in curve.points if one.low is not None and one.high is not None]
        if len(banded) > 1:
            around = [self._at(one.x, one.high or 0) for one in banded] + [
                self._at(one.x, one.low or 0) for one in reversed(banded)
            ]
            yield self.put("path", d=self.way(around, closed=True), klass=f"band t-{curve.tone}")

    def _line(self, curve: Curve, n: int) -> Iterator[Markup]:
        places = [self._at(one.x, one.y) for one in curve.points]
        if not places:
            return
        dash = _DASHES[n % len(_DASHES)]
        yield self.put("path", d=self.way(places), klass=f"curve t-{curve.tone}", stroke_dasharray=dash)
        for point, (x, y) in zip(curve.points, places, strict=True):
            if point.label:
                yield self.put(
                    "circle",
                    self.put("title", short(point.label, 300)),
                    cx=x,
                    cy=y,
                    r=3.0,
                    klass=f"dot t-{curve.tone}",
                )

    def _badges(self, section: Curves) -> Iterator[Markup]:
        """A letter on each line near its end: at the last point where it covers no letter of another."""
        taken: list[tuple[float, float]] = []
        for n, curve in enumerate(section.curves):
            if not curve.points:
                continue
            places = [self._at(point.x, point.y) for point in curve.points[: max(1, len(curve.points) - 1)]]
            free = (one for one in reversed(places) if all(dist(one, other) >= _BADGE for other in taken))
            taken.append(next(free, places[-1]))
            yield self._badge(curve, n, taken[-1])

    def _badge(self, curve: Curve, n: int, place: tuple[float, float]) -> Markup:
        x, y = place
        return self.put(
            "g",
            self.put("title", short(curve.label, 300)),
            self.put("circle", cx=x, cy=y, r=9.5),
            self.put("text", _LETTERS[n % len(_LETTERS)], x=x, y=y + 4),
            klass=f"curve-badge t-{curve.tone}",
        )


_WIDE, _NARROW = _Plane("wide", 720.0, 11.5), _Plane("narrow", 400.0, 13.0)
