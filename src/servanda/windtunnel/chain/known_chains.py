"""Chains of models that also have a closed form: constant hazard, the ladder, a run of incidents."""

from servanda.windtunnel.chain.absorbing import Chain, chain_of
from servanda.windtunnel.theory.domain import chance, whole


def hazard_chain(daily: float) -> Chain:
    """A chance of war that is the same every day: states ``calm`` and ``war``."""
    chance(daily=daily)
    return chain_of({"calm": {"calm": 1 - daily, "war": daily}})


def ladder_chain(*, alarms: float, climb: float, ceiling: int, answer_days: int = 0) -> Chain:
    """The ladder of ``theory.ladder`` from ``calm`` to ``war``; with answers at one rung a day, states between."""
    chance(alarms=alarms, climb=climb)
    whole("the ceiling", ceiling, 1, 100_000)
    whole("the days an answer takes", answer_days, 0, 1)
    if not answer_days:
        return hazard_chain(alarms * climb**ceiling)
    names = ["calm", *(f"rung {rung}" for rung in range(1, ceiling)), "war"]
    rates = [alarms * climb] + [climb] * (ceiling - 1)
    return chain_of({name: {names[n + 1]: rates[n], "calm": 1 - rates[n]} for n, name in enumerate(names[:-1])})


def run_chain(*, daily: float, run: int) -> Chain:
    """Incidents on so many days in a row, each with the same chance: states ``0 in a row`` and on."""
    chance(daily=daily)
    whole("the run", run, 1, 100_000)
    names = [f"{n} in a row" for n in range(run + 1)]
    return chain_of({name: {names[n + 1]: daily, names[0]: 1 - daily} for n, name in enumerate(names[:-1])})
