"""The printed companion: for each who is bound, what it must, must not and may do, by when, where, and what follows."""

from typing import Any

from servanda.agreement import speak
from servanda.operations.agreement_page import sheet_page
from servanda.operations.companion import SORTS, Charge, CompanionReport
from servanda.operations.dates import Dates
from servanda.operations.pages.dates_told import date_words
from servanda.operations.pages.ground import ground
from servanda.operations.pages.wording import Words
from servanda.page import Cell, Column, Page, Prose, Row, Table, render

#: More dates of one duty than this are told by the first and the last.
_MOST_DATES = 4
_COLUMNS = ("companion-what", "companion-when", "companion-where", "companion-tell", "companion-else")
_MAY_BE_SHARED = (2, 3, 4)


def draw_companion(report: CompanionReport) -> str:
    """A companion as one self-contained page in its language; the same report gives the same bytes."""
    return render(companion_sheet(report))


def companion_sheet(report: CompanionReport) -> Page:
    """What a companion's page shows, as plain data."""
    words = Words(report.language)
    agreement = report.agreement
    whom = words.name(agreement, report.participant) if report.participant else ""
    notice = [words.say("companion-notice", who=whom, who_n=int(bool(whom)))]
    if agreement.draft:
        notice.insert(0, words.say("draft"))
    if agreement.prevails:
        notice.append(words.say("prevails", language=agreement.prevails))
    parts: list[Any] = [Prose(id="standing", paragraphs=tuple(notice), manner="notice")]
    if not report.charges:
        parts.append(Prose(id="nothing", paragraphs=(words.say("companion-nothing"),)))
    for owner in report.owners:
        for sort in SORTS.values():
            table = _table(report, owner, sort, words)
            parts += [table] if table is not None else []
    parts.append(ground(agreement, None, words))
    return sheet_page(report, "subtitle-companion", parts, words, statuses=())


def _table(report: CompanionReport, owner: str, sort: str, words: Words) -> Table | None:
    """One participant's duties of one sort; None where it has none."""
    charges = [one for one in report.charges if (one.owner, one.sort) == (owner, sort)]
    if not charges:
        return None
    dates = Dates(report.agreement)
    rows = [_cells(one, dates, report, words) for one in charges]
    # What is the same for all of them is said once, above.
    shared = [at for at in _MAY_BE_SHARED if len(rows) > 1 and len({row[at] for row in rows}) == 1]
    kept = [at for at in range(len(_COLUMNS)) if at not in shared]
    said = [words.say("companion-all", label=words.say(_COLUMNS[at]), said=str(rows[0][at])) for at in shared]
    return Table(
        id=f"{sort}-{owner}",
        title=words.say(f"companion-{sort}", who=words.name(report.agreement, owner)),
        columns=tuple(Column(words.say(_COLUMNS[at])) for at in kept),
        rows=tuple(
            Row(tuple(row[at] for at in kept), id=f"{one.owner}-{one.clause.id}")
            for one, row in zip(charges, rows, strict=True)
        ),
        intro=" ".join(said),
    )


def _cells(one: Charge, dates: Dates, report: CompanionReport, words: Words) -> tuple[Cell | str, ...]:
    agreement = report.agreement
    placed = [date_words(each, agreement, words) for each in dates.of_clause(one.clause.id)]
    if len(placed) > _MOST_DATES:
        placed = [words.say("dates-many", n=len(placed), first=placed[0], last=placed[-1])]
    called = {step.id: step.called for step in agreement.consequences}
    follows = [words.own(called.get(key, {}), f"consequences.{key}.called", key) for key in one.follows]
    source = one.clause.source
    return (
        Cell(
            speak(one.clause, agreement, words.language).text,
            note=words.plain(source.para) if source and source.para else "",
        ),
        words.say("gap").join(placed) or words.say("companion-throughout"),
        words.names(agreement, one.places) or words.say("companion-anywhere"),
        words.names(agreement, one.tell) or words.say("companion-nobody"),
        words.say("then-gap").join(follows) or words.say("companion-unsaid"),
    )
