"""Imagined facts: one row of the facts table for each sort of fact a future can hold, such as its select would take.

A sort is made from the select of the obligation it bears on, and then read by ``compliance`` like any report. What
its select would not take is a mistake of ours, and refused when the model is built, not silently of no effect.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from servanda.agreement import Select

if TYPE_CHECKING:
    import polars as pl

#: An instant every sort is dated to while it is coded; what a future does is dated by the future.
_ANY: Final = 1_000_000_000_000_000
_FAR: Final = {"lon": 0.0, "lat": -89.0}


@dataclass(frozen=True, slots=True)
class FactSort:
    """One sort of imagined fact: the columns it fills, and words for its story.

    ``what``: breach, told, finding, resumption, decision, done, attack, event.
    """

    what: str
    clause: str
    actor: str
    columns: tuple[tuple[str, Any], ...]

    def row(self, number: int, begin: Any, end: Any, recorded: Any) -> dict[str, Any]:
        """The row of the facts table for one of them."""
        return {
            **dict(self.columns),
            "happened_from": begin,
            "happened_to": end,
            "recorded": recorded,
            "row": number + 2,
        }


def asked_for(
    what: str,
    clause: str,
    actor: str,
    select: Select,
    *,
    origin: str,
    source: str,
    measure: str = "count",
    quantity: int | None = None,
    **more: Any,
) -> FactSort:
    """A fact that a select would take, by this actor, of this origin."""
    columns: dict[str, Any] = {
        "kind": select.kinds[0] if select.kinds else "measure" if measure == "level" else "event",
        "act": select.acts[0] if select.acts else "statement",
        "actor": actor or None,
        "toward": select.toward[0] if select.toward else None,
        "place": select.zones[0] if select.zones else None,
        **(_FAR if select.outside and not select.zones else {}),
        "weapon": select.weapons[0] if select.weapons else None,
        "calibre_mm": select.calibre_from_mm or (select.calibre_below_mm - 1 if select.calibre_below_mm else None),
        "unit": select.unit or None,
        "quantity_milli": quantity,
        "item": select.items[0] if select.items else None,
        "clause": select.clauses[0] if select.clauses else select.own or None,
        "certified_by": select.certified_by[0] if select.certified_by else None,
        "status": select.statuses[0] if select.statuses else None,
        "origin": origin,
        "source": source,
        **more,
    }
    return FactSort(what, clause, actor, tuple((key, value) for key, value in columns.items() if value is not None))


def table(sorts: "tuple[FactSort, ...]") -> "pl.DataFrame":
    """One row per sort, each an incident of its own, all dated alike."""
    from servanda.basis import from_us

    begin, end = from_us(_ANY, "UTC"), from_us(_ANY + 1, "UTC")
    return facts_table([one.row(number, begin, end, end) for number, one in enumerate(sorts)])


def facts_table(rows: list[dict[str, Any]]) -> "pl.DataFrame":
    """Rows as a facts table; none, an empty one."""
    import polars as pl

    from servanda.evidence import SCHEMA, conform

    names = _names(rows) if rows else SCHEMA
    return conform(pl.DataFrame(rows, schema={name: SCHEMA[name] for name in names}, orient="row"))


def _names(rows: list[dict[str, Any]]) -> list[str]:
    from servanda.evidence import SCHEMA

    named = {name for row in rows for name in row}
    return [name for name in SCHEMA if name in named]


__all__ = ["FactSort", "asked_for", "facts_table", "table"]
