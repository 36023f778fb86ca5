"""``servanda companion``: an agreement in plain words for those who carry it out, to be printed."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="companion", help="Print a companion for commanders: each one's duties in plain words, with dates.")


@verb.default
def companion(
    case: str,
    *,
    html: Path,
    for_: Annotated[str, Parameter(name="--for")] = "",
    language: str = "en",
    as_of: str = "",
) -> int:
    """Print a companion for commanders: what each must, must not and may do, by when, where, whom to tell.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    html:
        The page to write; print it from a browser.
    for_:
        The id of one participant or body, for its duties alone.
    language:
        Language of the words: en, fr or ar; what is not translated is marked.
    as_of:
        A date; leave out extensions and side letters made later.
    """
    from servanda.operations import companion_case, draw_companion, write_page

    report = companion_case(case, language=language, participant=for_, as_of=as_of)
    write_page(draw_companion(report), html)
    print(f"page: {html}")
    return 0
