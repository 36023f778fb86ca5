"""The clause board: a row per clause, grouped by track, with its windows over time."""

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.standing import STATUSES, deadline_day, listed
from servanda.page import Board, BoardGroup, BoardRow, Chip, Window

#: More cells than this in one row are drawn in equal steps by the page anyway.
MOST_WINDOWS = 1_500


def board(agreement: Agreement, result: Assessments, lines: tuple[ClauseLine, ...], language: str) -> Board:
    """All clauses by track, in the order of the file."""
    groups = []
    for track, title in agreement.tracks.items():
        rows = tuple(
            _row(agreement, result, line, language) for line in lines if agreement.clause(line.clause).track == track
        )
        if rows:
            groups.append(BoardGroup(title, rows))
    shown = [w for group in groups for row in group.rows for w in row.windows]
    return Board(
        id="board",
        title="Clause by clause",
        groups=tuple(groups),
        intro="Each cell is one window in which the clause was assessed. A prohibition is assessed per calendar period.",
        begin=min((w.begin for w in shown), default=None),
        end=max((w.end for w in shown), default=None),
        now=result.as_of,
    )


def _row(agreement: Agreement, result: Assessments, line: ClauseLine, language: str) -> BoardRow:
    clause = agreement.clause(line.clause)
    found = result.of(line.clause)
    order = [status.key for status in STATUSES]
    chips = tuple(
        Chip(
            word,
            line.counts[word],
            "contrary indication, alleged" if word == order[0] and line.alleged_only else "",
        )
        for word in order
        if word in line.counts
    )
    return BoardRow(
        id=line.clause,
        sentence=clause.says.get(language) or line.says,
        who=listed(agreement, clause.who, language),
        chips=chips,
        coverage_ppm=line.coverage_ppm or None,
        windows=tuple(window for one in found for window in _windows(one, result.as_of)),
        due=due(found, agreement.timing.zone),
        mark=clause.source.mark if clause.source else "",
        note=remarks(line, found),
        link=f"reasons/{line.clause}",
    )


def _windows(one: Assessed, as_of: int) -> list[Window]:
    placed = (one.begin < NEVER) & (one.begin > EVER // 2)
    order = np.flatnonzero(placed)[:MOST_WINDOWS]
    cells = []
    for n in order:
        end = int(one.end[n]) if one.end[n] < NEVER // 2 else max(as_of, int(one.begin[n]))
        cells.append(Window(int(one.begin[n]), max(end, int(one.begin[n])), Status(one.status[n]).word))
    return cells


def due(found: tuple[Assessed, ...], zone: str) -> str:
    """The deadlines of a clause assessed once or in stages."""
    ends = sorted(
        {int(one.end[0]) for one in found if len(one) == 1 and one.end[0] < NEVER // 2 and one.trigger is None}
    )
    return ", ".join(deadline_day(end, zone) for end in ends)


def remarks(line: ClauseLine, found: tuple[Assessed, ...]) -> str:
    """What the chips leave out: lateness, doubt, claimed exceptions, a life not begun."""
    said = []
    late = [int(us) for one in found for us in one.late_us if us > 0]
    if late:
        days = -(-max(late) // 86_400_000_000)
        said.append(f"met late, by up to {days} day{'s' if days > 1 else ''}")
    if line.doubtful:
        said.append(f"{line.doubtful} facts whose place or time leaves open whether they count")
    if line.exception_claimed:
        said.append(f"an exception is claimed for {line.exception_claimed} facts")
    if line.why_not:
        said.append(line.why_not)
    if line.per_party:
        said.append("as recorded: " + ", ".join(f"{party} {n}" for party, n in line.per_party.items()))
    if line.life != "in force":
        said.append(f"{line.life} at the cut-off")
    return "; ".join(said)
