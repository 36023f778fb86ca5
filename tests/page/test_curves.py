"""Lines with bands: drawn for wide pages and for phones, words of an axis never over one another."""

import re
from itertools import pairwise
from typing import Any

import pytest

from page.reading import Reading, faults
from servanda.page import Curve, CurvePoint, Curves, Page, render
from servanda.page.drawing.text import measure

MONTHS = ("16 كانون الثاني/يناير 2018", "15 كانون الأول/ديسمبر 2018", "15 حزيران/يونيو 2019")


def told(*places: int) -> str:
    """Two lines with a band, with words at these places of the axis."""
    line = tuple(CurvePoint(n * 100_000, n * 90_000, n * 80_000, n * 95_000, f"day {n}") for n in range(11))
    ticks = tuple((place, MONTHS[n % 3]) for n, place in enumerate(places))
    curves = (Curve("as told", line), Curve("as it may go on", line))
    section = Curves("c", "What may come", curves, x_ticks=ticks, y_ticks=((0, "0"), (1_000_000, "40")))
    return render(Page("T", (section,), zone="UTC", language="ar", direction="rtl"))


def test_words_of_the_axis_that_find_no_room_stand_a_line_lower_and_both_ends_stay() -> None:
    html = told(0, 500_000, 1_000_000)
    assert faults(html) == [] and all(one in Reading(html).said() for one in MONTHS)
    wide, narrow = re.findall(r'<svg class="curves (?:wide|narrow)".*?</svg>', html, re.DOTALL)
    assert [one in wide for one in MONTHS] == [True, True, True]
    assert [one in narrow for one in MONTHS] == [True, True, True]
    assert narrow.count('class="tick"') == 3
    lines = {float(one) for one in re.findall(r' y="([\d.]+)" class="axis-text(?: far| middle)?"', narrow)}
    assert {320.0, 337.0} <= lines and 'viewBox="0 0 400 347"' in narrow
    # In a drawing from left to right a date of Arabic words is one thing, its year after its month.
    assert f"\u2067{MONTHS[0]}\u2069" in narrow


def drawn(curves: tuple[Curve, ...], ticks: tuple[tuple[int, str], ...]) -> list[str]:
    html = render(Page("T", (Curves("c", "What may come", curves, y_ticks=ticks),)))
    return re.findall(r'<svg class="curves (?:wide|narrow)".*?</svg>', html, re.DOTALL)


def test_the_longest_number_of_the_axis_finds_room_on_its_left() -> None:
    line = (Curve("a", (CurvePoint(0, 0), CurvePoint(1_000_000, 1_000_000))),)
    for svg, size in zip(drawn(line, ((0, "0"), (1_000_000, "20,000,000"))), (11.5, 13.0), strict=True):
        (x,) = re.findall(r'<text x="([\d.]+)"[^>]*>20,000,000<', svg)
        assert float(x) >= measure("20,000,000", size)


@pytest.mark.parametrize("many", [2, 6, 14, 60])
def test_letters_of_lines_that_run_together_cover_no_other(many: int) -> None:
    line = tuple(CurvePoint(600_000 + n * 400_000 // (many - 1), 30_000) for n in range(many))
    for svg in drawn((Curve("as told", line[:1]), Curve("forecast", line), Curve("last year", line)), ((0, "0"),)):
        at = [float(x) for x in re.findall(r'<circle cx="([\d.]+)"[^>]*r="9.5"', svg)]
        assert len(at) == 3 and (many == 2 or min(b - a for a, b in pairwise(sorted(at))) >= 22), at


def test_what_is_told_of_points_stands_in_a_table_beside_the_picture() -> None:
    html = told(0, 1_000_000)
    rows = html[html.index("<tbody>") : html.index("</tbody>")]
    assert rows.count("<tr") == 22 and "day 10" in rows and "as it may go on" in rows


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize("wide", [390, 1280])
def test_no_words_of_the_axis_cover_one_another_as_a_browser_sets_them(browser: Any, wide: int) -> None:
    page = browser.new_page(viewport={"width": wide, "height": 844})
    page.set_content(told(0, 300_000, 650_000, 1_000_000))
    shown = [one for one in page.locator("svg.curves .axis-text").all() if one.is_visible()]
    boxes = sorted((one.bounding_box() for one in shown if "20" in (one.text_content() or "")), key=lambda b: b["x"])
    assert len(boxes) >= 2
    # Words for which there is no room beside the others stand a line lower.
    for line in {round(one["y"]) for one in boxes}:
        beside = [one for one in boxes if round(one["y"]) == line]
        assert all(a["x"] + a["width"] <= b["x"] for a, b in pairwise(beside))
    assert len({round(one["y"]) for one in boxes}) <= 2
    page.close()
