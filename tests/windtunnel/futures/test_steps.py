"""What steps done, overdue and promised do to trust, rates and who signs; and rounds of fighting that are stopped."""

import json
from typing import Any

import numpy as np
import pytest

from servanda.windtunnel.futures.ladder import answers
from servanda.windtunnel.futures.outcomes import standard_error
from servanda.windtunnel.futures.played import Chunk, play_chunk
from servanda.windtunnel.model.model import Model, model_of
from servanda.windtunnel.model.rows import Actor, Cause, Out, Owed, Way, WayAt, World
from tests.windtunnel.designs import one_way, promise, supposed, truce, two_ways

FUTURES, ERRORS = 20_000, 4.0


def played(model: Model, futures: int = FUTURES) -> Chunk:
    return play_chunk(model, 2, 0, futures)


def owing(act: str, *, by: str = "2026-12-01", parts: int = 1, **scenario: Any) -> Model:
    """North promises not to fire, and owes so many steps of one sort by a day; each is done a day after it can be."""
    steps = [
        {"id": f"step-{n}", "says": "It does it.", "who": "north", "by": by, "must": {"acts": act, "by": "north"}}
        for n in range(parts)
    ]
    agreement = truce(promise("north"), *steps)
    return model_of(agreement, supposed(agreement, **scenario))


def base(model: Model, who: int = 0) -> int:
    return World.WIDTH + who * Actor.WIDTH


# answering ----------------------------------------------------------------------------------------------------------


def answer(resolve: float, heeds: float, first: float, now: float) -> float:
    row = np.zeros(Actor.WIDTH)
    row[Actor.RESOLVE], row[Actor.HEEDS], row[Actor.ODDS] = resolve, heeds, first / (1 - first)
    return answers(row, 0, now / (1 - now))


def test_answers_at_the_first_trust_is_the_resolve_and_at_certainty_none_or_all() -> None:
    assert answer(0.4, 1.0, 0.5, 0.5) == 0.4
    assert answer(0.4, 1.0, 0.5, 0.999999) == pytest.approx(0, abs=1e-5)
    assert answer(0.4, 1.0, 0.5, 0.000001) == pytest.approx(1, abs=1e-5)
    assert answer(0.4, 1.0, 0.5, 0.75) == pytest.approx(0.2)
    assert answer(0.4, 0.5, 0.5, 0.75) == pytest.approx(0.3)
    assert answer(0.4, 0.0, 0.5, 0.75) == 0.4
    assert answer(0.4, 1.0, 0.5, 0.25) == pytest.approx(0.7)


# evidence -----------------------------------------------------------------------------------------------------------


def evidence(model: Model) -> tuple[float, float]:
    """By how much the last duty tells when done, and raises doubts when overdue."""
    row = model.rows(1, 0, 1)[0]
    at = base(model, 2) + len(model.ways) // WayAt.WIDTH * Way.WIDTH + (len(model.moves.duties) - 1) * Owed.WIDTH
    return float(row[at + Owed.TELLS]), float(row[at + Owed.DOUBTS])


def test_a_step_tells_by_bayes() -> None:
    """Withheld half of the time in bad faith: done it doubles the odds; late a quarter of the time in good, overdue
    divides them by (.5 + .5 × .25)/.25 = 2.5; on the whole it teaches nothing, it being known either way."""
    told = {"all_actors": {"trust": 0.5, "withholds": 0.5}, "steps": {"tell": "yes", "late": 0.25}}
    tells, doubts = evidence(owing("law", **told))
    assert tells == pytest.approx(2) and doubts == pytest.approx(2.5)
    # Of good faith .75 on time, .25 late; of bad .375 on time, .625 late or never.
    assert 0.375 * tells + 0.625 * (1 / doubts) == pytest.approx(1)
    assert evidence(owing("law", **{**told, "steps": {"tell": "no"}})) == (1, 1)


def test_what_is_withheld_is_drawn_for_each_duty() -> None:
    model = owing(
        "law", by="2026-03-01", parts=3,
        all_actors={"trust": 0, "withholds": 0.5, "betrayed": 0, "resolve": 0}, overdue={"walk_away": 0},
    )  # fmt: skip
    done = played(model, 8_000).of(Out.DONE)
    shares = [float((done == n).mean()) for n in range(4)]
    for share, expected in zip(shares, (1 / 8, 3 / 8, 3 / 8, 1 / 8), strict=True):
        assert abs(share - expected) < ERRORS * standard_error(expected, 8_000)


def test_enough_that_is_overdue_ends_it_by_distrust_and_the_cause_is_what_was_withheld() -> None:
    """Prior odds 1, the least .1 and some: one step overdue leaves .4, three of them .064."""
    trusting = {"trust": 0.5, "withholds": 1, "temptation": 1, "betrayed": -1, "patience": 0.9, "resolve": 0}
    told = {"all_actors": trusting, "steps": {"tell": "yes", "late": 0.25, "bluffs": 1}}
    one, three = (played(owing("law", by="2026-03-01", parts=n, **told), 400) for n in (1, 3))
    assert (one.of(Out.CAUSE) == Cause.HELD).all()
    ended = three.of(Out.CAUSE) != Cause.HELD
    assert 120 < ended.sum() < 280
    assert set(np.unique(three.of(Out.CAUSE)[ended])) == {Cause.TEMPTATION}
    assert (three.of(Out.OVERDUE)[ended] == 3).all() and not three.of(Out.OVERDUE)[~ended].any()


def test_giving_up_over_what_is_overdue_goes_by_its_share_and_by_distrust() -> None:
    """A quarter overdue: a quarter of the rate; sure of good faith, none where trust is heeded."""
    asked: dict[str, Any] = {"all_clauses": {"performance_delay": 3_000}, "overdue": {"walk_away": 0.02}}
    held = [
        float((played(owing("law", by="2026-03-01", parts=n, **asked), 4_000).of(Out.CAUSE) == Cause.HELD).mean())
        for n in (1, 4)
    ]
    assert abs(held[0] - held[1]) < 0.04  # all of one, or all of four
    heeding = {**asked, "all_actors": {"heeds": 1}}
    assert (played(owing("law", by="2026-03-01", **heeding), 500).of(Out.CAUSE) == Cause.HELD).all()


# what is given up ---------------------------------------------------------------------------------------------------

_RATE = {"all_clauses": {"accident_rate": 0.01, "performance_delay": 1}, "all_actors": {"resolve": 0}}


@pytest.mark.parametrize(("act", "given"), [("weapons.hand-over", "disarms"), ("movement.withdrawal", "separates")])
def test_what_is_given_up_does_not_contravene(act: str, given: str) -> None:
    """All steps done on the first days take three quarters of the accidents away; another sort of step none."""
    steps = {"disarms": 0, "separates": 0, given: 0.75, "tell": "no"}
    breaches = [
        float(played(owing(one, parts=2, steps=steps, **_RATE), 2_000).of(Out.CONTRAVENED).mean())
        for one in (act, "law")
    ]
    assert breaches[1] == pytest.approx(3.65, abs=0.2)
    assert breaches[0] == pytest.approx(3.65 / 4, abs=0.15)


def test_who_has_signed_for_arms_is_likelier_to_mean_it() -> None:
    """Half would be sincere; of the others half sign: two in three of those who signed."""
    told = {"all_actors": {"trust": 0.5}, "steps": {"tell": "yes", "bluffs": 0.5}}
    for act, expected in (("weapons.hand-over", 2 / 3), ("law", 0.5)):
        row = owing(act, **told).rows(1, 0, 1)[0]
        assert row[World.WIDTH + Actor.SINCERE] == pytest.approx(expected)
        assert row[World.WIDTH + Actor.WIDTH + Actor.ODDS] == pytest.approx(expected / (1 - expected))
        assert row[World.WIDTH + Actor.WIDTH + Actor.SINCERE] == pytest.approx(0.5)  # the south signed nothing like it


# practice, and rounds that are stopped ------------------------------------------------------------------------------


def test_practice_lowers_accidents_to_half_of_what_it_can_by_the_half_way() -> None:
    line = {"exists": "yes", "clears": 0, "practice": 0.2, "half_way": 100}
    chunk = played(one_way(400, all_clauses={"accident_rate": 0.2}, all_actors={"resolve": 0}, liaison=line), 2_000)
    by_day = chunk.violent / 2_000
    for day in (0, 100, 300):
        expected = 0.2 * (0.2 + 0.8 * 100 / (100 + day))
        near = by_day[max(0, day - 2) : day + 3].mean()
        assert abs(near - expected) < 0.02
    without = played(one_way(400, all_clauses={"accident_rate": 0.2}, all_actors={"resolve": 0}), 2_000)
    assert abs(without.violent[290:310].mean() / 2_000 - 0.2) < 0.01


def test_rounds_that_are_stopped_thin_the_hazard() -> None:
    """Every accident is a round of fighting; six in ten are stopped: .004 a day of the .01 is left."""
    model = two_ways(all_clauses={"accident_rate": 0.005}, ladder={"ceiling": 1, "restored": 0.6})
    chunk = played(model)
    expected = (1 - 0.4 * (1 - 0.995**2)) ** 365
    share = float((chunk.of(Out.CAUSE) == Cause.HELD).mean())
    assert abs(share - expected) < ERRORS * standard_error(expected, FUTURES)
    assert chunk.of(Out.ROUNDS).sum() > 0
    assert not played(two_ways(all_clauses={"accident_rate": 0.005}), 200).of(Out.ROUNDS).any()


def test_the_story_tells_of_a_round_that_was_stopped() -> None:
    from servanda.windtunnel.futures.replay import replay
    from servanda.windtunnel.futures.story import story

    model = two_ways(60, all_clauses={"accident_rate": 0.2}, ladder={"ceiling": 1, "restored": 1})
    told = json.dumps([one.words for one in story(replay(model, 1, 0))])
    assert "is stopped; the agreement stands" in told and "The agreement ends" not in told
