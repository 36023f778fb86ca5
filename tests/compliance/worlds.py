"""Random worlds ready to assess, and what two results are compared by."""

import json
import random
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import polars as pl

from servanda.agreement import Law, lower, read_agreement
from servanda.basis import to_us
from servanda.compliance import Assessments
from tests import random_worlds


@dataclass(frozen=True)
class World:
    """A random agreement lowered, random facts, and a cut-off somewhere in or after them."""

    law: Law
    file: dict[str, Any]
    facts: pl.DataFrame
    as_of: int


def world(seed: int, most: int = 160) -> World:
    """The world of one seed."""
    r = random.Random(seed)
    text = random_worlds.agreement(seed)
    cut_off = random_worlds.START + timedelta(days=r.randint(12, 75), hours=r.randint(0, 23))
    law = lower(read_agreement(text))
    return World(law, json.loads(text), random_worlds.facts(seed, most), to_us(cut_off))


def told(result: Assessments) -> list[dict[str, Any]]:
    """Every assessment as a plain record."""
    return list(result.records())


def lives(result: Assessments) -> dict[str, list[tuple[str, int, int]]]:
    """Every life as (state, begin, end), without the dormant time before its first move."""
    return {
        name: [(str(state), span.begin, span.end) for state, span in spans if (state, span) != spans[0]]
        if spans and str(spans[0][0]) == "dormant"
        else [(str(state), span.begin, span.end) for state, span in spans]
        for name, spans in result.timeline.lives.items()
    }
