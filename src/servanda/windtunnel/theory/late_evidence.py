"""Late evidence: what detection it takes when the signal about an act comes k periods after it.

While a signal is pending the agreement may end anyhow, so that one pending contravention makes the next cheaper.
The exact answer needs all deviations, not one: ``by_programme`` searches them by dynamic programming over the
pending signals. The worst of them is to contravene for ever, which gives ``least_detection_late`` in closed form.

Why: let W be the value of contravening for ever from a history of pending acts. Keeping to it once instead saves
x^k c^m (q - f)(a + d W(all pending)) and gives up g, where m pending contraventions each scale survival by
c = (1 - q)/(1 - f) <= 1. The saving falls in m. Where keeping once and contravening for ever are equal from a clean
history, contravening is therefore best from every other history, and no mixture does better. Symbols as in
``deterrence``. Derivation ours.
"""

from math import floor, inf, log
from typing import Any

import numpy as np

from servanda.basis import Refusal
from servanda.windtunnel.theory.domain import chance, discount, finite, not_negative, whole

#: The programme holds 2^k histories.
LONGEST_DELAY = 16
_BISECTIONS = 60


def needed_detection(
    gain: float, loss: float, patience: float, false_alarm: float, delay: float, audience_cost: float
) -> float:
    """``least_detection_late`` without checks, for compiled loops: infinite where no detection suffices."""
    kept = patience * (1.0 - false_alarm)
    left = kept**delay
    flow = loss - false_alarm * audience_cost
    worth = (flow * left - gain * (1.0 - left)) / (1.0 - kept)
    below = worth * patience + left * audience_cost
    if below <= 0.0:
        return 0.0 if gain <= 0.0 else inf
    need = (left * (loss + gain) - worth * (1.0 - patience)) / below
    if need > 1.0:
        return inf
    return float(max(0.0, need))


def least_detection_late(
    *,
    gain: float,
    loss: float,
    patience: float,
    false_alarm: float = 0.0,
    delay: float = 0.0,
    audience_cost: float = 0.0,
) -> float | None:
    """The least detection at which no deviation at all pays, the signal coming ``delay`` periods late.

    None where no detection suffices. A delay need not be whole; the meaning of a part of a period is interpolation.
    """
    _check(gain, loss, patience, false_alarm, delay, audience_cost)
    need = needed_detection(gain, loss, patience, false_alarm, delay, audience_cost)
    return need if need <= 1.0 else None


def slowest_answer(
    *,
    gain: float,
    loss: float,
    patience: float,
    detection: float,
    false_alarm: float = 0.0,
    audience_cost: float = 0.0,
) -> float | None:
    """How many whole periods a signal may be late and still deter every deviation.

    Where contravening gains nothing, infinite (None if keeping to it is alarmed at more often than contravening).
    None where even a signal in the same period does not deter.
    """
    chance(detection=detection)
    _check(gain, loss, patience, false_alarm, 0.0, audience_cost)
    if gain <= 0:
        return inf if detection >= false_alarm else None
    need = needed_detection(gain, loss, patience, false_alarm, 0.0, audience_cost)
    if detection < need - 1e-12:
        return None
    kept = patience * (1 - false_alarm)
    flow, share = loss - false_alarm * audience_cost, (1 - patience * (1 - detection)) / (1 - kept)
    # x^k (l + g - a q) <= (x^k (flow + g) - g) share, solved for k.
    ratio = gain * share / ((flow + gain) * share - (loss + gain - audience_cost * detection))
    return floor(log(ratio) / log(kept) + 1e-9) if kept > 0 else 0


def least_detection_by_programme(
    *,
    gain: float,
    loss: float,
    patience: float,
    false_alarm: float = 0.0,
    delay: int = 0,
    audience_cost: float = 0.0,
) -> float | None:
    """``least_detection_late`` by dynamic programming over every deviation; ``delay`` whole, at most 16.

    Bisects the detection at which the best first contravention is worth just what keeping to it is.
    """
    _check(gain, loss, patience, false_alarm, delay, audience_cost)
    whole("the delay", delay, 0, LONGEST_DELAY)
    keeping = (loss - false_alarm * audience_cost) / (1 - patience * (1 - false_alarm))
    policy: Any = None

    def pays(detection: float) -> bool:
        nonlocal policy
        programme = _Programme(gain, loss, patience, detection, false_alarm, int(delay), audience_cost)
        policy = programme.best(policy)
        return bool(programme.choices(programme.values(policy))[1][0] > keeping)

    if not pays(0.0):
        return 0.0
    if pays(1.0):
        return None
    low, high = 0.0, 1.0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        low, high = (middle, high) if pays(middle) else (low, middle)
    return high


def best_deviation(
    *,
    gain: float,
    loss: float,
    patience: float,
    detection: float,
    false_alarm: float = 0.0,
    delay: int = 0,
    audience_cost: float = 0.0,
    periods: int = 24,
) -> tuple[float, tuple[int, ...]]:
    """What the best conduct gains over keeping to it (a sum, not per period), and its first acts (1: contravene)."""
    _check(gain, loss, patience, false_alarm, delay, audience_cost)
    chance(detection=detection)
    whole("the delay", delay, 0, LONGEST_DELAY)
    programme = _Programme(gain, loss, patience, detection, false_alarm, int(delay), audience_cost)
    policy = programme.best(None)
    keeping = (loss - false_alarm * audience_cost) / (1 - patience * (1 - false_alarm))
    acts: list[int] = []
    state = 0
    for _ in range(periods):
        acts.append(int(policy[state]))
        state = int(programme.after[acts[-1], state])
    return float(programme.values(policy)[0] - keeping), tuple(acts)


def _check(gain: float, loss: float, patience: float, false_alarm: float, delay: float, audience_cost: float) -> None:
    discount(patience=patience)
    chance(false_alarm=false_alarm)
    finite(gain=gain, loss=loss)
    not_negative(delay=delay, audience_cost=audience_cost)
    if patience == 0.0 and delay > 0:
        raise Refusal("TUN101", "patience is 0, so that nothing late counts", "give a patience above 0, or no delay")


class _Programme:
    """The decision problem: states are the k pending acts (bit k-1 the oldest), acts 0 keep and 1 contravene."""

    def __init__(
        self,
        gain: float,
        loss: float,
        patience: float,
        detection: float,
        false_alarm: float,
        delay: int,
        audience_cost: float,
    ) -> None:
        size = 1 << delay
        states = np.arange(size)
        acts = np.array([[0], [1]])
        due = acts + 0 * states if delay == 0 else np.broadcast_to(states >> (delay - 1), (2, size))
        alarm = np.where(due == 1, detection, false_alarm)
        self.after = ((states << 1) | acts) & (size - 1)
        self.reward = loss + gain * acts - audience_cost * alarm
        self.carried = patience * (1 - alarm)
        self.states = states

    def choices(self, values: Any) -> Any:
        """What each act is worth in each state, given what states are worth: (2, states)."""
        return self.reward + self.carried * values[self.after]

    def values(self, policy: Any) -> Any:
        """What each state is worth under a policy, by doubling the horizon until nothing is carried on."""
        worth = self.reward[policy, self.states]
        carried = self.carried[policy, self.states]
        after = self.after[policy, self.states]
        while carried.max() > 1e-18:
            worth, carried, after = worth + carried * worth[after], carried * carried[after], after[after]
        return worth

    def best(self, start: Any) -> Any:
        """The best policy, by policy iteration (Howard 1960); an act is changed only for a real gain."""
        policy = np.zeros(len(self.states), dtype=np.int64) if start is None else start
        while True:
            worth = self.choices(self.values(policy))
            now = worth[policy, self.states]
            better = worth.max(axis=0) > now + 1e-12 * np.maximum(1.0, np.abs(now))
            if not better.any():
                return policy
            policy = np.where(better, worth.argmax(axis=0), policy)
