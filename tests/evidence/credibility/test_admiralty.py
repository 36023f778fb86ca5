"""Grades in and out: letter and digit apart, unknown is the prior."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.evidence import Grade, SourceRates, digit_for, graded, letter_for, parse_grade
from servanda.evidence.credibility.v1.admiralty import DIGITS, LETTERS
from servanda.evidence.credibility.v1.rates import Share


@pytest.mark.parametrize(
    ("text", "grade"),
    [
        ("B2", Grade("B", 2)),
        ("b-2", Grade("B", 2)),
        (" B / 2. ", Grade("B", 2)),
        ("F6", Grade("F", 6)),
        ("A", Grade("A", None)),
        ("3", Grade(None, 3)),
        ("usually reliable", Grade("B", None)),
        ("probably true", Grade(None, 2)),
        ("Usually reliable, probably true", Grade("B", 2)),
        ("probably true; usually reliable", Grade("B", 2)),
        ("habituellement fiable et probablement vrai", Grade("B", 2)),
        ("Non fiable / douteux", Grade("E", 4)),
        ("confirmé par d\u2019autres sources", Grade(None, 1)),
        ("reliability cannot be judged, truth cannot be judged", Grade("F", 6)),
        ("fiabilité ne peut être appréciée", Grade("F", None)),
        ("improbable", Grade(None, 5)),
        ("not usually reliable", Grade("D", None)),
        ("unreliable", Grade("E", None)),
    ],
)
def test_grades_are_read(text: str, grade: Grade) -> None:
    assert parse_grade(text) == grade


@pytest.mark.parametrize(
    "text",
    ["", " ", "G2", "B7", "B0", "2B", "B22", "AB", "12", "reliable", "cannot be judged", "A, B", "true", "2, 3", "Б2"],
)
def test_what_is_no_grade_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refusal:
        parse_grade(text)
    assert refusal.value.code == "CRE001"


@given(st.text(max_size=20))
def test_any_text_is_a_grade_or_refused(text: str) -> None:
    try:
        grade = parse_grade(text)
    except Refusal:
        return
    assert grade.reliability or grade.credibility


@given(st.sampled_from("ABCDEF"), st.integers(1, 6))
def test_a_grade_reads_back(letter: str, digit: int) -> None:
    assert parse_grade(str(Grade(letter, digit))) == Grade(letter, digit)


def test_unknown_is_no_odds_and_not_false() -> None:
    unknown = parse_grade("F6")
    assert unknown.source_odds is None and unknown.item_odds is None
    assert unknown.words() == "source F: unknown, the prior stands; item 6: unknown, the prior stands"


def test_the_odds_stand_beside_letter_and_digit_each_for_itself() -> None:
    said = parse_grade("B2").words()
    assert said == "source B: 9 to 1 (4 to 1 .. 19 to 1), 90 %; item 2: 3 to 1 (1.5 to 1 .. 9 to 1), 75 %"


def test_better_grades_are_never_worth_less() -> None:
    for scale in (list(LETTERS.values()), list(DIGITS.values())):
        for better, worse in pairwise(scale):
            assert better.low >= worse.low and better.middle > worse.middle and better.high >= worse.high
            assert worse.low < worse.middle < worse.high


def rates(middle: int, audited: int) -> SourceRates:
    """A source whose reports are right with this chance, from an even start."""
    return SourceRates("one", Share(middle, 1, 999_999), Share(1_000_000 - middle, 1, 999_999), audited, 0, "learned")


@pytest.mark.parametrize("letter", list(LETTERS))
def test_learned_numbers_go_back_to_the_letter_they_are_stated_for(letter: str) -> None:
    assert letter_for(rates(LETTERS[letter].middle, 20)) == letter
    assert graded(rates(LETTERS[letter].middle, 20)).startswith(f"{letter}: ")


def test_too_little_audited_is_not_judged() -> None:
    assert letter_for(rates(950_000, 4)) == "F"
    assert graded(rates(950_000, 4)).startswith("F: 4 audited of the 5 it takes; 19 to 1")


@pytest.mark.parametrize("digit", list(DIGITS))
def test_a_chance_goes_back_to_the_digit_it_is_stated_for(digit: int) -> None:
    assert digit_for(DIGITS[digit].middle, 2) == digit


def test_one_witness_confirms_nothing() -> None:
    assert digit_for(999_999, 1) == 2
    assert digit_for(None, 5) == 6
