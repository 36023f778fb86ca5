"""What a fact's source, grades and status let it show: an allegation, a counted fact, or one gates may turn on."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Law
from servanda.compliance.columns import integers
from servanda.compliance.word_table import WordTable

if TYPE_CHECKING:
    import polars as pl

    from servanda.compliance.fact_run import FactRun

Booleans = npt.NDArray[np.bool_]
#: Statements that were taken back, or looked into and not confirmed, support nothing.
_UNSUPPORTED: Final = ("withdrawn", "not confirmed")
_DOUBTED: Final = ("alleged", "disputed", "under inquiry")
_OWN_EYES: Final = ("mechanism", "monitor", "authority")
_ONE_SIDED: Final = ("human-coded news", "party")
_GRADES: Final = "ABCDE"
_UNGRADED: Final = -1


@dataclass(frozen=True, slots=True)
class Weighed:
    """Per fact: whether it supports anything; no more than an allegation; gates and lives too (the crisp reading).

    An array of one stands for all.
    """

    supports: Booleans
    alleged: Booleans
    crisp: Booleans


class Proving:
    """Weighs facts by the standard of proof of one law."""

    def __init__(self, law: Law) -> None:
        proof = law.proof
        bodies = proof.certified_by or law.bodies
        good = _GRADES[: _GRADES.index(proof.reliability) + 1]
        self._credible = int(proof.credibility)
        self._sources = proof.sources
        self._origin = _table(
            lambda one: (one in proof.origins, one in _OWN_EYES, one in _ONE_SIDED, one in (None, "machine-coded news"))
        )
        self._reliability = _table(lambda one: (one is not None and one in good, one is None))
        self._certified = _table(lambda one: (one in bodies,))
        self._status = _table(lambda one: (one in _UNSUPPORTED, one in _DOUBTED, one == "confirmed"))

    def of(self, facts: "pl.DataFrame | FactRun") -> Weighed:
        """The facts weighed."""
        trusted, own_eyes, one_sided, machine = _read(self._origin, facts["origin"])
        reliable, no_letter = _read(self._reliability, facts["reliability"])
        (certified,) = _read(self._certified, facts["certified_by"])
        unsupported, doubted, confirmed = _read(self._status, facts["status"])
        digit = integers(facts["credibility"], _UNGRADED)
        graded = reliable & (digit != _UNGRADED) & (digit <= self._credible)
        ungraded = no_letter & (digit == _UNGRADED)
        enough = integers(facts["sources"], 0) >= self._sources
        proven = trusted & (graded | (ungraded & own_eyes)) & enough
        supports = ~unsupported & ~machine
        return Weighed(
            supports=supports,
            alleged=(one_sided | doubted) & ~certified & ~confirmed,
            crisp=(certified | proven) & supports & ~doubted,
        )


def _table(test: Callable[[str | None], tuple[bool, ...]]) -> WordTable:
    return WordTable(lambda word: np.array(test(word), np.uint64))


def _read(table: WordTable, column: "pl.Series") -> list[Booleans]:
    rows = table.of(column) != 0
    return [rows[:, n] for n in range(rows.shape[1])]
