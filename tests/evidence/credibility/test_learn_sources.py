"""Rates learned from a case's own incidents, and their file."""

import random
from typing import Any

import numpy as np
import polars as pl
import pytest

from servanda.basis import Refusal
from servanda.evidence import Rates, learn_sources, letter_for, read_rates, weigh, write_rates
from tests.evidence.credibility.made_up import NAMES, facts

#: How often each source of the made-up case says "it happened" of what did, and of what did not.
TRUE_RATES = {"mission": (0.95, 0.05), "agency": (0.8, 0.3), "paper": (0.6, 0.5), "rumours": (0.5, 0.5)}


def case(seed: int, incidents: int = 400) -> tuple[pl.DataFrame, dict[str, bool]]:
    """Reports of many incidents by sources of known rates, a side's admissions and accusations, and the truth."""
    r = random.Random(seed)
    rows: list[dict[str, Any]] = []
    truth: dict[str, bool] = {}
    for n in range(incidents):
        one, true = f"i{n}", r.random() < 0.6
        truth[one] = true
        for source, (hit, alarm) in TRUE_RATES.items():
            if r.random() < 0.7:
                said = r.random() < (hit if true else alarm)
                rows.append({"incident": one, "source": source, "status": None if said else "not confirmed"})
        south = {"incident": one, "actor": "South", "origin": "party", "source": "office"}
        if r.random() < (0.9 if true else 0.7):
            rows.append(south | {"said_by": "North spokesman"})
        admits = r.random() < (0.2 if true else 0.01)
        rows.append(south | {"said_by": "South spokesman", "status": None if admits else "not confirmed"})
    return facts(*rows), truth


def learned(seed: int, audits: int) -> tuple[Rates, pl.DataFrame, dict[str, bool]]:
    table, truth = case(seed)
    audited = {one: truth[one] for one in list(truth)[:audits]}
    return learn_sources(table, audited, NAMES), table, truth


def test_the_rates_are_found_again() -> None:
    rates, _, _ = learned(1, 150)
    assert (rates.incidents, rates.audited) == (400, 150)
    assert 550_000 < rates.prior_ppm < 650_000
    within = 0
    for source, (hit, alarm) in TRUE_RATES.items():
        found = rates.sources[source]
        assert found.audited > 70
        for share, true in ((found.hits, hit), (found.false_alarms, alarm)):
            assert abs(share.ppm / 1e6 - true) < 0.12, (source, share)
            within += share.low <= true * 1e6 <= share.high
    assert within >= 6, "intervals hold nine times in ten"


def test_a_side_learned_as_two_sources() -> None:
    """What it says against its interest weighs far more than its accusation; its denial weighs almost nothing."""
    rates, _, _ = learned(2, 150)
    admits, accuses = rates.sources["south, against its interest"], rates.sources["north, in its interest"]
    assert admits.says > 4 * accuses.says > 0
    assert -300_000 < admits.denies <= 0


def test_learning_beats_the_stated_priors_and_counting_heads() -> None:
    gains = []
    for seed in range(3):
        rates, table, truth = learned(seed, 60)
        rest = list(truth)[60:]
        by_rates, by_class = (_brier(weigh(table, one, NAMES).facts, truth, rest) for one in (rates, None))
        gains.append(by_class - by_rates)
        assert by_rates < 0.1
    assert min(gains) > 0.02


def _brier(table: pl.DataFrame, truth: dict[str, bool], rest: list[str]) -> float:
    found = dict(zip(table["incident"], table["happened_ppm"], strict=True))
    return float(np.mean([(found[one] / 1e6 - truth[one]) ** 2 for one in rest]))


def test_order_and_names_do_not_matter() -> None:
    table, truth = case(4, 60)
    audited = {one: truth[one] for one in list(truth)[:20]}
    plain = learn_sources(table, audited, NAMES)
    mixed = learn_sources(table.sample(fraction=1, shuffle=True, seed=1), dict(reversed(audited.items())), NAMES)
    assert mixed == plain
    swap = [
        pl.col(one).str.replace("North", "X").str.replace("South", "North").str.replace("X", "South")
        for one in ("actor", "said_by")
    ]
    swapped = learn_sources(table.with_columns(swap), audited, NAMES)
    for side, other in (("north", "south"), ("south", "north")):
        for interest in ("in its interest", "against its interest"):
            one, two = plain.sources.get(f"{side}, {interest}"), swapped.sources.get(f"{other}, {interest}")
            assert (one is None) == (two is None)
            if one is not None and two is not None:
                assert (one.hits, one.false_alarms, one.audited) == (two.hits, two.false_alarms, two.audited)


def test_nobody_is_judged_by_one_incident() -> None:
    rates = learn_sources(facts({"source": "new"}), {"i1": False}, NAMES)
    assert rates.sources["new"].says > 0 and letter_for(rates.sources["new"]) == "F"


def test_a_case_without_reports_or_with_a_strange_audit_is_refused() -> None:
    with pytest.raises(Refusal) as refusal:
        learn_sources(facts({"incident": None}), {})
    assert refusal.value.code == "CRE002"
    with pytest.raises(Refusal) as refusal:
        learn_sources(facts({}), {"i9": True})
    assert refusal.value.code == "CRE003"


# --- the file ---------------------------------------------------------------------------------------------------------


def test_the_file_reads_back() -> None:
    rates, table, _ = learned(3, 40)
    again = read_rates(write_rates(rates))
    assert again == rates
    assert weigh(table, again, NAMES).facts.equals(weigh(table, rates, NAMES).facts)
    assert read_rates(write_rates(Rates())) == Rates()


GOOD = """\
credibility: 1
prior_ppm: 600000
sources:
  - source: "mission"
    hits: {ppm: 900000, low: 800000, high: 950000}
    false_alarms: {ppm: 50000, low: 10000, high: 120000}
    happened: 30
    did_not: 12
"""


def test_a_file_written_by_hand() -> None:
    found = read_rates(GOOD)
    assert (found.prior_ppm, found.sources["mission"].audited, found.incidents) == (600_000, 42, 0)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("credibility: 1", "credibility: 2"),
        ("prior_ppm: 600000", "prior_ppm: 1000000"),
        ("prior_ppm: 600000", "prior_ppm: high"),
        ("prior_ppm: 600000", "priors: 1"),
        ("low: 800000", "low: 901000"),
        ("low: 800000", "low: -1"),
        (", high: 950000", ""),
        ('source: "mission"', 'source: ""'),
        ("happened: 30", "happened: 3.5"),
        ("happened: 30", "happened: [1]"),
        ("    hits:", "    hit:"),
        (GOOD, "- a\n"),
        (GOOD, "credibility: 1\nsources: mission\n"),
        (GOOD, "credibility: 1\nsources: [mission]\n"),
        ("    did_not: 12\n", "    did_not: 12\n" + GOOD[GOOD.index("  - source") :]),
    ],
)
def test_a_broken_file_is_refused_with_its_line(old: str, new: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read_rates(GOOD.replace(old, new), "credibility.yaml")
    assert refusal.value.code == "CRE004"
    assert refusal.value.reasons[0].place is not None and refusal.value.reasons[0].place.line >= 1
