"""Bar panels: counts per step of time, one panel per series, the same scale for the same unit."""

from typing import Final

from markupsafe import Markup

from servanda.page.drawing.axis import Axis
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.strip import gridded
from servanda.page.drawing.svg import num, pct, tag
from servanda.page.sections import Series

_HIGH: Final = 64
#: More bars than this are summed in equal groups of neighbours; they would be thinner than a pixel.
MOST_BARS: Final = 400


def peaks(series: tuple[Series, ...]) -> dict[str, int]:
    """The top of the scale for each unit: the highest bar, rounded up to a round number."""
    tops: dict[str, int] = {}
    for one in series:
        highest = max((count for _, _, count in gathered(one) if count is not None), default=0)
        tops[one.unit] = max(tops.get(one.unit, 1), highest, one.reach)
    return {unit: round_up(top) for unit, top in tops.items()}


def round_up(top: int) -> int:
    """The next round number at or above: 1, 2, 4, 5 or 8 times a power of ten."""
    power = 1
    while True:
        for factor in (1, 2, 4, 5, 8):
            if factor * power >= top:
                return factor * power
        power *= 10


def gathered(series: Series) -> list[tuple[int, int, int | None]]:
    """Begin, end and count of each bar; neighbours are summed when there are too many to draw."""
    group = -(-len(series.counts) // MOST_BARS) or 1
    out: list[tuple[int, int, int | None]] = []
    for i in range(0, len(series.counts), group):
        known = [c for c in series.counts[i : i + group] if c is not None]
        last = min(i + group, len(series.counts))
        out.append((series.edges[i], series.edges[last], sum(known) if known else None))
    return out


def panel(section: str, series: Series, axis: Axis, top: int, shades: list[Markup], setting: Setting) -> Markup:
    """The bars of one series over the axis; steps not observed are hatched, never drawn as zero."""
    parts: list[Markup] = [*shades, gridded(section)]
    for share in (0.5, 1.0):
        y = num(_HIGH - share * (_HIGH - 6))
        parts.append(tag("line", x1="0%", x2="100%", y1=y, y2=y, klass="tick level"))
    for begin, end, count in gathered(series):
        place = axis.bar(begin, end)
        if place is None or count == 0:
            continue
        x, width = place
        when = setting.stretch(begin, end)
        if count is None:
            title = tag("title", f"{series.absent or setting.word('unseen')} · {when}")
            parts.append(tag("rect", title, x=pct(x), width=pct(width), y=0, height=_HIGH, klass="unseen-shade"))
            continue
        high = max(count / top * (_HIGH - 6), 1.0)
        gap = min(width * 0.12, 0.25)
        # What is counted stands before the number: a noun after it would have to agree with each.
        of = setting.paired(series.unit, "") if series.unit else ""
        title = tag("title", f"{of}{setting.number(count)} · {when}")
        parts.append(
            tag(
                "rect",
                title,
                x=pct(x + gap / 2),
                width=pct(width - gap),
                y=num(_HIGH - high),
                height=num(high),
            )
        )
    parts.append(tag("line", x1="0%", x2="100%", y1=_HIGH, y2=_HIGH, klass="base"))
    parts.append(_peak(top, setting))
    return tag(
        "svg",
        *parts,
        klass=f"strip panel t-{setting.tone('', series.tone)}",
        width="100%",
        height=_HIGH + 1,
        role="img",
        aria_label=series.label,
    )


def _peak(top: int, setting: Setting) -> Markup:
    """The number at the top line of the scale, at the far end of the panel."""
    side = {"x": "0%", "dx": 3} if setting.rtl else {"x": "100%", "dx": -3}
    inner = tag("tspan", setting.number(top), dx=side["dx"])
    return tag("text", inner, x=side["x"], y=17, klass="axis-text end")
