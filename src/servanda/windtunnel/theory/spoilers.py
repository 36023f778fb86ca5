"""Spoilers: how many attacks a deal survives when each is read as a sign of the other side's moderates.

Trust t that they are sincere; an attack comes with chance a_s in a period if they are (they cannot stop all), a_u if
they are not; the deal dies when t falls below m. Kydd and Walter (2002): attributed, page not checked; the reduction
to counting is ours, their model has strategic choice around it.
"""

from math import floor, log

from servanda.basis import Refusal
from servanda.windtunnel.theory.domain import chance, not_negative


def trust_after(*, trust: float, if_sincere: float, if_insincere: float, attacks: float = 0, quiet: float = 0) -> float:
    """Trust after so many periods with and so many without an attack, by Bayes' rule."""
    chance(trust=trust, if_sincere=if_sincere, if_insincere=if_insincere)
    not_negative(attacks=attacks, quiet=quiet)
    sincere = trust * if_sincere**attacks * (1 - if_sincere) ** quiet
    insincere = (1 - trust) * if_insincere**attacks * (1 - if_insincere) ** quiet
    if sincere + insincere == 0:
        raise Refusal(
            "TUN103",
            "what was seen is impossible under both readings, so that nothing follows from it",
            "give chances between 0 and 1, or fewer periods",
        )
    return float(sincere / (sincere + insincere))


def attacks_to_collapse(*, trust: float, least_trust: float, if_sincere: float, if_insincere: float) -> int | None:
    """The attack at which the deal dies: floor( ln[odds(t) / odds(m)] / ln(a_u / a_s) ) + 1.

    0 where trust is below m already; None where attacks never bring it there, as where they tell nothing.
    """
    chance(trust=trust, least_trust=least_trust, if_sincere=if_sincere, if_insincere=if_insincere)
    if trust < least_trust:
        return 0
    if if_insincere <= if_sincere or trust == 1 or least_trust == 0:
        return None
    if if_sincere == 0:
        return 1
    needed = log(_odds(trust) / _odds(least_trust)) / log(if_insincere / if_sincere) if least_trust < 1 else 0.0
    near = round(needed)
    # At a whole number trust is just m, and the deal still stands.
    return (near if abs(needed - near) < 1e-9 else floor(needed)) + 1


def quiet_to_undo_attack(*, if_sincere: float, if_insincere: float) -> float | None:
    """Quiet periods that restore what one attack cost: ln(a_u/a_s) / ln((1-a_s)/(1-a_u)).

    0 where attacks tell nothing, or speak for the other side; None where nothing undoes one.
    """
    chance(if_sincere=if_sincere, if_insincere=if_insincere)
    if if_insincere <= if_sincere:
        return 0.0
    if if_sincere == 0:
        return None
    if if_insincere == 1:
        return 1.0
    return log(if_insincere / if_sincere) / log((1 - if_sincere) / (1 - if_insincere))


def _odds(chance_of: float) -> float:
    return chance_of / (1 - chance_of)
