"""Assessments with their reasons: every instance that presses, and the last that was met, of each clause."""

import numpy as np

from servanda.agreement import Agreement, speak
from servanda.basis import EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.facts_in_words import amount, line
from servanda.operations.pages.standing import day, deadline_day, listed
from servanda.page import Chip, Reason, ReasonLine, Reasons

SHOWN = 25
#: Facts listed per clause on the page; JSON output has them all.
MOST_LINES = 60


def reasons(
    agreement: Agreement,
    result: Assessments,
    lines: tuple[ClauseLine, ...],
    language: str,
    sources: dict[str, str],
) -> Reasons:
    """One entry per clause: its sentence, how it stands, and the facts it rests on."""
    items = tuple(_reason(agreement, result, each, language, sources) for each in lines)
    return Reasons(
        id="reasons",
        title="Assessments with reasons",
        items=items,
        intro=f"Down to the row of the source. Up to {MOST_LINES} facts a clause are listed here; --json lists all.",
        shown=SHOWN,
    )


def _reason(
    agreement: Agreement, result: Assessments, each: ClauseLine, language: str, sources: dict[str, str]
) -> Reason:
    clause = agreement.clause(each.clause)
    found = result.of(each.clause)
    listed_lines: list[ReasonLine] = []
    total = 0
    for one in found:
        for n in _order(one):
            rows = one.reasons(n)
            doubts = one.doubts(n)
            total += len(rows) + len(doubts)
            room = MOST_LINES - len(listed_lines)
            if room <= 0 or not len(rows) + len(doubts):
                continue
            head = Chip(Status(one.status[n]).word)
            for position, row in enumerate(result.facts[rows[:room].tolist()].iter_rows(named=True)):
                said = line(row, agreement, language, sources)
                listed_lines.append(_with_chip(said, head if position == 0 else None))
            for row in result.facts[doubts[: max(0, room - len(rows))].tolist()].iter_rows(named=True):
                said = line(row, agreement, language, sources)
                listed_lines.append(_with_chip(said, Chip("open", label="in doubt: place or time")))
    return Reason(
        id=each.clause,
        title=str(speak(clause, agreement, language)),
        chips=tuple(Chip(word, n) for word, n in each.counts.items()),
        who=listed(agreement, clause.who, language),
        when="; ".join(_when(one, agreement.timing.zone) for one in found if len(one)),
        coverage_ppm=each.coverage_ppm or None,
        coverage_note="" if each.coverage_ppm else "no record of who was able to watch",
        conclusion=conclusion(each, found),
        lines=tuple(listed_lines),
        total=total,
        link=f"board/{each.clause}",
    )


def _with_chip(said: ReasonLine, chip: Chip | None) -> ReasonLine:
    return ReasonLine(said.text, said.at, said.source, said.row, said.grade, said.mark, chip)


def _order(one: Assessed) -> list[int]:
    """Instances that press first; within one status in order of time."""
    rank = {Status.CONTRARY: 0, Status.OVERDUE: 1, Status.OPEN: 2, Status.NOT_OBSERVED: 3, Status.MET: 4}
    weight = np.array([rank[Status(status)] for status in one.status], dtype=np.int64)
    return [int(n) for n in np.argsort(weight, kind="stable")]


def _when(one: Assessed, zone: str) -> str:
    begin, end = int(one.begin.min()), int(one.end.max())
    part = f"{one.obligation.part}: " if one.obligation.part else ""
    if begin >= NEVER:
        return f"{part}not begun"
    opens = "" if begin <= EVER // 2 else day(begin, zone)
    closes = "" if end >= NEVER // 2 else deadline_day(end, zone)
    return f"{part}{opens} to {closes or 'no end stated'}" + (f", {len(one)} windows" if len(one) > 1 else "")


def conclusion(each: ClauseLine, found: tuple[Assessed, ...]) -> str:
    """The reading in a sentence per obligation, with the sums it rests on."""
    said = []
    for one in found:
        part = f"{one.obligation.part}: " if one.obligation.part else ""
        if one.dormant:
            said.append(f"{part}not in force at any time up to the cut-off; its condition or date has not come.")
        elif len(one) == 1:
            said.append(part + _single(one))
        else:
            counts = ", ".join(f"{n} {status.word}" for status, n in one.counts().items() if n)
            said.append(f"{part}{counts}.")
    if each.alleged_only and each.headline == "contrary indication":
        said.append("Rests on news or one side's word alone: an alleged contrary indication at most.")
    return " ".join(said)


def _single(one: Assessed) -> str:
    word = Status(one.status[0]).word
    unit = one.obligation.terms[0].tally.select.unit if one.obligation.terms else ""
    bound = one.obligation.lo if one.obligation.lo is not None else one.obligation.hi
    counted = one.obligation.terms and one.obligation.terms[0].tally.measure == "count"
    sums = "" if counted or bound is None else f": {amount(int(one.value[0]), unit)} of {amount(bound, unit)} in time"
    late = int(one.late_us[0])
    if late > 0:
        days = -(-late // 86_400_000_000)
        return f"{word}, {days} day{'s' if days > 1 else ''} after the deadline{sums}."
    return f"{word}{sums}."
