"""The page of incentives: per clause and participant, what keeps it worth keeping; class mediator-only, in English."""

from collections.abc import Iterator
from typing import Any, Final, cast

from servanda import __version__
from servanda.agreement import Agreement
from servanda.basis import content_hash
from servanda.operations.incentives import IncentivesReport
from servanda.operations.incentives_text import (
    best_words,
    first_words,
    kept,
    line_notes,
    mend_words,
    number,
    sentence,
    step_words,
)
from servanda.operations.pages.assumptions import assumptions_table
from servanda.operations.pages.sentences import short
from servanda.operations.pages.standing import marks
from servanda.operations.pages.wording import Words
from servanda.page import (
    Cell,
    Chip,
    Column,
    Figure,
    Figures,
    Page,
    Prose,
    Reason,
    ReasonLine,
    Reasons,
    Row,
    Status,
    Table,
    render,
)
from servanda.windtunnel import Incentives, Line, Scenario, Value

_EVERY: Final = {"actors": "actor", "clauses": "clause"}
_PAYS, _MOSTLY, _RARELY = "pays", "mostly", "seldom"
_STATUSES: Final = (
    Status(_RARELY, "falls short in most", "alarm", "F", "keeping pays in fewer than half of the drawn sets"),
    Status(_MOSTLY, "falls short in some", "late", "S", "keeping pays in half of the drawn sets or more, not in all"),
    Status(_PAYS, "pays in all", "calm", "A", "keeping pays in every drawn set of assumptions"),
)


def draw_incentives(report: IncentivesReport) -> str:
    """The table as one self-contained page; the same report gives the same bytes."""
    return render(incentives_sheet(report))


def incentives_sheet(report: IncentivesReport) -> Page:
    """What the table's page shows, as plain data."""
    words = Words("en")
    table, agreement = report.table, report.agreement
    sections = (
        _meaning(table),
        _figures(table),
        _lines(table, words),
        _reasons(table, words),
        _steps(table, words),
        _first_steps(table, words),
        assumptions_table(table.scenario),
    )
    return Page(
        title=words.title(agreement),
        subtitle="Incentives: is keeping each clause in each participant's interest",
        standing=words.standing(agreement.standing),
        marking=words.say(f"class-{report.data_class}"),
        sections=tuple(cast(Any, one) for one in sections if one is not None),
        zone=agreement.timing.zone,
        statuses=_STATUSES,
        marks=marks(words),
        notes=(words.say("private"),),
        made_from=_made_from(table, agreement, words),
    )


def _made_from(table: Incentives, agreement: Agreement, words: Words) -> tuple[tuple[str, str], ...]:
    values = "\n".join(f"{name} {value}" for name, value in table.scenario.values())
    return (
        (words.say("made-from-agreement"), content_hash(agreement.file_text.encode())),
        ("assumptions", content_hash(values.encode())),
        (words.say("made-from-program"), f"servanda {__version__}"),
    )


def _meaning(table: Incentives) -> Prose:
    given = sum(1 for _, value in table.scenario.values() if value.given)
    said = f"{given} of its values were given" if given else "none was given: all are documented defaults"
    return Prose(
        id="meaning",
        manner="notice",
        paragraphs=(
            "What is told here holds under stated assumptions. It says in how many of the drawn sets of assumptions "
            "keeping a clause pays to whoever is bound by it, and what would make it pay; it is no forecast of what "
            "anybody will do, and it says nothing of what anybody has done.",
            f"{table.draws} sets of {len(table.scenario.values())} assumptions were drawn (seed {table.seed}); {said}. "
            "Like assumptions are drawn alike for every participant and clause, so that lines differ by what the text "
            "and the scenario say, not by chance.",
            f"Outcomes, patience and false alarms are per period of {table.scenario.period_days} days, on a scale "
            "where restraint by both is 1 and breakdown 0 unless the scenario says otherwise. A figure is the median "
            "of the sets, with the 5th and 95th of a hundred beside it.",
        ),
    )


def _figures(table: Incentives) -> Figures:
    lines = table.lines
    return Figures(
        id="figures",
        title="At a glance",
        figures=(
            Figure(len(lines), "clause and participant, looked at one by one", link="lines"),
            Figure(sum(1 for one in lines if one.keeps == one.of), "where keeping pays in every set"),
            Figure(sum(1 for one in lines if 2 * one.keeps < one.of), "where it pays in fewer than half"),
            Figure(
                sum(1 for one in lines if not one.sight.impartial and not one.sight.public),
                "which no impartial body is given to see",
            ),
            Figure(sum(1 for one in lines if not one.by_text), "to which the text itself has no answer that costs"),
        ),
    )


def _status(one: Line) -> str:
    return _PAYS if one.keeps == one.of else _MOSTLY if 2 * one.keeps >= one.of else _RARELY


def _lines(table: Incentives, words: Words) -> Table:
    agreement = table.agreement
    return Table(
        id="lines",
        title="Clause by clause",
        intro="In the order of the agreement. What each line rests on stands below.",
        columns=(
            Column("Clause"),
            Column("Who"),
            Column("Standing"),
            Column(f"Pays in, of {table.draws}", "number"),
            Column("Least detection"),
            Column("Slowest answer, days"),
            Column("Shortest suspension, periods"),
        ),
        rows=tuple(
            Row(
                (
                    Cell(short(one.clause, agreement, words), link=f"details/{_id(one)}"),
                    words.name(agreement, one.holder),
                    Cell(chips=(Chip(_status(one)),), note=_deters(one)),
                    one.keeps,
                    Cell(number(one.needed, "none suffices"), note=f"there is {number(one.detection)}"),
                    number(one.slowest_days, nothing="not even at once"),
                    number(one.suspension, "none, however long"),
                ),
                id=_id(one),
            )
            for one in table.lines
        ),
    )


def _deters(one: Line) -> str:
    if not one.by_text:
        return ""
    return f"by the text's own answer; by breakdown of the whole in {one.by_breakdown}"


def _id(one: Line) -> str:
    return f"{one.clause}.{one.holder}".replace("/", ".")


def _reasons(table: Incentives, words: Words) -> Reasons:
    """Every line with what it rests on; the change that suffices alone most often stands before the fold."""
    agreement = table.agreement
    return Reasons(
        id="details",
        title="What each rests on, and what would mend it",
        intro="Each change is sought alone, all else as it is, in the sets in which keeping does not pay.",
        items=tuple(
            Reason(
                id=_id(one),
                title=short(one.clause, agreement, words),
                who=words.name(agreement, one.holder),
                chips=(Chip(_status(one)),),
                conclusion=" ".join(map(sentence, (kept(one), *best_words(one)))),
                lines=tuple(ReasonLine(sentence(each)) for each in line_notes(one, mended=False)),
                full=tuple(sentence(mend_words(each)) for each in one.mends),
                link=f"lines/{_id(one)}",
            )
            for one in table.lines
        ),
        fold="Reasons and what would mend it",
    )


def _steps(table: Incentives, words: Words) -> Table | None:
    if not table.steps:
        return None
    agreement = table.agreement
    return Table(
        id="steps",
        title="What may be given up at once",
        intro="A step that weakens one side by more than this gives it a reason to strike before it. How much of a "
        "side's means hangs on what it gives up, no text says: compare it with what is known of the ground.",
        columns=(Column("Who"), Column("Step"), Column("Clauses"), Column("What holds")),
        rows=tuple(
            Row(
                (
                    words.name(agreement, one.holder),
                    " ".join(
                        part
                        for part in (
                            words.name(agreement, one.phase) if one.phase else "no phase",
                            f"stage {one.stage}" if one.stage else "",
                        )
                        if part
                    ),
                    "; ".join(short(clause, agreement, words).rstrip(".") for clause in one.clauses),
                    sentence(step_words(one)),
                )
            )
            for one in table.steps
        ),
    )


def _first_steps(table: Incentives, words: Words) -> Table | None:
    if not table.first_steps:
        return None
    return Table(
        id="beginning",
        title="Beginning: trust, and the size of the first step",
        intro="Too small a first step teaches nothing of the other's good faith, too large a one frightens.",
        columns=(Column("Who"), Column("What holds")),
        rows=tuple(
            Row(
                (
                    words.name(table.agreement, one.holder),
                    " ".join(map(sentence, first_words(one))),
                )
            )
            for one in table.first_steps
        ),
    )


def _once(scenario: Scenario) -> Iterator[tuple[str, Value]]:
    """Every value; what is the same for every actor, or every clause, once."""
    alike: dict[tuple[str, str], list[tuple[str, Value]]] = {}
    for name, value in scenario.values():
        section, _, rest = name.partition(".")
        field = rest.rpartition(".")[2] if section in _EVERY else rest
        alike.setdefault((section, field), []).append((name, value))
    for (section, field), several in alike.items():
        if section in _EVERY and all(value == several[0][1] for _, value in several):
            yield f"every {_EVERY[section]}: {field}", several[0][1]
        else:
            yield from several
