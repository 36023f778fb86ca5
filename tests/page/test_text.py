"""Text from anywhere is made harmless, and nothing is dropped without a word."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import closed, left_open
from servanda.page.drawing.boxes import folded
from servanda.page.drawing.policy import quoted
from servanda.page.drawing.svg import num, path
from servanda.page.drawing.text import anchor, clean, cut, measure, short
from servanda.page.drawing.webs import in_lines

ANY = st.text(st.characters(), max_size=200)
#: Words of two directions, with marks that keep them apart, in pairs or not.
TURNED = st.text(st.sampled_from("ab نص،⟨⟩\u2066\u2067\u2068\u2069\u2069"), max_size=120)


@pytest.mark.parametrize("char", ["\x00", "\x1b", "\x85", "\u202e", "\u202a", "\ud800", "\ufffe", "\U000e0041"])
def test_harmful_characters_leave_a_mark(char: str) -> None:
    assert clean(f"a{char}b") == "a\ufffdb"


@pytest.mark.parametrize("text", ["Ceasefire", "وقف إطلاق النار", "می‌خواهم", "a\tb\nc", "\u200fنص", "Київ"])
def test_plain_text_stays(text: str) -> None:
    assert clean(text) == text


def test_isolates_are_balanced() -> None:
    assert clean("\u2068Party A\u2069 and") == "\u2068Party A\u2069 and"
    assert clean("a\u2069b\u2067c") == "ab\u2067c\u2069"


def test_what_is_cut_within_words_of_another_direction_ends_them_before_the_dots() -> None:
    label = "التزام: \u2068⟨en⟩ Both sides draw heavy weapons back by equal distances\u2069"
    assert short(label, 30) == "التزام: \u2068⟨en⟩ Both sides draw\u2069…"
    assert short("اسم \u2068abcdef\u2069", 6) == "اسم…", "an isolate of nothing is none"
    assert folded(label, 160, 12.0, 2) == ["التزام: \u2068⟨en⟩ Both sides\u2069", "\u2068draw heavy weapons ba\u2069…"]
    assert in_lines("\u2068one two three\u2069", 9) == ("\u2068one two\u2069", "\u2068three\u2069")


@given(TURNED, st.integers(1, 60))
def test_however_words_are_cut_no_isolate_is_left_open(text: str, limit: int) -> None:
    for line in (short(text, limit), *folded(text, 6.0 * limit, 12.0, 2), *in_lines(text, limit)):
        before = line.removesuffix("…")
        assert closed(before) == before and not left_open(before), "the dots stand outside"
        assert line.count("\u2069") == sum(line.count(mark) for mark in "\u2066\u2067\u2068")


def test_piles_of_marks_are_cut() -> None:
    assert len(clean("o" + "\u0336" * 500)) == 9


@given(ANY)
def test_clean_is_settled_and_writable(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    once.encode("utf-8")


def test_what_is_cut_is_counted() -> None:
    assert cut("x" * 10_000, 600) == ("x" * 600, 9_400)
    assert cut("short") == ("short", 0)


def test_short_keeps_within_its_limit() -> None:
    assert short("one two  three", 20) == "one two three"
    assert short("one two three", 8) == "one two…"


@given(ANY, ANY)
def test_anchors_are_plain(section: str, item: str) -> None:
    assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]*(/[A-Za-z][A-Za-z0-9_.-]*)?", anchor(section, item))


def test_anchors_keep_plain_names_apart_from_others() -> None:
    assert anchor("board", "weapons-stage-1") == "board/weapons-stage-1"
    assert anchor("نزع السلاح") != anchor("وقف النار")


@given(ANY)
def test_a_style_string_cannot_end_early(text: str) -> None:
    assert re.fullmatch(r'"([A-Za-z0-9 ]|\\[0-9a-f]+ )*"', quoted(text, 90))


@given(st.lists(st.tuples(st.floats(-999, 999), st.floats(-999, 999)), max_size=30))
def test_a_path_ends_where_its_points_end(points: list[tuple[float, float]]) -> None:
    text = path(points)
    if not points:
        assert text == ""
        return
    numbers = [float(n) for n in re.findall(r"-?(?:\d+\.\d+|\.\d+|\d+)", text)]
    assert sum(numbers[::2]) == pytest.approx(round(points[-1][0] * 10) / 10, abs=0.01)
    assert sum(numbers[1::2]) == pytest.approx(round(points[-1][1] * 10) / 10, abs=0.01)


def test_numbers_have_one_spelling() -> None:
    assert [num(v) for v in (1.0, -0.0, -0.001, 12.346, 100.0)] == ["1", "0", "0", "12.35", "100"]


def test_wide_letters_measure_wide() -> None:
    assert measure("停火", 10) > measure("ab", 10) > measure("il", 10)
