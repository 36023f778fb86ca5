"""``servanda incentives``: whether keeping each clause is in each participant's interest, and what would make it so."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import IncentivesReport

verb = App(
    name="incentives",
    help="Ask per clause and participant whether keeping it pays, and what would mend it where it does not.",
)


@verb.default
def incentives(
    case: str,
    *,
    scenario: str = "",
    draws: int = 100,
    seed: int = 1,
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Ask per clause and participant whether keeping it pays, at what quality of verification, and what would mend it.

    Everything is told under stated assumptions, never as a forecast, and is mediator-only.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    scenario:
        A scenario file, in place of the case's own scenario.yaml; without either, documented defaults are in force.
    draws:
        How many sets of assumptions are drawn, from 1 to 10,000.
    seed:
        Draws the same sets again.
    html:
        Write the table as one self-contained page, to a new .html file or over a page; a missing folder is made where
        the one above it is there.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import incentives_case

    report = incentives_case(case, scenario=scenario, draws=draws, seed=seed)
    if html is not None:
        from servanda.operations import draw_incentives, write_page

        write_page(draw_incentives(report), html)
    if json:
        print_json(report.data())
        return 0
    summary(report)
    if html is not None:
        print(f"page: {html}")
    return 0


def summary(report: "IncentivesReport") -> None:
    """The table on the terminal."""
    from servanda.cli.terminal import console, print_passages
    from servanda.operations import tell_incentives

    out, table = console(), report.table
    title = report.agreement.title.get("en") or report.agreement.id
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{title} · {report.agreement.standing}", markup=False)
    out.print(
        f"over {table.draws} drawn sets of assumptions (seed {table.seed}), from "
        f"{table.scenario.file or 'documented defaults'}; no forecast. Figures: median (5 to 95 in 100).",
        markup=False,
    )
    print_passages(out, tell_incentives(table))
