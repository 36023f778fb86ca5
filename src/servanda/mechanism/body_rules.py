"""How a body named in the agreement works: members and votes, rule of decision, grades, standard of proof, clocks.

All of it is read from the agreement file. What the text leaves out is left out here; where the mechanism cannot do
without, a value of our own stands and says that it is one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from servanda.agreement import STEP_PREFIX, Agreement, Body, Each, lower
from servanda.basis import HOUR, Refusal
from servanda.mechanism.codes import MechanismCode
from servanda.mechanism.words import Step

#: How long the parties may be told later where the text sets no limit (clock ``delay``); ours, and shown as ours.
DELAY_LIMIT: Final = 72 * HOUR
#: Clocks beside those of the steps: the limit of a delayed notification; the appeal against a finding; meetings.
OTHER_CLOCKS: Final = ("delay", "appeal", "meeting", "minutes", "receipt")
_CHAIR: Final = ("head of mission", "chair", "the chair")


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How many independent sources, of how many kinds, a confirmed finding rests on; at least how graded."""

    sources: int = 2
    kinds: int = 2
    reliability: str = "B"
    credibility: int = 2


@dataclass(frozen=True, slots=True)
class Procedure:
    """The procedure of one body.

    ``parties``: participants who take part in the conflict. ``guarantors``: those the file names so. ``zones``: the
    places it gives an id.
    ``members``: with their votes; one each where the text
    gives no number. ``chair``: the member that presides, the body itself where it names nobody. ``rule``: as the file
    says; *not stated* is worked as consensus. ``tie_break``: who decides without agreement, empty for nobody.
    ``clocks``: µs, by step; ``clock_clauses``: the clause one was read from, where the body has none;
    ``unread_clocks``: names no step has. ``threshold_ppm``: only where the text states a figure. ``body_grades``: its
    own words for what it finds, in the file's order.
    """

    body: str
    parties: tuple[str, ...] = ()
    members: Mapping[str, int] = field(default_factory=dict)
    chair: str = ""
    rule: str = "not stated"
    tie_break: str = ""
    body_grades: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    duties: tuple[str, ...] = ()
    steps: tuple[str, ...] = ()
    clocks: Mapping[str, int] = field(default_factory=dict)
    clock_clauses: Mapping[str, str] = field(default_factory=dict)
    unread_clocks: tuple[str, ...] = ()
    standard: str = ""
    threshold_ppm: int | None = None
    corroboration: Corroboration = Corroboration()
    zone: str = "UTC"
    guarantors: tuple[str, ...] = ()
    zones: tuple[str, ...] = ()

    @property
    def told_of_duties(self) -> tuple[str, ...]:
        """Who is told how the duties of the agreement stand: its parties, and who guarantees it."""
        return tuple(dict.fromkeys((*self.parties, *self.guarantors)))

    @property
    def rule_stated(self) -> bool:
        """Whether the text says how the body decides."""
        return self.rule != "not stated"

    @property
    def delay_limit(self) -> int:
        """How long after registration the parties may be told at the latest, µs."""
        return self.clocks.get("delay", DELAY_LIMIT)

    @property
    def delay_limit_stated(self) -> bool:
        """Whether that limit is the text's."""
        return "delay" in self.clocks

    def clock(self, step: Step | str) -> int | None:
        """How long a step may take, µs; None where the text says nothing."""
        return self.clocks.get(str(step))

    def member(self, unit: str) -> str:
        """The member, or who breaks a tie, that somebody of this unit speaks for; empty for none.

        The body's own people speak for its chair.
        """
        if unit in self.members or (unit and unit == self.tie_break):
            return unit
        return self.chair if unit == self.body else ""


def procedure(agreement: Agreement, body: str) -> Procedure:
    """The procedure of a body of the agreement. Refuses (MEC070) a body that the agreement does not name."""
    found = agreement.bodies.get(body)
    if found is None:
        raise Refusal(
            MechanismCode.UNKNOWN_BODY,
            f"the agreement names no body {body!r}",
            f"name one of: {', '.join(agreement.bodies) or 'none is there'}",
        )
    known = {step.value for step in Step} | set(OTHER_CLOCKS)
    every = tuple(clause.id for clause in agreement.clauses)
    proof = agreement.proof
    stated = bool(proof.stated) or proof.sources > 1
    clocks, of_clauses = _of_clauses(agreement)
    return Procedure(
        body=body,
        parties=agreement.parties(),
        members={key: 1 if votes is None else votes for key, votes in found.members.items()},
        chair=_chair(body, found),
        rule=found.decides,
        tie_break=_tie_break(agreement, body, found),
        body_grades=found.grades,
        clauses=every if not found.finds or "any" in found.finds else tuple(one for one in every if one in found.finds),
        duties=every,
        steps=tuple(step.id for step in agreement.consequences),
        clocks=clocks | {name: us for name, us in found.clocks.items() if name in known},
        clock_clauses={name: id_ for name, id_ in of_clauses.items() if name not in found.clocks},
        unread_clocks=tuple(name for name in found.clocks if name not in known),
        standard=proof.stated,
        threshold_ppm=proof.certainty,
        corroboration=Corroboration(
            sources=proof.sources if stated else 2,
            kinds=1 if stated else 2,
            reliability=proof.reliability,
            credibility=int(proof.credibility),
        ),
        zone=agreement.timing.zone,
        guarantors=tuple(key for key, one in agreement.participants.items() if "guarantor" in one.roles),
        zones=tuple(agreement.zones),
    )


def _chair(body: str, found: Body) -> str:
    named = found.chair.split(",")[0].strip()
    return named if named in found.members else body


def _tie_break(agreement: Agreement, body: str, found: Body) -> str:
    """Who the words name, where they begin with a member, participant or body, or with the head of the mission."""
    named = found.tie_break.split(",")[0].strip()
    if named.lower() in _CHAIR:
        return _chair(body, found)
    known = (*found.members, *agreement.participants, *agreement.bodies)
    return named if named in known else ""


def _of_clauses(agreement: Agreement) -> tuple[dict[str, int], dict[str, str]]:
    """The time to reply to an allegation that a clause gives, and that clause; of several the longest.

    The shortest would find late a side that another clause gives more time.
    """
    found = [
        (one.window.to_us - 1, str(one.clause))
        for one in lower(agreement).obligations
        if isinstance(one.window, Each)
        and one.window.to_us is not None
        and one.window.trigger.acts == ("allegation",)
        and any("reply" in term.tally.select.acts for term in one.terms)
        and not str(one.clause).startswith(STEP_PREFIX)
    ]
    if not found:
        return {}, {}
    within, id_ = max(found, key=lambda one: one[0])
    return {str(Step.REPLY): within}, {str(Step.REPLY): id_}
