"""The timeline: numbered instants, bar panels, lanes of stacked spans, all in per cent of the width."""

from typing import Any, Final

from markupsafe import Markup

from servanda.basis import NEVER
from servanda.page.drawing.axis import Axis, bounded, spanning, ticks
from servanda.page.drawing.bars import panel, peaks
from servanda.page.drawing.flags import flags
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.strip import gridded, scale
from servanda.page.drawing.svg import num, pct, tag
from servanda.page.drawing.text import measure, short
from servanda.page.drawing.timeline_tables import lanes_table, series_table
from servanda.page.sections import Lane, LaneSpan, Timeline, Unseen

#: About how wide the strips are, in pixels, on a wide screen or paper and on a telephone.
WIDE: Final = 640
NARROW: Final = 340
_LINE: Final = 20


def draw(section: Timeline, setting: Setting) -> dict[str, Any]:
    """What the template of Timeline needs: the axis, the panels above, the lanes, and the same in tables."""
    whole = spanning(_instants(section), section.begin, section.end, setting.rtl)
    if whole is None:
        return {"axis": None}
    axis = bounded(whole, _instants(section), section.now)
    shared = [_shade(u, axis, setting) for u in section.unseen]
    tops = peaks(section.series)
    listed = sorted((i for i in section.instants if whole.holds(i.at)), key=lambda i: (i.at, i.label))
    dates = [i for i in listed if axis.holds(i.at)]
    return {
        "axis": scale(section.id, axis, ticks(axis, setting), section.now, 470, 340),
        "flags": flags(section.id, dates, axis, setting) if dates else None,
        "dates": listed,
        "series": [
            {
                "it": s,
                "drawing": panel(section.id, s, axis, tops[s.unit], shared, setting),
                "top": tops[s.unit],
                "total": sum(c for c in s.counts if c is not None),
                "step": s.step,
            }
            for s in section.series
        ],
        "lanes": [{"it": lane, "drawing": _lane(section.id, lane, axis, shared, setting)} for lane in section.lanes],
        "grouped": _heads(section.lanes),
        "lanes_table": lanes_table(section, setting),
        "series_table": series_table(section, setting),
        "unseen": sorted({(u.begin, u.end, u.label) for u in section.unseen}),
        "cut": any(span.begin < axis.begin or span.end > axis.end for lane in section.lanes for span in lane.spans),
    }


def _instants(section: Timeline) -> list[int]:
    out = [i.at for i in section.instants] + [e for s in section.series for e in (s.edges[0], s.edges[-1])]
    for lane in section.lanes:
        out += [t for span in lane.spans for t in (span.begin, span.end)] + [i.at for i in lane.instants]
        out += [t for u in lane.unseen for t in (u.begin, u.end)]
    return out + ([section.now] if section.now is not None else [])


def _heads(lanes: tuple[Lane, ...]) -> list[str]:
    """The group to print above each lane, blank where it is the same as above."""
    return [lane.group if not i or lane.group != lanes[i - 1].group else "" for i, lane in enumerate(lanes)]


def _shade(unseen: Unseen, axis: Axis, setting: Setting) -> Markup:
    place = axis.bar(unseen.begin, unseen.end)
    if place is None:
        return Markup("")
    words = " · ".join(
        part for part in (setting.word("unseen"), setting.stretch(unseen.begin, unseen.end), unseen.label) if part
    )
    return tag(
        "rect",
        tag("title", words),
        x=pct(place[0]),
        width=pct(place[1]),
        y=0,
        height="100%",
        klass="unseen-shade",
    )


def _lane(section: str, lane: Lane, axis: Axis, shared: list[Markup], setting: Setting) -> Markup:
    """One lane: spans stacked where they overlap, unobserved time hatched over them, words on top."""
    lines = stacked(lane.spans, axis)
    high = _LINE * max(len(lines), 1) + 4
    parts, words = [gridded(section)], []
    for place, line in enumerate(lines):
        for i, span in enumerate(line):
            following = line[i + 1] if i + 1 < len(line) else None
            box, text = _span(span, following, place * _LINE + 2, axis, setting)
            parts.append(box)
            words += text
    # What could not be observed is hatched over the spans, and under their words.
    parts += [*shared, *(_shade(u, axis, setting) for u in lane.unseen), *words]
    words = _beyond(lane, axis, setting)
    parts += words
    for instant in lane.instants:
        if axis.holds(instant.at):
            title = f"{setting.moment(instant.at)} · {instant.label}"
            mark = tag(
                "path",
                d=f"M-5 {num(high / 2)}L0 {num(high / 2 - 6)}L5 {num(high / 2)}L0 {num(high / 2 + 6)}z",
            )
            parts.append(tag("svg", tag("title", title), mark, x=pct(axis.x(instant.at)), klass="instant"))
    said = setting.joined(
        setting.listed(
            (s.label or (setting.status(s.status).label if s.status else ""), setting.stretch(s.begin, s.end))
        )
        for s in lane.spans[:12]
    )
    return tag(
        "svg",
        *parts,
        klass="strip lane",
        width="100%",
        height=high,
        role="img",
        aria_label=setting.paired(lane.label, said) if said else lane.label,
    )


def _beyond(lane: Lane, axis: Axis, setting: Setting) -> list[Markup]:
    """At the axis's end, the first date of a lane that lies beyond it: an arrow, and on a wide page the date."""
    ends = [t for span in lane.spans for t in (span.begin, span.end)] + [i.at for i in lane.instants]
    beyond = min((t for t in ends if axis.end < t < NEVER // 2), default=None)
    if beyond is None:
        return []
    arrow, day = "←" if axis.mirrored else "→", setting.day(beyond - 1)
    title = tag("title", f"{setting.moment(beyond)}")
    at = {"x": pct(axis.x(axis.end)), "y": 14, "text_anchor": "end"}
    dx = 4 if axis.mirrored else -4
    return [
        tag("text", title, tag("tspan", f"{day} {arrow}", dx=dx), klass="span-text wide", **at),
        tag("text", title, tag("tspan", arrow, dx=dx), klass="span-text narrow", **at),
    ]


def stacked(spans: tuple[LaneSpan, ...], axis: Axis) -> list[list[LaneSpan]]:
    """Spans in as few lines as keep them apart, in order of time."""
    lines: list[list[LaneSpan]] = []
    for span in sorted(spans, key=lambda s: (s.begin, s.end, s.label)):
        if axis.bar(span.begin, span.end) is None:
            continue
        for line in lines:
            if line[-1].end <= span.begin:
                line.append(span)
                break
        else:
            lines.append([span])
    return lines


def _span(
    span: LaneSpan, following: LaneSpan | None, y: int, axis: Axis, setting: Setting
) -> tuple[Markup, list[Markup]]:
    x, width = axis.bar(span.begin, span.end) or (0.0, 0.0)
    tone = setting.tone(span.status, span.tone)
    status = setting.status(span.status).label if span.status else ""
    words = " · ".join(part for part in (span.label, status, setting.stretch(span.begin, span.end)) if part)
    box = tag("rect", tag("title", words), x=pct(x), width=pct(max(width, 0.4)), y=y, height=_LINE - 4, rx=2)
    letter = setting.letter(span.status) if span.status else ""
    text = short(" ".join(part for part in (letter and f"{letter} ·", span.label) if part).removesuffix(" ·"), 60)
    start = axis.x(max(span.begin, axis.begin))
    written = _words([text, letter], width, start, _room(span, following, axis), y + 12, setting.rtl)
    return tag("g", box, klass=f"span t-{tone}"), written


def _room(span: LaneSpan, following: LaneSpan | None, axis: Axis) -> float:
    """Free width behind a span up to the next on its line, in per cent."""
    limit = axis.x(following.begin) if following else (0.0 if axis.mirrored else 100.0)
    return abs(limit - axis.x(min(span.end, axis.end)))


def _words(choice: list[str], width: float, start: float, room: float, y: int, mirrored: bool) -> list[Markup]:
    """The words of a span, for a wide page and a telephone: the first choice that fits in or behind it."""
    wide, narrow = (_fitting(choice, width, room, pixels) for pixels in (WIDE, NARROW))
    sign = -1 if mirrored else 1
    out = []
    for found, look in ((wide, "wide"), (narrow, "narrow")):
        if found:
            text, behind = found
            x = start + sign * width if behind else start
            both = "span-text" if wide == narrow else f"span-text {look}"
            out.append(tag("text", tag("tspan", text, dx=4 * sign), x=pct(x), y=y, klass=both))
    return out[:1] if wide == narrow else out


def _fitting(choice: list[str], width: float, room: float, pixels: int) -> tuple[str, bool] | None:
    """The first text that fits, and whether it stands behind its span rather than inside."""
    for text in choice:
        need = measure(text, 11.5) + 8
        if text and need <= width / 100 * pixels:
            return text, False
        if text and need <= room / 100 * pixels:
            return text, True
    return None
