"""What thresholds look at: things that happened, duties owed, contacts on the line, ratios told by another reading."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from servanda.basis import NEVER

Integers = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Happening:
    """Something that happened, by the instant it was over (µs UTC).

    ``area``: a zone or another area, "" where none is known. ``clauses``: those that it is counted against. ``ref``:
    the matter it belongs to, "" for none.
    """

    fact: str
    at: int
    area: str = ""
    clauses: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Owed:
    """A duty with an end: since when, by when (the last instant in time), and when it was done, if it was (µs UTC).

    ``said``: facts that report part of it, or that it was done. ``waits_for``: clauses it waits for.
    """

    duty: str
    clause: str
    since: int
    by: int
    done: int | None = None
    said: tuple[str, ...] = ()
    waits_for: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """A call, a test call or a message to one end of the line, and when an answer came, if one did.

    ``made``, ``by``, ``answered``: µs UTC; ``by``: when it counts as unanswered. ``unit``: who was called, as the line
    itself recorded it.
    """

    id: str
    unit: str
    made: int
    by: int
    answered: int | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """How many further acts follow from one, as read at an instant (µs UTC), with its interval."""

    at: int
    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Material:
    """All that thresholds look at.

    ``edges``: the local midnights that bound days, ascending, µs UTC; the last is now, and may be within a day.
    ``happened`` in order of time. ``drawn``: by clause, days ahead and number, the shares of draws at the end of each
    day, kept where a threshold asked for them.
    """

    edges: Integers
    happened: tuple[Happening, ...] = ()
    owed: tuple[Owed, ...] = ()
    contacts: tuple[Contact, ...] = ()
    ratios: tuple[Ratio, ...] = ()
    drawn: dict[tuple[str, int, int], Floats] = field(init=False, repr=False, compare=False, default_factory=dict)
    _by_area: dict[str, tuple[Happening, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _by_clause: dict[str, tuple[Happening, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)
    _instants: dict[int, tuple[tuple[Happening, ...], Integers]] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )
    _by_duty: dict[str, Owed] = field(init=False, repr=False, compare=False, default_factory=dict)

    @property
    def now(self) -> int:
        """The last instant known of."""
        return int(self.edges[-1])

    def daily(self, taken: tuple[Happening, ...]) -> Integers:
        """How many of these fall in each day."""
        if len(self.edges) < 2:
            return np.zeros(0, np.int64)
        return np.histogram(self.instants(taken), bins=self.edges)[0].astype(np.int64)

    def instants(self, taken: tuple[Happening, ...]) -> Integers:
        """When each of these was over; kept, for rules ask for the same ones again and again."""
        held = self._instants.get(id(taken))
        if held is None or held[0] is not taken:
            held = self._instants[id(taken)] = (taken, np.array([one.at for one in taken], dtype=np.int64))
        return held[1]

    def of_clause(self, clause: str) -> tuple[Happening, ...]:
        """What is counted against a clause."""
        if clause not in self._by_clause:
            self._by_clause[clause] = tuple(one for one in self.happened if clause in one.clauses)
        return self._by_clause[clause]

    def in_area(self, area: str) -> tuple[Happening, ...]:
        """What happened in an area; all of it where ``area`` is empty."""
        if not area:
            return self.happened
        # Looked up once for all areas: asked for each of thousands in turn, each look would be at everything.
        if not self._by_area and self.happened:
            found: dict[str, list[Happening]] = {}
            for one in self.happened:
                found.setdefault(one.area, []).append(one)
            self._by_area.update((name, tuple(several)) for name, several in found.items())
        return self._by_area.get(area, ())

    def owed_of(self, duty: str) -> Owed:
        """A duty by its id; looked up once for all of them."""
        if not self._by_duty:
            self._by_duty.update((one.duty, one) for one in reversed(self.owed))
        return self._by_duty[duty]

    def areas(self) -> tuple[str, ...]:
        """Areas in which anything happened, in the order in which it first did."""
        if not self._by_area:
            self.in_area("everywhere")
        return tuple(area for area in self._by_area if area)


@dataclass(frozen=True, slots=True)
class Signal:
    """A number that thresholds are set on, by the instants from which each value was known (µs UTC, ascending)."""

    subject: str
    at: Integers
    value: Floats


@dataclass(frozen=True, slots=True)
class Events:
    """What an alarm of a kind warns of: when it came (µs UTC, ascending).

    ``horizon``: an alarm is right where one came less than so long after it was raised. ``quiet``: one that follows
    another by less is part of it, and nothing to be warned of anew. ``upto``: nothing later can be known yet.
    ``grace``: an alarm raised so long after one began still counts as told of it. ``least``: so many must come within
    the horizon for an alarm to be right, and the one that makes them so many is what begins.
    """

    at: Integers
    horizon: int
    quiet: int
    upto: int = NEVER
    grace: int = 0
    least: int = 1


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an alarm stands: a word of the kind's own, numbers for its sentence, and the facts it rests on."""

    word: str
    numbers: Mapping[str, float | int | str] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
