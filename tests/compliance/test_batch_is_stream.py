"""Batch and stream give equal assessments, whatever the order of arrival, on random agreements and histories."""

import random
from collections import Counter
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.compliance import Stream, assess, revising
from servanda.compliance.weighing import Weighing
from servanda.evidence import empty
from tests.compliance.few_facts import at, facts, law
from tests.compliance.orders import History, cut_offs, one_by_one, plain, run, told
from tests.compliance.worlds import world
from tests.examples import of_this_run

SEEDS = st.integers(0, 2**32)


@given(SEEDS)
@settings(max_examples=25, deadline=None)
def test_any_order_of_arrival(seed: int) -> None:
    History(seed).in_order(0)


@given(SEEDS)
@settings(max_examples=15, deadline=None)
def test_late_facts_one_by_one(seed: int) -> None:
    this = world(seed, 60)
    one_by_one(this.law, plain(this.facts, seed), this.as_of, random.Random(seed), late=6)


@pytest.mark.slow
def test_thousands_of_orders_of_arrival() -> None:
    """Some 40 ms each; ``ten_thousand_orders`` runs them all on larger histories."""
    histories = of_this_run(400, 0, gate=30)
    assert run(range(5_000, 5_000 + histories), 6, most=80) == 6 * histories


@pytest.mark.slow
def test_late_facts_one_by_one_in_many_worlds() -> None:
    for seed in range(of_this_run(120, 0, gate=15)):
        this = world(seed, 120)
        one_by_one(this.law, plain(this.facts, seed), this.as_of, random.Random(seed), late=10)


class Paths:
    """Which ways of taking up late facts were gone, counted as they are."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.gone: Counter[str] = Counter()
        self._inside = False
        whole = Weighing.obligation
        for name in ("_by_time", "_by_key", "_line_moved"):
            monkeypatch.setattr(revising, name, self._watching(name, getattr(revising, name)))

        def counted(weighing: Weighing, obligation: Any) -> Any:
            self.gone["one obligation whole"] += self._inside
            return whole(weighing, obligation)

        monkeypatch.setattr(Weighing, "obligation", counted)
        monkeypatch.setattr("servanda.compliance.stream.revised", self._revised)
        self._plainly = revising.revised

    def _revised(self, weighing: Any, weighed: Any, arrived: Any, new: Any) -> bool:
        self._inside = True
        found = self._plainly(weighing, weighed, arrived, new)
        self._inside = False
        if not found:
            self.gone[_why(weighing, arrived, new)] += 1
        return found

    def _watching(self, name: str, way: Any) -> Any:
        def gone(*given: Any) -> Any:
            found = way(*given)
            if name == "_line_moved":
                self.gone["a gate moved"] += bool(found)
            elif name == "_by_key":
                same = len(found.assessed) == len(given[3].assessed)
                self.gone["by key, in place" if same else "by key, a new instance"] += 1
            else:
                self.gone["by time" if found is not given[3] else "by time, touching none"] += 1
            return found

        return gone


def _why(weighing: Any, arrived: Any, new: Any) -> str:
    coded = arrived.coded
    if (coded.flags[new] & 16).any():
        return "coverage"
    if coded.revises[new].any() or arrived.until is not None:
        return "a revision"
    if arrived.group is not None and (arrived.group[new] >= 0).any():
        return "an incident of several"
    hit = any(term.tally.select in arrived.selects(new) for one in weighing.permits for term in one.terms)
    return "a permit" if hit else "a gate moved, and there is a permit"


WAYS = {
    "by time", "by time, touching none", "by key, in place", "by key, a new instance", "one obligation whole",
    "a gate moved", "coverage", "a revision", "an incident of several", "a permit",
    "a gate moved, and there is a permit",
}  # fmt: skip


def test_every_way_of_taking_up_late_facts_is_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    paths = Paths(monkeypatch)
    for seed in range(30):
        this = world(seed, 60)
        one_by_one(this.law, plain(this.facts, seed), this.as_of, random.Random(seed), late=8)
    _late(law(quiet()), [{"on": "2020-01-03"}, {"on": "2020-02-02"}], "2020-04-10")
    assert paths.gone.keys() >= WAYS, WAYS - paths.gone.keys()
    assert all(paths.gone[way] for way in WAYS), paths.gone


def test_cut_offs_forward_and_backward() -> None:
    for seed in range(6):
        this = world(seed, 80)
        table, r = plain(this.facts, seed), random.Random(seed)
        asked = cut_offs(r, 3)
        stream, so_far = Stream(this.law), table.head(0)
        for n in range(0, len(table), 20):
            # Rows are shuffled in these worlds, and a source row may not come in two parts.
            part = table[n : n + 20].with_columns(row=pl.lit(None, pl.Int64))
            stream.add(part)
            so_far = pl.concat([so_far, part])
            for as_of in (*asked, *reversed(asked)):
                assert told(stream.assessments(as_of)) == told(assess(this.law, so_far, as_of))


def _late(this: Any, rows: list[dict[str, Any]], as_of: str, late: int = 1) -> None:
    """The last facts late, each alone and all together; equal to batch both ways."""
    table = facts(*rows)
    for size in {1, late}:
        stream = Stream(this)
        stream.add(table[: len(table) - late])
        stream.assessments(at(as_of))
        for n in range(len(table) - late, len(table), size):
            stream.add(table[n : n + size])
            stream.assessments(at(as_of))
        assert told(stream.assessments(at(as_of))) == told(assess(this, table, at(as_of)))


def quiet(**more: Any) -> dict[str, Any]:
    return {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire"}} | more


def test_an_incident_reaching_into_the_week_of_a_late_fact() -> None:
    """It counts once, in the week of its first report: also where only the week of the second is looked at again."""
    rows = [
        {"on": "2020-03-03", "incident": "i"},
        {"on": "2020-03-25", "incident": "i", "source": "other"},
        {"on": "2020-03-26"},
    ]
    _late(law(quiet()), rows, "2020-04-10")


def test_an_incident_with_several_refs() -> None:
    answers = {"to": {"acts": "allegation"}, "with": {"acts": ["reply", "visit"]}, "within": "48 hours"}
    responds = {"id": "r", "says": "Answers.", "who": "north", "responds": answers}
    rows = [
        {"act": "allegation", "on": "2020-03-03", "ref": "a"},
        {"act": "allegation", "on": "2020-03-05", "ref": "b", "incident": "i"},
        {"act": "allegation", "on": "2020-03-04", "ref": "a", "incident": "i"},
        {"act": "reply", "on": "2020-03-05", "ref": "b"},
    ]
    _late(law(responds), rows, "2020-04-10")


@pytest.mark.parametrize("ppm", [1_000_000, 300_000])
def test_what_bears_on_a_clause_is_counted_alike(ppm: int) -> None:
    """A late fact of before the clause bound bears on it if it is likelier such an act than not."""
    _late(law(quiet()), [{"on": "2020-01-03"}, {"on": "2020-02-02", "act_ppm": ppm}], "2020-04-10")
    _late(law(quiet()), [{"on": "2020-01-03"}, {"on": "2020-02-02"}, {"on": "2020-03-20", "act_ppm": ppm}],
          "2020-04-10", late=2)  # fmt: skip


def test_an_answer_read_before_a_late_fact_does_not_hide_it() -> None:
    this = law(quiet())
    stream = Stream(this)
    stream.add(facts({"on": "2020-03-05"}))
    assert len(stream.assessments(at("2020-04-10")).facts) == 1
    stream.add(facts({"on": "2020-03-06", "id": "00000000000000ff"}))
    after = stream.assessments(at("2020-04-10"))
    assert len(after.facts) == 2
    assert after.facts_at(after.by_obligation[0].reasons(0))["id"].to_list() == [f"{1:016x}", f"{255:016x}"]


@pytest.mark.parametrize("as_of", ["2020-02-01", "2020-04-10"])
def test_nothing_told(as_of: str) -> None:
    this = law(quiet())
    stream = Stream(this)
    assert told(stream.assessments(at(as_of))) == told(assess(this, empty(), at(as_of)))
    stream.add(empty())
    assert told(stream.assessments(at(as_of))) == told(assess(this, empty(), at(as_of)))
    later = facts({"on": "2020-05-01"})
    stream.add(later)
    assert told(stream.assessments(at(as_of))) == told(assess(this, later, at(as_of)))


def test_a_zone_that_follows_what_is_reported() -> None:
    """Its stream is read whole; and nobody knows where it went before that was reported."""
    convoy = {"convoy": {"moving": {"radius": "5 km", "follows": "bus"}}}
    this = law(quiet(must_not={"acts": "fire", "in": "convoy"}), zones=convoy)
    bus = {"act": "report.position", "item": "bus", "lat": 10.0}
    rows: list[dict[str, Any]] = [
        bus | {"on": "2020-03-03", "lon": 30.0},
        bus | {"on": "2020-03-05", "lon": 30.2, "recorded": "2020-03-20"},
        {"on": "2020-03-04", "lon": 30.1, "lat": 10.0},
        bus | {"on": "2020-03-05", "lon": 31.0, "lat": 11.0, "recorded": "2020-03-27", "revises": f"{2:016x}"},
    ]
    table = facts(*rows)
    values = {}
    for as_of in ("2020-03-10", "2020-03-25", "2020-03-30"):
        stream = Stream(this)
        for n in random.Random(as_of).sample(range(len(table)), len(table)):
            stream.add(table[n : n + 1])
        batch = assess(this, table, at(as_of))
        assert told(stream.assessments(at(as_of))) == told(batch)
        known = table.filter(pl.col("recorded").dt.epoch("us") <= at(as_of))
        assert list(batch.records()) == list(assess(this, known, at(as_of)).records())
        values[as_of] = next(batch.records())["value_milli"]
    assert values == {"2020-03-10": 0, "2020-03-25": 1_000, "2020-03-30": 0}


def test_many_instances() -> None:
    """Twenty thousand allegations, each with its own reply due; a hundred late replies."""
    answers = {"to": {"acts": "allegation"}, "with": {"acts": ["reply", "visit"]}, "within": "48 hours"}
    this = law({"id": "r", "says": "Answers.", "who": "north", "responds": answers})
    many = 20_000
    first = facts({"act": "allegation", "on": "2020-03-02"})
    minute = pl.duration(minutes=pl.int_range(many))
    told_of = pl.concat([first] * many).with_columns(
        pl.format("{}", pl.int_range(many)).alias("ref"),
        pl.int_range(many).cast(pl.String).str.zfill(16).alias("id"),
        *(pl.col(name) + minute for name in ("happened_from", "happened_to", "recorded")),
        row=pl.int_range(2, many + 2),
    )
    replies = told_of[::200].with_columns(
        pl.col("id").str.replace("^0", "f"), pl.col("row") + many, act=pl.lit("reply")
    )
    stream = Stream(this)
    stream.add(told_of)
    stream.assessments(at("2020-06-01"))
    stream.add(replies)
    batch = assess(this, pl.concat([told_of, replies]), at("2020-06-01"))
    assert told(stream.assessments(at("2020-06-01"))) == told(batch)
    counts = batch.by_obligation[0].counts()
    assert sum(counts.values()) == many


def test_revisions_in_any_order() -> None:
    """Chains, cycles, two revisions of one fact, revisions of what never came and of another source's facts."""
    this = law(
        quiet(),
        {"id": "gate", "says": "No movement.", "who": "south", "must_not": {"acts": "movement"},
         "when": {"seen": {"acts": "fire"}, "at_least": "2"}},
    )  # fmt: skip
    chain: list[dict[str, Any]] = [
        {"on": "2020-03-03"},
        {"on": "2020-03-04", "revises": 1},
        {"on": "2020-03-05", "revises": 2, "status": "withdrawn"},
        {"on": "2020-03-06", "revises": 5},
        {"on": "2020-03-07", "revises": 4},
        {"on": "2020-03-08"},
        {"on": "2020-03-09", "revises": 6, "recorded": "2020-03-20"},
        {"on": "2020-03-10", "revises": 6, "recorded": "2020-03-15"},
        {"on": "2020-03-11", "revises": 8, "source": "other"},
        {"on": "2020-03-12", "revises": 99},
        {"on": "2020-03-13", "revises": 11},
    ]
    table = facts(*chain)
    batch = told(assess(this, table, at("2020-03-30")))
    reasons = [one for record in batch[0] for one in record["reasons"]]  # type: ignore[attr-defined]
    assert reasons == [f"{number:016x}" for number in (7, 8, 9, 10, 11)]
    r = random.Random(4)
    for _ in range(30):
        stream = Stream(this)
        for n in r.sample(range(len(table)), len(table)):
            stream.add(table[n : n + 1])
            stream.assessments(at("2020-03-30"))
        assert told(stream.assessments(at("2020-03-30"))) == batch


def test_rows_that_nothing_rests_on_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(revising, "FEW_SPENT", 2)
    test_late_facts_one_by_one.hypothesis.inner_test(7)  # type: ignore[attr-defined]
    this = law(quiet())
    stream = Stream(this)
    days = [{"on": f"2020-03-{1 + n % 28:02}"} for n in range(60)]
    table = facts(*days)
    for n in range(60):
        stream.add(table[n : n + 1])
        found = stream.assessments(at("2020-04-10"))
        assert len(found.by_obligation[0].reason_rows) <= 2 * (n + 1) + 2
    assert told(found) == told(assess(this, table, at("2020-04-10")))


def test_agreement_without_zones_or_bodies() -> None:
    this = law(quiet(), bodies={})
    assert not this.zones
    assert not this.bodies
    _late(this, [{"on": "2020-03-03", "lon": 30.0, "lat": 10.0}, {"on": "2020-03-04"}], "2020-04-10")
