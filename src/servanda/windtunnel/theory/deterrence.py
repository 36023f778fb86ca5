"""Restraint under noisy verification: what detection, patience and suspension it takes to hold.

The agreement is kept until a public alarm, then breaks down (or is suspended). A contravention raises an alarm
with chance q in its period (``detection``), keeping to it with chance f (``false_alarm``). g is what contravening
gains in one period (``gain``), l what breakdown costs per period (``loss``), d the ``patience`` per period, a what
each alarm costs before one's own public (``audience_cost``); x = d (1 - f). Values are per period.

Green and Porter (1984), Abreu, Pearce and Stacchetti (1986, 1990), Abreu, Milgrom and Pearce (1991): attributed,
page not checked. Late signals, audience costs and episodes are our derivations, checked by dynamic programming.
"""

from math import ceil, inf, log

from servanda.windtunnel.theory.domain import chance, discount, finite, not_negative


def value_of_compliance(*, loss: float, patience: float, false_alarm: float, audience_cost: float = 0.0) -> float:
    """What keeping to it is worth above breakdown, per period: (1 - d)(l - f a) / (1 - x)."""
    discount(patience=patience)
    chance(false_alarm=false_alarm)
    finite(loss=loss, audience_cost=audience_cost)
    return (1 - patience) * (loss - false_alarm * audience_cost) / (1 - patience * (1 - false_alarm))


def least_detection(
    *, gain: float, loss: float, patience: float, false_alarm: float = 0.0, audience_cost: float = 0.0
) -> float | None:
    """The least chance of detection at which keeping to a clause pays: f + g / (d (l - f a)/(1 - x) + a).

    None where no detection suffices. Where contravening gains nothing, f or less (0 at the least).
    """
    discount(patience=patience)
    chance(false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    not_negative(audience_cost=audience_cost)
    at_stake = patience * (loss - false_alarm * audience_cost) / (1 - patience * (1 - false_alarm)) + audience_cost
    if at_stake <= 0:
        return 0.0 if gain <= 0 else None
    return _chance_or_none(false_alarm + gain / at_stake)


def least_patience(*, gain: float, loss: float, detection: float, false_alarm: float = 0.0) -> float | None:
    """The least patience at which keeping to it pays: g / ((q - f) l + g (1 - f)); None where none below 1 does.

    The same for breakdown for ever and for the best punishments; below 1 only if q/f > 1 + g/l.
    """
    chance(detection=detection, false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    if gain <= 0 and detection >= false_alarm:
        return 0.0
    below = (detection - false_alarm) * loss + gain * (1 - false_alarm)
    if below <= 0 or gain >= below:
        return None
    return max(0.0, gain / below)


def least_likelihood_ratio(*, gain: float, loss: float) -> float | None:
    """The ratio q/f an alarm must exceed for any patience to suffice: 1 + g/l; None where nothing is to lose."""
    finite(gain=gain, loss=loss)
    if gain <= 0:
        return 1.0
    return 1 + gain / loss if loss > 0 else None


def shortest_suspension(
    *, gain: float, loss: float, patience: float, detection: float, false_alarm: float = 0.0
) -> int | None:
    """The fewest periods of suspension after an alarm that deter; 0 where none is needed, None where none will do.

    ceil( ln(1 - g(1-d) / (d((q-f) l - g f))) / ln d ).
    """
    discount(patience=patience)
    chance(detection=detection, false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    if gain <= 0 and detection >= false_alarm:
        return 0
    worth = patience * ((detection - false_alarm) * loss - gain * false_alarm)
    if worth <= 0 or gain * (1 - patience) >= worth:
        return None
    # Where the ratio is a whole number but for rounding, that number of periods is enough.
    return max(1, ceil(log(1 - gain * (1 - patience) / worth) / log(patience) - 1e-9))


def best_symmetric_value(
    *, restraint: float, gain: float, loss: float, detection: float, false_alarm: float, patience: float
) -> float | None:
    """The best value both can reach under any punishment: R - g f / (q - f) = R - g / (L - 1), L = q/f.

    None where not even breakdown for ever deters, so that restraint cannot be kept up at all.
    """
    discount(patience=patience)
    finite(restraint=restraint)
    least = least_patience(gain=gain, loss=loss, detection=detection, false_alarm=false_alarm)
    if least is None or patience < least:
        return None
    return restraint if gain <= 0 else restraint - gain * false_alarm / (detection - false_alarm)


def one_shot_least_detection(
    *, gain: float, loss: float, patience: float, false_alarm: float = 0.0, delay: float = 0.0
) -> float | None:
    """The least detection against one contravention seen ``delay`` periods late: f + (1-f)(g/l)(1-x)/x^(k+1).

    It understates the need, for one pending contravention makes the next cheaper: see ``late_evidence``.
    """
    discount(patience=patience)
    chance(false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    not_negative(delay=delay)
    kept = patience * (1 - false_alarm)
    if gain <= 0:
        return false_alarm
    if loss <= 0 or kept ** (delay + 1) == 0:
        return None
    return _chance_or_none(false_alarm + (1 - false_alarm) * gain / loss * (1 - kept) / kept ** (delay + 1))


def least_detection_per_episode(
    *, gain: float, loss: float, patience: float, false_alarm: float = 0.0, days: float = 1.0
) -> float | None:
    """The least detection where a contravention goes on for ``days`` before its one verdict.

    f + (1 - f)(g/l)(x^-n - 1), all parameters per day; None where no detection suffices.
    """
    discount(patience=patience)
    chance(false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    not_negative(days=days)
    kept = patience * (1 - false_alarm)
    if gain <= 0:
        return false_alarm
    if loss <= 0 or kept**days == 0:
        return None
    return _chance_or_none(false_alarm + (1 - false_alarm) * gain / loss * (kept**-days - 1))


def slowest_verdict(
    *, gain: float, loss: float, patience: float, false_alarm: float = 0.0, detection: float = 1.0
) -> float | None:
    """How many days a verdict may take and still deter: ln(1 + (q-f) l / ((1-f) g)) / -ln x.

    Days need not be whole: round down. Infinite where contravening gains nothing; None where no verdict deters.
    """
    discount(patience=patience)
    chance(false_alarm=false_alarm, detection=detection)
    finite(gain=gain, loss=loss)
    if gain <= 0 and detection >= false_alarm:
        return inf
    kept = patience * (1 - false_alarm)
    if loss <= 0 or detection <= false_alarm or kept == 0:
        return None
    return log(1 + (detection - false_alarm) * loss / ((1 - false_alarm) * gain)) / -log(kept)


def grim_least_patience(*, restraint: float, temptation: float, breakdown: float) -> float | None:
    """Without noise, the patience at which breakdown for ever deters: (T - R) / (T - P)."""
    return least_patience(gain=temptation - restraint, loss=restraint - breakdown, detection=1.0)


def tit_for_tat_least_patience(
    *, restraint: float, temptation: float, breakdown: float, betrayed: float
) -> float | None:
    """Without noise, the patience at which answering like with like deters: the larger of grim's and (T-R)/(R-S).

    The second is the bar against contravening every other period (Axelrod 1984, from memory).
    """
    finite(betrayed=betrayed)
    grim = grim_least_patience(restraint=restraint, temptation=temptation, breakdown=breakdown)
    gain, fall = temptation - restraint, restraint - betrayed
    if grim is None or gain <= 0:
        return grim
    return max(grim, gain / fall) if fall > gain else None


def _chance_or_none(need: float) -> float | None:
    # What certainty just suffices for stays so, whatever rounding makes of it.
    return min(1.0, max(0.0, need)) if need <= 1.0 + 1e-12 else None
