"""Sampled worlds: nothing open is the plain reading, shares follow the chances, and no order matters."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Law, lower, read_agreement
from servanda.basis import content_hash, to_us
from servanda.compliance import assess, sample
from servanda.compliance.worlds import Odds
from servanda.evidence import SCHEMA
from tests.compliance.test_properties import exchanged
from tests.compliance.worlds import world

START = datetime(2020, 1, 1, tzinfo=UTC)
AS_OF = to_us(datetime(2020, 2, 1, tzinfo=UTC))
#: Drawn only: enough for shares to lie within four hundredths of their chances but once in a thousand.
MANY = 1_500
#: Drawn and assessed: within a tenth.
SOME = 200


def _law() -> Law:
    circle = {"circle": {"centre": ["-20", "-10"], "radius": "10 km"}}
    clauses = [
        {"id": "quiet", "says": "No fire in the ring.", "who": ["a", "b"], "must_not": {"acts": "fire", "in": "ring"}},
        {"id": "arms", "says": "Arms.", "who": "a", "by": "2020-01-20", "must": {"acts": "weapons.hand-over"}},
    ]
    phases = [{"id": "two", "called": "Two", "opens": "entry", "gate": {"done": "arms"}}]
    agreement = {
        "servanda": "1",
        "id": "small",
        "title": "Small",
        "timing": {"zone": "UTC", "entry": "2020-01-01", "expiry": "2020-03-01"},
        "participants": {"a": {"called": "A"}, "b": {"called": "B"}},
        "bodies": {"mission": {"called": "Mission"}},
        "zones": {"ring": {"called": "Ring", **circle}},
        "phases": phases,
        "proof": {"origins": ["mechanism", "monitor"], "reliability": "B"},
        "clauses": clauses,
    }
    return lower(read_agreement(json.dumps(agreement)))


def _facts(*rows: dict[str, Any]) -> pl.DataFrame:
    whole = []
    for n, told in enumerate(rows):
        at = START + timedelta(days=3 + n)
        row = {
            "id": content_hash(f"fact {n}".encode()), "kind": "event", "act": "fire", "act_ppm": 1_000_000,
            "happened_from": at, "happened_to": at + timedelta(microseconds=1), "recorded": at + timedelta(hours=1),
            "origin": "monitor", "sources": 1, "source": "field", "row": n + 2, "lon": -20.0, "lat": -10.0,
        } | told  # fmt: skip
        whole.append(dict.fromkeys(SCHEMA) | row)
    return pl.DataFrame(whole, schema=SCHEMA)


@pytest.mark.parametrize("seed", range(6))
def test_a_world_with_nothing_open_is_the_plain_reading(seed: int) -> None:
    one = world(seed)
    certain = one.facts.with_columns(
        act_ppm=pl.lit(1_000_000, dtype=pl.Int32),
        actor_ppm=pl.lit(None, dtype=pl.Int32),
        happened_ppm=pl.lit(None, dtype=pl.Int32),
        radius_m=pl.lit(0.0),
    )
    drawn = Odds(certain).world(5, 0)
    drawn_told, plain_told = (list(assess(one.law, facts, one.as_of).records()) for facts in (drawn, certain))
    assert drawn_told == plain_told
    assert sample(one.law, certain, one.as_of, 3, 5).open_facts == 0


@pytest.mark.parametrize("seed", range(3))
def test_no_order_matters_and_a_seed_is_a_seed(seed: int) -> None:
    one = world(seed)
    first = sample(one.law, one.facts, one.as_of, 4, 11)
    again = sample(one.law, one.facts.sample(fraction=1.0, shuffle=True, seed=3), one.as_of, 4, 11)
    assert again == first
    assert sample(one.law, pl.concat([one.facts, one.facts]), one.as_of, 4, 11) == first


def test_none_is_none() -> None:
    nothing = sample(_law(), _facts({}), AS_OF, 0, 1)
    assert (nothing.count, nothing.lives, nothing.clauses) == (0, (), ())


def test_whether_it_happened() -> None:
    found = sample(_law(), _facts({"happened_ppm": 300_000}), AS_OF, SOME, 1)
    assert found.clause("quiet").statuses.get("contrary indication", 0) / SOME == pytest.approx(0.3, abs=0.1)
    assert (found.facts, found.open_facts) == (1, 1)


def test_reports_of_one_incident_share_its_fate() -> None:
    one = {"happened_ppm": 500_000, "incident": "i1"}
    odds = Odds(_facts(one, one, one))
    assert {len(odds.world(2, n)) for n in range(60)} == {0, 3}


def test_a_gate_opens_in_as_many_worlds_as_what_it_waits_for_happened() -> None:
    arms = {"act": "weapons.hand-over", "kind": "act", "actor": "a", "happened_ppm": 800_000}
    found = sample(_law(), _facts({"happened_ppm": 100_000}, arms), AS_OF, SOME, 1)
    gate = found.life("phase:two")
    assert gate.opened / SOME == pytest.approx(0.8, abs=0.1)
    # The hand-over was the second fact: dated the 5th, recorded an hour later.
    assert gate.first == gate.median == gate.last == to_us(START + timedelta(days=4, hours=1))
    assert gate.states == {"in force": gate.opened, "dormant": SOME - gate.opened}


def test_one_row_is_one_act() -> None:
    row = {"row": 9, "happened_from": START, "happened_to": START + timedelta(days=1), "recorded": START}
    odds = Odds(_facts({"act_ppm": 500_000, **row}, {"act": "movement", "act_ppm": 300_000, **row}))
    acts = [odds.world(1, n)["act"].to_list() for n in range(MANY)]
    assert max(map(len, acts)) == 1
    assert acts.count(["fire"]) / MANY == pytest.approx(0.5, abs=0.04)
    assert acts.count(["movement"]) / MANY == pytest.approx(0.3, abs=0.04)


def test_who_acted_is_known_or_not() -> None:
    odds = Odds(_facts({"actor": "a", "actor_ppm": 700_000}, {"actor": None}))
    known = [odds.world(1, n)["actor"].to_list() for n in range(MANY)]
    assert known.count(["a", None]) / MANY == pytest.approx(0.7, abs=0.04)


def test_a_point_in_doubt_lies_now_inside_now_outside() -> None:
    # 10 km east of the centre, so on the border; known to a kilometre.
    border = {"lon": -19.90877, "lat": -10.0, "radius_m": 1_000.0}
    plain = assess(_law(), _facts(border), AS_OF).of("quiet")[0]
    assert int(plain.doubtful[0]) == 1 and int(plain.rows[0]) == 0
    found = sample(_law(), _facts(border), AS_OF, SOME, 1).clause("quiet")
    assert found.statuses["contrary indication"] / SOME == pytest.approx(0.5, abs=0.1)


def test_points_stay_within_their_radius() -> None:
    from servanda.basis import distance_m

    odds = Odds(_facts({"radius_m": 5_000.0}))
    drawn = pl.concat([odds.world(1, n) for n in range(300)])
    away = distance_m([-20.0] * 300, [-10.0] * 300, drawn["lon"].to_numpy(), drawn["lat"].to_numpy())
    assert away.max() <= 5_000.01
    # Even over the disc: a quarter of it lies within half its radius.
    assert (away < 2_500).mean() == pytest.approx(0.25, abs=0.08)


def _renamed(facts: pl.DataFrame) -> pl.DataFrame:
    """The facts with the parties' names exchanged, and with other ids, as other bytes give them."""
    who = facts.with_columns(
        pl.col("actor", "side_1", "side_2", "toward").replace({"north": "south", "south": "north"})
    )
    other = {one: content_hash(f"renamed {one}".encode()) for one in facts["id"]}
    return who.with_columns(pl.col("id", "revises").replace(other))


@pytest.mark.parametrize("seed", range(5))
def test_exchanged_names_exchange_shares(seed: int) -> None:
    one = world(seed)
    law = lower(read_agreement(json.dumps(exchanged(one.file))))
    before = sample(one.law, one.facts, one.as_of, 5, 3)
    after = sample(law, _renamed(one.facts).sample(fraction=1.0, shuffle=True, seed=1), one.as_of, 5, 3)
    assert before.open_facts and after == before


@given(st.integers(0, 2**32))
@settings(max_examples=25, deadline=None)
def test_draws_know_no_names(seed: int) -> None:
    """World by world the same facts remain at the same points, though every id is another."""
    facts = world(seed).facts.unique("id", maintain_order=True)
    plain, other = Odds(facts), Odds(_renamed(facts))
    assert plain.open_facts == other.open_facts
    seen = ["kind", "act", "happened_from", "lon", "lat", "radius_m", "row", "note"]
    for number in range(3):
        before, after = plain.world(seed, number), other.world(seed, number)
        assert before.select(seen).equals(after.select(seen))
        assert before["actor"].is_null().equals(after["actor"].is_null())


def test_facts_that_differ_in_names_alone_share_a_draw_and_rows_tell_them_apart() -> None:
    one = {
        "happened_ppm": 500_000,
        "happened_from": START,
        "happened_to": START + timedelta(hours=1),
        "recorded": START,
    }
    alike = Odds(_facts(one | {"actor": "a", "row": None}, one | {"actor": "b", "row": None}))
    assert {len(alike.world(2, n)) for n in range(60)} == {0, 2}
    apart = Odds(_facts(one | {"actor": "a"}, one | {"actor": "b"}))
    assert {len(apart.world(2, n)) for n in range(60)} == {0, 1, 2}


def test_acts_of_facts_without_a_row_are_no_alternatives() -> None:
    one = {"happened_from": START, "happened_to": START + timedelta(hours=1), "recorded": START}
    one |= {"act_ppm": 500_000, "row": None}
    odds = Odds(_facts(one | {"actor": "a"}, one | {"actor": "b"}))
    # Two reports, not two readings of one: a world may hold both.
    assert {len(odds.world(2, n)) for n in range(60)} == {0, 2}
