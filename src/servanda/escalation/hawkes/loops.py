"""The loops over events: one pass, time linear in events, state of one number (and its slope) for each pair at most.

``gap``: time since the event before; ``fade``: exp(-decay * gap); ``state[j]``: the sum of exp(-decay * age) over
events of stream j so far; ``lag[j]``: the same sum with each term times its age, the slope of ``state`` by the decay
with the sign changed. Events at one time do not call each other forth: they enter the state when time moves on.
Ozaki 1979 and Ogata 1981 for the recursion.
"""

from typing import Any


def every_stream(
    mark: Any, gap: Any, fade: Any, base: Any, branching: Any, decay: float, state: Any, lag: Any, rate: Any, pull: Any
) -> float:
    """One decay for all: fills ``rate`` (each event's intensity) and ``pull``; gives the slope by the decay.

    ``branching[i, j]``: children in i of one event in j; ``base``: background at each event; ``pull[i, j]``: the sum
    of state[j] / intensity over events of i. ``state`` and ``lag`` come out as just after the last event.
    """
    streams = state.size
    fresh = state * 0.0
    slope = 0.0
    for k in range(mark.size):
        if gap[k] > 0.0:
            for j in range(streams):
                whole = state[j] + fresh[j]
                lag[j] = fade[k] * (lag[j] + gap[k] * whole)
                state[j] = fade[k] * whole
                fresh[j] = 0.0
        i = mark[k]
        excited = 0.0
        bend = 0.0
        for j in range(streams):
            excited += branching[i, j] * state[j]
            bend += branching[i, j] * lag[j]
        rate[k] = base[k] + decay * excited
        share = 1.0 / rate[k]
        for j in range(streams):
            pull[i, j] += share * state[j]
        slope += share * (excited - decay * bend)
        fresh[i] += 1.0
    for j in range(streams):
        state[j] += fresh[j]
    return slope


def one_stream(
    target: int, mark: Any, gap: Any, fade: Any, which: Any, base: Any, strength: Any, decay: Any, state: Any,
    lag: Any, rate: Any, pull: Any, bend: Any,
) -> None:  # fmt: skip
    """One target with a decay of its own, or one for each source: fills ``rate``, ``pull`` and ``bend``.

    ``fade[c]`` belongs to decay c and ``which[j]`` says which is source j's; ``strength[j]``: children in the target
    of one event in j; ``base`` and ``rate`` run over the target's own events. ``bend[j]``: the slope of the sum of
    logarithms by the decay of source j.
    """
    streams = state.size
    fresh = state * 0.0
    at = 0
    for k in range(mark.size):
        if gap[k] > 0.0:
            for j in range(streams):
                whole = state[j] + fresh[j]
                left = fade[which[j], k]
                lag[j] = left * (lag[j] + gap[k] * whole)
                state[j] = left * whole
                fresh[j] = 0.0
        if mark[k] == target:
            excited = 0.0
            for j in range(streams):
                excited += strength[j] * decay[j] * state[j]
            rate[at] = base[at] + excited
            share = 1.0 / rate[at]
            for j in range(streams):
                pull[j] += share * (decay[j] * state[j])
                bend[j] += share * (strength[j] * (state[j] - decay[j] * lag[j]))
            at += 1
        fresh[mark[k]] += 1.0
    for j in range(streams):
        state[j] += fresh[j]


def answered(target: int, mark: Any, gap: Any, fade: Any, which: Any, strength: Any, state: Any, sent: Any) -> None:
    """Fills ``sent``: events called forth in the target, as expected, before each of its own events.

    ``state`` holds at first what came before the span is worth at its beginning; the rest is as in ``one_stream``.
    """
    streams = state.size
    came = state.copy()
    fresh = state * 0.0
    at = 0
    for k in range(mark.size):
        if gap[k] > 0.0:
            for j in range(streams):
                came[j] += fresh[j]
                state[j] = fade[which[j], k] * (state[j] + fresh[j])
                fresh[j] = 0.0
        if mark[k] == target:
            whole = 0.0
            for j in range(streams):
                whole += strength[j] * (came[j] - state[j])
            sent[at] = whole
            at += 1
        fresh[mark[k]] += 1.0
