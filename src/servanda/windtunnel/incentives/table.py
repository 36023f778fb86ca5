"""The table of incentives: per clause and participant, over drawn sets of assumptions; class mediator-only.

It says under which assumptions keeping is in somebody's interest, never how likely anybody is to keep.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from servanda.agreement import Agreement
from servanda.basis import Place, Refusal
from servanda.windtunnel.incentives.answers import Answer
from servanda.windtunnel.incentives.mending import Mend, least_patience, mends, slowest_days
from servanda.windtunnel.incentives.ordering import FirstStep, Step, first_steps_of, steps_of
from servanda.windtunnel.incentives.reckoning import Reckoned, Terms, reckon
from servanda.windtunnel.incentives.spread import Spread, spread
from servanda.windtunnel.model.sight import Sight
from servanda.windtunnel.scenario.scenario import DATA_CLASS, Scenario
from servanda.windtunnel.theory.late_suspension import shortest_suspension_late

DRAWS: Final = 100
MOST_DRAWS: Final = 10_000


@dataclass(frozen=True, slots=True)
class Line:
    """One clause and one participant bound by it.

    ``keeps``: in how many of ``of`` drawn sets keeping is in its interest; ``by_breakdown``: the same if a breach broke
    down the whole, where the text has an answer of its own. ``short``: by how much detection falls short where it does.
    Figures are spreads over all sets: ``gain`` and ``loss`` per period; ``needed`` least detection, ``detection`` what
    the text's verification has; ``delay_days`` until known; ``false_alarm`` chance a period; ``patience`` taken and
    ``least_patience``; ``slowest_days`` until an answer that still deters; ``suspension`` fewest periods that deter.
    """

    clause: str
    holder: str
    phase: str
    duty: str
    sight: Sight
    answer: Answer
    by_text: bool
    keeps: int
    by_breakdown: int
    of: int
    gain: Spread
    loss: Spread
    needed: Spread
    detection: Spread
    delay_days: Spread
    answer_days: Spread
    false_alarm: Spread
    patience: Spread
    least_patience: Spread
    slowest_days: Spread
    suspension: Spread
    short: Spread | None
    mends: tuple[Mend, ...]


@dataclass(frozen=True, slots=True)
class Incentives:
    """The whole table for one agreement under one scenario, with what was drawn and by which seed."""

    agreement: Agreement
    scenario: Scenario
    draws: int
    seed: int
    lines: tuple[Line, ...]
    steps: tuple[Step, ...]
    first_steps: tuple[FirstStep, ...]

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS


def incentives_of(agreement: Agreement, scenario: Scenario, *, draws: int = DRAWS, seed: int = 1) -> Incentives:
    """The table over ``draws`` sets of assumptions; the same seed draws the same sets.

    Like assumptions are drawn alike for every actor and clause, so that lines differ by what is said, not by chance.

    Refuses (TUN060) fewer than one draw or more than 10,000, and a seed below 0 or of more than 64 bits.
    """
    if not 1 <= draws <= MOST_DRAWS or not 0 <= seed < 2**64:
        raise Refusal(
            "TUN060",
            f"{draws} draws with seed {seed} cannot be made",
            f"take from 1 to {MOST_DRAWS:,} draws, and a seed of 0 or more",
            Place("--draws" if 0 <= seed < 2**64 else "--seed"),
        )
    sets = scenario.sets(seed, draws, alike=True)
    return Incentives(
        agreement=agreement,
        scenario=scenario,
        draws=draws,
        seed=seed,
        lines=tuple(_line(agreement, one) for one in reckon(agreement, scenario, sets)),
        steps=steps_of(agreement, scenario, sets),
        first_steps=first_steps_of(agreement, scenario, sets),
    )


def _line(agreement: Agreement, one: Reckoned) -> Line:
    terms = [one.terms(n) for n in range(len(one.gain))]
    needed = [each.needed() for each in terms]
    failing = [n for n, each in enumerate(terms) if not each.keeps()]
    broken = [one.broken(n) for n in range(len(terms))]
    clause = agreement.clause(one.sight.clause)
    return Line(
        clause=clause.id,
        holder=one.sight.holder,
        phase=clause.phase,
        duty=clause.promise.duty,
        sight=one.sight,
        answer=one.answer,
        by_text=one.by_text,
        keeps=len(terms) - len(failing),
        by_breakdown=sum(each.keeps() for each in broken),
        of=len(terms),
        gain=_told(one.gain.tolist()),
        loss=_told(one.loss.tolist()),
        needed=_told(needed),
        detection=_told(one.detection.tolist()),
        delay_days=_told(one.delay_days.tolist()),
        answer_days=_told(one.answer_days.tolist()),
        false_alarm=_told(one.false_alarm.tolist()),
        patience=_told(one.patience.tolist()),
        least_patience=_told([least_patience(each) for each in terms]),
        slowest_days=_told([slowest_days(each, one.period_days) for each in terms], none_is_least=True),
        suspension=_told(list(_suspensions(terms))),
        short=spread([needed[n] - terms[n].detection for n in failing]),
        mends=mends(one, failing),
    )


def _told(values: list[Any], *, none_is_least: bool = False) -> Spread:
    told = spread(values, none_is_least=none_is_least)
    assert told is not None  # there is at least one draw
    return told


def _suspensions(terms: list[Terms]) -> Iterator[int | None]:
    for each in terms:
        yield shortest_suspension_late(
            gain=each.gain,
            loss=each.loss,
            patience=each.patience,
            detection=each.detection,
            false_alarm=each.false_alarm,
            delay=each.delay,
            audience_cost=each.audience_cost,
        )
