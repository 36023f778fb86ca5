"""``servanda bulletin``: what was promised, what happened, how it is known, what is disputed, what nobody saw."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(
    name="bulletin",
    help="Write the bulletin of one period: for the public, by rule, with what nobody could see.",
    usage="Usage: servanda bulletin [OPTIONS] CASE [EVIDENCE...] --period PERIOD",
)


@verb.default
def bulletin(
    case: str,
    *evidence: str,
    period: str = "",
    out: Path | None = None,
    cut_off: str = "",
    publisher: str = "",
    language: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = ("en",),
    form: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    official: Annotated[bool, Parameter(negative="")] = False,
    policy: Path | None = None,
    own: bool = True,
    reader: str = "",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Write the bulletin of one period.

    Without the mechanism's approval and key every page and file says that it is a private analysis and no statement of
    the mechanism.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own; without any the case's own chronology is read.
    period:
        2015-08-10..2015-08-16, 2015-W33, 2015-08 or one day, in the agreement's days.
    out:
        The folder to write to.
    cut_off:
        The time of day at which every period ends, such as 19:30. Default: midnight.
    publisher:
        Who makes it; otherwise whom the case's bulletin.yaml names.
    language:
        Languages: en, fr, ar.
    form:
        Forms: html, json, text. Default: all.
    official:
        Make it only if the mechanism's approval and key, in the case's bulletin.yaml, carry it as it stands.
    policy:
        Write the editorial policy that ships to this file, to be edited, and nothing else.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format of the evidence instead of finding it from the files' beginnings.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, progress
    from servanda.operations import make_bulletin, write_policy

    if policy is not None:
        print(f"written: {write_policy(policy, language[0])}")
        return 0
    with progress() as say:
        report = make_bulletin(
            case, evidence, period=period, cut_off=cut_off, publisher=publisher, languages=language, forms=form,
            own=own, reader=reader, official=official, out=out, progress=say,
        )  # fmt: skip
    if json:
        print_json(report.data())
        return 0
    screen, first = console(), report.bulletins[0]
    screen.print(first.headline.text, style="bold", markup=False)
    for sentence in first.summary:
        screen.print(sentence.text, markup=False)
    if report.why_not:
        screen.print(f"A private analysis: {report.why_not}.", markup=False)
    for path in report.written:
        print(f"written: {path}")
    return 0
