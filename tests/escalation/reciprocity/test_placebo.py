"""Shuffled days: what they keep, that chance stands out as often as it says, and that a link of size is seen."""

import numpy as np
import pytest

from servanda.escalation.reciprocity.counting import backward, fitted
from servanda.escalation.reciprocity.placebo import holm, links, shuffles
from tests.escalation.reciprocity.worlds import world


def test_shuffles_keep_weekdays_hours_and_blocks() -> None:
    counts = np.random.default_rng(2).poisson(2.0, 112 * 2)
    moved = shuffles(counts, 2, np.uint64(7), 1, 20).reshape(112, 2, 20)
    kept = counts.reshape(112, 2)
    day = np.arange(112)
    for block in range(2):
        for weekday in range(7):
            own = (day // 56 == block) & (day % 7 == weekday)
            expected = sorted(map(tuple, kept[own].tolist()))
            assert all(sorted(map(tuple, moved[own, :, n].tolist())) == expected for n in range(20))
    assert len({moved[:, :, n].tobytes() for n in range(20)}) == 20


def test_holm_by_hand() -> None:
    assert holm(np.array([0.01, 0.04, 0.03])).tolist() == pytest.approx([0.03, 0.06, 0.06])


def _ranks(branching: object, rates: list[float], seeds: range) -> np.ndarray:
    found = []
    for seed in seeds:
        streams = world(branching, rates, 1.5, 420, seed)
        fit = fitted(streams.counts, spacing=0)
        found.append([one.rank / 200 for one in links(fit, backward(fit), streams.keys, placebos=199)])
    return np.array(found)


@pytest.mark.slow
def test_a_poisson_series_shows_no_excess_more_often_than_by_chance() -> None:
    """48 links of unlinked streams: within a tenth twice at least and at most as the binomial has it (99 in 100)."""
    ranks = _ranks(np.zeros((2, 2)), [1.0, 0.7], range(24))[:, 1:3].ravel()
    assert 2 <= (ranks <= 0.2).sum() <= 18
    assert 14 <= (ranks <= 0.5).sum() <= 34


@pytest.mark.slow
def test_streams_that_come_in_runs_by_themselves_are_no_link() -> None:
    ranks = _ranks(np.diag([0.5, 0.5]), [0.5, 0.4], range(100, 116))[:, 1:3].ravel()
    assert (ranks <= 0.05).sum() <= 5


def test_one_that_follows_is_seen_and_its_direction_told() -> None:
    streams = world([[0.3, 0.0], [0.5, 0.1]], [0.7, 0.3], 1.5, 540, 11)
    fit = fitted(streams.counts, spacing=0)
    found = {(one.start, one.end): one for one in links(fit, backward(fit), streams.keys)}
    assert found[0, 1].more
    assert found[0, 1].one_way
    assert found[0, 1].rank == 1
    assert not found[1, 0].more
