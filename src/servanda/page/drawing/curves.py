"""Lines with bands as they are printed: the band first, the line over it, a name and a letter at the line's end."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag
from servanda.page.drawing.text import measure, short
from servanda.page.sections import Curve, Curves

_HIGH, _LEFT, _TOP, _LOW = 330.0, 44.0, 12.0, 300.0
_MILLION: Final = 1_000_000
_LETTERS: Final = "ABCDEFGHIJKL"
#: Strokes that differ on paper without colour.
_DASHES: Final = ("", "7 4", "2 3", "10 3 2 3", "1 4", "12 5")


def draw(section: Curves, setting: Setting) -> dict[str, Any]:
    """What the template of Curves needs: the drawing, for wide pages and for phones, and which letter is which line."""
    lettered = len(section.curves) > 1
    key = [(_LETTERS[n % len(_LETTERS)], curve) for n, curve in enumerate(section.curves)] if lettered else []
    drawn = any(curve.points for curve in section.curves)
    return {"svg": Markup("").join(one.svg(section, setting) for one in (_WIDE, _NARROW)) if drawn else "", "key": key}


@dataclass(frozen=True, slots=True)
class _Plane:
    """How wide it is drawn, and how large its words are then (drawings.css)."""

    name: str
    wide: float
    size: float

    @property
    def right(self) -> float:
        return self.wide - 20

    def svg(self, section: Curves, setting: Setting) -> Markup:
        lettered = len(section.curves) > 1
        return tag(
            "svg",
            tag("title", short(section.title, 200)),
            tag("rect", x=_LEFT, y=_TOP, width=self.right - _LEFT, height=_LOW - _TOP, klass="curve-plane"),
            *self._levels(section),
            *self._ticks(section, setting),
            *(part for curve in section.curves for part in self._band(curve)),
            *(part for n, curve in enumerate(section.curves) for part in self._line(curve, n)),
            *(self._badge(curve, n) for n, curve in enumerate(section.curves) if lettered and curve.points),
            klass=f"curves {self.name}",
            viewBox=f"0 0 {num(self.wide)} {num(_HIGH)}",
            role="img",
            aria_label=short(section.title, 200),
        )

    def _at(self, x: int, y: int) -> tuple[float, float]:
        share_x, share_y = (min(max(one / _MILLION, 0.0), 1.0) for one in (x, y))
        return _LEFT + share_x * (self.right - _LEFT), _LOW - share_y * (_LOW - _TOP)

    def _levels(self, section: Curves) -> Iterator[Markup]:
        for place, words in section.y_ticks:
            _, y = self._at(0, place)
            yield tag("line", x1=_LEFT, x2=self.right, y1=y, y2=y, klass="tick level")
            yield tag("text", words, x=_LEFT - 6, y=y + 4, klass="axis-text far")

    def _ticks(self, section: Curves, setting: Setting) -> Iterator[Markup]:
        """A sign at each; words at either end, and between them where they cover no other."""
        taken: list[tuple[float, float]] = []
        for place, words in sorted(section.x_ticks, key=lambda one: 0 < one[0] < _MILLION):
            x, need = self._at(place, 0)[0], measure(words, self.size)
            left = x - (need if place >= _MILLION else 0 if place <= 0 else need / 2)
            yield tag("line", x1=x, x2=x, y1=_LOW, y2=_LOW + 5, klass="tick")
            if 0 < place < _MILLION and any(left < end + 6 and begin < left + need + 6 for begin, end in taken):
                continue
            taken.append((left, left + need))
            far = " far" if place >= _MILLION else "" if place <= 0 else " middle"
            # Words of a right-to-left page, set apart in a drawing that runs from left to right.
            apart = f"\u2067{words}\u2069" if setting.rtl else words
            yield tag("text", apart, x=x, y=_HIGH - 10, klass=f"axis-text{far}")

    def _band(self, curve: Curve) -> Iterator[Markup]:
        banded = [one for one in curve.points if one.low is not None and one.high is not None]
        if len(banded) > 1:
            around = [self._at(one.x, one.high or 0) for one in banded] + [
                self._at(one.x, one.low or 0) for one in reversed(banded)
            ]
            yield tag("path", d=path(around, closed=True), klass=f"band t-{curve.tone}")

    def _line(self, curve: Curve, n: int) -> Iterator[Markup]:
        places = [self._at(one.x, one.y) for one in curve.points]
        if not places:
            return
        dash = _DASHES[n % len(_DASHES)]
        yield tag("path", d=path(places), klass=f"curve t-{curve.tone}", stroke_dasharray=dash)
        for point, (x, y) in zip(curve.points, places, strict=True):
            if point.label:
                yield tag(
                    "circle", tag("title", short(point.label, 300)), cx=x, cy=y, r=3.0, klass=f"dot t-{curve.tone}"
                )

    def _badge(self, curve: Curve, n: int) -> Markup:
        # Staggered along the stretch, so that badges of lines that end together do not cover each other.
        point = curve.points[max(0, len(curve.points) - 2 - n)]
        x, y = self._at(point.x, point.y)
        return tag(
            "g",
            tag("title", short(curve.label, 300)),
            tag("circle", cx=x, cy=y, r=9.5),
            tag("text", _LETTERS[n % len(_LETTERS)], x=x, y=y + 4),
            klass=f"curve-badge t-{curve.tone}",
        )


_WIDE, _NARROW = _Plane("wide", 720.0, 11.5), _Plane("narrow", 400.0, 13.0)
