"""The ladder: how false alarms, answers and a line between commanders add up to days until war.

An alarm comes with chance ``alarms`` a day; each rung is answered with chance r (``resolve``) unless the liaison
line clears it up (h, ``cleared``), so that it is climbed with chance rho = r (1 - h); war at rung K (``ceiling``).
Two timings: all rungs within the day of the alarm (``answer_days`` 0), or one a day, the first on the alarm's own
(1). Derivation ours; the survival in both timings is also computed by ``chain``.
"""

from servanda.basis import Refusal
from servanda.windtunnel.theory.domain import chance, whole


def climb(*, resolve: float, cleared: float = 0.0) -> float:
    """The chance that one rung leads to the next: r (1 - h)."""
    chance(resolve=resolve, cleared=cleared)
    return resolve * (1 - cleared)


def mean_days(*, alarms: float, climb: float, ceiling: int, answer_days: int = 0) -> float | None:
    """Mean days until war: 1 / (lam rho^K), and (1 - rho^(K-1)) / (rho^(K-1) (1 - rho)) more at one rung a day.

    None where war never comes this way.
    """
    _check(alarms, climb, ceiling, answer_days)
    daily = alarms * climb**ceiling
    if daily == 0:
        return None
    return 1 / daily + (_waited(climb, ceiling) if answer_days else 0.0)


def _waited(climb: float, ceiling: int) -> float:
    """Days spent on the rungs: the sum of rho^-j over j from 1 to K-1."""
    return sum(climb**-rung for rung in range(1, ceiling))


def survival(*, days: int, alarms: float, climb: float, ceiling: int, answer_days: int = 0) -> float:
    """The chance that no war has come by the end of so many days, from a calm day on."""
    _check(alarms, climb, ceiling, answer_days)
    whole("the number of days", days, 0)
    if not answer_days:
        return float((1 - alarms * climb**ceiling) ** days)
    at = [1.0] + [0.0] * (ceiling - 1)
    for _ in range(days):
        up = [alarms * climb * at[0]] + [climb * share for share in at[1:]]
        calm = (1 - alarms * climb) * at[0] + (1 - climb) * sum(at[1:])
        at = [calm, *up[:-1]]
    return float(sum(at))


def expected_rungs(climb: float) -> float | None:
    """How many rungs an alarm sets off where there is no ceiling, its own counted: 1 / (1 - rho); None if endless."""
    chance(climb=climb)
    return 1 / (1 - climb) if climb < 1 else None


def mean_days_to_run(*, daily: float, run: int) -> float | None:
    """Mean days until k incidents on days in a row: (1 - p^k) / (p^k (1 - p)); None where it never comes.

    The sum of p^-j over j from 1 to k.
    """
    chance(daily=daily)
    whole("the run", run, 1, 10_000)
    if daily == 0:
        return None
    return sum((daily**-day for day in range(1, run + 1)), 0.0)


def _check(alarms: float, climb: float, ceiling: int, answer_days: int) -> None:
    chance(alarms=alarms, climb=climb)
    whole("the ceiling", ceiling, 1, 1_000)
    if answer_days not in (0, 1):
        raise Refusal(
            "TUN102",
            f"an answer takes {answer_days:g} days, which the closed form does not know",
            "give 0 (all rungs on the day of the alarm) or 1 (one rung a day); others by simulated futures",
        )
