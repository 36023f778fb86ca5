"""Facts coded, kept and looked up: every quick way gives what the plain one gives."""

import dataclasses
import random
from datetime import timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.agreement import Law, Select
from servanda.compliance import assess, columns, word_table
from servanda.compliance.arrived import Arrived
from servanda.compliance.asked import Asked, asked
from servanda.compliance.coded import COVERAGE, Coded
from servanda.compliance.coding import Coder
from servanda.compliance.identity import ties
from servanda.compliance.kept import ALONE, kept
from servanda.compliance.rows import Rows
from servanda.compliance.sorted_runs import SortedRuns
from servanda.compliance.tally import merged, rows
from servanda.compliance.word_table import WordTable
from tests.compliance.few_facts import at, facts, law
from tests.compliance.naive import evaluate
from tests.compliance.orders import source_rows, told
from tests.compliance.worlds import lives, world

HASHES = st.lists(st.lists(st.integers(0, 40), max_size=12), max_size=12)
WORDS = st.lists(st.one_of(st.none(), st.sampled_from(["", "a", "b", "A", "é", "a b"])), max_size=30)


@given(HASHES, st.lists(st.integers(0, 45), max_size=20))
def test_sorted_runs_are_a_dictionary_of_first_numbers(batches: list[list[int]], wanted: list[int]) -> None:
    found, plain, number = SortedRuns(), dict[int, int](), 0
    for batch in batches:
        numbers = np.arange(number, number + len(batch))
        found.add(np.array(batch, np.uint64), numbers)
        for word, one in zip(batch, numbers.tolist(), strict=True):
            plain.setdefault(word, one)
        number += len(batch)
    assert found.find(np.array(wanted, np.uint64)).tolist() == [plain.get(one, -1) for one in wanted]


def test_sorted_runs_stay_few() -> None:
    found, r = SortedRuns(), random.Random(1)
    for n in range(3_000):
        found.add(np.array([r.getrandbits(64)], np.uint64), np.array([n]))
    assert len(found._runs) <= 12


def _both(monkeypatch: pytest.MonkeyPatch, few: int) -> None:
    for module in (word_table, columns):
        monkeypatch.setattr(module, "FEW", few)
    monkeypatch.setattr("servanda.compliance.identity.FEW", few)


@given(st.lists(WORDS, min_size=1, max_size=5))
def test_words_of_few_and_of_many_rows(batches: list[list[str | None]]) -> None:
    def read(word: str | None) -> Any:
        return np.array([0 if word is None else 1 + len(word), 7], np.uint64)

    answers = []
    for few in (0, 1_000):
        with pytest.MonkeyPatch.context() as patch:
            _both(patch, few)
            table = WordTable(read)
            answers.append([table.full(pl.Series(batch, dtype=pl.String)).tolist() for batch in batches])
    expected = [[read(word).tolist() for word in batch] for batch in batches]
    assert answers == [expected, expected]


@given(st.lists(st.one_of(st.none(), st.integers(-(2**62), 2**62)), max_size=20), WORDS)
def test_columns_of_few_and_of_many_rows(values: list[int | None], words: list[str | None]) -> None:
    numbers = pl.Series([None if one is None else one % 1_000 / 8 for one in values], dtype=pl.Float64)
    whole, text = pl.Series(values, dtype=pl.Int64), pl.Series(words, dtype=pl.String)
    other = pl.Series([str(n) for n in range(len(words))], dtype=pl.String)
    answers = []
    for few in (0, 1_000):
        with pytest.MonkeyPatch.context() as patch:
            _both(patch, few)
            answers.append(
                (
                    columns.integers(whole, -7).tolist(),
                    columns.numbers(numbers, -0.5).tolist(),
                    columns.missing(whole).tolist(),
                    columns.hashes(text, other).tolist(),
                )
            )
    assert answers[0] == answers[1]
    assert answers[0][0] == [-7 if one is None else one for one in values]
    assert answers[0][2] == [one is None for one in values]


def _coded(one: Coded) -> dict[str, list[Any]]:
    return {field.name: getattr(one, field.name).tolist() for field in dataclasses.fields(Coded)}


@pytest.mark.parametrize("seed", range(8))
def test_few_and_many_facts_are_coded_alike(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    this = world(seed, 120)
    few = Coder(this.law, asked(this.law)).code(this.facts)
    _both(monkeypatch, 0)
    monkeypatch.setattr("servanda.compliance.zones._FEW", 0)
    many = Coder(this.law, asked(this.law)).code(this.facts)
    assert _coded(few) == _coded(many)
    sifted = Coder(this.law, asked(this.law)).sift(this.facts)
    bears = few.chosen.any(axis=1) | (few.flags & COVERAGE != 0) | (few.revises != 0)
    assert sifted.at.tolist() == np.flatnonzero(bears).tolist()
    expected, got = _coded(few.take(bears)), _coded(sifted.coded)
    # Which number stands for an incident means nothing, but which facts share it.
    for one in (expected, got):
        first: dict[int, int] = {}
        one["incident"] = [first.setdefault(word, n) for n, word in enumerate(one["incident"])]
    assert got == expected


@pytest.mark.parametrize(
    "ids",
    [
        ["0123456789abcdef", "ffffffffffffffff", "0000000000000000"],
        ["0123456789ABCDEF", "report 17", "", "0123456789abcde", "0123456789abcdef0", "+123456789abcdef", "é" * 8],
        ["-123456789abcdef", "0x23456789abcdef", "0123456789abcdef\n", " 123456789abcdef", "0_23456789abcdef"],
    ],
)
def test_ids_that_are_no_hashes(ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    few = ties(pl.Series(ids))
    monkeypatch.setattr("servanda.compliance.identity.FEW", 0)
    assert ties(pl.Series(ids)).tolist() == few.tolist()
    assert len(set(few.tolist())) == len(ids)


def test_odd_ids_count_and_are_given_back_as_they_were() -> None:
    quiet = {"id": "quiet", "says": "No fire.", "who": "north", "must_not": {"acts": "fire"}}
    ids = ["report 17", "UPPER", "é", "0123456789abcdef"]
    table = facts(*({"on": f"2020-03-0{n + 2}", "id": one} for n, one in enumerate(ids)))
    records = assess(law(quiet), table, at("2020-03-20")).records()
    assert [one for record in records for one in record["reasons"]] == ids


# --- as they arrive, and in order of time ---------------------------------------------------------------------------


def _seen(asked_: Asked, coded: Coded, found: Any, select: Select) -> list[tuple[int, ...]]:
    at_ = found.chosen(select)
    return list(zip(found.coded.tie[at_].tolist(), found.near(select, at_).tolist(), strict=True))


@given(st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_arrived_answers_as_kept_does(seed: int) -> None:
    this = world(seed, 70)
    r = random.Random(seed)
    coder = Coder(this.law, asked(this.law))
    parts = source_rows(this.facts)
    r.shuffle(parts)
    arrived, so_far = Arrived(coder.asked), this.facts.head(0)
    instants = [this.as_of, this.as_of - 10 * 86_400_000_000, this.as_of + 86_400_000_000]
    before: set[int] = set()
    while parts:
        n = r.randint(1, 12)
        batch, parts = pl.concat(parts[:n]), parts[n:]
        coded = coder.code(batch)
        fresh = arrived.fresh(coded.tie)
        arrived.put(coded.take(fresh))
        so_far = pl.concat([so_far, batch])
        as_of = r.choice(instants)
        again = as_of == arrived.as_of
        new = set(arrived.settle(as_of).tolist())
        now = set(np.flatnonzero(arrived.seen).tolist())
        assert new == now - before or (not again and new >= now - before)
        before = now
        ordered, _ = kept(coder.asked, [coder.sift(so_far)], as_of)
        for select in coder.asked.selects:
            assert _seen(coder.asked, coded, arrived, select) == _seen(coder.asked, coded, ordered, select)
        _same_standing(arrived, ordered)


def _same_standing(arrived: Any, ordered: Any) -> None:
    """What has been replaced when, and which facts tell of one incident; by content hash."""

    def standing(found: Any, some: Any) -> tuple[dict[int, int], set[frozenset[int]]]:
        tie = found.coded.tie[some].tolist()
        until = {} if found.until is None else dict(zip(tie, found.until[some].tolist(), strict=True))
        together: dict[int, set[int]] = {}
        for one, number in zip(tie, [] if found.group is None else found.group[some].tolist(), strict=False):
            if number != ALONE:
                together.setdefault(number, set()).add(one)
        gone = {one: when for one, when in until.items() if when < 2**61}
        return gone, {frozenset(group) for group in together.values() if len(group) > 1}

    bears = np.flatnonzero(arrived.relevant() & arrived.seen)
    assert standing(arrived, bears) == standing(ordered, np.arange(len(ordered)))


@given(st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_facts_between_two_instants(seed: int) -> None:
    """All that begin between them, and all that began before and may reach in."""
    this = world(seed, 70)
    coder = Coder(this.law, asked(this.law))
    arrived = Arrived(coder.asked)
    arrived.put(coder.code(this.facts))
    arrived.settle(this.as_of)
    first = this.as_of - 20 * 86_400_000_000
    last = first + 7 * 86_400_000_000
    begin, end = arrived.coded.begin, arrived.coded.end
    for select in coder.asked.selects:
        every, some = arrived.chosen(select), arrived.between(select, first, last)
        reaching = every[(begin[every] < last) & (end[every] > first)]
        assert set(reaching.tolist()) <= set(some.tolist()) <= set(every[begin[every] < last].tolist())
        assert some.tolist() == [one for one in every.tolist() if one in set(some.tolist())]


@given(st.integers(0, 2**32))
@settings(max_examples=15, deadline=None)
def test_columns_made_when_read_are_those_made_at_once(seed: int) -> None:
    this = world(seed, 80)
    coder = Coder(this.law, asked(this.law))
    found, _ = kept(coder.asked, [coder.sift(this.facts)], this.as_of)
    names = ("begin", "end", "tie", "known", "incident", "value", "ppm", "position", "alleged", "near", "measured")
    for tally, key in coder.asked.tallies:
        lazy = rows(found, tally, key=key)
        eager = {name: np.array(getattr(lazy, name)) for name in names}
        some = np.arange(0, len(lazy), 2)
        taken = rows(found, tally, key=key).take(some)
        odd = rows(found, tally, key=key).take(np.arange(len(lazy)) % 2 == 0)
        for name in names:
            assert (getattr(taken, name) == eager[name][some]).all()
            assert (getattr(odd, name) == eager[name][some]).all()
        twice = merged([(lazy, 1), (lazy, -3)])
        assert twice.value.sum() == -2 * lazy.value.sum()
        assert (np.diff(twice.begin) >= 0).all()
        assert (twice.key is None) == (not key)
        changed = lazy.changed(value=lazy.value + 1)
        assert (changed.value == eager["value"] + 1).all()
        assert (changed.tie == eager["tie"]).all()


def test_a_column_is_made_once() -> None:
    made: list[str] = []

    def make(name: str) -> Any:
        made.append(name)
        return np.arange(3)

    found = Rows(3, make, {"value": np.ones(3)})
    assert (found.begin.tolist(), found.begin.tolist(), found.value.tolist()) == ([0, 1, 2], [0, 1, 2], [1, 1, 1])
    assert made == ["begin"]


# --- very many questions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("clauses", [1, 40, 350])
def test_laws_that_ask_very_much(clauses: int) -> None:
    """Up to several words of 64 bits: every select is answered as the plain evaluator answers it."""
    this = _wide(clauses)
    height = asked(this).words
    assert height == {1: 1, 40: 2, 350: 17}[clauses]
    base = at("2020-03-02")
    several = [
        {"on": f"2020-03-{2 + n % 20:02}", "act": act, "item": f"thing {n * 7 % clauses}", "actor": actor}
        for n, (act, actor) in enumerate([("fire", "north"), ("aid.delivery", "south"), ("fire.artillery", None)] * 8)
    ]
    table = facts(*several).with_columns(side_1=pl.lit("north"), side_2=pl.lit("south"))
    as_of = base + timedelta(days=40) // timedelta(microseconds=1)
    engine, plain = assess(this, table, as_of), evaluate(this, table.to_dicts(), as_of)
    assert lives(engine) == plain.lives
    mine = [(one["obligation"], one["status"], one["reasons"]) for one in engine.records()]
    assert mine == [(one["obligation"], one["status"], one["reasons"]) for one in plain.records]
    assert sum(len(reasons) for _, _, reasons in mine) > 0


def _wide(clauses: int) -> Law:
    def two(n: int) -> tuple[dict[str, Any], dict[str, Any]]:
        delivery = {"acts": "aid.delivery", "items": f"thing {n}"}
        month = {"acts": "fire", "items": f"thing {n}", "assessed": "month"}
        return (
            {"id": f"q{n}", "says": "No fire.", "who": "north", "must_not": month},
            {"id": f"d{n}", "says": "Deliver.", "who": "south", "by": "2020-03-20", "must": delivery},
        )

    return law(*(clause for n in range(clauses) for clause in two(n)))


def test_assessing_a_copy_changes_nothing_given() -> None:
    """Coded columns may share memory with the table: nothing is ever written to it."""
    this = world(4, 120)
    copy = this.facts.clone().to_dicts()
    first = told(assess(this.law, this.facts, this.as_of))
    assert this.facts.to_dicts() == copy
    assert told(assess(this.law, this.facts, this.as_of)) == first
