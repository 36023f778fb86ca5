"""The board's rows with their strips: one small drawing per row on a common axis."""

from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup

from servanda.page.drawing.axis import Axis, bounded, spanning, ticks
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.strip import gridded, scale
from servanda.page.drawing.svg import pct, tag
from servanda.page.drawing.table import share_bar
from servanda.page.sections import Board, BoardRow, Window

#: More windows than this on one row are drawn in as many equal steps; each must stay some pixels wide.
MOST_WINDOWS: Final = 60
#: Cells a board may have in all: of very many rows each gets fewer, and past the second limit no hover words.
MOST_CELLS: Final = 36_000
_MOST_WORDED: Final = 6_000
_HIGH: Final = 16
#: About how wide a strip is on a screen, in pixels; decides which cells have room for their letter.
_WIDE: Final = 260


@dataclass(frozen=True, slots=True)
class Room:
    """How many cells a row may have, and whether each carries words to hover over."""

    most: int
    words: bool


def _room(rows: list[BoardRow]) -> Room:
    most = min(max(MOST_CELLS // max(len(rows), 1), 12), MOST_WINDOWS)
    return Room(most, sum(min(len(row.windows), most) for row in rows) <= _MOST_WORDED)


def draw(section: Board, setting: Setting) -> dict[str, Any]:
    """What the template of Board needs: axis, groups, rows, the statuses present with their counts."""
    rows = [row for group in section.groups for row in group.rows]
    instants = [t for row in rows for window in row.windows for t in (window.begin, window.end)]
    whole = spanning(instants, section.begin, section.end, setting.rtl)
    now = [] if section.now is None else [section.now]
    axis = whole and bounded(whole, [*instants, *now], section.now)
    room = _room(rows)
    present = {chip.status for row in rows for chip in row.chips}
    return {
        "axis": axis and scale(section.id, axis, ticks(axis, setting, 4), section.now, 170, 340),
        "begin": axis and setting.day(axis.begin),
        "end": axis and setting.day(max(axis.end - 1, axis.begin)),
        "groups": [
            {"it": group, "rows": [_row(row, section, axis, room, setting) for row in group.rows]}
            for group in section.groups
        ],
        "bounded": setting.word("strip_bounded", day=setting.day(axis.end)) if axis and axis != whole else "",
        "summed": any(len(row.windows) > room.most for row in rows),
        "has": {
            "who": any(row.who for row in rows),
            "due": any(row.due for row in rows),
            "coverage": any(row.coverage_ppm is not None or row.coverage_note for row in rows),
            "strip": axis is not None and bool(instants),
        },
        "filters": [status.key for status in setting.page.statuses if status.key in present],
        "columns": 2
        + sum(
            (
                any(row.who for row in rows),
                any(row.coverage_ppm is not None or row.coverage_note for row in rows),
                axis is not None and bool(instants),
            )
        ),
    }


def _row(row: BoardRow, section: Board, axis: Axis | None, room: Room, setting: Setting) -> dict[str, Any]:
    return {
        "it": row,
        "status_keys": " ".join(str(setting.rank[chip.status]) for chip in row.chips if chip.status in setting.rank),
        "strip": strip(row.windows, section.id, axis, room, setting) if axis and row.windows else "",
        "bar": "" if row.coverage_ppm is None else share_bar(row.coverage_ppm),
    }


def said(windows: tuple[Window, ...], setting: Setting) -> str:
    """The windows of a row in words, for those who do not see the strip: each status with its count."""
    counts: dict[str, int] = {}
    for window in windows:
        counts[window.status] = counts.get(window.status, 0) + 1
    order = sorted(counts, key=lambda key: setting.rank.get(key, len(setting.rank)))
    return setting.joined(setting.paired(setting.status(key).label, setting.number(counts[key])) for key in order)


def strip(windows: tuple[Window, ...], section: str, axis: Axis, room: Room, setting: Setting) -> Markup:
    """The windows of a row as cells over time, each with look, letter where it fits, and words."""
    cells = []
    for begin, end, status, label in _cells(windows, axis, room.most, setting):
        place = axis.bar(begin, end)
        if place is None:
            continue
        x, width = place
        inner = []
        if room.words:
            words = (setting.status(status).label, setting.stretch(begin, end), label)
            inner.append(tag("title", " · ".join(part for part in words if part)))
        shown = [tag("rect", *inner, x=pct(x), width=pct(max(width, 0.6)))]
        if width / 100 * _WIDE >= 13:
            shown.append(tag("text", setting.letter(status), x=pct(x + width / 2), y=12))
        cells.append(tag("g", *shown, klass=f"cell t-{setting.tone(status, 'plain')}"))
    return tag(
        "svg",
        gridded(section),
        *cells,
        klass="strip",
        width="100%",
        height=_HIGH,
        role="img",
        aria_label=said(windows, setting),
    )


def _cells(windows: tuple[Window, ...], axis: Axis, most: int, setting: Setting) -> list[tuple[int, int, str, str]]:
    """The windows, or equal steps of time with their most pressing status when there are too many."""
    if len(windows) <= most:
        return [(w.begin, w.end, w.status, w.label) for w in windows]
    last = len(setting.rank)
    step = -(-(axis.end - axis.begin) // most)
    best: dict[int, str] = {}
    for window in windows:
        begin, end = max(window.begin, axis.begin), min(window.end, axis.end)
        for place in range((begin - axis.begin) // step, -(-(end - axis.begin) // step)):
            held = best.get(place)
            if held is None or setting.rank.get(window.status, last) < setting.rank.get(held, last):
                best[place] = window.status
    return [
        (axis.begin + place * step, min(axis.begin + (place + 1) * step, axis.end), best[place], "")
        for place in sorted(best)
    ]
