"""Bargaining in the shadow of war: whether a range exists, what private information and shifting power do to it.

Shares of a pie of 1; p is the first side's chance to win a war. Fearon (1995), Powell (2006), Fey and Ramsay (2007,
2011), Rubinstein (1982): attributed, page not checked but for Fearon's arguments as restated by others.
"""

from dataclasses import dataclass

from servanda.windtunnel.theory.domain import chance, discount, finite, not_negative, positive, within


@dataclass(frozen=True, slots=True)
class Range:
    """The first side's shares both prefer to war."""

    low: float
    high: float

    @property
    def width(self) -> float:
        """How much there is to agree on: what war would cost both, within the pie."""
        return self.high - self.low


def bargaining_range(*, winning: float, first_cost: float, second_cost: float) -> Range:
    """The range (p - cA, p + cB), cut to the pie; it is never empty where war costs anything."""
    chance(winning=winning)
    not_negative(first_cost=first_cost, second_cost=second_cost)
    return Range(max(0.0, winning - first_cost), min(1.0, winning + second_cost))


@dataclass(frozen=True, slots=True)
class Demand:
    """What a side asks for once, and the chance that asking it means war."""

    share: float
    war: float


def demand_under_private_cost(*, winning: float, own_cost: float, highest_cost: float) -> Demand:
    """The best take-it-or-leave-it demand where the other's cost is private, uniform on [0, C].

    p + (C - cA)/2 with war risk (1 - cA/C)/2; not more than the pie, not less than what is sure to be taken.
    """
    chance(winning=winning)
    not_negative(own_cost=own_cost)
    positive(highest_cost=highest_cost)
    above = min(max(0.0, (highest_cost - own_cost) / 2), 1 - winning)
    return Demand(winning + above, above / highest_cost)


def preventive_threshold(*, winning_now: float, cost: float, patience: float) -> float | None:
    """The other's later chance to win above which a declining side attacks now: (p1 + c (1-d)^2) / d.

    ``winning_now`` is the rising side's chance today, ``cost`` what war costs the declining side once. None where
    no rise, not even to certainty, makes it attack: what a phase may shift without breaking.
    """
    chance(winning_now=winning_now)
    not_negative(cost=cost)
    discount(patience=patience)
    if patience == 0:
        return None
    later = (winning_now + cost * (1 - patience) ** 2) / patience
    return later if later < 1 else None


def attacks_now(*, winning_now: float, winning_later: float, cost: float, patience: float) -> bool:
    """Whether a shift of power makes the declining side attack before it: d p2 - p1 > c (1 - d)^2."""
    chance(winning_later=winning_later)
    threshold = preventive_threshold(winning_now=winning_now, cost=cost, patience=patience)
    return threshold is not None and winning_later > threshold


def always_peace_feasible(*, best_first: float, best_second: float, pie: float = 1.0) -> bool:
    """Whether any institution can always keep peace: both sides' best war payoffs fit the pie together.

    ``best_first``: what war is worth to the most optimistic first side, its costs taken off. With independent
    private costs alone it fits; with mutual optimism it may not.
    """
    finite(best_first=best_first, best_second=best_second)
    positive(pie=pie)
    return best_first + best_second <= pie + 1e-12


def first_share(*, first_patience: float, second_patience: float) -> float:
    """The proposer's share where offers alternate: (1 - d2) / (1 - d1 d2)."""
    discount(first_patience=first_patience)
    within("second patience", second_patience, 0.0, 1.0)
    return (1 - second_patience) / (1 - first_patience * second_patience)
