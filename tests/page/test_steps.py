"""Counts with levels and dates: bars cut and marked, words beside their lines, what is hostile is harmless."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from servanda.page import Page, StepChange, StepDate, StepExpected, StepLevel, Steps, measure, render

DAY = 86_400_000_000
KEY = ("a bar", "a level", "a change", "a small date", "a cut bar")


def drawn(counts: tuple[int | None, ...], **more: object) -> str:
    edges = tuple(DAY * n for n in range(len(counts) + 1))
    section = Steps("s", "The level", edges, counts, key=KEY, **more)  # type: ignore[arg-type]
    return render(Page("T", (section,), zone="UTC"))


def drawings(html: str) -> tuple[str, str]:
    """The drawing for wide pages and the one for phones."""
    wide, narrow = re.findall(r'<svg class="curves steps (?:wide|narrow)".*?</svg>', html, re.DOTALL)
    return wide, narrow


def test_levels_changes_and_dates_are_named() -> None:
    html = drawn(
        (9,) * 60 + (1,) * 60,
        levels=(StepLevel(0, 60 * DAY, 9_000, "nine"), StepLevel(60 * DAY, 120 * DAY, 1_000, "one")),
        changes=(StepChange(60 * DAY, 58 * DAY, 63 * DAY, "1 March"),),
        dates=(
            StepDate(50 * DAY, "signed"),
            StepDate(61 * DAY, "fire to cease"),
            StepDate(90 * DAY, "again", small=True),
        ),
    )
    assert faults(html) == []
    said = Reading(html).said()
    for words in ("nine", "one", "1 March", "signed", "fire to cease", *KEY[:-1]):
        assert words in said
    assert KEY[-1] not in said, "nothing is cut"
    wide, narrow = drawings(html)
    for one in (wide, narrow):
        assert len(re.findall('class="step-level"', one)) == 2
        assert len(re.findall('class="step-date"', one)) == 2
    first, second = (
        re.search(rf"<text x=\"([\d.]+)\"[^>]*>{words}</text>", html) for words in ("signed", "fire to cease")
    )
    assert first and second and float(first[1]) < float(second[1])


def test_a_band_beyond_the_top_is_marked_once_for_each_stretch_and_told() -> None:
    def step(n: int, high: int) -> StepExpected:
        return StepExpected(n * DAY, (n + 1) * DAY, 0, 4_000, high)

    cut = drawn((3, 4, 5, 2, 1), top=10, expected=(step(0, 90_000), step(1, 80_000), step(2, 9_000), step(3, 11_000)))
    assert [len(re.findall('class="step-cut"', one)) for one in drawings(cut)] == [2, 2]
    assert KEY[-1] in Reading(cut).said() and "<title>90</title>" in cut
    whole = drawn((3, 4, 5, 2, 1), top=10, expected=(step(0, 9_000),))
    assert [len(re.findall('class="step-cut"', one)) for one in drawings(whole)] == [0, 0]
    assert KEY[-1] not in Reading(whole).said()


def test_a_bar_beyond_the_top_is_cut_and_marked_and_unseen_days_are_no_zero() -> None:
    html = drawn((3, 400, None, 2), top=10)
    assert [len(re.findall('class="step-cut"', one)) for one in drawings(html)] == [1, 1]
    assert 'class="unseen-shade"' in html and KEY[-1] in Reading(html).said()
    assert 'class="step-cut"' not in drawn((3, 400, None, 2)), "nor is a cut explained where there is none"


def test_on_a_phone_it_is_drawn_half_as_wide_with_words_as_large() -> None:
    wide, narrow = drawings(drawn((9,) * 60, dates=(StepDate(50 * DAY, "signed"),)))
    assert 'viewBox="0 0 860 380"' in wide and 'viewBox="0 0 430 380"' in narrow
    far = [float(x) for x in re.findall(r' x="([\d.]+)"', narrow)]
    assert max(far) <= 430


@pytest.mark.parametrize("at", [2, 20, 31, 33, 58])
def test_words_of_dates_stay_within_and_no_line_runs_through_them(at: int) -> None:
    """Two dates near each other, whose words are long on both sides of either."""
    long = "in force, 19 November 2025"
    dates = (StepDate(at * DAY, long), StepDate((at + 1) * DAY, long))
    for one, wide in zip(drawings(drawn((9,) * 60, dates=dates)), (860.0, 430.0), strict=True):
        need = measure(long, 13.5 if wide == 430.0 else 12.5) * 1.2
        lines = [
            (float(x), float(top))
            for x, top in re.findall(r'x1="([\d.]+)" x2="[\d.]+" y1="([\d.]+)"[^>]*step-date', one)
        ]
        words = re.findall(r'<text x="([\d.]+)" y="([\d.]+)" class="(step-words date[^"]*)"', one)
        assert len(lines) == len(words) == 2
        for x, y, klass in words:
            begin = float(x) - need if klass.endswith("far") else float(x)
            assert begin >= -1 and begin + need <= wide + 1, (klass, begin, need)
            fits = need + 8 < max(min(at for at, _ in lines), wide - max(at for at, _ in lines))
            through = [at for at, top in lines if begin + 1 < at < begin + need - 1 and top < float(y)]
            assert not through or not fits


@pytest.mark.slow
@pytest.mark.browser
@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "23 September 2014"), ("ar", "29 حزيران/يونيو 2014")],
)
def test_no_word_goes_over_the_edge_as_a_browser_sets_it(browser: Any, language: str, words: str) -> None:
    """Months of two names in bold letters, at either end of the course."""
    changes = tuple(StepChange(DAY * n, DAY * n, DAY * (n + 1), words) for n in (1, 298))
    edges = tuple(DAY * n for n in range(301))
    told = Steps("s", "The level", edges, (9,) * 300, key=KEY, changes=changes)
    page = browser.new_page(viewport={"width": 390, "height": 844})
    direction: Any = "rtl" if language == "ar" else "ltr"
    page.set_content(render(Page("T", (told,), zone="UTC", language=language, direction=direction)))
    box = page.locator("svg.steps.narrow").bounding_box()
    labels = [one.bounding_box() for one in page.locator("svg.steps.narrow text.change").all()]
    assert labels and all(one["x"] >= box["x"] - 0.5 for one in labels)
    assert all(one["x"] + one["width"] <= box["x"] + box["width"] + 0.5 for one in labels)
    page.close()


def test_nothing_counted_draws_nothing() -> None:
    assert 'class="curves steps' not in render(Page("T", (Steps("s", "None", (0,), ()),), zone="UTC"))


def test_edges_and_counts_belong_together() -> None:
    with pytest.raises(ValueError, match="edges"):
        Steps("s", "x", (0, 1), (1, 2))


@given(st.text(), st.lists(st.integers(0, 10**6), min_size=1, max_size=30))
def test_any_words_and_counts_are_harmless(words: str, counts: list[int]) -> None:
    html = drawn(tuple(counts), changes=(StepChange(0, 0, DAY, words),), dates=(StepDate(DAY, words),))
    assert faults(html) == []
