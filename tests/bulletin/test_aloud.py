"""Radio: full sentences, numbers and days in words, no sign that nobody says, the length told; in three languages."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.bulletin import BulletinWords
from servanda.bulletin.forms.aloud import aloud
from servanda.bulletin.forms.measured import measured
from servanda.bulletin.forms.spelled import spelled, spelled_day, spelled_year
from servanda.operations import make_bulletin

STORY = Path(__file__).parent / "stories" / "two-banks"
#: What a newsreader does not say.
SIGNS = re.compile(r"[\d()\[\]{}%;:/“”«»\"_*#<>=+~^°|⟨⟩\u2066-\u2069]")
LANGUAGES = ("en", "fr", "ar")


@pytest.mark.parametrize(
    ("n", "en", "fr", "ar"),
    [
        (0, "nought", "zéro", "صفر"),
        (21, "twenty-one", "vingt et un", "واحد وعشرون"),
        (71, "seventy-one", "soixante et onze", "واحد وسبعون"),
        (80, "eighty", "quatre-vingts", "ثمانون"),
        (91, "ninety-one", "quatre-vingt-onze", "واحد وتسعون"),
        (200, "two hundred", "deux cents", "مئتان"),
        (1_001, "one thousand and one", "mille un", "ألف وواحد"),
        (14_500, "fourteen thousand five hundred", "quatorze mille cinq cents", "أربعة عشر ألفًا وخمسمئة"),
        (200_000, "two hundred thousand", "deux cent mille", "مئتا ألف"),
        (80_000, "eighty thousand", "quatre-vingt mille", "ثمانون ألفًا"),
    ],
)
def test_numbers_are_said_as_people_say_them(n: int, en: str, fr: str, ar: str) -> None:
    assert tuple(spelled(n, language) for language in LANGUAGES) == (en, fr, ar)


@given(st.sampled_from(LANGUAGES), st.integers(0, 999_999_999), st.integers(0, 999_999_999))
def test_two_numbers_are_never_said_alike(language: str, one: int, other: int) -> None:
    assert (spelled(one, language) == spelled(other, language)) == (one == other)


def test_days_and_years() -> None:
    assert [spelled_day(1, one) for one in LANGUAGES] == ["first", "premier", "الأول"]
    assert [spelled_year(2025, one) for one in LANGUAGES] == [
        "two thousand and twenty-five", "deux mille vingt-cinq", "ألفين وخمسة وعشرين",
    ]  # fmt: skip
    assert spelled_year(1994, "en") == "nineteen ninety-four"


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("en", "From 13 to 26 November at 00:00", "From the thirteenth to the twenty-sixth of November at midnight"),
        ("en", "Guns over 100 mm (first tanks): 99.5%; 14,500 of them.",
         "Guns over one hundred millimetres, first tanks, ninety-nine point five per cent, fourteen thousand five "
         "hundred of them."),
        ("fr", "Du 1er mai 2025 au 2 mai 2025 : 14 500 « actes »",
         "Du premier mai deux mille vingt-cinq au deux mai deux mille vingt-cinq, quatorze mille cinq cents actes"),
        ("ar", "في 5 كانون الثاني/يناير 2025: 3", "في الخامس من كانون الثاني يناير عام ألفين وخمسة وعشرين، ثلاثة"),
    ],
)  # fmt: skip
def test_what_is_written_is_said(language: str, written: str, said: str) -> None:
    assert aloud(written, BulletinWords(language)) == said


@given(st.sampled_from(LANGUAGES), st.text(st.sampled_from("0123456789.,:;/()%«» abم"), max_size=40))
def test_no_sign_is_left_of_anything_written(language: str, text: str) -> None:
    assert not SIGNS.search(aloud(text, BulletinWords(language)))


@pytest.mark.parametrize("period", ["2025-W03", "2025-W04"])
def test_every_line_of_the_text_can_be_read_out(period: str) -> None:
    report = make_bulletin(str(STORY), period=period, languages=LANGUAGES, forms=("text",))
    for one, (name, form) in zip(report.bulletins, report.forms, strict=True):
        own = {line.text for line in one.statements}
        lines = [line for line in form.data.decode().splitlines() if line and line not in own]
        assert not [line for line in lines if SIGNS.search(line)], name
        assert all(line.endswith((".", "؟", "?")) for line in lines), name
        assert re.search(r"minutes?|دقيق|بالدقائق", lines[1]), "how long it takes to read"
        assert own <= set(form.data.decode().splitlines()), "a statement stands word for word"
        for title in ("radio-lead-tracks", "radio-lead-statements", "radio-lead-disclosure"):
            assert BulletinWords(one.language).say(title) in lines, (name, title)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_line_that_begins_with_a_number_begins_with_a_large_letter(language: str) -> None:
    report = make_bulletin("aceh-2005", period="2005-10", languages=(language,), forms=("text",))
    assert report.bulletins[0].summary[2].text[:1].isdigit()
    lines = report.forms[0][1].data.decode().splitlines()
    assert any(line.startswith({"en": "Two of nineteen", "fr": "Deux"}[language]) for line in lines)
    assert not [line for line in lines if line[:1].islower()]


def test_an_amount_stands_with_its_unit_in_the_language() -> None:
    assert measured(4_242, "trucks", BulletinWords("en")) == "4,242 trucks"
    assert [measured(3, "areas", BulletinWords(one), alone=True) for one in LANGUAGES] == ["areas", "zones", "مناطق"]
    assert measured(7, "goats", BulletinWords("fr")) == "7 goats"
