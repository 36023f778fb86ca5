"""Small cases at the edges of the five statuses, each told in a few lines."""

from typing import Any

import pytest

from servanda.compliance import Assessments
from tests.stories.telling import tell, told

Fact = dict[str, Any]


def story(clauses: list[dict[str, Any]], facts: list[Fact], as_of: str, **more: Any) -> Assessments:
    """Assess a few facts against a few clauses of one small agreement, in force from 2 March 2020."""
    agreement = {
        "servanda": "1",
        "id": "edges",
        "title": "Edges",
        "timing": {"zone": "UTC", "entry": "2020-03-02"} | more.pop("timing", {}),
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "bodies": {"mission": {"called": "Mission"}},
        "zones": {
            "ring": {"circle": {"centre": ["38", "48"], "radius": "10 km"}},
            "field": {"circle": {"centre": ["40", "48"], "radius": "10 km"}},
        },
        "clauses": clauses,
    } | more
    sources = {
        "field": {"title": "Mission", "mark": "S", "origin": "monitor"},
        "paper": {"title": "Newspaper", "mark": "S", "origin": "human-coded news"},
    }
    whole = {
        "agreement": agreement,
        "sources": sources,
        "defaults": {"source": "field"},
        "facts": facts,
        "as_of": as_of,
    }
    return tell(whole)


def one(result: Assessments, obligation: str = "") -> dict[str, Any]:
    """The single assessment of an obligation, in the words of a story."""
    found = [each for each in told(result, "UTC") if not obligation or each["obligation"] == obligation]
    assert len(found) == 1, found
    return found[0]


def quiet(**more: Any) -> dict[str, Any]:
    return {"id": "quiet", "says": "No fire in the ring.", "who": "north", "until": "2020-03-08"} | {
        "must_not": {"acts": "fire", "in": "ring"} | more
    }


def shot(lon: str, radius: str = "", **more: Any) -> Fact:
    """A shot on the latitude of the ring's middle; 0.01 degrees of longitude are about 746 m there."""
    return {"on": "2020-03-04 10:00", "act": "fire", "who": "north", "lat": "48", "lon": lon} | (
        {"radius_m": radius} if radius else {}
    ) | more  # fmt: skip


@pytest.mark.parametrize(
    ("lon", "radius", "counted", "doubted"),
    [
        ("38.10", "", 1, 0),  # 7.5 km from the middle
        ("38.16", "", 0, 0),  # 11.9 km
        ("38.10", "5000", 0, 1),  # inside, and may lie outside
        ("38.16", "5000", 0, 1),  # outside, and may lie inside
        ("38.16", "1000", 0, 0),
        ("41.00", "250000", 0, 1),  # 224 km off, known to within 250 km
    ],
)
def test_uncertain_places_count_neither_way(lon: str, radius: str, counted: int, doubted: int) -> None:
    found = one(story([quiet()], [shot(lon, radius)], "2020-03-20"))
    assert (found["value"], found["doubtful"]) == (counted, doubted)
    assert found["status"] == ("contrary indication" if counted else "not observed")


def test_a_permit_in_doubt_leaves_a_doubt() -> None:
    drill = {"id": "drill", "says": "Drills in the field.", "who": "north"}
    drill |= {"may": {"acts": "fire", "in": "field", "defeats": "calm"}}
    calm = {"id": "calm", "says": "No fire.", "who": "north", "until": "2020-03-08", "must_not": {"acts": "fire"}}
    inside = one(story([calm, drill], [shot("40.05")], "2020-03-20"), "calm")
    border = one(story([calm, drill], [shot("40.13", "2000")], "2020-03-20"), "calm")
    outside = one(story([calm, drill], [shot("40.5")], "2020-03-20"), "calm")
    assert [each["status"] for each in (inside, border, outside)] == [
        "not observed", "not observed", "contrary indication",
    ]  # fmt: skip
    assert [each["doubtful"] for each in (inside, border, outside)] == [0, 1, 0]


def test_what_lapses_before_its_date_is_not_overdue() -> None:
    law = {"id": "law", "says": "A law.", "who": "north", "by": "2020-03-20", "must": {"acts": "law.adopted"}}
    idle = {"on": "2020-03-05", "act": "works.repair", "who": "north"}
    assert one(story([law], [idle], "2020-04-01"))["status"] == "overdue"
    assert one(story([law], [idle], "2020-04-01", timing={"expiry": "2020-03-10"}))["status"] == "open"
    report = {"on": "2020-03-05", "act": "law.adopted", "who": "north"}
    assert one(story([law], [report], "2020-04-01", timing={"expiry": "2020-03-10"}))["status"] == "met"


def test_the_day_after_the_last_is_a_day_late() -> None:
    law = {"id": "law", "says": "A law.", "who": "north", "by": "2020-03-20", "must": {"acts": "law.adopted"}}
    days = {}
    for day in ("2020-03-20", "2020-03-21", "2020-03-23"):
        found = one(story([law], [{"on": day, "act": "law.adopted", "who": "north"}], "2020-04-01"))
        assert (found["status"], found["reasons"]) == ("met", [1])
        days[day] = found["late_days"]
    assert days == {"2020-03-20": 0, "2020-03-21": 1, "2020-03-23": 3}


def test_a_newspaper_opens_no_gate() -> None:
    law = {"id": "law", "says": "A law.", "who": "north", "by": "2020-03-20", "must": {"acts": "law.adopted"}}
    vote = {"id": "vote", "says": "A vote, once there is a law.", "who": "south", "when": {"done": "law"}}
    vote |= {"must_not": {"acts": "unrest.riot"}}
    report = {"on": "2020-03-05", "act": "law.adopted", "who": "north"}
    told_by_mission = story([law, vote], [report], "2020-03-30")
    told_by_paper = story([law, vote], [report | {"source": "paper"}], "2020-03-30")
    assert one(told_by_paper, "law") | {"alleged": False} == one(told_by_mission, "law")
    assert one(told_by_paper, "law")["alleged"]
    assert [str(life) for life, _ in told_by_mission.lives("vote")] == ["dormant", "in force"]
    assert [str(life) for life, _ in told_by_paper.lives("vote")] == ["dormant"]


def cap(**more: Any) -> dict[str, Any]:
    return {"id": "cap", "says": "At most 50 in the ring.", "who": "north", "until": "2020-03-30"} | {
        "cap": {"acts": "weapons.presence", "in": "ring", "at_most": "50", "assessed": "month"} | more
    }


def count(on: str, quantity: int, **more: Any) -> Fact:
    return {"on": on, "act": "weapons.presence", "kind": "measure", "who": "north", "place": "ring"} | {
        "quantity": str(quantity)
    } | more  # fmt: skip


def test_counts_of_one_day_are_taken_together() -> None:
    """Whatever the order of their hashes: 40 guns and 10 tanks become 10 guns and 40 tanks, never 40 and 40."""
    both = cap(categories=["guns", "tanks"])
    facts = [
        count("2020-03-05", 40, item="guns"),
        count("2020-03-05", 10, item="tanks"),
        count("2020-03-10", 10, item="guns"),
        count("2020-03-10", 40, item="tanks"),
    ]
    found = one(story([both], facts, "2020-04-10"))
    assert (found["status"], found["value"]) == ("met", 50)
    found = one(story([both], [*facts, count("2020-03-12", 11, item="guns")], "2020-04-10"))
    assert (found["status"], found["value"]) == ("contrary indication", 51)


def test_a_ceiling_broken_only_in_the_paper_is_alleged() -> None:
    mission, paper = count("2020-03-05", 20), count("2020-03-06", 60, source="paper")
    found = one(story([cap()], [mission, paper], "2020-04-10"))
    assert (found["status"], found["alleged"]) == ("contrary indication", True)
    found = one(story([cap()], [mission, paper, count("2020-03-07", 55)], "2020-04-10"))
    assert (found["status"], found["alleged"]) == ("contrary indication", False)


def test_one_of_two_places_watched_is_not_enough() -> None:
    clause = quiet()
    clause["must_not"]["in"] = ["ring", "field"]
    watch = {"on": "2020-03-02 to 2020-03-08", "act": "coverage.watch", "who": "mission", "place": "ring"}
    other = watch | {"place": "field", "share": "60%"}
    assert one(story([clause], [watch], "2020-03-20"))["status"] == "not observed"
    both = one(story([clause], [watch, other], "2020-03-20"))
    assert (both["status"], both["coverage"]) == ("met", 60)


def test_watching_for_one_act_says_nothing_of_another() -> None:
    watch = {"on": "2020-03-02 to 2020-03-08", "act": "coverage.watch", "who": "mission"}
    assert one(story([quiet()], [watch | {"item": "fire.artillery"}], "2020-03-20"))["status"] == "not observed"
    assert one(story([quiet()], [watch | {"item": "fire"}], "2020-03-20"))["status"] == "met"

    # News is believed where it tells of a body the agreement names, and of nobody else; see decision 7.
    paper = watch | {"item": "fire", "source": "paper"}
    assert one(story([quiet()], [paper], "2020-03-20"))["status"] == "met"
    assert one(story([quiet()], [paper | {"who": "north"}], "2020-03-20"))["status"] == "not observed"
    assert one(story([quiet()], [paper | {"who": "somebody"}], "2020-03-20"))["status"] == "not observed"


def test_an_uncertain_trigger_makes_nothing_overdue() -> None:
    others = {"id": "others", "says": "The south prevents fire in the ring.", "who": "south"}
    others |= {
        "ensures": {"that": {"acts": "fire", "in": "ring"}, "shown_by": {"acts": "inquiry"}, "within": "48 hours"}
    }
    sure = one(story([others], [shot("38.10", ref="a")], "2020-03-20"))
    unsure = one(story([others], [shot("38.16", "5000", ref="a")], "2020-03-20"))
    assert (sure["status"], sure["doubtful"]) == ("overdue", 0)
    assert (unsure["status"], unsure["doubtful"]) == ("open", 1)
    answer = {"on": "2020-03-05 09:00", "act": "inquiry", "who": "south", "ref": "a"}
    assert one(story([others], [shot("38.16", "5000", ref="a"), answer], "2020-03-20"))["status"] == "met"


def test_facts_that_only_open_a_gate_bear_on_the_agreement() -> None:
    vote = {"id": "vote", "says": "A vote, once decided.", "who": "south", "must_not": {"acts": "unrest.riot"}}
    vote |= {"when": {"decided": "to vote", "by": "mission"}}
    decision = {"on": "2020-03-05", "act": "decision", "who": "mission", "certified_by": "mission"}
    idle = {"on": "2020-03-05", "act": "works.repair", "who": "north"}
    result = story([vote], [decision, idle], "2020-03-30")
    assert result.unused == 1


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Kiritimati", "America/Los_Angeles"])
def test_a_cut_off_in_the_year_one_is_read_as_far_back_as_the_calendar_goes(zone: str) -> None:
    assert told(story([quiet()], [shot("38.0")], "0001-01-02", timing={"zone": zone}), "UTC") == []
