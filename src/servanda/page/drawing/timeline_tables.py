"""A timeline as tables, for the keyboard, for screen readers and for paper."""

from typing import Final

from servanda.page.drawing.bars import gathered
from servanda.page.drawing.setting import Setting
from servanda.page.drawing.table import headed
from servanda.page.sections import Cell, Column, Row, Table, Timeline
from servanda.page.tones import Chip

#: Steps of time listed; the rest is counted.
MOST_STEPS: Final = 420


def lanes_table(section: Timeline, setting: Setting) -> Table | None:
    """Every span, instant and unobserved stretch of every lane, in order of time within its lane."""
    rows = []
    for lane in section.lanes:
        found = [
            (s.begin, s.end, s.label, setting.stretch(s.begin, s.end), (Chip(s.status),) if s.status else ())
            for s in lane.spans
        ]
        found += [(i.at, i.at, i.label, setting.moment(i.at), ()) for i in lane.instants]
        found += [
            (
                u.begin,
                u.end,
                f"{setting.word('unseen')} {u.label}".strip(),
                setting.stretch(u.begin, u.end),
                (),
            )
            for u in lane.unseen
        ]
        name = setting.paired(lane.group, lane.label) if lane.group else lane.label
        for begin, _, label, when, chips in sorted(found, key=lambda f: f[:4]):
            rows.append(Row((Cell(name, link=lane.link), label, Cell(chips=chips), Cell(when, order=begin))))
    if not rows:
        return None
    heads = ("lane", "what", "status", "span")
    # A column in which nothing stands in any row is left out.
    said = [n for n in range(len(heads)) if any(_says(row.cells[n]) for row in rows)]
    columns = tuple(Column(setting.word(heads[n])) for n in said)
    return Table("", "", columns, tuple(Row(tuple(row.cells[n] for n in said)) for row in rows))


def _says(given: Cell | str | int | None) -> bool:
    """Whether a cell has anything to read."""
    return bool(given.value or given.chips or given.note) if isinstance(given, Cell) else bool(given)


def series_table(section: Timeline, setting: Setting) -> Table | None:
    """The counts of all series by step of time; steps not observed say so."""
    steps: dict[tuple[int, int], list[str | int | None]] = {}
    for place, series in enumerate(section.series):
        for begin, end, count in gathered(series):
            cells = steps.setdefault((begin, end), [None] * len(section.series))
            cells[place] = (series.absent or setting.word("unseen")) if count is None else count
    if not steps:
        return None
    order = sorted(steps)
    rows = tuple(Row((Cell(setting.stretch(*step), order=step[0]), *steps[step])) for step in order[:MOST_STEPS])
    columns = (Column(setting.word("when")), *(Column(headed(s.label, s.unit), "number") for s in section.series))
    return Table("", "", columns, rows, total=len(order))
