"""A companion: each one's duties in plain words, with real dates, whom to tell, and what follows."""

from pathlib import Path

import pytest

from page.reading import Reading, faults
from servanda.basis import Refusal
from servanda.cli.app import run
from servanda.operations import companion_case, draw_companion
from servanda.store import shipped_cases

CASES = sorted(shipped_cases())


@pytest.mark.parametrize("case", CASES)
def test_the_companion_of_every_case_has_no_fault(case: str) -> None:
    for language in ("en", "fr", "ar"):
        html = draw_companion(companion_case(case, language))
        assert faults(html) == []
        assert "⟨companion" not in html


@pytest.mark.parametrize("case", CASES)
def test_every_duty_of_somebody_stands_in_it_once_for_each_who_owes_it(case: str) -> None:
    report = companion_case(case)
    told = [(one.owner, one.clause.id) for one in report.charges]
    assert len(told) == len(set(told))
    assert {clause.id for clause in report.agreement.clauses if clause.who} <= {clause for _, clause in told}


def test_one_participant_alone_has_its_own_duties_and_those_of_its_side_for_it() -> None:
    whole = companion_case("lebanon-2024")
    one = companion_case("lebanon-2024", participant="israel")
    assert one.charges
    assert {each.owner for each in one.charges if each.owner == "israel"}
    mine = [each.clause.id for each in whole.charges if each.owner == "israel"]
    assert [each.clause.id for each in one.charges if each.owner == "israel"] == mine
    assert len(one.charges) < len(whole.charges)


def test_what_is_owed_by_when_and_whom_to_tell() -> None:
    report = companion_case("aceh-2005")
    found = next(one for one in report.charges if one.clause.id == "relocation-1")
    assert (found.owner, found.sort, found.tell) == ("government", "must", ("amm",))
    text = " ".join(Reading(draw_companion(report)).text)
    assert "due 14 October 2005" in text
    assert "Government of Indonesia: you must" in text


def test_somebody_who_is_not_in_it_is_refused() -> None:
    with pytest.raises(Refusal) as caught:
        companion_case("aceh-2005", participant="nobody")
    assert caught.value.code == "OPS031"


def test_the_verb_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "companion.html"
    assert run(["companion", "aceh-2005", "--for", "amm", "--language", "ar", "--html", str(page)]) == 0
    assert 'dir="rtl"' in page.read_text(encoding="utf-8")
    assert "companion.html" in capsys.readouterr().out
