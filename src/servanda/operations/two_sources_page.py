"""The page of two sources compared: what both saw, what one saw alone, and who was first."""

from typing import TYPE_CHECKING

from servanda.page import Column, Figure, Figures, Page, Prose, Row, Table, render

if TYPE_CHECKING:
    import polars as pl

    from servanda.operations.two_sources import TwoSources

_MOST_DAYS = 400
_MEANING = (
    "A report that one source alone has is no proof that the other is wrong: they cover different places and hours.",
    "Two sources that repeat one publisher are one witness; agreement between them shows faithful copying, no more.",
    "Reports are matched by place and time, one of each source at most; where many fall close together some matches are"
    " chance, and counts of a day or region are firmer than single matches.",
)


def draw_two_sources(found: "TwoSources") -> str:
    """The comparison as one self-contained page, in English."""
    first, second = found.first, found.second
    lag = "–" if found.lag_median_s is None else f"{found.lag_median_s:+.0f}"
    outside = ", ".join(f"{name}: {one[0]}" for name, one in zip((first, second), found.left_out, strict=True))
    unplaced = ", ".join(f"{name}: {one[1]}" for name, one in zip((first, second), found.left_out, strict=True))
    return render(
        Page(
            title=f"{first} and {second} compared",
            subtitle="What both saw, and what one saw and the other did not",
            zone=found.zone,
            sections=(
                Prose(
                    id="meaning",
                    paragraphs=(
                        *_MEANING,
                        f"Left out, outside the span that both cover: {outside}. Without a known point: {unplaced}.",
                    ),
                    manner="notice",
                ),
                Figures(
                    id="figures",
                    title="In all",
                    figures=(
                        Figure(found.both, "seen by both"),
                        Figure(found.only_first, f"only in {first}"),
                        Figure(found.only_second, f"only in {second}"),
                        Figure(lag, f"median seconds {second} is behind {first}"),
                    ),
                ),
                _table("regions", "By region", "Region", found.regions, "region", found),
                Table(
                    id="lags",
                    title="Who was first",
                    columns=(Column(f"{second} after {first}"), Column("reports", "number")),
                    rows=tuple(Row((row["step"], row["reports"])) for row in found.lags.iter_rows(named=True)),
                ),
                _table("days", "By day", "Day", found.days, "day", found),
            ),
        )
    )


def _table(key: str, title: str, heading: str, rows: "pl.DataFrame", by: str, found: "TwoSources") -> Table:
    counts = (
        Column("both", "number"),
        Column(f"only {found.first}", "number"),
        Column(f"only {found.second}", "number"),
    )
    return Table(
        id=key,
        title=title,
        columns=(Column(heading), *counts),
        rows=tuple(
            Row((str(row[by]), row["both"], row["only_first"], row["only_second"]))
            for row in rows.head(_MOST_DAYS).iter_rows(named=True)
        ),
        total=len(rows) if len(rows) > _MOST_DAYS else None,
        empty="Nothing in the span that both cover.",
    )
