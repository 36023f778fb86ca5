"""Stream: facts as they arrive, in any order; the same assessments as batch over the same facts."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from servanda.agreement import Each, Law, Tally
from servanda.basis import Span
from servanda.compliance.assessment import Assessments
from servanda.compliance.batch import assess, assessed
from servanda.compliance.prepare import prepare
from servanda.compliance.program import compiled
from servanda.compliance.select_rows import Row, predicate
from servanda.compliance.tally import HALF_PPM, Rows
from servanda.compliance.tally_tree import Summary, TallyTree

if TYPE_CHECKING:
    import polars as pl


class Stream:
    """A law kept up to date over facts that arrive in batches.

    A batch holds whole source rows: all facts read out of one row come together. A fact that arrives again under
    the same id changes nothing. The cut-off is given when assessments are asked for.
    """

    def __init__(self, law: Law) -> None:
        self.law = law
        self._tests: dict[Tally, Callable[[Row], bool]] = {}
        self._trees: dict[tuple[Tally, str], TallyTree] = {}
        for tally, key in _asked(law):
            self._tests[tally] = predicate(tally.select)
            self._trees[tally, key] = TallyTree(keyed=bool(key))
        # A zone that follows reported positions can change what earlier facts mean: such a law is read whole.
        self._whole = any(zone.moving is not None and not zone.moving.fixes for zone in law.zones.values())
        self._raw: list[pl.DataFrame] = []
        self._tables: list[pl.DataFrame] = []
        self._seen: set[str] = set()
        self._given = 0
        self._arrived = 0

    def add(self, facts: "pl.DataFrame") -> None:
        """Take in a batch of facts: each is tested against every select and put into the trees it belongs to."""
        import polars as pl

        fresh = facts.filter(~pl.col("id").is_in(list(self._seen)))
        fresh = fresh.unique(subset="id", keep="first", maintain_order=True)
        self._seen.update(fresh["id"].to_list())
        self._given += len(fresh)
        if self._whole:
            self._raw.append(fresh)
            return
        table = prepare(self.law, fresh, 2**61).with_row_index("position", offset=self._arrived)
        self._arrived += len(table)
        self._tables.append(table)
        groups: dict[int, list[Row]] = {}
        for row in table.iter_rows(named=True):
            groups.setdefault(row["incident"], []).append(row)
        for (tally, key), tree in self._trees.items():
            test = self._tests[tally]
            for rows in groups.values():
                for entry in _entries(tally, key, [row for row in rows if test(row)]):
                    tree.put(entry)

    def total(self, tally: Tally, span: Span) -> Summary:
        """What a tally of the law sums to over facts that began in a span, whenever they became known."""
        return self._trees[tally, tally.by].total(span.begin, span.end)

    def assessments(self, as_of: int) -> Assessments:
        """Every clause over what has arrived, known and dated before ``as_of``; equal to batch."""
        import polars as pl

        if self._whole:
            return assess(self.law, pl.concat(self._raw) if self._raw else _no_facts(), as_of)
        arrived = pl.concat(self._tables) if self._tables else prepare(self.law, _no_facts(), as_of)
        if "position" not in arrived.columns:
            arrived = arrived.with_row_index("position")
        known = arrived.filter((pl.col("learned") <= as_of) & (pl.col("begin") < as_of)).sort("begin", "end", "tie")
        place = np.full(self._arrived + 1, -1, dtype=np.int64)
        place[known["position"].to_numpy()] = np.arange(len(known))

        @cache
        def find(tally: Tally, key: str) -> Rows:
            found = self._trees[tally, key or tally.by].rows()
            moved = place[found.position]
            return replace(found, position=moved).take(moved >= 0)

        return assessed(self.law, known.drop("position"), find, as_of, given=self._given)


def _asked(law: Law) -> list[tuple[Tally, str]]:
    """Every tally the law asks for, with the column its rows are bound on."""
    asked: dict[tuple[Tally, str], None] = {}
    for holds in compiled(law).holds:
        asked.update({(term.tally, term.tally.by): None for term in holds.terms})
    for one in law.obligations:
        each = isinstance(one.window, Each)
        key = "ref" if each or one.each == "ref" else ""
        asked.update({(term.tally, key or term.tally.by): None for term in one.terms})
        asked.update({(term.tally, term.tally.by): None for term in one.terms})
        if isinstance(one.window, Each):
            asked[Tally(one.window.trigger), "ref"] = None
    return list(asked)


def _entries(tally: Tally, key: str, rows: list[Row]) -> list[dict[str, Any]]:
    """The entries one incident adds to a tally: one in all for a count, one per fact for a sum or a level."""
    share = sum(1_000_000 if row["act_ppm"] is None else row["act_ppm"] for row in rows)
    if not rows or share < HALF_PPM:
        return []
    if tally.measure != "count":
        return [_entry(tally, key, row, row["quantity_milli"], _ppm(row)) for row in rows if _counts(tally, row)]
    first = min(rows, key=lambda row: (row["begin"], row["end"], row["tie"]))
    return [_entry(tally, key, first, 1_000, sum(map(_ppm, rows)))]


def _counts(tally: Tally, row: Row) -> bool:
    return tally.measure == "sum" or row["quantity_milli"] is not None


def _ppm(row: Row) -> int:
    act = 1_000_000 if row["act_ppm"] is None else row["act_ppm"]
    actor = 1_000_000 if row["actor_ppm"] is None else row["actor_ppm"]
    happened = 1_000_000 if row["happened_ppm"] is None else row["happened_ppm"]
    return int(act) * int(actor) // 1_000_000 * int(happened) // 1_000_000


def _entry(tally: Tally, key: str, row: Row, value: int | None, ppm: int) -> dict[str, Any]:
    column = key or tally.by
    bound = row[column] if column and row[column] is not None else row["id"] if column == "ref" else None
    return {
        "begin": row["begin"], "end": row["end"], "tie": row["tie"], "known": row["known"],
        "value": 1_000 if value is None else value, "ppm": ppm, "position": row["position"],
        "incident": row["incident"],
        "alleged": row["alleged"], "near": _near(tally, row),
        "measured": row["kind"] == "measure", "claimed": row["exception"] is not None,
        "unnamed": not row["attributed"], "key": bound,
    }  # fmt: skip


def _near(tally: Tally, row: Row) -> bool:
    """As ``tally.rows`` marks it: no zone holds the fact for sure, or it may lie in one it must not be in."""
    zones, outside = tally.select.zones, tally.select.outside
    sure = not zones or any(row[f"in:{zone}"] for zone in zones)
    return not sure or any(row[f"near:{zone}"] for zone in outside)


def _no_facts() -> "pl.DataFrame":
    from servanda.evidence import empty

    return empty()
