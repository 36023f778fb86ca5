"""The reading whole: exchanged names exchange it exactly, per participant only where recorded, what follows adds up."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.basis import Refusal
from servanda.escalation import Period, Reciprocity, Streams, answered_read, chosen, reciprocity_of, split
from servanda.escalation.reciprocity.answered import _met
from servanda.escalation.reciprocity.choosing import LEAST_ACTS, salvos
from servanda.escalation.reciprocity.consequences import after, followed_share, radius_between
from servanda.escalation.reciprocity.estimate import Estimate, delay_between
from tests.escalation.acts.test_acts import AS_OF, DAY, counted, fact, table
from tests.escalation.reciprocity.worlds import world


@pytest.fixture(scope="module")
def streams() -> Streams:
    return world([[0.3, 0.2], [0.3, 0.1]], [0.4, 0.3], 1.5, 200, 5, labels=("north", "south"))


PERIODS = split(200, ((90, "start"),))


@pytest.fixture(scope="module")
def read(streams: Streams) -> Reciprocity:
    return reciprocity_of(streams, PERIODS)


def test_exchanged_names_exchange_the_result_exactly(streams: Streams, read: Reciprocity) -> None:
    """South does what north did: every number moves with the acts, to the last bit."""
    turned = replace(streams, labels=("south", "north"))
    assert reciprocity_of(turned, PERIODS) == replace(read, labels=("south", "north"))
    other = reciprocity_of(replace(streams, labels=("south", "north"), of=1 - streams.of), PERIODS)
    assert other.main.branching[0][1] == read.main.branching[1][0]
    assert other.after == read.after[::-1]
    there = {(link.start, link.end): replace(link, start=0, end=0) for link in read.links}
    back = {(1 - link.start, 1 - link.end): replace(link, start=0, end=0) for link in other.links}
    assert there == back
    assert [one.acts for one in other.periods] == [one.acts[::-1] for one in read.periods]


def test_the_order_of_the_acts_does_not_matter(streams: Streams, read: Reciprocity) -> None:
    turned = {name: getattr(streams, name)[::-1].copy() for name in ("of", "begin", "end", "hashes", "weight")}
    assert reciprocity_of(replace(streams, **turned), PERIODS) == read


def test_periods_are_read_apart_and_short_ones_said_to_be(streams: Streams) -> None:
    found = reciprocity_of(streams, (Period("before", 0, 20), Period("start", 20, 200)))
    assert [one.read for one in found.periods] == [False, True]
    assert sum(map(sum, (one.acts for one in found.periods))) == len(streams.of)
    assert split(10, ((3, "a"), (0, "b"), (12, "c"))) == (Period("before", 0, 3), Period("a", 3, 10))


@given(st.floats(0.05, 0.45), st.floats(0.0, 0.45), st.floats(0.2, 20.0))
@settings(max_examples=20)
def test_what_follows_adds_up(own: float, other: float, delay: float) -> None:
    """By hand for two alike: radius own + other, further acts r / (1 - r), a stand-down its first day's share."""
    estimate = Estimate(np.array([[own, other], [other, own]]), delay, 1e-4 * np.eye(5), 0)
    rate = own + other
    assert radius_between(estimate).value == pytest.approx(rate)
    (first, second) = after(estimate)
    assert first.further.value == pytest.approx(rate / (1 - rate))
    assert second.further.value == pytest.approx(first.further.value)
    assert first.stood_down.value == pytest.approx(rate / (1 - rate) * (1 - np.exp(-1 / delay)))
    # Fewer by more than all that follows is nothing.
    assert first.further.high is not None and first.stood_down.high is not None
    assert first.stood_down.high <= first.further.high and first.stood_down.low <= first.further.low
    assert first.further.low <= first.further.value <= (first.further.high or np.inf)
    each, every = followed_share(estimate, np.array([50.0, 50.0]))
    assert every.value == pytest.approx(rate)
    assert each[0].value == pytest.approx(rate)
    assert delay_between(estimate).low < delay < (delay_between(estimate).high or 0)


def test_near_running_away_nothing_bounds_what_follows() -> None:
    estimate = Estimate(np.array([[0.9]]), 2.0, np.diag([0.01, 0.01]), 0)
    assert after(estimate)[0].further.high is None


def _rows(actors: list[Any], **given: Any) -> list[dict[str, Any]]:
    return [fact(n % 40, f"fire.{('mortar', 'artillery')[n % 2]}", actor=actor, row=n + 2, ref=str(n), **given)
            for n, actor in enumerate(actors)]  # fmt: skip


@pytest.mark.parametrize(
    ("actors", "kind", "why"),
    [
        ([None] * 60, "area", "nobody"),
        (["Unidentified Armed Group"] * 60, "area", "nobody"),
        (["North Guard 1"] * 30 + [None] * 60, "area", "few"),
        (["North Guard 1"] * 60, "area", "one-side"),
        (["North Guard 1", "South Front"] * 30, "actor", ""),
    ],
)
def test_per_participant_only_where_who_acted_is_recorded(actors: list[Any], kind: str, why: str) -> None:
    taken = chosen(counted(_rows(actors, admin1="Hills")))
    assert (taken.streams.kind, taken.why) == (kind, why)
    if kind == "area":
        assert taken.streams.labels == ("Hills",)
    else:
        assert set(taken.streams.labels) == {"north", "south"}


def test_asked_by_actor_where_nobody_is_recorded_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        chosen(counted(_rows([None] * 60)), "actor")
    assert refused.value.code == "ESC001"


def test_too_few_acts_are_refused() -> None:
    with pytest.raises(Refusal) as refused:
        chosen(counted(_rows([None] * (LEAST_ACTS - 1))))
    assert refused.value.code == "ESC031"


def test_a_salvo_is_one_alert() -> None:
    base = world([[0.0]], [1.0], 1.0, 30, 1, hours=True, labels=("A",))
    begin = np.array([0.5, 0.51, 0.53, 0.55, 0.9])
    of, hashes = np.zeros(5, dtype=np.int64), np.arange(5).astype(np.uint64)
    made = replace(base, of=of, begin=begin, end=begin + 1e-6, hashes=hashes, weight=np.ones(5))
    assert salvos(made).begin.tolist() == [0.5, 0.55, 0.9]


def first(one: tuple[float, str | None]) -> float:
    return one[0]


def test_answers_within_the_clock_are_told_and_too_few_said_to_be() -> None:
    """Every fifth act of north's has its reply two hours later; a reply by south, or days later, is none to it."""
    rows = _rows(["North Guard 1", "South Front"] * 40, admin1="Hills")
    replies = [
        fact(n, "reply", actor="north", begin=DAY + timedelta(days=n, hours=12), row=500 + n, ref=f"r{n}")
        for n in range(0, 40, 5)
    ]
    facts = table([*rows, *replies])
    acts = counted([*rows, *replies])
    found = answered_read(acts, chosen(acts).streams, facts, AS_OF)
    assert (found.answered, found.unanswered) == (8, 72)
    assert found.fewer is None
    by_both = answered_read(acts, chosen(acts, "both").streams, facts, AS_OF)
    assert (by_both.answered, by_both.unanswered) == (8, 72)


@given(st.integers(0, 2**32), st.sampled_from(["actor", "area"]))
@settings(max_examples=20)
def test_which_acts_are_answered_is_what_looking_at_every_pair_gives(seed: int, kind: str) -> None:
    r = np.random.default_rng(seed)
    made = replace(world([[0.1, 0.0], [0.0, 0.1]], [0.4, 0.3], 1.0, 30, seed % 97, labels=("A", "B")), kind=kind)
    given_ = sorted(
        ((round(float(at)), ["A", "B", None][n % 3]) for n, at in enumerate(r.uniform(0, 30, 12))), key=first
    )
    pairs = [
        any(begin <= when <= end + 1.0 and (kind == "area" or by == made.labels[of]) for when, by in given_)
        for of, begin, end in zip(made.of, made.begin, made.end, strict=True)
    ]
    assert _met(made, given_, 24.0).tolist() == pairs
