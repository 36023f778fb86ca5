"""Quiet areas: areas a truce does not touch, whose counts say what fell everywhere and not with the truce alone."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

import numpy.typing as npt

from servanda.agreement import Agreement, Duty, Law
from servanda.basis import Place, Refusal
from servanda.compliance import drawn
from servanda.escalation.acts.acts import Acts
from servanda.escalation.acts.bound import among_bound

if TYPE_CHECKING:
    import polars as pl

#: Fewer acts before the truce say nothing of a level.
LEAST_QUIET: Final = 28
#: An area is under the truce where one act in so many, or more, is one the terms are about.
TOUCHED: Final = 5
_OPTION: Final = "--quiet"


@dataclass(frozen=True, slots=True, eq=False)
class QuietArea:
    """One quiet area: its counts per day over the days counted, and acts left out as ones the terms are about."""

    area: str
    counts: npt.NDArray[Any]
    left: int


def quiet_areas(
    acts: Acts, agreement: Agreement, law: Law, areas: tuple[str, ...]
) -> tuple[Acts, tuple[QuietArea, ...]]:
    """The acts outside these areas, and each area's counts.

    An act is under the truce where nobody is named in it but those bound and civilians, and it lies in a zone of a
    clause that forbids, or such a clause binds everywhere. Those acts are left out of an area's counts, and an area
    that has a fifth of them is refused.
    Refuses (ESC066) an area nothing happened in, (ESC048) one under the truce, (ESC049) one with too few acts.
    """
    known = set(acts.areas())
    if unknown := [one for one in areas if one not in known]:
        names = ", ".join(sorted(known)[:3]) or "none here"
        why, remedy = f"no act is known to lie in {unknown[0]!r}", "name areas as they are written in the sources"
        raise Refusal("ESC066", why, f"{remedy}, such as {names}", Place(_OPTION))
    zones = forbidden_zones(law)
    found = tuple(_quiet(acts, agreement, zones, area) for area in dict.fromkeys(areas))
    rest = acts.table.filter(~acts.table["area"].is_in(list(areas)).fill_null(value=False))
    return replace(acts, table=rest), found


def forbidden_zones(law: Law) -> frozenset[str] | None:
    """The zones in which clauses forbid acts, with those they are put together from; None for everywhere."""
    named: set[str] = set()
    for one in law.obligations:
        if one.duty is Duty.FORBID:
            zones = [str(zone) for term in one.terms for zone in term.tally.select.zones]
            if not zones:
                return None
            named.update(zones)
    shapes, found, left = drawn(law), set(), sorted(named)
    while left:
        zone = left.pop()
        if zone not in found:
            found.add(zone)
            left += map(str, shapes[zone].any_of) if zone in shapes else ()
    return frozenset(found)


def _quiet(acts: Acts, agreement: Agreement, zones: frozenset[str] | None, area: str) -> QuietArea:
    inside = replace(acts, table=acts.table.filter(acts.table["area"] == area))
    under = _under(inside, agreement, zones)
    touched, whole = len(under), len(inside)
    if touched * TOUCHED >= whole:
        why = f"{area!r} is under the truce itself: {touched:,} of its {whole:,} acts are ones the terms are about"
        raise Refusal("ESC048", why, "name an area the truce does not touch", Place(_OPTION))
    left = replace(inside, table=inside.table.filter(~inside.table["id"].is_in(under["id"].implode())))
    if len(left) < LEAST_QUIET:
        why = f"{area!r} has {len(left)} acts outside the truce, too few to say what is usual there"
        raise Refusal("ESC049", why, f"name an area with {LEAST_QUIET} or more", Place(_OPTION))
    return QuietArea(area, left.daily()[1], touched)


def _under(inside: Acts, agreement: Agreement, zones: frozenset[str] | None) -> "pl.DataFrame":
    """The acts of an area that the truce is about."""
    bound = among_bound(inside, agreement).table
    return bound if zones is None else bound.filter(bound["zone"].is_in(sorted(zones)).fill_null(value=False))
