"""What was counted in one window against the bound: its value, its status, when it was met, what it rests on."""

from dataclasses import dataclass

from servanda.agreement import Duty, Each, Every, Law, Obligation
from tests.compliance.naive_facts import Counted
from tests.compliance.naive_lives import Spans
from tests.compliance.naive_windows import EVER, Instance, key_of

OPEN, MET, CONTRARY, OVERDUE, UNSEEN = "open", "met", "contrary indication", "overdue", "not observed"
Told = list[tuple[int, Counted]]


@dataclass(frozen=True)
class Verdict:
    """A status, what was counted towards its value, and what it rests on (the later performance too)."""

    value: int
    status: str
    counted: Told
    reasons: Told
    met_at: int | None = None
    late_us: int = 0


def falls_in(this: Instance, one: Counted, at: int, end: int | None = None) -> bool:
    if this.key is not None and key_of(one.row) != this.key:
        return False
    return this.begin <= at < (this.end if end is None else end)


def verdict_on(
    law: Law,
    obligation: Obligation,
    this: Instance,
    told: Told,
    certain: Told,
    mine: Told,
    spans: Spans,
    cover: int,
    as_of: int,
) -> Verdict:
    lo, hi, closed = obligation.lo, obligation.hi, this.end <= as_of
    seen = cover >= law.proof.met_needs_coverage
    if obligation.over == "level":
        stated = _levels(obligation, told, mine)
        value, outside = _farthest([value for value, _ in stated], lo, hi)
        said = [pair for _, pairs in stated for pair in pairs]
        return Verdict(value, _silent(outside, closed, bool(stated)), said, said)
    value = _sum(obligation, mine)
    if obligation.duty is Duty.REQUIRE:
        return _required(obligation, this, certain, mine, spans, value, closed, as_of)
    over = hi is not None and value > hi
    if any(term.coefficient < 0 for term in obligation.terms):
        over = over and closed
    if obligation.duty is Duty.FORBID:
        return Verdict(value, _silent(over, closed, seen), mine, mine)
    seen = seen or bool(mine)
    under = closed and lo is not None and value < lo
    return Verdict(value, _silent((over or under) and seen, closed, seen), mine, mine)


def _required(
    obligation: Obligation,
    this: Instance,
    certain: Told,
    mine: Told,
    spans: Spans,
    value: int,
    closed: bool,
    as_of: int,
) -> Verdict:
    lo = obligation.lo
    if lo is None:  # measured only
        return Verdict(value, _silent(False, closed, bool(mine)), mine, mine)
    mixed = any(term.coefficient < 0 for term in obligation.terms)
    if value >= lo:
        return Verdict(value, MET, mine, mine, None if mixed else _reached_at(obligation, mine, lo, EVER))
    if not closed:
        return Verdict(value, OPEN, mine, mine)
    if _performs_late(obligation):
        later = [(n, one) for n, one in certain if falls_in(this, one, one.row["begin"], as_of)]
        met_at = _reached_at(obligation, later, lo, this.end)
        if met_at is not None:
            reasons = [(n, one) for n, one in later if one.row["begin"] <= met_at]
            return Verdict(value, MET, mine, reasons, met_at, met_at - (this.end - 1))
    if not _due(obligation, this, spans):
        return Verdict(value, OPEN, mine, mine)
    counted = any(one.row["kind"] == "measure" for _, one in mine)
    return Verdict(value, CONTRARY if counted else OVERDUE, mine, mine)


def _performs_late(obligation: Obligation) -> bool:
    """Not the next period's share, nor a notice after the act."""
    window = obligation.window
    if isinstance(window, Each):
        return window.to_us is None or window.to_us > 0
    return not isinstance(window, Every)


def _due(obligation: Obligation, this: Instance, spans: Spans) -> bool:
    """A duty comes due while its clause is in force, or when the clause comes in force after the date."""
    if isinstance(obligation.window, Each):
        return True
    if isinstance(obligation.window, Every):
        return any(begin < this.end <= end for begin, end in spans)
    return any(end >= this.end for _, end in spans)


def _reached_at(obligation: Obligation, found: Told, lo: int, after: int) -> int | None:
    """The first instant, not before ``after``, at which what came in up to and with it reaches the floor."""
    for at in sorted({one.row["begin"] for _, one in found if one.row["begin"] >= after}):
        if _sum(obligation, [(n, one) for n, one in found if one.row["begin"] <= at]) >= lo:
            return at
    return None


def _sum(obligation: Obligation, found: Told) -> int:
    return sum(one.value * obligation.terms[number].coefficient for number, one in found)


def _levels(obligation: Obligation, told: Told, mine: Told) -> list[tuple[int, Told]]:
    """What the levels stand at within a window, each with the statements that say so.

    One level: every statement. Several: their sum whenever some are stated, once each has been; what is stated at
    one instant is taken together.
    """
    if len(obligation.terms) == 1:
        return [(one.value * obligation.terms[n].coefficient, [(n, one)]) for n, one in mine]
    found = []
    for at in sorted({one.row["begin"] for _, one in mine}):
        last: dict[int, Counted] = {}
        for n, one in sorted(told, key=lambda pair: pair[1].order):
            if one.row["begin"] <= at:
                last[n] = one
        if len(last) == len(obligation.terms):
            total = sum(one.value * obligation.terms[n].coefficient for n, one in last.items())
            found.append((total, [(n, one) for n, one in mine if one.row["begin"] == at]))
    return found


def _farthest(stated: list[int], lo: int | None, hi: int | None) -> tuple[int, bool]:
    if not stated:
        return 0, False
    if hi is not None and max(stated) > hi:
        return max(stated), True
    if lo is not None and min(stated) < lo:
        return min(stated), True
    return max(stated), False


def _silent(contrary: bool, closed: bool, seen: bool) -> str:
    if contrary:
        return CONTRARY
    return (MET if seen else UNSEEN) if closed else OPEN
