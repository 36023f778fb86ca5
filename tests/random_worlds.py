"""Random agreements of every clause kind, and random facts that bear on them, from one seed."""

import json
import random
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl

from servanda.basis import content_hash
from servanda.evidence import SCHEMA

START = datetime(2020, 3, 1, tzinfo=UTC)
DAYS = 60
ACTS = ("fire.artillery", "fire.small-arms", "movement.advance", "weapons.hand-over", "aid.delivery")
ANSWERS = ("reply", "inquiry", "notice.flight", "certification", "finding", "decision", "allegation")
PARTIES = ("north", "south")
ZONES = ("strip", "ring", "both", "outer")


def agreement(seed: int) -> str:
    """A random agreement file (JSON, which is YAML)."""
    r = random.Random(seed)
    clauses: list[dict[str, Any]] = []
    for n in range(r.randint(2, 7)):
        clause = {"id": f"c{n}", "says": f"Clause {n}.", "who": _who(r)}
        clause |= r.choice(_KINDS)(r, n)
        if r.random() < 0.3:
            clause["from"] = _moment(r, n)
        if r.random() < 0.3 and "must" not in clause:
            clause["until"] = f"day {r.randint(20, 50)}"
        if r.random() < 0.35:
            clause["when"] = _condition(r, n)
        clauses.append(clause)
    return json.dumps(
        {
            "servanda": "1",
            "id": "random",
            "title": "Random agreement",
            "timing": {
                "zone": r.choice(["Europe/Kyiv", "Asia/Aden", "UTC"]),
                "entry": "2020-03-05 06:00",
                "counting": r.choice(["calendar days", "24-hour days"]),
                "first_day": r.choice(["0", "1"]),
            },
            "participants": {
                "north": {"called": "North", "known_as": {"ucdp": ["Government of North", "North*"]}},
                "south": {"called": "South", "known_as": {"ucdp": ["South Front"]}},
                "third": {"called": "Third", "roles": "non-signatory force"},
            },
            "bodies": {"mission": {"called": "Mission", "observes": [{"acts": "fire"}]}},
            "lines": {"front": {"points": [["30", "10"], ["31", "10.5"], ["32", "10.4"]]}},
            "zones": {
                "strip": {
                    "band": {
                        "along": "front",
                        "from": "0 km",
                        "to": "20 km",
                        "side": r.choice(["left", "both"]),
                    }
                },
                "ring": {"circle": {"centre": ["31", "10.2"], "radius": "15 km"}},
                "both": {"any_of": ["strip", "ring"]},
                "outer": {
                    "polygon": [["29", "9"], ["33", "9"], ["33", "12"], ["29", "12"]],
                    "except": ["ring"],
                },
            },
            "proof": {"met_needs_coverage": "40%"},
            "clauses": clauses,
        }
    )


def _who(r: random.Random) -> list[str]:
    return r.choice([["north"], ["south"], ["north", "south"]])


def _moment(r: random.Random, n: int) -> str:
    simple = ["entry", f"day {r.randint(1, 20)}", f"entry + {r.randint(1, 30)} days", "2020-03-12"]
    after = [f"c{r.randrange(n)} done + {r.randint(1, 9)} days", f"c{r.randrange(n)} begins + 36 hours"] if n else []
    return r.choice(simple + after)


def _condition(r: random.Random, n: int) -> dict[str, Any]:
    kinds: list[dict[str, Any]] = [
        {"quiet": {"acts": "fire"}, "for": f"{r.randint(1, 7)} days"},
        {"seen": {"acts": "weapons.hand-over", "by": "south"}, "at_least": "40", "measure": "sum"},
        {"found": "any", "by": "mission"},
        {"reached": f"day {r.randint(1, 15)}"},
        {"decided": "it", "by": "mission"},
    ]
    if n:
        kinds += [
            {"done": f"c{r.randrange(n)}"},
            {"in_force": f"c{r.randrange(n)}"},
            {"no": {"in_force": f"c{r.randrange(n)}"}},
        ]
    if r.random() < 0.35:
        parts = [r.choice(kinds) for _ in range(r.randint(2, 3))]
        return r.choice([{"all": parts}, {"any": parts}, {"at_least": "2", "of": parts}])
    return r.choice(kinds)


def _acts(r: random.Random) -> dict[str, Any]:
    found: dict[str, Any] = {"acts": r.choice(["fire", "movement", *ACTS])}
    if r.random() < 0.5:
        found["in"] = r.sample(ZONES, r.randint(1, 3))
    if r.random() < 0.1:
        found["outside"] = "ring"
    return found


def _must_not(r: random.Random, _: int) -> dict[str, Any]:
    return {"must_not": _acts(r) | {"assessed": r.choice(["day", "week"])}}


def _must(r: random.Random, n: int) -> dict[str, Any]:
    body: dict[str, Any] = {"acts": r.choice(["weapons.hand-over", "aid.delivery"])}
    if r.random() < 0.6:
        body["amount"] = str(r.randint(10, 200))
    return {"must": body, "by": _moment(r, n)}


def _cap(r: random.Random, _: int) -> dict[str, Any]:
    return {"cap": {"acts": "weapons.presence", "in": r.choice(ZONES), "at_most": str(r.randint(10, 60))}}


def _rate(r: random.Random, _: int) -> dict[str, Any]:
    body: dict[str, Any] = {"acts": "aid.delivery", "each": r.choice(["day", "week"])}
    if r.random() < 0.8:
        body["at_least"] = str(r.randint(5, 80))
    return {"rate": body}


def _responds(r: random.Random, _: int) -> dict[str, Any]:
    return {
        "responds": {
            "to": {"acts": "allegation"},
            "with": {"acts": "reply"},
            "within": f"{r.randint(12, 96)} hours",
        }
    }


def _notice(r: random.Random, _: int) -> dict[str, Any]:
    return {"gives_notice": {"acts": "movement.flight", "at_least": "48 hours", "to": "mission"}}


def _may(r: random.Random, n: int) -> dict[str, Any]:
    body: dict[str, Any] = {"acts": "fire.small-arms", "claimed": r.choice(["yes", "no"])}
    if n:
        body["defeats"] = [f"c{r.randrange(n)}"]
    return {"may": body}


def _ensures(r: random.Random, _: int) -> dict[str, Any]:
    return {
        "ensures": {
            "that": {"acts": "fire", "by": "third"},
            "shown_by": {"acts": "inquiry"},
            "within": "72 hours",
        }
    }


_KINDS = (_must_not, _must_not, _must, _must, _cap, _rate, _responds, _notice, _may, _ensures)


def facts(seed: int, most: int = 200) -> pl.DataFrame:
    """Random facts, some late, some unattributed, some vague in time or place, some certified."""
    r = random.Random(seed * 7 + 1)
    rows = []
    for n in range(r.randint(0, most)):
        act = r.choice((*ACTS, *ACTS, *ACTS, *ANSWERS, "weapons.presence", "movement.flight", "coverage.watch"))
        begin = START + timedelta(minutes=r.randrange(DAYS * 24 * 60))
        if r.random() < 0.4:
            begin = begin.replace(hour=0, minute=0)
        length = r.choice([timedelta(microseconds=1), timedelta(days=1), timedelta(days=r.randint(1, 9))])
        named = r.random() < 0.6
        kind = "coverage" if act.startswith("coverage") else r.choice(["event", "act", "measure"])
        row: dict[str, Any] = dict.fromkeys(SCHEMA)
        row |= {
            "id": content_hash(f"{seed}/{n}".encode()),
            "kind": kind,
            "act": act,
            "act_ppm": r.choice([1_000_000, 1_000_000, 600_000, 300_000]),
            "happened_from": begin,
            "happened_to": begin + length,
            "recorded": begin + length + timedelta(hours=r.choice([0, 0, 1, 30, 400])),
            "actor": r.choice(["north", "north", "South Front", "South Front", "third", "nobody known"])
            if named
            else None,
            "actor_ppm": r.choice([None, 1_000_000, 700_000]),
            "side_1": None
            if named
            else r.choice(["Government of North", "South Front", "Civilians (North)", "Raiders", None]),
            "side_2": None if named else r.choice(["South Front", None]),
            "lon": r.uniform(29.5, 32.5) if r.random() < 0.8 else None,
            "lat": r.uniform(9.5, 11) if r.random() < 0.8 else None,
            "radius_m": r.choice([None, None, None, 500.0, 30_000.0]),
            "place": r.choice([None, None, None, "ring", "elsewhere"]),
            "quantity_milli": r.choice([None, 1_000 * r.randint(1, 90), 700]),
            "unit": r.choice([None, "weapons"]),
            "ref": r.choice([None, f"x{r.randint(0, 9)}"]),
            "clause": r.choice([None, None, None, f"c{r.randint(0, 6)}"]),
            "certified_by": r.choice([None, None, "mission"]),
            "exception": r.choice([None, None, None, "self-defence"]),
            "origin": r.choice(
                [
                    "mechanism",
                    "monitor",
                    "monitor",
                    "authority",
                    "party",
                    "human-coded news",
                    "machine-coded news",
                ]
            ),
            "reliability": r.choice([None, "A", "D"]),
            "credibility": r.choice([None, 1, 4]),
            "sources": r.choice([1, 3]),
            "status": r.choice([None, None, None, None, "confirmed", "disputed", "withdrawn"]),
            "source": r.choice(["one", "two"]),
            "row": r.choice([None, r.randint(2, 60)]),
        }
        rows.append(row)
    return pl.DataFrame(rows, schema=SCHEMA)
