"""Facts made ready for one law: participants resolved, zones assigned, proof weighed; one column per question.

Rows are sorted by when they happened, then by content hash, so that every later order is the same whatever the
order of arrival and whatever anybody is called.
"""

from typing import TYPE_CHECKING, Any

import numpy as np

from servanda.agreement import Law, Obligation
from servanda.basis import content_hash
from servanda.compliance.zones import drawn, inside
from servanda.vocabulary import resolve

if TYPE_CHECKING:
    import polars as pl

#: Statements that were taken back or looked into and not confirmed support nothing.
_UNSUPPORTED = ("withdrawn", "not confirmed")
_GRADES = "ABCDE"


def zones_used(law: Law) -> tuple[str, ...]:
    """The zones that some tally of the law asks about, in the order of the law."""
    used: dict[str, None] = {}
    for select in selects(law):
        used.update(dict.fromkeys((*select.zones, *select.outside)))
    return tuple(used)


def selects(law: Law) -> "tuple[Any, ...]":
    """Every select of the law: obligations' terms and triggers, then conditions' terms."""
    from servanda.compliance.program import compiled

    found = [term.tally.select for one in law.obligations for term in one.terms]
    found += [trigger for one in law.obligations if (trigger := trigger_of(one)) is not None]
    found += [term.tally.select for holds in compiled(law).holds for term in holds.terms]
    return tuple(dict.fromkeys(found))


def trigger_of(obligation: Obligation) -> Any:
    """The select whose facts each open a window, or None."""
    return getattr(obligation.window, "trigger", None)


def prepare(law: Law, facts: "pl.DataFrame", as_of: int) -> "pl.DataFrame":
    """The facts recorded by ``as_of`` and begun before it, with columns the engine reads; one row per fact.

    Adds: begin, end, known (µs); who, party_1, party_2, to (ids); attributed, alleged, supports, crisp (booleans);
    ``in:<zone>`` (surely there) and ``near:<zone>`` (perhaps there); ``incident``, the same number for all facts
    read out of one source row about one time, and ``grouped`` where there are several.
    """
    import polars as pl

    table = facts.with_columns(
        begin=pl.col("happened_from").dt.epoch("us"),
        end=pl.col("happened_to").dt.epoch("us"),
        learned=pl.col("recorded").dt.epoch("us"),
    )
    table = table.filter((pl.col("learned") <= as_of) & (pl.col("begin") < as_of))
    # What a fact says is known once it has happened and been recorded, whichever is later.
    table = table.with_columns(known=pl.max_horizontal("end", "learned"), tie=_tie(table["id"]))
    table = table.sort("begin", "end", "tie")
    table = _incidents(table)
    table = _people(law, table)
    table = _proof(law, table)
    return _places(law, table)


def once(facts: "pl.DataFrame") -> "pl.DataFrame":
    """The facts, each once: what is given twice under one id counts once."""
    if facts["id"].n_unique() == len(facts):
        return facts
    return facts.unique(subset="id", keep="first", maintain_order=True)


def _incidents(table: "pl.DataFrame") -> "pl.DataFrame":
    """One row of a source is one incident, unless it tells of several times (so much on each of these days).

    Facts that name the incident they tell of (fusion writes it) are one for that reason.
    """
    import polars as pl

    rows = table["row"].drop_nulls()
    named = table["incident"].is_not_null()
    if rows.n_unique() == len(rows) and not named.any():
        return table.with_columns(incident=pl.col("tie"), grouped=pl.lit(False))
    one = ("source", "row", "begin", "end", "learned")
    first = pl.when(pl.col("row").is_null()).then("tie").otherwise(pl.col("tie").min().over(one))
    if named.any():
        first = pl.when(pl.col("incident").is_null()).then(first).otherwise(pl.col("tie").min().over("incident"))
    return table.with_columns(incident=first).with_columns(grouped=pl.col("incident").is_duplicated())


def _tie(ids: "pl.Series") -> "pl.Series":
    """Content hashes as integers; ids that are no hash are hashed."""
    import polars as pl

    tie = ids.str.to_integer(base=16, dtype=pl.UInt64, strict=False)
    if tie.null_count():
        hashed = pl.Series([int(content_hash(str(one).encode()), 16) for one in ids], dtype=pl.UInt64)
        tie = pl.select(pl.coalesce(tie, hashed)).to_series()
    return tie.alias("tie")


def _people(law: Law, table: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    names = resolve({**{key: key for key in law.everyone}, **law.names})
    columns = {"actor": "who", "side_1": "party_1", "side_2": "party_2", "toward": "to"}
    table = table.with_columns(
        pl.Series(new, names.column(table[old]), dtype=pl.String) for old, new in columns.items()
    )
    # Someone who is no participant still has a name a clause may ask for.
    table = table.with_columns(to=pl.coalesce("to", "toward"))
    armed = [
        pl.col(side).is_not_null() & ~pl.col(side).str.to_lowercase().str.starts_with("civilian")
        for side in ("side_1", "side_2")
    ]
    return table.with_columns(
        attributed=pl.col("actor").is_not_null(),
        stranger=(armed[0] & pl.col("party_1").is_null()) | (armed[1] & pl.col("party_2").is_null()),
    )


def _proof(law: Law, table: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    proof = law.proof
    bodies = proof.certified_by or law.bodies
    graded = pl.col("reliability").is_in(list(_GRADES[: _GRADES.index(proof.reliability) + 1])) & (
        pl.col("credibility") <= int(proof.credibility)
    )
    own_eyes = pl.col("origin").is_in(["mechanism", "monitor", "authority"])
    ungraded = pl.col("reliability").is_null() & pl.col("credibility").is_null()
    proven = (
        pl.col("origin").is_in(list(proof.origins))
        & (graded.fill_null(False) | (ungraded & own_eyes))
        & (pl.col("sources") >= proof.sources)
    )
    certified = pl.col("certified_by").is_in(list(bodies)).fill_null(False)
    supports = ~pl.col("status").is_in(list(_UNSUPPORTED)).fill_null(False) & (pl.col("origin") != "machine-coded news")
    doubted = pl.col("status").is_in(["alleged", "disputed", "under inquiry"]).fill_null(False)
    return table.with_columns(
        supports=supports.fill_null(False),
        alleged=(
            (pl.col("origin").is_in(["human-coded news", "party"]).fill_null(False) | doubted)
            & ~certified
            & (pl.col("status") != "confirmed").fill_null(True)
        ),
        crisp=(certified | proven).fill_null(False) & supports.fill_null(False) & ~doubted,
    )


def _places(law: Law, table: "pl.DataFrame") -> "pl.DataFrame":
    import polars as pl

    wanted = zones_used(law)
    if not wanted:
        return table
    lower = {name: table[name].str.to_lowercase() for name in ("place", "admin1", "admin2")}
    columns: dict[str, Any] = {
        "lon": table["lon"].cast(pl.Float64).fill_null(float("nan")).to_numpy(),
        "lat": table["lat"].cast(pl.Float64).fill_null(float("nan")).to_numpy(),
        "radius_m": table["radius_m"].cast(pl.Float64).fill_null(0.0).to_numpy(),
        "begin": table["begin"].to_numpy(),
        "place": _Place(table["place"]),
        "table": table,
    }
    for name, series in lower.items():
        columns[f"in:{name}"] = lambda names, series=series: (
            series.is_in(list(names)).fill_null(False).to_numpy().astype(bool)
        )
    zones = drawn(law)
    made: dict[str, np.ndarray[Any, Any]] = {}
    for zone in wanted:
        found, near = inside(zone, zones, columns)
        made[f"in:{zone}"], made[f"near:{zone}"] = found, near
    return table.with_columns(pl.Series(name, values, dtype=pl.Boolean) for name, values in made.items())


class _Place:
    """The place column, comparable with a zone id as an array of booleans."""

    def __init__(self, series: "pl.Series") -> None:
        self.series = series

    def __eq__(self, zone: object) -> Any:  # the comparison is element-wise, as in NumPy
        return (self.series == zone).fill_null(False).to_numpy().astype(bool)

    __hash__ = None  # type: ignore[assignment]
