"""``servanda demo``: the main job on a real, embedded case."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

from servanda.basis import Place, Refusal

verb = App(name="demo", help="Assess Aceh 2005 from its embedded chronology and write the page.")

_NO_EVIDENCE = "OPS004"


@verb.default
def demo(
    case: str = "aceh-2005", *, out: Path = Path("out"), json: Annotated[bool, Parameter(negative="")] = False
) -> int:
    """Assess Aceh 2005 from its embedded chronology, print the summary and write the page.

    Parameters
    ----------
    case:
        Another case that comes with the program.
    out:
        The folder the page is written to; made where the one above it is there.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.cli.verbs.assess import summary
    from servanda.operations import assess_case, draw_assessment, write_page

    with progress() as say:
        try:
            report = assess_case(case, progress=say)
        except Refusal as refusal:
            raise _no_chronology(case) if refusal.code == _NO_EVIDENCE else refusal from None
        page = write_page(draw_assessment(report, "en"), out / f"{report.agreement.id.replace('/', '-')}.html")
    if json:
        print_json({"page": str(page), **report.data(reasons=False)})
        return 0
    summary(report)
    print(f"\nThe page is at {page.resolve()}\nOpen it in any browser; it needs no network.")
    return 0


def _no_chronology(case: str) -> Refusal:
    return Refusal(
        "CLI004",
        f"case {case!r} has no chronology, so there is nothing to assess it against",
        f"see where it would jam with 'servanda check {case}', or take aceh-2005",
        Place(case),
    )
