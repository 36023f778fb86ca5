"""What the content checks must see in the worked agreements, and how few things in the two that lasted."""

from functools import cache
from pathlib import Path

import pytest

from servanda.agreement import read_agreement
from servanda.agreement.checks import check
from servanda.agreement.diagnostics import Diagnostic

CASES = Path(__file__).parents[3] / "agreements"


@cache
def of(case: str) -> tuple[Diagnostic, ...]:
    return check(read_agreement((CASES / case / "agreement.yaml").read_text(encoding="utf-8"), case))


@pytest.mark.parametrize(
    ("case", "code", "says"),
    [
        ("hodeidah-2018", "CHK020", "does not say what a violation is"),
        ("hodeidah-2018", "CHK021", "No map or coordinates"),
        ("hodeidah-2018", "CHK035", "does not say how"),
        ("hodeidah-2018", "CHK036", "Nothing is said to follow"),
        ("karabakh-2020", "CHK020", "does not say what a violation is"),
        ("karabakh-2020", "CHK027", "10 November 2025 and renews by silence unless"),
        ("karabakh-2020", "CHK027", "on or before 10 May 2025"),
        ("lebanon-2024", "CHK024", "can swallow"),
        ("lebanon-2024", "CHK043", "did not sign"),
        ("black-sea-2022", "CHK026", "slowness breaks nothing"),
        ("colombia-2016", "CHK037", "verifies but never decides"),
    ],
)
def test_what_is_expected_is_serious_and_near_the_top(case: str, code: str, says: str) -> None:
    rank = [n for n, one in enumerate(of(case)) if one.code == code and says in one.message]
    assert rank, [(one.code, one.message) for one in of(case)]
    assert of(case)[rank[0]].severity != "notice"
    assert rank[0] < 7


@pytest.mark.parametrize("case", ["aceh-2005", "colombia-2016"])
def test_the_agreements_that_lasted_have_few(case: str) -> None:
    assert sum(one.severity != "notice" for one in of(case)) <= 5


def test_the_sound_tutorial_has_nothing_above_notice() -> None:
    assert all(one.severity == "notice" for one in of("tutorial-sound"))


def test_the_faulty_tutorial_has_every_fault() -> None:
    faults = {one.code for one in of("tutorial-faults")}
    pages = (CASES.parent / "docs" / "reference" / "checks").glob("CHK0[234]*.md")
    assert {page.stem for page in pages} <= faults
