"""Reassurance: how big a first step must be to teach something, and how big it may be without frightening.

The stakes are split: a first step of share ``a``, the rest after it. In the separating equilibrium sincere sides take
the first step and insincere ones do not. P is 0 on the scale used below: r = R - P, s = Tt - P (sincere side's
temptation), u = Tu - P (insincere side's), b = P - S. In the spirit of Kydd (2000, 2005); derivation ours.
"""

from dataclasses import dataclass

from servanda.windtunnel.theory.domain import chance, finite


@dataclass(frozen=True, slots=True)
class Window:
    """First steps, as shares of the stakes, that only a sincere side takes and a sincere side dares."""

    least: float
    most: float


def window(
    *,
    trust: float,
    restraint: float,
    sincere_temptation: float,
    insincere_temptation: float,
    breakdown: float,
    betrayed: float,
) -> Window | None:
    """The first steps that separate: a_min = t u / (t (2u - r) + (1-t) b), a_max = t r / ((1-t) b + t s).

    ``trust`` t is the prior that the other side is sincere. Cut at the whole of the stakes. None where no first
    step both teaches and is dared.
    """
    chance(trust=trust)
    prize, sincere, insincere, betrayal = _over_breakdown(
        restraint, sincere_temptation, insincere_temptation, breakdown, betrayed
    )
    if prize <= 0 or insincere <= 0:
        return None
    teaches, frightens = (
        trust * (2 * insincere - prize) + (1 - trust) * betrayal,
        (1 - trust) * betrayal + trust * sincere,
    )
    least = trust * insincere / teaches if teaches > 0 else 2.0
    most = min(1.0, trust * prize / frightens) if frightens > 0 else 1.0
    return Window(least, most) if least <= most + 1e-12 and trust > 0 else None


def least_trust_for_window(
    *,
    restraint: float,
    sincere_temptation: float,
    insincere_temptation: float,
    breakdown: float,
    betrayed: float,
) -> float | None:
    """The least trust at which some first step separates: b (u - r) / (b (u - r) + r (2u - r) - u s).

    None where none does at any trust below 1.
    """
    prize, sincere, insincere, betrayal = _over_breakdown(
        restraint, sincere_temptation, insincere_temptation, breakdown, betrayed
    )
    if prize <= 0 or insincere <= 0:
        return None
    fear = betrayal * (insincere - prize)
    hope = prize * (2 * insincere - prize) - insincere * sincere
    if fear <= 0:
        return 0.0 if hope >= 0 else None
    return fear / (fear + hope) if hope > 0 else None


def _over_breakdown(
    restraint: float, sincere: float, insincere: float, breakdown: float, betrayed: float
) -> tuple[float, float, float, float]:
    finite(
        restraint=restraint,
        sincere_temptation=sincere,
        insincere_temptation=insincere,
        breakdown=breakdown,
        betrayed=betrayed,
    )
    return restraint - breakdown, sincere - breakdown, insincere - breakdown, breakdown - betrayed
