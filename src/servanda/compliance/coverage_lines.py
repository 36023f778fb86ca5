"""Coverage as a table: which body could watch which region, for how long, what share, and where it was refused."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from servanda.agreement import Law
from servanda.basis import HOUR, Span
from servanda.compliance.assessment import Assessments
from servanda.compliance.coverage import Integers, covers, denials_of, leaves, narrowed, share_of, watches

if TYPE_CHECKING:
    import polars as pl

_TURNED_BACK = ("monitoring.access-refused", "monitoring.obstruct")


@dataclass(frozen=True, slots=True)
class CoverageLine:
    """What one body could watch of one region in one period.

    ``body``: "" where the report names no observer. ``place``: a zone of the agreement that is not put together from
    others, a place as reported, or "" for all places. ``begin``, ``end``: the period, µs; only its time in force
    counts. ``watched_ppm``: the share of it watched, less what was denied; ``watched_hours`` to the nearest hour.
    ``refused_hours``: how long the body was denied it, patrols or not. ``refused_by``: participants who refused,
    in the order of the agreement; ``refusals`` counts the reports of it, ``restrictions`` those of access refused or
    hindered besides.
    ``acts``: what the watches were for; empty for everything. ``by_act``: for each act asked for, and for "" where a
    watch was for everything, the share watched (ppm); ``watched_ppm`` is of all acts together, the best at any time
    counting. ``rests_on``: ids of the facts.
    """

    body: str
    place: str
    begin: int
    end: int
    watched_ppm: int
    watched_hours: int
    refused_hours: int
    refused_by: tuple[str, ...]
    refusals: int
    restrictions: int
    acts: tuple[str, ...]
    by_act: tuple[tuple[str, int], ...]
    rests_on: tuple[str, ...]


def coverage_table(law: Law, facts: "pl.DataFrame", as_of: int, *, days: int = 0) -> tuple[CoverageLine, ...]:
    """Who could watch where and when, over the time the agreement was in force before ``as_of`` (µs).

    One line per body and region, and per period of ``days`` times 24 hours from the entry into force; 0 for one period.
    In detail this is the mechanism's own record and not for the public.
    """
    from servanda.compliance.batch import assess

    return coverage_of(law, assess(law, facts, as_of), days=days)


def coverage_of(law: Law, result: Assessments, *, days: int = 0, since: int = 0) -> tuple[CoverageLine, ...]:
    """The same out of assessments made already. ``since``: leaves out the time before that instant (µs)."""
    import polars as pl

    telling = (pl.col("kind") == "coverage") | pl.col("act").is_in(_TURNED_BACK)
    table = result.looked.among(telling, ("kind", "act"))
    ids = dict(table.select("position", "id").iter_rows())
    watched, denied = watches(table, law.bodies), denials_of(table, law.bodies)
    hindered = _hindered(table)
    everyone = [*watched, *denied, *hindered]
    lines: list[CoverageLine] = []
    in_force = result.timeline.in_force("agreement")
    for span in _periods(in_force, result.as_of, days, since):
        within = tuple(both for one in in_force if (both := one.meets(span)) is not None)
        present = [row for row in everyone if row["begin"] < span.end and row["end"] > span.begin]
        # In order of the first fact that tells of it: never of names.
        present.sort(key=lambda row: int(row["position"]))
        for body, place in dict.fromkeys((row["body"] or "", place) for row in present for place in _regions(law, row)):
            line = _line(law, body, place, span, within, [row for row in present if (row["body"] or "") == body])
            lines.append(_with_ids(line, ids))
    return tuple(lines)


def _periods(in_force: tuple[Span, ...], as_of: int, days: int, since: int) -> Iterator[Span]:
    if not in_force:
        return
    begin, end = max(in_force[0].begin, since), min(in_force[-1].end, as_of)
    if begin >= end:
        return
    step = days * 24 * HOUR if days else max(end - begin, 1)
    yield from (Span(at, min(at + step, end)) for at in range(begin, end, step))


def _regions(law: Law, row: dict[str, Any]) -> list[str]:
    return [""] if row["place"] is None else leaves(law, row["place"])


def _line(
    law: Law, body: str, place: str, span: Span, within: tuple[Span, ...], rows: list[dict[str, Any]]
) -> "tuple[CoverageLine, list[int]]":
    here = [row for row in rows if row["place"] is None or place in _regions(law, row)]
    watched = narrowed([row for row in here if "denied" in row], law, (place, "", ""))
    denied = [row for row in here if row["act"] == "coverage.denied"]
    hindered = [row for row in here if row["act"] in _TURNED_BACK]
    shut = [row | {"denied": []} for row in denied]
    begin, end = np.array([span.begin]), np.array([span.end])
    share = int(share_of(watched, begin, end, within)[0]) if watched else 0
    refused = int(share_of(shut, begin, end, within)[0]) if shut else 0
    length = sum(one.length for one in within)
    by = {row["to"] for row in denied} | {row["by"] for row in hindered}
    return CoverageLine(
        body=body,
        place=place,
        begin=span.begin,
        end=span.end,
        watched_ppm=share,
        watched_hours=_hours(length, share),
        refused_hours=_hours(length, refused),
        refused_by=tuple(one for one in law.everyone if one in by),
        refusals=len(denied),
        restrictions=len(hindered),
        acts=_acts(watched),
        by_act=_by_act(law, [row for row in here if "denied" in row], place, (begin, end), within),
        rests_on=(),
    ), [row["position"] for row in here]


def _hours(length: int, share_ppm: int) -> int:
    """The nearest whole hour."""
    return (2 * length * share_ppm + 1_000_000 * HOUR) // (2 * 1_000_000 * HOUR)


def _acts(watched: list[dict[str, Any]]) -> tuple[str, ...]:
    items = {row["item"] for row in watched}
    return () if None in items else tuple(sorted(items))


def _by_act(
    law: Law,
    watches_here: list[dict[str, Any]],
    place: str,
    window: tuple[Integers, Integers],
    within: tuple[Span, ...],
) -> tuple[tuple[str, int], ...]:
    """The share of the time watched for each act: a watch for aid tells nothing of fire."""
    found = []
    for act in sorted({row["item"] or "" for row in watches_here}):
        seeing = [row for row in watches_here if row["item"] is None or (act and covers(act, row["item"]))]
        found.append((act, int(share_of(narrowed(seeing, law, (place, act, "")), *window, within)[0])))
    return tuple(found)


def _with_ids(found: "tuple[CoverageLine, list[int]]", ids: dict[int, str]) -> CoverageLine:
    from dataclasses import replace

    line, positions = found
    return replace(line, rests_on=tuple(sorted(ids[one] for one in positions)))


def _hindered(table: "pl.DataFrame") -> "list[dict[str, Any]]":
    """Events of access refused to a body, or of a body hindered: ``toward`` names the body, ``who`` who did it."""
    import polars as pl

    found = table.filter(pl.col("act").is_in(_TURNED_BACK) & pl.col("supports"))
    return found.select("begin", "end", "place", "position", "act", body=pl.col("to"), by=pl.col("who")).to_dicts()
