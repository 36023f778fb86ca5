"""What reports of one incident come to: one witness once, a side by what it gains, unknown is the prior."""

from typing import Any

import polars as pl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from servanda.evidence import Rates, SourceRates, weigh
from servanda.evidence.credibility.v1.rates import Share
from tests.evidence.credibility.made_up import NAMES, ROWS, facts

FIRST = {"source": "agency", "said_by": "North spokesman", "actor": "South"}


def happened(*rows: dict[str, Any], rates: Rates | None = None) -> int:
    """How likely the one incident told of is, parts per million."""
    found = weigh(facts(*rows), rates, NAMES).facts.filter(pl.col("incident") == "i1")["happened_ppm"]
    assert found.n_unique() == 1
    return int(found[0])


def test_one_report_weighs_what_its_class_is_stated_to() -> None:
    assert happened({}) == 750_000
    assert happened({"origin": "machine-coded news"}) == 500_000
    assert happened({"origin": "monitor", "source": "mission"}) > happened({"origin": "authority"}) > 750_000


def test_two_papers_are_two_witnesses() -> None:
    assert happened({}, {"source": "agency"}) == 900_000
    assert happened({}, {"note": "again"}) == 750_000  # one paper twice


def test_two_outlets_that_quote_one_spokesman_are_one_witness() -> None:
    assert happened(FIRST, FIRST | {"source": "paper"}) == happened(FIRST)
    assert happened(FIRST, FIRST | {"source": "paper", "said_by": "NORTH  spokesman"}) == happened(FIRST)
    assert happened(FIRST, FIRST | {"source": "paper", "said_by": "a doctor"}) > happened(FIRST)


def test_one_wire_printed_twice_is_one_witness() -> None:
    text = "Three shells fell on the market at noon, two people were wounded."
    assert happened({"note": text}, {"source": "agency", "note": text.upper() + " "}) == 750_000
    assert happened({"note": "shelling"}, {"source": "agency", "note": "shelling"}) == 900_000


def test_an_admission_outweighs_an_accusation_and_a_denial_is_worth_next_to_nothing() -> None:
    admits = happened({"said_by": "South spokesman", "actor": "South"})
    accuses = happened({"said_by": "North spokesman", "actor": "South"})
    assert admits > 900_000 > 600_000 > accuses > 500_000
    denial = {"act": "statement.responsibility-denied", "said_by": "South spokesman", "actor": "South"}
    assert 450_000 < happened(denial) < 500_000
    assert happened({"source": "mission", "origin": "monitor"}, denial) > 900_000


def test_a_duty_done_is_told_in_ones_own_interest() -> None:
    duty = {"kind": "act", "act": "weapons.hand-over", "actor": "South"}
    own, other = (happened(duty | {"said_by": f"{side} spokesman"}) for side in ("South", "North"))
    assert other > 900_000 > 600_000 > own


def test_a_side_quoted_by_a_good_paper_is_still_a_side() -> None:
    assert happened(FIRST | {"reliability": "A"}) == happened(FIRST)


def test_the_digit_is_a_ceiling_and_letters_are_not_averaged_with_it() -> None:
    assert happened({"reliability": "A"}) == 950_000
    assert happened({"reliability": "A", "credibility": 2}) == 900_000
    assert happened({"reliability": "A", "credibility": 5}) == 100_000
    assert happened({"reliability": "D", "credibility": 1}) == 600_000
    assert happened({"reliability": "F", "credibility": 2}) == 750_000
    assert happened({"reliability": "F", "credibility": 6}) == 500_000


def test_learned_rates_take_the_place_of_letters() -> None:
    learned = SourceRates(
        "paper", Share(600_000, 1, 999_999), Share(500_000, 1, 999_999), 20, 20, "learned, 40 audited"
    )
    rates = Rates({"paper": learned})
    assert happened({"reliability": "A"}, rates=rates) == 545_455
    assert happened({"reliability": "F", "credibility": 6}, rates=rates) == 500_000
    worse = SourceRates("paper", Share(200_000, 1, 999_999), Share(500_000, 1, 999_999), 20, 20, "learned, 40 audited")
    assert happened({}, rates=Rates({"paper": worse})) == 500_000


def test_what_nobody_weighed_stays_empty() -> None:
    found = weigh(facts({"incident": None}, {"status": "withdrawn", "incident": "i2"}, {})).facts
    assert found["happened_ppm"].to_list() == [None, None, 750_000]
    assert weigh(facts({"incident": None})).facts["happened_ppm"].to_list() == [None]
    assert len(weigh(facts({}).head(0)).facts) == 0


def test_how_it_came_about_is_told() -> None:
    two = facts(FIRST, FIRST | {"source": "paper"}, {"origin": "monitor", "source": "mission"})
    said = weigh(two, names=NAMES).words("i1")
    assert said[0] == "before any report: even"
    assert (
        "north, in its interest (2 reports, one witness): times 1.3; stated prior: a side on the other's"
        in said[1] + said[2]
    )
    assert (
        "mission (1 report): times 12; stated prior: people on the spot for others: 12 to 1 (3.7 to 1"
        in said[1] + said[2]
    )
    assert said[3] == "together: 16 to 1, credibility 1"


# --- properties ---------------------------------------------------------------------------------------------------

quick = settings(max_examples=40, deadline=None)


def by_incident(rows: list[dict[str, Any]]) -> dict[str, int]:
    found = weigh(facts(*rows), None, NAMES).facts.drop_nulls("happened_ppm")
    return dict(zip(found["incident"], found["happened_ppm"], strict=True))


@given(ROWS, st.randoms(use_true_random=False))
@quick
def test_the_order_of_reports_does_not_matter(rows: list[dict[str, Any]], r: Any) -> None:
    assert by_incident(r.sample(rows, len(rows))) == by_incident(rows)


@given(ROWS)
@quick
def test_swapping_the_parties_changes_nothing(rows: list[dict[str, Any]]) -> None:
    def other(value: Any) -> Any:
        swap = {"north": "south", "south": "north", "North": "South", "South": "North"}
        for one, two in swap.items():
            if isinstance(value, str) and value.startswith(one) and value not in ("north", "south"):
                return two + value.removeprefix(one)
        return value

    # A note is what it is: only names that stand for a side are exchanged.
    swapped = [{key: other(value) if key != "note" else value for key, value in row.items()} for row in rows]
    assert by_incident(swapped) == by_incident(rows)


@given(ROWS, ROWS)
@quick
def test_an_f6_report_changes_nothing(rows: list[dict[str, Any]], others: list[dict[str, Any]]) -> None:
    unknown = [row | {"reliability": "F", "credibility": 6} for row in others]
    before, after = by_incident(rows), by_incident([*rows, *unknown])
    assert {key: ppm for key, ppm in after.items() if key in before} == before
    assert all(ppm == 500_000 for key, ppm in after.items() if key not in before)


@given(ROWS, st.sampled_from(["second", "third"]))
@quick
def test_a_second_outlet_quoting_the_same_adds_nothing(rows: list[dict[str, Any]], outlet: str) -> None:
    assume(rows[0]["said_by"] is not None and rows[0]["incident"] is not None)
    assert by_incident([*rows, rows[0] | {"source": outlet}]) == by_incident(rows)


@given(ROWS, st.sampled_from(["monitor", "authority", "party", "human-coded news", "machine-coded news"]))
@quick
def test_an_independent_witness_who_confirms_never_lowers(rows: list[dict[str, Any]], origin: str) -> None:
    # Who names another actor does not confirm: he changes whose interest the others' words are weighed by.
    acted = {row["actor"] for row in rows if row["incident"] == "i1"} or {rows[0]["actor"]}
    assume(len(acted) == 1)
    new = {"source": "new witness", "origin": origin, "incident": "i1", "actor": acted.pop()}
    before, after = by_incident(rows), by_incident([*rows, rows[0] | new | NOTHING])
    assert after["i1"] >= before.get("i1", 0) or "i1" not in before


NOTHING = dict.fromkeys(("said_by", "note", "reliability", "credibility", "status")) | {
    "act": "fire.artillery",
    "kind": "event",
}


@pytest.mark.parametrize("rates", [None, Rates(prior_ppm=100_000)])
def test_nothing_is_certain(rates: Rates | None) -> None:
    many = [{"source": f"mission {n}", "origin": "monitor"} for n in range(40)]
    assert happened(*many, rates=rates) == 999_999
