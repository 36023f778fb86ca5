"""``servanda simulate``: imagined futures of an agreement, under stated assumptions."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from cyclopts import App, Parameter

from servanda.cli import STOPPED

if TYPE_CHECKING:
    from collections.abc import Iterable

    from servanda.operations import Passage

verb = App(name="simulate", help="Play imagined futures of an agreement: how long it lasts, and what ends it.")


@verb.default
def simulate(
    case: str,
    *,
    scenario: str = "",
    futures: int = 10_000,
    seed: int = 1,
    replay: int | None = None,
    exact: Annotated[bool, Parameter(negative="")] = False,
    mediator: Annotated[bool, Parameter(negative="")] = False,
    workers: int = 0,
    cluster: str = "",
    contrast: bool = True,
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Play imagined futures of an agreement by its own rules: how long it lasts, what ends it, what would help.

    Everything is told as a range under stated assumptions, never as a forecast, and is mediator-only. Ctrl-C stops it
    and keeps what was played.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    scenario:
        A scenario file, in place of the case's own scenario.yaml; without either, documented defaults are in force.
    futures:
        How many futures are played, a hundred under each drawn set of assumptions.
    seed:
        Plays the same futures again, whatever the number of workers.
    replay:
        Tell this one future as a story instead.
    exact:
        Reckon the chances themselves, without drawing futures, where the model is small enough; refused where not.
    mediator:
        Also read the participants' positions, and take what they stated as what they wait for.
    workers:
        How many threads play; 0 for as many as there are processors.
    cluster:
        Play on a Ray cluster at this address, or 'local:2' for two workers on this machine.
    contrast:
        Also play it with and without the liaison line, observers and a guarantor.
    html:
        Write the report as one self-contained page, to a new .html file or over a page; a missing folder is made where
        the one above it is there.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import (
        draw_trial,
        exact_case,
        replay_case,
        simulate_case,
        tell_exact,
        tell_futures,
        tell_replay,
        write_page,
    )

    if replay is not None:
        told = replay_case(case, replay, scenario=scenario, seed=seed, mediator=mediator)
        if json:
            print_json(told.data())
        else:
            _print(told, f"future {replay} of seed {seed}", tell_replay(told))
        return 0
    if exact:
        chances = exact_case(case, scenario=scenario, seed=seed, mediator=mediator)
        if json:
            print_json(chances.data())
        else:
            _print(chances, f"{len(chances.holds)} sets of assumptions (seed {seed}); no forecast", tell_exact(chances))
        return 0
    with progress() as heed:
        report = simulate_case(
            case,
            scenario=scenario,
            futures=futures,
            seed=seed,
            workers=workers,
            cluster=cluster,
            mediator=mediator,
            contrast=contrast,
            heed=heed,
        )
    if html is not None:
        write_page(draw_trial(report), html)
    if json:
        print_json(report.data())
    else:
        said = report.scenario.file or "documented defaults"
        _print(
            report, f"{report.outcomes.futures:,} futures (seed {seed}) under {said}; no forecast", tell_futures(report)
        )
        if html is not None:
            print(f"page: {html}")
    return 0 if report.whole else STOPPED


def _print(report: Any, what: str, passages: "Iterable[Passage]") -> None:
    from servanda.cli.terminal import console, print_passages

    out, agreement = console(), report.agreement
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{agreement.title.get('en') or agreement.id} · {agreement.standing}", markup=False)
    out.print(what, markup=False)
    print_passages(out, passages)
