"""Amounts, distances, times and dates in the three languages, each in its plural."""

from datetime import date

import pytest

from servanda.agreement.speech import amount_words, distance_words, duration_words
from servanda.agreement.speech.wording import Wording
from servanda.basis import DAY, HOUR, MINUTE, SECOND


@pytest.mark.parametrize(
    ("milli", "unit", "en", "fr", "ar"),
    [
        (1_000, "weapon", "1 weapon", "1 arme", "قطعة سلاح واحدة"),
        (2_000, "weapon", "2 weapons", "2 armes", "قطعتي سلاح"),
        (3_000, "weapons", "3 weapons", "3 armes", "3 قطع سلاح"),
        (11_000, "soldier", "11 soldiers", "11 soldats", "11 جنديًا"),
        (100_000, "soldiers", "100 soldiers", "100 soldats", "100 جندي"),
        (14_700_000, "soldier", "14,700 soldiers", "14\u202f700 soldats", "14,700 جندي"),
        (4_100, "inspection", "4.1 inspections", "4,1 inspections", "4.1 عملية تفتيش"),
        (1_500, "truck", "1.5 trucks", "1,5 camion", "1.5 شاحنة"),
        (0, "truck", "0 trucks", "0 camion", "0 شاحنة"),
        (5_000, "", "5", "5", "5"),
    ],
)
def test_amounts(milli: int, unit: str, en: str, fr: str, ar: str) -> None:
    assert [amount_words(milli, unit, language) for language in ("en", "fr", "ar")] == [en, fr, ar]


def test_a_unit_nobody_translated_is_marked() -> None:
    assert amount_words(3_000, "sack") == "3 sack"
    assert amount_words(3_000, "sack", "fr") == "3 ⟨en⟩ sack"
    assert amount_words(3_000, "sack", "ar") == "3 (\u2068⟨en⟩ sack\u2069)"


@pytest.mark.parametrize(
    ("us", "en", "fr", "ar"),
    [
        (48 * HOUR, "48 hours", "48 heures", "48 ساعة"),
        (72 * HOUR, "72 hours", "72 heures", "72 ساعة"),
        (7 * DAY, "7 days", "7 jours", "7 أيام"),
        (44 * HOUR, "44 hours", "44 heures", "44 ساعة"),
        (HOUR, "1 hour", "1 heure", "ساعة واحدة"),
        (2 * HOUR, "2 hours", "2 heures", "ساعتين"),
        (90 * MINUTE, "1 hour 30 minutes", "1 heure 30 minutes", "ساعة واحدة و30 دقيقة"),
        (SECOND + SECOND // 2, "1.5 seconds", "1,5 seconde", "1.5 ثانية"),
        (0, "0 hours", "0 heure", "0 ساعة"),
    ],
)
def test_lengths_of_time(us: int, en: str, fr: str, ar: str) -> None:
    assert [duration_words(us, language) for language in ("en", "fr", "ar")] == [en, fr, ar]


@pytest.mark.parametrize(
    ("metres", "en", "ar"),
    [
        (25_000, "25 km", "25 كيلومترًا"),
        (3_000, "3 km", "3 كيلومترات"),
        (1_524, "1.524 km", "1.524 كيلومتر"),
        (700, "700 m", "700 متر"),
        (18_520, "10 nautical miles (18.52 km)", "10 أميال بحرية (18.52 كم)"),
    ],
)
def test_distances(metres: int, en: str, ar: str) -> None:
    assert [distance_words(metres), distance_words(metres, "ar")] == [en, ar]


def test_dates() -> None:
    first = date(2020, 12, 1)
    assert Wording("en").day(first) == "1 December 2020"
    assert Wording("fr").day(first) == "1er décembre 2020"
    assert Wording("ar").day(first) == "1 كانون الأول/ديسمبر 2020"


def test_shares() -> None:
    assert [Wording(one).share(250_000) for one in ("en", "fr", "ar")] == ["25%", "25\xa0%", "25%"]
    assert Wording("en").share(333_333) == "33.3333%"
