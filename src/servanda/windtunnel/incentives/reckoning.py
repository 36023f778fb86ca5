"""The numbers of one clause and one participant, a row per drawn set of assumptions.

Outcomes are per period. A breach gains g for one period; what answers it costs l per period; it is seen with chance q
and known after so many periods; each period raises an alarm that was no breach with chance f, unless somebody clears
it up first. Whether keeping is in its interest is then a matter of theory: no deviation may pay, evidence late or not.
"""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from servanda.agreement import Agreement
from servanda.windtunnel.incentives.answers import Answer, Answers
from servanda.windtunnel.model.sight import Sight, seen_in, sights_of
from servanda.windtunnel.scenario.scenario import Scenario, Sets
from servanda.windtunnel.scenario.value import Floats
from servanda.windtunnel.theory.late_evidence import needed_detection


class Terms(NamedTuple):
    """The numbers of one set: per period, chances per period, delay in periods; ``stake`` is l if all broke down."""

    gain: float
    loss: float
    stake: float
    patience: float
    detection: float
    false_alarm: float
    delay: float
    audience_cost: float

    def needed(self) -> float:
        """The least detection at which no deviation pays; infinite where none suffices."""
        return needed_detection(self.gain, self.loss, self.patience, self.false_alarm, self.delay, self.audience_cost)

    def keeps(self) -> bool:
        """Whether keeping is in its interest; a billionth of doubt is given to it."""
        return self.detection >= self.needed() - 1e-9


@dataclass(frozen=True, slots=True)
class Reckoned:
    """One clause and one participant bound by it, in every set of assumptions.

    ``by_text``: reckoned with what the text itself suspends; otherwise with breakdown of the whole. ``delay_days`` is
    until it is known, ``answer_days`` until it is answered.
    """

    sight: Sight
    answer: Answer
    by_text: bool
    period_days: int
    gain: Floats
    loss: Floats
    stake: Floats
    patience: Floats
    detection: Floats
    false_alarm: Floats
    delay_days: Floats
    answer_days: Floats
    audience_cost: Floats

    def terms(self, n: int) -> Terms:
        """The numbers of one set."""
        return Terms(
            float(self.gain[n]),
            float(self.loss[n]),
            float(self.stake[n]),
            float(self.patience[n]),
            float(self.detection[n]),
            float(self.false_alarm[n]),
            float(self.answer_days[n]) / self.period_days,
            float(self.audience_cost[n]),
        )

    def broken(self, n: int) -> Terms:
        """The same if a breach broke down the whole as soon as it is known, whatever the text itself suspends."""
        return self.terms(n)._replace(loss=float(self.stake[n]), delay=float(self.delay_days[n]) / self.period_days)


def reckon(agreement: Agreement, scenario: Scenario, sets: Sets) -> tuple[Reckoned, ...]:
    """Every clause with every participant bound by it, in the order of the file."""
    answers = Answers(agreement)
    found = []
    for sight in sights_of(agreement, scenario):
        answer, promised = answers.of(sight.clause, sight.holder), answers.promised(sight.holder)
        found.append(_one(agreement, scenario, sets, sight, answer, promised=promised))
    return tuple(found)


def _one(
    agreement: Agreement, scenario: Scenario, sets: Sets, sight: Sight, answer: Answer, *, promised: bool
) -> Reckoned:
    who, seen = f"actors.{sight.holder}", seen_in(sight, sets)
    stake = (sets.of(f"{who}.restraint") - sets.of(f"{who}.breakdown")) * means_against(
        agreement, scenario, sets, sight.holder
    )
    if promised:
        # An agreement by which one is to get more than quiet is worth more to it, as long as it stands.
        stake = stake * (1.0 + sets.of("steps.worth"))
    temptation = sets.of(f"{who}.temptation") - sets.of(f"{who}.restraint")
    alarm = seen.false_alarm * (1.0 - cleared_up(agreement, scenario, sets, impartial=sight.impartial))
    by_text = answer.own
    return Reckoned(
        sight=sight,
        answer=answer,
        by_text=by_text,
        period_days=scenario.period_days,
        gain=temptation * sets.of(f"clauses.{sight.clause}.gain"),
        loss=stake * answer.share if by_text else stake,
        stake=stake,
        # A patience of 1 has no present at all; the theory is of those below it.
        patience=np.minimum(sets.of(f"{who}.patience"), 1.0 - 1e-9),
        detection=seen.detection,
        false_alarm=1.0 - (1.0 - alarm) ** scenario.period_days,
        delay_days=seen.delay_days,
        answer_days=seen.delay_days + (answer.days if by_text else 0.0),
        audience_cost=np.maximum(0.0, sets.of(f"{who}.audience_cost")),
    )


def cleared_up(agreement: Agreement, scenario: Scenario, sets: Sets, *, impartial: bool) -> Floats:
    """The chance that an alarm which was no breach is cleared up: by the line, an answer owed in words, observers."""
    stands = np.ones(len(sets))
    if scenario.liaison.exists:
        stands = stands * (1.0 - sets.of("liaison.clears"))
    if answers_in_words(agreement):
        stands = stands * (1.0 - sets.of("devices.answers_clear"))
    if impartial:
        stands = stands * (1.0 - sets.of("observers.clear"))
    return 1.0 - stands


def answers_in_words(agreement: Agreement) -> bool:
    """Whether what is alleged is to be answered within a time."""
    return any(one.kind == "responds" and one.promise.within is not None for one in agreement.clauses)


def means_against(agreement: Agreement, scenario: Scenario, sets: Sets, holder: str) -> Floats:
    """The means of the strongest that could answer: whoever is party and not of the holder's side; 1 if nobody is."""

    def side(who: str) -> str:
        one = agreement.participants[who]
        return one.side if one.side in agreement.participants else who

    parties = set(agreement.parties())
    others = [who for who in scenario.actors if who in parties and side(who) != side(holder)]
    if not others:
        return np.ones(len(sets))
    strongest: Floats = np.stack([sets.of(f"actors.{who}.means") for who in others]).max(axis=0)
    return strongest
