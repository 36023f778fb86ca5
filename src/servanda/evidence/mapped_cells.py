"""The cells of a mapped table, each under the name of what it stands for, with the checks that belong to it."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import polars as pl

from servanda.evidence.cells import formula_check, known_checks, point_checks, swapped_check
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.limits import Limits
from servanda.evidence.mapped_times import DIGITS, ISO, spans, with_clock
from servanda.evidence.mapping import NUMBERS, TARGETS, TIMES, ColumnMap
from servanda.evidence.mapping_file import CLOSED
from servanda.evidence.sieve import Check
from servanda.vocabulary import acts, weapons

#: Latitude and longitude in one cell, then altitude and accuracy in metres, as phones write them.
_POINT: Final = (
    r"^\s*(?P<lat>[-+]?\d+(?:\.\d+)?)[\s,;]+(?P<lon>[-+]?\d+(?:\.\d+)?)"
    r"(?:[\s,;]+[-+]?\d+(?:\.\d+)?)?(?:[\s,;]+(?P<acc>\d+(?:\.\d+)?))?\s*$"
)
_GROUPED: Final = r"(\d)[ \u00a0\u2009\u202f](\d{3})\b"


@dataclass(frozen=True, slots=True)
class Cells:
    """``table``: a text column per target and per measure (``m0``, …), ``_row``, ``_n_…`` numbers, ``_from``, ``_to``,
    ``_known`` instants, ``_key`` the value an act is looked up by. ``checks``: what a row must pass."""

    table: pl.DataFrame
    checks: list[Check]


def cells(table: pl.DataFrame, chosen: ColumnMap, zone: str, limits: Limits) -> Cells:
    """The mapped cells of a table of text with ``_row``; columns that are absent are null."""
    texts = table.select(
        "_row",
        *(_text(chosen, target, set(table.columns)).alias(target) for target in TARGETS),
        *(pl.col(column.name).alias(f"m{number}") for number, column in enumerate(chosen.measures)),
    )
    checks = [formula_check(texts), *_code_checks(texts, chosen)]
    texts = _decoded(texts, chosen)
    texts = _with_point(texts)
    texts, timed = _with_times(texts, chosen, zone)
    numbered, counted = _with_numbers(texts, chosen)
    checks += [
        *timed,
        *_closed_checks(chosen),
        *counted,
        *point_checks(limits, "lon", "lat"),
        swapped_check(numbered, "lon", "lat"),
        *known_checks(limits),
    ]
    return Cells(numbered, checks)


def label(chosen: ColumnMap, target: str) -> str:
    """A target with the column it came from, for a message; braces doubled, since messages are filled in."""
    column = chosen.going_to(target)
    shown = target if column is None or column.name == target else f"{target} (column {column.name!r})"
    return shown.replace("{", "{{").replace("}", "}}")


def each(texts: pl.Series, what: Callable[[str], Any], dtype: pl.DataType) -> pl.Series:
    """A function of a text, applied once per distinct one; null stays null."""
    distinct = texts.drop_nulls().unique()
    found = pl.Series([what(text) for text in distinct], dtype=dtype)
    return texts.replace_strict(distinct, found, default=None, return_dtype=dtype)


def _text(chosen: ColumnMap, target: str, there: set[str]) -> pl.Expr:
    column = chosen.going_to(target)
    fixed = pl.lit(chosen.fixed.get(target), pl.String)
    return pl.coalesce(pl.col(column.name), fixed) if column is not None and column.name in there else fixed


def _code_checks(texts: pl.DataFrame, chosen: ColumnMap) -> Iterator[Check]:
    for column in chosen.columns:
        if column.codes:
            known = each(texts[column.to], partial(_is_code, column.codes), pl.Boolean())
            # a fixed value stands where the cell is empty, and needs no code
            fixed = texts[column.to] == chosen.fixed.get(column.to, "")
            yield Check(
                EvidenceCode.UNKNOWN_CODE,
                pl.lit(~known & ~fixed),
                f"{label(chosen, column.to)} is {{{column.to}}}, which the mapping's codes do not know",
                "add it to the codes of the mapping, or correct the cell",
            )


def _is_code(codes: Mapping[str, str], text: str) -> bool:
    return text.casefold() in codes


def _code(codes: Mapping[str, str], text: str) -> str | None:
    return codes.get(text.casefold(), text) or None


def _decoded(texts: pl.DataFrame, chosen: ColumnMap) -> pl.DataFrame:
    found = [
        each(texts[column.to], partial(_code, column.codes), pl.String()).alias(column.to)
        for column in chosen.columns
        if column.codes
    ]
    key = each(texts["act"], str.casefold, pl.String()).alias("_key")
    return texts.with_columns(*found, key)


def _with_point(texts: pl.DataFrame) -> pl.DataFrame:
    part = pl.col("point").str.extract_groups(_POINT).struct
    return texts.with_columns(
        pl.coalesce("lat", part.field("lat")).alias("lat"),
        pl.coalesce("lon", part.field("lon")).alias("lon"),
        pl.coalesce("radius_m", part.field("acc")).alias("radius_m"),
    )


def _with_times(texts: pl.DataFrame, chosen: ColumnMap, zone: str) -> tuple[pl.DataFrame, list[Check]]:
    form = {column.to: column.form or ISO for column in chosen.columns if column.to in TIMES}
    when = texts.select(
        pl.when(pl.col("time").is_null()).then(pl.col("happened")).otherwise(pl.col("happened") + " " + pl.col("time"))
    )["happened"]
    happened = spans(when, with_clock(form.get("happened", ISO)), zone)
    first = spans(texts["happened_from"], form.get("happened_from", ISO), zone)[0]
    last = spans(texts["happened_to"], form.get("happened_to", ISO), zone)[0]
    until = spans(texts["until"], form.get("until", ISO), zone)[1]
    known = [spans(texts[name], form.get(name, ISO), zone) for name in ("recorded", "known")]
    timed = texts.with_columns(
        when.alias("_when"),
        pl.coalesce(first, happened[0]).alias("_from"),
        pl.coalesce(last, until, happened[1]).alias("_to"),
        pl.coalesce(_known_from(begin, end) for begin, end in known).alias("_known"),
        pl.lit(known[0][0]).alias("_is_recorded"),
        pl.lit(known[1][0]).alias("_is_known"),
        pl.lit(happened[0]).alias("_is_happened"),
        pl.lit(first).alias("_is_happened_from"),
        pl.lit(last).alias("_is_happened_to"),
        pl.lit(until).alias("_is_until"),
    )  # fmt: skip
    checks = [
        Check(
            EvidenceCode.MISSING_VALUE,
            pl.col("happened").is_null() & pl.col("happened_from").is_null(),
            f"{label(chosen, 'happened')} is empty",
            "say when it happened",
        ),
        *(
            Check(
                EvidenceCode.BAD_DATE,
                pl.col(name).is_not_null() & pl.col(f"_is_{name}").is_null(),
                f"{label(chosen, name)} is {{{'_when' if name == 'happened' else name}}}, "
                f"not a time from 1900 to 2200 written as {form.get(name, ISO)}",
                "correct it, or the form in the mapping",
            )
            for name in ("happened", "happened_from", "happened_to", "until", "recorded", "known")
        ),
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            (pl.col("_to") <= pl.col("_from")) | pl.col("_to").is_null(),
            "it ends before it begins, or has no end",
            "correct one of the two times",
        ),
    ]
    return timed, checks


def _known_from(begin: pl.Series, end: pl.Series) -> pl.Expr:
    """An instant is known from itself on, a day from its end on."""
    return pl.when(end - begin <= pl.duration(microseconds=1)).then(begin).otherwise(end)


def _with_numbers(texts: pl.DataFrame, chosen: ColumnMap) -> tuple[pl.DataFrame, list[Check]]:
    measures = [(f"m{n}", column, NUMBERS["quantity"]) for n, column in enumerate(chosen.measures)]
    targets = [(name, chosen.going_to(name), bounds) for name, bounds in NUMBERS.items()]
    every = [*targets, *measures]
    table = texts.with_columns(_plain(name, chosen.comma).alias(f"_n_{name}") for name, _, _ in every)
    # what is a number is shown, and looked at by later checks, as a program writes it
    table = table.with_columns(
        pl.when(pl.col(f"_n_{name}").cast(pl.Float64, strict=False).is_not_null())
        .then(pl.col(f"_n_{name}"))
        .otherwise(pl.col(name))
        .alias(name)
        for name, _, _ in every
    ).with_columns(
        (pl.col(f"_n_{name}").cast(pl.Float64, strict=False) * (column.times if column else 1)).alias(f"_n_{name}")
        for name, column, _ in every
    )
    checks = [
        _number_check(name, column.name if name[0] == "m" and column else "", bounds, chosen)
        for name, column, bounds in every
    ]
    scaled = (pl.col("_n_low"), pl.col("_n_quantity"), pl.col("_n_high"))
    checks += [
        Check(
            EvidenceCode.SPAN_BACKWARDS,
            (scaled[0] > scaled[1]) | (scaled[1] > scaled[2]) | (scaled[0] > scaled[2]),
            "low {low}, quantity {quantity} and high {high} are not in that order",
            "correct the estimates",
        ),
        Check(
            EvidenceCode.BAD_NUMBER,
            pl.col("point").is_not_null() & pl.col("lat").is_null(),
            f"{label(chosen, 'point')} is {{point}}, not a latitude and a longitude",
            "write decimal degrees: 10.52 20.31",
        ),
    ]
    return table, checks


def _plain(name: str, comma: bool) -> pl.Expr:
    """A number as a program writes it: no grouping blanks, a decimal point, digits 0 to 9."""
    text = pl.col(name).str.replace_many(list(DIGITS), list(DIGITS.values())).str.replace_all("\u066b", ".")
    for _ in range(3):
        text = text.str.replace_all(_GROUPED, "$1$2")
    if comma:
        # 1.234 is a thousand to one who writes 1,5 for one and a half: better no number than the wrong one
        text = pl.when(~text.str.contains(".", literal=True)).then(text.str.replace(",", ".", literal=True))
    return text


def _number_check(name: str, column: str, bounds: tuple[int, float, float, bool], chosen: ColumnMap) -> Check:
    _, least, most, whole = bounds
    value = pl.col(f"_n_{name}")
    sound = value.is_finite() & value.is_between(least, most)
    if whole:
        sound = sound & (value == value.round(0))
    shown = repr(column).replace("{", "{{").replace("}", "}}") if column else label(chosen, name)
    return Check(
        EvidenceCode.NOT_ON_EARTH if name in ("lat", "lon") else EvidenceCode.BAD_NUMBER,
        pl.col(name).is_not_null() & ~sound.fill_null(False),
        f"{shown} is {{{name}}}, not a {'whole ' if whole else ''}number from {least:,.0f} to {most:,.0f}",
        "write a plain number, or leave the field empty",
    )


def _closed_checks(chosen: ColumnMap) -> Iterator[Check]:
    lists = {**CLOSED, "weapon": tuple(weapons())}
    for name, allowed in lists.items():
        yield Check(
            EvidenceCode.UNKNOWN_WEAPON if name == "weapon" else EvidenceCode.NOT_ALLOWED_VALUE,
            ~pl.col(name).is_in(list(allowed)),
            f"{label(chosen, name)} is {{{name}}}",
            "take a class from docs/reference/acts.md" if name == "weapon" else f"take one of: {', '.join(allowed)}",
        )
    column = chosen.going_to("act")
    weights = column.weights if column else {}
    if weights:
        fixed = chosen.fixed.get("act", "").casefold()
        known = [*weights, *([fixed] if fixed else [])]
        left_out = [key for key, parts in weights.items() if not parts]
        yield Check(
            EvidenceCode.UNKNOWN_CODE,
            ~pl.col("_key").is_in(known),
            f"{label(chosen, 'act')} is {{act}}, which the mapping's codes do not know",
            "add it to the codes of the mapping, with an act or 'leave out'",
        )
        yield Check(
            EvidenceCode.LEFT_OUT,
            pl.col("_key").is_in(left_out),
            "the mapping leaves out rows whose act is {act}",
            "nothing, unless the mapping is wrong",
        )
    else:
        yield Check(
            EvidenceCode.UNKNOWN_ACT,
            ~pl.col("act").is_in(list(acts())),
            f"{label(chosen, 'act')} is {{act}}, not an act of the vocabulary",
            "take a code from docs/reference/acts.md, or give the column codes in a mapping file",
        )
    counts = [pl.col(f"m{n}").is_null() for n in range(len(chosen.measures))]
    yield Check(
        EvidenceCode.MISSING_VALUE,
        pl.all_horizontal(pl.col("act").is_null(), *counts),
        f"{label(chosen, 'act')} is empty, and nothing is counted",
        "say what happened",
    )
