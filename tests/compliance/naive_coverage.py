"""The share of a window in which the acts could have been seen: in every place, all of them, on each side."""

from collections.abc import Iterator
from itertools import pairwise

from servanda.agreement import Law, Obligation
from tests.compliance.naive_facts import Known, Row, supports

Need = tuple[str, str, str]


def watched(law: Law, obligation: Obligation, facts: Known, begin: int, end: int, spans: list[tuple[int, int]]) -> int:
    """Parts per million of the time in force within ``[begin, end)``; of several watches at once the best counts."""
    told = [row for row in facts.rows if row["kind"] == "coverage" and _believed(law, row)]
    watches = [row for row in told if row["act"] != "coverage.denied"]
    denials = [row for row in told if row["act"] == "coverage.denied"]
    needs = list(_needs(law, obligation))
    area = length = 0
    for first, last in spans:
        first, last = max(first, begin), min(last, end)
        if first >= last:
            continue
        length += last - first
        edges = {first, last}
        edges |= {edge for row in told for edge in (row["begin"], row["end"]) if first < edge < last}
        moments = sorted(edges)
        for at, after in pairwise(moments):
            now = [row for row in watches if row["begin"] <= at < row["end"]]
            shut = [row for row in denials if row["begin"] <= at < row["end"]]
            best = [
                max((_left(law, row, shut, need) for row in now if _sees(law, row, need)), default=0) for need in needs
            ]
            area += min(best) * (after - at)
    return area // length if length else 0


def _believed(law: Law, row: Row) -> bool:
    """Watching is believed only of those who watch for others; of news only where it tells of a body."""
    told = row["origin"] == "human-coded news" and row["who"] in law.bodies
    outside = row["origin"] in ("mechanism", "monitor", "authority") or told
    return outside and supports(row)


def _left(law: Law, row: Row, denials: list[Row], need: Need) -> int:
    """A watch's share, no more than each denial of the same observer leaves of what is sought."""
    mine = [one for one in denials if _observer(one) == _observer(row) and _shuts(law, one, row, need)]
    return min([_share(row), *(1_000_000 - _share(one) for one in mine)])


def _observer(row: Row) -> str | None:
    return row["who"] if row["who"] is not None else row["actor"]


def _shuts(law: Law, denial: Row, row: Row, need: Need) -> bool:
    """Whether the denial concerns the place, act and side sought; where none is sought, all that the watch saw."""
    zone, act, side = need
    if denial["place"] is not None:
        if not zone and row["place"] is None:
            return False
        if not (({zone} if zone else _leaves(law, row["place"])) <= _leaves(law, denial["place"])):
            return False
    if denial["item"] is not None:
        if act:
            if not (f"{act}.".startswith(denial["item"] + ".") or f"{denial['item']}.".startswith(act + ".")):
                return False
        elif row["item"] is None or not f"{row['item']}.".startswith(denial["item"] + "."):
            return False
    return denial["to"] is None or denial["to"] == (side or row["to"])


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
