"""``servanda assess``: an agreement against what is reported, clause by clause, with reasons."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from rich.console import Console

    from servanda.compliance import Worlds
    from servanda.operations import AssessReport, ClauseLine

verb = App(
    name="assess",
    help="Assess an agreement against reports, clause by clause, with reasons.",
    usage="Usage: servanda assess [OPTIONS] CASE [EVIDENCE...]",
)
#: How many refused rows of a file are listed.
SHOWN = 5
#: Lines of who could see that are printed.
SEEN = 12
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
    fuse: Annotated[bool, Parameter(negative="")] = False,
    workers: int = 0,
    html: Path | None = None,
    language: str = "en",
    fail_on: Literal["contrary", "overdue", "never"] = "never",
    worlds: int = 0,
    seed: int = 0,
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
    fuse:
        Put reports of one incident together first, so that what several sources tell of counts once.
    workers:
        Let so many processes read and code the facts, on Ray (install servanda[cluster]); for archives of many
        millions of rows. The result is the same.
    html:
        Write the whole assessment as one self-contained page, to a new .html file or over a page; a missing folder
        is made where the one above it is there.
    language:
        Language of the clauses' sentences on the page: en, fr or ar.
    fail_on:
        From which status on the exit code is 1.
    worlds:
        Sample so many worlds, each drawing what the facts leave open (whether it happened, which act, who acted,
        where within its radius), and tell in how many each gate opens and each clause stands how.
    seed:
        Which worlds: the same number gives the same ones.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import assess_case

    with progress() as say:
        report = assess_case(
            case,
            evidence,
            as_of=as_of,
            own=own,
            reader=reader,
            fuse=fuse,
            workers=workers,
            worlds=worlds,
            seed=seed,
            progress=say,
        )
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


def _level(line: "ClauseLine") -> str:
    """The clause on the scale from 0 to 3; a star where it rests on news or one side's word too."""
    level = line.scale.level
    return "-" if level is None else f"{int(level)}{'*' if line.scale.alleged else ''}"


def doubt_words(line: "ClauseLine") -> str:
    """What a count is worth, where it is not the bare count."""
    whole, crisp = line.doubt.whole, line.doubt.crisp
    said = []
    if whole.weighed:
        said.append(
            f"{whole.counted} counted as reported, {whole.weighed} of them less than certain; expected "
            f"{whole.expected_ppm / 1e6:.1f}, 90% interval {whole.low} to {whole.high}"
        )
    if whole.doubtful:
        said.append(f"at most {whole.at_most} if the {whole.doubtful} in doubt by place or time counted too")
    if crisp is not None and crisp != whole.counted:
        said.append(f"{crisp} of {whole.counted} at the agreement's own standard of proof")
    if line.doubt.per_party and whole.weighed:
        parties = [
            f"{party} {one.expected_ppm / 1e6:.1f} ({one.low} to {one.high})"
            for party, one in line.doubt.per_party.items()
        ]
        said.append(f"expected per party {', '.join(parties)}")
    return "; ".join(said)


def due_for_decision(report: "AssessReport", out: "Console") -> None:
    """What is due for decision: by whom, since when, by when."""
    from servanda.basis import from_us

    zone = report.agreement.timing.zone
    if not report.due:
        return
    called = {step.id: step.called for step in report.agreement.consequences}
    out.print("\nDue for decision (nothing follows by itself):", style="bold", markup=False)
    for line in report.due:
        name = called[line.step].get("en") or next(iter(called[line.step].values()))
        by = "no time set" if line.by is None else f"by {from_us(line.by - 1, zone):%Y-%m-%d %H:%M}"
        late = f", {-(-line.late_us // 86_400_000_000)} days late" if line.late_us else ""
        who = ", ".join(line.decided_by) or "nobody named"
        about = f" on {line.matter}" if line.matter else ""
        out.print(
            f"  {line.standing}{late}: {name}{about}; {who}; since {from_us(line.since, zone):%Y-%m-%d}, {by}"
            + (" (outside the mechanism)" if line.outside else "")
            + (" (whether it is due is in doubt)" if line.perhaps else ""),
            markup=False,
        )


def sampled(report: "AssessReport", worlds: "Worlds", out: "Console") -> None:
    """What sampled worlds came to: gates first, then every clause that does not stand the same in all of them."""
    from servanda.basis import from_us

    zone = report.agreement.timing.zone
    out.print(
        f"\n{worlds.count:,} worlds of seed {worlds.seed}; {worlds.open_facts:,} of {worlds.facts:,} facts leave "
        "something open:",
        style="bold",
        markup=False,
    )
    for one in worlds.lives:
        if one.life.startswith("phase:"):
            when = ""
            if one.first is not None and one.median is not None and one.last is not None:
                first, median, last = (f"{from_us(us, zone):%Y-%m-%d}" for us in (one.first, one.median, one.last))
                when = f", first on {median} (median; {first} to {last})"
            name = one.life.removeprefix("phase:")
            out.print(f"  gate {name} opens in {one.opened} of {worlds.count} worlds{when}", markup=False)
    same = 0
    for each in worlds.clauses:
        if len(each.statuses) == 1:
            same += 1
            continue
        shares = ", ".join(f"{word} in {n}" for word, n in each.statuses.items())
        out.print(f"  {each.clause}: {shares}; {each.fewest} to {each.most} facts, median {each.median}", markup=False)
    out.print(f"  {same} of {len(worlds.clauses)} clauses stand the same in every world", markup=False)


def who_could_see(report: "AssessReport", out: "Console") -> None:
    """Coverage per body and zone, with its class."""
    from servanda.operations import tell_coverage

    marking, *lines = tell_coverage(report) or ("",)
    if not lines:
        return
    out.print(f"\nWho could see ({marking.removesuffix('.')}):", style="bold", markup=False)
    for line in lines[:SEEN]:
        out.print(f"  {line}", markup=False)
    if len(lines) > SEEN:
        out.print(f"  and {len(lines) - SEEN:,} more", markup=False)


def read_in(report: "AssessReport", out: "Console") -> None:
    """Every input with its rows refused, and what became of the facts."""
    from servanda.operations import tell_fusion, tell_unknown_names

    for heard in report.heard:
        batch = heard.batch
        out.print(
            f"{Path(heard.path).name}: {batch.rows_read:,} rows read, {len(batch.refusals):,} refused, "
            f"{report.facts_of(heard):,} facts · {batch.source.title}",
            markup=False,
        )
        for other in heard.repeated_as:
            out.print(f"  {Path(other).name} is the same file as {Path(heard.path).name}: read once", markup=False)
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
    for said in (tell_unknown_names(report), tell_fusion(report)):
        if said:
            out.print(said, markup=False)


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
    for title in ("clause", "status", "instances", "facts", "0-3", "coverage"):
        justify: Literal["left", "right"] = "right" if title in ("facts", "coverage", "0-3") else "left"
        table.add_column(title, justify=justify, no_wrap=title != "instances")
    for line in report.lines:
        counts = ", ".join(_count(line, word, n) for word, n in line.counts.items())
        word = line.headline + (" (alleged)" if line.alleged_only else "")
        coverage = f"{line.coverage_ppm / 10_000:.0f}%" if line.coverage_ppm else "none"
        table.add_row(
            line.clause, Text(word, style=_LOOK[line.headline]), counts, str(line.facts), _level(line), coverage
        )
    print_table(out, table)
    for line in report.lines:
        if line.per_party:
            figures = ", ".join(f"{party} {n}" for party, n in line.per_party.items())
            seen = f"{line.coverage_ppm / 10_000:.0f}%" if line.coverage_ppm else "not stated"
            out.print(f"{line.clause}: incidents per party as recorded: {figures} (coverage {seen})", markup=False)
        elif line.why_not:
            out.print(f"{line.clause}: {line.why_not}", markup=False)
        if said := doubt_words(line):
            out.print(f"{line.clause}: {said}", markup=False)
    due_for_decision(report, out)
    if report.worlds is not None:
        sampled(report, report.worlds, out)
    who_could_see(report, out)
    out.print()
    read_in(report, out)
