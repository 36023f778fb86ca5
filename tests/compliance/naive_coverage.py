"""The share of a window in which the acts could have been seen: in every place, all of them, on each side."""

from collections.abc import Iterator
from itertools import pairwise

from servanda.agreement import Law, Obligation
from tests.compliance.naive_facts import Known, Row, supports

Need = tuple[str, str, str]


def watched(law: Law, obligation: Obligation, facts: Known, begin: int, end: int, spans: list[tuple[int, int]]) -> int:
    """Parts per million of the time in force within ``[begin, end)``; of several watches at once the best counts."""
    watches = [row for row in facts.rows if row["kind"] == "coverage" and _believed(law, row)]
    needs = list(_needs(law, obligation))
    area = length = 0
    for first, last in spans:
        first, last = max(first, begin), min(last, end)
        if first >= last:
            continue
        length += last - first
        edges = {first, last}
        edges |= {edge for row in watches for edge in (row["begin"], row["end"]) if first < edge < last}
        moments = sorted(edges)
        for at, after in pairwise(moments):
            now = [row for row in watches if row["begin"] <= at < row["end"]]
            best = [max((_share(row) for row in now if _sees(law, row, need)), default=0) for need in needs]
            area += min(best) * (after - at)
    return area // length if length else 0


def _believed(law: Law, row: Row) -> bool:
    """Watching is believed only of those who watch for others; of news only where it tells of a body."""
    told = row["origin"] == "human-coded news" and row["who"] in law.bodies
    outside = row["origin"] in ("mechanism", "monitor", "authority") or told
    return row["act"] != "coverage.denied" and outside and supports(row)


def _share(row: Row) -> int:
    quantity = 1_000 if row["quantity_milli"] is None else row["quantity_milli"]
    return int(min(max(quantity * 1_000, 0), 1_000_000))


def _needs(law: Law, obligation: Obligation) -> Iterator[Need]:
    """Every place, act and side that somebody has to see; an empty one where the clause names none."""
    for term in obligation.terms:
        select = term.tally.select
        zones = sorted({leaf for zone in select.zones for leaf in _leaves(law, zone)}) or [""]
        sides = [one for one in select.actors or law.parties if one in law.parties] or [""]
        for zone in zones:
            for act in select.acts or ("",):
                for side in sides:
                    yield zone, act, side


def _sees(law: Law, row: Row, need: Need) -> bool:
    zone, act, side = need
    place, item = row["place"], row["item"]
    return (
        (place is None or not zone or zone in _leaves(law, place))
        and (item is None or not act or act == item or act.startswith(item + "."))
        and (row["to"] is None or not side or row["to"] == side)
    )


def _leaves(law: Law, zone: str) -> set[str]:
    """The zones a zone is put together from; itself where it is drawn."""
    if zone in law.zones and law.zones[zone].any_of:
        return {leaf for part in law.zones[zone].any_of for leaf in _leaves(law, part)}
    return {zone}
