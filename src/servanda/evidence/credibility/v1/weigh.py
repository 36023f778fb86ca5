"""What the reports of each incident come to: how likely it is that it happened at all."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from servanda.evidence.credibility.v1.admiralty import DIGITS, LETTERS, digit_for
from servanda.evidence.credibility.v1.odds import LEAST, MOST, WHOLE, weight
from servanda.evidence.credibility.v1.rates import BY_INTEREST, BY_ORIGIN, SourceRates
from servanda.evidence.credibility.v1.rates_file import Rates
from servanda.evidence.credibility.v1.reckoning import ITEM, LEARNED, LETTER, UNKNOWN, Basis, Reckoning, Witness
from servanda.evidence.credibility.v1.reports import reports

if TYPE_CHECKING:
    import polars as pl

    from servanda.vocabulary import Names


@dataclass(frozen=True, slots=True)
class Weighed:
    """Facts with ``happened_ppm``, and what it rests on.

    ``witnesses``: a row per witness of an incident: incident, teller (whom the numbers are of), interest (of a side),
    basis (where the numbers come from, a place in ``bases``), reports (how many), weight (millionths of a nat; above 0
    for, below 0 against).
    """

    facts: "pl.DataFrame"
    witnesses: "pl.DataFrame"
    bases: tuple[Basis, ...]
    prior_ppm: int

    def words(self, incident: str) -> tuple[str, ...]:
        """How an incident came to its number, a line each: the prior, every witness, the result with its digit."""
        return self.reckoned([incident])[incident].words()

    def reckoned(self, incidents: "Sequence[str]") -> dict[str, Reckoning]:
        """The same in figures, for several incidents, in one look through the witnesses."""
        import polars as pl

        asked = pl.col("incident").is_in(list(incidents))
        rows: dict[str, list[dict[str, Any]]] = {}
        for row in self.witnesses.filter(asked).iter_rows(named=True):
            rows.setdefault(row["incident"], []).append(row)
        found = dict(self.facts.filter(asked).select("incident", "happened_ppm").unique("incident").iter_rows())
        return {one: self._reckoned(rows.get(one, []), found.get(one)) for one in incidents}

    def _reckoned(self, rows: list[dict[str, Any]], happened_ppm: int | None) -> Reckoning:
        witnesses = tuple(
            Witness(row["teller"], row["interest"] or "", row["reports"], row["weight"], self.bases[row["basis"]])
            for row in rows
        )
        confirming = sum(one.weight > 0 for one in witnesses)
        return Reckoning(self.prior_ppm, witnesses, happened_ppm, digit_for(happened_ppm, confirming))


def weigh(facts: "pl.DataFrame", rates: "Rates | None" = None, names: "Names | None" = None) -> Weighed:
    """Facts with ``happened_ppm`` for every incident somebody reports (by the column ``incident``).

    Bayes: the prior odds, times the odds of each witness once. A report's odds are those learned of who speaks; else
    its Admiralty letter's; else those stated for its class of origin, or for a side by what it gains. The digit is a
    ceiling: no source lifts an item judged unlikely. F and 6 say unknown: an F6 report changes nothing. A witness who
    says it several times, or through several outlets, counts once, by the strongest. Facts of no incident, of coverage
    and withdrawn ones keep an empty ``happened_ppm``. ``names``: the parties' names, see ``reports``.
    """
    import polars as pl

    known = rates or Rates()
    table = reports(facts, names)
    keys = ("speaker", "interest", "source", "origin", "reliability", "credibility", "denies")
    kinds = table.select(keys).unique(maintain_order=True)
    weighed = [_weight(known, row) for row in kinds.to_dicts()]
    kinds = kinds.with_columns(
        pl.Series("weight", [one[0] for one in weighed], dtype=pl.Int64),
        pl.Series("teller", [one[1] for one in weighed], dtype=pl.String),
        pl.col("interest").alias("_interest"),
        pl.int_range(pl.len(), dtype=pl.Int32).alias("basis"),
    )
    table = table.join(kinds, on=keys, how="left", nulls_equal=True, maintain_order="left")
    # The strongest of what a witness said; equal ones by the content of the report.
    strongest = table.sort(pl.col("weight").abs(), "id", descending=[True, False], maintain_order=True)
    strongest = strongest.group_by("incident", "witness", "denies", maintain_order=True).agg(
        pl.col("teller", "_interest", "basis").first(),
        pl.when(pl.col("denies").first())
        .then(pl.col("weight").min())
        .otherwise(pl.col("weight").max())
        .alias("weight"),
        pl.len().alias("reports"),
        pl.col("id").min().alias("first"),
    )
    sums = strongest.group_by("incident").agg(pl.col("weight").sum())
    before = weight(known.prior_ppm, WHOLE - known.prior_ppm)
    chance = 1 / (1 + np.exp(-(before + sums["weight"].to_numpy()) / WHOLE))
    ppm = np.clip(np.rint(chance * WHOLE), LEAST, MOST).astype(np.int32)
    found = dict(zip(sums["incident"], ppm.tolist(), strict=True))
    happened = pl.Series("happened_ppm", [None] * len(facts), dtype=pl.Int32)
    if len(table):
        values = pl.Series([found[one] for one in table["incident"]], dtype=pl.Int32)
        happened = happened.scatter(table["at"], values)
    witnesses = strongest.sort("incident", "first").select(
        "incident", "teller", pl.col("_interest").alias("interest"), "basis", "reports", "weight"
    )
    bases = tuple(one[2] for one in weighed)
    return Weighed(facts.with_columns(happened.alias("happened_ppm")), witnesses, bases, known.prior_ppm)


def _weight(known: Rates, row: dict[str, Any]) -> tuple[int, str, Basis]:
    """A report's weight, of whom its numbers are (a side without its interest), and where they come from."""
    letter, digit = row["reliability"] or "", row["credibility"] or 6
    teller, rates = rates_for(known, row)
    if row["interest"] is not None:
        teller = teller.removesuffix(f", {row['interest']}")
    if letter == "F":
        # Who tells cannot be judged: what is left is the item itself.
        item = DIGITS.get(digit)
        says, basis = (0, Basis(UNKNOWN, "F")) if item is None else (item.weight, Basis(ITEM, f"F{digit}", odds=item))
        return (min(-says, 0) if row["denies"] else says), teller, basis
    graded = LETTERS.get(letter)
    says, denies, basis = rates.says, rates.denies, _recorded(rates)
    if graded is not None and rates.source not in known.sources:
        says, denies = graded.weight, -graded.weight
        if row["interest"] is not None:
            # A letter for the outlet lifts no side above what it gains by speaking.
            says, denies = min(says, rates.says), max(denies, rates.denies)
        else:
            basis = Basis(LETTER, letter, odds=graded)
    ceiling = DIGITS.get(digit)
    if ceiling is not None:
        most = weight(ceiling.high, WHOLE - ceiling.high)
        if most < says:
            basis = replace(basis, ceiling=digit, most=ceiling.high)
        says, denies = min(says, most), min(max(denies, -most), 0)
    return (denies if row["denies"] else says), teller, basis


def _recorded(rates: SourceRates) -> Basis:
    if rates in (BY_ORIGIN.get(rates.source), BY_INTEREST.get(rates.source)):
        return Basis(rates.source, odds=rates.odds)
    return Basis(LEARNED, audited=rates.audited, odds=rates.odds)


def rates_for(known: Rates, row: dict[str, Any]) -> tuple[str, SourceRates]:
    """Whose record counts for a report, and that record; the stated prior of the class where there is none."""
    teller = teller_of(row)
    if teller in known.sources:
        return teller, known.sources[teller]
    if row["interest"] is not None:
        return teller, BY_INTEREST[row["interest"]]
    if row["speaker"] is not None and row["source"] in known.sources:
        return row["source"], known.sources[row["source"]]
    return teller, BY_ORIGIN[row["origin"]]


def teller_of(row: dict[str, Any]) -> str:
    """The name under which a record is kept: a side with its interest, else who is quoted, else the source."""
    if row["interest"] is not None:
        return f"{row['speaker']}, {row['interest']}"
    return str(row["speaker"] or row["source"])
