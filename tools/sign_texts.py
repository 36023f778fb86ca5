"""The texts that signs are looked for in: of our own making, same parties, one thing different."""

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from servanda.agreement import Agreement, read_agreement

HALT = {"id": "halt", "says": "Neither fires.", "who": ["north", "south"], "must_not": {"acts": "fire"}}
MISSION = {
    "called": "The mission",
    "finds": "any",
    "clocks": {"finding": "7 days"},
    "observes": [{"acts": ["fire", "weapons", "movement"], "by": ["presence", "patrol"]}],
}
LINE = {
    "id": "line", "says": "Commanders keep a line and use it.", "who": ["north", "south"], "must": {"acts": "liaison"},
}  # fmt: skip
#: What a definitive text adds: arms handed over against withdrawal, part by part, then the law that settles it.
STEPS = tuple(
    {"id": f"{what}-{part}", "says": says, "who": who, "by": by, "certified_by": "mission", "must": {"acts": act}}
    for part, by in (("1", "2030-03-15"), ("2", "2030-05-15"), ("3", "2030-07-15"))
    for what, says, who, act in (
        ("arms", f"Part {part} of the arms is handed to the mission.", "north", "weapons.hand-over"),
        ("leaves", f"Part {part} of the reinforcements leaves.", "south", "movement.withdrawal"),
    )
)
LAW = {"id": "law", "says": "A law settles the matter.", "who": "south", "by": "2030-09-15", "must": {"acts": "law"}}
SETTLEMENT = (*STEPS, LAW)
SELF_DEFENCE = {
    "id": "self-defence", "says": "Nobody gives up self-defence against threats.", "who": ["north", "south"],
    "may": {"acts": "fire", "defeats": "halt", "claimed": True, "breadth": "broad"},
}  # fmt: skip
PROTECTION = {
    "id": "protection", "says": "Who answers an attack breaks nothing.", "who": ["north", "south"],
    "may": {"acts": "fire", "defeats": "halt", "claimed": True},
}  # fmt: skip
HALVES = tuple(
    {"id": f"{who}-halts", "says": "It does not fire.", "who": who, "must_not": {"acts": "fire", "by": who}}
    for who in ("north", "south")
)
SUSPENDED = tuple(
    {
        "id": f"{who}-while", "says": "It is bound as long as the mission finds that the other keeps.", "who": who,
        "as_long_as": {"keeps": f"{other}-halts", "found_by": "mission"},
    }
    for who, other in (("north", "south"), ("south", "north"))
)  # fmt: skip


def text(clauses: Iterable[Any] = (HALT,), *, watched: bool = False, entry: str = "2030-01-01") -> Agreement:
    """Two parties who sign on 1 January 2030, with these clauses; ``watched``: with a mission."""
    data: dict[str, Any] = {
        "servanda": 1,
        "id": "pair",
        "title": "One of a pair",
        "timing": {"zone": "UTC", "signed": "2030-01-01", "entry": entry, "counting": "calendar days"},
        "participants": {
            who: {"called": who.title(), "roles": ["party", "signatory"]} for who in ("north", "south")
        },
        "clauses": list(clauses),
    }  # fmt: skip
    return read_agreement(json.dumps(data | ({"bodies": {"mission": MISSION}} if watched else {})), "pair")


BARE = text()
WATCHED = text(watched=True)
WITH_LINE = text((HALT, LINE))
PRELIMINARY = text((HALT, LINE), watched=True)
DEFINITIVE = text((HALT, LINE, *SETTLEMENT), watched=True)
ONE_ESCAPE = text((HALT, LINE, PROTECTION), watched=True)
TWO_ESCAPES = text((HALT, LINE, PROTECTION, SELF_DEFENCE), watched=True)
PRELIMINARY_APART = text((*HALVES, LINE), watched=True)
SUSPENDING = text((*HALVES, LINE, *SUSPENDED), watched=True)
DELAYED = text((HALT, LINE), watched=True, entry="2030-01-11")


def without_exceptions(agreement: Agreement) -> Agreement:
    """The agreement without its permissions that only their user can judge."""
    kept = tuple(one for one in agreement.clauses if not (one.kind == "may" and one.promise.claimed))
    return replace(agreement, clauses=kept)
