"""Lines with bands: drawn for wide pages and for phones, words of an axis never over one another."""

import re
from itertools import pairwise
from typing import Any

import pytest

from page.reading import Reading, faults
from servanda.page import Curve, CurvePoint, Curves, Page, render

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


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize("wide", [390, 1280])
def test_no_words_of_the_axis_cover_one_another_as_a_browser_sets_them(browser: Any, wide: int) -> None:
    page = browser.new_page(viewport={"width": wide, "height": 844})
    page.set_content(told(0, 300_000, 650_000, 1_000_000))
    shown = [one for one in page.locator("svg.curves .axis-text").all() if one.is_visible()]
    boxes = sorted((one.bounding_box() for one in shown if "20" in (one.text_content() or "")), key=lambda b: b["x"])
    assert len(boxes) >= 2
    assert all(a["x"] + a["width"] <= b["x"] for a, b in pairwise(boxes))
    page.close()
