"""The same agreement with and without one thing: the liaison line, its observers, a guarantor."""

from dataclasses import replace
from typing import Final, Literal, NamedTuple

from servanda.agreement import Agreement
from servanda.agreement import Body as Body
from servanda.agreement import Sight as BodySight
from servanda.windtunnel.scenario.scenario import Scenario

Thing = Literal["liaison line", "observers", "guarantor"]
THINGS: Final[tuple[Thing, ...]] = ("liaison line", "observers", "guarantor")
_OBSERVER: Final = "observer"


class Variant(NamedTuple):
    """One thing there or taken away: the agreement and scenario to play; ``there``: whether the text has it."""

    thing: Thing
    there: bool
    agreement: Agreement
    scenario: Scenario


def variants(agreement: Agreement, scenario: Scenario) -> tuple[Variant, ...]:
    """Per thing, the design without it where the text has it, with it where the text lacks it."""
    line, guarantor = scenario.liaison, scenario.guarantor
    watched = any(body.observes for body in agreement.bodies.values()) or any(
        clause.observed_by for clause in agreement.clauses
    )
    return (
        Variant(
            "liaison line", line.exists, agreement, replace(scenario, liaison=replace(line, exists=not line.exists))
        ),
        Variant("observers", watched, blinded(agreement) if watched else watched_over(agreement), scenario),
        Variant(
            "guarantor",
            guarantor.exists,
            agreement,
            replace(scenario, guarantor=replace(guarantor, exists=not guarantor.exists)),
        ),
    )


def blinded(agreement: Agreement) -> Agreement:
    """The agreement with nobody but the parties' own eyes to see by; who finds and decides stays."""
    return replace(
        agreement,
        bodies={key: replace(body, observes=()) for key, body in agreement.bodies.items()},
        clauses=tuple(replace(clause, observed_by=(), certified_by=()) for clause in agreement.clauses),
    )


def watched_over(agreement: Agreement) -> Agreement:
    """The agreement with one more body, whose patrols watch for every act that a clause names."""
    acts = tuple(dict.fromkeys(act for clause in agreement.clauses for act in clause.promise.acts()))
    sees = BodySight(acts=acts or ("fire",), by=("patrol",))
    body = Body(called={"en": "Observers (added)"}, observes=(sees,))
    return replace(agreement, bodies={**agreement.bodies, _OBSERVER: body})
