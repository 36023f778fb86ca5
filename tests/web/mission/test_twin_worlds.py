"""Non-interference: whatever is done unseen by somebody, not a byte that they can fetch, try or hear is another."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from servanda.basis import HOUR, MINUTE
from servanda.operations import keep_calendar
from tests.examples import of_this_run
from web.mission.twin_worlds import Twins, World, blind_to, bytes_of, difference, done, twins
from web.mission.unseen_steps import GUESSED, TRIED, UNSEEN, files_of, step_of

LOOKING = (
    "plain-officer-1", "plain-principal-1", "relief-desk-1", "guarantor-1", "office-administrator-1",
    "mission-publisher-1", "mission-monitor-1", "mission-chair-1", "hills-officer-1",
)  # fmt: skip
Course = Sequence[tuple[str, str]]


@pytest.fixture(scope="module")
def common() -> Iterator[Twins]:
    with twins() as held:
        yield held


class Watched:
    """A world with what was said in it to those who tried, and how often each heard news."""

    def __init__(self, common: Twins, who: Sequence[str]) -> None:
        self.common, self.world, self.who = common, common.world(), who
        self.said: list[tuple[str, str]] = []
        self.heard: Counter[str] = Counter()
        for name in who:
            self.world.mission.listen(common.person(name), lambda name=name: self.heard.update([name]))

    def tried(self, name: str, n: int, files: dict[str, str]) -> None:
        by, path, file, deed, fields = TRIED[name]
        self.common.look_into(self.world)
        answer = self.common.room.visitor(by).do(path, files[file], deed, key=f"tried-{n}", **fields)
        self.said.append((f"{by} {name}", bytes_of(answer)))

    def goes_on(self, us: int) -> None:
        self.world.clock.at += us
        keep_calendar(self.world.mission)

    def pages(self, name: str, files: dict[str, str]) -> dict[str, str]:
        self.common.look_into(self.world)
        visitor = self.common.room.visitor(name)
        guessed = {path: bytes_of(visitor.get(path.format(**files))) for path in GUESSED}
        return {**guessed, **visitor.pages()}


def compared(common: Twins, course: Course, who: Sequence[str], waits: int) -> tuple[list[str], World]:
    """Both worlds run, and everything of those who see nothing of the difference compared; who that was."""
    plain, other = Watched(common, who), Watched(common, who)
    files = files_of(plain.world.mission)
    for n, (unseen, tried) in enumerate(course):
        done(other.world, common, step_of(unseen, files, n))
        for one in (plain, other):
            one.goes_on(MINUTE)
        if tried and blind_to(common.person(TRIED[tried][0]), difference(other.world, plain.world)):
            plain.tried(tried, n, files)
            other.tried(tried, n, files)
    for one in (plain, other):
        one.goes_on(waits * HOUR)
    unlike = difference(other.world, plain.world)
    blind = [name for name in who if blind_to(common.person(name), unlike)]
    for (what, before), (_, after) in zip(plain.said, other.said, strict=True):
        assert before == after, what
    for name in blind:
        assert plain.heard[name] == other.heard[name], name
        before_pages, after_pages = plain.pages(name, files), other.pages(name, files)
        assert before_pages.keys() == after_pages.keys(), name
        for path, text in after_pages.items():
            assert text == before_pages[path], (name, path)
            assert "planted" not in text, (name, path)
    return blind, other.world


PAIRS = st.tuples(st.sampled_from(sorted(UNSEEN)), st.sampled_from(["", *sorted(TRIED)]))


PLAYED: dict[str, Any] = {
    "course": st.lists(PAIRS, min_size=1, max_size=5),
    "who": st.lists(st.sampled_from(LOOKING), min_size=2, max_size=2, unique=True),
    "waits": st.sampled_from([0, 0, 0, 3, 30, 100]),
}
_AS_DRAWN: dict[str, Any] = {
    "deadline": None,
    "suppress_health_check": list(HealthCheck),
    "phases": [Phase.explicit, Phase.generate],
}


@given(**PLAYED)
@settings(max_examples=of_this_run(40, 8, gate=10), **_AS_DRAWN)
def test_what_is_done_unseen_changes_no_byte(common: Twins, course: Course, who: list[str], waits: int) -> None:
    compared(common, course, who, waits)


@pytest.mark.long
@pytest.mark.parametrize("hundred", range(10))
@given(**PLAYED)
@settings(max_examples=100, **_AS_DRAWN)
def test_nor_in_a_thousand_worlds(common: Twins, hundred: int, course: Course, who: list[str], waits: int) -> None:
    compared(common, course, who, waits)


def test_most_of_what_is_done_is_unseen_by_somebody_and_nothing_is_refused(common: Twins) -> None:
    """The comparison is no empty one: every step is taken, and each is unseen by several of those who look."""
    for name in UNSEEN:
        world = common.world()
        assert done(world, common, step_of(name, files_of(world.mission), 0)) in ("entered 1", "entered 3"), name
    for name in ("triage", "site", "plan", "source", "order")[: of_this_run(5, 1, gate=2)]:
        blind, world = compared(common, [(name, "")], LOOKING, 0)
        assert len(blind) >= 4 and len(world.record.held) > len(common.base.held), name


def test_somebody_who_is_told_sees_it_and_hears_it(common: Twins) -> None:
    """What is unseen by some is seen by others, in bytes and in news."""
    plain, other = (Watched(common, ["mission-monitor-1"]) for _ in range(2))
    files = files_of(plain.world.mission)
    done(other.world, common, step_of("observe", files, 0))
    assert other.heard["mission-monitor-1"] and not plain.heard["mission-monitor-1"]
    assert plain.pages("mission-monitor-1", files) != other.pages("mission-monitor-1", files)


def test_what_is_named_and_not_seen_is_as_if_it_were_not_there(common: Twins) -> None:
    """A member of the body votes on a proposal it was not shown, by its id: answered as where there is none."""
    compared(common, [("finding", "vote"), ("finding again", "review")], ["plain-principal-1"], 0)
