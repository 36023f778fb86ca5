"""``servanda ingest``: files of reports into facts, with every row accounted for."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

from servanda.basis import Place

if TYPE_CHECKING:
    from servanda.operations import Heard, IngestReport, Take

verb = App(
    name="ingest",
    help="Read reports into facts, with every row accounted for.",
    usage="Usage: servanda ingest [OPTIONS] FILE...",
)
#: How often a followed folder or file is looked at, in seconds.
LOOK_EVERY_S = 1.0
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
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Read reports into facts, with every row accounted for.

    A table of your own is read with a mapping file beside it, NAME.mapping.yaml; --suggest proposes one.

    Parameters
    ----------
    files:
        Files to read; with --follow a folder, a file that grows or is rewritten, a named pipe, or - for standard input.
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
        return _follow(files[0], once=once, as_json=json, into=into, out=out, reader=reader, beside=beside)
    with progress() as say:
        report = ingest_files(files, reader=reader, beside=beside, into=into, out=out, zone=zone, progress=say)
    if json:
        print_json(report.data())
    else:
        _summary(report)
    return 0


def _follow(path: str, *, once: bool, as_json: bool, into: str, out: str, reader: str, beside: list[str]) -> int:
    import json
    import time

    from servanda.operations import Follower, take_data

    follower = Follower(path, into=into, out=out, reader=reader, beside=beside)
    whole_refused = False
    while True:
        for take in follower.look(last=once):
            whole_refused |= take.refused is not None
            if as_json:
                print(json.dumps(take_data(take)), flush=True)
            else:
                _tell(take)
        if once or follower.over:
            return 2 if whole_refused else 0
        time.sleep(LOOK_EVERY_S)


def _tell(take: "Take") -> None:
    from servanda.cli.terminal import console

    out = console()
    if take.heard is not None:
        _file(take.heard)
        out.print(f"  {take.new:,} new facts", markup=False)
    if take.waits:
        out.print(
            f"{Path(take.path).name}: {take.waits:,} bytes at its end wait for the end of their line", markup=False
        )
    for one in take.refused.reasons if take.refused else ():
        out.print(f"{Path(take.path).name}: refused: {one.why} [{one.code}]; {one.remedy}", markup=False)


def _summary(report: "IngestReport") -> None:
    from servanda.cli.terminal import console

    for heard in report.heard:
        _file(heard)
    out = console()
    again = f"; {report.repeated:,} more were the same as one of them and counted once" if report.repeated else ""
    out.print(f"{len(report.facts):,} facts{again}", markup=False)
    if report.written is not None:
        out.print(f"written: {report.written}", markup=False)


def _file(heard: "Heard") -> None:
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
