"""Explain one assessment: from the sentence in the agreement down to the bytes of the reports it rests on."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

import numpy as np

from servanda.agreement import Agreement, Law, lower
from servanda.basis import EVER, NEVER, Place, Refusal, from_us
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.assess import AssessReport, assess_case
from servanda.operations.misses import Misses, nearest_misses
from servanda.operations.reading import Progress, as_of_instant, read_once
from servanda.operations.report_bytes import ReportLine, lines_of

#: Facts counted, in doubt and left out that are listed in full; the rest is numbered.
MOST_FACTS = 40
MOST_MISSES = 8
_RANK = {Status.CONTRARY: 0, Status.OVERDUE: 1, Status.OPEN: 2, Status.NOT_OBSERVED: 3, Status.MET: 4}


@dataclass(frozen=True, slots=True)
class Instance:
    """One instance explained: which of the obligation's, its facts, what came near, and the lines they were read from.

    ``counted``, ``doubts``: positions, at most forty each of ``counted_n``, ``doubts_n``.
    """

    one: Assessed
    number: int
    counted: tuple[int, ...]
    doubts: tuple[int, ...]
    counted_n: int
    doubts_n: int
    misses: Misses
    trigger: int | None


@dataclass(frozen=True, slots=True)
class ExplainReport:
    """An explained clause: the assessed case, the clause, and one instance of each of its obligations.

    ``place``: where the clause stands in the agreement file; ``written``: its lines there, word for word.
    ``facts``: the facts told of, by position; ``lines``: by fact id, the line of the report it was read from.
    ``told_by``: for the id of a fact that several reports were put together to, a fact id of each report.
    """

    report: AssessReport
    law: Law
    clause: str
    place: Place
    written: tuple[str, ...]
    instances: tuple[Instance, ...]
    facts: dict[int, dict[str, Any]]
    lines: dict[str, ReportLine]
    told_by: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def agreement(self) -> Agreement:
        """The agreement as of the cut-off."""
        return self.report.agreement

    @property
    def result(self) -> Assessments:
        """The assessments it was taken from."""
        return self.report.assessments


def explain_case(
    name: str,
    evidence: Iterable[str] = (),
    *,
    clause: str,
    instance: str = "",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    fuse: bool = False,
    progress: Progress | None = None,
) -> ExplainReport:
    """Explain a clause, or the part of one, of the case a person names.

    ``instance``: the day it begins, or what it answers to; default the one that presses most. ``fuse``: put reports
    of one incident together first, and go from the incident to each of its reports. Refuses a clause that is
    not there (OPS041), an instance that is not (OPS042), and what assessing refuses.
    """
    given: dict[str, Any] = {} if progress is None else {"progress": progress}
    report = assess_case(name, evidence, as_of=as_of, own=own, reader=reader, fuse=fuse, **given)
    agreement, result = report.agreement, report.assessments
    chosen = _obligations(agreement, result, clause)
    whole = agreement.clause(clause) if not clause.startswith("consequence:") else None
    law = lower(agreement)
    instances = tuple(
        each for one in chosen if (each := _instance(law, result, one, instance, agreement.timing.zone)) is not None
    )
    if instance and not instances:
        raise _no_instance(chosen, instance, agreement.timing.zone)
    positions = sorted(
        {
            position
            for each in instances
            for position in (
                *each.counted,
                *each.doubts,
                *(miss.position for miss in each.misses.nearest),
                *(() if each.trigger is None else (each.trigger,)),
            )
        }
    )
    at = np.array(positions, dtype=np.int64)
    rows = result.facts_at(at).to_dicts()
    facts = dict(zip(positions, rows, strict=True))
    told_by = _told_by(report, {row["id"] for row in rows})
    wanted = {row["id"] for row in rows} | {id_ for told in told_by.values() for id_ in told}
    archives = tuple(report.gathered.archives.values())
    archived = result.facts_at(at).select("id", "input", "row", "act") if archives else None
    lines = lines_of(report.heard, wanted, report.originals, archived, archives)
    place, written = _written(agreement, clause if whole is None else whole.id)
    return ExplainReport(report, law, clause, place, written, instances, facts, lines, told_by)


def _told_by(report: AssessReport, ids: set[str]) -> dict[str, tuple[str, ...]]:
    """For those facts that several reports were put together to, a fact id of each report."""
    if report.fusing is None:
        return {}
    return {id_: told for id_, told in report.fusing.told_by.items() if id_ in ids}


def _obligations(agreement: Agreement, result: Assessments, clause: str) -> tuple[Assessed, ...]:
    found = result.of(clause) or tuple(one for one in result.by_obligation if one.obligation.id == clause)
    if found or any(one.id == clause for one in agreement.clauses):
        return found
    known = list(dict.fromkeys(name for one in result.by_obligation for name in _names(one)))
    near = get_close_matches(clause, known, 1)
    raise Refusal(
        "OPS041",
        f"no clause, part or step is called {clause!r}",
        f"did you mean {near[0]!r}?" if near else f"name one of: {', '.join(known)}",
        Place("--clause"),
    )


def _names(one: Assessed) -> tuple[str, ...]:
    return (str(one.obligation.clause), one.obligation.id)


def _instance(law: Law, result: Assessments, one: Assessed, wanted: str, zone: str) -> Instance | None:
    if not len(one):
        return None
    number = _number(one, wanted, zone)
    if number is None:
        return None
    reasons, doubts = one.reasons(number), one.doubts(number)
    counted = set(map(int, (*reasons, *doubts)))
    misses = [
        nearest_misses(law, result, term.tally.select, _span(one, number), counted, MOST_MISSES)
        for term in one.obligation.terms
    ]
    return Instance(
        one=one,
        number=number,
        counted=tuple(map(int, reasons[:MOST_FACTS])),
        doubts=tuple(map(int, doubts[:MOST_FACTS])),
        counted_n=len(reasons),
        doubts_n=len(doubts),
        misses=_together(misses),
        trigger=None if one.trigger is None else int(one.trigger[number]),
    )


def _span(one: Assessed, number: int) -> tuple[int, int]:
    return max(int(one.begin[number]), EVER), min(int(one.end[number]), NEVER)


def _together(found: list[Misses]) -> Misses:
    """Of several terms: each fact once, as the term sees it for which it lacks least."""
    best: dict[int, Any] = {}
    for miss in sorted((miss for one in found for miss in one.nearest), key=lambda miss: len(miss.lacks)):
        best.setdefault(miss.position, miss)
    return Misses(tuple(list(best.values())[:MOST_MISSES]), max((one.total for one in found), default=0))


def _number(one: Assessed, wanted: str, zone: str) -> int | None:
    if not wanted:
        rank = [(_RANK[Status(status)], n) for n, status in enumerate(one.status)]
        return min(rank)[1]
    if one.key is not None and wanted in list(map(str, one.key)):
        return list(map(str, one.key)).index(wanted)
    try:
        end = as_of_instant(wanted, zone)
    except Refusal:
        return None
    whole_day = len(wanted.strip()) <= 10
    for n, begin in enumerate(one.begin):
        same = from_us(int(begin), zone).date() == from_us(end - 1, zone).date() if whole_day else int(begin) == end
        if EVER < begin < NEVER and same:
            return n
    return None


def _no_instance(chosen: tuple[Assessed, ...], wanted: str, zone: str) -> Refusal:
    there = [
        str(one.key[n]) if one.key is not None else f"{from_us(int(one.begin[n]), zone):%Y-%m-%d}"
        for one in chosen
        for n in range(len(one))
        if EVER < one.begin[n] < NEVER
    ]
    shown = ", ".join(list(dict.fromkeys(there))[:12])
    return Refusal(
        "OPS042",
        f"no instance begins at, or answers to, {wanted!r}",
        f"name one of: {shown}" if shown else "leave --instance out: the clause has none that has begun",
        Place("--instance"),
    )


def _written(agreement: Agreement, clause: str) -> tuple[Place, tuple[str, ...]]:
    """Where a clause stands in its file, and its lines up to the next entry's."""
    place = agreement.place_of(clause)
    if clause.startswith("consequence:"):
        step = clause.removeprefix("consequence:")
        number = [one.id for one in agreement.consequences].index(step)
        place = agreement.root.at(("consequences", number, "id")).place
    lines = agreement.file_text.splitlines()
    if not 0 < place.line <= len(lines):
        return place, ()
    first = lines[place.line - 1]
    margin = len(first) - len(first.lstrip())
    block = [first]
    for line in lines[place.line :]:
        inner = len(line) - len(line.lstrip())
        if line.strip() and inner <= margin and not (inner == margin and not line.lstrip().startswith("-")):
            break
        block.append(line)
    while block and (not block[-1].strip() or block[-1].lstrip().startswith("#")):
        block.pop()
    return place, tuple(block)


def explain_data(report: ExplainReport, passages: Iterable[Any]) -> dict[str, Any]:
    """An explanation as plain data for JSON; ``passages``: the same in words."""
    zone = report.agreement.timing.zone

    def read_from(id_: str) -> dict[str, Any]:
        line = report.lines.get(id_)
        return {
            "file": None if line is None else line.file,
            "file_digest": None if line is None else line.digest,
            "line": None if line is None else line.row,
            "original_not_kept": None if line is None else line.lost or None,
            "bytes": None if line is None or not line.shown else [line.begin, line.end],
            "line_digest": None if line is None else line.line_digest or None,
            "shown": None if line is None else line.shown or None,
        }

    def fact(position: int) -> dict[str, Any]:
        row = report.facts[position]
        return {
            "id": row["id"],
            "act": row["act"],
            "happened_from": from_us(row["begin"], zone).isoformat(),
            "happened_to": from_us(row["end"], zone).isoformat(),
            **read_from(row["id"]),
            "reports": [{"fact": one, **read_from(one)} for one in report.told_by.get(row["id"], ())],
        }

    def told(each: Instance) -> dict[str, Any]:
        one, n = each.one, each.number
        begin, end = int(one.begin[n]), int(one.end[n])
        return {
            "obligation": one.obligation.id,
            "duty": str(one.obligation.duty),
            "begin": from_us(begin, zone).isoformat() if EVER < begin < NEVER else None,
            "end": from_us(end, zone).isoformat() if EVER < end < NEVER else None,
            "binding": None if one.key is None else str(one.key[n]),
            "status": Status(one.status[n]).word,
            "alleged": bool(one.alleged[n]),
            "value_milli": int(one.value[n]),
            "lo_milli": one.obligation.lo,
            "hi_milli": one.obligation.hi,
            "coverage_ppm": int(one.coverage_ppm[n]),
            "trigger": None if each.trigger is None else fact(each.trigger),
            "counted": [fact(position) for position in each.counted],
            "counted_in_all": each.counted_n,
            "in_doubt": [fact(position) for position in each.doubts],
            "in_doubt_in_all": each.doubts_n,
            "left_out": [
                {
                    **fact(miss.position),
                    "lacks": [{"what": one.message, **one.arguments} for one in miss.lacks],
                }
                for miss in each.misses.nearest
            ],
            "left_out_in_all": each.misses.total,
        }

    return {
        "agreement": report.agreement.id,
        "clause": report.clause,
        "file": report.place.file,
        "line": report.place.line,
        "written": list(report.written),
        "read_once": read_once(report.report.heard),
        "as_of": from_us(report.result.as_of, zone).isoformat(),
        "instances": [told(each) for each in report.instances],
        "in_words": [{"head": one.head, "notes": list(one.notes)} for one in passages],
    }
