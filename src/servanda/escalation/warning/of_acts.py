"""Material for thresholds from the table of acts: what happened by area, whether or not a clause speaks of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from servanda.basis import local_midnight
from servanda.escalation.warning.material import Happening, Material
from servanda.escalation.warning.of_assessments import day_edges

if TYPE_CHECKING:
    from servanda.escalation.acts.acts import Acts


def with_acts(material: Material, acts: "Acts", bearing: Mapping[str, frozenset[str]]) -> Material:
    """The same material, with the acts of a table in the place of what is counted against clauses alone.

    ``bearing``: by clause, the facts that its contrary indications rest on. An act is told by its last instant. Nothing
    is known after the last day of the table: days on which nobody counted are no quiet days.
    """
    clauses: dict[str, list[str]] = {}
    for clause, facts in bearing.items():
        for fact in facts:
            clauses.setdefault(fact, []).append(clause)
    order = {clause: n for n, clause in enumerate(bearing)}
    against = {fact: tuple(sorted(those, key=order.__getitem__)) for fact, those in clauses.items()}
    begin = local_midnight(acts.begin, acts.zone)
    now = min(material.now, local_midnight(acts.end, acts.zone))
    table = acts.table.filter((acts.table["to_us"] > begin) & (acts.table["to_us"] <= now))
    rows = table.select("id", "to_us", "area").sort("to_us", "id").iter_rows()
    happened = tuple(Happening(id_, to - 1, area or "", against.get(id_, ())) for id_, to, area in rows)
    return replace(material, happened=happened, edges=day_edges(begin, now, acts.zone))
