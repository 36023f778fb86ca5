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
        A date; leave out extensions and side letters made, and positions known, later.
    html:
        Write a page with board, timeline, map and graph, and what the checks say.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_passages
    from servanda.operations import show_case, tell_agreement

    report = show_case(case, language=language, mediator=mediator, as_of=as_of)
    if html is not None:
        from servanda.operations import draw_agreement, write_page

        write_page(draw_agreement(report), html)
    if json:
        print_json(report.data())
        return 0
    out = console()
    print_passages(out, tell_agreement(report))
    if html is not None:
        print(f"page: {html}")
    return 0
