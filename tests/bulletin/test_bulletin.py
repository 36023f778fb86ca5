"""A bulletin: one period told by rule from public types alone, the same bytes every time, under exchanged names too."""

import json
import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.bulletin import LEAST, PublicCount, period_of
from servanda.operations import make_bulletin

#: Words that judge, accuse or take a side, and have no place in what is written by rule.
LOADED = (
    "terror", "regime", "aggress", "occup", "massacre", "atrocit", "provocat", "enemy", "rebel", "militant", "violat",
    "breach", "guilt", "blame", "retaliat", "heinous", "cynical", "martyr", "liberat", "neutrali", "collateral",
)  # fmt: skip
#: The same in French and Arabic.
LOADED_ELSEWHERE = {
    "fr": (
        "terror", "régime", "agress", "occup", "massacr", "atroc", "provoc", "ennemi", "rebelle", "milicien",
        "violation", "violer",
        "coupable", "faute", "représaille", "odieu", "cynique", "martyr", "libér", "neutralis", "collatéra", "barbar",
    ),
    "ar": (
        "إرهاب", "نظام", "عدوان", "احتلال", "مجزرة", "فظائع", "استفزاز", "العدو", "متمرد", "ميليشي", "انتهاك", "خرق",
        "مذنب", "انتقام", "شهيد", "شهداء", "همجي",
    ),
}  # fmt: skip

TOLD = ("html", "json", "text")


def test_the_tutorial_week_as_it_is_told(tmp_path: Path) -> None:
    report = make_bulletin(
        "tutorial-sound", period="2024-W10", languages=("en", "fr", "ar"), out=tmp_path, publisher="X", forms=TOLD
    )
    assert len(report.forms) == 9
    told = report.bulletins[0]
    assert all(one.states for one in (told.headline, *told.summary))
    assert not told.speaker.official
    for path in (tmp_path / name for name, _ in report.forms):
        text = path.read_text("utf-8")
        words = {
            "en": "not a statement of the mechanism",
            "fr": "non une déclaration du mécanisme",
            "ar": "وليس بيانًا للآلية",
        }
        if path.suffix != ".json":
            assert words[path.stem[-2:]] in text, path.name
        else:
            assert json.loads(text)["official"] is False
    again = make_bulletin("tutorial-sound", period="2024-W10", languages=("en", "fr", "ar"), publisher="X", forms=TOLD)
    assert [form.data for _, form in again.forms] == [form.data for _, form in report.forms]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2015-W33", date(2015, 8, 10), date(2015, 8, 16)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2015-08-10..2015-08-16", date(2015, 8, 10), date(2015, 8, 16)),
        ("2015-08-10", date(2015, 8, 10), date(2015, 8, 10)),
    ],
)
def test_periods_as_they_are_written(text: str, first: date, last: date) -> None:
    period = period_of(text, "Europe/Kyiv")
    assert (period.first, period.last) == (first, last)
    assert period.before().end == period.begin, "nothing falls between two periods"


@pytest.mark.parametrize(
    "text", ["", "2015-W54", "2015-13", "2015-08-16..2015-08-10", "2015-08-10..2019-08-10", "last week"]
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(Refusal, match="BUL001"):
        period_of(text, "UTC")


def test_a_cut_off_in_the_evening_ends_the_period_then() -> None:
    period = period_of("2015-W33", "UTC", "19:30")
    assert (period.end - period.begin) == 7 * 86_400_000_000
    assert period.before(-1).begin == period.end


@given(st.integers(0, 10_000))
def test_no_small_count_fits_the_type(n: int) -> None:
    assert PublicCount.of(n).withheld == (0 < n < LEAST)
    if 0 < n < LEAST:
        with pytest.raises(ValueError, match="not published"):
            PublicCount(n)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_every_message_there_is_has_words_in_every_language(language: str) -> None:
    def messages(name: str) -> set[str]:
        text = files("servanda.bulletin").joinpath("words", f"{name}.ftl").read_text("utf-8")
        return set(re.findall(r"^([a-z][a-z-]*) =", text, re.MULTILINE))

    assert messages(language) == messages("en")


def test_the_words_take_no_side() -> None:
    text = files("servanda.bulletin").joinpath("words", "en.ftl").read_text("utf-8").lower()
    assert [word for word in LOADED if word in text] == []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_words_take_no_side_in_other_languages(language: str) -> None:
    text = files("servanda.bulletin").joinpath("words", f"{language}.ftl").read_text("utf-8").lower()
    assert [word for word in LOADED_ELSEWHERE[language] if word in text] == []
