"""A law weighed against facts: what every obligation needs to be judged, worked out once and kept for the next time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
import numpy.typing as npt

from servanda.agreement import Duty, Law, Obligation, Select, Tally
from servanda.basis import NEVER, Span
from servanda.compliance.asked import Asked, binding, trigger_of
from servanda.compliance.assessment import Assessed
from servanda.compliance.change_points import change_points
from servanda.compliance.coded import COVERAGE, Coded
from servanda.compliance.coverage import groups, positions, watches
from servanda.compliance.judge import Permitted, Standing, judge
from servanda.compliance.known_when import as_known
from servanda.compliance.program import Program, compiled
from servanda.compliance.rows import Rows
from servanda.compliance.side_by_side import each_of
from servanda.compliance.tally import rows, within_spans
from servanda.compliance.timeline import Timeline, timeline
from servanda.compliance.told import Looked
from servanda.compliance.windows import Windows, in_force, windows

if TYPE_CHECKING:
    pass

Integers = npt.NDArray[np.int64]
Heed = Callable[[int, int], None]


class Facts(Protocol):
    """Coded facts in view, each once: ``Kept`` in order of time, or ``Arrived`` in order of arrival."""

    @property
    def asked(self) -> Asked:
        """What the law asks."""
        ...

    @property
    def until(self) -> "Integers | None":
        """When another fact took the place of each; None where all stand."""
        ...

    @property
    def group(self) -> "Integers | None":
        """A number per incident of several facts; None where there is none."""
        ...

    @property
    def coded(self) -> Coded:
        """Their columns."""
        ...

    def chosen(self, select: Select) -> Integers:
        """Where the facts stand that a select asks for, in order of time."""
        ...

    def flagged(self, flag: int) -> Integers:
        """Where the facts in view stand that carry a flag."""
        ...

    def column(self, select: Select, rows: Integers, name: str) -> Any:
        """A column of these of the facts that a select asks for; ``near`` as the method tells it. Not to be written."""
        ...

    def near(self, select: Select, rows: Integers) -> "npt.NDArray[np.bool_]":
        """For which of these the place leaves it open whether they count."""
        ...


@dataclass(slots=True)
class Weighed:
    """One obligation judged, and what it was judged in."""

    windows: Windows
    standing: Standing
    assessed: Assessed


class Weighing:
    """One law over one set of facts up to a cut-off."""

    def __init__(self, law: Law, facts: Facts, looked: Looked, as_of: int, earliest: int, height: int) -> None:
        self.law, self.facts, self.looked, self.as_of = law, facts, looked, as_of
        self.earliest = earliest
        self.program: Program = compiled(law)
        #: Facts that bear on a clause, by position.
        self.bearing = np.zeros(height, dtype=bool)
        self.changes = [self.change(number) for number in range(len(self.program.holds))]
        self.line: Timeline = timeline(law, self.program, self.changes, as_of, earliest)
        self.watched = self._watched()
        self.bearing[positions(self.watched)] = True

    def find(self, tally: Tally, key: str = "") -> Rows:
        """The rows of a tally that stand."""
        return rows(self.facts, tally, key=key)

    def change(self, number: int) -> tuple[bool, Integers]:
        """When one bound of a condition comes true and stops being true."""
        holds = self.program.holds[number]
        parts = [as_known(self.facts, term.tally) for term in holds.terms]
        for part in parts:
            self.bearing[part.position] = True
        return change_points(holds, parts)

    def parts(self, obligation: Obligation) -> tuple[list[Rows], Rows | None]:
        """The rows of an obligation's terms, and of its trigger."""
        key, trigger = binding(obligation), trigger_of(obligation)
        triggers = None if trigger is None else self.find(Tally(trigger), "ref")
        found = [self.find(term.tally, key) for term in obligation.terms]
        for part in (*found, *(() if triggers is None else (triggers,))):
            self.bearing[part.position] = True
        return found, triggers

    def obligation(self, obligation: Obligation) -> Weighed | None:
        """One obligation over all its rows; None for a permit, which nothing is owed under."""
        parts, triggers = self.parts(obligation)
        if obligation.duty is Duty.PERMIT:
            return None
        spans = in_force(obligation, self.line)
        owed = windows(obligation, self.line, triggers, self.as_of)
        standing = self.standing(obligation, owed, spans)
        return Weighed(owed, standing, judge(standing, parts, owed, self.looked))

    def standing(self, obligation: Obligation, owed: Windows, spans: tuple[Span, ...]) -> Standing:
        """What an obligation is judged in: when it binds, what is permitted, who watched."""
        return Standing.of(
            obligation,
            owed,
            spans,
            self.permitted(obligation),
            groups(self.watched, self.law, obligation),
            self.law.proof.met_needs_coverage,
            self.as_of,
        )

    def all(self, heed: Heed | None = None, *, at_once: bool = False) -> Iterator[Weighed | None]:
        """Every obligation in the order of the law; of many facts, two at once where ``at_once`` says they may be."""
        obligations = self.law.obligations
        found = each_of(self.obligation, obligations, len(self.bearing) if at_once else 0)
        for number in range(len(obligations)):
            if heed is not None:
                heed(number, len(obligations))
            yield next(found)

    @cached_property
    def permits(self) -> list[Obligation]:
        """The permits that defeat a prohibition."""
        return [one for one in self.law.obligations if one.duty is Duty.PERMIT and one.defeats and not one.claimed]

    def permitted(self, obligation: Obligation) -> Permitted:
        """The incidents that a permit in force allows, or may allow."""
        surely, perhaps = [np.zeros(0, np.uint64)], [np.zeros(0, np.uint64)]
        for permit in self.permits:
            if obligation.clause not in permit.defeats or obligation.duty is not Duty.FORBID:
                continue
            for found in (self.find(term.tally) for term in permit.terms):
                inside, touching = within_spans(found, in_force(permit, self.line), self.as_of)
                surely.append(found.incident[inside & ~found.near])
                perhaps.append(found.incident[touching | (inside & found.near)])
        sure = np.unique(np.concatenate(surely))
        return Permitted(sure, np.setdiff1d(np.concatenate(perhaps), sure))

    def _watched(self) -> list[dict[str, Any]]:
        """The facts in view that tell who was able to watch."""
        import polars as pl

        at = self.watching()
        return watches(self.looked.at(at).with_columns(pl.Series("position", at, dtype=pl.Int64)), self.law.bodies)

    def watching(self) -> Integers:
        """Where the facts about watching stand that no other has taken the place of."""
        at = self.facts.flagged(int(COVERAGE))
        return at if self.facts.until is None else at[self.facts.until[at] == NEVER]
