"""What is told on the two lines turns the clauses of those who see it, and of nobody else."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

import pytest

from servanda import humanitarian as desk
from servanda.basis import DAY, HOUR, MINUTE, Refusal
from servanda.operations import NEW, Mission, clauses_now, do, rehearsed, shipped_story

#: A clause on corridors beside the story's own annex.
CORRIDORS = """
- id: corridors-kept
  says: Nobody obstructs a corridor both councils consented to.
  source: {para: "7a", mark: S, note: "fiction"}
  track: humanitarian
  who: [hills, plain]
  from: entry
  observed_by: mission
  otherwise: protest
  reversible: yes
  must_not: {acts: passage.obstruct}
- id: protected
  says: Nobody attacks what is protected.
  source: {para: "7b", mark: S, note: "fiction"}
  track: humanitarian
  who: [hills, plain]
  from: entry
  observed_by: mission
  otherwise: protest
  reversible: yes
  must_not: {acts: attack}
"""
STORY = shipped_story()
PEOPLE = {one.id: one for one in STORY.people}


@pytest.fixture
def mission() -> Iterator[Mission]:
    more = "\n".join(f"  {line}" if line else "" for line in CORRIDORS.splitlines())
    with rehearsed(replace(STORY, annex=f"{STORY.annex}\nclauses:\n{more}\n")) as (played, _):
        yield played


def standing(mission: Mission, name: str, clause: str) -> Counter[str]:
    records = clauses_now(mission, PEOPLE[name]).assessments.records()
    return Counter(str(one["status"]) for one in records if one["clause"] == clause)


def later(mission: Mission, at: int) -> None:
    """The mission's clock stands at an instant."""
    mission._clock = lambda: at


def boards(mission: Mission) -> dict[str, list[tuple[object, ...]]]:
    """Everybody's board, as far as it tells."""
    return {
        name: [(one["clause"], one["binding"], one["status"]) for one in found.assessments.records()]
        for name, person in PEOPLE.items()
        if (found := clauses_now(mission, person))
    }


def test_a_late_notice_turns_the_clause_for_those_told_of_it(mission: Mission) -> None:
    before = boards(mission)
    now, officer = mission.now, PEOPLE["hills-officer-1"]
    plan = {
        "act": "movement.patrol", "what": "A patrol.", "begin": now + MINUTE, "end": now + HOUR, "zones": ["valley"],
        "to": ["plain", "mission"],
    }  # fmt: skip
    (entry,) = do(mission, officer, "liaison:plan:give", NEW, plan)
    later(mission, now + 2 * HOUR)
    done = {"outcome": "carried out", "begun": now + MINUTE, "ended": now + HOUR}
    do(mission, officer, "liaison:actual:report", entry.about, done)
    for name in ("hills-officer-1", "plain-officer-1", "mission-chair-1"):
        assert standing(mission, name, "movement-notice")["overdue"] == 1, name
    after = boards(mission)
    for name in ("relief-desk-1", "guarantor-1", "office-administrator-1"):
        assert after[name] == before[name], name


def test_a_corridor_that_failed_shows_to_its_sides_and_to_nobody_else(mission: Mission) -> None:
    held = {name: standing(mission, name, "corridors-kept") for name in PEOPLE}
    about = next(
        one[0].about for one in mission.all_files("humanitarian") if isinstance(desk.read_file(one), desk.CorridorFile)
    )
    later(mission, mission.now + 3 * DAY)
    came = {"outcome": "unsuccessful or disrupted", "according_to": "relief-desk", "words": "Turned back."}
    do(mission, PEOPLE["relief-desk-1"], "humanitarian:corridor:outcome", about, came)
    for name in PEOPLE:
        told = name.startswith(("hills", "plain", "relief"))
        assert (standing(mission, name, "corridors-kept") != held[name]) is told, name


def test_an_access_denied_is_a_fact_for_those_who_see_it(mission: Mission) -> None:
    counted = {name: clauses_now(mission, person).facts for name, person in PEOPLE.items()}
    about = next(
        one[0].about for one in mission.all_files("humanitarian") if isinstance(desk.read_file(one), desk.AccessFile)
    )
    said = {"unit": "hills", "said": "denied", "words": "fighting on the road"}
    do(mission, PEOPLE["hills-officer-1"], "humanitarian:access:answer", about, said)
    for name, person in PEOPLE.items():
        told = name.startswith(("hills", "relief"))
        assert clauses_now(mission, person).facts - counted[name] == told, name


def test_a_strike_turns_a_clause_only_once_the_site_let_it_cross(mission: Mission) -> None:
    person, now = PEOPLE["relief-desk-1"], mission.now
    site = next(one[0].about for one in mission.all_files("humanitarian") if one[0].content.get("kind") == "clinic")
    alleged = {"act": "attack.site.medical", "begin": now - DAY, "words": "A shell fell beside a clinic."}
    (begun,) = do(mission, person, "incident:allegation:submit", NEW, alleged)
    before = boards(mission)
    do(mission, person, "humanitarian:struck:record", site, {"happened": now - DAY, "what": "one shell in the yard"})
    assert boards(mission) == before
    strike = desk.notice_file(mission.whole(site)).strikes[-1].id
    told = {"strike": strike, "incident": begun.about, "recipients": ["plain"]}
    with pytest.raises(Refusal, match="HUM022"):
        do(mission, person, "humanitarian:struck:disclose", site, told)
    assert boards(mission) == before
    agreed = {"by": "head of the clinic", "recipients": ["hills", "plain"], "disclosure": True}
    do(mission, person, "humanitarian:consent:record", site, agreed)
    do(mission, person, "humanitarian:struck:disclose", site, told)
    after = boards(mission)
    turned = {name for name in PEOPLE if after[name] != before[name]}
    assert turned == {"mission-chair-1", "mission-verifier-1", "mission-monitor-1", "mission-monitor-2", person.id}
