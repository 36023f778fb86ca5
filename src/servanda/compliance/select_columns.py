"""Select, driven over columns: a predicate as a Polars expression over prepared facts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from servanda.agreement import Select
from servanda.vocabulary import expand, expand_weapon

if TYPE_CHECKING:
    import polars as pl


def codes(acts: Sequence[str]) -> list[str]:
    """Act codes with all that lies below them."""
    return sorted({code for act in acts for code in expand(act)})


def classes(weapons: Sequence[str]) -> list[str]:
    """Weapon classes with all that lies below them."""
    return sorted({code for weapon in weapons for code in expand_weapon(weapon)})


def bare_unit(unit: str) -> str:
    """A unit without its plural s: ``weapons`` and ``weapon`` are one."""
    return unit.strip().lower().removesuffix("s")


def expression(select: Select) -> "pl.Expr":  # noqa: C901  (one arm per kind)
    """True for the rows the select asks for, or whose place leaves it open; as ``select_rows.predicate``."""
    import polars as pl

    asks: list[pl.Expr] = [pl.col("supports")]
    if select.acts:
        asks.append(pl.col("act").is_in(codes(select.acts)))
    asks.append(pl.col("kind").is_in(list(select.kinds)) if select.kinds else pl.col("kind") != "coverage")
    if select.own:
        asks.append(_names_own(select.own))
    if select.actors:
        asks.append(_acted(select))
    if select.toward:
        asks.append(pl.col("to").is_in(list(select.toward)))
    if select.zones:
        asks.append(pl.any_horizontal(pl.col(f"{how}:{zone}") for zone in select.zones for how in ("in", "near")))
    if select.outside:
        asks.append(~pl.any_horizontal(pl.col(f"in:{zone}") for zone in select.outside))
    if select.weapons:
        asks.append(pl.col("weapon").is_in(classes(select.weapons)))
    if select.calibre_from_mm is not None:
        asks.append(pl.col("calibre_mm") >= select.calibre_from_mm)
    if select.calibre_below_mm is not None:
        asks.append(pl.col("calibre_mm") < select.calibre_below_mm)
    if select.unit:
        unit = pl.col("unit").str.strip_chars().str.to_lowercase().str.strip_suffix("s")
        asks.append(pl.col("unit").is_null() | (unit == bare_unit(select.unit)))
    if select.items:
        asks.append(pl.col("item").is_in(list(select.items)))
    if select.clauses:
        asks.append(pl.col("clause").is_in(list(select.clauses)))
    if select.certified_by:
        asks.append(pl.col("certified_by").is_in(list(select.certified_by)))
    if select.statuses:
        asks.append(pl.col("status").is_in(list(select.statuses)))
    if select.crisp:
        asks.append(pl.col("crisp"))
    return pl.all_horizontal(*(ask.fill_null(False) for ask in asks))


def _names_own(own: str) -> "pl.Expr":
    import polars as pl

    clause = pl.col("clause")
    whole = own.split("/")[0]
    same = (clause == own) | (clause == whole) | clause.str.starts_with(own + "/")
    return clause.is_null() | same


def _acted(select: Select) -> "pl.Expr":
    import polars as pl

    actors = list(select.actors)
    by_name = pl.col("who").is_in(actors).fill_null(False)
    unnamed = ~pl.col("attributed")
    ways = [by_name]
    if select.joint:
        ways.append(unnamed & ~pl.col("stranger") & _side(actors, 1) & _side(actors, 2))
    if select.own:
        # A fact entered under this very clause needs no second naming of who performed it.
        ways.append(unnamed & pl.col("clause").is_not_null() & _names_own(select.own).fill_null(False))
    return pl.any_horizontal(*ways)


def _side(actors: list[str], number: int) -> "pl.Expr":
    import polars as pl

    side = pl.col(f"party_{number}")
    return side.is_null() | side.is_in(actors).fill_null(False)
