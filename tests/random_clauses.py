"""Random clauses of every kind, as an author would write them: from the draws, its number, and how many there are."""

import random
from collections.abc import Callable
from typing import Any

Clause = dict[str, Any]
ZONES = ("strip", "ring", "both", "outer", "county", "convoy")
BODIES = ("mission", "court")
#: Kinds that only move other clauses: nothing binds, so nothing binds only while.
_NO_DUTY = ("as_long_as", "renews", "snaps_back")


def clause(r: random.Random, n: int, total: int, kind: str = "") -> Clause:
    """A random clause; of the kind named, or of any."""
    name = kind or r.choice(list(KINDS))
    made: Clause = {"id": f"c{n}", "says": f"Clause {n}.", "who": who(r)}
    made |= KINDS[name](r, n, total)
    if name not in _OWN_DATES:
        if r.random() < 0.2:
            made["from"] = moment(r, total, n)
        if r.random() < 0.25 and "by" not in made:
            made["until"] = f"day {r.randint(10, 50)}"
    if r.random() < 0.2:
        made["when"] = condition(r, total)
    if r.random() < 0.2:
        made["phase"] = r.choice(["p1", "p2"])
    if r.random() < 0.08:
        made["certified_by"] = "mission"
    if r.random() < 0.1:
        made["survives"] = "yes"
    if name not in _NO_DUTY and r.random() < 0.15:
        made["while"] = condition(r, total)
    return made


def who(r: random.Random) -> list[str]:
    return r.choice([["north"], ["south"], ["north", "south"]])


def moment(r: random.Random, total: int, n: int = -1) -> str:
    """A moment fixed, counted from entry, or hanging on an event, a phase or a clause other than the n-th."""
    other = f"c{r.choice([one for one in range(total) if one != n])}"
    return r.choice(
        [
            "entry", "signature", f"day {r.randint(1, 20)}", f"entry + {r.randint(1, 30)} days", "2020-03-12",
            "2020-03-29 01:30", "before 2020-03-28", f"{other} done + {r.randint(1, 9)} days", "agreed later",
            f"{other} begins + 36 hours", f"{other} certified + 2 days", "truce + 4 days", "p1 opens + 1 week",
            f"entry + {r.randint(1, 40)} hours",
        ]
    )  # fmt: skip


def condition(r: random.Random, total: int, deep: bool = True) -> dict[str, Any]:
    """A random condition of any kind."""
    other = f"c{r.randrange(total)}"
    kinds: list[dict[str, Any]] = [
        {"quiet": {"acts": "fire"} | _somewhere(r), "for": f"{r.randint(1, 7)} days"},
        {"seen": {"acts": "weapons.hand-over", "by": "south"}, "at_least": "40", "measure": "sum"},
        {"seen": {"acts": "aid.delivery"}, "at_least": str(r.randint(1, 3))},
        {"seen": {"acts": "fire"} | _somewhere(r), "in_last": f"{r.randint(1, 9)} days"},
        {"found": r.choice(["any", other]), "by": "mission"},
        {"reached": moment(r, total)},
        {"decided": "it", "by": r.choice(BODIES)} | r.choice([{}, {"clause": other}]),
        {"event": r.choice(["truce", "spring", "accession"])},
        {"done": other},
        {"in_force": r.choice([other, "p1", "p2"])},
    ]
    if deep and r.random() < 0.35:
        parts = [condition(r, total, deep=False) for _ in range(r.randint(2, 3))]
        return r.choice([{"all": parts}, {"any": parts}, {"at_least": "2", "of": parts}, {"no": parts[0]}])
    return r.choice(kinds)


def _somewhere(r: random.Random) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if r.random() < 0.5:
        found["in"] = r.sample(ZONES, r.randint(1, 3))
    if r.random() < 0.1:
        found["outside"] = "ring"
    return found


def _lasting(r: random.Random) -> str:
    return f"{r.choice([12, 24, 48, 96])} hours"


def must_not(r: random.Random, n: int, total: int) -> Clause:
    acts = {"acts": r.choice(["fire", "movement", "fire.artillery", ["fire.small-arms", "movement.advance"]])}
    return {"must_not": acts | _somewhere(r) | {"assessed": r.choice(["day", "week", "month"])}}


def must(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": r.choice(["weapons.hand-over", "aid.delivery", "law.adopted"])}
    if r.random() < 0.6:
        body |= {"amount": str(r.randint(10, 200)), "unit": r.choice(["", "weapons"])}
    if r.random() < 0.4:
        body["each"] = "yes"
    return {"must": body, "by": moment(r, total, n)} if r.random() < 0.9 else {"must": body}


def cap(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": "weapons.presence", "in": r.choice(ZONES)}
    low = r.randint(5, 30)
    body |= r.choice([{"at_most": str(low + 20)}, {"at_least": str(low)}, {"at_least": str(low), "at_most": "50"}])
    if r.random() < 0.3:
        body["categories"] = ["guns", "tanks"]
    dated = {"by": f"day {r.randint(1, 9)}"} if r.random() < 0.4 else {}
    return {"cap": body | {"assessed": r.choice(["day", "week", "week", "month"])}} | dated


def kept_beyond(r: random.Random, n: int, total: int) -> Clause:
    classes = [
        {"weapons": "artillery", "distance": "15 km", "from_mm": "100"},
        {"weapons": "mortar", "distance": "5 km"},
    ]
    body: dict[str, Any] = {
        "classes": classes[: r.randint(1, 2)],
        "baseline": {"north": "front", "south": "front"},
        "sides": {"north": "left"},
        "assessed": r.choice(["day", "week"]),
    }
    if r.random() < 0.5:
        body["withdrawn_by"] = f"day {r.randint(3, 20)}"
    return {"kept_beyond": body}


def rate(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": "aid.delivery", "each": r.choice(["day", "week"])}
    if r.random() < 0.8:
        body["at_least"] = str(r.randint(1, 40))
        if r.random() < 0.5:
            body["of_which"] = [{"named": "fuel", "items": "fuel", "at_least": "1"}]
    if r.random() < 0.2:
        body |= {"measure": "count"}
    return {"rate": body}


def exchange(r: random.Random, n: int, total: int) -> Clause:
    ratio: dict[str, Any] = {"item": "soldier", "gives": "5"}
    if r.random() < 0.5:
        ratio["of_which"] = {"item": "life terms", "gives": "2"}
    body: dict[str, Any] = {
        "gives": {"acts": "personnel.release.detainee"},
        "against": {"acts": "personnel.release.hostage", "by": "south"},
        "ratios": [ratio, {"item": "civilian", "gives": "2.5"}],
    }
    return {"who": "north", "exchange": body | ({"within": _lasting(r)} if r.random() < 0.8 else {})}


def staged(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {
        "hands_over": {"acts": "weapons.hand-over", "unit": "weapons"},
        "against": {"acts": "movement.relocation", "by": "south"},
        "stages": [
            {"id": "s1", "between": ["day 3", "day 10"], "hands_over": "30", "against": "1/4"},
            {"id": "s2", "between": ["day 12", "day 25"], "hands_over": "60", "against": "40"},
        ],
    }
    if r.random() < 0.7:
        body["against_total"] = "120"
    if r.random() < 0.6:
        body["tolerance"] = "20%"
    return {"who": ["north", "south"], "staged": body}


def parity(r: random.Random, n: int, total: int) -> Clause:
    one, other = {"by": "north"}, {"by": "south"}
    measure = r.choice(["level", "sum", "count"])
    act = {"acts": "weapons.presence" if measure == "level" else "weapons.hand-over"}
    body = {"of": act | one, "with": act | other, "tolerance": str(r.randint(0, 30)), "measure": measure}
    return {"parity": body | {"assessed": r.choice(["week", "month"])}}


def gives_notice(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": "movement.flight", "at_least": _lasting(r)}
    return {"gives_notice": body | r.choice([{}, {"to": "mission"}])}


def custody(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": "personnel.release", "through": "court"}
    if r.random() < 0.8:
        body["then_to"] = "south"
        body |= {"held_for": _lasting(r)} if r.random() < 0.7 else {}
    body |= {"amount": "5"} if r.random() < 0.4 else {}
    return {"who": "north", "custody": body} | ({"by": f"day {r.randint(8, 30)}"} if r.random() < 0.7 else {})


def responds(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"to": {"acts": "allegation"}, "with": {"acts": ["reply", "visit"]}}
    return {"responds": body | ({"within": _lasting(r)} if r.random() < 0.85 else {})}


def ensures(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"that": {"acts": "fire", "by": "third"} | _somewhere(r)}
    if r.random() < 0.8:
        body |= {"shown_by": {"acts": "inquiry"}, "within": _lasting(r)}
    return {"ensures": body}


def guarantees(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"owes": {"acts": "statement", "by": "neighbour"}}
    body |= {"trigger": condition(r, total)} if r.random() < 0.7 else {}
    body |= {"decides": "court"} if r.random() < 0.3 else {}
    return {"who": "neighbour", "guarantees": body | ({"within": _lasting(r)} if r.random() < 0.8 else {})}


def snaps_back(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"returns": [f"c{one}" for one in _others(r, n, total)], "decided_by": "court"}
    return {"snaps_back": body | ({"on": condition(r, total)} if r.random() < 0.5 else {})}


def as_long_as(r: random.Random, n: int, total: int) -> Clause:
    kept = _others(r, n, total)
    bound = [one for one in range(total) if one not in (n, *kept)] or kept
    body = {"keeps": [f"c{one}" for one in kept], "binds": [f"c{one}" for one in bound[:2]]}
    return {"as_long_as": body | ({"found_by": "mission"} if r.random() < 0.5 else {})}


def renews(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"term": f"{r.randint(10, 25)} days", "tacit": r.choice(["yes", "no"])}
    body |= {"of": [f"c{one}" for one in _others(r, n, total)]} if r.random() < 0.7 else {}
    return {"renews": body | ({"notice": f"{r.randint(1, 5)} days"} if r.random() < 0.6 else {})}


def builds_confidence(r: random.Random, n: int, total: int) -> Clause:
    return {"builds_confidence": {"acts": "statement"}, "by": moment(r, total, n)}


def may(r: random.Random, n: int, total: int) -> Clause:
    body: dict[str, Any] = {"acts": r.choice(["fire.small-arms", "movement"]), "claimed": r.choice(["yes", "no", "no"])}
    body |= _somewhere(r)
    body |= {"defeats": [f"c{one}" for one in range(total) if one != n]}
    return {"may": body | ({"notice": _lasting(r)} if r.random() < 0.3 else {})}


def certifies(r: random.Random, n: int, total: int) -> Clause:
    what = [f"c{one}" for one in _others(r, n, total)]
    return {"who": "mission", "certifies": {"what": what} | ({"within": _lasting(r)} if r.random() < 0.8 else {})}


def _others(r: random.Random, n: int, total: int) -> list[int]:
    others = [one for one in range(total) if one != n] or [n]
    return sorted(r.sample(others, min(len(others), r.randint(1, 2))))


KINDS: dict[str, Callable[[random.Random, int, int], Clause]] = {
    made.__name__: made
    for made in (
        must_not, must, cap, kept_beyond, rate, exchange, staged, parity, gives_notice, custody, responds, ensures,
        guarantees, snaps_back, as_long_as, renews, builds_confidence, may, certifies,
    )
}  # fmt: skip
#: Kinds whose own dates, deadlines or terms leave no room for ``from`` and ``until``.
_OWN_DATES = ("renews", "snaps_back", "as_long_as", "certifies")
