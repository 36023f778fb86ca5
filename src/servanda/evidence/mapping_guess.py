"""A mapping file proposed for an unknown table, by plain rules over names and values; each guess with its reason."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

import polars as pl

from servanda.basis import scalar
from servanda.evidence.codes import EvidenceCode
from servanda.evidence.mapped_times import ISO, UNIX, UNIX_MS, spans
from servanda.evidence.mapping import ColumnMap
from servanda.evidence.mapping_file import read_mapping
from servanda.evidence.mapping_words import CORRECTS, NAMES, NOT_KNOWN, SIDES, VALUES
from servanda.evidence.readers.mapped import columns_of
from servanda.evidence.report import Report
from servanda.evidence.sieve import printable
from servanda.vocabulary import act_label, acts

SAMPLE: Final = 2_000
_FIRST_LINES: Final = 20
_MOST_CODES: Final = 60
#: What may be called so of the values that are there.
_ENOUGH: Final = 0.9
#: And where the column's name says the same: the rows of the rest are then refused with their lines, not passed over.
_ENOUGH_NAMED: Final = 0.5
_DATE_FORMS: Final = (
    ISO, "day/month/year", "month/day/year", "day.month.year", "day-month-year", "year/month/day", "day month year",
)  # fmt: skip
_NUMBER: Final = re.compile(r"[-+]?\d+(?:[.,]\d+)?")


@dataclass(frozen=True, slots=True)
class Guess:
    """One column: what it goes to, more of its entry, and why."""

    name: str
    to: str
    reason: str
    form: str = ""
    codes: tuple[tuple[str, str], ...] = ()


def suggest(report: Report) -> str:
    """A mapping file's text, which the reader accepts; refuses (EVD069) a table without anything like a date."""
    header = _header_line(report)
    table = _sample(report, header)
    columns = [name for name in table.columns if name != "_row"]
    guesses: list[Guess] = []
    for name in columns:
        guesses.append(_guess(name, table[name].drop_nulls(), {one.to for one in guesses}))
    guesses = _with_corrections(_one_each(guesses, table), table)
    if not any(guess.to == "happened" for guess in guesses):
        raise report.refused(
            EvidenceCode.NOTHING_TO_MAP,
            "no column looks like a date, so that nothing can be said to have happened at any time",
            "write the mapping by hand; see docs/reference/readers/mapped.md",
        )
    comma = _decimal_comma(guesses, table)
    text = _written(report, header, comma, guesses)
    read_mapping(text, "the proposed mapping")
    return text


def _header_line(report: Report) -> int:
    """The first of the beginning's lines that has as many filled cells as any of them."""
    from servanda.evidence.workbook import MAGIC, sheet_rows

    head = report.head()
    if report.is_parquet:
        return 1
    if head.startswith(MAGIC):
        rows = []
        for row in sheet_rows(report):
            rows.append((row.number, sum(cell is not None for cell in row.cells)))
            if len(rows) == _FIRST_LINES:
                break
    else:
        text = head.decode("utf-8", "replace").removeprefix("\ufeff")
        separator = max(",;\t|", key=text.count)
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        rows = []
        try:
            before = 1
            for cells in reader:
                rows.append((before, sum(bool(cell.strip()) for cell in cells)))
                before = reader.line_num + 1
                if len(rows) == _FIRST_LINES:
                    break
        except csv.Error:
            pass
    widest = max((filled for _, filled in rows), default=0)
    # a column of a header may be without a name, and cells may be empty: most of the widest will do
    return next((line for line, filled in rows if filled >= max(2, 0.8 * widest)), 1)


def _sample(report: Report, header: int) -> pl.DataFrame:
    found: list[pl.DataFrame] = []
    height = 0
    for batch in columns_of(report, ColumnMap((), header=header))[1]:
        found.append(batch.table.head(SAMPLE - height))
        height += found[-1].height
        if height >= SAMPLE:
            break
    if not found or not height:
        raise report.refused(EvidenceCode.NOTHING_TO_MAP, "the table has no rows to look at", "give a table with rows")
    return pl.concat(found)


def _guess(name: str, values: pl.Series, taken: set[str]) -> Guess:
    words = _words(name)
    if any(_named(words, _words(side)) for side in SIDES):
        free = next((side for side in ("side_1", "side_2") if side not in taken), "")
        if free:
            return Guess(name, free, "one of those involved; who acted is never guessed", codes=_unknown(values))
        return Guess(name, "leave out", "another of those involved; there are two sides already")
    targets = [(target, word) for target, listed in NAMES for word in listed if _named(words, _words(word))]
    # the longest word that is met tells most: "date of report" is no "date"
    targets.sort(key=lambda one: (-len(one[1]), one[1]))
    for target, word in targets:
        if (guess := _fitting(name, target, word, values)) is not None:
            return guess
    if not targets and (form := _form(values)[0]) and form != UNIX:
        return Guess(name, "happened", f"its values are dates: {_shown(values)}", form)
    return Guess(name, "leave out", f"nothing known fits; it holds {_shown(values)}")


def _unknown(values: pl.Series) -> tuple[tuple[str, str], ...]:
    """Codes for a column of names some of which say that nobody knows; none where none does, or names are many."""
    distinct = sorted(values.unique().to_list())
    blank = {value for value in distinct if _words(value) in NOT_KNOWN or not _words(value)}
    return (
        tuple((one, "" if one in blank else one) for one in distinct) if blank and len(distinct) <= _MOST_CODES else ()
    )


def _fitting(name: str, target: str, word: str, values: pl.Series) -> Guess | None:
    """The guess where the values are of the sort that the name promises; None where they are not."""
    named = f"named like {word!r}"
    if target in ("happened", "until", "recorded"):
        form, also = _form(values, _ENOUGH_NAMED)
        if not form:
            return None
        if unread := int(spans(values, form, "UTC")[0].is_null().sum()):
            named = f"CHECK: {unread} of {len(values)} values are not written so; {named}"
        doubt = f"; {also} would fit as well: CHECK which it is" if also else ""
        return Guess(name, target, f"{named}, and its values are dates{doubt}", form)
    if target == "time":
        clock = values.str.contains(r"^\d{1,2}[:.h]\d{2}").mean() if len(values) else None
        return Guess(name, target, f"{named}, and its values are times of day") if (clock or 0) >= _ENOUGH else None  # type: ignore[operator]
    if target in ("lat", "lon"):
        most = 90 if target == "lat" else 180
        return (
            Guess(name, target, f"{named}, and its values lie within {most}") if _within(values, -most, most) else None
        )
    if target.startswith(("casualties", "displacement")):
        return Guess(name, target, f"{named}, and its values are counts") if _within(values, 0, 1e9) else None
    if target == "act":
        distinct = sorted(values.unique().to_list())
        if len(distinct) > _MOST_CODES:
            return None
        return Guess(
            name, "act", f"{named}, with {len(distinct)} values", codes=tuple((one, _act(one)) for one in distinct)
        )
    return Guess(name, target, named)


def _one_each(guesses: list[Guess], table: pl.DataFrame) -> list[Guess]:
    """The guesses with each target taken once, by the column with most values; a time goes with a date."""
    best: dict[str, Guess] = {}
    for guess in guesses:
        held = best.get(guess.to)
        if held is None or table[guess.name].count() > table[held.name].count():
            best[guess.to] = guess
    found = []
    there = set(best)
    if "happened" not in there and "recorded" in there:
        moved = best.pop("recorded")
        best["happened"] = Guess(moved.name, "happened", f"{moved.reason}; no other date is there", moved.form)
    for guess in guesses:
        kept = best.get(guess.to)
        if guess.to == "recorded" and "happened" not in there:
            kept = best["happened"]
            guess = kept if kept.name == guess.name else guess
        alone = {"until": "happened", "time": "happened", "lat": "lon", "lon": "lat"}.get(guess.to)
        if guess.to != "leave out" and kept is not None and kept.name != guess.name:
            guess = Guess(guess.name, "leave out", f"{guess.reason}; {kept.name!r} is taken for {guess.to}")
        elif alone and alone not in best:
            guess = Guess(guess.name, "leave out", f"{guess.reason}, but no column is its {alone}")
        found.append(guess)
    return found


def _with_corrections(guesses: list[Guess], table: pl.DataFrame) -> list[Guess]:
    """The guesses with a column that names corrected rows, where another names every row, and those among them."""
    for naming in guesses:
        named = table[naming.name].drop_nulls()
        if not len(named) or not any(_named(_words(naming.name), word) for word in CORRECTS):
            continue
        for own in guesses:
            names = table[own.name]
            if (
                own is naming
                or names.null_count()
                or not names.is_unique().all()
                or not named.is_in(names.implode()).all()
            ):
                continue
            found = {
                naming.name: Guess(
                    naming.name, "revises", f"named like a correction, and it names values of {own.name!r}"
                ),
                own.name: Guess(own.name, "row_id", f"no two rows have the same, and {naming.name!r} names them"),
            }
            return [found.get(guess.name, guess) for guess in guesses]
    return guesses


def _form(values: pl.Series, enough: float = _ENOUGH) -> tuple[str, str]:
    """The form of dates that reads the most of the values, if it reads nearly all; and another that reads as many."""
    sample = values.head(500)
    if not len(sample):
        return "", ""
    forms = [*_DATE_FORMS, *(f"{form} hour:minute" for form in _DATE_FORMS[1:])]
    if sample.str.contains(r"^\d{10}$").all():
        forms = [UNIX]
    elif sample.str.contains(r"^\d{13}$").all():
        forms = [UNIX_MS]
    elif sample.str.contains(r"^\d{1,8}$").all():
        return "", ""
    read = {form: spans(sample, form, "UTC")[0].is_not_null().mean() or 0.0 for form in forms}
    best = max(read, key=lambda form: read[form])
    if float(read[best]) < enough:  # type: ignore[arg-type]
        return "", ""
    swapped = best.replace("day/month", "\0").replace("month/day", "day/month").replace("\0", "month/day")
    return best, swapped if swapped != best and read.get(swapped) == read[best] else ""


def _within(values: pl.Series, least: float, most: float) -> bool:
    numbers = values.str.replace(",", ".", literal=True).cast(pl.Float64, strict=False)
    return bool(len(values)) and float(numbers.is_between(least, most).fill_null(False).mean() or 0) >= _ENOUGH_NAMED  # type: ignore[arg-type]


def _decimal_comma(guesses: Sequence[Guess], table: pl.DataFrame) -> bool:
    numbers = [table[one.name].drop_nulls() for one in guesses if one.to in ("lat", "lon")]
    return any(bool(column.str.contains(r"^-?\d+,\d+$").any()) for column in numbers)


def _act(value: str) -> str:
    """The act a value names, or "" where none is sure."""
    plain = _words(value)
    if value in acts():
        return value
    for code, words in VALUES:
        if plain in [_words(word) for word in words]:
            return code
    labels = {_words(act_label(code, language)): code for code in acts() for language in ("en", "fr", "ar")}
    if plain in labels:
        return labels[plain]
    near = get_close_matches(plain, labels, n=1, cutoff=0.9)
    return labels[near[0]] if near else ""


def _words(text: str) -> str:
    return " ".join(re.sub(r"[^\w°№']+|_", " ", text.casefold()).split())


def _named(name: str, word: str) -> bool:
    return f" {word} " in f" {name} "


def _shown(values: pl.Series) -> str:
    some = ", ".join(printable(value)[:24] for value in values.unique(maintain_order=True).head(3))
    return some or "nothing"


def _written(report: Report, header: int, comma: bool, guesses: Sequence[Guess]) -> str:
    lines = [
        "servanda-mapping: 1",
        f"# Proposed for {_remark(report.name)} from names and values alone: read every line before it is used.",
        f"title: {scalar(printable(report.name.rsplit('/', 1)[-1]))}",
        "origin: human-coded news  # CHECK: mechanism, monitor, authority, party, human-coded or machine-coded news",
        "# zone: Etc/UTC  # whose local days the dates are; say it if the dates are not in the case's own zone",
    ]
    lines += [f"header: {header}"] * (header > 1) + ['decimal: ","'] * comma
    lines.append("columns:")
    for guess in guesses:
        lines += _entry(guess)
    if not any(guess.to == "act" or _counted(guess.to) for guess in guesses):
        lines += [
            "fixed:",
            "  act: other  # CHECK: no column says what happened; take a code from docs/reference/acts.md",
        ]
    return "\n".join(lines) + "\n"


def _entry(guess: Guess) -> list[str]:
    key, why = scalar(guess.name), f"  # {_remark(guess.reason)}"
    if _counted(guess.to):
        return [f"  {key}: {{measure: {guess.to}, unit: persons}}{why}"]
    if guess.form and guess.form != ISO:
        return [f"  {key}: {{to: {guess.to}, form: {scalar(guess.form)}}}{why}"]
    if guess.codes:
        lines = [f"  {key}:{why}", f"    to: {guess.to}", "    codes:"]
        for value, act in guess.codes:
            if guess.to != "act":
                lines.append(f"      {scalar(value)}: {scalar(act)}" + ("" if act else "  # not known"))
                continue
            remark = "" if act else "  # CHECK: no act is known for it"
            lines.append(f"      {scalar(value)}: {act or 'leave out'}{remark}")
        return lines
    return [f"  {key}: {guess.to}{why}"]


def _counted(target: str) -> bool:
    return target in acts()


def _remark(text: str) -> str:
    return printable(text)[:160]
