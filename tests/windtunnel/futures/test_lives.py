"""The loop's lives are those the real engine finds in the same future's facts."""

import pytest

from servanda.windtunnel.futures.replay import Replay, replay
from servanda.windtunnel.model.model import Model
from tests.examples import of_this_run
from tests.windtunnel.designs import SHIPPED, random_model, shipped_model

Steps = list[tuple[int, str]]
#: Seeds told apart from those of other tests, a few hundred agreements in all.
_MANY, _SOME = 240, 80


def real(found: Replay) -> dict[str, Steps]:
    """When lives changed after day 0 began, by an assessment of the future's facts."""
    start = found.model.start
    steps = {}
    for name, spans in found.assessed().timeline.lives.items():
        before = [str(life) for life, span in spans if span.begin < start]
        after = [(span.begin, str(life)) for life, span in spans if span.begin >= start]
        if not before and after and after[0][1] == "dormant":
            after = after[1:]
        if after:
            steps[name] = after
    return steps


def imagined(found: Replay) -> dict[str, Steps]:
    """The same as the loop had it."""
    held = {name: [step for step in steps if step[0] < found.until()] for name, steps in found.lives().items()}
    return {name: steps for name, steps in held.items() if steps}


def changes(model: Model, seed: int, futures: int) -> int:
    """Compares some futures; returns how many changes of life there were to compare."""
    compared = 0
    for number in range(futures):
        found = replay(model, seed, number)
        mine = imagined(found)
        assert mine == real(found), f"future {number} of seed {seed}"
        compared += sum(len(steps) for steps in mine.values())
    return compared


@pytest.mark.parametrize("name", SHIPPED)
def test_of_shipped_agreements(name: str) -> None:
    changes(shipped_model(name), 7, of_this_run(8, 3, gate=5))


@pytest.mark.parametrize("part", range(6))
def test_of_random_agreements(part: int) -> None:
    met = 0
    for seed in range(part, of_this_run(60, 24, gate=36), 6):
        for lasting in (False, True):
            met += changes(random_model(seed, lasting=lasting), seed, 2)
    assert met > of_this_run(50, 15, gate=25)


@pytest.mark.slow
def test_of_hundreds_of_random_agreements() -> None:
    many = of_this_run(_MANY, _SOME, gate=_SOME)
    met = sum(changes(random_model(seed, lasting=True), seed, 2) for seed in range(1_000, 1_000 + many))
    assert met > 4 * many
