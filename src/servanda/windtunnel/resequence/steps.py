"""Step sizes: stages cut so that each enforces itself, found by search; a duty with an amount cut in stages.

What a step costs and is worth is the incentives table's: the gain of not performing, the worth of the agreement's
going on, patience, and the chance that not performing is seen; one exchange per drawn set of assumptions.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from statistics import median
from typing import Any, Final, NamedTuple

from servanda.agreement import Clause
from servanda.basis import read_yaml
from servanda.windtunnel.incentives.reckoning import Reckoned, reckon
from servanda.windtunnel.model.steps import DAYS_APART, exchange_of
from servanda.windtunnel.resequence.draft import Draft
from servanda.windtunnel.resequence.edit import Edit, Op
from servanda.windtunnel.resequence.schedules import Found, fastest, in_stages, whole_amounts
from servanda.windtunnel.scenario.scenario import Sets
from servanda.windtunnel.theory.exchange import Exchange
from servanda.windtunnel.theory.reassurance import window

#: Drawn sets of assumptions under which schedules are sought, and their seed.
DRAWS: Final = 40
SEED: Final = 1
_WHY: Final = "each side always has more to lose by stopping than it saves by skipping one step"


class Sought(NamedTuple):
    """The exchanges of one clause over drawn sets, a row per set and a column per side, and the schedule in the middle.

    ``found``: of the set in the middle; None where in half of the sets no schedule enforces itself.
    """

    exchanges: tuple[tuple[Exchange, ...], ...]
    found: Found | None

    def enforced(self, steps: tuple[float, ...]) -> int:
        """In how many sets every step but the last is worth taking to every side."""
        return sum(all(all(side.enforces(steps)[:-1]) for side in sides) for sides in self.exchanges)


def propose(draft: Draft, most_stages: int = 8) -> Iterator[Edit]:
    """Stages cut anew, a larger first stage, duties cut in at most so many stages: more no mission could follow."""
    sets = draft.scenario.sets(SEED, DRAWS)
    reckoned: dict[str, list[Reckoned]] = {}
    for one in reckon(draft.agreement, draft.scenario, sets):
        reckoned.setdefault(one.sight.clause, []).append(one)
    for clause in draft.agreement.clauses:
        sides = reckoned.get(clause.id, [])
        if not sides:
            continue
        if clause.kind == "staged":
            yield from _stages(draft, clause, sides, sets)
        elif clause.kind == "must" and (clause.promise.amount or 0) >= 4_000 and set(clause.who) <= set(draft.parties):
            yield from _cut(draft, clause, sides, most_stages)


def sought(sides: list[Reckoned], days_apart: float) -> Sought:
    """The fastest schedule in every set: the slower of the sides', for both must keep it."""
    exchanges = tuple(tuple(exchange_of(one, n, days_apart) for one in sides) for n in range(len(sides[0].gain)))
    ratios = []
    for row in exchanges:
        found = [fastest(one) for one in row]
        ratios.append(2.0 if None in found else max(one.ratio for one in found if one is not None))
    middle = median(sorted(ratios))
    return Sought(exchanges, None if middle >= 1.0 else Found(1.0 - middle, 0))


# stages -----------------------------------------------------------------------------------------------------------


def _stages(draft: Draft, clause: Clause, sides: list[Reckoned], sets: Sets) -> Iterator[Edit]:
    stages = clause.promise.stages
    total = sum(one.hands_over for one in stages)
    if len(stages) < 2 or total % 1_000 or total < 1_000 * len(stages):
        return
    found = sought(sides, _apart(draft, clause))
    now = tuple(one.hands_over / total for one in stages)
    if found.found is not None:
        steps = in_stages(found.found, len(stages))
        words = f"ratio {found.found.ratio:.2f} from stage to stage"
        yield from _recut(draft, clause, steps, "stages cut anew", words, found, now)
    yield from _first_stage(draft, clause, sets, found, now)


def _first_stage(draft: Draft, clause: Clause, sets: Sets, found: Sought, now: tuple[float, ...]) -> Iterator[Edit]:
    """A first stage inside the reassurance window, where it is outside now; the others keep their proportions."""
    reach = reassuring(draft, sets)
    if reach is None or reach[0] <= now[0] <= reach[1]:
        return
    first = min(0.9, (reach[0] + reach[1]) / 2)
    steps = (first, *(one * (1 - first) / (1 - now[0]) for one in now[1:]))
    told = f"a first stage from {reach[0]:.0%} to {reach[1]:.0%} both teaches and is dared"
    yield from _recut(draft, clause, steps, "first stage", told, found, now)


def reassuring(draft: Draft, sets: Sets) -> tuple[float, float] | None:
    """The reassurance window (``theory.reassurance``) that every party has at the mean of its assumptions."""
    least, most = 0.0, 1.0
    for who in draft.parties:
        its = {key: float(sets.of(f"actors.{who}.{key}").mean()) for key in
               ("trust", "restraint", "temptation", "breakdown", "betrayed", "bad_faith_gain")}  # fmt: skip
        bad = its["restraint"] + (its["temptation"] - its["restraint"]) * its["bad_faith_gain"]
        one = window(
            trust=its["trust"], restraint=its["restraint"], sincere_temptation=its["temptation"],
            insincere_temptation=bad, breakdown=its["breakdown"], betrayed=its["betrayed"],
        )  # fmt: skip
        if one is None:
            return None
        least, most = max(least, one.least), min(most, one.most)
    return (least, most) if draft.parties and least <= most else None


def _recut(
    draft: Draft, clause: Clause, steps: tuple[float, ...], kind: str, told: str, found: Sought, now: tuple[float, ...]
) -> Iterator[Edit]:
    stages = clause.promise.stages
    amounts = whole_amounts(sum(one.hands_over for one in stages) // 1_000, steps)
    if any(one < 1 for one in amounts) or amounts == tuple(one.hands_over // 1_000 for one in stages):
        return
    total = sum(amounts)
    ops: list[Op] = []
    for n, (stage, amount) in enumerate(zip(stages, amounts, strict=True)):
        at = ("clauses", clause.id, "staged", "stages", str(n))
        ops.append(Op("set", (*at, "hands_over"), str(amount)))
        if stage.against is not None:
            ops.append(Op("set", (*at, "against"), _against(clause, steps, n, amount, total)))
    unit = f" {clause.promise.hands_over.unit}" if clause.promise.hands_over.unit else ""
    held, was = found.enforced(steps), found.enforced(now)
    yield Edit(
        family="steps",
        kind=kind,
        words=f"let the stages of {clause.id} be {', '.join(map(str, amounts))}{unit} in place of "
        f"{', '.join(f'{one.hands_over // 1_000}' for one in stages)} ({told})",
        why=f"{_WHY}; before the last, every stage is worth keeping to both sides in {held} of {DRAWS} drawn sets "
        f"of assumptions, as it stands in {was}",
        ops=tuple(ops),
        asks=_more_at_first(clause, steps, now),
        clauses=(clause.id,),
    )


def _against(clause: Clause, steps: tuple[float, ...], n: int, amount: int, total: int) -> str:
    """What is done against a stage: the same share of its own total; a share where the file has shares."""
    stages = clause.promise.stages
    numbers = [one.against for one in stages]
    if not all(isinstance(one, int) for one in numbers):
        return f"{amount}/{total}"
    return str(whole_amounts(sum(numbers) // 1_000, steps)[n])


def _more_at_first(clause: Clause, steps: tuple[float, ...], now: tuple[float, ...]) -> dict[str, str]:
    done = before = 0.0
    for step, was in zip(steps, now, strict=True):
        done, before = done + step, before + was
        if done > before + 0.005:
            return dict.fromkeys(clause.who, "give more in the first stages than now")
    return {}


def _apart(draft: Draft, clause: Clause) -> float:
    days = [draft.day(one.between[0]) for one in clause.promise.stages]
    known = [date.fromisoformat(one) for one in days if one]
    return (known[-1] - known[0]).days / (len(known) - 1) if len(known) > 1 else DAYS_APART


# a duty with an amount --------------------------------------------------------------------------------------------


def _cut(draft: Draft, clause: Clause, sides: list[Reckoned], most_stages: int) -> Iterator[Edit]:
    """The same amount by the same day, part of it due before: more clauses of the same words, each with what is due."""
    found = sought(sides, DAYS_APART)
    last, total = draft.day(clause.deadline), clause.promise.amount // 1_000
    opening = clause.opening or draft.agreement.timing.entry
    first = draft.day(opening)
    if found.found is None or not last or not first or clause.promise.amount % 1_000:
        return
    days = (date.fromisoformat(last) - date.fromisoformat(first)).days
    stages = min(most_stages, len(found.found.steps()), days // 7, total)
    if stages < 2:
        return
    steps = in_stages(found.found, stages)
    amounts = whole_amounts(total, steps)
    must = _written(draft, clause.id)
    if not isinstance(must, dict) or any(one < 1 for one in amounts):
        return
    ops, due = [], 0
    dates = [date.fromisoformat(first) + timedelta(days=days * (n + 1) // stages) for n in range(stages)]
    for n, (amount, day) in enumerate(zip(amounts[:-1], dates, strict=False)):
        due += amount
        ops.append(Op("item", ("clauses",), _part(draft, clause, must, n + 1, due, day)))
    unit = f" {clause.promise.do.unit}" if clause.promise.do.unit else ""
    yield Edit(
        family="steps",
        kind="cut in stages",
        words=f"cut {clause.id} in {stages} stages of {', '.join(map(str, amounts))}{unit}, the last by the date it "
        f"has now (ratio {found.found.ratio:.2f} from stage to stage)",
        why=f"{_WHY}; before the last, every stage is worth keeping in {found.enforced(steps)} of {DRAWS} drawn sets "
        "of assumptions",
        ops=tuple(ops),
        asks=dict.fromkeys(clause.who, "begin sooner, with part of it"),
        clauses=(clause.id,),
        date=last,
    )


def _part(draft: Draft, clause: Clause, must: dict[str, Any], n: int, due: int, day: date) -> dict[str, Any]:
    part: dict[str, Any] = {
        "id": draft.free_id(f"{clause.id}-part-{n}"),
        "says": f"Of what {clause.id} asks for, {due} in all by {day.isoformat()}.",
        "track": clause.track,
    }
    if clause.phase:
        part["phase"] = clause.phase
    part |= {"who": list(clause.who), "by": day.isoformat()}
    if clause.reversible is not None:
        part["reversible"] = "yes" if clause.reversible else "no"
    if clause.certified_by:
        part["certified_by"] = list(clause.certified_by)
    if clause.observed_by:
        part["observed_by"] = list(clause.observed_by)
    return part | {"must": {**must, "amount": str(due)}}


def _written(draft: Draft, clause: str) -> Any:
    items = read_yaml(draft.text, draft.file).at(("clauses",)).value
    found = [one.data() for one in items] if isinstance(items, list) else []
    return next((one.get("must") for one in found if isinstance(one, dict) and one.get("id") == clause), None)
