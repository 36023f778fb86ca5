"""The page of ranked edits; class mediator-only, in English."""

from collections.abc import Iterator
from typing import Any, Final, cast

from servanda.operations.pages.assumptions import assumptions_table
from servanda.operations.pages.wording import Words
from servanda.operations.resequence import Design, ResequenceReport
from servanda.operations.resequence_text import edits_in_words, forms_in_words, notes_of
from servanda.operations.simulate_page import made_from, survival_curves
from servanda.operations.simulate_text import signed
from servanda.page import Cell, Column, Figure, Figures, Page, Prose, Row, Table, Verbatim, render

#: Designs told in full, with their change of the file; the table lists them all.
_TOLD: Final = 10
#: Lines of a design's change that are shown; the files written have it whole.
_LINES: Final = 60


def draw_resequence(report: ResequenceReport) -> str:
    """The list as one self-contained page; the same report gives the same bytes."""
    words, agreement = Words("en"), report.agreement
    sections: tuple[Any, ...] = (
        _meaning(report),
        _figures(report),
        _list(report),
        _survival(report),
        *_designs(report),
        _forms(report),
        _not_tried(report),
        assumptions_table(report.scenario),
    )
    return render(
        Page(
            title=f"{words.title(agreement)}: small edits",
            subtitle="Wind tunnel: what each edit adds to the same imagined futures",
            standing=words.standing(agreement.standing),
            marking=words.say(f"class-{report.data_class}"),
            sections=tuple(cast(Any, one) for one in sections if one is not None),
            zone=agreement.timing.zone,
            notes=(words.say("private"),),
            made_from=made_from(agreement, report, words),
        )
    )


def _meaning(report: ResequenceReport) -> Prose:
    stopped = "" if report.whole else " The search was stopped before it was through."
    return Prose(
        id="meaning",
        manner="notice",
        paragraphs=(
            "Each edit below changes a few words of the draft, and was played over the same imagined futures under "
            "the same draws as the draft itself. What it adds rests on the assumptions listed, and is a range over "
            "them. It is no forecast, and no advice: what an edit asks of whom is for the mediator to weigh.",
            f"{report.found.tried} edits were tried over {report.found.played:,} futures (seed {report.seed})."
            f"{stopped}",
        ),
    )


def _figures(report: ResequenceReport) -> Figures:
    day, low, _, high = report.found.base.spread()[-1]
    figures = [
        Figure(f"{round(100 * low)} to {round(100 * high)} in 100", f"hold to day {day} as it stands"),
        Figure(report.found.tried, "edits tried", link="list"),
        Figure(len(report.found.dropped), "left out: they break the file or jam it", link="not-tried"),
    ]
    return Figures(id="figures", title="At a glance", figures=tuple(figures))


def _list(report: ResequenceReport) -> Table:
    rows = []
    for n, one in enumerate(report.designs, 1):
        low, _, high = one.ranked.paired.over_assumptions()
        _, days, _ = one.ranked.paired.gained_days()
        less, mean, more = one.ranked.paired.gain()
        rows.append(
            Row(
                (
                    Cell(n),
                    edits_in_words(one),
                    f"{signed(low)} to {signed(high)}",
                    f"{100 * mean:+.1f} ({100 * less:+.1f} to {100 * more:+.1f})",
                    f"{days:+.1f}",
                    one.name,
                )
            )
        )
    return Table(
        id="list",
        title="Small edits: single ones first, then several together",
        intro="Of 100 futures, how many more hold to the end with it than without. In each part what adds most stands "
        "first.",
        columns=(
            Column("Rank", "number"),
            Column("Edit"),
            Column("By what is assumed"),
            Column("Over all (chance alone)"),
            Column("Days"),
            Column("File"),
        ),
        rows=tuple(rows),
        empty="None could be tried within the bounds.",
    )


def _survival(report: ResequenceReport) -> Any:
    if not report.designs:
        return None
    best = max(report.designs, key=lambda one: one.ranked.score())
    pair = best.ranked.paired
    return survival_curves(
        "survival",
        "How long it lasts",
        ((pair.first, "as it stands"), (pair.second, f"with {best.name}")),
    )


def _designs(report: ResequenceReport) -> Iterator[Prose]:
    for n, one in enumerate(report.designs[:_TOLD], 1):
        yield Prose(
            id=f"design-{n}",
            title=f"{n}. {one.kinds}",
            paragraphs=(f"{edits_in_words(one)}.",),
            items=tuple(notes_of(one, report.agreement)),
            verbatim=(Verbatim(_shortened(one), place="the change of the file"),),
        )


def _shortened(one: Design) -> str:
    # Lines keep their indentation on the page only as spaces that are not folded.
    lines = [line.replace("  ", "\u00a0\u00a0") for line in one.diff.splitlines()]
    more = f"\n… {len(lines) - _LINES} lines more" if len(lines) > _LINES else ""
    return "\n".join(lines[:_LINES]) + more


def _forms(report: ResequenceReport) -> Prose | None:
    told = tuple(forms_in_words(report))
    if not told:
        return None
    return Prose(
        id="forms",
        title="In small steps, or all at once",
        paragraphs=("The same duties two ways, over the same futures as the draft.",),
        items=told,
    )


def _not_tried(report: ResequenceReport) -> Table | None:
    left = (*report.found.dropped, *report.found.outside)
    if not left:
        return None
    return Table(
        id="not-tried",
        title="Not tried",
        columns=(Column("Edit"), Column("Why")),
        rows=tuple(Row((one.edits[-1].words, one.why)) for one in left),
        empty="None.",
    )
