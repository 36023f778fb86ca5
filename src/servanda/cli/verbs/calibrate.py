"""``servanda calibrate``: what a case's log, or end dates of truces, teach about the assumptions of its scenario."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import CalibrateReport

verb = App(
    name="calibrate",
    help="Fit a scenario to incident logs or end dates, and say what they cannot tell apart.",
    usage="Usage: servanda calibrate [OPTIONS] CASE [OBSERVATIONS...]",
)


@verb.default
def calibrate(
    case: str,
    *observations: str,
    scenario: str = "",
    fit: tuple[str, ...] = (),
    as_of: str = "",
    own: bool = True,
    ended: Annotated[bool, Parameter(negative="")] = False,
    population: int = 0,
    populations: int = 6,
    seed: int = 1,
    hazards: Annotated[bool, Parameter(negative="")] = False,
    write: Path | None = None,
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Fit a scenario to incident logs or end dates, and say what they cannot tell apart.

    Everything is told under stated assumptions, never as a forecast, and is mediator-only.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    observations:
        Incident logs (day, kind, by), or one file of end dates of truces (days, ended); csv or yaml. Without either
        the case's own evidence is read as assess reads it, and other files beside it.
    scenario:
        A scenario file, in place of the case's own; its spreads are the prior.
    fit:
        A value to fit, such as liaison.clears or all_clauses.accident_rate; give it again for each. Default: a usual
        set of them.
    as_of:
        The last day of the case's own evidence: a date or an instant.
    own:
        Read the evidence kept with the case.
    ended:
        The truce of the case ended at the cut-off; else it is taken to have held.
    population:
        How many sets of values are kept in each round, from 50 to 20,000. Default: 1,000, and 300 for many truces.
    populations:
        How many rounds, from 1 to 20.
    seed:
        The same number gives the same result, to the byte.
    hazards:
        Also fit hazards over the truces of several conflicts, with covariates (install servanda[calibration]).
    write:
        Write a scenario file with what was learned, to a new file.
    html:
        Write it as one self-contained page, to a new .html file or over a page.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import calibrate_case

    with progress() as say:
        report = calibrate_case(
            case,
            observations,
            scenario=scenario,
            fit=fit,
            as_of=as_of,
            own=own,
            ended=ended,
            population=population,
            populations=populations,
            seed=seed,
            hazards=hazards,
            progress=say,
        )
    if write is not None:
        from servanda.operations import write_posterior

        write_posterior(report, write)
    if html is not None:
        from servanda.operations import draw_calibration, write_page

        write_page(draw_calibration(report), html)
    if json:
        print_json(report.data())
        return 0
    summary(report)
    for what, path in (("scenario", write), ("page", html)):
        if path is not None:
            print(f"{what}: {path}")
    return 0


def summary(report: "CalibrateReport") -> None:
    """What was learned, on the terminal."""
    from servanda.cli.terminal import console, print_passages
    from servanda.operations import tell_calibration

    out = console()
    title = report.agreement.title.get("en") or report.agreement.id
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{title} · {report.agreement.standing}", markup=False)
    out.print(
        f"scenario: {report.found.scenario.file or 'documented defaults'}; seed {report.found.seed}; no forecast. "
        "Figures: mean (5 to 95 in 100).",
        markup=False,
    )
    print_passages(out, tell_calibration(report))
