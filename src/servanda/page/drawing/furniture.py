"""What every map carries: graticule, scale bar, and the window it shows."""

from typing import Final

import numpy as np
from markupsafe import Markup

from servanda.page.drawing.labels import Room
from servanda.page.drawing.projection import Frame
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import num, path, tag

_STEPS: Final = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0, 30.0)
#: About how wide and high a degree's letters are on a telephone, where they are largest.
_LETTERS: Final = (78, 24)


def graticule(frame: Frame, setting: Setting, room: Room) -> Markup:
    """Meridians and parallels at a round step, lettered along the left and lower edges where nothing stands."""
    west, south, east, north = frame.degrees()
    step = next((s for s in _STEPS if max(east - west, north - south) / s <= 6), 30.0)
    lines, words = [], []
    for lon in np.arange(np.ceil(west / step), np.floor(east / step) + 1) * step:
        x, y = frame.place(np.full(30, lon), np.linspace(max(south, -85.0), min(north, 85.0), 30))
        lines.append(path([(float(a), float(b)) for a, b in zip(x, y, strict=True)]))
        at = float(np.interp(frame.high, y[::-1], x[::-1]))
        if 26 < at < frame.wide - _LETTERS[0] and room.free(
            (at + 3, frame.high - _LETTERS[1], at + _LETTERS[0], frame.high - 3)
        ):
            words.append(tag("text", _degrees(lon, step, "E", "W", setting), x=at + 3, y=frame.high - 4))
    for lat in np.arange(np.ceil(south / step), np.floor(north / step) + 1) * step:
        if abs(lat) > 85:
            continue
        x, y = frame.place(np.linspace(west, east, 40), np.full(40, lat))
        lines.append(path([(float(a), float(b)) for a, b in zip(x, y, strict=True)]))
        at = float(np.interp(0.0, x, y)) if x[0] < x[-1] else float(y[0])
        if 26 < at < frame.high - 30 and room.free((3, at - _LETTERS[1], _LETTERS[0], at + 10)):
            room.take((3, at - _LETTERS[1], _LETTERS[0], at + 2))
            words.append(tag("text", _degrees(lat, step, "N", "S", setting), x=3, y=at - 3))
    return tag("g", tag("path", d="".join(lines)), *words, klass="graticule")


def _degrees(value: float, step: float, plus: str, minus: str, setting: Setting) -> str:
    value = (value + 540) % 360 - 180 if plus == "E" else value
    digits = 2 if step < 0.1 else 1 if step < 1 else 0
    side = "" if abs(value) < step / 2 else " " + setting.word(f"side_{plus if value > 0 else minus}")
    written = f"{abs(value):.{digits}f}".replace(".", setting.locale.number_symbols["latn"]["decimal"])
    return f"{written}°{side}"


def scale_bar(frame: Frame, room: Room, setting: Setting, cells: list[tuple[float, float]]) -> Markup:
    """A bar of a round length in a lower corner, where it covers fewer of the cells; true at the middle of the map.

    ``cells``: the middles of the cells drawn, in the drawing's units.
    """
    longest = 0.22 * frame.wide * frame.metres_per_unit
    length = next(
        factor * 10.0**power for power in range(7, 0, -1) for factor in (5, 2, 1) if factor * 10.0**power <= longest
    )
    wide = length / frame.metres_per_unit
    y = frame.high - 35.0
    ends = (30.0, frame.wide - wide - 55.0)
    x = min(ends, key=lambda left: sum(left - 30 < a < left + wide + 50 and y - 70 < b < y + 25 for a, b in cells))
    room.take((x - 8, y - 20, x + wide + 34, y + 10))
    label = setting.word("bar_km" if length >= 1000 else "bar_m", n=f"{length / 1000 if length >= 1000 else length:g}")
    return tag(
        "g",
        tag("rect", x=x - 7, y=y - 19, width=wide + 40, height=27, rx=2, klass="bar-bed"),
        tag("path", d=f"M{num(x)} {num(y - 5)}v5h{num(wide)}v-5M{num(x + wide / 2)} {num(y - 3)}v3"),
        tag("text", "0", x=x, y=y - 8, text_anchor="middle"),
        tag("text", setting.apart(label), x=x + wide, y=y - 8, text_anchor="middle"),
        klass="scale-bar",
    )
