"""What holds of every file of the desk: any part of it, in any order and with content taken out, is read."""

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.access import DataClass, Entry
from servanda.humanitarian import (
    DeskTerms,
    access_due,
    access_file,
    access_lapses,
    corridor_due,
    corridor_file,
    facts,
    figures_file,
    notice_due,
    notice_file,
    notice_lapses,
    recovery_due,
    recovery_file,
    return_due,
    return_file,
)
from tests.file_stories import instant, length, load
from tests.humanitarian.telling import World, drafted, person, stories


def told(path: Any) -> tuple[World, int]:
    """The record at the end of a story, and its last moment."""
    story = load(path)
    world, now = World(DeskTerms(**{key: length(text) for key, text in story.get("terms", {}).items()})), 0
    for step in story["steps"]:
        now = instant(step["at"])
        if "does" in step and "refused" not in step:
            world.enter(drafted(world, step, now), person(step.get("by", "desk")), now)
        if "calendar" in step:
            world.calendar(now)
    return world, now


TOLD = [told(path) for path in stories()]


def read_every_way(held: list[Entry], terms: DeskTerms, now: int) -> None:
    notice_due(notice_file(held), terms, now)
    notice_lapses(notice_file(held), terms, now)
    corridor_due(corridor_file(held), terms, now)
    access_due(access_file(held), terms, now)
    access_lapses(access_file(held), terms, now)
    return_due(return_file(held), terms, now)
    return_file(held).concerns()
    recovery_due(recovery_file(held), now)
    assert recovery_file(held).share_ppm >= 0
    for state in (corridor_file(held), access_file(held), return_file(held), figures_file(held)):
        facts(state)


@given(st.sampled_from(TOLD), st.randoms(use_true_random=False))
def test_any_part_of_a_file_is_read_in_any_order(found: tuple[World, int], chance: random.Random) -> None:
    world, now = found
    held = [one for one in world.entries if chance.random() < 0.6]
    held = [replace(one, content={}, erased=True) if chance.random() < 0.2 else one for one in held]
    chance.shuffle(held)
    for about in {one.about for one in held} | {"none"}:
        read_every_way([one for one in held if one.about == about], world.terms, now)


@given(st.sampled_from(TOLD), st.randoms(use_true_random=False))
def test_the_order_entries_are_given_in_changes_nothing(found: tuple[World, int], chance: random.Random) -> None:
    world, _ = found
    for about in {one.about for one in world.entries}:
        held = world.of(about)
        turned = chance.sample(held, len(held))
        for read in (notice_file, corridor_file, access_file, return_file, recovery_file):
            assert read(turned).__class__ is read(held).__class__
            assert replace(read(turned), about="") == replace(read(held), about="")  # type: ignore[type-var]


WORDS = (
    "id kind begin end until told places recipient recipients copy by closing what state route persons amount at"
    " clinic instalments currency answer outcome said reached degree as_of level version mark order"
)
NAMES = st.text(max_size=3) | st.sampled_from(WORDS.split(" "))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | NAMES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=20,
)
DEEDS = [
    "humanitarian:site:enter", "humanitarian:notification:send", "humanitarian:consent:record",
    "humanitarian:lapse:record", "humanitarian:corridor:enter", "humanitarian:corridor:recall",
    "humanitarian:access:request",
    "humanitarian:return:plan", "humanitarian:recovery:pledge", "humanitarian:recovery:pay",
    "humanitarian:struck:record",
    "humanitarian:displacement:enter", "humanitarian:damage:enter", "humanitarian:notification:withdraw",
]  # fmt: skip


@settings(max_examples=50)
@given(st.lists(st.tuples(st.sampled_from(DEEDS), st.dictionaries(NAMES, JSON, max_size=8)), max_size=5))
def test_content_of_any_shape_is_read(entries: list[tuple[str, Any]]) -> None:
    held = [
        Entry(n, n, n, "x", "desk", deed, "file", DataClass.SITE, (), content)
        for n, (deed, content) in enumerate(entries, 1)
    ]
    read_every_way(held, DeskTerms(receive=1, withdrawal=1, answer=1, close=1), 100)


@pytest.mark.parametrize("found", TOLD, ids=[path.stem for path in stories()])
def test_the_calendar_asked_again_enters_nothing(found: tuple[World, int]) -> None:
    world, now = found
    late = now + 30 * 86_400_000_000
    world.calendar(late)
    assert world.calendar(late) == 0
