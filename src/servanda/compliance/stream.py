"""Stream: facts as they arrive, in any order; the same assessments as batch over the same facts."""

from typing import TYPE_CHECKING

from servanda.agreement import Law
from servanda.compliance.asked import asked
from servanda.compliance.assessment import Assessments
from servanda.compliance.batch import assess, assessed
from servanda.compliance.coding import Coded, Coder
from servanda.compliance.kept import kept
from servanda.compliance.told import Table

if TYPE_CHECKING:
    import polars as pl


class Stream:
    """A law kept up to date over facts that arrive in batches.

    A batch holds whole source rows: all facts read out of one row come together. A fact that arrives again under
    the same id changes nothing. The cut-off is given when assessments are asked for.
    """

    def __init__(self, law: Law) -> None:
        self.law = law
        self._coder = Coder(law, asked(law))
        # A zone that follows reported positions can change what earlier facts mean: such a law is read whole.
        self._whole = self._coder.follows
        self._tables: list[pl.DataFrame] = []
        self._runs: list[Coded] = []

    def add(self, facts: "pl.DataFrame") -> None:
        """Take in a batch of facts."""
        self._tables.append(facts)
        if not self._whole:
            self._runs.append(self._coder.code(facts))

    def assessments(self, as_of: int) -> Assessments:
        """Every clause over what has arrived, known and dated before ``as_of``; equal to batch."""
        import polars as pl

        from servanda.evidence import empty

        told = Table(pl.concat(self._tables) if self._tables else empty())
        if self._whole or not self._runs:
            return assess(self.law, told, as_of)
        facts, given = kept(self._coder.asked, self._runs, as_of)
        return assessed(self.law, self._coder, facts, told, as_of, given=given)
