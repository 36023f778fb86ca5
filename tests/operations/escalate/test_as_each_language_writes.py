"""What escalation says as each language writes it: signs, numbers, plurals, and nothing twice."""

from dataclasses import dataclass
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from rich.console import Console

from servanda.basis import short_date
from servanda.cli.terminal import print_passages
from servanda.operations import draw_escalation, escalate_case, tell_escalation
from servanda.operations.escalate.ask import EscalateReport
from servanda.operations.escalate.parts.turns import _heard_words
from servanda.operations.escalate.reciprocity_pictures import Names
from servanda.operations.escalate.reciprocity_words import _beyond
from servanda.operations.pages.sentences import cut
from servanda.operations.pages.wording import Words
from servanda.operations.shown_text import Passage


@dataclass(frozen=True)
class _Alarm:
    """What the alarm came to, so often for nothing in a year."""

    false_per_year: float

    def heard(self) -> Any:
        rule = SimpleNamespace(level=6.3)
        worth = SimpleNamespace(false_per_year=self.false_per_year, rule=rule, delays=())
        return SimpleNamespace(listening=worth, sounded=(), learned_until=date(2016, 3, 26))


@pytest.mark.parametrize(("often", "said", "never"), [
    (0.88, "0.88 مرة", "مرتين"), (1.0, "مرة واحدة", "مرتين"), (2.0, "مرتين", "2"), (2.4, "2.4 مرة", "مرتين"),
])  # fmt: skip
def test_a_part_of_a_time_is_not_twice(often: float, said: str, never: str) -> None:
    line = _heard_words(_Alarm(often).heard(), Words("ar"))[1]
    assert said in line and never not in line.partition("بلا سبب")[2]


def test_the_first_of_a_month_and_no_other_day_is_an_ordinal_in_french() -> None:
    assert short_date(date(2014, 7, 1), "fr") == "1er juil. 2014"
    assert short_date(date(2014, 7, 11), "fr") == "11 juil. 2014"
    assert short_date(date(2014, 7, 1), "en_GB") == "1 Jul 2014"


def test_signs_and_names_are_joined_as_the_language_joins_them() -> None:
    parts = {language: Words(language) for language in ("en", "fr", "ar")}
    assert [one.paired("a", "b") for one in parts.values()] == ["a: b", "a\u00a0: b", "a: b"]
    assert [one.side_by_side(["a", "b"], long=True) for one in parts.values()] == ["a; b", "a\u00a0; b", "a؛ b"]
    assert parts["fr"].elided("les actes de Aleppo et de Homs") == "les actes d’Aleppo et de Homs"
    assert parts["en"].elided("acts de Aleppo") == "acts de Aleppo"


def test_a_sentence_cut_within_brackets_is_cut_before_them() -> None:
    assert cut("Il est interdit de tirer " * 6 + "(lieu : " + "ville et ports " * 9 + ")").endswith("tirer …")


def test_two_that_come_close_together_are_told_of_in_one_sentence() -> None:
    def link(start: int, end: int, *, one_way: bool) -> Any:
        return SimpleNamespace(start=start, end=end, one_way=one_way, more=True)

    half = SimpleNamespace(value=0.5, low=0.1, high=0.9)
    opened: Any = SimpleNamespace(agreement=escalate_case("lebanon-2024", part=("seen",)).opened.agreement)
    found: Any = SimpleNamespace(
        labels=("Upper", "Lower"), main=SimpleNamespace(branching=[[half, half], [half, half]])
    )
    for one_way, many in ((False, 1), (True, 2)):
        found.links = [link(0, 1, one_way=one_way), link(1, 0, one_way=one_way)]
        said = _beyond(Names(opened, Words("fr"), found), found)
        assert len(said) == many and "d’Upper" in said[0]
    assert said[0] != said[1]


@pytest.fixture(scope="module", params=["fr", "ar"])
def told(request: pytest.FixtureRequest) -> EscalateReport:
    return escalate_case("lebanon-2024", language=request.param)


def test_nothing_is_said_twice_and_no_sign_is_another_languages(told: EscalateReport) -> None:
    lines = [line for one in tell_escalation(told) for line in one.notes]
    assert len(lines) == len(set(lines))
    guard = [line for line in told.told["guard"].lines if "⟨en⟩" not in line]
    assert guard and not any("; " in line.replace("\u00a0; ", "") for line in guard)
    assert "esc-" not in draw_escalation(told)


def test_a_terminal_of_eighty_columns_keeps_numbers_and_signs_whole(capsys: pytest.CaptureFixture[str]) -> None:
    note = (
        "Gouvernorat de Hodeïda → Ville de Hodeïda\u00a0: 0,28 (0,00–0,82)\u00a0; rang 156 sur 1\u00a0000, et le reste"
    )
    print_passages(Console(width=80, force_terminal=True, highlight=False, no_color=True), [Passage("Titre", (note,))])
    out = capsys.readouterr().out.splitlines()[1:]
    assert len(out) == 2 and all(len(line) <= 80 for line in out)
    assert out[0].startswith("    G") and out[1].startswith("      ") and "1\u00a0000" in "".join(out)
