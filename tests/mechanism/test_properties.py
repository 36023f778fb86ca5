"""What holds of every history: parts of it fold, lapses come once, names are exchanged whole, no side holds it up."""

import re
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from servanda import mechanism
from servanda.access import PROGRAM, Entry, Person, Role, seen
from servanda.basis import DAY
from servanda.evidence import validate
from servanda.mechanism import read
from tests.mechanism.histories import ALLEGED, HISTORIES, PROCEDURE, SIDES, play, try_row
from tests.mechanism.telling import OWN, World, calendar, load, stories, tell

NORTH = Person("n", Role.PRINCIPAL, "north", "north")
SOUTH = Person("s", Role.PRINCIPAL, "south", "south")
few = settings(max_examples=40, deadline=None)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


def everything(entries: list[Entry], now: int) -> None:
    """Every question that is asked of files."""
    files = [read(one for one in entries if one.about == about) for about in dict.fromkeys(e.about for e in entries)]
    for file in files:
        mechanism.status(file)
        mechanism.dues(file, PROCEDURE, now)
        mechanism.track(file, PROCEDURE, now)
        mechanism.facts(file, PROCEDURE)
        mechanism.chains(file)
        mechanism.lapses(file, PROCEDURE, now)
        mechanism.public_words(file, PROCEDURE)
        mechanism.notice_of(file)
        mechanism.goes_alone(file)
        mechanism.missing_sides(file, PROCEDURE)
        mechanism.access_refused_by(file)
    mechanism.queue(files, PROCEDURE)
    mechanism.groups(files)
    mechanism.by_itself(files, PROCEDURE, now, mechanism.GroupingRule())


@few
@given(HISTORIES, st.data())
def test_any_part_of_a_file_is_read(rows: Any, data: st.DataObject) -> None:
    """A viewer sees a part; what was erased is empty; what an older program or a hostile hand wrote is of any shape."""
    world, now = play(rows)
    entries = []
    for one in world.entries:
        fate = data.draw(st.sampled_from(["kept", "kept", "left out", "erased", "spoilt"]))
        if fate == "erased":
            entries.append(replace(one, content={}, erased=True))
        elif fate == "spoilt":
            entries.append(replace(one, content={key: data.draw(JSON) for key in one.content}))
        elif fate == "kept":
            entries.append(one)
    everything(entries, now + DAY)


@few
@given(HISTORIES, st.integers(0, 30))
def test_a_lapse_is_entered_once(rows: Any, days: int) -> None:
    world, now = play(rows)
    calendar(world, now + days * DAY)
    assert calendar(world, now + days * DAY) == 0
    told = [
        (one.about, *map(str, one.content.values())) for one in world.entries if one.deed == "incident:lapse:record"
    ]
    assert len(told) == len(set(told))
    for file in world.files():
        keys = [one.key for one in mechanism.lapses(file, PROCEDURE, now + 99 * DAY)]
        assert len(keys) == len(set(keys))


@few
@given(HISTORIES)
def test_what_lapsed_was_overdue_and_not_done(rows: Any) -> None:
    world, now = play(rows)
    for file in world.files():
        for one in mechanism.dues(file, PROCEDURE, now):
            overdue = one.by is not None and now > one.by and one.done is None
            assert overdue == (one.standing == "overdue")
            assert one.done is None or one.done >= one.since


#: What runs the mission day by day, with what each needs to be asked at all.
NEVER_HELD_UP: list[dict[str, Any]] = [
    {"do": "notify", "who": "mission", "to": ["north", "south"]},
    {"do": "assign", "who": "mission", "id": "t9", "team": [{"person": "m1", "unit": "mission"}]},
    {"do": "inquire", "who": "mission", "words": "Asked."},
    {"do": "write_note", "who": "mission", "words": "Quiet."},
    {"do": "dissent", "who": "south", "words": "We differ."},
    {"do": "dissent", "who": "mission", "words": "We differ."},
    {"do": "register", "who": "mission"},
    {"do": "set_triage", "who": "mission"},
]


@few
@given(HISTORIES, st.sampled_from(SIDES), st.sampled_from(NEVER_HELD_UP), st.sampled_from(["one", "two", "three"]))
def test_no_deed_of_a_side_holds_up_what_runs_the_mission(rows: Any, side: str, deed: Any, name: str) -> None:
    """Whether one may register, notify, task, note or dissent is the same with and without whatever one side did."""
    without = [one for one in rows if one[1].get("who") != side]
    (world, now), (other, _) = play(rows), play(without)
    assert try_row(world, {**deed, "file": name}, now) == try_row(other, {**deed, "file": name}, now)


@few
@given(HISTORIES, st.sampled_from(["one", "two", "three"]))
def test_a_finding_can_always_be_entered_as_disputed(rows: Any, name: str) -> None:
    """Whatever the votes, the file comes to an end."""
    world, now = play(rows)
    file = world.file(name)
    adopted = {one.act.finding for one in file.adoptions}
    if mechanism.is_marker(file, PROCEDURE):
        return
    for proposed in file.proposals:
        if proposed.act.id not in adopted:
            row = {"do": "adopt", "who": "mission", "file": name, "finding": proposed.act.id, "disputed": "yes"}
            assert try_row(world, row, now) == ""


def exchanged(value: Any) -> Any:
    """The same with the two sides' names exchanged, wherever they stand as words."""
    if isinstance(value, str):
        swap = {"north": "south", "south": "north"}
        return re.sub(r"\b(north|south)\b", lambda found: swap[found[0]], value)
    if isinstance(value, dict):
        return {exchanged(key): exchanged(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(exchanged(one) for one in value)
    return value


SWAPPED = replace(
    PROCEDURE,
    parties=exchanged(PROCEDURE.parties),
    members=exchanged(dict(PROCEDURE.members)),
)


@few
@given(HISTORIES)
def test_exchanged_names_give_exchanged_files(rows: Any) -> None:
    world, now = play(rows)
    theirs = World(
        SWAPPED,
        [
            replace(one, unit=exchanged(one.unit), to=exchanged(one.to), content=exchanged(dict(one.content)))
            for one in world.entries
        ],
    )
    for one, other in zip(world.files(), theirs.files(), strict=True):
        assert mechanism.status(one) == mechanism.status(other)
        ours = [asdict(each) for each in mechanism.track(one, PROCEDURE, now)]
        assert exchanged(ours) == [asdict(each) for each in mechanism.track(other, SWAPPED, now)]
        facts = [
            {key: value for key, value in row.items() if key not in ("id", "revises")}
            for row in mechanism.facts(one, PROCEDURE)
        ]
        others = [
            {key: value for key, value in row.items() if key not in ("id", "revises")}
            for row in mechanism.facts(other, SWAPPED)
        ]
        assert exchanged(facts) == others
    assert mechanism.queue(world.files(), PROCEDURE) == mechanism.queue(theirs.files(), SWAPPED)


@few
@given(HISTORIES)
def test_facts_are_of_the_published_table(rows: Any) -> None:
    world, _ = play(rows)
    table = mechanism.fact_table([row for file in world.files() for row in mechanism.facts(file, PROCEDURE)])
    kept, refused = validate(table)
    assert len(refused) == 0, refused.to_dicts()
    assert len(kept) == len(table)


@few
@given(st.lists(ALLEGED, max_size=12), st.integers(0, 40))
def test_a_flood_of_one_side_pushes_nothing_of_the_other_down(rows: Any, flood: int) -> None:
    """A side's n-th matter is looked at after at most n of each other line, however long that is."""
    told = [{**row, "file": f"n{n}"} for n, row in enumerate(rows)]
    more = [{"do": "allege", "who": "north", "file": f"flood{n}", "act": "fire", "ago": 1} for n in range(flood)]
    world, _ = play([(1, row) for row in more + told], begun=False)
    drafts = mechanism.registrations(world.files(), PROCEDURE)
    world.enter(drafts, PROGRAM, 1)
    order = [one.lead for one in mechanism.queue(world.files(), PROCEDURE)]
    for unit in ("south", "mission"):
        own = [f"n{n}" for n, row in enumerate(rows) if row["who"] == unit]
        for turn, name in enumerate(own, 1):
            assert order.index(name) < turn * 3


#: Deeds in whose words a mark is planted: what leads to whoever told it, and the mechanism's own notes.
PLANTED = ("allege", "inquire", "write_note", "submit_report", "set_triage", "take_item", "hand_over")
MARK = "Quillonmark"


@few
@given(HISTORIES)
def test_what_only_the_mechanism_may_know_reaches_no_party_no_fact_and_no_public(rows: Any) -> None:
    """Marks planted in every sensitive field; two worlds that differ in them alone look the same to both parties."""

    def planted(mark: str) -> tuple[World, int]:
        own = [{**row, "who": "mission", "may_name": "no"} if row["do"] == "allege" else row for _, row in rows]
        source = {"name": mark, "reach": mark, "words": mark}
        marked = [
            {**row, "words": mark, "seen": mark, "not_seen": mark}
            | ({"source": source} if row["do"] == "allege" else {})
            if row["do"] in PLANTED
            else row
            for row in own
        ]
        first = {
            "do": "allege",
            "who": "mission",
            "file": "one",
            "act": "fire",
            "ago": 1,
            "words": mark,
            "source": source,
        }
        return play([(0, first), *zip((minutes for minutes, _ in rows), marked, strict=True)], begun=False)

    (world, _), (other, _) = planted(MARK), planted("another")
    assert any(MARK in str(one.content) for one in world.entries)
    for party in (NORTH, SOUTH):
        ours = seen(party, world.entries)
        assert not [one for one in ours if MARK in str(one.content)]
        assert [replace(one, position=0) for one in ours] == [
            replace(one, position=0) for one in seen(party, other.entries)
        ]
    assert MARK not in str([mechanism.facts(file, PROCEDURE) for file in world.files()])
    assert MARK not in str([mechanism.public_words(file, PROCEDURE).content() for file in world.files()])


@pytest.mark.parametrize("path", stories(), ids=lambda one: one.stem)
def test_a_story_with_names_exchanged_comes_as_told(path: Any) -> None:
    story = load(path)
    if story["agreement"] == "two-sides":
        story["agreement"] = load(OWN / "two-sides.yaml")
    assert list(tell(exchanged(story))) == []
