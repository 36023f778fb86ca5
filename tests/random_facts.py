"""Random facts: chains that belong together (allegation and reply, custody, exchange, notice), and noise."""

import random
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl

from servanda.basis import content_hash
from servanda.evidence import SCHEMA

START = datetime(2020, 3, 1, tzinfo=UTC)
DAYS = 45
Row = dict[str, Any]
#: Longitudes and latitudes of reports: about the ring, and a few far from it.
LATTICE = (
    [29.47, 33.02, *(30.57 + 0.05 * n for n in range(20))],
    [8.97, 11.52, *(9.97 + 0.05 * n for n in range(13))],
)
_NAMES = (
    "north", "Government of North", "North Guard", "south", "south", "South Front", "third", "militia", "nobody known",
)  # fmt: skip
_SIDES = ("Government of North", "South Front", "militia", "Civilians (North)", "Raiders", None, None)
_CHAINS = (
    ("fire.artillery", "fire.small-arms", "movement.advance", "fire.mortar"),
    ("allegation", "reply"),
    ("allegation", "visit"),
    ("notice.flight", "movement.flight"),
    ("fire.rocket", "inquiry"),
    ("personnel.release", "personnel.release"),
    ("personnel.release.hostage", "personnel.release.detainee"),
    ("finding", "agreement.resumption"),
    ("decision", "agreement.resumption"),
    *(
        (one,)
        for one in (
            "weapons.hand-over", "aid.delivery", "movement.relocation", "weapons.presence", "weapons.withdraw",
            "law.adopted", "statement", "certification", "agreement.extension", "notice.termination",
            "coverage.watch", "coverage.denied",
        )
    ),
)  # fmt: skip
#: By clause kind, the chains that bear on it; and what bears on any.
_BEARING: dict[str, tuple[str, ...]] = {
    "must_not": ("fire.artillery", "coverage.watch", "coverage.denied"),
    "must": ("weapons.hand-over", "aid.delivery", "law.adopted"),
    "cap": ("weapons.presence",),
    "kept_beyond": ("weapons.presence", "weapons.withdraw", "coverage.watch", "coverage.denied"),
    "rate": ("aid.delivery",),
    "exchange": ("personnel.release.hostage",),
    "staged": ("weapons.hand-over", "movement.relocation"),
    "parity": ("weapons.hand-over", "weapons.presence"),
    "gives_notice": ("notice.flight",),
    "custody": ("personnel.release",),
    "responds": ("allegation",),
    "ensures": ("fire.rocket",),
    "guarantees": ("statement",),
    "snaps_back": ("decision",),
    "as_long_as": ("finding",),
    "renews": ("agreement.extension", "notice.termination"),
    "builds_confidence": ("statement",),
    "may": ("fire.artillery", "notice.flight"),
    "certifies": ("certification",),
}
#: Who usually does what, so that chains close more often than by chance.
_USUAL: dict[str, tuple[str | None, str | None]] = {
    "reply": ("north", None),
    "visit": ("mission", None),
    "inquiry": ("south", None),
    "finding": ("mission", None),
    "decision": ("court", None),
    "agreement.resumption": ("court", None),
    "certification": ("mission", None),
    "statement": ("neighbour", None),
    "fire.rocket": ("third", None),
    "personnel.release.hostage": ("South Front", None),
    "personnel.release.detainee": ("Government of North", None),
    "movement.relocation": ("south", None),
}


def facts(seed: int, most: int, kinds: Sequence[str]) -> pl.DataFrame:
    """Random facts as a table, in no order; most of them bear on the clause kinds named."""
    r = random.Random(seed * 7 + 1)
    bearing = [act for kind in kinds for act in _BEARING[kind]]
    rows = list(_rows(r, r.choice([r.randint(0, most // 4), r.randint(most // 2, most)]), bearing))
    for n, row in enumerate(rows):
        row["id"] = content_hash(f"{seed}/{n}".encode())
        if n and r.random() < 0.06:
            row["revises"] = r.choice(rows[:n])["id"]
    r.shuffle(rows)
    return pl.DataFrame(rows, schema=SCHEMA)


def _rows(r: random.Random, most: int, bearing: Sequence[str]) -> Iterator[Row]:
    made = 0
    while made < most:
        first = r.choice(bearing) if r.random() < 0.75 else r.choice(_CHAINS)[0]
        chain = r.choice([one for one in _CHAINS if one[0] == first])
        begin = START + timedelta(minutes=r.randrange(DAYS * 24 * 60))
        ref = r.choice([None, f"x{r.randint(0, 30)}", f"y{made}", f"y{made}"])
        certain = r.random() < 0.65
        for n, act in enumerate(chain):
            row = _row(r, act, begin, ref, last=n == len(chain) - 1 and n > 0, certain=certain)
            begin = row["happened_from"] + timedelta(hours=r.choice([0, 6, 24, 48, 60, 200]))
            yield row
            made += 1
            if r.random() < 0.1:  # the same row of the source, read as several acts by weight
                other = row | {"act": r.choice(["fire.explosive", "movement", "other"])}
                row["act_ppm"], other["act_ppm"] = r.choice(
                    [(600_000, 400_000), (400_000, 600_000), (300_000, 300_000)]
                )
                row["row"] = other["row"] = 1_000 + made
                yield other
                made += 1


def _row(r: random.Random, act: str, begin: datetime, ref: str | None, *, last: bool, certain: bool) -> Row:
    if r.random() < 0.4:
        begin = begin.replace(hour=r.choice([0, 21, 22]), minute=0)
    length = r.choice([timedelta(microseconds=1), timedelta(days=1), timedelta(days=r.randint(1, 9))])
    if certain:
        length = timedelta(microseconds=1)
    actor, toward = _USUAL.get(act, (r.choice(_NAMES), None))
    if r.random() < 0.2:
        actor = r.choice(_NAMES)
    if r.random() < 0.2:
        actor = None
    if act in ("weapons.presence", "weapons.withdraw", "weapons.hand-over") and r.random() < 0.7:
        actor = r.choice(["north", "south"])
    if act == "personnel.release":
        actor, toward = ("court", "South Front") if last else ("Government of North", "court")
    if act == "notice.flight":
        actor, toward = r.choice(_NAMES), r.choice(["mission", None])
    named = actor is not None
    where = _where(r)
    row: Row = dict.fromkeys(SCHEMA)
    row |= {
        "kind": _kind(r, act),
        "act": act,
        "act_ppm": r.choice([*[1_000_000] * 12, 600_000, 300_000]),
        "happened_from": begin,
        "happened_to": begin + length,
        "recorded": max(begin, begin + length + timedelta(hours=r.choice([-20, 0, 0, 0, 1, 30, 400]))),
        "actor": actor,
        "actor_ppm": r.choice([None, 1_000_000, 700_000]) if named else None,
        "side_1": None if named else r.choice(_SIDES),
        "side_2": None if named else r.choice(_SIDES),
        "toward": toward or r.choice([None, None, "south", "elsewhere"]),
        "quantity_milli": r.choice([None, 1_000 * r.randint(1, 60), 1_000 * r.randint(1, 60), 700]),
        "unit": r.choice([None, "weapons", "Weapon", "weapons", "trucks"]),
        "item": _item(r, act),
        "weapon": r.choice([None, "artillery.100-and-above", "mortar.light", "artillery"]),
        "calibre_mm": r.choice([None, 82, 120, 152]),
        "ref": ref,
        "clause": r.choice([*[None] * 12, f"c{r.randint(0, 6)}", f"c{r.randint(0, 6)}", "c0/s1", "accession"]),
        "certified_by": r.choice([None, None, None, "mission", "mission", "court", "nobody"]),
        "exception": r.choice([None, None, None, "self-defence"]),
        "origin": r.choice(
            [
                "mechanism",
                "mechanism",
                "monitor",
                "monitor",
                "authority",
                "party",
                "human-coded news",
                "machine-coded news",
            ]
        ),
        "reliability": r.choice([None, None, "A", "D", "F"]),
        "credibility": r.choice([None, None, 1, 4, 6]),
        "sources": r.choice([1, 3]),
        "status": r.choice([*[None] * 8, "confirmed", "disputed", "withdrawn", "alleged", "not confirmed"]),
        "source": r.choice(["one", "two"]),
        "row": r.choice([None, r.randint(2, 60)]),
        "input": r.choice([None, None, None, "a" * 16]),
        "incident": r.choice([*[None] * 9, f"i{r.randint(1, 12)}"]),
        "happened_ppm": r.choice([None, None, 900_000, 250_000]),
    }
    row |= where
    if act == "weapons.presence" and r.random() < 0.5:
        row |= {"place": r.choice(["ring", "strip", "both", "outer", "county", "convoy"]), "unit": None}
        row["quantity_milli"] = 1_000 * r.randint(1, 60)
    if certain:
        row |= {"status": None, "origin": r.choice(["mechanism", "monitor"]), "reliability": None, "credibility": None}
    if act in ("finding", "decision", "certification", "agreement.resumption") and r.random() < 0.8:
        row |= {
            "clause": f"c{r.randint(0, 6)}",
            "status": "confirmed",
            "origin": "mechanism",
            "certified_by": "mission",
        }
    if row["kind"] == "coverage":
        row |= _coverage(r, begin)
    return row


def _item(r: random.Random, act: str) -> str | None:
    if act == "weapons.presence":
        return r.choice(["guns", "tanks", None])
    if act == "personnel.release.hostage":
        return r.choice(["soldier", "civilian", None])
    return r.choice([None, None, None, "fuel", "life terms"])


def _where(r: random.Random) -> Row:
    """A point on a lattice, so that two ways of drawing a border never differ by a metre about it; or a name."""
    located = r.random() < 0.8
    return {
        "lon": round(LATTICE[0][r.randrange(len(LATTICE[0]))], 2) if located else None,
        "lat": round(LATTICE[1][r.randrange(len(LATTICE[1]))], 2) if located else None,
        "radius_m": r.choice([None, None, None, 500.0, 30_000.0, 150_000.0]) if located else None,
        "place": r.choice([*[None] * 6, "ring", "strip", "outer", "county", "convoy", "elsewhere"]),
        "admin1": r.choice([None, "Lower County", "UPPER COUNTY", "elsewhere"]),
    }


def _kind(r: random.Random, act: str) -> str:
    if act.startswith("coverage"):
        return "coverage"
    return "measure" if act == "weapons.presence" and r.random() < 0.9 else r.choice(["event", "act", "act", "measure"])


def _coverage(r: random.Random, begin: datetime) -> Row:
    begin = begin.replace(hour=0, minute=0)
    return {
        "happened_from": begin,
        "happened_to": begin + timedelta(days=r.choice([1, 14, 40])),
        "recorded": begin + timedelta(days=r.choice([1, 3, 14, 40])),
        "quantity_milli": r.choice([None, None, 800, 300]),
        "unit": None,
        "place": r.choice([None, None, None, "ring", "strip", "both", "outer"]),
        "item": r.choice([None, None, None, "fire", "fire.artillery", "movement"]),
        "toward": r.choice([None, None, None, "north", "south"]),
        "actor": r.choice(["mission", "mission", "mission", "court"]),
        "status": r.choice([None, None, None, None, "withdrawn"]),
        "origin": r.choice(["mechanism", "mechanism", "monitor", "authority", "party", "human-coded news"]),
    }
