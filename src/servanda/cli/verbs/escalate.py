"""``servanda escalate``: is it spreading, who answers whom, is the truce working."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

verb = App(
    name="escalate",
    help="Say whether the fighting spreads, who answers whom and whether the truce works, as association.",
    usage="Usage: servanda escalate [OPTIONS] CASE [EVIDENCE...]",
)


@verb.default
def escalate(
    case: str,
    *evidence: str,
    part: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    public: Annotated[bool, Parameter(negative="")] = False,
    count: str = "violence",
    areas: Literal["", "regions", "zones"] = "",
    within: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    begin: Annotated[str, Parameter(name="--from")] = "",
    end: Annotated[str, Parameter(name="--to")] = "",
    start: str = "",
    by: Literal["", "actor", "area", "both"] = "",
    quiet: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    incident: str = "",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    seed: int = 1,
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say whether the fighting spreads, who answers whom and whether the truce works.

    Effects are told as association, never as cause; who started is never told. Figures per participant stand only
    where the source records who acted.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own: UCDP GED, ACLED, siren lists, chronologies, facts; csv, yaml, parquet.
    part:
        Only these readings: seen, truce, turns, reciprocity, spread, signals, warning, guard.
    public:
        Leave out what only the mechanism may see.
    count:
        What is counted: violence, alerts, or an act of the vocabulary such as fire.artillery.
    areas:
        Count by the regions that sources name or by the agreement's zones. Default: regions where half name one.
    within:
        Only acts in these areas, by the names the sources or zones have.
    begin:
        First day counted, as 2016-01-31.
    end:
        Last day counted.
    start:
        The day from which the fighting is to rest, instead of the agreement's own.
    by:
        Whose acts who-answers-whom reads: actor, area, or both for each participant in each area. Default: by actor
        where the sources record who acted, else by area.
    quiet:
        Areas that the truce does not touch, read beside it: what falls there too did not fall with the truce alone.
    incident:
        The incident to ask about in the part guard: its id, or the ref a report gives it.
    as_of:
        The cut-off, for reports and versions alike. Default: the end of the last fact.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    seed:
        Which draws: the same number gives the same ones.
    html:
        Write it as a page, to a new .html file or over a page.
    language:
        Language of the page and of what is printed: en, fr or ar.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import algebra_on_one_core

    algebra_on_one_core()
    from servanda.cli.terminal import console, print_json, print_passages, progress
    from servanda.operations import draw_escalation, escalate_case, tell_escalation, write_page

    with progress() as say:
        report = escalate_case(
            case,
            evidence,
            part=part,
            public=public,
            language=language,
            as_of=as_of,
            own=own,
            reader=reader,
            count=count,
            areas=areas,
            within=within,
            begin=day_given(begin, "--from"),
            end=day_given(end, "--to"),
            start=day_given(start, "--start"),
            incident=incident,
            seed=seed,
            by=by,
            quiet=quiet,
            progress=say,
        )
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_escalation(report), html)
    if json:
        print_json(report.data())
        return 0
    print_passages(console(), tell_escalation(report))
    if html is not None:
        print(f"page: {html}")
    return 0


def day_given(text: str, option: str) -> date | None:
    """The day an option names; None where it is empty. Refuses (ESC005) what is no day, or far from any of ours."""
    from servanda.basis import Place, Refusal

    if not text:
        return None
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Refusal("ESC005", f"{text!r} is no day", "write it as 2016-02-27", Place(option)) from None
    if not 1800 <= day.year <= 2300:
        why = f"{text!r} lies outside the years 1800 to 2300"
        raise Refusal("ESC005", why, "name a day within those of the facts", Place(option))
    return day
