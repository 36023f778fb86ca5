"""Whatever was done unseen, whatever somebody then tries is answered alike, word for word."""

from collections.abc import Iterator

import pytest

from servanda.basis import MINUTE
from web.mission.test_twin_worlds import Watched
from web.mission.twin_worlds import Twins, blind_to, difference, done, twins
from web.mission.unseen_steps import TRIED, UNSEEN, files_of, step_of


@pytest.fixture(scope="module")
def common() -> Iterator[Twins]:
    with twins() as held:
        yield held


@pytest.mark.parametrize(
    "unseen", [pytest.param(one, marks=[pytest.mark.long] if n % 6 else []) for n, one in enumerate(UNSEEN)]
)
def test_a_try_is_answered_alike(common: Twins, unseen: str) -> None:
    compared = 0
    for tried in TRIED:
        plain, other = Watched(common, ()), Watched(common, ())
        files = files_of(plain.world.mission)
        done(other.world, common, step_of(unseen, files, 0))
        for one in (plain, other):
            one.goes_on(MINUTE)
        if not blind_to(common.person(TRIED[tried][0]), difference(other.world, plain.world)):
            continue
        for one in (plain, other):
            one.tried(tried, 0, files)
        assert plain.said == other.said, tried
        compared += 1
    # Whoever was told of the clinic sees that it moved, and most who try were told.
    assert compared > (0 if unseen == "moved" else 10)
