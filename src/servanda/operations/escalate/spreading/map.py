"""The map: whole cells newly affected, apart from those affected before and those quiet again; never a site."""

from typing import Final

import polars as pl

from servanda.escalation import AGAIN, COARSE, FIRST, LONG, NO_PLACE, QUIET, REPORTED, STILL, Spread
from servanda.operations.escalate.opened import Opened
from servanda.operations.escalate.spreading.asked import Asked
from servanda.operations.pages.ground import ground
from servanda.operations.pages.wording import Words
from servanda.page import CellLook, Cells, Map

_LAYERS: Final[tuple[tuple[str, tuple[str, ...], CellLook], ...]] = (
    ("quiet", (QUIET,), "outline"),
    ("still", (STILL,), "weak"),
    ("reported", (REPORTED,), "dotted"),
    ("new", (FIRST, AGAIN), "strong"),
)
#: A cell or two alone would fill the page: so many cells around what is drawn are shown with it.
_AROUND: Final = 2


def spread_map(opened: Opened, asked: Asked, span: str, words: Words) -> Map | None:
    """The latest period's cells on the land, with the agreement's own zones and lines; None without points."""
    spread = asked.cells
    if spread is None or spread.size_deg is None:
        return None
    size = spread.size_deg
    rows = spread.places.filter(pl.col("period") == asked.latest)
    layers = tuple(
        Cells(words.say(f"esc-spread-map-{name}", n=len(chosen)), _boxes(chosen, size), look, _notes(chosen, words))
        for name, states, look in _LAYERS
        if len(chosen := rows.filter(pl.col("state").is_in(states)))
    )
    own = ground(opened.agreement, None, words)
    return Map(
        id="spread-map",
        title=words.say("esc-spread-map-title", span=span),
        # Bands that a rule of distance lays along a line are many, and say nothing here.
        areas=tuple(one for one in own.areas if one.tone == "plain") if own else (),
        lines=own.lines if own else (),
        cells=layers,
        window=_window(rows if len(rows) else spread.places, size),
        intro=words.say("esc-spread-map-intro", size=words.number(round(size * 1_000)), days=spread.stretches.quiet),
        caption=" ".join((words.say("esc-spread-map-caption"), *left_out_words(spread, words))),
    )


def left_out_words(spread: Spread, words: Words) -> tuple[str, ...]:
    """How many facts are in no place, by reason."""
    names = {NO_PLACE: "nowhere", COARSE: "coarse", LONG: "long"}
    return tuple(
        words.say(f"esc-spread-left-{names[why]}", n=many, many=words.counted(many))
        for why, many in spread.left_out.items()
    )


def _boxes(rows: pl.DataFrame, size: float) -> tuple[tuple[float, float, float, float], ...]:
    half = size / 2
    return tuple((lon - half, lat - half, lon + half, lat + half) for lon, lat in rows.select("lon", "lat").iter_rows())


def _notes(rows: pl.DataFrame, words: Words) -> tuple[str, ...]:
    return tuple(words.say("esc-spread-map-note", n=acts, acts=words.counted(acts)) for acts in rows["acts"])


def _window(rows: pl.DataFrame, size: float) -> tuple[float, float, float, float] | None:
    """Around all that is new, and around the rest but for the farthest hundredth on each side."""
    if rows.is_empty():
        return None
    edge = size * (_AROUND + 0.5)
    new = rows["state"].is_in([FIRST, AGAIN, REPORTED])
    ends = {}
    for name in ("lon", "lat"):
        low, high = (rows[name].quantile(share, "nearest") for share in (0.01, 0.99))
        some = pl.concat([rows.filter(new)[name], pl.Series(name, [low, high])])
        ends[name] = float(str(some.min())) - edge, float(str(some.max())) + edge
    (west, east), (south, north) = ends["lon"], ends["lat"]
    return max(west, -180.0), max(south, -90.0), min(east, 180.0), min(north, 90.0)
