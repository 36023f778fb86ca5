"""Material for thresholds from the engine's reading of facts, and from the line's own record."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any, Final

import numpy as np

from servanda.agreement import AGREEMENT, Agreement, Duty, Every, leaves
from servanda.basis import DAY, EVER, NEVER, from_us, local_midnight, to_us
from servanda.compliance import Assessed, Assessments, Status
from servanda.escalation.warning.material import Contact, Happening, Integers, Material, Owed, Ratio

#: So many days are looked at, the last ones; thirty years.
_MOST: Final = 11_000
_COLUMNS: Final = ("id", "happened_to", "place", "admin1", "ref")
_STEP: Final = "consequence:"


def material_of(
    agreement: Agreement,
    result: Assessments,
    contacts: Iterable[Contact] = (),
    ratios: Iterable[Ratio] = (),
) -> Material:
    """What thresholds look at, as far as an assessment tells it.

    Each contrary indication is told by the end of the span it happened in; when it was recorded is left aside, for
    archives were recorded years later. ``result`` itself holds nothing recorded after its cut-off.
    """
    happened = _happened(agreement, result)
    begin = min([*(one.at for one in happened[:1]), *_entry(result), result.as_of - DAY])
    return Material(
        edges=day_edges(begin, result.as_of, agreement.timing.zone),
        happened=happened,
        owed=tuple(_owed(agreement, result)),
        contacts=tuple(sorted(contacts, key=lambda one: one.made)),
        ratios=tuple(sorted(ratios, key=lambda one: one.at)),
    )


def day_edges(begin: int, end: int, zone: str) -> Integers:
    """Local midnights from the day of ``begin`` to ``end``, and ``end`` itself, µs UTC."""
    day, last = from_us(max(begin, end - _MOST * DAY), zone).date(), from_us(end, zone).date()
    edges = []
    while day <= last:
        edges.append(local_midnight(day, zone))
        day += timedelta(days=1)
    return np.array([*(one for one in edges if one < end), end], dtype=np.int64)


def _entry(result: Assessments) -> Iterator[int]:
    lives = result.timeline.lives.get(str(AGREEMENT), ())
    yield from (span.begin for _, span in lives[:2] if EVER // 2 < span.begin < result.as_of)


def _happened(agreement: Agreement, result: Assessments) -> tuple[Happening, ...]:
    """Facts that count against a clause, once each, in order of time; each with all clauses it counts against."""
    held: dict[int, list[str]] = {}
    zones: dict[int, tuple[str, ...]] = {}
    for one in result.by_obligation:
        if one.obligation.duty not in (Duty.FORBID, Duty.LIMIT):
            continue
        named = tuple(dict.fromkeys(z for term in one.obligation.terms for z in term.tally.select.zones))
        for row in _against(one):
            clauses = held.setdefault(row, [])
            if (clause := str(one.obligation.clause)) not in clauses:
                clauses.append(clause)
            zones[row] = named if len(named) == 1 else zones.get(row, ())
    rows = sorted(held)
    if not rows:
        return ()
    facts = result.facts_at(np.array(rows, dtype=np.int64), _COLUMNS).iter_rows(named=True)
    found = [_happening(agreement, fact, held[row], zones[row]) for row, fact in zip(rows, facts, strict=True)]
    return tuple(sorted((one for one in found if one.at <= result.as_of), key=lambda one: (one.at, one.fact)))


def _happening(agreement: Agreement, fact: dict[str, Any], clauses: list[str], zones: tuple[str, ...]) -> Happening:
    place = str(fact["place"] or "")
    # Where one zone holds the whole conflict, the source's own districts tell more.
    area = place if place in agreement.zones else str(fact["admin1"] or "") or (zones[0] if zones else "")
    # Its last instant: what happened on a day is told at the end of that day, and not of the next.
    return Happening(str(fact["id"]), to_us(fact["happened_to"]) - 1, area, tuple(clauses), str(fact["ref"] or ""))


def _against(one: Assessed) -> Iterator[int]:
    """Of what is forbidden every fact; of what is limited the last of the window that went beyond."""
    for n in np.flatnonzero(one.status == Status.CONTRARY):
        rows = one.reasons(int(n)).tolist()
        yield from rows if one.obligation.duty is Duty.FORBID else rows[-1:]


def _owed(agreement: Agreement, result: Assessments) -> Iterator[Owed]:
    """Duties with an end, that come once or with an event; those of every day come too often to be warned of."""
    for one in result.by_obligation:
        duty = one.obligation
        if duty.duty is not Duty.REQUIRE or isinstance(duty.window, Every) or str(duty.clause).startswith(_STEP):
            continue
        waits = _waits_for(agreement, str(duty.clause))
        for n in range(len(one)):
            begin, end, status = int(one.begin[n]), int(one.end[n]), Status(one.status[n])
            if not EVER // 2 < begin < result.as_of or end >= NEVER // 2 or status is Status.NOT_OBSERVED:
                continue
            met = int(one.met_at[n])
            yield Owed(
                duty=duty.id if one.key is None else f"{duty.id}:{one.key[n]}",
                clause=str(duty.clause),
                since=begin,
                by=end - 1,
                done=met if EVER // 2 < met < NEVER // 2 else None,
                said=tuple(result.facts_at(one.reasons(n), ("id",))["id"].to_list()) if one.rows[n] else (),
                waits_for=waits,
            )


def _waits_for(agreement: Agreement, clause: str) -> tuple[str, ...]:
    found = agreement.clause(clause)
    texts = [one for one in (found.when, *found.depends_on) if one is not None]
    named = (str(getattr(leaf, "done", "") or "") for text in texts for leaf in leaves(text))
    return tuple(dict.fromkeys(one for one in named if one))
