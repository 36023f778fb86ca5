"""``servanda incidents``: which reports tell of one incident, and a person's decision that they do or do not."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(
    name="incidents",
    help="List incidents that several reports tell of, and decide which reports belong together.",
    usage="Usage: servanda incidents [OPTIONS] CASE [EVIDENCE...]",
)


@verb.default
def incidents(
    case: str,
    *evidence: str,
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    out: str = "",
    every: Annotated[bool, Parameter(name="--all", negative="")] = False,
    html: Path | None = None,
    language: str = "en",
    same: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    apart: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    who: str = "",
    why: str = "",
    waiting: Annotated[bool, Parameter(negative="")] = False,
    overrule: Annotated[bool, Parameter(negative="")] = False,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """List incidents that several reports tell of, and decide which reports belong together.

    Each with when, where and what, its reports down to the line, where they differ, and how sure it is that it
    happened; every report is accounted for. With --same or --apart a decision is kept in the case, for ever.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own.
    as_of:
        The cut-off, as for assess.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    out:
        A .parquet or .csv file for a table of all incidents, those of one report too.
    every:
        List the incidents of one report too, with the ids that --same and --apart take.
    html:
        Write it as a page, to a new .html file or over a page.
    language:
        Language of the words: en, fr or ar.
    same:
        Facts, by their ids, that tell of one incident; needs --who and --why.
    apart:
        Facts that each tell of another incident; needs --who and --why.
    who:
        Who decides.
    why:
        For what reason.
    waiting:
        Decide of facts that are not there yet; the decision waits for them.
    overrule:
        Decide against an earlier decision, which is kept as overruled.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import Place, Refusal
    from servanda.cli.terminal import console, print_json, progress
    from servanda.operations import (
        Asked,
        decide,
        draw_incidents,
        incidents_case,
        refuse_undecided,
        tell_decisions,
        tell_incidents,
        write_page,
    )

    asked = Asked(same, apart, who, why, waiting, overrule)
    if asked.facts:
        refuse_undecided(asked, case)
    elif who or why or waiting or overrule:
        raise Refusal(
            "OPS080",
            "--who, --why, --waiting and --overrule belong to a decision",
            "name the facts after --same or --apart",
            Place("the command line"),
        )
    given = {"as_of": as_of, "own": own, "reader": reader, "every": every}
    with progress() as say:
        report = incidents_case(case, evidence, **given, out="" if asked.facts else out, progress=say)  # type: ignore[arg-type]
        kept = None
        if asked.facts:
            kept = decide(asked, case, report)
            report = incidents_case(case, evidence, **given, out=out, progress=say)  # type: ignore[arg-type]
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_incidents(report, language), html)
    if json:
        print_json({**report.data(), "kept": None if kept is None else str(kept)})
        return 0
    printed = console()
    for passage in tell_decisions(report, language) if kept is not None else tell_incidents(report, language):
        printed.print(("\n" if passage.part else "") + passage.head, style="bold", markup=False)
        for note in passage.notes:
            printed.print(f"    {note}", markup=False)
    for said, path in (("kept", kept), ("written", report.written), ("page", html)):
        if path is not None:
            print(f"{said}: {path}")
    return 0
