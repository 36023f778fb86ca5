"""``servanda diff``: what changed between two cut-offs, and what brought it about."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(
    name="diff",
    help="Tell what changed between two cut-offs of a case, and what brought it about.",
    usage="Usage: servanda diff [OPTIONS] CASE [EVIDENCE...] --from DATE --to DATE",
)


@verb.default
def diff(
    case: str,
    *evidence: str,
    from_: Annotated[str, Parameter(name="--from")],
    to: str,
    own: bool = True,
    reader: str = "",
    fuse: Annotated[bool, Parameter(negative="")] = False,
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Tell what changed between two cut-offs of a case, and what brought it about.

    Each cut-off reads the reports recorded, and the versions of the agreement made, by then.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own.
    from_:
        The earlier cut-off: a date (its end, in the agreement's zone) or an instant.
    to:
        The later cut-off.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    fuse:
        Put reports of one incident together first, at each cut-off those known by then.
    html:
        Write it as a page, to a new .html file or over a page.
    language:
        Language of the words: en, fr or ar.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_passages, progress
    from servanda.operations import diff_case, draw_diff, tell_diff, write_page

    with progress() as say:
        report = diff_case(case, evidence, first=from_, last=to, own=own, reader=reader, fuse=fuse, progress=say)
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_diff(report, language), html)
    if json:
        print_json(report.data())
        return 0
    out = console()
    print_passages(out, tell_diff(report, language))
    if html is not None:
        print(f"page: {html}")
    return 0
