"""Tables: how each kind of column is spelled, aligned and sorted.

Rows are written here and not in the template: a table may have tens of thousands of cells.
"""

from typing import Any, Final

from markupsafe import Markup, escape

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import pct, tag
from servanda.page.drawing.text import short
from servanda.page.sections import Cell, Column, Row, Table

_NUMERIC: Final = ("number", "milli", "share")
_LONGEST: Final = 1_000
#: Tables of so many columns, and no more cells, are read row under row on a phone; others slide in their frame there.
_STACKED: Final = (4, 8)
_STACKED_CELLS: Final = 240
#: Tables of three columns too, where one but the first holds a text so long that beside others it is a narrow strip.
_LONG: Final = 60
#: A column of words this short stands beside another one there.
_BRIEF: Final = 18


def draw(section: Table, setting: Setting) -> dict[str, Any]:
    """What the template of Table needs."""
    total = len(section.rows) if section.total is None else section.total
    shown = len(section.rows)
    looks = ["num" if column.kind in _NUMERIC else column.kind for column in section.columns]
    fewest = _STACKED[0] - 1 if _wordy(section.rows) else _STACKED[0]
    stacks = fewest <= len(looks) <= _STACKED[1] and shown * len(looks) <= _STACKED_CELLS
    if stacks:
        brief = (look == "text" and _brief(section.rows, n) for n, look in enumerate(looks))
        looks = [f"{look} brief" if one else look for look, one in zip(looks, brief, strict=True)]
    return {
        "columns": list(zip(section.columns, looks, strict=True)),
        "count": shown,
        "stacks": stacks,
        "rows": Markup("\n").join(
            _row(section.id, row, section.columns, looks, setting, stacks=stacks) for row in section.rows
        ),
        "cut": setting.word("rows_shown", shown=shown, total=total) if total > shown else "",
    }


def _wordy(rows: tuple[Row, ...]) -> bool:
    """Whether a cell that is no row's first holds a text that is long to read in a narrow column."""
    cells = (cell for row in rows for cell in row.cells[1:])
    return any(len(str(cell.value if isinstance(cell, Cell) else cell or "")) > _LONG for cell in cells)


def _brief(rows: tuple[Row, ...], place: int) -> bool:
    """Whether a column says no more than a few words in any row."""
    cells = (row.cells[place] for row in rows if place < len(row.cells))
    given = (cell if isinstance(cell, Cell) else Cell(cell) for cell in cells)
    return all(len(str(cell.value or "")) <= _BRIEF and not (cell.note or cell.chips or cell.mark) for cell in given)


def _row(
    section: str, row: Row, columns: tuple[Column, ...], looks: list[str], setting: Setting, *, stacks: bool
) -> Markup:
    cells = list(row.cells) + [None] * (len(columns) - len(row.cells))
    inner = "".join(
        _cell(cell, column, look, setting, named=_named(n, column) if stacks else "")
        for n, (cell, column, look) in enumerate(zip(cells, columns, looks, strict=False))
    )
    at = setting.claim(section, row.id)
    role = ' role="row"' if stacks else ""
    return Markup(f'<tr{role} id="{escape(at)}">{inner}</tr>' if at else f"<tr{role}>{inner}</tr>")


def _named(place: int, column: Column) -> str:
    """A cell's role, and its heading where rows stand under one another; what a row begins with is its own."""
    own = place == 0 and column.kind == "text"
    return ' role="cell"' + ("" if own else f' data-l="{escape(short(column.label, 200))}"')


def _cell(given: Cell | str | int | None, column: Column, look: str, setting: Setting, *, named: str = "") -> str:
    """One cell as HTML; every text goes through ``say``, which escapes it."""
    cell = given if isinstance(given, Cell) else Cell(given)
    order = cell.order if cell.order is not None else cell.value if isinstance(cell.value, int) else None
    text = spell(cell.value, column, setting)
    shown: str = escape(text) if isinstance(cell.value, int) and not column.unit else setting.say(text, _LONGEST)
    href = setting.href(cell.link)
    parts = [f'<td class="{look}"{named}' + ("" if order is None else f' data-o="{order}"') + ">"]
    parts.append(f'<a href="{escape(href)}">{shown}</a>' if href else shown)
    if column.kind == "share" and isinstance(cell.value, int):
        parts.append(share_bar(cell.value))
    parts += [setting.chip(chip) for chip in cell.chips]
    if cell.mark:
        parts.append(f" {setting.mark(cell.mark)}")
    if cell.note:
        parts.append(f"<small>{setting.say(cell.note, _LONGEST)}</small>")
    return "".join(parts) + "</td>"


def headed(label: str, unit: str) -> str:
    """A heading with what is counted: beside a single number a noun would have to agree with it."""
    return f"{label} ({unit})" if unit and unit.casefold() != label.casefold() else label


def spell(value: str | int | None, column: Column, setting: Setting) -> str:
    """A value as its column spells it; text stands as given."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    match column.kind:
        case "milli":
            text = setting.milli(value)
        case "share":
            text = setting.share(value)
        case "day":
            return setting.day(value)
        case "moment":
            return setting.moment(value)
        case _:
            text = setting.number(value)
    return f"{text}\u00a0{column.unit}" if column.unit else text


def share_bar(ppm: int) -> Markup:
    """A share as a small bar beside its number."""
    width = pct(min(max(ppm, 0), 1_000_000) / 10_000)
    bed = tag("rect", width="100%", height=6, klass="bar-bed")
    bar = tag("rect", width=width, height=6, klass="bar")
    return tag("svg", bed, bar, klass="share", width=44, height=6, aria_hidden="true")
