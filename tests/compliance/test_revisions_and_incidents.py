"""Revised facts, incidents that several facts tell of, and what lies at the edges of numbers and dates."""

import random
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Law, lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import Status, Stream, assess
from tests import random_worlds
from tests.compliance.few_facts import at, facts, law
from tests.compliance.naive import evaluate
from tests.compliance.orders import told
from tests.compliance.worlds import lives, world
from tests.examples import of_this_run

AS_OF = at("2020-03-30")
DAY = 86_400_000_000
Lives = dict[str, list[tuple[str, int, int]]]
Fact = dict[str, Any]
CONDITIONS: tuple[Fact, ...] = (
    {"seen": {"acts": "aid.delivery"}, "at_least": "2"},
    {"seen": {"acts": "aid.delivery"}, "at_least": "30", "measure": "sum"},
    {"seen": {"acts": "aid.delivery"}, "in_last": "3 days"},
    {"quiet": {"acts": "aid.delivery"}, "for": "2 days"},
    {"found": "any", "by": "mission"},
    {"no": {"seen": {"acts": "aid.delivery"}, "at_least": "2"}},
)


def quiet(**more: Any) -> Fact:
    return {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire"}} | more


def entangled(seed: int, *, swap: bool = False) -> tuple[Law, pl.DataFrame]:
    """A law of gates, and a few facts most of which share an incident, are revised, come late or are taken back."""
    r = random.Random(seed)
    one, other = ("south", "north") if swap else ("north", "south")
    gates: list[Fact] = [
        {"id": f"g{n}", "says": "No movement.", "who": one, "must_not": {"acts": "movement"}, "when": gate}
        for n, gate in enumerate(r.sample(CONDITIONS, 3))
    ]
    gates.append(quiet(who=other, **{"while": r.choice(CONDITIONS)}))
    gates.append({"id": "aid", "says": "Aid.", "who": one, "by": "2020-03-20", "must": {"acts": "aid.delivery"}})
    rows: list[Fact] = []
    for n in range(r.randint(3, 14)):
        day = r.randint(1, 20)
        known = day + r.choice([0, 0, 0, 3, 8])
        rows.append(
            {
                "act": r.choice(["aid.delivery", "aid.delivery", "finding", "fire"]),
                "on": f"2020-03-{day:02}",
                "recorded": f"2020-03-{known:02}T0{r.randint(1, 5)}:00",
                "incident": r.choice([None, "i", "i", "j"]),
                "source": r.choice(["one", "two"]),
                "act_ppm": r.choice([1_000_000, 1_000_000, 600_000, 300_000]),
                "quantity_milli": r.choice([None, 10_000, 20_000]),
                "revises": r.randint(1, n + 1) if r.random() < 0.3 else None,
                "status": r.choice([None, None, None, "confirmed", "withdrawn"]),
                "certified_by": "mission",
                "origin": "mechanism",
                "actor": r.choice(["mission", one, one, other]),
            }
        )
    return law(*gates), facts(*rows)


def before(found: Lives, instant: int) -> Lives:
    """Lives as they went until an instant."""
    return {
        name: [(state, begin, min(end, instant)) for state, begin, end in spans if begin < instant]
        for name, spans in found.items()
    }


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_entangled_facts_as_the_plain_evaluator_reads_them(seed: int) -> None:
    this, table = entangled(seed)
    engine, plain = assess(this, table, AS_OF), evaluate(this, table.to_dicts(), AS_OF)
    assert lives(engine) == plain.lives
    keys = ("obligation", "begin", "status", "value_milli", "expected_ppm", "facts", "reasons", "alleged", "met_at")
    mine = [{key: record[key] for key in keys} for record in engine.records()]
    assert mine == [{key: record[key] for key in keys} for record in plain.records]


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_entangled_facts_in_any_order_of_arrival(seed: int) -> None:
    this, table = entangled(seed)
    stream = Stream(this)
    for n in random.Random(seed).sample(range(len(table)), len(table)):
        stream.add(table[n : n + 1])
        stream.assessments(AS_OF)
    assert told(stream.assessments(AS_OF)) == told(assess(this, table, AS_OF))


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_what_was_decided_stays_decided(seed: int) -> None:
    """Gates and lives up to an instant are what they were then, whatever was revised or reported since."""
    this, table = entangled(seed)
    later = lives(assess(this, table, AS_OF))
    for day in (4, 9, 14, 20, 25):
        instant = at(f"2020-03-{day:02}")
        assert before(lives(assess(this, table, instant)), instant) == before(later, instant)


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_what_was_decided_in_random_worlds_stays_decided(seed: int) -> None:
    this = world(seed, 120)
    later = lives(assess(this.law, this.facts, this.as_of))
    for days in (3, 11, 23):
        instant = this.as_of - days * DAY
        assert before(lives(assess(this.law, this.facts, instant)), instant) == before(later, instant)


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_exchanged_names_exchange_results(seed: int) -> None:
    plain, exchanged = (assess(*entangled(seed, swap=swap), AS_OF) for swap in (False, True))
    assert told(plain) == told(exchanged)


@pytest.mark.slow
@pytest.mark.parametrize(
    "holds",
    [
        test_entangled_facts_as_the_plain_evaluator_reads_them,
        test_entangled_facts_in_any_order_of_arrival,
        test_what_was_decided_stays_decided,
        test_exchanged_names_exchange_results,
    ],
)
def test_many_entangled_facts(holds: Any) -> None:
    for seed in range(of_this_run(400, 0, gate=50)):
        holds.hypothesis.inner_test(seed)


def test_one_incident_of_two_sources_is_one_chance() -> None:
    both = facts({"on": "2020-03-05", "incident": "i"}, {"on": "2020-03-05", "incident": "i", "source": "two"})
    found = next(assess(law(quiet()), both, AS_OF).records())
    assert (found["value_milli"], found["facts"], found["expected_ppm"]) == (1_000, 1, 1_000_000)


@pytest.mark.parametrize("status", ["withdrawn", "not confirmed"])
def test_an_incident_one_of_whose_reports_was_taken_back(status: str) -> None:
    first, second = {"on": "2020-03-05", "incident": "i"}, {"on": "2020-03-06", "incident": "i", "source": "two"}
    found = next(assess(law(quiet()), facts(first | {"status": status}, second), AS_OF).records())
    assert (found["value_milli"], found["reasons"]) == (1_000, [f"{2:016x}"])
    gone = facts(first | {"status": status}, second | {"status": status})
    assert next(assess(law(quiet()), gone, AS_OF).records())["value_milli"] == 0


def test_quantities_too_large_to_add_are_not_wrapped() -> None:
    """A report of nine million million million does not make of a cap that is broken one that is kept."""
    most = 2**63 - 1
    aid = {"id": "aid", "says": "Aid.", "who": "north", "by": "2020-03-20"}
    aid |= {"must": {"acts": "aid.delivery", "amount": "10"}}
    rows = [{"on": f"2020-03-{day:02}", "act": "aid.delivery", "quantity_milli": most} for day in range(5, 15)]
    found = next(assess(law(aid), facts(*rows), AS_OF).records())
    assert (found["status"], found["value_milli"] > 0) == ("met", True)
    cap = {"id": "cap", "says": "At most 50.", "who": "north"}
    cap |= {"cap": {"acts": "weapons.presence", "in": "camp", "at_most": "50", "assessed": "month"}}
    zones = {"camp": {"circle": {"centre": ["30", "10"], "radius": "5 km"}}}
    count = {"on": "2020-03-05", "act": "weapons.presence", "kind": "measure", "place": "camp", "quantity_milli": most}
    result = assess(law(cap, zones=zones), facts(count, count | {"on": "2020-03-06"}), AS_OF)
    assert result.by_obligation[0].counts()[Status.CONTRARY] == 1


def test_a_watch_of_more_than_all_is_a_watch_of_all() -> None:
    watch = {"on": "2020-03-01", "until": "2020-04-01", "act": "coverage.watch", "kind": "coverage"}
    for share, ppm in ((2**62, 1_000_000), (-(2**62), 0), (500, 500_000)):
        table = facts(watch | {"actor": "mission", "quantity_milli": share})
        assert next(assess(law(quiet()), table, at("2020-04-10")).records())["coverage_ppm"] == ppm


@pytest.mark.parametrize("year", ["0001", "0202", "1500"])
def test_a_date_long_before(year: str) -> None:
    """A mistyped year is no reason for nobody to be assessed, nor for a table of a thousand years of days."""
    table = facts({"on": f"{year}-03-05"}, {"on": "2020-03-05"})
    result = assess(law(quiet()), table, AS_OF)
    assert next(result.records())["reasons"] == [f"{2:016x}"]
    assert len(result.timeline.day_starts) < 60_000
    stream = Stream(law(quiet()))
    for n in (1, 0):
        stream.add(table[n : n + 1])
        stream.assessments(AS_OF)
    assert told(stream.assessments(AS_OF)) == told(result)


@pytest.mark.parametrize("as_of", ["1700-01-01", "2019-01-01", "2299-12-31"])
def test_a_cut_off_far_away(as_of: str) -> None:
    year_long = quiet(until="2020-12-31", must_not={"acts": "fire", "assessed": "month"})
    table = facts({"on": "2020-03-05"})
    result = assess(law(year_long), table, at(as_of))
    seen = result.given - result.unseen
    assert (seen, len(result.by_obligation[0])) == ((1, 11) if as_of > "2020" else (0, 1))


def test_coordinates_that_are_no_numbers_lie_nowhere() -> None:
    zones = {"camp": {"circle": {"centre": ["30", "10"], "radius": "5 km"}}}
    this = law(quiet(must_not={"acts": "fire", "in": "camp"}), zones=zones)
    nan, inf = float("nan"), float("inf")
    points = [(nan, 10.0), (30.0, nan), (inf, 10.0), (30.0, -inf), (None, None), (30.0, 10.0)]
    rows = [{"on": "2020-03-05", "lon": lon, "lat": lat, "radius_m": nan} for lon, lat in points[:-1]]
    table = facts(*rows, {"on": "2020-03-05", "lon": 30.0, "lat": 10.0})
    found = next(assess(this, table, AS_OF).records())
    assert (found["reasons"], found["doubtful"]) == ([f"{len(points):016x}"], 0)


def test_what_begins_at_the_cut_off_is_not_seen_and_what_is_recorded_then_is() -> None:
    table = facts({"on": "2020-03-30"}, {"on": "2020-03-29", "recorded": "2020-03-30"})
    result = assess(law(quiet()), table, AS_OF)
    assert (result.given, result.unseen) == (2, 1)
    assert [one for record in result.records() for one in record["reasons"]] == [f"{2:016x}"]


def test_a_span_longer_than_the_agreement_leaves_a_doubt() -> None:
    long = {"on": "1990-01-01", "until": "2031-01-01", "recorded": "2020-03-05"}
    this = law(quiet())
    result = assess(this, facts(long, {"on": "2020-03-10"}), AS_OF)
    records = list(result.records())
    assert [one for record in records for one in record["doubts"]] == [f"{1:016x}"]
    stream = Stream(this)
    stream.add(facts({"on": "2020-03-09"}, {"on": "2020-03-10"})[1:])
    stream.assessments(AS_OF)
    stream.add(facts(long))
    assert told(stream.assessments(AS_OF)) == told(result)


def test_an_id_given_again_with_other_words_counts_as_it_came_first() -> None:
    """An id is the hash of what was said: two facts of one id are one fact, told twice."""
    this = law(quiet())
    first, again = facts({"on": "2020-03-05"}), facts({"on": "2020-03-06", "act": "movement"})
    assert told(assess(this, pl.concat([first, again]), AS_OF))[0] == told(assess(this, first, AS_OF))[0]
    stream = Stream(this)
    for one in (first, again):
        stream.add(one)
        stream.assessments(AS_OF)
    assert told(stream.assessments(AS_OF)) == told(assess(this, pl.concat([first, again]), AS_OF))


@pytest.mark.parametrize("seed", range(3))
def test_a_law_over_nothing(seed: int) -> None:
    this = lower(read_agreement(random_worlds.agreement(seed)))
    nothing = facts()
    start = to_us(random_worlds.START)
    for as_of in (start - 400 * DAY, start + 30 * DAY):
        engine, plain = assess(this, nothing, as_of), evaluate(this, [], as_of)
        assert [one["status"] for one in engine.records()] == [one["status"] for one in plain.records]
        assert lives(engine) == plain.lives
