"""What the engine returns: assessments with their reasons, lives, and an account of every fact it was given."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import numpy.typing as npt

from servanda.agreement import Life, Obligation
from servanda.basis import NEVER, Span
from servanda.compliance.sums import within
from servanda.compliance.timeline import Timeline

if TYPE_CHECKING:
    import polars as pl

    from servanda.compliance.coded import Coded
    from servanda.compliance.told import Looked

Integers = npt.NDArray[np.int64]


class Status(IntEnum):
    """The program's reading of one instance; the body named in the agreement finds."""

    MET = 0
    CONTRARY = 1
    OVERDUE = 2
    OPEN = 3
    NOT_OBSERVED = 4

    @property
    def word(self) -> str:
        """The status in the words of the design."""
        return ("met", "contrary indication", "overdue", "open", "not observed")[self.value]


#: Statuses in order of how pressing they are.
PRESSING: Final = (Status.CONTRARY, Status.OVERDUE, Status.NOT_OBSERVED, Status.OPEN, Status.MET)


def most_pressing(found: "Iterable[Assessed]") -> Status | None:
    """The status that presses most among all instances; None where no instance has arisen."""
    there = {int(status) for one in found for status in np.unique(one.status)}
    return next((status for status in PRESSING if status in there), None)


class Bindings(Sequence[str]):
    """What instances bind on, in words: the ref of the fact that opened each, or its id; looked up when first asked."""

    def __init__(self, triggers: Integers, looked: "Looked") -> None:
        self._triggers, self._looked = triggers, looked
        self._words: list[str] | None = None

    def __len__(self) -> int:
        return len(self._triggers)

    def __getitem__(self, n: Any) -> Any:
        if self._words is None:
            self._words = self._looked.bindings(self._triggers)
        return self._words[n]


@dataclass(frozen=True, slots=True)
class Assessed:
    """The assessments of one obligation, as parallel arrays; one entry per instance.

    ``begin``/``end``: the window (µs). ``key``: what each binds on, ``bound`` its hash. ``value``: Σ cᵢ·tallyᵢ in
    thousandths; for a level the value farthest out.
    ``rows``: facts counted. ``alleged``: True where a contrary indication, or a performance, would not stand
    without news or one side's word. ``doubtful``: facts whose place or time leaves it open whether they count.
    ``unnamed``: counted facts whose source does not record who acted. ``claimed``: those for which an exception is
    claimed. ``expected_ppm``: Σ of attribution chances. ``late_us``: how long after the deadline it was met (0: in
    time).
    ``coverage_ppm``: share of the window watched. ``lo:hi`` slice ``reason_rows``, positions of prepared facts, and
    ``reason_ppm``, the chance that each is what it was counted as; ``doubt_lo:doubt_hi`` slice ``doubt_rows``.
    """

    obligation: Obligation
    begin: Integers
    end: Integers
    key: "Bindings | None"
    bound: "npt.NDArray[np.uint64] | None"
    trigger: "Integers | None"
    status: Integers
    value: Integers
    rows: Integers
    alleged: npt.NDArray[np.bool_]
    doubtful: Integers
    unnamed: Integers
    claimed: Integers
    expected_ppm: Integers
    met_at: Integers
    late_us: Integers
    coverage_ppm: Integers
    lo: Integers
    hi: Integers
    reason_rows: Integers
    reason_ppm: Integers
    doubt_lo: Integers
    doubt_hi: Integers
    doubt_rows: Integers
    dormant: bool = False

    def __len__(self) -> int:
        return len(self.begin)

    def reasons(self, n: int) -> Integers:
        """Positions of the facts that the n-th assessment rests on, in order of time."""
        return self.reason_rows[self.lo[n] : self.hi[n]]

    def doubts(self, n: int) -> Integers:
        """Positions of the facts whose place or time leaves open whether they count in the n-th."""
        return self.doubt_rows[self.doubt_lo[n] : self.doubt_hi[n]]

    @property
    def rested_on(self) -> Integers:
        """Positions of all facts that any of these assessments rests on."""
        return self.reason_rows[within(self.lo, self.hi, len(self.reason_rows))]

    def counts(self) -> dict[Status, int]:
        """How many instances have each status."""
        return {status: int((self.status == status).sum()) for status in Status}


@dataclass(frozen=True, slots=True)
class Assessments:
    """All assessments of one law over one set of facts at one cut-off.

    ``looked``: where the facts behind reasons are looked up; ``coded``: the same facts as the engine reads them, by
    the positions reasons give, ``who`` among ``everyone``. ``given``: rows given; ``unseen``: rows recorded after the
    cut-off, or dated at or after it; ``unused``: rows that bear on no clause; ``revised``: rows that another fact has
    taken the place of.
    """

    agreement: str
    as_of: int
    by_obligation: tuple[Assessed, ...]
    timeline: Timeline
    looked: "Looked"
    coded: "Coded"
    everyone: tuple[str, ...]
    given: int
    unseen: int
    unused: int
    revised: int = 0
    unattributed: dict[str, int] = field(default_factory=dict)

    def of(self, clause: str) -> tuple[Assessed, ...]:
        """The assessments of one clause."""
        return tuple(one for one in self.by_obligation if one.obligation.clause == clause)

    def lives(self, clause: str) -> tuple[tuple[Life, Span], ...]:
        """The life of one clause."""
        return self.timeline.lives[clause]

    def facts_at(self, positions: Integers, columns: Sequence[str] | None = None) -> "pl.DataFrame":
        """The prepared facts at positions that reasons or doubts give, in that order; or only these columns of theirs.

        ``columns``: of the facts table, as they were given; nothing else is read.
        """
        return self.looked.at(positions) if columns is None else self.looked.columns(positions, columns)

    @property
    def facts(self) -> "pl.DataFrame":
        """Every fact known by the cut-off, prepared, in order of time: what the positions of reasons count."""
        return self.looked.all()

    def records(self) -> Iterator[dict[str, Any]]:
        """Every assessment as a plain record; reasons as fact ids."""
        ids = self.looked.ids()
        for one in self.by_obligation:
            for n in range(len(one)):
                yield _record(one, n, ids)


def _record(one: Assessed, n: int, ids: list[str]) -> dict[str, Any]:
    def instant(us: int) -> int | None:
        return None if abs(us) >= NEVER else int(us)

    return {
        "obligation": one.obligation.id,
        "clause": str(one.obligation.clause),
        "duty": str(one.obligation.duty),
        "begin": instant(one.begin[n]),
        "end": instant(one.end[n]),
        "binding": None if one.key is None else str(one.key[n]),
        "status": Status(one.status[n]).word,
        "alleged": bool(one.alleged[n]),
        "value_milli": int(one.value[n]),
        "lo_milli": one.obligation.lo,
        "hi_milli": one.obligation.hi,
        "facts": int(one.rows[n]),
        "doubtful": int(one.doubtful[n]),
        "who_acted_not_recorded": int(one.unnamed[n]),
        "exception_claimed": int(one.claimed[n]),
        "expected_ppm": int(one.expected_ppm[n]),
        "met_at": instant(one.met_at[n]),
        "late_us": int(one.late_us[n]),
        "coverage_ppm": int(one.coverage_ppm[n]),
        "reasons": [ids[position] for position in one.reasons(n)],
        "doubts": [ids[position] for position in one.doubts(n)],
    }


__all__ = ["Assessed", "Assessments", "Life", "Status", "np"]
