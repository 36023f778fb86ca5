"""Stream: facts as they arrive, in any order; the same assessments as batch over the same facts."""

from typing import TYPE_CHECKING, Any, Final

import numpy as np

from servanda.agreement import Law
from servanda.basis import NEVER
from servanda.compliance.arrived import Arrived
from servanda.compliance.asked import asked
from servanda.compliance.assessment import Assessments
from servanda.compliance.batch import assess
from servanda.compliance.coding import Coder
from servanda.compliance.revising import revised
from servanda.compliance.told import Looked, Table
from servanda.compliance.weighing import Weighed, Weighing

if TYPE_CHECKING:
    from collections.abc import Sequence

    import polars as pl

#: Batches are coded together once they come to so many facts, or when assessments are asked for.
TOGETHER: Final = 8_192
#: With more new facts than this, everything is assessed anew.
MANY: Final = 256


class Stream:
    """A law kept up to date over facts that arrive in batches.

    A batch holds whole source rows: all facts read out of one row come together. A fact that arrives again under
    the same id changes nothing. The cut-off is given when assessments are asked for; asked again at the same one, what
    late facts do not touch is not looked at again.
    """

    def __init__(self, law: Law) -> None:
        self.law = law
        self._coder = Coder(law, asked(law))
        # A zone that follows reported positions can change what earlier facts mean: such a law is read whole.
        self._whole = self._coder.follows
        self._waiting: list[pl.DataFrame] = []
        self._height = 0
        self._told = _Arrivals()
        self._arrived = Arrived(self._coder.asked)
        self._weighing: Weighing | None = None
        self._weighed: list[Weighed | None] = []

    def add(self, facts: "pl.DataFrame") -> None:
        """Take in a batch of facts."""
        self._waiting.append(facts)
        self._height += len(facts)
        if self._height >= TOGETHER:
            self._take_in()

    def assessments(self, as_of: int) -> Assessments:
        """Every clause over what has arrived, known and dated before ``as_of`` (µs); equal to batch."""
        self._take_in()
        if self._whole or not len(self._arrived):
            return assess(self.law, self._told.table(), as_of)
        before = self._weighing
        new = self._arrived.settle(as_of)
        anew = before is None or before.as_of != as_of or len(new) > MANY
        if anew or before is None or not revised(before, self._weighed, self._arrived, new):
            self._assess(as_of)
        return self._result()

    def _take_in(self) -> None:
        if not self._height:
            return
        import polars as pl

        facts = pl.concat(self._waiting) if len(self._waiting) > 1 else self._waiting[0]
        self._waiting, self._height = [], 0
        if self._whole:
            self._told.add(facts)
            return
        coded = self._coder.code(facts)
        fresh = self._arrived.fresh(coded.tie)
        if not fresh.all():
            facts, coded = facts.filter(pl.Series(fresh)), coded.take(fresh)
        if len(facts):
            self._told.add(facts)
            self._arrived.put(coded)

    def _assess(self, as_of: int) -> None:
        arrived = self._arrived
        seen = np.flatnonzero(arrived.seen)
        earliest = int(arrived.coded.begin[seen].min()) if len(seen) else as_of
        self._weighing = Weighing(self.law, arrived, self._looked(), as_of, earliest, len(arrived))
        self._weighed = list(self._weighing.all())

    def _looked(self) -> Looked:
        # One for each answer: what is read again for it holds none of the facts that come later.
        return Looked(self._coder, self._told, None)

    def _result(self) -> Assessments:
        weighing, arrived = self._weighing, self._arrived
        assert weighing is not None
        seen, idle = arrived.seen, arrived.seen & ~weighing.bearing
        gone = None if arrived.until is None else seen & (arrived.until < NEVER) & arrived.relevant()
        return Assessments(
            agreement=self.law.agreement,
            as_of=weighing.as_of,
            by_obligation=tuple(one.assessed for one in self._weighed if one is not None),
            timeline=weighing.line,
            looked=self._looked(),
            coded=arrived.coded,
            everyone=self.law.everyone,
            given=len(arrived),
            unseen=len(arrived) - int(np.count_nonzero(seen)),
            unused=int(np.count_nonzero(idle if gone is None else idle & ~gone)),
            revised=0 if gone is None else int(np.count_nonzero(gone)),
        )


class _Arrivals:
    """Tables of facts in the order they came, put together only when somebody looks."""

    def __init__(self) -> None:
        self._tables: list[pl.DataFrame] = []

    def add(self, facts: "pl.DataFrame") -> None:
        """One more table."""
        self._tables.append(facts)

    def __len__(self) -> int:
        return sum(map(len, self._tables))

    def table(self) -> "pl.DataFrame":
        """All of them as one."""
        import polars as pl

        from servanda.evidence import empty

        if len(self._tables) > 1:
            self._tables = [pl.concat(self._tables)]
        return self._tables[0] if self._tables else empty()

    def runs(self) -> Any:
        """The facts, run by run."""
        return Table(self.table()).runs()

    def at(self, positions: Any, columns: "Sequence[str] | None" = None) -> "pl.DataFrame":
        """The facts at these positions."""
        return Table(self.table()).at(positions, columns)
