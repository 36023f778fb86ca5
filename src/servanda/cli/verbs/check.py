"""``servanda check``: where a draft will jam, and what would mend it."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import CheckReport

verb = App(name="check", help="Say where an agreement will jam, and what would mend it.")
_LOOK = {"error": "bold red", "serious": "bold yellow", "notice": "dim"}


@verb.default
def check(
    case: str,
    *,
    mediator: Annotated[bool, Parameter(negative="")] = False,
    on: str = "",
    as_of: str = "",
    fail_on: Literal["error", "serious", "notice", "never"] = "error",
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say where an agreement will jam, and what would mend it.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    mediator:
        Also read the participants' positions, which are mediator-only, and take stated conditions as preconditions.
    on:
        A date; list the deadlines, notice dates and ends of phases coming due then.
    as_of:
        The cut-off, for versions and positions alike: a date (its end, in the agreement's zone) or an instant; what
        was made or known later is left out. Default: everything.
    fail_on:
        The severity from which on the exit code is 1.
    html:
        Write what the checks say as one self-contained page, to a new .html file or over a page; a missing folder
        is made where the one above it is there.
    language:
        Language of the page: en, fr or ar; what is not translated, the diagnostics among it, is marked.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json
    from servanda.operations import check_case

    report = check_case(case, mediator=mediator, on=on, as_of=as_of)
    if html is not None:
        from servanda.operations import draw_check, write_page

        write_page(draw_check(report, language), html)
    if json:
        print_json(report.data())
    else:
        summary(report)
        if html is not None:
            print(f"page: {html}")
    levels = ["error", "serious", "notice"]
    if fail_on == "never":
        return 0
    return int(any(levels.index(one.severity) <= levels.index(fail_on) for one in report.diagnostics))


def summary(report: "CheckReport") -> None:
    """What the checks say, on the terminal."""
    from servanda.cli.terminal import console

    out = console()
    title = report.agreement.title.get("en") or report.agreement.id
    if report.data_class:
        out.print(f"{report.data_class}: not for publication", style="bold", markup=False)
    out.print(f"{title} · {report.agreement.standing}\n", markup=False)
    for one in report.diagnostics:
        where = f"{one.place.file}:{one.place.line}" if one.place.line else one.place.file
        out.print(f"[{_LOOK[one.severity]}]{one.severity}[/] \\[{one.code}] ", end="", markup=True)
        out.print(one.message, markup=False)
        out.print(f"  where:   {one.clause or 'the whole agreement'} ({where})", markup=False)
        out.print(f"  matters: {one.matters}", markup=False)
        for remedy in one.remedies:
            kind = "remedy: " if remedy.computed else "device: "
            out.print(f"  {kind} {remedy.words}", markup=False)
        out.print()
    counts = {level: sum(1 for one in report.diagnostics if one.severity == level) for level in _LOOK}
    out.print(", ".join(f"{n} {level}" for level, n in counts.items()), markup=False)
