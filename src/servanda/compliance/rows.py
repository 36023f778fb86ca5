"""Selected facts as parallel arrays, each column made when it is first read: most questions read few of them."""

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from servanda.compliance.coded import taken

Integers = npt.NDArray[np.int64]
Unsigned = npt.NDArray[np.uint64]
Booleans = npt.NDArray[np.bool_]
Make = Callable[[str], Any]


class Rows:
    """Facts that a tally selected, in order of begin, end and content hash.

    ``make`` gives a column by name; ``given`` are columns at hand. ``key`` and ``until`` are columns, or None for all.
    """

    __slots__ = ("_columns", "_height", "_make")

    def __init__(self, height: int, make: Make, given: Mapping[str, Any]) -> None:
        self._height, self._make = height, make
        self._columns: dict[str, Any] = dict(given)

    def __len__(self) -> int:
        return self._height

    def column(self, name: str) -> Any:
        """One column by name."""
        if name not in self._columns:
            self._columns[name] = self._make(name)
        return self._columns[name]

    def take(self, chosen: Any) -> "Rows":
        """The rows at these positions, or where this mask is true."""
        if chosen.dtype == bool:
            if chosen.all():
                return self
            chosen = np.flatnonzero(chosen)

        def make(name: str) -> Any:
            column = self.column(name)
            return None if column is None else taken(column, chosen)

        return Rows(len(chosen), make, {})

    def changed(self, **columns: Any) -> "Rows":
        """The same rows with some columns put in place of theirs."""
        return Rows(self._height, self.column, columns)

    @property
    def begin(self) -> Integers:
        """First instant, µs."""
        return self.column("begin")  # type: ignore[no-any-return]

    @property
    def end(self) -> Integers:
        """End, excluded, µs."""
        return self.column("end")  # type: ignore[no-any-return]

    @property
    def known(self) -> Integers:
        """Happened and recorded, whichever is later, µs."""
        return self.column("known")  # type: ignore[no-any-return]

    @property
    def tie(self) -> Unsigned:
        """Content hash."""
        return self.column("tie")  # type: ignore[no-any-return]

    @property
    def value(self) -> Integers:
        """Thousandths this row adds, or states for a level."""
        return self.column("value")  # type: ignore[no-any-return]

    @property
    def ppm(self) -> Integers:
        """Chance that it happened and is such an act by such an actor."""
        return self.column("ppm")  # type: ignore[no-any-return]

    @property
    def position(self) -> Integers:
        """Where it stands among the facts: the number reasons name it by."""
        return self.column("position")  # type: ignore[no-any-return]

    @property
    def incident(self) -> Unsigned:
        """What it tells of; facts of one source row share it."""
        return self.column("incident")  # type: ignore[no-any-return]

    @property
    def alleged(self) -> Booleans:
        """Supports no more than an allegation."""
        return self.column("alleged")  # type: ignore[no-any-return]

    @property
    def near(self) -> Booleans:
        """Its place leaves it open whether it counts."""
        return self.column("near")  # type: ignore[no-any-return]

    @property
    def measured(self) -> Booleans:
        """A count somebody made."""
        return self.column("measured")  # type: ignore[no-any-return]

    @property
    def claimed(self) -> Booleans:
        """An exception is claimed."""
        return self.column("claimed")  # type: ignore[no-any-return]

    @property
    def unnamed(self) -> Booleans:
        """The source does not record who acted."""
        return self.column("unnamed")  # type: ignore[no-any-return]

    @property
    def key(self) -> "Unsigned | None":
        """The hash of what an instance binds on, or None."""
        return self.column("key")  # type: ignore[no-any-return]

    @property
    def until(self) -> "Integers | None":
        """Until when it counts, for rows that gates and lives read; None where nothing took its place."""
        return self.column("until")  # type: ignore[no-any-return]
