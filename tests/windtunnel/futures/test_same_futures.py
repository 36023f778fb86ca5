"""One future is the same however it is played: compiled or not, alone, in any chunk, on any thread, under any name."""

import json
from importlib.util import find_spec

import numpy as np
import pytest

from servanda.basis import read_yaml
from servanda.basis.draws import philox
from servanda.store import open_case
from servanda.windtunnel.futures.outcomes import Outcomes, outcomes_data
from servanda.windtunnel.futures.played import Chunk, play_chunk
from servanda.windtunnel.futures.quiet import whole_limit
from servanda.windtunnel.futures.replay import replay
from servanda.windtunnel.futures.words import UNIT, whole_words, words, words_in_64_bits
from servanda.windtunnel.futures.workers import play_all
from servanda.windtunnel.model.model import Model
from servanda.windtunnel.model.rows import Out
from tests import random_scenarios, random_worlds
from tests.examples import of_this_run
from tests.windtunnel.designs import SHIPPED, exchanged, random_model, shipped, shipped_model

compiler = pytest.mark.skipif(find_spec("numba") is None, reason="the extra servanda[tunnel] brings numba")


def same(one: Chunk, other: Chunk) -> None:
    """Both hold the same futures, to the bit."""
    assert np.array_equal(one.outs, other.outs)
    assert np.array_equal(one.violent, other.violent)


def both_ways(model: Model, seed: int, first: int, count: int) -> None:
    """Plain and compiled, the same."""
    same(play_chunk(model, seed, first, count, compiled=False), play_chunk(model, seed, first, count, compiled=True))


@compiler
@pytest.mark.parametrize("name", SHIPPED)
def test_compiled_as_plain_of_shipped_agreements(name: str) -> None:
    both_ways(shipped_model(name), 3, 70, of_this_run(60, 20, gate=24))


@compiler
def test_compiled_as_plain_of_random_agreements() -> None:
    for seed in range(of_this_run(60, 15, gate=20)):
        both_ways(random_model(seed), seed, 90, 20)
        both_ways(random_model(seed, lasting=True), seed, 0, 3)


def test_numbers_are_those_of_the_array_form() -> None:
    counters = np.random.default_rng(5).integers(0, 2**32, (60, 6), dtype=np.uint64)
    edges = np.array([[0] * 6, [2**32 - 1] * 6], np.uint64)
    for row in np.concatenate([counters, edges]).tolist():
        expected = tuple(float(one) * 2.0**-32 for one in philox(tuple(row[:4]), (row[4], row[5])))
        assert words(*row) == expected
        with np.errstate(over="ignore"):
            assert tuple(float(one) for one in words_in_64_bits()(*row)) == expected


@compiler
def test_numbers_compiled() -> None:
    from numba import njit

    made, whole = njit(words_in_64_bits()), njit(words_in_64_bits(whole=True))
    for row in np.random.default_rng(6).integers(0, 2**32, (200, 6), dtype=np.uint64).tolist():
        assert made(*row) == words(*row)
        assert whole(*row) == whole_words(*row)


def test_a_word_is_below_a_share_when_it_is_below_its_whole_limit() -> None:
    shares = [0.0, 1.0, 1.5, UNIT, 3.5 * UNIT, 0.1, *np.random.default_rng(7).random(50).tolist()]
    for share in shares:
        limit = whole_limit(share)
        for word in (limit - 1, limit, limit + 1):
            assert (word < limit) == (word * UNIT < share)


@pytest.mark.parametrize("name", ["minsk-ii-2015", "lebanon-2024"])
def test_chunks_join(name: str) -> None:
    model = shipped_model(name)
    count = of_this_run(120, 70, gate=80)
    whole = play_chunk(model, 11, 150, count, compiled=False)
    shares = ((150, 1), (151, count - 21), (130 + count, 20))
    parts = [play_chunk(model, 11, first, count, compiled=False) for first, count in shares]
    assert np.array_equal(whole.outs, np.concatenate([part.outs for part in parts]))
    assert np.array_equal(whole.violent, sum(part.violent for part in parts))


@pytest.mark.parametrize("name", ["aceh-2005", "gaza-2025-01"])
def test_one_alone_is_as_in_the_run(name: str) -> None:
    model = shipped_model(name)
    run = play_chunk(model, 2**40 + 9, 195, 10, compiled=False)
    for number in (195, 199, 200, 204):
        alone = replay(model, 2**40 + 9, number)
        assert np.array_equal(alone.out, run.outs[number - 195])
        assert alone.end == run.outs[number - 195, Out.END]


@compiler
def test_worker_count_does_not_matter() -> None:
    model = shipped_model("lebanon-2024")
    one = play_all(model, 21_050, 4, workers=1)
    two = play_all(model, 21_050, 4, workers=2)
    assert one.whole and two.whole
    assert outcomes_data(one.outcomes) == outcomes_data(two.outcomes)
    for name in ("ended", "first", "sums", "held", "violent", "highest"):
        assert np.array_equal(getattr(one.outcomes, name), getattr(two.outcomes, name)), name


def test_order_does_not_matter() -> None:
    model = shipped_model("black-sea-2022")
    chunks = [play_chunk(model, 8, first, 100, compiled=False) for first in (0, 100, 200)]
    forth, back, apart = (Outcomes(model.horizon) for _ in range(3))
    for chunk in chunks:
        forth.add(chunk)
        alone = Outcomes(model.horizon)
        alone.add(chunk)
        apart.merge(alone)
    for chunk in reversed(chunks):
        back.add(chunk)
    assert outcomes_data(forth) == outcomes_data(back) == outcomes_data(apart)


def test_another_seed_is_another_run() -> None:
    model = shipped_model("black-sea-2022")
    one, other = (play_chunk(model, seed, 0, 100, compiled=False) for seed in (1, 2))
    high = play_chunk(model, 1 + 2**32, 0, 100, compiled=False)
    assert not np.array_equal(one.outs, other.outs)
    assert not np.array_equal(one.outs, high.outs)


WITH_TWO = [name for name in SHIPPED if len(shipped(name).parties()) > 1]


@pytest.mark.parametrize("name", WITH_TWO)
def test_exchanged_names_in_shipped_agreements(name: str) -> None:
    paper = open_case(name).agreement()
    one, other = shipped(name).parties()[:2]
    scenario = json.dumps({"scenario": 1, "agreement": name, "actors": {one: {"patience": 0.7, "trust": 0.4}}})
    text = json.dumps(read_yaml(paper.text, paper.name).data())
    mine, theirs = exchanged(text, scenario, one, other)
    count = of_this_run(120, 24, gate=30)
    same(play_chunk(mine, 5, 0, count, compiled=False), play_chunk(theirs, 5, 0, count, compiled=False))


def test_exchanged_names_in_random_agreements() -> None:
    from servanda.agreement import read_agreement

    for seed in range(of_this_run(40, 15, gate=20)):
        text = random_worlds.agreement(seed)
        scenario = random_scenarios.text(seed, read_agreement(text, "random"))
        mine, theirs = exchanged(text, scenario, "north", "south")
        same(play_chunk(mine, 5, 0, 40, compiled=False), play_chunk(theirs, 5, 0, 40, compiled=False))
