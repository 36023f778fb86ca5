"""Random agreements of every clause kind, and random facts that bear on them, from one seed."""

import json
import random
from datetime import UTC, datetime
from typing import Any

import polars as pl

from tests import random_clauses, random_facts
from tests.random_clauses import KINDS

START = random_facts.START
DAYS = random_facts.DAYS
PARTIES = ("north", "south")
#: Zones whose clocks change in these weeks, two of them at midnight, and one whose clock never does.
CLOCKS = ("Europe/Kyiv", "Asia/Aden", "UTC", "Asia/Beirut", "Asia/Gaza", "America/Bogota")


def agreement(seed: int, kind: str = "") -> str:
    """A random agreement file (JSON, which is YAML); with at least one clause of the kind named."""
    r = random.Random(seed)
    total = r.randint(2, 7)
    clauses = [random_clauses.clause(r, n, total, kind if n == 0 else "") for n in range(total)]
    return json.dumps(
        {
            "servanda": "1",
            "id": "random",
            "title": "Random agreement",
            "timing": _timing(r, clauses),
            "participants": {
                "north": {"called": "North", "known_as": {"ucdp": ["Government of North", "North*"]}},
                "south": {"called": "South", "known_as": {"ucdp": ["South Front"]}},
                "third": {"called": "Third", "roles": "non-signatory force"},
                "militia": {"called": "Militia", "roles": "affiliated force", "side": "north"},
                "neighbour": {"called": "Neighbour", "roles": "guarantor"},
            },
            "bodies": {"mission": {"called": "Mission", "observes": [{"acts": "fire"}]}, "court": {"called": "Court"}},
            "lines": {"front": {"points": [["30", "10"], ["31", "10.5"], ["32", "10.4"]]}},
            "zones": _zones(r),
            "events": {
                "truce": {"called": "the truce is declared", "shown_by": {"acts": "statement", "by": "mission"}},
                "spring": {"called": "spring", "on": "2020-03-20"},
                "accession": {"called": "somebody accedes"},
            },
            "phases": _phases(r, total),
            "proof": r.choice(
                [
                    {"met_needs_coverage": "40%"},
                    {"origins": ["mechanism", "party"], "reliability": "D", "credibility": "4", "sources": "2"},
                    {"origins": ["monitor", "human-coded news"], "certified_by": "mission"},
                ]
            ),
            "clauses": clauses,
            "versions": _versions(r, clauses),
        }
    )


def _timing(r: random.Random, clauses: list[dict[str, Any]]) -> dict[str, Any]:
    timing = {
        "zone": r.choice(CLOCKS),
        "signed": "2020-03-01",
        "entry": r.choice([*["2020-03-05 06:00"] * 4, "2020-03-05", "2020-03-05", "truce", "signature + 4 days"]),
        "counting": r.choice(["calendar days", "24-hour days"]),
        "first_day": r.choice(["0", "1"]),
    }
    return timing | ({"expiry": "2020-04-20"} if r.random() < 0.15 else {})


def _zones(r: random.Random) -> dict[str, Any]:
    fixes = [["2020-03-02", "30", "10"], ["2020-03-25 12:00", "31.5", "10.5"], ["2020-04-10", "32", "10"]]
    return {
        "strip": {"band": {"along": "front", "from": "0 km", "to": "20 km", "side": r.choice(["left", "both"])}},
        "ring": {"circle": {"centre": ["31", "10.2"], "radius": "15 km"}},
        "both": {"any_of": ["strip", "ring"]},
        "outer": {"polygon": [["29", "9"], ["33", "9"], ["33", "12"], ["29", "12"]], "except": ["ring"]},
        "county": {"units": {"level": "admin1", "names": ["Lower County", "upper county"]}},
        "convoy": {"moving": {"radius": "40 km", "fixes": [{"at": at, "centre": [x, y]} for at, x, y in fixes]}},
    }


def _phases(r: random.Random, total: int) -> list[dict[str, Any]]:
    first: dict[str, Any] = {"id": "p1", "called": "One", "opens": r.choice(["entry", "day 2"])}
    first |= r.choice([{}, {"closes": "day 20"}, {"long_stop": "day 25"}])
    second: dict[str, Any] = {"id": "p2", "called": "Two", "gate": random_clauses.condition(r, total)}
    second |= r.choice([{}, {"opens": "p1 closes"}, {"opens": "day 9"}])
    second |= r.choice([{}, {"long_stop": "day 30"}, {"closes": "day 40"}])
    if r.random() < 0.2:
        second |= {"continues": "as long as talks go on", "continues_until": "2020-04-25"}
    return [first, second]


def _versions(r: random.Random, clauses: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if r.random() < 0.7:
        return []
    clause = r.choice(clauses)
    changes = {"by": "day 33"} if "by" in clause else {"when": {"reached": "day 4"}}
    return [{"id": "v1", "called": "Extension", "made": "2020-03-18", "changes": {clause["id"]: changes}}]


def facts(seed: int, most: int = 200, kind: str = "") -> pl.DataFrame:
    """Random facts, some late, some unattributed, some vague in time or place, some certified."""
    kinds = [next(key for key in clause if key in KINDS) for clause in json.loads(agreement(seed, kind))["clauses"]]
    return random_facts.facts(seed, most, kinds)


__all__ = ["DAYS", "KINDS", "PARTIES", "START", "UTC", "agreement", "datetime", "facts"]
