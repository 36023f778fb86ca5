"""``servanda resequence``: small edits of an agreement, ranked by what each adds to the same imagined futures."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from servanda.cli import STOPPED

verb = App(name="resequence", help="Rank small edits of a draft by what each adds to the same imagined futures.")


@verb.default
def resequence(
    case: str,
    *,
    scenario: str = "",
    bounds: str = "",
    only: list[str] | None = None,
    without: list[str] | None = None,
    keep: list[str] | None = None,
    not_asked: list[str] | None = None,
    most: int = 3,
    futures: int = 10_000,
    seed: int = 1,
    shown: int = 20,
    mediator: Annotated[bool, Parameter(negative="")] = False,
    forms: bool = True,
    weigh_steps: Annotated[bool, Parameter(negative="")] = False,
    against: str = "",
    diff: int = 0,
    write: Path | None = None,
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Rank small edits of an agreement's own file by what each adds to the same imagined futures, and what it costs.

    Orders, forms, step sizes and devices are tried within bounds you set; the case's file is never changed. Everything
    is a range under stated assumptions, never a forecast, and mediator-only. Ctrl-C keeps what was tried.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    scenario:
        A scenario file, in place of the case's own scenario.yaml; without either, documented defaults are in force.
    bounds:
        A bounds file: what may be changed, and of whom nothing more may be asked.
    only:
        Only these families (orders, forms, steps, devices) or kinds of change; may be given again.
    without:
        Leave out these families or kinds of change; may be given again.
    keep:
        A clause that stays as it is; may be given again.
    not_asked:
        A participant of whom nothing more is asked; may be given again.
    most:
        How many edits are tried together at most.
    futures:
        How far the last round plays; rounds before it play fewer.
    seed:
        Gives the same list again.
    shown:
        How many designs are listed.
    mediator:
        Also read the participants' positions, and take what they stated as what they wait for.
    forms:
        Also compare the same duties in small steps and all at once.
    weigh_steps:
        Let each party also weigh every step of what it owes, as 'weigh_steps' in a scenario does.
    against:
        Another case or agreement file, played over the same futures.
    diff:
        Print the change of the file for the design of this rank, and nothing else.
    write:
        Write every listed design as an agreement file into this new folder.
    html:
        Write the list as one self-contained page.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_passages, progress
    from servanda.operations import (
        draw_resequence,
        one_diff,
        resequence_case,
        tell_resequence,
        write_designs,
        write_page,
    )

    with progress() as heed:
        report = resequence_case(
            case, scenario=scenario, bounds=bounds, only=only or (), without=without or (), keep=keep or (),
            not_asked=not_asked or (), most=most, futures=futures, seed=seed, shown=shown, mediator=mediator,
            forms=forms, weigh_steps=weigh_steps, against=against, heed=heed,
        )  # fmt: skip
    written = write_designs(report, write) if write is not None else ()
    if html is not None:
        write_page(draw_resequence(report), html)
    status = 0 if report.whole else STOPPED
    if json:
        print_json(report.data())
        return status
    if diff:
        print(one_diff(report, diff), end="")
        return status
    out, agreement = console(), report.agreement
    out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{agreement.title.get('en') or agreement.id} · {agreement.standing}", markup=False)
    said = report.scenario.file or "documented defaults"
    out.print(f"{report.found.tried} edits tried (seed {seed}) under {said}; no forecast", markup=False)
    print_passages(out, tell_resequence(report))
    if written:
        print(f"designs: {written[0].parent}")
    if html is not None:
        print(f"page: {html}")
    return status
