"""What the line tells the engine: a notice in the agreement's hours keeps its clause, a short one does not."""

import json

import polars as pl
import pytest

from servanda.agreement import lower, read_agreement
from servanda.compliance import assess
from servanda.evidence import conform, validate
from servanda.liaison import clocks_of, facts, notice_act
from servanda.vocabulary import known_act
from tests.file_stories import instant
from tests.liaison.telling import World, drafted, officer

AGREEMENT = read_agreement(
    json.dumps(
        {
            "servanda": "1", "id": "story", "title": "Story", "timing": {"zone": "UTC", "entry": "2007-01-01"},
            "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
            "bodies": {"mission": {"called": "Mission"}},
            "clauses": [
                {
                    "id": "flights", "says": "Flights are announced.", "who": "north",
                    "gives_notice": {"acts": "movement.flight", "at_least": "48 hours", "to": "south"},
                }
            ],
        }
    ),
    "story.yaml",
)  # fmt: skip


BEGIN, END = "2007-01-12 12:00", "2007-01-12 13:00"
WHERE = {
    "file": "f", "act": "movement.flight", "called": "the camp", "centre": ["81850000", "28700000"], "radius_m": "5000",
}  # fmt: skip


def flown(notice: str, begun: str, changed: str = "") -> World:
    """A flight announced and flown; moved to the hour it began where ``changed`` says when that was announced."""
    world = World(clocks_of(AGREEMENT))
    steps = [{"at": notice, "does": "give", **WHERE, "begin": BEGIN, "end": END}]
    if changed:
        steps.append({"at": changed, "does": "change", **WHERE, "begin": begun, "end": END})
    done = {"outcome": "carried out", "begun": begun, "ended": END}
    steps.append({"at": "2007-01-13 00:00", "does": "report", "file": "f", **done})
    for step in steps:
        now = instant(str(step["at"]))
        world.enter(drafted(world, {"by": "north", **step}, now), officer("north"), now)
    return world


def table_of(world: World, about: str) -> pl.DataFrame:
    table = conform(pl.DataFrame([one.row() for one in facts(world.file(about))], infer_schema_length=None))
    validate(table)
    return table


@pytest.mark.parametrize(
    ("notice", "begun", "changed", "status"),
    [
        ("2007-01-10 12:00", BEGIN, "", "met"),
        ("2007-01-10 12:01", BEGIN, "", "overdue"),
        # an hour later within the window announced: nothing is announced anew
        ("2007-01-10 12:00", "2007-01-12 12:30", "2007-01-12 08:00", "met"),
        # earlier than was announced: what was announced in time was another flight
        ("2007-01-10 12:00", "2007-01-12 09:00", "2007-01-12 08:00", "overdue"),
    ],
)
def test_a_notice_is_judged_by_the_clause(notice: str, begun: str, changed: str, status: str) -> None:
    table = table_of(flown(notice, begun, changed), "f")
    (record,) = assess(lower(AGREEMENT), table, instant("2007-02-01 00:00")).records()
    assert (record["binding"], record["status"]) == ("f", status)


def test_answers_and_calls_are_facts_too() -> None:
    world = World(clocks_of(AGREEMENT))
    seen = {"what": "shots", "called": "the bridge", "begin": "2007-01-01 02:00", "end": "2007-01-01 02:10"}
    steps = [
        {"by": "north", "does": "ask", "file": "q", **seen, "incident": "i-1"},
        {"by": "south", "does": "answer", "file": "q", "whose": "not ours", "words": "we looked"},
        {"by": "north", "does": "call", "issue": "shots", "end": "unanswered"},
        {"by": "north", "does": "call", "issue": "shots again", "end": "answered"},
    ]
    for minute, step in enumerate(steps):
        now = instant(f"2007-01-01 08:{minute:02}")
        world.enter(drafted(world, step, now), officer(str(step["by"])), now)
    answered = table_of(world, "q").select("act", "actor", "toward", "ref").rows()
    assert ("statement.responsibility-denied", "south", "north", "i-1") in answered
    assert ("reply", "south", "north", "i-1") in answered
    assert table_of(world, "line").select("act", "actor").rows() == [
        ("liaison.unanswered", "south"),
        ("liaison.call", "north"),
    ]


def test_every_act_that_announces_is_of_the_vocabulary() -> None:
    for code in ("movement.flight", "movement.patrol", "passage.ship", "works.demining", "operation"):
        assert known_act(notice_act(code))
