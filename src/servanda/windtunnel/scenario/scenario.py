"""A scenario resolved against its agreement: every assumption in force, in an order that no name decides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cached_property
from typing import Any, Final, NamedTuple

import numpy as np

from servanda.agreement import Source
from servanda.basis import draw_unit
from servanda.windtunnel.scenario.value import Flat, Floats, Value, flat

#: What the draws of assumptions are for, among all that is drawn with one seed.
PURPOSE: Final = 71
DATA_CLASS: Final = "mediator-only"


@dataclass(frozen=True, slots=True)
class Actor:
    """What one participant is taken to want, to fear and to control; outcomes per period, R=1 and P=0 the scale."""

    restraint: Value
    temptation: Value
    breakdown: Value
    betrayed: Value
    patience: Value
    trust: Value
    audience_cost: Value
    command_control: Value
    resolve: Value
    means: Value
    misjudges: Value
    bad_faith_gain: Value
    withholds: Value
    reading: Value
    heeds: Value


@dataclass(frozen=True, slots=True)
class ClauseTaken:
    """What is taken of one clause; ``detection``, ``delay``, ``false_alarm_rate`` only where a scenario gives them.

    ``stated``: the fields a scenario gives for this very clause.
    """

    gain: Value
    accident_rate: Value
    opportunity: Value
    performance_delay: Value
    detection: Value | None = None
    delay: Value | None = None
    false_alarm_rate: Value | None = None
    stated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """What one way of watching is worth: chance seen, days until known, false alarms a day."""

    detection: Value
    delay: Value
    false_alarm: Value


@dataclass(frozen=True, slots=True)
class Spoiler:
    """Somebody who would have it fail; rates a day, by whether the party blamed is sincere.

    ``laid``: the chance that an attack is laid at that party's door.
    """

    who: str
    against: str
    blamed_on: str
    rate_if_sincere: Value
    rate_if_insincere: Value
    laid: Value


@dataclass(frozen=True, slots=True)
class Liaison:
    """Whether there is a line between commanders, from which words, and how much it clears up.

    ``practice``: what practice on it leaves in the end of accidents and false alarms; ``half_way``: days to half of it.
    """

    exists: bool
    why: str
    clears: Value
    practice: Value
    half_way: Value


@dataclass(frozen=True, slots=True)
class Observers:
    """What observers clear up, and what one sees that watches only in part.

    ``contradict``: the chance that a mistake is not held to be a breach where another watcher would have seen it.
    """

    clear: Value
    part: Value
    contradict: Value


@dataclass(frozen=True, slots=True)
class Guarantor:
    """Whether somebody outside steps in, from which words, and how often it stops an exchange."""

    exists: bool
    why: str
    stops: Value


@dataclass(frozen=True, slots=True)
class Ladder:
    """The rung that is war (rounded to a whole number by who uses it), days an answer takes, days that cool it.

    ``restored``: the chance that such a round of fighting is stopped and the agreement stands.
    """

    ceiling: Value
    answer_days: int
    cooling: Value
    restored: Value


@dataclass(frozen=True, slots=True)
class Overdue:
    """Chance a day that what is overdue makes the other side give the whole up."""

    walk_away: Value


@dataclass(frozen=True, slots=True)
class Exceptions:
    """The chance that what is seen passes for an exception: one its user alone judges, one of wide words."""

    claimed: Value
    broad: Value


@dataclass(frozen=True, slots=True)
class Mechanism:
    """What the mechanism does about what its bodies saw: chances, and days."""

    finds: Value
    finding_days: Value
    decides: Value
    resumes_days: Value


@dataclass(frozen=True, slots=True)
class Devices:
    """What a bounded response, a tie-break and third-party custody are worth where the text has them; chances.

    ``weigh_steps``: every step of what is owed is weighed by itself, with ``outside`` at stake besides what is left.
    """

    answers_clear: Value
    stuck: Value
    custody: Value
    outside: Value
    weigh_steps: bool


@dataclass(frozen=True, slots=True)
class Steps:
    """What is made of steps that are owed once, done or not.

    ``tell``: whether one done, or overdue, is evidence of good or bad faith. ``late``: the chance that what is owed in
    good faith is late. ``disarms``, ``separates``: the share of a party's openings and contacts that goes when all its
    steps that give up arms, or move forces away, are done. ``bluffs``: the chance that who does not mean it signs all
    the same what asks such steps of it. ``worth``: what a party is owed once by a day is worth to it, all together,
    against the quiet itself.
    """

    tell: bool
    late: Value
    disarms: Value
    separates: Value
    bluffs: Value
    worth: Value


@dataclass(frozen=True, slots=True)
class BeforeStart:
    """Between signature and a start on a date: whether each act is weighed as a last chance, or nothing holds it back.

    ``taken_back``: chance a day that what was gained is lost again before positions are frozen. ``called_off``: the
    chance that an answer then is to call the start off.
    """

    weighed: bool
    taken_back: Value
    called_off: Value


class Leaf(NamedTuple):
    """One assumption: its name for people, and the number its draws are keyed on.

    ``key`` is made of section, position in the file's order and field, never of a name.
    """

    name: str
    key: int
    value: Value


#: Sections of actors and of clauses, and where in a key the position stands.
_COMPARED: Final = (3, 4)
_POSITION: Final = 0xFFFFFFFF << 16
#: New ones at the end: draws are keyed on where a part stands here.
_PARTS: Final = (
    "liaison", "observers", "guarantor", "ladder", "overdue", "exceptions", "mechanism", "devices", "steps",
    "before_start",
)  # fmt: skip


@dataclass(frozen=True)
class Scenario:
    """Every assumption in force for one agreement; class mediator-only.

    ``actors`` and ``clauses`` stand in the order of the agreement file, ``methods`` in that of the format. ``file``:
    where it was read from; empty where every value is a default. ``entry``: the day a draft is taken to come in force.
    """

    agreement: str
    file: str
    note: str
    sources: Mapping[str, Source]
    horizon_days: int
    period_days: int
    entry: date | None
    actors: Mapping[str, Actor]
    clauses: Mapping[str, ClauseTaken]
    methods: Mapping[str, Method]
    liaison: Liaison
    observers: Observers
    guarantor: Guarantor
    ladder: Ladder
    overdue: Overdue
    exceptions: Exceptions
    mechanism: Mechanism
    devices: Devices
    steps: Steps
    before_start: BeforeStart
    spoilers: tuple[Spoiler, ...] = ()

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every assumption with its key, in a fixed order: positions in the files decide it, names do not."""
        groups: list[tuple[str, Any]] = [(f"methods.{key}", one) for key, one in self.methods.items()]
        found = list(_numbered(1, groups))
        found += _numbered(2, [(part, getattr(self, part)) for part in _PARTS])
        found += _numbered(3, [(f"actors.{key}", one) for key, one in self.actors.items()])
        found += _numbered(4, [(f"clauses.{key}", one) for key, one in self.clauses.items()])
        found += _numbered(5, [(f"spoilers.{n + 1}", one) for n, one in enumerate(self.spoilers)])
        return tuple(found)

    def values(self) -> tuple[tuple[str, Value], ...]:
        """Every assumption by a name such as ``actors.north.patience``, in the order of ``leaves``."""
        return tuple((leaf.name, leaf.value) for leaf in self.leaves)

    @cached_property
    def position(self) -> Mapping[str, int]:
        """Where each name stands in ``values()`` and in the arrays of ``flat()``."""
        return {leaf.name: n for n, leaf in enumerate(self.leaves)}

    def flat(self) -> Flat:
        """All values as arrays for a compiled loop, in the order of ``values()``."""
        return flat([leaf.value for leaf in self.leaves])

    def keys(self, *, alike: bool = False) -> Any:
        """The keys of draws, unsigned 64-bit, in the order of ``values()``.

        ``alike``: every actor's are those of the first, and every clause's, but for means, which are weighed against
        each other. Lines of a table then differ by what is said of them, not by chance.
        """
        keys = [
            leaf.key & ~_POSITION
            if alike and leaf.key >> 48 in _COMPARED and not leaf.name.endswith(".means")
            else leaf.key
            for leaf in self.leaves
        ]
        return np.array(keys, dtype=np.uint64)

    def unit_draws(self, seed: int, number: int, *, alike: bool = False) -> Floats:
        """One number in [0, 1) per value for the drawn set of this number, in the order of ``values()``."""
        units: Floats = draw_unit(seed, number, PURPOSE, self.keys(alike=alike))[0]
        return units

    def units(self, seed: int, first: int, count: int, *, alike: bool = False) -> Floats:
        """The same for ``count`` sets from number ``first`` on, a row each."""
        numbers: Any = np.arange(first, first + count, dtype=np.uint64)[:, None]
        return draw_unit(seed, numbers, PURPOSE, self.keys(alike=alike))[0]

    def drawn(self, seed: int, count: int, *, alike: bool = False) -> Floats:
        """``count`` sets of assumptions, a row each, columns in the order of ``values()``.

        Rows 0, 1, … are the same however many are drawn, and a value's column does not change when others are added.
        """
        units = self.units(seed, 0, count, alike=alike)
        columns = [leaf.value.over(units[:, n]) for n, leaf in enumerate(self.leaves)]
        return np.stack(columns, axis=1)

    def means(self) -> Floats:
        """The mean of every value, in the order of ``values()``."""
        return np.array([leaf.value.mean() for leaf in self.leaves])

    def sets(self, seed: int, count: int, *, alike: bool = False) -> "Sets":
        """``count`` drawn sets of assumptions, to be read by name; ``alike`` as in ``keys``."""
        return Sets(self, self.drawn(seed, count, alike=alike))

    def at_means(self) -> "Sets":
        """One set: every assumption at its mean."""
        return Sets(self, self.means()[None, :])


@dataclass(frozen=True)
class Sets:
    """Sets of assumptions, a row each: what every value of a scenario was drawn to be."""

    scenario: Scenario
    rows: Floats

    def __len__(self) -> int:
        return len(self.rows)

    def of(self, name: str) -> Floats:
        """One value by its name, such as ``actors.north.patience``, in every set."""
        column: Floats = self.rows[:, self.scenario.position[name]]
        return column

    def given(self, name: str) -> Floats | None:
        """The same, or None where the scenario has no such value."""
        return self.of(name) if name in self.scenario.position else None


def _numbered(section: int, groups: list[tuple[str, Any]]) -> Iterator[Leaf]:
    for n, (name, one) in enumerate(groups):
        for m, field in enumerate(fields(one)):
            value = getattr(one, field.name)
            if isinstance(value, Value):
                yield Leaf(f"{name}.{field.name}", section << 48 | n << 16 | m, value)
