"""A clause on the scale of implementation that comparative research uses, beside our statuses.

Peace Accords Matrix codes each provision of an accord: 0 not initiated, 1 minimal, 2 intermediate, 3 full. Its coders
judge; the rule here is arithmetic on what was reported, and is written down in docs/decisions/0014. A level stands
for one clause. Levels of several clauses are never added or averaged.
"""

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty
from servanda.basis import Span
from servanda.compliance.assessment import Assessed, Assessments, Status
from servanda.compliance.sums import within

Booleans = npt.NDArray[np.bool_]
WHOLE = 1_000_000
_HALF = WHOLE // 2


class Level(IntEnum):
    """How far a clause is carried out."""

    NOT_INITIATED = 0
    MINIMAL = 1
    INTERMEDIATE = 2
    FULL = 3

    @property
    def word(self) -> str:
        """The level in the words of Peace Accords Matrix."""
        return ("not initiated", "minimal", "intermediate", "full")[self.value]


@dataclass(frozen=True, slots=True)
class Implementation:
    """A clause's level with the share it comes from; ``level`` None where there is nothing to judge it by.

    ``share_ppm``: the mean over the clause's parts. ``alleged``: some of what it rests on is news or one side's word.
    """

    level: Level | None
    share_ppm: int | None
    alleged: bool


def implementation(result: Assessments, clause: str) -> Implementation:
    """The level of one clause.

    Each part has a share: of a duty, how much of what was due was reported done; of a prohibition, the share of
    watched days in force without a fact against it; of a limit, the share of judged windows within it. *Full*: every
    part whole and nothing short; *not initiated*: every part nil; between them *minimal* below a half on average,
    else *intermediate*. A part not due, not in force or not observed has no share.
    """
    found = [(one, _share(one, result)) for one in result.of(clause)]
    judged = [(one, share) for one, share in found if share is not None]
    if not judged:
        return Implementation(None, None, alleged=False)
    shares = [share for _, share in judged]
    mean = sum(shares) // len(shares)
    if all(share == WHOLE for share in shares):
        level = Level.FULL
    elif not any(shares):
        level = Level.NOT_INITIATED
    else:
        level = Level.MINIMAL if mean < _HALF else Level.INTERMEDIATE
    alleged = any(bool(one.alleged.any()) for one, _ in judged)
    return Implementation(level, mean, alleged)


def _share(one: Assessed, result: Assessments) -> int | None:
    if one.dormant or not len(one):
        return None
    if one.obligation.duty is Duty.REQUIRE and one.obligation.over == "flow":
        return _performed(one)
    if one.obligation.duty is Duty.FORBID:
        return _kept_days(one, result)
    met, contrary = (int((one.status == status).sum()) for status in (Status.MET, Status.CONTRARY))
    return met * WHOLE // (met + contrary) if met + contrary else None


def _performed(one: Assessed) -> int | None:
    """How much of what was due, or was begun before it was due, is reported done; each instance weighs the same."""
    floor = one.obligation.lo
    if floor is None:
        return None
    done = np.where(one.status == Status.MET, floor, np.clip(one.value, 0, floor))
    judged = (one.status != Status.OPEN) | (done > 0)
    if not judged.any() or floor == 0:
        return None
    short = judged & (one.status != Status.MET)
    # What fell short stays below the whole, however it is rounded.
    share = int(done[judged].sum()) * WHOLE // (floor * int(judged.sum()))
    return min(share, WHOLE - 1) if short.any() else share


def _kept_days(one: Assessed, result: Assessments) -> int | None:
    """The share of watched days in force without a fact against it; None where no window was watched or contravened."""
    floor = result.timeline.program.law.proof.met_needs_coverage
    running = (one.status == Status.OPEN) & (one.coverage_ppm >= floor)
    seen = (one.status == Status.MET) | (one.status == Status.CONTRARY) | running
    if not seen.any():
        return None
    days = np.asarray(result.timeline.day_starts, dtype=np.int64)
    spans = result.timeline.in_force(one.obligation.clause)
    held = _days_touched(days, one, seen, spans, result.as_of)
    begins = result.coded.begin[_reasons(one)]
    broken = np.unique(np.searchsorted(days, begins, side="right") - 1)
    broken = broken[held[np.clip(broken, 0, len(held) - 1)]] if len(held) else broken
    total = int(held.sum())
    if not total:
        return None
    return (total - len(broken)) * WHOLE // total


def _reasons(one: Assessed) -> npt.NDArray[np.int64]:
    contrary = one.status == Status.CONTRARY
    return one.reason_rows[within(one.lo[contrary], one.hi[contrary], len(one.reason_rows))]


def _days_touched(
    days: npt.NDArray[np.int64], one: Assessed, seen: Booleans, spans: tuple[Span, ...], as_of: int
) -> Booleans:
    """Which local days lie, in part at least, in a judged window while the clause was in force."""
    held = np.zeros(len(days), dtype=bool)
    for begin, end in zip(one.begin[seen], one.end[seen], strict=True):
        for span in spans:
            first, last = max(int(begin), span.begin), min(int(end), span.end, as_of)
            if first < last:
                lo = max(int(np.searchsorted(days, first, side="right")) - 1, 0)
                held[lo : int(np.searchsorted(days, last - 1, side="right"))] = True
    return held
