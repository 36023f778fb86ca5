"""Steps of what is owed, weighed one by one: whether skipping the next is worth what it puts at risk.

The duties of one party with one sort of act and an amount are one exchange, in the order of their amounts: stages of a
clause, and clauses that ask for so much by one day and more by the next. Skipping a step saves its cost; seen, it loses
the worth of the steps after it, and what else is at stake (``theory.gradual``, and the search for schedules).
"""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from servanda.windtunnel.incentives.reckoning import Reckoned
from servanda.windtunnel.model.moves import DutyOwed
from servanda.windtunnel.scenario.scenario import Sets
from servanda.windtunnel.scenario.value import Floats
from servanda.windtunnel.theory.exchange import Exchange

#: Days from one step to the next, where what counts is patience between them.
DAYS_APART: Final = 14.0


def skipped(
    duties: Sequence[DutyOwed], reckoned: Mapping[tuple[str, str], Reckoned], sets: Sets
) -> dict[str, tuple[Floats, Floats]]:
    """Per part of a duty with an amount, in every set: 1 where skipping it pays the sincere, and the insincere."""
    rows: dict[tuple[str, tuple[str, ...]], list[DutyOwed]] = {}
    for duty in duties:
        if duty.amount > 0 and (duty.clause, duty.actor) in reckoned:
            rows.setdefault((duty.actor, duty.acts), []).append(duty)
    found: dict[str, tuple[Floats, Floats]] = {}
    for (actor, _), row in rows.items():
        shares = shares_of(row)
        times = sets.of(f"actors.{actor}.bad_faith_gain")
        for duty in row:
            found[duty.part] = (np.zeros(len(sets)), np.zeros(len(sets)))
        for n in range(len(sets)):
            one = reckoned[row[0].clause, actor]
            outside = float(sets.of("devices.outside")[n]) * float(one.stake[n])
            for column, more in enumerate((1.0, float(times[n]))):
                kept = exchange_of(one, n, DAYS_APART, more).enforces(tuple(share for _, share in shares), outside)
                for (part, _), keeps in zip(shares, kept, strict=True):
                    found[part][column][n] = 0.0 if keeps else 1.0
    return found


def shares_of(row: Sequence[DutyOwed]) -> list[tuple[str, float]]:
    """Each part with its share of the whole. Stages add up; clauses that ask for so much in all by a day do not."""
    if len({duty.clause for duty in row}) == 1:
        whole = sum(duty.amount for duty in row)
        return [(duty.part, duty.amount / whole) for duty in row]
    ordered = sorted(row, key=lambda duty: duty.amount)
    before = [0, *(duty.amount for duty in ordered)]
    return [(duty.part, (duty.amount - less) / ordered[-1].amount) for duty, less in zip(ordered, before, strict=False)]


def exchange_of(one: Reckoned, n: int, days_apart: float, times: float = 1.0) -> Exchange:
    """The exchange of one clause and party in one set: the incentives table's gain (``times`` it), stake and sight."""
    terms = one.terms(n)
    patience = terms.patience ** (max(days_apart, 1.0) / one.period_days + terms.delay)
    gain = terms.gain * times
    return Exchange(gain, gain + terms.stake, patience, min(1.0, terms.detection))
