"""The program and its verbs; every refusal ends here, as words and an exit code, never as a traceback."""

import sys
from collections.abc import Sequence

from cyclopts import App, CycloptsError
from rich.console import Console

from servanda import __version__
from servanda.basis import Place, Refusal
from servanda.cli import STOPPED
from servanda.cli.streams import give_up_output, prepare
from servanda.cli.terminal import print_json
from servanda.cli.verbs import (
    assess,
    bulletin,
    calibrate,
    cases,
    check,
    companion,
    compare,
    compare_sources,
    copy,
    countersign,
    demo,
    diff,
    edit,
    escalate,
    exercise,
    explain,
    forecast,
    incentives,
    incidents,
    ingest,
    line,
    log,
    mission,
    negotiate,
    open_report,
    opening,
    resequence,
    scenario,
    seal,
    serve,
    show,
    simulate,
    stability,
)

FINE, FOUND, REFUSED = 0, 1, 2

app = App(
    name="servanda",
    help="A machine-checkable companion to a ceasefire agreement: test the text, keep watch, publish.\n\n"
    "The signed text prevails. The program assesses; the body named in the agreement finds.",
    help_epilogue="Exit codes: 0 fine, 1 something found at or above --fail-on, 2 input refused or output not written, "
    "130 stopped with Ctrl-C.",
    version=__version__,
    help_format="plaintext",
    result_action="return_value",
    # Its own way is to leave without a word.
    suppress_keyboard_interrupt=False,
)
for verb in (
    cases, check, show, assess, incidents, diff, explain, ingest, compare_sources, scenario, incentives, stability,
    simulate, compare, calibrate, negotiate, seal, resequence, companion, log, copy, edit, opening, mission, serve,
    exercise, line, countersign, open_report, demo, escalate, forecast, bulletin,
):  # fmt: skip
    app.command(verb.verb)


def run(words: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    arguments = list(sys.argv[1:] if words is None else words)
    there = prepare()
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    try:
        if not there:
            raise Refusal("CLI003", "standard output is closed", "leave it open", Place("standard output"))
        return _run(arguments, errors)
    except BrokenPipeError:
        # The reader of our output went away (a pager that was closed): nothing is wrong.
        give_up_output()
        return FINE
    except KeyboardInterrupt:
        give_up_output()
        errors.print("stopped; nothing half-written is left behind")
        return STOPPED
    except Refusal as refusal:
        _say(refusal, errors, as_json=False)
        return REFUSED
    except OSError as error:
        # A full disk, mostly: what was to be said in JSON cannot be said there either.
        give_up_output()
        _say(_failed(error), errors, as_json=False)
        return REFUSED


def _run(arguments: list[str], errors: Console) -> int:
    as_json = any(word == "--json" or word.startswith("--json=") for word in arguments)
    try:
        code = app(arguments, exit_on_error=False, print_error=False)
    except Refusal as refusal:
        _say(refusal, errors, as_json=as_json)
        code = REFUSED
    except CycloptsError as error:
        why = " ".join(str(error).split())
        verb = f" {arguments[0]}" if arguments and arguments[0] in set(app) else ""
        _say(
            Refusal("CLI001", why, f"see 'servanda{verb} --help'", Place("the command line")),
            errors,
            as_json=as_json,
        )
        code = REFUSED
    # Here rather than at the interpreter's end, where nobody could say that it failed.
    sys.stdout.flush()
    return code if isinstance(code, int) else FINE


def _failed(error: OSError) -> Refusal:
    where = str(error.filename) if error.filename is not None else "standard output"
    return Refusal(
        "CLI002",
        f"it cannot be read or written: {error.strerror or error}",
        "look for a full disk, or a file that is gone or not yours",
        Place(where),
    )


def _plain(text: str) -> str:
    return text.replace("[", "\\[")


def _say(refusal: Refusal, errors: Console, *, as_json: bool) -> None:
    if as_json:
        reasons = [
            {
                "code": one.code,
                "file": one.place.file,
                "line": one.place.line,
                "column": one.place.column,
                "path": one.place.path,
                "why": one.why,
                "remedy": one.remedy,
            }
            for one in refusal.reasons
        ]
        print_json({"refused": reasons})
        return
    for one in refusal.reasons:
        errors.print(f"[bold]refused:[/] {_plain(one.why)} \\[{one.code}]", markup=True)
        errors.print(f"  where:  {_plain(str(one.place))}\n  remedy: {_plain(one.remedy)}", markup=True)
