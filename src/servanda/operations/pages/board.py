"""The clause board: a row per clause, grouped by track, with its windows over time."""

import numpy as np

from servanda.agreement import Agreement
from servanda.basis import DAY, EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.operations.assess import ClauseLine
from servanda.operations.pages.sentences import short
from servanda.operations.pages.standing import PRESSING, status_word
from servanda.operations.pages.wording import Words
from servanda.page import Board, BoardGroup, BoardRow, Chip, Window

#: More cells than this in one row are drawn in equal steps by the page anyway.
MOST_WINDOWS = 1_500


def board(agreement: Agreement, result: Assessments, lines: tuple[ClauseLine, ...], words: Words) -> Board:
    """All clauses by track, in the order of the file."""
    groups = []
    for track, title in agreement.tracks.items():
        rows = tuple(
            _row(agreement, result, line, words) for line in lines if agreement.clause(line.clause).track == track
        )
        if rows:
            groups.append(BoardGroup(words.track(track, title), rows))
    shown = [w for group in groups for row in group.rows for w in row.windows]
    return Board(
        id="board",
        title=words.say("board-title"),
        groups=tuple(groups),
        intro=words.say("board-intro"),
        begin=min((w.begin for w in shown), default=None),
        end=max((w.end for w in shown), default=None),
        now=result.as_of,
        what_label=words.say("label-clause"),
    )


def _row(agreement: Agreement, result: Assessments, line: ClauseLine, words: Words) -> BoardRow:
    clause = agreement.clause(line.clause)
    found = result.of(line.clause)
    return BoardRow(
        id=line.clause,
        sentence=short(line.clause, agreement, words),
        who=words.names(agreement, clause.who) or words.say("who-nobody"),
        chips=chips(line, words),
        coverage_ppm=line.coverage_ppm or None,
        windows=tuple(window for one in found for window in _windows(one, result.as_of)),
        due=due(found, agreement.timing.zone, words),
        mark=clause.source.mark if clause.source else "",
        note=remarks(line, found, agreement, words),
        link=f"reasons/{line.clause}",
    )


def chips(line: ClauseLine, words: Words) -> tuple[Chip, ...]:
    """How a clause stands: each status with its count, the most pressing first; what is only alleged says so."""
    if not line.counts:
        return (Chip(line.headline),)
    return tuple(
        Chip(key, line.counts[key], alleged(key, words) if line.alleged.get(key) == line.counts[key] else "")
        for key in PRESSING
        if key in line.counts
    )


def alleged(key: str, words: Words) -> str:
    """A status that rests on news or one side's word alone."""
    return words.say("status-alleged", status=status_word(key, words))


def _windows(one: Assessed, as_of: int) -> list[Window]:
    placed = (one.begin < NEVER) & (one.begin > EVER // 2)
    order = np.flatnonzero(placed)[:MOST_WINDOWS]
    cells = []
    for n in order:
        end = int(one.end[n]) if one.end[n] < NEVER // 2 else max(as_of, int(one.begin[n]))
        cells.append(Window(int(one.begin[n]), max(end, int(one.begin[n])), Status(one.status[n]).word))
    return cells


def due(found: tuple[Assessed, ...], zone: str, words: Words) -> str:
    """The deadlines of a clause assessed once or in stages."""
    ends = sorted(
        {int(one.end[0]) for one in found if len(one) == 1 and one.end[0] < NEVER // 2 and one.trigger is None}
    )
    return words.listed([words.deadline(end, zone) for end in ends])


def remarks(line: ClauseLine, found: tuple[Assessed, ...], agreement: Agreement, words: Words) -> str:
    """What the chips leave out: lateness, doubt, claimed exceptions, a life not begun."""
    said = []
    late = [int(us) for one in found for us in one.late_us if us > 0]
    if late:
        said.append(words.say("remark-late", n=-(-max(late) // DAY)))
    for key, n in line.alleged.items():
        if n < line.counts.get(key, 0):
            said.append(words.say("remark-alleged", n=n, of=line.counts[key], status=status_word(key, words)))
    if line.doubtful:
        said.append(words.say("remark-doubtful", n=line.doubtful))
    if line.exception_claimed:
        said.append(words.say("remark-exception", n=line.exception_claimed))
    if line.unattributed:
        without, of = line.unattributed
        said.append(words.say("remark-not-recorded", n=without, of=of))
    if line.per_party:
        figures = [
            words.say("remark-party", party=words.name(agreement, party), n=n) for party, n in line.per_party.items()
        ]
        said.append(words.say("remark-per-party", figures=words.listed(figures)))
    if line.life != "in force":
        said.append(words.say(f"remark-{line.life}"))
    return words.say("gap").join(said)
