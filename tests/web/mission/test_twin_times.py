"""How long an answer takes tells nobody of what they do not see: processor time of the same pages in twin worlds."""

import statistics
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest

from servanda.web.mission.made_once import MadeOnce
from web.mission.twin_worlds import Twins, World, blind_to, difference, done, twins
from web.mission.unseen_steps import files_of, step_of

#: Deeds unseen by the officer of the plain, and nothing that anything falls due from.
STEPS = ("hills log", "mission log", "desk log", "call")
ROUNDS, WARM = 40, 4
pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def common() -> Iterator[Twins]:
    with twins() as held:
        yield held


def further(common: Twins, many: int) -> tuple[World, World]:
    """A world, and one in which so much more was done."""
    plain, other = common.world(), common.world()
    files = files_of(plain.mission)
    for n in range(many):
        assert done(other, common, step_of(STEPS[n % len(STEPS)], files, n)).startswith("entered")
    return plain, other


def ratio(common: Twins, name: str, path: str, plain: World, other: World) -> float:
    """How many times as long the other world's answer takes, by medians of turns taken one about the other."""
    visitor, took = common.room.visitor(name), ([], [])
    for n in range(ROUNDS):
        for which in (0, 1) if n % 2 else (1, 0):
            world = (plain, other)[which]
            # Made anew each time: what others had made for them is not asked here.
            world.house = replace(world.house, made=MadeOnce())
            common.look_into(world)
            begun = time.process_time()
            assert visitor.get(path).status_code == 200
            took[which].append(time.process_time() - begun)
    before, after = (statistics.median(one[WARM:]) for one in took)
    return after / before


@pytest.mark.parametrize("path", ["/", "/incidents", "/duty", "/line"])
def test_a_hundred_deeds_unseen_take_no_longer_to_leave_out(common: Twins, path: str) -> None:
    plain, other = further(common, 100)
    assert blind_to(common.person("plain-officer-1"), difference(other, plain))
    found = ratio(common, "plain-officer-1", path, plain, other)
    print(f"{path}: {found:.3f}")
    assert 0.9 < found < 1.1


def test_whoever_sees_them_waits_longer_so_that_it_would_be_found(common: Twins) -> None:
    plain, other = further(common, 100)
    assert ratio(common, "mission-monitor-1", "/duty", plain, other) > 1.2
