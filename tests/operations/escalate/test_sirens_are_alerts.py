"""A siren is an alert and no act: on no page of sirens, in no language, is what was counted called otherwise."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html import unescape
from importlib.resources import files
from pathlib import Path

import polars as pl
import pytest
from fluent.syntax import FluentParser, ast

from servanda.escalation.acts.sorts import NO_ACTS, noun_of
from servanda.evidence import conform
from servanda.operations import (
    draw_escalation,
    draw_forecast,
    escalate_case,
    forecast_case,
    tell_escalation,
    tell_forecast,
)
from servanda.operations.escalate.ask import EscalateReport, tell_parts
from servanda.operations.escalate.parts import parts_named
from servanda.operations.forecast import ForecastReport
from servanda.operations.pages.wording import Words

LANGUAGES = ("en", "fr", "ar")
PARTS = ("seen", "truce", "turns", "spread", "reciprocity", "signals", "warning")
#: What acts are called, and what is said of places where they happen.
ACTS = {
    "en": re.compile(r"\bacts?\b|\bviolence\b|\baffected\b", re.I),
    "fr": re.compile(r"\bactes?\b|\bviolences?\b|\btouchée?s?\b", re.I),
    "ar": re.compile(
        r"(?<!\w)[وفبل]?(?:ال)?(?:أعمال|أفعال)\w*|(?<!\w)[وفبل]?(?:ال)?(?:عمل|فعل)(?:ان|ين|اً|ًا)?(?!\w)|العنف"
    ),
}
#: Messages that speak of acts on a page of sirens and are right to: of other deeds, or of who acted.
RIGHT = {
    "ar": {
        # "Who did it", where no source says so.
        "esc-reciprocity-by-actor-alerts", "esc-reciprocity-by-area-few-alerts", "esc-reciprocity-by-area-nobody",
        "esc-signals-nobody", "esc-signals-empty", "esc-guard-own-unit", "esc-guard-third-actor",
    },
}  # fmt: skip
OTHER = {"israel": "lebanon", "lebanon": "israel"}
_NAME = re.compile(r"(?<![\w-])(israel|lebanon)(?![\w-])")


def exchanged(text: str) -> str:
    return _NAME.sub(lambda found: OTHER[found[0]], text)


def sirens(path: Path, *, turned: bool = False) -> str:
    """Four months of sirens in eleven places, few from the end of November 2024 on, and then in other places too."""
    rows = []
    for n in range(236):
        day = n % 118
        at = datetime(2024, 9, 20, 9, tzinfo=UTC) + timedelta(days=day, hours=n % 7)
        if day > 70 and n % 3:
            continue
        place, side = (n * n) % 11 if day < 80 else n % 13, ("lebanon", "israel")[(n % 5 == 0) ^ turned]
        rows.append({
            "kind": "event", "act": "alert.siren", "happened_from": at, "happened_to": at + timedelta(minutes=10),
            "recorded": at, "admin1": f"Haven {place}", "side_1": side, "origin": "authority",
            "source": "sirens", "sources": 1, "ref": f"{n}", "lon": 35.1 + place / 7, "lat": 33.1 + place % 3 / 5,
            "radius_m": 500.0,
        })  # fmt: skip
    conform(pl.DataFrame(rows)).write_parquet(path)
    return str(path)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    path = sirens(tmp_path_factory.mktemp("sirens") / "facts.parquet")
    return escalate_case("lebanon-2024", [path], own=False, count="alerts", part=PARTS)


def shown(page: str) -> str:
    """What a person reads or hears of a page: its words without marks, styles and scripts."""
    body = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.S)
    spoken = " ".join(re.findall(r'(?:aria-label|title|alt)="([^"]*)"', body))
    return unescape(re.sub(r"<[^>]*>", " ", body) + " " + spoken)


def in_language(report: EscalateReport, language: str) -> EscalateReport:
    words = EscalateReport(report.opened, {}, language).words
    return EscalateReport(report.opened, tell_parts(report.opened, parts_named(PARTS), words, public=False), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_of_sirens_calls_them_acts(told: EscalateReport, language: str) -> None:
    report = in_language(told, language)
    assert [name for name, one in report.told.items() if one.refused] == []
    lines = " ".join(line for passage in tell_escalation(report) for line in (passage.head, *passage.notes))
    for text in (shown(draw_escalation(report)), lines):
        assert [text[max(found.start() - 60, 0) : found.end() + 30] for found in wrong(text, language)] == []


def wrong(text: str, language: str) -> Iterator[re.Match[str]]:
    """Act words that no message has by right, outside the agreement's own title."""
    text = text.replace("وقف الأعمال العدائية", "")
    rightly = " ".join(Words(language).say(one, each="", share="") for one in RIGHT.get(language, ()))
    return (found for found in ACTS[language].finditer(text) if found[0] not in rightly)


@pytest.fixture(scope="module")
def foretold(told: EscalateReport) -> ForecastReport:
    return forecast_case("lebanon-2024", [told.opened.heard[0].path], days=7, count="alerts", own=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_forecast_of_sirens_calls_them_acts(foretold: ForecastReport, language: str) -> None:
    report = replace(foretold, language=language)
    text = shown(draw_forecast(report)) + " ".join(
        line for one in tell_forecast(report) for line in (one.head, *one.notes)
    )
    assert [found[0] for found in wrong(text, language)] == []


def messages(language: str) -> dict[str, str]:
    path = files("servanda.operations.pages").joinpath("words", f"{language}.ftl")
    parsed = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {one.id.name: text_of(one.value) for one in parsed if isinstance(one, ast.Message) and one.value}


def text_of(pattern: ast.Pattern) -> str:
    """The words of a message, all its forms together, without the names of its arguments."""
    said = []
    for one in pattern.elements:
        if isinstance(one, ast.TextElement):
            said.append(one.value)
        elif isinstance(one.expression, ast.SelectExpression):
            said += [text_of(variant.value) for variant in one.expression.variants]
    return " ".join(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("noun", NO_ACTS)
def test_what_is_no_act_has_messages_of_its_own_wherever_acts_are_named(noun: str, language: str) -> None:
    """Those of parts, frames and forecasts; a page shows only some of them on any one day."""
    found = messages(language)
    named = re.compile(r"esc-(seen|truce|turns|spread|reciprocity|signals|forecast)-")
    right = RIGHT.get(language, ())
    speaking = [key for key, text in found.items() if named.match(key) and ACTS[language].search(text)]
    nouns = ("-violence", *(f"-{one}" for one in NO_ACTS))
    plain = [key for key in speaking if not key.endswith(nouns) and key not in right]
    assert len(plain) > 60
    assert [key for key in plain if f"{key}-{noun}" not in found] == []
    own = {key: text for key, text in found.items() if key.endswith(f"-{noun}") and key not in right}
    assert [key for key, text in own.items() if ACTS[language].search(text)] == []


def test_the_noun_is_of_what_is_counted() -> None:
    sorts = ("violence", "alerts", "alert.siren", "fire.artillery")
    assert [noun_of(one) for one in sorts] == ["violence", "alerts", "alerts", ""]
    words = Words("en").counting("alerts")
    assert (words.say("esc-seen-acts", n=2), Words("en").say("esc-seen-acts", n=2)) == (
        "alerts counted",
        "acts counted",
    )
    assert words.say("esc-truce-range", low="1", high="2") == "1 to 2", "a message without its own form stays"


def test_numbers_choose_the_form_of_the_noun() -> None:
    arabic = Words("ar").counting("alerts")
    said = [arabic.say("esc-reciprocity-acts", n=n) for n in (1, 2, 3, 11, 100)]
    assert said == ["إنذار واحد", "إنذاران", "3 إنذارات", "11 إنذارًا", "100 إنذار"]
    assert Words("fr").counting("alerts").say("esc-seen-acts", n=1) == "alerte comptée"


def test_exchanged_names_exchange_what_a_page_of_sirens_says(told: EscalateReport, tmp_path: Path) -> None:
    case = tmp_path / "case"
    case.mkdir()
    (case / "agreement.yaml").write_text(exchanged(told.opened.agreement.file_text), encoding="utf-8")
    turned = sirens(tmp_path / "turned.parquet", turned=True)
    other = escalate_case(str(case), [turned], own=False, count="alerts", part=("seen", "truce", "turns", "spread"))
    for name, one in other.told.items():
        assert one.lines == told.told[name].lines, name


def test_spread_within_areas_counts_nothing_of_others(told: EscalateReport) -> None:
    """What came before the days counted is read again for what is new, but of the areas asked for alone."""
    within = ("Haven 1", "Haven 4")
    report = escalate_case(
        "lebanon-2024", [told.opened.heard[0].path], own=False, count="alerts", part=("spread",), within=within,
        begin=date(2024, 10, 10),
    )  # fmt: skip
    (security,) = (one for one in report.told["spread"].data["tracks"] if one["track"] == "security")
    assert sum(one or 0 for one in security["counts"]) == len(report.opened.acts) > 0
    assert {row["area"] for row in report.opened.acts.table.select("area").unique().iter_rows(named=True)} == set(
        within
    )
