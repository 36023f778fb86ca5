"""``servanda compare``: two designs of an agreement over the same imagined futures."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="compare", help="Compare two designs of an agreement over the same imagined futures.")


@verb.default
def compare(
    first: str,
    second: str,
    *,
    scenario: str = "",
    futures: int = 10_000,
    seed: int = 1,
    mediator: Annotated[bool, Parameter(negative="")] = False,
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Compare two designs of an agreement over the same imagined futures: which lasts longer, and what ends each.

    Both are played under the same draws, so that what differs is the design. Mediator-only, and no forecast.

    Parameters
    ----------
    first:
        A case that comes with the program, a case folder, or an agreement file.
    second:
        The other design; likewise.
    scenario:
        One scenario file for both; without it each case's own, or documented defaults.
    futures:
        How many futures of each are played.
    seed:
        Plays the same futures again.
    mediator:
        Also read the participants' positions, and take what they stated as what they wait for.
    html:
        Write the comparison as one self-contained page.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_passages, progress
    from servanda.operations import compare_cases, draw_comparison, tell_comparison, write_page

    with progress() as heed:
        report = compare_cases(
            first, second, scenario=scenario, futures=futures, seed=seed, mediator=mediator, heed=heed
        )
    if html is not None:
        write_page(draw_comparison(report), html)
    if json:
        print_json(report.data())
        return 0
    out = console()
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{first} and {second} over {report.paired.futures:,} futures (seed {seed}); no forecast", markup=False)
    print_passages(out, tell_comparison(report))
    if html is not None:
        print(f"page: {html}")
    return 0
