"""What is fitted: assumptions of a scenario by name, alone or all of a field at once; their spreads are the prior.

A parameter is kept as the share of its prior that lies below it, a number from 0 to 1: there every prior is even, and
widths before and after can be compared whatever the unit.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

import numpy as np
import numpy.typing as npt

from servanda.basis import Place, Refusal, Refused
from servanda.windtunnel.scenario.scenario import Scenario
from servanda.windtunnel.scenario.value import Shape, Value

Floats = npt.NDArray[np.float64]
#: Fitted where nobody names anything; those that are fixed, or of no effect under the agreement, are left out.
USUAL: Final = (
    "all_clauses.accident_rate", "all_clauses.opportunity", "all_methods.false_alarm", "liaison.clears",
    "observers.clear", "all_actors.resolve",
)  # fmt: skip
#: More at once than this no log can tell apart, and the population would have to be vast.
MOST: Final = 12
_ALL: Final = {"all_clauses": "clauses.", "all_actors": "actors.", "all_methods": "methods."}
_WORDS: Final = {
    "accident_rate": "the accident rate",
    "opportunity": "how often whoever is tempted can",
    "false_alarm": "the rate of false alarms",
    "false_alarm_rate": "the rate of false alarms",
    "clears": "how much the line clears up",
    "clear": "how much observers clear up",
    "stops": "how often the guarantor stops an exchange",
    "resolve": "how readily alarms are answered",
    "command_control": "how far orders are obeyed",
    "trust": "trust",
    "patience": "patience",
    "temptation": "temptation",
    "detection": "how much is seen",
    "walk_away": "how soon what is overdue ends it",
    "ceiling": "the rung that is war",
    "cooling": "the quiet days that cool",
    "restored": "how often a round of fighting is stopped",
    "contradict": "how far watchers contradict each other's mistakes",
    "heeds": "how far trust is heeded",
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter: its name, and the values it stands for: their numbers among the scenario's, spreads and names.

    Where it stands for several they all lie at the same share of their own spreads.
    """

    name: str
    numbers: tuple[int, ...]
    spreads: tuple[Value, ...]
    values: tuple[str, ...]

    def at(self, u: Floats) -> Floats:
        """Its value where such a share of the prior lies below it; the mean where it stands for unlike spreads."""
        alike: dict[Value, int] = {}
        for one in self.spreads:
            alike[one] = alike.get(one, 0) + 1
        whole = sum(count * one.over(u) for one, count in alike.items())
        return np.asarray(whole, np.float64) / len(self.spreads)

    def alike(self) -> bool:
        """Whether all it stands for have the same spread."""
        return len({one.words() for one in self.spreads}) == 1

    def prior(self) -> str:
        """The prior in words."""
        words = self.spreads[0].words()
        return words if self.alike() else f"of {len(self.spreads)} spreads, the first {words}"

    def positive(self) -> bool:
        """Whether it is told on a scale of logarithms: it can only be above 0."""
        return all(one.low() > 0.0 for one in self.spreads)

    def words(self) -> str:
        """What it is, in words."""
        section, _, field = self.name.rpartition(".")
        said = _WORDS.get(field, field.replace("_", " "))
        whose = (
            ""
            if section in (*_ALL, "liaison", "observers", "guarantor", "ladder", "overdue")
            else f" of {section.partition('.')[2]}"
        )
        return f"{said}{whose}"


def chosen(scenario: Scenario, names: Sequence[str], used: Floats) -> tuple[Parameter, ...]:
    """The parameters of these names, or the usual ones.

    ``used``: per value of the scenario whether it changes anything under this agreement. Refuses (TUN330) a name that
    is none, (TUN331) what is fixed, (TUN332) one of no effect, and (TUN333) too many, or two that share a value.
    """
    if not names:
        found = [_named(scenario, name) for name in USUAL]
        return tuple(
            one for one in found if one is not None and not isinstance(one, Refused) and used[list(one.numbers)].any()
        )
    reasons: list[Refused] = []
    taken: list[Parameter] = []
    for name in names:
        one = _named(scenario, name)
        if one is None:
            one = _fixed(scenario, name)
        elif isinstance(one, Parameter) and not used[list(one.numbers)].any():
            one = Refused(
                "TUN332",
                f"{name!r} changes nothing under this agreement and scenario",
                "leave it out, or let the scenario say that there is what it is about",
                Place("--fit"),
            )
        if isinstance(one, Refused):
            reasons.append(one)
        elif one is not None:
            taken.append(one)
    numbers = [number for one in taken for number in one.numbers]
    if len(names) > MOST or len(set(numbers)) < len(numbers):
        reasons.append(
            Refused(
                "TUN333",
                f"{len(names)} parameters, or two that stand for the same value",
                f"name at most {MOST}, each value once",
                Place("--fit"),
            )
        )
    if reasons:
        raise Refusal.of(reasons)
    return tuple(taken)


def _named(scenario: Scenario, name: str) -> Parameter | Refused | None:
    """The parameter; None where all it would stand for is fixed; a reason where there is no such value."""
    section, _, field = name.partition(".")
    leaves = scenario.leaves
    if section in _ALL:
        numbers = [
            n for n, one in enumerate(leaves) if one.name.startswith(_ALL[section]) and one.name.endswith(f".{field}")
        ]
    else:
        numbers = [scenario.position[name]] if name in scenario.position else []
    if not numbers or not field:
        known = [*scenario.position, *_groups(scenario)]
        near = get_close_matches(name, known, 1)
        return Refused(
            "TUN330",
            f"no value of the scenario is called {name[:60]!r}",
            f"did you mean {near[0]!r}?" if near else "'servanda scenario CASE' lists them",
            Place("--fit"),
        )
    free = [
        n
        for n in numbers
        if leaves[n].value.shape is not Shape.FIXED and leaves[n].value.low() < leaves[n].value.high()
    ]
    if not free:
        return None
    return Parameter(name, tuple(free), tuple(leaves[n].value for n in free), tuple(leaves[n].name for n in free))


def _groups(scenario: Scenario) -> list[str]:
    """The names that stand for a field of all."""
    fields = (
        f"{key}.{one.name.rpartition('.')[2]}"
        for key, head in _ALL.items()
        for one in scenario.leaves
        if one.name.startswith(head)
    )
    return list(dict.fromkeys(fields))


def _fixed(scenario: Scenario, name: str) -> Refused:
    return Refused(
        "TUN331",
        f"{name!r} is fixed in the scenario: there is nothing to learn about it",
        "give it a spread there, such as [0.1, 0.9]",
        Place("--fit"),
    )
