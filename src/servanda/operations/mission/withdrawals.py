"""The withdrawals of an agreement as one person sees them: by zone and phase, who is to be out by when, and the gates.

What one side declares, what the body certifies and what another side disputes stand beside each other; none of them is
made into the other.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from servanda.access import Person
from servanda.agreement import Agreement, Calendar, Duty, Life, gate_life, leaves, phase_life
from servanda.basis import EVER, NEVER
from servanda.compliance import Assessed, Assessments, Status
from servanda.mechanism import Certification, Declaration, Record, read, read_watch, withdrawn
from servanda.operations.mission.called import holds_since
from servanda.operations.mission.record import Mission

_PARTS = frozenset(("withdrawal", "withdraw"))


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One withdrawal owed. ``since``, ``by``: µs UTC, None where they hang on what has not come; ``by`` is the last
    instant in time.

    ``status``: the program's reading of the facts this person sees; None before any is. ``declared`` by those who owe
    it, ``certified`` by the body (the last says how it stands), ``disputed``: files in which another says otherwise,
    ``said_against``: what others declared on it. ``opens``: phases whose gate asks for it. ``life``: of the clause.
    """

    duty: str
    clause: str
    who: tuple[str, ...]
    zones: tuple[str, ...]
    phase: str
    since: int | None
    by: int | None
    status: Status | None
    life: Life
    declared: tuple[Record[Declaration], ...]
    certified: tuple[Record[Certification], ...]
    said_against: tuple[Record[Declaration], ...]
    disputed: tuple[str, ...]
    opens: tuple[str, ...]

    @property
    def is_certified(self) -> bool:
        """Whether the body's last word on it is that it was done."""
        return bool(self.certified) and self.certified[-1].act.certified


@dataclass(frozen=True, slots=True)
class GatePart:
    """One thing a gate asks for: the condition as written, the clause it names if any, since when it holds."""

    leaf: Any
    clause: str
    since: int | None


@dataclass(frozen=True, slots=True)
class Gate:
    """A phase: when it opens at the earliest (µs UTC), what its gate asks for, since when it is open, if it is."""

    phase: str
    earliest: int | None
    parts: tuple[GatePart, ...]
    opened: int | None
    ended: bool

    @property
    def missing(self) -> tuple[GatePart, ...]:
        """What does not hold."""
        return tuple(one for one in self.parts if one.since is None)


def withdrawals_seen(mission: Mission, person: Person, result: Assessments) -> tuple[Withdrawal, ...]:
    """The withdrawals in the order of the file."""
    watched = [read_watch(entries) for entries in mission.files(person, "watch")]
    declared = [one for file in watched for one in file.declarations]
    certified = [one for file in watched for one in file.certifications]
    disputes = tuple(_disputes(mission, person))
    return tuple(
        _withdrawal(mission.agreement, one, result, declared, certified, disputes)
        for one in result.by_obligation
        if _is_withdrawal(one)
    )


def gates(agreement: Agreement, result: Assessments) -> tuple[Gate, ...]:
    """The phases in the order of the file, with their gates."""
    calendar = Calendar(agreement.timing)
    found = []
    for phase in agreement.phases:
        parts = leaves(phase.gate) if phase.gate is not None else ()
        told = tuple(
            GatePart(leaf, str(getattr(leaf, "done", "")), holds_since(result, str(gate_life(phase.id, n))))
            for n, leaf in enumerate(parts)
        )
        lives = result.lives(str(phase_life(phase.id)))
        begun = next((span.begin for state, span in lives if state is Life.IN_FORCE), None)
        ended = bool(lives) and lives[-1][0] is Life.ENDED
        earliest = None if phase.opens is None else calendar.fixed(phase.opens)
        found.append(Gate(phase.id, earliest, told, begun, ended))
    return tuple(found)


def _is_withdrawal(one: Assessed) -> bool:
    acts = (act for term in one.obligation.terms for act in term.tally.select.acts)
    return one.obligation.duty is Duty.REQUIRE and any(_PARTS & {*act.split(".")} for act in acts)


def _withdrawal(
    agreement: Agreement, one: Assessed, result: Assessments, declared: list[Record[Declaration]],
    certified: list[Record[Certification]], disputes: tuple[tuple[str, str, tuple[str, ...]], ...],
) -> Withdrawal:  # fmt: skip
    duty, clause, who = one.obligation.id, str(one.obligation.clause), one.obligation.holder
    begin, end = (int(one.begin[0]), int(one.end[0])) if len(one) else (NEVER, NEVER)
    lives = result.lives(clause)
    named = [said for said in declared if said.act.clause in (duty, clause)]
    zones = (zone for term in one.obligation.terms for zone in term.tally.select.zones)
    return Withdrawal(
        duty=duty, clause=clause, who=who, zones=tuple(dict.fromkeys(zones)),
        phase=agreement.clause(clause).phase,
        since=begin if EVER // 2 < begin < NEVER // 2 else None,
        by=end - 1 if end < NEVER // 2 else None,
        status=Status(one.status[0]) if len(one) else None,
        life=lives[-1][0] if lives else Life.DORMANT,
        declared=tuple(said for said in named if said.unit in who),
        certified=tuple(said for said in certified if said.act.duty in (duty, clause)),
        said_against=tuple(said for said in named if said.unit not in who),
        disputed=tuple(about for about, unit, clauses in disputes if clause in clauses and unit not in who),
        opens=tuple(_opened_by(agreement, duty, clause)),
    )  # fmt: skip


def _opened_by(agreement: Agreement, duty: str, clause: str) -> Iterator[str]:
    for phase in agreement.phases:
        asked = {str(getattr(leaf, "done", "")) for leaf in leaves(phase.gate)} if phase.gate is not None else set()
        if asked & {duty, clause}:
            yield phase.id


def _disputes(mission: Mission, person: Person) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Files in which somebody says that a clause was not kept, and has not taken it back: file, unit, clauses."""
    for entries in mission.files(person, "incident"):
        file = read(entries)
        if withdrawn(file):
            continue
        for said in file.allegations:
            yield entries[0].about, said.unit, said.act.clauses
