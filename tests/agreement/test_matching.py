"""Passages of reports and the clauses they bear on: made-up passages first, then what must always hold."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from servanda.agreement import Agreement, match_clauses, read_agreement
from servanda.agreement.matching import stems

FRAME = """servanda: 1
id: example
title: Example
timing: {zone: Europe/Vienna, signed: 2030-01-01, entry: 2030-01-07 00:00}
participants:
  north: {called: North, roles: [party, signatory], signatory: yes}
  south: {called: South, roles: [party, signatory], signatory: yes}
zones:
  bridge: {called: Old Bridge, circle: {centre: [20.5, 50.1], radius: 5 km}}
  valley: {units: {level: admin1, names: Valley}}
lines:
  front: {points: [[20.0, 50.0], [21.0, 50.2]]}
clauses:
  - id: ceasefire
    says: All fire stops.
    source: {para: "1", mark: S}
    who: [north, south]
    must_not: {acts: fire, in: valley}
  - id: bridge-demining
    says: Mines are cleared.
    who: north
    must: {acts: works.demining, in: bridge}
  - id: tanks-back
    says: Tanks leave.
    who: [north, south]
    kept_beyond: {classes: [{weapons: tank, distance: 15 km}], baseline: {north: front, south: front}}
  - id: foreigners-out
    says: Foreign forces leave.
    who: south
    must: {acts: movement.withdrawal, items: [foreign forces]}
  - id: silent-2031
    says: From 2031 no sniper fires.
    who: north
    from: 2031-01-01
    must_not: {acts: fire.sniper, in: valley}
"""


@pytest.fixture(scope="module")
def agreement() -> Agreement:
    return read_agreement(FRAME)


def matched(agreement: Agreement, passage: str, on: date | None = None) -> list[str]:
    return [one.clause for one in match_clauses(agreement, passage, on=on)]


@pytest.mark.parametrize(
    ("passage", "clauses"),
    [
        ("The cease-fire is largely holding.", ["ceasefire"]),
        ("Viola- tions of the ceasefire were seen.", ["ceasefire"]),
        ("Mortar fire was heard near the town.", ["ceasefire"]),
        ("In breach of point 1 of the agreement.", ["ceasefire"]),
        ("Demining went on in the north.", []),
        ("Demining went on at the Old Bridge.", ["bridge-demining"]),
        ("Withdrawal was announced.", []),
        ("Withdrawal of the foreign forces was announced.", ["foreigners-out"]),
        ("The weather was cold.", []),
        ("", []),
    ],
)
def test_a_passage_bears_on(agreement: Agreement, passage: str, clauses: list[str]) -> None:
    assert matched(agreement, passage, date(2030, 6, 1)) == clauses


def test_a_clause_of_later_is_not_matched(agreement: Agreement) -> None:
    assert "silent-2031" not in matched(agreement, "Sniper fire.", date(2030, 6, 1))
    assert "silent-2031" in matched(agreement, "Sniper fire.", date(2031, 6, 1))


def test_a_match_says_why(agreement: Agreement) -> None:
    (one,) = match_clauses(agreement, "Mortar fire broke the ceasefire, against point 1.", on=date(2030, 6, 1))
    assert one.because[:2] == ("ceasefire", "point 1")
    assert "mortar fire" in one.because


@given(st.text(max_size=200), st.text(max_size=200))
def test_more_text_never_unsays(one: str, other: str) -> None:
    agreement = read_agreement(FRAME)
    assert set(matched(agreement, one)) <= set(matched(agreement, f"{one} . {other}"))


@given(st.text(alphabet="abcDEFs -'", max_size=60))
def test_the_case_of_letters_says_nothing(text: str) -> None:
    assert stems(text) == stems(text.upper()) == stems(text.lower())


def test_every_shipped_agreement_can_be_matched() -> None:
    for path in sorted((Path(__file__).parents[2] / "agreements").glob("*/agreement.yaml")):
        read = read_agreement(path.read_text(encoding="utf-8"), path.parent.name)
        for clause in read.clauses:
            match_clauses(read, clause.says.get("en", ""))
