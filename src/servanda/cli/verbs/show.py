"""``servanda show``: what an agreement says, in sentences, dates and dependencies."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="show", help="Show what an agreement says: sentences, real dates, dependencies, who owes what.")


@verb.default
def show(
    case: str,
    *,
    language: str = "en",
    mediator: Annotated[bool, Parameter(negative="")] = False,
    as_of: str = "",
    html: Path | None = None,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Show what an agreement says: sentences, real dates, dependencies, who owes what for whom.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    language:
        Language of the sentences: en, fr or ar; what is not translated is marked.
    mediator:
        Also show the participants' positions, which are mediator-only.
    as_of:
        A date; leave out extensions and side letters made later.
    html:
        Write a page with timeline, map and graph.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json
    from servanda.operations import show_case

    report = show_case(case, language=language, mediator=mediator, as_of=as_of)
    if html is not None:
        from servanda.operations import draw_agreement, write_page

        write_page(draw_agreement(report), html)
    if json:
        print_json(report.data())
        return 0
    out = console()
    out.print(report.title, style="bold", markup=False)
    out.print(f"{report.agreement.standing}\n", markup=False)
    for line in report.lines:
        out.print(line.clause, style="bold", markup=False, end="  ")
        out.print(line.sentence, markup=False)
        for note in line.notes:
            out.print(f"    {note}", markup=False)
    out.print("\nwho owes what", style="bold")
    for owed in report.owed:
        out.print(f"  {owed}", markup=False)
    if report.waits:
        out.print("\nwhat waits for what", style="bold")
        for wait in report.waits:
            out.print(f"  {wait}", markup=False)
    for position in report.positions:
        out.print(f"  {position}", markup=False)
    if html is not None:
        print(f"page: {html}")
    return 0
