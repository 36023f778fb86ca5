"""The page of two designs compared; class mediator-only, in English."""

from typing import Any, cast

from servanda.operations.compare import CompareReport, ended_by
from servanda.operations.compare_text import verdict
from servanda.operations.pages.assumptions import assumptions_table
from servanda.operations.pages.wording import Words
from servanda.operations.simulate_page import made_from, survival_curves
from servanda.page import Cell, Column, Page, Prose, Row, Table, render


def draw_comparison(report: CompareReport) -> str:
    """Both designs as one self-contained page; the same report gives the same bytes."""
    words, pair = Words("en"), report.paired
    first, second = report.names
    causes = Table(
        id="causes",
        title="What ended each",
        columns=(Column("What ended it"), Column(first, "number"), Column(second, "number")),
        rows=tuple(Row((cause, Cell(a), Cell(b))) for cause, a, b in ended_by(report)),
    )
    alike = report.assumed_alike
    told = [(report.scenario, "")] if alike else list(zip(report.scenarios, report.names, strict=True))
    sections: tuple[Any, ...] = (
        Prose(
            id="meaning",
            manner="notice",
            paragraphs=("Two texts, the same draws, the assumptions below. No forecast.",),
            items=tuple(verdict(report)),
        ),
        survival_curves("survival", "How long each lasts", ((pair.first, first), (pair.second, second))),
        causes,
        *(assumptions_table(one, name) for one, name in told),
    )
    agreement = report.agreements[0]
    return render(
        Page(
            title=f"{words.title(agreement)}: two designs",
            subtitle=f"{first} and {second}",
            standing=words.standing(agreement.standing),
            marking=words.say(f"class-{report.data_class}"),
            sections=cast(Any, sections),
            zone=agreement.timing.zone,
            notes=(words.say("private"),),
            made_from=made_from(agreement, report, words),
        )
    )
