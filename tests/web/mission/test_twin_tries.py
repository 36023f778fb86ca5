"""Whatever was done unseen, whatever somebody then tries is answered alike, word for word."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from servanda.basis import MINUTE
from web.mission.test_twin_worlds import Watched
from web.mission.twin_worlds import Twins, World, blind_to, difference, done, twins
from web.mission.unseen_steps import TRIED, UNSEEN, files_of, step_of


@pytest.fixture(scope="module")
def common() -> Iterator[Twins]:
    with twins() as held:
        yield held


@dataclass(frozen=True)
class Plain:
    """The world in which nothing was done unseen, a minute on, and how each try is answered there."""

    world: World
    answers: dict[str, list[tuple[str, str]]]


@pytest.fixture(scope="module")
def plain(common: Twins) -> Plain:
    """Worlds do not know of each other, so that one answer to each try is compared with all."""
    waited = Watched(common, ())
    waited.goes_on(MINUTE)
    files, answers = files_of(common.like), {}
    for tried in TRIED:
        one = Watched(common, ())
        one.goes_on(MINUTE)
        one.tried(tried, 0, files)
        answers[tried] = one.said
    return Plain(waited.world, answers)


@pytest.mark.parametrize(
    "unseen", [pytest.param(one, marks=[pytest.mark.long] if n % 6 else []) for n, one in enumerate(UNSEEN)]
)
def test_a_try_is_answered_alike(common: Twins, plain: Plain, unseen: str) -> None:
    compared = 0
    files = files_of(common.like)
    for tried in TRIED:
        other = Watched(common, ())
        done(other.world, common, step_of(unseen, files, 0))
        other.goes_on(MINUTE)
        if not blind_to(common.person(TRIED[tried][0]), difference(other.world, plain.world)):
            continue
        other.tried(tried, 0, files)
        assert plain.answers[tried] == other.said, tried
        compared += 1
    # Whoever was told of the clinic sees that it moved, and most who try were told.
    assert compared > (0 if unseen == "moved" else 10)
