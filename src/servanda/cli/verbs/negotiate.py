"""``servanda negotiate``: where there is room to agree, and what it rests on."""

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

verb = App(name="negotiate", help="Say where the participants of a draft could agree, and on what that rests.")


@verb.default
def negotiate(
    case: str,
    *,
    values: Annotated[list[Path] | None, Parameter(consume_multiple=True, negative="")] = None,
    show_utilities: Annotated[bool, Parameter(negative="")] = False,
    draft: Literal["nash", "kalai-smorodinsky", "egalitarian", "welfare"] | None = None,
    out: Path | None = None,
    detection: float = 0.6,
    false_alarm: float = 0.05,
    patience: float = 0.9,
    draws: int = 200,
    seed: int = 0,
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Say where the participants of a draft could agree, and on what that rests. Everything it says is mediator-only.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file; with issues.yaml beside it.
    values:
        The participants' files of values, one each, from wherever each keeps its own; default: values/ in the case.
        They are read into memory, and nothing of them is written anywhere. The passphrase of a sealed one is asked
        for, or taken from standard input, a line for each.
    show_utilities:
        Also tell each participant's gains, as shares of the most it could gain. They tell the ratios of its values.
    draft:
        The principle whose package is written as clauses to --out.
    out:
        Where that draft goes: a new file.
    detection:
        The chance that holding back in a step is seen; against it each step is tried.
    false_alarm:
        The chance of a false alarm per step.
    patience:
        What the next step is worth against this one, between 0 and 1.
    draws:
        How many times values known within intervals or by rank are drawn.
    seed:
        The seed of the draws; the same seed gives the same result.
    html:
        Write it as one self-contained page, with the frontier drawn, to a new .html file or over a page.
    language:
        Language of the page: en, fr or ar; what is not translated is marked.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.passphrases import ask_passphrase
    from servanda.cli.terminal import console, print_json
    from servanda.operations import Incentive, negotiate_case, tell_negotiation, write_draft

    incentive = Incentive(patience=patience, false_alarm=false_alarm, detection=detection)
    report = negotiate_case(
        case,
        values=values or (),
        draws=draws,
        seed=seed,
        incentive=incentive,
        show_utilities=show_utilities,
        passphrase=ask_passphrase,
    )
    if draft is not None:
        write_draft(report.draft(draft), out)
    if html is not None:
        from servanda.operations import draw_negotiation, write_page

        write_page(draw_negotiation(report, language), html)
    if json:
        print_json(report.data())
        return 0
    screen = console()
    for line in tell_negotiation(report):
        screen.print(line, markup=False)
    for what, path in (("draft", out if draft else None), ("page", html)):
        if path is not None:
            screen.print(f"{what}: {path}", markup=False)
    return 0
