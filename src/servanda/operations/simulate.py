"""Play imagined futures of an agreement: how long it lasts, what ends it, and what would help."""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from servanda.agreement import Agreement
from servanda.operations.reading import read_case, read_positions
from servanda.operations.scenario import DATA_CLASS, NOT_A_FORECAST, scenario_of
from servanda.windtunnel import (
    CAUSES,
    PER_SET,
    Cause,
    Model,
    Out,
    Outcomes,
    Paired,
    Replay,
    Scenario,
    Sentence,
    Variant,
    model_of,
    outcomes_data,
    play_all,
    play_pair,
    replay,
    story,
    variants,
)

Heed = Callable[[str, int, int], None]
#: Futures played of each design with one thing taken away or added; fewer than asked for where fewer are.
MOST_OF_VARIANT = 20_000
#: Among how many of the first futures a typical failure is looked for.
LOOKED_AMONG = 2_000


def _silent(_: str, __: int, ___: int) -> None:
    """Progress nobody watches."""


@dataclass(frozen=True, slots=True)
class Without:
    """One thing taken away, or added where the text lacks it: what it did to the same futures."""

    variant: Variant
    paired: Paired


@dataclass(frozen=True, slots=True)
class SimulateReport:
    """What imagined futures of one case came to; class mediator-only.

    ``asked``: how many were asked for; fewer were played where it was stopped. ``without``: what the line, observers
    and a guarantor do. ``failure``: the number of a typical failure, None where none failed.
    """

    agreement: Agreement
    scenario: Scenario
    model: Model
    seed: int
    asked: int
    outcomes: Outcomes
    without: tuple[Without, ...]
    failure: Replay | None
    with_positions: bool = False

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    @property
    def whole(self) -> bool:
        """Whether all that was asked for was played."""
        return self.outcomes.futures == self.asked

    def data(self) -> dict[str, Any]:
        """As plain data for JSON; the same seed gives the same bytes, whatever the worker count."""
        scenario = self.scenario
        given = sum(1 for _, value in scenario.values() if value.given)
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "seed": self.seed,
            "asked": self.asked,
            "whole": self.whole,
            "with_positions": self.with_positions,
            "futures_per_set_of_assumptions": PER_SET,
            "scenario": {
                "file": Path(scenario.file).name,
                "given": given,
                "assumed": len(scenario.values()) - given,
            },
            "outcomes": outcomes_data(self.outcomes),
            "what_ended_it_over_time": by_cause(self.outcomes),
            "with_and_without": [without_data(one) for one in self.without],
            "typical_failure": None if self.failure is None else self.failure.number,
        }


def by_cause(outcomes: Outcomes) -> list[dict[str, Any]]:
    """Ends by cause in each twelfth of the horizon."""
    edges = [outcomes.horizon * n // 12 for n in range(13)]
    return [
        {
            "from_day": a,
            "to_day": b,
            **{CAUSES[cause]: int(outcomes.ended[cause, a:b].sum()) for cause in Cause if cause is not Cause.HELD},
        }
        for a, b in pairwise(edges)
        if b > a
    ]


def without_data(one: Without) -> dict[str, Any]:
    """One thing there or not, as plain data: shares of futures that held, and what it gains over assumptions."""
    pair, variant = one.paired, one.variant
    low, middle, high = pair.over_assumptions()
    chance = pair.gain()
    better, worse, of = pair.sets_better()
    return {
        "thing": variant.thing,
        "in_the_text": variant.there,
        "compared": "without it" if variant.there else "with it",
        "futures": pair.futures,
        "held_as_it_is": round(float(pair.first.survival()[-1]), 6),
        "held_changed": round(float(pair.second.survival()[-1]), 6),
        "change_in_share": {"low": round(low, 6), "median": round(middle, 6), "high": round(high, 6)},
        "change_of_all": [round(number, 6) for number in chance],
        "more_in_sets": better,
        "less_in_sets": worse,
        "of_sets": of,
        "ended_by_false_alarm": [side.causes()[Cause.FALSE_ALARM] for side in (pair.first, pair.second)],
        "false_alarms_answered": [round(side.mean(Out.ANSWERS), 6) for side in (pair.first, pair.second)],
    }


def simulate_case(
    name: str,
    *,
    scenario: str = "",
    futures: int = 10_000,
    seed: int = 1,
    workers: int = 0,
    cluster: str = "",
    mediator: bool = False,
    contrast: bool = True,
    heed: Heed = _silent,
) -> SimulateReport:
    """Futures of the case a person names.

    ``scenario``: a file in place of the case's own. ``mediator``: take stated positions as what participants wait for.
    ``workers``: threads, 0 for as many as processors; ``cluster``: a Ray cluster's address. ``contrast``: play it with
    and without the liaison line, observers and a guarantor too. Stopped with Ctrl-C, it reports what was played.
    """
    model, scenario_, positions = model_of_case(name, scenario=scenario, mediator=mediator)
    played = play_all(
        model, futures, seed, workers=workers, cluster=cluster, heed=lambda done, of: heed("playing futures", done, of)
    )
    outcomes = played.outcomes
    found: list[Without] = []
    if contrast and played.whole:
        few = min(futures, MOST_OF_VARIANT)
        for variant in variants(model.agreement, scenario_):
            changed = model_of(variant.agreement, variant.scenario, positions)
            step = f"{'without' if variant.there else 'with'} {variant.thing}"
            pair = play_pair(model, changed, few, seed, heed=lambda done, of, step=step: heed(step, done, of))  # type: ignore[misc]
            if pair.futures < few:
                break
            found.append(Without(variant, pair))
    return SimulateReport(
        model.agreement, scenario_, model, seed, futures, outcomes, tuple(found),
        typical_failure(model, seed, outcomes), positions is not None,
    )  # fmt: skip


def model_of_case(name: str, *, scenario: str = "", mediator: bool = False) -> tuple[Model, Scenario, Any]:
    """The model of a case under its scenario, with the scenario and the positions that were read, if any."""
    case, agreement = read_case(name)
    assumed = scenario_of(case, agreement, scenario)
    positions = read_positions(case, agreement) if mediator else None
    return model_of(agreement, assumed, positions), assumed, positions


def typical_failure(model: Model, seed: int, outcomes: Outcomes) -> Replay | None:
    """Of the first futures, one that ended by the commonest cause on the middle day of those it ended."""
    from servanda.windtunnel import play_chunk

    causes = {cause: count for cause, count in outcomes.causes().items() if cause is not Cause.HELD and count}
    if not causes:
        return None
    commonest = max(causes, key=lambda cause: (causes[cause], -cause))
    chunk = play_chunk(model, seed, 0, min(LOOKED_AMONG, outcomes.futures))
    mine = [n for n, cause in enumerate(chunk.of(Out.CAUSE).tolist()) if cause == commonest]
    if not mine:
        return None
    mine.sort(key=lambda n: (int(chunk.outs[n, Out.END]), n))
    return replay(model, seed, mine[len(mine) // 2])


@dataclass(frozen=True, slots=True)
class ReplayReport:
    """One future of a case by its number, as a story; class mediator-only."""

    agreement: Agreement
    replay: Replay
    told: tuple[Sentence, ...]

    @property
    def data_class(self) -> str:
        """Who may see it."""
        return DATA_CLASS

    def data(self) -> dict[str, Any]:
        """As plain data for JSON: the story, and what the real engine says of the future's facts."""
        return {
            "agreement": self.agreement.id,
            "standing": self.agreement.standing,
            "class": DATA_CLASS,
            "meaning": NOT_A_FORECAST,
            "seed": self.replay.seed,
            "future": self.replay.number,
            "ended_by": CAUSES[self.replay.cause],
            "end_day": self.replay.end,
            "story": [{"day": one.day, "says": one.words} for one in self.told],
            "assessments": self.assessed(),
        }

    def assessed(self) -> dict[str, dict[str, int]]:
        """How many instances of each clause have each status, by the engine that assesses real reports."""
        found: dict[str, dict[str, int]] = {}
        for one in self.replay.assessed().by_obligation:
            counts = found.setdefault(str(one.obligation.clause), {})
            for status, count in one.counts().items():
                if count:
                    counts[status.word] = counts.get(status.word, 0) + count
        return found


def replay_case(name: str, number: int, *, scenario: str = "", seed: int = 1, mediator: bool = False) -> ReplayReport:
    """One future of the case a person names, by its number."""
    model, _, _ = model_of_case(name, scenario=scenario, mediator=mediator)
    found = replay(model, seed, number)
    return ReplayReport(model.agreement, found, story(found, called(model.agreement)))


def called(agreement: Agreement) -> Callable[[str], str]:
    """What a participant is called in English; anything else by its own id."""

    def name(key: str) -> str:
        one = agreement.participants.get(key)
        return one.called.get("en") or next(iter(one.called.values()), key) if one is not None else key

    return name
