"""``servanda ingest``: files of reports into facts, with every row accounted for."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from servanda.basis import Place

if TYPE_CHECKING:
    from servanda.operations import Heard, IngestReport

verb = App(
    name="ingest",
    help="Read reports into facts, with every row accounted for.",
    usage="Usage: servanda ingest [OPTIONS] FILE...",
)
#: How many columns that were not read are named.
_NAMED = 12
_LINE = Place("the command line")


@verb.default
def ingest(
    *files: Annotated[str, Parameter(allow_leading_hyphen=True)],
    reader: str = "",
    mapping: str = "",
    form: str = "",
    into: str = "",
    out: str = "",
    zone: str = "",
    suggest: Annotated[bool, Parameter(negative="")] = False,
    follow: Annotated[bool, Parameter(negative="")] = False,
    once: Annotated[bool, Parameter(negative="")] = False,
    every: int = 300,
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Read reports into facts, with every row accounted for.

    A table of your own is read with a mapping file beside it, NAME.mapping.yaml; --suggest proposes one.

    Parameters
    ----------
    files:
        Files to read; with --follow a folder, a file that grows or is rewritten, a named pipe, - for standard input,
        or the address of a feed (https://...).
    reader:
        Name the format instead of finding it from the file's beginning.
    mapping:
        A mapping file for files that have none beside them, or the name of one that is shipped.
    form:
        The form behind an export of ODK Central or KoboToolbox: XLSForm, XForm or JSON.
    into:
        A case folder of your own to add the facts to; dates without a zone are those of its agreement.
    out:
        A .parquet or .csv file to write the facts to; with --follow a folder.
    zone:
        Time zone of dates that have none, where neither the file nor a case says.
    suggest:
        Print a mapping file proposed for the one file named, with a reason for each guess.
    follow:
        Keep watching, and take in what is new until stopped with Ctrl-C; half-written ends wait.
    once:
        With --follow: look once, and end.
    every:
        With --follow and an address: how many seconds lie between two requests to it.
    json:
        Print machine-readable JSON instead; with --follow one object a line.
    """
    from servanda.basis import Refusal
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import ingest_files, suggest_mapping

    if strange := [name for name in files if name.startswith("-") and name != "-"]:
        # allowed to begin with a hyphen for the sake of "-" alone
        raise Refusal("CLI001", f"Unknown option: {strange[0]}.", "see 'servanda ingest --help'", _LINE)
    if not files:
        raise Refusal("OPS051", "no file is named", "name one or more files", _LINE)
    if (suggest or follow) and (len(files) != 1 or (suggest and follow)):
        raise Refusal("OPS051", "--suggest and --follow each take one path, and not both", "name one", _LINE)
    beside = [name for name in (mapping, form) if name]
    if suggest:
        text = suggest_mapping(files[0], beside)
        print_json({"mapping": text}) if json else print(text, end="")
        return 0
    if follow:
        from servanda.cli.verbs.following import follow_on

        return follow_on(
            files[0], once=once, every=every, as_json=json, into=into, out=out, reader=reader, beside=beside
        )
    with progress() as say:
        report = ingest_files(files, reader=reader, beside=beside, into=into, out=out, zone=zone, progress=say)
    if json:
        print_json(report.data())
    else:
        _summary(report)
    return 0


def _summary(report: "IngestReport") -> None:
    from servanda.cli.terminal import console

    for heard in report.heard:
        tell_file(heard)
    out = console()
    again = f"; {report.repeated:,} more were the same as one of them and counted once" if report.repeated else ""
    out.print(f"{len(report.facts):,} facts{again}", markup=False)
    if report.written is not None:
        out.print(f"written: {report.written}", markup=False)


def tell_file(heard: "Heard") -> None:
    """What became of one file's rows, on the terminal."""
    from servanda.cli.terminal import console
    from servanda.operations import by_code

    out = console()
    batch = heard.batch
    out.print(
        f"{Path(heard.path).name}: {heard.reader} · {batch.source.title}\n"
        f"  {batch.rows_read:,} rows read, {batch.rows_used:,} used, {len(batch.refusals):,} refused; "
        f"{len(batch.facts):,} facts",
        markup=False,
    )
    for source in batch.sources:
        out.print(f"  cites {source.title} ({source.id})", markup=False)
    for code, rows, examples in by_code(heard):
        out.print(f"  {rows:,} refused as {code}:", markup=False)
        for row in examples:
            out.print(f"    line {row['row']}: {row['why']}; {row['remedy']}", markup=False)
    if batch.unread:
        more = f" and {len(batch.unread) - _NAMED} more" if len(batch.unread) > _NAMED else ""
        out.print(f"  columns not read: {', '.join(batch.unread[:_NAMED])}{more}", markup=False)
