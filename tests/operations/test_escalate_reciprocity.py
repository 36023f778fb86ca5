"""Who answers whom on a page: areas where nobody is recorded, three languages, and never who started."""

import re
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path

import pytest

from servanda.operations import draw_escalation, escalate_case
from servanda.operations.escalate.ask import EscalateReport, tell_parts
from servanda.operations.escalate.parts import parts_named
from servanda.operations.pages.wording import Words
from tests.shared_data import folder

#: The one sentence that may name it, to deny it.
DENIAL = "esc-reciprocity-never"
WHO_STARTED = {
    "en": r"start(s|ed|ing)?\b|beg[aiu]n|initiat|provo[ck]|aggress|instigat|culprit|to blame|at fault|guilt|fired first"
    r"|struck first|first shot|retaliat|reveng",
    "fr": r"commenc|début|initi[aé]|provo[qc]|agress|coupable|à l'origine|faute|premier coup|déclench"
    r"|représaill|vengean",
    "ar": r"بدأ|بادر|بادئ|استفز|معتد|عدوان|مذنب|السبب في|أشعل|انتقام|ثأر",
}


def _messages(language: str) -> dict[str, str]:
    """The words of this part, by id."""
    text = files("servanda.operations.pages").joinpath("words", f"{language}.ftl").read_text(encoding="utf-8")
    parts = re.split(r"^(esc-reciprocity-[a-z-]+) =", text, flags=re.M)[1:]
    pairs = zip(parts[::2], parts[1::2], strict=True)
    return {key: re.split(r"^(?:[a-z#])", said, flags=re.M)[0] for key, said in pairs}


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_sentence_says_who_started(language: str) -> None:
    messages = _messages(language)
    assert set(messages) == set(_messages("en"))
    assert len(messages) > 60
    plain = {key: re.sub(r"\{ ?\$[a-z]+ ?\}", "", said) for key, said in messages.items()}
    found = {key for key, said in plain.items() if re.search(WHO_STARTED[language], said, re.I)}
    assert found == {DENIAL}


def _reports(path: Path) -> str:
    """Fires on 160 days, each followed on the next day by as many reports from the other oblast; no side acts."""
    rows = ["on,act,sides,ref,source,mark,origin,admin1"]
    for n in range(160):
        day = date(2015, 1, 1) + timedelta(days=n)
        many = (n * n // 3) % 4
        rows += [f"{day},fire,ukraine; certain-areas,{n}-{k},made up,S,monitor,Donetsk" for k in range(many)]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> EscalateReport:
    path = _reports(tmp_path_factory.mktemp("reciprocity") / "chronology.csv")
    return escalate_case("minsk-ii-2015", [path], part=("reciprocity",), own=False)


def test_nothing_per_participant_without_recorded_actors(report: EscalateReport) -> None:
    data = report.told["reciprocity"].data
    assert data["kind"] == "area"
    assert data["why_not_per_participant"] == "nobody"
    assert any("no source records who acted" in line for line in report.told["reciprocity"].lines)
    html = draw_escalation(report)
    assert "Ukraine →" not in html


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_it_is_said_in_every_language(report: EscalateReport, language: str) -> None:
    parts = tell_parts(report.opened, parts_named(("reciprocity",)), Words(language), public=True)
    html = draw_escalation(EscalateReport(report.opened, parts, language))
    lines = "".join(parts["reciprocity"].lines)
    assert "esc-reciprocity" not in lines + html
    assert "\u27e8" not in lines
    assert html.count('class="range t-one"') >= 4
    assert Words(language).say(DENIAL) in html


@pytest.mark.slow
def test_a_constant_background_would_take_a_war_for_contagion() -> None:
    """Ukraine 2014 to 2018 by oblast: nine tenths would seem to follow, a quarter does if the background may move."""
    path = folder("ucdp_ged_ukraine") / "ged221_ukraine_2014_2018_hxl.csv.gz"
    found = escalate_case("minsk-ii-2015", [str(path)], part=("reciprocity",), own=False).told["reciprocity"].data
    assert found["streams"] == ["Donetsk oblast", "Luhansk oblast"]
    assert found["share_if_background_stood_still"]["value"] > 0.85
    assert found["read"]["share_that_follows"]["value"] < 0.4
    assert found["read"]["residuals_hold"]
