"""``servanda stability``: which outcomes hold by preferences alone, and what would make one hold."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, Parameter

verb = App(name="stability", help="Say which outcomes hold by the participants' preferences, and what would make one.")


@verb.default
def stability(
    case: str,
    *,
    preferences: Path | None = None,
    outcome: str = "",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say which outcomes hold by the participants' preferences, and what would make one hold.

    Everything said here is mediator-only.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    preferences:
        A preferences file to read instead of the case's own.
    outcome:
        A state of that file; also say what each participant must not prefer to it for it to hold.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import console, print_json, print_passages
    from servanda.operations import stability_case, tell_stability

    report = stability_case(case, preferences=preferences, outcome=outcome)
    if json:
        print_json(report.data())
        return 0
    out = console()
    print_passages(out, tell_stability(report))
    return 0
