"""``servanda assess``: an agreement against what is reported, clause by clause, with reasons."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import AssessReport, ClauseLine

verb = App(
    name="assess",
    help="Assess an agreement against reports, clause by clause, with reasons.",
    usage="Usage: servanda assess [OPTIONS] CASE [EVIDENCE...]",
)
#: How many refused rows of a file are listed.
SHOWN = 5
_LOOK = {
    "met": "green",
    "contrary indication": "bold red",
    "overdue": "bold yellow",
    "open": "cyan",
    "not observed": "dim",
    "nothing due": "dim",
}


@verb.default
def assess(
    case: str,
    *evidence: str,
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    html: Path | None = None,
    language: str = "en",
    fail_on: Literal["contrary", "overdue", "never"] = "never",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Assess an agreement against reports, clause by clause, with reasons.

    The program assesses; the body named in the agreement finds.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own: UCDP GED, ACLED, chronologies, facts; csv, yaml, parquet, gzip too.
    as_of:
        The cut-off, for reports and versions alike: a date (its end, in the agreement's zone) or an instant; what
        was made or known later is left out. Default: the end of the last fact.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    html:
        Write the whole assessment as one self-contained page, to a new .html file or over a page; a missing folder
        is made where the one above it is there.
    language:
        Language of the clauses' sentences on the page: en, fr or ar.
    fail_on:
        From which status on the exit code is 1.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import assess_case

    with progress() as say:
        report = assess_case(case, evidence, as_of=as_of, own=own, reader=reader, progress=say)
        if html is not None:
            from servanda.operations import draw_assessment, write_page

            say("drawing the page", 0, 0)
            write_page(draw_assessment(report, language), html)
    if json:
        print_json(report.data())
    else:
        summary(report)
        if html is not None:
            print(f"page: {html}")
    return 0 if fail_on == "never" else int(report.at_or_above(fail_on))


def _count(line: "ClauseLine", word: str, n: int) -> str:
    """A status with how often, how much of it is only alleged, and how much came late."""
    told = [f"{alleged} alleged"] if (alleged := line.alleged.get(word, 0)) else []
    told += [f"{line.late} late"] if word == "met" and line.late else []
    return f"{n} {word}" + (f" ({', '.join(told)})" if told else "")


def summary(report: "AssessReport") -> None:
    """The summary of an assessment on the terminal."""
    from rich.table import Table
    from rich.text import Text

    from servanda.basis import from_us
    from servanda.cli.terminal import console, print_table

    out = console()
    agreement = report.agreement
    cut_off = from_us(report.assessments.as_of, agreement.timing.zone)
    out.print(f"{agreement.title.get('en', agreement.id)} · {agreement.standing}", markup=False, style="bold")
    out.print(f"cut-off {cut_off:%Y-%m-%d %H:%M} ({agreement.timing.zone})\n", markup=False)
    table = Table(box=None, pad_edge=False, expand=out.is_terminal)
    for title in ("clause", "status", "instances", "facts", "coverage"):
        justify: Literal["left", "right"] = "right" if title in ("facts", "coverage") else "left"
        table.add_column(title, justify=justify, no_wrap=title != "instances")
    for line in report.lines:
        counts = ", ".join(_count(line, word, n) for word, n in line.counts.items())
        word = line.headline + (" (alleged)" if line.alleged_only else "")
        coverage = f"{line.coverage_ppm / 10_000:.0f}%" if line.coverage_ppm else "none"
        table.add_row(line.clause, Text(word, style=_LOOK[line.headline]), counts, str(line.facts), coverage)
    print_table(out, table)
    for line in report.lines:
        if line.per_party:
            figures = ", ".join(f"{party} {n}" for party, n in line.per_party.items())
            seen = f"{line.coverage_ppm / 10_000:.0f}%" if line.coverage_ppm else "not stated"
            out.print(f"{line.clause}: incidents per party as recorded: {figures} (coverage {seen})", markup=False)
        elif line.why_not:
            out.print(f"{line.clause}: {line.why_not}", markup=False)
    out.print()
    for heard in report.heard:
        batch = heard.batch
        out.print(
            f"{Path(heard.path).name}: {batch.rows_read:,} rows read, {len(batch.refusals):,} refused, "
            f"{len(batch.facts):,} facts · {batch.source.title}",
            markup=False,
        )
        for refused in batch.refusals.head(SHOWN).to_dicts():
            out.print(
                f"  line {refused['row']}: {refused['why']} [{refused['code']}]; {refused['remedy']}",
                markup=False,
            )
        if len(batch.refusals) > SHOWN:
            out.print(f"  and {len(batch.refusals) - SHOWN:,} more", markup=False)
    account = report.assessments
    out.print(
        f"{account.given:,} facts: {account.unseen:,} after the cut-off, {account.unused:,} bearing on no clause"
        + (f"; {report.repeated:,} more were the same as one of them and counted once" if report.repeated else ""),
        markup=False,
    )
