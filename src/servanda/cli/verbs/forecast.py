"""``servanda forecast``: what may come in the next days or months, beside what such a forecast is worth here."""

from pathlib import Path
from typing import Annotated, Literal

from cyclopts import App, Parameter

verb = App(
    name="forecast",
    help="Forecast incidents or deaths, days to months, beside how such forecasts would have done here.",
    usage="Usage: servanda forecast [OPTIONS] CASE [EVIDENCE...]",
)


@verb.default
def forecast(
    case: str,
    *evidence: str,
    days: int = 0,
    months: int = 0,
    by: Literal["area", "clause"] = "area",
    of: Literal["incidents", "deaths"] = "incidents",
    count: str = "violence",
    areas: Literal["", "regions", "zones"] = "",
    begin: Annotated[str, Parameter(name="--from")] = "",
    end: Annotated[str, Parameter(name="--to")] = "",
    as_of: str = "",
    own: bool = True,
    reader: str = "",
    seed: int = 1,
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Forecast incidents or deaths, days to months, beside how such forecasts would have done here.

    A thousand continuations of the past, never one number. For the mechanism only. It stands beside the simplest
    forecasts there are, all scored on earlier cuts of the same series.

    Parameters
    ----------
    case:
        A case that comes with the program, a case folder, or an agreement file.
    evidence:
        Files to read beside the case's own: UCDP GED, ACLED, siren lists, chronologies, facts; csv, yaml, parquet.
    days:
        How many days ahead, up to 60.
    months:
        How many months ahead, up to 14; give either days or months.
    by:
        Tell areas apart, or the clauses that acts bear on.
    of:
        Forecast incidents (alerts, where those are counted) or deaths.
    count:
        What is counted: violence, alerts, or an act of the vocabulary such as fire.artillery.
    areas:
        Count by the regions that sources name or by the agreement's zones. Default: regions where half name one.
    begin:
        First day counted, as 2016-01-31.
    end:
        Last day counted; the forecast begins on the next.
    as_of:
        The cut-off, for reports and versions alike. Default: the end of the last fact.
    own:
        Read the evidence kept with the case.
    reader:
        Name the format instead of finding it from the file's beginning.
    seed:
        Which draws: the same number gives the same ones.
    html:
        Write it as a page, to a new .html file or over a page.
    language:
        Language of the page and of what is printed: en, fr or ar.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.basis import algebra_on_one_core

    algebra_on_one_core()
    from servanda.cli.terminal import console, print_json, print_passages, progress
    from servanda.cli.verbs.escalate import day_given
    from servanda.operations import draw_forecast, forecast_case, tell_forecast, write_page

    with progress() as say:
        report = forecast_case(
            case, evidence, days=days, months=months, by=by, of=of, language=language, as_of=as_of, own=own,
            reader=reader, count=count, areas=areas, begin=day_given(begin, "--from"), end=day_given(end, "--to"),
            seed=seed, progress=say,
        )  # fmt: skip
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_forecast(report), html)
    if json:
        print_json(report.data())
        return 0
    print_passages(console(), tell_forecast(report))
    if html is not None:
        print(f"page: {html}")
    return 0
