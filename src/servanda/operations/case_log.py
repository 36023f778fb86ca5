"""A case's own evidence as a log of incidents: what ``assess`` rests a contrary indication on, day by day."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from servanda.agreement import Agreement, Duty
from servanda.basis import DAY, Place, Refusal
from servanda.compliance import SURE, Status
from servanda.operations.assess import AssessReport
from servanda.windtunnel import MOST_DAYS, Entry, IncidentLog, Kind

_KEPT = (Duty.FORBID, Duty.LIMIT)


def case_log(report: AssessReport, start: int, *, ended: bool) -> IncidentLog:
    """The incidents under which clauses that forbid or limit stand contravened, from ``start`` (µs) to the cut-off.

    What one side alone says is an alarm, the rest a contravention; by whom, only where that is recorded for sure. No
    report says of a blow that it answered another, so answers are not told apart: that one incident soon follows
    another is seen in the days. Refuses (TUN350) a case in which no day lies between ``start`` and the cut-off, or
    more than ten years.
    """
    days = -(-(report.assessments.as_of - start) // DAY)
    if not 1 <= days <= MOST_DAYS:
        raise Refusal(
            "TUN350",
            f"{days:,} days lie between the beginning of the agreement and the cut-off of its evidence",
            f"give a cut-off with --as-of that leaves 1 to {MOST_DAYS:,}",
            Place("--as-of"),
        )
    entries = tuple(sorted(_entries(report, start), key=lambda one: (one.day, one.kind)))
    records = frozenset({Kind.CONTRAVENTION, *(one.kind for one in entries)})
    return IncidentLog(report.agreement.id, entries, records, days, ended)


def _entries(report: AssessReport, start: int) -> Iterator[Entry]:
    result = report.assessments
    rows = _contrary_rows(report)
    if not len(rows):
        return
    coded = result.coded
    # The first fact of each incident tells of it.
    _, first = np.unique(coded.incident[rows], return_index=True)
    rows = rows[np.sort(first)]
    origins = result.facts_at(rows)["origin"].to_list()
    for row, origin in zip(rows.tolist(), origins, strict=True):
        day = (int(coded.begin[row]) - start) // DAY
        if day >= 0:
            sure = coded.who[row] >= 0 and coded.flags[row] & SURE != 0
            who = result.everyone[int(coded.who[row])] if sure else ""
            yield Entry(
                int(day), Kind.ALARM if origin == "party" else Kind.CONTRAVENTION, _party(report.agreement, who)
            )


def _contrary_rows(report: AssessReport) -> "npt.NDArray[np.int64]":
    """Positions of the facts that contrary indications rest on, in order of time."""
    found = [
        one.reasons(int(n))
        for one in report.assessments.by_obligation
        if one.obligation.duty in _KEPT
        for n in np.flatnonzero(np.asarray(one.status) == Status.CONTRARY)
    ]
    return np.unique(np.concatenate(found)) if found else np.zeros(0, np.int64)


def _party(agreement: Agreement, who: str) -> str:
    """The party that acted, or that answers for whoever did; empty where nobody does."""
    parties = agreement.parties()
    if not who or who in parties:
        return who
    answering = [party for party in parties if who in agreement.participants[party].answers_for]
    return answering[0] if len(answering) == 1 else ""
