"""A suspension that ends, with evidence that comes late: how many periods of it deter.

After an alarm both lose what the agreement gives them for n periods and then start anew with a clean record. As in
``late_evidence`` the worst deviation is to contravene for ever; here each suspension wipes out what is pending, so
that it buys another k periods unseen. With U the value of that and W of keeping to it, both above breakdown:

    W = (l - f a) / (1 - x - f d^(n+1))
    U = (A - a alarms) / (1 - B),  A = (l + g)(e + x^k / (1 - y)),  B = d^(n+1) (f e + q x^k / (1 - y))

x = d(1-f), y = d(1-q), e = (1 - x^k)/(1 - x), alarms = f e + q x^k / (1 - y). Without delay it is
``deterrence.shortest_suspension``, without end ``late_evidence``. Derivation ours; checked by dynamic programming.
"""

from servanda.windtunnel.theory.domain import chance, discount, finite, not_negative

#: Longer than any suspension a text could mean.
LONGEST = 4_096


def suspension_deters(
    periods: int,
    *,
    gain: float,
    loss: float,
    patience: float,
    detection: float,
    false_alarm: float,
    delay: float,
    audience_cost: float,
) -> bool:
    """Whether a suspension of so many periods makes keeping to it at least as good as contravening for ever."""
    kept, unseen = patience * (1.0 - false_alarm), patience * (1.0 - detection)
    back = patience ** (periods + 1)
    late = kept**delay
    early = (1.0 - late) / (1.0 - kept)
    alarms = false_alarm * early + detection * late / (1.0 - unseen)
    keeping = (loss - false_alarm * audience_cost) / (1.0 - kept - false_alarm * back)
    taken = (loss + gain) * (early + late / (1.0 - unseen)) - audience_cost * alarms
    return bool(taken / (1.0 - back * alarms) <= keeping + 1e-12 * max(1.0, abs(keeping)))


def shortest_suspension_late(
    *,
    gain: float,
    loss: float,
    patience: float,
    detection: float,
    false_alarm: float = 0.0,
    delay: float = 0.0,
    audience_cost: float = 0.0,
) -> int | None:
    """The fewest periods of suspension that deter, the signal coming ``delay`` periods late.

    0 where none is needed; None where not even ``LONGEST`` periods will do.
    """
    discount(patience=patience)
    chance(detection=detection, false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    not_negative(delay=delay, audience_cost=audience_cost)

    def deters(periods: int) -> bool:
        return suspension_deters(
            periods,
            gain=gain,
            loss=loss,
            patience=patience,
            detection=detection,
            false_alarm=false_alarm,
            delay=delay,
            audience_cost=audience_cost,
        )

    if deters(0):
        return 0
    if not deters(LONGEST):
        return None
    low, high = 0, LONGEST
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if deters(middle) else (middle, high)
    return high
