"""What holds of every file of the line: any part of it can be read, order does not matter, and lapses come once."""

import random
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda.access import DataClass, Entry
from servanda.liaison import Clocks, UnitKey, due, facts, lapses, line_file, plan_file, proofs, question_file
from tests.file_stories import instant, load
from tests.liaison.telling import LINE, World, drafted, hand, officer, stories, world_of

KEYS = [UnitKey(unit, hand(unit).public) for unit in ("north", "south", "mission")]


def told(path: Any) -> tuple[World, int]:
    """The record at the end of a story, and its last moment."""
    story = load(path)
    world, now = world_of(story), 0
    for step in story["steps"]:
        now = instant(step["at"])
        if "does" in step and "refused" not in step:
            world.enter(drafted(world, step, now), officer(step["by"]), now)
        if "calendar" in step:
            world.calendar(now)
    return world, now


TOLD = [told(path) for path in stories()]


@given(st.sampled_from(TOLD), st.randoms(use_true_random=False))
def test_any_part_of_a_file_is_read_in_any_order(found: tuple[World, int], chance: random.Random) -> None:
    world, now = found
    held = [one for one in world.entries if chance.random() < 0.6]
    held = [replace(one, content={}, erased=True) if chance.random() < 0.2 else one for one in held]
    chance.shuffle(held)
    for about in {one.about for one in held} | {"none"}:
        for read in (plan_file, question_file, line_file):
            part = [one for one in held if one.about == about]
            state = read(part)
            due(state, world.clocks, now)
            lapses(state, world.clocks, now)
            facts(state)
        proofs(part, KEYS)


NAMES = st.text(max_size=3) | st.sampled_from(
    [
        "message",
        "key",
        "signature",
        "body",
        "plan",
        "area",
        "kind",
        "from",
        "to",
        "sent",
        "unit",
        "test",
        "made",
        "begin",
        "end",
        "answer",
        "acknowledge",
        "about",
    ]
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=20,
)
CONTENT = st.dictionaries(NAMES, JSON, max_size=6)
DEEDS = ["liaison:plan:give", "liaison:lapse:record", "liaison:test:call", "liaison:alarm:raise", "liaison:call:log"]


@settings(max_examples=50)
@given(st.lists(st.tuples(st.sampled_from(DEEDS), CONTENT), max_size=4))
def test_content_of_any_shape_is_read(entries: list[tuple[str, Any]]) -> None:
    held = [
        Entry(n, n, n, "x", "north", deed, "file", DataClass.MECHANISM, (), content)
        for n, (deed, content) in enumerate(entries, 1)
    ]
    for read in (plan_file, question_file, line_file):
        state = read(held)
        lapses(state, Clocks(), 100)
        facts(state)
    proofs(held, KEYS)


@given(st.sampled_from(TOLD), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing_but_when_things_were_recorded(
    found: tuple[World, int], chance: random.Random
) -> None:
    world, now = found
    for about in {one.about for one in world.entries} - {LINE}:
        held = world.of(about)
        read = question_file if held[0].deed.startswith("liaison:question") else plan_file
        turned = [*held, *chance.sample(held, len(held) // 2)]
        chance.shuffle(turned)
        assert read(turned) == read(held)
        assert due(read(turned), world.clocks, now) == due(read(held), world.clocks, now)


@pytest.mark.parametrize("found", TOLD, ids=[path.stem for path in stories()])
def test_the_calendar_asked_again_enters_nothing(found: tuple[World, int]) -> None:
    world, now = found
    late = now + 30 * 86_400_000_000
    first = world.calendar(late)
    assert world.calendar(late) == 0
    for about in {one.about for one in world.entries}:
        drafts = lapses(world.file(about), world.clocks, late)
        assert not drafts, (first, drafts)


def test_a_draft_of_the_calendar_has_the_same_key_each_time() -> None:
    world = world_of(load(next(path for path in stories() if path.stem == "was_that_you")))
    step = {"at": "2018-05-01 06:00", "by": "north", "does": "ask", "file": "f", "what": "shots",
            "called": "x", "begin": "2018-05-01 02:00", "end": "2018-05-01 03:00"}  # fmt: skip
    now = instant(step["at"])
    world.enter(drafted(world, step, now), officer("north"), now)
    one, other = (lapses(world.file("f"), world.clocks, now + days * 86_400_000_000) for days in (3, 9))
    assert [draft.key for draft in one] == [draft.key for draft in other] and len(one) == 2
