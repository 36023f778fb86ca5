"""The page of two sources compared: what both saw, what one saw alone, and who was first."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from servanda.basis import local_midnight
from servanda.operations.pages.wording import Words, known_language
from servanda.operations.two_sources import NO_REGION, hours_and_minutes
from servanda.page import Cell, Column, Figure, Figures, Page, Prose, Row, Table, render

if TYPE_CHECKING:
    import polars as pl

    from servanda.operations.two_sources import TwoSources

_MOST_DAYS = 400
_MINUTE = 60


def draw_two_sources(found: "TwoSources", language: str = "en") -> str:
    """The comparison as one self-contained page. Refuses (OPS030) a language there are no words in."""
    words = Words(known_language(language))
    first, second = words.plain(found.first), words.plain(found.second)
    behind = "two-lag-ahead" if (found.lag_median_s or 0) < 0 else "two-lag"
    lag = "–" if found.lag_median_s is None else _span(found.lag_median_s, words)
    outside, unplaced = (
        words.listed(
            [
                words.say("two-left-out-of", source=name, n=words.counted(one[which]))
                for name, one in zip((first, second), found.left_out, strict=True)
            ]
        )
        for which in (0, 1)
    )
    refused = words.listed(
        [
            words.say("two-refused-of", source=name, rows=words.counted(one[0]), refused=words.counted(one[1]))
            for name, one in zip((first, second), found.rows, strict=True)
        ],
        apart=True,
    )
    meaning = (
        *(words.say(f"two-meaning-{name}") for name in ("alone", "witness", "matched")),
        words.say("two-left-out", outside=outside, unplaced=unplaced),
        *((words.say("two-lag-left-out", n=words.counted(found.lag_left_out)),) if found.lag_left_out else ()),
        *((words.say("two-refused", told=refused),) if any(one[0] for one in found.rows) else ()),
    )
    return render(
        Page(
            title=words.say("two-title", first=first, second=second),
            subtitle=words.say("two-subtitle"),
            language=language,
            direction=cast(Any, words.direction),
            zone=found.zone,
            sections=(
                Prose(id="meaning", paragraphs=meaning, manner="notice"),
                Figures(
                    id="figures",
                    title=words.say("two-figures"),
                    figures=(
                        Figure(found.both, words.say("two-both-figure")),
                        Figure(found.only_first, words.say("two-only-figure", source=first)),
                        Figure(found.only_second, words.say("two-only-figure", source=second)),
                        Figure(lag, words.say(behind, first=first, second=second)),
                    ),
                ),
                _table("region", found.regions, found, words),
                Table(
                    id="lags",
                    title=words.say("two-first"),
                    columns=(
                        Column(words.say("two-after", first=first, second=second)),
                        Column(words.say("two-reports"), "number"),
                    ),
                    rows=tuple(Row((_step(row, words), row["reports"])) for row in found.lags.iter_rows(named=True)),
                ),
                _table("day", found.days, found, words),
            ),
        )
    )


def _span(seconds: float, words: Words) -> str:
    """A lag without its sign: hours and minutes, or seconds below a minute."""
    if abs(seconds) < _MINUTE:
        return words.say("two-span-seconds", seconds=words.counted(round(abs(seconds))))
    hours, minutes = hours_and_minutes(seconds)
    if not hours:
        return words.say("two-span-minutes", minutes=words.counted(minutes))
    return words.say("two-span-hours", hours=words.counted(hours), minutes=words.counted(minutes))


def _step(row: Mapping[str, Any], words: Words) -> str:
    low, high = row["low_s"], row["high_s"]
    if low is None:
        return words.say("two-step-before", minutes=words.counted(-high // 60))
    if high is None:
        return words.say("two-step-after", minutes=words.counted(low // 60))
    if low and high and low % _MINUTE == high % _MINUTE == 0:
        return words.say("two-step-minutes", low=words.counted(low // _MINUTE), high=words.counted(high // _MINUTE))
    return words.say("two-step", low=words.counted(low), high=words.counted(high))


def _table(by: Literal["region", "day"], rows: "pl.DataFrame", found: "TwoSources", words: Words) -> Table:
    def named(value: Any) -> Cell:
        if by == "day":
            midnight = local_midnight(value, found.zone)
            return Cell(words.date(midnight, found.zone), order=midnight)
        return Cell(words.say("two-unnamed") if value == NO_REGION else words.plain(value))

    return Table(
        id=f"{by}s",
        title=words.say(f"two-{by}s"),
        columns=(
            Column(words.say(f"two-{by}")),
            Column(words.say("two-both"), "number"),
            Column(words.say("two-only", source=words.plain(found.first)), "number"),
            Column(words.say("two-only", source=words.plain(found.second)), "number"),
        ),
        rows=tuple(
            Row((named(row[by]), row["both"], row["only_first"], row["only_second"]))
            for row in rows.head(_MOST_DAYS).iter_rows(named=True)
        ),
        total=len(rows) if len(rows) > _MOST_DAYS else None,
        empty=words.say("two-empty"),
    )
