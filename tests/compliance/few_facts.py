"""A handful of facts written out, and a small agreement to hold them against."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import polars as pl

from servanda.agreement import Law, lower, read_agreement
from servanda.basis import to_us
from servanda.evidence import SCHEMA

_FACT = dict.fromkeys(SCHEMA) | {
    "kind": "event",
    "act": "fire",
    "act_ppm": 1_000_000,
    "actor": "north",
    "actor_ppm": 1_000_000,
    "origin": "monitor",
    "sources": 1,
    "source": "one",
}


def law(*clauses: dict[str, Any], **more: Any) -> Law:
    """A small agreement between north and south, in force from March 2020, lowered."""
    agreement = {
        "servanda": "1",
        "id": "small",
        "title": "Small",
        "timing": {"zone": "UTC", "entry": "2020-03-01"},
        "participants": {"north": {"called": "North"}, "south": {"called": "South"}},
        "bodies": {"mission": {"called": "Mission"}},
        "clauses": list(clauses),
    }
    return lower(read_agreement(json.dumps(agreement | more)))


def at(moment: str) -> int:
    """An instant in UTC, µs."""
    return to_us(datetime.fromisoformat(moment).replace(tzinfo=UTC))


def facts(*rows: dict[str, Any]) -> pl.DataFrame:
    """Facts, numbered from 1 in their ids; ``on`` and ``until`` for their span, ``revises`` by number."""
    return pl.DataFrame([_fact(number, dict(row)) for number, row in enumerate(rows, 1)], schema=SCHEMA)


def _fact(number: int, row: dict[str, Any]) -> dict[str, Any]:
    begin = datetime.fromisoformat(row.pop("on")).replace(tzinfo=UTC)
    until = row.pop("until", None)
    end = datetime.fromisoformat(until).replace(tzinfo=UTC) if until else begin + timedelta(microseconds=1)
    recorded = row.pop("recorded", None)
    known = datetime.fromisoformat(recorded).replace(tzinfo=UTC) if recorded else end
    if isinstance(row.get("revises"), int):
        row["revises"] = f"{row['revises']:016x}"
    return _FACT | {"id": f"{number:016x}", "happened_from": begin, "happened_to": end, "recorded": known} | row
