"""The program and its verbs; every refusal ends here, as words and an exit code, never as a traceback."""

import json
import sys
from collections.abc import Sequence
from typing import Any

from cyclopts import App, CycloptsError
from rich.console import Console

from servanda import __version__
from servanda.basis import Refusal
from servanda.cli.verbs import assess, cases, check, copy, demo, edit, show

FINE, FOUND, REFUSED = 0, 1, 2

app = App(
    name="servanda",
    help="A machine-checkable companion to a ceasefire agreement: test the text, keep watch, publish.\n\n"
    "The signed text prevails. The program assesses; the body named in the agreement finds.",
    version=__version__,
    help_format="plaintext",
    result_action="return_value",
)
for verb in (cases, check, show, assess, copy, edit, demo):
    app.command(verb.verb)


def run(words: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit code."""
    errors = Console(stderr=True, highlight=False, soft_wrap=True)
    arguments = list(sys.argv[1:] if words is None else words)
    try:
        code = app(arguments, exit_on_error=False, print_error=False)
        return code if isinstance(code, int) else FINE
    except Refusal as refusal:
        _say(refusal, errors, as_json="--json" in arguments)
        return REFUSED
    except CycloptsError as error:
        errors.print(f"[bold]refused:[/] {_plain(str(error))} \\[CLI001]\n  remedy: see 'servanda --help'", markup=True)
        return REFUSED
    except KeyboardInterrupt:
        errors.print("stopped; nothing half-written is left behind")
        return REFUSED
    except BrokenPipeError:
        # The reader of our output went away (a pager that was closed): nothing is wrong.
        sys.stderr.close()
        return FINE


def _plain(text: str) -> str:
    return text.replace("[", "\\[")


def _say(refusal: Refusal, errors: Console, *, as_json: bool) -> None:
    if as_json:
        reasons: list[dict[str, Any]] = [
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
        print(json.dumps({"refused": reasons}, ensure_ascii=False, indent=1))
        return
    for one in refusal.reasons:
        errors.print(f"[bold]refused:[/] {_plain(one.why)} \\[{one.code}]", markup=True)
        errors.print(f"  where:  {_plain(str(one.place))}\n  remedy: {_plain(one.remedy)}", markup=True)
