"""Points in planes: where they stand, that those of one place are one, and what is hostile is harmless."""

import re

from hypothesis import given
from hypothesis import strategies as st

from page.reading import Reading, faults
from servanda.page import Dot, Page, Panel, Plot, render


def drawn(*dots: Dot, **more: object) -> str:
    panel = Panel("Hills gains", "Plain gains", dots, ("less", "more"), ("least", "most"), **more)  # type: ignore[arg-type]
    return render(Page("T", (Plot("p", "The frontier", (panel,), (("N", "Nash"),), "An intro.", "A caption."),)))


def test_axes_key_and_words_are_said() -> None:
    html = drawn(Dot(0, 1_000_000, "first"), Dot(500_000, 500_000, "second", "N", "one"), floor_x=100_000)
    assert faults(html) == []
    said = Reading(html).said()
    for words in ("Hills gains", "Plain gains", "less", "more", "least", "most", "Nash", "An intro.", "A caption."):
        assert words in said
    assert html.count('class="floor"') == 1


def test_dots_of_one_place_are_one_badge() -> None:
    html = drawn(Dot(5, 5, "same", "N", "one"), Dot(5, 5, "same", "K", "two"), Dot(9, 5, "other", "E", "four"))
    assert re.findall(r"<text [^>]*>([^<]*)</text></g>", html) == ["N K", "E"]


def test_the_stairs_turn_where_the_lower_dot_reaches() -> None:
    """From the upper dot straight down, then out to the lower: beyond that nothing is offered."""
    html = drawn(Dot(0, 1_000_000), Dot(1_000_000, 0))
    found = re.search(r'<path d="([^"]+)" class="stairs"', html)
    assert found
    numbers = [float(one) for one in re.findall(r"-?[\d.]+", found[1])]
    assert numbers[2] == 0 and numbers[3] > 0  # down first
    assert numbers[4] > 0 and numbers[5] == 0  # then to the right
    assert 'class="stairs"' not in drawn(Dot(0, 9), Dot(9, 0), joined=False)


def test_nothing_leaves_the_plane() -> None:
    html = drawn(Dot(-5_000_000, 9_000_000, "far", "N", "one"), Dot(2_000_000, -1, "far too"))
    places = [float(one) for one in re.findall(r'c[xy]="([^"]+)"', html)]
    assert places and all(0 <= one <= 460 for one in places)


def test_very_many_dots_are_thinned() -> None:
    html = drawn(*(Dot(n, 1_000_000 - n) for n in range(0, 100_000, 20)))
    assert 1_000 < html.count("<circle") <= 1_500


@given(st.text(max_size=60), st.text(max_size=6))
def test_whatever_the_words(words: str, letter: str) -> None:
    panel = Panel(words, words, (Dot(1, 2, words, letter), Dot(3, 4, words)), (words, words), (words, words))
    html = render(Page("T", (Plot("p", words, (panel,), ((letter, words),), words, words),)))
    assert faults(html) == []


def test_no_panels_say_so() -> None:
    assert "Nothing to list." in Reading(render(Page("T", (Plot("p", "t", ()),)))).said()
