"""Fear of surprise attack: how much trust holds fire, and how arming out of fear multiplies.

Schelling (1960) and Jervis (1978) for the fear, Baliga and Sjostrom (2004) for the arming cascade: attributed, page
not checked.
"""

from servanda.windtunnel.theory.domain import not_negative, positive
from servanda.windtunnel.theory.payoffs import Payoffs


def least_trust(payoffs: Payoffs) -> float | None:
    """The trust at which a side holds fire: (P - S) / ((R - T) + (P - S)).

    0 where it has nothing to fear (P <= S); None where no trust suffices, as where striking pays anyhow (T > R).
    """
    return trust_needed(payoffs.restraint, payoffs.temptation, payoffs.breakdown, payoffs.betrayed)


def trust_needed(restraint: float, temptation: float, breakdown: float, betrayed: float) -> float | None:
    """``least_trust`` of four bare numbers."""
    prize, fear = restraint - temptation, breakdown - betrayed
    if prize < 0:
        return None
    if fear <= 0:
        return 0.0
    return fear / (prize + fear)


def armed_share(*, advantage: float, loss: float, highest_cost: float) -> float:
    """The share that arms where the cost of it is private, uniform on [0, C]: m / (C - D + m), 1 if C <= D.

    ``advantage`` m of being armed alone, ``loss`` D of meeting the armed unarmed. With neither, nobody arms.
    """
    not_negative(advantage=advantage, loss=loss)
    positive(highest_cost=highest_cost)
    if advantage == 0 and highest_cost > loss:
        return 0.0
    return 1.0 if highest_cost <= loss else advantage / (highest_cost - loss + advantage)


def fear_multiplier(*, advantage: float, loss: float, highest_cost: float) -> float | None:
    """How many arm for each who would arm without fear: the armed share over m / C; None where nobody would."""
    share = armed_share(advantage=advantage, loss=loss, highest_cost=highest_cost)
    alone = min(1.0, advantage / highest_cost)
    return share / alone if alone > 0 else None
