"""What a party sees of a file: the same functions over its part; and the clocks it is held to."""

import pytest

from servanda import mechanism
from servanda.access import DataClass, Entry, Person, Role, seen
from servanda.agreement import lower, read_agreement
from servanda.basis import DAY
from servanda.compliance import assess
from servanda.mechanism import StepStanding, read
from tests.mechanism.histories import COURSE, PROCEDURE, START, play
from tests.mechanism.telling import SHIPPED, World, drafts_of, us

NORTH = Person("n", Role.OFFICER, "north", "north")


def test_a_party_told_sees_what_it_owes_and_not_who_complained() -> None:
    world, now = play(COURSE[:2])
    part = read(seen(NORTH, world.of("two")))
    assert (part.allegations, mechanism.track(part, PROCEDURE, now)[0].standing) == ((), StepStanding.NOT_YET)
    part = read(seen(Person("s", Role.OFFICER, "south", "south"), world.of("one")))
    assert part.allegations == () and part.told_units == ("north", "south")
    steps = {one.step: one for one in mechanism.track(part, PROCEDURE, now)}
    assert steps[mechanism.Step.REGISTER].standing is StepStanding.NOT_SHOWN
    assert steps[mechanism.Step.REPLY].owed_by == ("south",)
    assert steps[mechanism.Step.REPLY].by == part.notices[0].recorded + 2 * DAY
    assert steps[mechanism.Step.ACCESS].standing is StepStanding.OPEN


def test_relations_are_whose_it_is_who_was_told_and_who_is_on_the_team() -> None:
    world, _ = play(COURSE[:4])
    found = mechanism.relations_of(world.of("one"))
    assert (found.own, found.named, found.team) == ("north", ("north", "south"), ("m1",))
    secret = Entry(1, 0, 0, "m", "mission", "incident:source:name", "x", DataClass.SOURCE, ("desk",), {"name": "A"})
    assert mechanism.relations_of([secret]).named == ()
    assert mechanism.relations_of([]) == mechanism.Relations(None, (), ())


def test_a_clause_that_asks_for_an_answer_sets_the_clock_where_the_body_has_none() -> None:
    path = SHIPPED / "tutorial-sound" / "agreement.yaml"
    text = path.read_text("utf-8")
    own = mechanism.procedure(read_agreement(text, "x"), "mission")
    assert (own.clock("reply"), own.clock_clauses) == (2 * DAY, {})
    without = text.replace("reply: 48 hours, ", "")
    read_ = mechanism.procedure(read_agreement(without, "x"), "mission")
    (clause,) = read_.clock_clauses.values()
    assert read_.clock("reply") == 2 * DAY and clause in read_.duties


@pytest.mark.parametrize(("asked", "by"), [("2020-01-05 09:00", START + 2 * DAY), ("2020-02-01 00:00", None)])
def test_the_chair_gives_more_time_to_reply_and_never_less(asked: str, by: int | None) -> None:
    row = {"do": "notify", "who": "mission", "file": "one", "to": ["north", "south"], "reply_by": asked}
    world, now = play([(0, row)])
    (due,) = [one for one in mechanism.dues(world.file("one"), PROCEDURE, now) if one.step == "reply"]
    assert due.by == (us(asked) if by is None else by)


@pytest.mark.parametrize(("after", "standing"), [(0, "done"), (1, "done late")])
def test_the_track_and_the_engine_agree_on_when_a_reply_is_late(after: int, standing: str) -> None:
    """Exactly so long is in time, for both; a microsecond more is late for both."""
    read_ = read_agreement((SHIPPED / "tutorial-sound" / "agreement.yaml").read_text("utf-8"), "sound")
    sound = mechanism.procedure(read_, "mission")
    one, other = sound.parties
    world = World(sound)
    begun = us("2024-04-01 08:00")
    rows = [
        {"do": "allege", "who": one, "act": "fire", "begin": "2024-04-01 07:00", "accused": other},
        {"do": "register", "who": "mission"},
        {"do": "notify", "who": "mission", "to": [one, other]},
        {"do": "reply", "who": other, "words": "No.", "at_us": begun + 2 * DAY + after},
    ]
    for row in rows:
        at = row.setdefault("at_us", begun)
        world.enter(drafts_of(world, row), Person("p", Role.OFFICER, str(row["who"])), at)
    file = world.file("one")
    assert [d.standing for d in mechanism.dues(file, sound, begun + 9 * DAY) if d.step == "reply"] == [standing]
    result = assess(lower(read_), mechanism.facts_table([file], sound), begun + 9 * DAY)
    (assessed,) = result.of("answers")
    assert (int(assessed.late_us[0]) > 0) == (after > 0)
