"""``servanda demo``: the main job on a real, embedded case."""

from pathlib import Path

from cyclopts import App

verb = App(name="demo", help="Assess Aceh 2005 from its embedded chronology and write the page.")


@verb.default
def demo(case: str = "aceh-2005", *, out: Path = Path("out")) -> int:
    """Assess Aceh 2005 from its embedded chronology, print the summary and write the page.

    Parameters
    ----------
    case:
        Another case that comes with the program.
    out:
        The folder the page is written to.
    """
    from servanda.cli.terminal import progress
    from servanda.cli.verbs.assess import summary
    from servanda.operations import assess_case, draw_assessment, write_page

    with progress() as say:
        report = assess_case(case, progress=say)
        page = write_page(draw_assessment(report, "en"), out / f"{case}.html")
    summary(report)
    print(f"\nThe page is at {page.resolve()}\nOpen it in any browser; it needs no network.")
    return 0
