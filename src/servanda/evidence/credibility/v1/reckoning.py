"""How an incident came to its chance, step by step: the figures first, and the same in English words.

Pages in other languages are written from the figures (``operations.pages.sure_told``).
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from servanda.evidence.credibility.v1.odds import WHOLE, Odds, odds, rounded

#: Where a witness's numbers come from: a letter for the source, a digit for the item of an F source, neither known,
#: a record learned from audits, or a stated prior of a class of origin or of a side's interest.
LETTER, ITEM, UNKNOWN, LEARNED = "letter", "item", "unknown", "learned"
STATED: Final = {
    "mechanism": "the mechanism's own observers",
    "monitor": "people on the spot for others",
    "authority": "an authority of no side",
    "party": "a side, where nothing is at stake",
    "human-coded news": "news read by people",
    "machine-coded news": "news read by machines: weighs nothing",
    "against its interest": "a side on its own breach, or on what the other did well",
    "in its interest": "a side on the other's breach, or on what it did well",
}


@dataclass(frozen=True, slots=True)
class Basis:
    """Where a witness's numbers come from.

    ``sort``: LETTER, ITEM, UNKNOWN, LEARNED or a key of STATED; ``mark``: the grade; ``audited``: incidents the record
    rests on; ``odds``: the chance with its range, None where unknown. ``ceiling``: a digit that lets no more pass than
    ``most`` (ppm); 0: none did.
    """

    sort: str
    mark: str = ""
    audited: int = 0
    odds: Odds | None = None
    ceiling: int = 0
    most: int = 0

    def words(self) -> str:
        """In English."""
        if self.odds is None:
            return f"graded {self.mark}: unknown"
        head = {LETTER: f"graded {self.mark}", ITEM: f"graded {self.mark}", LEARNED: f"learned, {self.audited} audited"}
        told = f"{head.get(self.sort) or f'stated prior: {STATED[self.sort]}'}: {self.odds.words()}"
        allowed = f"; no more than credibility {self.ceiling} allows ({odds(self.most)})" if self.ceiling else ""
        return told + allowed


@dataclass(frozen=True, slots=True)
class Witness:
    """A witness of an incident: whose record counts, with the interest a side has; how many reports; ``weight``:
    millionths of a nat, above 0 for, below 0 against."""

    teller: str
    interest: str
    reports: int
    weight: int
    basis: Basis

    @property
    def factor_milli(self) -> int:
        """What the odds are multiplied with, in thousandths; below 0: what they are divided by."""
        times = rounded(float(np.exp(abs(self.weight) / WHOLE)))
        return times if self.weight >= 0 or times == 1_000 else -times

    def words(self) -> str:
        """In English."""
        who = f"{self.teller}, {self.interest}" if self.interest else self.teller
        told_once = f"{self.reports} reports, one witness" if self.reports > 1 else "1 report"
        shown = f"{abs(self.factor_milli) / 1_000:.1f}".removesuffix(".0")
        times = shown if self.factor_milli > 0 else f"1/{shown}"
        return f"{who} ({told_once}): times {times}; {self.basis.words()}"


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The prior, every witness, and what they come to (ppm, None where nobody was weighed) with its digit."""

    prior_ppm: int
    witnesses: tuple[Witness, ...]
    happened_ppm: int | None
    credibility: int

    def words(self) -> tuple[str, ...]:
        """In English, a line each."""
        lines = [f"before any report: {odds(self.prior_ppm)}", *(one.words() for one in self.witnesses)]
        if self.happened_ppm is not None:
            lines.append(f"together: {odds(self.happened_ppm)}, credibility {self.credibility}")
        return tuple(lines)
