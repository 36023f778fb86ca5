"""Instants on the axis: numbered flags that never cover one another, with their words where there is room."""

from typing import Final

from markupsafe import Markup

from servanda.page.drawing.axis import Axis
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.strip import gridded
from servanda.page.drawing.svg import num, pct, tag
from servanda.page.drawing.text import measure, short
from servanda.page.sections import Instant

_LINE: Final = 18
_LONGEST: Final = 44


def flags(section: str, dates: list[Instant], axis: Axis, setting: Setting) -> dict[str, Markup]:
    """Two drawings of the same instants: with words for a wide page, with numbers only for a narrow one."""
    return {
        "wide": _drawn(section, dates, axis, 640, True, setting),
        "narrow": _drawn(section, dates, axis, 340, False, setting),
    }


def rows(places: list[tuple[float, float]]) -> list[int]:
    """For each (start, end) in order of start, the first row in which it touches no other."""
    ends: list[float] = []
    out = []
    for start, end in places:
        for row, taken in enumerate(ends):
            if taken <= start:
                ends[row] = end
                out.append(row)
                break
        else:
            out.append(len(ends))
            ends.append(end)
    return out


def _drawn(section: str, dates: list[Instant], axis: Axis, width: int, words: bool, setting: Setting) -> Markup:
    spots: list[tuple[float, float, str, bool]] = []
    for instant in dates:
        along = axis.x(instant.at) / 100 * width
        along = width - along if setting.rtl else along
        text = short(instant.label, _LONGEST) if words else ""
        need = 20 + (measure(text, 11.5) + 12 if text else 0)
        # Words that would run over the far edge go before the flag instead of behind it.
        before = along + need > width
        spots.append((along - need if before else along - 9, along + 9 if before else along + need, text, before))
    order = sorted(range(len(spots)), key=lambda i: (spots[i][0], i))
    taken = dict(zip(order, rows([spots[i][:2] for i in order]), strict=True))
    count = max(taken.values(), default=0) + 1
    high = count * _LINE + 4
    poles, parts = [gridded(section)], []
    for i, instant in enumerate(dates):
        y = taken[i] * _LINE + 10
        x = axis.x(instant.at)
        _, _, text, before = spots[i]
        poles.append(tag("line", x1=pct(x), x2=pct(x), y1=y, y2=num(high), klass="pole"))
        inner = [
            tag("title", f"{setting.moment(instant.at)} · {instant.label}"),
            tag("circle", cx=pct(x), cy=y, r=8),
            tag("text", str(i + 1), x=pct(x), y=y + 4, klass="flag-number"),
        ]
        if text:
            side = -12 if before != setting.rtl else 12
            span = tag("tspan", text, dx=side)
            inner.append(tag("text", span, x=pct(x), y=y + 4, klass="flag-text end" if before else "flag-text"))
        parts.append(tag("g", *inner, klass="flag"))
    look = "strip flags wide" if words else "strip flags narrow"
    return tag("svg", *poles, *parts, klass=look, width="100%", height=high, aria_hidden="true")
