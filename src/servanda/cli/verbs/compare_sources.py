"""``servanda compare-sources``: what two sources both saw, and what one saw and the other did not."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, Parameter

if TYPE_CHECKING:
    from servanda.operations import TwoSources

verb = App(
    name="compare-sources",
    help="Compare two files of reports: what both saw, what each saw alone, and who was first.",
    usage="Usage: servanda compare-sources [OPTIONS] FIRST SECOND",
)
#: Days and regions printed; JSON output has them all.
SHOWN = 15
#: Below so many seconds a lag is told in seconds.
_MINUTE = 60


@verb.default
def compare_sources(
    first: str,
    second: str,
    *,
    gazetteer: Annotated[tuple[str, ...], Parameter(consume_multiple=True, negative="")] = (),
    zone: str = "",
    html: Path | None = None,
    language: str = "en",
    json: Annotated[bool, Parameter(negative="")] = False,
) -> int:
    """Compare two files of reports: what both saw, what each saw alone, and who was first.

    Reports are matched by place and time, one of each file at most, over the span that both cover.

    Parameters
    ----------
    first:
        A file of reports.
    second:
        Another.
    gazetteer:
        Files that say where named places are, for reports that give no points.
    zone:
        Time zone whose days are counted, and of dates that have none. Default: the first file's own.
    html:
        Write it as a page, to a new .html file or over a page.
    language:
        Language of the page: en, fr or ar.
    json:
        Print machine-readable JSON instead.
    """
    from servanda.cli.terminal import print_json, progress
    from servanda.operations import compare_sources as compare
    from servanda.operations import draw_two_sources, write_page

    with progress() as say:
        say("matching the reports of two sources", 0, 0)
        found = compare(first, second, gazetteer, zone=zone)
        if html is not None:
            say("drawing the page", 0, 0)
            write_page(draw_two_sources(found, language), html)
    if json:
        print_json(found.data())
        return 0
    _summary(found)
    if html is not None:
        print(f"page: {html}")
    return 0


def _span(seconds: float) -> str:
    from servanda.operations import hours_and_minutes

    if abs(seconds) < _MINUTE:
        return f"{abs(seconds):.0f} s"
    hours, minutes = hours_and_minutes(seconds)
    return f"{hours:,} h {minutes} min" if hours else f"{minutes} min"


def _summary(found: "TwoSources") -> None:
    from rich.table import Table

    from servanda.cli.terminal import console, print_table

    out = console()
    out.print(f"{found.first} and {found.second} compared\n", style="bold", markup=False)
    out.print(
        f"seen by both: {found.both:,}; only in {found.first}: {found.only_first:,}; "
        f"only in {found.second}: {found.only_second:,}",
        markup=False,
    )
    if found.lag_median_s is not None:
        way = "ahead of" if found.lag_median_s < 0 else "behind"
        out.print(f"{found.second} is {way} {found.first} by {_span(found.lag_median_s)} (median)", markup=False)
    if found.lag_left_out:
        out.print(
            f"left out of who was first, as one of the two reports spans more than an hour: {found.lag_left_out:,}",
            markup=False,
        )
    names = (found.first, found.second)
    for name, (outside, unplaced), (read, refused) in zip(names, found.left_out, found.rows, strict=True):
        out.print(
            f"{name}: {read:,} rows read, {refused:,} refused; left out {outside:,} outside the span that both cover, "
            f"{unplaced:,} without a known point",
            markup=False,
        )
    for title, rows, by in (("day", found.days, "day"), ("region", found.regions, "region")):
        out.print()
        table = Table(box=None, pad_edge=False)
        table.add_column(title)
        for name in ("both", f"only {found.first}", f"only {found.second}"):
            table.add_column(name, justify="right")
        for row in rows.head(SHOWN).iter_rows(named=True):
            table.add_row(str(row[by]), *(f"{row[name]:,}" for name in ("both", "only_first", "only_second")))
        print_table(out, table)
        if len(rows) > SHOWN:
            out.print(f"and {len(rows) - SHOWN:,} more", markup=False)
