"""``servanda scenario``: what is assumed when an agreement is tried, and a file to change it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import ScenarioReport

verb = App(name="scenario", help="Show every assumption the wind tunnel makes for an agreement, or write them down.")


@verb.default
def scenario(
    case: str,
    *,
    scenario: str = "",
    write: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Show every assumption the wind tunnel makes for an agreement, with its source or why it is assumed.

    What is shown is mediator-only.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    scenario:
        A scenario file, in place of the case's own scenario.yaml; without either, documented defaults are in force.
    write:
        Write a commented scenario file to start from, to a file that is not there yet.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import scenario_case, write_starter

    if write is not None:
        write_starter(case, write)
        if json:
            print_json({"class": "mediator-only", "written": str(write)})
        else:
            print(f"written: {write} (mediator-only)")
        return 0
    report = scenario_case(case, scenario=scenario)
    if json:
        print_json(report.data())
    else:
        summary(report)
    return 0


def summary(report: "ScenarioReport") -> None:
    """Every assumption on the terminal, a line each."""
    from rich.table import Table

    from servanda.cli.terminal import console, print_table

    out, shown = console(), report.scenario
    title = report.agreement.title.get("en") or report.agreement.id
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{title} · {report.agreement.standing}", markup=False)
    out.print(f"scenario: {shown.file or 'none; documented defaults are in force'}", markup=False)
    out.print(f"looks {shown.horizon_days} days ahead; outcomes are per {shown.period_days} days", markup=False)
    out.print(f"liaison line: {'yes' if shown.liaison.exists else 'no'}, {shown.liaison.why}", markup=False)
    out.print(f"guarantor: {'yes' if shown.guarantor.exists else 'no'}, {shown.guarantor.why}\n", markup=False)
    table = Table("assumption", "value", "where from", box=None, pad_edge=False)
    for name, value in shown.values():
        table.add_row(name, value.words(), value.whence())
    print_table(out, table)
