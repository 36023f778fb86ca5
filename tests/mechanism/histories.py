# ruff: noqa: E501
"""Random histories of a mission: deeds drawn by hand and chance, those the verbs refuse left out."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from servanda.access import Person, Role
from servanda.basis import HOUR, MINUTE, Refusal
from servanda.mechanism import Procedure, procedure
from tests.mechanism.telling import World, agreement_of, calendar, drafts_of

START = 1_578_211_200_000_000
SIDES = ("north", "south")
FILES = ("one", "one", "two", "three")
PROCEDURE: Procedure = procedure(agreement_of({"agreement": "two-sides"}), "mission")

_file = st.sampled_from(FILES)
_side = st.sampled_from(SIDES)
_f = st.sampled_from(["f1", "f2"])


def _deed(verb: str, who: Any, **parts: Any) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"do": st.just(verb), "who": who, "file": _file, **parts})


_mission = st.just("mission")
_supports = [
    {"kind": "patrol", "reliability": "A", "credibility": "1", "independent": "yes"},
    {"kind": "drone", "reliability": "B", "credibility": "2", "independent": "yes"},
]
#: What people of a side do.
OF_SIDES = st.one_of(
    _deed("withdraw", _side),
    _deed("acknowledge", _side),
    _deed("reply", _side, words=st.just("No."), exception=st.sampled_from(["", "self-defence"])),
    _deed("vote", _side, on=_f, choice=st.sampled_from(["yes", "no", "abstain"])),
    _deed("dissent", _side, words=st.just("We differ.")),
    _deed("ask_review", _side, id=st.sampled_from(["v1", "v2"]), finding=_f, words=st.just("Again.")),
    _deed(
        "promise",
        _side,
        id=st.sampled_from(["p1", "p2"]),
        words=st.just("Soon."),
        recommendation=st.sampled_from(["", "r1"]),
        hours=st.integers(1, 99),
    ),
    _deed("answer_access", _side, request=st.sampled_from(["q1", "q2"]), answer=st.sampled_from(["given", "refused"])),
    _deed("refer", _side, kind=st.just("child"), to=st.just(["desk"])),
    _deed("name_source", _side, name=st.sampled_from(["e", "asked", "north"]), to=st.just(["mission"])),
)
ALLEGED = _deed(
    "allege", st.sampled_from([*SIDES, "mission"]), act=st.sampled_from(["fire", "fire.mortar", "movement.incursion"]),
    accused=st.sampled_from(["", *SIDES]), zone=st.sampled_from(["", "valley"]), clauses=st.sampled_from([[], ["truce"]]),
    ago=st.integers(0, 30), may_name=st.sampled_from(["yes", "no"]),
)  # fmt: skip
OF_MISSION = st.one_of(
    _deed("set_triage", _mission, urgency=st.sampled_from(["normal", "urgent"]), course=st.sampled_from(["take up", "set aside"])),
    _deed("notify", _mission, to=st.sampled_from([["north"], ["south"], ["north", "south"], ["south", "north"]])),
    _deed("delay_notice", _mission, reason=st.just("safety of a site"), hours=st.integers(1, 90)),
    _deed("inquire", _mission, words=st.just("Asked by telephone.")),
    _deed("assign", _mission, id=st.sampled_from(["t1", "t2"]), team=st.just([{"person": "m1", "unit": "mission"}]), sides=st.sampled_from([[], ["north"], ["north", "south"]])),
    _deed("record_appearance", _mission, tasking=st.sampled_from(["t1", "t2"]), side=_side, came=st.sampled_from(["yes", "no"])),
    _deed("ask_access", _mission, id=st.sampled_from(["q1", "q2"]), of_unit=_side),
    _deed("take_item", _mission, id=st.sampled_from(["i1", "i2"]), kind=st.just("fragment"), holder=st.just("m1")),
    _deed("hand_over", _mission, id=st.sampled_from(["i1", "i2"]), giver=st.sampled_from(["m1", "m2"]), taker=st.just("m2")),
    _deed("write_note", _mission, words=st.just("Quiet.")),
    _deed("submit_report", _mission, tasking=st.sampled_from(["t1", "t2"]), visited=st.sampled_from(["yes", "no"])),
    _deed("propose_finding", _mission, id=_f, observation=st.just("Craters."), status=st.sampled_from(["confirmed", "not confirmed", "under inquiry"]), verification=st.just("verified"), breach=st.sampled_from(["breach", "cannot say"]), clauses=st.just(["truce"]), signed_by=st.just("v1"), supports=st.just(_supports), attribution=_side.map(lambda side: {"to": "party", "party": side})),
    _deed("adopt", _mission, finding=_f, disputed=st.sampled_from(["yes", "no"])),
    _deed("decide_review", _mission, review=st.sampled_from(["v1", "v2"]), result=st.sampled_from(["upheld", "sent back"]), words=st.just("Looked at.")),
    _deed("recommend", _mission, id=st.just("r1"), units=_side.map(lambda side: [side]), words=st.just("Move back.")),
    _deed("report_response", _mission, on=st.sampled_from(["p1", "p2", "r1"]), by_unit=_side, done=st.sampled_from(["done", "partly done"])),
    _deed("propose_publication", _mission, id=st.just("u1"), why_now=st.just("Closed.")),
    _deed("decide_publication", _mission, proposal=st.just("u1"), result=st.sampled_from(["publish", "hold back"])),
    _deed("refer", _mission, kind=st.just("child"), to=st.just(["desk", "mission"])),
)  # fmt: skip
CALENDAR = st.just({"do": "calendar"})
#: How far the course goes of itself before chance begins: each with the minutes before it.
COURSE: list[tuple[int, dict[str, Any]]] = [
    (10, {"do": "notify", "who": "mission", "file": "one", "to": ["north", "south"]}),
    (10, {"do": "ask_access", "who": "mission", "file": "one", "id": "q1", "of_unit": "south"}),
    (
        10,
        {
            "do": "assign",
            "who": "mission",
            "file": "one",
            "id": "t1",
            "team": [{"person": "m1"}],
            "sides": ["north", "south"],
        },
    ),
    (10, {"do": "record_appearance", "who": "mission", "file": "one", "tasking": "t1", "side": "north", "came": "yes"}),
    (10, {"do": "take_item", "who": "mission", "file": "one", "id": "i1", "kind": "fragment", "holder": "m1"}),
    (10, {"do": "submit_report", "who": "mission", "file": "one", "tasking": "t1", "visited": "yes"}),
    (
        10,
        {
            "do": "propose_finding",
            "who": "mission",
            "file": "one",
            "id": "f1",
            "observation": "Craters.",
            "status": "confirmed",
            "verification": "verified",
            "breach": "breach",
            "clauses": ["truce"],
            "signed_by": "v1",
            "supports": _supports,
            "attribution": {"to": "party", "party": "south"},
        },
    ),
    (10, {"do": "vote", "who": "north", "file": "one", "on": "f1", "choice": "yes"}),
    (10, {"do": "adopt", "who": "mission", "file": "one", "finding": "f1"}),
    (10, {"do": "ask_review", "who": "south", "file": "one", "id": "v1", "finding": "f1", "words": "Again."}),
    (10, {"do": "recommend", "who": "mission", "file": "one", "id": "r1", "units": ["south"], "words": "Move back."}),
    (
        10,
        {
            "do": "promise",
            "who": "south",
            "file": "one",
            "id": "p1",
            "words": "Soon.",
            "recommendation": "r1",
            "hours": 9,
        },
    ),
    (10, {"do": "propose_publication", "who": "mission", "file": "one", "id": "u1", "why_now": "Closed."}),
]
_CHANCE = st.one_of(ALLEGED, *[OF_SIDES] * 5, *[OF_MISSION] * 8, CALENDAR)
#: Rows with the minutes that pass before each.
HISTORIES = st.builds(
    lambda far, rows: [*COURSE[:far], *rows],
    st.integers(0, len(COURSE)),
    st.lists(st.tuples(st.integers(0, 900), _CHANCE), min_size=6, max_size=30),
)
#: Histories that begin with a file in each name, so that more of them goes far.
BEGUN: list[tuple[int, dict[str, Any]]] = [
    (0, {"do": "allege", "who": who, "file": name, "act": "fire.mortar", "accused": accused, "zone": "valley", "clauses": ["truce"], "ago": 1})
    for name, who, accused in (("one", "north", "south"), ("two", "south", "north"), ("three", "mission", ""))
]  # fmt: skip


def play(rows: Any, *, begun: bool = True) -> tuple[World, int]:
    """A world in which the rows were done, and the hour it is then; what verbs refuse is not done."""
    world, now = World(PROCEDURE), START
    for minutes, row in (*(BEGUN if begun else ()), (0, {"do": "calendar"}), *rows):
        now += minutes * MINUTE
        if row["do"] == "calendar":
            calendar(world, now)
        else:
            try_row(world, row, now)
    return world, now


def try_row(world: World, row: Mapping[str, Any], now: int) -> str:
    """Do one row; the code of the refusal, empty where it was done."""
    filled: dict[str, Any] = {**row, "at_us": now}
    if row["do"] == "allege":
        filled["begin"] = now - row["ago"] * HOUR
    if "hours" in row:
        filled["by" if row["do"] == "promise" else "until"] = now + row["hours"] * HOUR
    try:
        drafts = drafts_of(world, filled)
    except Refusal as refusal:
        return refusal.code
    side = row["who"] if row["who"] in SIDES else ""
    role = Role.PRINCIPAL if side else Role.CHAIR
    world.enter(drafts, Person(f"{role}-of-{row['who']}", role, row["who"], side), now)
    return ""
