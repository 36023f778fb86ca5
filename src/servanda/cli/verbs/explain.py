"""``servanda explain``: one assessment from the sentence in the agreement down to the bytes of the reports."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(
    name="explain",
    help="Explain one assessment: from the sentence in the agreement down to the bytes of the reports.",
    usage="Usage: servanda explain [OPTIONS] CASE [EVIDENCE...] --clause ID",
)


@verb.default
def explain(
    case: str,
    *evidence: str,
    clause: str,
    instance: str = "",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    fuse: Annotated[bool, Parameter(negative="")] = False,
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Explain one assessment: from the sentence in the agreement down to the bytes of the reports.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own.
    clause:
        The clause, a part of it (decommissioning/1), or a step of the ladder (consequence:ruling).
    instance:
        Which of its windows: the day it begins, or what it answers to. Default: the one that presses most.
    as_of:
        The cut-off, as for assess.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    fuse:
        Put reports of one incident together first, and go from the incident to each of its reports.
    html:
        Write it as a page with a picture, to a new .html file or over a page.
    language:
        Language of the words: en, fr or ar.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, progress
    from servanda.operations import draw_explanation, explain_case, explain_data, tell_explanation, write_page

    with progress() as say:
        report = explain_case(
            case,
            evidence,
            clause=clause,
            instance=instance,
            as_of=as_of,
            own=own,
            reader=reader,
            fuse=fuse,
            progress=say,
        )
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_explanation(report, language), html)
    passages = tell_explanation(report, language)
    if json:
        print_json(explain_data(report, passages))
        return 0
    out = console()
    for passage in passages:
        out.print(("\n" if passage.part else "") + passage.head, style="bold", markup=False)
        for note in passage.notes:
            out.print(f"    {note}", markup=False)
    if html is not None:
        print(f"page: {html}")
    return 0
