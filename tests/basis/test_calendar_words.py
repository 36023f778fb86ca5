"""Months in words: one way in each language, wherever a day is written."""

import re
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from servanda.agreement import Wording
from servanda.basis import DAY, month_words, short_date
from servanda.bulletin.wording import BulletinWords
from servanda.operations.pages.wording import Words
from servanda.page import Column, Page, Row, Table, render

FEBRUARY = date(2016, 2, 22)
#: Arabic names of February that stand alone: written in one of them only, half of the readers read a foreign word.
ALONE = re.compile(r"(?<!/)فبراير|شباط(?!/)")


def test_arabic_has_both_names_of_every_month() -> None:
    names = [month_words(n, "ar") for n in range(1, 13)]
    assert len(set(names)) == 12 and all(name.count("/") == 1 for name in names)
    assert [month_words(n, "ar", short=True) for n in range(1, 13)] == names


@pytest.mark.parametrize(("language", "long", "short"), [("en", "February", "Feb"), ("fr", "février", "févr.")])
def test_other_languages_abbreviate_in_pictures(language: str, long: str, short: str) -> None:
    assert month_words(2, language) == long
    assert short_date(FEBRUARY, language) == f"22 {short} 2016"
    assert short_date(FEBRUARY, language, pattern="MMM") == short


def test_sentences_bulletins_tables_and_pictures_write_a_day_in_arabic_alike() -> None:
    at = (FEBRUARY - date(1970, 1, 1)).days * DAY
    table = Table("t", "", (Column("", "day"),), (Row((at,)),))
    written = (
        Wording("ar").day(FEBRUARY),
        Words("ar").date(at, "UTC"),
        BulletinWords("ar").day(FEBRUARY),
        BulletinWords("ar").month(FEBRUARY),
        short_date(FEBRUARY, "ar"),
        render(Page("T", (table,), language="ar", direction="rtl", zone="UTC")),
    )
    for one in written:
        assert "شباط/فبراير" in one and not ALONE.search(one)


def test_months_come_from_nowhere_else() -> None:
    source = Path(str(files("servanda")))
    asked = re.compile(r"get_month_names|format_date\b|format_skeleton|%B|%b\b")
    found = sorted(
        str(path.relative_to(source)) for path in source.rglob("*.py") if asked.search(path.read_text(encoding="utf-8"))
    )
    assert found == ["basis/calendar_words.py"]
