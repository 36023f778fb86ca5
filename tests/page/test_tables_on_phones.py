"""Tables on a phone: few columns stand row under row, each value with its heading; wide ones slide, and show it."""

import re

import pytest

from page.reading import Reading, faults
from servanda.page import Cell, Column, Instant, Page, Row, Series, Table, Timeline, render


def table(columns: int, rows: int = 3, head: str = "Head") -> str:
    heads = tuple(Column(f"{head} {n}", "number" if n else "text") for n in range(columns))
    body = tuple(Row((f"Row {n}", *range(1, columns))) for n in range(rows))
    html = render(Page("T", (Table("t", "T", heads, body),)))
    assert faults(html) == []
    return html[html.index("<table") : html.index("</table>")]


@pytest.mark.parametrize(
    ("columns", "rows", "stacks"), [(3, 3, False), (4, 3, True), (8, 30, True), (8, 31, False), (9, 3, False)]
)
def test_few_columns_stack_and_many_slide(columns: int, rows: int, stacks: bool) -> None:
    told = table(columns, rows)
    assert ("stacks" in told) == stacks
    assert len(re.findall(r'<td[^>]* data-l="', told)) == (rows * (columns - 1) if stacks else 0)


@pytest.mark.parametrize(("words", "stacks"), [("brief", False), ("a long answer " * 9, True)])
def test_three_columns_stack_where_one_holds_a_text_to_be_read(words: str, stacks: bool) -> None:
    heads = tuple(Column(name) for name in "abc")
    told = render(Page("T", (Table("t", "T", heads, (Row((words, "x", "y")), Row(("x", Cell(words), "y")))),)))
    assert (" stacks" in told[told.index("<table") :]) == stacks


def test_a_stacked_value_is_read_with_its_heading_and_stays_a_table_for_those_who_hear_it() -> None:
    told = table(5)
    assert re.findall(r'data-l="([^"]+)"', told)[:4] == [f"Head {n}" for n in range(1, 5)]
    assert told.count('role="row"') == 4 and told.count('role="cell"') == 15 and told.count('role="columnheader"') == 5
    assert "Row 0" in told and 'data-l="Head 0"' not in told


def test_hostile_headings_are_harmless() -> None:
    assert '"><script>' not in table(5, head='"><script>alert(1)</script>')


def test_short_words_stand_side_by_side_and_long_ones_across() -> None:
    heads = tuple(Column(name) for name in "abcd")
    rows = (Row(("x", "0 to 3", "word " * 9, Cell("short", note="with more beneath"))),)
    html = render(Page("T", (Table("t", "T", heads, rows),)))
    looks = re.findall(r'<td class="([^"]+)"', html)
    assert looks == ["text brief", "text brief", "text", "text"]


def test_what_a_series_counts_stands_beside_no_single_number() -> None:
    """A noun after a number would have to agree with it, in six forms in Arabic."""
    series = Series("Alerts told", (0, 86_400_000_000, 2 * 86_400_000_000), (1, 2), unit="alerts", step="day")
    html = render(Page("T", (Timeline("t", "T", series=(series,), instants=(Instant(0, "x"),)),)))
    said = Reading(html).said()
    assert "1 alerts" not in said.replace("\u00a0", " ") and "alerts: 1" in html and "Alerts told (alerts)" in said
