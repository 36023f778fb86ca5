"""Intervals on one scale: each row in words and as a drawing, open ends with an arrow, text neutralised."""

import re

from page.reading import Reading
from servanda.page import Page, Range, Ranges, render


def _html(*rows: Range, **more: object) -> str:
    return render(Page("T", (Ranges("r", "Links", rows, ("0", "1"), **more),)))  # type: ignore[arg-type]


def test_a_row_is_drawn_where_it_stands_on_the_scale() -> None:
    html = _html(Range("A", 500_000, 250_000, 750_000, "0.5 (0.25-0.75)", beside=(0, 100_000)), beside="shuffled")
    dot = re.search(r'<circle cx="([\d.]+)"', html)
    assert dot is not None
    assert float(dot[1]) == 150.0
    assert 'class="range-beside"' in html
    assert "0.5 (0.25-0.75)" in Reading(html).said()
    assert "shuffled" in Reading(html).said()


def test_an_open_end_has_an_arrow_and_a_weak_dot_is_hollow() -> None:
    html = _html(Range("A", 100, 0, 1_000_000, "w", open=True, strong=False), edge=(500_000, "edge"))
    assert 'class="range-arrow"' in html
    assert 'class="range-dot hollow"' in html
    assert 'class="range-edge"' in html
    assert 'class="range-arrow"' not in _html(Range("A", 1, 0, 2, "w"))


def test_an_end_of_the_scale_gives_way_to_the_edge_beside_it() -> None:
    def scale(at: int) -> list[str]:
        html = _html(Range("A", 1, 0, 2, "w"), edge=(at, "edge"))
        found = re.search(r'<svg class="range range-scale" viewBox="0 0 300 (\d+)".*?</svg>', html, re.DOTALL)
        # As high as its letters are on a phone: 20 units of the 27 (drawings.css).
        assert found is not None and int(found[1]) >= 26
        return re.findall(r">([^<>]+)</text>", found[0])

    assert scale(500_000) == ["edge", "0", "1"]
    assert scale(60_000) == ["edge", "1"]
    assert scale(950_000) == ["edge", "0"]


def test_text_is_neutralised_and_nothing_says_so() -> None:
    bad = "<script>x</script>"
    assert bad not in _html(Range(bad, 1, 0, 2, bad, bad), intro=bad, caption=bad)
    assert "Nothing to list." in Reading(_html()).said()
