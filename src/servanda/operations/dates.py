"""The real dates of an agreement: every moment a clause or phase turns on, placed on the clock where it can be."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from servanda.agreement import Agreement, Lowering, notice_dates
from servanda.basis import NEVER, from_us

Role = Literal["opens", "due", "until", "closes", "term", "notice"]
#: Terms of a renewal that are listed; further ones follow the same rule.
MOST_TERMS = 3


@dataclass(frozen=True, slots=True)
class Dated:
    """One moment of a clause or phase: what it is, of which part, as written, and the instant it stands for.

    ``at``: microseconds UTC; None where it hangs on what has not happened, or is not stated. For an end it is
    the first instant after it. ``when``: the moment as the file has it, or None where it was computed.
    """

    role: Role
    part: str
    when: Any
    at: int | None
    whole_day: bool = True

    def day(self, zone: str) -> str:
        """The local day, as 2005-12-31; the last one for an end; empty where there is none."""
        if self.at is None:
            return ""
        ends = self.role != "opens" and self.whole_day
        return from_us(self.at - (1 if ends else 0), zone).date().isoformat()

    def data(self, zone: str) -> dict[str, Any]:
        """As plain data for JSON."""
        exact = None if self.at is None or self.whole_day else from_us(self.at, zone).isoformat()
        return {
            "role": self.role,
            "part": self.part or None,
            "written": None if self.when is None else str(self.when),
            "day": self.day(zone) or None,
            "instant": exact,
        }


class Dates:
    """Places the moments of one agreement, those that hang on dated events and phases included."""

    def __init__(self, agreement: Agreement) -> None:
        self.agreement = agreement
        self._lowering = Lowering(agreement)

    def at(self, when: Any, *, closing: bool = False) -> int | None:
        """The instant of a moment; None where it hangs on something, or is not stated."""
        if when is None:
            return None
        placed = self._lowering.moment(when, closing=closing)
        return placed.us if placed.after is None and placed.us < NEVER else None

    def _dated(self, role: Role, when: Any, part: str = "") -> Dated:
        closing = role != "opens"
        opens, closes = self.at(when), self.at(when, closing=True)
        # an instant opens and closes at once; a day does not, and "before" a day closes as it begins
        whole_day = opens != closes or bool(getattr(when, "before", False))
        return Dated(role, part, when, closes if closing else opens, whole_day)

    def of_clause(self, id_: str) -> tuple[Dated, ...]:
        """Every moment a clause turns on, in the order of the file."""
        clause = self.agreement.clause(id_)
        return tuple(self._of_clause(clause))

    def _of_clause(self, clause: Any) -> Iterator[Dated]:
        if clause.opening is not None:
            yield self._dated("opens", clause.opening)
        if clause.deadline is not None:
            yield self._dated("due", clause.deadline)
        if clause.until is not None:
            yield self._dated("until", clause.until)
        if (withdrawn := getattr(clause.promise, "withdrawn_by", None)) is not None:
            yield self._dated("due", withdrawn)
        for stage in getattr(clause.promise, "stages", ()):
            yield self._dated("opens", stage.between[0], stage.id)
            yield self._dated("due", stage.between[1], stage.id)
        if clause.kind == "renews":
            yield from self._terms(clause)

    def _terms(self, clause: Any) -> Iterator[Dated]:
        for end, last in notice_dates(clause, self.agreement)[:MOST_TERMS]:
            # both are given as the first instant of their day
            yield Dated("term", "", None, end, whole_day=False)
            if clause.promise.notice is not None:
                yield Dated("notice", "", None, last, whole_day=False)

    def of_phase(self, id_: str) -> tuple[Dated, ...]:
        """When a phase opens and closes, its long-stop taken where it states no close."""
        phase = self.agreement.phase(id_)
        if phase is None:
            return ()
        last = phase.closes or phase.long_stop
        found = [self._dated("opens", phase.opens)] if phase.opens is not None else []
        return (*found, *([self._dated("closes", last)] if last is not None else []))
