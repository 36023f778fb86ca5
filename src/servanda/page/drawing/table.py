"""Tables: how each kind of column is spelled, aligned and sorted."""

from typing import Any

from markupsafe import Markup

from servanda.page.drawing.setting import Setting
from servanda.page.drawing.svg import pct, tag
from servanda.page.sections import Cell, Column, Row, Table

_NUMERIC = ("number", "milli", "share")


def draw(section: Table, setting: Setting) -> dict[str, Any]:
    """What the template of Table needs."""
    total = len(section.rows) if section.total is None else section.total
    return {
        "columns": [{"it": c, "klass": "num" if c.kind in _NUMERIC else c.kind} for c in section.columns],
        "rows": [{"it": row, "cells": _cells(row, section.columns, setting)} for row in section.rows],
        "cut": setting.word("rows_shown", shown=len(section.rows), total=total)
        if total > len(section.rows)
        else "",
    }


def _cells(row: Row, columns: tuple[Column, ...], setting: Setting) -> list[dict[str, Any]]:
    out = []
    for place, column in enumerate(columns):
        given = row.cells[place] if place < len(row.cells) else None
        cell = given if isinstance(given, Cell) else Cell(given)
        order = cell.order if cell.order is not None else cell.value if isinstance(cell.value, int) else None
        out.append(
            {
                "it": cell,
                "text": spell(cell.value, column, setting),
                "bar": share_bar(cell.value)
                if column.kind == "share" and isinstance(cell.value, int)
                else "",
                "klass": "num" if column.kind in _NUMERIC else column.kind,
                "order": order,
                "label": column.label,
            }
        )
    return out


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
    return tag(
        "svg",
        tag("rect", width="100%", height=6, klass="bar-bed"),
        tag("rect", width=width, height=6, klass="bar"),
        klass="share",
        width=44,
        height=6,
        aria_hidden="true",
    )
