"""Order and size of steps: what a phase may shift, what trust the first step asks, how large it may be.

Three questions of theory put to an agreement's phases. *Ordering*: a step that weakens one side by too much at once
gives it a reason to strike before it (preventive motive). *Trust*: how sure of the other's sincerity one must be to
hold fire. *First step*: large enough that an insincere side would not take it, small enough that a sincere one dares.

What the agreement will be worth later counts in all three: a sincere side reckons it, an insincere one does not. With
x = d (1 - f), keeping on is worth d (R - P) / (1 - x) more than breakdown; false alarms are those of own eyes.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from servanda.agreement import Agreement, Clause
from servanda.windtunnel.incentives.reckoning import cleared_up, means_against
from servanda.windtunnel.incentives.spread import Spread, spread
from servanda.windtunnel.model.sight import bound_pairs
from servanda.windtunnel.scenario.scenario import Scenario, Sets
from servanda.windtunnel.scenario.value import Floats
from servanda.windtunnel.theory.bargaining import preventive_threshold
from servanda.windtunnel.theory.reassurance import window
from servanda.windtunnel.theory.surprise import trust_needed

#: Acts by which a side gives up means or ground.
WEAKENS = (
    "movement.withdrawal", "movement.relocation", "movement.assembly",
    "weapons.hand-over", "weapons.accept", "weapons.destroy", "weapons.withdraw", "personnel.demobilise",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """What one participant gives up at once: a phase's clauses, or one stage of a staged clause.

    ``share``: of all it gives up under that clause, where the text says so; None where it does not. ``most``: the
    largest share of its means that may go in one step without making a strike before it worth while. ``safe``: in how
    many sets the step is safe even if all its means went with what it gives up, ``of`` how many; None without a share.
    """

    phase: str
    stage: str
    holder: str
    clauses: tuple[str, ...]
    share: float | None
    most: Spread
    safe: int | None
    of: int


@dataclass(frozen=True, slots=True)
class FirstStep:
    """What beginning asks of one participant.

    ``needed``: the least trust at which it holds fire; ``trust``: what it is taken to have; ``holds``: in how many sets
    that suffices. ``least`` and ``most``: the window of first steps, as shares of all that is at stake, over the sets
    in which there is one (``windows``). ``count``: its duties in the first phase that has any, ``out_of``: all it has;
    ``within``: in how many sets that share, counted by duties, lies in the window.
    """

    holder: str
    needed: Spread
    trust: Spread
    holds: int
    of: int
    windows: int
    least: Spread | None
    most: Spread | None
    phase: str
    count: int
    out_of: int
    within: int


def steps_of(agreement: Agreement, scenario: Scenario, sets: Sets) -> tuple[Step, ...]:
    """Every step by which a participant gives up means or ground, in the order of the file."""
    found: list[Step] = []
    pairs = bound_pairs(agreement, scenario)
    grouped: dict[tuple[str, str], list[str]] = {}
    for clause, who in pairs:
        if clause.kind == "staged":
            found += _stages(agreement, scenario, sets, clause, who)
        elif clause.promise.performs and any(act.startswith(WEAKENS) for act in clause.promise.acts()):
            grouped.setdefault((clause.phase, who), []).append(clause.id)
    for (phase, who), clauses in grouped.items():
        found.append(_step(agreement, scenario, sets, phase, "", who, tuple(clauses), None))
    return tuple(found)


def _stages(agreement: Agreement, scenario: Scenario, sets: Sets, clause: Clause, who: str) -> Iterator[Step]:
    """The stages of a clause in which a participant gives something up, each as the share of what is then left."""
    promise = clause.promise
    gives = tuple(one for one in promise.hands_over.by if one not in agreement.bodies)
    gives = gives or tuple(one for one in clause.who if one not in promise.against.by)
    acts = promise.hands_over.acts if who in gives else promise.against.acts
    if not any(act.startswith(WEAKENS) for act in acts):
        return
    amounts = [float(stage.hands_over) if who in gives else _counter(stage) for stage in promise.stages]
    left = sum(amounts)
    for stage, amount in zip(promise.stages, amounts, strict=True):
        if amount:
            yield _step(agreement, scenario, sets, clause.phase, stage.id, who, (clause.id,), amount / left)
        left -= amount


def _counter(stage: Any) -> float:
    """What is done against a stage, as a number; a share is one of the whole."""
    ppm = getattr(stage.against, "ppm", None)
    return float(ppm if ppm is not None else stage.against or 0)


def _step(
    agreement: Agreement,
    scenario: Scenario,
    sets: Sets,
    phase: str,
    stage: str,
    who: str,
    clauses: tuple[str, ...],
    share: float | None,
) -> Step:
    most = [largest_shift(*one) for one in _powers(agreement, scenario, sets, who)]
    safe = None if share is None else sum(share <= each + 1e-9 for each in most)
    told = spread(most)
    assert told is not None
    return Step(phase, stage, who, clauses, share, told, safe, len(most))


def _powers(
    agreement: Agreement, scenario: Scenario, sets: Sets, who: str
) -> Iterator[tuple[float, float, float, float]]:
    """Own means, the other's, what breakdown costs a period, and patience, for each set."""
    own, other = sets.of(f"actors.{who}.means"), means_against(agreement, scenario, sets, who)
    cost = sets.of(f"actors.{who}.restraint") - sets.of(f"actors.{who}.breakdown")
    patience = sets.of(f"actors.{who}.patience").clip(0.0, 1.0 - 1e-9)
    return zip(own.tolist(), other.tolist(), cost.tolist(), patience.tolist(), strict=True)


def largest_shift(own: float, other: float, cost: float, patience: float) -> float:
    """The largest share of a side's means that may go at once without a strike before it paying.

    Fearon (1995): attack now iff d p2 - p1 > c (1-d)². p is the other side's chance by means, other / (own + other); c
    is what war costs, breakdown for ever: (R - P) / (1 - d). 1 where even all of it may go.
    """
    if own <= 0 or other <= 0:
        return 1.0
    now = other / (own + other)
    later = preventive_threshold(winning_now=now, cost=cost / (1.0 - patience), patience=patience)
    if later is None or later >= 1.0:
        return 1.0
    return max(0.0, 1.0 - other * (1.0 - later) / (later * own))


def first_steps_of(agreement: Agreement, scenario: Scenario, sets: Sets) -> tuple[FirstStep, ...]:
    """What beginning asks of each party, in the order of the file."""
    return tuple(_first(agreement, scenario, sets, who) for who in scenario.actors if who in set(agreement.parties()))


def _first(agreement: Agreement, scenario: Scenario, sets: Sets, who: str) -> FirstStep:
    phase, count, out_of = _beginning(agreement, scenario, who)
    share = count / out_of if out_of else 0.0
    needed: list[float | None] = []
    windows: list[tuple[float, float]] = []
    holds = within = 0
    trusts = sets.of(f"actors.{who}.trust").tolist()
    for n, trust in enumerate(trusts):
        need, opened = first_step(trust, *_outcomes(agreement, scenario, sets, who, n))
        needed.append(need)
        holds += need is not None and trust >= need - 1e-9
        if opened is not None:
            windows.append(opened)
            within += bool(out_of) and opened[0] - 1e-9 <= share <= opened[1] + 1e-9
    asked, has = spread(needed), spread(trusts)
    assert asked is not None and has is not None
    return FirstStep(
        holder=who,
        needed=asked,
        trust=has,
        holds=holds,
        of=len(trusts),
        windows=len(windows),
        least=spread([one[0] for one in windows]),
        most=spread([one[1] for one in windows]),
        phase=phase,
        count=count,
        out_of=out_of,
        within=within,
    )


def first_step(
    trust: float, restraint: float, temptation: float, breakdown: float, betrayed: float, later: float
) -> tuple[float | None, tuple[float, float] | None]:
    """The least trust, and the window of first steps, where keeping on is worth ``later`` more than breakdown."""
    need = trust_needed(restraint + later, temptation, breakdown, betrayed)
    opened = window(
        trust=trust,
        restraint=restraint,
        sincere_temptation=temptation - later,
        insincere_temptation=temptation,
        breakdown=breakdown,
        betrayed=betrayed,
    )
    return need, None if opened is None else (opened.least, opened.most)


def _outcomes(
    agreement: Agreement, scenario: Scenario, sets: Sets, who: str, n: int
) -> tuple[float, float, float, float, float]:
    """R, T, P, S of one set, and what keeping on is worth above breakdown."""
    at = f"actors.{who}"
    restraint, temptation, breakdown, betrayed, patience = (
        float(sets.of(f"{at}.{name}")[n]) for name in ("restraint", "temptation", "breakdown", "betrayed", "patience")
    )
    alarms = _own_alarms(agreement, scenario, sets)
    alarm = 1.0 - (1.0 - float(alarms[n])) ** scenario.period_days
    kept = min(patience, 1.0 - 1e-9) * (1.0 - alarm)
    later = patience * (restraint - breakdown) / (1.0 - kept)
    return restraint, temptation, breakdown, betrayed, later


def _own_alarms(agreement: Agreement, scenario: Scenario, sets: Sets) -> Floats:
    cleared = cleared_up(agreement, scenario, sets, impartial=False)
    alarms: Floats = sets.of("methods.own-eyes.false_alarm") * (1.0 - cleared)
    return alarms


def _beginning(agreement: Agreement, scenario: Scenario, who: str) -> tuple[str, int, int]:
    """The first phase in which a participant has a duty to perform, how many there, and how many in all."""
    duties = [clause for clause, owner in bound_pairs(agreement, scenario) if owner == who and clause.promise.performs]
    phases = [phase.id for phase in agreement.phases]
    ranked = sorted(duties, key=lambda one: phases.index(one.phase) if one.phase in phases else -1)
    first = ranked[0].phase if ranked else ""
    return first, sum(1 for one in duties if one.phase == first), len(duties)
