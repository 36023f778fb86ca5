"""Of the acts those that an agreement is about: between those it binds, or by them on civilians."""

from dataclasses import replace
from typing import Final

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal
from servanda.escalation.acts.acts import Acts
from servanda.escalation.acts.forces import bound_by
from servanda.escalation.acts.reading import OUTSIDE_DAYS

#: The reason for which acts outside the areas asked for are not in the table.
ACTS_ELSEWHERE: Final = "outside the areas asked for"
#: Reasons for which acts of the same sort are not in the table, though they were acts.
ACTS_LEFT_OUTSIDE: Final = frozenset({ACTS_ELSEWHERE, OUTSIDE_DAYS})
_SIDES: Final = ("actor", "side_1", "side_2", "toward")


def acts_within(acts: Acts, areas: tuple[str, ...]) -> Acts:
    """The acts in these areas, none of the others; refuses (ESC066) an area nothing happened in."""
    import polars as pl

    known = set(acts.areas())
    if unknown := [one for one in areas if one not in known]:
        raise Refusal(
            "ESC066",
            f"no act is known to lie in {unknown[0]!r}",
            f"name areas as they are written in the sources, such as {', '.join(sorted(known)[:3]) or 'none here'}",
            Place("--within"),
        )
    table = acts.table.filter(pl.col("area").is_in(list(areas)))
    left = len(acts.table) - len(table)
    return replace(acts, table=table, left_out={**(acts.left_out or {}), **({ACTS_ELSEWHERE: left} if left else {})})


def among_bound(acts: Acts, agreement: Agreement) -> Acts:
    """The acts in which nobody is named but those bound and civilians, and, where anybody is named, one who is bound.

    A fight with a group that the terms leave outside is no breach and its end no success; a fight with a group nobody
    can place is left out too. Rows that name no side, as alerts do, stay. What is left out is counted.
    """
    import polars as pl

    bound = sorted(bound_by(agreement))
    named = pl.any_horizontal(pl.col(name).is_not_null() for name in _SIDES)
    one = pl.any_horizontal(pl.col(name).is_in(bound).fill_null(value=False) for name in _SIDES)
    known = pl.all_horizontal(
        pl.col(name).is_null() | pl.col(name).is_in(bound) | pl.col(name).str.to_lowercase().str.starts_with("civilian")
        for name in _SIDES
    )
    table = acts.table.filter(~named | (one & known))
    left = len(acts.table) - len(table)
    why = {"with somebody whom the terms do not bind": left} if left else {}
    return replace(acts, table=table, left_out={**(acts.left_out or {}), **why})
